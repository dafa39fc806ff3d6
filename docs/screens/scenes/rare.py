"""States that a user meets now and then: codes out of use, many codes a post, a screening going."""

import csv
from pathlib import Path

from coder.services import merging, packets, table_coding
from coder.ui.screening.section import RULE
from screens.projects import first_topics
from screens.scene import Scene
from screens.stage import Stage

from .samples import NAMES, open_round_of, packet_file

OUT = "Ei kuulu aineistoon"
DIMENSION = 2
"""The variable of the shipped codebook that takes several codes."""


def flagged(stage: Stage) -> None:
    """Show a flagged post beside the list, and what the filters leave out."""
    stage.open(stage.projects.own, "posts")
    page = stage.program.posts
    stage.wait(lambda: not page.finder.busy)
    for row in (2, 5):
        page.table.choose_row(row)
        page.acts.flag()
    page.filters.show_flagged()
    stage.wait(lambda: not page.finder.busy)
    page.table.choose_row(0)
    page.table.setFocus()
    stage.draw("posts-flagged")


def out_of_use(stage: Stage) -> None:
    """Take a code in use out of use, and try to delete one that carries codings."""
    stage.open(stage.projects.own, "codebook")
    page = stage.program.codebook
    stage.wait(lambda: not stage.program.desk.runner.busy)
    codes = page.draft.book.variables[0].codes
    page.tree.choose(codes[0].uid)
    page.tree.setFocus()
    page.acts.remove()
    stage.draw("codebook-kept")
    page.tree.choose(codes[4].uid)
    page.acts.archive()
    stage.settle()
    stage.draw("codebook-archived")
    page.draft.discard()


def several_codes(stage: Stage) -> None:
    """Show the results of a variable that takes several codes, alone and against another."""
    stage.open(stage.projects.own)
    session = stage.session
    table = Path("several.csv")
    _write_several(stage, table)
    assert session.coder is not None
    table_coding.code_from_table(session, session.coder.name, table)
    stage.program.window.go_to_page("results")
    page = stage.program.results
    page.variable.setCurrentIndex(DIMENSION)
    page.variable.activated.emit(DIMENSION)
    stage.draw("results-several")
    page.against.setCurrentIndex(1)
    page.against.activated.emit(1)
    stage.draw("results-several-by")


def _write_several(stage: Stage, table: Path) -> None:
    book = stage.session.codebook
    variable = book.variables[DIMENSION]
    names = [code.name.fi for code in variable.codes if not code.exclusive]
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["post", "variable", "code"])
        for n, post in enumerate(_on_the_subject()[:60]):
            for at, name in enumerate(names):
                if (n + at) % 3 != 1:
                    writer.writerow([post, variable.name.fi, name])


def _on_the_subject() -> list[str]:
    return [row["post"] for row in first_topics() if row["code"] != OUT]


def nothing_counted(stage: Stage) -> None:
    """Show a variable on which nothing is coded yet."""
    stage.open(stage.projects.own, "results")
    page = stage.program.results
    page.variable.setCurrentIndex(1)
    page.variable.activated.emit(1)
    stage.draw("results-uncoded")


def sealed(stage: Stage) -> None:
    """Show the results while posts of a blind round are left."""
    stage.open(stage.projects.own)
    open_round_of(stage)
    packet = packet_file(stage)
    packets.write(
        stage.session, NAMES[stage.variant.language][1], stage.projects.sample.second, packet
    )
    own = stage.projects.own
    stage.open(packet)
    stage.press(*"12321")
    stage.open(own)
    merging.bring_home(stage.session, packet)
    stage.program.window.go_to_page("results")
    stage.draw("results-sealed")


def screening_going(stage: Stage) -> None:
    """Show a screening of many posts on its way."""
    stage.open(stage.projects.own, "study")
    page = stage.program.desk.study
    page.go_to("screening")
    section = page.screening
    stage.answers.line = "pankki"
    section.lists.add_empty()
    section.terms.editor.setFocus()
    stage.write("pankki* kortti*")
    section.show_view(RULE)
    section.going.show_busy(412_000)
    section.going.show_share(0.37)
    section.screen_button.say_why("…")
    stage.draw("study-screening-going")


def first_in_design(stage: Stage) -> None:
    """Show the samples and rounds of a project with posts that has none yet."""
    stage.open(stage.projects.own, "study")
    page = stage.program.desk.study
    for section in ("samples", "rounds", "coders"):
        page.go_to(section)
        stage.draw(f"study-{section}-first")


RARE = (
    Scene("posts-flagged", flagged),
    Scene("codebook-archived", out_of_use),
    Scene("results-several", several_codes),
    Scene("results-uncoded", nothing_counted),
    Scene("results-sealed", sealed),
    Scene("study-screening-going", screening_going),
    Scene("study-first", first_in_design),
)
