"""Frequencies of the codes of a variable, whole or by something else."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from coder.domain.adjudication import OPEN
from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport
from coder.domain.frequency import (
    CrossTable,
    FrequencyRow,
    FrequencyTable,
    Post,
    cross_table,
    frequencies,
)
from coder.domain.proportion import share_interval
from coder.domain.repeats.counting import expanded, units
from coder.domain.repeats.grouping import ONE
from coder.services import naming, round_keeping, seals
from coder.services.final_codings import Final, FinalCodings
from coder.services.session import Session
from coder.services.settled_codings import Coded, SettledCodings
from coder.services.watching import Check, watched
from coder.storage import listings, people, repeats
from coder.storage.people import Coder

BY_MONTH = "month"
BY_SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Frequencies:
    """The frequencies of a variable; `coder` and `round` are empty for the final codings.

    Where one post of a group of repeats is coded, `table` counts the posts that it stands for and
    `coded` those that were coded themselves; else both are the same. `unsettled` posts of the final
    codings have the chosen coder's codes until what coders differ on is settled; `lacking` ones
    have none, though the variable applies to them.
    """

    variable: Variable
    table: FrequencyTable
    coded: FrequencyTable
    groups: tuple[FrequencyRow, ...]
    coded_groups: tuple[FrequencyRow, ...]
    coder: str
    round: str
    unsettled: int = 0
    lacking: int = 0

    def interval(self, row: FrequencyRow) -> tuple[float, float]:
        """Return Wilson's 95% interval (0-1) of the share of a row of `table` or `groups`.

        It rests on the posts coded themselves: repeats of a post are no further observations.
        """
        share = row.n / self.table.n_posts if self.table.n_posts else 0.0
        return share_interval(share, self.coded.n_posts)


@dataclass(frozen=True, slots=True)
class CrossFrequencies:
    """A variable against another one, the months or the sources; `n_coded` posts were coded."""

    variable: Variable
    by: str
    table: CrossTable
    n_coded: int


class Counting:
    """Counts codes over the final codings, or over those of one coder in one round.

    `check` is called now and then while posts are read, and may raise Cancelled.
    """

    def __init__(self, session: Session, check: Check | None = None) -> None:
        self._session = session
        self._check = check
        self._settled = SettledCodings(session, seals.open_for_reading(session), check)
        self._final = FinalCodings(session, self._settled)
        self._last: tuple[object, Coded] | None = None
        self._unsettled = self._lacking = 0
        one = repeats.mode(session.file) == ONE
        self._repeats = repeats.rows(session.file) if one else {}
        self._left_out = repeats.left_out(session.file) if one else set[int]()

    def frequencies(
        self, variable: Variable, coder: str | None = None, round_: str | None = None
    ) -> Frequencies:
        """Return the frequencies of a variable. Raises UnknownName, NothingToReport."""
        coded = self._coded(variable, coder, round_)
        if not coded:
            raise NothingToReport("frequencies")
        codes = [c.uid for c in variable.codes if not c.archived]
        everything = self._expanded(coded)
        table = frequencies(codes, self._by_author(everything))
        themselves = table
        if self._repeats:
            themselves = frequencies(codes, self._by_author(coded, units(coded, self._repeats)))
        groups = {
            g.uid: [c.uid for c in variable.codes if c.group == g.uid] for g in variable.groups
        }
        return Frequencies(
            variable,
            table,
            themselves,
            table.group_rows(groups) if groups else (),
            themselves.group_rows(groups) if groups else (),
            self._whose(coder, round_),
            round_ or "",
            self._unsettled,
            self._lacking,
        )

    def final(self, variable: Variable) -> Final:
        """Return the final codings of a variable and where each comes from."""
        chosen = self._final_coder()
        return self._final.of(variable, chosen.id if chosen else None)

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
            cells: dict[str | None, tuple[str, ...]] = {}
            of_post = {
                post: cells.setdefault(name, (name,) if name else ())
                for post, name in watched(listed(file), self._check)
            }
            names = sorted({name for value in cells.values() for name in value})
        else:
            other = naming.find_variable(self._session.codebook, by)
            of_post = self._expanded(self._coded(other, coder, round_))
            names = [c.uid for c in other.codes if not c.archived]
        columns = [c.uid for c in variable.codes if not c.archived]
        everything = self._expanded(coded)
        posts = (
            (of_post.get(post, ()), value)
            for post, value in watched(everything.items(), self._check)
        )
        table = cross_table(names, columns, posts)
        return CrossFrequencies(variable, by, table, len(units(coded, self._repeats)))

    def _by_author(self, coded: Coded, some: Collection[int] | None = None) -> Iterator[Post]:
        """Yield the codes and the author of the coded posts, or of some of them, in order."""
        chosen = coded if some is None else some
        for post, author in watched(listings.authors(self._session.file), self._check):
            if post in chosen:
                yield coded[post], author

    def _expanded(self, coded: Coded) -> Coded:
        """Return the codings of all posts that the coded ones stand for, in order."""
        if not self._repeats:
            return coded
        found = expanded(coded, self._repeats, self._left_out)
        return {post: found[post] for post in sorted(found)}

    def _coded(self, variable: Variable, coder: str | None, round_: str | None) -> Coded:
        """Return the codings of a variable; the last ones are kept for the next question."""
        asked = (variable.uid, coder, round_)
        if self._last is None or self._last[0] != asked:
            self._last = asked, self._read(variable, coder, round_)
        return self._last[1]

    def _read(self, variable: Variable, coder: str | None, round_: str | None) -> Coded:
        chosen = self._session.find_coder(coder) if coder else self._final_coder()
        chosen_id = chosen.id if chosen else None
        self._unsettled = self._lacking = 0
        if round_ is None:
            final = self._final.of(variable, chosen_id)
            if not coder:
                self._lacking = final.lacking
                self._unsettled = sum(final.states.get(post) == OPEN for post in final.codes)
            return final.codes
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
