"""The command line as a whole: which command runs, what it leaves as exit code."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

import click

from coder import __version__
from coder.cli import COMMANDS
from coder.cli.speech import Speech, surrounding_language
from coder.domain.errors import CoderError
from coder.domain.sentences import sentence

KNOWN_ERROR = 1
WRONG_USAGE = 2

ShowWindow = Callable[[Path], tuple[int, int]]
"""Opens a project in the window without showing it; returns the picture's width and height."""


@dataclass(frozen=True, slots=True)
class Run:
    """What all commands of one run share."""

    speech: Speech
    show_window: ShowWindow | None = None


class Commands(click.Group):
    """The commands, loaded when they are needed; known errors become one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands in the order of a study."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a name."""
        return _commands().get(cmd_name)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; say a known error in one line on standard error."""
        try:
            return super().invoke(ctx)
        except CoderError as error:
            run = ctx.ensure_object(Run)
            sys.stdout.flush()
            click.echo(sentence(error, run.speech.language), err=True)
            ctx.exit(KNOWN_ERROR)


def _commands() -> dict[str, click.Command]:
    """Load the commands; they are named here, so that a packaged program holds them all."""
    from coder.cli.adjudicate import adjudicate
    from coder.cli.agreement import agreement
    from coder.cli.checking import check
    from coder.cli.codebook import codebook
    from coder.cli.coding import code
    from coder.cli.demo import demo
    from coder.cli.export import export
    from coder.cli.frequencies import frequencies
    from coder.cli.importing import import_
    from coder.cli.listing import codings, posts
    from coder.cli.log import log
    from coder.cli.new import new
    from coder.cli.packets import merge, packet
    from coder.cli.repeats import repeats
    from coder.cli.rounds import round_
    from coder.cli.samples import sample
    from coder.cli.screen import screen

    every = (
        demo, new, import_, posts, screen, repeats, codebook, sample, round_, packet, code, merge,
        codings, agreement, adjudicate, frequencies, log, export, check,
    )  # fmt: skip
    return {str(command.name): command for command in every}


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="coder", message="%(prog)s %(version)s")
@click.option("--self-test", is_flag=True, help="Try the whole program in a temporary folder.")
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="With --self-test: write what was found as JSON.",
)
@click.pass_context
def coder(ctx: click.Context, self_test: bool, report: Path | None) -> None:
    """Hand-code tweets and other short posts.

    `coder` alone, or with the path of a project, opens the window. The commands below do the same
    work without it.
    """
    if ctx.invoked_subcommand is not None:
        return
    if not self_test:
        raise click.UsageError("Name a command.", ctx)
    from coder.cli.self_test import run_self_test

    ctx.exit(run_self_test(report, ctx.ensure_object(Run).show_window))


def run(arguments: Sequence[str], show_window: ShowWindow | None = None) -> int:
    """Run a command line and return its exit code: 0 done, 1 known error, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A pipe on Windows would else be written in a code page that lacks half of a post.
            stream.reconfigure(encoding="utf-8")
    shared = Run(Speech(surrounding_language()), show_window)
    try:
        _leave(arguments, shared)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)


def _leave(arguments: Sequence[str], shared: Run) -> NoReturn:
    coder.main(args=list(arguments), prog_name="coder", obj=shared)
    raise SystemExit(0)
