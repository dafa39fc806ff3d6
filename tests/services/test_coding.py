"""The coding loop on a real project: keys, rows, marks, skips, moving about, and failures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.errors import ChoiceNeeded
from coder.domain.marks import FINISHED, FLAG, NOTE, SKIPPED
from coder.services.coding import Coding
from coder.services.coding_view import Changed, Progress
from coder.services.session import Session
from tests.studies import (
    FEELING,
    FEELING_CODES,
    STRENGTH,
    STRENGTH_CODES,
    TOPIC,
    TOPIC_CODES,
    add_queue,
    codebook,
    feeling,
    make_study,
    start_coding,
    strength,
    texts,
    three_variables,
    topic,
)

SERVICE, QUEUEING, WEB, OUTSIDE = TOPIC_CODES
ANGER, SADNESS, FEAR, NO_FEELING = FEELING_CODES


@pytest.fixture
def simple(tmp_path: Path) -> Iterator[Session]:
    session = make_study(tmp_path, 4)
    yield session
    session.close()


@pytest.fixture
def rich(tmp_path: Path) -> Iterator[Session]:
    session = make_study(tmp_path, 4, book=three_variables())
    yield session
    session.close()


def shown(coding: Coding) -> int:
    assert coding.post is not None
    return coding.post.post_id


def marks(session: Session, mark: str, post: int) -> str | None:
    row = session.file.db.execute(
        "SELECT value FROM coding JOIN variable ON variable.id=variable_id "
        "WHERE variable.uid=? AND post_id=?",
        (mark, post),
    ).fetchone()
    return None if row is None else row[0]


def log_length(session: Session) -> int:
    return session.file.db.execute("SELECT count(*) FROM decision").fetchone()[0]


# --- one variable -----------------------------------------------------------------------------


def test_one_key_codes_the_post_and_shows_the_next(simple: Session) -> None:
    coding = start_coding(simple)
    assert coding.post is not None
    assert (coding.post.number, coding.post.total) == (1, 4)
    assert coding.post.text == texts(4)[0]
    assert coding.post.day == "2014-03-01"
    assert (coding.post.active, coding.post.finished) == (TOPIC, False)
    change = coding.press(WEB)
    assert (change.kind, change.post_id, change.moved) == ("code", 1, True)
    assert change.what == (Changed(TOPIC, None, (WEB,)), Changed(FINISHED, None, [TOPIC]))
    assert change.excerpt == texts(4)[0]
    assert shown(coding) == 2
    assert coding.progress == Progress(1, 4)


def test_both_decisions_of_a_key_are_one_act_with_its_time(simple: Session) -> None:
    coding = start_coding(simple)
    coding.press(WEB)
    rows = simple.file.db.execute(
        "SELECT act,kind,parent,made_by,coder_id,round_id,revision_id,shown_ms>=0 FROM decision"
    ).fetchall()
    assert len(rows) == 2
    assert len(set(rows)) == 1
    assert rows[0][1:3] == ("code", None)


def test_another_key_on_a_coded_post_replaces_the_code(simple: Session) -> None:
    coding = start_coding(simple)
    coding.press(WEB)
    state = coding.go_to(1)
    assert (state.values[TOPIC], state.finished) == ((WEB,), True)
    change = coding.press(SERVICE)
    assert change.what == (Changed(TOPIC, (WEB,), (SERVICE,)),)
    assert coding.progress == Progress(1, 4)
    assert coding.go_to(1).values[TOPIC] == (SERVICE,)


def test_the_same_key_again_writes_nothing_and_moves_on(simple: Session) -> None:
    coding = start_coding(simple)
    coding.press(WEB)
    coding.go_to(1)
    written = log_length(simple)
    change = coding.press(WEB)
    assert (change.what, change.moved) == ((), True)
    assert shown(coding) == 2
    assert log_length(simple) == written


def test_after_the_last_post_none_is_shown_and_going_back_works(simple: Session) -> None:
    coding = start_coding(simple)
    for _ in range(4):
        assert coding.press(WEB).moved
    assert coding.post is None
    assert coding.progress == Progress(4, 4)
    with pytest.raises(LookupError):
        coding.press(WEB)
    assert coding.previous().number == 4
    assert start_coding(simple).post is None


def test_a_key_on_the_last_place_goes_to_what_was_left_open(simple: Session) -> None:
    coding = start_coding(simple)
    coding.go_to(3)
    coding.press(WEB)
    coding.press(WEB)
    assert shown(coding) == 1


def test_a_required_row_cannot_be_left_empty(simple: Session) -> None:
    coding = start_coding(simple)
    with pytest.raises(ChoiceNeeded) as caught:
        coding.go_on()
    assert caught.value.variable == TOPIC
    assert shown(coding) == 1
    assert log_length(simple) == 0


def test_a_code_of_another_variable_is_refused(tmp_path: Path) -> None:
    session = make_study(tmp_path, 2, book=codebook(topic(), feeling()))
    coding = start_coding(session)
    assert [v.uid for v in coding.variables] == [TOPIC]
    with pytest.raises(KeyError):
        coding.press(ANGER)
    session.close()


# --- several variables ------------------------------------------------------------------------


def test_rows_take_the_keys_one_after_the_other(rich: Session) -> None:
    coding = start_coding(rich)
    change = coding.press(SERVICE)
    assert (change.moved, change.what) == (False, (Changed(TOPIC, None, (SERVICE,)),))
    assert coding.post is not None
    assert coding.post.applicable == {TOPIC, FEELING}
    assert coding.post.active == FEELING
    coding.press(ANGER)
    assert coding.post.active == FEELING
    assert coding.post.applicable == {TOPIC, FEELING, STRENGTH}
    coding.go_on()
    assert coding.post.active == STRENGTH
    change = coding.press(STRENGTH_CODES[1])
    assert change.moved
    assert change.what[1] == Changed(FINISHED, None, [TOPIC, FEELING, STRENGTH])


def test_rows_whose_condition_is_not_met_are_passed_over(rich: Session) -> None:
    coding = start_coding(rich)
    change = coding.press(OUTSIDE)
    assert change.moved
    assert coding.progress == Progress(1, 4)
    coding.press(SERVICE)
    coding.press(SADNESS)
    change = coding.go_on()
    assert change.moved
    state = coding.go_to(2)
    assert state.values == {TOPIC: (SERVICE,), FEELING: (SADNESS,), STRENGTH: None}
    assert state.applicable == {TOPIC, FEELING}


def test_multi_choice_toggles_and_an_exclusive_code_stands_alone(rich: Session) -> None:
    coding = start_coding(rich)
    coding.press(SERVICE)
    expected = [
        (FEAR, (FEAR,)),
        (ANGER, (ANGER, FEAR)),
        (FEAR, (ANGER,)),
        (NO_FEELING, (NO_FEELING,)),
        (SADNESS, (SADNESS,)),
        (SADNESS, None),
    ]
    for code, value in expected:
        coding.press(code)
        assert coding.post is not None
        assert coding.post.values[FEELING] == value
    assert shown(coding) == 1


def test_space_on_an_empty_row_says_that_no_code_applies(rich: Session) -> None:
    coding = start_coding(rich)
    coding.press(SERVICE)
    change = coding.go_on()
    assert change.moved
    assert Changed(FEELING, None, ()) in change.what
    state = coding.go_to(1)
    assert (state.values[FEELING], state.finished) == ((), True)


def test_a_row_passed_over_is_asked_before_the_post_is_left(tmp_path: Path) -> None:
    always = replace(strength(), applies_when=None)
    session = make_study(tmp_path, 2, book=codebook(topic(required=False), always))
    coding = start_coding(session)
    coding.activate(STRENGTH)
    change = coding.press(STRENGTH_CODES[0])
    assert not change.moved
    assert coding.post is not None
    assert (coding.post.active, coding.post.finished) == (TOPIC, False)
    coding.press(WEB)
    assert coding.go_on().moved
    assert coding.progress == Progress(1, 2)
    session.close()


def test_taking_off_the_last_code_opens_a_finished_post(rich: Session) -> None:
    coding = start_coding(rich)
    coding.press(SERVICE)
    coding.press(SADNESS)
    coding.go_on()
    coding.go_to(1)
    coding.activate(FEELING)
    coding.press(SADNESS)
    assert coding.post is not None
    assert (coding.post.finished, coding.post.values[FEELING]) == (False, None)
    assert coding.progress == Progress(0, 4)


def test_a_new_topic_opens_a_finished_post_where_it_asks_more(rich: Session) -> None:
    coding = start_coding(rich)
    coding.press(OUTSIDE)
    assert coding.progress == Progress(1, 4)
    coding.go_to(1)
    change = coding.press(SERVICE)
    assert change.what == (
        Changed(TOPIC, (OUTSIDE,), (SERVICE,)),
        Changed(FINISHED, [TOPIC, FEELING, STRENGTH], [TOPIC, STRENGTH]),
    )
    assert coding.post is not None
    assert (coding.post.active, coding.post.finished) == (FEELING, False)
    assert coding.progress == Progress(0, 4)
    assert start_coding(rich).progress == Progress(0, 4)


def test_activate_takes_only_rows_that_apply(rich: Session) -> None:
    coding = start_coding(rich)
    assert coding.activate(STRENGTH).active == TOPIC
    coding.press(SERVICE)
    assert coding.activate(TOPIC).active == TOPIC


# --- marks ------------------------------------------------------------------------------------


def test_flag_and_note_stay_on_the_post_and_its_row(rich: Session) -> None:
    coding = start_coding(rich)
    coding.press(SERVICE)
    assert coding.flag().what == (Changed(FLAG, None, True),)
    assert coding.set_note("  kysy Ainolta ").what == (Changed(NOTE, None, "kysy Ainolta"),)
    assert coding.post is not None
    assert (coding.post.flagged, coding.post.note) == (True, "kysy Ainolta")
    assert (shown(coding), coding.post.active) == (1, FEELING)
    coding.flag()
    assert coding.set_note("").what == (Changed(NOTE, "kysy Ainolta", None),)
    assert (coding.post.flagged, coding.post.note) == (False, "")
    assert coding.set_note(" ").what == ()


def test_a_skipped_post_comes_back_after_all_others(simple: Session) -> None:
    coding = start_coding(simple)
    change = coding.skip()
    assert (change.kind, change.moved) == ("skip", True)
    assert shown(coding) == 2
    coding.skip()
    assert shown(coding) == 3
    for expected in (4, 1, 2):
        coding.press(WEB)
        assert shown(coding) == expected
    assert coding.post is not None
    assert (coding.post.skipped, coding.post.number) == (True, 2)
    coding.skip()
    assert shown(coding) == 2  # no other is open


def test_a_post_skipped_again_goes_behind_the_one_skipped_after_it(simple: Session) -> None:
    coding = start_coding(simple)
    coding.skip()
    coding.skip()
    coding.go_to(1)
    coding.skip()
    coding.go_to(4)
    assert coding.next_open() is not None
    assert shown(coding) == 2


def test_skipping_the_only_open_post_keeps_it(simple: Session) -> None:
    coding = start_coding(simple)
    for _ in range(3):
        coding.press(WEB)
    change = coding.skip()
    assert not change.moved
    assert shown(coding) == 4
    assert marks(simple, SKIPPED, 4) is not None


# --- moving about -----------------------------------------------------------------------------


def test_moving_about_stays_inside_the_queue(simple: Session) -> None:
    coding = start_coding(simple)
    assert coding.previous().number == 1
    assert coding.next().number == 2
    assert coding.go_to(99).number == 4
    assert coding.next().number == 4
    assert coding.go_to(-5).number == 1
    assert log_length(simple) == 0


def test_an_empty_queue_has_no_place_to_go_to(tmp_path: Path) -> None:
    session = make_study(tmp_path, 0)
    coding = start_coding(session)
    assert coding.post is None
    with pytest.raises(IndexError):
        coding.go_to(1)
    session.close()


def test_a_post_outside_the_queue_can_be_shown_and_coded(simple: Session) -> None:
    coding = simple.coding(add_queue(simple, "pieni", [TOPIC], [1, 2]))
    state = coding.show(4)
    assert (state.number, state.total) == (None, 2)
    coding.press(WEB)
    assert coding.progress == Progress(0, 2)
    assert simple.queues()[0].done == 1


def test_one_press_counts_in_every_queue_of_the_round(simple: Session) -> None:
    small = add_queue(simple, "pieni", [TOPIC], [3, 1])
    coding = simple.coding(small)
    assert shown(coding) == 3
    coding.press(WEB)
    assert [(q.name, q.done, q.total) for q in simple.queues()] == [
        ("main", 1, 4),
        ("pieni", 1, 2),
    ]


def test_a_second_pass_over_another_variable_keeps_the_first(rich: Session) -> None:
    first = add_queue(rich, "aihe", [TOPIC], [1, 2])
    second = add_queue(rich, "tunne", [TOPIC, FEELING], [1, 2])
    coding = rich.coding(first)
    coding.press(SERVICE)
    coding = rich.coding(second)
    assert coding.post is not None
    assert (shown(coding), coding.post.active, coding.post.finished) == (1, FEELING, False)
    change = coding.go_on()
    assert Changed(FINISHED, [TOPIC], [TOPIC, FEELING]) in change.what
    assert {q.name: q.done for q in rich.queues()} == {"main": 0, "aihe": 1, "tunne": 1}


def test_a_key_reads_only_the_post_that_comes_next(simple: Session) -> None:
    coding = start_coding(simple)
    said: list[str] = []
    simple.file.db.set_trace_callback(said.append)
    coding.press(WEB)
    simple.file.db.set_trace_callback(None)
    read = [words for words in said if words.startswith("SELECT") and "FROM post" in words]
    assert len(read) == 1
    assert shown(coding) == 2


def test_a_mark_on_a_post_outside_the_queue_gives_it_no_place_in_it(simple: Session) -> None:
    coding = start_coding(simple)
    with simple.file.write() as db:
        db.execute("DELETE FROM assignment WHERE post_id=4")
    assert coding.show(4).number is None
    coding.flag()
    assert coding.post is not None
    assert (coding.post.flagged, coding.post.number) == (True, None)
