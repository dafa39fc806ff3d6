"""The posts of a round divided among coders: even, in common, and kept with who did them."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder.domain.division import divided, own_seed
from coder.domain.errors import Cancelled, RoundClosed, UnknownName
from coder.domain.screening.rule import ScreeningRule
from coder.services import (
    merging,
    packets,
    progress,
    round_keeping,
    sampling,
    screening,
    work_division,
    work_later,
)  # fmt: skip
from coder.services.checking import check
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.services.stages import WHOLE
from coder.services.work_division import WorkPlan, divide
from coder.storage import division, rounds
from tests.services.second_coder import Opener, coder_of, coding_in
from tests.studies import TOPIC_CODES, bring_in, start_coding, texts, write_posts

POSTS = [n.to_bytes(16, "big") for n in range(60)]
CODERS = [bytes([n]) * 16 for n in range(1, 6)]


@given(
    st.integers(0, 60), st.integers(1, 5), st.integers(0, 10**6), st.integers(0, 70),
    st.randoms(use_true_random=False),
)  # fmt: skip
def test_shares_are_even_and_the_same_in_any_order(
    posts: int, coders: int, seed: int, overlap: int, chance: object
) -> None:
    wanted, people = POSTS[:posts], CODERS[:coders]
    shares = divided(wanted, people, seed, overlap, {})
    sizes = [len(share) for share in shares.values()]
    assert max(sizes) - min(sizes) <= 1
    assert set().union(*shares.values()) == set(wanted)
    common = set(wanted).intersection(*shares.values()) if coders > 1 else set(wanted)
    assert len(common) == (min(overlap, posts) if coders > 1 else posts)
    assert sum(sizes) == posts + (coders - 1) * min(overlap, posts)
    assert divided(wanted[::-1], people[::-1], seed, overlap, {}) == shares


def test_without_a_number_all_code_all() -> None:
    shares = divided(POSTS, CODERS, 1, None, {})
    assert all(set(share) == set(POSTS) for share in shares.values())


def test_what_is_done_stays_and_evens_out() -> None:
    done = {CODERS[0]: set(POSTS[:30])}
    shares = divided(POSTS, CODERS[:2], 1, 0, done)
    assert set(POSTS[:30]) <= set(shares[CODERS[0]])
    assert len(shares[CODERS[0]]) == len(shares[CODERS[1]]) == 30


def test_each_coder_has_an_order_of_their_own() -> None:
    assert own_seed(1, CODERS[0]) != own_seed(1, CODERS[1])


def _share(session: Session, name: str, round_name: str = "main") -> list[int]:
    round_ = rounds.by_name(session.file, round_name)
    assert round_ is not None
    share = division.share_of(session.file, session.find_coder(name).id, round_.id)
    assert share is not None
    return share


def test_the_study_is_divided_with_posts_in_common(study: Session) -> None:
    found = divide(study, WorkPlan(("Aino", "Bertta", "Cecilia"), overlap=5, seed=3))
    assert [(s.coder.name, s.posts, s.shared) for s in found] == [
        ("Aino", 10, 5),
        ("Bertta", 10, 5),
        ("Cecilia", 10, 5),
    ]
    shares = [set(_share(study, name)) for name in ("Aino", "Bertta", "Cecilia")]
    assert len(set.intersection(*shares)) == 5
    assert set.union(*shares) == set(range(1, 21))
    table = progress.table(study)
    assert [(p.coder.name, p.total, p.done) for p in table] == [
        ("Aino", 10, 0),
        ("Bertta", 10, 0),
        ("Cecilia", 10, 0),
    ]
    assert [(q.name, q.total) for q in study.queues()] == [("main", 10)]
    assert check(study).findings == ()


def test_the_orders(study: Session) -> None:
    for order in work_division.ORDERS:
        divide(study, WorkPlan(("Aino", "Bertta"), order=order, seed=7))
        one, other = _share(study, "Aino"), _share(study, "Bertta")
        assert (one == sorted(one)) == (order != "random")
        assert (one == other) == (order != "random")
        assert check(study).findings == ()


def test_dividing_anew_keeps_what_was_done_and_takes_in_later_posts(study: Session) -> None:
    divide(study, WorkPlan(("Aino", "Bertta"), overlap=0, seed=3))
    coding = start_coding(study)
    for _ in range(4):
        coding.press(TOPIC_CODES[0])
    coding.skip()
    done = _share(study, "Aino")[:4]
    found = divide(study, WorkPlan(("Aino", "Bertta"), overlap=0, seed=99))
    assert set(done) <= set(_share(study, "Aino"))
    assert [(s.posts, s.done) for s in found] == [(10, 4), (10, 0)]
    coding = start_coding(study)
    assert coding.progress.done == 4
    assert check(study).findings == ()


def test_posts_that_come_later_go_behind_what_coders_have(study: Session, tmp_path: Path) -> None:
    assert work_later.later(study) is None
    divide(study, WorkPlan(("Aino", "Bertta", "Cecilia"), overlap=2, seed=3))
    assert work_later.later(study) is None
    coding = start_coding(study)
    coding.press(TOPIC_CODES[0])
    had = {name: _share(study, name) for name in ("Aino", "Bertta", "Cecilia")}
    bring_in(study, write_posts(tmp_path / "later.csv", texts(7, first=100)))
    found = work_later.later(study)
    assert found is not None
    assert (found.posts, found.coders) == (7, ("Aino", "Bertta", "Cecilia"))

    def stop(done: int, total: int) -> None:
        if done > WHOLE // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        work_later.divide_later(study, stop)
    assert work_later.later(study) == found
    given = work_later.divide_later(study)
    new = {name: _share(study, name)[len(had[name]) :] for name in had}
    assert all(_share(study, name)[: len(had[name])] == had[name] for name in had)
    assert sorted(post for part in new.values() for post in part) == list(range(21, 28))
    assert max(g.posts for g in given) - min(g.posts for g in given) <= 1
    assert [g.done for g in given] == [1, 0, 0]
    assert work_later.later(study) is None
    assert check(study).findings == ()


@pytest.mark.parametrize("by_rule", [True, False])
def test_what_is_screened_out_leaves_the_parts_unless_it_was_finished(
    study: Session, by_rule: bool
) -> None:
    divide(study, WorkPlan(("Aino", "Bertta"), order="random", overlap=4, seed=3))
    coding = start_coding(study)
    coding.press(TOPIC_CODES[0])
    coding.skip()
    had = {name: _share(study, name) for name in ("Aino", "Bertta")}
    finished, skipped, out = had["Aino"][0], had["Aino"][1], had["Aino"][3]
    for_both = next(post for post in had["Bertta"][1:] if post in had["Aino"][4:])
    gone = {finished, out, for_both}
    if by_rule:
        screening.put_in(study, sorted(set(range(1, 21)) - gone))
        screening.run(study, ScreeningRule(last_day="1990-01-01"))
    else:
        screening.put_out(study, sorted(gone))
    for name, part in had.items():
        kept = [post for post in part if post not in gone or (name, post) == ("Aino", finished)]
        assert _share(study, name) == kept
    assert skipped in _share(study, "Aino")
    coding = start_coding(study)
    assert (coding.progress.done, coding.progress.total) == (1, len(_share(study, "Aino")))
    assert check(study).findings == ()
    if not by_rule:
        screening.undo(study)
        found = work_later.later(study)
        assert found is not None
        assert found.posts == len({out, for_both})


def test_a_sample_that_was_divided_stays_whole(study: Session) -> None:
    sampling.draw(study, "otos", 12, seed=1)
    round_keeping.open_round(study, RoundPlan("koe", "training", "otos", coders=("Aino", "Bertta")))
    divide(study, WorkPlan(("Aino", "Bertta"), "koe", overlap=2, seed=3))
    had = {name: _share(study, name, "koe") for name in ("Aino", "Bertta")}
    screening.put_out(study, had["Aino"][:3])
    assert {name: _share(study, name, "koe") for name in had} == had


def test_where_all_code_all_they_all_get_what_comes_later(study: Session, tmp_path: Path) -> None:
    divide(study, WorkPlan(("Aino", "Bertta"), order="import"))
    bring_in(study, write_posts(tmp_path / "later.csv", texts(3, first=100)))
    given = work_later.divide_later(study)
    assert [(g.posts, g.shared) for g in given] == [(23, 3), (23, 3)]
    assert _share(study, "Bertta") == list(range(1, 24))


def test_what_nobody_divided_cannot_be_divided_further(study: Session) -> None:
    with pytest.raises(UnknownName):
        work_later.divide_later(study)


def test_a_division_that_is_stopped_leaves_the_queues(study: Session) -> None:
    before = study.queues()

    def stop(done: int, total: int) -> None:
        if done == 4 * total // 6:
            raise Cancelled

    with pytest.raises(Cancelled):
        divide(study, WorkPlan(("Aino", "Bertta")), stop)
    assert study.queues() == before


def test_codings_of_posts_that_go_to_another_are_kept(study: Session) -> None:
    coding = start_coding(study)
    for _ in range(20):
        coding.press(TOPIC_CODES[0])
    found = divide(study, WorkPlan(("Bertta",), seed=1))
    assert found[0].posts == 20
    kept = study.file.db.execute(
        "SELECT count(*) FROM coding WHERE coder_id=? AND value IS NOT NULL", (coder_of(study).id,)
    ).fetchone()
    assert kept == (40,)


def test_a_packet_holds_the_coders_own_part(study: Session, tmp_path: Path, opened: Opener) -> None:
    sampling.draw(study, "otos", 12, 1)
    plan = RoundPlan("jaettu", "recoding", "otos", coders=("Aino", "Bertta"))
    round_keeping.open_round(study, plan)
    divide(study, WorkPlan(("Aino", "Bertta"), "jaettu", overlap=2, seed=5))
    path = tmp_path / "bertta.coder"
    assert packets.write(study, "jaettu", "Bertta", path) == 7
    packet = opened(path)
    coding = packet.coding(packet.queues()[0].id)
    while coding.post is not None:
        coding.press(TOPIC_CODES[1])
    assert check(packet).findings == ()
    packet.close()
    merging.bring_home(study, path)
    round_ = round_keeping.find(study, "jaettu")
    found = {p.coder.name: (p.total, p.done) for p in progress.of_round(study, round_)}
    assert found == {"Aino": (7, 0), "Bertta": (7, 7)}
    assert len(_share(study, "Aino", "jaettu")) == coding_in(study, "jaettu").progress.total
    assert check(study).findings == ()


def test_what_cannot_be_divided_is_refused(study: Session) -> None:
    with pytest.raises(UnknownName):
        divide(study, WorkPlan(("Aino",), "poissa"))
    with pytest.raises(UnknownName):
        divide(study, WorkPlan(()))
    sampling.draw(study, "otos", 5, 1)
    round_keeping.open_round(study, RoundPlan("r", "recoding", "otos"))
    round_keeping.close_round(study, "r")
    with pytest.raises(RoundClosed):
        divide(study, WorkPlan(("Aino",), "r"))
    rule = study.file.db.execute("SELECT order_rule FROM queue").fetchone()[0]
    assert json.loads(rule) == {"order": "import"}
