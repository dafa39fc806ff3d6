"""Groups of repeats: what joins posts, the table that follows from it, and who stands for whom."""

import json
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from coder.domain.ids import post_uid, read_post
from coder.domain.marks import REPEAT
from coder.domain.repeats.grouping import EACH, ONE, Member, in_standing_order, members_of_groups
from coder.domain.repeats.marks import RepeatMark, read_mark
from coder.storage import posts
from coder.storage.project_file import ProjectFile

Row = tuple[int, int]
"""A post's group (the lowest row id of its posts) and its place in it; 1 stands for the group."""

Stamp = tuple[int, int]
ASKED_AT_ONCE = 500

_MARKED = (
    "FROM coding JOIN variable ON variable.id=variable_id AND variable.uid=? "
    "JOIN coder ON coder.id=coding.coder_id AND coder.kind='consensus' "
)
PASSED_ON = (
    "repost_of IS NOT NULL OR lower(coalesce(kind,''))='retweet' OR text GLOB 'RT @*' "
    "OR text GLOB 'rt @*'"
)
"""SQL: a post is nothing but another one passed on."""


@dataclass(frozen=True, slots=True)
class Derived:
    """The whole table as it has to be, and by which marks."""

    rows: dict[int, Row]
    stamp: Stamp


def mode(file: ProjectFile) -> str:
    """Return whether each post is coded or one of a group."""
    return ONE if file.meta("repeats") == ONE else EACH


def set_mode(file: ProjectFile, wanted: str) -> None:
    """Write down whether each post is coded or one of a group; call it inside `write()`."""
    file.set_meta("repeats", wanted)


def marks(file: ProjectFile) -> dict[int, RepeatMark]:
    """Return the *repeat* marks that are set, by post row id."""
    return {
        post: read_mark(value)
        for post, value in file.db.execute(
            f"SELECT post_id,value {_MARKED} WHERE value IS NOT NULL ORDER BY round_id DESC",
            (REPEAT,),
        )
    }


def stamp(file: ProjectFile) -> Stamp:
    """Return what changes whenever a *repeat* mark does."""
    return file.db.execute(
        f"SELECT coalesce(max(decision_id),0),count(*) {_MARKED}", (REPEAT,)
    ).fetchone()


def derive(file: ProjectFile) -> Derived:
    """Work the whole table out: the service's ids, equal texts, and what was put together by hand.

    Which posts belong together, and which of them stands for them, does not depend on the order
    of the imports.
    """
    # Before the marks: if they change meanwhile, it is seen.
    now = stamp(file)
    marked = marks(file)
    groups = members_of_groups(_keys(file, marked), marked)
    return Derived(rows_of(file, groups, marked), now)


def rows_of(
    file: ProjectFile, groups: Sequence[Sequence[int]], marked: Mapping[int, RepeatMark]
) -> dict[int, Row]:
    """Return the rows of groups, of those of their posts that are there."""
    facts = _members(file, [post for group in groups for post in group])
    rows: dict[int, Row] = {}
    for group in groups:
        present = [facts[post] for post in group if post in facts]
        if len(present) > 1:
            for place, member in enumerate(in_standing_order(present, marked), 1):
                rows[member.post] = (min(m.post for m in present), place)
    return rows


def _keys(file: ProjectFile, marked: Mapping[int, RepeatMark]) -> Iterator[tuple[int, Hashable]]:
    """Yield what joins posts: each post with each thing that it shares with others."""
    for n, members in enumerate(_equal_texts(file)):
        for post in members:
            yield post, ("text", n)
    for post, external_id in _passed_on_ids(file):
        yield post, ("id", external_id)
    for post, mark in marked.items():
        for uid in mark.repeats:
            yield post, ("post", uid)
            named = read_post(uid)
            other = named and posts.find_by_origin(file, *named)
            if other:
                yield other, ("post", uid)


def _equal_texts(file: ProjectFile) -> list[list[int]]:
    return [
        [int(row) for row in members.split(",")]
        for (members,) in file.db.execute(
            "SELECT group_concat(post_id) FROM post_hash GROUP BY text_hash HAVING count(*)>1"
        )
    ]


def _passed_on_ids(file: ProjectFile) -> Iterator[tuple[int, str]]:
    """Yield posts with the service's id of what they pass on, and those that are passed on."""
    some = file.db.execute(
        "SELECT 1 FROM post INDEXED BY post_repost WHERE repost_of IS NOT NULL LIMIT 1"
    ).fetchone()
    if some is None:
        return
    yield from file.db.execute(
        "SELECT id,repost_of FROM post INDEXED BY post_repost WHERE repost_of IS NOT NULL"
    )
    yield from file.db.execute(
        "SELECT id,external_id FROM post WHERE external_id IN "
        "(SELECT repost_of FROM post INDEXED BY post_repost WHERE repost_of IS NOT NULL)"
    )


def _members(file: ProjectFile, rows: Sequence[int]) -> dict[int, Member]:
    found: dict[int, Member] = {}
    for start in range(0, len(rows), ASKED_AT_ONCE):
        part = rows[start : start + ASKED_AT_ONCE]
        for post, source, place, passed_on in file.db.execute(
            f"SELECT post.id,source.uid,place,{PASSED_ON} FROM post "
            "JOIN source ON source.id=source_id "
            f"WHERE state='present' AND post.id IN ({','.join('?' * len(part))})",
            part,
        ):
            found[post] = Member(post, post_uid(source, place), bool(passed_on))
    return found


def rows(file: ProjectFile, among: Collection[int] | None = None) -> dict[int, Row]:
    """Return group and place of every post that is in a group of repeats, or of those of a set."""
    asked = "SELECT post_id,group_id,place FROM repeat_group"
    if among is None:
        found = file.db.execute(asked)
    else:
        part = "post_id IN (SELECT value FROM json_each(?))"
        found = file.db.execute(f"{asked} WHERE {part}", (json.dumps(list(among)),))
    return {post: (group, place) for post, group, place in found}


def group_of(file: ProjectFile, post: int) -> list[int]:
    """Return the posts of a post's group, the one that stands for it first; empty without one."""
    return [
        row
        for (row,) in file.db.execute(
            "SELECT post_id FROM repeat_group WHERE group_id="
            "(SELECT group_id FROM repeat_group WHERE post_id=?) ORDER BY place",
            (post,),
        )
    ]


def sharing_groups(file: ProjectFile, among: Collection[int]) -> set[int]:
    """Return the posts of a set and all that are in a group with one of them."""
    found = file.db.execute(
        "SELECT post_id FROM repeat_group WHERE group_id IN (SELECT group_id FROM repeat_group "
        "WHERE post_id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(among)),),
    )
    return {*among, *(post for (post,) in found)}


def change(file: ProjectFile, gone: Sequence[int], put: Sequence[tuple[int, int, int]]) -> None:
    """Remove and write rows (post, group, place) of repeats; call it inside `write()`."""
    file.db.executemany("DELETE FROM repeat_group WHERE post_id=?", ((post,) for post in gone))
    file.db.executemany(
        "INSERT INTO repeat_group VALUES(?,?,?) ON CONFLICT DO UPDATE SET "
        "group_id=excluded.group_id, place=excluded.place",
        put,
    )


def texts(file: ProjectFile) -> Iterator[tuple[int, str]]:
    """Yield row id and text of every post that has one."""
    yield from file.db.execute("SELECT id,text FROM post WHERE text IS NOT NULL")


def left_out(file: ProjectFile) -> set[int]:
    """Return the posts of groups of repeats that are out of the study."""
    return {
        row
        for (row,) in file.db.execute(
            "SELECT repeat_group.post_id FROM repeat_group "
            "JOIN screening ON screening.post_id=repeat_group.post_id WHERE in_study=0"
        )
    }
