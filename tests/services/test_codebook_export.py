"""What changed in the codebook is a sheet of the workbook, where anything did."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coder.domain.codebook import Text
from coder.services.codebook_merging import Draft, merge, split
from coder.services.exporting import ExportOptions, export
from coder.services.session import Session
from tests import studies
from tests.services.test_codebook_merging import LINE, NET, SERVICE, code_topics
from tests.services.test_meaning_periods import AFTER, BEFORE, code_as
from tests.services.test_reviewing import change_meaning


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = studies.make_study(tmp_path, 10)
    yield made
    made.close()


def sheets(session: Session, language: str = "fi") -> dict[str, list[str]]:
    """Return the texts of each sheet of the workbook, row by row."""
    path = session.path.with_suffix(".xlsx")
    export(session, path, ExportOptions(language))
    book = load_workbook(path)
    return {
        sheet.title: [
            " | ".join(str(cell.value) for cell in row if cell.value is not None)
            for row in sheet.iter_rows()
        ]
        for sheet in book
    }


def test_a_codebook_that_never_changed_has_no_such_sheet(session: Session) -> None:
    code_topics(session, [SERVICE, LINE])
    assert "Muutokset" not in sheets(session)


def test_changes_are_listed_with_what_was_before(session: Session) -> None:
    code_topics(session, [SERVICE, LINE])
    change_meaning(session, LINE, "Odottelu")
    merge(session, [SERVICE], NET)
    split(session, LINE, [Draft(Text("a", "a")), Draft(Text("b", "b"))])
    found = sheets(session)
    (renamed,) = [row for row in found["Muutokset"] if "| nimi |" in row]
    assert "| jono | Odottelu | merkitys" in renamed
    assert any("palvelu | yhdistäminen tai jako | verkko" in row for row in found["Muutokset"])
    codebook = "\n".join(found["Koodauskirja"])
    assert "yhdistetty luokkaan ”verkko”" in codebook
    assert "jaettu luokiksi: a, b" in codebook
    assert any("| name | jono | Odottelu" in row for row in sheets(session, "en")["Changes"])


def test_agreement_over_several_meanings_says_so(session: Session) -> None:
    for name, codes in zip(("Aino", "Bertta"), BEFORE, strict=True):
        code_as(session, name, codes)
    change_meaning(session, LINE)
    for name, codes in zip(("Aino", "Bertta"), AFTER, strict=True):
        code_as(session, name, codes)
    assert any("versio 1, 4 viestiä" in row for row in sheets(session)["Yhtäpitävyys"])
