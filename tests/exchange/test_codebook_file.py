"""Codebook files: the round trip, what is refused, and the codebooks that ship."""

import json
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from coder.domain.codebook import Code, Codebook, Condition, Group, Rule, Text, Variable
from coder.domain.errors import (
    BadCodebook,
    CoderError,
    EmptyFile,
    FileMissing,
    KeyNotTypeable,
    KeyReserved,
    KeyTaken,
    UndecodableText,
    UnknownName,
    WriteFailed,
)
from coder.domain.keys import default_keys
from coder.exchange.codebook_file import (
    codebook_to_json,
    parse_codebook,
    read_codebook,
    shipped_codebook,
    shipped_codebooks,
    write_codebook,
)
from coder.exchange.resources import resource_path

SCHEMA = Draft202012Validator(
    json.loads(resource_path("codebooks", "codebook.schema.json").read_text(encoding="utf-8"))
)
SHIPPED = ("asiakassuhteen-vaihe", "pankkipalvelut", "verkkopalvelun-ongelmat")

SMALL: dict[str, Any] = {
    "format": "coder-codebook",
    "version": 1,
    "uid": "b",
    "name": {"fi": "Kirja", "en": "Book"},
    "variables": [
        {
            "uid": "b.topic",
            "name": {"fi": "Aihe", "en": "Topic"},
            "choice": "single",
            "level": "nominal",
            "codes": [
                {"uid": "b.topic.card", "name": {"fi": "Kortti"}, "key": "1", "colour": 1},
                {"uid": "b.topic.out", "name": {"en": "Out"}, "key": "a", "colour": 12},
            ],
        },
        {
            "uid": "b.tone",
            "name": {"fi": "Sävy", "en": "Tone"},
            "choice": "multi",
            "level": "ordinal",
            "applies_when": {"variable": "b.topic", "none_of": ["b.topic.out"]},
            "codes": [],
        },
    ],
}


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


# --- what is refused --------------------------------------------------------------------------


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    data = deepcopy(SMALL)
    change(data)
    return data


def variable(data: dict[str, Any], place: int = 0) -> dict[str, Any]:
    return data["variables"][place]


def code(data: dict[str, Any], place: int = 0) -> dict[str, Any]:
    return data["variables"][0]["codes"][place]


def test_the_small_codebook_is_sound():
    SCHEMA.validate(SMALL)
    book = parse_codebook(SMALL, "x.json")
    assert book.variable("b.tone").applies_when == Condition("b.topic", (), ("b.topic.out",))


FORM_ERRORS: list[tuple[Callable[[dict[str, Any]], object], str, str]] = [
    (lambda d: d.update(author="x"), "author", "unknown_field"),
    (lambda d: variable(d).update(Name="x"), "variables[0].Name", "unknown_field"),
    (lambda d: code(d, 1).update(color=1), "variables[0].codes[1].color", "unknown_field"),
    (lambda d: d["name"].update(sv="x"), "name.sv", "unknown_field"),
    (
        lambda d: variable(d, 1)["applies_when"].update(all_of=[]),
        "variables[1].applies_when.all_of",
        "unknown_field",
    ),
    (lambda d: d.pop("format"), "format", "missing_field"),
    (lambda d: d.pop("version"), "version", "missing_field"),
    (lambda d: d.pop("variables"), "variables", "missing_field"),
    (lambda d: variable(d).pop("codes"), "variables[0].codes", "missing_field"),
    (lambda d: code(d).pop("key"), "variables[0].codes[0].key", "missing_field"),
    (lambda d: code(d).pop("name"), "variables[0].codes[0].name", "missing_field"),
    (
        lambda d: variable(d, 1)["applies_when"].pop("variable"),
        "variables[1].applies_when.variable",
        "missing_field",
    ),
    (lambda d: d.update(rules=[{"id": "R1"}]), "rules[0].text", "missing_field"),
    (lambda d: d.update(version="1"), "version", "wrong_type"),
    (lambda d: d.update(version=True), "version", "wrong_type"),
    (lambda d: d.update(name="Kirja"), "name", "wrong_type"),
    (lambda d: d.update(name=None), "name", "wrong_type"),
    (lambda d: d.update(variables={}), "variables", "wrong_type"),
    (lambda d: d.update(variables=[[]]), "variables[0]", "wrong_type"),
    (lambda d: d["name"].update(fi=1), "name.fi", "wrong_type"),
    (lambda d: code(d).update(key=1), "variables[0].codes[0].key", "wrong_type"),
    (lambda d: code(d).update(colour="1"), "variables[0].codes[0].colour", "wrong_type"),
    (lambda d: code(d).update(exclusive=1), "variables[0].codes[0].exclusive", "wrong_type"),
    (lambda d: variable(d).update(required="no"), "variables[0].required", "wrong_type"),
    (lambda d: variable(d).update(applies_when=[]), "variables[0].applies_when", "wrong_type"),
    (
        lambda d: variable(d, 1)["applies_when"].update(none_of="b.topic.out"),
        "variables[1].applies_when.none_of",
        "wrong_type",
    ),
    (
        lambda d: variable(d, 1)["applies_when"].update(none_of=[1]),
        "variables[1].applies_when.none_of[0]",
        "wrong_type",
    ),
    (lambda d: d.update(format="other"), "format", "bad_value"),
    (lambda d: d.update(version=2), "version", "bad_value"),
    (lambda d: d.update(uid=""), "uid", "bad_value"),
    (lambda d: variable(d).update(uid="mark.flag"), "variables[0].uid", "bad_value"),
    (lambda d: variable(d).update(choice="one"), "variables[0].choice", "bad_value"),
    (lambda d: variable(d).update(level="interval"), "variables[0].level", "bad_value"),
    (lambda d: code(d).update(colour=0), "variables[0].codes[0].colour", "bad_value"),
    (lambda d: code(d).update(name={"fi": ""}), "variables[0].codes[0].name", "bad_value"),
    (
        lambda d: variable(d, 1)["applies_when"].update(any_of=["b.topic.card"]),
        "variables[1].applies_when",
        "bad_value",
    ),
    (
        lambda d: variable(d, 1)["applies_when"].update(none_of=[]),
        "variables[1].applies_when",
        "bad_value",
    ),
]


@pytest.mark.parametrize(("change", "where", "problem"), FORM_ERRORS)
def test_wrong_form_is_refused_by_parser_and_schema(
    change: Callable[[dict[str, Any]], object], where: str, problem: str
):
    data = changed(change)
    with pytest.raises(BadCodebook) as caught:
        parse_codebook(data, "x.json")
    assert (caught.value.file, caught.value.where, caught.value.problem) == (
        "x.json",
        where,
        problem,
    )
    assert not SCHEMA.is_valid(data)


REFERENCE_ERRORS: list[tuple[Callable[[dict[str, Any]], object], str, str]] = [
    (
        lambda d: code(d, 1).update(uid="b.topic.card"),
        "variables[0].codes[1].uid",
        "duplicate_uid",
    ),
    (lambda d: variable(d, 1).update(uid="b.topic"), "variables[1].uid", "duplicate_uid"),
    (
        lambda d: variable(d, 1)["applies_when"].update(variable="b.lost"),
        "variables[1].applies_when.variable",
        "unknown_reference",
    ),
    (
        lambda d: variable(d, 1)["applies_when"].update(none_of=["b.topic.lost"]),
        "variables[1].applies_when.none_of[0]",
        "unknown_reference",
    ),
    (lambda d: code(d).update(group="b.g"), "variables[0].codes[0].group", "unknown_reference"),
    (lambda d: d["name"].update(fi="\ud83d"), "name.fi", "bad_value"),
]


@pytest.mark.parametrize(("change", "where", "problem"), REFERENCE_ERRORS)
def test_what_a_schema_cannot_tell_is_refused_by_the_parser(
    change: Callable[[dict[str, Any]], object], where: str, problem: str
):
    with pytest.raises(BadCodebook) as caught:
        parse_codebook(changed(change), "x.json")
    assert (caught.value.where, caught.value.problem) == (where, problem)


@pytest.mark.parametrize(
    ("key", "error"),
    [
        ("f", KeyReserved),
        ("K", KeyReserved),
        ("", KeyNotTypeable),
        ("10", KeyNotTypeable),
        ("é", KeyNotTypeable),
        ("+", KeyNotTypeable),
    ],
)
def test_key_that_no_code_may_have_is_refused(key: str, error: type[CoderError]):
    data = changed(lambda d: code(d).update(key=key))
    with pytest.raises(error):
        parse_codebook(data, "x.json")
    assert not SCHEMA.is_valid(data)


@pytest.mark.parametrize("key", ["a", "A"])
def test_key_of_another_code_is_refused(key: str):
    with pytest.raises(KeyTaken):
        parse_codebook(changed(lambda d: code(d).update(key=key)), "x.json")


def test_the_schema_and_the_parser_take_the_same_keys():
    for key in (chr(number) for number in range(0x20, 0x180)):
        data = changed(lambda d: (d["variables"].pop(), d["variables"][0]["codes"].pop()))
        code(data)["key"] = key
        try:
            parse_codebook(data, "x.json")
            accepted = True
        except (KeyReserved, KeyNotTypeable):
            accepted = False
        assert SCHEMA.is_valid(data) is accepted, key


def test_a_key_is_read_in_lower_case():
    book = parse_codebook(changed(lambda d: code(d).update(key="B")), "x.json")
    assert book.code("b.topic.card").key == "b"


@pytest.mark.parametrize("data", [None, [], "coder-codebook", 1])
def test_something_else_than_an_object_is_refused(data: object):
    with pytest.raises(BadCodebook) as caught:
        parse_codebook(data, "x.json")
    assert (caught.value.where, caught.value.problem) == ("", "wrong_type")


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


# --- the codebooks that ship ------------------------------------------------------------------


def test_three_codebooks_ship():
    assert shipped_codebooks() == SHIPPED


@pytest.mark.parametrize("name", ["ei", "codebook.schema", "../codebooks/pankkipalvelut"])
def test_an_unknown_name_is_told(name: str):
    with pytest.raises(UnknownName) as caught:
        shipped_codebook(name)
    assert (caught.value.kind, caught.value.known) == ("codebook", SHIPPED)


def test_a_frozen_program_reads_its_own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "resources" / "codebooks"
    folder.mkdir(parents=True)
    (folder / "b.json").write_text(json.dumps(SMALL), encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert shipped_codebooks() == ("b",)
    assert shipped_codebook("b").uid == "b"


def test_missing_resources_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(FileMissing) as caught:
        shipped_codebooks()
    assert caught.value.file == str(tmp_path / "resources" / "codebooks")


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA.schema)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_file_is_what_the_program_itself_would_write(name: str, tmp_path: Path):
    shipped = resource_path("codebooks", f"{name}.json")
    SCHEMA.validate(json.loads(shipped.read_text(encoding="utf-8")))
    write_codebook(shipped_codebook(name), tmp_path / "copy.json")
    assert (tmp_path / "copy.json").read_bytes() == shipped.read_bytes()
    assert shipped_codebook(name).uid == name


def all_texts(book: Codebook) -> Iterator[tuple[str, Text]]:
    yield from (("name", book.name), ("description", book.description))
    for rule in book.rules:
        yield rule.id, rule.text
    for each in book.variables:
        for field in ("name", "question", "note"):
            yield f"{each.uid} {field}", getattr(each, field)
        for group in each.groups:
            yield group.uid, group.name
        for one in each.codes:
            for field in ("name", "definition", "use_when", "do_not_use_when", "example"):
                yield f"{one.uid} {field}", getattr(one, field)


@pytest.mark.parametrize("name", SHIPPED)
def test_both_languages_are_there_everywhere(name: str):
    for where, text in all_texts(shipped_codebook(name)):
        for language in (text.fi, text.en):
            assert language.strip() == language, where
            assert language, where
            assert "*" not in language, where
            assert "`" not in language, where


@pytest.mark.parametrize("name", SHIPPED)
def test_finnish_and_english_are_not_the_same_but_for_examples(name: str):
    book = shipped_codebook(name)
    for where, text in all_texts(book):
        assert (text.fi == text.en) is where.endswith(" example"), where


@pytest.mark.parametrize("name", SHIPPED)
def test_the_rules_for_coders_are_complete(name: str):
    expected = [f"R{n}" for n in range(1, 10)]
    if name == "asiakassuhteen-vaihe":
        expected += ["C1", "C2", "C3"]
    assert [rule.id for rule in shipped_codebook(name).rules] == expected


@pytest.mark.parametrize("name", SHIPPED)
def test_colours_run_in_order_and_residual_codes_have_the_last(name: str):
    for each in shipped_codebook(name).variables:
        for place, one in enumerate(each.codes, start=1):
            last = one.uid.endswith((".ei-paateltavissa", ".ei-kuulu"))
            assert one.colour == (12 if last else min(place, 12)), one.uid


def marked(one: Code) -> str:
    marks = "⊘" * one.exclusive + "◦" * one.counts_as_missing + "×" * one.archived
    return f"{one.key} {one.uid.rpartition('.')[2]} {marks}".rstrip()


CODES: dict[str, list[str]] = {
    "pankkipalvelut.aihe": [
        "1 asiakaspalvelu",
        "2 palvelun-nopeus",
        "3 verkkopankki",
        "4 konttoriverkosto",
        "5 pankkikortit",
        "6 muu",
        "7 ei-kuulu",
    ],
    "pankkipalvelut.savy": [
        "1 negatiivinen",
        "2 neutraali",
        "3 positiivinen",
        "9 ei-paateltavissa ◦",
    ],
    "pankkipalvelut.ulottuvuus": ["1 fyysinen", "2 emotionaalinen", "0 ei-ilmene ⊘"],
    "pankkipalvelut.motiivi": [
        "1 ratkaisu",
        "2 purkaminen",
        "3 vertaistuki",
        "4 varoittaminen",
        "5 kehittamisehdotus",
        "6 riidankylvo",
        "9 ei-paateltavissa ⊘◦",
    ],
    "pankkipalvelut.asiakkuus": [
        "1 potentiaalinen",
        "2 kanta-asiakas",
        "3 satunnainen",
        "4 varsinainen",
        "5 entinen",
        "9 ei-paateltavissa ◦",
    ],
    "pankkipalvelut.seuraus": [
        "1 maine",
        "2 pankin-vaihto",
        "3 kumppanuus ×",
        "0 ei-seurausta ⊘",
    ],
    "pankkipalvelut.kehitettavaa": ["1 nimetty", "2 ei-toivetta"],
    "verkkopalvelun-ongelmat.ongelma": [
        "1 tunnettuus",
        "2 loytyminen",
        "3 kayton-hallinta",
        "4 kustannukset",
        "5 tekninen",
        "6 sisalto",
        "7 valvonta",
        "8 turvallisuus",
        "9 integroitu-palvelu",
        "a mediaintegraatio",
        "b muu",
        "0 ei-ongelmaa ⊘",
        "c ei-paateltavissa ⊘◦",
    ],
    "asiakassuhteen-vaihe.vaihe": [
        "1 tietamys",
        "2 tuntemus",
        "3 kiinnostus",
        "4 mieltymys",
        "5 kokeilu",
        "6 tyytyvaisyys",
        "7 suosiminen",
        "8 sitoutuminen",
        "9 ei-paateltavissa ◦",
    ],
}


def test_uids_keys_and_marks_of_all_codes():
    found = {
        each.uid: [marked(one) for one in each.codes]
        for name in SHIPPED
        for each in shipped_codebook(name).variables
    }
    assert found == CODES
    for name in SHIPPED:
        for each in shipped_codebook(name).variables:
            assert all(one.uid.rpartition(".")[0] == each.uid for one in each.codes)


def test_the_variables_of_pankkipalvelut():
    book = shipped_codebook("pankkipalvelut")
    assert [
        (each.uid.partition(".")[2], each.choice, each.level, each.required)
        for each in book.variables
    ] == [
        ("aihe", "single", "nominal", True),
        ("savy", "single", "ordinal", False),
        ("ulottuvuus", "multi", "nominal", False),
        ("motiivi", "multi", "nominal", False),
        ("asiakkuus", "single", "nominal", False),
        ("seuraus", "multi", "nominal", False),
        ("kehitettavaa", "single", "nominal", False),
    ]
    in_scope = Condition("pankkipalvelut.aihe", none_of=("pankkipalvelut.aihe.ei-kuulu",))
    assert [each.applies_when for each in book.variables] == [None, *[in_scope] * 6]


@pytest.mark.parametrize(
    ("name", "choice", "level"),
    [
        ("verkkopalvelun-ongelmat", "multi", "nominal"),
        ("asiakassuhteen-vaihe", "single", "ordinal"),
    ],
)
def test_the_one_variable_of_the_other_codebooks(name: str, choice: str, level: str):
    (only,) = shipped_codebook(name).variables
    assert (only.choice, only.level, only.required, only.applies_when) == (
        choice,
        level,
        True,
        None,
    )


def test_groups_of_the_stages_and_of_the_customer_types():
    stage = shipped_codebook("asiakassuhteen-vaihe").variable("asiakassuhteen-vaihe.vaihe")
    assert [stage.group(one.group).name.fi for one in stage.codes if one.group] == [
        *["Tietoisuus"] * 2,
        *["Asennoituminen"] * 2,
        *["Ostokäyttäytyminen"] * 2,
        *["Asiakaskäyttäytyminen"] * 2,
    ]
    kind = shipped_codebook("pankkipalvelut").variable("pankkipalvelut.asiakkuus")
    assert [one.uid.rpartition(".")[2] for one in kind.codes if one.group] == [
        "kanta-asiakas",
        "satunnainen",
        "varsinainen",
    ]
