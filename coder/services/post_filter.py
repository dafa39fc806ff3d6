"""What somebody asks of a list of posts."""

from dataclasses import dataclass, replace

OPEN, CODED, LATER, NOTED = "open", "coded", "skipped", "noted"
STATES = (OPEN, CODED, LATER, NOTED)
NOT_CODED, NO_CODE = "?", "-"
"""What a filter names instead of a code: no coding yet, and the decision that no code applies."""
IN_STUDY, OUT_OF_STUDY, BY_HAND = "in", "out", "hand"
"""What a filter asks of a post's place in the study; what was said by hand may be either."""
IMPORTED, TIME = "imported", "time"


@dataclass(frozen=True, slots=True)
class PostFilter:
    """What is asked for; empty fields ask for everything.

    `codes` are pairs of a variable's uid and a code's (or NOT_CODED, NO_CODE); all must fit.
    `backwards` puts the newest first in the order of time.
    """

    words: str = ""
    state: str = ""
    flagged: bool = False
    codes: tuple[tuple[str, str], ...] = ()
    source: int = 0
    first_day: str = ""
    last_day: str = ""
    study: str = ""
    order: str = IMPORTED
    backwards: bool = False

    @property
    def narrows(self) -> bool:
        """Tell whether anything but words leaves posts out."""
        return self.apart_from_words() != PostFilter(order=self.order, backwards=self.backwards)

    def apart_from_words(self) -> "PostFilter":
        """Return the filter without its words."""
        return replace(self, words="")

    def everything(self) -> "PostFilter":
        """Return the filter that asks for all posts in the same order."""
        return PostFilter(order=self.order, backwards=self.backwards)

    def with_code(self, variable: str, code: str) -> "PostFilter":
        """Return the filter with another code of a variable, none where it is empty."""
        kept = tuple(pair for pair in self.codes if pair[0] != variable)
        return replace(self, codes=(*kept, (variable, code)) if code else kept)

    def code_of(self, variable: str) -> str:
        """Return the code that is asked of a variable, "" for any."""
        return dict(self.codes).get(variable, "")
