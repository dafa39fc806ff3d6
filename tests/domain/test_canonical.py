"""The two readings of a text: quick for many, the same as said in one line each."""

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from coder.domain.canonical import for_search, readings, text_hash

TRAPS = "aAäÄßµ \x85\xa0\t\n\x1c\x0b\u2003\u0308e\u0301😡☀ſKÅİ’“\0ǅ€漢"
JONO, JONO_EMOJI = 7997487734163921614, 8550282549339584825
some_texts = st.lists(st.text(st.sampled_from(TRAPS), max_size=9) | st.text(max_size=20))


def alike(text: str) -> str:
    return " ".join(normalize("NFC", text).casefold().split())


@given(some_texts)
def test_hashes_are_equal_for_texts_alike_and_for_no_others(texts: list[str]) -> None:
    hashes = readings(texts)[1]
    assert hashes == [text_hash(text) for text in texts]
    assert len(set(hashes)) == len(set(map(alike, texts)))


@given(some_texts)
def test_searchable_texts_differ_by_spaces_alone(texts: list[str]) -> None:
    searchable = readings(texts)[0]
    assert searchable == [for_search(text) for text in texts]
    for text, found in zip(texts, searchable, strict=True):
        assert found.replace(" ", "") == normalize("NFC", text).replace(" ", "")


def test_an_emoji_stands_apart() -> None:
    assert for_search("pankki😡😡auki ☀") == "pankki 😡😡 auki  ☀ "
    assert for_search("漢☀漢 €5") == "漢 ☀ 漢 €5"


def test_a_hash_stays_what_it_is() -> None:
    assert text_hash("  Jono on\npitkä ") == text_hash("JONO ON PITKA\u0308")
    assert text_hash("jono on pitkä") == JONO
    assert text_hash("jono 😤") == JONO_EMOJI
