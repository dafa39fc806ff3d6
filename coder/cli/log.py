"""`log`: who decided what on which post, when, after how long, and what replaced it."""

from pathlib import Path

import click

from coder.cli.opening import project_argument, reading_all
from coder.cli.output import Cell, print_json, print_lines, print_table
from coder.services import decision_log, log_export
from coder.services.decision_log import CODES, MARKS, Entry, LogFilter
from coder.services.log_words import LogWords

_HEADING = (
    "decided_at", "post", "coder", "round", "variable", "value", "way", "shown_s", "pause_min",
    "state", "replaced_at", "replaced_with",
)  # fmt: skip
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command
@project_argument
@click.option("--post", metavar="ID", help="Only on this post: its uid or external id.")
@click.option("--coder", default="", metavar="NAME", help="Only this coder's.")
@click.option("--round", "round_", default="", metavar="NAME", help="Only in this round.")
@click.option("--variable", default="", metavar="NAME", help="Only on this variable.")
@click.option("--codes", is_flag=True, help="Codes alone, no marks.")
@click.option("--marks", is_flag=True, help="Marks alone, with finished among them.")
@click.option(
    "--faster-than",
    type=click.FloatRange(min=0, min_open=True),
    metavar="S",
    help="Only where the post had been in view for less than S seconds.",
)
@click.option(
    "--gap",
    type=click.FloatRange(min=0),
    metavar="MIN",
    help="Only after the coder had decided nothing for more than MIN minutes.",
)
@click.option("--from", "first", type=_DAY, metavar="DAY", help="From this day on (UTC).")
@click.option("--to", "last", type=_DAY, metavar="DAY", help="Up to this day (UTC).")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N, the newest.")
@click.option(
    "--csv", "csv_file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write them to a CSV.",
)  # fmt: skip
@click.option(
    "--xlsx", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write them to an Excel workbook.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--jsonl", is_flag=True, help="Print one JSON object a line.")
def log(
    project: Path,
    post: str | None,
    coder: str,
    round_: str,
    variable: str,
    codes: bool,
    marks: bool,
    faster_than: float | None,
    gap: float | None,
    first: object,
    last: object,
    limit: int | None,
    csv_file: Path | None,
    xlsx: Path | None,
    as_json: bool,
    jsonl: bool,
) -> None:
    """List the decisions, newest first.

    What was undone, replaced or came with a withdrawn packet stays listed and is named so. The mark
    finished, which comes along with a code, is listed with --marks. A packet holds its own coder's;
    in a project, opening the log of others while a round is coded blind is noted.
    """
    if sum((bool(variable), codes, marks)) > 1:
        raise click.UsageError("Give --variable NAME, --codes or --marks, one of them.")
    for file, suffix in ((csv_file, ".csv"), (xlsx, ".xlsx")):
        if file is not None and file.suffix.lower() != suffix:
            raise click.UsageError(f"{file} does not end in {suffix}.")
    with reading_all(project) as session:
        owner = session.role == "owner"
        found = decision_log.of_everybody(session) if owner else decision_log.own(session)
        ids = found.find(
            LogFilter(
                post_id=decision_log.find_post(session, post) if post else None,
                coder=coder,
                round=round_,
                what=CODES if codes else MARKS if marks else variable,
                faster_than=faster_than,
                gap=gap,
                since=_day(first),
                until=_day(last),
            )
        )
        wanted = ids[:limit] if limit else ids
        for file in (csv_file, xlsx):
            if file is not None:
                log_export.write(session, found, wanted, file, session.language)
        words = LogWords(session.codebook, session.language)
        entries = log_export.every(found, wanted)
        records = (log_export.record(entry, words) for entry in entries)
        if as_json:
            print_json({"decisions": len(ids), "items": list(records)})
        elif jsonl:
            print_lines(records)
        elif csv_file is None and xlsx is None:
            print_table(_HEADING, (_row(entry, words) for entry in entries))


def _day(given: object) -> str:
    return str(given)[:10] if given is not None else ""


def _row(entry: Entry, words: LogWords) -> tuple[Cell, ...]:
    by = entry.replaced_by
    who = entry.coder if entry.coder == entry.made_by else f"{entry.coder} ({entry.made_by})"
    return (
        entry.decided_at,
        entry.external_id or entry.post,
        who,
        entry.round,
        words.variable(entry.variable_uid),
        words.of(entry),
        words(entry.kind),
        None if entry.shown_ms is None else entry.shown_ms / 1000,
        None if entry.pause_ms is None else entry.pause_ms / 60_000,
        words(entry.state),
        by.decided_at if by else None,
        words.became(entry) if by else None,
    )
