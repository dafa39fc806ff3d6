"""What is said of packets: every kind and every part of a codebook has words in both languages."""

import pytest

from coder.domain import codebook_changes
from coder.domain.codebook_changes import Change
from coder.domain.sentences import (
    codebook_sentences,
    difference_sentence,
    packet_meaning,
    packet_words,
)
from coder.domain.sentences.packets import KINDS

SUBJECTS = {
    "codebook": (*codebook_changes._CODEBOOK_FIELDS, "order"),
    "rule": ("text", "order", "added", "removed"),
    "group": ("name", "order", "added", "removed"),
    "variable": (*codebook_changes._VARIABLE_FIELDS, "order", "added", "removed"),
    "code": (*codebook_changes._CODE_FIELDS, "added", "removed"),
}


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_kind_is_counted_and_explained(language: str) -> None:
    for kind in KINDS:
        assert packet_words(kind, 1, language)
        assert packet_words(kind, 2, language)
        assert packet_meaning(kind, 3, language, coder="Bertta")
    assert "Bertta" in packet_meaning("new", 1, language, coder="Bertta", done=True)
    assert packet_meaning("changed", 0, language) != packet_meaning("changed", 1, language)


@pytest.mark.parametrize("language", ["fi", "en"])
def test_each_standing_of_a_codebook_is_told(language: str) -> None:
    standings = ("same", "older", "newer", "forked")
    told = {codebook_sentences(standing, 0, language) for standing in standings}
    short = {packet_meaning("codebook", 1, language, standing=standing) for standing in standings}
    assert (len(told), len(short)) == (4, 4)
    assert codebook_sentences("forked", 3, language).count("3") == 1


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_difference_has_a_sentence(subject: codebook_changes.Subject, language: str) -> None:
    for what in SUBJECTS[subject]:
        for by in ("here", "there", "both", ""):
            change = Change("wording", subject, "uid", what)
            said = difference_sentence(change, "Jono", by, language)
            assert ("Jono" in said) == (subject != "codebook")
            assert ": " in said


def test_who_changed_what_is_said_in_the_projects_language() -> None:
    change = Change("wording", "code", "asiat.aihe.jono", "definition")
    assert difference_sentence(change, "Jono", "both", "fi") == (
        "Luokka ”Jono”: määritelmä, muutettu kummassakin"
    )
    assert difference_sentence(change, "Jono", "there", "en") == (
        "Code “Jono”: definition, changed in the packet's copy"
    )
