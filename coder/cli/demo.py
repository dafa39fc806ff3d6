"""`demo`: a whole example study to look at."""

from pathlib import Path

import click

from coder.cli.output import print_fields
from coder.services.demo import STUDIES, make_demo


@click.command
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--language",
    type=click.Choice([study.language for study in STUDIES]),
    default=STUDIES[0].language,
    help="Of posts, names and the project: fi where not given.",
)
def demo(folder: Path, language: str) -> None:
    """Write an example study.

    It is a project with posts, codings and a reliability round, the packet as the second coder
    sent it back, and the workbook.
    """
    files = make_demo(folder, language=language)
    print_fields(
        [
            ("project", str(files.project)),
            ("packet", str(files.packet)),
            ("workbook", str(files.workbook)),
        ]
    )
