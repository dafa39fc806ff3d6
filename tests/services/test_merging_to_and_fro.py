"""Packets that go and come many times, with work on both sides, and who is who in them."""

import json
import shutil
from pathlib import Path

import openpyxl

from coder.services import exporting, merging, packets, round_keeping
from coder.services.checking import check
from coder.services.exporting import ExportOptions
from coder.services.session import Session
from coder.storage import arrivals, people, rounds
from tests.services.other_copies import copied, defined, edit, with_code
from tests.services.second_coder import (
    ROUND,
    SECOND,
    Opener,
    at_home,
    canonical,
    code_packet,
    coding_in,
    in_packet,
    open_round,
    tables,
    topics,
    write_packet,
    wrong,
)
from tests.studies import TOPIC_CODES


def code_at_home(study: Session, place: int, choice: int) -> None:
    """Let the second coder sit down at the project and code the post at a place."""
    coder = study.choose_coder(SECOND)
    round_keeping.queue_for(study, rounds.all_of(study.file)[1], coder)
    coding = coding_in(study, ROUND)
    coding.go_to(place)
    coding.press(TOPIC_CODES[choice])


def code_away(opened: Opener, packet: Path, place: int, choice: int, day: int) -> None:
    session = opened(packet, day)
    coding = coding_in(session)
    coding.go_to(place)
    coding.press(TOPIC_CODES[choice])
    session.close()


def written_again(study: Session, folder: Path, name: str) -> Path:
    target = folder / f"{name}.coder"
    packets.write(study, ROUND, SECOND, target)
    return target


# --- back and forth ---------------------------------------------------------------------------


def test_work_goes_and_comes_with_changes_on_both_sides(
    study: Session, packet: Path, tmp_path: Path, opened: Opener
) -> None:
    """Home -> packet -> home -> new packet -> home, and the old packet goes on as a third copy."""
    code_packet(opened, packet, [0, 1, 2], day=4)
    merging.bring_home(study, packet)
    code_at_home(study, 1, 3)
    second = written_again(study, tmp_path, "toinen")
    assert in_packet(opened, second) == at_home(study)
    code_away(opened, second, 4, 1, day=6)
    code_away(opened, packet, 5, 2, day=7)
    reports = merging.reports_of(merging.bring_all_home(study, [second, packet]))
    assert [(r.new, r.conflicts) for r in reports] == [(2, 0), (2, 0)]
    assert len(at_home(study)) == 5

    # The third copy has not seen what the coder changed at home: their next word is a conflict.
    code_away(opened, packet, 1, 2, day=8)
    report = merging.bring_home(study, packet)
    assert (report.new, report.conflicts) == (1, 1)
    third = written_again(study, tmp_path, "kolmas")
    there = opened(third)
    assert canonical(there) == canonical(study)
    assert check(third).findings == ()
    there.close()
    code_away(opened, third, 1, 0, day=9)
    report = merging.bring_home(study, third)
    assert (report.new, report.conflicts) == (1, 0)
    assert merging.bring_home(study, packet).conflicts == 0
    assert wrong(study) == []


def test_in_which_order_the_three_copies_come_does_not_matter(
    study: Session, packet: Path, tmp_path: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1], day=4)
    copies = [packet]
    copies.extend(Path(shutil.copy(packet, tmp_path / f"kopio{n}.coder")) for n in range(2))
    for n, copy in enumerate(copies):
        code_away(opened, copy, 1 + n, n + 1, day=6 + n)
        code_away(opened, copy, 3, n, day=10 - n)
    found: list[object] = []
    for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0)):
        merging.bring_all_home(study, [copies[n] for n in order])
        found.append(canonical(study))
        assert wrong(study) == []
        for arrival in arrivals.all_of(study.file):
            merging.withdraw(study, arrival)
        assert canonical(study) == {}
    assert found[0] == found[1] == found[2]


def test_two_projects_that_went_apart_take_the_same_packets_in_any_order(
    study: Session, packet: Path, tmp_path: Path, opened: Opener
) -> None:
    """A copy of the project, with a codebook edited on both sides, ends with the same codings."""
    laptop = copied(opened, study, tmp_path / "laptop.coder")
    edit(study, with_code("kotona"))
    edit(laptop, with_code("matkalla"))
    edit(laptop, defined(0, "toisin"))
    open_round(laptop, name="matkalla")
    away = write_packet(laptop, tmp_path, "Cecilia", name="matkalla")
    code_packet(opened, away, [0, 1, 2], day=6)
    code_packet(opened, packet, [1, 1], day=7)
    assert [r.codebook for r in merging.reports_of(merging.bring_all_home(study, [away, packet]))
            ] == ["forked", "older"]  # fmt: skip
    merging.bring_all_home(laptop, [packet, away])
    assert canonical(study) == canonical(laptop)
    assert wrong(study) == wrong(laptop) == []
    second = tmp_path / "takaisin.coder"
    packets.write(laptop, "matkalla", "Cecilia", second)
    report = merging.bring_home(study, second)
    assert (report.new, report.conflicts) == (0, 0)


# --- a larger second packet -------------------------------------------------------------------


def test_a_larger_second_packet_doubles_nothing_and_withdraws_by_itself(
    study: Session, packet: Path, tmp_path: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1, 2], day=4)
    first = Path(shutil.copy(packet, tmp_path / "kesken.coder"))
    code_packet(opened, packet, [3, 0, 1], day=5)
    merging.bring_home(study, first)
    one = canonical(study)
    report = merging.bring_home(study, packet)
    assert (report.new, report.known, report.new_posts, report.posts) == (6, 6, 3, 6)
    assert len(tables(study)["decision"]) == 12
    two = canonical(study)
    small, large = arrivals.all_of(study.file)

    merging.withdraw(study, small)
    assert canonical(study) == two
    merging.bring_home(study, first)
    merging.withdraw(study, large)
    assert canonical(study) == one
    merging.withdraw(study, small)
    assert canonical(study) == {}
    assert wrong(study) == []
    merging.bring_home(study, packet)
    assert canonical(study) == two
    assert len(tables(study)["decision"]) == 12
    assert len(arrivals.all_of(study.file)) == 2
    assert wrong(study) == []


# --- who is who -------------------------------------------------------------------------------


def test_namesakes_stay_two_people_on_screen_and_in_the_workbook(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    laptop = copied(opened, study, tmp_path / "laptop.coder")
    open_round(study)
    open_round(laptop, name="matkalla")
    here = write_packet(study, tmp_path)
    away_folder = tmp_path / "muualla"
    away_folder.mkdir()
    away = write_packet(laptop, away_folder, name="matkalla")
    code_packet(opened, here, [0, 1], day=4)
    code_packet(opened, away, [2, 3, 0], day=5)
    reports = merging.reports_of(merging.preview_all(study, [here, away]))
    other = f"{SECOND} (2)"
    assert [(r.coder, r.named, r.namesake) for r in reports] == [
        (SECOND, "", False), (other, SECOND, True),
    ]  # fmt: skip
    brought = merging.reports_of(merging.bring_all_home(study, [here, away]))
    assert brought == reports
    assert [coder.name for coder in study.coders()] == ["Aino", SECOND, other]
    assert len(topics(study, SECOND, ROUND)) == 2
    assert len(topics(study, other, brought[1].round)) == 3
    # Known by now, and still called otherwise than in the packet.
    again = merging.preview(study, away)
    assert (again.coder, again.named, again.namesake) == (other, SECOND, False)
    table = tmp_path / "taulukko.xlsx"
    exporting.export(study, table, ExportOptions("fi"))
    sheet = openpyxl.load_workbook(table)["Koodaukset"]
    named = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert (named.count(SECOND), named.count(other)) == (2, 3)
    assert wrong(study) == []


def test_a_coder_renamed_in_one_copy_stays_one(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1], day=4)
    merging.bring_home(study, packet)
    with study.file.write():
        study.file.db.execute("UPDATE coder SET name='Bertta Virta' WHERE name=?", (SECOND,))
    code_packet(opened, packet, [2], day=6)
    report = merging.bring_home(study, packet)
    assert (report.coder, report.named, report.namesake) == ("Bertta Virta", SECOND, False)
    assert [coder.name for coder in study.coders()] == ["Aino", "Bertta Virta"]
    assert len(topics(study, "Bertta Virta", ROUND)) == 3
    coder = people.by_name(study.file, "Bertta Virta")
    assert coder is not None
    (told, *_) = [json.loads(a.report) for a in arrivals.all_of(study.file)][1:]
    assert told["named"] == SECOND
