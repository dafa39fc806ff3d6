"""Encodings found by rule, and checked where they were chosen."""

from pathlib import Path

import pytest

from coder.domain.errors import NotATable, UndecodableText, UnknownName
from coder.exchange.readers.encodings import check_encoding, guess_encoding, known_encoding

FINNISH = (
    "Tunniste;Teksti\r\n1;Äiti söi hämärän työn jälkeen – ”pöllö”\r\n2;Yö jää, väärä päätös\r\n"
)


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("mac-roman", "mac-roman"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_finnish_text_is_found_in_every_usual_encoding(
    tmp_path: Path, encoding: str, expected: str
):
    path = tmp_path / "a.csv"
    path.write_bytes(FINNISH.encode(encoding))
    assert guess_encoding(path) == (expected, 0)


def test_the_whole_file_decides_not_its_beginning(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"1;pankki\n" * 300_000 + "1;väärä\n".encode("cp1252"))
    assert guess_encoding(path) == ("cp1252", 0)


def test_a_few_wrong_bytes_do_not_spoil_utf8(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes("1;väärä yö\n".encode() * 100 + b"2;kes\xc3\n")
    assert guess_encoding(path) == ("utf-8", 1)


@pytest.mark.parametrize("head", [b"%PDF-1.4 x", b"\x89PNG\r\n", bytes(range(256)) * 4])
def test_binary_is_no_table(tmp_path: Path, head: bytes):
    path = tmp_path / "a.csv"
    path.write_bytes(head)
    with pytest.raises(NotATable):
        guess_encoding(path)


def test_the_line_that_cannot_be_decoded_is_named(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"id;teksti\n1;hei\n2;v\xe4\xe4r\xe4\n")
    with pytest.raises(UndecodableText) as caught:
        check_encoding(path, "utf-8")
    assert (caught.value.line, caught.value.encoding) == (3, "utf-8")


@pytest.mark.parametrize("name", ["klingon", "hex"])
def test_an_encoding_there_is_not_is_unknown(name: str):
    with pytest.raises(UnknownName) as caught:
        known_encoding(name)
    assert caught.value.kind == "encoding"
