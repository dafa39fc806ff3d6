"""The codings that count: finished, applicable, and as the round says they are to be read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from coder.domain.codebook import Codebook, Variable
from coder.domain.codebook_merging import ReadAs, read_as
from coder.domain.codebook_rules import applicable
from coder.domain.marks import FINISHED
from coder.domain.values import Codes, read_codes
from coder.services.session import Session
from coder.services.spreading import read_until
from coder.services.watching import Check, watched
from coder.storage import people, revisions, rounds
from coder.storage.codings import AllCodings, SettledRow
from coder.storage.rounds import Round

Coded = dict[int, tuple[str, ...]]
"""Codes by post row id; () says that no code applies."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What decides whether a coding of a variable counts."""

    variable: Variable
    chain: tuple[Variable, ...]
    read_as: Mapping[str, ReadAs]

    @classmethod
    def of(cls, codebook: Codebook, variable: Variable) -> "_Reading":
        """Return how a codebook has a variable read."""
        chain = conditions_of(codebook, variable)
        merged = {v.uid: read_as(v) for v in (variable, *chain)}
        return cls(variable, chain, {uid: each for uid, each in merged.items() if each.into})

    def codes(self, uid: str, stored: str | None) -> Codes:
        """Read a stored value of a variable, merged codes as what they have become."""
        codes = read_codes(stored)
        return self.read_as[uid].codes(codes) if uid in self.read_as else codes


class SettledCodings:
    """Reads the codings of a project that agreement and frequencies rest on.

    `check` is called now and then while it reads, and may raise Cancelled.
    """

    def __init__(self, session: Session, everybody: AllCodings, check: Check | None = None) -> None:
        self._session = session
        self._all = everybody
        self._check = check
        self._rows = revisions.variable_rows(session.file)

    def of_coder(
        self, round_: Round, variable: Variable, coder_id: int, book: Codebook | None = None
    ) -> Coded:
        """Return a coder's codings of a variable in a round, earlier ones of another read in.

        `book` is the codebook that the variable is of, if not the one in force.
        """
        reading = _Reading.of(book or self._session.codebook, variable)
        found: Coded = {}
        reads = rounds.coders_of(self._session.file, round_.id).get(coder_id)
        if reads is not None and round_.sample_id is not None and round_.opened_at is not None:
            found.update(self._filter(reading, self._earlier(reading, round_, reads, coder_id)))
        rows = [self._rows[v.uid] for v in reading.chain]
        raw = self._all.settled(
            coder_id, round_.id, self._rows[variable.uid], self._rows[FINISHED], rows
        )
        found.update(self._filter(reading, raw))
        return found

    def own(self, round_: Round, variable: Variable, coder_id: int) -> Coded:
        """Return a coder's codings of a variable that were made in a round itself.

        In a review, which asks that variable alone, whether it applies is not asked here.
        """
        if round_.purpose == "recoding" and round_.sample_id is None:
            variable = replace(variable, applies_when=None)
        reading = _Reading.of(self._session.codebook, variable)
        rows = [self._rows[v.uid] for v in reading.chain]
        raw = self._all.settled(
            coder_id, round_.id, self._rows[variable.uid], self._rows[FINISHED], rows
        )
        return dict(self._filter(reading, raw))

    def of_consensus(self, round_: Round, variable: Variable, coder_id: int) -> Coded:
        """Return what Consensus (its row id) says of a variable in a round.

        Whether the variable applies is for the final coding of another to say.
        """
        free = replace(variable, applies_when=None)
        raw = self._all.settled(
            coder_id, round_.id, self._rows[variable.uid], self._rows[FINISHED], ()
        )
        return dict(self._filter(_Reading.of(self._session.codebook, free), raw))

    def coders_of(self, round_: Round) -> list[int]:
        """Return the row ids of the people whose codings a round is about."""
        joined = rounds.coders_of(self._session.file, round_.id)
        present = {*joined, *self._all.coders_of(round_.id)}
        everyone = people.everyone(self._session.file)
        return [c.id for c in everyone if c.kind == "person" and c.id in present]

    def _earlier(
        self, reading: _Reading, round_: Round, reads: int, coder_id: int
    ) -> Iterator[SettledRow]:
        assert round_.sample_id is not None
        until = read_until(self._session.file, round_, coder_id)
        uids = [reading.variable.uid, FINISHED, *(v.uid for v in reading.chain)]
        posts: dict[int, dict[int, str | None]] = {}
        for cell in self._all.as_of(
            coder_id, reads, round_.sample_id, [self._rows[uid] for uid in uids], until
        ):
            posts.setdefault(cell.post_id, {})[cell.variable_id] = cell.value
        for post, values in posts.items():
            value, mark, *chain = (values.get(self._rows[uid]) for uid in uids)
            if value is not None and mark is not None:
                yield (post, value, mark, *chain)

    def _filter(
        self, reading: _Reading, raw: Iterable[SettledRow]
    ) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Keep what is finished and applies; the few distinct texts are read only once."""
        variable, involved = reading.variable, (*reading.chain, reading.variable)
        counted: dict[tuple[str | None, ...], Codes] = {}
        for row in watched(raw, self._check):
            key = row[1:]
            if key not in counted:
                _, value, mark, *chain = row
                known = {
                    v.uid: reading.codes(v.uid, stored)
                    for v, stored in zip(reading.chain, chain, strict=True)
                }
                named = read_codes(mark) or ()
                fits = variable.uid in named and variable.uid in applicable(involved, known)
                counted[key] = reading.codes(variable.uid, value) if fits else None
            codes = counted[key]
            if codes is not None:
                yield row[0], codes


def conditions_of(codebook: Codebook, variable: Variable) -> tuple[Variable, ...]:
    """Return the variables that a variable's condition depends on, the nearest first."""
    chain: list[Variable] = []
    condition = variable.applies_when
    while condition is not None and all(v.uid != condition.variable for v in chain):
        above = codebook.variable(condition.variable)
        chain.append(above)
        condition = above.applies_when
    return tuple(chain)
