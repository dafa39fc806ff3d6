"""Everything the page of reliability shows of a round, read in one go and in any thread."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from coder.domain.adjudication import differ
from coder.domain.agreement import choice
from coder.domain.agreement.choice import EVERY
from coder.domain.agreement.coarser import finer_uid
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
)
from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport
from coder.services import looking
from coder.services.agreement_figures import grouped
from coder.services.coded_posts import CodedPosts, Row
from coder.services.disagreements import settled_in
from coder.services.intra_coder import IntraCoder, Pair
from coder.services.looking import Round
from coder.services.meaning_periods import MeaningPeriods
from coder.services.reliability import (
    AS_CATEGORY,
    COMPARED,
    EXCLUDED,
    AgreementFigure,
    Reliability,
    RoundCodings,
    codes_left_out,
)
from coder.services.sample_facts import sample_facts
from coder.services.session import Session
from coder.services.watching import Check
from coder.ui import jobs
from coder.ui.beside import on_a_snapshot
from coder.ui.reliability.round_agreement import (
    Again,
    AgreementRow,
    Group,
    RoundAgreement,
    primary_of,
)
from coder.ui.reliability.shares import Shares, shares_of

Figures = Callable[[str, bool], list[AgreementFigure]]
"""Gives the figures by how missing codes are treated, and whether codes go by group."""

_OF_TWO = (KRIPPENDORFF_ALPHA, COHEN_KAPPA, SCOTT_PI, GWET_AC1, BRENNAN_PREDIGER)
_OF_MORE = (KRIPPENDORFF_ALPHA, FLEISS_KAPPA, CONGER_KAPPA, GWET_AC1, BRENNAN_PREDIGER)


def compared_rounds(session: Session) -> list[Round]:
    """Return the rounds in which agreement can be asked for, the main round last."""
    found = [r for r in looking.rounds(session) if r.purpose in COMPARED]
    return sorted(found, key=lambda r: r.purpose == "main")


def gather(session: Session, round_name: str, check: Check | None = None) -> RoundAgreement:
    """Return what there is to show of a round; no rows where no two coders coded in it.

    `check` is called now and then, and may raise Cancelled. Raises UnknownName, OnlyInProject.
    """
    reliability = Reliability(session, check=check)
    (round_,) = reliability.rounds(round_name)
    variables = reliability.variables(round_)
    codings = reliability.codings(round_, variables)
    given = _given(codings, variables)
    coders = tuple(coder.name for coder in codings.coders)
    unsettled = _unsettled(session, round_, given)
    given |= _given(*grouped(codings, variables))

    def figures(missing: str, by_group: bool) -> list[AgreementFigure]:
        return reliability.figures(
            round_.name, missing=missing, coefficients=EVERY, by_group=by_group
        )

    intra = IntraCoder(session, check=check)
    return RoundAgreement(
        round_,
        session.codebook_of(round_)[1],
        coders,
        _rows_by_way(figures, round_, given, coders, variables),
        given,
        tuple(reliability.read_in(round_)),
        tuple(reliability.progress(codings)),
        len(unsettled),
        frozenset(post for post, _ in unsettled),
        codings.repeats,
        sample_facts(session, round_),
        intra=tuple(_gather_again(session, intra, pair) for pair in intra.pairs(round_)),
        meanings=tuple(
            MeaningPeriods(session, reliability).of_rounds(round_.name, coefficients=EVERY)
        ),
    )


def _gather_again(session: Session, intra: IntraCoder, pair: Pair) -> RoundAgreement:
    variables = intra.variables(pair)
    codings = intra.codings(pair, variables)
    given = _given(codings, variables) | _given(*grouped(codings, variables))
    coders = tuple(coder.name for coder in codings.coders)

    def figures(missing: str, by_group: bool) -> list[AgreementFigure]:
        return intra.figures(pair, missing=missing, coefficients=EVERY, by_group=by_group)

    return RoundAgreement(
        pair.second,
        session.codebook_of(pair.second)[1],
        coders,
        _rows_by_way(figures, pair.second, given, coders, variables),
        given,
        (),
        (),
        repeats=codings.repeats,
        sample=sample_facts(session, pair.second),
        again=Again(pair, intra.gap(pair)),
    )


def _given(codings: RoundCodings, variables: Sequence[Variable]) -> dict[str, CodedPosts]:
    return {
        variable.uid: codings.table(variable, codings.coders).where(
            lambda codes: len(codes) - codes.count(None) > 1
        )
        for variable in variables
    }


def _rows_by_way(
    figures: Figures,
    round_: Round,
    given: Mapping[str, CodedPosts],
    coders: Group,
    variables: Sequence[Variable],
) -> dict[str, tuple[AgreementRow, ...]]:
    """Return the rows by how codes that count as missing are treated."""
    treated = any(code.counts_as_missing for v in variables for code in v.codes)
    ways = (AS_CATEGORY, EXCLUDED) if treated else (AS_CATEGORY,)
    return {way: tuple(_rows(figures, round_, given, coders, way)) for way in ways}


def _unsettled(
    session: Session, round_: Round, given: Mapping[str, CodedPosts]
) -> set[tuple[int, str]]:
    settled = settled_in(session, round_)
    differing = {(post, uid) for uid, posts in given.items() for post in posts.where(differ).posts}
    return differing - settled


def gather_beside(session: Session, round_name: str) -> Callable[[jobs.Progress], RoundAgreement]:
    """Give the work of `gather` for another thread."""
    return on_a_snapshot(
        session, lambda copy, progress: gather(copy, round_name, lambda: progress(0, 0))
    )


def _with_groups(
    figures: Sequence[AgreementFigure], groups: Sequence[AgreementFigure]
) -> list[AgreementFigure]:
    """Put the code groups of each variable, of the same coders, behind it."""
    places = {figure.variable.uid: at for at, figure in reversed(list(enumerate(figures)))}
    keyed = [(places[figure.variable.uid], 0, figure) for figure in figures]
    keyed += [(places[finer_uid(figure.variable.uid)], 1, figure) for figure in groups]
    return [figure for _, _, figure in sorted(keyed, key=lambda each: each[:2])]


def _of_coders(given: CodedPosts, places: Sequence[int]) -> Mapping[Row, int]:
    found: Counter[Row] = Counter()
    for row, posts in given.counts().items():
        found[tuple(row[at] for at in places)] += posts
    return found


def _rows(
    every: Figures,
    round_: Round,
    given: Mapping[str, CodedPosts],
    everyone: Group,
    missing: str,
) -> Iterable[AgreementRow]:
    try:
        figures = _with_groups(every(missing, False), every(missing, True))
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
            left_out = codes_left_out(each[0].variable, missing)
            counted[uid, coders] = shares_of(_of_coders(given[uid], places), len(coders), left_out)
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
