"""`screen`: which of the posts are in the study, by word lists."""

from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, writing
from coder.cli.output import Cell, print_json, print_table, progress_bar
from coder.domain.errors import UnknownName
from coder.domain.screening.flow import Flow, flow_to_json
from coder.domain.screening.rule import ScreeningRule
from coder.domain.screening.word_list import WordList, united
from coder.services import screening
from coder.services.screening import Screened
from coder.services.session import Session


@click.command
@project_argument
@click.option(
    "--list",
    "lists",
    multiple=True,
    metavar="NAME=FILE",
    help="A word list: its name and its file, or the name of a shipped list (pankki, tunne). Files "
    "of one name make one list.",
)
@click.option(
    "--reposts",
    type=click.Choice(["in", "out"]),
    default="in",
    show_default=True,
    help="Whether posts that only pass on another are in.",
)
@click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="CODE",
    help="Leave out posts in other languages (fi, sv, …); one without a language stays.",
)
@click.option(
    "--from", "first_day", default="", metavar="DAY", help="From this day on, YYYY-MM-DD."
)
@click.option("--to", "last_day", default="", metavar="DAY", help="To this day, YYYY-MM-DD.")
@click.option("--source", "sources", multiple=True, metavar="NAME", help="Only of this source.")
@click.option("--dry-run", is_flag=True, help="Only tell what would come of it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def screen(
    project: Path,
    lists: tuple[str, ...],
    reposts: str,
    languages: tuple[str, ...],
    first_day: str,
    last_day: str,
    sources: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Say which posts are in the study: those that hold a word of every list.

    The lists are described in docs/word-lists.md. What was decided by hand stays. Posts that are
    out leave the queues over all posts, and keep their codings. Without lists all posts within the
    other limits are in. Interrupted before the new rule is in force, it leaves everything as it
    was; after that the rest is done when the project is used next.
    """
    look_at(project)
    with writing(project) as session:
        for day in (first_day, last_day):
            if day and not _is_day(day):
                raise UnknownName("day", day, ("2014-03-12",))
        rule = ScreeningRule(
            _lists(lists),
            reposts == "in",
            languages,
            first_day,
            last_day,
            tuple(screening.find_source(session, name) for name in sources),
        )
        with progress_bar("Screening") as progress:
            if dry_run:
                flow = screening.preview(session, rule)
            else:
                flow = screening.run(session, rule, progress)
        found = screening.screened(session, rule)
        if as_json:
            print_json(_document(rule, flow, found, dry_run=dry_run))
        else:
            _print(session, rule, flow, found)


def _lists(given: tuple[str, ...]) -> tuple[WordList, ...]:
    """Read the lists, those of one name together, in the order in which they are named first."""
    shipped = screening.shipped_lists()
    parts: dict[str, list[WordList]] = {}
    for each in given:
        name, equals, file = each.partition("=")
        name = name.strip() or Path(file).stem
        if not equals:
            path = shipped.get(name) or Path(each)
            if not path.is_file():
                raise UnknownName("word_list", each, tuple(shipped))
            name = path.stem
        else:
            path = Path(file)
            if not path.is_file() and file in shipped:
                path = shipped[file]
        parts.setdefault(name, []).append(screening.read_list(name, path))
    return tuple(united(name, tuple(same)) for name, same in parts.items())


def _is_day(text: str) -> bool:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _document(
    rule: ScreeningRule, flow: Flow, found: Screened, *, dry_run: bool
) -> dict[str, object]:
    return {
        "dry_run": dry_run,
        "in": flow.in_study,
        "out": flow.collected - flow.in_study,
        "flow": flow_to_json(flow),
        "lists": [
            {
                "name": each.name,
                "posts": len(hits.posts),
                "terms": [
                    {"term": line, "posts": len(posts)} for line, posts in hits.by_term.items()
                ],
                "exclusions": [term.written for term in each.exclusions],
            }
            for each, hits in zip(rule.lists, found.lists, strict=True)
        ],
    }


def _print(session: Session, rule: ScreeningRule, flow: Flow, found: Screened) -> None:
    rows: list[tuple[Cell, ...]] = [("collected", "", None, flow.collected)]
    rows += ((step.kind, step.name, step.out, step.left) for step in flow.steps)
    rows.append(("in the study", "", None, flow.in_study))
    print_table(("step", "list", "out", "left"), rows)
    click.echo()
    for each, hits in zip(rule.lists, found.lists, strict=True):
        click.echo(f"{each.name}: {len(hits.posts)} posts")
        by_size = sorted(hits.by_term.items(), key=lambda item: -len(item[1]))
        print_table(("term", "posts"), ((line, len(posts)) for line, posts in by_size))
        click.echo()
    click.echo(screening.paragraph(flow, rule, session.language))
