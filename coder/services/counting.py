"""Frequencies of the codes of a variable, whole or by something else."""

from dataclasses import dataclass

from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport
from coder.domain.frequency import (
    CrossTable,
    FrequencyRow,
    FrequencyTable,
    cross_table,
    frequencies,
)
from coder.services import naming, round_keeping, seals
from coder.services.session import Session
from coder.services.settled_codings import Coded, SettledCodings
from coder.storage import listings, people
from coder.storage.people import Coder

BY_MONTH = "month"
BY_SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Frequencies:
    """The frequencies of a variable; `coder` and `round` are empty for the final codings."""

    variable: Variable
    table: FrequencyTable
    groups: tuple[FrequencyRow, ...]
    coder: str
    round: str


@dataclass(frozen=True, slots=True)
class CrossFrequencies:
    """A variable against another one, the months or the sources."""

    variable: Variable
    by: str
    table: CrossTable


class Counting:
    """Counts codes over the final codings, or over those of one coder in one round."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._settled = SettledCodings(session, seals.open_for_reading(session))

    def frequencies(
        self, variable: Variable, coder: str | None = None, round_: str | None = None
    ) -> Frequencies:
        """Return the frequencies of a variable. Raises UnknownName, NothingToReport."""
        coded = self._coded(variable, coder, round_)
        if not coded:
            raise NothingToReport("frequencies")
        authors = dict(listings.authors(self._session.file))
        codes = [c.uid for c in variable.codes if not c.archived]
        table = frequencies(codes, ((value, authors.get(p)) for p, value in coded.items()))
        groups = {
            g.uid: [c.uid for c in variable.codes if c.group == g.uid] for g in variable.groups
        }
        return Frequencies(
            variable,
            table,
            table.group_rows(groups) if groups else (),
            self._whose(coder, round_),
            round_ or "",
        )

    def crossed(
        self, variable: Variable, by: str, coder: str | None = None, round_: str | None = None
    ) -> CrossFrequencies:
        """Return a variable against another (by name), `month` or `source`.

        Raises UnknownName, NothingToReport.
        """
        coded = self._coded(variable, coder, round_)
        if not coded:
            raise NothingToReport("frequencies")
        file = self._session.file
        if by in {BY_MONTH, BY_SOURCE}:
            listed = listings.posted_months if by == BY_MONTH else listings.source_names
            of_post = {post: (name,) if name else () for post, name in listed(file)}
            names = sorted({name for value in of_post.values() for name in value})
        else:
            other = naming.find_variable(self._session.codebook, by)
            of_post = self._coded(other, coder, round_)
            names = [c.uid for c in other.codes if not c.archived]
        columns = [c.uid for c in variable.codes if not c.archived]
        posts = ((of_post.get(post, ()), value) for post, value in coded.items())
        return CrossFrequencies(variable, by, cross_table(names, columns, posts))

    def _coded(self, variable: Variable, coder: str | None, round_: str | None) -> Coded:
        chosen = self._session.find_coder(coder) if coder else self._final_coder()
        chosen_id = chosen.id if chosen else None
        if round_ is None:
            return self._settled.final(variable, chosen_id)
        found = round_keeping.find(self._session, round_)
        return {} if chosen_id is None else self._settled.of_coder(found, variable, chosen_id)

    def _whose(self, coder: str | None, round_: str | None) -> str:
        """Name the coder of a round's codings also where nobody asked for one."""
        if coder is None and round_ is not None:
            final = self._final_coder()
            return final.name if final else ""
        return coder or ""

    def _final_coder(self) -> Coder | None:
        uid = self._session.file.meta("final_coder")
        return people.by_uid(self._session.file, bytes.fromhex(uid)) if uid else None
