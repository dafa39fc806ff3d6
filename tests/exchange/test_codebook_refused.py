"""What the parser (and the schema) of codebook files refuses."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from coder.domain.codebook import Condition
from coder.domain.errors import (
    BadCodebook,
    CoderError,
    KeyNotTypeable,
    KeyReserved,
    KeyTaken,
)
from coder.exchange.codebook_file import (
    parse_codebook,
)
from tests.exchange.small_codebook import SCHEMA, SMALL

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
