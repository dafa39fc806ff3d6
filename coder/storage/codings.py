"""Codings of many posts at once, for counting and comparing.

Who may see whose is a matter of type: a coder's work goes through `OwnCodings`, everybody's
through `AllCodings`, which takes a lifted seal.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coder.domain.history import Decision, cell_state
from coder.storage.decisions import COUNTS
from coder.storage.project_file import ProjectFile

_SAMPLED = (
    "sample_post JOIN decision d ON d.post_id=sample_post.post_id WHERE sample_id=:sample AND"
)


@dataclass(frozen=True, slots=True)
class Seal:
    """The right to see the codings of all coders; `services.seals` lifts it and logs that."""

    round_ids: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class CodedCell:
    """One coding: row ids of post, coder and variable, and the stored value."""

    post_id: int
    coder_id: int
    variable_id: int
    value: str | None


_BETWEEN = "\x1e"
"""Parts values that are read as one text: JSON writes no such character as it is."""
AT_ONCE = 200_000
"""So many codings are read as one text."""


class OwnCodings:
    """The codings of one coder."""

    def __init__(self, file: ProjectFile, coder_id: int) -> None:
        self._file = file
        self._coder = coder_id

    @property
    def coder_id(self) -> int:
        """Return whose codings they are."""
        return self._coder

    def of_round(self, round_id: int, variables: Sequence[int]) -> Iterator[CodedCell]:
        """Yield the coder's codings of some variables in a round."""
        marks = ",".join("?" * len(variables))
        for row in self._file.db.execute(
            "SELECT post_id,coder_id,variable_id,value FROM coding "
            f"WHERE variable_id IN ({marks}) AND coder_id=? AND round_id=? AND value IS NOT NULL",
            (*variables, self._coder, round_id),
        ):
            yield CodedCell(*row)


class AllCodings:
    """The codings of all coders, for those who may see them."""

    def __init__(self, file: ProjectFile, seal: Seal) -> None:
        self._file = file
        self._seal = seal

    @property
    def seal(self) -> Seal:
        """Return the right by which they are seen."""
        return self._seal

    def of_coder(self, coder_id: int) -> OwnCodings:
        """Return the codings of one coder."""
        return OwnCodings(self._file, coder_id)

    def stored(self, coder_id: int, round_id: int, variable: int) -> dict[int, str]:
        """Return a coder's values of a variable in a round by post."""
        return stored(self._file, coder_id, round_id, variable)

    def as_of(
        self, coder_id: int, round_id: int, sample_id: int, variables: Sequence[int], before: str
    ) -> Iterator[CodedCell]:
        """Yield a coder's codings on a sample as they were before a time."""
        cells = as_of(self._file, coder_id, round_id, sample_id, variables, before)
        for (post, variable), value in cells.items():
            if value is not None:
                yield CodedCell(post, coder_id, variable, value)

    def coders_of(self, round_id: int) -> list[int]:
        """Return the row ids of the coders who have codings in a round."""
        return [
            row[0]
            for row in self._file.db.execute(
                "SELECT id FROM coder WHERE EXISTS(SELECT 1 FROM coding WHERE variable_id IN "
                "(SELECT id FROM variable) AND coder_id=coder.id AND round_id=?) ORDER BY id",
                (round_id,),
            )
        ]


def any_in_sample(
    file: ProjectFile, variable: int, coder_id: int, round_id: int, sample_id: int
) -> bool:
    """Tell whether a coder has a coding of a variable on any post of a sample."""
    row = file.db.execute(
        "SELECT 1 FROM sample_post JOIN coding ON coding.post_id=sample_post.post_id "
        "WHERE sample_id=? AND variable_id=? AND coder_id=? AND round_id=? AND value IS NOT NULL "
        "LIMIT 1",
        (sample_id, variable, coder_id, round_id),
    ).fetchone()
    return row is not None


def count_in_sample(
    file: ProjectFile, variable: int, coder_id: int, round_id: int, sample_id: int
) -> int:
    """Return on how many posts of a sample a coder has a coding of a variable."""
    return file.db.execute(
        "SELECT count(*) FROM sample_post JOIN coding ON coding.post_id=sample_post.post_id "
        "WHERE sample_id=? AND variable_id=? AND coder_id=? AND round_id=? AND value IS NOT NULL",
        (sample_id, variable, coder_id, round_id),
    ).fetchone()[0]


def as_of(
    file: ProjectFile,
    coder_id: int,
    round_id: int,
    sample_id: int | None,
    variables: Sequence[int],
    before: str,
) -> dict[tuple[int, int], str | None]:
    """Return the values by (post, variable) of a sample's cells as they were before a time.

    Without a sample, of all posts.
    """
    further: dict[bytes, list[bytes]] = defaultdict(list)
    for child, parent in file.db.execute("SELECT child,parent FROM decision_parent"):
        further[child].append(parent)
    logs: dict[tuple[int, int], list[Decision]] = defaultdict(list)
    marks = ",".join(str(int(variable)) for variable in variables)
    within = "decision d WHERE" if sample_id is None else _SAMPLED
    rows = file.db.execute(
        "SELECT d.post_id,d.variable_id,d.id,d.uid,d.parent,d.value,d.decided_at,"
        f"{COUNTS} FROM {within} d.coder_id=:coder AND d.round_id=:round "
        f"AND d.variable_id IN ({marks}) AND d.decided_at<:before",
        {
            "sample": sample_id,
            "coder": coder_id,
            "round": round_id,
            "before": before,
        },
    )
    for post, variable, id_, uid, parent, value, decided_at, counts in rows:
        parents = (() if parent is None else (parent,)) + tuple(further.get(uid, ()))
        logs[post, variable].append(Decision(uid, parents, value, decided_at, bool(counts), id_))
    found: dict[tuple[int, int], str | None] = {}
    for cell, log in logs.items():
        state = cell_state(log)
        found[cell] = None if state is None else state.value
    return found


def stored(
    file: ProjectFile, coder_id: int, round_id: int, variable: int, at_once: int = AT_ONCE
) -> dict[int, str]:
    """Return a coder's values of a variable (row id) in a round by post, in the posts' order."""
    found: dict[int, str] = {}
    last = -1
    while True:
        # To make a row for each coding would take four times as long.
        posts, values = file.db.execute(
            "SELECT group_concat(post_id),group_concat(value,?5) FROM (SELECT post_id,value "
            "FROM coding WHERE variable_id=?1 AND coder_id=?2 AND round_id=?3 AND post_id>?4 "
            "AND value IS NOT NULL ORDER BY post_id LIMIT ?6)",
            (variable, coder_id, round_id, last, _BETWEEN, at_once),
        ).fetchone()
        if posts is None:
            return found
        numbers = list(map(int, posts.split(",")))
        found.update(zip(numbers, values.split(_BETWEEN), strict=True))
        if len(numbers) < at_once:
            return found
        last = numbers[-1]
