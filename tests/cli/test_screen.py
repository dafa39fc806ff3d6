"""`coder screen`: lists from files and shipped ones, what is said and what is in afterwards."""

import json
from pathlib import Path

import pytest

from tests import studies
from tests.cli.running import coder

TEXTS = (
    "Pankki ärsyttää",
    "pankkiirin väärä v**ttu",
    "Pankki on kiva",
    "ei mitään",
    "RT @x pankki",
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose posts have come in but are not indexed yet."""
    session = studies.make_study(tmp_path, 0)
    table = studies.write_posts(tmp_path / "posts.csv", list(TEXTS))
    studies.bring_in(session, table, indexed=False)
    session.close()
    return session.path


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def inside(project: Path) -> list[int]:
    lines = coder("posts", project, "--jsonl").out.splitlines()
    return [n for n, line in enumerate(lines, 1) if json.loads(line)["in_study"]]


def test_lists_from_files_are_put_together_by_name(project: Path, tmp_path: Path) -> None:
    bank = write(tmp_path / "a.txt", "\ufeffPANKK*\r\n-pankkiiri*\r\n")
    more = write(tmp_path / "b.txt", "mitään", "utf-16")
    said = coder(
        "screen", project, "--list", f"pankki={bank}", "--list", f"pankki={more}", "--json"
    )
    document = json.loads(said.out)
    assert inside(project) == [1, 3, 4, 5]
    assert (document["in"], document["out"]) == (4, 1)
    assert document["lists"][0]["terms"] == [
        {"term": "PANKK*", "posts": 3},
        {"term": "mitään", "posts": 1},
    ]
    assert document["flow"]["steps"][-1] == {"step": "list", "list": "pankki", "out": 1, "left": 4}


def test_shipped_lists_go_by_their_name(project: Path) -> None:
    said = coder("screen", project, "--list", "pankki", "--list", "tunne", "--reposts", "out")
    assert said.code == 0
    assert "tunne" in said.out
    assert inside(project) == [1]


def test_a_trial_changes_nothing(project: Path, tmp_path: Path) -> None:
    words = write(tmp_path / "x.txt", "kiva")
    said = coder("screen", project, "--list", f"x={words}", "--dry-run", "--json")
    assert json.loads(said.out)["in"] == 1
    assert inside(project) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--list", "x=missing.txt"],
        ["--list", "nobody"],
        ["--source", "nobody"],
        ["--from", "12.3.2014"],
        ["--list", "bad={bad}"],
        ["--list", "empty={empty}"],
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(
    project: Path, tmp_path: Path, arguments: list[str]
) -> None:
    files = {
        "bad": write(tmp_path / "bad.txt", "pankki\n*\n"),
        "empty": write(tmp_path / "empty.txt", "# ei mitään\n"),
    }
    said = coder("screen", project, *(each.format(**files) for each in arguments))
    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert inside(project) == [1, 2, 3, 4, 5]
