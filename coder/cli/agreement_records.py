"""What `agreement` prints of a coefficient, as JSON and as a row."""

from collections.abc import Iterable, Sequence

import click

from coder.cli.output import Cell, print_table
from coder.domain.agreement.results import BENCHMARKS, KALPHA, Coefficient, Interval
from coder.domain.agreement.specific import CodeUse
from coder.domain.sentences import undefined_sentence
from coder.services import naming
from coder.services.code_uses import LeftOut, UsedCode
from coder.services.reliability import AgreementFigure
from coder.services.session import Session
from coder.services.table_agreement import TableFigure, TableUse

_COLUMNS = ("code", "coders", "coefficient", "value", "se", "95% ci", "n", "<.667", "<.800")
_USES = ("code", "coders", "posts", "carrying", "given", "prevalence",
         "bias", "positive", "negative", "")  # fmt: skip


def record(session: Session, figure: AgreementFigure) -> dict[str, object]:
    """Return a project's figure for JSON."""
    language = session.language
    code = figure.code_uid and naming.code_name(session.codebook, figure.code_uid, language)
    return {
        "round": figure.round,
        "variable": figure.variable.name.in_(language),
        "variable_uid": figure.variable.uid,
        "code": code,
        "code_uid": figure.code_uid,
        "coders": list(figure.coders),
        **_coefficient(figure.coefficient, language, code),
    }


def table_record(figure: TableFigure) -> dict[str, object]:
    """Return a table's figure for JSON."""
    return {
        "round": None,
        "variable": None,
        "code": figure.code,
        "coders": list(figure.coders),
        **_coefficient(figure.coefficient, "en", figure.code),
    }


def use_record(session: Session, used: UsedCode) -> dict[str, object]:
    """Return the use of a code for JSON."""
    language = session.language
    return {
        "round": used.round,
        "variable": used.variable.name.in_(language),
        "variable_uid": used.variable.uid,
        "code": naming.code_name(session.codebook, used.code_uid, language),
        "code_uid": used.code_uid,
        "coders": list(used.coders),
        **_use(used.use),
    }


def table_use_record(used: TableUse) -> dict[str, object]:
    """Return the use of a code of a table for JSON."""
    return {
        "round": None,
        "variable": None,
        "code": used.code,
        "coders": list(used.coders),
        **_use(used.use),
    }


def _use(use: CodeUse) -> dict[str, object]:
    return {
        "posts": use.items,
        "carrying": use.carrying,
        "given": list(use.by_coder),
        "prevalence": use.prevalence,
        "prevalence_index": use.prevalence_index,
        "bias_index": use.bias_index,
        "positive_agreement": use.positive.value,
        "negative_agreement": use.negative.value,
        "under_ten": use.is_rare,
    }


def left_out_record(session: Session, each: LeftOut) -> dict[str, object]:
    """Return how often a coder gave codes that count as missing, for JSON."""
    return {
        "round": each.round,
        "variable": each.variable.name.in_(session.language),
        "variable_uid": each.variable.uid,
        "coder": each.coder,
        "posts": each.posts,
        "left_out": each.left_out,
    }


def print_uses(session: Session, found: Sequence[UsedCode]) -> None:
    """Print how the codes were used, as a table."""
    rows: list[tuple[Cell, ...]] = []
    for used in found:
        language = session.language
        code = naming.code_name(session.codebook, used.code_uid, language)
        name = used.variable.name.in_(language)
        rows.append((used.round, name, *_use_cells(code, used.coders, used.use)))
    print_table(("round", "variable", *_USES), rows)


def print_table_uses(found: Sequence[TableUse]) -> None:
    """Print how the codes of a table were used."""
    print_table(_USES, [_use_cells(used.code, used.coders, used.use) for used in found])


def _use_cells(code: str, coders: Iterable[str], use: CodeUse) -> tuple[Cell, ...]:
    return (
        code,
        ", ".join(coders),
        use.items,
        use.carrying,
        " ".join(str(n) for n in use.by_coder),
        use.prevalence_index,
        use.bias_index,
        use.positive.value,
        use.negative.value,
        "under ten posts" if use.is_rare else None,
    )


def print_figures(session: Session, figures: Sequence[AgreementFigure]) -> None:
    """Print a project's figures as a table, with the reasons of those that are undefined."""
    rows: list[tuple[Cell, ...]] = []
    for figure in figures:
        language = session.language
        code = figure.code_uid and naming.code_name(session.codebook, figure.code_uid, language)
        name = figure.variable.name.in_(language)
        rows.append((figure.round, name, *_cells(code, figure.coders, figure.coefficient)))
    print_table(("round", "variable", *_COLUMNS), rows)
    _print_reasons((figure.coefficient for figure in figures), session.language)


def print_table_figures(figures: Sequence[TableFigure]) -> None:
    """Print a table's figures, with the reasons of those that are undefined."""
    print_table(_COLUMNS, [_cells(f.code, f.coders, f.coefficient) for f in figures])
    _print_reasons((figure.coefficient for figure in figures), "en")


def _coefficient(found: Coefficient, language: str, code: str | None) -> dict[str, object]:
    first = found.intervals[0] if found.intervals else None
    return {
        "coefficient": found.name,
        "value": found.value,
        "se": found.se,
        "ci": [first.low, first.high] if first else None,
        "ci_method": first.method if first else None,
        "cis": [_interval(interval) for interval in found.intervals],
        "n_items": found.n_items,
        "undefined": undefined_sentence(found.undefined, language, code)
        if found.undefined
        else None,
    }


def _interval(interval: Interval) -> dict[str, object]:
    found: dict[str, object] = {
        "method": interval.method,
        "low": interval.low,
        "high": interval.high,
        "se": interval.se,
    }
    if interval.draws is not None:
        found |= {"draws": interval.draws, "seed": interval.seed, "dropped": interval.dropped}
        limits = zip(BENCHMARKS, interval.below, strict=True)
        found["below"] = {f"{limit:.3f}": share for limit, share in limits}
    if interval.method == KALPHA:
        found["note"] = "Draws pairs, not items; does not get narrower with more items."
    return found


def _cells(code: str | None, coders: Iterable[str], found: Coefficient) -> tuple[Cell, ...]:
    first = found.intervals[0] if found.intervals else None
    return (
        code,
        ", ".join(coders),
        found.name,
        found.value if found.undefined is None else found.undefined,
        found.se,
        f"{first.low:.3f} … {first.high:.3f}" if first else None,
        found.n_items,
        *(_below(found) or (None, None)),
    )


def _below(found: Coefficient) -> tuple[float, ...] | None:
    """Return how often the draws of a bootstrap of items came out below the limits."""
    drawn = [one.below for one in found.intervals if one.below and one.method != KALPHA]
    return drawn[0] if drawn else None


def _print_reasons(found: Iterable[Coefficient], language: str) -> None:
    reasons = {
        one.undefined: undefined_sentence(one.undefined, language) for one in found if one.undefined
    }
    for n, said in enumerate(reasons.values(), 1):
        click.echo(f"{'' if n > 1 else chr(10)}{said}")
