"""`agreement`: how far coders agree, in a project or in a table."""

from collections.abc import Iterable
from pathlib import Path

import click

from coder.cli.agreement_again import compare_again
from coder.cli.agreement_meanings import print_meanings, record_meanings
from coder.cli.agreement_records import (
    left_out_record,
    print_figures,
    print_table_figures,
    print_table_uses,
    print_uses,
    record,
    table_record,
    table_use_record,
    use_record,
)
from coder.cli.opening import reading_all
from coder.cli.output import print_json
from coder.domain.agreement.choice import EVERY
from coder.domain.agreement.figures import Measure
from coder.services import code_uses, methods_report, naming, repeats, report_words
from coder.services.drawing import Bootstrap
from coder.services.looking import Round
from coder.services.meaning_periods import MeaningPeriods
from coder.services.reliability import EXCLUDED, AgreementFigure, Reliability
from coder.services.sample_facts import sample_facts
from coder.services.session import Session
from coder.services.table_agreement import Comparison, compare, uses

FEWEST_CODERS = 2


@click.command
@click.argument("project", type=click.Path(path_type=Path), required=False)
@click.option("--variable", metavar="V", help="Only this variable.")
@click.option(
    "--coder",
    "coders",
    multiple=True,
    metavar="NAME",
    help="Only these coders; give it once for each.",
)
@click.option("--round", "round_", metavar="NAME", help="Only this round.")
@click.option(
    "--table",
    type=click.Path(path_type=Path),
    metavar="FILE.csv",
    help="Compare the columns of a table instead: a row an item, empty = not coded.",
)
@click.option(
    "--measure",
    type=click.Choice(["nominal", "ordinal", "set"]),
    default="nominal",
    help="What the cells of the table hold; sets as a|b, {} where no code applies.",
)
@click.option("--categories", metavar="A,B,C", help="All codes of the table, in their order.")
@click.option("--cluster", metavar="COLUMN", help="The column that says which items go together.")
@click.option(
    "--bootstrap",
    type=click.IntRange(min=0),
    default=0,
    metavar="B",
    help="Add bootstrap intervals of B draws.",
)
@click.option("--seed", type=int, default=1, help="Seed of the draws; 1 where none is given.")
@click.option("--by-author", is_flag=True, help="Draw authors with all their posts (project).")
@click.option("--kalpha", is_flag=True, help="Add the interval that Hayes' macro prints.")
@click.option("--codes", is_flag=True, help="Print how each code was used, too.")
@click.option(
    "--paragraph",
    type=click.Choice(["fi", "en"]),
    help="Print instead a paragraph for the methods: of --round, else of the newest round.",
)
@click.option("--intra", metavar="NAME", help="Compare a coder with the same coder in two rounds.")
@click.option(
    "--rounds",
    nargs=2,
    metavar="A B",
    help="The two rounds for --intra; without them, those that share most posts.",
)
@click.option(
    "--by-revision",
    is_flag=True,
    help="Add the figures of each meaning that the codes had, kept apart (project).",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def agreement(
    project: Path | None,
    variable: str | None,
    coders: tuple[str, ...],
    round_: str | None,
    table: Path | None,
    measure: Measure,
    categories: str | None,
    cluster: str | None,
    bootstrap: int,
    seed: int,
    by_author: bool,
    kalpha: bool,
    codes: bool,
    paragraph: str | None,
    intra: str | None,
    rounds: tuple[str, str] | None,
    by_revision: bool,
    as_json: bool,
) -> None:
    """Compare the coders of each round, or those of a table.

    All coders come first, then each pair. Only posts that a coder has finished count. A variable
    comes first, then each of its codes against all others. Intervals are of 95%.
    """
    if len(set(coders)) != len(coders) or len(coders) == 1:
        raise click.UsageError("Name two coders or more: --coder A --coder B.")
    if (paragraph or intra) and table is not None:
        raise click.UsageError("--paragraph and --intra are for the rounds of a project.")
    if (project is None) == (table is None):
        raise click.UsageError("Give a project or --table FILE.csv, one of them.")
    if table is not None:
        named = tuple(each.strip() for each in (categories or "").split(",") if each.strip())
        wanted = Comparison(measure, named, coders, cluster, bootstrap, seed, kalpha)
        _of_table(table, wanted, codes, as_json)
        return
    assert project is not None
    drawing = Bootstrap(bootstrap, seed, by_author, kalpha)
    if intra or rounds:
        if not intra:
            raise click.UsageError("Name the coder: --intra NAME --rounds A B.")
        compare_again(project, intra, rounds, variable, drawing, paragraph, as_json)
        return
    if paragraph:
        _paragraph(project, round_, paragraph, drawing, as_json)
        return
    _of_project(project, variable, coders, round_, drawing, by_revision, codes, as_json)


def _paragraph(
    project: Path, name: str | None, language: str, drawing: Bootstrap, as_json: bool
) -> None:
    with reading_all(project) as session:
        reliability = Reliability(session)
        round_ = (
            reliability.rounds(name)[0] if name else methods_report.newest_round(reliability)
        )  # fmt: skip
        text = methods_report.paragraph(session, reliability, round_, language, drawing)
        if as_json:
            print_json({"round": round_.name, "language": language, "paragraph": text})
        else:
            click.echo(text)


def _of_table(table: Path, wanted: Comparison, codes: bool, as_json: bool) -> None:
    found = list(compare(table, wanted))
    used = list(uses(table, wanted)) if codes or as_json else []
    if as_json:
        print_json(
            {
                "results": [table_record(figure) for figure in found],
                "codes": [table_use_record(each) for each in used],
            }
        )
        return
    print_table_figures(found)
    if codes:
        click.echo()
        print_table_uses(used)


def _of_project(
    project: Path,
    variable: str | None,
    coders: tuple[str, ...],
    round_: str | None,
    drawing: Bootstrap,
    by_revision: bool,
    codes: bool,
    as_json: bool,
) -> None:
    with reading_all(project) as session:
        chosen = naming.find_variable(session.codebook, variable) if variable else None
        reliability = Reliability(session)
        figures = reliability.figures(round_, chosen, coders, coefficients=EVERY, bootstrap=drawing)
        judged = [
            figure
            for figure in reliability.figures(round_, chosen, coders, EXCLUDED, EVERY, drawing)
            if any(code.counts_as_missing for code in figure.variable.codes)
        ]
        groups = reliability.figures(
            round_, chosen, coders, coefficients=EVERY, bootstrap=drawing, by_group=True
        )
        used = code_uses.uses(reliability, round_, chosen, coders)
        missing = code_uses.left_out(reliability, round_, chosen, coders)
        read_in = _read_in(reliability, round_, figures)
        left_out = [
            {"round": each.name, "posts": reliability.left_out_repeats(each)}
            for each in reliability.rounds(round_)
            if any(figure.round == each.name for figure in figures)
        ]
        limits = _undrawn(session, reliability.rounds(round_), drawing)
        periods = MeaningPeriods(session, reliability)
        meanings = periods.of_rounds(
            round_, chosen, coders, coefficients=EVERY, bootstrap=drawing if by_revision else None
        )
        undrawn = [{"round": name, "why": why} for name, said in limits.items() for why in said]
        if as_json:
            print_json(
                {
                    "results": [record(session, figure) for figure in figures],
                    "without_missing": [record(session, figure) for figure in judged],
                    "codes": [use_record(session, each) for each in used],
                    "left_out": [left_out_record(session, each) for each in missing],
                    "groups": [record(session, figure) for figure in groups],
                    "read_in": read_in,
                    "repeats": {"code": repeats.mode(session), "left_out": left_out},
                    "meanings": record_meanings(session, meanings, figures=by_revision),
                    **({"undrawn": undrawn} if undrawn else {}),
                }
            )
            return
        print_figures(session, figures)
        if judged:
            click.echo("\nWithout posts for which a coder chose a code that counts as missing:")
            print_figures(session, judged)
        for each in missing:
            name = each.variable.name.in_(session.language)
            click.echo(
                f"\nRound {each.round}, {name}: {each.coder} gave {each.left_out} of {each.posts} "
                "posts a code that counts as missing."
            )
        if codes:
            click.echo()
            print_uses(session, used)
        if groups:
            click.echo("\nWith codes put together by group:")
            print_figures(session, groups)
        print_meanings(meanings, figures=by_revision)
        for name in dict.fromkeys(figure.round for figure in figures):
            (told,) = reliability.rounds(name)
            for note in (
                *report_words.strata_note(sample_facts(session, told), "en"),
                *limits[name],
            ):
                click.echo(f"\nRound {name}: {note}")
        for each in read_in:
            how = (
                "where the sample stood unmarked among the other posts"
                if each["spread"]
                else "as they were when the round opened"
            )
            click.echo(
                "\nIn the round {round}, {posts} codings of {coder} are read from the round "
                "{from_round}, {how}.".format(how=how, **each)
            )
        for each in left_out:
            if each["posts"]:
                click.echo(
                    "\nIn the round {round}, {posts} coded posts are not counted: another of "
                    "their group of repeats is.".format_map(each)
                )


def _undrawn(
    session: Session, found: Iterable[Round], drawing: Bootstrap
) -> dict[str, tuple[str, ...]]:
    """Return by round which of the intervals asked for there are not, and why."""
    by_author = drawing.by_author and drawing.draws > 0
    return {
        each.name: report_words.undrawn_note(
            sample_facts(session, each), "en", by_author=by_author, kalpha=drawing.kalpha
        )
        for each in found
    }


def _read_in(
    reliability: Reliability, round_: str | None, figures: Iterable[AgreementFigure]
) -> list[dict[str, object]]:
    compared = {figure.round: set(figure.coders) for figure in figures}
    return [
        {
            "round": each.name,
            "coder": read.coder,
            "from_round": read.from_round,
            "posts": read.posts,
            "spread": read.spread,
        }
        for each in reliability.rounds(round_)
        for read in reliability.read_in(each)
        if read.coder in compared.get(each.name, ())
    ]
