"""`sample`: which posts are coded, drawn by chance or put together by hand."""

from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, writing
from coder.cli.output import print_fields, print_json, print_table
from coder.services import listing, sampling
from coder.services.sampling import By, Sample, SamplePlan
from coder.services.session import Session

PURPOSES = ("main", "training", "reliability", "intra", "recoding", "screening", "consensus")


@click.command
@project_argument
@click.argument("name")
@click.option("--size", type=click.IntRange(min=1), metavar="N", help="Posts drawn.")
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    metavar="S",
    help="The same seed draws the same posts on every computer.",
)
@click.option(
    "--from",
    "frame",
    default="",
    metavar="all|in|out|SAMPLE",
    help="What is drawn from: all posts, those in or out of the study, or an earlier sample. "
    "Those in the study where not given; without a screening these are all.",
)
@click.option(
    "--for",
    "purpose",
    type=click.Choice(PURPOSES),
    default=sampling.FOR_RELIABILITY,
    show_default=True,
    help="Of a reliability sample, posts of training and failed rounds and examples are kept out.",
)
@click.option(
    "--by",
    type=click.Choice(["month", "source", "screening", "code"]),
    help="Draw from strata, in proportion to their sizes.",
)
@click.option("--variable", default="", metavar="V", help="With --by code: the variable.")
@click.option("--coder", default="", metavar="NAME", help="With --by code: whose codes.")
@click.option(
    "--round", "round_", default="main", metavar="NAME", help="With --by code: in which round."
)
@click.option(
    "--minimum",
    default=0,
    type=click.IntRange(min=0),
    metavar="N",
    help="Posts drawn from each stratum at least, if it has as many.",
)
@click.option("--systematic", is_flag=True, help="Draw at equal distances in the order of time.")
@click.option(
    "--every", type=click.IntRange(min=1), metavar="K", help="Draw every K-th post by time."
)
@click.option(
    "--posts",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Take the posts of a list, a uid or an external_id a line: a sample by hand.",
)
@click.option("--larger", metavar="SAMPLE", help="Draw a larger sample that begins with this one.")
@click.option("--one-per-group", is_flag=True, help="Draw one post only of each group of repeats.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def sample(
    project: Path,
    name: str,
    size: int | None,
    seed: int | None,
    frame: str,
    purpose: str,
    by: str | None,
    variable: str,
    coder: str,
    round_: str,
    minimum: int,
    systematic: bool,
    every: int | None,
    posts: Path | None,
    larger: str | None,
    one_per_group: bool,
    as_json: bool,
) -> None:
    """Draw a sample by chance, or put one together by hand.

    With one seed, a larger simple random or stratified sample holds the whole of a smaller one.
    Strata are allotted by Sainte-Laguë.
    """
    kind = "stratified" if by else "systematic" if systematic or every else "simple_random"
    if sum(map(bool, (by, systematic or every, posts, larger))) > 1:
        raise click.UsageError("--by, --systematic/--every, --posts and --larger exclude another.")
    if size is None and not every and posts is None:
        raise click.UsageError("Missing option '--size'.")
    if seed is None and posts is None and larger is None:
        raise click.UsageError("Missing option '--seed'.")
    if by == "code" and not (variable and coder):
        raise click.UsageError("--by code needs --variable and --coder.")
    listed = None if posts is None else _lines(posts)
    look_at(project)
    with writing(project) as session:
        if listed is not None:
            drawn = sampling.gather(session, name, listed, purpose)
        elif larger is not None:
            drawn = sampling.enlarge(session, name, larger, size or 0)
        else:
            strata = By(by, variable, coder, round_) if by else None  # pyright: ignore[reportArgumentType]
            plan = SamplePlan(
                name, size or 0, seed or 0, frame, kind, strata, minimum, every, one_per_group,
                purpose,
            )  # fmt: skip
            drawn = sampling.draw_sample(session, plan)
        _tell(session, drawn, as_json)


def _lines(path: Path) -> list[str]:
    from coder.domain.errors import FileMissing, FileUnreadable, NotATable

    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path)) from error
    except ValueError as error:
        raise NotATable(str(path)) from error
    return [line for line in text.splitlines() if line.strip()]


def _tell(session: Session, drawn: Sample, as_json: bool) -> None:
    method = sampling.method_of(drawn)
    assert method is not None
    parent = next((s.name for s in sampling.every(session) if s.uid == drawn.parent), None)
    figures = {
        "name": drawn.name,
        "size": drawn.size,
        "seed": method.seed,
        "from": method.frame or None,
        "frame_size": method.frame_size,
        "drawn_at": drawn.drawn_at,
        "kind": method.kind,
        "purpose": method.purpose,
        "parent": parent,
    }
    strata = sampling.strata_of(session, drawn)
    if as_json:
        listed = [
            {
                "stratum": each.name,
                "frame_n": each.frame_n,
                "drawn_n": each.drawn_n,
                "chance": each.chance,
            }
            for each in strata
        ]
        posts = listing.posts_of_sample(session, drawn)
        print_json({**figures, "kept_out": method.kept_out, "strata": listed, "posts": posts})
        return
    print_fields([*figures.items(), ("kept_out", sum(method.kept_out.values()))])
    if strata:
        print_table(
            ("stratum", "frame_n", "drawn_n"), [(s.name, s.frame_n, s.drawn_n) for s in strata]
        )
