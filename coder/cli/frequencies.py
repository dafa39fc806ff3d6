"""`frequencies`: how often each code was given."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from coder.cli.opening import project_argument, reading_all
from coder.cli.output import Cell, print_json, print_table
from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport
from coder.domain.frequency import CrossRow, CrossTable, FrequencyRow, FrequencyTable
from coder.services import naming, repeats
from coder.services.counting import BY_MONTH, BY_SOURCE, Counting, CrossFrequencies, Frequencies
from coder.services.session import Session


@click.command
@project_argument
@click.option("--variable", metavar="V", help="Only this variable.")
@click.option("--by", metavar="VARIABLE|month|source", help="What to count it against.")
@click.option(
    "--coder",
    metavar="NAME",
    help="Whose codings are final where there is no consensus; with --round, whose are counted.",
)
@click.option("--round", "round_", metavar="NAME", help="The codings of this round.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def frequencies(
    project: Path,
    variable: str | None,
    by: str | None,
    coder: str | None,
    round_: str | None,
    as_json: bool,
) -> None:
    """Count how often each code was given.

    Without --coder and --round the final codings are counted: the consensus, else those of the
    project's first coder. Percentages are of posts, so that those of a multi-choice variable may
    sum to more than 100. The 95% interval of each, from low to high, is Wilson's, as if the posts
    were drawn at random.
    """
    with reading_all(project) as session:
        counting = Counting(session)
        if by is None:
            found = _found(session, counting, variable, coder, round_)
            if as_json:
                print_json({"results": [_record(session, each) for each in found]})
            else:
                for each in found:
                    _print(session, each)
            return
        other = _other(session, by)
        crossed = _crossed(session, counting, variable, other or by, coder, round_)
        if as_json:
            print_json({"results": [_cross_record(session, each, other) for each in crossed]})
        else:
            for each in crossed:
                _print_cross(session, each, other)


def _other(session: Session, by: str) -> Variable | None:
    return None if by in {BY_MONTH, BY_SOURCE} else naming.find_variable(session.codebook, by)


def _chosen(session: Session, variable: str | None) -> list[Variable]:
    if variable is not None:
        return [naming.find_variable(session.codebook, variable)]
    return [each for each in session.codebook.variables if not each.archived]


def _found(
    session: Session,
    counting: Counting,
    variable: str | None,
    coder: str | None,
    round_: str | None,
) -> list[Frequencies]:
    found: list[Frequencies] = []
    for each in _chosen(session, variable):
        try:
            found.append(counting.frequencies(each, coder, round_))
        except NothingToReport:
            continue
    if not found:
        raise NothingToReport("frequencies")
    return found


def _crossed(
    session: Session,
    counting: Counting,
    variable: str | None,
    by: Variable | str,
    coder: str | None,
    round_: str | None,
) -> list[CrossFrequencies]:
    found: list[CrossFrequencies] = []
    for each in _chosen(session, variable):
        if variable is None and each == by:
            continue
        name = by if isinstance(by, str) else by.uid
        try:
            found.append(counting.crossed(each, name, coder, round_))
        except NothingToReport:
            continue
    if not found:
        raise NothingToReport("frequencies")
    return found


def _record(session: Session, found: Frequencies) -> dict[str, object]:
    variable, table, language = found.variable, found.table, session.language
    groups = {group.uid: group.name.in_(language) for group in variable.groups}
    in_group = {code.uid: code.group for code in variable.codes}
    coded = {row.code: row.n for row in found.coded.rows}
    of_groups = {row.code: row.n for row in found.coded_groups}
    return {
        "variable": variable.name.in_(language),
        "variable_uid": variable.uid,
        "coder": found.coder or None,
        "round": found.round or None,
        "repeats": repeats.mode(session),
        "n_posts": table.n_posts,
        "n_coded": found.coded.n_posts,
        "n_authors": table.n_authors,
        "none": table.none,
        "rows": [
            {
                "code": naming.code_name(session.codebook, row.code, language),
                "code_uid": row.code,
                "group": groups.get(in_group.get(row.code) or ""),
                **_figures(found, row, coded.get(row.code, 0)),
            }
            for row in table.rows
        ],
        "groups": [
            {
                "group": groups[row.code],
                "group_uid": row.code,
                **_figures(found, row, of_groups[row.code]),
            }
            for row in found.groups
        ],
    }


def _figures(found: Frequencies, row: FrequencyRow, coded: int) -> dict[str, object]:
    low, high = _interval(found, row)
    return {
        "n": row.n,
        "n_coded": coded,
        "percent": row.percent,
        "low": low,
        "high": high,
        "relative": row.relative,
        "authors": row.authors,
    }


def _interval(found: Frequencies, row: FrequencyRow) -> tuple[float | None, float | None]:
    """Return the 95% interval of a row's percentage, in percent."""
    if row.percent is None:
        return None, None
    low, high = found.interval(row)
    return 100 * low, 100 * high


def _cross_record(
    session: Session, found: CrossFrequencies, other: Variable | None
) -> dict[str, object]:
    language = session.language
    columns = _column_names(session, found.table.columns)
    return {
        "variable": found.variable.name.in_(language),
        "variable_uid": found.variable.uid,
        "by": other.name.in_(language) if other else found.by,
        "by_uid": other.uid if other else None,
        "repeats": repeats.mode(session),
        "n_posts": found.table.n_posts,
        "n_coded": found.n_coded,
        "columns": columns,
        "column_uids": list(found.table.columns),
        "rows": [
            {
                "value": _value_name(session, row, other),
                "value_uid": row.value if other else None,
                "n_posts": row.n_posts,
                "none": row.none,
                "counts": dict(zip(columns, row.counts, strict=True)),
                "percents": dict(zip(columns, row.percents, strict=True)),
            }
            for row in found.table.rows
        ],
    }


def _column_names(session: Session, uids: Sequence[str]) -> list[str]:
    """Return the labels of codes, the uids of those that share a label."""
    labels = [naming.code_name(session.codebook, uid, session.language) for uid in uids]
    times = Counter(labels)
    return [uid if times[label] > 1 else label for uid, label in zip(uids, labels, strict=True)]


def _value_name(session: Session, row: CrossRow, other: Variable | None) -> str | None:
    if row.value is None or other is None:
        return row.value
    return naming.code_name(session.codebook, row.value, session.language)


def _print(session: Session, found: Frequencies) -> None:
    table, language = found.table, session.language
    click.echo(
        f"{found.variable.name.in_(language)}: {table.n_posts} posts, "
        f"{table.n_authors} authors, {table.none} with no code{_coded(found.coded.n_posts, table)}"
    )
    groups = {group.uid: group.name.in_(language) for group in found.variable.groups}
    named = [(naming.code_name(session.codebook, r.code, language), r) for r in table.rows]
    named += [(groups[r.code], r) for r in found.groups]
    rows: list[tuple[Cell, ...]] = [
        (name, r.n, r.percent, *_interval(found, r), r.relative, r.authors) for name, r in named
    ]
    print_table(("code", "n", "percent", "low", "high", "relative", "authors"), rows)
    click.echo()


def _coded(n_coded: int, table: FrequencyTable | CrossTable) -> str:
    """Say how many posts were coded where they stand for others."""
    return "" if n_coded == table.n_posts else f"; {n_coded} coded, which stand for their repeats"


def _print_cross(session: Session, found: CrossFrequencies, other: Variable | None) -> None:
    label = other.name.in_(session.language) if other else found.by
    click.echo(
        f"{found.variable.name.in_(session.language)}: {found.table.n_posts} posts"
        f"{_coded(found.n_coded, found.table)}"
    )
    heading = (label, "posts", *_column_names(session, found.table.columns))
    print_table(
        heading,
        [
            (_value_name(session, row, other) or "—", row.n_posts, *row.counts)
            for row in found.table.rows
        ],
    )
    click.echo()
