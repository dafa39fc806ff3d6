"""The decision log: who decided what, when, after how long, and what became of it."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coder.domain.errors import OnlyInProject, UnknownName
from coder.domain.marks import FINISHED, NOTE
from coder.domain.times import as_text
from coder.services import decision_log, merging
from coder.services.adjudication import Adjudication
from coder.services.decision_log import CODES, MARKS, Entry, LogFilter, Value
from coder.services.session import Session
from coder.storage import arrivals, decisions, events
from coder.storage.decisions import NewDecision
from tests.services.second_coder import ROUND, SECOND, Opener, code_packet, coding_in
from tests.services.tables import open_round, topics
from tests.services.test_coding_again import conflicting_decision
from tests.studies import TOPIC, TOPIC_CODES, make_study, start_coding

P, J, V, U = TOPIC_CODES


class Hands:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 8, tzinfo=UTC)

    def __call__(self) -> str:
        return as_text(self.now)

    def on(self, **more: float) -> None:
        self.now += timedelta(**more)


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def session(tmp_path: Path, clock: Hands) -> Iterator[Session]:
    opened = make_study(tmp_path, 6, clock=clock, indexed=False)
    yield opened
    opened.close()


def told(entries: list[Entry]) -> list[tuple[str, object, str]]:
    return [(e.kind, e.value.codes or e.value.mark, e.state) for e in entries]


def write(session: Session, post: int, code: str, shown_ms: int) -> None:
    """Write a decision of the coder at the keyboard on a post that has none yet."""
    assert session.coder is not None
    row = session.file.db.execute("SELECT id FROM variable WHERE uid=?", (TOPIC,)).fetchone()[0]
    new = NewDecision(
        os.urandom(16), os.urandom(16), (row, session.coder.id, 1, post), session.coder.id,
        f'["{code}"]', (), "code", None, 1, session.clock(), shown_ms,
    )  # fmt: skip
    with session.file.write():
        decisions.append(session.file, [new])


def test_a_post_tells_who_decided_what_and_what_replaced_it(session: Session, clock: Hands) -> None:
    coding = start_coding(session)
    coding.set_note("vaikea")
    coding.press(P)
    clock.on(minutes=5)
    coding.show(1)
    coding.press(J)
    later, earlier, note = decision_log.own(session).history(1)
    assert told([later, earlier, note]) == [
        ("code", (J,), "stands"), ("code", (P,), "replaced"), ("code", "vaikea", "stands"),
    ]  # fmt: skip
    assert (earlier.coder, earlier.round, earlier.variable_uid) == ("Aino", "main", TOPIC)
    assert earlier.decided_at == "2026-03-02T08:00:00.000Z"
    assert earlier.shown_ms is not None
    assert later.before == Value(codes=(P,))
    assert later.pause_ms == 5 * 60_000
    assert note.pause_ms is None
    by = earlier.replaced_by
    assert by is not None
    assert (by.kind, by.made_by, by.value.codes) == ("code", "Aino", (J,))
    assert by.decided_at == "2026-03-02T08:05:00.000Z"


def test_what_was_undone_and_brought_back_is_listed(session: Session, clock: Hands) -> None:
    coding = start_coding(session)
    coding.press(P)
    for act in (coding.undo, coding.redo, coding.undo):
        clock.on(seconds=1)
        act()
    assert told(decision_log.own(session).history(1)) == [
        ("undo", None, "stands"), ("redo", (P,), "undone"), ("undo", None, "undone"),
        ("code", (P,), "undone"),
    ]  # fmt: skip


def test_marks_are_listed_and_finished_where_asked_for(session: Session) -> None:
    coding = start_coding(session)
    coding.flag()
    coding.press(P)
    log = decision_log.own(session)

    def uids(what: str) -> list[str]:
        return [e.variable_uid for e in log.entries(log.find(LogFilter(what=what)))]

    assert uids("") == [TOPIC, "mark.flag"]
    assert uids(CODES) == uids(TOPIC) == uids("Aihe") == [TOPIC]
    assert uids(MARKS) == [FINISHED, "mark.flag"]
    with pytest.raises(UnknownName):
        uids("Sää")


def test_fast_decisions_and_long_pauses_are_found(session: Session, clock: Hands) -> None:
    for post, shown_ms in ((1, 1999), (2, 2000), (3, 90_000)):
        clock.on(minutes=post * 10)
        write(session, post, P, shown_ms)
    log = decision_log.own(session)

    def posts(wanted: LogFilter) -> list[int]:
        return [entry.post_id for entry in log.entries(log.find(wanted))]

    assert posts(LogFilter(faster_than=2)) == [1]
    assert posts(LogFilter(faster_than=2.5)) == [2, 1]
    assert posts(LogFilter(gap=20)) == [3]
    assert posts(LogFilter(gap=19.9)) == [3, 2]
    assert posts(LogFilter(gap=15, faster_than=60)) == [2]


def test_a_pause_is_the_coders_own_and_counts_for_all_that_one_key_did(
    session: Session, clock: Hands
) -> None:
    for name, minutes in (("Aino", 0), ("Bertta", 3), ("Aino", 3), ("Bertta", 1)):
        clock.on(minutes=minutes)
        session.choose_coder(name)
        start_coding(session).press(P)
    log = decision_log.of_everybody(session)
    found = log.entries(log.find(LogFilter(gap=5, what=MARKS)))
    assert [(e.coder, e.post_id, e.pause_ms) for e in found] == [("Aino", 2, 360_000)]
    every = log.entries(log.find(LogFilter(gap=3.9)))
    assert [(e.coder, e.pause_ms) for e in every] == [("Bertta", 240_000), ("Aino", 360_000)]


def test_coder_round_post_and_days_narrow_the_log(session: Session, clock: Hands) -> None:
    open_round(session)
    topics(session, "Aino", "PPP", ROUND)
    clock.on(days=2)
    topics(session, "Bertta", "PJ", ROUND)
    clock.on(days=1)
    topics(session, "Bertta", "V")
    log = decision_log.of_everybody(session)
    for wanted, n in (
        (LogFilter(coder="Aino"), 3),
        (LogFilter(coder="Bertta"), 3),
        (LogFilter(round="main"), 1),
        (LogFilter(coder="Bertta", round=ROUND), 2),
        (LogFilter(post_id=1), 3),
        (LogFilter(since="2026-03-04"), 3),
        (LogFilter(since="2026-03-03", until="2026-03-04"), 2),
        (LogFilter(until="2026-03-02"), 3),
    ):
        assert len(log.find(wanted)) == n, wanted
    for unknown in (LogFilter(coder="Eero"), LogFilter(round="koe")):
        with pytest.raises(UnknownName):
            log.find(unknown)


def test_the_own_log_holds_nothing_of_others(session: Session) -> None:
    topics(session, "Aino", "PP")
    topics(session, "Bertta", "JJ")
    own, everybody = decision_log.own(session), decision_log.of_everybody(session)
    ids = everybody.find(LogFilter())
    assert {e.coder for e in everybody.entries(ids)} == {"Aino", "Bertta"}
    assert {e.coder for e in own.entries(ids)} == {"Aino"}
    assert {e.coder for e in own.history(1)} == {"Aino"}
    assert not own.find(LogFilter(coder="Bertta"))


def test_opening_everybodys_log_while_coding_blind_is_noted(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1])
    merging.bring_home(study, packet)
    decision_log.own(study).history(1)
    assert not events.of_kind(study.file, "seal_broken")
    decision_log.of_everybody(study)
    decision_log.of_everybody(study)
    assert len(events.of_kind(study.file, "seal_broken")) == 1


def test_a_packet_shows_the_log_of_its_coder(packet: Path, opened: Opener) -> None:
    code_packet(opened, packet, [0, 1])
    session = opened(packet)
    log = decision_log.own(session)
    assert [e.coder for e in log.entries(log.find(LogFilter()))] == [SECOND, SECOND]
    with pytest.raises(OnlyInProject):
        decision_log.of_everybody(session)


def test_a_withdrawn_packet_leaves_its_decisions_in_the_log(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1], note="vaikea")
    merging.bring_home(study, packet)
    merging.withdraw(study, arrivals.all_of(study.file)[0])
    log = decision_log.of_everybody(study)
    found = log.entries(log.find(LogFilter(coder=SECOND)))
    assert [(e.variable_uid, e.state) for e in found] == [
        (TOPIC, "withdrawn"), (TOPIC, "withdrawn"), (NOTE, "withdrawn"),
    ]  # fmt: skip


def test_two_copies_that_differ_are_told_as_a_conflict(session: Session) -> None:
    coding = start_coding(session)
    coding.press(P)
    conflicting_decision(session, None, f'["{J}"]')
    assert {(e.value.codes, e.state) for e in decision_log.own(session).history(1)} == {
        ((P,), "conflict"), ((J,), "conflict")
    }  # fmt: skip
    coding.show(1)
    coding.press(V)
    found = decision_log.own(session).history(1)
    assert {(e.value.codes, e.state) for e in found} == {
        ((P,), "replaced"), ((J,), "replaced"), ((V,), "stands")
    }  # fmt: skip
    assert {e.replaced_by and e.replaced_by.value.codes for e in found} == {(V,), None}


def test_what_was_settled_names_who_and_why(session: Session) -> None:
    open_round(session)
    topics(session, "Aino", "PP", ROUND)
    topics(session, "Bertta", "PJ", ROUND)
    Adjudication(session, ROUND, break_seal=True).decide(2, TOPIC, [V], "slip", "kesto")
    first = decision_log.of_everybody(session).history(2)[0]
    assert (first.kind, first.coder, first.made_by) == ("adjudicate", "Consensus", "Aino")
    assert (first.remark.reason, first.remark.note) == ("slip", "kesto")
    assert decision_log.of_everybody(session).history(2)[0].pause_ms is None


def test_posts_are_named_by_uid_or_external_id(study: Session) -> None:
    assert decision_log.find_post(study, "900000000000000003") == 3
    entry = decision_log.own(study)
    coding_in(study).press(P)
    uid = entry.history(1)[0].post
    assert decision_log.find_post(study, uid) == 1
    with pytest.raises(UnknownName):
        decision_log.find_post(study, "7")
