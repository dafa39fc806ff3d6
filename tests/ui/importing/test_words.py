"""What is said of a file before it comes in: counts in words, and no count where there is none."""

from dataclasses import replace
from pathlib import Path

from coder.services.codebooks import preview_with
from coder.ui.importing.words import problem_sentences
from tests.ui.importing.conftest import Import
from tests.ui.importing.files import semicolons


def test_a_problem_that_was_not_counted_prints_no_nought(tmp_path: Path) -> None:
    from coder.exchange.readers.records import Problem

    preview = preview_with(semicolons(tmp_path))
    for n, said in ((2, "encoding: 2. Each"), (0, "encoding. Each")):
        found = replace(preview, problems=(Problem("bad_bytes", "", n, ""),))
        (sentence,) = problem_sentences(found, "en")
        assert said in sentence
        assert "{" not in sentence


def test_one_note_is_a_note(desk: Import, tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    for text, figure, word in (
        ("id,text\n1,a\n1,b\n2,c\n", "1", "note"),
        ("id,text\n1,a\n2,b\n3,c\n", "0", "notes"),
    ):
        path.write_text(text, encoding="utf-8")
        desk.show(path)
        card = desk.dialog.cards.cards[2]
        assert (card.figure, card.word) == (figure, word)
