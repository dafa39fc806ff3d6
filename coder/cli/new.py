"""`new`: a project with a codebook and nothing else yet."""

from pathlib import Path

import click

from coder.cli.opening import project_argument
from coder.cli.speech import LANGUAGES, VARIABLE
from coder.domain.codebook import Codebook
from coder.domain.errors import UnknownName
from coder.services import codebooks
from coder.services.session import Session

FIRST_STUDY = "pankkipalvelut"


@click.command
@project_argument
@click.option(
    "--codebook",
    "name",
    default=FIRST_STUDY,
    show_default=True,
    metavar="NAME|FILE",
    help="A codebook that comes with the program, or a codebook file.",
)
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="fi",
    show_default=True,
    envvar=VARIABLE,
    help="What the project speaks: labels, reports, errors.",
)
def new(project: Path, name: str, language: str) -> None:
    """Make a new project.

    Codebooks that come with the program: pankkipalvelut, asiakassuhteen-vaihe,
    verkkopalvelun-ongelmat.
    """
    book = find_codebook(name)
    Session.create(project, book, language).close()
    click.echo(f"Made {project}: {book.name.in_(language)}, {len(book.variables)} variables.")


def find_codebook(name: str) -> Codebook:
    """Return the codebook of a name, or of a file. Raises UnknownName and the errors of files."""
    shipped = {each.id: each.codebook for each in codebooks.shipped()}
    if name in shipped:
        return shipped[name]
    path = Path(name)
    if path.suffix or path.exists():
        return codebooks.open_codebook(path)
    raise UnknownName("codebook", name, tuple(shipped))
