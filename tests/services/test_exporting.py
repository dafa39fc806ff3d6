"""What goes into the workbook, gathered from a small study."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import FolderNotWritable, OnlyInProject, UnknownName
from coder.exchange.workbook.content import SettledCell
from coder.services import exporting, packets, settling_way
from coder.services.adjudication import Adjudication
from coder.services.exporting import ExportOptions
from coder.services.session import Session
from coder.storage import events
from tests import studies
from tests.services.tables import code, open_round, topics, uids
from tests.studies import TOPIC, TOPIC_CODES


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Six posts that Aino coded, three of which Bertta coded in a round."""
    made = studies.make_study(
        tmp_path, 6, book=studies.three_variables(), coder=None, indexed=False
    )
    topics(made, "Aino", "PPPJJU")
    code(made, "Aino", "Tunne", ["viha suru", "", "suru"])
    open_round(made)
    topics(made, "Bertta", "PPJ", "tarkistus")
    yield made
    made.close()


def test_everything_is_gathered(session: Session) -> None:
    content = exporting.gather(session, ExportOptions("fi"))
    rows = list(content.codings)
    assert content.codings_total == len(rows) == 6 + 3 + 3
    assert [(t.variable, t.n_posts) for t in content.frequencies] == [("Aihe", 6), ("Tunne", 3)]
    assert content.frequencies[0].source == "Lopulliset koodaukset"
    assert content.frequencies[1].multi is True
    assert content.frequencies[1].notes[0].startswith("Mikään luokka ei sopinut: 1")
    first = rows[0]
    assert (first.post_uid, first.coder, first.variable) == (uids(session)[0], "Aino", "Aihe")
    assert (first.codes, first.code_uids) == (("palvelu",), (TOPIC_CODES[0],))


def test_agreement_says_whose_codings_were_read_from_where(session: Session) -> None:
    content = exporting.gather(session, ExportOptions("en"))
    whole = content.agreement[0]
    assert (whole.round, whole.variable, whole.code) == ("tarkistus", "Topic", None)
    assert whole.coders == ("Aino", "Bertta")
    assert any("Aino" in note and "the main round" in note for note in whole.notes)
    share = whole.rows[0]
    assert (share.coefficient, share.n_items) == ("percent_agreement", 3)
    assert share.value == pytest.approx(2 / 3)
    unused = next(t for t in content.agreement if t.code == "verkko")
    assert unused.rows[2].value is None
    assert unused.rows[2].undefined


def test_agreement_begins_with_a_paragraph_on_each_round(session: Session) -> None:
    (text,) = exporting.gather(session, ExportOptions("en")).agreement_texts
    assert "reliability round “tarkistus”" in text
    assert "Aino had coded 6 of the posts in the main round before" in text
    assert exporting.gather(session, ExportOptions("en", round="main")).agreement_texts == ()


def test_disagreements_stand_under_the_coders(session: Session) -> None:
    content = exporting.gather(session, ExportOptions("fi"))
    assert content.disagreement_coders == ("Aino", "Bertta")
    topic = [row for row in content.disagreements if row.variable == "Aihe"]
    assert [(row.post_uid, row.codes) for row in topic] == [
        (uids(session)[2], (("palvelu",), ("jono",)))
    ]


def test_what_was_settled_stands_beside_the_disagreement(session: Session) -> None:
    session.choose_coder("Aino")
    settled = Adjudication(session, "tarkistus", break_seal=True)
    item = next(each for each in settled.items if each.variable.uid == TOPIC)
    settled.decide(item.post_id, TOPIC, item.values[1] or (), "slip", "Jono mainitaan.")
    settling_way.set_way(session, "tarkistus", "discussion")
    content = exporting.gather(session, ExportOptions("fi"))
    [row] = [row for row in content.disagreements if row.variable == "Aihe"]
    assert row.settled == SettledCell(
        ("jono",), "Aino", "keskustellen", "lipsahdus", "Jono mainitaan."
    )
    others = [row.settled for row in content.disagreements if row.variable != "Aihe"]
    assert others == [None] * len(others)


def test_a_coder_or_a_round_can_be_chosen(session: Session) -> None:
    own = exporting.gather(session, ExportOptions("fi", coder="Bertta"))
    assert {row.coder for row in own.codings} == {"Bertta"}
    assert own.codings_total == 3
    round_ = exporting.gather(session, ExportOptions("fi", "Bertta", "tarkistus"))
    assert round_.frequencies[0].source == "Koodaaja: Bertta, kierros: tarkistus"
    assert round_.frequencies[0].n_posts == 3
    with pytest.raises(UnknownName):
        exporting.gather(session, ExportOptions("fi", coder="Kaisa"))
    with pytest.raises(UnknownName):
        exporting.gather(session, ExportOptions("fi", round="kolmas"))


def test_a_workbook_is_written_and_logged(session: Session, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    report = exporting.export(session, tmp_path / "tulos.xlsx", ExportOptions("fi"))
    assert report.codings == 12
    book = load_workbook(tmp_path / "tulos.xlsx", read_only=True)
    assert len(book.sheetnames) == report.sheets
    book.close()
    assert len(events.of_kind(session.file, "export")) == 1
    with pytest.raises(FolderNotWritable):
        exporting.export(session, tmp_path / "poissa" / "tulos.xlsx", ExportOptions("fi"))
    assert len(events.of_kind(session.file, "export")) == 1


def test_a_packet_has_no_workbook(session: Session, tmp_path: Path) -> None:
    packets.write(session, "tarkistus", "Bertta", tmp_path / "b.coder")
    packet = Session.open(tmp_path / "b.coder")
    with pytest.raises(OnlyInProject):
        exporting.export(packet, tmp_path / "tulos.xlsx", ExportOptions("fi"))
    packet.close()


def test_a_project_without_codings_has_a_workbook_all_the_same(tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, 2, coder=None, name="tyhjä", indexed=False)
    content = exporting.gather(session, ExportOptions("en"))
    assert (content.frequencies, content.agreement, content.disagreements) == ((), (), ())
    assert exporting.export(session, tmp_path / "t.xlsx", ExportOptions("en")).codings == 0
    session.close()


def test_the_use_of_codes_and_the_draws_stand_beside_the_coefficients(session: Session) -> None:
    content = exporting.gather(session, ExportOptions("en"))
    topic = next(t for t in content.agreement_codes if t.variable == "Topic")
    first = topic.rows[0]
    # Aino: P P P, Bertta: P P J.
    assert (first.code, first.given, first.carrying) == ("palvelu", "Aino 3, Bertta 2", 3)
    assert first.prevalence_index == pytest.approx(2 / 3)
    assert first.bias_index == pytest.approx(1 / 3)
    assert first.positive == pytest.approx(4 / 5)
    assert first.negative == 0
    assert first.few
    rows = {row.coefficient: row for table in content.agreement[:1] for row in table.rows}
    assert rows["percent_agreement"].drawn_low is not None
    assert rows["percent_agreement"].below is None


def test_the_draws_are_told_and_those_of_the_macro_on_request(session: Session) -> None:
    plain = exporting.gather(session, ExportOptions("en")).agreement[0]
    assert "Bootstrap: 10,000 draws, seed 1." in plain.notes
    assert not any("KALPHA" in note for note in plain.notes)
    options = ExportOptions("fi", by_author=True, kalpha=True)
    asked = exporting.gather(session, options).agreement[0]
    assert any(note.startswith("KALPHA-yhteensopiva alfan") for note in asked.notes)
