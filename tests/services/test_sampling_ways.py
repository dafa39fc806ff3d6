"""Stratified, systematic and larger samples of a study, samples by hand, and what is kept out."""

import csv
from itertools import pairwise
from pathlib import Path

import pytest

from coder.domain.errors import (
    AmbiguousName,
    CannotEnlarge,
    NameTaken,
    NothingToDraw,
    SampleTooSmall,
    UnknownName,
)
from coder.domain.ids import print_post
from coder.domain.sampling.method import Kind
from coder.services import round_keeping, sampling
from coder.services.checking import check
from coder.services.round_keeping import RoundPlan
from coder.services.sampling import By, SamplePlan
from coder.services.session import Session
from coder.services.settling import refill
from coder.storage import posts, samples
from coder.storage.samples import Sample
from tests import studies
from tests.services.second_coder import coder_of
from tests.studies import TOPIC, TOPIC_CODES, start_coding


def _rows(session: Session, sample: Sample) -> list[int]:
    return samples.posts_of(session.file, sample.id)


def _strata(session: Session, sample: Sample) -> dict[str, tuple[int, int]]:
    return {s.name: (s.frame_n, s.drawn_n) for s in sampling.strata_of(session, sample)}


def _printed(session: Session, row: int) -> str:
    return print_post(*posts.origin(session.file, row))


def _code(session: Session, choices: str) -> None:
    """Code the first posts in the main round by the places of the topic's codes."""
    coding = start_coding(session)
    for choice in choices:
        coding.press(TOPIC_CODES[int(choice)])


def _screened(session: Session, left_out: set[int]) -> None:
    with session.file.write():
        session.file.db.executemany(
            "INSERT INTO screening VALUES(?1,1,?2,?2)",
            [(row, int(row not in left_out)) for row in range(1, 21)],
        )
        refill(session.file)


def test_in_out_and_all_are_frames_and_no_names(study: Session) -> None:
    assert sampling.default_frame(study) == "all"
    _screened(study, {3, 4, 5})
    assert sampling.default_frame(study) == "in"
    frames = {
        frame: sampling.draw(study, f"n-{frame}", n, 1, frame)
        for frame, n in (("all", 20), ("in", 17), ("out", 3))
    }
    assert sorted(_rows(study, frames["out"])) == [3, 4, 5]
    assert not set(_rows(study, frames["in"])) & {3, 4, 5}
    assert len(_rows(study, frames["all"])) == 20
    for name in frames:
        with pytest.raises(NameTaken):
            sampling.draw(study, name, 1, 1)
    assert check(study).findings == ()


def test_a_sample_by_code_keeps_frame_and_drawn_numbers(study: Session) -> None:
    _code(study, "0000000001" + "22")
    by = By("code", "Aihe", "Aino")
    plan = SamplePlan("rare", 6, 4, kind="stratified", by=by, minimum=1)
    sizes = sampling.size_of_frame(study, plan)
    assert (sizes.posts, sizes.strata) == (
        12,
        {TOPIC_CODES[0]: 9, TOPIC_CODES[1]: 1, TOPIC_CODES[2]: 2},
    )
    drawn = sampling.draw_sample(study, plan)
    strata = _strata(study, drawn)
    assert strata[TOPIC_CODES[1]] == (1, 1)
    assert sum(n for _, n in strata.values()) == 6
    chances = {s.name: s.chance for s in sampling.strata_of(study, drawn)}
    assert chances[TOPIC_CODES[1]] == 1
    assert check(study).findings == ()


def test_more_codings_leave_the_strata_of_a_larger_sample_as_they_were(study: Session) -> None:
    _code(study, "000001111122")
    plan = SamplePlan("pieni", 5, 9, kind="stratified", by=By("code", TOPIC, "Aino"))
    small = sampling.draw_sample(study, plan)
    _code(study, "33")
    coding = start_coding(study)
    coding.show(_rows(study, small)[0])
    coding.press(TOPIC_CODES[3])
    large = sampling.enlarge(study, "suuri", "pieni", 8)
    assert _rows(study, large)[:5] == _rows(study, small)
    assert large.parent == small.uid
    assert sum(n for n, _ in _strata(study, large).values()) == 12
    assert check(study).findings == ()


@pytest.mark.parametrize("by", ["month", "source"])
def test_months_and_sources_are_strata(study: Session, tmp_path: Path, by: str) -> None:
    more = tmp_path / "more.csv"
    with more.open("w", encoding="utf-8", newline="") as stream:
        rows = [["id", "created_at", "text"]]
        rows += [[f"7{n}", "2015-07-01T10:00:00Z", f"uusi viesti {n}"] for n in range(10)]
        csv.writer(stream).writerows(rows)
    studies.bring_in(study, more)
    plan = SamplePlan("osat", 9, 1, kind="stratified", by=By(by))  # pyright: ignore[reportArgumentType]
    drawn = sampling.draw_sample(study, plan)
    assert sorted(_strata(study, drawn).values()) == [(10, 3), (20, 6)]
    larger = sampling.enlarge(study, "isompi", "osat", 15)
    assert _rows(study, larger)[:9] == _rows(study, drawn)
    with pytest.raises(SampleTooSmall):
        sampling.draw_sample(
            study,
            SamplePlan("x", 3, 1, kind="stratified", by=By(by), minimum=2),  # pyright: ignore[reportArgumentType]
        )
    assert check(study).findings == ()


def test_in_and_out_are_strata_for_testing_a_screening(study: Session) -> None:
    _screened(study, {1, 2, 3, 4})
    plan = SamplePlan(
        "seula", 8, 1, "all", kind="stratified", by=By("screening"), minimum=4, purpose="screening"
    )
    assert _strata(study, sampling.draw_sample(study, plan)) == {"in": (16, 4), "out": (4, 4)}


def test_a_systematic_sample_goes_by_time(study: Session) -> None:
    every = sampling.draw_sample(
        study, SamplePlan("joka", seed=5, kind="systematic", step=4, frame="all")
    )
    rows = _rows(study, every)
    assert {after - before for before, after in pairwise(rows)} == {4}
    spread = sampling.draw_sample(study, SamplePlan("tasan", 7, 5, kind="systematic"))
    assert spread.size == 7
    assert check(study).findings == ()
    with pytest.raises(CannotEnlarge) as refused:
        sampling.enlarge(study, "iso", "tasan", 9)
    assert refused.value.reason == "kind"


def test_a_sample_grows_only_from_the_same_posts(study: Session, tmp_path: Path) -> None:
    sampling.draw(study, "a", 5, 1)
    with pytest.raises(CannotEnlarge) as refused:
        sampling.enlarge(study, "b", "a", 5)
    assert refused.value.reason == "size"
    studies.bring_in(study, studies.write_posts(tmp_path / "lisaa.csv", ["uusi"], first_id=5))
    with pytest.raises(CannotEnlarge) as refused:
        sampling.enlarge(study, "b", "a", 6)
    assert refused.value.reason == "frame"


def test_trained_on_posts_and_examples_are_kept_out_of_reliability_samples(
    study: Session,
) -> None:
    trained = sampling.draw(study, "koulutus", 6, 1)
    round_keeping.open_round(study, RoundPlan("harjoitus", "training", "koulutus"))
    example = next(row for row in range(1, 21) if row not in _rows(study, trained))
    file = study.file
    with file.write():
        file.db.execute(
            "INSERT INTO decision(uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,"
            "value,kind,revision_id,decided_at) SELECT randomblob(16),randomblob(16),"
            "randomblob(16),?,1,?,variable.id,1,?,'code',1,'2026' FROM variable "
            "WHERE uid='mark.example'",
            (coder_of(study).id, example, f'["{TOPIC_CODES[0]}"]'),
        )
        file.db.execute(
            "INSERT INTO coding SELECT variable_id,coder_id,round_id,post_id,value,id,1 "
            "FROM decision"
        )
    drawn = sampling.draw(study, "reliabiliteetti", 13, 1)
    assert not {*_rows(study, trained), example} & {*_rows(study, drawn)}
    method = sampling.method_of(drawn)
    assert method is not None
    assert method.kept_out == {"training": 6, "failed": 0, "example": 1}
    assert method.frame_size == 13
    whole = sampling.draw_sample(study, SamplePlan("kaikki", 20, 1, purpose="main"))
    assert whole.size == 20


@pytest.mark.parametrize("kind", ["simple_random", "systematic"])
def test_one_of_a_group_of_repeats_stands_for_it(study: Session, kind: Kind) -> None:
    with study.file.write():
        study.file.db.executemany(
            "INSERT OR REPLACE INTO repeat_group VALUES(?,?,?)",
            [(2, 2, 2), (5, 2, 1), (9, 2, 3), (3, 3, 1), (4, 3, 2)],
        )
    plan = SamplePlan("yksi", 17, 1, kind=kind, one_per_group=True)
    assert {2, 9, 4}.isdisjoint(_rows(study, sampling.draw_sample(study, plan)))
    _screened(study, {5})
    drawn = sampling.draw_sample(study, SamplePlan("sisalla", 17, 1, "in", one_per_group=True))
    assert {2, 9} & {*_rows(study, drawn)} == {2}


def test_a_sample_by_hand_holds_the_posts_of_a_list(study: Session) -> None:
    listed = [_printed(study, 7), " 900000000000000003 ", _printed(study, 7)]
    drawn = sampling.gather(study, "kasin", listed)
    assert _rows(study, drawn) == [7, 3]
    method = sampling.method_of(drawn)
    assert method is not None
    assert (method.kind, method.seed, method.size) == ("by_hand", None, 2)
    assert check(study).findings == ()
    with pytest.raises(CannotEnlarge):
        sampling.enlarge(study, "iso", "kasin", 9)


def test_a_list_with_an_unknown_or_doubtful_post_makes_no_sample(study: Session) -> None:
    with study.file.write():
        study.file.db.execute("UPDATE post SET external_id='sama' WHERE id<3")
    with pytest.raises(UnknownName):
        sampling.gather(study, "kasin", [_printed(study, 7), "poissa"])
    with pytest.raises(AmbiguousName):
        sampling.gather(study, "kasin", ["sama"])
    with pytest.raises(NothingToDraw):
        sampling.gather(study, "kasin", [])
    assert sampling.every(study) == []


def test_strata_go_by_known_coders_rounds_and_variables(study: Session) -> None:
    for by in (By("code", "x", "Aino"), By("code", TOPIC, "X"), By("code", TOPIC, "Aino", "x")):
        with pytest.raises(UnknownName):
            sampling.draw_sample(study, SamplePlan("a", 1, 1, kind="stratified", by=by))
