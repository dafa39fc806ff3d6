"""Lists of posts against what one finds by looking at every post."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.domain.errors import Cancelled, OnlyInProject, ReadOnlyProject, UnknownName
from coder.domain.word_hits import word_hits
from coder.services import indexing, post_list, post_search
from coder.services.post_filter import (
    CODED,
    LATER,
    NO_CODE,
    NOT_CODED,
    NOTED,
    OPEN,
    STATES,
    TIME,
    PostFilter,
)
from coder.services.post_search import Arranger, Found
from coder.services.session import Session
from coder.storage import post_lists
from coder.storage.post_lists import PackedIds
from tests.ui.material import make_project, three_variables

WORDS = ("kortti", "korttini", "Väärä", "tili", "😡", "jono", "vara")
TOPIC, TONE = "pankki.aihe", "pankki.savy"


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Sixty posts of a few words, about a third of them coded, flagged, skipped or noted."""
    texts = [" ".join(WORDS[(n * k + n // 7) % len(WORDS)] for k in range(1, 4)) for n in range(60)]
    path = make_project(tmp_path_factory.mktemp("list") / "p.coder", three_variables(), texts)
    opened = Session.open(path)
    with opened.file.write() as db:
        for row in range(1, 61):
            at = None if row % 13 == 0 else f"2014-03-{1 + row * 7 % 28:02}T12:00:00Z"
            db.execute("UPDATE post SET posted_at=? WHERE id=?", (at, row))
        db.execute(
            "UPDATE post SET state='erased',text=NULL,posted_at=NULL,external_id=NULL WHERE id=17"
        )
    indexing.index(opened.file)
    queue = opened.ask({TOPIC, TONE})
    coding = opened.coding(queue.id)
    for row in range(2, 60, 3):
        coding.show(row)
        if row % 4 == 0:
            coding.flag()
        if row % 5 == 0:
            coding.set_note("katso uudelleen")
        if row % 7 == 0:
            coding.skip()
            continue
        coding.press(f"{TOPIC}.{('nopeus', 'muu', 'ulkona')[row % 3]}")
        if row % 2:
            coding.show(row)
            coding.press(f"{TONE}.negatiivinen")
    yield opened
    opened.close()


def listed(session: Session, wanted: PostFilter) -> list[int]:
    reading = post_list.own_reading(session)
    arrangement = Arranger().arrange(session.file, reading, wanted.apart_from_words(), never)
    glimpsed = post_search.glance(arrangement, wanted.words)
    found = list(glimpsed.ids)
    if wanted.words.strip():
        # The index over all posts and the one over the first ones say the same.
        rest = post_search.search(session.file, arrangement, wanted.words, Found(()), never)
        if post_lists.search_question(wanted.words):
            assert list(rest.ids) == found
    arrangement.peek.close()
    return found


def by_looking(session: Session, wanted: PostFilter) -> list[int]:
    """Find the same by reading every post."""
    reading = post_list.own_reading(session)
    ids = [row for row in range(1, 61) if row != 17]
    rows = post_list.rows(session.file, reading, ids)
    if wanted.order == TIME:
        rows.sort(key=lambda row: (row.line.posted_at, row.line.id), reverse=wanted.backwards)
        rows.sort(key=lambda row: not row.line.posted_at)
    return [row.line.id for row in rows if _fits(row, wanted)]


def _fits(row: post_list.PostRow, wanted: PostFilter) -> bool:
    states = {
        "": True,
        OPEN: not row.coded,
        CODED: row.coded,
        LATER: row.skipped,
        NOTED: bool(row.note),
    }
    day = row.line.posted_at[:10]
    in_days = (not wanted.first_day or wanted.first_day <= day) and (
        not wanted.last_day or day <= wanted.last_day
    )
    if (wanted.first_day or wanted.last_day) and not day:
        in_days = False
    return (
        states[wanted.state]
        and (row.flagged or not wanted.flagged)
        and (not wanted.source or row.line.source_id == wanted.source)
        and in_days
        and all(_has(row.values[variable], code) for variable, code in wanted.codes)
        and all(
            word_hits(row.line.text, part + (" " if part != wanted.words.split()[-1] else ""))
            for part in wanted.words.split()
        )
    )


def _has(codes: tuple[str, ...] | None, code: str) -> bool:
    if code == NOT_CODED:
        return codes is None
    if code == NO_CODE:
        return codes == ()
    return codes is not None and code in codes


DAYS = st.sampled_from(("", "2014-03-05", "2014-03-14", "2014-03-22"))
CODES = st.sampled_from(("", NOT_CODED, NO_CODE, f"{TOPIC}.nopeus", f"{TOPIC}.muu"))
ORDERS = st.sampled_from((("imported", False), (TIME, False), (TIME, True)))
TYPED = st.lists(st.sampled_from((*WORDS, "kor", "v", "zz")), max_size=3, unique=True)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=150,
)
@given(
    state=st.sampled_from(("", *STATES)),
    flagged=st.booleans(),
    code=CODES,
    source=st.integers(0, 2),
    days=st.tuples(DAYS, DAYS),
    order=ORDERS,
    words=TYPED,
)
def test_a_filter_lists_what_one_finds_by_looking_at_every_post(
    session: Session,
    state: str,
    flagged: bool,
    code: str,
    source: int,
    days: tuple[str, str],
    order: tuple[str, bool],
    words: list[str],
) -> None:
    wanted = PostFilter(
        " ".join(words), state, flagged, (), source, *days, order=order[0], backwards=order[1]
    ).with_code(TOPIC, code)
    assert listed(session, wanted) == by_looking(session, wanted)


def test_every_state_is_in_the_material(session: Session) -> None:
    for state in STATES:
        assert 0 < len(listed(session, PostFilter(state=state))) < 59


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=300,
)
@given(
    st.text(alphabet=st.characters(), max_size=30)
    | st.text('"*():^-+{} aANDORNEAR\x00', max_size=20)
)
def test_nothing_that_can_be_typed_is_an_error(session: Session, words: str) -> None:
    listed(session, PostFilter(words=words))


def test_quotation_marks_keep_words_together(session: Session) -> None:
    apart, together = PostFilter(words="kortti korttini "), PostFilter(words='"kortti korttini"')
    rows = post_list.rows(session.file, post_list.own_reading(session), listed(session, together))
    assert 0 < len(rows) < len(listed(session, apart))
    assert all("kortti korttini" in row.line.text for row in rows)


def test_dots_on_letters_are_other_letters(session: Session) -> None:
    assert set(listed(session, PostFilter(words="vara"))) != set(
        listed(session, PostFilter(words="väärä"))
    )
    assert listed(session, PostFilter(words="vaara")) == []


def test_posts_that_wait_for_the_index_are_counted(tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.coder", three_variables(), ["kortti"] * 30)
    session = Session.open(path)
    arrangement = Arranger().arrange(
        session.file, post_list.own_reading(session), PostFilter(), never
    )
    glimpsed = Found((1, 2))
    found = post_search.search(session.file, arrangement, "kortti", glimpsed, never)
    assert (list(found.ids), found.unsearched) == ([1, 2], 30)
    indexing.index(session.file)
    found = post_search.search(session.file, arrangement, "kortti", glimpsed, never)
    assert (len(found.ids), found.unsearched) == (30, 0)
    arrangement.peek.close()
    session.close()


def test_a_search_that_is_not_wanted_any_more_stops(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post_lists, "STEPS", 1)
    reading = post_list.own_reading(session)
    with pytest.raises(Cancelled):
        Arranger().arrange(session.file, reading, PostFilter(state=OPEN), lambda: True)
    assert len(listed(session, PostFilter())) == 59  # the connection is of use afterwards


def test_the_codings_of_others_need_a_seal_that_only_the_owner_gets(tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.coder", three_variables(), ["a", "b"], coder="Aino")
    session = Session.open(path)
    own = session.coding(session.queues()[0].id)
    own.press(f"{TOPIC}.muu")
    session.choose_coder("Veikko")
    reading = post_list.own_reading(session)
    assert post_list.rows(session.file, reading, [1])[0].values[TOPIC] is None
    other = post_list.reading_of(session, "Aino")
    assert (other.is_own, other.seal is not None) == (False, True)
    assert post_list.rows(session.file, other, [1])[0].values[TOPIC] == (f"{TOPIC}.muu",)
    assert post_list.coders(session)[0] == "Veikko"
    with pytest.raises(UnknownName):
        post_list.reading_of(session, "Nobody")
    with session.file.write():
        session.file.set_meta("role", "packet")
    with pytest.raises(OnlyInProject):
        post_list.reading_of(session, "Aino")
    session.close()


def test_a_flag_is_set_and_taken_off(session: Session) -> None:
    before = listed(session, PostFilter(flagged=True))
    assert 1 not in before
    post_list.flag(session, 1)
    assert listed(session, PostFilter(flagged=True)) == [1, *before]
    post_list.flag(session, 1)
    assert listed(session, PostFilter(flagged=True)) == before


def test_a_project_open_for_reading_takes_no_flag(session: Session) -> None:
    reader = Session.open(session.path, read_only=True)
    with pytest.raises(ReadOnlyProject):
        post_list.flag(reader, 1)
    reader.close()


def test_repeats_are_counted(tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.coder", three_variables(), ["sama", "muu", "Sama "])
    session = Session.open(path)
    indexing.index(session.file)
    assert [
        row.repeats
        for row in post_list.rows(session.file, post_list.own_reading(session), (1, 2, 3))
    ] == [2, 0, 2]
    session.close()


@given(st.lists(st.integers(1, 10**7), unique=True), st.integers(-5, 5), st.integers(-5, 5))
def test_packed_ids_are_a_sequence(ids: list[int], start: int, stop: int) -> None:
    packed = PackedIds("".join(str(10_000_000 + row) for row in ids))
    assert list(packed) == ids
    assert len(packed) == len(ids)
    assert list(packed[start:stop]) == ids[start:stop]
    assert list(packed[::-1]) == ids[::-1]
    assert [packed.index(row) for row in ids] == list(range(len(ids)))
    assert [packed[at] for at in range(-len(ids), len(ids))] == [*ids, *ids]
    with pytest.raises(ValueError, match="0"):
        packed.index(0)
    with pytest.raises(IndexError):
        packed[len(ids)]


def test_the_order_of_time_is_kept_both_ways(session: Session) -> None:
    forth = listed(session, PostFilter(order=TIME))
    reading = post_list.own_reading(session)
    times = [row.line.posted_at for row in post_list.rows(session.file, reading, forth)]
    known = [time for time in times if time]
    assert times[: len(known)] == known
    assert all(one <= two for one, two in pairwise(known))
