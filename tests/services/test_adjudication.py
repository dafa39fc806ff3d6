"""Disagreements of a round, settled in real projects: what is decided, undone and left alone."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.adjudication import Remark
from coder.domain.codebook import Codebook
from coder.domain.errors import (
    NothingToRedo,
    NothingToUndo,
    OnlyInProject,
    RoundUnfinished,
    UnknownName,
)
from coder.services import round_keeping, settling_way
from coder.services.adjudication import Adjudication
from coder.services.checking import check
from coder.services.disagreements import Item
from coder.services.reliability import Reliability
from coder.services.session import Session
from coder.services.study_marks import StudyMarks
from coder.storage import events
from tests import studies
from tests.services.second_coder import Opener
from tests.services.tables import code, open_round, topics
from tests.studies import FEELING, FEELING_CODES, TOPIC, TOPIC_CODES

P, J, V, U = TOPIC_CODES
Maker = Callable[..., Session]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Make a study whose posts Aino and Bertta coded, a letter each, in the round tarkistus."""
    made: list[Session] = []

    def make_(aino: str, bertta: str, book: Codebook | None = None) -> Session:
        session = studies.make_study(tmp_path, len(aino), book=book, coder=None, indexed=False)
        made.append(session)
        open_round(session)
        topics(session, "Aino", aino, "tarkistus")
        topics(session, "Bertta", bertta, "tarkistus")
        return session

    yield make_
    for session in made:
        session.close()


def _posts(items: tuple[Item, ...]) -> list[tuple[int, str]]:
    return [(item.post_id, item.variable.uid) for item in items]


def test_posts_coded_differently_come_one_after_the_other(make: Maker) -> None:
    session = make("PPJJV", "PJJV.")
    round_keeping.close_round(session, "tarkistus")
    found = Adjudication(session, "tarkistus")
    assert _posts(found.items) == [(2, TOPIC), (4, TOPIC)]
    assert found.items[0].values == ((P,), (J,))


def test_the_variable_of_lowest_agreement_comes_first(make: Maker) -> None:
    book = studies.codebook(studies.topic(), replace(studies.feeling(), applies_when=None))
    session = make("PPJJPPJJ", "PPJJPPJP", book)
    _feel_differently(session)
    uids = [item.variable.uid for item in Adjudication(session, "tarkistus").items]
    assert uids == [FEELING, FEELING, FEELING, TOPIC]


def test_a_variable_comes_after_the_one_it_hangs_on(make: Maker) -> None:
    book = studies.codebook(studies.topic(), studies.feeling())
    session = make("PPJJPPJJ", "PPJJPPJP", book)
    _feel_differently(session)
    uids = [item.variable.uid for item in Adjudication(session, "tarkistus").items]
    assert uids == [TOPIC, FEELING, FEELING, FEELING]


def _feel_differently(session: Session) -> None:
    code(session, "Aino", "Tunne", ["viha", "suru", "viha", "suru"], "tarkistus")
    code(session, "Bertta", "Tunne", ["suru", "viha", "viha", "viha"], "tarkistus")


def test_a_variable_that_does_not_apply_to_one_coder_is_no_disagreement(make: Maker) -> None:
    book = studies.codebook(studies.topic(), studies.feeling())
    session = make("PU", "PP", book)
    code(session, "Aino", "Tunne", ["viha"], "tarkistus")
    code(session, "Bertta", "Tunne", ["viha", "suru"], "tarkistus")
    assert _posts(Adjudication(session, "tarkistus").items) == [(2, TOPIC)]


def test_sides_are_shuffled_by_the_seed_and_in_order_on_request(make: Maker) -> None:
    session = make("P" * 12, "J" * 12)

    def lefts(seed: int) -> list[str]:
        found = Adjudication(session, "tarkistus", seed=seed)
        return [found.sides(item)[0].coder.name for item in found.items]

    assert set(lefts(1)) == {"Aino", "Bertta"}
    assert lefts(1) == lefts(1) != lefts(2)
    found = Adjudication(session, "tarkistus")
    names = {tuple(s.coder.name for s in found.sides(i, in_order=True)) for i in found.items}
    assert names == {("Aino", "Bertta")}


def test_a_side_tells_the_note_and_how_long_it_took(study: Session) -> None:
    open_round(study, size=2)
    queue = next(q for q in study.queues() if q.round_name == "tarkistus")
    coding = study.coding(queue.id)
    assert coding.post is not None
    first = coding.post.post_id
    coding.set_note("kaksi aihetta")
    coding.press(P)
    coding.press(P)
    topics(study, "Bertta", "J" * 20, "tarkistus")
    found = Adjudication(study, "tarkistus")
    item = found.item(first, TOPIC)
    aino, bertta = found.sides(item, in_order=True)
    assert (aino.codes, aino.note, bertta.codes, bertta.note) == ((P,), "kaksi aihetta", (J,), "")
    assert aino.shown_ms is not None
    assert bertta.shown_ms is None


def test_what_is_decided_is_consensus_with_who_and_why(make: Maker) -> None:
    session = make("PPJ", "PJJ")
    session.choose_coder("Celia")
    found = Adjudication(session, "tarkistus")
    change = found.decide(2, TOPIC, [V], "unclear_definition", " raja puuttuu ")
    assert (change.before, change.after, found.settled) == (None, (V,), 1)
    row = session.file.db.execute(
        "SELECT c.name,m.name,d.kind,d.value FROM decision d JOIN coder c ON c.id=d.coder_id "
        "JOIN coder m ON m.id=d.made_by JOIN variable v ON v.id=d.variable_id "
        "WHERE d.kind='adjudicate' AND v.uid=?",
        (TOPIC,),
    ).fetchall()
    assert row == [("Consensus", "Celia", "adjudicate", json.dumps([V]))]
    again = Adjudication(session, "tarkistus").decided(found.items[0])
    assert again is not None
    assert (again.codes, again.made_by) == ((V,), "Celia")
    assert again.remark == Remark("unclear_definition", "raja puuttuu")
    assert check(session).findings == ()


def test_settling_is_undone_and_redone_as_coding_is(make: Maker) -> None:
    session = make("PPJJ", "PJJP")
    found = Adjudication(session, "tarkistus")
    first, second = found.items
    found.decide(2, TOPIC, [J])
    found.decide(2, TOPIC, [P], "slip")
    found.decide(4, TOPIC, [V])
    assert found.undo().post_id == 4
    assert found.decided(second) is None
    assert found.undo().after == (J,)
    kept = found.decided(first)
    assert kept is not None
    assert (kept.codes, kept.remark) == ((J,), Remark())
    assert found.redo().after == (P,)
    back = found.decided(first)
    assert back is not None
    assert back.remark.reason == "slip"
    reopened = Adjudication(session, "tarkistus")
    assert reopened.redo().after == (V,)
    for _ in range(3):
        reopened.undo()
    assert reopened.settled == 0
    with pytest.raises(NothingToUndo):
        reopened.undo()
    for _ in range(3):
        reopened.redo()
    with pytest.raises(NothingToRedo):
        reopened.redo()
    assert reopened.settled == 2
    assert check(session).findings == ()


def test_undo_of_settling_leaves_marks_of_the_study_alone(make: Maker) -> None:
    session = make("PP", "PJ")
    topics(session, "Aino", "PP")
    topics(session, "Bertta", "PJ")
    found = Adjudication(session, "main")
    found.decide(2, TOPIC, [J])
    marks = StudyMarks(session, "mark.in_study")
    marks.write({1: "true"})
    assert found.undo().post_id == 2
    assert not Adjudication(session, "main").can_undo
    assert marks.undo() == [1]


def test_settling_goes_on_in_a_closed_round(make: Maker) -> None:
    session = make("PP", "PJ")
    round_keeping.close_round(session, "tarkistus")
    found = Adjudication(session, "tarkistus")
    found.decide(2, TOPIC, [J])
    assert found.settled == 1


def test_what_fits_no_decision_is_refused_and_nothing_written(make: Maker) -> None:
    session = make("PPJ", "PJ.")
    round_keeping.close_round(session, "tarkistus")
    found = Adjudication(session, "tarkistus")
    for post, codes, reason in [
        (3, [J], ""),  # coded by one
        (2, ["asiat.aihe.ei"], ""),
        (2, [P, J], ""),  # a single choice
        (2, [J], "kiire"),
    ]:
        with pytest.raises(UnknownName):
            found.decide(post, TOPIC, codes, reason)
    assert found.settled == 0
    assert not found.can_undo


def test_agreement_never_changes_by_settling(make: Maker) -> None:
    session = make("PPJJVP", "PJJVVJ")
    figures = Reliability(session).figures()
    found = Adjudication(session, "tarkistus")
    for item in found.items:
        found.decide(item.post_id, TOPIC, item.values[0] or ())
    assert found.settled == len(found.items) == 3
    assert Reliability(session).figures() == figures
    assert len(Reliability(session).disagreements()) == 3
    assert {f.coders for f in figures} == {("Aino", "Bertta")}


def test_a_round_that_is_being_coded_stays_sealed(make: Maker) -> None:
    session = make("PPJ", "PJ.")
    with pytest.raises(RoundUnfinished) as refused:
        Adjudication(session, "tarkistus")
    assert refused.value.left == 1
    assert not events.of_kind(session.file, "seal_broken")


def test_a_broken_seal_is_logged_once_and_stays_broken(make: Maker) -> None:
    session = make("PPJ", "PJ.")
    session.choose_coder("Bertta")
    Adjudication(session, "tarkistus", break_seal=True)
    assert len(Adjudication(session, "tarkistus").items) == 1
    (broken,) = events.of_kind(session.file, "seal_broken")
    said = json.loads(broken.data)
    assert said == {"round": "tarkistus", "unfinished": 1, "settling": False}


def test_a_packet_settles_nothing(packet: Path, opened: Opener) -> None:
    with pytest.raises(OnlyInProject):
        Adjudication(opened(packet), "packet")


def test_a_random_check_draws_agreed_posts_the_same_way_each_time(make: Maker) -> None:
    session = make("PPJJVVPPJJVV", "PPJJVVPPJJVP")
    found = Adjudication(session, "tarkistus")
    drawn = found.propose_check(4, 11)
    assert drawn == found.propose_check(4, 11)
    assert _posts(found.propose_check(3, 11)) == _posts(drawn)[:3]
    assert all(item.checked and item.values[0] == item.values[1] for item in drawn)
    assert _posts(drawn) != _posts(found.propose_check(4, 12))
    assert len(found.propose_check(50, 11)) == 11
    found.decide(drawn[0].post_id, TOPIC, [U], "slip")
    decided = found.decided(drawn[0])
    assert decided is not None
    assert found.settled == 0


def test_the_same_disagreement_is_found_whoever_gave_which(make: Maker) -> None:
    found = Adjudication(make("PJVP", "JPPV"), "tarkistus")
    assert [item.post_id for item in found.same(found.items[0])] == [1, 2]


def test_the_way_of_settling_is_kept_for_the_round(make: Maker) -> None:
    session = make("PP", "PJ")
    round_ = round_keeping.find(session, "tarkistus")
    assert settling_way.way_of(session, round_) == ""
    settling_way.set_way(session, "tarkistus", "third_coder")
    settling_way.set_way(session, "tarkistus", "discussion")
    assert settling_way.way_of(session, round_) == "discussion"
    assert settling_way.way_of(session, round_keeping.find(session, "main")) == ""
    with pytest.raises(UnknownName):
        settling_way.set_way(session, "tarkistus", "dice")


def test_several_codes_and_none_at_all_can_be_decided(make: Maker) -> None:
    book = studies.codebook(studies.topic(), studies.feeling())
    session = make("PP", "PP", book)
    code(session, "Aino", "Tunne", ["viha", "suru"], "tarkistus")
    code(session, "Bertta", "Tunne", ["suru", ""], "tarkistus")
    found = Adjudication(session, "tarkistus")
    change = found.decide(1, FEELING, [FEELING_CODES[2], FEELING_CODES[0]])
    assert change.after == (FEELING_CODES[0], FEELING_CODES[2])
    assert found.decide(2, FEELING, []).after == ()
    assert found.settled == 2
