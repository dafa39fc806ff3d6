"""The registry of actions, and the document made from it."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from coder.domain.keys import RESERVED
from coder.ui.actions import ACTIONS, keys_document, specs_of
from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable

ROOT = Path(__file__).resolve().parents[2]
# Keys whose place or meaning changes with the layout, or that need a modifier in Finnish.
UNTYPEABLE = set("/?=;[]{}\\@'+^~`$£")
FOR_OTHER_KEYBOARDS = {"Ctrl+="}
"""Keys beside one that can be typed: larger text without Shift on an American keyboard."""


def test_every_id_is_there_once_and_begins_with_its_page() -> None:
    assert [i for i, n in Counter(spec.id for spec in ACTIONS).items() if n > 1] == []
    assert [spec.id for spec in ACTIONS if not spec.id.startswith(spec.page + ".")] == []


@pytest.mark.parametrize("page", sorted({spec.page for spec in ACTIONS} - {"window"}))
def test_no_key_stands_for_two_actions_on_one_page(page: str) -> None:
    keys = [
        QKeySequence(key).toString()
        for spec in (*specs_of(page), *specs_of("window"))
        for key in spec.keys
    ]
    assert [key for key, n in Counter(keys).items() if n > 1] == []


def test_reliability_and_design_have_one_key_for_what_both_do() -> None:
    keys = {spec.id: spec.keys for spec in ACTIONS}
    for act in ("draw", "open_round", "write_packet", "bring_home", "close_round"):
        assert keys[f"reliability.{act}"] == keys[f"study.{act}"]


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_keys_can_be_typed_on_a_finnish_keyboard(spec) -> None:
    assert spec.keys
    for key in spec.keys:
        assert not QKeySequence(key).isEmpty()
        assert QKeySequence(key).count() == 1
        assert not {"Ctrl", "Alt"} <= set(key.split("+"))  # AltGr on Windows
        assert key in FOR_OTHER_KEYBOARDS or UNTYPEABLE.isdisjoint(key.split("+")[-1])


def test_letters_of_the_coding_page_are_those_refused_as_code_keys() -> None:
    letters = {key.lower() for s in specs_of("coding") for key in s.keys if len(key) == 1}
    assert letters == set(RESERVED)


def test_every_action_has_a_handler(open_desk: OpenDesk) -> None:
    window = open_desk(one_variable(), ("a",)).program.window
    assert set(window.handlers()) == {spec.id for spec in specs_of("window")}
    page = window.page("coding")
    assert set(page.handlers()) == {spec.id for spec in specs_of("coding")}


def test_no_shortcut_repeats_while_its_key_is_held(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    actions = [*desk.program.window.actions(), *desk.page.actions()]
    assert len(actions) > 50
    assert [a.text() for a in actions if a.autoRepeat()] == []


def test_the_document_of_keys_is_up_to_date() -> None:
    written = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    assert written == keys_document()
