"""Delimited text, trap by trap."""

import csv
from pathlib import Path

import pytest

from coder.domain.errors import (
    ColumnMissing,
    EmptyFile,
    FileMissing,
    NotATable,
    TextColumnMissing,
    UndecodableText,
    UnknownName,
)
from coder.exchange.readers.records import ReadOptions
from coder.exchange.readers.registry import open_preview, read_file
from tests.exchange.readers.reading import read_whole


def _write(
    path: Path, rows: list[list[str]], encoding: str = "utf-8", delimiter: str = ","
) -> Path:
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def test_finnish_excel_with_semicolons_cp1252_and_dotted_dates(tmp_path: Path):
    path = tmp_path / "vienti.csv"
    path.write_bytes(
        "Tunniste;Aika;Käyttäjä;Teksti;Tykkäykset\r\n"
        "980000000000000001;6.4.2018 10.26;matti_m;Kuusipankki on pihalla – ”taas”;1,5\r\n"
        "980000000000000002;13.4.2018 9.49;liisa;Yöllä ei pääse sisään;0\r\n".encode("cp1252")
    )
    whole = read_whole(path)
    assert whole.column("external_id") == ["980000000000000001", "980000000000000002"]
    assert whole.column("posted_at") == ["2018-04-06T10:26:00", "2018-04-13T09:49:00"]
    assert whole.column("posted_raw") == ["6.4.2018 10.26", "13.4.2018 9.49"]
    assert whole.column("text")[0] == "Kuusipankki on pihalla – ”taas”"
    assert whole.column("author") == ["matti_m", "liisa"]
    assert whole.preview.options.encoding == "cp1252"
    assert whole.problems() == {"naive_times"}


def test_utf16_with_tabs_named_csv(tmp_path: Path):
    rows = [["id", "teksti"], ["1", "Kuusipankki äl"], ["2", "toinen\nrivi"]]
    whole = read_whole(_write(tmp_path / "a.csv", rows, "utf-16", "\t"))
    assert whole.column("text") == ["Kuusipankki äl", "toinen\nrivi"]
    assert whole.preview.options.delimiter == "\t"


def test_a_byte_order_mark_is_no_part_of_the_first_name(tmp_path: Path):
    whole = read_whole(_write(tmp_path / "a.csv", [["text", "id"], ["hei vain", "1"]], "utf-8-sig"))
    assert whole.preview.columns == ("text", "id")
    assert whole.column("external_id") == ["1"]


@pytest.mark.parametrize("header", ["id|viesti\n", ""])
def test_the_sep_line_names_the_delimiter_and_is_no_record(tmp_path: Path, header: str):
    path = tmp_path / "a.csv"
    path.write_text(
        f"sep=|\n{header}1|moi, kaikki siellä\n2|hei; taas te siellä\n", encoding="utf-8"
    )
    whole = read_whole(path)
    assert whole.column("text") == ["moi, kaikki siellä", "hei; taas te siellä"]
    assert whole.column("place") == [1, 2]


def test_text_survives_newlines_emoji_separators_and_quotes(tmp_path: Path):
    texts = [
        "rivi\nvaihto\r\nja\rlopuksi",
        "perhe 👩‍👧‍👦 ja 🇫🇮",
        "erotin\u2028ja\u0085ja\x0bja\x1e",
        'hän sanoi "ei", ja; lähti',
        " välit säilyvät ",
        "&amp; &lt; ei pureta",
        "kaksi \\n merkkiä",
    ]
    path = _write(tmp_path / "a.csv", [["id", "text"], *([str(n), t] for n, t in enumerate(texts))])
    whole = read_whole(path)
    assert whole.column("text") == texts
    assert whole.originals == [[str(n), text] for n, text in enumerate(texts)]


def test_long_ids_stay_exact_and_damaged_ones_are_no_ids(tmp_path: Path):
    exact = _write(tmp_path / "a.csv", [["id", "text"], ["1234567890123456789", "a b"]])
    assert read_whole(exact).column("external_id") == ["1234567890123456789"]
    damaged = _write(
        tmp_path / "b.csv",
        [["id", "text"], ["5.70306E+17", "eka"], ["5,70306E+17", "toka"], ["570306", "kolmas"]],
    )
    whole = read_whole(damaged)
    assert whole.column("external_id") == [None, None, None]
    assert "damaged_ids" in whole.problems()


def test_damaged_ids_come_back_from_a_link_column(tmp_path: Path):
    rows = [["id", "text", "osoite jossa viesti on"]] + [
        ["5.70306E+17", f"viesti {n}", f"https://twitter.com/a/status/57030613367776051{n}"]
        for n in range(3)
    ]
    whole = read_whole(_write(tmp_path / "a.csv", rows))
    assert whole.column("external_id") == [f"57030613367776051{n}" for n in range(3)]


def test_ids_with_lost_digits_are_known_by_their_different_texts(tmp_path: Path):
    rows = [["id", "text"], *(["570306133677760513", f"viesti {n}"] for n in range(10))]
    assert "damaged_ids" in read_whole(_write(tmp_path / "a.csv", rows)).problems()


def test_true_repeats_are_kept_and_told(tmp_path: Path):
    rows = [["id", "text"], *([str(10**18 + n // 2), f"viesti {n // 2}"] for n in range(10))]
    whole = read_whole(_write(tmp_path / "a.csv", rows))
    assert len(whole.posts) == 10
    assert whole.problems() == {"repeated_ids"}


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", "id,text\n", "id,text\n\n\n"])
def test_a_file_without_rows_is_empty(tmp_path: Path, content: str):
    path = tmp_path / "a.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(EmptyFile):
        open_preview(path)


def test_what_is_no_text_is_no_table(tmp_path: Path):
    binary = tmp_path / "a.csv"
    binary.write_bytes(b"\x00\x01\x02\x03" * 500)
    for path in (binary, tmp_path):
        with pytest.raises(NotATable):
            open_preview(path)
    with pytest.raises(FileMissing):
        open_preview(tmp_path / "missing.csv")


def test_getoldtweets_quotes_alter_no_text_and_shift_no_column(tmp_path: Path):
    path = tmp_path / "got.csv"
    path.write_bytes(
        "username;date;retweets;favorites;text;geo;mentions;hashtags;id;permalink\r\n"
        ';2018/04/30;1;2;"alku ("keskellä"); loppu";;;#a #b;"990971524856369155";'
        "https://twitter.com/esimerkki/status/990971524856369155\r\n"
        'toinen;2018/04/29;0;0;""Lainaus" alussa; ja; puolipisteitä";;@x;;"990971524856369156";'
        "https://twitter.com/toinen/status/990971524856369156\r\n".encode()
    )
    whole = read_whole(path)
    assert whole.column("text") == [
        'alku ("keskellä"); loppu',
        '"Lainaus" alussa; ja; puolipisteitä',
    ]
    assert whole.column("external_id") == ["990971524856369155", "990971524856369156"]
    assert whole.column("author") == ["esimerkki", "toinen"]
    assert whole.column("posted_at") == ["2018-04-30", "2018-04-29"]


def test_broken_quotes_elsewhere_are_found_too(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text(
        "id,text,lang\n"
        '1,"hän sanoi "ei", ja lähti",fi\n'
        '2,"oikein ""lainattu"" teksti",fi\n'
        '3,"alku\njatkuu "näin", ja loppuu",fi\n'
        "4,ilman lainausta,fi\n",
        encoding="utf-8",
    )
    whole = read_whole(path)
    assert whole.column("text") == [
        'hän sanoi "ei", ja lähti',
        'oikein "lainattu" teksti',
        'alku\njatkuu "näin", ja loppuu',
        "ilman lainausta",
    ]
    assert set(whole.column("lang")) == {"fi"}
    assert "broken_quotes" in whole.problems()


def test_unquoted_commas_in_the_text_are_kept(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,moi, kaikki\n2,hei\n3,no, niin, taas\n4,yksi\n5,kaksi\n6,kolme\n")
    assert read_whole(path).column("text")[:3] == ["moi, kaikki", "hei", "no, niin, taas"]


def test_tabs_without_quoting_keep_quotes_at_the_start(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(
        'id\ttext\n1\t"Hei" hän sanoi\n2\tmoi\n3\t"auki jää\n4\tloppu\n', encoding="utf-8"
    )
    assert read_whole(path).column("text") == ['"Hei" hän sanoi', "moi", '"auki jää', "loppu"]


def test_a_file_without_header_is_numbered_and_guessed_by_content(tmp_path: Path):
    rows = [
        [
            "0",
            "14678103691234567",
            "Mon Apr 06 22:19:45 PDT 2009",
            "NO_QUERY",
            "eki",
            "no tämäpä oli",
        ],
        [
            "4",
            "14678103691234568",
            "Mon Apr 06 22:20:45 PDT 2009",
            "NO_QUERY",
            "oka",
            "yksi viesti vielä",
        ],
    ]
    whole = read_whole(_write(tmp_path / "a.csv", rows))
    assert whole.preview.columns == ("1", "2", "3", "4", "5", "6")
    assert whole.preview.options.header_row == 0
    assert whole.column("text") == ["no tämäpä oli", "yksi viesti vielä"]
    assert whole.column("external_id") == ["14678103691234567", "14678103691234568"]
    assert whole.column("posted_at")[0] == "2009-04-07T05:19:45Z"


def test_metadata_lines_before_the_header_are_no_records(tmp_path: Path):
    rows = [["Report:", "Kuusipankki"], ["From:", "1.1.2018"], []]
    rows += [["Query Id", "Date", "Full Text", "Author", "Resource Id"]]
    rows += [["7", "2018-01-01 10:00:00", f"viesti {n}", "kuka", f"r{n}"] for n in range(30)]
    whole = read_whole(_write(tmp_path / "a.csv", rows))
    assert len(whole.posts) == 30
    assert whole.preview.options.header_row == 4
    assert whole.column("external_id")[0] == "r0"


def test_the_mapping_by_hand_overrules_the_guess(tmp_path: Path):
    rows = [["text", "muu", "id"], ["otsikko", "varsinainen teksti", "5"]]
    path = _write(tmp_path / "a.csv", rows)
    whole = read_whole(path, mapping=(("text", "Muu"), ("external_id", "")))
    assert whole.column("text") == ["varsinainen teksti"]
    assert whole.column("external_id") == [None]
    with pytest.raises(ColumnMissing):
        open_preview(path, mapping=(("text", "puuttuu"),))
    with pytest.raises(UnknownName) as caught:
        open_preview(path, mapping=(("teksti", "muu"),))
    assert caught.value.kind == "field"


def test_without_a_text_column_the_preview_works_and_reading_does_not(tmp_path: Path):
    path = _write(tmp_path / "a.csv", [["a", "b"], ["1", "2"], ["3", "4"]])
    preview = open_preview(path)
    assert preview.rows == (("1", "2"), ("3", "4"))
    assert preview.posts == ()
    with pytest.raises(TextColumnMissing) as caught:
        next(read_file(path, preview.options))
    assert caught.value.columns == ("a", "b")


def test_a_chosen_encoding_that_fails_is_told_with_its_line(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"id;teksti\n1;v\xe4\xe4r\xe4 tieto\n")
    with pytest.raises(UndecodableText) as caught:
        open_preview(path, encoding="utf-8")
    assert caught.value.line == 2
    assert read_whole(path, encoding="latin-1").column("text") == ["väärä tieto"]


def test_a_chosen_delimiter_is_obeyed_by_name(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("id\ttext;more\n1\tmoi;taas\n", encoding="utf-8")
    mapping = (("text", "text;more"),)
    assert read_whole(path, delimiter="tab", mapping=mapping).preview.columns == ("id", "text;more")
    with pytest.raises(UnknownName):
        open_preview(path, delimiter="xx")


def test_rows_without_text_are_skipped_and_keep_their_places(tmp_path: Path):
    rows = [["id", "text"], ["1", "eka"], ["2", "  "], ["3"], [], ["4", "neljäs"]]
    whole = read_whole(_write(tmp_path / "a.csv", rows))
    assert whole.column("place") == [1, 4]
    assert [(skip.place, skip.reason) for skip in whole.skips] == [(2, "no_text"), (3, "no_text")]
    assert whole.originals[2] == ["3"]


def test_one_column_of_texts_with_any_mark_in_them(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("Teksti\nmoi, sinä\nhei; ja | muut\n\nloppu\n", encoding="utf-8")
    assert read_whole(path).column("text") == ["moi, sinä", "hei; ja | muut", "loppu"]


def test_nuls_are_left_out_and_lone_carriage_returns_end_rows(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"id,text\r1,ensimm\x00inen viesti\r2,toinen viesti\r")
    whole = read_whole(path)
    assert whole.column("text") == ["ensimminen viesti", "toinen viesti"]
    assert "nul_characters" in whole.problems()


def test_a_huge_cell_is_read(tmp_path: Path):
    path = _write(tmp_path / "a.csv", [["id", "text"], ["1", "pitkä " * 100_000]])
    assert len(read_whole(path).column("text")[0]) == 600_000


def test_more_rows_than_a_batch_and_a_bad_row_late(tmp_path: Path):
    path = tmp_path / "a.csv"
    lines = [f"{n},viesti numero {n},fi\n" for n in range(300_000)]
    lines[250_000] = "250000,liian,monta,solua\n"
    path.write_text("id,text,lang\n" + "".join(lines), encoding="utf-8")
    whole = read_whole(path)
    assert len(whole.posts) == 299_999
    assert [(skip.place, skip.reason) for skip in whole.skips] == [(250_001, "broken_record")]


def test_ambiguous_dates_are_asked_and_read_as_told(tmp_path: Path):
    rows = [["id", "text", "date"], ["1", "a b", "3/4/2018 10:00"], ["2", "c d", "4/5/2018 11:00"]]
    path = _write(tmp_path / "a.csv", rows)
    unsure = read_whole(path)
    assert unsure.column("posted_at") == [None, None]
    assert unsure.column("posted_raw") == ["3/4/2018 10:00", "4/5/2018 11:00"]
    assert "ambiguous_dates" in unsure.problems()
    told = read_whole(path, date_order="mdy")
    assert told.column("posted_at") == ["2018-03-04T10:00:00", "2018-04-05T11:00:00"]


def test_options_written_as_json_read_the_file_the_same_way(tmp_path: Path):
    rows = [["status_id", "screen_name", "text", "created_at", "is_retweet", "reply_to_status_id"]]
    rows += [["x1108791295131205633", "a", "RT @b: moi", "2019-03-21 10:00:00", "TRUE", "NA"]]
    rows += [["x1108791295131205634", "b", "NA", "2019-03-21 11:00:00", "FALSE", "x110"]]
    path = _write(tmp_path / "a.csv", rows)
    whole = read_whole(path)
    options = ReadOptions.from_json(whole.preview.options.to_json())
    assert options == whole.preview.options
    again = [row for batch in read_file(path, options) for row in batch.rows]
    assert again == list(whole.preview.posts)
    assert whole.column("external_id") == ["1108791295131205633", "1108791295131205634"]
    assert whole.column("kind") == ["retweet", "reply"]
    assert whole.column("parent_ref") == [None, "110"]
    assert whole.column("posted_at")[0] == "2019-03-21T10:00:00Z"
    assert whole.column("text")[1] == "NA"


def test_twarc_newlines_are_decoded_and_kinds_follow_the_references(tmp_path: Path):
    header = ["id", "author.username", "created_at", "text", "referenced_tweets.replied_to.id"]
    header += ["referenced_tweets.retweeted.id", "referenced_tweets.quoted.id"]
    rows = [
        ["1", "a", "2021-04-08T19:34:16.000Z", "eka\\n\\ntoka", "", "", ""],
        ["2", "b", "2021-04-08T19:34:17.000Z", "uudelleen", "", "1", ""],
        ["3", "c", "2021-04-08T19:34:18.000Z", "vastaus", "1", "", ""],
        ["4", "d", "2021-04-08T19:34:19.000Z", "lainaus", "", "", "1"],
    ]
    whole = read_whole(_write(tmp_path / "a.csv", [header, *rows]))
    assert whole.column("text")[0] == "eka\n\ntoka"
    assert whole.column("kind") == ["post", "retweet", "reply", "quote"]
    assert whole.column("repost_of")[1] == whole.column("parent_ref")[2] == "1"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_lone_carriage_return_in_a_cell_without_quotes_ends_no_row(tmp_path: Path, end: str):
    path = tmp_path / "a.csv"
    rows = ["id,text,lang", "1,eka\rtoka,fi", '2,"a\rb\nc",fi', "3,\rloppu,fi", ""]
    path.write_bytes(end.join(rows).encode())
    whole = read_whole(path)
    assert whole.column("text") == ["eka\rtoka", "a\rb\nc", "\rloppu"]
    assert whole.originals[0] == ["1", "eka\rtoka", "fi"]
    assert whole.problems() == set()


def test_posts_in_blocks_of_lines_are_told(tmp_path: Path):
    path = tmp_path / "a.txt"
    block = "Matti M.\n6.4.2018 klo 10:26\nKuusipankki on pihalla, taas\n\n"
    path.write_text(block * 5, encoding="utf-8")
    found = [
        problem for problem in open_preview(path).problems if problem.kind == "lines_in_blocks"
    ]
    assert [(problem.n, problem.excerpt) for problem in found] == [(5, "Matti M.")]
    path.write_text("Teksti\n\nmoi, sinä\n\nhei taas\n\nloppu\n", encoding="utf-8")
    assert "lines_in_blocks" not in read_whole(path).problems()


def test_a_file_written_to_while_it_is_previewed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,hei vain\n", encoding="utf-8")

    def looked_at(_path: Path) -> tuple[bool, bool]:
        path.write_bytes("id,text\n1,väärä merkistö\n".encode("cp1252"))
        return False, False

    monkeypatch.setattr("coder.exchange.readers.csv_reader.odd_bytes", looked_at)
    with pytest.raises(UndecodableText):
        open_preview(path)


@pytest.mark.parametrize(
    "midnight", ["2014-03-12 00:00:00", "2014-03-12T00:00:00Z", "12.3.2014 0.00"]
)
def test_a_column_of_midnights_is_a_column_of_days(tmp_path: Path, midnight: str):
    rows = [["id", "created_at", "text"], *([str(n), midnight, f"viesti {n}"] for n in range(3))]
    whole = read_whole(_write(tmp_path / "a.csv", rows))
    assert whole.column("posted_at") == ["2014-03-12"] * 3
    assert whole.column("posted_raw") == [midnight] * 3
    assert "naive_times" not in whole.problems()


def test_one_midnight_among_times_is_a_time(tmp_path: Path):
    rows = [["id", "created_at", "text"], ["1", "2014-03-12T00:00:00Z", "eka"]]
    rows += [["2", "2014-03-12T00:00:01Z", "toka"]]
    whole = read_whole(_write(tmp_path / "a.csv", rows))
    assert whole.column("posted_at") == ["2014-03-12T00:00:00Z", "2014-03-12T00:00:01Z"]
