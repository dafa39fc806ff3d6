"""The posts whose group of repeats may change with a few marks, and their rows of the table."""

from collections.abc import Collection, Hashable, Iterator, Mapping
from typing import TypeVar

from coder.domain.ids import print_post, read_post
from coder.domain.repeats.grouping import members_of_groups
from coder.domain.repeats.marks import NO_MARK, RepeatMark
from coder.storage import posts, repeats
from coder.storage.project_file import ProjectFile
from coder.storage.repeats import ASKED_AT_ONCE, Row

Value = TypeVar("Value", int, str)
Key = tuple[str, int | str]
"""What joins posts by themselves: a text, or the service's id of what is passed on."""


def derive_near(file: ProjectFile, touched: Collection[int]) -> tuple[dict[int, Row], set[int]]:
    """Work out anew the rows of all posts that the marks of some can reach; tell which those are.

    The table has to fit all marks but those of `touched`; what is not reached stays as it is.
    """
    marked = repeats.marks(file)
    reached = _Reach(file, touched, marked).posts
    groups = members_of_groups(_joining(file, reached, marked), marked)
    return repeats.rows_of(file, groups, marked), reached


class _Reach:
    """Grows from some posts, by what joins posts now and by the groups they are in, to its end.

    Posts that share a key are in one group already, but for `loose` ones: those said to be no
    repeats, those whose marks changed, and those that are not there. Others are looked for in the
    whole project only where all posts known to have a key are loose and alone.
    """

    def __init__(
        self, file: ProjectFile, touched: Collection[int], marked: Mapping[int, RepeatMark]
    ) -> None:
        self._file = file
        self._marked = marked
        self._naming: dict[str, set[int]] = {}
        for post, mark in marked.items():
            for uid in mark.repeats:
                self._naming.setdefault(uid, set()).add(post)
        absent = {row for (row,) in file.db.execute("SELECT id FROM post WHERE state<>'present'")}
        self._loose = {*touched, *absent, *(post for post, mark in marked.items() if mark.apart)}
        self._having: dict[Key, set[int]] = {}
        for post, key in _keys(file, self._loose):
            self._having.setdefault(key, set()).add(post)
        self._open: set[Key] = set()
        self._settled: set[Key] = set()
        self.posts: set[int] = set()
        new = set(touched)
        while new:
            self.posts |= new
            new = self._next_to(new) - self.posts
            if not new:
                new = self._look_up()

    def _next_to(self, new: set[int]) -> set[int]:
        grouped = _groups_of(self._file, new)
        found = {post for members in grouped.values() for post in members}
        found |= self._by_marks(new)
        for post, key in _keys(self._file, new):
            found |= self._having.get(key, set())
            if post in grouped or post not in self._loose:
                self._settled.add(key)
            else:
                self._open.add(key)
        self._open -= self._settled
        return found

    def _by_marks(self, new: set[int]) -> set[int]:
        found: set[int] = set()
        for post in new:
            for uid in self._marked.get(post, NO_MARK).repeats:
                found |= self._naming[uid]
                found |= _named(self._file, uid)
            if self._naming:
                own = print_post(*posts.origin(self._file, post))
                found |= self._naming.get(own, set())
        return found

    def _look_up(self) -> set[int]:
        """Return posts not reached yet that have an open key, what is found soonest first."""
        ids = {str(value) for kind, value in self._open if kind == "id"}
        passing_on = _passing_on(self._file, ids)
        found = set(passing_on) - self.posts
        texts = {int(value) for kind, value in self._open if kind == "text"}
        if not found and texts:
            self._settle("text", texts)
            found = _saying(self._file, texts) - self.posts
        ids &= set(passing_on.values())
        if not found and ids:
            self._settle("id", ids)
            found = _of_ids(self._file, ids) - self.posts
        return found

    def _settle(self, kind: str, values: Collection[int | str]) -> None:
        keys = {(kind, value) for value in values}
        self._settled |= keys
        self._open -= keys


def _joining(
    file: ProjectFile, among: Collection[int], marked: Mapping[int, RepeatMark]
) -> Iterator[tuple[int, Hashable]]:
    """Yield what joins the posts of a set that nothing joins to others."""
    keyed = list(_keys(file, among))
    ids = _passing_on(file, {str(value) for _, (kind, value) in keyed if kind == "id"}).values()
    passed_on = set(ids)
    for post, (kind, value) in keyed:
        # An id that nobody passes on joins nothing.
        if kind == "text" or value in passed_on:
            yield post, (kind, value)
    for post in among:
        for uid in marked.get(post, NO_MARK).repeats:
            yield post, ("post", uid)
            for other in _named(file, uid):
                yield other, ("post", uid)


def _named(file: ProjectFile, uid: str) -> set[int]:
    named = read_post(uid)
    other = named and posts.find_by_origin(file, *named)
    return {other} if other else set()


def _keys(file: ProjectFile, rows: Collection[int]) -> Iterator[tuple[int, Key]]:
    for part in _parts(rows):
        for post, text in file.db.execute(
            f"SELECT post_id,text_hash FROM post_hash WHERE post_id IN ({_marks(part)})", part
        ):
            yield post, ("text", text)
        for post, repost_of, own in file.db.execute(
            f"SELECT id,repost_of,external_id FROM post WHERE id IN ({_marks(part)})", part
        ):
            if repost_of is not None:
                yield post, ("id", repost_of)
            if own is not None:
                yield post, ("id", own)


def _saying(file: ProjectFile, texts: Collection[int]) -> set[int]:
    """Return the posts of some texts; all posts are looked through."""
    return {
        post
        for part in _parts(texts)
        for (post,) in file.db.execute(
            f"SELECT post_id FROM post_hash WHERE text_hash IN ({_marks(part)})", part
        )
    }


def _of_ids(file: ProjectFile, ids: Collection[str]) -> set[int]:
    """Return the posts of some ids; all posts are looked through."""
    return {
        post
        for part in _parts(ids)
        for (post,) in file.db.execute(
            f"SELECT id FROM post WHERE external_id IN ({_marks(part)})", part
        )
    }


def _passing_on(file: ProjectFile, ids: Collection[str]) -> dict[int, str]:
    """Return the posts that pass on those of some ids, each with that id."""
    return {
        post: passed_on
        for part in _parts(ids)
        for post, passed_on in file.db.execute(
            "SELECT id,repost_of FROM post INDEXED BY post_repost "
            f"WHERE repost_of IN ({_marks(part)})",
            part,
        )
    }


def _groups_of(file: ProjectFile, rows: Collection[int]) -> dict[int, list[int]]:
    """Return the posts of the group of each post that is in one."""
    found: dict[int, list[int]] = {}
    for part in _parts(rows):
        for (group,) in file.db.execute(
            f"SELECT DISTINCT group_id FROM repeat_group WHERE post_id IN ({_marks(part)})", part
        ).fetchall():
            members = repeats.group_of(file, group)
            found.update(dict.fromkeys(members, members))
    return found


def _parts(values: Collection[Value]) -> Iterator[list[Value]]:
    every = sorted(values)
    for start in range(0, len(every), ASKED_AT_ONCE):
        yield every[start : start + ASKED_AT_ONCE]


def _marks(part: Collection[object]) -> str:
    return ",".join("?" * len(part))
