"""Merging and splitting codes: no coding is touched, figures follow, and both can be taken back."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Codebook, Condition, Text
from coder.domain.errors import CodebookFixed, NothingToReport
from coder.services import checking, codebook_editing, round_keeping, sampling
from coder.services.codebook_merging import Draft, effect, merge, split, take_back
from coder.services.codebook_view import usage
from coder.services.counting import Counting
from coder.services.reliability import Reliability
from coder.services.session import Session
from tests import studies
from tests.studies import FEELING, FEELING_CODES, TOPIC, TOPIC_CODES

SERVICE, LINE, NET, OUTSIDE = TOPIC_CODES
ANGER, SORROW, FEAR, NONE = FEELING_CODES


def code_topics(session: Session, codes: list[str]) -> None:
    coding = studies.start_coding(session)
    for code in codes:
        coding.press(code)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = studies.make_study(tmp_path, 8)
    code_topics(made, [SERVICE, LINE, LINE, NET, SERVICE, LINE])
    yield made
    made.close()


def counts(session: Session, variable: str = TOPIC) -> dict[str, int]:
    try:
        found = Counting(session).frequencies(session.codebook.variable(variable))
    except NothingToReport:
        return {}
    return {row.code: row.n for row in found.table.rows if row.n}


def log(session: Session) -> list[tuple[object, ...]]:
    rows = session.file.db.execute("SELECT * FROM decision ORDER BY id").fetchall()
    return rows + session.file.db.execute("SELECT * FROM coding ORDER BY 1,2,3,4").fetchall()


def sound(session: Session) -> bool:
    return not list(checking.check(session).findings)


def test_a_merged_code_is_counted_with_the_other(session: Session) -> None:
    before, decided = counts(session), log(session)
    assert effect(session, [LINE]).posts == before[LINE]
    saved = merge(session, [LINE], SERVICE)
    assert (saved.n, saved.kind, saved.meanings) == (2, "wording", ())
    assert counts(session) == {SERVICE: before[SERVICE] + before[LINE], NET: before[NET]}
    assert usage(session).codes[SERVICE] == before[SERVICE] + before[LINE]
    assert usage(session).codes[LINE] == before[LINE]
    assert log(session) == decided
    assert sound(session)


def test_a_merge_is_taken_back(session: Session) -> None:
    before, decided, book = counts(session), log(session), session.codebook
    merge(session, [LINE], SERVICE)
    take_back(session, LINE)
    assert counts(session) == before
    assert log(session) == decided
    assert session.codebook == book
    assert session.revision.n == 3
    assert sound(session)
    with pytest.raises(CodebookFixed):
        take_back(session, LINE)


def test_codes_are_merged_into_a_new_one(session: Session) -> None:
    before = counts(session)
    merge(session, [LINE, NET], Draft(Text("Odotus", "Waiting")))
    new = next(c for c in session.codebook.variable(TOPIC).codes if c.name.en == "Waiting")
    assert new.key == session.codebook.code(LINE).key
    assert counts(session) == {SERVICE: before[SERVICE], new.uid: before[LINE] + before[NET]}
    take_back(session, NET)  # takes the other one back, too: it was one act
    assert counts(session) == before
    assert sound(session)


def test_a_merge_is_followed_on_the_coding_page(session: Session) -> None:
    merge(session, [LINE], SERVICE)
    coding = studies.start_coding(session)
    assert coding.go_to(2).values[TOPIC] == (SERVICE,)
    coding.press(NET)
    coding.undo()
    assert coding.go_to(2).values[TOPIC] == (SERVICE,)
    assert sound(session)


def test_merges_follow_one_another(session: Session) -> None:
    before = counts(session)
    merge(session, [LINE], SERVICE)
    merge(session, [SERVICE], NET)
    assert counts(session) == {NET: sum(before.values())}
    take_back(session, SERVICE)
    assert counts(session) == {SERVICE: before[SERVICE] + before[LINE], NET: before[NET]}


def test_what_cannot_be_merged_is_refused(session: Session) -> None:
    book = session.codebook
    for codes, into in (([LINE], LINE), ([LINE], "asiat.tunne.viha")):
        with pytest.raises((CodebookFixed, KeyError)):
            merge(session, codes, into)
    merge(session, [LINE], SERVICE)
    with pytest.raises(CodebookFixed):
        merge(session, [NET], LINE)
    with pytest.raises(CodebookFixed):
        merge(session, [LINE], NET)
    with pytest.raises(CodebookFixed):
        split(session, NET, [Draft(Text("x", "x"))])
    assert session.codebook != book
    assert session.revision.n == 2


def test_a_closed_round_keeps_its_codes_apart(session: Session) -> None:
    sampling.draw(session, "otos", 6, 1)
    round_keeping.open_round(
        session, round_keeping.RoundPlan("k1", "reliability", "otos", coders=("Bertta",))
    )
    session.choose_coder("Bertta")
    queue = next(q for q in session.queues() if q.round_name == "k1")
    coding = session.coding(queue.id)
    while coding.post is not None:
        coding.press(SERVICE)
    before = Reliability(session).figures("k1")
    merge(session, [LINE], SERVICE)
    assert Reliability(session).figures("k1") == before


def test_a_split_leaves_the_old_code_until_it_is_reviewed(session: Session) -> None:
    before, decided = counts(session), log(session)
    saved = split(session, LINE, [Draft(Text("a", "a")), Draft(Text("b", "b"))])
    assert (saved.kind, saved.meanings) == ("meaning", (LINE,))
    old = session.codebook.code(LINE)
    assert old.archived
    assert len(old.becomes) == 2
    assert counts(session) == before
    assert log(session) == decided
    assert sound(session)
    take_back(session, LINE)
    assert not session.codebook.code(LINE).archived
    assert sound(session)


def test_conditions_follow_a_merge_and_its_taking_back(tmp_path: Path) -> None:
    with_feeling = studies.make_study(tmp_path, 3, book=studies.three_variables())
    before = with_feeling.codebook.variable(FEELING).applies_when
    assert effect(with_feeling, [OUTSIDE]).conditions == (FEELING,)
    merge(with_feeling, [OUTSIDE], NET)
    assert with_feeling.codebook.variable(FEELING).applies_when == Condition(TOPIC, none_of=(NET,))
    take_back(with_feeling, OUTSIDE)
    assert with_feeling.codebook.variable(FEELING).applies_when == before
    assert sound(with_feeling)
    with_feeling.close()


def test_a_post_with_both_of_several_codes_counts_once(tmp_path: Path) -> None:
    both = studies.make_study(
        tmp_path, 3, book=studies.codebook(studies.topic(), studies.feeling())
    )
    both.ask([TOPIC, FEELING])
    coding = both.coding(next(q.id for q in both.queues() if FEELING in q.variables))
    for given_codes in ((ANGER, SORROW), (SORROW,), (NONE,)):
        coding.press(SERVICE)
        for code in given_codes:
            coding.press(code)
        coding.go_on()
    assert counts(both, FEELING) == {ANGER: 1, SORROW: 2, NONE: 1}
    merge(both, [SORROW], ANGER)
    assert counts(both, FEELING) == {ANGER: 2, NONE: 1}
    with pytest.raises(CodebookFixed):
        merge(both, [ANGER], NONE)
    assert sound(both)
    both.close()


ACTS = ("merge", "back", "recolour", "rename", "rekey", "move", "archive")
Act = tuple[str, int, int]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = studies.make_study(tmp_path_factory.mktemp("many"), 12)
    code_topics(made, [TOPIC_CODES[n % 4] for n in (0, 1, 1, 2, 3, 0, 1, 2, 2, 3)])
    made.close()
    return made.path


@settings(max_examples=8)
@given(
    acts=st.lists(
        st.tuples(st.sampled_from(ACTS), st.integers(0, 9), st.integers(0, 9)), max_size=4
    )
)
def test_only_merges_move_figures_and_nothing_moves_codings(many: Path, acts: list[Act]) -> None:
    with TemporaryDirectory() as folder:
        session = Session.open(Path(shutil.copy(many, Path(folder) / "p.coder")))
        decided = log(session)
        for act in acts:
            before = counts(session)
            expected = _done(session, act, before)
            assert counts(session) == expected
        assert sum(counts(session).values()) == 10
        assert log(session) == decided
        assert sound(session)
        session.close()


def _done(session: Session, act: Act, before: dict[str, int]) -> dict[str, int]:
    """Do an act and return the figures there must be afterwards."""
    kind, first, second = act
    codes = session.codebook.variable(TOPIC).codes
    in_use = [code.uid for code in codes if not code.archived]
    merged = [code.uid for code in codes if code.becomes]
    expected = dict(before)
    if kind == "merge" and len(in_use) > 1:
        uid = in_use[first % len(in_use)]
        others = [each for each in in_use if each != uid]
        into = others[second % len(others)]
        merge(session, [uid], into)
        if moved := expected.pop(uid, 0):
            expected[into] = expected.get(into, 0) + moved
    elif kind == "back" and merged:
        take_back(session, merged[first % len(merged)])
        return counts(session)
    elif kind not in {"merge", "back"}:
        codebook_editing.save(
            session, _harmless(session, kind, in_use[first % len(in_use)], second)
        )
    return expected


def _harmless(session: Session, kind: str, uid: str, n: int) -> Codebook:
    book, code = session.codebook, session.codebook.code(uid)
    used = {each.key for each in book.variable(TOPIC).codes}
    if kind == "move":
        return edits.move(book, uid, 1 if n % 2 else -1)
    if kind == "recolour":
        return edits.put(book, replace(code, colour=n + 1))
    if kind == "rename":
        return edits.put(book, replace(code, name=Text(f"{code.name.fi} {n}")))
    if kind == "rekey":
        free = next(key for key in "qwertyuiop" if key not in used)
        return edits.put(book, replace(code, key=free))
    in_use = [each for each in book.variable(TOPIC).codes if not each.archived]
    return edits.put(book, replace(code, archived=len(in_use) > 1))


PLACES = st.integers(0, 9)
HARMLESS = ("recolour", "rename", "rekey", "move", "archive")
COEFFICIENTS = ("percent_agreement", "cohen_kappa", "krippendorff_alpha")


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = studies.make_study(tmp_path_factory.mktemp("two"), 8)
    for name, places in (("Aino", (0, 1, 1, 2, 3, 0)), ("Bertta", (0, 1, 2, 2, 3, 1))):
        made.choose_coder(name)
        code_topics(made, [TOPIC_CODES[n] for n in places])
    made.close()
    return made.path


def agreement(session: Session) -> list[tuple[str, float | None, int]]:
    found = Reliability(session).figures("main", coefficients=COEFFICIENTS)
    whole = [figure.coefficient for figure in found if figure.code_uid is None]
    return [(each.name, each.value, each.n_items) for each in whole]


@settings(max_examples=6)
@given(acts=st.lists(st.tuples(st.sampled_from(HARMLESS), PLACES, PLACES), max_size=4))
def test_what_a_code_looks_like_never_moves_agreement(two: Path, acts: list[Act]) -> None:
    with TemporaryDirectory() as folder:
        session = Session.open(Path(shutil.copy(two, Path(folder) / "p.coder")))
        before, decided = agreement(session), log(session)
        for act in acts:
            _done(session, act, {})
        assert agreement(session) == before
        assert log(session) == decided
        session.close()
