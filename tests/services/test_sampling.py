"""Drawing samples in a project."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from coder.domain.errors import NameTaken, OnlyInProject, SampleTooLarge, UnknownName
from coder.domain.ids import post_uid
from coder.domain.sampling.order import ORDER_RULE, frame_hash, simple_random_sample
from coder.services import sampling
from coder.services.session import Session
from coder.storage import events, posts, samples
from tests.services.second_coder import Opener, open_round, tables, write_packet


def _uids(session: Session, name: str) -> list[bytes]:
    sample = samples.by_name(session.file, name)
    assert sample is not None
    return [
        post_uid(*posts.origin(session.file, post))
        for post in samples.posts_of(session.file, sample.id)
    ]


def test_a_sample_holds_what_the_rule_draws_in_its_order(study: Session) -> None:
    sample = sampling.draw(study, "pilotti", 8, seed=2015)
    frame = [post_uid(source, place) for _, source, place in posts.frame(study.file)]
    assert sample.size == 8
    assert _uids(study, "pilotti") == simple_random_sample(frame, 8, 2015)
    places = study.file.db.execute("SELECT pos FROM sample_post ORDER BY pos").fetchall()
    assert [pos for (pos,) in places] == list(range(1, 9))


def test_the_record_says_how_to_draw_it_again(study: Session) -> None:
    sample = sampling.draw(study, "pilotti", 8, seed=2015)
    frame = [post_uid(source, place) for _, source, place in posts.frame(study.file)]
    assert json.loads(sample.method) == {
        "kind": "simple_random", "seed": 2015, "size": 8, "frame": "all", "frame_size": 20,
        "frame_hash": frame_hash(frame), "order_rule": ORDER_RULE, "purpose": "reliability",
        "kept_out": {"training": 0, "failed": 0, "example": 0},
    }  # fmt: skip
    assert sample.parent is None
    assert [json.loads(e.data)["name"] for e in events.of_kind(study.file, "sample")] == ["pilotti"]


def test_a_larger_sample_under_the_same_seed_begins_with_the_smaller(study: Session) -> None:
    sampling.draw(study, "pieni", 5, seed=3)
    sampling.draw(study, "suuri", 12, seed=3)
    assert _uids(study, "suuri")[:5] == _uids(study, "pieni")


def test_another_copy_of_the_project_draws_the_same(
    study: Session, study_file: Path, tmp_path: Path, opened: Opener
) -> None:
    other = opened(shutil.copy(study_file, tmp_path / "toinen.coder"))
    sampling.draw(study, "a", 9, seed=-4)
    sampling.draw(other, "b", 9, seed=-4)
    assert _uids(study, "a") == _uids(other, "b")


def test_a_sample_of_a_sample_stays_within_it(study: Session) -> None:
    whole = sampling.draw(study, "pilotti", 8, seed=1)
    part = sampling.draw(study, "osa", 3, seed=2, frame="pilotti")
    assert set(_uids(study, "osa")) < set(_uids(study, "pilotti"))
    assert part.parent == whole.uid
    assert json.loads(part.method)["frame_size"] == 8


def test_posts_out_of_the_study_and_stubs_are_not_in_the_frame(study: Session) -> None:
    db = study.file.db
    with study.file.write():
        db.execute("INSERT INTO screening VALUES(1,1,0,0),(2,1,1,1)")
        db.execute("INSERT INTO post(source_id,place,state) VALUES(1,99,'stub')")
    sampling.draw(study, "kaikki", 19, seed=1)
    drawn = samples.by_name(study.file, "kaikki")
    assert drawn is not None
    assert sorted(samples.posts_of(study.file, drawn.id)) == list(range(2, 21))


def test_what_cannot_be_drawn_writes_nothing(study: Session) -> None:
    sampling.draw(study, "pilotti", 8, seed=1)
    before = tables(study)
    with pytest.raises(NameTaken):
        sampling.draw(study, "pilotti", 3, seed=1)
    with pytest.raises(NameTaken):
        sampling.draw(study, "all", 3, seed=1)
    with pytest.raises(SampleTooLarge) as too_large:
        sampling.draw(study, "iso", 21, seed=1)
    with pytest.raises(SampleTooLarge):
        sampling.draw(study, "iso", 9, seed=1, frame="pilotti")
    with pytest.raises(UnknownName) as unknown:
        sampling.draw(study, "osa", 3, seed=1, frame="pilotit")
    assert (too_large.value.size, too_large.value.frame) == (21, 20)
    assert (unknown.value.kind, unknown.value.known) == ("sample", ("pilotti",))
    assert tables(study) == before


def test_a_sample_never_changes(study: Session) -> None:
    sampling.draw(study, "pilotti", 8, seed=1)
    with pytest.raises(sqlite3.IntegrityError), study.file.write():
        study.file.db.execute("DELETE FROM sample_post WHERE pos=1")


def test_a_packet_draws_nothing(study: Session, tmp_path: Path, opened: Opener) -> None:
    open_round(study)
    packet = opened(write_packet(study, tmp_path))
    with pytest.raises(OnlyInProject):
        sampling.draw(packet, "oma", 2, seed=1)
