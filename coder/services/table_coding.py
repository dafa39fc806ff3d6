"""Codings from a table: one row a code, as another program or a spreadsheet gives them."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from coder.domain.codebook import Codebook, Variable
from coder.domain.codebook_rules import allowed, applicable
from coder.domain.errors import AmbiguousName, BadCodingTable, RoundClosed, UnknownName
from coder.domain.ids import read_post
from coder.domain.marks import FINISHED, write_value
from coder.domain.values import Codes, read_codes, write_codes
from coder.exchange.coding_table import CodingLine, read_coding_table
from coder.services import naming, packets, round_keeping
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import decisions, events, posts, revisions, rounds
from coder.storage.decisions import NewDecision
from coder.storage.people import Coder
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class TableReport:
    """What a table brought: lines read, posts it names, codings written and those known before."""

    lines: int
    posts: int
    codings: int
    unchanged: int


@dataclass(slots=True)
class _PostCodings:
    line: int
    values: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def look_at(path: Path) -> None:
    """Raise now what would keep a table from being read; no project is touched."""
    read_coding_table(path)


def code_from_table(
    session: Session, coder_name: str, path: Path, round_name: str | None = None
) -> TableReport:
    """Write the codings of a table in one transaction; each named variable becomes finished.

    A table holding the codings that are there already changes nothing.
    Raises UnknownName, AmbiguousName, BadCodingTable, RoundClosed and the errors of files.
    """
    round_ = _round(session, round_name)
    if not round_.is_open:
        raise RoundClosed(round_.name)
    lines = read_coding_table(path)
    revision, codebook = session.codebook_of(round_)
    wanted = _by_post(session, codebook, lines)
    coder = session.choose_coder(coder_name) if session.role == "packet" else None
    coder = coder or session.coder_named(coder_name)
    writer = _Writer(session, coder, round_, codebook, revision.id, str(path))
    written = unchanged = 0
    with session.file.write():
        rounds.join(session.file, round_.id, coder.id)
        touched: list[decisions.Cell] = []
        for post, codings in wanted.items():
            new, same = writer.decisions_for(post, codings)
            decisions.append(session.file, new)
            touched.extend(decision.cell for decision in new)
            written += sum(d.cell[0] != writer.finished_row for d in new)
            unchanged += same
        settle(session.file, touched)
        if session.role == "owner":
            # A packet holds codings and nothing that is told of them.
            events.log(
                session.file, session.clock(), "table",
                {"file": path.name, "round": round_.name, "codings": written}, coder.id,
            )  # fmt: skip
    return TableReport(len(lines), len(wanted), written, unchanged)


class _Writer:
    """Turns the values of one post into decisions on top of what is there."""

    def __init__(
        self,
        session: Session,
        coder: Coder,
        round_: Round,
        codebook: Codebook,
        revision_id: int,
        file: str,
    ) -> None:
        self._session = session
        self._codebook = codebook
        self._revision_id = revision_id
        self._coder = coder
        self._round = round_
        self._path = file
        self._rows = revisions.variable_rows(session.file)
        self._uids = {row: uid for uid, row in self._rows.items()}
        self._variables = [v for v in codebook.variables if not v.archived]
        self._now = max(session.clock(), decisions.newest_time(session.file))
        self.finished_row = self._rows[FINISHED]

    def decisions_for(self, post: int, codings: _PostCodings) -> tuple[list[NewDecision], int]:
        """Return the decisions to write and how many codings were there already."""
        rows = [*(self._rows[v.uid] for v in self._variables), self.finished_row]
        present = decisions.codings_of_post(
            self._session.file, rows, self._coder.id, self._round.id, post
        )
        values: dict[str, Codes] = {
            self._uids[row]: read_codes(coding.value) for row, coding in present.items()
        }
        finished = values.pop(FINISHED, None) or ()
        new = {uid: self._value(uid, codes, codings.line) for uid, codes in codings.values.items()}
        values.update(new)
        fit = applicable(self._variables, values)
        for uid in new:
            if uid not in fit:
                label = self._codebook.variable(uid).name.in_(self._session.language)
                raise BadCodingTable(self._path, codings.line, "not_applicable", label)
        stored: dict[str, str | None] = {uid: write_codes(value) for uid, value in new.items()}
        same = sum(self._is(present, uid, value) for uid, value in stored.items())
        if same == len(new) and set(new) <= set(finished):
            return [], same
        # Of what does not apply nothing is asked, so that a queue need not wait for it.
        named = {*finished, *new}
        settled = [
            v.uid for v in self._variables
            if v.uid not in fit or (v.uid in named and values.get(v.uid) is not None)
        ]  # fmt: skip
        stored[FINISHED] = write_value(settled)
        act = os.urandom(16)
        written = [
            self._decision(act, post, present.get(self._rows[uid]), self._rows[uid], value)
            for uid, value in stored.items()
            if not self._is(present, uid, value)
        ]
        return written, same

    def _value(self, uid: str, codes: list[str], line: int) -> tuple[str, ...]:
        variable = self._codebook.variable(uid)
        order = [code.uid for code in variable.codes]
        value = tuple(sorted(dict.fromkeys(codes), key=order.index))
        if not allowed(variable, value):
            raise BadCodingTable(
                self._path, line, "too_many_codes", variable.name.in_(self._session.language)
            )
        return value

    def _is(self, present: Mapping[int, decisions.Coding], uid: str, value: str | None) -> bool:
        coding = present.get(self._rows[uid])
        return coding is not None and coding.value == value and len(coding.heads) == 1

    def _decision(
        self, act: bytes, post: int, present: decisions.Coding | None, row: int, value: str | None
    ) -> NewDecision:
        cell = (row, self._coder.id, self._round.id, post)
        heads = present.heads if present else ()
        return NewDecision(
            os.urandom(16), act, cell, self._coder.id, value, heads, "table", None,
            self._revision_id, self._now, None,
        )  # fmt: skip


def _round(session: Session, name: str | None) -> Round:
    """Return the round to code in: a packet's only one, else the one named, else the main one."""
    if session.role == "packet":
        only = rounds.all_of(session.file)[0]
        known = session.file.meta("round_name_hash")
        if name is None or name == only.name or packets.name_hash(only, name) == known:
            return only
        raise UnknownName("round", name, (only.name,))
    if name is None:
        main = rounds.main_round(session.file)
        assert main is not None
        return main
    return round_keeping.find(session, name)


def _by_post(
    session: Session, codebook: Codebook, lines: list[CodingLine]
) -> dict[int, _PostCodings]:
    """Return the codes given to each post by variable, in the order of the table."""
    found: dict[int, _PostCodings] = {}
    external = posts.rows_of_external_ids(session.file)
    variables: dict[str, Variable] = {}
    for line in lines:
        post = post_of(session, external, line)
        if line.variable not in variables:
            variables[line.variable] = naming.find_variable(codebook, line.variable)
        variable = variables[line.variable]
        codings = found.setdefault(post, _PostCodings(line.line))
        codes = codings.values.setdefault(variable.uid, [])
        if line.code:
            codes.append(naming.find_code(variable, line.code).uid)
    return found


def post_of(session: Session, external: dict[str, int | None], line: CodingLine) -> int:
    """Return the post of a line, as `post_named` does."""
    return post_named(session, external, line.post)


def post_named(session: Session, external: dict[str, int | None], name: str) -> int:
    """Return the post of a uid or an external id. Raises UnknownName, AmbiguousName.

    `external` is what `rows_of_external_ids` gave.
    """
    printed = read_post(name)
    if printed is not None:
        row = posts.find_by_origin(session.file, *printed)
        if row is not None:
            return row
    if name not in external:
        raise UnknownName("post", name)
    row = external[name]
    if row is None:
        raise AmbiguousName("post", name)
    return row
