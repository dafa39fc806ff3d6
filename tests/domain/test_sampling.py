"""Drawing by chance: the same on every platform, and a larger sample begins with a smaller one."""

from hashlib import blake2b
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.errors import SampleTooLarge
from coder.domain.ids import post_uid
from coder.domain.sampling.order import frame_hash, order_key, shuffled, simple_random_sample

SOURCE = bytes(range(16))
FRAME = [post_uid(SOURCE, place) for place in range(1, 201)]
frames = st.lists(st.binary(min_size=16, max_size=16), unique=True, max_size=120)
seeds = st.integers(-(10**6), 10**12)


def test_pinned_digests_hold_on_this_platform() -> None:
    assert FRAME[0].hex() == "d3fd8b3ed5e6832afefd0dbd83f849ff"
    assert order_key(2015, FRAME[0]).hex() == "33809a67a2934657f504460e20a41e59"
    assert [FRAME.index(uid) + 1 for uid in simple_random_sample(FRAME, 8, 2015)] == [
        50, 96, 37, 7, 186, 38, 10, 20,
    ]  # fmt: skip
    assert [FRAME.index(uid) + 1 for uid in shuffled(FRAME[:8], 7)] == [5, 6, 3, 7, 2, 4, 1, 8]
    assert frame_hash(FRAME) == "50dedeaec90d893738010a213b8b6bdf"


def test_the_order_is_that_of_seed_and_uid_written_one_after_the_other() -> None:
    expected = blake2b(b"-12" + FRAME[3], digest_size=16).digest()
    assert order_key(-12, FRAME[3]) == expected
    in_order = sorted(FRAME, key=lambda uid: blake2b(b"-12" + uid, digest_size=16).digest())
    assert simple_random_sample(FRAME, len(FRAME), -12) == in_order
    assert shuffled(FRAME, -12) == in_order


@given(frames, seeds, st.data())
def test_a_sample_begins_with_every_smaller_one(
    frame: list[bytes], seed: int, data: st.DataObject
) -> None:
    larger = data.draw(st.integers(0, len(frame)))
    smaller = data.draw(st.integers(0, larger))
    drawn = simple_random_sample(frame, larger, seed)
    assert simple_random_sample(frame, smaller, seed) == drawn[:smaller]
    assert len(set(drawn)) == larger
    assert set(drawn) <= set(frame)


def test_fifty_more_keep_the_first_ones() -> None:
    for seed in range(20):
        assert simple_random_sample(FRAME, 100, seed)[:50] == simple_random_sample(FRAME, 50, seed)


@given(frames, seeds, st.randoms(use_true_random=False))
def test_the_order_of_the_frame_changes_nothing(
    frame: list[bytes], seed: int, random: Random
) -> None:
    mixed = list(frame)
    random.shuffle(mixed)
    size = len(frame) // 2
    assert simple_random_sample(mixed, size, seed) == simple_random_sample(frame, size, seed)
    assert shuffled(mixed, seed) == shuffled(frame, seed)
    assert frame_hash(mixed) == frame_hash(frame)


@given(frames.filter(bool))
def test_another_frame_has_another_hash(frame: list[bytes]) -> None:
    assert frame_hash(frame[1:]) != frame_hash(frame)


def test_another_seed_is_another_draw() -> None:
    assert simple_random_sample(FRAME, 50, 1) != simple_random_sample(FRAME, 50, 2)


def test_every_post_is_drawn_about_equally_often() -> None:
    frame = FRAME[:20]
    times = dict.fromkeys(frame, 0)
    for seed in range(2_000):
        for uid in simple_random_sample(frame, 5, seed):
            times[uid] += 1
    # 500 expected each, standard deviation 19: six of them on both sides.
    assert all(384 < n < 616 for n in times.values())


@pytest.mark.parametrize(("size", "frame"), [(201, 200), (1, 0)])
def test_more_than_there_are_is_refused(size: int, frame: int) -> None:
    with pytest.raises(SampleTooLarge) as raised:
        simple_random_sample(iter(FRAME[:frame]), size, 1)
    assert (raised.value.size, raised.value.frame) == (size, frame)


def test_the_whole_frame_can_be_drawn_from_any_iterable() -> None:
    assert set(simple_random_sample(iter(FRAME), 200, 3)) == set(FRAME)
