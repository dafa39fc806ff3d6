"""Groups of repeats as a list shows them: how many posts and authors, and what joins them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from coder.domain.repeats.marks import RepeatMark
from coder.storage.project_file import ProjectFile
from coder.storage.repeats import PASSED_ON

PASSED, SAME, NEAR = "passed_on", "same", "near"
"""Why posts are in a group: one passes on another, their texts are equal, or somebody said so."""


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """A group by its id: its posts, the authors known of them, and why they belong together."""

    id: int
    posts: int
    authors: int
    reasons: tuple[str, ...]


def largest_first(file: ProjectFile, marked: Mapping[int, RepeatMark]) -> list[GroupFigures]:
    """Return all groups, those of most posts first."""
    together = _together(file, [post for post, mark in marked.items() if mark.repeats])
    return [
        GroupFigures(group, n, authors, _reasons(n, passed_on, texts, group in together))
        for group, n, authors, passed_on, texts in file.db.execute(
            f"SELECT group_id,count(*),count(DISTINCT coalesce(author_id,author)),sum({PASSED_ON}),"
            f"count(DISTINCT CASE WHEN NOT ({PASSED_ON}) THEN text_hash END) FROM repeat_group "
            "JOIN post ON post.id=repeat_group.post_id "
            "LEFT JOIN post_hash ON post_hash.post_id=post.id "
            "GROUP BY group_id ORDER BY 2 DESC,1"
        )
    ]


def _together(file: ProjectFile, posts: Collection[int]) -> set[int]:
    """Return the groups that somebody put together, by the posts of which it was said."""
    found: set[int] = set()
    for post in posts:
        row = file.db.execute(
            "SELECT group_id FROM repeat_group WHERE post_id=?", (post,)
        ).fetchone()
        if row is not None:
            found.add(row[0])
    return found


def _reasons(posts: int, passed_on: int, texts: int, together: bool) -> tuple[str, ...]:
    found = [PASSED] * bool(passed_on)
    if posts - passed_on > texts or not (passed_on or together):
        found.append(SAME)
    return (*found, *[NEAR] * together)


def is_passed_on(file: ProjectFile, post: int) -> bool:
    """Tell whether a post is nothing but another one passed on."""
    row = file.db.execute(f"SELECT {PASSED_ON} FROM post WHERE id=?", (post,)).fetchone()
    return bool(row and row[0])
