"""`export`: the workbook."""

from dataclasses import asdict
from pathlib import Path

import click

from coder.cli.opening import project_argument, reading_all
from coder.cli.output import print_fields
from coder.cli.speech import LANGUAGES
from coder.services import exporting
from coder.services.exporting import ExportOptions


@click.command
@project_argument
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE.xlsx",
    help="The workbook to write; an older one is replaced as a whole.",
)
@click.option("--coder", metavar="NAME", help="Codings and frequencies of this coder only.")
@click.option("--round", "round_", metavar="NAME", help="Codings and figures of this round only.")
@click.option(
    "--profile",
    type=click.Choice(["full"]),
    default="full",
    show_default=True,
    help="What of the posts goes in.",
)
@click.option("--by-author", is_flag=True, help="Draw authors with all their posts.")
@click.option("--kalpha", is_flag=True, help="Tell the interval that Hayes' macro prints, too.")
@click.option("--language", type=click.Choice(LANGUAGES), help="The project's where not given.")
def export(
    project: Path,
    output: Path,
    coder: str | None,
    round_: str | None,
    profile: str,
    by_author: bool,
    kalpha: bool,
    language: str | None,
) -> None:
    """Write the Excel workbook.

    It holds frequencies, agreement, disagreements, codings, the codebook, and where all comes from.
    """
    del profile  # there is only the full one
    with reading_all(project) as session:
        options = ExportOptions(
            language or session.language, coder, round_, by_author=by_author, kalpha=kalpha
        )
        report = exporting.export(session, output, options)
    print_fields([("workbook", str(output)), *asdict(report).items()])
