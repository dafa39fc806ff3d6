"""Posts that were settled under an earlier meaning: settled anew, one after the other, by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import UnknownName
from coder.services import checking, reviewing, round_keeping
from coder.services.adjudication import Adjudication
from coder.services.counting import Counting
from coder.services.session import Session
from tests import studies
from tests.services.tables import code, open_round, topics
from tests.services.test_codebook_merging import LINE, NET, SERVICE
from tests.services.test_reviewing import change_meaning
from tests.studies import FEELING, TOPIC


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Of five posts the coders differ on the last three, which are settled; two as LINE."""
    made = studies.make_study(tmp_path, 5, coder=None, indexed=False)
    open_round(made)
    topics(made, "Aino", "PJJVP", "tarkistus")
    topics(made, "Bertta", "PJVJJ", "tarkistus")
    round_keeping.close_round(made, "tarkistus")
    made.choose_coder("Aino")
    settling = Adjudication(made, "tarkistus")
    for item, codes in zip(settling.items, ((LINE,), (NET,), (LINE,)), strict=True):
        settling.decide(item.post_id, TOPIC, codes)
    yield made
    made.close()


def final(session: Session) -> dict[str, int]:
    table = Counting(session).frequencies(session.codebook.variable(TOPIC)).table
    return {row.code: row.n for row in table.rows if row.n}


def settled(session: Session) -> int:
    return sum(each.settled for each in reviewing.outstanding(session))


def test_they_are_settled_anew_by_the_same_keys(session: Session) -> None:
    assert settled(session) == 0
    change_meaning(session, LINE)
    assert settled(session) == 2
    before = final(session)
    queue = reviewing.begin(session, TOPIC, settled=True)
    assert (queue.total, queue.done, queue.review, queue.settled) == (2, 0, True, True)
    coding = session.coding(queue.id)
    assert coding.post is not None
    assert coding.post.earlier is not None
    assert (coding.post.earlier.codes, coding.post.earlier.revision) == ((LINE,), 1)
    assert coding.press(LINE).moved  # confirmed
    coding.press(SERVICE)
    assert coding.post is None
    assert settled(session) == 0
    assert final(session) == {**before, LINE: before[LINE] - 1, SERVICE: before[SERVICE] + 1}
    said = session.file.db.execute(
        "SELECT coder.name,made.name,revision.n,round.purpose FROM decision "
        "JOIN coder ON coder.id=coder_id JOIN coder made ON made.id=made_by "
        "JOIN revision ON revision.id=decision.revision_id "
        "JOIN round ON round.id=decision.round_id ORDER BY decision.id DESC LIMIT 2"
    ).fetchall()
    assert said == [("Consensus", "Aino", 2, "recoding")] * 2
    assert not list(checking.check(session).findings)


def test_what_was_settled_in_the_round_stays_and_is_taken_back_by_undo(session: Session) -> None:
    change_meaning(session, LINE)
    before = final(session)
    coding = session.coding(reviewing.begin(session, TOPIC, settled=True).id)
    coding.press(SERVICE)
    assert Adjudication(session, "tarkistus").settled == 3
    coding.undo()
    assert (settled(session), final(session)) == (2, before)
    coding.redo()
    assert settled(session) == 1
    assert not list(checking.check(session).findings)


def test_the_list_is_found_again_and_ends_with_the_next_change(session: Session) -> None:
    change_meaning(session, LINE)
    reviewing.begin(session, TOPIC, settled=True)
    assert [queue.settled for queue in session.queues()] == [False, True]
    assert reviewing.begin(session, TOPIC, settled=True).total == 2
    change_meaning(session, LINE, "Vielä muu")
    assert [queue.settled for queue in session.queues()] == [False]
    assert settled(session) == 2


def test_a_variable_is_settled_whatever_it_depends_on(tmp_path: Path) -> None:
    """Consensus said nothing of the topic, on which the feeling depends."""
    book = studies.codebook(studies.topic(), studies.feeling())
    made = studies.make_study(tmp_path, 1, book=book, coder=None, indexed=False)
    open_round(made)
    for coder, feeling in (("Aino", "viha"), ("Bertta", "suru")):
        topics(made, coder, "P", "tarkistus")
        code(made, coder, "Tunne", [feeling], "tarkistus")
    round_keeping.close_round(made, "tarkistus")
    made.choose_coder("Aino")
    anger = next(each.uid for each in book.variable(FEELING).codes if each.name.fi == "viha")
    Adjudication(made, "tarkistus").decide(1, FEELING, (anger,))
    change_meaning(made, anger)
    coding = made.coding(reviewing.begin(made, FEELING, settled=True).id)
    assert coding.go_on().moved
    assert settled(made) == 0
    with pytest.raises(UnknownName):
        reviewing.begin(made, TOPIC, settled=True)
    made.close()
