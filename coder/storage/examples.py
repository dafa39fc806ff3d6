"""Posts that were picked as examples of codes."""

import json

from coder.domain.marks import EXAMPLE
from coder.storage.code_use import CodedPost
from coder.storage.project_file import ProjectFile

_MARKED = (
    "FROM coding JOIN variable ON variable.id=coding.variable_id AND variable.uid=?1 "
    "JOIN coder ON coder.id=coding.coder_id AND coder.kind='consensus' "
)


def codes_of(file: ProjectFile, post: int) -> tuple[str, ...]:
    """Return the codes (uids) that a post is an example of."""
    row = file.db.execute(
        f"SELECT value {_MARKED} WHERE coding.post_id=?2 AND value IS NOT NULL", (EXAMPLE, post)
    ).fetchone()
    return () if row is None else tuple(map(str, json.loads(row[0])))


def of_code(file: ProjectFile, code: str) -> list[CodedPost]:
    """Return the posts that are examples of a code, in the order in which they were picked."""
    rows = file.db.execute(
        f"SELECT coding.post_id,decided_at,text {_MARKED} "
        "JOIN decision ON decision.id=coding.decision_id JOIN post ON post.id=coding.post_id "
        "WHERE coding.value IS NOT NULL AND EXISTS"
        "(SELECT 1 FROM json_each(coding.value) WHERE json_each.value=?2) "
        "ORDER BY decided_at,coding.post_id",
        (EXAMPLE, code),
    )
    return [CodedPost(*row) for row in rows]
