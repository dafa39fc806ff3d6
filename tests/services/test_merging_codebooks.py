"""Packets whose codebook is not the one in force: earlier, later, or edited in both copies."""

from pathlib import Path

import openpyxl
import pytest

from coder.domain.codebook import Text
from coder.services import (
    codebook_view,
    codes_elsewhere,
    exporting,
    merging,
    packets,
)
from coder.services.exporting import ExportOptions
from coder.services.merge_details import Details
from coder.services.session import Session
from coder.storage import lineage, revisions
from tests import studies
from tests.services.other_copies import copied, defined, edit, with_code, without_code
from tests.services.second_coder import (
    SECOND,
    Opener,
    coding_in,
    in_packet,
    open_round,
    topics,
    write_packet,
    wrong,
)
from tests.studies import TOPIC, TOPIC_CODES

NEW = f"{TOPIC}.muu"


@pytest.fixture
def laptop(study: Session, tmp_path: Path, opened: Opener) -> Session:
    """A copy of the study in which another code was made, and a round opened with it."""
    session = copied(opened, study, tmp_path / "laptop.coder")
    edit(session, with_code("muu"))
    return session


def packet_of(
    laptop: Session, folder: Path, opened: Opener, codes: tuple[str, ...] = (NEW,)
) -> Path:
    """Write a packet of a new round of the copy, and code it."""
    open_round(laptop, name="matkalla")
    packet = write_packet(laptop, folder, name="matkalla")
    session = opened(packet, 11)
    coding = coding_in(session)
    for code in (*codes, TOPIC_CODES[0], NEW):
        coding.press(code)
    session.close()
    return packet


def details(study: Session, packet: Path) -> Details:
    (coming,) = merging.preview_all(study, [packet])
    assert coming.details is not None
    return coming.details


def differences(study: Session, packet: Path) -> list[tuple[str, str, str]]:
    found = details(study, packet).codebook.differences
    return [(each.name, each.change.what, each.by) for each in found]


def test_the_codebook_in_force_is_the_same(study: Session, packet: Path) -> None:
    report = merging.preview(study, packet)
    assert (report.codebook, report.differences, report.only_there) == ("same", 0, 0)
    assert details(study, packet).codebook.differences == ()


def test_an_earlier_codebook_is_told_of_with_what_was_changed_since(
    study: Session, packet: Path
) -> None:
    edit(study, with_code("muu"))
    report = merging.preview(study, packet)
    assert (report.codebook, report.differences, report.only_there) == ("older", 1, 0)
    assert details(study, packet).codebook.n == 1
    assert differences(study, packet) == [("Muu", "removed", "here")]


def test_a_later_codebook_is_kept_without_coming_into_force(
    study: Session, laptop: Session, tmp_path: Path, opened: Opener
) -> None:
    edit(laptop, defined(1, "toinen"))
    packet = packet_of(laptop, tmp_path, opened)
    before = study.revision
    report = merging.bring_home(study, packet)
    assert (report.codebook, report.differences, report.only_there) == ("newer", 2, 1)
    assert revisions.live(study.file) == before
    (later,) = [r for r in revisions.all_of(study.file) if r.uid == laptop.revision.uid]
    # The one between is unknown here.
    assert later.parent == before.uid
    assert wrong(study) == []


def test_a_codebook_edited_in_both_copies_is_told_apart_by_who_changed_what(
    study: Session, laptop: Session, tmp_path: Path, opened: Opener
) -> None:
    edit(laptop, defined(0, "matkalla"))
    packet = packet_of(laptop, tmp_path, opened)
    edit(study, defined(0, "kotona"))
    edit(study, without_code(2))
    report = merging.preview(study, packet)
    assert (report.codebook, report.differences, report.only_there) == ("forked", 3, 1)
    assert sorted(differences(study, packet)) == [
        ("Muu", "added", "there"), ("palvelu", "definition", "both"),
        ("verkko", "archived", "here"),
    ]  # fmt: skip
    (change,) = [d.change for d in details(study, packet).codebook.differences if d.by == "both"]
    assert (change.before, change.after) == (Text("kotona"), Text("matkalla"))


def test_nothing_is_lost_of_a_fork(
    study: Session, laptop: Session, tmp_path: Path, opened: Opener
) -> None:
    packet = packet_of(laptop, tmp_path, opened)
    edit(study, without_code(2))
    before = study.revision
    report = merging.bring_home(study, packet)
    assert {place: v for (_, place), v in topics(study, SECOND, report.round).items()} == in_packet(
        opened, packet
    )
    assert revisions.live(study.file) == before
    assert wrong(study) == []
    assert codes_elsewhere.codes_elsewhere(study) == (NEW,)
    # It never was in force here, and the page of the codebook does not say that it was.
    assert [past.n for past in codebook_view.history(study)] == [2, 1]


def test_codings_of_a_fork_have_the_meanings_from_before_the_copies_went_apart(
    study: Session, laptop: Session, tmp_path: Path, opened: Opener
) -> None:
    packet = packet_of(laptop, tmp_path, opened)
    edit(study, defined(0, "kotona"))
    studies.start_coding(study).press(TOPIC_CODES[0])
    edit(study, defined(0, "uusi merkitys"), meant=True)
    merging.bring_home(study, packet)
    (fork,) = [r.id for r in revisions.all_of(study.file) if r.uid == laptop.revision.uid]
    meanings = revisions.meanings(study.file)
    assert meanings.at(TOPIC_CODES[0], study.revision.id) == 2
    assert meanings.are_old([TOPIC_CODES[0]], fork)
    edit(study, without_code(2))
    assert revisions.meanings(study.file).at(TOPIC_CODES[0], study.revision.id) == 2


def test_codes_of_a_fork_are_taken_in_out_of_use_and_then_have_names(
    study: Session, laptop: Session, tmp_path: Path, opened: Opener
) -> None:
    packet = packet_of(laptop, tmp_path, opened)
    edit(study, defined(0, "kotona"))
    merging.bring_home(study, packet)
    used = [code for code in study.codebook.variables[0].codes if not code.archived]
    assert codes_elsewhere.take_in(study) is not None
    assert study.codebook.code(NEW).archived
    assert [code for code in study.codebook.variables[0].codes if not code.archived] == used
    assert codes_elsewhere.take_in(study) is None
    assert wrong(study) == []
    table = tmp_path / "taulukko.xlsx"
    exporting.export(study, table, ExportOptions("fi", SECOND))
    cells = [
        cell
        for sheet in openpyxl.load_workbook(table)
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    ]
    assert "Muu" in cells


def test_a_packet_written_before_its_codebook_told_its_lineage_is_a_fork_of_unknown_hand(
    study: Session, laptop: Session, tmp_path: Path, opened: Opener
) -> None:
    packet = packet_of(laptop, tmp_path, opened)
    session = opened(packet)
    with session.file.write() as db:
        db.execute("DELETE FROM meta WHERE key=?", (lineage.LINEAGE,))
    session.close()
    report = merging.bring_home(study, packet)
    assert report.codebook == "forked"
    assert wrong(study) == []


def test_the_question_of_a_screening_check_is_no_fork(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study, name="seulonta", purpose="screening")
    packet = tmp_path / "seulonta.coder"
    packets.write(study, "seulonta", SECOND, packet)
    assert merging.preview(study, packet).codebook == "same"
