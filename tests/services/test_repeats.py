"""Repeats in a project: the groups, deciding by hand, the setting, and what follows from it."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from coder.domain.errors import NothingToRedo, NothingToUndo, OnlyInProject, UnknownName
from coder.domain.ids import post_uid
from coder.domain.proportion import share_interval, wilson_interval
from coder.services import indexing, repeats, sampling
from coder.services.checking import check
from coder.services.counting import Counting
from coder.services.exporting import ExportOptions, export, gather
from coder.services.reliability import Reliability
from coder.services.sampling import SamplePlan
from coder.services.session import Session
from coder.storage import posts, queues, samples
from tests import studies
from tests.cli.running import done
from tests.services.second_coder import Opener
from tests.services.tables import open_round, topics
from tests.studies import TOPIC, TOPIC_CODES, start_coding

SAYS = "Kuusipankki jonottaa minua taas tunnin verran ja kortti jäi automaattiin, kiitos vaan"
TEXTS = [
    "Verkkopankki kaatui taas",
    SAYS,
    "kuusipankki JONOTTAA minua taas tunnin verran ja kortti jäi automaattiin,  kiitos vaan",
    "ihan muuta asiaa tällä kertaa",
    SAYS.replace("kortti", "luottokortti"),
    SAYS.upper(),
]
ALIKE = {2, 3, 6}


@pytest.fixture
def alike(tmp_path: Path) -> Session:
    return studies.make_study(tmp_path, TEXTS)


def _group(session: Session) -> tuple[int, ...]:
    (group,) = repeats.groups(session)
    return group.posts


def _queue(session: Session) -> list[int]:
    assert session.coder is not None
    queue = queues.of_coder(session.file, session.coder.id)[0]
    rows = session.file.db.execute(
        "SELECT post_id FROM assignment WHERE queue_id=? ORDER BY pos", (queue.id,)
    )
    return [row for (row,) in rows]


def _holds(session: Session) -> bool:
    found = check(session)
    assert found.findings == ()
    return found.holds


# --- groups -----------------------------------------------------------------------------------


def _say_of(session: Session, **of: str) -> None:
    """Let posts pass on others, as a source of the service says it, and group them anew."""
    with session.file.write() as db:
        for row, other in of.items():
            db.execute("UPDATE post SET repost_of=? WHERE id=?", (other, int(row[1:])))
        session.file.set_meta("grouped_to", "0")
    indexing.index(session.file)


def _id_of(session: Session, row: int) -> str:
    return str(posts.by_id(session.file, row).external_id)


def test_the_service_says_what_passes_on_what(alike: Session) -> None:
    _say_of(alike, p4=_id_of(alike, 1))
    assert {frozenset(g.posts) for g in repeats.groups(alike)} == {
        frozenset({1, 4}),
        frozenset(ALIKE),
    }
    # The original stands, whichever uid is lower.
    assert repeats.group_of(alike, 4) == repeats.Group((1, 4))
    assert _holds(alike)


def test_posts_that_pass_on_the_same_go_together_without_it(alike: Session) -> None:
    _say_of(alike, p1="12", p4="12", p5="13")
    assert {frozenset(g.posts) for g in repeats.groups(alike)} == {
        frozenset({1, 4}),
        frozenset(ALIKE),
    }
    assert repeats.group_of(alike, 5) is None


def test_ids_and_texts_join_to_one_group(alike: Session) -> None:
    _say_of(alike, p4=_id_of(alike, 2), p1=_id_of(alike, 4))
    assert set(_group(alike)) == {1, 4} | ALIKE
    # Originals go before those that pass on.
    assert set(_group(alike)[3:]) == {1, 4}


# --- by hand ----------------------------------------------------------------------------------


def test_another_post_can_be_let_stand_and_undone(alike: Session) -> None:
    first = _group(alike)
    repeats.let_stand(alike, first[2])
    assert _group(alike) == (first[2], first[0], first[1])
    repeats.let_stand(alike, first[1])
    assert _group(alike)[0] == first[1]
    assert _holds(alike)
    repeats.undo(alike)
    assert _group(alike)[0] == first[2]
    repeats.undo(alike)
    assert _group(alike) == first
    with pytest.raises(NothingToUndo):
        repeats.undo(alike)
    repeats.redo(alike)
    repeats.redo(alike)
    assert _group(alike)[0] == first[1]
    with pytest.raises(NothingToRedo):
        repeats.redo(alike)
    assert _holds(alike)


def test_a_post_taken_out_stays_out_until_it_is_put_back(alike: Session) -> None:
    first = _group(alike)
    repeats.take_out(alike, first[0])
    assert _group(alike) == first[1:]
    assert repeats.taken_out(alike) == [first[0]]
    with alike.file.write():
        alike.file.set_meta("grouped_to", "0")
    indexing.index(alike.file)
    assert _group(alike) == first[1:]
    repeats.take_out(alike, first[1])
    assert repeats.groups(alike) == []
    assert _holds(alike)
    repeats.put_back(alike, first[0])
    repeats.put_back(alike, first[1])
    assert _group(alike) == first
    assert repeats.taken_out(alike) == []


def test_only_a_post_of_a_group_can_stand_for_it(alike: Session) -> None:
    with pytest.raises(UnknownName):
        repeats.let_stand(alike, 1)


def test_a_packet_decides_nothing(packet: Path, opened: Opener) -> None:
    session = opened(packet)
    with pytest.raises(OnlyInProject):
        repeats.take_out(session, 1)
    with pytest.raises(OnlyInProject):
        repeats.set_mode(session, repeats.ONE)


# --- near repeats -----------------------------------------------------------------------------


def test_near_repeats_are_proposed_and_accepted_as_one_act(alike: Session) -> None:
    found = repeats.find_near(alike)
    (proposed,) = repeats.proposals(alike, found)
    assert set(proposed.posts) == ALIKE | {5}
    assert 90 <= proposed.score < 100
    assert repeats.proposals(alike, found, 99) == []
    repeats.accept(alike, [proposed])
    assert set(_group(alike)) == ALIKE | {5}
    assert repeats.proposals(alike, found) == []
    assert _holds(alike)
    repeats.undo(alike)
    assert set(_group(alike)) == ALIKE
    repeats.redo(alike)
    assert set(_group(alike)) == ALIKE | {5}


def test_what_was_taken_out_is_not_proposed(alike: Session) -> None:
    repeats.take_out(alike, 5)
    assert repeats.proposals(alike, repeats.find_near(alike)) == []


def test_a_group_put_together_outlives_the_one_who_joined_it(alike: Session) -> None:
    (proposed,) = repeats.proposals(alike, repeats.find_near(alike))
    repeats.accept(alike, [proposed])
    uids = {post: post_uid(*posts.origin(alike.file, post)) for post in proposed.posts}
    lowest = min(uids, key=lambda post: uids[post])
    repeats.take_out(alike, lowest)
    assert set(_group(alike)) == set(proposed.posts) - {lowest}


def test_an_act_of_many_posts_is_undone_as_a_whole(tmp_path: Path) -> None:
    texts = [f"{SAYS} {'abcdefghijklmnopqrstuvwxyzåäö'[n % 29]}{n}" for n in range(150)]
    session = studies.make_study(tmp_path, texts)
    said = repeats.accept(session, repeats.proposals(session, repeats.find_near(session)))
    assert len(said) == 149
    assert len(_group(session)) == 150
    assert len(repeats.undo(session)) == 149
    assert repeats.groups(session) == []
    assert len(repeats.redo(session)) == 149
    assert len(_group(session)) == 150
    session.close()


# --- the setting ------------------------------------------------------------------------------


def test_the_queue_holds_only_those_that_stand_and_says_so_before(alike: Session) -> None:
    stands = _group(alike)[0]
    coding = start_coding(alike)
    for post in sorted(ALIKE):
        coding.show(post)
        coding.press(TOPIC_CODES[0])
    told = repeats.effect(alike, repeats.ONE)
    assert (told.before, told.after) == (6, 4)
    (queue,) = told.queues
    assert (queue.before, queue.after, queue.leaving, queue.joining) == (6, 4, 2, 0)
    assert queue.leaving_finished == 2
    assert len(_queue(alike)) == 6
    assert repeats.set_mode(alike, repeats.ONE) == told
    assert _queue(alike) == [post for post in range(1, 7) if post not in ALIKE - {stands}]
    assert (alike.queues()[0].total, alike.queues()[0].done) == (4, 1)
    assert _holds(alike)
    back = repeats.set_mode(alike, repeats.EACH)
    assert (back.queues[0].joining, back.queues[0].leaving) == (2, 0)
    assert _queue(alike) == [1, 2, 3, 4, 5, 6]
    # Nothing coded was lost.
    assert (alike.queues()[0].total, alike.queues()[0].done) == (6, 3)
    assert _holds(alike)


def test_a_skip_keeps_its_turn(alike: Session) -> None:
    coding = start_coding(alike)
    coding.go_to(1)
    coding.skip()
    repeats.set_mode(alike, repeats.ONE)
    assert _holds(alike)
    coding = start_coding(alike)
    seen: list[int] = []
    while coding.post is not None:
        seen.append(coding.post.post_id)
        coding.press(TOPIC_CODES[1])
    assert seen[-1] == 1
    assert len(seen) == 4


def test_who_is_taken_out_or_stands_comes_into_the_queue(alike: Session) -> None:
    repeats.set_mode(alike, repeats.ONE)
    first = _group(alike)
    repeats.take_out(alike, first[1])
    assert {*_queue(alike)} & ALIKE == {first[0], first[1]}
    repeats.let_stand(alike, first[2])
    assert {*_queue(alike)} & ALIKE == {first[1], first[2]}
    repeats.undo(alike)
    repeats.undo(alike)
    assert {*_queue(alike)} & ALIKE == {first[0]}
    assert _holds(alike)


def test_posts_that_come_later_follow_the_setting(alike: Session, tmp_path: Path) -> None:
    repeats.set_mode(alike, repeats.ONE)
    later = studies.write_posts(tmp_path / "lisää.csv", [SAYS.lower(), "uusi asia", SAYS.title()])
    studies.bring_in(alike, later)
    alike.queues()
    assert not indexing.is_pending(alike.file)
    assert len(_queue(alike)) == 5
    assert {*_queue(alike)} >= {1, 4, 5, 8}
    assert _holds(alike)


def test_where_the_one_that_stands_is_out_of_the_study_the_next_does(alike: Session) -> None:
    first = _group(alike)
    with alike.file.write() as db:
        db.execute("INSERT INTO screening VALUES(?,1,0,0)", (first[0],))
    repeats.set_mode(alike, repeats.ONE)
    assert {*_queue(alike)} & ALIKE == {first[1]}
    assert _holds(alike)


def test_a_sample_holds_only_those_that_stand(alike: Session) -> None:
    repeats.set_mode(alike, repeats.ONE)
    drawn = sampling.draw_sample(alike, SamplePlan("otos", 4, 1))
    assert {*samples.posts_of(alike.file, drawn.id)} == {*_queue(alike)}
    method = sampling.method_of(drawn)
    assert method is not None
    assert method.one_per_group
    assert _holds(alike)


# --- figures ----------------------------------------------------------------------------------


def test_frequencies_count_the_posts_that_a_coded_one_stands_for(alike: Session) -> None:
    repeats.set_mode(alike, repeats.ONE)
    stands = _group(alike)[0]
    topics(
        alike,
        "Aino",
        "".join("P" if row == stands else "J" if row == 1 else "." for row in range(1, 7)),
    )
    found = Counting(alike).frequencies(alike.codebook.variable(TOPIC))
    assert [row.n for row in found.table.rows] == [3, 1, 0, 0]
    assert [row.n for row in found.coded.rows] == [1, 1, 0, 0]
    assert (found.table.n_posts, found.coded.n_posts) == (4, 2)
    # Three of four posts, but only two were looked at.
    assert found.interval(found.table.rows[0]) == pytest.approx(share_interval(0.75, 2))
    assert found.interval(found.table.rows[0]) != pytest.approx(wilson_interval(3, 4))
    crossed = Counting(alike).crossed(alike.codebook.variable(TOPIC), "month")
    assert (crossed.table.n_posts, crossed.n_coded) == (4, 2)


def test_what_was_coded_counts_also_where_another_stands_now(alike: Session) -> None:
    first = _group(alike)
    topics(alike, "Aino", "".join("P" if row == first[2] else "." for row in range(1, 7)))
    repeats.set_mode(alike, repeats.ONE)
    found = Counting(alike).frequencies(alike.codebook.variable(TOPIC))
    assert (found.table.n_posts, found.coded.n_posts) == (3, 1)
    assert found.table.rows[0].n == 3


def test_where_each_post_is_coded_each_counts_for_itself(alike: Session) -> None:
    topics(alike, "Aino", "PPJ...")
    found = Counting(alike).frequencies(alike.codebook.variable(TOPIC))
    assert found.coded == found.table
    assert found.table.n_posts == 3


def test_agreement_counts_one_of_a_group(alike: Session) -> None:
    topics(alike, "Aino", "PPPPPP")
    open_round(alike)
    topics(alike, "Bertta", "PJJPPJ", "tarkistus")
    reliability = Reliability(alike)
    (round_,) = reliability.rounds("tarkistus")
    before = reliability.figures("tarkistus")[0].coefficient
    assert (before.n_items, before.value) == (6, 0.5)
    assert reliability.left_out_repeats(round_) == 0
    repeats.set_mode(alike, repeats.ONE)
    once = Reliability(alike).figures("tarkistus")[0].coefficient
    assert (once.n_items, once.value) == (4, 0.75)
    assert reliability.left_out_repeats(round_) == 2
    assert len(Reliability(alike).disagreements("tarkistus")) == 1


# --- what is told -----------------------------------------------------------------------------


def test_the_workbook_tells_both_numbers(alike: Session) -> None:
    topics(alike, "Aino", "PPPPPP")
    open_round(alike)
    topics(alike, "Bertta", "PJJPPJ", "tarkistus")
    for language, said in (("fi", "jokainen erikseen"), ("en", "each was coded")):
        content = gather(alike, ExportOptions(language))
        assert said in content.about.notes[0]
        assert content.frequencies[0].n_coded is None
    repeats.set_mode(alike, repeats.ONE)
    content = gather(alike, ExportOptions("fi"))
    table = content.frequencies[0]
    assert (table.n_posts, table.n_coded) == (6, 4)
    assert (table.rows[0].n, table.rows[0].coded) == (6, 4)
    assert any("4 viestiä koodattiin" in note for note in table.notes)
    assert "yksi, joka edustaa muita (1 ryhmä, 3 viestiä)" in content.about.notes[0]
    assert any("pois jäi 2 viestiä" in note for t in content.agreement for note in t.notes)
    written = alike.path.with_suffix(".xlsx")
    export(alike, written, ExportOptions("fi"))
    sheet = load_workbook(written)["Frekvenssit"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(row for row in rows if "Koodattuja" in row)
    (row,) = [row for row in rows if row[0] == "palvelu"]
    assert row[head.index("Koodattuja")] == 4
    assert row[head.index("95 %:n lv, alaraja")] == pytest.approx(100 * share_interval(1, 4)[0])
    assert any("4 koodatusta viestistä" in str(row[0]) for row in rows)


def test_the_command_line_lists_and_sets(alike: Session) -> None:
    path, first = alike.path, _group(alike)
    printed = [repeats.Names(alike).uid(post) for post in first]
    alike.close()
    found = done("repeats", path, "--near", "--json").document
    assert found["code"] == "each"
    assert (found["posts"], found["to_code"], found["in_groups"]) == (6, 6, 3)
    assert found["groups"] == [{"stands": printed[0], "posts": printed}]
    (near,) = found["near"]["groups"]
    assert len(near["posts"]) == 4
    assert (
        done("repeats", path, "--near", "--threshold", "99", "--json").document["near"]["groups"]
        == []
    )
    changed = done("repeats", path, "--code", "one", "--json").document
    assert (changed["code"], changed["to_code"]) == ("one", 4)
    assert changed["changed"]["queues"][0]["leaving"] == 2
    assert changed["near"] is None
    assert printed[0] in done("repeats", path, "--near").out
