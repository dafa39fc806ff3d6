"""Which variables and codes something in the project names, and how many posts carry each code."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class CodedPost:
    """A post that carries a code, and when it was given; `text` is None for an erased post."""

    post_id: int
    decided_at: str
    text: str | None


def coded_variables(file: ProjectFile) -> frozenset[str]:
    """Return the uids of the variables that anybody has coded, undone codings included."""
    return frozenset(
        str(uid)
        for (uid,) in file.db.execute(
            "SELECT uid FROM variable v WHERE kind<>'mark' "
            "AND EXISTS(SELECT 1 FROM coding WHERE variable_id=v.id)"
        )
    )


def is_named(file: ProjectFile, variable: str, code: str) -> bool:
    """Tell whether any decision, an undone one too, names a code of a variable."""
    row = file.db.execute(
        "SELECT 1 FROM decision JOIN json_each(decision.value) given WHERE variable_id="
        "(SELECT id FROM variable WHERE uid=?) AND given.value=? LIMIT 1",
        (variable, code),
    ).fetchone()
    return row is not None


def posts_by_code(
    file: ProjectFile, coder_id: int | None, read_as: Mapping[str, str] | None = None
) -> Mapping[str, int]:
    """Return how many posts carry each code, from one coder or (None) from anybody.

    `read_as` are codes to be counted as others.
    """
    return dict(
        file.db.execute(
            "SELECT coalesce(other.value,given.value),count(DISTINCT post_id) FROM coding "
            "JOIN variable ON variable.id=variable_id AND kind<>'mark' "
            "JOIN json_each(coding.value) given LEFT JOIN json_each(?2) other "
            "ON other.key=given.value "
            "WHERE coding.value IS NOT NULL AND (?1 IS NULL OR coder_id=?1) GROUP BY 1",
            (coder_id, json.dumps(read_as or {})),
        ).fetchall()
    )


def posts_by_variable(file: ProjectFile, coder_id: int | None) -> Mapping[str, int]:
    """Return how many posts are coded on each variable, by one coder or (None) by anybody."""
    return dict(
        file.db.execute(
            "SELECT variable.uid,count(DISTINCT post_id) FROM coding "
            "JOIN variable ON variable.id=variable_id AND kind<>'mark' "
            "WHERE coding.value IS NOT NULL AND (?1 IS NULL OR coder_id=?1) GROUP BY 1",
            (coder_id,),
        ).fetchall()
    )


def newest_posts(
    file: ProjectFile, coder_id: int, variable: str, code: str, most: int
) -> list[CodedPost]:
    """Return the posts that a coder gave a code last, newest first."""
    # From the newest decision on, so that a frequent code is found at once among many codings.
    return [
        CodedPost(*row)
        for row in file.db.execute(
            "SELECT post.id,decision.decided_at,post.text FROM decision "
            "JOIN coding ON coding.decision_id=decision.id "
            " AND coding.variable_id=decision.variable_id AND coding.coder_id=decision.coder_id "
            " AND coding.round_id=decision.round_id AND coding.post_id=decision.post_id "
            "JOIN post ON post.id=decision.post_id "
            "WHERE decision.coder_id=? "
            " AND decision.variable_id=(SELECT id FROM variable WHERE uid=?) "
            " AND instr(coding.value,json_quote(?)) ORDER BY decision.id DESC LIMIT ?",
            (coder_id, variable, code, most),
        )
    ]
