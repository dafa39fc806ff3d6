"""What coders see of a post: chosen before a round opens, frozen with it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from coder.domain.errors import FieldLocked, UnknownName

TEXT, DAY, LINKS, PARENT = "text", "day", "links", "parent"
PSEUDONYM, HANDLE, COUNTS, LABELS = "pseudonym", "handle", "counts", "labels"
WORD_MARKS, PACE = "word_marks", "pace"

FIELDS = (TEXT, DAY, LINKS, PARENT, PSEUDONYM, HANDLE, COUNTS, LABELS, WORD_MARKS, PACE)
"""All there is to choose from, in the order in which it is shown.

`parent` is the post answered, seen on demand and noted; `labels` are those of the platform: reply,
repost, language; `word_marks` mark the words of the screening; `pace` is the coder's own speed.
"""

DEFAULT = (TEXT, DAY, LINKS, PARENT)
STORED = (PARENT, PSEUDONYM, HANDLE, COUNTS, LABELS, WORD_MARKS)
"""What a packet keeps beside text and day where the view shows it."""

LOCKED_OFF = {
    purpose: frozenset({WORD_MARKS, PACE}) for purpose in ("reliability", "intra", "screening")
}
"""By purpose of a round, what could steer the coders or hurry them."""


@dataclass(frozen=True, slots=True)
class CoderView:
    """The fields that coders see, in the order of FIELDS."""

    fields: tuple[str, ...] = DEFAULT

    def shows(self, field: str) -> bool:
        """Tell whether coders see a field."""
        return field in self.fields

    def written(self) -> str:
        """Return the view as a round keeps it: a JSON list."""
        return json.dumps(list(self.fields))


def make_view(fields: Iterable[str], purpose: str) -> CoderView:
    """Return the view of a round from the fields chosen; the text is always seen.

    Raises UnknownName, and FieldLocked for what a round of the purpose never shows, and for a
    handle beside the pseudonym that is to hide it.
    """
    chosen = {TEXT, *fields}
    for field in sorted(chosen - {*FIELDS}):
        raise UnknownName("field", field, FIELDS)
    for field in sorted(chosen & LOCKED_OFF.get(purpose, frozenset())):
        raise FieldLocked(field, "purpose")
    if {HANDLE, PSEUDONYM} <= chosen:
        raise FieldLocked(HANDLE, "pseudonym")
    return CoderView(tuple(field for field in FIELDS if field in chosen))


def read_view(stored: str | None) -> CoderView:
    """Return the view that a round keeps, the usual one where it keeps none.

    What is not known here, or cannot be read, is not shown.
    """
    if stored is None:
        return CoderView()
    try:
        read: object = json.loads(stored)
    except ValueError:
        read = []
    found = {str(each) for each in read} if isinstance(read, list) else set[str]()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return CoderView(tuple(field for field in FIELDS if field in found or field == TEXT))


def may_choose(purpose: str) -> tuple[str, ...]:
    """Return the fields that a round of a purpose may show beside the text."""
    locked = LOCKED_OFF.get(purpose, frozenset())
    return tuple(field for field in FIELDS if field != TEXT and field not in locked)
