"""The sample study: whole, checkable, and made only where nothing stands in its way."""

from pathlib import Path

import pytest

from coder.domain.errors import FileMissing, FolderNotWritable, ProjectExists
from coder.services import checking, demo
from coder.services.counting import Counting
from coder.services.demo import DemoFiles, make_demo
from coder.services.reliability import Reliability
from coder.services.session import Session
from tests.studies import Ticking

POSTS = 132
SAME_TOPIC = 112


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> DemoFiles:
    """The sample study, made once."""
    return make_demo(tmp_path_factory.mktemp("näyte") / "uusi kansio", Ticking())


def test_three_files_and_a_backup_are_made(files: DemoFiles) -> None:
    folder = files.project.parent
    assert {path.name for path in folder.iterdir()} == {
        *("pankkitviitit.coder", "veikko.coder", "pankkitviitit.xlsx", "pankkitviitit backups")
    }


def test_project_and_packet_pass_the_check(files: DemoFiles) -> None:
    assert checking.check(files.project).findings == ()
    assert checking.check(files.packet).findings == ()


def test_the_packet_is_coded_to_the_end(files: DemoFiles) -> None:
    packet = Session.open(files.packet, read_only=True)
    assert [(queue.total, queue.done) for queue in packet.queues()] == [(50, 50)]
    assert packet.coder is not None
    assert packet.coder.name == "Veikko"
    packet.close()


def test_the_figures_are_those_of_the_tables(files: DemoFiles) -> None:
    session = Session.open(files.project, read_only=True)
    topic, tone = session.codebook.variables[:2]
    table = Counting(session).frequencies(topic).table
    assert table.n_posts == POSTS
    assert {row.code.rpartition(".")[2]: row.n for row in table.rows}["palvelun-nopeus"] == 33
    assert Counting(session).frequencies(tone).table.n_posts == 116
    figures = Reliability(session).figures("reliabiliteetti", topic)
    assert figures[0].coefficient.n_items == 50
    assert figures[0].coefficient.value == pytest.approx(SAME_TOPIC / POSTS, abs=0.1)
    assert {figure.coders for figure in figures} == {("Aino", "Veikko")}
    session.close()


def test_the_window_leaves_posts_open_and_the_agreement_is_the_same(
    files: DemoFiles, tmp_path: Path
) -> None:
    begun = make_demo(tmp_path / "aloitettu", Ticking(), demo.LEFT_OPEN)
    assert checking.check(begun.project).findings == ()
    sessions = [Session.open(files.project, read_only=True), Session.open(begun.project)]
    main = sessions[1].queues()[0]
    assert (main.total, main.done) == (POSTS, POSTS - 12)
    topic, tone = sessions[0].codebook.variables[:2]
    for variable in (topic, tone):
        whole, part = (Reliability(s).figures("reliabiliteetti", variable) for s in sessions)
        assert [f.coefficient for f in part] == [f.coefficient for f in whole]
    coding = sessions[1].coding(main.id)
    assert coding.post is not None
    assert set(coding.post.values.values()) == {None}
    for session in sessions:
        session.close()


def test_in_english_everything_is_english_and_the_figures_are_the_same(
    files: DemoFiles, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    study = make_demo(tmp_path / "study", Ticking(), language="en")
    assert {path.name for path in study.project.parent.iterdir()} == {
        *("bank tweets.coder", "ben.coder", "bank tweets.xlsx", "bank tweets backups")
    }
    for path in (study.project, study.packet):
        assert checking.check(path).findings == ()
    sessions = [Session.open(path, read_only=True) for path in (files.project, study.project)]
    finnish, english = sessions
    assert english.language == "en"
    assert {coder.name for coder in english.coders()} == {"Alice", "Ben"}
    agreements = [
        Reliability(s).figures(name, s.codebook.variables[0])[0].coefficient
        for s, name in zip(sessions, ("reliabiliteetti", "reliability"), strict=True)
    ]
    assert agreements[0] == agreements[1]
    for variable in finnish.codebook.variables[:2]:
        tables = [Counting(s).frequencies(variable).table for s in sessions]
        assert [(r.code, r.n) for r in tables[0].rows] == [(r.code, r.n) for r in tables[1].rows]
    for session in sessions:
        session.close()
    book = load_workbook(study.workbook)
    assert "Codings" in book.sheetnames
    book.close()


def test_the_workbook_opens_and_is_finnish(files: DemoFiles) -> None:
    from openpyxl import load_workbook

    book = load_workbook(files.workbook)
    assert "Koodaukset" in book.sheetnames
    book.close()


@pytest.mark.parametrize("name", ["pankkitviitit.coder", "veikko.coder", "pankkitviitit.xlsx"])
def test_what_stands_there_already_is_not_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(ProjectExists):
        make_demo(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("", encoding="utf-8")
    with pytest.raises(FolderNotWritable):
        make_demo(tmp_path / "tiedosto" / "näyte")


def test_a_study_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = demo.sample_path

    def without_second(name: str) -> Path:
        return shipped(name) if "veikko" not in name else shipped("poissa.csv")

    monkeypatch.setattr(demo, "sample_path", without_second)
    with pytest.raises(FileMissing):
        make_demo(tmp_path)
    assert list(tmp_path.iterdir()) == []
