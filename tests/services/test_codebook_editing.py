"""Saving the codebook anew: the codings stay, the draft is what is read back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Codebook, Condition, Text
from coder.domain.errors import CodebookFixed, CoderError, ReadOnlyProject
from coder.services import checking, codebook_editing, round_keeping, sampling
from coder.services.codebook_view import history, newest, usage
from coder.services.session import Session
from coder.storage import code_use, revisions
from tests.ui.material import TEXTS, put_posts, three_variables

CODED = "pankki.aihe.nopeus"
FREE = "pankki.aihe.kortti"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with four posts, of which two are coded."""
    made = make(tmp_path / "p.coder")
    yield made
    made.close()


def make(path: Path) -> Session:
    made = Session.create(path, three_variables(), "fi")
    put_posts(made, TEXTS)
    made.choose_coder("Aino")
    coding = made.coding(made.queues()[0].id)
    for _ in range(2):
        coding.press(CODED)
        coding.press("pankki.savy.neutraali")
        coding.press("pankki.ulottuvuus.fyysinen")
        coding.go_on()
    return made


def codings(session: Session) -> list[tuple[object, ...]]:
    return session.file.db.execute("SELECT * FROM coding ORDER BY 1,2,3,4").fetchall()


def decisions(session: Session) -> list[tuple[object, ...]]:
    return session.file.db.execute("SELECT * FROM decision ORDER BY id").fetchall()


def renamed(session: Session, uid: str, name: str) -> Codebook:
    record = edits.record(session.codebook, uid)
    return edits.put(session.codebook, replace(record, name=Text(name, name)))


def sound(session: Session) -> bool:
    return not list(checking.check(session).findings)


def test_a_new_wording_is_a_revision_of_its_own(session: Session) -> None:
    before = codings(session)
    draft = renamed(session, CODED, "Odottaminen")
    plan = codebook_editing.plan(session, draft)
    assert [each.uid for each in plan.questions] == [CODED]
    saved = codebook_editing.save(session, draft)
    assert (saved.n, saved.kind) == (2, "wording")
    assert session.codebook == draft
    assert codings(session) == before
    assert revisions.meanings(session.file).since == {}
    assert sound(session)


def test_a_new_meaning_is_noted_for_its_codes(session: Session) -> None:
    draft = renamed(session, CODED, "Aivan muu")
    plan = codebook_editing.plan(session, draft)
    saved = codebook_editing.save(session, draft, plan.questions)
    assert (saved.kind, saved.meanings) == ("meaning", (CODED,))
    assert revisions.meanings(session.file).now(CODED) == 2
    again = codebook_editing.plan(session, renamed(session, CODED, "Taas muu"))
    codebook_editing.save(session, renamed(session, CODED, "Taas muu"), again.questions)
    assert revisions.meanings(session.file).now(CODED) == 3
    assert sound(session)


def test_a_code_without_codings_is_not_asked_about(session: Session) -> None:
    assert codebook_editing.plan(session, renamed(session, FREE, "Kortti")).questions == ()


def test_a_code_that_was_given_is_not_deleted(session: Session) -> None:
    with pytest.raises(CodebookFixed):
        codebook_editing.save(session, edits.remove(session.codebook, CODED))
    codebook_editing.save(session, edits.remove(session.codebook, FREE))
    assert sound(session)


def test_a_code_whose_coding_was_undone_is_not_deleted(session: Session) -> None:
    coding = session.coding(session.queues()[0].id)
    coding.press(FREE)
    coding.undo()
    with pytest.raises(CodebookFixed):
        codebook_editing.plan(session, edits.remove(session.codebook, FREE))


def test_a_coded_variable_keeps_one_code_or_several(session: Session) -> None:
    variable = replace(session.codebook.variable("pankki.aihe"), choice="multi")
    with pytest.raises(CodebookFixed):
        codebook_editing.plan(session, edits.put(session.codebook, variable))


def test_an_open_round_keeps_its_revision(session: Session) -> None:
    sampling.draw(session, "otos", 2, 1)
    round_keeping.open_round(session, round_keeping.RoundPlan("k1", "training", "otos"))
    old = session.codebook
    codebook_editing.save(session, renamed(session, FREE, "Uusi"))
    (frozen,) = codebook_editing.frozen_rounds(session)
    assert (frozen.name, frozen.revision) == ("k1", 1)
    queue = next(q for q in session.queues() if q.round_name == "k1")
    assert session.coding(queue.id).codebook == old
    main = next(q for q in session.queues() if q.round_name == "main")
    assert session.coding(main.id).codebook == session.codebook
    with pytest.raises(CodebookFixed):
        codebook_editing.plan(session, edits.remove(session.codebook, FREE))


def test_posts_are_finished_without_a_variable_out_of_use(session: Session) -> None:
    variable = session.codebook.variable("pankki.ulottuvuus")
    draft = edits.put(session.codebook, replace(variable, archived=True))
    codebook_editing.save(session, draft)
    coding = session.coding(session.queues()[0].id)
    assert [v.uid for v in coding.variables] == ["pankki.aihe", "pankki.savy"]
    coding.press(CODED)
    assert coding.press("pankki.savy.neutraali").moved
    assert coding.progress.done == 3
    assert sound(session)


def test_history_tells_what_changed_and_who_did(session: Session) -> None:
    draft = renamed(session, CODED, "Odottaminen")
    codebook_editing.save(session, draft, codebook_editing.plan(session, draft).questions)
    newer, first = history(session)
    assert (newer.n, newer.coder, newer.meanings) == (2, "Aino", (CODED,))
    assert [(c.uid, c.what) for c in newer.changes] == [(CODED, "name")]
    assert first.codebook.code(CODED).name.fi == "Palvelun nopeus"
    assert first.changes == ()


def test_use_counts_posts_and_lists_the_newest(session: Session) -> None:
    found = usage(session)
    assert found.codes[CODED] == 2
    assert found.variables["pankki.aihe"] == 2
    posts = newest(session, "pankki.aihe", CODED)
    assert [post.text for post in posts] == [TEXTS[1], TEXTS[0]]
    assert code_use.coded_variables(session.file) == {v.uid for v in session.codebook.variables}


def test_nothing_is_saved_in_a_project_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "p.coder"
    make(path).close()
    reading = Session.open(path, read_only=True)
    assert not codebook_editing.may_edit(reading)
    with pytest.raises(ReadOnlyProject):
        codebook_editing.save(reading, renamed(reading, FREE, "Uusi"))
    reading.close()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ("text", "key", "colour", "move", "archive", "add", "add_variable", "remove", "level",
             "condition", "group", "rule", "required")
        ),
        st.integers(0, 20),
        st.text(min_size=1, max_size=8).filter(str.strip),
    ),
    max_size=8,
)  # fmt: skip


def edited(book: Codebook, what: str, place: int, words: str, taken: frozenset[str]) -> Codebook:
    variable = book.variables[place % len(book.variables)]
    code = variable.codes[place % len(variable.codes)] if variable.codes else None
    if what == "add_variable":
        book, uid = edits.add_variable(book, taken)
        return edits.put(book, replace(book.variable(uid), name=Text(words)))
    if what == "rule":
        book = edits.add_rule(book)
        last = len(book.rules) - 1
        return edits.put_rule(book, last, replace(book.rules[last], text=Text(words)))
    if what == "add":
        book, uid = edits.add_code(book, variable.uid, taken)
        return edits.put(book, replace(book.code(uid), name=Text("", words)))
    if what == "group":
        book, uid = edits.add_group(book, variable.uid, taken)
        return edits.put(book, replace(edits.record(book, uid), name=Text(words)))  # type: ignore[arg-type]
    if what in {"level", "required", "condition"}:
        new = {
            "level": {"level": "ordinal" if place % 2 else "nominal"},
            "required": {"required": bool(place % 2)},
            "condition": {"applies_when": Condition("pankki.aihe", any_of=(CODED,))},
        }[what]
        return edits.put(book, replace(variable, **new))  # type: ignore[arg-type]
    if code is None:
        return book
    if what == "move":
        return edits.move(book, code.uid, 1 if place % 2 else -1)
    if what == "archive":
        return edits.put(book, replace(code, archived=not code.archived))
    if what == "remove":
        return edits.remove(book, code.uid)
    new = {"text": {"definition": Text(words)}, "key": {"key": "123abc"[place % 6]},
           "colour": {"colour": place % 12 + 1}}[what]  # fmt: skip
    return edits.put(book, replace(code, **new))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sittings=st.lists(STEPS, min_size=1, max_size=3), meaning=st.booleans())
def test_what_is_saved_is_the_draft_and_no_coding_moves(
    sittings: list[list[tuple[str, int, str]]], meaning: bool
) -> None:
    with TemporaryDirectory() as folder:
        session = make(Path(folder) / "p.coder")
        try:
            before, log = codings(session), decisions(session)
            for steps in sittings:
                draft = session.codebook
                taken = codebook_editing.taken_uids(session)
                for what, place, words in steps:
                    draft = edited(draft, what, place, words, taken)
                present, n = session.codebook, session.revision.n
                try:
                    plan = codebook_editing.plan(session, draft)
                    codebook_editing.save(session, draft, plan.questions if meaning else ())
                except CoderError:
                    assert (session.codebook, session.revision.n) == (present, n)
                    continue
                assert session.codebook == draft
                session.read_codebook()
                assert session.codebook == draft
            assert codings(session) == before
            assert decisions(session) == log
            assert sound(session)
            again = session.path
            session.close()
            session = Session.open(again)
            assert sound(session)
            coding = session.coding(session.queues()[0].id)
            assert coding.post is not None
        finally:
            session.close()
