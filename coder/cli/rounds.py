"""`round`: what is coded together, and when that begins and ends."""

from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, reading, writing
from coder.cli.output import print_fields, print_table, progress_bar
from coder.domain.agreement.choice import FOR_ROUNDS
from coder.domain.coder_view import DEFAULT, FIELDS, TEXT
from coder.domain.round_course import RESULTS, Result
from coder.services import (
    naming,
    progress,
    round_keeping,
    round_outcome,
    screening_check,
    work_division,
    work_later,
)  # fmt: skip
from coder.services.round_keeping import PURPOSES, RoundPlan
from coder.services.session import Session
from coder.services.work_division import ORDERS, Order, WorkPlan

CHOOSABLE = tuple(field for field in FIELDS if field != TEXT)


@click.command("round")
@project_argument
@click.argument("name")
@click.option(
    "--purpose",
    type=click.Choice(PURPOSES),
    default="reliability",
    show_default=True,
    help="What the round is for.",
)
@click.option("--sample", "sample_", metavar="NAME", help="The sample that is coded.")
@click.option(
    "--coefficient",
    type=click.Choice(FOR_ROUNDS),
    default="krippendorff_alpha",
    show_default=True,
    help="The coefficient that decides.",
)
@click.option(
    "--threshold",
    type=click.FloatRange(-1, 1),
    metavar="X",
    help="What the coefficient has to reach, settled beforehand.",
)
@click.option(
    "--coder",
    "coders",
    multiple=True,
    metavar="NAME",
    help="Who codes in it; give it once for each. Without, who sits at the project.",
)
@click.option(
    "--show",
    "fields",
    multiple=True,
    type=click.Choice(CHOOSABLE),
    help="What coders see beside the text; give it once for each. Default: day, links, parent.",
)
@click.option(
    "--variable",
    "variables",
    multiple=True,
    metavar="NAME",
    help="A variable that is asked; repeat the option. Without, the required ones.",
)
@click.option(
    "--spread",
    is_flag=True,
    help="Spread the sample unmarked in the main queue of who sits at the project.",
)
@click.option(
    "--divide",
    is_flag=True,
    help="Divide the posts of the round, which is open already, among the coders named; the main "
    "round is called main.",
)
@click.option(
    "--later",
    is_flag=True,
    help="With --divide: give only the posts that nobody has yet to the coders who have parts of "
    "the main round.",
)
@click.option(
    "--overlap",
    type=click.IntRange(min=0),
    metavar="N",
    help="With --divide: posts that all of them code. Without, they code all posts.",
)
@click.option(
    "--order",
    type=click.Choice(ORDERS),
    default="random",
    show_default=True,
    help="With --divide: the order in which each of them codes.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="S",
    help="With --divide: the same seed divides in the same way.",
)
@click.option("--close", is_flag=True, help="Close the round, which is open already.")
@click.option(
    "--outcome",
    type=click.Choice(RESULTS),
    help="With --close: what is concluded. Without, the threshold decides.",
)
@click.option("--note", default="", metavar="TEXT", help="With --close: why.")
@click.option("--status", is_flag=True, help="Tell how far the coders are, and what comes next.")
def round_(
    project: Path,
    name: str,
    purpose: str,
    sample_: str | None,
    coefficient: str,
    threshold: float | None,
    coders: tuple[str, ...],
    fields: tuple[str, ...],
    variables: tuple[str, ...],
    spread: bool,
    divide: bool,
    later: bool,
    overlap: int | None,
    order: Order,
    seed: int,
    close: bool,
    outcome: Result | None,
    note: str,
    status: bool,
) -> None:
    """Open a round on a sample, divide its posts, or close it.

    In a reliability round, who coded posts of the sample before takes part with those codings, as
    they were when the round opened. Closing a round freezes its codings and says whether the
    coefficient reached its threshold.
    """
    if divide and not coders and not later:
        raise click.UsageError("--divide needs --coder NAME.")
    if not (close or status or divide) and sample_ is None:
        raise click.UsageError("A new round needs --sample NAME.")
    if status:
        with reading(project) as session:
            _tell_status(session, name)
        return
    look_at(project)
    with writing(project) as session:
        if close:
            concluded = round_outcome.close(session, name, note, outcome)
            click.echo(f"Closed the round {name}.")
            print_fields([("outcome", concluded.result), *concluded.values.items()])
            return
        if divide:
            with progress_bar("Dividing") as told:
                if later:
                    shares = work_later.divide_later(session, told)
                else:
                    work = WorkPlan(coders, name, overlap, order, seed)
                    shares = work_division.divide(session, work, told)
            rows = [(s.coder.name, s.posts, s.shared, s.done) for s in shares]
            print_table(("coder", "posts", "shared", "done"), rows)
            return
        assert sample_ is not None
        asked = tuple(naming.find_variable(session.codebook, each).uid for each in variables)
        plan = RoundPlan(
            name, purpose, sample_, coefficient, threshold, coders, fields or DEFAULT, spread,
            variables=asked,
        )  # fmt: skip
        opened = round_keeping.open_round(session, plan)
    print_fields(
        [
            ("round", opened.name),
            ("purpose", opened.purpose),
            ("sample", sample_),
            ("coefficient", opened.coefficient),
            ("threshold", opened.threshold),
            ("opened_at", opened.opened_at),
        ]
    )


def _tell_status(session: Session, name: str) -> None:
    found = progress.of_round(session, round_keeping.find(session, name))
    print_table(
        ("coder", "posts", "done", "read", "flagged", "skipped"),
        [(p.coder.name, p.total, p.done, p.read, p.flagged, p.skipped) for p in found],
    )
    if session.role == "owner":
        round_ = round_keeping.find(session, name)
        if round_.purpose == screening_check.PURPOSE:
            click.echo(screening_check.check(session, name).paragraph(session.language))
        step = round_outcome.next_in(session)
        click.echo(round_outcome.step_sentence(step, session.language))
