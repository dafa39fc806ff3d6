"""`adjudicate`: the disagreements of a round, listed or settled."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, reading, writing
from coder.cli.output import Cell, print_fields, print_json, print_table
from coder.domain.adjudication import WAYS
from coder.services import agreed_check, listing, settling_table, settling_way, table_coding
from coder.services.adjudication import Adjudication
from coder.services.agreed_check import AgreedCheck
from coder.services.disagreements import Item, Side
from coder.services.session import Session


@click.command
@project_argument
@click.option("--round", "round_", required=True, metavar="NAME", help="The round.")
@click.option("--list", "as_list", is_flag=True, help="List them, lowest agreement first.")
@click.option(
    "--from",
    "table",
    type=click.Path(path_type=Path),
    metavar="FILE.csv",
    help="Decide what a table says: post, variable, code, and if there is one reason and note.",
)
@click.option(
    "--way",
    type=click.Choice([way.replace("_", "-") for way in WAYS]),
    help="Record how the disagreements are settled.",
)
@click.option(
    "--check",
    type=click.IntRange(min=1),
    metavar="N",
    help="List N posts that the coders agree on instead, drawn at random.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Seed of the check's draw.")
@click.option(
    "--record", is_flag=True, help="With --check: keep the draw, so that its result is reported."
)
@click.option("--names", is_flag=True, help="Name the coders, and keep them in their order.")
@click.option(
    "--break-seal",
    is_flag=True,
    help="Open a round that is still being coded; that is logged.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def adjudicate(
    project: Path,
    round_: str,
    as_list: bool,
    table: Path | None,
    way: str | None,
    check: int | None,
    seed: int,
    record: bool,
    names: bool,
    break_seal: bool,
    as_json: bool,
) -> None:
    """Settle the posts that coders of a round coded differently.

    What is decided is Consensus: final codings and frequencies follow it, the coders' own codings
    and the figures of their agreement stay. Names are hidden and sides shuffled unless asked
    otherwise. Reasons: ambiguous_text, unclear_definition, slip, missing_code, other.
    """
    if table is not None and (as_list or check):
        raise click.UsageError("Give --list, --check or --from FILE.csv, one of them.")
    if table is not None:
        table_coding.look_at(table)
    if record and not check:
        raise click.UsageError("Give --record with --check N.")
    writes = table is not None or way is not None or break_seal or record
    if writes:
        look_at(project)
    with writing(project) if writes else reading(project) as session:
        found = Adjudication(session, round_, break_seal=break_seal)
        if way is not None:
            settling_way.set_way(session, round_, way.replace("-", "_"))
        if table is not None:
            _tell_table(settling_table.settle_from_table(session, found, table), as_json)
            return
        if check and record:
            agreed_check.begin(session, found, check, seed)
        items = found.propose_check(check, seed) if check else found.items if as_list else ()
        if as_json:
            print_json(_document(session, found, items, names=names))
        elif as_list or check:
            _tell_items(session, found, items, names=names)
        else:
            print_fields(_summary(session, found).items())
            for note in agreed_check.notes(session, session.language, found.round.name):
                click.echo(note)


def _tell_table(report: settling_table.SettlingReport, as_json: bool) -> None:
    if as_json:
        print_json(asdict(report))
        return
    print_fields(
        [
            ("rows", report.lines),
            ("decided", report.decided),
            ("there already", report.unchanged),
            ("left", report.left),
        ]
    )


def _summary(session: Session, found: Adjudication) -> dict[str, Cell]:
    return {
        "round": found.round.name,
        "way": settling_way.way_of(session, found.round) or None,
        "disagreements": len(found.items),
        "settled": found.settled,
        "agreed": len(found.agreed),
    }


def _document(
    session: Session, found: Adjudication, items: Sequence[Item], *, names: bool
) -> dict[str, object]:
    return {
        **_summary(session, found),
        "checks": [_check(each) for each in agreed_check.of_round(session, found.round)],
        "items": [_record(session, found, item, names=names) for item in items],
    }


def _check(check: AgreedCheck) -> dict[str, object]:
    return {
        "at": check.at,
        "by": check.by,
        "seed": check.seed,
        "agreed": check.agreed,
        "drawn": len(check.drawn),
        "checked": check.checked,
        "wrong": check.wrong,
        "share": check.share,
        "ci_low": check.low if check.checked else None,
        "ci_high": check.high if check.checked else None,
    }


def _record(session: Session, found: Adjudication, item: Item, *, names: bool) -> dict[str, object]:
    name, external_id = found.name_of(item)
    decided = found.decided(item)
    return {
        "post": name,
        "external_id": external_id,
        "variable": item.variable.name.in_(session.language),
        "variable_uid": item.variable.uid,
        "state": _state(found, item),
        "sides": [
            {
                "coder": side.coder.name if names else None,
                "codes": listing.code_labels(session, side.codes),
                "code_uids": list(side.codes),
                "note": side.note,
                "shown_ms": side.shown_ms,
            }
            for side in found.sides(item, in_order=names)
        ],
        "decided": decided
        and {
            "codes": listing.code_labels(session, decided.codes),
            "code_uids": list(decided.codes),
            "reason": decided.remark.reason or None,
            "note": decided.remark.note,
            "by": decided.made_by,
        },
    }


def _state(found: Adjudication, item: Item) -> str:
    if found.decided(item) is not None:
        return "adjudicated"
    return "agreed" if item.checked else "open"


def _tell_items(
    session: Session, found: Adjudication, items: Sequence[Item], *, names: bool
) -> None:
    rows: list[tuple[Cell, ...]] = []
    for item in items:
        decided = found.decided(item)
        rows.append(
            (
                *found.name_of(item),
                item.variable.name.in_(session.language),
                _state(found, item),
                " | ".join(_side(session, s, names) for s in found.sides(item, in_order=names)),
                _codes(session, decided.codes) if decided else None,
                decided.remark.reason or None if decided else None,
            )
        )
    heading = ("post", "external_id", "variable", "state", "sides", "decided", "reason")
    print_table(heading, rows)


def _side(session: Session, side: Side, named: bool) -> str:
    words = _codes(session, side.codes)
    words = f"{side.coder.name}: {words}" if named else words
    return f"{words} ({side.note})" if side.note else words


def _codes(session: Session, codes: tuple[str, ...]) -> str:
    return "; ".join(listing.code_labels(session, codes)) or "—"
