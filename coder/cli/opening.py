"""Opening the project of a command, for reading or for writing."""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import click

from coder.cli.root import Run
from coder.domain.errors import FolderNotWritable, ProjectInUse, ReadOnlyProject
from coder.services import seals
from coder.services.session import Session

project_argument: Callable[[Callable[..., None]], Callable[..., None]] = click.argument(
    "project", type=click.Path(path_type=Path)
)
"""The project or packet that a command works on."""


@contextmanager
def reading(project: Path) -> Generator[Session]:
    """Open a project for reading, also while it is open in the window."""
    session = Session.open(project, read_only=True)
    try:
        _speak(session)
        yield session
    finally:
        session.close()


@contextmanager
def reading_all(project: Path) -> Generator[Session]:
    """Open a project to read everybody's codings.

    Where the coder who works in it has not finished an open round, that is logged, as it is when
    the window shows them; a project that cannot be written now is read without.
    """
    with reading(project) as session:
        if session.role == "owner" and seals.unfinished_rounds(session):
            try:
                writable = Session.open(project)
            except (ProjectInUse, ReadOnlyProject, FolderNotWritable):
                pass
            else:
                try:
                    seals.open_for_reading(writable)
                finally:
                    writable.close()
        yield session


@contextmanager
def writing(project: Path) -> Generator[Session]:
    """Open a project for writing."""
    session = Session.open(project)
    try:
        _speak(session)
        yield session
    finally:
        session.close()


def look_at(project: Path) -> None:
    """Raise now what would keep a project from being opened for writing, touching nothing."""
    with reading(project) as session:
        session.counts()
    if not os.access(project, os.W_OK):
        raise ReadOnlyProject(str(project))


def _speak(session: Session) -> None:
    context = click.get_current_context()
    context.ensure_object(Run).speech.language = session.language
