"""Alt and a letter for each field and button of a dialog, chosen so that no two have the same."""

import sys

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.check_box import Tick
from coder.ui.parts.letters import letter_of, letter_place


def give_mnemonics(dialog: QWidget) -> None:
    """Give a letter to each label of a field, each check box, and each button without a key.

    Check boxes that a project names, of which there may be any number, have none.

    Letters follow the words of the language, the first of a word before others. A label shows
    its own underlined; buttons do so where they paint their words. There are none on macOS.
    """
    if sys.platform == "darwin":
        return
    named = _named(dialog)
    every = [plain_words(widget) for widget in named]
    for widget, words, letter in zip(named, every, letters_for(every), strict=True):
        if isinstance(widget, QLabel):
            _mark(widget, words, letter)
        elif letter != letter_of(widget):
            widget.setShortcut(QKeySequence(f"Alt+{letter.upper()}") if letter else QKeySequence())
            widget.update()


def plain_words(widget: QLabel | QAbstractButton) -> str:
    """Give the words of a label or button without the sign of its letter."""
    text = widget.text()
    return text.replace("&", "", 1) if isinstance(widget, QLabel) and widget.buddy() else text


def _named(dialog: QWidget) -> list[QLabel | KeyButton | Tick]:
    found: list[QLabel | KeyButton | Tick] = []
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisibleTo(dialog) or widget.window() is not dialog:
            continue
        if isinstance(widget, QLabel):
            if widget.buddy() is not None and widget.text():
                found.append(widget)
        elif isinstance(widget, Tick):
            if widget.lettered:
                found.append(widget)
        elif isinstance(widget, KeyButton) and not widget.has_key:
            found.append(widget)
    return found


def letters_for(every: list[str]) -> list[str]:
    """Give each of some words a letter of its own: that of a word's beginning, else any of it.

    Where all its letters are taken, one that has others gives way. "" where none can be had.
    """
    wanted = [_letters(words) for words in every]
    owner: dict[str, int] = {}

    def give(place: int, tried: set[str]) -> bool:
        for letter in wanted[place]:
            if letter not in owner:
                owner[letter] = place
                return True
        for letter in wanted[place]:
            if letter not in tried:
                tried.add(letter)
                if give(owner[letter], tried):
                    owner[letter] = place
                    return True
        return False

    for place in range(len(every)):
        give(place, set())
    of_place = {place: letter for letter, place in owner.items()}
    return [of_place.get(place, "") for place in range(len(every))]


def _letters(words: str) -> list[str]:
    """Give the letters of words that could be theirs, the dearest first."""
    signs = (*(word[0] for word in words.split()), *words)
    return list(dict.fromkeys(sign.lower() for sign in signs if sign.isalpha()))


def _mark(label: QLabel, words: str, letter: str) -> None:
    place = letter_place(words, letter)
    text = f"{words[:place]}&{words[place:]}" if place >= 0 else words
    if text != label.text():
        label.setText(text)
