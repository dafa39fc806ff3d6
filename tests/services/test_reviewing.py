"""What was coded under an earlier meaning is looked at again, post by post, by the same keys."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Text
from coder.domain.errors import ChoiceNeeded, UnknownName
from coder.services import checking, codebook_editing, reviewing
from coder.services.codebook_merging import Draft, merge, split, take_back
from coder.services.counting import Counting
from coder.services.session import Session
from tests import studies
from tests.services.test_codebook_merging import (
    ANGER,
    LINE,
    NET,
    SERVICE,
    SORROW,
    code_topics,
    counts,
)
from tests.studies import FEELING, TOPIC


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Posts 2, 3 and 6 of eight have the code LINE."""
    made = studies.make_study(tmp_path, 8)
    code_topics(made, [SERVICE, LINE, LINE, NET, SERVICE, LINE])
    yield made
    with suppress(sqlite3.ProgrammingError):  # a test may have closed it
        made.close()


def change_meaning(session: Session, uid: str, name: str = "Aivan muu") -> None:
    record = edits.record(session.codebook, uid)
    draft = edits.put(session.codebook, replace(record, name=Text(name, name)))
    plan = codebook_editing.plan(session, draft)
    codebook_editing.save(session, draft, plan.questions)


def left(session: Session) -> int:
    return sum(each.posts for each in reviewing.outstanding(session))


def sound(session: Session) -> bool:
    return not list(checking.check(session).findings)


def test_a_change_of_meaning_makes_a_review_list(session: Session) -> None:
    assert reviewing.outstanding(session) == ()
    change_meaning(session, LINE)
    (found,) = reviewing.outstanding(session)
    assert (found.variable.uid, found.codes, found.posts, found.done) == (TOPIC, (LINE,), 3, 0)


def test_the_list_is_worked_through_by_the_same_keys(session: Session) -> None:
    change_meaning(session, LINE)
    before = counts(session)
    queue = reviewing.begin(session, TOPIC)
    assert (queue.total, queue.done) == (3, 0)
    coding = session.coding(queue.id)
    assert coding.is_review
    assert coding.post is not None
    assert coding.post.earlier is not None
    assert (coding.post.earlier.codes, coding.post.earlier.revision) == ((LINE,), 1)
    assert coding.post.values[TOPIC] == (LINE,)
    assert coding.press(LINE).moved  # confirmed
    assert coding.progress.done == 1
    assert coding.press(NET).moved  # another code
    assert left(session) == 1
    assert coding.go_on().moved  # Space confirms, too
    assert coding.post is None
    assert left(session) == 0
    assert counts(session) == {**before, LINE: before[LINE] - 1, NET: before[NET] + 1}
    given = session.file.db.execute(
        "SELECT revision.n,round.purpose FROM decision "
        "JOIN revision ON revision.id=decision.revision_id "
        "JOIN round ON round.id=decision.round_id JOIN variable v ON v.id=variable_id "
        "WHERE v.uid=? ORDER BY decision.id DESC LIMIT 3",
        (TOPIC,),
    ).fetchall()
    assert given == [(2, "recoding")] * 3
    assert sound(session)


def test_it_may_be_left_returned_to_and_undone(session: Session) -> None:
    change_meaning(session, LINE)
    coding = session.coding(reviewing.begin(session, TOPIC).id)
    coding.press(NET)
    path = session.path
    session.close()
    again = Session.open(path)
    assert left(again) == 2
    queue = reviewing.begin(again, TOPIC)
    assert (queue.total, queue.done) == (3, 1)
    back = again.coding(queue.id)
    back.undo()
    assert left(again) == 3
    assert back.post is not None
    assert back.post.values[TOPIC] == (LINE,)
    assert sound(again)
    again.close()


def test_codings_of_the_main_round_stay(session: Session) -> None:
    rows = "SELECT * FROM decision WHERE round_id=1 ORDER BY id"
    before = session.file.db.execute(rows).fetchall()
    change_meaning(session, LINE)
    coding = session.coding(reviewing.begin(session, TOPIC).id)
    while coding.post is not None:
        coding.press(NET)
    assert session.file.db.execute(rows).fetchall() == before
    main = Counting(session).frequencies(session.codebook.variable(TOPIC), "Aino", "main")
    assert {row.code: row.n for row in main.table.rows}[LINE] == 3


def test_a_split_is_reviewed_into_its_parts(session: Session) -> None:
    split(session, LINE, [Draft(Text("a", "a"), "7"), Draft(Text("b", "b"), "8")])
    first, second = session.codebook.code(LINE).becomes
    coding = session.coding(reviewing.begin(session, TOPIC).id)
    assert coding.post is not None
    assert coding.post.values[TOPIC] is None
    assert coding.post.earlier is not None
    assert coding.post.earlier.codes == (LINE,)
    with pytest.raises(ChoiceNeeded):
        coding.go_on()
    for code in (first, second, first):
        coding.press(code)
    found = counts(session)
    assert (found[first], found[second], found.get(LINE)) == (2, 1, None)
    assert reviewing.outstanding(session) == ()
    assert sound(session)


def test_taking_a_split_back_empties_the_list(session: Session) -> None:
    split(session, LINE, [Draft(Text("a", "a")), Draft(Text("b", "b"))])
    assert left(session) == 3
    reviewing.begin(session, TOPIC)
    take_back(session, LINE)
    assert left(session) == 0
    assert all(queue.round_name == "main" for queue in session.queues())
    with pytest.raises(UnknownName):
        reviewing.begin(session, TOPIC)


def test_a_later_change_begins_a_new_list(session: Session) -> None:
    change_meaning(session, LINE)
    first = reviewing.begin(session, TOPIC)
    coding = session.coding(first.id)
    coding.press(LINE)
    change_meaning(session, SERVICE, "Toinen")
    assert left(session) == 4  # two left of the first list, two of the second
    second = reviewing.begin(session, TOPIC)
    assert second.id != first.id
    assert second.total == 4
    change_meaning(session, LINE, "Kolmas")
    assert left(session) == 5  # what was confirmed is old again
    assert sound(session)


def test_a_wording_leaves_the_review_as_it_is(session: Session) -> None:
    change_meaning(session, LINE)
    queue = reviewing.begin(session, TOPIC)
    code = session.codebook.code(LINE)
    codebook_editing.save(session, edits.put(session.codebook, replace(code, name=Text("Uusi"))))
    assert reviewing.begin(session, TOPIC).id == queue.id


def test_what_was_merged_into_a_code_is_reviewed_with_it(session: Session) -> None:
    merge(session, [LINE], NET)
    assert left(session) == 0
    change_meaning(session, NET)
    assert left(session) == 4
    coding = session.coding(reviewing.begin(session, TOPIC).id)
    assert coding.post is not None
    assert coding.post.values[TOPIC] == (NET,)


def test_several_codes_are_confirmed_at_once(tmp_path: Path) -> None:
    book = studies.codebook(studies.topic(), studies.feeling(required=True))
    both = studies.make_study(tmp_path, 3, book=book)
    coding = studies.start_coding(both)
    for _ in range(2):
        coding.press(SERVICE)
        coding.press(ANGER)
        coding.press(SORROW)
        coding.go_on()
    change_meaning(both, ANGER)
    review = both.coding(reviewing.begin(both, FEELING).id)
    assert review.post is not None
    assert review.post.values[FEELING] == (ANGER, SORROW)
    review.go_on()
    review.press(ANGER)
    review.go_on()
    assert counts(both, FEELING) == {ANGER: 1, SORROW: 2}
    assert reviewing.outstanding(both) == ()
    assert sound(both)
    both.close()
