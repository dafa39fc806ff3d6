"""The codebooks that ship."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from coder.domain.codebook import Code, Codebook, Condition, Text
from coder.domain.errors import (
    FileMissing,
    UnknownName,
)
from coder.exchange.codebook_file import (
    shipped_codebook,
    shipped_codebooks,
    write_codebook,
)
from coder.exchange.resources import resource_path
from tests.exchange.small_codebook import SCHEMA, SMALL

SHIPPED = ("asiakassuhteen-vaihe", "pankkipalvelut", "verkkopalvelun-ongelmat")

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
