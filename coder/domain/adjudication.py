"""Settling the posts that coders code differently: sides, reasons, and where each post stands."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coder.domain.ids import blake2b16
from coder.domain.values import Codes

AMBIGUOUS_TEXT = "ambiguous_text"
UNCLEAR_DEFINITION = "unclear_definition"
SLIP = "slip"
MISSING_CODE = "missing_code"
OTHER = "other"
REASONS = (AMBIGUOUS_TEXT, UNCLEAR_DEFINITION, SLIP, MISSING_CODE, OTHER)
"""What a disagreement came from, in the order of their keys."""

DISCUSSION = "discussion"
THIRD_CODER = "third_coder"
FIRST_CODER = "first_coder"
WAYS = (DISCUSSION, THIRD_CODER, FIRST_CODER)
"""How the disagreements of a round are settled."""

State = Literal["agreed", "adjudicated", "single", "open"]
AGREED: State = "agreed"
ADJUDICATED: State = "adjudicated"
SINGLE: State = "single"
OPEN: State = "open"
STATES: tuple[State, ...] = (AGREED, ADJUDICATED, SINGLE, OPEN)
"""Where a post's final coding comes from; `open` is a disagreement that is not settled."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Why a decision of Consensus was taken: one of REASONS or empty, and a note."""

    reason: str = ""
    note: str = ""

    def written(self) -> str | None:
        """Return the remark as a decision keeps it (JSON), None where it says nothing."""
        said = {"reason": self.reason, "note": self.note.strip()}
        known = {name: text for name, text in said.items() if text}
        return json.dumps(known, ensure_ascii=False, sort_keys=True) if known else None


def read_remark(stored: str | None) -> Remark:
    """Return the remark of a decision; what is no remark is read as a note."""
    if not stored:
        return Remark()
    try:
        said = json.loads(stored)
        return Remark(str(said.get("reason", "")), str(said.get("note", "")))
    except (ValueError, AttributeError):
        return Remark(note=stored)


def shuffled_sides(n: int, seed: int, post_uid: bytes, variable: str) -> tuple[int, ...]:
    """Return the order in which `n` codings of a post are put side by side under a seed."""
    prefix = str(seed).encode(), post_uid, variable.encode()
    return tuple(sorted(range(n), key=lambda place: blake2b16(*prefix, str(place).encode())))


def check_order(seed: int, post_uid: bytes, variable: str) -> bytes:
    """Return the 16 bytes by which agreed codings are ordered for a random check."""
    return blake2b16(str(seed).encode(), post_uid, variable.encode())


def differ(values: Sequence[Codes]) -> bool:
    """Tell whether codings of a post differ; who has none does not count."""
    return len({value for value in values if value is not None}) > 1


def agree(values: Sequence[Codes]) -> bool:
    """Tell whether two coders or more coded a post, all in the same way."""
    given = [value for value in values if value is not None]
    return len(given) > 1 and len(set(given)) == 1
