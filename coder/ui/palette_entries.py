"""What the command search offers, and which of it fits what is typed."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the command search; `run` does it, `why` says why it cannot be done now."""

    title: str
    hint: str
    key: str
    run: Callable[[], object]
    why: str = ""
    icon: str = ""

    @property
    def enabled(self) -> bool:
        """Tell whether it can be done now."""
        return not self.why


def fitting(entries: Iterable[Entry], query: str) -> list[Entry]:
    """Give the entries each word of the query begins a word of.

    What can be done now stands first, then what has the words in its title.
    """
    wanted = _words(query)
    found: list[tuple[tuple[bool, bool, bool], int, Entry]] = []
    for place, entry in enumerate(entries):
        title = _words(entry.title)
        if not _all_begin(wanted, [*title, *_words(entry.hint)]):
            continue
        begins = bool(wanted) and bool(title) and title[0].startswith(wanted[0])
        rank = (not entry.enabled, not _all_begin(wanted, title), not begins)
        found.append((rank, place, entry))
    return [entry for _, _, entry in sorted(found, key=lambda one: one[:2])]


def fits(query: str, *texts: str) -> bool:
    """Tell whether each word of the query begins a word of the texts."""
    return _all_begin(_words(query), _words(" ".join(texts)))


def _all_begin(wanted: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _words(text: str) -> list[str]:
    """Split into words without case; ä is found by a as well."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c)))
