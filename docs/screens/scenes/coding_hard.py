"""The coding page where it is hard: many codes, a long post, emoji, and files that refuse."""

import csv
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from coder.domain.codebook import Text
from coder.domain.errors import DiskFull
from coder.domain.keys import default_keys
from coder.services import importing, indexing
from coder.services.codebooks import shipped_codebook
from coder.services.coding import Coding
from coder.services.session import Session
from screens.scene import Scene
from screens.stage import Stage

CODES = 14
LONG = (
    "Kuusipankin verkkopankki on nurin ja lasku erääntyy tänään. Soitin, jonotin, odotin. "
    "Sitten vastattiin, että vika on tiedossa ja että se korjataan pian. "
) * 8
EMOJI = "Kortti jäi automaattiin 😤😤 taas! 👩🏽‍💻🏦➡️💸 Kiitti vaan 🇫🇮 #kuusipankki ❤️‍🔥"


def many_codes(stage: Stage) -> None:
    """Show a variable with more codes than there are digits."""
    stage.open(_project(stage, EMOJI))
    stage.draw("coding-many-codes")


def long_post(stage: Stage) -> None:
    """Show a post that does not fit."""
    stage.open(_project(stage, LONG))
    stage.draw("coding-long-post")


def read_only(stage: Stage) -> None:
    """Show a project that is open for reading only."""
    stage.program.window.show_session(Session.open(stage.projects.own, read_only=True))
    stage.program.window.go_to_page("coding")
    stage.settle()
    stage.press("1")
    stage.draw("coding-read-only")


def disk_full(stage: Stage) -> None:
    """Show what is said of a key that could not be written."""
    stage.open(stage.projects.own)
    with patch.object(Coding, "press", side_effect=DiskFull(stage.projects.own.name)):
        stage.press("1")
    stage.draw("coding-disk-full")


def _project(stage: Stage, text: str) -> Path:
    path = Path("Documents") / "Kuusipankki 2026.coder"
    book = shipped_codebook("pankkipalvelut")
    topic = book.variables[0]
    fourteen = (topic.codes * 2)[:CODES]
    codes = tuple(
        replace(
            code, uid=f"{topic.uid}.{at}", key=key, colour=at % 12 + 1, name=_named(code.name, at)
        )
        for at, (code, key) in enumerate(zip(fourteen, default_keys(CODES), strict=True))
    )
    book = replace(book, variables=(replace(topic, codes=codes),))
    session = Session.create(path, book, stage.variant.language)
    session.choose_coder(stage.projects.sample.owner)
    posts = Path("posts.csv")
    with posts.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("created_at", "text"), ("2026-03-02T08:00:00Z", text)])
    importing.import_file(session.file, posts, importing.preview(posts).options, session.clock())
    indexing.index(session.file)
    session.close()
    return path


def _named(name: Text, at: int) -> Text:
    return name if at < CODES // 2 else Text(f"{name.fi} {at}", f"{name.en} {at}")


CODING_HARD = (
    Scene("coding-many-codes", many_codes),
    Scene("coding-long-post", long_post),
    Scene("coding-read-only", read_only),
    Scene("coding-disk-full", disk_full),
)
