"""`codebook`: what it says and said, merging and splitting codes, and what to look at again."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from coder.cli.codebook_records import at_day, print_book, print_history, said
from coder.cli.opening import look_at, project_argument, reading, writing
from coder.cli.output import print_fields, print_json, print_table
from coder.domain.codebook import Code, Text, Variable
from coder.domain.errors import UnknownName
from coder.services import codebook_merging, naming, review_rounds, reviewing
from coder.services.codebook_editing import Saved
from coder.services.codebook_merging import Draft
from coder.services.session import Session


@click.command
@project_argument
@click.option("--history", is_flag=True, help="List the revisions and what each changed.")
@click.option(
    "--at", metavar="DAY", help="Show the codebook as it was at the end of a day (2026-03-12, UTC)."
)
@click.option("--code", metavar="CODE", help="With --history: only what concerns this code.")
@click.option("--variable", metavar="V", help="The variable that the codes named belong to.")
@click.option(
    "--merge",
    "merged",
    multiple=True,
    metavar="CODE",
    help="Merge this code, give it once for each, into that of --into or --new.",
)
@click.option("--split", "split_", metavar="CODE", help="Split this code into those named.")
@click.option(
    "--into", multiple=True, metavar="CODE", help="A code in use; with --split once for each."
)
@click.option(
    "--new",
    multiple=True,
    metavar="NAME",
    help="A code that is made; KEY=NAME gives its key. With --split once for each.",
)
@click.option("--take-back", metavar="CODE", help="Put a merged or split code in use again.")
@click.option("--review", is_flag=True, help="Tell how many posts there are to look at again.")
@click.option("--coder", metavar="NAME", help="With --review: of this coder.")
@click.option(
    "--open-round",
    "again",
    metavar="NAME",
    help="With --review and --coder: open a round in which the coder codes these posts again.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def codebook(
    project: Path,
    history: bool,
    at: str | None,
    code: str | None,
    variable: str | None,
    merged: tuple[str, ...],
    split_: str | None,
    into: tuple[str, ...],
    new: tuple[str, ...],
    take_back: str | None,
    review: bool,
    coder: str | None,
    again: str | None,
    as_json: bool,
) -> None:
    """Show the codebook, now or as it was, or merge and split its codes.

    Codings are never changed. Those of a merged code are read as the other one, in all but the
    rounds that froze an earlier codebook; those of a split code stay until the posts have been
    looked at again on the coding page. Either can be taken back.
    """
    acts = sum(map(bool, (history, at, merged, split_, take_back, review)))
    if acts > 1:
        raise click.UsageError("Ask for one thing at a time.")
    if bool(merged or split_) != bool(into or new):
        raise click.UsageError("--merge and --split need --into CODE or --new NAME.")
    if merged and len(into) + len(new) != 1:
        raise click.UsageError("Codes are merged into one code.")
    if again is not None and not (review and coder):
        raise click.UsageError("--open-round needs --review and --coder NAME.")
    if again is not None and coder is not None:
        look_at(project)
        with writing(project) as session:
            _open_round(session, coder, again, as_json)
        return
    if merged or split_ or take_back:
        look_at(project)
        with writing(project) as session:
            targets = [*(_code(session, variable, name).uid for name in into), *map(_draft, new)]
            _say_saved(_changed(session, variable, merged, split_, take_back, targets), as_json)
        return
    with reading(project) as session:
        if review:
            _say_review(session, coder, as_json)
        elif history:
            only = _code(session, variable, code).uid if code else ""
            print_history(session, only, as_json)
        else:
            print_book(session, at_day(session, at), as_json)


def _changed(
    session: Session,
    variable: str | None,
    merged: tuple[str, ...],
    split_: str | None,
    take_back: str | None,
    targets: Sequence[str | Draft],
) -> Saved:
    if merged:
        uids = [_code(session, variable, name).uid for name in merged]
        return codebook_merging.merge(session, uids, targets[0])
    if split_:
        return codebook_merging.split(session, _code(session, variable, split_).uid, targets)
    return codebook_merging.take_back(session, _code(session, variable, take_back or "").uid)


def _draft(named: str) -> Draft:
    key, sign, name = named.partition("=")
    if sign and len(key.strip()) == 1 and name.strip():
        return Draft(Text(name.strip()), key.strip().lower())
    return Draft(Text(named.strip()))


def _code(session: Session, variable: str | None, name: str) -> Code:
    """Return the code named, of the variable named or of whichever has it.

    Raises UnknownName, AmbiguousName.
    """
    book = session.codebook
    if variable is not None:
        return naming.find_code(naming.find_variable(book, variable), name)
    every = Variable("", Text(), codes=tuple(c for v in book.variables for c in v.codes))
    return naming.find_code(every, name)


def _say_saved(saved: Saved, as_json: bool) -> None:
    if as_json:
        print_json({"revision": saved.n, "kind": saved.kind, "meanings": list(saved.meanings)})
        return
    click.echo(f"The codebook is now at revision {saved.n}. No coding was changed.")
    if saved.meanings:
        click.echo("Posts that carry these codes are to be looked at again:")
        print_fields([("", uid) for uid in saved.meanings])


def _say_review(session: Session, coder: str | None, as_json: bool) -> None:
    who = session.find_coder(coder) if coder else session.coder
    if who is None:
        raise UnknownName("coder", coder or "", tuple(c.name for c in session.coders()))
    found = reviewing.outstanding(session, who)
    if as_json:
        records = [{**asdict(each), "variable": each.variable.uid} for each in found]
        others = [
            {"coder": each.coder.name, "posts": len(each.posts), "given_out": each.given_out}
            for each in ([] if coder else review_rounds.of_others(session))
        ]
        print_json({"coder": who.name, "review": records, **({} if coder else {"others": others})})
        return
    print_table(
        ("variable", "codes", "posts", "done", "settled"),
        [
            (
                said(each.variable.name, session), ", ".join(each.codes), each.posts, each.done,
                each.settled,
            )
            for each in found
        ],
    )  # fmt: skip
    for each in [] if coder else review_rounds.of_others(session):
        told = f"{each.coder.name} coded {len(each.posts)} posts under an earlier meaning"
        more = f"; {each.given_out} more are in an open round." if each.given_out else "."
        click.echo(told + more)


def _open_round(session: Session, coder: str, name: str, as_json: bool) -> None:
    who = session.find_coder(coder)
    posts = len(review_rounds.of_coder(session, who).posts)
    round_ = review_rounds.open_round(session, who, name)
    if as_json:
        print_json({"round": round_.name, "coder": who.name, "posts": posts})
        return
    click.echo(f"Opened the round {round_.name}: {who.name} codes {posts} posts again.")
    click.echo("`coder packet` writes the packet of this round.")
