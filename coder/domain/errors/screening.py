"""What can go wrong with word lists."""

from dataclasses import dataclass

from coder.domain.errors.known import CoderError


@dataclass(eq=False)
class BadTerm(CoderError):
    """A line of a word list holds nothing that could be looked for, or anything would be found."""

    word_list: str
    line: int
    term: str


@dataclass(eq=False)
class EmptyWordList(CoderError):
    """A word list holds no term, so that no post could be in the study."""

    word_list: str
