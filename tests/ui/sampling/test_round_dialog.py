"""The dialog that opens a round: what it offers for each purpose, and what it freezes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coder.services import round_keeping, sampling
from coder.services.session import Session
from coder.services.settling import refill
from coder.storage import queues, rounds, samples
from coder.ui.sampling.round_dialog import RoundDialog
from tests.studies import FEELING, TOPIC, codebook, feeling, make_study, topic
from tests.ui.reliability.study import SECOND, make_room

OpenDialog = Callable[..., RoundDialog]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    study = make_study(tmp_path, 40)
    sampling.draw(study, "otos", 10, 3)
    yield study
    study.close()


@pytest.fixture
def open_dialog(qtbot: QtBot, session: Session) -> OpenDialog:
    def make(language: str = "en", **more: str) -> RoundDialog:
        room = make_room(language=language)
        dialog = RoundDialog(room.around.look, session, language, None, **more)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return make


def choose(dialog: RoundDialog, purpose: str) -> None:
    dialog.purpose.setCurrentIndex(dialog.purpose.findData(purpose))


def coefficients(dialog: RoundDialog) -> list[str]:
    return [dialog.coefficient.itemData(at) for at in range(dialog.coefficient.count())]


def screen(session: Session) -> None:
    """Leave out every fourth post."""
    with session.file.write():
        session.file.db.execute("INSERT INTO screening SELECT id,1,id%4<>0,id%4<>0 FROM post")
        refill(session.file)


def test_alpha_is_chosen_and_what_is_frozen_is_said(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert dialog.coefficient.currentData() == "krippendorff_alpha"
    assert "usual choice" in dialog.coefficient_told.text()
    assert "text, day, links, the post answered on demand." in dialog.frozen.text()
    assert "judged by Krippendorff's alpha against .800" in dialog.frozen.text()
    dialog.coefficient.setCurrentIndex(dialog.coefficient.findData("gwet_ac1"))
    assert "Gwet's AC1 against" in dialog.frozen.text()
    assert not dialog.frozen.isHidden()
    assert dialog.hint.text() == ""
    dialog.resize(900, 500)
    QCoreApplication.sendPostedEvents()
    assert dialog.frozen.isHidden()
    assert dialog.hint.text() == dialog.frozen.text()  # at the foot it never scrolls


def test_the_dialog_stays_within_a_narrow_window(session: Session, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(911, 512)
    dialog = RoundDialog(make_room().around.look, session, "en", window)
    dialog.show()
    QCoreApplication.sendPostedEvents()
    assert dialog.width() <= window.width() - 32


def test_coefficients_of_two_are_not_offered_to_three(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    dialog.coefficient.setCurrentIndex(dialog.coefficient.findData("cohen_kappa"))
    dialog.coders.others.setText("Veikko, Saara")
    assert "cohen_kappa" not in coefficients(dialog)
    assert dialog.coefficient.currentData() == "krippendorff_alpha"
    dialog.coders.others.setText("Veikko")
    assert coefficients(dialog)[0] == "krippendorff_alpha"
    assert {"cohen_kappa", "scott_pi"} < {*coefficients(dialog)}


def test_a_purpose_without_a_coefficient_asks_for_none(
    open_dialog: OpenDialog, session: Session
) -> None:
    dialog = open_dialog()
    choose(dialog, "training")
    assert not dialog.coefficient.isVisible()
    assert not dialog.threshold.isVisible()
    assert not dialog.spread.isVisible()
    dialog.threshold.setText("x")
    dialog.name.setText("koulutus")
    assert dialog.primary.isEnabled()
    dialog.primary.click()
    round_ = rounds.all_of(session.file)[-1]
    assert (round_.purpose, round_.threshold) == ("training", None)


def test_the_purpose_and_sample_can_be_chosen_beforehand(
    open_dialog: OpenDialog, session: Session
) -> None:
    sampling.draw(session, "toinen", 5, 1)
    dialog = open_dialog(purpose="training", sample="otos")
    assert (dialog.purpose.currentData(), dialog.sample.currentData()) == ("training", "otos")


def test_marks_and_pace_are_locked_off_where_they_could_steer(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    for field in ("word_marks", "pace"):
        assert not dialog.view.ticks[field].isEnabled()
        assert "steer" in dialog.view.ticks[field].toolTip()
    choose(dialog, "training")
    dialog.view.ticks["pace"].click()
    assert "own pace" in dialog.frozen.text()
    choose(dialog, "intra")
    assert "own pace" not in dialog.frozen.text()
    assert "pace" not in dialog.view.fields


def test_the_fields_ticked_are_frozen_with_the_round(
    open_dialog: OpenDialog, session: Session
) -> None:
    dialog = open_dialog("fi")
    dialog.view.ticks["day"].click()
    dialog.view.ticks["counts"].click()
    assert [dialog.view.author.itemText(at) for at in range(3)][1].endswith("Käyttäjä 0123")
    dialog.view.author.setCurrentIndex(1)
    dialog.primary.click()
    view = json.loads(rounds.all_of(session.file)[-1].coder_view or "")
    assert view == ["text", "links", "parent", "pseudonym", "counts"]


def test_who_is_ticked_or_named_gets_a_queue(open_dialog: OpenDialog, session: Session) -> None:
    dialog = open_dialog()
    dialog.coders.others.setText(f" {SECOND} ,, {SECOND}")
    assert dialog.coders.names == ("Aino", SECOND)
    dialog.primary.click()
    round_ = rounds.all_of(session.file)[-1]
    owners = {q.coder_id for q in queues.all_of(session.file) if q.round_id == round_.id}
    assert owners == {session.find_coder(name).id for name in ("Aino", SECOND)}


def test_nobody_is_no_choice(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    (own,) = dialog.coders.ticks
    own.click()
    assert dialog.banner.words == "Choose who codes."
    assert not dialog.primary.isEnabled()


def test_a_sample_can_be_hidden_in_ones_own_queue(
    open_dialog: OpenDialog, session: Session
) -> None:
    session.queues()
    dialog = open_dialog()
    dialog.spread.click()
    dialog.name.setText("rel")
    dialog.primary.click()
    round_ = round_keeping.find(session, "rel")
    assert session.coder is not None
    assert rounds.spread_coders(session.file, round_.id) == {session.coder.id}
    assert queues.of_coder(session.file, session.coder.id, round_.id) == []


def test_a_check_of_the_screening_needs_a_screening(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(purpose="screening")
    assert "screen the posts first" in dialog.banner.words
    assert not dialog.primary.isEnabled()


def test_a_check_of_the_screening_draws_both_sides(
    open_dialog: OpenDialog, session: Session
) -> None:
    screen(session)
    dialog = open_dialog(purpose="screening")
    assert dialog.sample.count() == 1
    assert dialog.to_judge.isVisible()
    assert "does the post belong to the subject?" in dialog.frozen.text()
    dialog.name.setText("tarkistus")
    dialog.to_judge.set_value(12)
    dialog.primary.click()
    round_ = round_keeping.find(session, "tarkistus")
    assert round_.purpose == "screening"
    assert round_.sample_id is not None
    strata = samples.strata_of(session.file, round_.sample_id)
    assert [(each.name, each.drawn_n) for each in strata] == [("in", 6), ("out", 6)]
    again = open_dialog(purpose="screening")
    assert again.sample.findData("tarkistus") == 1
    assert again.sample.findData("otos") == -1


def test_the_variables_asked_are_chosen_and_the_required_ones_proposed(
    open_dialog: OpenDialog, session: Session
) -> None:
    session.codebook = codebook(topic(), feeling(required=False))
    dialog = open_dialog()
    one, other = dialog.variables.ticks
    assert dialog.variables.uids == (TOPIC,)
    assert dialog.plan.variables == ()
    one.setChecked(False)
    assert not dialog.primary.isEnabled()
    assert "variables" in dialog.banner.words
    other.setChecked(True)
    assert not dialog.primary.isEnabled()  # it hangs on the topic
    assert f"“{one.text()}” holds" in dialog.banner.words
    one.setChecked(True)
    assert dialog.primary.isEnabled()
    assert f"asked: {one.text()}, {other.text()}." in dialog.frozen.text()
    assert dialog.plan.variables == (TOPIC, FEELING)
    choose(dialog, "screening")
    assert not dialog.variables.isVisible()
    assert dialog.plan.variables == ()
