"""What the window asks of a project beside codings."""

from pathlib import Path

from coder.services import looking, merging, packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.storage import posts
from tests.studies import TOPIC_CODES, make_study, start_coding


def test_rounds_samples_and_who_takes_part(tmp_path: Path) -> None:
    session = make_study(tmp_path, 6)
    coding = start_coding(session)
    for _ in range(4):
        coding.press(TOPIC_CODES[0])
    sample = sampling.draw(session, "otos", 5, 3)
    opened = round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos"))
    assert [sample.name for sample in looking.samples(session)] == ["otos"]
    main, round_ = looking.rounds(session)
    assert (main.name, round_) == ("main", opened)
    assert looking.sample_of(session, main) is None
    assert looking.sample_of(session, round_) == sample
    assert [coder.name for coder in looking.coders_of(session, round_)] == ["Aino"]
    assert looking.frame_size(session) == 6
    part = looking.own_part(session, round_)
    assert part.read + part.left == 5
    assert 3 <= part.read <= 4
    assert looking.own_part(session, main) == looking.OwnPart(0, 0)
    session.choose_coder("Veikko")
    assert looking.own_part(session, round_) == looking.OwnPart(0, 5)
    session.close()


def test_an_arrival_is_known_by_its_very_file(tmp_path: Path) -> None:
    session = make_study(tmp_path, 6)
    sampling.draw(session, "otos", 5, 3)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos"))
    path = tmp_path / "packet.coder"
    packets.write(session, "rel", "Veikko", path)
    assert looking.arrival_of(session, path) is None
    merging.bring_home(session, path)
    arrival = looking.arrival_of(session, path)
    assert arrival is not None
    assert arrival.withdrawn_at is None
    session.close()


def test_a_post_begins_in_one_line(tmp_path: Path) -> None:
    session = make_study(tmp_path, ["first\nline and more"])
    post = start_coding(session).post
    assert post is not None
    assert looking.start_of(session, post.post_id, 10) == ("first line"[:10], "2014-03-01")
    session.close()


def test_posts_left_out_or_gone_are_not_there_to_draw_from(tmp_path: Path) -> None:
    session = make_study(tmp_path, 6)
    with session.file.write() as db:
        for place in (98, 99):
            db.execute("INSERT INTO post(source_id,place,state) VALUES(1,?,'stub')", (place,))
        db.execute("INSERT INTO screening SELECT id,1,1,id>3 AND id<8 FROM post WHERE id<>6")
    assert [row for row, _, _ in posts.frame(session.file)] == [4, 5, 6]
    assert looking.frame_size(session) == 3
    session.close()
