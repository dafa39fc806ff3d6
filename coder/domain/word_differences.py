"""Which words of a text went, which came and which stayed."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_PIECE = re.compile(r"\s+|[^\W_]+|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row that stayed, went or came."""

    kind: Literal["stayed", "went", "came"]
    text: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """Return the words of both texts in order, what went before what came in its place.

    The pieces that did not go make the text after, those that did not come the one before.
    """
    one, two = _PIECE.findall(before), _PIECE.findall(after)
    found: list[Piece] = []
    matcher = SequenceMatcher(a=one, b=two, autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            found.append(Piece("stayed", "".join(one[i:j])))
            continue
        if j > i:
            found.append(Piece("went", "".join(one[i:j])))
        if m > k:
            found.append(Piece("came", "".join(two[k:m])))
    return tuple(found)
