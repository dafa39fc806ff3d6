"""What a coder gave to posts, and under which revision: for what is to be looked at again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coder.storage import to_code
from coder.storage.project_file import ProjectFile

ROUNDS = ("recoding", "main", "reliability")
"""The purposes of rounds whose codings can be final; the first that has one goes first."""


@dataclass(frozen=True, slots=True)
class Given:
    """A coding as it was given: its stored value, when, and the row of its revision."""

    post_id: int
    value: str
    revision_id: int
    decided_at: str


def given(file: ProjectFile, coder_id: int, variable: int) -> Iterator[Given]:
    """Yield a coder's codings of a variable on posts to be coded, of each post the one that holds.

    In the order of import.
    """
    last = 0
    for post, value, revision, decided_at in file.db.execute(
        "SELECT c.post_id,c.value,d.revision_id,d.decided_at FROM coding c "
        "JOIN decision d ON d.id=c.decision_id JOIN round ON round.id=c.round_id "
        "JOIN post ON post.id=c.post_id "
        f"WHERE c.variable_id=?1 AND c.coder_id=?2 AND c.value IS NOT NULL AND {_ROUNDS} "
        f"AND {to_code.condition(file)} ORDER BY c.post_id,{_FIRST}",
        (variable, coder_id),
    ):
        if post != last:
            yield Given(post, value, revision, decided_at)
        last = post


def of_post(
    file: ProjectFile,
    coder_id: int,
    post_id: int,
    variables: Sequence[int],
    but_round: int,
    *,
    consensus: bool = False,
) -> dict[int, Given]:
    """Return what a coder gave to a post outside a round, by the row of the variable.

    Of Consensus it is the word of the newest round, whatever that was for.
    """
    which, first = ("1", "round.id DESC") if consensus else (_ROUNDS, _FIRST)
    marks = ",".join(str(int(row)) for row in variables)
    found: dict[int, Given] = {}
    for variable, value, revision, decided_at in file.db.execute(
        "SELECT c.variable_id,c.value,d.revision_id,d.decided_at FROM round "
        "JOIN coding c ON c.round_id=round.id JOIN decision d ON d.id=c.decision_id "
        f"WHERE c.variable_id IN ({marks}) AND c.coder_id=?1 AND c.post_id=?2 AND round.id<>?3 "
        f"AND c.value IS NOT NULL AND {which} ORDER BY {first}",
        (coder_id, post_id, but_round),
    ):
        found.setdefault(variable, Given(post_id, value, revision, decided_at))
    return found


def revisions_of(
    file: ProjectFile, coder_id: int, round_id: int, variable: int, until: str | None = None
) -> dict[int, int]:
    """Return the revision (row id) under which each post's coding was given, by post.

    With `until`, of the codings that were there before that time.
    """
    if until is None:
        rows = file.db.execute(
            "SELECT c.post_id,d.revision_id FROM coding c JOIN decision d ON d.id=c.decision_id "
            "WHERE c.variable_id=? AND c.coder_id=? AND c.round_id=? AND c.value IS NOT NULL",
            (variable, coder_id, round_id),
        )
    else:
        rows = file.db.execute(
            "SELECT post_id,revision_id FROM decision WHERE variable_id=? AND coder_id=? "
            "AND round_id=? AND decided_at<? AND value IS NOT NULL ORDER BY id",
            (variable, coder_id, round_id, until),
        )
    return dict(rows.fetchall())


def settled(file: ProjectFile, consensus_id: int, variable: int) -> Iterator[Given]:
    """Yield what Consensus says of a variable on posts to be coded, one word a post.

    That is the word of the newest round, as for the final coding.
    """
    yield from (
        Given(*row[:4])
        for row in file.db.execute(
            "SELECT c.post_id,c.value,d.revision_id,d.decided_at,max(c.round_id) FROM coding c "
            "JOIN decision d ON d.id=c.decision_id JOIN post ON post.id=c.post_id "
            f"WHERE c.variable_id=? AND c.coder_id=? AND c.value IS NOT NULL "
            f"AND {to_code.condition(file)} GROUP BY c.post_id",
            (variable, consensus_id),
        )
    )


def open_posts(file: ProjectFile, queue_id: int) -> list[int]:
    """Return the posts of a queue that are not finished."""
    return [
        post
        for (post,) in file.db.execute(
            "SELECT post_id FROM assignment WHERE queue_id=? AND finished=0 ORDER BY pos",
            (queue_id,),
        )
    ]


def posts_in(file: ProjectFile, queue_id: int) -> set[int]:
    """Return the posts of a queue."""
    rows = file.db.execute("SELECT post_id FROM assignment WHERE queue_id=?", (queue_id,))
    return {post for (post,) in rows}


_ROUNDS = "round.purpose IN ('recoding','main','reliability')"
_FIRST = "CASE round.purpose WHEN 'recoding' THEN 0 WHEN 'main' THEN 1 ELSE 2 END, round.id DESC"
