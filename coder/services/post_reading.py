"""A post as it lies before a coder: its text, and what the coder has decided about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from coder.domain.codebook import Codebook, Variable
from coder.domain.codebook_merging import read_as_in
from coder.domain.codebook_rules import applicable
from coder.domain.coder_view import DAY, LINKS, PARENT, STORED, WORD_MARKS, read_view
from coder.domain.coding_step import first_row
from coder.domain.marks import FINISHED, FLAG, NOTE, SKIPPED, is_mark, read_value
from coder.domain.values import read_codes
from coder.services.coding_view import NOTHING_MORE, PostState
from coder.services.earlier_codings import EarlierReader
from coder.services.seen_fields import Seen, seen
from coder.services.word_marks import WordMarker
from coder.storage import decisions, posts, revisions, rounds
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Place, Queue

LINK = re.compile(r"https?://\S+")
_MARKS = (FINISHED, SKIPPED, FLAG, NOTE)


class Cells:
    """The variables and marks of a project by their rows in the file, and back."""

    def __init__(self, file: ProjectFile) -> None:
        self.rows = revisions.variable_rows(file)
        self.uids = {row: uid for uid, row in self.rows.items()}

    def read(self, row: int, stored: str | None) -> object:
        """Read a stored value: codes of a variable, the value of a mark."""
        return read_value(stored) if is_mark(self.uids[row]) else read_codes(stored)


@dataclass(frozen=True, slots=True)
class OpenPost:
    """A post with the heads of its cells, which the next decisions replace."""

    state: PostState
    heads: Mapping[int, decisions.Coding]
    finished: tuple[str, ...]

    def present(self, row: int) -> str | None:
        """Return what is stored in a cell, None for an empty one."""
        coding = self.heads.get(row)
        return coding.value if coding else None


class PostReader:
    """Reads posts for one queue: all its codebook asks, and the coder's marks."""

    def __init__(self, file: ProjectFile, codebook: Codebook, queue: Queue, cells: Cells) -> None:
        self._file = file
        round_ = rounds.by_id(file, queue.round_id)
        self.view = read_view(round_.coder_view)
        self._language = file.meta("language") or "en"
        marks = self.view.shows(WORD_MARKS) and file.role == "owner"
        self._marker = WordMarker(file, round_) if marks else None
        self._queue = queue
        self._cells = cells
        self._merged = read_as_in(codebook)
        self._earlier = EarlierReader(file, codebook, queue, cells.rows)
        self.in_force = tuple(v for v in codebook.variables if not v.archived)
        by_uid = {v.uid: v for v in codebook.variables}
        self.asked = tuple(by_uid[uid] for uid in queue.variables)
        self.shown: tuple[Variable, ...] = (
            tuple(variable for variable in self.asked if not variable.archived) or self.asked
        )
        self._read_rows = [
            *(cells.rows[v.uid] for v in codebook.variables),
            *(cells.rows[mark] for mark in _MARKS),
        ]

    def read(self, post_id: int, place: Place | None, total: int) -> OpenPost:
        """Read a post; `place` is its own in the queue, `total` how many posts the queue has."""
        text, posted_at, parent = posts.to_code(self._file, post_id)
        heads = decisions.codings_of_post(
            self._file, self._read_rows, self._queue.coder_id, self._queue.round_id, post_id
        )
        rows = self._cells.rows
        stored = {self._cells.uids[row]: coding.value for row, coding in heads.items()}
        values = {v.uid: read_codes(stored.get(v.uid)) for v in self.in_force}
        for uid in self._merged.keys() & values.keys():
            values[uid] = self._merged[uid].codes(values[uid])
        earlier = self._earlier.read(post_id, values) if self._earlier.is_review else None
        fit = applicable(self.in_force, values)
        finished = read_codes(stored.get(FINISHED)) or ()
        state = PostState(
            post_id=post_id,
            number=place.pos if place else None,
            total=total,
            text=text,
            day=posted_at[:10] if self.view.shows(DAY) else "",
            links=tuple(LINK.findall(text)) if self.view.shows(LINKS) else (),
            values=values,
            applicable=fit,
            active=first_row(self.shown, values, fit),
            finished=set(finished) >= set(self._queue.variables),
            flagged=bool(read_value(stored.get(FLAG))),
            skipped=read_value(stored.get(SKIPPED)) is not None,
            note=str(read_value(stored.get(NOTE)) or ""),
            conflicts=frozenset(
                uid for uid, row in rows.items() if row in heads and len(heads[row].heads) > 1
            ),
            seen=self._seen(post_id, parent),
            earlier=earlier,
        )
        return OpenPost(state, heads, finished)

    def _seen(self, post_id: int, parent: str | None) -> Seen:
        """Return what else is shown; of the usual view the post's own row tells all."""
        further = any(self.view.shows(field) for field in STORED if field != PARENT)
        if further or self._file.role == "packet":
            return seen(self._file, self.view, post_id, self._language, self._marker)
        return Seen(answers=True) if parent and self.view.shows(PARENT) else NOTHING_MORE
