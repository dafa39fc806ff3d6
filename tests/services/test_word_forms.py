"""Forms of a word in the posts, by the dictionary."""

from pathlib import Path

from coder.services.word_forms import Suggestion, suggest_forms
from tests import studies
from tests.services.second_coder import Opener

TEXTS = ("pankin jono", "Pankissa pankkeja", "pankin pankkiiri", "verkkopankki ärsytti")


def test_forms_of_the_same_base_are_suggested(tmp_path: Path, opened: Opener) -> None:
    session = studies.make_study(tmp_path, 0)
    studies.bring_in(session, studies.write_posts(tmp_path / "posts.csv", list(TEXTS)))
    session.close()
    session = opened(session.path)
    assert suggest_forms(session, " Pankki ") == [
        Suggestion("pankin", 2),
        Suggestion("pankissa", 1),
        Suggestion("pankkeja", 1),
    ]
    assert suggest_forms(session, "ärsyttää") == [Suggestion("ärsytti", 1)]
    assert suggest_forms(session, "a") == []
