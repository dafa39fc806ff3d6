"""Read JSON objects whose fields are fixed, naming the place of the first thing that is wrong."""

import json
from collections.abc import Callable
from typing import NoReturn, TypeVar, cast

from coder.domain.codebook import Text
from coder.domain.errors import BadCodebook

T = TypeVar("T")

_SHOWN = 40
"""How many characters of a wrong value go into the error."""


class Fields:
    """The fields of one JSON object of a codebook; every getter raises BadCodebook."""

    def __init__(self, data: object, file: str, where: str, fields: frozenset[str]) -> None:
        """Take the object, and refuse it if it has a field outside `fields`."""
        self._file = file
        self._where = where
        if not isinstance(data, dict):
            self._refuse("", "wrong_type", _shown(data))
        self._data = cast("dict[str, object]", data)
        for name in self._data:
            if name not in fields:
                self._refuse(name, "unknown_field")

    def text(self, name: str) -> str:
        """Give a field that must be there and hold text."""
        value = self._needed(name)
        if not isinstance(value, str):
            self._refuse(name, "wrong_type", _shown(value))
        self._refuse_surrogates(name, value)
        return value

    def text_or(self, name: str, default: str) -> str:
        """Give a text field, or the default where it is left out."""
        return self.text(name) if name in self._data else default

    def text_or_none(self, name: str) -> str | None:
        """Give a text field, or None where it is null or left out."""
        return None if self._data.get(name) is None else self.text(name)

    def choice(self, name: str, *known: str) -> str:
        """Give a text field that must be one of `known`."""
        value = self.text(name)
        if value not in known:
            self._refuse(name, "bad_value", value)
        return value

    def whole(self, name: str) -> int:
        """Give a field that must be there and hold a whole number."""
        value = self._needed(name)
        if isinstance(value, bool) or not isinstance(value, int):
            self._refuse(name, "wrong_type", _shown(value))
        return value

    def flag(self, name: str) -> bool:
        """Give a true-or-false field, False where it is left out."""
        value = self._data.get(name, False)
        if not isinstance(value, bool):
            self._refuse(name, "wrong_type", _shown(value))
        return value

    def both(self, name: str, *, needed: bool = False) -> Text:
        """Give a text in both languages, an empty one where it is left out and not `needed`."""
        if name not in self._data and not needed:
            return Text()
        languages = Fields(self._needed(name), self._file, self._at(name), frozenset({"fi", "en"}))
        return Text(languages.text_or("fi", ""), languages.text_or("en", ""))

    def texts(self, name: str) -> tuple[str, ...]:
        """Give a list of texts, an empty one where it is left out."""
        values = self._list(name, needed=False)
        for place, value in enumerate(values):
            if not isinstance(value, str):
                self._refuse(f"{name}[{place}]", "wrong_type", _shown(value))
            self._refuse_surrogates(f"{name}[{place}]", value)
        return tuple(cast("list[str]", values))

    def records(
        self, name: str, read: Callable[[object, str, str], T], *, needed: bool = False
    ) -> tuple[T, ...]:
        """Give a list of objects, each read by `read(data, file, where)`."""
        values = self._list(name, needed=needed)
        return tuple(
            read(value, self._file, self._at(f"{name}[{place}]"))
            for place, value in enumerate(values)
        )

    def record_or_none(self, name: str, read: Callable[[object, str, str], T]) -> T | None:
        """Give an object read by `read(data, file, where)`, None where null or left out."""
        value = self._data.get(name)
        return None if value is None else read(value, self._file, self._at(name))

    def _list(self, name: str, *, needed: bool) -> list[object]:
        value = self._needed(name) if needed else self._data.get(name, [])
        if not isinstance(value, list):
            self._refuse(name, "wrong_type", _shown(value))
        return cast("list[object]", value)

    def _needed(self, name: str) -> object:
        if name not in self._data:
            self._refuse(name, "missing_field")
        return self._data[name]

    def _refuse_surrogates(self, name: str, value: str) -> None:
        # JSON can write half of a character, which no file or project can hold.
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            self._refuse(name, "bad_value", ascii(value))

    def _at(self, name: str) -> str:
        return f"{self._where}.{name}" if self._where and name else self._where or name

    def _refuse(self, name: str, problem: str, value: str = "") -> NoReturn:
        raise BadCodebook(self._file, self._at(name), problem, value)


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
