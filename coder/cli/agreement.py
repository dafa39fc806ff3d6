"""`agreement`: how far coders agree."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from coder.cli.opening import project_argument, reading_all
from coder.cli.output import Cell, print_json, print_table
from coder.domain.agreement.results import Interval
from coder.domain.sentences import undefined_sentence
from coder.services import naming
from coder.services.reliability import EXCLUDED, AgreementFigure, Reliability
from coder.services.session import Session

FEWEST_CODERS = 2


@click.command
@project_argument
@click.option("--variable", metavar="V", help="Only this variable.")
@click.option(
    "--coder",
    "coders",
    multiple=True,
    metavar="NAME",
    help="Only these coders; give it once for each.",
)
@click.option("--round", "round_", metavar="NAME", help="Only this round.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def agreement(
    project: Path,
    variable: str | None,
    coders: tuple[str, ...],
    round_: str | None,
    as_json: bool,
) -> None:
    """Compare the coders of each round.

    All coders come first, then each pair. Only posts that a coder has finished count. A variable
    comes first, then each of its codes against all others. Intervals are of 95 %.
    """
    if len(set(coders)) != len(coders) or len(coders) == 1:
        raise click.UsageError("Name two coders or more: --coder A --coder B.")
    with reading_all(project) as session:
        chosen = naming.find_variable(session.codebook, variable) if variable else None
        reliability = Reliability(session)
        figures = reliability.figures(round_, chosen, coders)
        judged = [
            figure
            for figure in reliability.figures(round_, chosen, coders, EXCLUDED)
            if any(code.counts_as_missing for code in figure.variable.codes)
        ]
        read_in = _read_in(reliability, round_, figures)
        if as_json:
            print_json(
                {
                    "results": [_record(session, figure) for figure in figures],
                    "without_missing": [_record(session, figure) for figure in judged],
                    "read_in": read_in,
                }
            )
            return
        _print(session, figures)
        if judged:
            click.echo("\nWithout posts for which a coder chose a code that counts as missing:")
            _print(session, judged)
        for each in read_in:
            click.echo(
                "\nIn the round {round}, {posts} codings of {coder} are read from the round "
                "{from_round}, as they were when the round opened.".format_map(each)
            )


def _read_in(
    reliability: Reliability, round_: str | None, figures: Iterable[AgreementFigure]
) -> list[dict[str, object]]:
    compared = {figure.round: set(figure.coders) for figure in figures}
    return [
        {
            "round": each.name,
            "coder": read.coder,
            "from_round": read.from_round,
            "posts": read.posts,
        }
        for each in reliability.rounds(round_)
        for read in reliability.read_in(each)
        if read.coder in compared.get(each.name, ())
    ]


def _record(session: Session, figure: AgreementFigure) -> dict[str, object]:
    language, found = session.language, figure.coefficient
    code = figure.code_uid and naming.code_name(session.codebook, figure.code_uid, language)
    first = found.intervals[0] if found.intervals else None
    return {
        "round": figure.round,
        "variable": figure.variable.name.in_(language),
        "variable_uid": figure.variable.uid,
        "code": code,
        "code_uid": figure.code_uid,
        "coders": list(figure.coders),
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
    return {
        "method": interval.method,
        "low": interval.low,
        "high": interval.high,
        "se": interval.se,
    }


def _print(session: Session, figures: Sequence[AgreementFigure]) -> None:
    heading = ("round", "variable", "code", "coders", "coefficient", "value", "se", "95 % ci", "n")
    print_table(heading, [_row(session, figure) for figure in figures])
    reasons = {
        figure.coefficient.undefined: undefined_sentence(
            figure.coefficient.undefined, session.language
        )
        for figure in figures
        if figure.coefficient.undefined
    }
    for n, said in enumerate(reasons.values(), 1):
        click.echo(f"{'' if n > 1 else chr(10)}{said}")


def _row(session: Session, figure: AgreementFigure) -> tuple[Cell, ...]:
    language, found = session.language, figure.coefficient
    first = found.intervals[0] if found.intervals else None
    code = figure.code_uid and naming.code_name(session.codebook, figure.code_uid, language)
    return (
        figure.round,
        figure.variable.name.in_(language),
        code,
        ", ".join(figure.coders),
        found.name,
        found.value if found.undefined is None else found.undefined,
        found.se,
        f"{first.low:.3f} … {first.high:.3f}" if first else None,
        found.n_items,
    )
