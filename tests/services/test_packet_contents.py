"""What a second coder does not get: nothing off the list, no canary in any byte."""

import csv
from pathlib import Path

from coder.services import packets, round_keeping, sampling
from coder.services.checking import check
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import events, rounds, samples
from tests import studies
from tests.services.packet_list import ALLOWED, off_the_list
from tests.services.second_coder import (
    ROUND,
    SECOND,
    Opener,
    coder_of,
    coding_in,
    open_round,
    write_packet,
)
from tests.studies import TOPIC_CODES, start_coding


def posts_in_order(session: Session) -> list[tuple[int, str]]:
    """Return place and text of the posts in the coder's only queue, in order."""
    return session.file.db.execute(
        "SELECT place,text FROM assignment JOIN post ON post.id=post_id ORDER BY pos"
    ).fetchall()


def test_a_packet_holds_only_what_is_on_the_list(study: Session, tmp_path: Path) -> None:
    open_round(study)
    packet = write_packet(study, tmp_path)
    assert off_the_list(packet, ALLOWED) == []
    assert check(packet).findings == ()


CANARY_COLUMNS = ("id", "author", "created_at", "url", "lang", "text", "hidden column")


def _seeded(folder: Path) -> Session:
    """A study in which everything a coder must not see is unmistakable."""
    folder.mkdir()
    session = Session.create(
        folder / "zz-project.coder", studies.codebook(), "fi", clock=studies.Ticking()
    )
    table = folder / "zz-file.csv"
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(CANARY_COLUMNS)
        for n in range(30):
            writer.writerow(
                [
                    f"98765432100000{n:04}", f"zz-author-{n}", "2014-03-01T13:37:42Z",
                    f"https://zz-url.example/{n}", "zz", f"Kuusipankki jonottaa <{n}>", "zz-raw",
                ]
            )  # fmt: skip
    studies.bring_in(session, table)
    session.choose_coder("zz-first coder")
    session.queues()
    coding = start_coding(session)
    for n in range(30):
        coding.go_to(n + 1)
        coding.set_note(f"zz-note {n}")
        coding.press(TOPIC_CODES[n % 4])
    with session.file.write():
        events.log(session.file, session.clock(), "export", {"zz-event": "zz-data"})
    return session


def test_no_canary_is_in_the_bytes_of_a_packet(tmp_path: Path, opened: Opener) -> None:
    session = _seeded(tmp_path / "study")
    sample, round_ = "zz-sample", "zz-round"
    try:
        drawn = sampling.draw(session, sample, 10, seed=123454321)
        round_keeping.open_round(session, RoundPlan(round_, "reliability", sample, threshold=0.77))
        for name in (SECOND, "zz-third coder"):
            session.choose_coder(name)
            session.queues()
            if name == SECOND:
                # The same coder's work in another round does not go along either.
                start_coding(session).set_note("zz-own note in main")
            round_keeping.queue_for(session, rounds.all_of(session.file)[1], coder_of(session))
        coding_in(session, round_).set_note("zz-note of the third")
        inside = samples.posts_of(session.file, drawn.id)
        packet = tmp_path / "for-bertta.coder"
        packets.write(session, round_, SECOND, packet)
        main_codes = session.file.db.execute("SELECT uid FROM decision").fetchall()
        outside = session.file.db.execute(
            f"SELECT text FROM post WHERE id NOT IN ({','.join(map(str, inside))})"
        ).fetchall()
        rows = session.file.db.execute("SELECT uid FROM event UNION SELECT uid FROM queue")
        uids = [uid for (uid,) in rows]
        copy = session.file.copy_uid
        first = next(c.uid for c in session.coders() if c.name == "zz-first coder")
    finally:
        session.close()
    content = packet.read_bytes()
    assert b"zz-" not in content
    for canary in (b"9876543210", b"2014-03-01T", b"13:37:42", b"123454321", b"krippendorff"):
        assert canary not in content
    assert b"0.77" not in content
    assert len(outside) == 20
    for (text,) in outside:
        assert text.encode() not in content
    for uid in (*(uid for (uid,) in main_codes), *uids, copy, first):
        assert uid not in content
        assert uid.hex().encode() not in content
    assert sum(f"<{n}>".encode() in content for n in range(30)) == 10
    assert b"2014-03-01" in content


def test_what_the_coder_view_hides_is_not_in_the_packet(study: Session, tmp_path: Path) -> None:
    open_round(study)
    with study.file.write():
        study.file.db.execute("UPDATE round SET coder_view='[\"text\"]' WHERE name=?", (ROUND,))
    packet = write_packet(study, tmp_path)
    assert b"2014-03" not in packet.read_bytes()


def test_posts_without_text_to_code_are_left_out(study: Session, tmp_path: Path) -> None:
    round_ = open_round(study)
    gone = round_keeping.order_of(study, round_)[2]
    with study.file.write():
        study.file.db.execute(
            "UPDATE post SET state='erased',external_id=NULL,author=NULL,posted_at=NULL,"
            "posted_raw=NULL,text=NULL,url=NULL WHERE id=?",
            (gone,),
        )
    assert packets.write(study, ROUND, SECOND, tmp_path / "p.coder") == 7
    assert off_the_list(tmp_path / "p.coder", ALLOWED) == []


def test_two_packets_share_no_identity_but_that_of_project_round_and_posts(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    one = opened(write_packet(study, tmp_path, "Bertta"))
    other = opened(write_packet(study, tmp_path, "Cecilia"))
    assert one.file.project_uid == other.file.project_uid == study.file.project_uid
    assert len({one.file.copy_uid, other.file.copy_uid, study.file.copy_uid}) == 3
    assert [c.name for c in one.coders()] == ["Bertta"]
    assert posts_in_order(one) == posts_in_order(other)
