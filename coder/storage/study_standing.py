"""Where posts stand: in the study or out of it, by a rule or by hand, and for which reason."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from coder.domain.marks import IN_STUDY
from coder.storage.project_file import ProjectFile

_MARKED = (
    "FROM coding JOIN variable ON variable.id=coding.variable_id AND variable.uid=:mark "
    "JOIN coder ON coder.id=coding.coder_id AND coder.kind='consensus' "
    "JOIN decision ON decision.id=coding.decision_id WHERE coding.value IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a post is in the study, whether that was said by hand, and why."""

    in_study: bool
    by_hand: bool = False
    reason: str = ""


IN = Standing(in_study=True)
"""How a post stands of which nothing is said."""


def standings(file: ProjectFile, posts: Sequence[int]) -> dict[int, Standing]:
    """Return how each of some posts (row ids) stands; without a rule a post is in."""
    wanted = {"mark": IN_STUDY, "posts": json.dumps(list(posts))}
    rows = file.db.execute(
        f"SELECT coding.post_id,coalesce(decision.reason,'') {_MARKED} "
        "AND coding.post_id IN (SELECT value FROM json_each(:posts))",
        wanted,
    )
    said: dict[int, str] = dict(rows)
    return {
        post: Standing(bool(inside), post in said, said.get(post, ""))
        for post, inside in file.db.execute(
            "SELECT post.id,coalesce(screening.in_study,1) FROM json_each(:posts) "
            "JOIN post ON post.id=value LEFT JOIN screening ON screening.post_id=post.id",
            wanted,
        )
    }


def out_of_study(file: ProjectFile) -> list[int]:
    """Return the row ids of the posts that are not in the study."""
    return [row for (row,) in file.db.execute("SELECT post_id FROM screening WHERE in_study=0")]


def said_by_hand(file: ProjectFile) -> list[int]:
    """Return the row ids of the posts put in or out by hand."""
    found = file.db.execute(f"SELECT coding.post_id {_MARKED}", {"mark": IN_STUDY})
    return [row for (row,) in found]


def languages(file: ProjectFile) -> list[tuple[str, int]]:
    """Return the languages that posts are said to be in, and in how many each, most first."""
    rows = file.db.execute(
        "SELECT lower(lang) AS code,count(*) AS n FROM post WHERE lang<>'' AND lang IS NOT NULL "
        "GROUP BY code ORDER BY n DESC,code"
    )
    return [(str(code), int(n)) for code, n in rows]
