"""Fill the sentences of a language with what an error or a result carries."""

import re
from datetime import datetime
from types import MappingProxyType
from typing import Final

from coder.domain.errors import CoderError, PacketTextsDiffer
from coder.domain.sentences.english import ENGLISH
from coder.domain.sentences.finnish import FINNISH
from coder.domain.sentences.words import Words

_LANGUAGES: Final = MappingProxyType({"en": ENGLISH, "fi": FINNISH})
_LONGEST_LIST: Final = 12


def sentence(error: CoderError, language: str) -> str:
    """Say in one line what happened, that nothing was lost, and what to do ("fi" or "en")."""
    return _filled(_template(error, language), error, language)


def sentence_parts(error: CoderError, language: str) -> tuple[str, str, str]:
    """Say the same in its parts: what happened, what is safe, what to do; empty where unsaid."""
    what, *more = re.split(r"(?<=\.) ", _template(error, language))
    safe = more.pop(0) if len(more) > 1 else ""
    said = (_filled(part, error, language) for part in (what, safe, " ".join(more)))
    what, safe, todo = said
    return what, safe, todo


def _template(error: CoderError, language: str) -> str:
    words = _LANGUAGES[language]
    if isinstance(error, PacketTextsDiffer) and error.posts == 1:
        return words.packet_of_one_text
    return words.errors[type(error)]


def _filled(template: str, error: CoderError, language: str) -> str:
    words = _LANGUAGES[language]
    said = {field: _said(error, field, words) for field in vars(error)}
    return _in_one_line(template.format_map(said))


def undefined_sentence(reason: str, language: str, code: str | None = None) -> str:
    """Say why a coefficient or its interval is missing, for a code where its name is given."""
    words = _LANGUAGES[language]
    if code is not None and reason in words.reasons_with_code:
        return _in_one_line(words.reasons_with_code[reason].format(code=code))
    return words.reasons[reason]


def rare_code_sentence(posts: int, code: str, language: str) -> str:
    """Say that a code stands on too few posts for its coefficient to be steady."""
    words = _LANGUAGES[language]
    return _in_one_line(words.rare_code.format(n=number(posts, language), code=code))


def number(value: float, language: str, decimals: int = 0) -> str:
    """Write a number as the language does: `1,204.50` in English, `1 204,50` in Finnish."""
    return _number(value, _LANGUAGES[language], decimals)


def _said(error: CoderError, field: str, words: Words) -> str:
    key = (type(error), field)
    value: object = getattr(error, field)
    if key in words.phrases:
        text = str(value)
        return words.phrases[key].get(text, text)
    text = _text(value, field, words)
    if key in words.additions:
        return words.additions[key].format(text) if value else ""
    return text


def _text(value: object, field: str, words: Words) -> str:
    if isinstance(value, tuple):
        return _listed([str(part) for part in value], words)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, int):
        return _number(value, words, 0)
    return _moment(str(value), words) if field == "since" else str(value)


def _listed(names: list[str], words: Words) -> str:
    shown = [words.opening_quote + name + words.closing_quote for name in names[:_LONGEST_LIST]]
    return ", ".join(shown) + (", …" if len(names) > len(shown) else "")


def _number(value: float, words: Words, decimals: int) -> str:
    plain = f"{value:,.{decimals}f}"
    return plain.translate({ord(","): words.thousands, ord("."): words.decimal})


def _moment(stored: str, words: Words) -> str:
    try:
        moment = datetime.fromisoformat(stored)
    except ValueError:
        return stored
    zone = " UTC" if moment.tzinfo else ""
    return words.moment.format(moment) + zone


def _in_one_line(text: str) -> str:
    """Keep a file name with a line break in it from breaking the line."""
    return " ".join(text.splitlines())
