"""What differs between codebooks, and what an author is asked about."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Code, Codebook, Group, Rule, Text, Variable
from coder.domain.codebook_changes import changes, refusals, touched
from coder.domain.codebook_taking import take_in

ONE = Code("b.v.one", Text("Yksi", "One"), "1", definition=Text("Ensimmäinen"), colour=1)
TWO = Code("b.v.two", Text("Kaksi", "Two"), "2", colour=2, group="b.v.g")
VARIABLE = Variable("b.v", Text("Aihe"), groups=(Group("b.v.g", Text("Ryhmä")),), codes=(ONE, TWO))
OTHER = Variable("b.w", Text("Sävy"), level="ordinal", codes=(
    Code("b.w.low", Text("matala"), "1"), Code("b.w.high", Text("korkea"), "2"),
))  # fmt: skip
BOOK = Codebook(
    "b", Text("Kirja"), rules=(Rule("R1", Text("Sääntö")),), variables=(VARIABLE, OTHER)
)

TEXTS = ("name", "definition", "use_when", "do_not_use_when", "example")


def with_code(**given: object) -> Codebook:
    return edits.put(BOOK, replace(ONE, **given))


def kinds(book: Codebook) -> set[str]:
    return {change.kind for change in changes(BOOK, book)}


@given(field=st.sampled_from(TEXTS), fi=st.text(), en=st.text())
def test_a_changed_text_is_never_cosmetic(field: str, fi: str, en: str) -> None:
    book = with_code(**{field: Text(fi, en)})
    changed = getattr(ONE, field) != Text(fi, en)
    assert kinds(book) == ({"wording"} if changed else set())
    asked = touched(changes(BOOK, book), BOOK)
    assert [each.uid for each in asked] == ([ONE.uid] if changed else [])


@given(
    key=st.sampled_from("123abc"), colour=st.integers(1, 12), swap=st.booleans(),
    order=st.booleans(),
)  # fmt: skip
def test_key_colour_and_order_ask_nothing(key: str, colour: int, swap: bool, order: bool) -> None:
    book = with_code(key=key, colour=colour)
    if swap:
        book = edits.move(book, ONE.uid, 1)
    if order:
        book = edits.move(book, VARIABLE.uid, 1)
    assert kinds(book) <= {"cosmetic"}
    assert touched(changes(BOOK, book), BOOK) == ()


def test_every_field_of_a_code_and_a_variable_is_compared() -> None:
    other = {
        str: "x", Text: Text("muu", "other"), int: 9, bool: True, type(None): None,
        tuple: ("b.v.two",),
    }  # fmt: skip
    for field in fields(Code):
        if field.name == "uid":
            continue
        value = getattr(ONE, field.name)
        new = "b.v.g" if field.name == "group" else other[type(value)]
        found = changes(BOOK, with_code(**{field.name: new}))
        assert [change.what for change in found] == [field.name]


def test_the_order_of_ranked_codes_is_their_meaning() -> None:
    book = edits.move(BOOK, "b.w.low", 1)
    (asked,) = touched(changes(BOOK, book), BOOK)
    assert (asked.subject, asked.uid, asked.by_itself) == ("variable", "b.w", True)
    assert asked.codes == ("b.w.low", "b.w.high")


def test_a_rule_touches_every_code() -> None:
    book = edits.put_rule(BOOK, 0, Rule("R1", Text("Toisin")))
    (asked,) = touched(changes(BOOK, book), BOOK)
    assert asked.subject == "rule"
    assert len(asked.codes) == 4


def test_a_group_s_name_touches_its_codes() -> None:
    book = edits.put(BOOK, Group("b.v.g", Text("Toinen")))
    assert [each.uid for each in touched(changes(BOOK, book), BOOK)] == [TWO.uid]


def test_what_is_new_asks_nothing() -> None:
    book, uid = edits.add_code(BOOK, "b.v", (), ONE.uid)
    assert [code.uid for code in book.variable("b.v").codes] == [ONE.uid, uid, TWO.uid]
    assert book.code(uid).key == "3"
    assert book.code(uid).colour == 3
    assert kinds(book) == {"structural"}
    assert touched(changes(BOOK, book), BOOK) == ()


@pytest.mark.parametrize(
    ("book", "problem"),
    [
        (edits.put(BOOK, replace(VARIABLE, choice="multi")), "choice"),
        (edits.remove(BOOK, ONE.uid), "code"),
        (edits.remove(BOOK, VARIABLE.uid), "variable"),
        (edits.put(BOOK, replace(OTHER, codes=(replace(ONE, uid="b.v.gone"),))), "moved"),
    ],
)  # fmt: skip
def test_what_codings_do_not_allow(book: Codebook, problem: str) -> None:
    homes = {code.uid: v.uid for v in BOOK.variables for code in v.codes} | {"b.v.gone": "b.v"}
    bound = {"b.v", ONE.uid}
    found = refusals(BOOK, book, coded={"b.v"}, bound=bound, homes=homes)
    assert [each.problem for each in found] == [problem]
    allowed = refusals(BOOK, book, coded=set(), bound=set(), homes={})
    assert list(allowed) == []


def test_moving_goes_past_what_is_not_in_use() -> None:
    book = edits.put(BOOK, replace(TWO, archived=True))
    book, third = edits.add_code(book, "b.v", (), ONE.uid)
    book = edits.move_to(book, third, "")
    moved = edits.move(book, ONE.uid, 1)
    in_use = [code.uid for code in moved.variable("b.v").codes if not code.archived]
    assert in_use == [third, ONE.uid]
    assert edits.move(moved, ONE.uid, 1) == moved


def test_a_file_takes_nothing_away_that_the_project_has() -> None:
    incoming = Codebook(
        "other", Text("Uusi"),
        variables=(replace(VARIABLE, choice="multi", groups=(), codes=(replace(ONE, key="9"),)),),
    )  # fmt: skip
    taken = take_in(BOOK, incoming, {"b.v"})
    assert taken.codebook.uid == "b"
    assert taken.fixed == ("b.v",)
    assert set(taken.kept) == {TWO.uid, "b.w"}
    assert taken.codebook.code(TWO.uid).archived
    assert taken.codebook.code(TWO.uid).group is None
    assert taken.codebook.variable("b.w").archived
    assert taken.codebook.code(ONE.uid).key == "9"
