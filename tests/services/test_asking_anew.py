"""What the queues over all posts ask after the codebook was edited."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Codebook, Variable
from coder.services import checking, codebook_editing, round_keeping, sampling
from coder.services.codebook_editing import Saved
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from tests import studies
from tests.studies import FEELING, FEELING_CODES, TOPIC, TOPIC_CODES


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Six posts, the topic and the feeling asked of each; two posts are coded."""
    book = studies.codebook(studies.topic(), studies.feeling(required=True))
    made = studies.make_study(tmp_path, 6, book=book)
    coding = studies.start_coding(made)
    for _ in range(2):
        coding.press(TOPIC_CODES[0])
        coding.press(FEELING_CODES[0])
        coding.go_on()
    yield made
    made.close()


def out_of_use(session: Session, uid: str, archived: bool = True) -> Saved:
    variable = edits.record(session.codebook, uid)
    assert isinstance(variable, Variable)
    draft = edits.put(session.codebook, replace(variable, archived=archived))
    return codebook_editing.save(session, draft)


def asked_and_done(session: Session) -> list[tuple[tuple[str, ...], int]]:
    return [(queue.variables, queue.done) for queue in session.queues()]


def sound(session: Session) -> bool:
    return checking.check(session).findings == ()


def test_a_variable_out_of_use_leaves_the_queue_at_once(session: Session) -> None:
    saved = out_of_use(session, FEELING)
    assert saved.unasked.variables == ()
    assert asked_and_done(session) == [((TOPIC,), 2)]
    coding = studies.start_coding(session)
    assert [variable.uid for variable in coding.variables] == [TOPIC]
    assert coding.press(TOPIC_CODES[1]).moved
    assert sound(session)


def test_a_post_that_waited_only_for_it_is_finished(session: Session) -> None:
    topics = session.coding(session.ask([TOPIC]).id)
    topics.go_to(4)
    topics.press(TOPIC_CODES[1])
    assert [queue.done for queue in session.queues()] == [2, 3]
    out_of_use(session, FEELING)
    # Two queues that ask the same are one for the coder.
    assert asked_and_done(session) == [((TOPIC,), 3)]
    assert sound(session)


def test_a_queue_all_of_whose_variables_went_is_not_offered(session: Session) -> None:
    session.ask([FEELING])
    out_of_use(session, FEELING)
    assert asked_and_done(session) == [((TOPIC,), 2)]
    assert sound(session)


def test_back_in_use_a_variable_opens_coded_posts_only_if_agreed(session: Session) -> None:
    out_of_use(session, FEELING)
    coding = studies.start_coding(session)
    coding.press(TOPIC_CODES[1])
    saved = out_of_use(session, FEELING, archived=False)
    assert (saved.unasked.variables, saved.unasked.posts) == ((FEELING,), 3)
    assert asked_and_done(session) == [((TOPIC,), 3)]
    codebook_editing.ask_also(session, saved.unasked)
    # Those coded on both before are finished still.
    assert asked_and_done(session) == [((TOPIC, FEELING), 2)]
    coding = studies.start_coding(session)
    assert coding.post is not None
    assert (coding.post.number, coding.post.active) == (3, FEELING)
    assert coding.post.values[TOPIC] == (TOPIC_CODES[1],)
    assert sound(session)


def with_third(session: Session, *, required: bool) -> Codebook:
    variable = replace(studies.strength(), required=required, applies_when=None)
    return replace(session.codebook, variables=(*session.codebook.variables, variable))


def test_a_new_required_variable_waits_for_consent_where_posts_are_coded(session: Session) -> None:
    saved = codebook_editing.save(session, with_third(session, required=True))
    new = studies.strength().uid
    assert (saved.unasked.variables, saved.unasked.posts) == ((new,), 2)
    assert asked_and_done(session) == [((TOPIC, FEELING), 2)]
    codebook_editing.ask_also(session, saved.unasked)
    assert asked_and_done(session) == [((TOPIC, FEELING, new), 0)]
    assert sound(session)


def test_a_new_required_variable_is_asked_where_nothing_is_coded(tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, 3, book=studies.codebook(studies.topic()))
    try:
        saved = codebook_editing.save(session, with_third(session, required=True))
        assert saved.unasked.variables == ()
        assert asked_and_done(session) == [((TOPIC, studies.strength().uid), 0)]
        assert sound(session)
    finally:
        session.close()


def test_a_new_optional_variable_is_left_to_the_coder(session: Session) -> None:
    saved = codebook_editing.save(session, with_third(session, required=False))
    assert saved.unasked.variables == ()
    assert asked_and_done(session) == [((TOPIC, FEELING), 2)]


def test_a_second_pass_over_one_variable_stays_what_it_is(session: Session) -> None:
    session.ask([FEELING])
    saved = codebook_editing.save(session, with_third(session, required=True))
    codebook_editing.ask_also(session, saved.unasked)
    assert (FEELING,) in [queue.variables for queue in session.queues()]


def test_a_round_keeps_what_it_froze(session: Session) -> None:
    sampling.draw(session, "otos", 3, 1)
    round_keeping.open_round(session, RoundPlan("kierros", "reliability", "otos"))
    before = [q.variables for q in session.queues() if q.round_name == "kierros"]
    out_of_use(session, FEELING)
    assert [q.variables for q in session.queues() if q.round_name == "kierros"] == before
    assert sound(session)


def test_undo_reaches_back_over_a_variable_that_went(session: Session) -> None:
    out_of_use(session, FEELING)
    coding = studies.start_coding(session)
    coding.undo()
    coding.undo()
    assert sound(session)
    assert coding.progress.done == 1
