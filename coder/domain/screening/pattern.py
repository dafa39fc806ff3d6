"""One word of a term, with or without wildcards: which forms of words it takes in."""

import re
from dataclasses import dataclass
from functools import cached_property

_UNDOTTED = str.maketrans("äöå", "aoa")
_LETTER = "[^\\W_]"
_STRONG = "[^\\w\\s\"“”'’(),;:/.…–—-]"
_SIGN = "(?:[^\\w\\s\"“”'’(),;/]|_)"
"""What may stand for a letter in a word that its writer has masked; the strong ones anywhere."""


@dataclass(frozen=True)
class Pattern:
    """A folded word with `*` for any letters; an exclusion is taken as it is written.

    In a mask (`v*ttu`: a single letter before the first `*`) the `*` is at most two letters.
    """

    written: str
    is_exclusion: bool = False
    stands_alone: bool = True

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """What is looked for: as written, and without the dots of ä and ö and the ring of å."""
        undotted = self.written.translate(_UNDOTTED)
        if self.is_exclusion or undotted == self.written:
            return (self.written,)
        return (self.written, undotted)

    @cached_property
    def is_open(self) -> bool:
        """Tell whether the pattern takes in more than one form."""
        return "*" in self.written

    @cached_property
    def is_mask(self) -> bool:
        """Tell whether a `*` stands between two letters."""
        return "*" in self.written.strip("*")

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile("|".join(map(self._of_spelling, self.spellings)))

    def matches(self, form: str) -> bool:
        """Tell whether a folded form is taken in."""
        return self._regex.fullmatch(form) is not None

    def _of_spelling(self, spelling: str) -> str:
        first, *others = re.split("(\\*+)", spelling)
        regex = re.escape(first)
        for n, part in enumerate(others):
            if not part.startswith("*"):
                regex += re.escape(part)
            elif n == 0 and len(first) == 1 and self.is_mask and self.stands_alone:
                regex += f"{_LETTER}{{0,{len(part) + 1}}}"
            else:
                regex += ".*"
        return regex

    @cached_property
    def masked(self) -> str:
        """A regular expression for the words that are masked in a text; empty if there is none.

        A sign stands for a letter that is not the first and not the last; a full stop, a hyphen
        and an underscore do so only where the `*` stands.
        """
        if not self.is_mask or self.is_exclusion:
            return ""
        return "|".join(map(_masked, self.spellings))


def _masked(spelling: str) -> str:
    """Return the regular expression of a mask's spellings with at least one sign."""
    start = "" if spelling.startswith("*") else f"(?<!{_LETTER})"
    end = f"{_LETTER}*" if spelling.endswith("*") else f"(?!{_LETTER})"
    before, _, after = spelling.strip("*").partition("*")
    after = after.lstrip("*")
    at_star = f"{re.escape(before)}{_SIGN}+{_hidden(after[:-1], _SIGN)}"
    anywhere = (
        f"(?={_LETTER}+{_STRONG}){re.escape(before[:1])}{_hidden(before[1:], _STRONG)}"
        f"(?:{_LETTER}{{0,2}}|{_STRONG}+){_hidden(after[:-1], _STRONG)}"
    )
    return f"{start}(?:{at_star}|{anywhere}){re.escape(after[-1])}{end}"


def _hidden(letters: str, sign: str) -> str:
    """Return a regular expression for letters each of which may be a sign."""
    return "".join(
        f"(?:{_LETTER}|{sign})*" if letter == "*" else f"(?:{re.escape(letter)}|{sign})"
        for letter in letters
    )
