"""A screening rule: what a post must be, and hold, to be in the study."""

from dataclasses import dataclass

from coder.domain.screening.terms import Term, parse_term
from coder.domain.screening.word_list import WordList

UNKNOWN_LANGUAGES = ("", "und")
"""Languages of a post that say nothing; such a post passes whatever languages are wanted."""


@dataclass(frozen=True, slots=True)
class ScreeningRule:
    """Posts that hold a word of every list are in, within languages, days and sources.

    Days are `2014-03-12` or empty; `sources` are uids of sources, hexadecimal, none for all.
    """

    lists: tuple[WordList, ...] = ()
    reposts: bool = True
    languages: tuple[str, ...] = ()
    first_day: str = ""
    last_day: str = ""
    sources: tuple[str, ...] = ()


def rule_to_json(rule: ScreeningRule) -> dict[str, object]:
    """Return a rule as it is kept."""
    return {
        "lists": [
            {
                "name": each.name,
                "terms": [term.written for term in each.terms],
                "exclusions": [term.written for term in each.exclusions],
                "forms_out": list(each.forms_out),
            }
            for each in rule.lists
        ],
        "reposts": rule.reposts,
        "languages": list(rule.languages),
        "first_day": rule.first_day,
        "last_day": rule.last_day,
        "sources": list(rule.sources),
    }


def rule_from_json(kept: dict[str, object]) -> ScreeningRule:
    """Return the rule of what `rule_to_json` gave; unknown fields are passed over."""
    return ScreeningRule(
        tuple(_list(each) for each in _records(kept.get("lists"))),
        bool(kept.get("reposts", True)),
        _texts(kept.get("languages")),
        str(kept.get("first_day", "")),
        str(kept.get("last_day", "")),
        _texts(kept.get("sources")),
    )


def _list(kept: dict[str, object]) -> WordList:
    return WordList(
        str(kept["name"]),
        _terms(kept.get("terms"), ""),
        _terms(kept.get("exclusions"), "-"),
        _texts(kept.get("forms_out")),
    )


def _terms(lines: object, sign: str) -> tuple[Term, ...]:
    terms = (parse_term(sign + line) for line in _texts(lines))
    return tuple(term for term in terms if term is not None)


def _texts(values: object) -> tuple[str, ...]:
    return tuple(str(value) for value in values) if isinstance(values, list) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _records(values: object) -> list[dict[str, object]]:
    return values if isinstance(values, list) else []  # pyright: ignore[reportUnknownVariableType]
