"""Which variables a queue asks: the required ones, a second pass, what a round compares."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import UnknownName
from coder.services import checking, packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from tests import studies
from tests.studies import FEELING, FEELING_CODES, TOPIC, TOPIC_CODES


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    book = studies.codebook(studies.topic(), studies.feeling())
    made = studies.make_study(tmp_path, 6, book=book)
    yield made
    made.close()


def test_a_second_pass_asks_other_variables_and_keeps_what_is_coded(session: Session) -> None:
    first = session.coding(session.queues()[0].id)
    first.press(TOPIC_CODES[0])
    first.press(TOPIC_CODES[3])
    both = session.ask({FEELING, TOPIC})
    assert both.variables == (TOPIC, FEELING)
    second = session.coding(both.id)
    assert second.progress.done == 0
    assert second.post is not None
    assert second.post.number == 1
    assert (second.post.values[TOPIC], second.post.active) == ((TOPIC_CODES[0],), FEELING)
    second.press(FEELING_CODES[0])
    second.go_on()
    assert second.progress.done == 1
    assert [queue.done for queue in session.queues()] == [2, 1]
    assert checking.check(session).findings == ()


def test_asking_the_same_again_makes_no_other_queue(session: Session) -> None:
    assert session.ask([TOPIC]).id == session.queues()[0].id
    assert session.ask([FEELING]).id == session.ask([FEELING]).id
    assert len(session.queues()) == 2


@pytest.mark.parametrize("variables", [[], ["asiat.outo"], [TOPIC, "asiat.outo"]])
def test_what_is_not_in_the_codebook_cannot_be_asked(
    session: Session, variables: list[str]
) -> None:
    with pytest.raises(UnknownName):
        session.ask(variables)


def test_a_second_coder_is_asked_what_the_first_one_coded(session: Session, tmp_path: Path) -> None:
    coding = session.coding(session.ask([TOPIC, FEELING]).id)
    while coding.post is not None:
        coding.press(TOPIC_CODES[0])
        coding.press(FEELING_CODES[1])
        coding.go_on()
    sampling.draw(session, "otos", 3, 1)
    round_keeping.open_round(session, RoundPlan("kierros", "reliability", "otos"))
    packets.write(session, "kierros", "Bertta", tmp_path / "bertta.coder")
    packet = Session.open(tmp_path / "bertta.coder")
    try:
        assert packet.queues()[0].variables == (TOPIC, FEELING)
    finally:
        packet.close()
