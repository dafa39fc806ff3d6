"""`posts` and `codings`: one by one, for people and for scripts."""

from collections.abc import Iterator
from pathlib import Path

import click

from coder.cli.opening import project_argument, reading, reading_all
from coder.cli.output import Cell, print_lines, print_table
from coder.services import listing
from coder.services.listing import TidyCoding
from coder.services.session import Session

EXCERPT = 60


@click.command
@project_argument
@click.option("--jsonl", is_flag=True, help="Print one JSON object a line.")
def posts(project: Path, jsonl: bool) -> None:
    """List the posts in the order of import."""
    with reading(project) as session:
        records = listing.posts_as_records(session)
        if jsonl:
            print_lines(records)
        else:
            print_table(("uid", "external_id", "author", "posted_at", "text"), _rows(records))


@click.command
@project_argument
@click.option("--coder", metavar="NAME", help="Only this coder's.")
@click.option("--round", "round_", metavar="NAME", help="Only this round's.")
@click.option("--jsonl", is_flag=True, help="Print one JSON object a line.")
def codings(project: Path, coder: str | None, round_: str | None, jsonl: bool) -> None:
    """List the codings.

    There is one a post, coder, round and variable. An empty list of codes says that the coder found
    no code to apply.
    """
    with reading_all(project) as session:
        found = listing.codings(session, coder, round_)
        if jsonl:
            print_lines(_record(session, coding) for coding in found)
            return
        print_table(
            ("post", "external_id", "coder", "round", "variable", "codes", "decided_at"),
            (_coding_row(session, coding) for coding in found),
        )


def _rows(records: Iterator[dict[str, object]]) -> Iterator[tuple[Cell, ...]]:
    for record in records:
        text = " ".join(str(record["text"] or "").split())
        short = text if len(text) <= EXCERPT else text[: EXCERPT - 1] + "…"
        shown = (record[key] for key in ("uid", "external_id", "author", "posted_at"))
        yield (*(None if value is None else str(value) for value in shown), short)


def _coding_row(session: Session, coding: TidyCoding) -> tuple[Cell, ...]:
    return (
        coding.post,
        coding.external_id,
        coding.coder,
        coding.round,
        _variable_label(session, coding.variable),
        "; ".join(listing.code_labels(session, coding.codes)) or "—",
        coding.decided_at,
    )


def _record(session: Session, coding: TidyCoding) -> dict[str, object]:
    return {
        "post": coding.post,
        "external_id": coding.external_id,
        "coder": coding.coder,
        "round": coding.round,
        "variable": _variable_label(session, coding.variable),
        "variable_uid": coding.variable,
        "codes": listing.code_labels(session, coding.codes),
        "code_uids": list(coding.codes),
        "decided_at": coding.decided_at,
        "revision": coding.revision,
        "in_conflict": coding.in_conflict,
    }


def _variable_label(session: Session, uid: str) -> str:
    try:
        return session.codebook.variable(uid).name.in_(session.language)
    except KeyError:
        return uid  # the codebook no longer holds it
