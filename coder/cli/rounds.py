"""`round`: what is coded together, and when that begins and ends."""

from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, writing
from coder.cli.output import print_fields
from coder.services import round_keeping
from coder.services.reliability import SHOWN
from coder.services.round_keeping import PURPOSES, RoundPlan


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
    type=click.Choice(SHOWN),
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
@click.option("--close", is_flag=True, help="Close the round, which is open already.")
def round_(
    project: Path,
    name: str,
    purpose: str,
    sample_: str | None,
    coefficient: str,
    threshold: float | None,
    close: bool,
) -> None:
    """Open a round on a sample, or close one.

    In a reliability round, who coded posts of the sample before takes part with those codings, as
    they were when the round opened. Closing a round freezes its codings.
    """
    if not close and sample_ is None:
        raise click.UsageError("A new round needs --sample NAME.")
    look_at(project)
    with writing(project) as session:
        if close:
            round_keeping.close_round(session, name)
            click.echo(f"Closed the round {name}.")
            return
        assert sample_ is not None
        plan = RoundPlan(name, purpose, sample_, coefficient, threshold)
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
