"""The coefficients of the codings of a round: of all coders, of each pair, and of each code."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from coder.domain.agreement import choice, figures
from coder.domain.agreement.coarser import coarser, collapsed, groups_of, is_coarser
from coder.domain.agreement.encode import encode_single
from coder.domain.agreement.results import Coefficient
from coder.domain.agreement.sets import SetRatings, encode_sets
from coder.domain.codebook import Variable
from coder.domain.values import Codes
from coder.services.coded_posts import CodedPosts
from coder.services.drawing import Drawing
from coder.services.settled_codings import Coded
from coder.storage.people import Coder
from coder.storage.rounds import Round

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
class RoundCodings:
    """All codings of a round that count, by variable and coder.

    `repeats` are the posts left out because another of their group is counted.
    """

    round: Round
    coders: tuple[Coder, ...]
    by_variable: dict[str, dict[int, Coded]]
    repeats: int = 0
    _tables: dict[tuple[str, tuple[int, ...]], CodedPosts] = field(
        default_factory=dict[tuple[str, tuple[int, ...]], CodedPosts],
        init=False, compare=False, repr=False,
    )  # fmt: skip
    """Tables that were asked for before; the codings never change once they are read."""

    def table(self, variable: Variable, coders: Sequence[Coder]) -> CodedPosts:
        """Return each post with the values of the coders, None where one has none."""
        coded = self.by_variable[variable.uid]
        asked = variable.uid, tuple(coder.id for coder in coders)
        if asked not in self._tables:
            columns = [coded.get(coder.id, {}) for coder in coders]
            self._tables[asked] = CodedPosts.by_coder(columns)
        return self._tables[asked]


def grouped(
    codings: RoundCodings, variables: Sequence[Variable]
) -> tuple[RoundCodings, list[Variable]]:
    """Return the codings put together by code group, and the variables they are of."""
    by_variable: dict[str, dict[int, Coded]] = {}
    found: list[Variable] = []
    for variable in variables:
        coarse = coarser(variable)
        if coarse is None:
            continue
        found.append(coarse)
        by_variable[coarse.uid] = {
            coder: {post: collapsed(variable, codes) or () for post, codes in coded.items()}
            for coder, coded in codings.by_variable[variable.uid].items()
        }
    return replace(codings, by_variable=by_variable), found


def codes_left_out(variable: Variable, missing: str) -> frozenset[str]:
    """Return the codes of a variable that are treated as not coded."""
    return frozenset(c.uid for c in variable.codes if missing == EXCLUDED and c.counts_as_missing)


def figures_of(
    codings: RoundCodings, variable: Variable, missing: str, wanted: Drawing
) -> Iterable[AgreementFigure]:
    """Yield the coefficients of a variable: of all coders first, then of each pair among more."""
    groups: list[tuple[Coder, ...]] = [codings.coders]
    if len(codings.coders) > 2:
        groups.extend(combinations(codings.coders, 2))
    left_out = codes_left_out(variable, missing)
    for coders in groups:
        rows = codings.table(variable, coders)
        names = tuple(coder.name for coder in coders)
        for code_uid, coefficient in coefficients_of(variable, rows, left_out, wanted):
            yield AgreementFigure(
                codings.round.name, variable, code_uid, names, coefficient, missing
            )


def coefficients_of(
    variable: Variable,
    rows: CodedPosts,
    left_out: frozenset[str],
    wanted: Drawing,
) -> Iterable[tuple[str | None, Coefficient]]:
    """Yield the coefficients of the variable, then those of each code in force against the rest."""
    plan = wanted.plan(rows.posts)
    kinds, kind_of_each = rows.kinds, rows.kind_of_each()
    codes = [c.uid for c in variable.codes if not c.archived and c.uid not in left_out]
    groups = groups_of(variable)
    # A code that stays itself has the figures of the finer variable.
    shown = [uid for uid in codes if uid in groups] if is_coarser(variable.uid) else codes
    shown = [] if wanted.whole else shown
    if variable.choice == "multi":
        sets = encode_sets([[_judged(value, left_out) for value in row] for row in kinds])
        sets = SetRatings(sets.ratings[kind_of_each], sets.sets)
        yield from figures.of_sets(sets, shown, names=wanted.names, plan=plan)
        return
    single = encode_single(kinds, codes, left_out)
    names = choice.of_variable(variable, wanted.names)
    yield from figures.of_single(
        single.ratings[kind_of_each],
        single.categories,
        shown,
        names=names,
        plan=plan,
        kalpha=wanted.kalpha,
    )


def _judged(value: Codes, left_out: frozenset[str]) -> Codes:
    return None if value is not None and left_out.intersection(value) else value
