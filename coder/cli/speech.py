"""Which language errors are told in."""

import locale
import os
from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("fi", "en")
VARIABLE = "CODER_LANGUAGE"


@dataclass(slots=True)
class Speech:
    """The language of a run: the surroundings', until a project with one of its own is open."""

    language: str


def surrounding_language(environ: Mapping[str, str] = os.environ) -> str:
    """Return the language that CODER_LANGUAGE or the locale asks for, English where neither does.

    A value that is no language of the program is passed over.
    """
    wished = environ.get(VARIABLE, "").casefold()
    if wished in LANGUAGES:
        return wished
    name = next((environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(key)), "")
    name = name or locale.getlocale()[0] or ""
    return "fi" if name.casefold().startswith("fi") else "en"
