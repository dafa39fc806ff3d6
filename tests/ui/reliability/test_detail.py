"""More on the chosen row: drawn only once it is unfolded, and then what the services say."""

from pathlib import Path

from coder.services import code_uses
from coder.services.drawing import Bootstrap
from coder.services.reliability import Reliability
from coder.ui import writing
from tests.ui.reliability.conftest import OpenPage
from tests.ui.reliability.study import two_coders


def test_the_row_is_drawn_again_and_its_code_counted(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    figures = scene.page.figures
    assert not figures.detail.words.isVisible()
    assert figures.detail.words.text() == ""
    figures.detail.fold.click()
    alpha = next(
        figure.coefficient
        for figure in Reliability(scene.session).figures("rel", bootstrap=Bootstrap(2_000))
        if figure.coefficient.name == "krippendorff_alpha"
    )
    drawn = alpha.intervals[-1]
    text = figures.detail.words.text()
    assert writing.coefficient_interval(drawn.low, drawn.high, "fi") in text
    assert writing.with_percent_sign(drawn.below[0] * 100, "fi", 1) in text
    assert "bias index" not in text
    figures.table.choose_row(2)
    use = code_uses.uses(Reliability(scene.session), "rel")[1].use
    text = figures.detail.words.text()
    assert f"bias index: {writing.coefficient(use.bias_index, 'fi')}" in text
    assert writing.coefficient(use.negative.value, "fi") in text


def test_authors_and_the_macro_are_drawn_on_request(open_page: OpenPage, tmp_path: Path) -> None:
    figures = open_page(two_coders(tmp_path)).page.figures
    figures.detail.fold.click()
    assert figures.detail.words.text().count("\n") == 0
    figures.detail.by_author.click()
    assert "Authors drawn again" in figures.detail.words.text()
    figures.detail.kalpha.click()
    assert "Hayes' macro" in figures.detail.words.text()
    assert figures.detail.words.text().count("\n") == 1
