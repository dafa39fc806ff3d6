"""`import`: posts from files into a project."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, reading, writing
from coder.cli.output import print_fields, print_json, print_table
from coder.exchange.readers.records import Preview
from coder.services import backing_up, importing, indexing
from coder.services.codebooks import preview_with
from coder.services.import_figures import repeats_in, try_import
from coder.services.importing import ImportReport
from coder.services.session import Session


@dataclass(frozen=True, slots=True)
class _Came:
    """One file with how it is read and what came of it."""

    path: Path
    preview: Preview
    report: ImportReport


def _mapping(
    ctx: click.Context, param: click.Parameter, value: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    pairs: list[tuple[str, str]] = []
    for each in value:
        field, equals, column = each.partition("=")
        if not equals or not field.strip():
            raise click.BadParameter(f"{each!r} is not FIELD=COLUMN.", ctx, param)
        pairs.append((field.strip(), column))
    return tuple(pairs)


@click.command("import")
@project_argument
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path)
)
@click.option("--reader", metavar="NAME", help="The kind of file; found where not given.")
@click.option("--encoding", metavar="ENC", help="The character encoding; found where not given.")
@click.option("--delimiter", metavar="C", help="What parts the columns: a character, or tab.")
@click.option(
    "--map",
    "mapping",
    metavar="FIELD=COLUMN",
    multiple=True,
    callback=_mapping,
    help="The column of a field: text, external_id, author, posted_at, lang, url, kind, "
    "parent_id. An empty column leaves the field out.",
)
@click.option("--dry-run", is_flag=True, help="Read the files through and count; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def import_(
    project: Path,
    files: tuple[Path, ...],
    reader: str | None,
    encoding: str | None,
    delimiter: str | None,
    mapping: tuple[tuple[str, str], ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring posts into a project.

    Each file comes in as a whole or not at all. All files are looked at before the first comes in.
    A file that is already in the project adds what was missing and is read again; it never makes a
    second copy. Afterwards the posts are made searchable, repeats are found, and the project is
    backed up as a whole.
    """
    look_at(project)
    previews = [
        (
            path,
            preview_with(
                path, reader=reader, encoding=encoding, delimiter=delimiter, mapping=mapping
            ),
        )
        for path in files
    ]
    came: list[_Came] = []
    if dry_run:
        with reading(project) as session:
            for path, preview in previews:
                came.append(_Came(path, preview, try_import(session, path, preview.options)))
            _tell(session, came, as_json, dry_run=True)
        return
    with writing(project) as session:
        session.require_owner()
        try:
            for path, preview in previews:
                report = importing.import_file(session.file, path, preview.options, session.clock())
                came.append(_Came(path, preview, report))
        finally:
            # What came in before a file that could not stays, and is told.
            if came:
                indexing.index(session.file)
                _tell(session, came, as_json, dry_run=False)
                backing_up.back_up(session)


def _tell(session: Session, came: Sequence[_Came], as_json: bool, *, dry_run: bool) -> None:
    posts = session.counts().posts
    repeats = [None if dry_run else repeats_in(session, each.path) for each in came]
    if as_json:
        files = [_record(each, n) for each, n in zip(came, repeats, strict=True)]
        print_json({"dry_run": dry_run, "posts": posts, "files": files})
        return
    for each, n in zip(came, repeats, strict=True):
        _print(each, n)
    print_fields([("posts in the project", posts)])
    if dry_run:
        click.echo("Nothing was written.")


def _record(came: _Came, repeats: int | None) -> dict[str, object]:
    options, report = came.preview.options, came.report
    return {
        "file": str(came.path),
        "reader": report.reader,
        "encoding": options.encoding,
        "delimiter": options.delimiter,
        "mapping": dict(options.mapping),
        "read": report.read,
        "kept": report.kept,
        "known": report.known,
        "changed": report.changed,
        "skipped": report.skipped,
        "skips": [skip._asdict() for skip in report.skips],
        "problems": [problem._asdict() for problem in came.preview.problems],
        "repeats": repeats,
    }


def _print(came: _Came, repeats: int | None) -> None:
    options, report = came.preview.options, came.report
    print_fields(
        [
            ("file", str(came.path)),
            ("reader", report.reader),
            ("encoding", options.encoding),
            ("delimiter", None if options.delimiter is None else repr(options.delimiter)),
            ("read", report.read),
            ("kept", report.kept),
            ("known before", report.known),
            ("of them changed", report.changed),
            ("in groups of repeats", repeats),
        ]
    )
    if report.skipped:
        print_table(("skipped", "posts"), list(report.skipped.items()))
    if came.preview.problems:
        print_table(
            ("problem", "column", "n", "example"),
            [(p.kind, p.column, p.n, p.excerpt) for p in came.preview.problems],
        )
    click.echo()
