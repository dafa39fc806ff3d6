"""How the program starts: which arguments are a command, what a command loads, what it speaks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

import coder as package
from coder import __version__
from coder.__main__ import names_command
from coder.cli import COMMANDS, root
from coder.cli.speech import surrounding_language
from coder.services.listing import posts_as_records
from coder.services.session import Session
from coder.storage import events
from tests import studies
from tests.cli.running import coder, done, refused

ROOT = Path(package.__file__).parent.parent
HEAVY = ("pandas", "numpy", "openpyxl", "sqlite_utils", "ijson", "PySide6")


def _start(*arguments: str | Path, **environ: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "coder", *(str(argument) for argument in arguments)]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), **environ}
    return subprocess.run(command, env=surroundings, capture_output=True, check=False)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", False),
        ("tutkimus.coder", False),
        ("folder/tutkimus", False),
        ("-platform offscreen", False),
        ("-platform offscreen tutkimus.coder", False),
        ("./demo", False),
        ("demo kansio", True),
        ("posts", True),
        ("--help", True),
        ("--version", True),
        ("--self-test -platform offscreen", True),
        ("imprt", True),
        ("imprt tutkimus.coder viestit.csv", True),
    ],
)
def test_what_is_a_command_and_what_opens_the_window(line: str, expected: bool) -> None:
    assert names_command(line.split()) is expected


def test_version_and_help() -> None:
    assert done("--version").out == f"coder {__version__}\n"
    listed = done("--help").out
    for name in ("demo", "new", "import", "agreement", "check"):
        assert f"\n  {name} " in listed
    assert "--dry-run" in done("import", "--help").out


def test_every_command_that_is_known_beforehand_is_there() -> None:
    with click.Context(root.coder) as context:
        found = {name: root.coder.get_command(context, name) for name in COMMANDS}
        assert [command and command.name for command in found.values()] == list(COMMANDS)
        assert root.coder.get_command(context, "nosuch") is None


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys\n"
        "from coder.__main__ import main\n"
        "code = main(sys.argv[1:])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    for arguments in (["--help"], ["agreement", "--help"], ["--version"]):
        found = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert (found.returncode, found.stderr) == (0, "[]\n")


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "en"),
        ({"CODER_LANGUAGE": "fi", "LANG": "en_GB.UTF-8"}, "fi"),
        ({"CODER_LANGUAGE": "sv", "LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "fi_FI.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "fi_FI"}, "fi"),
    ],
)
def test_the_language_of_the_surroundings(
    environ: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert surrounding_language(environ) == expected


def test_errors_speak_the_language_of_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODER_LANGUAGE", "en")
    for language in ("fi", "en"):
        done("new", tmp_path / f"{language}.coder", "--language", language)
    assert "not found" in refused("posts", tmp_path / "poissa.coder")
    assert "Code some posts first" in refused("frequencies", tmp_path / "en.coder")
    assert "Code some posts first" not in refused("frequencies", tmp_path / "fi.coder")


def test_a_real_process_prints_utf_8_and_one_line_of_error(tmp_path: Path) -> None:
    project = tmp_path / "ä.coder"
    table = studies.write_posts(tmp_path / "viestit.csv", ["Väärä saldo 😡"])
    assert _start("new", project).returncode == 0
    assert _start("import", project, table).returncode == 0
    listed = _start("posts", project, "--jsonl", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert json.loads(listed.stdout.decode("utf-8"))["text"] == "Väärä saldo 😡"
    failed = _start("agreement", project, "--json")
    assert (failed.returncode, failed.stdout) == (1, b"")
    assert len(failed.stderr.decode("utf-8").splitlines()) == 1


def test_reading_works_while_the_project_is_open_and_writing_says_who_has_it(
    tmp_path: Path,
) -> None:
    session = studies.make_study(tmp_path, 5)
    try:
        coding = studies.start_coding(session)
        coding.press(studies.TOPIC_CODES[1])
        assert len(done("posts", session.path, "--jsonl").lines) == 5
        assert done("codings", session.path, "--jsonl").lines[0]["codes"] == ["jono"]
        assert done("frequencies", session.path, "--json").document["results"]
        done("export", session.path, "-o", tmp_path / "tulos.xlsx")
        assert done("check", session.path, "--json").document["holds"] is True
        refused("sample", session.path, "otos", "--size", "2", "--seed", "1")
    finally:
        session.close()


def test_reading_what_is_sealed_is_logged_as_in_the_window(tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, 5)
    table = tmp_path / "bertta.csv"
    posts = [str(post["uid"]) for post in posts_as_records(session)]
    lines = ["post,variable,code", *(f"{post},Aihe,jono" for post in posts)]
    table.write_text("\n".join(lines), encoding="utf-8")
    session.close()
    path = session.path
    done("sample", path, "otos", "--size", "3", "--seed", "1")
    done("round", path, "tarkistus", "--sample", "otos")
    done("code", path, "--coder", "Bertta", "--round", "tarkistus", "--from", table)
    session = Session.open(path)
    with session.file.write():
        from coder.services import round_keeping
        from coder.storage import rounds

        assert session.coder is not None
        round_ = round_keeping.find(session, "tarkistus")
        rounds.join(session.file, round_.id, session.coder.id)
    session.close()
    before = path.read_bytes()
    done("posts", path)
    assert path.read_bytes() == before
    done("codings", path)
    done("codings", path)
    session = Session.open(path, read_only=True)
    assert len(events.of_kind(session.file, "seal_broken")) == 1
    session.close()


def test_the_self_test_tries_the_window_too(tmp_path: Path) -> None:
    report = tmp_path / "raportti.json"
    home = tmp_path / "home"
    home.mkdir()
    there = {"HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    found = _start("--self-test", "--report", report, "-platform", "offscreen", **there)
    assert (found.returncode, found.stderr) == (0, b"")
    written = json.loads(report.read_text(encoding="utf-8"))
    assert written["passed"] is True
    assert set(written["seconds"]) == {"import", "code", "count", "export", "check", "window"}
    assert json.loads(found.stdout) == written
    assert not list(home.rglob("*.ini"))  # a project of a moment is none of the user's


def test_a_failed_self_test_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from coder.cli import self_test

    monkeypatch.setattr(self_test.codebooks, "shipped", list)
    monkeypatch.setattr(self_test, "_import", lambda _steps: "no posts came in")
    report = tmp_path / "raportti.json"
    assert coder("--self-test", "--report", report).code == 1
    written = json.loads(report.read_text(encoding="utf-8"))
    assert (written["failed"], written["why"]) == ("import", "no posts came in")


def test_a_program_without_a_console_runs(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "sys.stdout = sys.stderr = None\n"
        "from coder.__main__ import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    path = tmp_path / "uusi.coder"
    code = subprocess.call([sys.executable, "-c", script, "new", str(path)], cwd=ROOT)
    assert (code, path.exists()) == (0, True)
    shutil.rmtree(tmp_path)
