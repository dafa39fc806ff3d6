"""Agreement between coders: coefficients per variable and code, and the posts they differ on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coder.domain.agreement.results import (
    COHEN_KAPPA,
    KRIPPENDORFF_ALPHA,
    KRIPPENDORFF_ALPHA_ORDINAL,
    PERCENT_AGREEMENT,
    SET_NAMES,
)
from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport
from coder.domain.repeats.counting import counted_once
from coder.domain.repeats.grouping import ONE
from coder.domain.values import Codes
from coder.services import round_keeping, seals
from coder.services.agreement_figures import (
    AS_CATEGORY,
    EXCLUDED,
    AgreementFigure,
    RoundCodings,
    codes_left_out,
    figures_of,
    grouped,
)
from coder.services.drawing import Bootstrap, Drawing
from coder.services.session import Session
from coder.services.settled_codings import Coded, SettledCodings
from coder.services.watching import Check
from coder.storage import people, posts, repeats, rounds, samples
from coder.storage.codings import AllCodings
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round

__all__ = [
    "AS_CATEGORY",
    "COMPARED",
    "EXCLUDED",
    "SHOWN",
    "AgreementFigure",
    "Disagreement",
    "Progress",
    "ReadIn",
    "Reliability",
    "RoundCodings",
    "codes_left_out",
    "left_out_repeats",
]

SHOWN = (
    PERCENT_AGREEMENT,
    COHEN_KAPPA,
    KRIPPENDORFF_ALPHA,
    KRIPPENDORFF_ALPHA_ORDINAL,
    *SET_NAMES,
)
"""What the workbook prints, each where it fits the variable."""
COMPARED = ("training", "reliability", "intra", "main")


@dataclass(frozen=True, slots=True)
class Progress:
    """How many posts of a round's sample a coder has coded, of how many."""

    coder: str
    done: int
    posts: int


@dataclass(frozen=True, slots=True)
class ReadIn:
    """A coder whose codings in a round are read from an earlier one, or `spread` in its queue."""

    coder: str
    from_round: str
    posts: int
    spread: bool = False


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A post on which coders differ; `codes` in the order of `coders`, None where not coded."""

    post_id: int
    round: str
    variable: Variable
    coders: tuple[str, ...]
    codes: tuple[Codes, ...]


class Reliability:
    """Works out the agreement of a project's rounds.

    `check` is called now and then while codings are read, and may raise Cancelled.
    """

    def __init__(
        self,
        session: Session,
        everybody: AllCodings | None = None,
        check: Check | None = None,
    ) -> None:
        self._session = session
        everybody = everybody or seals.open_for_reading(session)
        self._settled = SettledCodings(session, everybody, check)
        self._last: tuple[object, RoundCodings] | None = None

    def rounds(self, name: str | None = None) -> list[Round]:
        """Return the round named, or all in which agreement can be asked for.

        Raises UnknownName.
        """
        if name is not None:
            return [round_keeping.find(self._session, name)]
        return [r for r in rounds.all_of(self._session.file) if r.purpose in COMPARED]

    def variables(self, round_: Round, only: Variable | None = None) -> list[Variable]:
        """Return the variables in force in a round's own codebook, or the one of a uid among them.

        A round on a sample keeps the codebook it was opened with; the main round has the present
        one.
        """
        book = self._session.codebook_of(round_)[1]
        if only is not None:
            return [each for each in book.variables if each.uid == only.uid]
        return [each for each in book.variables if not each.archived]

    def codings(
        self, round_: Round, variables: Sequence[Variable], names: Sequence[str] = ()
    ) -> RoundCodings:
        """Return the codings of a round, of the coders named or of all who coded in it.

        Consensus is never among them. The last ones are kept for the next question. Raises
        UnknownName.
        """
        file = self._session.file
        treated = repeats.mode(file), repeats.stamp(file)
        asked = (round_.uid, tuple(variables), tuple(names), treated)
        if self._last is None or self._last[0] != asked:
            self._last = asked, self._read(round_, variables, names)
        return self._last[1]

    def _read(
        self, round_: Round, variables: Sequence[Variable], names: Sequence[str]
    ) -> RoundCodings:
        wanted = (
            [self._session.find_coder(name) for name in names]
            if names
            else [c for c in people.everyone(self._session.file) if c.kind == "person"]
        )
        by_variable: dict[str, dict[int, Coded]] = {}
        sample, book = self._posts_of(round_), self._session.codebook_of(round_)[1]
        for variable in variables:
            by_variable[variable.uid] = {
                coder.id: _within(self._settled.of_coder(round_, variable, coder.id, book), sample)
                for coder in wanted
            }
        present = [
            coder
            for coder in wanted
            if names or any(coded[coder.id] for coded in by_variable.values())
        ]
        left_out = left_out_repeats(
            self._session.file, by_variable, [coder.id for coder in present]
        )
        for coded in by_variable.values():
            for coder in wanted:
                for post in left_out & coded[coder.id].keys():
                    del coded[coder.id][post]
        return RoundCodings(round_, tuple(present), by_variable, len(left_out))

    def left_out_repeats(self, round_: Round) -> int:
        """Return how many coded posts of a round are not counted, as repeats of one that is."""
        if repeats.mode(self._session.file) != ONE:
            return 0
        return self.codings(round_, self.variables(round_)).repeats

    def figures(
        self,
        round_name: str | None = None,
        variable: Variable | None = None,
        names: Sequence[str] = (),
        missing: str = AS_CATEGORY,
        coefficients: Sequence[str] = SHOWN,
        bootstrap: Bootstrap | None = None,
        *,
        by_group: bool = False,
        whole: bool = False,
    ) -> list[AgreementFigure]:
        """Return the coefficients: all coders first, then each pair; variable first, then codes.

        `whole` leaves the codes out. With `by_group` they are those of the variables whose codes
        have groups, put together by group, and there may be none.

        `coefficients` names those wanted, in their order; each variable has those that fit it.
        Raises NothingToReport where no two coders coded in any of the rounds, UnknownName.
        """
        found: list[AgreementFigure] = []
        wanted = Drawing(tuple(coefficients), bootstrap, self._authors, whole=whole)
        for round_ in self.rounds(round_name):
            variables = self.variables(round_, variable)
            codings = self.codings(round_, variables, names)
            if len(codings.coders) < 2:
                continue
            if by_group:
                codings, variables = grouped(codings, variables)
            drawing = wanted.of_round(self._session, round_)
            for each in variables:
                if any(codings.by_variable[each.uid].get(c.id) for c in codings.coders):
                    found.extend(figures_of(codings, each, missing, drawing))
        if not found and not by_group:
            raise NothingToReport("agreement")
        return found

    def disagreements(
        self, round_name: str | None = None, variable: Variable | None = None
    ) -> list[Disagreement]:
        """Return the posts on which two coders gave different codes, in the order of import."""
        found: list[Disagreement] = []
        for round_ in self.rounds(round_name):
            variables = self.variables(round_, variable)
            codings = self.codings(round_, variables)
            names = tuple(coder.name for coder in codings.coders)
            for each in variables:
                for post, values in codings.table(each, codings.coders):
                    if len({value for value in values if value is not None}) > 1:
                        found.append(Disagreement(post, round_.name, each, names, tuple(values)))
        return found

    def read_in(self, round_: Round) -> list[ReadIn]:
        """Return whose codings in a round are read from an earlier one, and how many posts."""
        found: list[ReadIn] = []
        spread = rounds.spread_coders(self._session.file, round_.id)
        for coder_id, reads in rounds.coders_of(self._session.file, round_.id).items():
            if reads is None:
                continue
            coder = next(c for c in people.everyone(self._session.file) if c.id == coder_id)
            assert round_.sample_id is not None
            every = samples.posts_of(self._session.file, round_.sample_id)
            own = round_keeping.posts_for(self._session, round_, coder)
            source = rounds.by_id(self._session.file, reads)
            read = len(every) - len(own)
            found.append(ReadIn(coder.name, source.name, read, coder_id in spread))
        return found

    def progress(self, codings: RoundCodings) -> list[Progress]:
        """Return how far all who take part in a round on a sample are; nothing in the main round.

        A post is done where a variable of the codings has a value of the coder; repeats that are
        left out are not counted.
        """
        if codings.round.sample_id is None:
            return []
        joined = rounds.coders_of(self._session.file, codings.round.id)
        present = {coder.id for coder in codings.coders}
        sample = samples.by_id(self._session.file, codings.round.sample_id)
        posts = sample.size - codings.repeats
        return [
            Progress(coder.name, len(_done(codings, coder)), posts)
            for coder in people.everyone(self._session.file)
            if coder.kind == "person" and coder.id in {*joined, *present}
        ]

    def _authors(self, rows: Sequence[int]) -> list[str]:
        return posts.authors_of(self._session.file, rows)

    def _posts_of(self, round_: Round) -> frozenset[int] | None:
        if round_.sample_id is None:
            return None
        return samples.post_set(self._session.file, round_.sample_id)


def _done(codings: RoundCodings, coder: Coder) -> set[int]:
    return set[int]().union(*(of.get(coder.id, {}) for of in codings.by_variable.values()))


def _within(coded: Coded, posts: frozenset[int] | None) -> Coded:
    if posts is None or coded.keys() <= posts:
        return coded
    return {post: codes for post, codes in coded.items() if post in posts}


def left_out_repeats(
    file: ProjectFile, by_variable: Mapping[str, Mapping[int, Coded]], coders: Sequence[int]
) -> set[int]:
    """Return the coded posts that another of their group of repeats is counted for."""
    if repeats.mode(file) != ONE:
        return set()
    coded_by = [
        {post for coded in by_variable.values() for post in coded[coder]} for coder in coders
    ]
    every = {post for posts in coded_by for post in posts}
    return every - counted_once(coded_by, repeats.rows(file))
