"""The sentences on coefficients and intervals in Finnish."""

from collections.abc import Iterator, Sequence

from coder.domain.agreement import results
from coder.domain.methods import figures
from coder.domain.methods.facts import RoundReport, Value, VariableFacts
from coder.domain.methods.figures import listed, percent, quoted
from coder.domain.methods.finnish_words import FI, METHODS, PHRASES, WHY
from coder.domain.sentences import number

_SHARES = frozenset({results.PERCENT_AGREEMENT, results.EXACT_MATCH})


def values(variables: Sequence[VariableFacts]) -> Iterator[str]:
    """Give the coefficient of each variable, those of one name in one sentence."""
    if not variables:
        yield "Yhtäkään viestiä ei ollut koodattu kahdesti."
    known: dict[str, list[str]] = {}
    for each in variables:
        if each.value.value is not None:
            told = f"muuttujassa {quoted(each.name, FI)} {_told(each.value, each.value.value)}"
            known.setdefault(each.value.coefficient, []).append(told)
    for name, told in known.items():
        text = PHRASES[name][0]
        yield f"{text[0].upper()}{text[1:]} oli {listed(told, FI)}."
    for each in variables:
        if each.value.value is None:
            yield (
                f"Muuttujassa {quoted(each.name, FI)} {PHRASES[each.value.coefficient][1]} "
                f"ei voitu laskea, {WHY[each.value.reason]} ({_percent_and_posts(each.value)})."
            )


def _told(found: Value, value: float) -> str:
    if found.low is None or found.high is None:
        span = "luottamusväliä ei voitu laskea"
    elif found.coefficient in _SHARES:
        span = f"95 %:n luottamusväli {figures.percents(found.low, found.high, FI)}"
    else:
        span = f"95 %:n luottamusväli {figures.interval(found.low, found.high, FI)}"
    return f"{figure(found.coefficient, value)} ({span}; {_percent_and_posts(found)})"


def _percent_and_posts(found: Value) -> str:
    n = f"n\u00a0=\u00a0{number(found.posts, FI)}"
    if found.percent is None or found.coefficient in _SHARES:
        return n
    same = "täysin samat luokat" if found.coefficient in results.SET_NAMES else "yhtäpitävyys"
    return f"{same} {percent(found.percent, FI)}; {n}"


def figure(name: str, value: float) -> str:
    """Write a coefficient, a share of posts in percent."""
    return percent(value, FI) if name in _SHARES else figures.coefficient(value, FI)


def against(facts: RoundReport) -> Iterator[str]:
    """Hold the values and the lower ends of their intervals against the threshold."""
    limit = facts.threshold
    known = [each for each in facts.variables if each.value.value is not None]
    if limit is None or not known or not facts.coefficient:
        return
    below = [quoted(v.name, FI) for v in known if (v.value.value or 0.0) < limit]
    one = len(facts.variables) == 1
    if below and one:
        yield "Raja-arvo ei täyttynyt."
    elif below:
        yield f"Raja-arvo ei täyttynyt seuraavissa muuttujissa: {listed(below, FI)}."
    elif len(known) == len(facts.variables):
        yield "Raja-arvo täyttyi." if one else "Raja-arvo täyttyi kaikissa muuttujissa."
    else:
        yield "Raja-arvo täyttyi niissä muuttujissa, joissa tunnusluku voitiin laskea."
    unsure = [
        quoted(v.name, FI)
        for v in known
        if v.value.low is not None and v.value.low < limit <= (v.value.value or 0.0)
    ]
    if unsure and one:
        yield "Luottamusvälin alaraja jäi kuitenkin raja-arvon alle."
    elif unsure:
        yield (
            "Luottamusvälin alaraja jäi kuitenkin raja-arvon alle seuraavissa muuttujissa: "
            f"{listed(unsure, FI)}."
        )


def missing(variables: Sequence[VariableFacts]) -> Iterator[str]:
    """Say how often codes that count as missing were given, and the figures without them."""
    for each in variables:
        left_out = each.left_out
        if left_out is None:
            continue
        names = listed([quoted(code, FI) for code in left_out.codes], FI)
        one = len(left_out.codes) == 1
        counts = ", ".join(f"{coder} {number(n, FI)}" for coder, n in left_out.by_coder)
        own = "se on mukana omana luokkanaan" if one else "ne ovat mukana omina luokkinaan"
        yield (
            f"Muuttujassa {quoted(each.name, FI)} puuttuvaksi tiedoksi luettiin "
            f"{'luokka' if one else 'luokat'} {names} (viestejä: {counts}); edellä {own}."
        )
        without = left_out.without
        if without is not None and without.value is not None:
            yield (
                f"Ilman näitä koodauksia {PHRASES[without.coefficient][0]} oli "
                f"{_told(without, without.value)}."
            )
        elif without is not None:
            yield (
                f"Ilman näitä koodauksia {PHRASES[without.coefficient][1]} ei voitu laskea, "
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
        yield f"Luottamusvälit laskettiin {listed(told, FI)}."


def _method(method: str, draws: int | None, seed: int | None) -> str:
    how = METHODS.get(method, method)
    return f"{how} ({number(draws, FI)} poimintaa, siemenluku {seed})" if draws else how
