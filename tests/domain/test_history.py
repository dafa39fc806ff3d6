"""A cell's state follows from the set of decisions on it, whatever their order and way here."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from coder.domain.history import Decision, cell_state, with_ancestors


def decision(
    uid: int, *parents: int, value: str | None = "[]", at: str = "t", counts: bool = True
) -> Decision:
    return Decision(_uid(uid), tuple(_uid(p) for p in parents), value, at, counts, uid)


def heads(decisions: list[Decision]) -> list[int]:
    state = cell_state(decisions)
    return [] if state is None else [head.id for head in state.heads]


def _uid(number: int) -> bytes:
    return number.to_bytes(16, "big")


@st.composite
def logs(draw: st.DrawFn) -> list[Decision]:
    """A log in which each decision names some of those before it; some do not count."""
    log: list[Decision] = []
    for number in range(1, draw(st.integers(0, 12)) + 1):
        seen = draw(st.sets(st.integers(1, number - 1), max_size=3)) if number > 1 else set[int]()
        log.append(
            decision(
                number,
                *sorted(seen),
                value=draw(st.sampled_from([None, "[]", '["a"]', '["b"]'])),
                at=f"2026-01-01T00:00:0{draw(st.integers(0, 4))}.000Z",
                counts=draw(st.booleans()),
            )
        )
    return log


def ancestors(log: list[Decision], of: Decision) -> set[bytes]:
    """The plain definition, by recursion."""
    by_uid = {d.uid: d for d in log}
    found: set[bytes] = set()
    for parent in of.parents:
        found |= {parent} | (ancestors(log, by_uid[parent]) if parent in by_uid else set())
    return found


def test_a_cell_without_decisions_has_no_state() -> None:
    assert cell_state([]) is None


def test_the_last_of_a_chain_is_the_coding() -> None:
    chain = [decision(1, value='["a"]'), decision(2, 1, value='["b"]'), decision(3, 2, value=None)]
    state = cell_state(chain)
    assert state is not None
    assert heads(chain) == [3]
    assert state.value is None
    assert not state.in_conflict


def test_two_decisions_on_one_head_are_a_conflict_and_the_later_one_stands() -> None:
    log = [decision(1), decision(3, 1, value='["early"]', at="1"), decision(2, 1, at="2")]
    state = cell_state(log)
    assert state is not None
    assert state.in_conflict
    assert [head.id for head in state.heads] == [3, 2]
    assert state.winner.id == 2


def test_at_the_same_time_the_higher_uid_stands() -> None:
    assert heads([decision(9, 1), decision(1), decision(4, 1)]) == [4, 9]


def test_a_decision_that_names_all_heads_joins_them() -> None:
    log = [decision(1), decision(2, 1), decision(3, 1), decision(4, 2, 3)]
    assert heads(log) == [4]


def test_a_decision_that_names_one_of_two_heads_leaves_the_other() -> None:
    log = [decision(1, at="1"), decision(2, at="2"), decision(3, 1, at="3")]
    assert heads(log) == [2, 3]


def test_what_does_not_count_is_no_coding_but_keeps_what_it_replaced_replaced() -> None:
    log = [decision(1), decision(2, 1, counts=False), decision(3, 2)]
    assert heads(log) == [3]
    assert heads([*log[:2], replace(log[2], counts=False)]) == [1]
    assert cell_state([replace(d, counts=False) for d in log]) is None


def test_a_parent_that_is_not_here_replaces_nothing() -> None:
    assert heads([decision(2, 1)]) == [2]


@given(logs(), st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_matters(log: list[Decision], random: Random) -> None:
    mixed = [*log, *log[: len(log) // 2]]
    random.shuffle(mixed)
    assert cell_state(mixed) == cell_state(log)


@given(logs())
def test_heads_are_what_counts_and_is_no_ancestor_of_what_counts(log: list[Decision]) -> None:
    counted = [d for d in log if d.counts]
    replaced = {uid for d in counted for uid in ancestors(log, d)}
    expected = [d for d in counted if d.uid not in replaced]
    expected.sort(key=lambda d: (d.decided_at, d.uid))
    state = cell_state(log)
    assert (list(state.heads) if state else []) == expected
    assert (state is None) == (not counted)


@given(logs())
def test_what_counts_travels_with_all_it_was_built_on_and_nothing_else(
    log: list[Decision],
) -> None:
    wanted = with_ancestors(log)
    counted = [d for d in log if d.counts]
    expected = {d.uid for d in counted}.union(*(ancestors(log, d) for d in counted))
    assert wanted == expected


@given(logs())
def test_where_it_arrives_everything_may_count_without_changing_the_state(
    log: list[Decision],
) -> None:
    wanted = with_ancestors(log)
    arrived = [replace(d, counts=True) for d in log if d.uid in wanted]
    assert heads(arrived) == heads(log)
