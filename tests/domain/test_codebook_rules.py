"""Which variables apply, which codes stand together, what is wrong with a codebook."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.codebook import Code, Codebook, Condition, Group, Rule, Text, Variable
from coder.domain.codebook_check import check, problems
from coder.domain.codebook_rules import allowed, applicable, applies, toggle
from coder.domain.errors import BadCodebook, CoderError, KeyNotTypeable, KeyReserved, KeyTaken
from coder.domain.values import Codes


def codes_of(variable: str, *slugs: str) -> tuple[Code, ...]:
    return tuple(
        Code(f"{variable}.{slug}", Text(slug, slug), str(place))
        for place, slug in enumerate(slugs, start=1)
    )


TOPIC = Variable("b.topic", Text("Aihe", "Topic"), codes=codes_of("b.topic", "card", "out"))
TONE = Variable(
    "b.tone",
    Text("Sävy", "Tone"),
    applies_when=Condition("b.topic", none_of=("b.topic.out",)),
    codes=codes_of("b.tone", "bad", "good"),
)
WHY = Variable(
    "b.why",
    Text("Syy", "Why"),
    choice="multi",
    applies_when=Condition("b.tone", any_of=("b.tone.bad",)),
    codes=(
        *codes_of("b.why", "help", "warn", "vent"),
        Code("b.why.none", Text("ei", "none"), "0", exclusive=True),
        Code("b.why.unclear", Text("?", "?"), "9", exclusive=True, counts_as_missing=True),
    ),
)
BOOK = Codebook("b", Text("kirja", "book"), variables=(TOPIC, TONE, WHY))
CARD, OUT, BAD, GOOD = ("b.topic.card",), ("b.topic.out",), ("b.tone.bad",), ("b.tone.good",)


# --- conditions -------------------------------------------------------------------------------


def test_a_variable_without_condition_always_applies():
    assert applies(TOPIC, {})


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, False), ((), True), (CARD, True), (OUT, False), (CARD + OUT, False)],
)
def test_none_of_needs_a_coding_without_those_codes(value: Codes, expected: bool):
    assert applies(TONE, {"b.topic": value}) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, False), ((), False), (BAD, True), (GOOD, False), (GOOD + BAD, True)],
)
def test_any_of_needs_one_of_those_codes(value: Codes, expected: bool):
    assert applies(WHY, {"b.tone": value}) is expected


def test_a_condition_is_unmet_while_the_other_variable_is_not_coded():
    assert not applies(TONE, {})


@pytest.mark.parametrize("order", list(permutations((TOPIC, TONE, WHY))))
def test_a_chain_of_conditions_is_followed_in_any_order(order: tuple[Variable, ...]):
    assert applicable(order, {}) == {"b.topic"}
    assert applicable(order, {"b.topic": CARD}) == {"b.topic", "b.tone"}
    assert applicable(order, {"b.topic": CARD, "b.tone": BAD}) == {"b.topic", "b.tone", "b.why"}


@pytest.mark.parametrize("order", list(permutations((TOPIC, TONE, WHY))))
def test_a_stored_value_of_a_variable_that_does_not_apply_meets_nothing(
    order: tuple[Variable, ...],
):
    assert applicable(order, {"b.topic": OUT, "b.tone": BAD}) == {"b.topic"}


def test_a_variable_outside_the_list_counts_with_its_value():
    assert applicable((TONE,), {"b.topic": CARD}) == {"b.tone"}
    assert applicable((TONE,), {"b.topic": OUT}) == frozenset()


def test_circular_conditions_never_apply():
    first = replace(TONE, applies_when=Condition("b.why", any_of=("b.why.help",)))
    values = {"b.tone": BAD, "b.why": ("b.why.help",)}
    assert applicable((TOPIC, first, WHY), values) == {"b.topic"}


# --- choosing ---------------------------------------------------------------------------------


def pressed(*slugs: str, variable: Variable = WHY, start: Codes = None) -> Codes:
    value = start
    for slug in slugs:
        value = toggle(variable, value, f"{variable.uid}.{slug}")
    return value


def test_codes_are_kept_in_codebook_order():
    assert pressed("vent", "help") == ("b.why.help", "b.why.vent")


def test_choosing_again_takes_back():
    assert pressed("vent", "help", "vent") == ("b.why.help",)


def test_taking_back_the_last_is_not_coded():
    assert pressed("vent", "vent") is None
    assert pressed("none", "none") is None


def test_an_exclusive_code_clears_the_others():
    assert pressed("help", "vent", "none") == ("b.why.none",)


def test_another_code_clears_the_exclusive_one():
    assert pressed("none", "warn") == ("b.why.warn",)


def test_two_exclusive_codes_never_stand_together():
    assert pressed("none", "unclear") == ("b.why.unclear",)


def test_choosing_after_no_code_applies():
    assert pressed("warn", start=()) == ("b.why.warn",)


def test_a_single_choice_holds_one_code():
    assert pressed("card", "out", variable=TOPIC) == OUT
    assert pressed("card", "card", variable=TOPIC) is None


def test_a_code_of_another_variable_cannot_be_chosen():
    with pytest.raises(KeyError):
        toggle(WHY, None, "b.tone.bad")


@given(st.lists(st.sampled_from([code.uid for code in WHY.codes]), max_size=12))
def test_whatever_is_pressed_the_value_is_allowed(uids: list[str]):
    value: Codes = None
    for uid in uids:
        value = toggle(WHY, value, uid)
        assert value != ()
        assert allowed(WHY, value)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        (TOPIC, CARD + OUT),
        (WHY, ("b.why.none", "b.why.help")),
        (WHY, ("b.why.none", "b.why.unclear")),
        (WHY, ("b.why.help", "b.why.help")),
        (WHY, BAD),
    ],
)
def test_values_that_cannot_stand(variable: Variable, value: Codes):
    assert not allowed(variable, value)


@pytest.mark.parametrize("value", [None, (), ("b.why.help", "b.why.vent"), ("b.why.none",)])
def test_values_that_can_stand(value: Codes):
    assert allowed(WHY, value)


# --- what is wrong with a codebook ------------------------------------------------------------


def as_data(problem: CoderError) -> tuple[object, ...]:
    return (type(problem).__name__, *vars(problem).values())


def only_problem(*variables: Variable, rules: tuple[Rule, ...] = ()) -> tuple[object, ...]:
    book = replace(BOOK, variables=variables, rules=rules)
    (problem,) = problems(book, "x.json")
    with pytest.raises(type(problem)) as caught:
        check(book, "x.json")
    assert as_data(caught.value) == as_data(problem)
    return as_data(problem)


def with_code(variable: Variable, **changes: object) -> Variable:
    first, *rest = variable.codes
    return replace(variable, codes=(replace(first, **changes), *rest))


def test_a_sound_codebook_has_no_problems():
    assert problems(BOOK) == ()
    check(BOOK)


@pytest.mark.parametrize("uid", ["b", "b.topic", "b.topic.out", "b.tone.good"])
def test_a_uid_stands_once_in_the_whole_codebook(uid: str):
    free = replace(TONE, applies_when=None)
    assert only_problem(TOPIC, with_code(free, uid=uid)) == (
        "BadCodebook",
        "x.json",
        "variables[1].codes[1].uid" if uid == "b.tone.good" else "variables[1].codes[0].uid",
        "duplicate_uid",
        uid,
    )


def test_a_group_may_not_share_a_uid_with_a_code():
    grouped = replace(TOPIC, groups=(Group("b.topic.card", Text("kortit")),))
    assert only_problem(grouped)[2:4] == ("variables[0].codes[0].uid", "duplicate_uid")


@pytest.mark.parametrize("uid", ["", "b topic", "mark.flag"])
def test_a_uid_is_a_word_and_no_mark(uid: str):
    assert only_problem(replace(TOPIC, uid=uid))[2:] == ("variables[0].uid", "bad_value", uid)


def test_rules_have_one_id_each():
    rules = (Rule("R1", Text("a")), Rule("R1", Text("b")))
    assert only_problem(TOPIC, rules=rules)[2:] == ("rules[1].id", "duplicate_uid", "R1")


def test_a_condition_names_a_known_variable():
    lost = replace(TONE, applies_when=Condition("b.lost", any_of=("b.topic.out",)))
    assert only_problem(TOPIC, lost)[2:] == (
        "variables[1].applies_when.variable",
        "unknown_reference",
        "b.lost",
    )


def test_a_condition_names_codes_of_that_variable():
    lost = replace(TONE, applies_when=Condition("b.topic", none_of=("b.topic.out", "b.tone.bad")))
    assert only_problem(TOPIC, lost)[2:] == (
        "variables[1].applies_when.none_of[1]",
        "unknown_reference",
        "b.tone.bad",
    )


@pytest.mark.parametrize(
    "condition", [Condition("b.topic"), Condition("b.topic", any_of=CARD, none_of=OUT)]
)
def test_a_condition_says_exactly_one_thing(condition: Condition):
    wrong = replace(TONE, applies_when=condition)
    assert only_problem(TOPIC, wrong)[2:4] == ("variables[1].applies_when", "bad_value")


def test_a_variable_cannot_wait_for_itself():
    wrong = replace(TONE, applies_when=Condition("b.tone", any_of=BAD))
    assert only_problem(wrong)[2:4] == ("variables[0].applies_when", "bad_value")


def test_a_circle_is_told_of_the_variables_in_it_only():
    first = replace(TONE, applies_when=Condition("b.why", any_of=("b.why.help",)))
    tail = replace(TOPIC, applies_when=Condition("b.tone", any_of=BAD))
    found = problems(replace(BOOK, variables=(tail, first, WHY)))
    assert [vars(problem)["where"] for problem in found] == [
        "variables[1].applies_when",
        "variables[2].applies_when",
    ]


def test_a_code_stands_in_a_group_of_its_variable():
    assert only_problem(with_code(TOPIC, group="b.g"))[2:] == (
        "variables[0].codes[0].group",
        "unknown_reference",
        "b.g",
    )


@pytest.mark.parametrize("colour", [0, 13])
def test_a_colour_is_a_slot_of_the_palette(colour: int):
    assert only_problem(with_code(TOPIC, colour=colour))[2:] == (
        "variables[0].codes[0].colour",
        "bad_value",
        str(colour),
    )


def test_names_are_needed():
    nameless = replace(with_code(TOPIC, name=Text()), name=Text())
    nameless = replace(nameless, groups=(Group("b.g", Text()),))
    found = problems(Codebook("b", Text(), variables=(nameless,)))
    assert [vars(problem)["where"] for problem in found] == [
        "name",
        "variables[0].name",
        "variables[0].groups[0].name",
        "variables[0].codes[0].name",
    ]


def test_keys_are_checked():
    assert only_problem(with_code(TOPIC, key="k")) == ("KeyReserved", "k", "skip")
    assert only_problem(with_code(TOPIC, key="12")) == ("KeyNotTypeable", "12")
    both = problems(replace(BOOK, variables=(with_code(TOPIC, key="2"),)))
    assert [as_data(problem) for problem in both] == [
        ("KeyTaken", "2", "b.topic.out"),
        ("KeyTaken", "2", "b.topic.card"),
    ]


def test_an_archived_code_may_share_its_key_but_not_have_a_reserved_one():
    check(replace(BOOK, variables=(with_code(TOPIC, key="2", archived=True),)))
    with pytest.raises(KeyReserved):
        check(replace(BOOK, variables=(with_code(TOPIC, key="m", archived=True),)))


def test_check_raises_the_first_problem():
    wrong = replace(BOOK, name=Text(), variables=(with_code(TOPIC, key=""),))
    assert [type(problem) for problem in problems(wrong)] == [BadCodebook, KeyNotTypeable]
    with pytest.raises(BadCodebook):
        check(wrong)


def test_two_codes_of_two_variables_may_share_a_key():
    keys = {variable.uid: variable.codes[0].key for variable in BOOK.variables}
    assert keys["b.topic"] == keys["b.tone"]
    assert not [problem for problem in problems(BOOK) if isinstance(problem, KeyTaken)]
