"""What two texts that are nearly the same do not share."""

from hypothesis import given
from hypothesis import strategies as st

from coder.domain.repeats.differences import differences

texts = st.text("ab \n", max_size=30)


def test_words_of_its_own_are_places_and_the_others_are_missing() -> None:
    found = differences("RT @a: kortti jäi 😡 automaattiin", "kortti jäi minulta automaattiin")
    text = "RT @a: kortti jäi 😡 automaattiin"
    assert [text[start:end] for start, end in found.spans] == ["RT @a:", "😡"]
    assert found.missing == ("minulta",)


def test_white_space_is_of_no_account() -> None:
    assert differences("a  b\n", "a b") == differences("a", "a")


@given(texts, texts)
def test_without_its_places_a_text_holds_only_words_of_the_other(text: str, other: str) -> None:
    rest = text
    for start, end in reversed(differences(text, other).spans):
        rest = rest[:start] + rest[end:]
    left = other.split()
    for word in rest.split():
        left.remove(word)
