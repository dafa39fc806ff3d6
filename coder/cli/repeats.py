"""`repeats`: which posts say the same, and whether each of them is coded."""

from dataclasses import asdict
from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, reading, writing
from coder.cli.output import print_fields, print_json, print_table, progress_bar
from coder.services import repeats as service
from coder.services.near_repeats import THRESHOLD, NearGroup, NearPairs
from coder.services.repeats import MODES, Effect
from coder.services.session import Session


@click.command
@project_argument
@click.option("--near", is_flag=True, help="Look for texts that are nearly the same, too.")
@click.option(
    "--threshold",
    type=click.FloatRange(50, 100),
    default=THRESHOLD,
    show_default=True,
    metavar="PERCENT",
    help="With --near: characters in common from which on texts are proposed.",
)
@click.option(
    "--code",
    "mode",
    type=click.Choice(MODES),
    help="From now on code each post, or one of a group that stands for it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def repeats(project: Path, near: bool, threshold: float, mode: str | None, as_json: bool) -> None:
    """List the groups of posts that say the same.

    They belong together by the service's own id of what is passed on, by equal texts, or because
    somebody put them together. Near repeats are proposals: nothing is written of them. The setting
    moves posts out of the queues or into them, and leaves all codings as they are.
    """
    effect: Effect | None = None
    if mode is not None:
        look_at(project)
        with writing(project) as session, progress_bar("Queues") as progress:
            effect = service.set_mode(session, mode, progress)
    with reading(project) as session:
        found = service.find_near(session, threshold) if near else None
        if as_json:
            print_json(_document(session, found, effect))
        else:
            _print(session, found, effect)


def _document(
    session: Session, found: NearPairs | None, effect: Effect | None
) -> dict[str, object]:
    named = service.Names(session)
    groups = service.groups(session)
    proposals = service.proposals(session, found) if found is not None else []
    return {
        "code": service.mode(session),
        "posts": session.counts().posts,
        "to_code": service.count_to_code(session),
        "in_groups": sum(len(group.posts) for group in groups),
        "groups": [
            {"stands": named.uid(group.stands), "posts": [named.uid(p) for p in group.posts]}
            for group in groups
        ],
        "taken_out": [named.uid(post) for post in service.taken_out(session)],
        "near": found
        and {
            "threshold": found.threshold,
            "pairs": len(found.pairs),
            "groups": [
                {"score": group.score, "posts": [named.uid(post) for post in group.posts]}
                for group in proposals
            ],
        },
        "changed": effect and asdict(effect),
    }


def _print(session: Session, found: NearPairs | None, effect: Effect | None) -> None:
    named = service.Names(session)
    if effect is not None:
        _print_effect(effect)
    groups = service.groups(session)
    print_fields(
        [
            ("code", service.mode(session)),
            ("posts", session.counts().posts),
            ("to code", service.count_to_code(session)),
            ("groups", len(groups)),
            ("posts in groups", sum(len(group.posts) for group in groups)),
        ]
    )
    if groups:
        click.echo()
        rows = [(named.uid(g.stands), len(g.posts), named.excerpt(g.stands)) for g in groups]
        print_table(("stands", "posts", "text"), rows)
    if found is not None:
        click.echo()
        _print_near(named, service.proposals(session, found), found.threshold)


def _print_near(named: service.Names, proposals: list[NearGroup], threshold: float) -> None:
    click.echo(f"Nearly the same, at {threshold:g} %: {len(proposals)} groups proposed")
    rows = [
        (n, group.score, named.uid(post), named.excerpt(post))
        for n, group in enumerate(proposals, 1)
        for post in group.posts
    ]
    if rows:
        print_table(("group", "alike", "post", "text"), rows)


def _print_effect(effect: Effect) -> None:
    click.echo(f"Posts to code: {effect.before} before, {effect.after} now.")
    for each in effect.queues:
        click.echo(
            f"Queue {each.queue} of {each.coder}: {each.leaving} posts left "
            f"({each.leaving_finished} of them coded, which they stay), {each.joining} joined."
        )
    click.echo()
