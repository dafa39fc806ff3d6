"""Keys of codes: the default ones, and the ones that are refused."""

from dataclasses import replace

import pytest

from coder.domain.codebook import Code, Text, Variable
from coder.domain.errors import KeyNotTypeable, KeyReserved, KeyTaken
from coder.domain.keys import RESERVED, check_key, default_keys, free_key

ONE = Code("b.v.one", Text("yksi"), "1")
LETTER = Code("b.v.letter", Text("kirjain"), "ö")
OLD = Code("b.v.old", Text("vanha"), "3", archived=True)
VARIABLE = Variable("b.v", Text("V"), codes=(ONE, LETTER, OLD))


def test_default_keys_are_digits_then_free_letters():
    assert default_keys(13) == (*"123456789", "a", "b", "c", "d")
    assert default_keys(0) == ()


def test_default_keys_leave_out_nought_and_the_reserved():
    keys = default_keys(34)
    assert len(set(keys)) == 34
    assert not {"0", *RESERVED} & set(keys)
    assert keys[-3:] == ("å", "ä", "ö")


def test_there_are_no_more_than_34_default_keys():
    with pytest.raises(ValueError, match="35"):
        default_keys(35)


def test_all_default_keys_are_accepted():
    for key in (*default_keys(34), "0"):
        check_key(key, Variable("b.v", Text("V")), "b.v.new")


def test_actions_of_the_coding_page_are_reserved():
    assert dict(RESERVED) == {"f": "flag", "g": "go_to", "k": "skip", "m": "note"}


@pytest.mark.parametrize("key", ["f", "g", "k", "m", "F", "K"])
def test_reserved_key_is_refused(key: str):
    with pytest.raises(KeyReserved) as caught:
        check_key(key, VARIABLE, "b.v.new")
    assert (caught.value.key, caught.value.action) == (key, RESERVED[key.lower()])


@pytest.mark.parametrize(
    "key", ["", " ", "12", "ab", "é", "ß", "+", "\t", "٣", "²", "a\u0308", "İ", "Ω", "1 "]
)
def test_key_that_is_no_single_letter_or_digit_is_refused(key: str):
    with pytest.raises(KeyNotTypeable) as caught:
        check_key(key, VARIABLE, "b.v.new")
    assert caught.value.key == key


@pytest.mark.parametrize(("key", "owner"), [("1", "b.v.one"), ("ö", "b.v.letter")])
def test_key_of_another_code_is_refused(key: str, owner: str):
    for typed in (key, key.upper()):
        with pytest.raises(KeyTaken) as caught:
            check_key(typed, VARIABLE, "b.v.new")
        assert (caught.value.key, caught.value.code) == (typed, owner)


def test_a_code_may_keep_its_own_key():
    check_key("1", VARIABLE, "b.v.one")


def test_the_key_of_an_archived_code_is_free():
    check_key("3", VARIABLE, "b.v.new")


def test_an_archived_code_cannot_come_back_to_a_key_that_is_taken():
    taken = replace(VARIABLE, codes=(*VARIABLE.codes, Code("b.v.new", Text("uusi"), "3")))
    with pytest.raises(KeyTaken):
        check_key("3", taken, "b.v.old")


def test_free_key_is_the_first_that_nobody_has():
    assert free_key(VARIABLE) == "2"


def test_free_key_passes_over_archived_codes_and_may_run_out():
    codes = tuple(Code(f"b.v.{key}", Text(key), key) for key in default_keys(34))
    assert free_key(Variable("b.v", Text("V"), codes=(*codes[:2], OLD))) == "4"
    assert free_key(Variable("b.v", Text("V"), codes=codes)) is None
