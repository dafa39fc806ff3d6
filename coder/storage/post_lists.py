"""Lists of posts: the row ids that answer a question, and the rows behind a few of them."""

import sqlite3
from array import array
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import overload

from coder.domain.canonical import for_search
from coder.domain.errors import Cancelled
from coder.storage.codings import OwnCodings
from coder.storage.project_file import ProjectFile

STEPS = 20_000
"""Steps of SQLite's machine between two questions whether the work should stop."""
_WIDTH = 8
_PIECE = 20_000
_BASE = 10_000_000
"""Is added to a row id, so that all have the same number of digits."""

_TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co So'"

Ids = Sequence[int]


class PackedIds(Sequence[int]):
    """Row ids in one text of eight digits each, as SQLite writes them.

    Reading a million of them into numbers would keep Python's lock from the window for long.
    """

    def __init__(self, digits: str) -> None:
        self._digits = digits

    def __len__(self) -> int:
        return len(self._digits) // _WIDTH

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...

    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            start, stop, step = at.indices(len(self))
            if step == 1:
                return self._read(start, stop)
            return self._read(0, len(self))[at]
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        start = at % len(self) * _WIDTH
        return int(self._digits[start : start + _WIDTH]) - _BASE

    def __iter__(self) -> Iterator[int]:
        for start in range(0, len(self), _PIECE):
            yield from self._read(start, start + _PIECE)

    def index(self, value: int, start: int = 0, stop: int | None = None) -> int:
        """Return where a row id stands; raises ValueError."""
        wanted = str(_BASE + value)
        place = self._digits.find(wanted, start * _WIDTH)
        while place >= 0 and place % _WIDTH:
            place = self._digits.find(wanted, place + 1)
        if place < 0 or (stop is not None and place >= stop * _WIDTH):
            raise ValueError(value)
        return place // _WIDTH

    def _read(self, start: int, stop: int) -> Sequence[int]:
        digits, stop = self._digits, min(stop, len(self))
        places = range(start * _WIDTH, stop * _WIDTH, _WIDTH)
        return array("I", [int(digits[at : at + _WIDTH]) - _BASE for at in places])


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post as a list shows it; `place` is its row in the source, from 0."""

    id: int
    posted_at: str
    text: str
    author: str
    lang: str
    external_id: str
    source_id: int
    place: int


@contextmanager
def stoppable(file: ProjectFile, stopped: Callable[[], bool]) -> Generator[None]:
    """Break a reading off as soon as `stopped` says so. Raises Cancelled then."""
    file.db.set_progress_handler(stopped, STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            raise Cancelled from error
        raise
    finally:
        file.db.set_progress_handler(None, 0)


def as_imported(file: ProjectFile) -> Ids:
    """Return all posts that have not been erased, in the order in which they came."""
    # Counted alone, the rows need not be gone through.
    total, newest = file.db.execute(
        "SELECT (SELECT count(*) FROM post),(SELECT coalesce(max(id),0) FROM post)"
    ).fetchone()
    absent = file.db.execute("SELECT 1 FROM post WHERE state<>'present' LIMIT 1").fetchone()
    if total == newest and absent is None:
        return range(1, newest + 1)
    return _ids(
        file,
        "SELECT group_concat(10000000+id,'') FROM "
        "(SELECT id FROM post WHERE state='present' ORDER BY id)",
    )


def by_time(file: ProjectFile, *, newest_first: bool = False) -> Ids:
    """Return all posts that have not been erased, in order; those without a time are last."""
    way = "DESC" if newest_first else "ASC"
    return _ids(
        file,
        "SELECT group_concat(10000000+id,'') FROM (SELECT id FROM post WHERE state='present' "
        f"ORDER BY posted_at IS NULL,posted_at {way},id {way})",
    )


def of_source(file: ProjectFile, source_id: int) -> Ids:
    """Return the posts of a source."""
    return _ids(file, "SELECT group_concat(10000000+id,'') FROM post WHERE source_id=?", source_id)


def of_days(file: ProjectFile, first: str, last: str) -> Ids:
    """Return the posts from one day to another (`2014-03-12`); an empty day sets no bound."""
    return _ids(
        file,
        "SELECT group_concat(10000000+id,'') FROM post "
        "WHERE posted_at>=?1 AND (?2='' OR posted_at<?2||'~')",
        first,
        last,
    )


def with_words(file: ProjectFile, match: str) -> Ids:
    """Return the posts that the search index finds for a question of `search_question`."""
    return _ids(
        file, "SELECT group_concat(10000000+rowid,'') FROM post_fts WHERE post_fts MATCH ?", match
    )


def by_value(file: ProjectFile, whose: OwnCodings, round_id: int, variable: int) -> dict[str, Ids]:
    """Return the posts of each stored value that a coder gave to a variable or mark in a round."""
    return {
        value: PackedIds(ids)
        for value, ids in file.db.execute(
            "SELECT value,group_concat(10000000+post_id,'') FROM coding "
            "WHERE variable_id=? AND coder_id=? AND round_id=? AND value IS NOT NULL "
            "GROUP BY value",
            (variable, whose.coder_id, round_id),
        )
    }


def lines(file: ProjectFile, ids: Ids) -> list[PostLine]:
    """Return the posts of a few row ids, in their order; one that is not there is left out."""
    found = {
        row[0]: PostLine(*row)
        for row in file.db.execute(
            "SELECT id,coalesce(posted_at,''),coalesce(text,''),coalesce(author,''),"
            "coalesce(lang,''),coalesce(external_id,''),source_id,place FROM post "
            f"WHERE id IN ({_marks(ids)})",
            tuple(ids),
        )
    }
    return [found[row] for row in ids if row in found]


def values(
    file: ProjectFile, whose: OwnCodings, rounds: Ids, variables: Ids, ids: Ids
) -> dict[tuple[int, int], str]:
    """Return a coder's values by post and variable; an earlier round of `rounds` goes first."""
    found: dict[tuple[int, int], str] = {}
    for round_id in reversed(rounds):
        for post, variable, value in file.db.execute(
            "SELECT post_id,variable_id,value FROM coding "
            f"WHERE variable_id IN ({_marks(variables)}) AND coder_id=? AND round_id=? "
            f"AND post_id IN ({_marks(ids)}) AND value IS NOT NULL",
            (*variables, whose.coder_id, round_id, *ids),
        ):
            found[post, variable] = value
    return found


def repeats_of(file: ProjectFile, ids: Ids) -> dict[int, int]:
    """Return how many posts say the same as each of a few that do not stand alone, itself too."""
    # Places have no gaps: the last one counts them.
    return dict(
        file.db.execute(
            "SELECT post_id,(SELECT max(place) FROM repeat_group other "
            "WHERE other.group_id=repeat_group.group_id) FROM repeat_group "
            f"WHERE post_id IN ({_marks(ids)})",
            tuple(ids),
        ).fetchall()
    )


def newest_decision(file: ProjectFile) -> int:
    """Return the row id of the decision written last, 0 where there is none."""
    return file.db.execute("SELECT coalesce(max(id),0) FROM decision").fetchone()[0]


class Peek:
    """A search index over a few posts, in memory: it answers within a millisecond.

    One thread at a time may ask it, whichever made it.
    """

    def __init__(self, file: ProjectFile, ids: Ids) -> None:
        self.ids = ids
        self._db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._db.execute(
            "CREATE VIRTUAL TABLE peek USING fts5(text,content='',columnsize=0,"
            f'tokenize="{_TOKENIZER}")'
        )
        self._db.execute("BEGIN")
        places = {row: place for place, row in enumerate(ids, start=1)}
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            self._db.executemany(
                "INSERT INTO peek(rowid,text) VALUES(?,?)",
                [(places[line.id], for_search(line.text)) for line in lines(file, part)],
            )
        self._db.execute("COMMIT")

    def find(self, match: str) -> Ids:
        """Return those of the posts that a question of `search_question` finds, in their order."""
        rows: list[tuple[int]] = self._db.execute(
            "SELECT rowid FROM peek WHERE peek MATCH ? ORDER BY rowid", (match,)
        ).fetchall()
        return [self.ids[place - 1] for (place,) in rows]

    def close(self) -> None:
        """Let go of the index."""
        self._db.close()


def search_question(words: str) -> str:
    """Turn what somebody types into a question to the index, "" where there is no word in it.

    All words must be there; the last one, or one with an asterisk, may go on. Words between
    quotation marks stand next to each other.
    """
    text = words.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")
    text = for_search(text.replace("”", '"').replace("“", '"'))
    asked: list[str] = []
    for place, part in enumerate(text.split('"')):
        if place % 2:
            asked.append(f'"{part}"')
        else:
            asked += [f'"{word.rstrip("*")}"{"*" * word.endswith("*")}' for word in part.split()]
    asked = [word for word in asked if any(map(str.isalnum, word)) or not word.isascii()]
    begun = text[-1:] not in {" ", '"', "*"}
    if asked and begun and not asked[-1].endswith("*"):
        asked[-1] += "*"
    return " ".join(asked)


def _ids(file: ProjectFile, sql: str, *arguments: object) -> Ids:
    return PackedIds(file.db.execute(sql, arguments).fetchone()[0] or "")


def _marks(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)
