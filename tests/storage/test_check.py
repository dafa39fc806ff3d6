"""Each thing that can be wrong in a project is found, and nothing is found in a healthy one."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coder.domain.errors import CoderError
from coder.services import codebook_merging
from coder.services.checking import check
from coder.storage import schema
from coder.storage.backups import backup_folder, newest_backup
from tests.storage.damage import DAMAGE, HEAD, MARK, TOPIC, Found, damage_id, kinds, plant
from tests.storage.healthy import make_healthy
from tests.studies import TOPIC_CODES, make_study

UNTRIED_HERE = {"packet", "backup"}  # tested elsewhere, or below
QUOTED_KIND = re.compile(r"(?:Finding|listed|counted)\(\s*(?:look,\s*)?\d+,\s*\"(\w+)\"")


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_healthy(tmp_path_factory.mktemp("healthy"))


@pytest.fixture
def project(healthy: Path, tmp_path: Path) -> Path:
    shutil.copytree(backup_folder(healthy), backup_folder(tmp_path / healthy.name))
    return Path(shutil.copy(healthy, tmp_path / healthy.name))


def test_a_healthy_project_has_no_findings(healthy: Path) -> None:
    before = healthy.read_bytes()
    report = check(healthy)
    assert report.findings == ()
    assert report.holds
    log = report.checked
    assert log["posts"] == 39
    assert log["sources"] == 2
    assert log["originals"] == 40
    assert log["repeats"] == 8
    assert log["redrawn"] == 2
    assert log["backups"] == 1
    assert log["probes"] == 39
    assert log["decisions"] > log["codings"] > log["replayed"] > 0
    assert healthy.read_bytes() == before


@pytest.mark.parametrize(("statements", "expected"), DAMAGE, ids=damage_id)
def test_damage_is_found_and_nothing_else(
    project: Path, statements: list[str], expected: Found
) -> None:
    plant(project, statements)
    report = check(project)
    assert kinds(report) == expected
    assert all(finding.count >= 1 and finding.example for finding in report.findings)


def test_every_kind_of_finding_is_tried() -> None:
    tried = {what for _, expected in DAMAGE for _, what in expected}
    folder = Path(schema.__file__).parent / "check"
    sources = [p.read_text("utf-8") for p in folder.glob("*.py") if p.stem not in UNTRIED_HERE]
    words = {word for text in sources for word in QUOTED_KIND.findall(text)}
    assert words - tried == {"note_left", "excerpt_left"}  # tried below


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE code_history SET becomes=NULL WHERE becomes IS NOT NULL",
        "DELETE FROM code_history WHERE becomes IS NOT NULL",
        "UPDATE code_history SET becomes='asiat.aihe.ulkona' WHERE becomes IS NULL",
    ],
)
def test_what_codes_became_is_compared_with_the_revisions(tmp_path: Path, damage: str) -> None:
    session = make_study(tmp_path, 2)
    line, net, service = TOPIC_CODES[1], TOPIC_CODES[2], TOPIC_CODES[0]
    codebook_merging.merge(session, [line], service)
    codebook_merging.take_back(session, line)
    codebook_merging.merge(session, [net], service)
    session.close()
    assert check(session.path).holds
    plant(session.path, [damage])
    report = check(session.path)
    assert [(f.check, f.what, f.example) for f in report.findings] == [(6, "code_becomes", line)]


def test_a_trigger_that_is_gone_is_missed(project: Path) -> None:
    with closing(sqlite3.connect(project)) as db:
        db.execute("DROP TRIGGER decision_stays")
    report = check(project)
    assert [(f.check, f.what, f.example) for f in report.findings] == [
        (1, "missing_part", "decision_stays")
    ]


def test_an_erasure_that_left_traces(project: Path) -> None:
    empty = ",".join(
        f"{column}=NULL"
        for column in (
            "external_id", "author", "author_id", "posted_at", "posted_raw", "text", "url",
            "parent_ref", "repost_of",
        )
    )  # fmt: skip
    noted = "(SELECT post_id FROM coding WHERE coder_id=2 AND variable_id={} AND value IS NOT NULL)"
    post = noted.format(MARK.format("note"))
    plant(project, [f"UPDATE post SET state='erased',{empty} WHERE id={post}"])
    assert kinds(check(project)) == {
        (6, "repeat_group"),
        (9, "erasure_missing"),
        (9, "hash_left"),
        (9, "original_left"),
        (9, "word_left"),
        (9, "note_left"),
    }


def test_an_excerpt_of_an_erased_record(project: Path) -> None:
    plant(
        project,
        [
            # Place 1 of the second source was skipped, since it has no text.
            "INSERT INTO post(source_id,place,state) VALUES(2,1,'erased')",
            "UPDATE source SET counts=json_set(counts,'$.kept',5) WHERE id=2",
        ],
    )
    assert kinds(check(project)) == {
        (9, "erasure_missing"),
        (9, "original_left"),
        (9, "excerpt_left"),
    }


def test_garbled_pages_are_found(project: Path, tmp_path: Path) -> None:
    shutil.rmtree(backup_folder(project))
    with closing(sqlite3.connect(project)) as db:
        db.execute("VACUUM")
        size = db.execute("PRAGMA page_size").fetchone()[0]
    whole = project.read_bytes()
    for page in range(1, len(whole) // size, 4):
        content = bytearray(whole)
        content[page * size : page * size + 400] = b"\xa5" * 400
        project.write_bytes(content)
        try:
            found = kinds(check(project))
        except CoderError:
            continue
        assert found, f"page {page + 1}"


def test_a_truncated_project_is_not_checked_but_refused(project: Path) -> None:
    project.write_bytes(project.read_bytes()[:-10_000])
    with pytest.raises(CoderError):
        check(project)


def test_the_newest_backup_is_checked_too(project: Path) -> None:
    backup = newest_backup(project)
    assert backup is not None
    plant(backup, [f"UPDATE coding SET value=NULL WHERE decision_id={HEAD.format(TOPIC)}"])
    report = check(project)
    assert [(f.check, f.what, f.example) for f in report.findings] == [
        (12, "backup_coding_differs", backup.name)
    ]


def test_a_backup_that_cannot_be_opened(project: Path) -> None:
    backup = newest_backup(project)
    assert backup is not None
    backup.write_bytes(backup.read_bytes()[:-10_000])
    assert kinds(check(project)) == {(12, "backup_unreadable")}


def test_a_garbled_backup(project: Path) -> None:
    backup = newest_backup(project)
    assert backup is not None
    content = bytearray(backup.read_bytes())
    content[40_000:60_000] = b"\xa5" * 20_000
    backup.write_bytes(content)
    assert kinds(check(project)) == {(12, "backup_damaged")}
