"""What `merge` tells of the packets that came or would come."""

from collections.abc import Sequence
from dataclasses import asdict

import click

from coder.cli.output import print_fields, print_json, shown
from coder.domain.sentences import (
    codebook_sentences,
    difference_sentence,
    number,
    packet_meaning,
    packet_words,
    sentence,
)
from coder.services import looking
from coder.services.merge_details import Details, counted
from coder.services.merging import Coming, MergeReport
from coder.services.session import Session

_START = 60
"""So many letters of a post are shown beside its name."""


def tell(
    session: Session, found: Sequence[Coming], *, as_json: bool, posts: bool, dry_run: bool
) -> None:
    """Print what each packet brings, as one JSON document or for people."""
    if as_json:
        records = [_record(session, coming, posts=posts) for coming in found]
        print_json({"dry_run": dry_run, "packets": records})
        return
    for coming in found:
        _tell_one(session, coming, posts=posts, done=not dry_run)
        click.echo()
    if dry_run:
        click.echo("Nothing was written.")


def _record(session: Session, coming: Coming, *, posts: bool) -> dict[str, object]:
    if coming.report is None or coming.details is None:
        error = sentence(coming.error, session.language) if coming.error is not None else None
        return {"file": str(coming.path), "error": error}
    record: dict[str, object] = {**asdict(coming.report), "file": str(coming.path)}
    record["codebook_differences"] = _differences(session, coming.details)
    if posts:
        record["kinds"] = {
            kind: [uid for uid, _ in named] for kind, named in _posts(session, coming.details)
        }
    return record


def _tell_one(session: Session, coming: Coming, *, posts: bool, done: bool) -> None:
    report, language = coming.report, session.language
    if report is None or coming.details is None:
        error = sentence(coming.error, language) if coming.error is not None else ""
        print_fields([("packet", str(coming.path)), ("error", error)])
        return
    fields = [("packet", str(coming.path)), ("coder", report.coder), ("round", report.round)]
    if report.named:
        fields.append(("called there", report.named))
    print_fields(fields)
    for kind, n in counted(coming.details):
        click.echo(f"{number(n, language):>9}  {_line(report, kind, n, language, done=done)}")
    if report.codebook != "same":
        told = codebook_sentences(report.codebook, report.only_there, language)
        for line in (told, *_differences(session, coming.details)):
            click.echo(f"{'':11}{line}")
    if posts:
        for kind, named in _posts(session, coming.details):
            for uid, start in named:
                click.echo(f"{kind:<9}  {uid}  {shown(start)}".rstrip())


def _line(report: MergeReport, kind: str, n: int, language: str, *, done: bool) -> str:
    meaning = packet_meaning(
        kind, n, language, coder=report.coder, standing=report.codebook, done=done,
    )  # fmt: skip
    return f"{packet_words(kind, n, language)}: {meaning}"


def _differences(session: Session, details: Details) -> list[str]:
    return [
        difference_sentence(each.change, each.name, each.by, session.language)
        for each in details.codebook.differences
    ]


def _posts(session: Session, details: Details) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return printed uid and start of the posts of each kind."""

    def here(rows: Sequence[int]) -> list[tuple[str, str]]:
        return [
            (looking.uid_of(session, row), looking.start_of(session, row, _START)[0])
            for row in rows
        ]

    return [
        ("new", here(details.new)),
        ("known", here(details.known)),
        ("conflicts", [(each.uid, each.text[:_START]) for each in details.conflicts]),
        ("unknown", [(each.uid, each.text[:_START]) for each in details.unknown]),
        ("changed", [(each.uid, each.here[:_START]) for each in details.changed]),
    ]
