"""What coders see: chosen, locked, read back; and pseudonyms."""

from itertools import islice

import pytest

from coder.domain.coder_view import (
    DEFAULT,
    FIELDS,
    LOCKED_OFF,
    CoderView,
    make_view,
    may_choose,
    read_view,
)
from coder.domain.errors import FieldLocked, UnknownName
from coder.domain.post_counts import counts_in
from coder.domain.pseudonyms import author_key, numbers_for, pseudonym, space_for


def test_what_gives_an_author_or_the_spread_away_is_off_unless_chosen() -> None:
    view = make_view(DEFAULT, "reliability")
    assert view.fields == ("text", "day", "links", "parent")
    assert not any(
        view.shows(f) for f in ("handle", "counts", "labels", "word_marks", "pseudonym", "pace")
    )


def test_a_view_is_read_as_it_was_written() -> None:
    for purpose in ("training", "reliability"):
        for field in may_choose(purpose):
            view = make_view([field], purpose)
            assert read_view(view.written()) == view
            assert view.shows("text")
            assert view.shows(field)
    assert make_view(["links", "day"], "main").fields == ("text", "day", "links")
    assert read_view(None) == CoderView()
    assert read_view('["day", "unknown"]').fields == ("text", "day")
    for broken in ("broken", "3", "{}"):
        assert read_view(broken).fields == ("text",)


@pytest.mark.parametrize("purpose", LOCKED_OFF)
@pytest.mark.parametrize("field", ["word_marks", "pace"])
def test_word_marks_and_pace_are_locked_off(purpose: str, field: str) -> None:
    with pytest.raises(FieldLocked) as locked:
        make_view([field], purpose)
    assert (locked.value.field, locked.value.reason) == (field, "purpose")
    assert make_view([field], "training").shows(field)
    assert field not in may_choose(purpose)


def test_a_pseudonym_does_not_go_with_the_handle_it_hides() -> None:
    with pytest.raises(FieldLocked) as locked:
        make_view(["handle", "pseudonym"], "main")
    assert locked.value.reason == "pseudonym"


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(UnknownName) as unknown:
        make_view(["followers"], "main")
    assert (unknown.value.kind, unknown.value.known) == ("field", FIELDS)


def test_an_author_is_the_id_else_the_handle_in_any_case() -> None:
    secret, other = bytes(32), bytes([1]) * 32
    assert author_key(secret, None, "Nimi") == author_key(secret, None, "nimi")
    assert author_key(secret, "7", "nimi") == author_key(secret, "7", "uusi")
    assert author_key(secret, None, "nimi") != author_key(other, None, "nimi")
    assert author_key(secret, "7", None) != author_key(secret, None, "7")
    assert author_key(secret, None, None) is None
    assert author_key(secret, "", "") is None


def test_numbers_come_in_one_round_through_the_space() -> None:
    key = bytes(range(16))
    assert sorted(numbers_for(key, 50)) == list(range(50))
    first, second = islice(numbers_for(key, 10_000), 2)
    assert second == (first + 1) % 10_000
    assert (space_for(10), space_for(5_000), space_for(5_001)) == (10_000, 10_000, 100_000)


def test_pseudonyms_in_both_languages() -> None:
    assert (pseudonym(123, "en"), pseudonym(7, "fi")) == ("User 0123", "Käyttäjä 0007")
    assert pseudonym(12_345, "en") == "User 12345"


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"favorite_count": 3, "retweet_count": "4", "text": "9"}, {"likes": 3, "reposts": 4}),
        ({"public_metrics": {"like_count": 1, "quote_count": 0}}, {"likes": 1, "quotes": 0}),
        ({"public_metrics.reply_count": "2"}, {"replies": 2}),
        ({"Likes": "", "Reply Count": "x"}, {}),
    ],
)
def test_counts_are_found_under_the_names_of_services(
    record: dict[str, object], expected: dict[str, int]
) -> None:
    assert counts_in(record) == expected
