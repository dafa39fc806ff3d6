"""What coders see of a post beside text and day: as the view of the round says, and no more."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from coder.domain.coder_view import (
    COUNTS,
    HANDLE,
    LABELS,
    PARENT,
    PSEUDONYM,
    WORD_MARKS,
    CoderView,
)
from coder.domain.post_counts import counts_in
from coder.domain.pseudonyms import pseudonym
from coder.services.word_marks import Spans, WordMarker
from coder.storage import posts, pseudonyms, shown_fields, sources
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a post is shown beside text, day and links; empty where the view hides it.

    `author` is the handle (with @) or the pseudonym; `counts` are by likes, reposts, replies and
    quotes; `labels` are `reply`, `retweet`, `quote` or the like, and the language; `answers` says
    that it answers a post, which may be asked for; the project need not hold it. `marks` are begin
    and end of the words of the screening.
    """

    author: str = ""
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    labels: tuple[str, ...] = ()
    answers: bool = False
    marks: Spans = ()


def seen(
    file: ProjectFile,
    view: CoderView,
    post_id: int,
    language: str,
    marker: WordMarker | None = None,
) -> Seen:
    """Return what coders see of a post, in a packet or in the project.

    `marker` finds the words of the screening in the project, where the view shows them.
    """
    if file.role == "packet":
        stored = shown_fields.of_post(file, post_id)
    else:
        stored = _of_project(file, view, [post_id], marker=marker).get(post_id, {})
    shown = {name: value for name, value in stored.items() if view.shows(name)}
    author = shown.get(HANDLE, "")
    if PSEUDONYM in shown:
        author = pseudonym(int(shown[PSEUDONYM]), language)
    return Seen(
        author=author,
        counts=json.loads(shown.get(COUNTS, "{}")),
        labels=tuple(json.loads(shown.get(LABELS, "[]"))),
        answers=PARENT in shown,
        marks=tuple((start, end) for start, end in json.loads(shown.get(WORD_MARKS, "[]"))),
    )


def parent_text(file: ProjectFile, view: CoderView, post_id: int) -> str | None:
    """Return the text of the post that a post answers, None where it is hidden or not known."""
    if not view.shows(PARENT):
        return None
    if file.role == "packet":
        return shown_fields.of_post(file, post_id).get(PARENT) or None
    return posts.parents(file, [post_id]).get(post_id)


def for_packet(
    file: ProjectFile, round_: Round, view: CoderView, chosen: Iterable[int]
) -> dict[int, dict[str, str]]:
    """Return what a packet of a round keeps of posts beside text and day; inside `write()`."""
    rows = list(chosen)
    marker = WordMarker(file, round_) if view.shows(WORD_MARKS) else None
    found = _of_project(file, view, rows, giving=True, marker=marker)
    if view.shows(PARENT):
        for post, text in posts.parents(file, rows).items():
            found.setdefault(post, {})[PARENT] = text
    return found


def _of_project(
    file: ProjectFile,
    view: CoderView,
    rows: Iterable[int],
    *,
    giving: bool = False,
    marker: WordMarker | None = None,
) -> dict[int, dict[str, str]]:
    """Return the fields of posts of a project; `giving` gives authors the numbers they lack."""
    wanted = list(rows)
    numbers = pseudonyms.give(file, wanted) if giving and view.shows(PSEUDONYM) else {}
    found: dict[int, dict[str, str]] = {}
    for row in wanted:
        post = posts.by_id(file, row)
        shown: dict[str, str] = {}
        if view.shows(PSEUDONYM):
            number = numbers.get(row) if giving else _number(file, row)
            if number is not None:
                shown[PSEUDONYM] = f"{number:04}"
        elif view.shows(HANDLE) and post.author:
            shown[HANDLE] = "@" + post.author.removeprefix("@")
        if view.shows(COUNTS) and (counts := _counts(file, post.source, post.place)):
            shown[COUNTS] = json.dumps(counts)
        if view.shows(LABELS) and (labels := [each for each in (post.kind, post.lang) if each]):
            shown[LABELS] = json.dumps(labels, ensure_ascii=False)
        if view.shows(PARENT) and post.parent_ref:
            shown[PARENT] = ""
        if marker is not None and (marks := marker.spans(post.text or "")):
            shown[WORD_MARKS] = json.dumps(marks)
        found[row] = shown
    return found


def _number(file: ProjectFile, row: int) -> int | None:
    """Return the number of a post's author, given now where it is the author's first post seen."""
    number = pseudonyms.known(file, row)
    if number is not None or file.read_only:
        return number
    with file.write():
        return pseudonyms.give(file, [row]).get(row)


def _counts(file: ProjectFile, source: bytes, place: int) -> dict[str, int]:
    source_id, options = sources.reading_of(file, source)
    record = sources.original(file, source_id, place)
    if isinstance(record, list):
        columns = cast("list[str]", json.loads(options).get("columns", []))
        cells = cast("list[object]", record)
        record = dict(zip(columns, cells, strict=False))
    return counts_in(cast("dict[str, Any]", record)) if isinstance(record, dict) else {}
