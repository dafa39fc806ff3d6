"""Says that a round's codings of a variable were given under more than one meaning."""

from coder.domain.agreement import choice
from coder.domain.agreement.results import KRIPPENDORFF_ALPHA, Coefficient
from coder.domain.sentences import number
from coder.services.meaning_periods import ByMeaning, Period


def note(found: ByMeaning, language: str) -> str:
    """Name the periods with their posts and alpha, and the posts that are in none of them."""
    name = found.variable.name.in_(language)
    parts = [_period(each, found, language) for each in found.periods]
    if language == "fi":
        said = (
            f"Muuttujan ”{name}” luokkien merkitys on muuttunut, ja kierroksen yhteiset luvut "
            f"sisältävät eri merkityksin annettuja koodauksia: {'; '.join(parts)}."
        )
        if found.across:
            said += f" Eri koodaajat koodasivat eri merkityksin {_posts(found.across, 'fi')}."
        return said
    said = (
        f"The codes of “{name}” have changed their meaning, and the figures of the whole round "
        f"hold codings given under different meanings: {'; '.join(parts)}."
    )
    if found.across:
        said += f" Coders coded {_posts(found.across, 'en')} under different meanings."
    return said


def revisions(period: Period, language: str) -> str:
    """Name the revisions of a period."""
    if period.first == period.last:
        return f"versio {period.first}" if language == "fi" else f"revision {period.first}"
    numbers = f"{period.first}–{period.last}"
    return f"versiot {numbers}" if language == "fi" else f"revisions {numbers}"


def primary(found: ByMeaning, period: Period, name: str = KRIPPENDORFF_ALPHA) -> Coefficient | None:
    """Return the coefficient of a period that fits the variable best for a chosen one."""
    fitting = choice.primary(found.variable, name, code=False)
    coefficients = {figure.coefficient.name: figure.coefficient for figure in period.figures}
    return coefficients.get(fitting)


def _period(period: Period, found: ByMeaning, language: str) -> str:
    said = f"{revisions(period, language)}, {_posts(period.posts, language)}"
    alpha = primary(found, period)
    if alpha is None or alpha.value is None:
        return said
    value = number(alpha.value, language, 2)
    return f"{said}, {'alfa' if language == 'fi' else 'alpha'} {value}"


def _posts(n: int, language: str) -> str:
    if language == "fi":
        return f"{number(n, 'fi')} {'viesti' if n == 1 else 'viestiä'}"
    return f"{number(n, 'en')} {'post' if n == 1 else 'posts'}"
