"""Who opens others' codings before finishing is logged, and the workbook on disk says so."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coder.services import exporting, round_keeping, sampling
from coder.services.exporting import ExportOptions
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import events
from tests.ui.reliability.conftest import OpenPage
from tests.ui.reliability.study import one_coder


def unfinished(folder: Path) -> Session:
    """Kaisa, at the keyboard, has coded 20 of the 24 posts of a round that Aino has finished."""
    session = one_coder(folder)
    session.choose_coder("Kaisa")
    sampling.draw(session, "otos", 24, 7)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos", threshold=0.8))
    (queue,) = [each for each in session.queues() if each.round_name == "rel"]
    desk = session.coding(queue.id)
    for _ in range(20 * len(desk.variables)):
        assert desk.post is not None
        active = next(v for v in desk.variables if v.uid == desk.post.active)
        desk.press(active.codes[0].uid)
    return session


@pytest.mark.slow
def test_opening_the_codings_early_is_in_the_workbook(open_page: OpenPage, tmp_path: Path) -> None:
    session = unfinished(tmp_path)
    scene = open_page(session, agrees=False)
    # Kept closed, nothing is logged.
    scene.page.empty.pressed.emit("seal")
    assert events.of_kind(session.file, events.SEAL_BROKEN) == []
    scene.room.answers.agrees = True
    scene.page.empty.pressed.emit("seal")
    assert scene.page.stack.currentWidget() is scene.page.figures
    (event,) = events.of_kind(session.file, events.SEAL_BROKEN)
    assert json.loads(event.data) == {"round": "rel", "unfinished": 4}
    scene.page.figures.methods.fold.click()
    assert "Kaisa avasi muiden ratkaisut" in scene.page.figures.methods.paragraph.text()
    exporting.export(session, tmp_path / "tulos.xlsx", ExportOptions("en"))
    book = load_workbook(tmp_path / "tulos.xlsx", read_only=True)
    rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
    cells = [str(cell) for row in rows for cell in row]
    told = [cell for cell in cells if "opened the codings of others" in cell]
    assert any(cell.startswith("Coder Kaisa opened the codings of others in") for cell in told)
    assert any("blinding was broken: Kaisa opened" in cell for cell in told)
    assert all("4 posts" in cell for cell in told)
    assert len(events.of_kind(session.file, events.SEAL_BROKEN)) == 1
