"""The records of a codebook: texts in two languages, look-ups by uid."""

from dataclasses import FrozenInstanceError

import pytest

from coder.domain.codebook import Code, Codebook, Group, Text, Variable

FAST = Code("b.v.fast", Text("nopea", "fast"), "1")
SLOW = Code("b.v.slow", Text("hidas", "slow"), "2", group="b.v.g")
OTHER = Code("b.w.other", Text("muu", "other"), "1")
FIRST = Variable(
    "b.v", Text("Nopeus", "Speed"), groups=(Group("b.v.g", Text("ryhmä")),), codes=(FAST, SLOW)
)
SECOND = Variable("b.w", Text("Muu", "Other"), codes=(OTHER,))
BOOK = Codebook("b", Text("kirja", "book"), variables=(FIRST, SECOND))


def test_text_is_given_in_the_language_asked_for():
    text = Text("viesti", "post")
    assert (text.in_("fi"), text.in_("en")) == ("viesti", "post")


def test_text_falls_back_to_the_other_language():
    assert Text(fi="viesti").in_("en") == "viesti"
    assert Text(en="post").in_("fi") == "post"
    assert not Text().in_("fi")


def test_lookups_find_by_uid():
    assert BOOK.variable("b.w") is SECOND
    assert BOOK.code("b.w.other") is OTHER
    assert FIRST.code("b.v.slow") is SLOW
    assert FIRST.group("b.v.g").name.fi == "ryhmä"


@pytest.mark.parametrize("uid", ["", "b", "b.x", "b.v.fast.x"])
def test_unknown_uids_raise(uid: str):
    for lookup in (BOOK.variable, BOOK.code, FIRST.code, FIRST.group):
        with pytest.raises(KeyError):
            lookup(uid)


def test_a_code_of_another_variable_is_unknown_to_this_one():
    with pytest.raises(KeyError):
        FIRST.code("b.w.other")


def test_records_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        FAST.key = "3"  # pyright: ignore[reportAttributeAccessIssue]
