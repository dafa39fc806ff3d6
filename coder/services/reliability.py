"""Agreement between coders: coefficients per variable and code, and the posts they differ on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from coder.domain.agreement import choice, figures
from coder.domain.agreement.encode import encode_single
from coder.domain.agreement.results import (
    COHEN_KAPPA,
    KRIPPENDORFF_ALPHA,
    KRIPPENDORFF_ALPHA_ORDINAL,
    PERCENT_AGREEMENT,
    SET_NAMES,
    Coefficient,
)
from coder.domain.agreement.sets import encode_sets
from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport
from coder.domain.repeats.counting import counted_once
from coder.domain.repeats.grouping import ONE
from coder.domain.values import Codes
from coder.services import round_keeping, seals
from coder.services.drawing import Bootstrap, Drawing
from coder.services.session import Session
from coder.services.settled_codings import Coded, SettledCodings
from coder.services.watching import Check
from coder.storage import people, posts, repeats, rounds, samples
from coder.storage.codings import AllCodings
from coder.storage.people import Coder
from coder.storage.rounds import Round

SHOWN = (
    PERCENT_AGREEMENT,
    COHEN_KAPPA,
    KRIPPENDORFF_ALPHA,
    KRIPPENDORFF_ALPHA_ORDINAL,
    *SET_NAMES,
)
"""What the workbook prints, each where it fits the variable."""
COMPARED = ("training", "reliability", "intra", "main")
AS_CATEGORY = "category"
EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class AgreementFigure:
    """One coefficient of some coders on a variable, or on one of its codes against the others.

    `missing` says how codes that count as missing were treated: as a category, or excluded.
    """

    round: str
    variable: Variable
    code_uid: str | None
    coders: tuple[str, ...]
    coefficient: Coefficient
    missing: str = AS_CATEGORY


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


@dataclass(frozen=True, slots=True)
class RoundCodings:
    """All codings of a round that count, by variable and coder.

    `repeats` are the posts left out because another of their group is counted.
    """

    round: Round
    coders: tuple[Coder, ...]
    by_variable: dict[str, dict[int, Coded]]
    repeats: int = 0

    def table(self, variable: Variable, coders: Sequence[Coder]) -> list[tuple[int, list[Codes]]]:
        """Return each post with the values of the coders, None where one has none."""
        coded = self.by_variable[variable.uid]
        posts = sorted({post for coder in coders for post in coded.get(coder.id, {})})
        return [(post, [coded.get(c.id, {}).get(post) for c in coders]) for post in posts]


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
        left_out = self._repeats_of(by_variable, [coder.id for coder in present])
        for coded in by_variable.values():
            for coder in wanted:
                for post in left_out & coded[coder.id].keys():
                    del coded[coder.id][post]
        return RoundCodings(round_, tuple(present), by_variable, len(left_out))

    def _repeats_of(
        self, by_variable: dict[str, dict[int, Coded]], coders: Sequence[int]
    ) -> set[int]:
        """Return the coded posts that another of their group is counted for."""
        if repeats.mode(self._session.file) != ONE:
            return set()
        coded_by = [
            {post for coded in by_variable.values() for post in coded[coder]} for coder in coders
        ]
        every = {post for posts in coded_by for post in posts}
        return every - counted_once(coded_by, repeats.rows(self._session.file))

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
    ) -> list[AgreementFigure]:
        """Return the coefficients: all coders first, then each pair; variable first, then codes.

        `coefficients` names those wanted, in their order; each variable has those that fit it.
        Raises NothingToReport where no two coders coded in any of the rounds, UnknownName.
        """
        found: list[AgreementFigure] = []
        wanted = Drawing(tuple(coefficients), bootstrap, self._authors)
        for round_ in self.rounds(round_name):
            variables = self.variables(round_, variable)
            codings = self.codings(round_, variables, names)
            if len(codings.coders) < 2:
                continue
            for each in variables:
                if any(codings.by_variable[each.uid].get(c.id) for c in codings.coders):
                    found.extend(_figures(codings, each, missing, wanted))
        if not found:
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
            every = round_keeping.order_of(self._session, round_)
            own = round_keeping.order_of(self._session, round_, without=coder)
            source = rounds.by_id(self._session.file, reads)
            read = len(every) - len(own)
            found.append(ReadIn(coder.name, source.name, read, coder_id in spread))
        return found

    def progress(self, codings: RoundCodings) -> list[Progress]:
        """Return how far all who take part in a round on a sample are; nothing in the main round.

        A post is done where a variable of the codings has a value of the coder; repeats that are
        left out are not counted.
        """
        sample = self._posts_of(codings.round)
        if sample is None:
            return []
        joined = rounds.coders_of(self._session.file, codings.round.id)
        present = {coder.id for coder in codings.coders}
        posts = len(sample) - codings.repeats
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
        return frozenset(samples.posts_of(self._session.file, round_.sample_id))


def _done(codings: RoundCodings, coder: Coder) -> set[int]:
    return {post for coded in codings.by_variable.values() for post in coded.get(coder.id, {})}


def _within(coded: Coded, posts: frozenset[int] | None) -> Coded:
    return coded if posts is None else {p: codes for p, codes in coded.items() if p in posts}


def codes_left_out(variable: Variable, missing: str) -> frozenset[str]:
    """Return the codes of a variable that are treated as not coded."""
    return frozenset(c.uid for c in variable.codes if missing == EXCLUDED and c.counts_as_missing)


def _figures(
    codings: RoundCodings, variable: Variable, missing: str, wanted: Drawing
) -> Iterable[AgreementFigure]:
    groups: list[tuple[Coder, ...]] = [codings.coders]
    if len(codings.coders) > 2:
        groups.extend(combinations(codings.coders, 2))
    left_out = codes_left_out(variable, missing)
    for coders in groups:
        rows = codings.table(variable, coders)
        names = tuple(coder.name for coder in coders)
        for code_uid, coefficient in _coefficients(variable, rows, left_out, wanted):
            yield AgreementFigure(
                codings.round.name, variable, code_uid, names, coefficient, missing
            )


def _coefficients(
    variable: Variable,
    rows: Sequence[tuple[int, list[Codes]]],
    left_out: frozenset[str],
    wanted: Drawing,
) -> Iterable[tuple[str | None, Coefficient]]:
    """Yield the coefficients of the variable, then those of each code in force against the rest."""
    values = [row for _, row in rows]
    plan = wanted.plan([post for post, _ in rows])
    codes = [c.uid for c in variable.codes if not c.archived and c.uid not in left_out]
    if variable.choice == "multi":
        kept = [[_judged(value, left_out) for value in row] for row in values]
        yield from figures.of_sets(encode_sets(kept), codes, names=wanted.names, plan=plan)
        return
    single = encode_single(values, codes, left_out)
    names = choice.of_variable(variable, wanted.names)
    yield from figures.of_single(
        single.ratings, single.categories, codes, names=names, plan=plan, kalpha=wanted.kalpha
    )


def _judged(value: Codes, left_out: frozenset[str]) -> Codes:
    return None if value is not None and left_out.intersection(value) else value
