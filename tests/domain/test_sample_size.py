"""Sizes of reliability samples against the published figures."""

import pytest

from coder.domain.sample_size import SHARES, krippendorff_size, lacy_riffe_size, size_table

PUBLISHED = {
    0.667: (60, 81, 96, 172, 330, 803),
    0.8: (103, 139, 164, 294, 560, 1363),
}
LACY_RIFFE = {
    0.85: {10_000: 141, 1_000: 125, 500: 111, 250: 91, 100: 59},
    0.9: {10_000: 100, 1_000: 92, 500: 84, 250: 72, 100: 51},
}


@pytest.mark.parametrize("alpha", PUBLISHED)
def test_the_table_of_two_coders_is_the_published_one(alpha: float) -> None:
    assert tuple(krippendorff_size(alpha, share) for share in SHARES) == PUBLISHED[alpha]
    table = [row for row in size_table(10_000) if row.alpha == alpha]
    assert tuple(row.posts for row in table) == PUBLISHED[alpha]
    assert not any(row.whole for row in table)


def test_krippendorffs_two_published_figures() -> None:
    assert (krippendorff_size(0.8, 0.25), krippendorff_size(0.667, 0.25)) == (139, 81)


def test_more_coders_need_more_posts_in_proportion() -> None:
    assert abs(krippendorff_size(0.8, 0.1, coders=4) - 2 * krippendorff_size(0.8, 0.1)) <= 1


@pytest.mark.parametrize("agreement", LACY_RIFFE)
def test_lacy_and_riffes_sizes(agreement: float) -> None:
    found = {posts: lacy_riffe_size(posts, agreement) for posts in LACY_RIFFE[agreement]}
    assert found == LACY_RIFFE[agreement]


def test_no_size_is_larger_than_the_study() -> None:
    table = size_table(200)
    assert max(row.posts for row in table) == 200
    assert [row.whole for row in table if row.alpha == 0.8] == [False] * 3 + [True] * 3
    assert all(lacy_riffe_size(n, 0.85) <= n for n in range(1, 60))
    assert lacy_riffe_size(1, 0.85) == 1


@pytest.mark.parametrize(("alpha", "share", "coders"), [(1, 0.2, 2), (0.8, 0, 2), (0.8, 0.6, 2),
    (-0.1, 0.2, 2), (0.8, 0.2, 1)])  # fmt: skip
def test_what_has_no_size_is_refused(alpha: float, share: float, coders: int) -> None:
    with pytest.raises(ValueError, match=r"\("):
        krippendorff_size(alpha, share, coders)


@pytest.mark.parametrize(("posts", "agreement"), [(0, 0.8), (10, 0), (10, 1)])
def test_agreement_without_room_has_no_size(posts: int, agreement: float) -> None:
    with pytest.raises(ValueError, match=r"\("):
        lacy_riffe_size(posts, agreement)
