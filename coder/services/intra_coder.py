"""The agreement of a coder with the same coder: two rounds in which the same posts were coded."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coder.domain.agreement.gap import Gap, gap_of
from coder.domain.codebook import Variable
from coder.domain.codebook_merging import read_as
from coder.domain.errors import NothingToReport
from coder.domain.marks import FINISHED
from coder.services import report_words, round_keeping, seals
from coder.services.agreement_figures import (
    AS_CATEGORY,
    AgreementFigure,
    RoundCodings,
    figures_of,
    grouped,
)
from coder.services.drawing import Bootstrap, Drawing
from coder.services.reliability import COMPARED, SHOWN, left_out_repeats
from coder.services.session import Session
from coder.services.settled_codings import Coded, SettledCodings
from coder.services.spreading import read_until
from coder.services.watching import Check
from coder.storage import coding_times, codings, people, posts, revisions, rounds, samples
from coder.storage.codings import AllCodings
from coder.storage.people import Coder
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class Pair:
    """A coder and two rounds, the earlier one first."""

    coder: Coder
    first: Round
    second: Round


class IntraCoder:
    """Works out the agreement of coders with themselves, as `Reliability` does that of several.

    Their two codings are named in a language, that of the project where none is given. `check` is
    called now and then while codings are read, and may raise Cancelled.
    """

    def __init__(
        self,
        session: Session,
        everybody: AllCodings | None = None,
        check: Check | None = None,
        language: str = "",
    ) -> None:
        self._session = session
        self._language = language or session.language
        everybody = everybody or seals.open_for_reading(session)
        self._settled = SettledCodings(session, everybody, check)
        self._rows = revisions.variable_rows(session.file)
        self._last: tuple[Pair, tuple[Variable, ...], RoundCodings] | None = None

    def pairs(self, second: Round | None = None) -> list[Pair]:
        """Return whose codings of posts coded before there are, by the later round.

        Of several earlier rounds it is the one that shares most posts with the later one.
        """
        every = [r for r in rounds.all_of(self._session.file) if r.purpose in COMPARED]
        found: list[Pair] = []
        for later in every:
            if later.purpose == "main" or (second is not None and later.id != second.id):
                continue
            for coder in people.everyone(self._session.file):
                if coder.kind != "person":
                    continue
                shared = [
                    (self._shared(coder, later, each), each.id, each)
                    for each in every
                    if each.id < later.id
                ]
                n, _, first = max(shared, default=(0, 0, later), key=lambda each: each[:2])
                if n:
                    found.append(Pair(coder, first, later))
        return found

    def pair(self, coder: str, one: str, other: str) -> Pair:
        """Return a coder's codings in two rounds, given by name. Raises UnknownName."""
        found = [round_keeping.find(self._session, name) for name in (one, other)]
        first, second = sorted(found, key=lambda each: each.id)
        return Pair(self._session.find_coder(coder), first, second)

    def variables(self, pair: Pair, only: Variable | None = None) -> list[Variable]:
        """Return the variables that both rounds' codebooks have in force, as in the later one."""
        first = {
            each.uid for each in self._session.codebook_of(pair.first)[1].variables
            if not each.archived
        }  # fmt: skip
        return [
            each
            for each in self._session.codebook_of(pair.second)[1].variables
            if each.uid in first and not each.archived and (only is None or each.uid == only.uid)
        ]

    def codings(self, pair: Pair, variables: Sequence[Variable]) -> RoundCodings:
        """Return the codings of posts coded in both rounds, as if two coders had made them.

        They are named after the coder and the round. What one round reads from the other, or both
        from a third, is no second coding. The last ones are kept for the next question.
        """
        asked = pair, tuple(variables)
        if self._last is None or self._last[:2] != asked:
            self._last = *asked, self._read(pair, variables)
        return self._last[2]

    def figures(
        self,
        pair: Pair,
        variable: Variable | None = None,
        missing: str = AS_CATEGORY,
        coefficients: Sequence[str] = SHOWN,
        bootstrap: Bootstrap | None = None,
        *,
        by_group: bool = False,
        whole: bool = False,
    ) -> list[AgreementFigure]:
        """Return the coefficients: variable first, then its codes.

        `by_group` and `whole` are as in `Reliability`.

        Raises NothingToReport.
        """
        found: list[AgreementFigure] = []
        every = self.variables(pair)
        read = self.codings(pair, every)
        every = [each for each in every if variable is None or each.uid == variable.uid]
        if by_group:
            read, every = grouped(read, every)
        wanted = Drawing(tuple(coefficients), bootstrap, self._authors, whole=whole)
        wanted = wanted.of_round(self._session, pair.second)
        for each in every:
            if any(read.by_variable[each.uid].values()):
                found.extend(figures_of(read, each, missing, wanted))
        if not found and not by_group:
            raise NothingToReport("agreement")
        return found

    def gap(self, pair: Pair) -> Gap | None:
        """Return how long lies between the codings, None where no post was coded twice."""
        variables = self.variables(pair)
        read = self.codings(pair, variables)
        both = {post for coded in read.by_variable.values() for post in coded[0]}
        one, other = (
            self._times(pair.coder, each, variables) for each in (pair.first, pair.second)
        )
        return gap_of([(one[post], other[post]) for post in both if post in one and post in other])

    # --- inside -------------------------------------------------------------------------------

    def _shared(self, coder: Coder, later: Round, earlier: Round) -> int:
        mark = self._rows[FINISHED]
        return coding_times.shared_posts(self._session.file, mark, coder.id, later.id, earlier.id)

    def _read(self, pair: Pair, variables: Sequence[Variable]) -> RoundCodings:
        ends = tuple(self._as_coder(pair, at) for at in range(2))
        origins = [self._origins(pair.coder, each) for each in (pair.first, pair.second)]
        twice = {
            post for post, origin in origins[0].items()
            if origins[1].get(post, origin) != origin
        }  # fmt: skip
        by_variable: dict[str, dict[int, Coded]] = {}
        for variable in variables:
            first, second = (
                self._of_round(each, pair, variable) for each in (pair.first, pair.second)
            )
            both = first.keys() & second.keys() & twice
            by_variable[variable.uid] = {
                at: {post: codes for post, codes in coded.items() if post in both}
                for at, coded in enumerate((first, second))
            }
        gone = left_out_repeats(self._session.file, by_variable, (0, 1))
        for of_coder in by_variable.values():
            for coded in of_coder.values():
                for post in gone & coded.keys():
                    del coded[post]
        return RoundCodings(pair.second, ends, by_variable, len(gone))

    def _of_round(self, round_: Round, pair: Pair, variable: Variable) -> Coded:
        """Return what counts in one of the rounds, of one on a sample its posts.

        Codes that the codebook of one has merged are the same in both.
        """
        book = self._session.codebook_of(round_)[1]
        own = book.variable(variable.uid)
        coded = self._settled.of_coder(round_, own, pair.coder.id, book)
        other = pair.second if round_.id == pair.first.id else pair.first
        merged = read_as(self._session.codebook_of(other)[1].variable(variable.uid))
        if merged.into:
            coded = {post: merged.codes(codes) or () for post, codes in coded.items()}
        if round_.sample_id is None:
            return coded
        inside = frozenset(samples.posts_of(self._session.file, round_.sample_id))
        return {post: codes for post, codes in coded.items() if post in inside}

    def _as_coder(self, pair: Pair, at: int) -> Coder:
        """Name one end of the comparison."""
        round_ = (pair.first, pair.second)[at]
        name = report_words.round_name(round_.name, self._language)
        return replace(pair.coder, id=at, name=f"{pair.coder.name} ({name})")

    def _origins(self, coder: Coder, round_: Round) -> dict[int, int]:
        """Return by post the round in which a coder's coding that counts in a round was made."""
        mark = self._rows[FINISHED]
        found: dict[int, int] = {}
        reads = rounds.coders_of(self._session.file, round_.id).get(coder.id)
        if reads is not None and round_.sample_id is not None:
            until = read_until(self._session.file, round_, coder.id)
            cells = codings.as_of(
                self._session.file, coder.id, reads, round_.sample_id, [mark], until
            )
            found = {post: reads for (post, _), value in cells.items() if value is not None}
        own = codings.OwnCodings(self._session.file, coder.id).of_round(round_.id, [mark])
        return found | {cell.post_id: round_.id for cell in own}

    def _times(self, coder: Coder, round_: Round, variables: Sequence[Variable]) -> dict[int, str]:
        """Return when the codings that count in a round were made, by post."""
        rows = [self._rows[each.uid] for each in variables]
        reads = rounds.coders_of(self._session.file, round_.id).get(coder.id)
        found: dict[int, str] = {}
        if reads is not None:
            until = read_until(self._session.file, round_, coder.id)
            earlier = coding_times.last_decided(self._session.file, coder.id, reads, rows)
            found = {post: min(at, until) for post, at in earlier.items()}
        return found | coding_times.last_decided(self._session.file, coder.id, round_.id, rows)

    def _authors(self, rows: Sequence[int]) -> list[str]:
        return posts.authors_of(self._session.file, rows)
