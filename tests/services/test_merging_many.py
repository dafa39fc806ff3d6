"""Many packets at once: one preview, one act, and each packet an arrival of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coder.domain.errors import (
    Cancelled,
    CoderError,
    NotAProject,
    OnlyInProject,
    PacketOfAnotherProject,
    RoundClosed,
)
from coder.services import merging, round_keeping
from coder.services.session import Session
from coder.storage import arrivals
from tests.services.second_coder import (
    Opener,
    canonical,
    code_packet,
    open_round,
    read_anew,
    tables,
    topics,
    write_packet,
    wrong,
)

NAMES = ("Bertta", "Cecilia", "Daavid")


@pytest.fixture
def three(study: Session, tmp_path: Path, opened: Opener) -> list[Path]:
    """Packets of three coders, coded."""
    open_round(study)
    found = [write_packet(study, tmp_path, name) for name in NAMES]
    for n, path in enumerate(found):
        code_packet(opened, path, [n] * (n + 2), day=5 + n)
    return found


def errors(found: list[merging.Coming]) -> list[type[CoderError] | None]:
    return [type(each.error) if each.error is not None else None for each in found]


def test_one_preview_tells_what_all_will_do_and_changes_nothing(
    study: Session, three: list[Path]
) -> None:
    before = tables(study)
    found = merging.preview_all(study, three)
    assert tables(study) == before
    brought = merging.bring_all_home(study, three)
    assert [each.report for each in found] == [each.report for each in brought]
    assert [len(topics(study, name, "tarkistus")) for name in NAMES] == [2, 3, 4]
    assert wrong(study) == []
    # They are off while packets are taken in.
    assert study.file.db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert study.file.db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_the_preview_counts_each_packet_after_those_before_it(
    study: Session, three: list[Path], opened: Opener
) -> None:
    copy = Path(shutil.copy(three[0], three[0].with_name("kopio.coder")))
    code_packet(opened, copy, [3], day=9)
    code_packet(opened, three[0], [1], day=8)
    reports = merging.reports_of(merging.preview_all(study, [three[0], copy]))
    assert [(r.new, r.known, r.conflicts) for r in reports] == [(6, 0, 0), (2, 4, 1)]


def test_all_are_backed_up_once_before(study: Session, three: list[Path]) -> None:
    merging.bring_all_home(study, three)
    folder = study.path.with_name("tutkimus backups")
    assert len(list(folder.glob("*before-merge.coder"))) == 1


def test_each_packet_is_an_arrival_that_can_be_withdrawn_alone(
    study: Session, three: list[Path]
) -> None:
    merging.bring_all_home(study, three)
    found = arrivals.all_of(study.file)
    assert len(found) == 3
    merging.withdraw(study, found[1])
    assert [len(topics(study, name, "tarkistus")) for name in NAMES] == [2, 0, 4]
    assert wrong(study) == []


def test_the_same_file_chosen_twice_comes_once(study: Session, three: list[Path]) -> None:
    again = three[0].parent / "." / three[0].name
    assert len(merging.preview_all(study, [three[0], again, three[0]])) == 1


def test_one_that_cannot_come_leaves_no_trace_and_stops_no_other(
    study: Session, three: list[Path], tmp_path: Path, opened: Opener
) -> None:
    text = tmp_path / "teksti.coder"
    text.write_text("Kuusipankki " * 50, encoding="utf-8")
    stranger = Path(shutil.copy(three[1], tmp_path / "vieras.coder"))
    session = opened(stranger)
    with session.file.write():
        session.file.set_meta("project_uid", "ab" * 16)
    session.close()
    paths = [text, three[0], stranger, three[2]]
    assert errors(merging.preview_all(study, paths)) == [
        NotAProject, None, PacketOfAnotherProject, None,
    ]  # fmt: skip
    found = merging.bring_all_home(study, paths)
    assert errors(found) == [NotAProject, None, PacketOfAnotherProject, None]
    assert [len(topics(study, name, "tarkistus")) for name in NAMES] == [2, 0, 4]
    assert len(arrivals.all_of(study.file)) == 2
    assert wrong(study) == []


def test_one_of_a_closed_round_is_taken_back_whole(
    study: Session, three: list[Path], tmp_path: Path, opened: Opener
) -> None:
    open_round(study, name="toinen")
    other = write_packet(study, tmp_path, "Eeva", name="toinen")
    code_packet(opened, other, [0, 1])
    round_keeping.close_round(study, "toinen")
    before = canonical(study)
    paths = [three[0], other, three[1]]
    assert errors(merging.preview_all(study, paths)) == [None, RoundClosed, None]
    assert errors(merging.bring_all_home(study, paths)) == [None, RoundClosed, None]
    assert len(arrivals.all_of(study.file)) == 2
    assert topics(study, "Eeva", "toinen") == {}
    merging.withdraw(study, arrivals.all_of(study.file)[0])
    merging.withdraw(study, arrivals.all_of(study.file)[1])
    assert canonical(study) == before
    assert wrong(study) == []


def test_where_none_can_come_nothing_is_written_and_no_backup_made(
    study: Session, tmp_path: Path
) -> None:
    before = tables(study)
    found = merging.bring_all_home(study, [tmp_path / "a.coder", tmp_path / "b.coder"])
    assert all(each.error is not None for each in found)
    assert tables(study) == before
    assert not study.path.with_name("tutkimus backups").exists()


@pytest.mark.parametrize("act", [merging.preview_all, merging.bring_all_home])
def test_where_it_is_stopped_at_the_last_none_has_come(
    study: Session, three: list[Path], act: Callable[..., object]
) -> None:
    before = tables(study)
    told: list[tuple[int, int]] = []

    def step(done: int, total: int) -> None:
        told.append((done, total))
        if len(arrivals.all_of(study.file)) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        act(study, three, step)
    assert tables(study) == before
    sizes = [path.stat().st_size for path in three]
    assert told == sorted(told)
    assert told[0] == (0, sum(sizes))
    assert told[-1] == (sum(sizes[:2]), sum(sizes))
    assert [each.error for each in merging.bring_all_home(study, three)] == [None] * 3


def test_a_packet_takes_none_home(study: Session, three: list[Path], opened: Opener) -> None:
    session = opened(three[0])
    for act in (merging.preview_all, merging.bring_all_home):
        with pytest.raises(OnlyInProject):
            act(session, three[1:])


def test_the_preview_names_the_posts_of_each_kind(
    study: Session, three: list[Path], opened: Opener
) -> None:
    merging.bring_home(study, three[0])
    home = topics(study, "Bertta", "tarkistus")
    copy = Path(shutil.copy(three[0], three[0].with_name("kopio.coder")))
    code_packet(opened, copy, [3], day=9)
    code_packet(opened, three[0], [1, 2], day=8)
    merging.bring_home(study, three[0])
    changed = sorted(place for _, place in home)[0]
    read_anew(study, changed)
    (coming,) = merging.preview_all(study, [copy])
    details = coming.details
    assert details is not None
    assert (len(details.new), len(details.known)) == (1, 1)
    assert [len(clash.values) for clash in details.conflicts] == [2]
    assert details.conflicts[0].variable == "asiat.aihe"
    assert details.conflicts[0].values[-1] != details.conflicts[0].values[0]
    (text,) = details.changed
    assert text.here == "toinen luku"
    assert text.there not in {"", text.here}
    assert text.uid.endswith(f"-{changed}")
