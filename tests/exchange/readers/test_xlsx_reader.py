"""Workbooks."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from coder.domain.errors import EmptyFile, NotATable, TextColumnMissing
from coder.exchange.readers.registry import open_preview, read_file
from tests.exchange.readers.reading import read_whole


def _write(path: Path, rows: list[list[object]], title: str = "Taulu") -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_texts_numbers_and_dates_of_cells(tmp_path: Path):
    time = datetime(2018, 4, 6, 10, 26, 20)  # noqa: DTZ001 (Excel knows no zones)
    rows: list[list[object]] = [
        ["Tunniste", "Aika", "Teksti", "Tykkäykset"],
        ["1234567890123456789", time, "rivi\nvaihto 👩‍👧‍👦", 1.5],
        [12345, None, "toinen_x000D_\nrivi", True],
        [None, None, None, None],
        ["3", None, None, 4],
    ]
    whole = read_whole(_write(tmp_path / "a.xlsx", rows))
    assert whole.column("external_id") == ["1234567890123456789", "12345"]
    assert whole.column("posted_at") == ["2018-04-06T10:26:20", None]
    assert whole.column("text") == ["rivi\nvaihto 👩‍👧‍👦", "toinen\r\nrivi"]
    assert whole.originals[0] == ["1234567890123456789", "2018-04-06 10:26:20", rows[1][2], 1.5]
    assert [(skip.place, skip.reason) for skip in whole.skips] == [(3, "no_text")]


def test_ids_saved_as_numbers_are_damaged(tmp_path: Path):
    rows: list[list[object]] = [["id", "text", "link"]]
    rows += [
        [570306133677760513 + n, f"viesti {n}", f"https://x.com/a/status/57030613367776051{n}"]
        for n in range(3)
    ]
    whole = read_whole(_write(tmp_path / "a.xlsx", rows))
    assert whole.column("external_id") == [f"57030613367776051{n}" for n in range(3)]
    assert "damaged_ids" in whole.problems()


def test_nodexl_edges_become_posts(tmp_path: Path):
    rows: list[list[object]] = [
        ["Visual Properties", None, "Other Columns"],
        [
            "Vertex 1",
            "Vertex 2",
            "Tweet",
            "Tweet Date (UTC)",
            "Imported ID",
            "In-Reply-To Tweet ID",
        ],
    ]
    time = datetime(2015, 5, 11, 20, 40)  # noqa: DTZ001 (Excel knows no zones)
    rows += [
        ["a", "b", "@b @c moi", time, "597863752034230272", "7"],
        ["a", "c", "@b @c moi", time, "597863752034230272", "7"],
        ["b", "b", "RT @a: @b", 42135.5, "597863752034230273", None],
        ["b", "c", None, None, None, None],
    ]
    path = _write(tmp_path / "a.xlsx", rows, "Edges")
    book = openpyxl.load_workbook(path)
    book.create_sheet("Vertices", 0).append(["id", "text", "url", "lang"])
    book.save(path)
    whole = read_whole(path)
    assert whole.preview.options.sheet == "Edges"
    assert whole.preview.options.header_row == 2
    assert whole.column("author") == ["a", "b"]
    assert whole.column("kind") == ["reply", "retweet"]
    assert whole.column("posted_at") == ["2015-05-11T20:40:00Z", "2015-05-11T12:00:00Z"]
    assert [(skip.place, skip.reason) for skip in whole.skips] == [(2, "same_post"), (4, "no_text")]


def test_a_workbook_named_csv_is_read_as_a_workbook(tmp_path: Path):
    path = _write(tmp_path / "a.xlsx", [["text"], ["moi vaan"]]).rename(tmp_path / "a.csv")
    assert read_whole(path).column("text") == ["moi vaan"]


def test_more_rows_than_a_batch(tmp_path: Path):
    rows: list[list[object]] = [["id", "text"], *([n, f"viesti {n}"] for n in range(1234))]
    assert len(read_whole(_write(tmp_path / "a.xlsx", rows)).posts) == 1234


def test_workbooks_that_cannot_be_read(tmp_path: Path):
    with pytest.raises(EmptyFile):
        open_preview(_write(tmp_path / "a.xlsx", []))
    with pytest.raises(EmptyFile):
        open_preview(_write(tmp_path / "b.xlsx", [["id", "text"]]))
    broken = tmp_path / "c.xlsx"
    broken.write_bytes((tmp_path / "b.xlsx").read_bytes()[:1500])
    with pytest.raises(NotATable):
        open_preview(broken)
    preview = open_preview(_write(tmp_path / "d.xlsx", [["a", "b"], [1, 2]]))
    with pytest.raises(TextColumnMissing):
        next(read_file(tmp_path / "d.xlsx", preview.options))


def test_cells_of_days_have_no_time(tmp_path: Path):
    day = datetime(2015, 5, 11)  # noqa: DTZ001 (Excel knows no zones)
    rows: list[list[object]] = [["id", "date", "text"], [1, day, "eka"], [2, 42135, "toka"]]
    assert read_whole(_write(tmp_path / "a.xlsx", rows)).column("posted_at") == [
        "2015-05-11",
        "2015-05-11",
    ]
