"""Codebook files: the round trip, and files that cannot be read."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.domain.codebook import Code, Codebook, Condition, Group, Rule, Text, Variable
from coder.domain.errors import (
    BadCodebook,
    CoderError,
    EmptyFile,
    FileMissing,
    UndecodableText,
    WriteFailed,
)
from coder.domain.keys import default_keys
from coder.exchange.codebook_file import (
    codebook_to_json,
    parse_codebook,
    read_codebook,
    write_codebook,
)
from tests.exchange.small_codebook import SCHEMA, SMALL

# --- the round trip ---------------------------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
TEXTS = st.builds(Text, WORDS, WORDS)
NAMES = TEXTS.filter(lambda text: bool(text.fi or text.en))


@st.composite
def variables(draw: st.DrawFn, uid: str, earlier: tuple[Variable, ...]) -> Variable:
    groups = tuple(Group(f"{uid}.g{n}", draw(NAMES)) for n in range(draw(st.integers(0, 2))))
    keys = draw(st.permutations(("0", *default_keys(34))))
    codes = tuple(
        Code(
            uid=f"{uid}.c{n}",
            name=draw(NAMES),
            key=keys[n],
            definition=draw(TEXTS),
            use_when=draw(TEXTS),
            do_not_use_when=draw(TEXTS),
            example=draw(TEXTS),
            colour=draw(st.integers(1, 12)),
            group=draw(st.sampled_from((None, *(group.uid for group in groups)))),
            exclusive=draw(st.booleans()),
            counts_as_missing=draw(st.booleans()),
            archived=draw(st.booleans()),
        )
        for n in range(draw(st.integers(0, 3)))
    )
    other = draw(st.sampled_from((None, *(each for each in earlier if each.codes))))
    condition = None
    if other is not None:
        uids = st.sampled_from([code.uid for code in other.codes])
        named = tuple(draw(st.lists(uids, min_size=1, max_size=2)))
        condition = draw(
            st.sampled_from((Condition(other.uid, named), Condition(other.uid, (), named)))
        )
    return Variable(
        uid=uid,
        name=draw(NAMES),
        question=draw(TEXTS),
        note=draw(TEXTS),
        choice=draw(st.sampled_from(("single", "multi"))),
        level=draw(st.sampled_from(("nominal", "ordinal"))),
        required=draw(st.booleans()),
        applies_when=condition,
        archived=draw(st.booleans()),
        groups=groups,
        codes=codes,
    )


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    made: tuple[Variable, ...] = ()
    for n in range(draw(st.integers(0, 3))):
        made = (*made, draw(variables(f"b.v{n}", made)))
    rules = tuple(Rule(f"R{n}", draw(TEXTS)) for n in range(draw(st.integers(0, 2))))
    return Codebook("b", draw(NAMES), draw(TEXTS), rules, made)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(codebook=codebooks())
def test_what_is_written_is_read_back(codebook: Codebook, tmp_path: Path):
    path = tmp_path / "kirja.json"
    write_codebook(codebook, path)
    assert read_codebook(path) == codebook
    first = path.read_bytes()
    write_codebook(read_codebook(path), path)
    assert path.read_bytes() == first
    SCHEMA.validate(json.loads(first))


def test_only_what_is_set_is_written():
    plain = Codebook("b", Text("Kirja"), variables=(Variable("b.v", Text("V")),))
    assert codebook_to_json(plain) == {
        "format": "coder-codebook",
        "version": 1,
        "uid": "b",
        "name": {"fi": "Kirja"},
        "variables": [
            {
                "uid": "b.v",
                "name": {"fi": "V"},
                "choice": "single",
                "level": "nominal",
                "codes": [],
            }
        ],
    }


def test_the_file_is_readable_text(tmp_path: Path):
    path = tmp_path / "kirja.json"
    write_codebook(Codebook("b", Text("Sävy")), path)
    text = path.read_bytes().decode("utf-8")
    assert '\n  "name": {\n    "fi": "Sävy"\n  }' in text
    assert text.endswith("}\n")


def test_writing_replaces_and_leaves_nothing_else_behind(tmp_path: Path):
    path = tmp_path / "kirja.json"
    path.write_text("old", encoding="utf-8")
    write_codebook(Codebook("b", Text("Sävy")), path)
    assert read_codebook(path).name == Text("Sävy")
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_way_stays_and_nothing_is_left_behind(tmp_path: Path):
    path = tmp_path / "kirja.json"
    path.mkdir()
    with pytest.raises(CoderError):
        write_codebook(Codebook("b", Text("Sävy")), path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_told(tmp_path: Path):
    with pytest.raises(FileMissing) as caught:
        write_codebook(Codebook("b", Text("Sävy")), tmp_path / "ei" / "kirja.json")
    assert caught.value.file == str(tmp_path / "ei")


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path):
    blocked = tmp_path / "tiedosto"
    blocked.write_text("x", encoding="utf-8")
    with pytest.raises((WriteFailed, FileMissing)):
        write_codebook(Codebook("b", Text("Sävy")), blocked / "kirja.json")


# --- files ------------------------------------------------------------------------------------


def written(folder: Path, content: bytes) -> Path:
    path = folder / "kirja.json"
    path.write_bytes(content)
    return path


def test_a_byte_order_mark_is_tolerated(tmp_path: Path):
    plain = json.dumps(SMALL).encode()
    assert read_codebook(written(tmp_path, b"\xef\xbb\xbf" + plain)) == parse_codebook(SMALL, "")


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \r\n\t"])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes):
    with pytest.raises(EmptyFile):
        read_codebook(written(tmp_path, content))


@pytest.mark.parametrize("left", [0.01, 0.3, 0.7, 0.99])
def test_truncated_json_is_refused(tmp_path: Path, left: float):
    whole = json.dumps(SMALL, indent=1).encode()
    with pytest.raises(BadCodebook) as caught:
        read_codebook(written(tmp_path, whole[: int(len(whole) * left)]))
    assert caught.value.problem == "not_json"


@pytest.mark.parametrize(
    ("content", "where"),
    [(b'{\n "uid" 1}', "2:8"), (b"[" * 200_000, ""), (b"1" * 5000, "")],
)
def test_what_is_not_json_is_refused(tmp_path: Path, content: bytes, where: str):
    with pytest.raises(BadCodebook) as caught:
        read_codebook(written(tmp_path, content))
    assert (caught.value.problem, caught.value.where) == ("not_json", where)


def test_a_field_given_twice_is_refused(tmp_path: Path):
    content = json.dumps(SMALL).replace('"uid": "b",', '"uid": "b", "uid": "c",', 1)
    with pytest.raises(BadCodebook) as caught:
        read_codebook(written(tmp_path, content.encode()))
    assert (caught.value.where, caught.value.problem) == ("uid", "bad_value")


def test_text_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path):
    content = json.dumps(SMALL, ensure_ascii=False, indent=1)
    line = content[: content.index("ä")].count("\n") + 1
    with pytest.raises(UndecodableText) as caught:
        read_codebook(written(tmp_path, content.encode("latin-1")))
    assert (caught.value.encoding, caught.value.line) == ("utf-8", line)


def test_a_missing_file_is_told(tmp_path: Path):
    with pytest.raises(FileMissing):
        read_codebook(tmp_path / "ei.json")


def test_a_folder_is_no_codebook(tmp_path: Path):
    with pytest.raises(BadCodebook) as caught:
        read_codebook(tmp_path)
    assert caught.value.problem == "not_json"
