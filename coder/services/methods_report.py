"""The paragraph on a round for the methods of a thesis, from what the project knows."""

import json
from collections.abc import Sequence
from dataclasses import replace

from coder import __version__
from coder.domain.agreement.gap import Gap
from coder.domain.agreement.results import Coefficient
from coder.domain.errors import NothingToReport
from coder.domain.methods import english, finnish
from coder.domain.methods.facts import (
    TRAINING,
    Again,
    Done,
    Earlier,
    LeftOut,
    Opened,
    ReadFrom,
    RoundReport,
    Settling,
    Value,
    VariableFacts,
)
from coder.services import settling_way
from coder.services.drawing import Bootstrap
from coder.services.intra_coder import IntraCoder, Pair
from coder.services.methods_figures import Compared, Judged, compared, compared_again
from coder.services.reliability import (
    Reliability,
)
from coder.services.round_outcome import outcome_of
from coder.services.sample_facts import sample_facts
from coder.services.session import MAIN_ROUND, Session
from coder.storage import events, people, rounds, samples
from coder.storage.rounds import Round


def reported_rounds(reliability: Reliability) -> list[Round]:
    """Return the rounds that a report tells of, oldest first; training where there is no other.

    In each of them two people have coded.
    """
    found = [
        round_
        for round_ in reliability.rounds()
        if len(reliability.codings(round_, reliability.variables(round_)).coders) > 1
    ]
    return [round_ for round_ in found if round_.purpose != TRAINING] or found


def newest_round(reliability: Reliability) -> Round:
    """Return the newest reliability round that a report tells of, else the newest of all.

    Raises NothingToReport.
    """
    found = reported_rounds(reliability)
    if not found:
        raise NothingToReport("agreement")
    tested = [round_ for round_ in found if round_.purpose == "reliability"]
    return (tested or found)[-1]


def paragraph(
    session: Session,
    reliability: Reliability,
    round_: Round,
    language: str,
    bootstrap: Bootstrap | None = None,
) -> str:
    """Write the paragraph on a round in Finnish ("fi") or English. Raises NothingToReport."""
    found = compared(session, reliability, round_, bootstrap)
    return written(facts(session, round_, found, language), language)


def written(told: RoundReport, language: str) -> str:
    """Write the paragraph from its facts."""
    return finnish.paragraph(told) if language == "fi" else english.paragraph(told)


def facts(session: Session, round_: Round, found: Compared, language: str) -> RoundReport:
    """Return the facts of the paragraph, names of variables and codes in a language."""
    revision, book = session.codebook_of(round_)
    asked = [variable for variable in book.variables if not variable.archived]
    before = _before(session, round_)
    trained: set[int] = set()
    for each in before:
        if each.purpose == TRAINING and each.sample_id is not None:
            trained.update(samples.posts_of(session.file, each.sample_id))
    posts = (
        samples.posts_of(session.file, round_.sample_id)
        if round_.sample_id is not None
        else found.posts
    )
    return RoundReport(
        round=round_.name,
        purpose=round_.purpose,
        is_open=round_.is_open,
        opened_at=round_.opened_at or "",
        closed_at=round_.closed_at or "",
        coders=found.coders,
        revision=revision.n,
        n_variables=len(asked),
        n_codes=sum(not code.archived for variable in asked for code in variable.codes),
        variables=tuple(_variable(each, language) for each in found.judged),
        version=__version__,
        coefficient=round_.coefficient or "",
        threshold=round_.threshold,
        earlier=tuple(_earlier(session, each) for each in before),
        sample=sample_facts(session, round_),
        trained_on=len(trained.intersection(posts)),
        progress=tuple(Done(each.coder, each.done, each.posts) for each in found.progress),
        read_from=tuple(
            ReadFrom(
                each.coder, each.from_round, each.from_round == MAIN_ROUND, each.posts, each.spread
            )
            for each in found.read_in
            if each.posts
        ),
        opened=_opened(session, round_),
        repeats=found.repeats,
        settling=Settling(
            len(found.differing),
            len(found.differing - found.unsettled),
            settling_way.way_of(session, round_),
        ),
    )


def facts_again(
    session: Session, pair: Pair, gap: Gap | None, found: Compared, language: str
) -> RoundReport:
    """Return the facts of the paragraph on a coder's codings in two rounds."""
    told = facts(session, pair.second, found, language)
    between = gap or Gap(0, 0, 0, 0, 0)
    again = Again(
        pair.first.name, pair.first.purpose == "main", session.codebook_of(pair.first)[0].n,
        between.posts, between.median, between.least, between.most, between.short,
    )  # fmt: skip
    return replace(told, coders=(pair.coder.name,), settling=None, again=again)


def paragraph_again(
    session: Session,
    intra: IntraCoder,
    pair: Pair,
    language: str,
    bootstrap: Bootstrap | None = None,
) -> str:
    """Write the paragraph on a coder's codings in two rounds. Raises NothingToReport."""
    found = compared_again(intra, pair, bootstrap)
    return written(facts_again(session, pair, intra.gap(pair), found, language), language)


def _before(session: Session, round_: Round) -> list[Round]:
    """Return the training and reliability rounds that were opened earlier."""
    return [
        each
        for each in rounds.all_of(session.file)
        if each.id < round_.id and each.purpose in {TRAINING, "reliability"}
    ]


def _earlier(session: Session, round_: Round) -> Earlier:
    outcome = outcome_of(round_)
    known = [v for v in (outcome.values.values() if outcome else ()) if v is not None]
    size = 0
    if round_.sample_id is not None:
        size = samples.by_id(session.file, round_.sample_id).size
    return Earlier(
        round_.name,
        round_.purpose,
        size,
        session.codebook_of(round_)[0].n,
        round_.is_open,
        outcome.result if outcome else "",
        outcome.coefficient if outcome else "",
        min(known, default=None),
        max(known, default=None),
    )


def _opened(session: Session, round_: Round) -> tuple[Opened, ...]:
    names = {coder.id: coder.name for coder in people.everyone(session.file)}
    found: list[Opened] = []
    for event in events.of_kind(session.file, events.SEAL_BROKEN):
        data = json.loads(event.data)
        if data["round"] == round_.name:
            name = names.get(event.coder_id or 0, "")
            settling = bool(data.get("settling"))
            found.append(Opened(name, int(data["unfinished"]), event.at, settling))
    return tuple(found)


def _variable(each: Judged, language: str) -> VariableFacts:
    variable = each.variable
    left_out = None
    if each.without is not None:
        codes = [c.name.in_(language) for c in variable.codes if c.counts_as_missing]
        without = _value(each.without, each.percent_without)
        left_out = LeftOut(tuple(codes), each.left_out, without)
    return VariableFacts(
        variable.name.in_(language),
        _value(each.primary, each.percent),
        variable.choice == "multi",
        left_out,
    )


def _value(found: Coefficient, percent: Coefficient | None) -> Value:
    span = found.intervals[0] if found.intervals else None
    return Value(
        found.name,
        found.value,
        span.low if span else None,
        span.high if span else None,
        percent.value if percent else None,
        found.n_items,
        found.undefined or "",
        span.method if span else "",
        span.draws if span else None,
        span.seed if span else None,
    )


def all_paragraphs(
    session: Session,
    reliability: Reliability,
    only: str | None,
    language: str,
    bootstrap: Bootstrap | None = None,
) -> Sequence[tuple[Round, str]]:
    """Return the paragraph of each round that a report tells of, or of the one named.

    Raises UnknownName.
    """
    told = reported_rounds(reliability)
    wanted = told if only is None else [r for r in reliability.rounds(only) if r in told]
    found: list[tuple[Round, str]] = []
    for round_ in wanted:
        try:
            found.append((round_, paragraph(session, reliability, round_, language, bootstrap)))
        except NothingToReport:
            continue
    return found
