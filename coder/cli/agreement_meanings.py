"""What `agreement` prints of codings given under different meanings of the codes."""

from collections.abc import Sequence

import click

from coder.cli.agreement_records import record
from coder.cli.output import print_table
from coder.services import meaning_words
from coder.services.meaning_periods import ByMeaning
from coder.services.session import Session


def record_meanings(
    session: Session, found: Sequence[ByMeaning], *, figures: bool
) -> list[dict[str, object]]:
    """Return the periods of each round and variable for JSON, with their figures where wanted."""
    return [
        {
            "round": each.round,
            "variable": each.variable.name.in_(session.language),
            "variable_uid": each.variable.uid,
            "across": each.across,
            "periods": [
                {
                    "first_revision": period.first,
                    "last_revision": period.last,
                    "since": period.since,
                    "posts": period.posts,
                    **(
                        {"results": [record(session, figure) for figure in period.figures]}
                        if figures
                        else {}
                    ),
                }
                for period in each.periods
            ],
        }
        for each in found
    ]


def print_meanings(found: Sequence[ByMeaning], *, figures: bool) -> None:
    """Say which figures hold codings of different meanings, and print them apart where wanted."""
    for each in found:
        click.echo("\n" + meaning_words.note(each, "en"))
        if not figures:
            continue
        rows = [
            (
                f"{period.first}-{period.last}", period.posts, figure.coefficient.name,
                figure.coefficient.value if figure.coefficient.undefined is None
                else figure.coefficient.undefined,
                figure.coefficient.n_items,
            )
            for period in each.periods
            for figure in period.figures
        ]  # fmt: skip
        print_table(("revisions", "posts", "coefficient", "value", "n"), rows)
