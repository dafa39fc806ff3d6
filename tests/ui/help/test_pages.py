"""The help pages: in both languages, with links that lead somewhere and keys that exist."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from coder.services.shipped_files import help_files
from coder.ui.actions import ACTIONS, take_keys
from coder.ui.help.keys import label_in_force
from coder.ui.help.markup import Block, Span, parse
from coder.ui.help.pages import FIRST, OF_DIALOG, OF_PAGE, load_pages, page_id_of, search

LANGUAGES = ("en", "fi")
OF_EVERY_WINDOW = {"Enter", "Esc", "Tab", "0", "Ctrl+Enter", "Delete", *"ABQWERT", "F2"}
"""Keys of dialogs, fields and codebooks, which the registry does not list."""
ASKED = {"coder:tour", "coder:log"}


def test_the_pages_are_the_same_in_both_languages() -> None:
    names = [[file.name for file in help_files(language)] for language in LANGUAGES]
    assert names[0] == names[1]
    assert all(re.fullmatch(r"\d\d-[a-z-]+\.md", name) for name in names[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_one_title_and_some_text(language: str) -> None:
    for page in load_pages(language):
        kinds = [block.kind for block in page.blocks]
        assert kinds[0] == "title", page.id
        assert kinds.count("title") == 1, page.id
        assert len(page.text) > 400, page.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere(language: str) -> None:
    pages = load_pages(language)
    ids = {page.id for page in pages}
    for page in pages:
        for block in page.blocks:
            for span in block.all_spans():
                if span.kind == "link" and span.target not in ASKED:
                    assert page_id_of(span.target) in ids, f"{page.id}: {span.target}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_named_is_one(language: str) -> None:
    known = {key for spec in ACTIONS for key in spec.keys} | OF_EVERY_WINDOW
    for page in load_pages(language):
        for block in page.blocks:
            named = {span.text for span in block.all_spans() if span.kind == "key"}
            assert named <= known, page.id


def test_both_languages_name_the_same_keys() -> None:
    for english, finnish in zip(load_pages("en"), load_pages("fi"), strict=True):
        keys = [
            {s.text for b in page.blocks for s in b.all_spans() if s.kind == "key"}
            for page in (english, finnish)
        ]
        assert keys[0] == keys[1], english.id


def test_every_page_of_the_window_and_every_dialog_has_its_help() -> None:
    ids = {page.id for page in load_pages("en")}
    assert {FIRST, *OF_PAGE.values(), *OF_DIALOG.values()} <= ids


def test_markdown_is_taken_apart() -> None:
    text = (
        "# Title\n\nOne **bold** and\n<kbd>Ctrl+Z</kbd>, [there](02-x.md).\n\n"
        "- first\n  goes on\n- *second*\n\n| a | b |\n|---|---|\n| `c` | d |\n"
    )
    title, paragraph, first, second, table = parse(text)
    assert title == Block("title", (Span("Title"),))
    assert [span.kind for span in paragraph.spans] == [
        *("plain", "strong", "plain", "key", "plain", "link", "plain")
    ]
    assert paragraph.text == "One bold and Ctrl+Z, there."
    assert (first.kind, first.text) == ("bullet", "first goes on")
    assert second.spans == (Span("second", "em"),)
    assert table.rows[1] == ((Span("c", "code"),), (Span("d"),))
    assert len(table.rows) == 2


def test_the_search_finds_every_word_and_titles_first() -> None:
    pages = load_pages("en")
    found = search(pages, "Packet hom")
    assert found
    assert all("packet" in page.text.casefold() for page in found)
    assert search(pages, "xyzzy") == ()
    assert search(pages, "") == pages
    assert search(pages, "glossary")[0].id == "13-glossary"


def test_the_guide_links_every_page() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "guide" / "README.md").read_text(encoding="utf-8")
    for language in LANGUAGES:
        for page in load_pages(language):
            assert f"[{page.title}](../../resources/help/{language}/{page.id}.md)" in guide


def test_a_key_of_the_users_own_is_shown(qapp: QApplication) -> None:
    assert label_in_force("Ctrl+Z", "06-undo") == "Ctrl+Z"
    assert label_in_force("Ctrl+D", "07-second-coder") == "Ctrl+D"
    take_keys({"coding.undo": ("Ctrl+U",), "codebook.archive": ("Ctrl+9",)})
    try:
        assert label_in_force("Ctrl+Z", "06-undo") == "Ctrl+U"
        assert label_in_force("Ctrl+D", "07-second-coder") == "Ctrl+D"
        assert label_in_force("Ctrl+D", "04-codebook") == "Ctrl+9"
        assert label_in_force("Enter", "04-codebook") == "Enter"
    finally:
        take_keys({})
