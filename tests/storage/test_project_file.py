"""Making, opening, writing and closing a project file, and what must not happen to it."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from coder.domain.errors import (
    CoderError,
    DiskFull,
    FileMissing,
    FolderNotWritable,
    NotAProject,
    ProjectDamaged,
    ProjectExists,
    ProjectInUse,
    ProjectTooNew,
    ReadOnlyProject,
)
from coder.services.checking import check
from coder.storage import schema
from coder.storage.project_file import ProjectFile
from tests.storage.older_files import (
    before_coder_views,
    before_final_states,
    before_hashes_apart,
)
from tests.studies import TOPIC_CODES, make_study, start_coding

NOW = "2026-03-02T08:00:00.000Z"
META = {"project_uid": "aa" * 16, "copy_uid": "bb" * 16, "role": "owner"}


@pytest.fixture(scope="module")
def closed_study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    session = make_study(tmp_path_factory.mktemp("study"), 300)
    start_coding(session).press(TOPIC_CODES[0])
    session.close()
    return session.path


@pytest.fixture
def project(closed_study: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(closed_study, tmp_path / "tutkimus.coder"))


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# --- one file ---------------------------------------------------------------------------------


def test_a_project_is_one_file_when_closed(tmp_path: Path) -> None:
    path = tmp_path / "uusi työ.coder"
    file = ProjectFile.create(path, META, NOW)
    assert file.copy_uid == bytes.fromhex("bb" * 16)
    assert file.project_uid == bytes.fromhex("aa" * 16)
    assert file.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with file.write():
        file.set_meta("language", "fi")
    assert names(tmp_path) > {path.name}
    file.close()
    assert names(tmp_path) == {path.name}
    again = ProjectFile.open(path, NOW)
    assert (again.meta("language"), again.role) == ("fi", "owner")
    assert again.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert again.db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert again.db.execute("PRAGMA synchronous").fetchone() == (2,)
    again.close()
    assert names(tmp_path) == {path.name}
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_the_header_says_whose_file_it_is(project: Path) -> None:
    with project.open("rb") as stream:
        header = stream.read(100)
    assert int.from_bytes(header[68:72], "big") == schema.APPLICATION_ID
    assert header[68:72] == b"Codr"


def test_an_existing_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.coder"
    path.write_text("mine")
    with pytest.raises(ProjectExists):
        ProjectFile.create(path, META, NOW)
    assert path.read_text() == "mine"
    assert names(tmp_path) == {"a.coder"}


def test_a_project_cannot_be_made_under_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable) as caught:
        ProjectFile.create(tmp_path / "file" / "a.coder", META, NOW)
    assert caught.value.folder == str(tmp_path / "file")
    assert names(tmp_path) == {"file"}


def test_a_project_that_cannot_be_filled_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        ProjectFile.create(tmp_path / "a.coder", {"language": None}, NOW)  # pyright: ignore
    assert names(tmp_path) == set()


# --- what is no project -----------------------------------------------------------------------


def newer(path: Path, closed_study: Path) -> None:
    shutil.copy(closed_study, path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations(migration_set,name,applied_at) "
            "VALUES('coder','9999_later','2030-01-01')"
        )


def plain_database(path: Path, _closed_study: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE post(id INTEGER PRIMARY KEY)")


def empty_application(path: Path, _closed_study: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        db.execute("CREATE TABLE post(id INTEGER PRIMARY KEY)")


def truncated(path: Path, closed_study: Path) -> None:
    path.write_bytes(closed_study.read_bytes()[:-5_000])


def cut_in_the_header(path: Path, closed_study: Path) -> None:
    path.write_bytes(closed_study.read_bytes()[:60])


def garbled_schema(path: Path, closed_study: Path) -> None:
    content = bytearray(closed_study.read_bytes())
    content[100:600] = b"\xff" * 500
    path.write_bytes(content)


REFUSED = [
    (newer, ProjectTooNew),
    (plain_database, NotAProject),
    (empty_application, NotAProject),
    (truncated, ProjectDamaged),
    (cut_in_the_header, NotAProject),
    (garbled_schema, ProjectDamaged),
    (lambda path, _: path.write_text("id,text\n1,hei\n" * 50), NotAProject),
    (lambda path, _: path.write_bytes(b""), NotAProject),
]


@pytest.mark.parametrize("read_only", [False, True], ids=["writing", "reading"])
@pytest.mark.parametrize(("make", "error"), REFUSED)
def test_what_is_no_project_is_refused_and_untouched(
    make: object, error: type[CoderError], read_only: bool, tmp_path: Path, closed_study: Path
) -> None:
    path = tmp_path / "x.coder"
    assert callable(make)
    make(path, closed_study)
    before = path.read_bytes()
    with pytest.raises(error) as caught:
        ProjectFile.open(path, NOW, read_only=read_only)
    assert caught.value.file == str(path)  # pyright: ignore[reportAttributeAccessIssue]
    assert path.read_bytes() == before
    assert names(tmp_path) == {"x.coder"}


def test_a_newer_project_names_its_newest_migration(tmp_path: Path, closed_study: Path) -> None:
    newer(tmp_path / "x.coder", closed_study)
    with pytest.raises(ProjectTooNew) as caught:
        ProjectFile.open(tmp_path / "x.coder", NOW)
    assert caught.value.version == "9999_later"


def test_a_folder_named_like_a_project_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "x.coder"
    folder.mkdir()
    with pytest.raises(NotAProject):
        ProjectFile.open(folder, NOW)
    with pytest.raises(ProjectExists):
        ProjectFile.create(folder, META, NOW)
    assert names(folder) == set()


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        ProjectFile.open(tmp_path / "x.coder", NOW)
    assert names(tmp_path) == set()


# --- migrations -------------------------------------------------------------------------------


def test_a_project_from_before_hashes_stood_apart_is_brought_up_to_date(project: Path) -> None:
    with closing(sqlite3.connect(project)) as db:
        posts = db.execute("SELECT * FROM post").fetchall()
        hashes = db.execute("SELECT * FROM post_hash ORDER BY 1").fetchall()
        shape = db.execute("SELECT name,sql FROM sqlite_schema ORDER BY name").fetchall()
    before_hashes_apart(project)
    ProjectFile.open(project, NOW).close()
    with closing(sqlite3.connect(project)) as db:
        assert db.execute("SELECT * FROM post").fetchall() == posts
        assert db.execute("SELECT * FROM post_hash ORDER BY 1").fetchall() == hashes[:-1]
        after = db.execute("SELECT name,sql FROM sqlite_schema ORDER BY name").fetchall()
    assert after == [
        (name, sql.replace("TABLE post(", 'TABLE "post"(') if sql else sql) for name, sql in shape
    ]
    assert check(project).holds


def test_a_project_from_before_coder_views_is_brought_up_to_date(project: Path) -> None:
    with closing(sqlite3.connect(project)) as db:
        views = db.execute("SELECT name FROM sqlite_schema ORDER BY name").fetchall()
        marks = db.execute("SELECT uid,pos FROM variable WHERE kind='mark' ORDER BY pos").fetchall()
    before_coder_views(project)
    ProjectFile.open(project, NOW).close()
    with closing(sqlite3.connect(project)) as db:
        assert db.execute("SELECT name FROM sqlite_schema ORDER BY name").fetchall() == views
        found = db.execute("SELECT uid,pos FROM variable WHERE kind='mark' ORDER BY pos")
        assert found.fetchall() == marks
        assert {row[0] for row in db.execute("SELECT spread FROM round_coder")} <= {0}
    assert check(project).holds


def test_a_project_whose_final_codings_had_no_state_gets_the_view_of_now(project: Path) -> None:
    with closing(sqlite3.connect(project)) as db:
        shape = db.execute("SELECT name,sql FROM sqlite_schema ORDER BY name").fetchall()
    before_final_states(project)
    ProjectFile.open(project, NOW).close()
    with closing(sqlite3.connect(project)) as db:
        after = db.execute("SELECT name,sql FROM sqlite_schema ORDER BY name").fetchall()
    assert after == shape
    assert check(project).holds


# --- the lock ---------------------------------------------------------------------------------

HOLD = """
import sys
from pathlib import Path
from coder.storage.project_file import ProjectFile
file = ProjectFile.open(Path(sys.argv[1]), "2026-03-02T08:00:00.000Z")
with file.write():
    file.set_meta("language", "sv")
print("open", flush=True)
sys.stdin.read()
file.close()
"""


@pytest.fixture
def holder(project: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD, str(project)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        if process.poll() is None:
            process.kill()


def test_a_second_program_is_told_who_has_the_project(
    project: Path, holder: subprocess.Popen[str]
) -> None:
    with pytest.raises(ProjectInUse) as caught:
        ProjectFile.open(project, NOW)
    assert caught.value.host
    assert caught.value.since == NOW
    reader = ProjectFile.open(project, NOW, read_only=True)
    assert reader.meta("language") == "sv"
    reader.close()
    holder.communicate()
    assert holder.returncode == 0
    assert names(project.parent) == {project.name}
    ProjectFile.open(project, NOW).close()


def test_nothing_committed_is_lost_when_the_program_is_killed(
    project: Path, holder: subprocess.Popen[str]
) -> None:
    holder.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    holder.wait()
    reader = ProjectFile.open(project, NOW, read_only=True)
    assert reader.meta("language") == "sv"
    reader.close()
    file = ProjectFile.open(project, NOW)
    assert file.meta("language") == "sv"
    file.close()
    assert names(project.parent) == {project.name}


def test_one_program_opens_a_project_once(project: Path) -> None:
    file = ProjectFile.open(project, NOW)
    with pytest.raises(ProjectInUse):
        ProjectFile.open(project, NOW)
    file.close()
    ProjectFile.open(project, NOW).close()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_project_that_cannot_be_written_is_said_so(project: Path) -> None:
    project.chmod(0o444)
    with pytest.raises(ReadOnlyProject):
        ProjectFile.open(project, NOW)


# --- writing ----------------------------------------------------------------------------------


def test_a_failed_block_writes_nothing(project: Path) -> None:
    file = ProjectFile.open(project, NOW)

    def fail_half_way() -> None:
        with file.write():
            file.set_meta("language", "sv")
            raise KeyError

    with pytest.raises(KeyError):
        fail_half_way()
    assert not file.db.in_transaction
    assert file.meta("language") == "fi"
    file.close()


def test_a_full_disk_writes_nothing_and_the_project_goes_on(project: Path) -> None:
    file = ProjectFile.open(project, NOW)
    file.db.execute("PRAGMA max_page_count=1")  # SQLite takes the present size instead

    def write_much() -> None:
        with file.write():
            file.set_meta("language", "sv")
            file.set_meta("long", "x" * 1_000_000)

    with pytest.raises(DiskFull) as caught:
        write_much()
    assert caught.value.file == str(project)
    assert not file.db.in_transaction
    assert (file.meta("language"), file.meta("long")) == ("fi", None)
    file.db.execute("PRAGMA max_page_count=1000000")
    with file.write():
        file.set_meta("long", "x" * 1_000_000)
    file.close()


def test_a_reader_cannot_write(project: Path) -> None:
    file = ProjectFile.open(project, NOW, read_only=True)
    with pytest.raises(ReadOnlyProject), file.write():
        file.set_meta("language", "sv")
    file.close()


def test_a_reader_elsewhere_does_not_keep_the_project_from_closing(project: Path) -> None:
    file = ProjectFile.open(project, NOW)
    with file.write():
        file.set_meta("language", "sv")
    reader = file.read_copy()
    with reader.snapshot():
        assert reader.meta("language") == "sv"
        file.close()
        assert reader.meta("language") == "sv"
    reader.close()
    again = ProjectFile.open(project, NOW)
    assert again.meta("language") == "sv"
    again.close()
    assert names(project.parent) == {project.name}


def test_a_snapshot_does_not_see_what_is_written_meanwhile(project: Path) -> None:
    file = ProjectFile.open(project, NOW)
    reader = file.read_copy()
    with reader.snapshot():
        assert reader.meta("language") == "fi"
        with file.write():
            file.set_meta("language", "sv")
        assert reader.meta("language") == "fi"
    assert reader.meta("language") == "sv"
    reader.close()
    file.close()


def test_a_second_connection_writes_to_the_same_project(project: Path) -> None:
    file = ProjectFile.open(project, NOW)
    other = file.beside()
    with other.write(background=True):
        other.set_meta("language", "sv")
    other.close()
    assert file.meta("language") == "sv"
    file.close()
    assert names(project.parent) == {project.name}


def test_a_project_whose_repeats_had_no_order_is_brought_up_to_date(project: Path) -> None:
    with closing(sqlite3.connect(project)) as db:
        shape = db.execute("SELECT name,sql FROM sqlite_schema ORDER BY name").fetchall()
        db.execute("DROP TABLE repeat_group")
        db.execute("DROP INDEX post_repost")
        db.execute(
            "CREATE TABLE repeat_group(post_id INTEGER PRIMARY KEY REFERENCES post, "
            "group_id INTEGER NOT NULL, stands INTEGER NOT NULL) STRICT"
        )
        db.execute("INSERT INTO repeat_group VALUES(1,1,1)")
        db.execute("DELETE FROM _sqlite_migrations WHERE name='0003_places_of_repeats'")
        db.commit()
    file = ProjectFile.open(project, NOW)
    try:
        # They are made anew in the background.
        assert file.meta("grouped_to") == "0"
        assert file.db.execute("SELECT count(*) FROM repeat_group").fetchone()[0] == 0
    finally:
        file.close()
    with closing(sqlite3.connect(project)) as db:
        assert db.execute("SELECT name,sql FROM sqlite_schema ORDER BY name").fetchall() == shape


def test_what_anybody_writes_is_seen_by_the_changes(tmp_path: Path) -> None:
    file = ProjectFile.create(tmp_path / "own.coder", META, NOW)
    seen = [file.changes()]
    assert file.meta("role") == "owner"
    assert file.changes() == seen[-1]
    with file.write():
        file.set_meta("language", "fi")
    seen.append(file.changes())
    other = file.beside()
    assert file.changes() == seen[-1]
    with other.write():
        other.set_meta("language", "en")
    seen.append(file.changes())
    other.close()
    file.close()
    assert len(set(seen)) == 3
