"""Running the command line inside the test, and a small study to run it on."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coder.__main__ import main
from coder.exchange.codebook_file import write_codebook
from tests import studies

AINO = "PPPPPJJJJV"
VEIKKO = "PPPPJJJJVV"
CODES = {"P": "palvelu", "J": "jono", "V": "verkko", "U": "ulkona", "-": ""}
TEXTS = [f"Kuusipankki ja viesti numero {n} 😡" for n in range(1, 11)]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command line left: exit code and both outputs."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document that standard output is."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON objects of standard output, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def coder(*arguments: str | Path) -> Outcome:
    """Run a command line whose outputs are pipes of a code page that lacks most letters."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="cp1252") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    texts: list[str] = []
    for stream in (out, err):
        stream.flush()
        assert isinstance(stream.buffer, io.BytesIO)
        texts.append(stream.buffer.getvalue().decode("utf-8"))
    return Outcome(code, *texts)


def done(*arguments: str | Path) -> Outcome:
    """Run a command line that has to succeed and to keep standard error empty."""
    outcome = coder(*arguments)
    assert (outcome.code, outcome.err) == (0, "")
    return outcome


def refused(*arguments: str | Path) -> str:
    """Run a command line that has to end in a known error; return its one sentence."""
    outcome = coder(*arguments)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.endswith("\n")
    sentence = outcome.err.removesuffix("\n")
    assert sentence
    assert "\n" not in sentence
    return sentence


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    """Write a table of codings."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("post", "variable", "code"))
        writer.writerows(rows)
    return path


def make_project(folder: Path, name: str = "tutkimus") -> Path:
    """Make a project of ten posts with a codebook from a file."""
    book = folder / "asiat.json"
    write_codebook(studies.codebook(studies.topic(), studies.feeling()), book)
    project = folder / f"{name}.coder"
    done("new", project, "--codebook", book)
    done("import", project, studies.write_posts(folder / "viestit.csv", TEXTS))
    return project


def post_ids(project: Path) -> list[tuple[str, str, str]]:
    """Return uid, external id and text of every post."""
    records = done("posts", project, "--jsonl").lines
    return [(each["uid"], each["external_id"], each["text"]) for each in records]


def code_topics(project: Path, coder_name: str, letters: str, *more: str) -> Outcome:
    """Code the topic of the posts by their texts' numbers, through a table."""
    rows = [
        (uid, "Aihe", CODES[letters[int(text.split()[4]) - 1]])
        for uid, _, text in post_ids(project)
    ]
    table = write_table(project.with_name(f"{coder_name}.csv"), rows)
    return done("code", project, "--coder", coder_name, "--from", table, *more)


def code_twice(folder: Path) -> Path:
    """Make a project whose ten posts Aino and Veikko coded, his packet brought home."""
    project = make_project(folder)
    code_topics(project, "Aino", AINO)
    done("sample", project, "otos", "--size", "10", "--seed", "7")
    done("round", project, "tarkistus", "--purpose", "reliability", "--sample", "otos")
    packet = folder / "veikko.coder"
    done("packet", project, "--round", "tarkistus", "--coder", "Veikko", "-o", packet)
    code_topics(packet, "Veikko", VEIKKO, "--round", "tarkistus")
    done("merge", project, packet)
    return project
