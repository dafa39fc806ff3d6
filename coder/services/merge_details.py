"""Which posts a preview counts, of each kind, and what they say here and in the packet."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from coder.domain.ids import print_post
from coder.domain.marks import is_mark, read_value
from coder.domain.values import read_codes
from coder.services import codebook_fork
from coder.services.codebook_fork import CodebookThere
from coder.storage import decisions, posts, revisions
from coder.storage.copying import Union
from coder.storage.decisions import Cell
from coder.storage.project_file import ProjectFile

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Clash:
    """A cell that one coder coded differently in two copies; `values` are the oldest first.

    The last one stands until the coder decides.
    """

    uid: str
    text: str
    variable: str
    values: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Foreign:
    """A post that only the packet knows, with its text there."""

    uid: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangedText:
    """A post whose text here differs from that in the packet."""

    uid: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Details:
    """What the counts of a report stand for; `new` and `known` are rows of posts here.

    A post that only the packet knows is among the `unknown` ones alone.
    """

    new: tuple[int, ...]
    known: tuple[int, ...]
    conflicts: tuple[Clash, ...]
    unknown: tuple[Foreign, ...]
    changed: tuple[ChangedText, ...]
    codebook: CodebookThere


def gather(
    file: ProjectFile,
    packet: ProjectFile,
    union: Union,
    conflicts: Collection[Cell],
    codebook: CodebookThere,
) -> Details:
    """Read what a preview shows while the packet is united."""
    names = {row: name for name, row in revisions.variable_rows(file).items()}
    stubs = set(union.unknown_posts)
    touched = {cell[3] for cell in union.touched}
    return Details(
        tuple(sorted(union.new_posts - stubs)),
        tuple(sorted(touched - union.new_posts - stubs)),
        tuple(_clash(file, packet, cell, names[cell[0]]) for cell in conflicts),
        tuple(Foreign(*_named(file, packet, row)) for row in union.unknown_posts),
        tuple(_changed(file, packet, row) for row in union.differing_posts),
        codebook,
    )


def _named(file: ProjectFile, packet: ProjectFile, row: int) -> tuple[str, str]:
    """Return the printed uid of a post of this file and its text, the packet's where needed."""
    source, place = posts.origin(file, row)
    text, _ = posts.shown(file, row)
    if not text:
        there = posts.find_by_origin(packet, source, place)
        text = posts.shown(packet, there)[0] if there is not None else ""
    return print_post(source, place), text


def _clash(file: ProjectFile, packet: ProjectFile, cell: Cell, variable: str) -> Clash:
    uid, text = _named(file, packet, cell[3])
    state = decisions.state_of(file, cell)
    heads = state.heads if state is not None else ()
    return Clash(uid, text, variable, tuple(_said(variable, head.value) for head in heads))


def _said(variable: str, value: str | None) -> tuple[str, ...]:
    if not is_mark(variable):
        return read_codes(value) or ()
    return () if value is None else (str(read_value(value)),)


def _changed(file: ProjectFile, packet: ProjectFile, there: int) -> ChangedText:
    source, place = posts.origin(packet, there)
    here = posts.find_by_origin(file, source, place)
    text = posts.shown(file, here)[0] if here is not None else ""
    return ChangedText(print_post(source, place), text, posts.shown(packet, there)[0])


def together(every: Sequence[Details]) -> Details:
    """Put the details of several packets together, each post and each difference once."""
    new = {row for each in every for row in each.new}
    known = {row for each in every for row in each.known} - new
    return Details(
        tuple(sorted(new)),
        tuple(sorted(known)),
        _once(clash for each in every for clash in each.conflicts),
        _once(post for each in every for post in each.unknown),
        _once(text for each in every for text in each.changed),
        codebook_fork.together([each.codebook for each in every]),
    )


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))


def counted(details: Details) -> list[tuple[str, int]]:
    """Return the kinds of what packets bring, in order, each with how many there are.

    New, known, unknown and changed are posts; conflicts are codings, codebook is differences.
    """
    return [
        ("new", len(details.new) + len(details.unknown)),
        ("known", len(details.known)),
        ("conflicts", len(details.conflicts)),
        ("unknown", len(details.unknown)),
        ("changed", len(details.changed)),
        ("codebook", len(details.codebook.differences)),
    ]
