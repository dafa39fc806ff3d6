"""Everything the page of reliability shows of a round, read in one go and in any thread."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from coder.domain.adjudication import differ
from coder.domain.agreement import choice
from coder.domain.agreement.choice import EVERY
from coder.domain.agreement.coders_table import CodersTable, coders_table, yes_no_table
from coder.domain.agreement.results import (
    BRENNAN_PREDIGER,
    COHEN_KAPPA,
    CONGER_KAPPA,
    EXACT_MATCH,
    FLEISS_KAPPA,
    GWET_AC1,
    KRIPPENDORFF_ALPHA,
    PERCENT_AGREEMENT,
    SCOTT_PI,
    Coefficient,
)
from coder.domain.codebook import Codebook, Variable
from coder.domain.errors import Cancelled, NothingToReport
from coder.domain.values import Codes
from coder.services import looking
from coder.services.disagreements import settled_in
from coder.services.looking import Round
from coder.services.reliability import (
    AS_CATEGORY,
    COMPARED,
    EXCLUDED,
    AgreementFigure,
    Progress,
    ReadIn,
    Reliability,
    codes_left_out,
)
from coder.services.session import Session
from coder.services.watching import Check
from coder.ui import jobs
from coder.ui.reliability.shares import Shares, shares_of

Group = tuple[str, ...]
"""The names of some coders."""

_OF_TWO = (KRIPPENDORFF_ALPHA, COHEN_KAPPA, SCOTT_PI, GWET_AC1, BRENNAN_PREDIGER)
_OF_MORE = (KRIPPENDORFF_ALPHA, FLEISS_KAPPA, CONGER_KAPPA, GWET_AC1, BRENNAN_PREDIGER)


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """The coefficients of some coders on a variable, or on one of its codes."""

    variable: Variable
    code_uid: str | None
    coders: Group
    primary: Coefficient
    """The coefficient that the round is judged by."""
    percent: Coefficient
    others: tuple[Coefficient | None, ...]
    """Those that may be computed for so many coders; None where one does not fit the variable."""
    shares: Shares
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """What the coders gave a post on a variable, in the order of the coders."""

    post_id: int
    codes: tuple[Codes, ...]

    def differ(self, places: Sequence[int]) -> bool:
        """Tell whether the coders at some places gave different codes."""
        return len({self.codes[at] for at in places if self.codes[at] is not None}) > 1


@dataclass(frozen=True, slots=True)
class RoundAgreement:
    """A round's agreement; `rows` by how codes that count as missing are treated.

    `given` holds the posts that two coders or more coded, by variable.
    """

    round: Round
    codebook: Codebook
    """The round's own: that in force when it was opened."""
    coders: Group
    rows: Mapping[str, tuple[AgreementRow, ...]]
    given: Mapping[str, tuple[Given, ...]]
    read_in: tuple[ReadIn, ...]
    progress: tuple[Progress, ...]
    unsettled: int = 0
    """How many disagreements nobody has settled."""
    open_posts: frozenset[int] = frozenset()
    """The posts of these."""
    repeats: int = 0
    """Coded posts that are not counted, as repeats of one that is."""

    @property
    def groups(self) -> list[Group]:
        """All coders first, then each pair where there are more than two."""
        pairs = list(combinations(self.coders, 2))
        return [self.coders, *(pairs if len(self.coders) > 2 else ())]

    @property
    def unfinished(self) -> bool:
        """Whether a coder has posts of the sample left."""
        return any(each.done < each.posts for each in self.progress)

    def variables(self) -> list[Variable]:
        """Return the variables that two coders coded."""
        every = next(iter(self.rows.values()), ())
        return list({row.variable.uid: row.variable for row in every}.values())

    def places(self, group: Group) -> list[int]:
        """Return where the coders of a group stand among all."""
        return [self.coders.index(name) for name in group]

    def differing(self, variable_uid: str, group: Group) -> list[Given]:
        """Return the posts on which the coders of a group differ."""
        places = self.places(group)
        return [each for each in self.given.get(variable_uid, ()) if each.differ(places)]

    def crossed(self, variable: Variable, pair: Group, missing: str, code: str) -> CodersTable:
        """Return two coders' cross-table; of a multi-choice variable that of one code."""
        one, two = self.places(pair)
        values = (
            (each.post_id, each.codes[one], each.codes[two])
            for each in self.given.get(variable.uid, ())
        )
        left_out = codes_left_out(variable, missing)
        if variable.choice == "multi":
            return yes_no_table(code, values, left_out)
        codes = [each.uid for each in variable.codes if not each.archived]
        return coders_table(codes, values, left_out)


def compared_rounds(session: Session) -> list[Round]:
    """Return the rounds in which agreement can be asked for, the main round last."""
    found = [r for r in looking.rounds(session) if r.purpose in COMPARED]
    return sorted(found, key=lambda r: r.purpose == "main")


def primary_of(round_: Round) -> str:
    """Return the name of the coefficient that a round is judged by."""
    return round_.coefficient or KRIPPENDORFF_ALPHA


def gather(session: Session, round_name: str, check: Check | None = None) -> RoundAgreement:
    """Return what there is to show of a round; no rows where no two coders coded in it.

    `check` is called now and then, and may raise Cancelled. Raises UnknownName, OnlyInProject.
    """
    reliability = Reliability(session, check=check)
    (round_,) = reliability.rounds(round_name)
    variables = reliability.variables(round_)
    codings = reliability.codings(round_, variables)
    given = {
        variable.uid: tuple(
            Given(post, tuple(values))
            for post, values in codings.table(variable, codings.coders)
            if sum(value is not None for value in values) > 1
        )
        for variable in variables
    }
    coders = tuple(coder.name for coder in codings.coders)
    unsettled = _unsettled(session, round_, given)
    treated = any(code.counts_as_missing for v in variables for code in v.codes)
    ways = (AS_CATEGORY, EXCLUDED) if treated else (AS_CATEGORY,)
    return RoundAgreement(
        round_,
        session.codebook_of(round_)[1],
        coders,
        {way: tuple(_rows(reliability, round_, given, coders, way)) for way in ways},
        given,
        tuple(reliability.read_in(round_)),
        tuple(reliability.progress(codings)),
        len(unsettled),
        frozenset(post for post, _ in unsettled),
        codings.repeats,
    )


def _unsettled(
    session: Session, round_: Round, given: Mapping[str, Sequence[Given]]
) -> set[tuple[int, str]]:
    settled = settled_in(session, round_)
    return {
        (each.post_id, uid)
        for uid, posts in given.items()
        for each in posts
        if (each.post_id, uid) not in settled and differ(each.codes)
    }


def gather_beside(session: Session, round_name: str) -> Callable[[jobs.Progress], RoundAgreement]:
    """Give the work of `gather` on a copy for reading, for another thread."""
    file, clock = session.file, session.clock

    def work(progress: jobs.Progress) -> RoundAgreement:
        copy = Session(file.read_copy(), clock)
        try:
            with copy.file.snapshot():
                return gather(copy, round_name, lambda: progress(0, 0))
        except Cancelled:
            pass  # its traceback holds a statement, which would keep the copy open
        finally:
            copy.close()
        raise Cancelled

    return work


def _rows(
    reliability: Reliability,
    round_: Round,
    given: Mapping[str, Sequence[Given]],
    everyone: Group,
    missing: str,
) -> Iterable[AgreementRow]:
    try:
        figures = reliability.figures(round_.name, missing=missing, coefficients=EVERY)
    except NothingToReport:
        return
    grouped: dict[tuple[str, Group, str | None], list[AgreementFigure]] = {}
    for figure in figures:
        key = (figure.variable.uid, figure.coders, figure.code_uid)
        grouped.setdefault(key, []).append(figure)
    counted: dict[tuple[str, Group], Mapping[str | None, Shares]] = {}
    primary = primary_of(round_)
    for (uid, coders, code_uid), each in grouped.items():
        by_name = {figure.coefficient.name: figure.coefficient for figure in each}
        if (uid, coders) not in counted:
            places = [everyone.index(name) for name in coders]
            values = ([post.codes[at] for at in places] for post in given.get(uid, ()))
            left_out = codes_left_out(each[0].variable, missing)
            counted[uid, coders] = shares_of(values, len(coders), left_out)
        names = _OF_TWO if len(coders) == 2 else _OF_MORE
        beside = tuple(name for name in names if name != primary)
        judging = choice.primary(each[0].variable, primary, code=code_uid is not None)
        same = PERCENT_AGREEMENT if PERCENT_AGREEMENT in by_name else EXACT_MATCH
        yield AgreementRow(
            each[0].variable,
            code_uid,
            coders,
            by_name[judging],
            by_name[same],
            tuple(by_name.get(name) for name in beside),
            counted[uid, coders].get(code_uid, Shares.nothing(counted[uid, coders][None])),
            beside,
        )
