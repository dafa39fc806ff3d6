"""An older workbook is replaced as a whole or not at all."""

import errno
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from coder.domain.errors import Cancelled, DiskFull, FileInUse, FolderNotWritable, WriteFailed
from coder.exchange.workbook.content import CodingRow
from coder.exchange.workbook.writer import write_workbook
from tests.exchange.workbook import material

OLD = b"the older workbook"


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a path with an older file, and see that nothing else is left anywhere."""
    folder, parts = tmp_path / "out", tmp_path / "parts"
    folder.mkdir()
    parts.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(parts))
    file = folder / "w.xlsx"
    file.write_bytes(OLD)
    yield file
    assert list(folder.iterdir()) == [file]
    assert list(parts.iterdir()) == []


def refuse(number: int) -> OSError:
    return OSError(number, "refused")


def test_a_workbook_takes_the_place_of_the_older_one(target: Path) -> None:
    report = write_workbook(target, material.content())
    assert (report.codings, report.disagreements, report.sheets) == (3, 2, 6)
    with ZipFile(target) as archive:
        assert archive.testzip() is None


def test_a_workbook_open_elsewhere_stays_intact(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replace(self: Path, other: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use", str(other))

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(FileInUse) as caught:
        write_workbook(target, material.content())
    assert caught.value.file == str(target)
    assert target.read_bytes() == OLD


@pytest.mark.parametrize(
    ("number", "expected"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, WriteFailed)],
)
def test_a_failing_disk_leaves_the_older_workbook(
    target: Path, number: int, expected: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(self: ZipFile, *args: object, **kwargs: object) -> None:
        raise refuse(number)

    monkeypatch.setattr(ZipFile, "writestr", write)
    with pytest.raises(expected):
        write_workbook(target, material.content())
    assert target.read_bytes() == OLD


def test_a_disk_that_fills_while_rows_are_written(target: Path) -> None:
    def codings() -> Iterator[CodingRow]:
        yield from material.many_codings(100)
        raise refuse(errno.ENOSPC)

    with pytest.raises(DiskFull):
        write_workbook(target, material.content(codings=codings()))
    assert target.read_bytes() == OLD


def test_a_folder_without_room_or_rights(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    errors = [refuse(errno.EROFS), PermissionError(errno.EACCES, "no"), refuse(errno.ENOSPC)]
    expected = [FolderNotWritable, FolderNotWritable, DiskFull]
    for error, kind in zip(errors, expected, strict=True):

        def touch(self: Path, *args: object, error: OSError = error, **kwargs: object) -> None:
            raise error

        with monkeypatch.context() as patch:
            patch.setattr(Path, "touch", touch)
            with pytest.raises(kind):
                write_workbook(target, material.content())
    assert target.read_bytes() == OLD


def test_a_path_that_is_no_place_for_a_file(target: Path) -> None:
    for path in (target / "w.xlsx", target.parent / "missing" / "w.xlsx", target.parent):
        with pytest.raises(FolderNotWritable):
            write_workbook(path, material.content())
    assert target.read_bytes() == OLD


def test_cancelling_leaves_the_older_workbook(target: Path) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done >= 1000:
            raise Cancelled

    content = material.content(codings=material.many_codings(3000), codings_total=3000)
    with pytest.raises(Cancelled):
        write_workbook(target, content, progress)
    assert seen == [(0, 3000), (500, 3000), (1000, 3000)]
    assert target.read_bytes() == OLD


def test_cancelling_before_the_first_row(target: Path) -> None:
    def progress(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(target, material.content(), progress)
    assert target.read_bytes() == OLD


def test_a_bug_in_the_rows_is_not_swallowed(target: Path) -> None:
    def codings() -> Iterator[CodingRow]:
        yield material.coding()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_workbook(target, material.content(codings=codings()))
    assert target.read_bytes() == OLD


def test_codings_are_taken_one_at_a_time(target: Path) -> None:
    """The next coding is asked for only when those before have been written."""
    progress_at: list[int] = []
    taken = 0

    def codings() -> Iterator[CodingRow]:
        nonlocal taken
        for row in material.many_codings(1500):
            taken += 1
            yield row

    write_workbook(
        target,
        material.content(codings=codings(), codings_total=1500),
        lambda _done, _total: progress_at.append(taken),
    )
    assert progress_at[:4] == [0, 500, 1000, 1500]
    book = load_workbook(target, read_only=True)
    assert sum(1 for _ in book["Koodaukset"].iter_rows(min_row=4)) == 1500
    book.close()
