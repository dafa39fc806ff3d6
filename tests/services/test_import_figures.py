"""Counting what an import would bring, and the backup after one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import EmptyFile, OnlyInProject
from coder.services import backing_up, checking, importing, packets
from coder.services.import_figures import repeats_in, try_import
from coder.services.session import Session
from tests import studies
from tests.services.tables import open_round, uids

POSTS = "id,text\n1,Sama viesti\n2,\n3,Sama viesti\n4,Oma viesti\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three posts, nobody at the keyboard."""
    made = studies.make_study(tmp_path, 3, coder=None)
    yield made
    made.close()


def test_a_trial_tells_what_the_import_then_does(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "lisää.csv"
    path.write_text(POSTS, encoding="utf-8")
    options = importing.preview(path).options
    tried = try_import(session, path, options)
    assert (tried.read, tried.kept, tried.skipped, tried.known) == (4, 3, {"no_text": 1}, 0)
    assert session.counts().posts == 3
    assert tried == importing.import_file(session.file, path, options, session.clock())


def test_a_trial_of_a_known_file_tells_what_reads_differently(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "lisää.csv"
    path.write_text("id,text,muu\n1,eka,eka\n2,toka,eri\n3,,uusi\n", encoding="utf-8")
    studies.bring_in(session, path)
    options = importing.preview(path, mapping=[("text", "muu")]).options
    tried = try_import(session, path, options)
    assert (tried.known, tried.changed, tried.kept) == (2, 1, 3)
    assert tried == importing.import_file(session.file, path, options, session.clock())
    assert len(uids(session)) == 6


def test_repeats_are_those_of_the_file(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "lisää.csv"
    path.write_text(POSTS, encoding="utf-8")
    studies.bring_in(session, path)
    assert repeats_in(session, path) == 2
    again = tmp_path / "toinen.csv"
    again.write_text("id,text\n9,Oma viesti\n10,Aivan uusi\n", encoding="utf-8")
    studies.bring_in(session, again)
    assert (repeats_in(session, path), repeats_in(session, again)) == (3, 1)


def test_a_file_without_posts_is_refused(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "tyhjä.csv"
    path.write_text("id,text\n1,\n2,\n", encoding="utf-8")
    with pytest.raises(EmptyFile):
        try_import(session, path, importing.preview(path).options)


def test_a_backup_is_a_whole_project_and_packets_have_none(
    session: Session, tmp_path: Path
) -> None:
    copy = backing_up.back_up(session)
    assert copy.parent.name == "tutkimus backups"
    assert checking.check(copy).findings == ()
    whole = Session.open(copy, read_only=True)
    assert uids(whole) == uids(session)
    whole.close()
    open_round(session)
    packets.write(session, "tarkistus", "Bertta", tmp_path / "b.coder")
    packet = Session.open(tmp_path / "b.coder")
    with pytest.raises(OnlyInProject):
        backing_up.back_up(packet)
    packet.close()
