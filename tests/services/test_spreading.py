"""A reliability sample spread unmarked in the first coder's main queue."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.errors import UnknownName
from coder.domain.sampling.spreading import spread_places
from coder.domain.screening.rule import ScreeningRule
from coder.services import (
    merging,
    report_words,
    round_keeping,
    sampling,
    screening,
    seals,
    settling,
)
from coder.services.checking import check
from coder.services.reliability import Reliability
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import queues, rounds, samples
from tests.services.second_coder import Opener, coder_of, open_round, tables, write_packet
from tests.studies import TOPIC_CODES, make_study, start_coding

NAME = "hajautettu"


@pytest.fixture
def big(tmp_path: Path) -> Iterator[Session]:
    """A study of 120 posts; the first coder has coded 30 of them."""
    session = make_study(tmp_path, 120)
    coding = start_coding(session)
    for n in range(30):
        coding.press(TOPIC_CODES[n % 4])
    yield session
    session.close()


def _open(session: Session, size: int = 12, within: int | None = None) -> list[int]:
    """Draw a sample and spread it; return its posts."""
    drawn = sampling.draw(session, NAME, size, 3)
    plan = RoundPlan(NAME, "reliability", NAME, threshold=0.8, spread=True, within=within)
    round_keeping.open_round(session, plan)
    return samples.posts_of(session.file, drawn.id)


def _order(session: Session) -> list[int]:
    queue = queues.of_coder(session.file, coder_of(session).id)[0]
    total, _ = queues.counts(session.file, queue.id)
    places = (queues.at(session.file, queue.id, pos) for pos in range(1, total + 1))
    return [place.post_id for place in places if place is not None]


def _agreement(session: Session) -> tuple[float | None, int]:
    found = Reliability(session).figures(NAME)
    alpha = next(f for f in found if f.code_uid is None and f.coefficient.name.endswith("alpha"))
    return alpha.coefficient.value, alpha.coefficient.n_items


@given(st.integers(0, 50), st.integers(0, 200), st.integers(0, 10**9))
def test_places_are_one_in_each_part(n: int, more: int, seed: int) -> None:
    length = n + more
    places = spread_places(n, length, seed)
    assert len(places) == n
    for part, place in enumerate(places):
        assert part * length // n <= place < (part + 1) * length // n


def test_too_few_places_are_refused() -> None:
    with pytest.raises(ValueError, match="3"):
        spread_places(3, 2, 1)


def test_the_sample_lies_evenly_in_the_open_part_and_nothing_says_so(big: Session) -> None:
    before = _order(big)
    sampled = set(_open(big))
    after = _order(big)
    assert after[:30] == before[:30]
    assert sorted(after) == sorted(before)
    open_part = after[30:]
    still_open = sampled - {*before[:30]}
    places = [n for n, post in enumerate(open_part) if post in still_open]
    n, length = len(places), len(open_part)
    assert n == len(still_open)
    for part, place in enumerate(places):
        assert part * length // n <= place < (part + 1) * length // n
    assert [queue.round_name for queue in big.queues()] == ["main"]
    assert check(big).findings == ()


def test_a_sample_within_the_next_posts_comes_soon(big: Session) -> None:
    sampled = set(_open(big, within=20))
    soon = {*_order(big)[:50]}
    assert sampled <= soon


def test_codings_made_there_count_for_the_round(
    big: Session, tmp_path: Path, opened: Opener
) -> None:
    sampled = _open(big)
    path = write_packet(big, tmp_path, name=NAME)
    packet = opened(path)
    coding = packet.coding(packet.queues()[0].id)
    while coding.post is not None:
        coding.press(TOPIC_CODES[0])
    packet.close()
    merging.bring_home(big, path)
    round_ = round_keeping.find(big, NAME)
    left = round_keeping.order_of(big, round_, without=coder_of(big))
    assert 0 < len(left) < 12

    coding = start_coding(big)
    while coding.post is not None:
        assert coding.round_name == "main"
        coding.press(TOPIC_CODES[0])
    assert round_keeping.order_of(big, round_, without=coder_of(big)) == []
    assert seals.unfinished_rounds(big) == {}
    earlier = [post for post in sampled if post in _order(big)[:30]]
    _, n_items = _agreement(big)
    assert n_items == len(sampled)
    assert len(earlier) == 12 - len(left)

    read_in = Reliability(big).read_in(round_)
    for language, said in (("en", "stood unmarked among"), ("fi", "merkitsemättä muiden")):
        (note,) = report_words.read_in_notes(read_in, language)
        assert said in note
    round_keeping.close_round(big, NAME)
    closed = _agreement(big)
    coding = start_coding(big)
    coding.show(sampled[0])
    coding.press(TOPIC_CODES[3])
    assert _agreement(big) == closed


def test_what_is_coded_after_seeing_the_others_does_not_count(
    big: Session, tmp_path: Path, opened: Opener
) -> None:
    sampled = _open(big)
    path = write_packet(big, tmp_path, name=NAME)
    packet = opened(path)
    coding = packet.coding(packet.queues()[0].id)
    while coding.post is not None:
        coding.press(TOPIC_CODES[0])
    packet.close()
    merging.bring_home(big, path)
    assert seals.unfinished_rounds(big)
    before = _agreement(big)  # which lifts the seal
    coding = start_coding(big)
    for post in sampled:
        coding.show(post)
        coding.press(TOPIC_CODES[1])
    assert _agreement(big) == before


def test_a_round_that_is_not_spread_reads_as_before(study: Session) -> None:
    round_ = open_round(study)
    assert rounds.spread_coders(study.file, round_.id) == set()
    assert [queue.round_name for queue in study.queues()] == ["main", round_.name]


def test_a_post_that_is_not_in_the_queue_is_not_spread(study: Session) -> None:
    with study.file.write():
        study.file.db.execute("INSERT INTO screening VALUES(7,1,0,0)")
        settling.refill(study.file)
    sampling.draw(study, NAME, 20, 1, "all")
    before = tables(study)
    with pytest.raises(UnknownName) as refused:
        round_keeping.open_round(study, RoundPlan(NAME, "reliability", NAME, spread=True))
    assert refused.value.kind == "post"
    assert tables(study) == before


def test_screening_again_leaves_the_sample_where_it_is_spread(big: Session) -> None:
    sampled = _open(big, within=60)
    before = _order(big)
    assert before != sorted(before)
    out = [sampled[0], sampled[5], before[40], before[90]]
    screening.put_out(big, out, "")
    screening.run(big, ScreeningRule())
    left = [post for post in before if post not in out]
    assert _order(big) == left
    screening.put_in(big, out[2:], "")
    screening.leave_to_rule(big, out[:2])
    screening.run(big, ScreeningRule())
    after = _order(big)
    assert [post for post in after if post not in out] == left
    assert sorted(after) == sorted(before)
    assert not check(big).findings
