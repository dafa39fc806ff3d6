"""Agreement by code groups and with oneself, its text, the check of agreed posts, and packets."""

import csv
import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from coder.domain.codebook import Group, Text
from coder.services import (
    codebook_editing,
    importing,
    indexing,
    listing,
    packets,
    round_keeping,
    sampling,
    table_coding,
    work_division,
)
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.services.work_division import WorkPlan
from coder.ui.sampling.home_dialog import HomeDialog
from screens.scene import Scene
from screens.stage import Stage

from .samples import NAMES, open_round_of, packet_file

AGAIN = {"fi": "Uudelleen", "en": "Again"}


def methods(stage: Stage) -> None:
    """Show the text for the methods section, and how the codes were understood."""
    stage.open(stage.projects.merged, "reliability")
    view = stage.program.reliability.figures
    view.methods.fold.click()
    stage.settle()
    view.ensureWidgetVisible(view.methods)
    stage.settle()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    stage.draw("reliability-methods")


def agreed(stage: Stage) -> None:
    """Check agreed posts drawn at random: asked, begun, and the end."""
    stage.open(stage.projects.merged, "reliability")
    page = stage.program.reliability
    stage.wait(page.buttons["settle"].isVisible)
    page.check_agreed()
    dialog = page.checking.dialog
    assert dialog is not None
    dialog.seed.setText("7")
    dialog.size_.setText("4")
    stage.draw("reliability-check")
    dialog.primary.click()
    stage.settle()
    stage.window.activateWindow()
    page.settling.setFocus()
    stage.draw("settling-check")
    for _ in page.settling.items:
        stage.press("a", Qt.Key.Key_Return)
    stage.draw("settling-check-done")


def again(stage: Stage) -> None:
    """Show a coder with the same one, and the code groups as a coarser variable."""
    stage.open(stage.projects.own)
    session, name = stage.session, AGAIN[stage.variant.language]
    _group_codes(session)
    coder = stage.projects.sample.owner
    sampling.draw(session, name, 60, 7)
    plan = RoundPlan(name, "intra", name, threshold=0.8, coders=(coder,))
    round_keeping.open_round(session, plan)
    with (Path(__file__).parents[3] / "sample_data/koodaukset_aino.csv").open(
        encoding="utf-8", newline=""
    ) as stream:
        rows = [row for row in csv.DictReader(stream) if row["variable"] == "Aihe"]
    drawn = set(listing.posts_of_sample(session, sampling.find(session, name)))
    every = listing.posts_as_records(session)
    of_sample = {str(post["external_id"]) for post in every if post["uid"] in drawn}
    rows = [row for row in rows if row["post"] in of_sample]
    for row in rows[::6]:
        row["code"] = "Asiakaspalvelu"
    table = Path("again.csv")
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    table_coding.code_from_table(session, coder, table, name)
    stage.program.window.go_to_page("reliability")
    stage.settle(2)
    stage.draw("reliability-again")
    choosers = stage.program.reliability.choosers
    choosers.variable.setCurrentIndex(1)
    choosers.variable.activated.emit(1)
    stage.draw("reliability-groups")


def _group_codes(session: Session) -> None:
    (topic, *others) = session.codebook.variables
    names = (Text("Palvelu", "Service"), Text("Kanava", "Channel"))
    groups = tuple(Group(f"{topic.uid}.ryhma-{n}", name) for n, name in enumerate(names))
    codes = tuple(
        replace(code, group=groups[n // 2].uid if n < 4 else None)
        for n, code in enumerate(topic.codes)
    )
    grouped = replace(topic, codes=codes, groups=(*topic.groups, *groups))
    codebook_editing.save(session, replace(session.codebook, variables=(grouped, *others)))


def several(stage: Stage) -> None:
    """Show several packets at once, and a codebook that went apart."""
    own = stage.projects.own
    stage.open(own)
    open_round_of(stage)
    one, two, copy = (packet_file(stage, more) for more in ("", " 2", " 3"))
    name, second = NAMES[stage.variant.language][1], stage.projects.sample.second
    packets.write(stage.session, name, second, one)
    packets.write(stage.session, name, "Eeva", two)
    shutil.copyfile(one, copy)
    for packet, keys in ((one, "1232145"), (two, "12321"), (copy, "2232146")):
        stage.open(packet)
        stage.press(*keys)
    stage.open(own, "reliability")
    text = Path("Documents") / "Liite.coder"
    text.write_text("Kuusipankki " * 50, encoding="utf-8")
    page = stage.program.reliability
    page.deeds.bring_home([one, two, copy, text])
    stage.draw("sample-home-several")
    dialog = page.acts.dialog
    assert isinstance(dialog, HomeDialog)
    dialog.packets.choose_row(3)
    stage.draw("sample-home-one-of-several")
    dialog.primary.click()
    stage.draw("sample-home-several-done")


def later(stage: Stage) -> None:
    """Show posts that came after the posts had been shared out."""
    stage.open(stage.projects.own)
    session = stage.session
    work_division.divide(session, WorkPlan((stage.projects.sample.owner,), overlap=0))
    file = Path("later.csv")
    lines = [f"17{n:017},2024-05-0{n}T08:00:00Z,Kuusipankin jono {n}" for n in range(1, 6)]
    file.write_text("\n".join(["id,created_at,text", *lines]), encoding="utf-8")
    options = importing.preview(file).options
    importing.import_file(session.file, file, options, session.clock())
    indexing.index(session.file)
    stage.program.window.go_to_page("study")
    stage.program.desk.study.go_to("coders")
    stage.draw("study-coders-later")


AGREEMENT = (
    Scene("reliability-methods", methods),
    Scene("reliability-check", agreed),
    Scene("reliability-again", again),
    Scene("sample-home-several", several),
    Scene("study-coders-later", later),
)
