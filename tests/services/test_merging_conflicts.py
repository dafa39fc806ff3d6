"""One coder in two copies of a packet, and what coming and going does to the queues."""

import json
import shutil
from pathlib import Path

import pytest

from coder.domain.errors import CannotUndo
from coder.services import merging, packets, round_keeping
from coder.services.checking import check
from coder.services.session import Session
from coder.storage import arrivals, rounds
from tests.services.second_coder import (
    ROUND,
    SECOND,
    Opener,
    canonical,
    code_packet,
    coding_in,
    wrong,
)
from tests.studies import TOPIC, TOPIC_CODES

# --- one coder in two copies ------------------------------------------------------------------


@pytest.fixture
def coded_twice(study: Session, packet: Path, opened: Opener) -> Session:
    """The project after two copies of one packet came home, coded differently from post 2 on."""
    code_packet(opened, packet, [0])
    copy = Path(shutil.copy(packet, packet.with_name("kopio.coder")))
    code_packet(opened, packet, [1, 1], day=9)
    code_packet(opened, copy, [2], day=7)
    assert opened(copy).file.copy_uid == opened(packet).file.copy_uid
    merging.bring_home(study, packet)
    report = merging.bring_home(study, copy)
    assert (report.new, report.known, report.conflicts) == (2, 2, 1)
    study.choose_coder(SECOND)
    assert study.coder is not None
    round_keeping.queue_for(study, rounds.all_of(study.file)[1], study.coder)
    return study


def test_two_copies_of_one_packet_are_a_conflict_won_by_the_later_decision(
    coded_twice: Session,
) -> None:
    coding = coding_in(coded_twice, ROUND)
    coding.go_to(2)
    assert coding.post is not None
    assert TOPIC in coding.post.conflicts
    assert coding.post.values[TOPIC] == (TOPIC_CODES[1],)  # of day 9, though it came first
    assert wrong(coded_twice) == []
    coding.go_to(3)
    assert coding.post.conflicts == frozenset()


def test_in_which_order_the_copies_come_does_not_matter(
    coded_twice: Session, study_file: Path, packet: Path, tmp_path: Path
) -> None:
    expected = canonical(coded_twice)
    one, two = arrivals.all_of(coded_twice.file)
    merging.withdraw(coded_twice, one)
    merging.withdraw(coded_twice, two)
    assert canonical(coded_twice) == {}
    merging.bring_home(coded_twice, packet.with_name("kopio.coder"))
    merging.bring_home(coded_twice, packet)
    assert canonical(coded_twice) == expected


def test_the_coders_next_decision_joins_the_copies_and_cannot_be_undone(
    coded_twice: Session,
) -> None:
    coding = coding_in(coded_twice, ROUND)
    coding.go_to(2)
    coding.press(TOPIC_CODES[3])
    coding.go_to(2)
    assert coding.post is not None
    assert TOPIC not in coding.post.conflicts
    assert coding.post.values[TOPIC] == (TOPIC_CODES[3],)
    parents = coded_twice.file.db.execute(
        "SELECT count(*) FROM decision_parent JOIN decision ON uid=child WHERE value=?",
        (json.dumps([TOPIC_CODES[3]]),),
    ).fetchone()[0]
    assert parents == 1
    with pytest.raises(CannotUndo) as raised:
        coding.undo()
    assert raised.value.reason == "joined_heads"
    assert wrong(coded_twice) == []


def test_confirming_the_code_that_stands_joins_the_copies_too(coded_twice: Session) -> None:
    coding = coding_in(coded_twice, ROUND)
    coding.go_to(2)
    coding.press(TOPIC_CODES[1])
    coding.go_to(2)
    assert coding.post is not None
    assert coding.post.conflicts == frozenset()


def test_the_joined_coding_comes_back_with_a_new_packet(
    coded_twice: Session, tmp_path: Path, opened: Opener
) -> None:
    coding = coding_in(coded_twice, ROUND)
    coding.go_to(2)
    coding.press(TOPIC_CODES[3])
    again = tmp_path / "again.coder"
    packets.write(coded_twice, ROUND, SECOND, again)
    session = opened(again)
    assert canonical(session) == canonical(coded_twice)
    assert check(again).findings == ()
    session.close()
    code_packet(opened, again, [0, 0], day=12)
    report = merging.bring_home(coded_twice, again)
    assert (report.new, report.conflicts) == (4, 0)
    assert wrong(coded_twice) == []


# --- the owner's queues -----------------------------------------------------------------------


def test_the_second_coders_queue_at_home_follows_what_comes_and_goes(
    study: Session, packet: Path, opened: Opener
) -> None:
    study.choose_coder(SECOND)
    assert study.coder is not None
    queue = round_keeping.queue_for(study, rounds.all_of(study.file)[1], study.coder)
    session = opened(packet, 5)
    coding = coding_in(session)
    coding.skip()
    coding.press(TOPIC_CODES[0])
    coding.press(TOPIC_CODES[1])
    session.close()
    merging.bring_home(study, packet)
    at_home = study.coding(queue.id)
    assert (at_home.progress.done, at_home.progress.total) == (2, 8)
    assert at_home.post is not None
    assert at_home.post.number == 4
    assert wrong(study) == []

    merging.withdraw(study, arrivals.all_of(study.file)[0])
    at_home = study.coding(queue.id)
    assert at_home.progress.done == 0
    assert at_home.post is not None
    assert at_home.post.number == 1
    assert wrong(study) == []
