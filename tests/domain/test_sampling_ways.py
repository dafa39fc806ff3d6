"""Drawing from strata and at equal distances: exact shares, growth, the same everywhere."""

import json
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.errors import SampleTooLarge, SampleTooSmall
from coder.domain.sampling import method as methods
from coder.domain.sampling.method import FramePost, Method, Strata, draw, hash_of, read_method
from coder.domain.sampling.stratified import allocation, stratified_sample
from coder.domain.sampling.systematic import every_kth, spaced
from tests.domain.sampling_vectors import FRAME, VECTORS, drawn

sizes = st.dictionaries(st.text("abcåä", max_size=3), st.integers(1, 40), min_size=1, max_size=7)


@pytest.mark.parametrize("name", sorted(VECTORS))
def test_pinned_draws_hold_on_this_platform(name: str) -> None:
    assert drawn(name) == VECTORS[name]


def test_sainte_lague_allots_as_the_textbook_does() -> None:
    """53, 24 and 23 thousand votes for 7 seats: 3, 2, 2 (D'Hondt would give 4, 2, 1)."""
    seats = Counter(allocation({"A": 53_000, "B": 24_000, "C": 23_000}, 7))
    assert seats == {"A": 3, "B": 2, "C": 2}


@given(sizes, st.integers(0, 3), st.data())
def test_an_allocation_begins_with_every_smaller_one(
    sizes: dict[str, int], minimum: int, data: st.DataObject
) -> None:
    least = sum(min(minimum, n) for n in sizes.values())
    larger = data.draw(st.integers(least, sum(sizes.values())))
    smaller = data.draw(st.integers(least, larger))
    turns = allocation(sizes, larger, minimum)
    assert allocation(sizes, smaller, minimum) == turns[:smaller]
    counted = Counter(turns)
    assert len(turns) == larger
    assert all(min(minimum, n) <= counted[name] <= n for name, n in sizes.items())


@given(sizes, st.integers(0, 2), st.integers(0, 10**9), st.data())
def test_a_stratified_sample_of_more_posts_holds_that_of_fewer(
    sizes: dict[str, int], minimum: int, seed: int, data: st.DataObject
) -> None:
    posts = iter(range(10_000))
    strata = {next(posts).to_bytes(16, "big"): s for s, n in sizes.items() for _ in range(n)}
    least = sum(min(minimum, n) for n in sizes.values())
    larger = data.draw(st.integers(least, len(strata)))
    smaller = data.draw(st.integers(least, larger))
    mixed = dict(sorted(strata.items(), reverse=True))
    one = stratified_sample(strata, larger, seed, minimum)
    assert stratified_sample(mixed, smaller, seed, minimum) == one[:smaller]
    assert len(set(one)) == larger


def test_strata_that_need_more_than_the_size_are_refused() -> None:
    with pytest.raises(SampleTooSmall) as small:
        allocation({"a": 9, "b": 1, "c": 9}, 4, minimum=2)
    assert (small.value.size, small.value.needed) == (4, 5)
    with pytest.raises(SampleTooLarge):
        allocation({"a": 2}, 3)


@given(st.integers(1, 300), st.data())
def test_equal_distances_draw_exactly_as_many(frame: int, data: st.DataObject) -> None:
    posts = [n.to_bytes(16, "big") for n in range(frame)]
    size = data.draw(st.integers(1, frame))
    places = [posts.index(uid) for uid in spaced(posts, size, data.draw(st.integers(0, 99)))]
    steps = {after - before for before, after in pairwise(places)}
    assert len(places) == size
    assert steps <= {frame // size, -(-frame // size)}


def test_every_post_has_the_same_chance_at_equal_distances() -> None:
    posts = [n.to_bytes(16, "big") for n in range(10)]
    times = Counter(uid for seed in range(4_000) for uid in spaced(posts, 4, seed))
    assert all(1_450 < times[uid] < 1_750 for uid in posts)  # 1600 expected, SD 31


@given(st.integers(1, 60), st.integers(0, 1_000), st.data())
def test_every_kth_takes_every_kth(frame: int, seed: int, data: st.DataObject) -> None:
    posts = [n.to_bytes(16, "big") for n in range(frame)]
    step = data.draw(st.integers(1, frame))
    first = posts.index(every_kth(posts, step, seed)[0])
    assert first < step
    assert every_kth(posts, step, seed) == posts[first::step]


def test_a_step_longer_than_the_frame_is_refused() -> None:
    with pytest.raises(SampleTooLarge):
        every_kth([b""], 2, 1)


def test_a_method_is_read_as_it_was_written() -> None:
    frame = [FramePost(uid, f"2014-0{n % 3 + 1}", f"s{n % 2}") for n, uid in enumerate(FRAME)]
    strata = Strata("code", "v", "c", "r", "2026")
    method = Method(
        "stratified", 10, "in", 200, hash_of(frame), 0, by=strata, minimum=2, kept_out={"a": 1}
    )
    assert read_method(method.written()) == method
    assert "step" not in json.loads(method.written())
    other = [frame[0]._replace(stratum="s1"), *frame[1:]]
    assert hash_of(other) != hash_of(frame)
    assert len(draw(method, frame)) == 10


@pytest.mark.parametrize("stored", ["", "[]", "{}", '{"kind": "other"}', '{"kind": 1, "x": 2}'])
def test_a_record_of_another_kind_is_not_read(stored: str) -> None:
    assert read_method(stored) is None


def test_by_hand_is_one_of_the_ways() -> None:
    assert methods.BY_HAND in methods.KINDS
