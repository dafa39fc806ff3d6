"""What a second coder coded under an earlier meaning is coded again, blind, in a round."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import NameTaken, UnknownName
from coder.services import checking, merging, packets, review_rounds, reviewing
from coder.services.counting import Counting
from coder.services.session import Session
from coder.services.work_division import WorkPlan, divide
from tests import studies
from tests.services.second_coder import coder_of, coding_in
from tests.services.tables import open_round, topics
from tests.services.test_codebook_merging import LINE, NET
from tests.services.test_reviewing import change_meaning
from tests.studies import TOPIC, TOPIC_CODES


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Aino sits; Bertta gave three posts of five LINE, which has another meaning by now."""
    made = studies.make_study(tmp_path, 5, coder=None, indexed=False)
    open_round(made)
    topics(made, "Aino", "PJJVP", "tarkistus")
    topics(made, "Bertta", "PJVJJ", "tarkistus")
    made.choose_coder("Aino")
    change_meaning(made, LINE)
    yield made
    made.close()


def others(session: Session) -> list[tuple[str, int, int]]:
    found = review_rounds.of_others(session)
    return [(each.coder.name, len(each.posts), each.given_out) for each in found]


def test_they_are_coded_again_in_a_packet_of_their_own(session: Session, tmp_path: Path) -> None:
    bertta = session.find_coder("Bertta")
    assert others(session) == [("Bertta", 3, 0)]
    assert sum(each.posts for each in reviewing.outstanding(session, bertta)) == 3
    name = review_rounds.free_name(session, bertta)
    round_ = review_rounds.open_round(session, bertta, name)
    assert (round_.purpose, others(session)) == ("recoding", [("Bertta", 0, 3)])
    with pytest.raises(UnknownName):
        review_rounds.open_round(session, bertta, "toinen")
    assert review_rounds.free_name(session, bertta) == f"{name} 2"
    target = tmp_path / "b.coder"
    assert packets.write(session, name, "Bertta", target) == 3
    packet = Session.open(target)
    coding = coding_in(packet)
    while coding.post is not None:
        assert coding.post.values[TOPIC] is None  # blind to what was given before
        coding.press(NET)
    packet.close()
    merging.bring_home(session, target)
    assert others(session) == []
    assert reviewing.outstanding(session, bertta) == ()
    assert not list(checking.check(session).findings)


def test_a_name_that_is_taken_opens_nothing(session: Session) -> None:
    with pytest.raises(NameTaken):
        review_rounds.open_round(session, session.find_coder("Bertta"), "tarkistus")
    assert others(session) == [("Bertta", 3, 0)]


def test_in_divided_work_the_second_word_on_the_own_posts_is_in_the_data(tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, 6, indexed=False)
    divide(session, WorkPlan(("Aino", "Bertta"), overlap=0))
    for name in ("Aino", "Bertta"):
        session.choose_coder(name)
        coding = session.coding(session.queues()[0].id)
        while coding.post is not None:
            coding.press(LINE)
    change_meaning(session, LINE)
    bertta = coder_of(session)
    session.choose_coder("Aino")
    before = counts(session)
    review_rounds.open_round(session, bertta, "uudelleen")
    session.choose_coder("Bertta")
    again = coding_in(session, "uudelleen")
    while again.post is not None:
        again.press(NET)
    assert (before, counts(session)) == ({LINE: 6}, {LINE: 3, NET: 3})
    assert TOPIC_CODES[1] == LINE
    session.close()


def counts(session: Session) -> dict[str, int]:
    table = Counting(session).frequencies(session.codebook.variable(TOPIC)).table
    return {row.code: row.n for row in table.rows if row.n}
