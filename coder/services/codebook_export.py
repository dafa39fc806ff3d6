"""What changed in the codebook since the project began, as the workbook lists it."""

from collections.abc import Iterator

from coder.domain.codebook import Condition, Text
from coder.domain.codebook_changes import Change
from coder.domain.codebook_edits import record
from coder.exchange.workbook.content import CodebookChange, Language
from coder.services.codebook_view import Past, history
from coder.services.session import Session

_SHOWN_KINDS = frozenset({"wording", "meaning"})


def codebook_changes(session: Session, language: Language) -> Iterator[CodebookChange]:
    """Yield each change, oldest first; one of colour, key or order has no kind."""
    for past in reversed(history(session)):
        for change in past.changes:
            yield CodebookChange(
                revision=past.n,
                made_at=past.made_at,
                coder=past.coder,
                subject=_subject(past, change, language),
                what=change.what,
                before=_said(past, change.before, language),
                after=_said(past, change.after, language),
                kind=_kind(past, change),
            )


def _kind(past: Past, change: Change) -> str:
    if change.uid in past.meanings:
        return "meaning"
    return change.kind if change.kind in _SHOWN_KINDS else ""


def _subject(past: Past, change: Change, language: Language) -> str:
    if change.subject in {"codebook", "rule"}:
        return change.uid if change.subject == "rule" else past.codebook.name.in_(language)
    return _name(past, change.uid, language)


def _name(past: Past, uid: str, language: Language) -> str:
    try:
        return record(past.codebook, uid).name.in_(language)
    except KeyError:
        return uid


def _said(past: Past, value: object, language: Language) -> str:
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, bool):
        return {"fi": ("ei", "kyllä"), "en": ("no", "yes")}[language][value]
    if isinstance(value, tuple):
        return ", ".join(_name(past, str(uid), language) for uid in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, Condition):
        named = (value.variable, *value.any_of, *value.none_of)
        return ", ".join(_name(past, uid, language) for uid in named)
    return "" if value is None else str(value)
