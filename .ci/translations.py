"""Bring the translation files up to date with the texts in the program, and compile them.

An area is a folder of coder/ui with the actions of its page; "window" is all the rest. Each has
one file a language: resources/translations/<language>/<area>.ts, and the .qm made of it. English
holds plural forms only.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "coder" / "ui"
PLACE = ROOT / "resources" / "translations"
LANGUAGES = ("fi", "en")
REST = "window"


def areas() -> dict[str, tuple[Path, ...]]:
    """Give the source files of each area."""
    lists = UI / "action_lists"
    folders = [each.parent for each in UI.glob("*/__init__.py") if each.parent != lists]
    found: dict[str, tuple[Path, ...]] = {}
    for folder in sorted(folders):
        own = lists / f"{folder.name}.py"
        found[folder.name] = (*sorted(folder.rglob("*.py")), *((own,) if own.exists() else ()))
    # The look has no texts of its own, and its folder may not get any.
    look = found.pop("look", ())
    taken = {file for files in found.values() for file in files}
    rest = (*UI.glob("*.py"), *lists.glob("*.py"), *look, ROOT / "coder" / "app.py")
    found[REST] = tuple(sorted(file for file in rest if file not in taken))
    return found


def texts_file(place: Path, language: str, area: str, kind: str = "ts") -> Path:
    """Give the path of an area's texts: "ts" to be edited, "qm" compiled."""
    return place / language / f"{area}.{kind}"


def update(names: Sequence[str], place: Path = PLACE) -> None:
    """Take new texts in and drop those that are gone; translations stay."""
    sources = areas()
    for area in names:
        for language in LANGUAGES:
            file = texts_file(place, language, area)
            file.parent.mkdir(parents=True, exist_ok=True)
            only = ["-pluralonly"] if language == "en" else []
            _run(
                "lupdate",
                *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none"),
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
                *("-source-language", "en", "-target-language", language, *only),
                *map(str, sources[area]),
                *("-ts", str(file)),
            )


def release(names: Sequence[str], place: Path = PLACE, to: Path | None = None) -> None:
    """Compile the texts that are translated."""
    for area in names:
        for language in LANGUAGES:
            file = texts_file(place, language, area)
            made = texts_file(to or place, language, area, "qm")
            made.parent.mkdir(parents=True, exist_ok=True)
            _run("lrelease", "-silent", str(file), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([Path(PySide6.__file__).parent / (tool + suffix), *arguments], check=True)


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("act", choices=("update", "release"))
    parser.add_argument("area", nargs="*", help="all areas where none is given")
    given = parser.parse_args()
    if unknown := sorted(set(given.area) - set(areas())):
        parser.error(f"no such area: {', '.join(unknown)}; there are {', '.join(areas())}")
    names = given.area or tuple(areas())
    (update if given.act == "update" else release)(names)


if __name__ == "__main__":
    main()
