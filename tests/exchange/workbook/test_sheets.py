"""What is written comes back: numbers as numbers, texts as they were."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from coder.exchange.workbook.content import Language
from coder.exchange.workbook.words import TEXTS
from coder.exchange.workbook.writer import write_workbook
from tests.exchange.workbook import material

NASTY = {
    "=1+1": "=1+1",
    "=cmd|' /C calc'!A0": "=cmd|' /C calc'!A0",
    "=": "=",
    "@user": "@user",
    "+358401234567": "+358401234567",
    "-1": "-1",
    "#N/A": "#N/A",
    "#DIV/0!": "#DIV/0!",
    "#hashtag": "#hashtag",
    "'x": "'x",
    "TRUE": "TRUE",
    "007": "007",
    "1500000000000000001": "1500000000000000001",
    "2014-03-12": "2014-03-12",
    "http://example.org/?a=1&b=<2>": "http://example.org/?a=1&b=<2>",
    "👩‍👩‍👧‍👦 🇫🇮 😡": "👩‍👩‍👧‍👦 🇫🇮 😡",
    "  ulkona \n": "  ulkona \n",
    "_x0041_ _x000D_": "_x005F_x0041_ _x005F_x000D_",
    "a\x00b\x1bc": "a\ufffdb\ufffdc",
    "yksin \ud83d jäi": "yksin \ufffd jäi",
    "rivi\r\nvaihto\r": "rivi\nvaihto\n",
    "x" * 40_000: "x" * 32_766 + "…",
}


def read(file: Path) -> Any:
    return load_workbook(file)


def table(sheet: Any, head: str) -> list[dict[str, Any]]:
    """Give the rows below the row that begins with `head`, up to the next empty row."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    start = next(i for i, row in enumerate(rows) if row[0] == head)
    found: list[dict[str, Any]] = []
    for row in rows[start + 1 :]:
        if row[0] is None:
            break
        found.append({str(h): v for h, v in zip(rows[start], row, strict=True) if h})
    return found


def values(sheet: Any) -> list[Any]:
    return [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]


@pytest.fixture(scope="module")
def finnish(tmp_path_factory: pytest.TempPathFactory) -> Any:
    file = tmp_path_factory.mktemp("fi") / "työkirja.xlsx"
    write_workbook(file, material.content())
    return read(file)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (
            "fi",
            [
                "Frekvenssit",
                "Yhtäpitävyys",
                "Erimielisyydet",
                "Koodaukset",
                "Koodauskirja",
                "Tietoja",
            ],
        ),
        (
            "en",
            ["Frequencies", "Agreement", "Disagreements", "Codings", "Codebook", "About"],
        ),
    ],
)
def test_sheets_are_named_in_the_language(
    tmp_path: Path, language: Language, names: list[str]
) -> None:
    file = tmp_path / "w.xlsx"
    write_workbook(file, material.content(language))
    book = read(file)
    assert book.sheetnames == names
    other = 1 if language == "fi" else 0
    heads = {t[other] for t in TEXTS.values() if t[0] != t[1] and len(t[other]) > 9}
    shown = {v for sheet in book for v in values(sheet) if isinstance(v, str)}
    assert not heads & shown


def test_frequencies_are_numbers(finnish: Any) -> None:
    sheet = finnish["Frekvenssit"]
    rows = table(sheet, "Luokka")
    assert rows[1] == {
        "Luokka": "Verkkopankki",
        "Luokkaryhmä": "Kanavat",
        "n": 464,
        "%": pytest.approx(464 / 12.04, rel=1e-14),
        "Indeksi (suurin\u00a0=\u00a0100)": pytest.approx(46400 / 740, rel=1e-14),
        "Kirjoittajia": 388,
        "95 %:n lv, alaraja": pytest.approx(35.8),
        "95 %:n lv, yläraja": pytest.approx(41.3),
    }
    assert rows[2]["n"] == 0
    assert rows[3] | {"Luokkaryhmä": 0} == {
        "Luokka": "Viestejä yhteensä",
        "Luokkaryhmä": 0,
        "n": 1204,
        "%": 100,
        "Indeksi (suurin\u00a0=\u00a0100)": None,
        "Kirjoittajia": 873,
        "95 %:n lv, alaraja": None,
        "95 %:n lv, yläraja": None,
    }
    formats = {c.value: c.number_format for row in sheet.iter_rows() for c in row}
    assert formats[464] == "#,##0"
    assert formats[100] == "0.0"
    shown = "\n".join(v for v in values(sheet) if isinstance(v, str))
    assert "Taulukko 1. Viestien jakautuminen muuttujan ”Aihe” luokkiin (n = 1\u00a0204)." in shown
    assert "Viestillä voi olla useita luokkia" in shown
    assert "Koodaamatta 12 viestiä." in shown


def test_agreement_has_three_decimals_and_empty_cells_where_undefined(finnish: Any) -> None:
    sheet = finnish["Yhtäpitävyys"]
    rows = table(sheet, "Luokka")
    alpha = rows[1]
    assert alpha["Luokka"] == "koko muuttuja"
    assert alpha["Koodaajat"] == "Aino, Eero"
    assert alpha["Tunnusluku"] == "Krippendorffin alfa"
    assert alpha["Arvo"] == 0.743421
    assert alpha["Keskivirhe"] == 0.0912
    assert (alpha["95 %:n lv, alaraja"], alpha["95 %:n lv, yläraja"]) == (0.551, 0.9135)
    assert alpha["Viestejä"] == 120
    undefined = next(row for row in rows if row["Luokka"] == "Ei kuulu aineistoon")
    assert undefined["Arvo"] is None
    assert undefined["Keskivirhe"] is None
    assert undefined["Miksi luku puuttuu"] == "kukaan ei käyttänyt luokkaa"
    cell = next(c for row in sheet.iter_rows() for c in row if c.value == 0.743421)
    assert cell.number_format.startswith("0.000")
    # One caption for each round and variable, not for each code.
    captions = [v for v in values(sheet) if str(v).startswith("Taulukko")]
    assert len(captions) == 2


SETTLED = ("Ratkaistu luokka", "Ratkaisija", "Ratkaisutapa", "Syy", "Muistiinpano")


def test_disagreements_keep_not_coded_and_none_apart(finnish: Any) -> None:
    rows = table(finnish["Erimielisyydet"], "Viestin tunnus")
    assert rows[0]["Aino"] == "Palvelun nopeus"
    assert rows[0]["Eero"] == "Verkkopankki"
    assert rows[1]["Aino"] == "mikään luokka ei sovi"
    assert rows[1]["Eero"] is None
    assert rows[0]["Alkuperäinen tunniste"] == material.EXTERNAL_ID
    assert [rows[0][name] for name in SETTLED] == [
        "Verkkopankki", "Aino", "keskustellen", "epäselvä viesti", "Jono on puhelimessa.",
    ]  # fmt: skip
    assert [rows[1][name] for name in SETTLED] == [None] * 5


def test_codings_are_tidy_and_ids_are_text(finnish: Any) -> None:
    sheet = finnish["Koodaukset"]
    rows = table(sheet, "Viestin tunnus")
    assert len(rows) == 3
    assert rows[0]["Viestin tunnus"] == material.UID
    assert rows[0]["Alkuperäinen tunniste"] == "1500000000000000001"
    assert rows[0]["Kirjoitettu"] == "2014-03-12T12:32:07Z"
    assert rows[0]["Koodauskirjan versio"] == 3
    assert rows[1]["Luokat"] == "A; B"
    assert rows[1]["Luokkien tunnukset"] == "a; b"
    assert rows[1]["Liputettu"] == "kyllä"
    assert rows[2]["Luokat"] == "mikään luokka ei sovi"
    assert rows[2]["Luokkien tunnukset"] is None
    assert sheet.freeze_panes == "A4"
    assert sheet.auto_filter.ref == "A3:P6"
    assert sheet.print_title_rows == "$3:$3"


def test_the_codebook_is_whole(finnish: Any) -> None:
    sheet = finnish["Koodauskirja"]
    shown = values(sheet)
    assert "Taulukko 7. Koodauskirja ”Kuusipankin kokemukset”, versio 3: muuttujat ja luokat." in (
        shown
    )
    row = next(r for r in sheet.iter_rows(values_only=True) if r[2] == "Ei kuulu aineistoon")
    assert row == ("Aihe", "0", "Ei kuulu aineistoon", *[None] * 5, "kyllä", "kyllä", "kyllä")
    assert any("ei ole mitään näistä: Ei kuulu aineistoon" in str(v) for v in shown)
    # A rule without Finnish text would fall back; this one has no English.
    assert "Koodaa se, mitä viestissä sanotaan, ei sitä, mitä arvelet." in shown


def test_about_tells_where_the_figures_come_from(finnish: Any) -> None:
    sheet = finnish["Tietoja"]
    shown = values(sheet)
    for value in ("Pankkitutkimus", "Coder 1.0", "ab" * 32, "twarc_csv", 20260312, 0.8, 1300):
        assert value in shown
    assert "Aineisto koostuu viesteistä." in shown
    facts = {row[0]: row[1] for row in sheet.iter_rows(values_only=True)}
    assert facts["Koodausrivejä työkirjassa"] == 3
    assert facts["Soluja lyhennetty Excelin 32 767 merkin rajaan"] == 0


def test_every_page_is_set_up_for_printing(finnish: Any) -> None:
    for sheet in finnish:
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert "&P" in sheet.oddFooter.right.text or "&[Page]" in sheet.oddFooter.right.text
        assert sheet.freeze_panes
    assert finnish["Koodaukset"].page_setup.orientation == "landscape"
    assert finnish["Frekvenssit"].page_setup.orientation == "portrait"
    assert finnish.properties.creator == "Coder 1.0"


@pytest.mark.parametrize("read_only", [False, True])
def test_nasty_texts_come_back_and_nothing_runs(tmp_path: Path, read_only: bool) -> None:
    file = tmp_path / "w.xlsx"
    content = material.content(
        codings=[material.coding(text=t, note=t, author=t) for t in NASTY],
        disagreements=tuple(material.disagreement(text=t, codes=((t,), None)) for t in NASTY),
    )
    write_workbook(file, content)
    book = load_workbook(file, read_only=read_only)
    rows = list(book["Koodaukset"].iter_rows(min_row=4, values_only=True))
    assert [row[5] for row in rows] == list(NASTY.values())
    assert [row[3] for row in rows] == list(NASTY.values())
    assert [row[13] for row in rows] == list(NASTY.values())
    rows = list(book["Erimielisyydet"].iter_rows(min_row=3, values_only=True))[: len(NASTY)]
    assert [row[3] for row in rows] == list(NASTY.values())
    types = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert types == {"s", "n"}
    book.close()


def test_names_of_the_project_can_be_nasty_too(tmp_path: Path) -> None:
    file = tmp_path / "w.xlsx"
    name = "=R&D\x00 \ud83d" + "p" * 300
    tables = tuple(replace(t, variable=name, question="=1") for t in material.frequencies())
    coders = ("=A1", "#REF!")
    content = material.content(project=name, frequencies=tables, disagreement_coders=coders)
    report = write_workbook(file, content)
    assert report.characters_replaced > 0
    book = read(file)
    assert {c.data_type for s in book for row in s.iter_rows() for c in row} == {"s", "n"}
    heads = [cell.value for cell in book["Erimielisyydet"][2]]
    assert [head for head in heads if head in coders] == ["=A1", "#REF!"]


def test_changes_are_counted_in_the_report_and_on_the_sheet(tmp_path: Path) -> None:
    file = tmp_path / "w.xlsx"
    codings = [material.coding(text="a\x01\x02"), material.coding(text="x" * 40_000)]
    report = write_workbook(file, material.content("en", codings=codings))
    assert (report.cells_cut, report.characters_replaced, report.codings) == (1, 2, 2)
    facts = {row[0]: row[1] for row in read(file)["About"].iter_rows(values_only=True)}
    assert facts["Cells cut at Excel’s limit of 32,767 characters"] == 1
    assert facts["Characters that Excel forbids replaced by \ufffd"] == 2


def test_codings_go_on_on_further_sheets(tmp_path: Path) -> None:
    file = tmp_path / "w.xlsx"
    codings = material.many_codings(25)
    report = write_workbook(file, material.content("en", codings=codings), sheet_rows=13)
    assert report.codings == 25
    book = read(file)
    assert book.sheetnames[3:6] == ["Codings", "Codings 2", "Codings 3"]
    found = [
        row[0]
        for name in book.sheetnames[3:6]
        for row in book[name].iter_rows(min_row=4, values_only=True)
    ]
    assert found == [coding.post_uid for coding in material.many_codings(25)]
    assert [book[name].max_row for name in book.sheetnames[3:6]] == [13, 13, 8]


def test_a_full_last_sheet_gets_no_empty_follower(tmp_path: Path) -> None:
    file = tmp_path / "w.xlsx"
    codings = material.many_codings(20)
    write_workbook(file, material.content("en", codings=codings), sheet_rows=13)
    assert read(file).sheetnames[3:6] == ["Codings", "Codings 2", "Codebook"]


def test_an_empty_study_makes_a_readable_workbook(tmp_path: Path) -> None:
    file = tmp_path / "w.xlsx"
    content = material.content(
        "en", frequencies=(), agreement=(), disagreements=(), codings=(), methods_text=""
    )
    write_workbook(file, content)
    book = read(file)
    assert "There are no codings." in values(book["Codings"])
    assert "There are no disagreements." in values(book["Disagreements"])


def test_the_profile_of_ids_leaves_out_texts_authors_and_notes(tmp_path: Path) -> None:
    file = tmp_path / "w.xlsx"
    codings = [material.coding(text="salainen", note="salainen", author="salainen")]
    disagreements = (material.disagreement(text="salainen"),)
    content = material.content(codings=codings, disagreements=disagreements, profile="ids")
    write_workbook(file, content)
    book = read(file)
    assert not [v for sheet in book for v in values(sheet) if "salainen" in str(v)]
    rows = table(book["Koodaukset"], "Viestin tunnus")
    assert rows[0]["Alkuperäinen tunniste"] == material.EXTERNAL_ID
    assert "Teksti" not in rows[0]
