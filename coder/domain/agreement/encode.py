"""Codings of a single-choice variable as ratings: which category each coder gave each post."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from coder.domain.values import Codes

if TYPE_CHECKING:
    from coder.domain.agreement.coefficients import Ratings

NO_CODE = ""
"""The category of posts of which a coder said that no code applies."""


@dataclass(frozen=True, slots=True)
class SingleRatings:
    """Ratings (items x coders, -1 missing) and the categories their numbers stand for."""

    ratings: "Ratings"
    categories: tuple[str, ...]


def encode_single(
    values: Sequence[Sequence[Codes]], codes: Sequence[str], missing: frozenset[str] = frozenset()
) -> SingleRatings:
    """Return values (items x coders) as ratings over the codes of the codebook.

    "No code applies", and a code that the codebook no longer holds, become categories of their
    own where they occur. Codes in `missing` are treated as missing and are no categories.
    """
    import numpy as np

    numbers = {code: n for n, code in enumerate(c for c in codes if c not in missing)}
    coders = len(values[0]) if values else 0
    # There are few distinct values, however many codings.
    known: dict[Codes, int] = {}
    for value in dict.fromkeys(chain.from_iterable(values)):
        if value is None or (value and value[0] in missing):
            known[value] = -1
        else:
            category = value[0] if value else NO_CODE
            known[value] = numbers.setdefault(category, len(numbers))
    flat = map(known.__getitem__, chain.from_iterable(values))
    table = np.fromiter(flat, dtype=np.int32, count=len(values) * coders)
    return SingleRatings(table.reshape(len(values), coders), tuple(numbers))
