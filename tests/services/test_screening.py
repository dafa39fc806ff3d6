"""Screening: the rule, what is decided by hand, and the queues that follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder.domain.errors import OnlyInProject, UnknownName
from coder.domain.screening import flow as flows
from coder.domain.screening.flow import Flow, Step
from coder.domain.screening.flow_words import paragraph
from coder.domain.screening.matching import compiled
from coder.domain.screening.rule import ScreeningRule, rule_from_json, rule_to_json
from coder.domain.screening.word_list import WordList, read_word_list
from coder.services import exporting, merging, screening, word_search
from coder.services.checking import check
from coder.services.exporting import ExportOptions
from coder.services.session import Session
from coder.storage import posts
from coder.storage.posts import Post
from tests import studies
from tests.services.second_coder import Opener, open_round, write_packet

BANK = read_word_list("pankki", "*pank*\n-pankkiiri*")
FEELING = read_word_list("tunne", "ärsyt*\nv*ttu*\not* pää*n\n😡")
TEXTS = (
    "Pankki ärsyttää taas",
    "pankkiiri ärsyttää",
    "Pankki on kiva",
    "verkkopankki v**ttuilee 😡",
    "pankissa ottaa päähän",
    "ei mitään",
    "RT @x: pankki arsyttaa",
)
RULE = ScreeningRule((BANK, FEELING))


@pytest.fixture
def project(tmp_path: Path, opened: Opener) -> Session:
    """A study of seven posts, Aino at it."""
    session = studies.make_study(tmp_path, 0)
    studies.bring_in(session, studies.write_posts(tmp_path / "posts.csv", list(TEXTS)))
    session.close()
    return opened(session.path)


def inside(session: Session) -> list[int]:
    return [post.id for post in posts.every(session.file) if post.in_study]


def queued(session: Session) -> list[int]:
    session.queues()
    rows = session.file.db.execute("SELECT post_id FROM assignment ORDER BY queue_id,pos")
    return [row for (row,) in rows]


def holds(session: Session) -> bool:
    return not check(session).findings


def test_posts_with_a_word_of_every_list_are_in(project: Session) -> None:
    flow = screening.run(project, RULE)
    assert inside(project) == [1, 4, 5, 7]
    assert queued(project) == [1, 4, 5, 7]
    assert [(step.name, step.out, step.left) for step in flow.steps[1:]] == [
        ("pankki", 2, 5),
        ("tunne", 1, 4),
    ]
    assert flow.adds_up
    assert flow.in_study == 4
    assert holds(project)


def test_the_same_rule_again_changes_nothing(project: Session) -> None:
    assert screening.run(project, RULE) == screening.run(project, RULE)
    assert inside(project) == [1, 4, 5, 7]
    ruled = screening.current(project)
    assert ruled is not None
    assert ruled.rule == RULE
    assert rule_from_json(rule_to_json(RULE)) == RULE


def test_another_rule_lets_posts_in_and_out(project: Session) -> None:
    screening.run(project, RULE)
    screening.run(project, ScreeningRule((BANK,), reposts=False))
    assert queued(project) == inside(project) == [1, 3, 4, 5]
    screening.run(project, ScreeningRule())
    assert queued(project) == inside(project) == [1, 2, 3, 4, 5, 6, 7]
    assert holds(project)


def test_hand_decisions_outrank_the_rule_and_survive_it(project: Session) -> None:
    screening.put_out(project, [1], "ei pankista")
    assert queued(project) == [2, 3, 4, 5, 6, 7]
    screening.run(project, RULE)
    assert screening.put_in(project, [6, 3], "kuuluu kuitenkin") == [6, 3]
    flow = screening.run(project, RULE)
    assert queued(project) == inside(project) == [3, 4, 5, 6, 7]
    assert (flow.by_rule, flow.put_in, flow.put_out, flow.in_study) == (4, 2, 1, 5)
    assert flow.adds_up
    reasons = project.file.db.execute("SELECT reason FROM decision ORDER BY id").fetchall()
    assert [reason for (reason,) in reasons] == ["ei pankista", *["kuuluu kuitenkin"] * 2]
    assert holds(project)


def test_hand_decisions_are_undone_one_by_one(project: Session) -> None:
    screening.run(project, RULE)
    screening.put_in(project, [6])
    screening.put_out(project, [1, 4])
    assert screening.undo(project) == [1, 4]
    assert inside(project) == [1, 4, 5, 6, 7]
    screening.redo(project)
    assert inside(project) == [5, 6, 7]
    assert screening.leave_to_rule(project, [1, 6]) == [1, 6]
    assert inside(project) == [1, 5, 7]
    assert holds(project)


def test_a_decision_without_a_rule_is_taken_back_whole(project: Session) -> None:
    screening.put_out(project, [2])
    screening.undo(project)
    assert queued(project) == [1, 2, 3, 4, 5, 6, 7]
    assert project.file.db.execute("SELECT count(*) FROM screening").fetchone() == (0,)
    assert holds(project)


def test_codings_of_posts_that_leave_stay(project: Session) -> None:
    coding = project.coding(project.queues()[0].id)
    coding.press(studies.TOPIC_CODES[0])
    before = project.file.db.execute("SELECT count(*) FROM coding").fetchone()
    screening.run(project, ScreeningRule((read_word_list("x", "ei"),)))
    assert queued(project) == [6]
    screening.run(project, ScreeningRule())
    assert project.file.db.execute("SELECT count(*) FROM coding").fetchone() == before
    assert project.queues()[0].done >= 1
    assert holds(project)


def test_posts_that_come_later_are_screened_by_the_rule_in_force(
    project: Session, tmp_path: Path
) -> None:
    screening.run(project, RULE)
    later = studies.write_posts(tmp_path / "more.csv", [*TEXTS[:3], "uusi"], first_id=5000)
    studies.bring_in(project, later)
    assert queued(project) == inside(project) == [1, 4, 5, 7, 8]
    assert holds(project)


def test_a_merge_leaves_the_study_as_it_was(
    project: Session, tmp_path: Path, opened: Opener
) -> None:
    screening.run(project, ScreeningRule((BANK,)))
    screening.put_in(project, [6])
    before = inside(project)
    open_round(project, size=3)
    path = write_packet(project, tmp_path)
    packet = opened(path)
    assert packet.file.db.execute("SELECT count(*) FROM screening").fetchone() == (0,)
    with pytest.raises(OnlyInProject):
        screening.run(packet, RULE)
    packet.close()
    merging.bring_home(project, path)
    screening.run(project, ScreeningRule((BANK,)))
    assert inside(project) == before


def test_limits_besides_words(project: Session) -> None:
    days = [post.posted_at or "" for post in posts.every(project.file)]
    first = sorted(day[:10] for day in days)[3]
    flow = screening.run(project, ScreeningRule(first_day=first, languages=("FI", "sv")))
    assert inside(project) == [n for n, day in enumerate(days, 1) if day[:10] >= first]
    assert flow.adds_up
    with pytest.raises(UnknownName):
        screening.find_source(project, "toinen.csv")
    uid = screening.find_source(project, "posts.csv")
    assert screening.preview(project, ScreeningRule(sources=(uid,))).in_study == 7
    assert screening.preview(project, ScreeningRule(sources=("00",))).in_study == 0


def test_forms_tell_what_a_term_finds(project: Session) -> None:
    found = {(form.form, form.term): form for form in word_search.forms(project, BANK)}
    assert found["pankki", "*pank*"].n == 3
    assert found["pankkiiri", "*pank*"].excluded
    assert not found["verkkopankki", "*pank*"].excluded
    lines = {(form.form, form.n) for form in word_search.forms(project, FEELING)}
    assert {("v**ttuilee", 1), ("ottaa päähän", 1), ("arsyttaa", 1), ("😡", 1)} <= lines


def test_forms_left_out_are_no_hits(project: Session) -> None:
    without = BANK.without(("Verkkopankki",))
    screening.run(project, ScreeningRule((without,)))
    assert inside(project) == [1, 3, 5, 7]
    assert {f.form for f in word_search.forms(project, without) if f.excluded} == {
        "pankkiiri",
        "verkkopankki",
    }


def test_what_a_term_adds_and_where_it_stands(project: Session) -> None:
    found = {added.term: (added.posts, added.only) for added in word_search.adds(project, FEELING)}
    assert found == {"ärsyt*": (3, 3), "v*ttu*": (1, 0), "ot* pää*n": (1, 1), "😡": (1, 0)}
    (post,) = word_search.matched(project, FEELING, "ot* pää*n")
    (span,) = post.spans
    assert post.text[span.start : span.end] == "ottaa päähän"
    assert [p.post_id for p in word_search.matched(project, FEELING, after=2, size=2)] == [4, 5]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ("”pankki”", "”tunne”", "1.1.2030 jälkeen", "suomeksi kirjoitettuja", "mukaan 1")),
        (
            "en",
            ("“pankki”", "“tunne”", "after 1 January 2030", "than Finnish", "put in by hand: 1"),
        ),
    ],
)
def test_the_paragraph_tells_every_step(
    project: Session, language: str, words: tuple[str, ...]
) -> None:
    rule = ScreeningRule((BANK, FEELING), reposts=False, languages=("fi",), last_day="2030-01-01")
    screening.put_in(project, [6])
    flow = screening.run(project, rule)
    said = screening.paragraph(flow, rule, language)
    assert [word for word in words if word not in said] == []
    assert "{" not in said


def test_the_paragraph_of_one_post() -> None:
    flow = Flow(1, (Step(flows.DATES, 1, 0),), 0, 0, 0, 0)
    rule = ScreeningRule(
        languages=("fi", "sv", "xx"), first_day="2014-01-01", last_day="2014-12-31"
    )
    assert paragraph(flow, rule, "en", str) == (
        "1 post was collected. 1 post from before 1 January 2014, from after 31 December 2014 or "
        "without a date was left out, which left 0. No word list was used. The study has 0 posts."
    )
    other = Flow(5, (Step(flows.LANGUAGE, 4, 1),), 1, 0, 0, 1)
    assert paragraph(other, rule, "fi", str) == (
        "Viestejä kerättiin 5. Muuten kuin suomeksi, ruotsiksi tai kielellä xx kirjoitettuja "
        "viestejä jätettiin pois 4, jolloin viestejä jäi 1; viestit, joiden kieltä ei tiedetä, "
        "pidettiin mukana. Sanalistoja ei käytetty. Tutkimuksessa on 1 viesti."
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "(1 hakusana, 1 poissulku)"), ("en", "(1 term, 1 exclusion)")],
)
def test_the_paragraph_of_a_list_of_one_term(language: str, words: str) -> None:
    flow = Flow(5, (Step(flows.LIST, 1, 4, "pankki"),), 4, 0, 0, 4)
    assert words in paragraph(flow, ScreeningRule((BANK,)), language, str)


@pytest.mark.parametrize(("language", "title"), [("fi", "Seulonta"), ("en", "Screening")])
def test_the_workbook_tells_of_a_screening(
    project: Session, tmp_path: Path, language: str, title: str
) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "book.xlsx"
    exporting.export(project, path, ExportOptions(language))
    assert title not in load_workbook(path).sheetnames
    screening.run(project, RULE)
    screening.put_in(project, [6])
    assert screening.kept_flow(project) == screening.flow(project)
    exporting.export(project, path, ExportOptions(language))
    cells = [cell.value for row in load_workbook(path)[title].iter_rows() for cell in row]
    assert {"ot* pää*n", "pankkiiri*", 5, 7} <= set(cells)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A study of the seven texts, each many times, which the examples of a test share."""
    folder = tmp_path_factory.mktemp("shared")
    session = studies.make_study(folder, 0)
    texts = [f"{text} {n}" for n in range(6) for text in TEXTS]
    studies.bring_in(session, studies.write_posts(folder / "posts.csv", texts))
    yield session
    session.close()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from([BANK, FEELING, read_word_list("ei", "ei\nkiva")]), max_size=3),
    st.booleans(),
    st.sampled_from(["", "2014-03-05"]),
    st.dictionaries(st.integers(1, 42), st.sampled_from([True, False, None]), max_size=5),
)
def test_the_flow_adds_up_and_tells_what_is_in(
    shared: Session,
    lists: list[WordList],
    reposts: bool,
    last_day: str,
    said: dict[int, bool | None],
) -> None:
    for post, mark in said.items():
        say = {True: screening.put_in, False: screening.put_out, None: screening.leave_to_rule}
        say[mark](shared, [post])
    rule = ScreeningRule(tuple(lists), reposts, last_day=last_day)
    flow = screening.run(shared, rule)
    assert flow.adds_up
    assert flow.collected == 42
    wanted = [
        post.id
        for post in posts.every(shared.file)
        if said_of(shared, post.id, _is_taken_in(rule, post))
    ]
    assert inside(shared) == queued(shared) == wanted
    assert flow.in_study == len(wanted)
    assert screening.flow(shared) == flow


def said_of(session: Session, post: int, by_rule: bool) -> bool:
    row = session.file.db.execute(
        "SELECT value FROM coding JOIN variable ON variable.id=variable_id "
        "WHERE uid='mark.in_study' AND post_id=? AND value IS NOT NULL",
        (post,),
    ).fetchone()
    return by_rule if row is None else row == ("true",)


def _is_taken_in(rule: ScreeningRule, post: Post) -> bool:
    text, day = post.text or "", (post.posted_at or "")[:10]
    if not rule.reposts and text.startswith("RT @"):
        return False
    if rule.last_day and day > rule.last_day:
        return False
    return all(compiled(each).holds(text) for each in rule.lists)
