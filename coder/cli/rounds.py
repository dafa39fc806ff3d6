"""`sample` and `round`: what is coded twice, and when that begins and ends."""

import json
from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, writing
from coder.cli.output import print_fields, print_json
from coder.services import listing, round_keeping, sampling
from coder.services.reliability import SHOWN
from coder.services.round_keeping import PURPOSES, RoundPlan


@click.command
@project_argument
@click.argument("name")
@click.option("--size", required=True, type=click.IntRange(min=1), metavar="N", help="Posts drawn.")
@click.option(
    "--seed",
    required=True,
    type=click.IntRange(min=0),
    metavar="S",
    help="The same seed draws the same posts on every computer.",
)
@click.option(
    "--from",
    "frame",
    default=sampling.WHOLE_STUDY,
    show_default=True,
    metavar="all|SAMPLE",
    help="What is drawn from: all posts, or an earlier sample.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def sample(project: Path, name: str, size: int, seed: int, frame: str, as_json: bool) -> None:
    """Draw a simple random sample.

    With one seed, a larger sample holds the whole of a smaller one.
    """
    look_at(project)
    with writing(project) as session:
        drawn = sampling.draw(session, name, size, seed, frame)
        posts = listing.posts_of_sample(session, drawn)
    method = json.loads(drawn.method)
    figures = {
        "name": drawn.name,
        "size": drawn.size,
        "seed": seed,
        "from": frame,
        "frame_size": int(method["frame_size"]),
        "drawn_at": drawn.drawn_at,
    }
    if as_json:
        print_json({**figures, "posts": posts})
    else:
        print_fields(list(figures.items()))


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
