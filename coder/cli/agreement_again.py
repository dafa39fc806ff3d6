"""`agreement --intra`: a coder compared with the same coder in another round."""

from pathlib import Path

import click

from coder.cli.agreement_records import print_figures, record
from coder.cli.opening import reading_all
from coder.cli.output import print_json
from coder.domain.agreement.choice import EVERY
from coder.domain.errors import NothingToReport
from coder.services import methods_report, naming, report_words
from coder.services.drawing import Bootstrap
from coder.services.intra_coder import IntraCoder, Pair
from coder.services.reliability import EXCLUDED
from coder.services.session import Session


def compare_again(
    project: Path,
    coder: str,
    rounds: tuple[str, str] | None,
    variable: str | None,
    drawing: Bootstrap,
    paragraph: str | None,
    as_json: bool,
) -> None:
    """Print the agreement of a coder with the same coder, or the paragraph on it."""
    with reading_all(project) as session:
        intra = IntraCoder(session, language=paragraph or "")
        pair = _pair(session, intra, coder, rounds)
        if paragraph:
            text = methods_report.paragraph_again(session, intra, pair, paragraph, drawing)
            if as_json:
                name = pair.second.name
                print_json({"round": name, "language": paragraph, "paragraph": text})
            else:
                click.echo(text)
            return
        _print(session, intra, pair, variable, drawing, as_json)


def _pair(session: Session, intra: IntraCoder, coder: str, rounds: tuple[str, str] | None) -> Pair:
    if rounds:
        return intra.pair(coder, *rounds)
    wanted = session.find_coder(coder)
    found = [pair for pair in intra.pairs() if pair.coder.id == wanted.id]
    if not found:
        raise NothingToReport("agreement")
    return found[-1]


def _print(
    session: Session,
    intra: IntraCoder,
    pair: Pair,
    variable: str | None,
    drawing: Bootstrap,
    as_json: bool,
) -> None:
    chosen = naming.find_variable(session.codebook, variable) if variable else None
    figures = intra.figures(pair, chosen, coefficients=EVERY, bootstrap=drawing)
    judged = [
        figure
        for figure in intra.figures(pair, chosen, EXCLUDED, EVERY, drawing)
        if any(code.counts_as_missing for code in figure.variable.codes)
    ]
    groups = intra.figures(pair, chosen, coefficients=EVERY, bootstrap=drawing, by_group=True)
    gap = intra.gap(pair)
    if as_json:
        print_json(
            {
                "intra": {
                    "coder": pair.coder.name,
                    "rounds": [pair.first.name, pair.second.name],
                    "posts": gap.posts if gap else 0,
                    "days": {"median": gap.median, "least": gap.least, "most": gap.most}
                    if gap
                    else None,
                    "under_two_weeks": gap.short if gap else 0,
                },
                "results": [record(session, figure) for figure in figures],
                "without_missing": [record(session, figure) for figure in judged],
                "groups": [record(session, figure) for figure in groups],
            }
        )
        return
    print_figures(session, figures)
    if judged:
        click.echo("\nWithout posts for which the coder chose a code that counts as missing:")
        print_figures(session, judged)
    if groups:
        click.echo("\nWith codes put together by group:")
        print_figures(session, groups)
    if gap is not None:
        said = report_words.gap_notes(gap, "en")
        click.echo("\n" + " ".join(said))
