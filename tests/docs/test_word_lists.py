"""Every example of docs/word-lists.md is true."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.screening.matching import compiled
from coder.domain.screening.word_list import read_word_list

DOC = Path(__file__).parents[2] / "docs" / "word-lists.md"
QUOTED = re.compile("`([^`]+)`")


def examples() -> Iterator[tuple[str, str, bool]]:
    for line in DOC.read_text("utf-8").splitlines():
        cells = [QUOTED.findall(cell) for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 4 and cells[0]:
            for wanted, texts in ((True, cells[1]), (False, cells[2])):
                yield from (("\n".join(cells[0]), text, wanted) for text in texts)


@pytest.mark.parametrize(("lines", "text", "wanted"), list(examples()))
def test_an_example_is_true(lines: str, text: str, wanted: bool) -> None:
    assert compiled(read_word_list("lista", lines)).holds(text) is wanted


def test_there_are_examples_of_every_kind() -> None:
    found = list(examples())
    assert len(found) > 60
    assert {wanted for _, _, wanted in found} == {True, False}
