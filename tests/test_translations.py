"""The translation files: complete, true to their sources, and as new as the program's texts."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "resources" / "translations"
FIELD = re.compile(r"\{[^{}]*\}")


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = _tool()
FILES = [(language, area) for language in ("fi", "en") for area in TOOL.areas()]


@pytest.fixture(scope="module")
def made_anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the files that was brought up to date and compiled."""
    place = tmp_path_factory.mktemp("translations")
    for language, area in FILES:
        file = TOOL.texts_file(place, language, area)
        file.parent.mkdir(exist_ok=True)
        stored = TOOL.texts_file(PLACE, language, area)
        if stored.exists():
            file.write_bytes(stored.read_bytes())
    TOOL.update(TOOL.areas(), place)
    TOOL.release(TOOL.areas(), place)
    return place


@pytest.mark.parametrize(("language", "area"), FILES)
def test_every_text_is_in_the_file_and_no_other(language: str, area: str, made_anew: Path) -> None:
    stored, anew = (TOOL.texts_file(place, language, area) for place in (PLACE, made_anew))
    assert stored.exists(), f"run .ci/translations.py update {area}"
    assert stored.read_text("utf-8") == anew.read_text("utf-8"), "run .ci/translations.py update"


@pytest.mark.parametrize(("language", "area"), FILES)
def test_the_compiled_file_is_of_these_texts(language: str, area: str, made_anew: Path) -> None:
    stored, anew = (TOOL.texts_file(place, language, area, "qm") for place in (PLACE, made_anew))
    assert stored.read_bytes() == anew.read_bytes(), "run .ci/translations.py release"


@pytest.mark.parametrize(("language", "area"), FILES)
def test_every_text_is_translated(language: str, area: str) -> None:
    left = [
        source
        for source, message, forms in messages(language, area)
        if message.find("translation[@type]") is not None or not all(forms)
    ]
    assert left == []


@pytest.mark.parametrize(("language", "area"), FILES)
def test_a_translation_has_the_fields_of_its_source(language: str, area: str) -> None:
    for source, message, forms in messages(language, area):
        counted = message.get("numerus") == "yes"
        assert len(forms) == (2 if counted else 1), source
        for form in filter(None, forms):
            assert sorted(FIELD.findall(form)) == sorted(FIELD.findall(source)), form
            for sign in ("%n", "%Ln"):
                # "one post" may do without its number.
                assert sign not in form or sign in source, form
            assert form.count("%") - form.count("%n") - form.count("%Ln") == source.count(
                "%"
            ) - source.count("%n") - source.count("%Ln"), form
        many = forms[-1]  # some numbers stand in a column of their own, beside the words
        written = "%n" in source or "%Ln" in source
        assert not (counted and many and written) or "%n" in many or "%Ln" in many, source


@pytest.mark.parametrize("area", TOOL.areas())
def test_finnish_is_typed_as_finnish(area: str) -> None:
    for _, _, forms in messages("fi", area):
        for form in forms:
            assert '"' not in form, form
            assert "“" not in form, form
            assert not re.search(r"[\d}n] %(?!L?n)", form), f"a no-break space before %: {form}"
            assert not re.search(r"(?<=\w)!(?=\s|$)", form), form


@pytest.mark.parametrize("area", TOOL.areas())
def test_the_three_dots_stand_at_the_word(area: str) -> None:
    for language in ("fi", "en"):
        for source, _, forms in messages(language, area):
            for text in (source, *forms):
                assert not re.search(r"\s…", text), text
                assert "..." not in text, text


def messages(language: str, area: str) -> Iterator[tuple[str, ET.Element, list[str]]]:
    """Give each text of a file with its translation's forms."""
    file = TOOL.texts_file(PLACE, language, area)
    if not file.exists():
        return
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield message.findtext("source", ""), message, forms or [translation.text or ""]
