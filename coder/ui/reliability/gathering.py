"""Everything the page of reliability shows of a round, read in one go and in any thread."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from coder.domain.agreement.results import (
    COHEN_KAPPA,
    KRIPPENDORFF_ALPHA,
    PERCENT_AGREEMENT,
    Coefficient,
)
from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport
from coder.domain.values import Codes
from coder.services import looking
from coder.services.looking import Round
from coder.services.reliability import (
    AS_CATEGORY,
    COMPARED,
    EXCLUDED,
    AgreementFigure,
    CrossTable,
    ReadIn,
    Reliability,
    RoundCodings,
)
from coder.services.session import Session


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """The coefficients of some coders on a variable, or on one of its codes.

    Of the posts that at least two of the coders coded, `either` carry the code from one of them,
    `both` from all who coded the post.
    """

    variable: Variable
    code_uid: str | None
    coders: tuple[str, ...]
    percent: Coefficient
    kappa: Coefficient
    alpha: Coefficient
    either: int = 0
    both: int = 0


@dataclass(frozen=True, slots=True)
class Differing:
    """A post on which the coders differ; `codes` in the order of the coders."""

    post_id: int
    text: str
    day: str
    variable: Variable
    codes: tuple[Codes, ...]


@dataclass(frozen=True, slots=True)
class RoundAgreement:
    """A round's agreement; `rows` by how codes that count as missing are treated."""

    round: Round
    coders: tuple[str, ...]
    rows: Mapping[str, tuple[AgreementRow, ...]]
    differing: tuple[Differing, ...]
    read_in: tuple[ReadIn, ...]
    crossed: tuple[CrossTable, ...] = ()


def compared_rounds(session: Session) -> list[Round]:
    """Return the rounds in which agreement can be asked for, the main round last."""
    found = [r for r in looking.rounds(session) if r.purpose in COMPARED]
    return sorted(found, key=lambda r: r.purpose == "main")


def treats_missing(session: Session) -> bool:
    """Tell whether the codebook has codes that count as missing."""
    return any(code.counts_as_missing for v in session.codebook.variables for code in v.codes)


def gather(session: Session, round_name: str) -> RoundAgreement:
    """Return what there is to show of a round; no rows where no two coders coded in it.

    Raises UnknownName, OnlyInProject.
    """
    reliability = Reliability(session)
    (round_,) = reliability.rounds(round_name)
    variables = [v for v in session.codebook.variables if not v.archived]
    codings = reliability.codings(round_, variables)
    ways = (AS_CATEGORY, EXCLUDED) if treats_missing(session) else (AS_CATEGORY,)
    rows = {way: tuple(_rows(reliability, codings, way)) for way in ways}
    return RoundAgreement(
        round_,
        tuple(coder.name for coder in codings.coders),
        rows,
        tuple(_differing(session, reliability, round_name)),
        tuple(reliability.read_in(round_)),
        tuple(reliability.cross_tables(codings, variables)),
    )


def gather_beside(session: Session, round_name: str) -> Callable[..., RoundAgreement]:
    """Give the work of `gather` on a copy for reading, for another thread."""
    file, clock = session.file, session.clock

    def work(progress: object) -> RoundAgreement:
        copy = Session(file.read_copy(), clock)
        try:
            return gather(copy, round_name)
        finally:
            copy.close()

    return work


def _rows(reliability: Reliability, codings: RoundCodings, missing: str) -> Iterable[AgreementRow]:
    try:
        figures = reliability.figures(codings.round.name, missing=missing)
    except NothingToReport:
        return
    grouped: dict[tuple[str, tuple[str, ...], str | None], list[AgreementFigure]] = {}
    for figure in figures:
        key = (figure.variable.uid, figure.coders, figure.code_uid)
        grouped.setdefault(key, []).append(figure)
    counted: dict[tuple[str, tuple[str, ...]], dict[str, tuple[int, int]]] = {}
    for (variable_uid, names, code_uid), each in grouped.items():
        by_name = {figure.coefficient.name: figure.coefficient for figure in each}
        group = (variable_uid, names)
        if group not in counted:
            counted[group] = _carried(codings, each[0].variable, names, missing)
        either, both = counted[group].get(code_uid or "", (0, 0))
        yield AgreementRow(
            each[0].variable, code_uid, names, by_name[PERCENT_AGREEMENT], by_name[COHEN_KAPPA],
            by_name[KRIPPENDORFF_ALPHA], either, both,
        )  # fmt: skip


def _carried(
    codings: RoundCodings, variable: Variable, names: tuple[str, ...], missing: str
) -> dict[str, tuple[int, int]]:
    """Count, for each code, the posts that carry it from any and from all coders."""
    left_out = {c.uid for c in variable.codes if missing == EXCLUDED and c.counts_as_missing}
    coders = [coder for coder in codings.coders if coder.name in names]
    found: dict[str, tuple[int, int]] = {}
    for _, values in codings.table(variable, coders):
        given = [set(v) for v in values if v is not None and not left_out.intersection(v)]
        if len(given) < 2:
            continue
        everyone = set.intersection(*given)
        for code in set.union(*given):
            either, both = found.get(code, (0, 0))
            found[code] = (either + 1, both + (code in everyone))
    return found


def _differing(session: Session, reliability: Reliability, round_name: str) -> Iterable[Differing]:
    for each in reliability.disagreements(round_name):
        start, day = looking.start_of(session, each.post_id, 200)
        yield Differing(each.post_id, start, day, each.variable, each.codes)
