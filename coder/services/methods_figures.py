"""The figures of a round that a report for the methods tells of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coder.domain.adjudication import differ
from coder.domain.agreement import choice
from coder.domain.agreement.results import EXACT_MATCH, PERCENT_AGREEMENT, Coefficient
from coder.domain.codebook import Variable
from coder.services.code_uses import left_out_counts, twice_coded
from coder.services.disagreements import settled_in
from coder.services.drawing import Bootstrap
from coder.services.intra_coder import IntraCoder, Pair
from coder.services.reliability import (
    AS_CATEGORY,
    EXCLUDED,
    AgreementFigure,
    Progress,
    ReadIn,
    Reliability,
    codes_left_out,
)
from coder.services.session import Session
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class Judged:
    """What a variable's agreement is judged by, with percent agreement.

    `without` and `percent_without` leave out codes that count as missing; `left_out` says how often
    each coder gave such codes. They are empty where the variable has none.
    """

    variable: Variable
    primary: Coefficient
    percent: Coefficient
    without: Coefficient | None = None
    percent_without: Coefficient | None = None
    left_out: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """What of a round was compared: its coders, the posts that two of them coded, the figures.

    `differing` are the posts on which they differ, `unsettled` those of them not settled yet.
    """

    coders: tuple[str, ...]
    posts: frozenset[int]
    judged: tuple[Judged, ...]
    progress: tuple[Progress, ...]
    read_in: tuple[ReadIn, ...]
    differing: frozenset[int]
    unsettled: frozenset[int]
    repeats: int = 0


def compared(
    session: Session, reliability: Reliability, round_: Round, bootstrap: Bootstrap | None = None
) -> Compared:
    """Return what was compared in a round. Raises NothingToReport."""
    variables = reliability.variables(round_)
    codings = reliability.codings(round_, variables)
    names = tuple(coder.name for coder in codings.coders)
    settled = settled_in(session, round_)
    tables = {variable.uid: twice_coded(codings, variable) for variable in variables}
    apart = {
        (post, uid) for uid, table in tables.items() for post, values in table if differ(values)
    }
    left_out = {v.uid: left_out_counts(v, names, tables[v.uid]) for v in variables}

    wanted = _wanted(variables, round_)

    def figures(missing: str) -> list[AgreementFigure]:
        return reliability.figures(
            round_.name, missing=missing, coefficients=wanted, bootstrap=bootstrap, whole=True
        )

    judged = _judged(figures, round_, names, left_out)
    return Compared(
        names, frozenset(post for table in tables.values() for post, _ in table), judged,
        tuple(reliability.progress(codings)), tuple(reliability.read_in(round_)),
        frozenset(post for post, _ in apart), frozenset(post for post, _ in apart - settled),
        codings.repeats,
    )  # fmt: skip


def compared_again(intra: IntraCoder, pair: Pair, bootstrap: Bootstrap | None = None) -> Compared:
    """Return what was compared of a coder's codings in two rounds. Raises NothingToReport."""
    variables = intra.variables(pair)
    codings = intra.codings(pair, variables)
    names = tuple(coder.name for coder in codings.coders)
    tables = {variable.uid: twice_coded(codings, variable) for variable in variables}
    left_out = {v.uid: left_out_counts(v, names, tables[v.uid]) for v in variables}

    wanted = _wanted(variables, pair.second)

    def figures(missing: str) -> list[AgreementFigure]:
        return intra.figures(
            pair, missing=missing, coefficients=wanted, bootstrap=bootstrap, whole=True
        )

    judged = _judged(figures, pair.second, names, left_out)
    posts = frozenset(post for table in tables.values() for post, _ in table)
    return Compared(names, posts, judged, (), (), frozenset(), frozenset(), codings.repeats)


def _judged(
    figures: Callable[[str], list[AgreementFigure]],
    round_: Round,
    coders: tuple[str, ...],
    left_out: Mapping[str, tuple[tuple[str, int], ...]],
) -> tuple[Judged, ...]:
    found: dict[str, dict[tuple[str, str], AgreementFigure]] = {}
    for missing in (AS_CATEGORY, EXCLUDED):
        for figure in figures(missing):
            if figure.code_uid is None and figure.coders == coders:
                by_name = found.setdefault(figure.variable.uid, {})
                by_name[missing, figure.coefficient.name] = figure
    judged: list[Judged] = []
    for uid, by_name in found.items():
        variable = next(iter(by_name.values())).variable
        primary = choice.primary(variable, round_.coefficient)
        same = EXACT_MATCH if variable.choice == "multi" else PERCENT_AGREEMENT
        with_missing = bool(codes_left_out(variable, EXCLUDED))
        judged.append(
            Judged(
                variable,
                by_name[AS_CATEGORY, primary].coefficient,
                by_name[AS_CATEGORY, same].coefficient,
                by_name[EXCLUDED, primary].coefficient if with_missing else None,
                by_name[EXCLUDED, same].coefficient if with_missing else None,
                left_out[uid] if with_missing else (),
            )
        )
    return tuple(judged)


def _wanted(variables: Sequence[Variable], round_: Round) -> tuple[str, ...]:
    """Return what the variables are judged by, and the plain shares."""
    judging = {choice.primary(variable, round_.coefficient) for variable in variables}
    return (*sorted(judging - {PERCENT_AGREEMENT, EXACT_MATCH}), PERCENT_AGREEMENT, EXACT_MATCH)
