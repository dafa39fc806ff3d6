"""`code`: codings from a table."""

from dataclasses import asdict
from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, writing
from coder.cli.output import print_fields, print_json
from coder.services import table_coding


@click.command
@project_argument
@click.option("--coder", required=True, metavar="NAME", help="Whose codings they are.")
@click.option(
    "--round", "round_", metavar="NAME", help="The round; a packet's own, else the main one."
)
@click.option(
    "--from",
    "table",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A table with the columns post, variable and code.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def code(project: Path, coder: str, round_: str | None, table: Path, as_json: bool) -> None:
    """Take codings from a table.

    All of them are taken, or none. One row a code; several rows for a multi-choice variable; an
    empty code says that none applies. A post goes by its uid, or by its external_id where only one
    post has it; variables and codes go by their label in either language or by their uid.
    """
    look_at(project)
    table_coding.look_at(table)
    with writing(project) as session:
        report = table_coding.code_from_table(session, coder, table, round_)
    if as_json:
        print_json(asdict(report))
        return
    print_fields(
        [
            ("rows", report.lines),
            ("posts", report.posts),
            ("codings written", report.codings),
            ("there already", report.unchanged),
        ]
    )
