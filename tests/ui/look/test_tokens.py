"""Both palettes can be read, and the twelve slots can be told apart."""

from dataclasses import fields

import pytest

from coder.ui.look.tokens import DARK, LIGHT, Colours

TEXTS = ("text", "text2", "muted", "accent_text", "positive", "warning", "danger")
GROUNDS = ("surface", "bg", "raised", "sunken", "field", "selection", "accent_soft", "hover")


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


themes = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@themes
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(colours: Colours, ground: str) -> None:
    for name in TEXTS:
        assert contrast(getattr(colours, name), getattr(colours, ground)) >= 4.5, name


@themes
def test_states_can_be_read_on_their_own_ground(colours: Colours) -> None:
    for name in ("positive", "warning", "danger"):
        assert contrast(getattr(colours, name), getattr(colours, name + "_soft")) >= 4.5
    assert contrast(colours.text, colours.danger_soft) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@themes
def test_letters_can_be_read_on_keys_and_marks(colours: Colours) -> None:
    for ground in ("key_face", "mark1", "mark2"):
        assert contrast(colours.text, getattr(colours, ground)) >= 4.5
    for mark in ("mark1_line", "mark2_line"):
        assert contrast(getattr(colours, mark), colours.surface) >= 3
    for ground in ("bg", "surface", "raised", "field"):
        assert contrast(colours.control, getattr(colours, ground)) >= 3


@themes
@pytest.mark.parametrize("ground", ["surface", "bg", "raised", "selection"])
def test_controls_focus_and_code_colours_can_be_seen(colours: Colours, ground: str) -> None:
    for colour in (colours.accent, *colours.codes):
        assert contrast(colour, getattr(colours, ground)) >= 3
    for name in ("control", "scroll"):
        if ground != "selection":
            assert contrast(getattr(colours, name), getattr(colours, ground)) >= 3


@themes
def test_every_token_is_a_colour(colours: Colours) -> None:
    for token in fields(colours):
        value = getattr(colours, token.name)
        for colour in value if isinstance(value, tuple) else (value,):
            assert len(colour) == 7
            int(colour[1:], 16)
    assert len(set(colours.codes)) == 12
