"""Posts and what coders gave them, kept as few distinct rows."""

import random

import pytest

from coder.domain.agreement import choice, figures
from coder.domain.agreement.bootstrap import Plan
from coder.domain.agreement.choice import EVERY
from coder.domain.agreement.encode import encode_single
from coder.domain.agreement.sets import encode_sets
from coder.domain.codebook import Code, Text, Variable
from coder.domain.values import Codes
from coder.services.agreement_figures import coefficients_of
from coder.services.coded_posts import CodedPosts, Given
from coder.services.drawing import Bootstrap, Drawing

A, B = ("v.a",), ("v.b",)
CODES = tuple(f"v.{letter}" for letter in "abcx")


def variable(chosen: str) -> Variable:
    codes = tuple(Code(uid, Text("", uid), "", counts_as_missing=uid == "v.x") for uid in CODES)
    return Variable("v", Text("", "v"), choice=chosen, codes=codes)  # pyright: ignore[reportArgumentType]


def test_the_codings_of_all_coders_stand_side_by_side() -> None:
    found = CodedPosts.by_coder([{3: A, 1: A}, {1: B, 2: ()}])
    assert list(found) == [(1, (A, B)), (2, (None, ())), (3, (A, None))]
    assert found[-1] == Given(3, (A, None))
    assert list(found[:1]) == [(1, (A, B))]
    assert CodedPosts.by_coder([]) == CodedPosts((), ())
    assert CodedPosts.by_coder([{}, {}]).kinds == ()


def test_posts_are_counted_and_chosen_by_their_row() -> None:
    found = CodedPosts([5, 6, 7], [(A, A), (A, B), (A, A)])
    assert found.counts() == {(A, A): 2, (A, B): 1}
    assert found.kind_of_each().tolist() == [0, 1, 0]
    assert list(found.where(lambda row: row[0] != row[1])) == [(6, (A, B))]
    assert found.where(lambda row: row[0] == A) is found
    assert found != CodedPosts([5, 6, 7], [(A, A), (A, B), (A, B)])


@pytest.mark.parametrize("chosen", ["single", "multi"])
@pytest.mark.parametrize("seed", range(6))
def test_figures_from_few_rows_are_those_of_all_posts(chosen: str, seed: int) -> None:
    """The same numbers, and under the same seed the same intervals, as from post after post."""
    drawn = random.Random(seed)
    coders = drawn.choice([2, 3])
    values = [
        tuple(_value(drawn, chosen) for _ in range(coders)) for _ in range(drawn.choice([1, 9, 90]))
    ]
    left_out = frozenset({"v.x"}) if seed % 2 else frozenset[str]()
    wanted = Drawing(EVERY, Bootstrap(50, seed=seed + 1), lambda posts: [str(n % 7) for n in posts])
    asked = variable(chosen)
    found = list(coefficients_of(asked, CodedPosts(range(len(values)), values), left_out, wanted))

    codes, plan = [uid for uid in CODES if uid not in left_out], Plan(50, seed + 1)
    if chosen == "multi":
        kept = [[None if v and left_out.intersection(v) else v for v in row] for row in values]
        assert found == list(figures.of_sets(encode_sets(kept), codes, names=EVERY, plan=plan))
    else:
        single = encode_single(values, codes, left_out)
        names = choice.of_variable(asked, EVERY)
        expected = figures.of_single(
            single.ratings, single.categories, codes, names=names, plan=plan
        )
        assert found == list(expected)


def _value(drawn: random.Random, chosen: str) -> Codes:
    if drawn.random() < 0.15:
        return None
    if chosen == "single":
        return drawn.choice([(), ("v.archived",), *((code,) for code in CODES)])
    return tuple(drawn.sample(CODES, drawn.randrange(3)))
