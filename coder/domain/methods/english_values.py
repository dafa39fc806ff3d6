"""The sentences on coefficients and intervals in English."""

from collections.abc import Iterator, Sequence

from coder.domain.agreement import results
from coder.domain.methods import figures
from coder.domain.methods.english_words import EN, METHODS, NAMES, WHY
from coder.domain.methods.facts import RoundReport, Value, VariableFacts
from coder.domain.methods.figures import listed, percent, quoted
from coder.domain.sentences import number

_SHARES = frozenset({results.PERCENT_AGREEMENT, results.EXACT_MATCH})


def values(variables: Sequence[VariableFacts]) -> Iterator[str]:
    """Give the coefficient of each variable, those of one name in one sentence."""
    if not variables:
        yield "No post was coded twice."
    known: dict[str, list[str]] = {}
    for each in variables:
        if each.value.value is not None:
            told = f"{_told(each.value, each.value.value)} for {quoted(each.name, EN)}"
            known.setdefault(each.value.coefficient, []).append(told)
    for name, told in known.items():
        yield f"{capital(NAMES[name])} was {listed(told, EN)}."
    for each in variables:
        if each.value.value is None:
            yield (
                f"{capital(NAMES[each.value.coefficient])} could not be computed for "
                f"{quoted(each.name, EN)} {WHY[each.value.reason]} "
                f"({_percent_and_posts(each.value)})."
            )


def _told(found: Value, value: float) -> str:
    if found.low is None or found.high is None:
        span = "no interval can be had"
    elif found.coefficient in _SHARES:
        span = f"95% CI {figures.percents(found.low, found.high, EN)}"
    else:
        span = f"95% CI {figures.interval(found.low, found.high, EN)}"
    return f"{figure(found.coefficient, value)} ({span}; {_percent_and_posts(found)})"


def _percent_and_posts(found: Value) -> str:
    n = f"n\u00a0=\u00a0{number(found.posts, EN)}"
    if found.percent is None or found.coefficient in _SHARES:
        return n
    same = "exact match" if found.coefficient in results.SET_NAMES else "agreement"
    return f"{same} {percent(found.percent, EN)}; {n}"


def figure(name: str, value: float) -> str:
    """Write a coefficient, a share of posts in percent."""
    return percent(value, EN) if name in _SHARES else figures.coefficient(value, EN)


def capital(text: str) -> str:
    """Begin a sentence."""
    return text[:1].upper() + text[1:]


def against(facts: RoundReport) -> Iterator[str]:
    """Hold the values and the lower ends of their intervals against the threshold."""
    limit = facts.threshold
    known = [each for each in facts.variables if each.value.value is not None]
    if limit is None or not known or not facts.coefficient:
        return
    below = [quoted(v.name, EN) for v in known if (v.value.value or 0.0) < limit]
    one = len(facts.variables) == 1
    if below and one:
        yield "The threshold was not met."
    elif below:
        yield f"The threshold was not met by {listed(below, EN)}."
    elif len(known) == len(facts.variables):
        yield "The threshold was met." if one else "The threshold was met by all variables."
    else:
        yield "The threshold was met by the variables for which there is a coefficient."
    unsure = [
        quoted(v.name, EN)
        for v in known
        if v.value.low is not None and v.value.low < limit <= (v.value.value or 0.0)
    ]
    if unsure and one:
        yield "The lower end of the interval is below the threshold, however."
    elif unsure:
        yield (
            "The lower end of the interval is below the threshold, however, for "
            f"{listed(unsure, EN)}."
        )


def missing(variables: Sequence[VariableFacts]) -> Iterator[str]:
    """Say how often codes that count as missing were given, and the figures without them."""
    for each in variables:
        left_out = each.left_out
        if left_out is None:
            continue
        names = listed([quoted(code, EN) for code in left_out.codes], EN)
        one = len(left_out.codes) == 1
        counts = ", ".join(f"{coder} {number(n, EN)}" for coder, n in left_out.by_coder)
        yield (
            f"For {quoted(each.name, EN)} {names} {'counts' if one else 'count'} as missing "
            f"(posts: {counts}); above, {'it is a code of its own' if one else 'they are codes'}."
        )
        without = left_out.without
        if without is not None and without.value is not None:
            yield (
                f"Without these codings {NAMES[without.coefficient]} was "
                f"{_told(without, without.value)}."
            )
        elif without is not None:
            yield (
                f"Without these codings {NAMES[without.coefficient]} could not be computed "
                f"{WHY[without.reason]}."
            )


def intervals(variables: Sequence[VariableFacts]) -> Iterator[str]:
    """Say how the intervals were worked out."""
    used = dict.fromkeys(
        (each.value.method, each.value.draws, each.value.seed)
        for each in variables
        if each.value.low is not None
    )
    told = [_method(*each) for each in used]
    if told:
        yield f"Intervals were computed {listed(told, EN)}."


def _method(method: str, draws: int | None, seed: int | None) -> str:
    how = METHODS.get(method, method)
    return f"{how} ({number(draws, EN)} draws, seed {seed})" if draws else how
