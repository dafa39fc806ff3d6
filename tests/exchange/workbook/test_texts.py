import pytest

from coder.exchange.workbook.texts import CELL_LIMIT, CellTexts


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "@user",
        "+358 40",
        "-1",
        "=1+1",
        "'x",
        "👩‍👩‍👧 🇫🇮",
        "tab\there",
        "a\nb",
        "x" * CELL_LIMIT,
    ],
)
def test_what_a_cell_holds_stays_as_it_is(text: str) -> None:
    texts = CellTexts()
    assert texts.fit(text) == text
    assert (texts.cells_cut, texts.characters_replaced) == (0, 0)


def test_forbidden_characters_are_replaced_and_counted() -> None:
    texts = CellTexts()
    assert texts.fit("a\x00b\x0bc\ud83dd\ufffee\uffff") == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd"
    assert texts.characters_replaced == 5


def test_line_ends_become_line_feeds_without_being_counted() -> None:
    texts = CellTexts()
    assert texts.fit("a\r\nb\rc\n") == "a\nb\nc\n"
    assert texts.characters_replaced == 0


def test_what_looks_like_an_escape_is_escaped() -> None:
    assert CellTexts().fit("_x0041_x000D_ _x41_") == "_x005F_x0041_x005F_x000D_ _x41_"


def test_a_long_text_is_cut_in_utf_16_units() -> None:
    texts = CellTexts()
    assert texts.fit("x" * 40_000) == "x" * (CELL_LIMIT - 1) + "…"
    emoji = texts.fit("😀" * 20_000)
    assert units(emoji) <= CELL_LIMIT
    assert set(emoji) == {"😀", "…"}
    assert texts.cells_cut == 2


def test_a_cut_counts_its_escapes_and_leaves_none_in_half() -> None:
    texts = CellTexts()
    stored = texts.fit("_x0041_ " * 4_200)
    assert units(stored) <= CELL_LIMIT
    assert stored.endswith("…")
    assert texts.cells_cut == 1
    assert CellTexts().fit(stored.replace("_x005F_", "_")) == stored
