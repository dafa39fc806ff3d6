"""`demo`: a whole example study to look at."""

from pathlib import Path

import click

from coder.cli.output import print_fields
from coder.services.demo import make_demo


@click.command
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def demo(folder: Path) -> None:
    """Write an example study.

    It is a project with posts, codings and a reliability round, the packet as the second coder
    sent it back, and the workbook.
    """
    files = make_demo(folder)
    print_fields(
        [
            ("project", str(files.project)),
            ("packet", str(files.packet)),
            ("workbook", str(files.workbook)),
        ]
    )
