"""When a coder coded the posts of a round, and how many of them in another round, too."""

from collections.abc import Sequence

from coder.storage.project_file import ProjectFile


def last_decided(
    file: ProjectFile, coder_id: int, round_id: int, variables: Sequence[int]
) -> dict[int, str]:
    """Return by post when a coder's codings of some variables in a round last changed."""
    marks = ",".join(str(int(variable)) for variable in variables)
    rows = file.db.execute(
        "SELECT c.post_id,max(d.decided_at) FROM coding c JOIN decision d ON d.id=c.decision_id "
        f"WHERE c.variable_id IN ({marks}) AND c.coder_id=? AND c.round_id=? "
        "AND c.value IS NOT NULL GROUP BY c.post_id",
        (coder_id, round_id),
    )
    return dict(rows.fetchall())


def shared_posts(
    file: ProjectFile, variable: int, coder_id: int, few_round: int, many_round: int
) -> int:
    """Return how many posts a coder coded on a variable in both rounds, the smaller one first."""
    row = file.db.execute(
        "SELECT count(*) FROM coding a CROSS JOIN coding b ON b.variable_id=a.variable_id "
        "AND b.coder_id=a.coder_id AND b.round_id=?1 AND b.post_id=a.post_id "
        "WHERE a.variable_id=?2 AND a.coder_id=?3 AND a.round_id=?4 "
        "AND a.value IS NOT NULL AND b.value IS NOT NULL AND EXISTS(SELECT 1 FROM coding "
        "WHERE variable_id=?2 AND coder_id=?3 AND round_id=?1)",
        (many_round, variable, coder_id, few_round),
    ).fetchone()
    return int(row[0])
