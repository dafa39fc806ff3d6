"""The files that come with the program, for the window."""

from pathlib import Path

from coder.exchange.resources import resource_path


def font_files() -> tuple[Path, ...]:
    """Return the fonts of the program. Raises FileMissing."""
    folder = resource_path("fonts")
    return tuple(sorted(file for file in folder.iterdir() if file.suffix in {".otf", ".ttf"}))


def translation_files(language: str) -> tuple[Path, ...]:
    """Return the compiled texts of a language ("fi", "en"). Raises FileMissing."""
    return tuple(sorted(resource_path("translations", language).glob("*.qm")))


def help_files(language: str) -> tuple[Path, ...]:
    """Return the help pages of a language ("fi", "en") in their order. Raises FileMissing."""
    return tuple(sorted(resource_path("help", language).glob("*.md")))
