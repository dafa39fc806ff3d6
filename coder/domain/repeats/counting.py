"""Figures where one post of a group of repeats is coded: each counts for its group, or once."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

Value = TypeVar("Value")
Rows = Mapping[int, tuple[int, int]]
"""Group and place (1 stands for it) of the posts that are in groups."""


def units(coded: Collection[int], rows: Rows) -> set[int]:
    """Return the coded posts that count: of each group the one that stands, or the next after it.

    So nothing coded is lost when another post comes to stand for a group.
    """
    best: dict[int, tuple[int, int]] = {}
    alone: set[int] = set()
    for post in coded:
        if post not in rows:
            alone.add(post)
            continue
        group, place = rows[post]
        best[group] = min(best.get(group, (place, post)), (place, post))
    return alone | {post for _, post in best.values()}


def expanded(coded: Mapping[int, Value], rows: Rows, left_out: Collection[int]) -> dict[int, Value]:
    """Return the coding of every post that a coded one stands for, by row id, itself included.

    `left_out` are posts out of the study: they count only where they were coded themselves. All
    posts of a group have the coding of the one that counts for it.
    """
    counting = units(coded, rows)
    of_group = {rows[post][0]: coded[post] for post in counting if post in rows}
    found = {post: coded[post] for post in counting if post not in rows}
    for post, (group, _) in rows.items():
        if group in of_group and (post in coded or post not in left_out):
            found[post] = of_group[group]
    return found


def counted_once(coded_by: Iterable[Collection[int]], rows: Rows) -> set[int]:
    """Return the posts, coded by several coders, that agreement counts: one of each group.

    That is one which two or more of them coded, where there is any, and the one that stands for the
    group before others.
    """
    times: dict[int, int] = {}
    for posts in coded_by:
        for post in posts:
            times[post] = times.get(post, 0) + 1
    several = {post for post, n in times.items() if n > 1}
    compared = units(several, rows)
    done = {rows[post][0] for post in compared if post in rows}
    rest = [p for p in times if p not in several and not (p in rows and rows[p][0] in done)]
    return compared | units(rest, rows)
