"""Which posts a filter lets through and words find, in which order; it runs in any thread."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from itertools import compress

from coder.domain.codebook_merging import merged_into
from coder.domain.errors import Cancelled
from coder.domain.marks import FINISHED, FLAG, NOTE, SKIPPED
from coder.domain.values import read_codes
from coder.services.post_filter import (
    BY_HAND,
    CODED,
    IMPORTED,
    IN_STUDY,
    LATER,
    NO_CODE,
    NOT_CODED,
    NOTED,
    OPEN,
    OUT_OF_STUDY,
    TIME,
    PostFilter,
)
from coder.services.post_list import Reading, is_coded
from coder.storage import post_lists, posts, search_index, study_standing
from coder.storage.post_lists import Ids, Peek
from coder.storage.project_file import ProjectFile

PEEKED = 4_000
ENOUGH = 50
"""Posts that fill any screen: so many found in the first posts are shown before the rest is."""
_PIECE = 20_000

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """All posts of a filter without its words, in order, and an index over the first of them."""

    ids: Ids
    peek: Peek

    @property
    def is_peeked(self) -> bool:
        """Tell whether the index over the first posts covers all of them."""
        return len(self.peek.ids) == len(self.ids)


@dataclass(frozen=True, slots=True)
class Found:
    """Posts in order; `whole` is False for the first of more, `unsearched` waits for the index."""

    ids: Ids
    whole: bool = True
    unsearched: int = 0


def first_of(file: ProjectFile, wanted: PostFilter) -> Ids:
    """Return posts to show at once, before `arrange` is done; none where that would take long."""
    if wanted.narrows or wanted.words or wanted.order != IMPORTED:
        return ()
    return post_lists.as_imported(file)


class Arranger:
    """Puts posts in order for filters; it keeps the order of time, which is dear, for the next."""

    def __init__(self) -> None:
        self._by_time: dict[bool, Ids] = {}

    def forget(self) -> None:
        """Forget the order of time, because posts came or changed."""
        self._by_time = {}

    def arrange(
        self, file: ProjectFile, reading: Reading, wanted: PostFilter, stopped: Stopped
    ) -> Arrangement:
        """Return the posts of a filter, whatever its words. Raises Cancelled."""
        with post_lists.stoppable(file, stopped), file.snapshot():
            ids = self._ordered(file, wanted)
            newest = posts.newest(file)
            for mask in _masks(file, reading, wanted, newest + 1, stopped):
                ids = _kept(ids, mask, stopped)
            return Arrangement(ids, Peek(file, ids[:PEEKED]))

    def _ordered(self, file: ProjectFile, wanted: PostFilter) -> Ids:
        if wanted.order != TIME:
            return post_lists.as_imported(file)
        kept, way = self._by_time, wanted.backwards
        if way not in kept:
            kept[way] = post_lists.by_time(file, newest_first=way)
        return kept[way]


def glance(arrangement: Arrangement, words: str) -> Found:
    """Return within a millisecond what the first posts alone tell."""
    match = post_lists.search_question(words)
    if not match:
        return Found(arrangement.ids)
    return Found(arrangement.peek.find(match), arrangement.is_peeked)


def search(
    file: ProjectFile, arrangement: Arrangement, words: str, glimpsed: Found, stopped: Stopped
) -> Found:
    """Return all posts with the words, as far as the index goes. Raises Cancelled."""
    with post_lists.stoppable(file, stopped), file.snapshot():
        newest = posts.newest(file)
        indexed = search_index.indexed_to(file)
        unsearched = max(0, newest - indexed)
        if not indexed:  # a first index is being made: its pages do not fit together yet
            return Found(glimpsed.ids, unsearched=unsearched)
        match = post_lists.search_question(words)
        if not match:
            return Found(arrangement.ids)
        hits = post_lists.with_words(file, match)
        if isinstance(arrangement.ids, range) and arrangement.ids.step == 1:
            return Found(hits, unsearched=unsearched)
        mask = _mask(newest + 1, hits, stopped)
        return Found(_kept(arrangement.ids, mask, stopped), unsearched=unsearched)


def _masks(
    file: ProjectFile, reading: Reading, wanted: PostFilter, size: int, stopped: Stopped
) -> list[bytearray]:
    """Return a mask over row ids for each part of a filter."""
    found: list[bytearray] = []
    if wanted.source:
        found.append(_mask(size, post_lists.of_source(file, wanted.source), stopped))
    if wanted.first_day or wanted.last_day:
        days = post_lists.of_days(file, wanted.first_day, wanted.last_day)
        found.append(_mask(size, days, stopped))
    if wanted.study == BY_HAND:
        found.append(_mask(size, study_standing.said_by_hand(file), stopped))
    if wanted.study in {IN_STUDY, OUT_OF_STUDY}:
        out = _mask(size, study_standing.out_of_study(file), stopped)
        found.append(out if wanted.study == OUT_OF_STUDY else out.translate(_TURNED))
    marks = _Marks(file, reading, size, stopped)
    if wanted.flagged:
        found.append(marks.fitting(FLAG, bool))
    if wanted.state == NOTED:
        found.append(marks.fitting(NOTE, bool))
    if wanted.state in {OPEN, CODED, LATER}:
        coded = marks.fitting(FINISHED, lambda value: is_coded(value, reading))
        still_open = coded.translate(_TURNED)
        if wanted.state == LATER:
            found.append(marks.fitting(SKIPPED, bool))
        found.append(coded if wanted.state == CODED else still_open)
    for variable, code in wanted.codes:
        if code == NOT_CODED:
            found.append(marks.fitting(variable, bool).translate(_TURNED))
        else:
            found.append(marks.fitting(variable, _has(code, _merged(reading, variable, code))))
    return found


_TURNED = bytes.maketrans(b"\x00\x01", b"\x01\x00")


def _merged(reading: Reading, variable: str, code: str) -> tuple[str, ...]:
    """Return the codes that are read as a code of a variable."""
    known = next((v for v in reading.variables if v.uid == variable), None)
    return merged_into(known, code) if known is not None else ()


def _has(code: str, merged: tuple[str, ...]) -> Callable[[str], bool]:
    wanted = frozenset((code, *merged))

    def fits(value: str) -> bool:
        codes = read_codes(value)
        return not codes if code == NO_CODE else not wanted.isdisjoint(codes or ())

    return fits


class _Marks:
    """Makes masks of what the coder shown has done."""

    def __init__(self, file: ProjectFile, reading: Reading, size: int, stopped: Stopped) -> None:
        self._file = file
        self._reading = reading
        self._size = size
        self._stopped = stopped

    def fitting(self, uid: str, fits: Callable[[str], bool]) -> bytearray:
        """Return where a stored value fits; an earlier round of the reading goes first."""
        mask = bytearray(self._size)
        whose = self._reading.codings(self._file)
        if whose is None or uid not in self._reading.rows:
            return mask
        for round_id in reversed(self._reading.rounds):
            found = post_lists.by_value(self._file, whose, round_id, self._reading.rows[uid])
            for value, ids in found.items():
                _put(mask, ids, int(fits(value)), self._stopped)
        return mask


def _mask(size: int, ids: Ids, stopped: Stopped) -> bytearray:
    mask = bytearray(size)
    _put(mask, ids, 1, stopped)
    return mask


def _put(mask: bytearray, ids: Ids, bit: int, stopped: Stopped) -> None:
    for start in range(0, len(ids), _PIECE):
        if stopped():
            raise Cancelled
        for row in ids[start : start + _PIECE]:
            mask[row] = bit


def _kept(ids: Ids, mask: bytearray, stopped: Stopped) -> Ids:
    """Return the ids that a mask lets through, in pieces, so that other threads get their turn."""
    kept = array("I")
    for start in range(0, len(ids), _PIECE):
        if stopped():
            raise Cancelled
        part = ids[start : start + _PIECE]
        kept.extend(compress(part, map(mask.__getitem__, part)))
    return kept
