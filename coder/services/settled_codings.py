"""The codings that count: finished, applicable, and as the round says they are to be read."""

from collections.abc import Mapping, Sequence
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
from coder.storage.codings import AllCodings
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

    @property
    def beside(self) -> list[str]:
        """The variables that a coding is read with: the *finished* mark and the conditions'."""
        return [FINISHED, *(each.uid for each in self.chain)]

    def counted(self, values: Mapping[int, str], beside: Sequence[Mapping[int, str]]) -> Coded:
        """Return of values by post those that are finished and apply; `beside` as it is named."""
        columns = [list(map(each.get, values)) for each in beside]
        # There are few distinct texts, however many posts.
        known = {
            each: self._judged(*each) for each in set(zip(values.values(), *columns, strict=True))
        }
        judged = map(known.__getitem__, zip(values.values(), *columns, strict=True))
        return {
            post: codes for post, codes in zip(values, judged, strict=True) if codes is not None
        }

    def _judged(self, value: str, mark: str | None, *chain: str | None) -> Codes:
        known = {
            v.uid: self.codes(v.uid, stored) for v, stored in zip(self.chain, chain, strict=True)
        }
        variable = self.variable
        fits = variable.uid in (read_codes(mark) or ()) and variable.uid in applicable(
            (*self.chain, variable), known
        )
        return self.codes(variable.uid, value) if fits else None


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
            found.update(self._earlier(reading, round_, reads, coder_id))
        found.update(self._present(reading, round_, coder_id))
        return found

    def own(self, round_: Round, variable: Variable, coder_id: int) -> Coded:
        """Return a coder's codings of a variable that were made in a round itself.

        In a review, which asks that variable alone, whether it applies is not asked here.
        """
        if round_.purpose == "recoding" and round_.sample_id is None:
            variable = replace(variable, applies_when=None)
        return self._present(_Reading.of(self._session.codebook, variable), round_, coder_id)

    def of_consensus(self, round_: Round, variable: Variable, coder_id: int) -> Coded:
        """Return what Consensus (its row id) says of a variable in a round.

        Whether the variable applies is for the final coding of another to say.
        """
        free = replace(variable, applies_when=None)
        return self._present(_Reading.of(self._session.codebook, free), round_, coder_id)

    def coders_of(self, round_: Round) -> list[int]:
        """Return the row ids of the people whose codings a round is about."""
        joined = rounds.coders_of(self._session.file, round_.id)
        present = {*joined, *self._all.coders_of(round_.id)}
        everyone = people.everyone(self._session.file)
        return [c.id for c in everyone if c.kind == "person" and c.id in present]

    def _present(self, reading: _Reading, round_: Round, coder_id: int) -> Coded:
        """Return what counts of a coder's codings in a round as they are now."""

        def stored(uid: str) -> dict[int, str]:
            if self._check is not None:
                self._check()
            return self._all.stored(coder_id, round_.id, self._rows[uid])

        return reading.counted(stored(reading.variable.uid), [stored(u) for u in reading.beside])

    def _earlier(self, reading: _Reading, round_: Round, reads: int, coder_id: int) -> Coded:
        """Return what counts of a coder's codings in another round as they were when it opened."""
        assert round_.sample_id is not None
        until = read_until(self._session.file, round_, coder_id)
        uids = [reading.variable.uid, *reading.beside]
        stored: dict[int, dict[int, str]] = {self._rows[uid]: {} for uid in uids}
        cells = self._all.as_of(coder_id, reads, round_.sample_id, list(stored), until)
        for cell in watched(cells, self._check):
            if cell.value is not None:
                stored[cell.variable_id][cell.post_id] = cell.value
        values, *beside = (stored[self._rows[uid]] for uid in uids)
        return reading.counted(values, beside)


def conditions_of(codebook: Codebook, variable: Variable) -> tuple[Variable, ...]:
    """Return the variables that a variable's condition depends on, the nearest first."""
    chain: list[Variable] = []
    condition = variable.applies_when
    while condition is not None and all(v.uid != condition.variable for v in chain):
        above = codebook.variable(condition.variable)
        chain.append(above)
        condition = above.applies_when
    return tuple(chain)
