"""What the head of the page of posts, its notice and the status line say."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from coder.domain.sentences import number
from coder.ui.actions import key_of
from coder.ui.status_line import StatusText


@dataclass(frozen=True, slots=True)
class Standing:
    """How the list stands: posts listed, whether that is all, and what was done just now."""

    listed: int
    whole: bool
    chosen: bool
    empty: bool = False
    read_only: bool = False
    done: str = ""


class StatusWords(QObject):
    """Puts it into words of one language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def _count(self, words: str, n: int) -> str:
        """Put a number with its thousands apart into words that hold the bare one."""
        return words.replace(str(n), number(n, self._language), 1)

    def head_words(self, posts: int, sources: int, read_only: bool) -> str:
        """Say how much the project holds."""
        if not posts:
            return ""
        words = self.tr("{posts} · {sources}").format(
            posts=self._count(self.tr("%n posts", "", posts), posts),
            sources=self._count(self.tr("%n source files", "", sources), sources),
        )
        return words + self.tr(" · read-only") if read_only else words

    def unsearched(self, n: int) -> str:
        """Say that the search index is not complete."""
        words = self.tr("The search index is still being made: %n posts are not in it yet.", "", n)
        return self._count(words, n)

    def line(self, standing: Standing) -> StatusText:
        """Give the status line."""
        if standing.empty:
            return StatusText(
                keys=(
                    (key_of("window.import"), self.tr("import")),
                    (key_of("window.keys"), self.tr("help")),
                )
            )
        keys = (
            ("↑↓", self.tr("move")),
            ("Enter", self.tr("open") if standing.read_only else self.tr("code")),
            *(() if standing.read_only else ((key_of("posts.flag"), self.tr("flag")),)),
            (key_of("posts.search"), self.tr("search")),
        )
        listed = standing.listed
        if not standing.whole and not listed:
            return StatusText(lead=self.tr("Looking for posts…"), keys=keys)
        if not listed:
            keys = keys[-1:]
        words = self._count(self.tr("%n posts", "", listed), listed)
        if not standing.whole:
            words = self.tr("{posts} and more…").format(posts=words)
        elif standing.chosen:
            words = self.tr("{posts}, 1 selected").format(posts=words)
        if standing.done:
            words = self.tr("{posts} · {done}").format(posts=words, done=standing.done)
        return StatusText(lead=words, keys=keys)
