"""Forms of a word that the posts hold, suggested by a dictionary in a process of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from coder.domain.screening.words import folded
from coder.services.session import Session
from coder.services.word_search import search
from coder.storage import word_index

BEGIN = 2
"""So many letters at its beginning are the same in all forms of a word."""
LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A form, and in how many posts it stands."""

    form: str
    n: int


def suggest_forms(session: Session, word: str, language: str = "fi") -> list[Suggestion]:
    """Return the forms of a word in the posts, most frequent first; takes some seconds.

    They are those to which the dictionary gives the same base form as to the word. The dictionary
    (70 MB) is gone from memory afterwards. Compounds are not found: `*word*` finds those.
    """
    wanted = folded(word.strip())
    if len(wanted) < BEGIN or language not in LANGUAGES:
        return []
    forms = search(session).vocabulary.beginning(wanted[:BEGIN])
    same = _asked_apart(wanted, forms, language)
    found = [Suggestion(form, word_index.in_posts(session.file, form)) for form in same]
    return sorted(found, key=lambda suggestion: (-suggestion.n, suggestion.form))


def _asked_apart(word: str, forms: Sequence[str], language: str) -> list[str]:
    from multiprocessing import get_context

    # Begun afresh on every system: a fork of a program with threads may hang.
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(of_same_base, (word, forms, language))


def of_same_base(word: str, forms: Sequence[str], language: str) -> list[str]:
    """Return the forms that have a word's base form by the dictionary, the word itself among them.

    The dictionary is read for it: call it in a process that ends.
    """
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy, StreamDictionaryFactory

    dictionary = StreamDictionaryFactory()
    lemmatizer = Lemmatizer(
        lemmatization_strategy=DefaultStrategy(greedy=True, dictionary_factory=dictionary)
    )
    base = lemmatizer.lemmatize(word, language).lower()
    return [
        form
        for form in forms
        if form == word or lemmatizer.lemmatize(form, language).lower() == base
    ]
