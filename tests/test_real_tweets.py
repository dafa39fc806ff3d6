"""Real Finnish tweets through the whole program: every text comes out of the workbook as it came.

The material lies outside the project; without it the module is skipped.
"""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coder.exchange.codebook_file import shipped_codebook
from coder.services import importing, indexing, table_coding
from coder.services.exporting import ExportOptions, export
from coder.services.listing import posts_as_records
from coder.services.session import Session
from tests.exchange.readers.test_samples import SAMPLES, finnish_blocks

pytestmark = pytest.mark.skipif(
    not (SAMPLES / "finnish_tweets_txt").is_dir(), reason="the real samples are not here"
)

TOPICS = ("Asiakaspalvelu", "Palvelun nopeus", "Verkkopankki", "Muu pankkipalvelu")


def test_every_text_comes_out_of_the_workbook_equal(tmp_path: Path):
    blocks = finnish_blocks()
    source = tmp_path / "tweets.csv"
    with source.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(["id", "created_at", "author", "text"])
        for number, (author, time, text) in enumerate(blocks):
            rows.writerow([str(1_500_000_000_000_000_001 + number), time, author, text])
    session = Session.create(tmp_path / "study.coder", shipped_codebook("pankkipalvelut"), "fi")
    try:
        found = importing.preview(source)
        report = importing.import_file(session.file, source, found.options, session.clock())
        assert (report.read, report.kept) == (len(blocks), len(blocks))
        indexing.index(session.file)
        coded = tmp_path / "codings.csv"
        with coded.open("w", encoding="utf-8", newline="") as stream:
            rows = csv.writer(stream)
            rows.writerow(["post", "variable", "code"])
            for number, post in enumerate(posts_as_records(session)):
                rows.writerow([post["uid"], "Aihe", TOPICS[number % len(TOPICS)]])
        table_coding.code_from_table(session, "Aino", coded)
        export(session, tmp_path / "book.xlsx", ExportOptions("fi"))
    finally:
        session.close()

    book = load_workbook(tmp_path / "book.xlsx", read_only=True)
    sheet = book["Koodaukset"]
    table = list(sheet.iter_rows(values_only=True))
    book.close()
    header = next(row for row in table if "Teksti" in row)
    text_column = header.index("Teksti")
    texts = [row[text_column] for row in table[table.index(header) + 1 :]]
    # A workbook keeps one kind of line end; everything else has to be equal, letter by letter.
    assert texts == [text.replace("\r\n", "\n").replace("\r", "\n") for _, _, text in blocks]
