"""Word lists and rule as they are being written, and what they find page by page."""

from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.errors import BadTerm
from coder.services import indexing, post_list, post_search, screening, screening_draft
from coder.services.post_filter import BY_HAND, IN_STUDY, OUT_OF_STUDY, PostFilter
from coder.services.screening_draft import Draft, ListDraft
from coder.services.screening_look import Looking, Marker, page
from tests.studies import make_study

BANK = ListDraft("pankki", "*pank*  # mikä tahansa\nsaldo\n-verkkopankki*\n")


def test_what_is_written_is_kept_with_its_comments_and_faults(tmp_path: Path) -> None:
    session = make_study(tmp_path, 8)
    assert screening_draft.read(session) == Draft()
    draft = Draft((ListDraft("kesken", "pankki\n*\n# vielä\n", ("pankki",)),), reposts=False)
    screening_draft.keep(session, draft)
    assert screening_draft.read(session) == draft
    with pytest.raises(BadTerm):
        draft.rule()
    assert [term.written for term in draft.lists[0].readable().terms] == ["pankki"]
    session.close()


def test_faults_are_found_by_line() -> None:
    assert screening_draft.faulty_lines("pankki\n\n# *\n*\n-- \n") == {4: "*"}


def test_the_rule_in_force_is_known_again(tmp_path: Path) -> None:
    session = make_study(tmp_path, 8)
    draft = Draft((BANK,))
    assert not screening_draft.is_in_force(session, draft)
    screening.run(session, draft.rule())
    assert screening_draft.is_in_force(session, draft)
    assert screening_draft.is_in_force(session, screening_draft.read(session))
    other = replace(draft, lists=(replace(BANK, forms_out=("kuusipankki",)),))
    assert not screening_draft.is_in_force(session, other)
    session.close()


def test_lists_come_from_files_and_go_to_files(tmp_path: Path) -> None:
    shipped = screening_draft.shipped("pankki")
    assert not screening_draft.faulty_lines(shipped.text)
    out = replace(BANK, forms_out=("saldon",))
    screening_draft.to_file(out, tmp_path / "lista.txt")
    back = screening_draft.from_file(tmp_path / "lista.txt")
    assert back.name == "lista"
    assert "# mikä tahansa" in back.text
    assert [term.written for term in back.word_list().exclusions] == ["verkkopankki*", "saldon"]
    assert Draft((back,)).free_name("Lista") == "Lista 2"


def test_looking_gives_posts_and_what_each_term_adds(tmp_path: Path) -> None:
    session = make_study(tmp_path, 8)
    indexing.index(session.file)
    looking = Looking(session.file, session.clock)
    words = BANK.word_list()
    looked = looking.look(words)
    added = {each.term: (each.posts, each.only) for each in looked.added}
    assert added == {"*pank*": (4, 4), "saldo": (2, 2)}
    assert len(looked.posts) == 6
    forms = {form.form: form.excluded for form in looking.forms(words)}
    assert forms["verkkopankki"] is True
    assert forms["kuusipankki"] is False
    first, *_ = page(session, Marker(words, "saldo"), looked.by_term["saldo"][:2])
    assert [first.text[a:b] for a, b in first.hits] == ["saldo"]
    again = looking.look(ListDraft("pankki", "saldo").word_list())
    assert again.posts == looked.by_term["saldo"]
    flow = looking.run(Draft((BANK,)).rule())
    assert flow.in_study == 6
    session.close()


def test_posts_are_listed_by_their_place_in_the_study(tmp_path: Path) -> None:
    session = make_study(tmp_path, 8)
    screening.run(session, Draft((BANK,)).rule())
    reading = post_list.own_reading(session)

    def listed(study: str) -> list[int]:
        wanted = PostFilter(study=study)
        arrangement = post_search.Arranger().arrange(session.file, reading, wanted, lambda: False)
        return list(arrangement.ids)

    outside = listed(OUT_OF_STUDY)
    assert sorted(outside + listed(IN_STUDY)) == list(range(1, 9))
    assert listed(BY_HAND) == []
    screening.put_in(session, outside[:1], "kuuluu sittenkin")
    assert listed(BY_HAND) == outside[:1]
    assert outside[0] in listed(IN_STUDY)
    shown = page(session, Marker(BANK.word_list()), outside[:1])
    assert shown[0].standing.by_hand
    assert shown[0].standing.reason == "kuuluu sittenkin"
    session.close()
