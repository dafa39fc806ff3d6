"""The words that went and came make both texts again."""

from hypothesis import given
from hypothesis import strategies as st

from coder.domain.word_differences import Piece, differences

TEXTS = st.text(alphabet="aä b_.😡\n", max_size=30)


def test_a_word_in_the_place_of_another() -> None:
    assert differences("Jonotus pankissa.", "Odotus pankissa.") == (
        Piece("went", "Jonotus"),
        Piece("came", "Odotus"),
        Piece("stayed", " pankissa."),
    )


@given(TEXTS, TEXTS)
def test_the_pieces_make_both_texts(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert "".join(p.text for p in pieces if p.kind != "came") == before
    assert "".join(p.text for p in pieces if p.kind != "went") == after
    if before == after:
        assert all(p.kind == "stayed" for p in pieces)
