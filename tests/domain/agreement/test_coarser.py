"""Codes put together by group."""

from dataclasses import replace

from coder.domain.agreement.coarser import (
    coarser,
    collapsed,
    finer_uid,
    groups_of,
    is_coarser,
)
from coder.domain.codebook import Code, Group, Text, Variable

GROUPS = (Group("g.a", Text("A")), Group("g.b", Text("B", "Bee")))


def variable(*groups: str | None, **more: object) -> Variable:
    """A variable of codes c0, c1, … in the groups given."""
    codes = tuple(
        Code(f"c{at}", Text(f"c{at}"), str(at), colour=at + 1, group=group)
        for at, group in enumerate(groups)
    )
    found = Variable("v", Text("Aihe", "Topic"), groups=GROUPS, codes=codes)
    return replace(found, **more)  # pyright: ignore[reportArgumentType]


def test_groups_stand_for_their_codes_and_the_others_for_themselves() -> None:
    fine = variable("g.a", None, "g.a", "g.b", level="ordinal")
    found = coarser(fine)
    assert found is not None
    assert [code.uid for code in found.codes] == ["g.a", "c1", "g.b"]
    assert groups_of(found) == {"g.a", "g.b"}
    assert (found.name.fi, found.name.en) == ("Aihe (luokkaryhmät)", "Topic (code groups)")
    assert found.level == "nominal"
    assert is_coarser(found.uid)
    assert finer_uid(found.uid) == "v"
    assert not is_coarser("v")
    assert collapsed(fine, ("c2",)) == ("g.a",)
    assert collapsed(fine, ("c0", "c2", "c1")) == ("g.a", "c1")
    assert collapsed(fine, ()) == ()
    assert collapsed(fine, None) is None


def test_a_code_that_counts_as_missing_is_in_no_group() -> None:
    fine = variable("g.a", "g.a", "g.a")
    last = replace(fine.codes[2], counts_as_missing=True)
    fine = replace(fine, codes=(*fine.codes[:2], last))
    found = coarser(fine)
    assert found is not None
    assert [(code.uid, code.counts_as_missing) for code in found.codes] == [
        ("g.a", False),
        ("c2", True),
    ]
    assert collapsed(fine, ("c2",)) == ("c2",)


def test_groups_that_ask_nothing_else_make_no_variable() -> None:
    assert coarser(variable(None, None)) is None
    assert coarser(variable("g.a", "g.b")) is None
    assert coarser(variable("g.a", "g.a")) is None
    assert coarser(variable("g.a", "g.a", choice="multi")) is not None
