"""The same coder twice, chosen on the page among the coders."""

import csv
from pathlib import Path

from coder.services import report_words, round_keeping
from coder.services.intra_coder import IntraCoder
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.ui import writing
from tests.ui.reliability.conftest import OpenPage
from tests.ui.reliability.study import NAMES, code, of_posts, two_coders


def coded_again(folder: Path) -> Session:
    """Aino codes the sample once more, every fourth post in another way."""
    session = two_coders(folder)
    round_keeping.open_round(session, RoundPlan("uusi", "intra", "otos", coders=("Aino",)))
    with (folder / "first.csv").open(encoding="utf-8", newline="") as file:
        first = {r["post"]: r["code"] for r in csv.DictReader(file) if r["variable"] == "Aihe"}
    answers = {
        post: NAMES[0] if at % 4 == 0 else first[post] for at, post in enumerate(of_posts(session))
    }
    code(session, "Aino", folder / "again.csv", answers, round_name="uusi")
    return session


def test_a_round_of_one_coder_shows_the_coder_with_herself(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(coded_again(tmp_path))
    page = scene.page
    assert page.round_.currentData() == "uusi"
    assert page.choosers.group.currentText().endswith("same coder: Aino (Pääkierros) – Aino (uusi)")
    assert page.choosers.group.isVisible()
    intra = IntraCoder(scene.session)
    alpha = next(
        figure.coefficient.value
        for figure in intra.figures(intra.pairs()[0])
        if figure.coefficient.name == "krippendorff_alpha"
    )
    assert page.figures.table.cells.rows[0][2].text == writing.coefficient(alpha, "fi")
    gap = intra.gap(intra.pairs()[0])
    assert gap is not None
    assert page.figures.gap.text() == " ".join(report_words.gap_notes(gap, "fi"))
    page.figures.methods.fold.click()
    assert "Koodaajan sisäistä" in page.figures.methods.paragraph.text()


def test_a_round_of_several_coders_has_no_such_choice(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(coded_again(tmp_path)).page
    page.show_round("rel")
    texts = [page.choosers.group.itemText(at) for at in range(page.choosers.group.count())]
    assert texts == ["Aino – Veikko"]
    assert not page.choosers.group.isVisible()
