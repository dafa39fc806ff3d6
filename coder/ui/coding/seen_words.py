"""What else coders see of a post, in words: its author, how often it was liked, what it is."""

from PySide6.QtCore import QObject

from coder.domain.post_counts import LIKES, QUOTES, REPLIES, REPOSTS
from coder.services.seen_fields import Seen
from coder.ui.writing import count


class SeenWords(QObject):
    """Writes what the view of a round shows beside text, day and links."""

    def of(self, seen: Seen, language: str) -> str:
        """Write it on one line, "" where there is nothing."""
        if not (seen.author or seen.counts or seen.labels):
            return ""
        counts = [
            self._count(name, seen.counts[name], language)
            for name in (LIKES, REPOSTS, REPLIES, QUOTES)
            if name in seen.counts
        ]
        labels = filter(None, map(self._label, seen.labels))
        return "   ".join(filter(None, (seen.author, " · ".join(counts), ", ".join(labels))))

    def _count(self, name: str, n: int, language: str) -> str:
        words = {
            LIKES: self.tr("likes {n}"),
            REPOSTS: self.tr("shares {n}"),
            REPLIES: self.tr("answers {n}"),
            QUOTES: self.tr("quotes {n}"),
        }[name]
        return words.format(n=count(n, language))

    def _label(self, label: str) -> str:
        return {
            "reply": self.tr("answer"),
            "retweet": self.tr("shared post"),
            "quote": self.tr("quote"),
            "post": "",
        }.get(label, label)
