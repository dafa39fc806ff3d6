"""How many posts: the table of a study, and the sentence in both languages."""

from dataclasses import replace

from coder.services.sample_sizes import advise
from coder.services.session import Session


def test_a_small_study_is_coded_whole(study: Session) -> None:
    advice = advise(study)
    assert advice.posts == 20
    assert all(row.whole and row.posts == 20 for row in advice.table)
    assert [(each.agreement, each.posts) for each in advice.lacy_riffe] == [(0.85, 18), (0.9, 17)]
    assert advice.sentence(0.8, 0.25, "en") == (
        "To rely on alpha .80 when the rarest code that matters stands on 25% of the posts, "
        "2\u00a0coders would have to code the same 139 posts; the study has 20, so all of them are "
        "coded by each coder."
    )


def test_posts_out_of_the_study_do_not_count(study: Session) -> None:
    with study.file.write():
        study.file.db.execute("INSERT INTO screening VALUES(1,1,0,0),(2,1,1,1)")
    assert advise(study).posts == 19


def test_the_sentence_speaks_of_posts(study: Session) -> None:
    advice = replace(advise(study), posts=12_000)
    assert advice.sentence(0.667, 0.025, "fi") == (
        "Jotta alfan arvoon 0,667 voi luottaa, kun harvinaisin tärkeä luokka on 2,5 prosentissa "
        "viesteistä, 2\u00a0koodaajan on koodattava samat 645 viestiä tutkimuksen 12\u00a0000 "
        "viestistä; niistä noin 16 kuuluu tähän luokkaan."
    )
    assert "139 posts of the 12,000 in the study; about 35 of them" in (
        advice.sentence(0.8, 0.25, "en")
    )
