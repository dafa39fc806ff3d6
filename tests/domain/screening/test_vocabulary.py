"""Forms of words found in a vocabulary are those that a pattern takes in, one by one."""

from hypothesis import given
from hypothesis import strategies as st

from coder.domain.screening.pattern import Pattern
from coder.domain.screening.vocabulary import Vocabulary
from coder.domain.screening.words import TOKEN, folded, squeezed

LETTERS = "abkäöß®😡é"
TOKENS = st.lists(st.text(LETTERS, min_size=1, max_size=6), max_size=12)
PATTERNS = st.text("abkäöé*", min_size=1, max_size=5).filter(lambda text: text.strip("*"))


@given(TOKENS, PATTERNS)
def test_tokens_are_those_with_a_form_that_matches(tokens: list[str], written: str) -> None:
    pattern = Pattern(written)
    found = Vocabulary("\n".join(sorted(set(tokens))).encode()).tokens(pattern)
    assert found == {
        token
        for token in tokens
        if any(
            pattern.matches(form)
            for word in TOKEN.findall(token)
            for form in squeezed(folded(word))
        )
    }


def test_an_empty_vocabulary_holds_nothing() -> None:
    assert Vocabulary(b"").tokens(Pattern("a*")) == set()
