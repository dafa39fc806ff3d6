"""What coders see in a round, in the project and in a packet; parents, pseudonyms, counts."""

import csv
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.coder_view import FIELDS
from coder.domain.errors import FieldLocked
from coder.domain.screening.rule import ScreeningRule
from coder.domain.screening.word_list import read_word_list
from coder.services import coder_views, indexing, packets, round_keeping, sampling, screening
from coder.services.checking import check
from coder.services.coding_view import PostState
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import events
from tests import studies
from tests.services.second_coder import Opener, coding_in, tables
from tests.studies import TOPIC_CODES

COLUMNS = ("id", "author", "created_at", "text", "lang", "reply_to_id", "favorite_count")
PARENT = "zz-parent: jonotin Kuusipankissa"
HIDDEN = ("zz-nimi", "4711", "zz-parent", "zy")


@pytest.fixture
def talk(tmp_path: Path, opened: Opener) -> Session:
    """A study in which every second post answers the first one; two authors."""
    session = Session.create(
        tmp_path / "keskustelu.coder", studies.codebook(), "en", clock=studies.Ticking()
    )
    table = tmp_path / "keskustelu.csv"
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        writer.writerow(["100", "zz-nimi0", "2014-03-01T10:00:00Z", PARENT, "zy", "", "47110"])
        for n in range(1, 9):
            answers = "100" if n % 2 else "999"
            name = f"zz-nimi{n % 2}"
            when = f"2014-03-02T10:00:0{n}Z"
            writer.writerow([str(100 + n), name, when, f"vastaus <{n}>", "zy", answers, f"4711{n}"])
    studies.bring_in(session, table)
    session.choose_coder("Aino")
    session.queues()
    path = session.path
    session.close()
    return opened(path)


def _open(session: Session, *fields: str, purpose: str = "reliability") -> None:
    answers = [record["uid"] for record in _records(session)[1:]]
    sampling.gather(session, "vastaukset", answers)
    plan = RoundPlan("kierros", purpose, "vastaukset", fields=fields)
    round_keeping.open_round(session, plan)


def _records(session: Session) -> list[dict[str, str]]:
    from coder.services.listing import posts_as_records

    return [{k: str(v) for k, v in record.items()} for record in posts_as_records(session)]


def _packet(session: Session, folder: Path, name: str = "Bertta") -> Path:
    target = folder / f"{name}.coder"
    packets.write(session, "kierros", name, target)
    return target


def _states(session: Session) -> list[PostState]:
    coding = coding_in(session, "kierros" if session.role == "owner" else None)
    return sorted((coding.go_to(n) for n in range(1, 9)), key=lambda state: state.text)


@pytest.mark.parametrize(
    "fields",
    [("day",), ("day", "parent"), ("handle",), ("pseudonym", "counts"), ("labels", "links")],
    ids="-".join,
)
def test_project_and_packet_show_the_same_and_packets_hold_no_more(
    talk: Session, tmp_path: Path, opened: Opener, fields: tuple[str, ...]
) -> None:
    _open(talk, *fields)
    path = _packet(talk, tmp_path)
    content = path.read_bytes().decode("utf-8", "replace")
    revealing = {"zz-nimi": "handle", "4711": "counts", "zz-parent": "parent", "zy": "labels"}
    for canary, field in revealing.items():
        assert (canary in content) == (field in fields), canary
    assert ("2014-03-02" in content) == ("day" in fields)
    packet = opened(path)
    assert check(packet.path).holds
    for here, there in zip(_states(talk), _states(packet), strict=True):
        assert replace(here, post_id=0, number=0) == replace(there, post_id=0, number=0)
        assert bool(here.day) == ("day" in fields)
        assert bool(here.seen.author) == bool({"handle", "pseudonym"} & {*fields})
        assert bool(here.seen.labels) == ("labels" in fields)
        assert bool(here.seen.counts) == ("counts" in fields)
    assert check(talk.path).holds


def test_the_parent_is_told_where_the_project_has_it_and_the_look_is_noted(
    talk: Session, tmp_path: Path, opened: Opener
) -> None:
    _open(talk, "parent")
    packet = opened(_packet(talk, tmp_path))
    for session in (talk, packet):
        coding = coding_in(session, "kierros" if session is talk else None)
        for number in range(1, 9):
            state = coding.go_to(number)
            known = state.text in {f"vastaus <{n}>" for n in (1, 3, 5, 7)}
            assert coding.see_parent() == (PARENT if known else None)
            coding.see_parent()
        assert coding.can_undo is None
        looks = session.file.db.execute(
            "SELECT count(*) FROM coding JOIN variable ON variable.id=variable_id "
            "WHERE uid='mark.parent_seen' AND value IS NOT NULL"
        ).fetchone()[0]
        assert looks == 4
        assert check(session).findings == ()


def test_a_look_in_a_packet_comes_home(talk: Session, tmp_path: Path, opened: Opener) -> None:
    from coder.services import merging

    _open(talk, "parent")
    path = _packet(talk, tmp_path)
    packet = opened(path)
    coding = coding_in(packet)
    while coding.post is not None and coding.see_parent() is None:
        coding.press(TOPIC_CODES[0])
    packet.close()
    merging.bring_home(talk, path)
    seen = talk.file.db.execute(
        "SELECT coder.name FROM coding JOIN coder ON coder.id=coder_id JOIN variable "
        "ON variable.id=variable_id WHERE variable.uid='mark.parent_seen'"
    ).fetchall()
    assert seen == [("Bertta",)]


def test_a_view_without_the_parent_tells_nothing_of_it(talk: Session) -> None:
    _open(talk, "day")
    coding = coding_in(talk, "kierros")
    assert not any(coding.go_to(n).seen.answers for n in range(1, 9))
    assert coding.see_parent() is None


def test_an_author_keeps_one_number_in_all_packets(
    talk: Session, tmp_path: Path, opened: Opener
) -> None:
    _open(talk, "pseudonym")
    one = opened(_packet(talk, tmp_path, "Bertta"))
    other = opened(_packet(talk, tmp_path, "Cecilia"))
    authors = [state.seen.author for state in _states(one)]
    assert authors == [state.seen.author for state in _states(other)]
    assert authors == [state.seen.author for state in _states(talk)]
    assert len({*authors}) == 2
    assert authors[0] == authors[2]
    assert all(each.startswith("User ") and len(each) == 9 for each in authors)
    secret = talk.file.meta("pseudonym_secret") or ""
    assert len(secret) == 64
    for path in (one.path, other.path):
        assert secret.encode() not in path.read_bytes()
        assert bytes.fromhex(secret) not in path.read_bytes()


def test_the_project_needs_no_packet_to_call_authors_by_number(
    talk: Session, tmp_path: Path, opened: Opener
) -> None:
    _open(talk, "pseudonym")
    here = [state.seen.author for state in _states(talk)]
    assert len({*here}) == 2
    assert "" not in here
    assert [state.seen.author for state in _states(opened(_packet(talk, tmp_path)))] == here


def test_the_main_round_shows_what_is_chosen_from_then_on(talk: Session) -> None:
    _open(talk, "day")
    assert not talk.coding(talk.queues()[0].id).go_to(1).seen.author
    view = coder_views.set_main_view(talk, ["handle", "pace"])
    coder_views.set_main_view(talk, ["pace", "handle"])
    assert view.fields == ("text", "handle", "pace")
    coding = talk.coding(talk.queues()[0].id)
    assert coding.view == view
    assert coding.go_to(1).seen.author == "@zz-nimi0"
    assert coding.go_to(1).day == ""
    assert coding_in(talk, "kierros").view.fields == ("text", "day")
    assert len(events.of_kind(talk.file, "coder_view")) == 1
    with pytest.raises(FieldLocked):
        coder_views.set_main_view(talk, ["handle", "pseudonym"])


def test_another_project_calls_the_same_authors_otherwise(
    talk: Session, tmp_path: Path, opened: Opener
) -> None:
    talk.close()
    copy = opened(shutil.copy(talk.path, tmp_path / "kopio.coder"))
    again = opened(talk.path)
    found: list[set[str]] = []
    for session in (copy, again):
        _open(session, "pseudonym")
        (tmp_path / session.name).mkdir()
        _packet(session, tmp_path / session.name)
        found.append({state.seen.author for state in _states(session)})
    assert found[0] != found[1]


def test_marked_words_are_those_of_the_rule_when_the_round_opened(
    talk: Session, tmp_path: Path, opened: Opener
) -> None:
    def screen(term: str) -> None:
        screening.run(talk, ScreeningRule((read_word_list("sanat", term),)))

    def marked(session: Session) -> set[str]:
        return {
            state.text[start:end] for state in _states(session) for start, end in state.seen.marks
        }

    indexing.index(talk.file)
    screen("vastaus")
    _open(talk, "word_marks", purpose="training")
    screen("1")
    assert marked(talk) == {"vastaus"}
    assert marked(opened(_packet(talk, tmp_path))) == {"vastaus"}


def test_a_locked_field_opens_no_round(talk: Session) -> None:
    answers = [record["uid"] for record in _records(talk)[1:]]
    sampling.gather(talk, "vastaukset", answers)
    before = tables(talk)
    for fields in (("pace",), ("word_marks",), ("handle", "pseudonym")):
        plan = RoundPlan("k", "reliability", "vastaukset", fields=fields, coders=("Uusi",))
        with pytest.raises(FieldLocked):
            round_keeping.open_round(talk, plan)
    assert tables(talk) == before
    assert {"pace", "word_marks"} < {*FIELDS}


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO shown_field SELECT id,'handle','@nimi' FROM post LIMIT 1",
        "INSERT INTO shown_field SELECT id,'likes','3' FROM post LIMIT 1",
        "UPDATE shown_field SET value='Nimi'",
        "INSERT INTO pseudonym VALUES(x'00112233445566778899aabbccddeeff',1)",
        "UPDATE round_coder SET spread=1",
    ],
)
def test_what_a_view_does_not_show_is_found_in_a_packet(
    talk: Session, tmp_path: Path, opened: Opener, statement: str
) -> None:
    _open(talk, "pseudonym")
    packet = opened(_packet(talk, tmp_path))
    assert check(packet).findings == ()
    with packet.file.write():
        packet.file.db.execute(statement)
    assert {finding.check for finding in check(packet).findings} == {11}
