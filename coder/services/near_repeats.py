"""Texts that are nearly the same, found when asked for: proposals, which a researcher accepts."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from coder.domain.repeats.bare import bare, is_cut_off
from coder.domain.repeats.joining import Joined
from coder.domain.repeats.near import pairs_sharing_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Progress = Callable[[int, int], None]
"""Called with steps done and in all: two a text, reading and comparing; it may raise Cancelled."""

THRESHOLD = 90.0
"""Percent of characters in common from which on texts are proposed, unless told otherwise."""

SAME = 100.0
CUT_AT_LEAST = 20
"""Characters that a text cut off has to have for the rest of it to be looked for."""
CUT_WORDS = 3
MOST_WHOLE = 50
COMPARED_AT_ONCE = 50_000
TEXTS_A_STEP = 20_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Two posts by row id (the first is the lower one) and how alike they are, 0-100."""

    one: int
    other: int
    score: float


@dataclass(frozen=True, slots=True)
class NearGroup:
    """Posts by row id, in order, whose texts are nearly the same.

    `score` is the least of the comparisons that hold the group together.
    """

    posts: tuple[int, ...]
    score: float


@dataclass(frozen=True, slots=True)
class NearPairs:
    """All pairs found above a threshold; a higher one can be asked for without searching again."""

    pairs: tuple[Pair, ...]
    threshold: float
    texts: int

    def groups(self, threshold: float | None = None) -> list[NearGroup]:
        """Return the groups that the pairs of at least a threshold make, by their least post."""
        least = self.threshold if threshold is None else threshold
        kept = [pair for pair in self.pairs if pair.score >= least]
        posts = sorted({post for pair in kept for post in (pair.one, pair.other)})
        place = {post: n for n, post in enumerate(posts)}
        joined = Joined(len(posts))
        scores: dict[int, float] = {}
        # The strongest first: what joins nothing new does not hold a group together.
        for pair in sorted(kept, key=lambda p: (-p.score, p.one, p.other)):
            one, other = joined.lead(place[pair.one]), joined.lead(place[pair.other])
            if one != other:
                joined.join(one, other)
                scores[min(one, other)] = pair.score
        return [
            NearGroup(tuple(posts[n] for n in members), scores[members[0]])
            for members in joined.sets()
        ]


def find_pairs(
    texts: Iterable[tuple[int, str]],
    threshold: float = THRESHOLD,
    progress: Progress | None = None,
    total: int = 0,
) -> NearPairs:
    """Compare texts (by row id) that share three words in a row; the order they come in is free.

    A text cut off belongs to the one it begins, if there is only one. Raises Cancelled.
    """
    read = _Texts(progress, total)
    for row, text in texts:
        read.add(row, text)
    read.settle()
    alike = _alike(read, threshold, progress)
    alike += _cut_off(read, alike)
    pairs: list[Pair] = []
    for one, other, score in alike:
        low, high = sorted((read.rows[one], read.rows[other]))
        pairs.append(Pair(low, high, score))
    pairs += [Pair(row, other, SAME) for row, other in read.same]
    pairs.sort(key=lambda pair: (pair.one, pair.other))
    return NearPairs(tuple(pairs), threshold, read.read)


class _Texts:
    """Different bare texts in their own order, each with the lowest row id that has it."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self.texts: list[str] = []
        self.rows = array("q")
        self.cut: set[int] = set()
        self.same: list[tuple[int, int]] = []
        self.read = 0
        self._progress = progress
        self._total = total

    def add(self, row: int, text: str) -> None:
        self.read += 1
        if self._progress is not None and self.read % TEXTS_A_STEP == 0:
            self._progress(self.read, 2 * max(self.read, self._total))
        words = bare(text)
        if words:
            if is_cut_off(text):
                self.cut.add(row)
            self.texts.append(words)
            self.rows.append(row)

    def settle(self) -> None:
        """Put the texts in order and leave each in once."""
        texts, rows = self.texts, self.rows
        order = sorted(range(len(texts)), key=lambda n: (texts[n], rows[n]))
        self.texts, self.rows = [], array("q")
        for n in order:
            if self.texts and self.texts[-1] == texts[n]:
                self.same.append((self.rows[-1], rows[n]))
                # What somebody wrote in full is not cut off.
                if rows[n] not in self.cut:
                    self.cut.discard(self.rows[-1])
            else:
                self.texts.append(texts[n])
                self.rows.append(rows[n])


def _alike(
    read: _Texts, threshold: float, progress: Progress | None
) -> list[tuple[int, int, float]]:
    """Return places of texts that share words and reach the threshold, and their likeness."""
    import numpy as np

    words, counts, lengths = array("I"), array("q"), array("i")
    for text in read.texts:
        parts = text.encode().split(b" ")
        words.extend(map(crc32, parts))
        counts.append(len(parts))
        lengths.append(len(text))
    found: dict[tuple[int, int], float] = {}
    for done, one, other in pairs_sharing_words(
        np.frombuffer(words, np.uint32), np.frombuffer(counts, np.int64),
        np.frombuffer(lengths, np.int32), threshold,
    ):  # fmt: skip
        for start in range(0, len(one), COMPARED_AT_ONCE):
            part = slice(start, start + COMPARED_AT_ONCE)
            found.update(_scores(read.texts, one[part], other[part], threshold))
        if progress is not None:
            progress(int(read.read * (1 + done)), 2 * read.read)
    return [(one, other, score) for (one, other), score in sorted(found.items())]


def _scores(
    texts: Sequence[str], one: "NDArray[np.int64]", other: "NDArray[np.int64]", threshold: float
) -> Iterable[tuple[tuple[int, int], float]]:
    import numpy as np
    from rapidfuzz import fuzz, process

    ones, others = one.tolist(), other.tolist()
    scores = process.cpdist(
        [texts[n] for n in ones], [texts[n] for n in others],
        scorer=fuzz.ratio, score_cutoff=threshold, dtype=np.float32,
    )  # fmt: skip
    for n in np.flatnonzero(scores >= threshold).tolist():
        yield (ones[n], others[n]), round(float(scores[n]), 2)


def _cut_off(read: _Texts, alike: Sequence[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Return texts cut off with the one they begin, where all that they begin belong together."""
    texts, cut = read.texts, read.cut
    joined = Joined(len(texts))
    for one, other, _ in alike:
        joined.join(one, other)
    found: list[tuple[int, int, float]] = []
    # From the longest on, so that one that is itself the beginning of another comes after it.
    places = [n for n, row in enumerate(read.rows) if row in cut]
    for n in sorted(places, key=lambda n: (-len(texts[n]), n)):
        text = texts[n]
        if len(text) < CUT_AT_LEAST or text.count(" ") < CUT_WORDS - 1:
            continue
        end = bisect_right(texts, text + "\U0010ffff", n, min(n + MOST_WHOLE + 2, len(texts)))
        if (
            n + 1 < end <= n + MOST_WHOLE + 1
            and len({joined.lead(m) for m in range(n + 1, end)}) == 1
        ):
            joined.join(n, n + 1)
            found.append((n, n + 1, SAME))
    return found
