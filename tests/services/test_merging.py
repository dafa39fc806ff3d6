"""Packets home: seen first, united, brought again, withdrawn, and counting again."""

import json
from pathlib import Path

from coder.services import merging, packets, round_keeping
from coder.services.session import Session
from coder.storage import arrivals, events, rounds
from tests import studies
from tests.services.second_coder import (
    ROUND,
    SECOND,
    Opener,
    at_home,
    canonical,
    code_packet,
    coding_in,
    in_packet,
    read_anew,
    tables,
    topics,
    write_packet,
    wrong,
)
from tests.studies import TOPIC_CODES

# --- bringing home ----------------------------------------------------------------------------


def test_the_second_coders_codings_come_home(study: Session, packet: Path, opened: Opener) -> None:
    code_packet(opened, packet, [0, 1, 2, 3, 0], note="vaikea")
    report = merging.bring_home(study, packet)
    assert at_home(study) == in_packet(opened, packet)
    assert len(at_home(study)) == 5
    assert report == merging.MergeReport(
        file=packet.name, coder=SECOND, round=ROUND, posts=5, new=11, known=0, aside=0,
        differing_posts=0, unknown_posts=0, conflicts=0, known_packet=False, new_posts=5,
    )  # fmt: skip
    assert [json.loads(a.report)["new"] for a in arrivals.all_of(study.file)] == [11]
    assert [json.loads(e.data)["coder"] for e in events.of_kind(study.file, "merge")] == [SECOND]
    assert wrong(study) == []


def test_the_first_coders_work_is_left_alone(study: Session, packet: Path, opened: Opener) -> None:
    studies.start_coding(study).press(TOPIC_CODES[2])
    before = canonical(study)
    code_packet(opened, packet, [0, 1])
    merging.bring_home(study, packet)
    after = canonical(study)
    assert {cell: after[cell] for cell in before} == before
    assert len(after) == len(before) + 4


def test_a_preview_says_the_same_and_changes_nothing(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1, 2])
    before = tables(study)
    folder = sorted(path.name for path in packet.parent.iterdir())
    preview = merging.preview(study, packet)
    assert tables(study) == before
    assert sorted(path.name for path in packet.parent.iterdir()) == folder
    assert preview == merging.bring_home(study, packet)


def test_the_project_is_backed_up_first(study: Session, packet: Path, opened: Opener) -> None:
    code_packet(opened, packet, [0])
    merging.bring_home(study, packet)
    folder = study.path.with_name("tutkimus backups")
    assert len(list(folder.glob("*before-merge.coder"))) == 1


def test_the_same_packet_again_changes_nothing(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1, 2])
    merging.bring_home(study, packet)
    before = canonical(study), len(tables(study)["decision"])
    again = merging.bring_home(study, packet)
    assert (again.new, again.known, again.known_packet) == (0, 6, True)
    assert (canonical(study), len(tables(study)["decision"])) == before
    assert len(arrivals.all_of(study.file)) == 1
    assert wrong(study) == []


def test_a_packet_coded_further_brings_the_rest(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1])
    merging.bring_home(study, packet)
    code_packet(opened, packet, [2, 3, 0], day=7)
    report = merging.bring_home(study, packet)
    assert (report.new, report.known, report.conflicts) == (6, 4, 0)
    assert at_home(study) == in_packet(opened, packet)
    assert len(at_home(study)) == 5


def test_what_was_undone_in_the_packet_comes_home_undone(
    study: Session, packet: Path, opened: Opener
) -> None:
    session = opened(packet, 5)
    coding = coding_in(session)
    coding.press(TOPIC_CODES[0])
    coding.press(TOPIC_CODES[1])
    coding.undo()
    expected = canonical(session)
    session.close()
    report = merging.bring_home(study, packet)
    assert report.new == 6
    assert canonical(study) == expected
    assert len(at_home(study)) == 1
    assert wrong(study) == []


def test_an_uncoded_packet_brings_nothing_but_its_arrival(study: Session, packet: Path) -> None:
    before = tables(study)
    report = merging.bring_home(study, packet)
    assert (report.new, report.known, report.posts) == (0, 0, 0)
    after = tables(study)
    assert {name for name in before if after[name] != before[name]} == {"arrival", "event"}


def test_two_coders_packets_come_home_side_by_side(
    study: Session, packet: Path, tmp_path: Path, opened: Opener
) -> None:
    other = write_packet(study, tmp_path, "Cecilia")
    code_packet(opened, packet, [0, 0])
    code_packet(opened, other, [1, 1, 1])
    merging.bring_home(study, packet)
    report = merging.bring_home(study, other)
    assert (report.coder, report.conflicts) == ("Cecilia", 0)
    assert len(topics(study, "Cecilia", ROUND)) == 3
    assert len(at_home(study)) == 2


# --- withdrawing ------------------------------------------------------------------------------


def test_a_withdrawn_arrival_no_longer_counts_and_comes_back_with_the_same_packet(
    study: Session, packet: Path, opened: Opener
) -> None:
    studies.start_coding(study).press(TOPIC_CODES[2])
    before = canonical(study)
    code_packet(opened, packet, [0, 1, 2])
    merging.bring_home(study, packet)
    home = canonical(study)
    arrival = arrivals.all_of(study.file)[0]
    merging.withdraw(study, arrival)
    assert canonical(study) == before
    assert len(tables(study)["decision"]) == 8
    assert len(events.of_kind(study.file, "merge_withdrawn")) == 1
    assert wrong(study) == []

    report = merging.bring_home(study, packet)
    assert (report.new, report.known, report.known_packet) == (0, 6, False)
    assert canonical(study) == home
    assert [a.withdrawn_at for a in arrivals.all_of(study.file)] == [None]
    assert wrong(study) == []


def test_what_came_twice_counts_until_both_are_withdrawn(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1])
    merging.bring_home(study, packet)
    first = canonical(study)
    code_packet(opened, packet, [2], day=7)
    merging.bring_home(study, packet)
    second = canonical(study)
    one, two = arrivals.all_of(study.file)
    merging.withdraw(study, one)
    assert canonical(study) == second
    merging.withdraw(study, two)
    assert canonical(study) == {}
    merging.withdraw(study, one)
    assert canonical(study) == {}
    assert len(first) == 4


def test_a_decision_made_here_on_a_withdrawn_one_stays(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1])
    merging.bring_home(study, packet)
    study.choose_coder(SECOND)
    assert study.coder is not None
    round_keeping.queue_for(study, rounds.all_of(study.file)[1], study.coder)
    coding = coding_in(study, ROUND)
    coding.go_to(1)
    coding.press(TOPIC_CODES[3])
    merging.withdraw(study, arrivals.all_of(study.file)[0])
    assert list(at_home(study).values()) == [json.dumps([TOPIC_CODES[3]])]
    merging.bring_home(study, packet)
    assert sorted(at_home(study).values()) == [
        json.dumps([TOPIC_CODES[1]]), json.dumps([TOPIC_CODES[3]]),
    ]  # fmt: skip
    assert wrong(study) == []


def test_what_a_decision_was_built_on_travels_with_it_though_it_was_withdrawn(
    study: Session, packet: Path, tmp_path: Path, opened: Opener
) -> None:
    """Else the one before the withdrawn one would stand beside the one after it."""
    code_packet(opened, packet, [0])
    merging.bring_home(study, packet)
    session = opened(packet, 7)
    coding = coding_in(session)
    coding.go_to(1)
    coding.press(TOPIC_CODES[1])
    session.close()
    merging.bring_home(study, packet)
    study.choose_coder(SECOND)
    assert study.coder is not None
    round_keeping.queue_for(study, rounds.all_of(study.file)[1], study.coder)
    coding = coding_in(study, ROUND)
    coding.go_to(1)
    coding.press(TOPIC_CODES[2])
    merging.withdraw(study, arrivals.all_of(study.file)[1])
    assert list(at_home(study).values()) == [json.dumps([TOPIC_CODES[2]])]

    again = tmp_path / "again.coder"
    packets.write(study, ROUND, SECOND, again)
    there = opened(again)
    assert canonical(there) == canonical(study)
    assert len(tables(there)["decision"]) == 4  # three topics, one mark
    assert merging.bring_home(study, again).conflicts == 0


def test_lifting_a_withdrawal_brings_back_also_what_would_be_set_aside_now(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1])
    place = next(iter(in_packet(opened, packet)))
    merging.bring_home(study, packet)
    home = canonical(study)
    merging.withdraw(study, arrivals.all_of(study.file)[0])
    read_anew(study, place)
    report = merging.bring_home(study, packet)
    assert (report.aside, report.differing_posts) == (2, 1)
    assert canonical(study) == home
    assert wrong(study) == []
