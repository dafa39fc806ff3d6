"""What `codebook` prints of the codebook and of its revisions."""

from collections.abc import Sequence
from datetime import date

import click

from coder.cli.output import print_json, print_table
from coder.domain.codebook import Text
from coder.domain.codebook_changes import Change
from coder.domain.codebook_edits import record
from coder.domain.errors import UnknownName
from coder.exchange.codebook_file import codebook_to_json
from coder.services.codebook_view import Past, history, in_force, of_code
from coder.services.session import Session


def at_day(session: Session, day: str | None) -> Past:
    """Return the revision in force at the end of a day, the present one if none is named.

    Raises UnknownName for what is no day, and for a day before the first revision.
    """
    past = history(session)
    if day is None:
        return past[0]
    try:
        date.fromisoformat(day)
    except ValueError:
        raise UnknownName("day", day, ("2026-03-12",)) from None
    found = in_force(past, day)
    if found is None:
        raise UnknownName("day", day, (past[-1].made_at[:10],))
    return found


def print_book(session: Session, past: Past, as_json: bool) -> None:
    """Print a codebook with the revision it is."""
    if as_json:
        print_json({"revision": past.n, **codebook_to_json(past.codebook)})
        return
    book = past.codebook
    click.echo(f"{said(book.name, session)}: revision {past.n}, {past.made_at}")
    for variable in book.variables:
        unused = " (not in use)" if variable.archived else ""
        click.echo(f"\n{said(variable.name, session)} [{variable.uid}]{unused}")
        rows = [
            (
                "" if code.archived else code.key, said(code.name, session),
                said(code.definition, session), _became(past, code.becomes, session)
                or ("not in use" if code.archived else ""),
            )
            for code in variable.codes
        ]  # fmt: skip
        print_table(("key", "code", "definition", ""), rows)


def print_history(session: Session, only: str, as_json: bool) -> None:
    """Print the revisions, newest first, or those that concern a code (uid)."""
    past: Sequence[Past] = history(session)
    if only:
        past = of_code(past, only)
    if as_json:
        print_json({"revisions": [_record(session, each) for each in past]})
        return
    for each in past:
        click.echo(f"Revision {each.n}, {each.made_at}, {each.kind}, {each.coder}".rstrip(", "))
        if each.meanings:
            click.echo(f"  meaning changed: {', '.join(each.meanings)}")
        for change in each.changes:
            click.echo(f"  {_name(session, each, change)}: {change.what}")
            for sign, value in (("-", change.before), ("+", change.after)):
                if value not in (None, "", (), Text()):
                    click.echo(f"    {sign} {_plain(value, session)}")


def said(text: Text, session: Session) -> str:
    """Return a text in the project's language."""
    return text.in_(session.language)


def _record(session: Session, past: Past) -> dict[str, object]:
    return {
        "n": past.n,
        "made_at": past.made_at,
        "coder": past.coder or None,
        "kind": past.kind,
        "meanings": list(past.meanings),
        "changes": [
            {
                "subject": change.subject,
                "uid": change.uid,
                "name": _name(session, past, change),
                "what": change.what,
                "before": _json(change.before),
                "after": _json(change.after),
            }
            for change in past.changes
        ],
    }


def _name(session: Session, past: Past, change: Change) -> str:
    try:
        return said(record(past.codebook, change.uid).name, session)
    except KeyError:
        return change.uid or change.subject


def _became(past: Past, codes: Sequence[str], session: Session) -> str:
    names = ", ".join(said(past.codebook.code(uid).name, session) for uid in codes)
    if not codes:
        return ""
    return f"merged into {names}" if len(codes) == 1 else f"split into {names}"


def _json(value: object) -> object:
    if isinstance(value, Text):
        return {"fi": value.fi, "en": value.en}
    if isinstance(value, tuple):
        return [str(each) for each in value]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return value if value is None or isinstance(value, str | int | bool) else str(value)


def _plain(value: object, session: Session) -> str:
    if isinstance(value, Text):
        return " ".join(said(value, session).split())
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return str(value)
