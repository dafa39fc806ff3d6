"""Every error a user can meet is said in both languages, whole and true."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from string import Formatter
from typing import Any, get_type_hints

import pytest

from coder.domain import errors
from coder.domain.agreement import results
from coder.domain.coder_view import FIELDS
from coder.domain.errors import CoderError
from coder.domain.keys import RESERVED
from coder.domain.sentences import (
    number,
    rare_code_sentence,
    sentence,
    undefined_sentence,
)
from coder.domain.sentences.english import ENGLISH
from coder.domain.sentences.finnish import FINNISH
from coder.domain.sentences.words import Words

NBSP = "\u00a0"
ALL_WORDS = {"en": ENGLISH, "fi": FINNISH}
LANGUAGES = sorted(ALL_WORDS)
SAMPLES: dict[Any, Any] = {str: "Näyte", int: 1204, tuple[str, ...]: ("teksti", "aika")}
# What the docstrings of the errors promise.
VALUES: dict[tuple[type[CoderError], str], set[str]] = {
    (errors.UnknownName, "kind"): {
        *("reader", "encoding", "delimiter", "sheet", "purpose", "field", "codebook"),
        *("variable", "code"),
        *(
            "coder",
            "round",
            "outcome",
            "reason",
            "way",
            "order",
            "sample",
            "post",
            "queue",
            "language",
        ),
        *("source", "day", "word_list"),
    },
    (errors.AmbiguousName, "kind"): {"post", "code", "variable"},
    (errors.NameTaken, "kind"): {"sample", "round", "queue"},
    (errors.BadCodebook, "problem"): {
        *("not_json", "unknown_field", "missing_field", "wrong_type"),
        *("duplicate_uid", "unknown_reference", "bad_value"),
    },
    (errors.CodebookFixed, "problem"): {
        *("choice", "variable", "code", "moved", "becomes", "merge_unused", "merge_itself"),
        *("merge_elsewhere", "merge_exclusive", "split_few", "not_becoming"),
    },
    (errors.KeyReserved, "action"): set(RESERVED.values()),
    (errors.CannotUndo, "reason"): {"newer_decision", "joined_heads"},
    (errors.BadRatingTable, "problem"): {
        "too_few_coders",
        "two_headings",
        "missing_column",
        "unknown_code",
        "no_order",
    },
    (errors.BadCodingTable, "problem"): {"missing_column", "not_applicable", "too_many_codes"},
    (errors.FieldLocked, "field"): {*FIELDS},
    (errors.FieldLocked, "reason"): {"purpose", "pseudonym"},
    (errors.CannotEnlarge, "reason"): {"kind", "frame", "size"},
    (errors.NothingToReport, "what"): {"agreement", "frequencies", "screening"},
}


def _subclasses(of: type[CoderError] = CoderError) -> Iterator[type[CoderError]]:
    for found in of.__subclasses__():
        yield found
        yield from _subclasses(found)


CLASSES = [found for found in _subclasses() if found.__module__.startswith(errors.__name__)]


def _field_names(error: type[CoderError]) -> set[str]:
    return {field.name for field in fields(error)} if is_dataclass(error) else set()


def _made(error: type[CoderError], **given: Any) -> CoderError:
    hints = get_type_hints(error)
    values = {name: SAMPLES[hints[name]] for name in _field_names(error)}
    for (owner, field), words in VALUES.items():
        if owner is error:
            values[field] = min(words)
    return error(**{**values, **given})


def _every_value() -> Iterator[CoderError]:
    for error in CLASSES:
        yield _made(error)
    for (error, field), values in VALUES.items():
        for value in sorted(values):
            yield _made(error, **{field: value})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_a_sentence(language: str) -> None:
    assert set(ALL_WORDS[language].errors) == set(CLASSES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_a_sentence_uses_exists(language: str) -> None:
    words = ALL_WORDS[language]
    for error, template in words.errors.items():
        used = {name for _, name, _, _ in Formatter().parse(template) if name}
        assert used <= _field_names(error), error.__name__
    for error, field in [*words.phrases, *words.additions]:
        assert field in _field_names(error), error.__name__
        assert f"{{{field}}}" in words.errors[error], error.__name__


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_a_reason_has_its_phrase(language: str) -> None:
    phrases = ALL_WORDS[language].phrases
    assert set(phrases) == set(VALUES)
    for key, values in VALUES.items():
        assert values <= set(phrases[key]), key


def test_both_languages_say_the_same_things() -> None:
    assert {key: set(table) for key, table in FINNISH.phrases.items()} == {
        key: set(table) for key, table in ENGLISH.phrases.items()
    }
    assert set(FINNISH.additions) == set(ENGLISH.additions)
    assert set(FINNISH.reasons) == set(ENGLISH.reasons)
    assert set(FINNISH.reasons_with_code) == set(ENGLISH.reasons_with_code)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error", list(_every_value()), ids=lambda error: type(error).__name__)
def test_a_sentence_has_three_parts_in_a_calm_voice(error: CoderError, language: str) -> None:
    said = sentence(error, language)
    assert "\n" not in said
    assert "!" not in said
    assert not re.search(r"[{}]|  | \.(?=\s|$)|\.\.|None", said)
    parts = re.findall(r"[.;](?=\s|$)", said)
    assert len(parts) >= 3, said
    assert said[0].isupper() or said[0] == "“"
    assert said.endswith(".")
    assert not re.search(r"valitettavasti|virhe|pahoittelu|sorry|unfortunately|error", said, re.I)


@pytest.mark.parametrize("error", CLASSES, ids=lambda error: error.__name__)
def test_finnish_never_inflects_a_placeholder(error: type[CoderError]) -> None:
    template = FINNISH.errors[error]
    assert not re.search(r"\}”?:?[a-zäö]", template), template
    assert '"' not in template  # Finnish quotation marks are ”…”


@pytest.mark.parametrize("words", list(ALL_WORDS.values()), ids=list(ALL_WORDS))
def test_an_empty_field_leaves_no_trace(words: Words) -> None:
    language = "fi" if words is FINNISH else "en"
    for error, field in words.additions:
        empty = {str: "", int: 0, tuple[str, ...]: ()}[get_type_hints(error)[field]]
        with_it = sentence(_made(error), language)
        without = sentence(_made(error, **{field: empty}), language)
        assert len(without) < len(with_it)
        assert not re.search(r"””|“”|““|\(\)|: \.|  ", without)


def test_ready_messages_come_out_word_for_word() -> None:
    assert sentence(errors.EmptyFile("a.csv"), "fi") == (
        "Tiedostossa ”a.csv” ei ole yhtään riviä. Mitään ei tuotu. "
        "Tarkista, että tiedosto on tallennettu kokonaan."
    )
    assert sentence(errors.KeyTaken("7", "Konttori"), "en") == (
        "The key 7 is already used for “Konttori”. The earlier key stays. "
        "Choose a free letter or digit."
    )


def test_who_has_the_project_open_is_said_as_far_as_it_is_known() -> None:
    taken = errors.ProjectInUse("a.coder", "kone", "aino", "2014-03-12T12:05:07Z")
    assert "tietokone: kone, käyttäjä: aino, alkaen 12.3.2014 klo 12.05 UTC." in sentence(
        taken, "fi"
    )
    assert "since 2014-03-12 12:05 UTC." in sentence(taken, "en")
    nobody = errors.ProjectInUse("a.coder", "", "", "")
    assert "on jo avattu toisaalla. Mitään" in sentence(nobody, "fi")


def test_what_is_not_a_time_is_given_as_it_stands() -> None:
    assert "since eilen." in sentence(errors.ProjectInUse("a", "", "", "eilen"), "en")


def test_one_post_is_said_in_the_singular() -> None:
    assert "1 viesti, jonka" in sentence(errors.PacketTextsDiffer("p.coder", 1), "fi")
    assert "2 viestiä, joiden" in sentence(errors.PacketTextsDiffer("p.coder", 2), "fi")
    assert "of 1 post in" in sentence(errors.PacketTextsDiffer("p.coder", 1), "en")


def test_a_long_list_of_columns_is_cut() -> None:
    columns = tuple(f"c{place}" for place in range(40))
    said = sentence(errors.ColumnMissing("a.csv", "teksti", columns), "en")
    assert "“c11”, …" in said
    assert "c12" not in said


def test_braces_and_line_breaks_of_a_name_do_no_harm() -> None:
    said = sentence(errors.FileMissing("{file}\nb{0}.csv"), "fi")
    assert "”{file} b{0}.csv”" in said


def test_a_value_nobody_foresaw_is_still_said() -> None:
    assert "Tuntematon palvelin" in sentence(errors.UnknownName("palvelin", "x"), "fi")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "reason",
    [
        *(results.NO_VARIATION, results.NO_OVERLAP, results.NOT_USED, results.TWO_CODERS_ONLY),
        *(results.ONE_ITEM, results.ZERO_WIDTH),
    ],
)
def test_every_reason_of_a_missing_figure_is_said(reason: str, language: str) -> None:
    plain = undefined_sentence(reason, language)
    named = undefined_sentence(reason, language, "Konttori")
    assert plain.endswith(".")
    assert "{" not in plain + named
    names_the_code = reason in {results.NO_VARIATION, results.NOT_USED}
    assert ("Konttori" in named) is names_the_code


def test_a_rare_code_is_said_with_its_count() -> None:
    assert rare_code_sentence(3, "Konttori", "fi").startswith(
        "Luokka ”Konttori” on vain 3 viestissä."
    )
    assert "“Konttori”: only 3." in rare_code_sentence(3, "Konttori", "en")


@pytest.mark.parametrize(
    ("value", "decimals", "fi", "en"),
    [
        (0, 0, "0", "0"),
        (1204, 0, f"1{NBSP}204", "1,204"),
        (1234567.891, 2, f"1{NBSP}234{NBSP}567,89", "1,234,567.89"),
        (0.743, 2, "0,74", "0.74"),
        (-0.5, 1, "-0,5", "-0.5"),
    ],
)
def test_numbers_are_written_as_the_language_does(
    value: float, decimals: int, fi: str, en: str
) -> None:
    assert number(value, "fi", decimals) == fi
    assert number(value, "en", decimals) == en
