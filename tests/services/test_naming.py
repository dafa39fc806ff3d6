"""Names that a user writes, of variables and codes."""

from dataclasses import replace

import pytest

from coder.domain.codebook import Code, Codebook, Text, Variable
from coder.domain.errors import AmbiguousName, UnknownName
from coder.services import naming

TOPIC = Variable(
    "a.aihe",
    Text("Aihe", "Topic"),
    codes=(
        Code("a.aihe.jono", Text("Jonotus", "Queue"), "1"),
        Code("a.aihe.muu", Text("Muu", "Other"), "2"),
        Code("a.aihe.vanha", Text("Muu", "Other"), "3", archived=True),
    ),
)
ONLY_FINNISH = Variable("a.savy", Text("Sävy"), codes=(Code("a.savy.iso", Text("Iso"), "1"),))
BOOK = Codebook("a", Text("Kirja", "Book"), variables=(TOPIC, ONLY_FINNISH))


@pytest.mark.parametrize("name", ["a.aihe", "aihe", "AIHE", "topic", " Topic "])
def test_a_variable_goes_by_uid_its_end_or_a_label(name: str) -> None:
    assert naming.find_variable(BOOK, name) is TOPIC


def test_an_empty_name_is_not_the_label_that_is_missing() -> None:
    with pytest.raises(UnknownName):
        naming.find_variable(BOOK, "")
    with pytest.raises(UnknownName):
        naming.find_code(ONLY_FINNISH, " ")


def test_an_unknown_name_tells_the_known_ones() -> None:
    with pytest.raises(UnknownName) as refused:
        naming.find_variable(BOOK, "Hinta")
    assert refused.value.known == ("Aihe", "Sävy")
    with pytest.raises(UnknownName) as refused:
        naming.find_code(TOPIC, "Hinta")
    assert refused.value.known == ("Jonotus", "Muu")


def test_a_label_means_the_code_in_force_and_a_uid_any() -> None:
    assert naming.find_code(TOPIC, "muu").uid == "a.aihe.muu"
    assert naming.find_code(TOPIC, "a.aihe.vanha").uid == "a.aihe.vanha"
    assert naming.find_code(TOPIC, "vanha").uid == "a.aihe.vanha"


def test_a_label_of_two_is_refused_and_a_uid_is_not() -> None:
    twin = replace(TOPIC, uid="b.aihe")
    book = replace(BOOK, variables=(TOPIC, twin))
    with pytest.raises(AmbiguousName):
        naming.find_variable(book, "Aihe")
    assert naming.find_variable(book, "b.aihe") is twin
    codes = (*TOPIC.codes, Code("a.aihe.muu2", Text("Muu"), "4"))
    with pytest.raises(AmbiguousName):
        naming.find_code(replace(TOPIC, codes=codes), "Muu")


def test_a_code_that_is_gone_keeps_its_uid() -> None:
    assert naming.code_name(BOOK, "a.aihe.jono", "en") == "Queue"
    assert naming.code_name(BOOK, "a.savy.iso", "en") == "Iso"
    assert naming.code_name(BOOK, "a.poissa", "fi") == "a.poissa"
