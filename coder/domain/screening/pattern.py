"""One word of a term, with or without wildcards: which forms of words it takes in."""

import re
from dataclasses import dataclass
from functools import cached_property

MOST_MASKED = 2
"""How many letters the `*` of a mask may stand for."""

_UNDOTTED = str.maketrans("äöå", "aoa")
_LETTER = "[^\\W_]"
_STRONG = "[^\\w\\s\"“”'’(),;:/.…–—-]"
_SIGN = "(?:[^\\w\\s\"“”'’(),;/]|_)"
"""What may stand for a letter in a word that its writer has masked; the strong ones anywhere."""


@dataclass(frozen=True)
class Pattern:
    """A folded word with `*` for any letters, or for `most` at the first `*` behind letters.

    An exclusion is taken as it is written, with its dots.
    """

    written: str
    is_exclusion: bool = False
    most: int | None = None

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """What is looked for: as written, and without the dots of ä and ö and the ring of å."""
        undotted = self.written.translate(_UNDOTTED)
        if self.is_exclusion or undotted == self.written:
            return (self.written,)
        return (self.written, undotted)

    @cached_property
    def regex(self) -> str:
        """The regular expression that a whole form has to match."""
        return "|".join(map(self._of_spelling, self.spellings))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.regex)

    def matches(self, form: str) -> bool:
        """Tell whether a folded form is taken in."""
        return self._compiled.fullmatch(form) is not None

    def lines(self, text: str) -> list[str]:
        """Return the lines of folded forms that are taken in."""
        return re.findall(f"^(?:{self.regex})$", text, re.MULTILINE)

    def _of_spelling(self, spelling: str) -> str:
        first, *others = (re.escape(part) for part in re.split("\\*+", spelling))
        if not others:
            return first
        limited = self.most is not None and first
        star = f"{_LETTER}{{0,{self.most}}}" if limited else ".*"
        return first + star + ".*".join(others)

    @property
    def is_stem(self) -> bool:
        """Tell whether it takes in all that begins with its letters."""
        return self.most is None and "*" not in self.written.rstrip("*") and self.is_open

    @property
    def is_open(self) -> bool:
        """Tell whether any letters may follow."""
        return self.written.endswith("*")

    @property
    def is_mask(self) -> bool:
        """Tell whether a `*` stands between two letters."""
        return "*" in self.written.strip("*")

    @cached_property
    def masked(self) -> re.Pattern[str] | None:
        """What finds the words of a `lowered` text that are masked, None for what is no mask.

        A sign stands for a letter behind the `*`, but not for the last one; a full stop, a hyphen
        and an underscore do so only where no letter stands for the `*`.
        """
        if not self.is_mask or self.is_exclusion:
            return None
        return re.compile("|".join(map(_masked, self.spellings)))

    def around_signs(self) -> tuple[tuple["Pattern", ...], tuple["Pattern", ...]]:
        """Return patterns of the words before the first and behind the last sign of a masked word.

        The second are none where any word may be behind it.
        """
        start = "*" if self.written.startswith("*") else ""
        before, _, after = self.written.strip("*").partition("*")
        after = after.lstrip("*")
        known, _, more = after.partition("*")
        firsts = [Pattern(start + before)]
        firsts += [
            Pattern(f"{start}{before}*{known[:n]}", most=None if start else MOST_MASKED)
            for n in range(len(known))
        ]
        end = "*" if self.is_open else ""
        lasts = [] if more else [Pattern(known[n:] + end) for n in range(len(known))]
        return tuple(firsts), tuple(lasts)


def _masked(spelling: str) -> str:
    """Return the regular expression of a mask's spellings with at least one sign."""
    end = f"{_LETTER}*" if spelling.endswith("*") else f"(?!{_LETTER})"
    before, _, after = spelling.strip("*").partition("*")
    # Letters first: a search for them is many times faster than one for what is not there.
    start = re.escape(before)
    if not spelling.startswith("*"):
        start += f"(?<!{_LETTER}{start})"
    after = after.lstrip("*")
    letters = f"{_LETTER}{{0,{MOST_MASKED}}}"
    at_star = f"{_SIGN}+{_hidden(after[:-1], _SIGN)}"
    later = f"(?={_LETTER}+{_STRONG}){letters}{_hidden(after[:-1], _STRONG)}"
    return f"{start}(?:{at_star}|{later}){re.escape(after[-1])}{end}"


def _hidden(letters: str, sign: str) -> str:
    """Return a regular expression for letters each of which may be a sign."""
    return "".join(
        f"(?:{_LETTER}|{sign})*" if letter == "*" else f"(?:{re.escape(letter)}|{sign})"
        for letter in letters
    )
