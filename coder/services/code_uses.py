"""How coders used each code, and how often they gave codes that count as missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from coder.domain.agreement.coefficients import collapse
from coder.domain.agreement.encode import encode_single
from coder.domain.agreement.sets import encode_sets
from coder.domain.agreement.specific import CodeUse, code_use
from coder.domain.codebook import Variable
from coder.domain.values import Codes
from coder.services.agreement_figures import EXCLUDED, RoundCodings, codes_left_out
from coder.services.reliability import Reliability
from coder.storage.people import Coder


@dataclass(frozen=True, slots=True)
class UsedCode:
    """The use of a code by some coders on the posts that two of them coded."""

    round: str
    variable: Variable
    code_uid: str
    coders: tuple[str, ...]
    use: CodeUse


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many of the posts that two coders coded got a code from one that counts as missing."""

    round: str
    variable: Variable
    coder: str
    posts: int
    left_out: int


def uses(
    reliability: Reliability,
    round_name: str | None = None,
    variable: Variable | None = None,
    names: Sequence[str] = (),
) -> list[UsedCode]:
    """Return the use of each code in force: by all coders first, then by each pair.

    Raises UnknownName.
    """
    found: list[UsedCode] = []
    for codings, each in _compared(reliability, round_name, variable, names):
        found.extend(uses_in(codings, each))
    return found


def uses_in(codings: RoundCodings, variable: Variable) -> Iterator[UsedCode]:
    """Yield the use of each code of a variable in force."""
    groups: list[tuple[Coder, ...]] = [codings.coders]
    if len(codings.coders) > 2:
        groups.extend(combinations(codings.coders, 2))
    for coders in groups:
        values = [row for _, row in codings.table(variable, coders)]
        names = tuple(coder.name for coder in coders)
        for uid, use in use_of_codes(variable, values):
            yield UsedCode(codings.round.name, variable, uid, names, use)


def use_of_codes(
    variable: Variable, values: Sequence[Sequence[Codes]]
) -> Iterator[tuple[str, CodeUse]]:
    """Yield the use of each code of a variable in force, given the values of posts x coders."""
    codes = [code.uid for code in variable.codes if not code.archived]
    if variable.choice == "multi":
        sets = encode_sets(values)
        for uid in codes:
            yield uid, code_use(sets.presence(uid))
        return
    single = encode_single(values, codes)
    numbers = {category: number for number, category in enumerate(single.categories)}
    for uid in codes:
        yield uid, code_use(collapse(single.ratings, numbers[uid]))


def left_out(
    reliability: Reliability,
    round_name: str | None = None,
    variable: Variable | None = None,
    names: Sequence[str] = (),
) -> list[LeftOut]:
    """Return how often each coder gave codes that count as missing, where a variable has any."""
    found: list[LeftOut] = []
    for codings, each in _compared(reliability, round_name, variable, names):
        if codes_left_out(each, EXCLUDED):
            table = twice_coded(codings, each)
            of_coders = [coder.name for coder in codings.coders]
            for coder, n in left_out_counts(each, of_coders, table):
                found.append(LeftOut(codings.round.name, each, coder, len(table), n))
    return found


def twice_coded(codings: RoundCodings, variable: Variable) -> list[tuple[int, tuple[Codes, ...]]]:
    """Return the posts that two coders or more coded, with what they gave."""
    return [
        (post, values)
        for post, values in codings.table(variable, codings.coders)
        if sum(value is not None for value in values) > 1
    ]


def left_out_counts(
    variable: Variable, names: Sequence[str], table: Sequence[tuple[int, Sequence[Codes]]]
) -> tuple[tuple[str, int], ...]:
    """Return to how many posts each coder gave codes that count as missing."""
    counted = codes_left_out(variable, EXCLUDED)
    return tuple(
        (name, sum(bool(counted.intersection(values[at] or ())) for _, values in table))
        for at, name in enumerate(names)
    )


def _compared(
    reliability: Reliability, round_name: str | None, only: Variable | None, names: Sequence[str]
) -> Iterator[tuple[RoundCodings, Variable]]:
    for round_ in reliability.rounds(round_name):
        variables = reliability.variables(round_, only)
        codings = reliability.codings(round_, variables, names)
        if len(codings.coders) < 2:
            continue
        for each in variables:
            if any(codings.by_variable[each.uid].get(c.id) for c in codings.coders):
                yield codings, each
