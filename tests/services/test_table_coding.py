"""Codings from a table: what a row means, what is refused, and that all or nothing comes in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import (
    AmbiguousName,
    BadCodingTable,
    CoderError,
    EmptyFile,
    FileMissing,
    NotATable,
    RoundClosed,
    UndecodableText,
    UnknownName,
)
from coder.services import checking, listing, packets, round_keeping, table_coding
from coder.services.session import Session
from coder.services.table_coding import TableReport
from tests import studies
from tests.services.tables import code, open_round, topics, uids, write
from tests.studies import FEELING, FEELING_CODES, TOPIC, TOPIC_CODES

FIRST = "900000000000000001"
SECOND = "900000000000000002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Six posts, three variables, nobody at the keyboard."""
    made = studies.make_study(
        tmp_path, 6, book=studies.three_variables(), coder=None, indexed=False
    )
    yield made
    made.close()


def _take(session: Session, *rows: tuple[str, ...], coder: str = "Aino") -> TableReport:
    table = write(session.path.with_name("taulu.csv"), rows)
    return table_coding.code_from_table(session, coder, table)


def _codes(session: Session) -> dict[tuple[str | None, str], tuple[str, ...]]:
    return {(each.external_id, each.variable): each.codes for each in listing.codings(session)}


def test_posts_variables_and_codes_go_by_any_of_their_names(session: Session) -> None:
    report = _take(
        session,
        (uids(session)[0], "Aihe", "palvelu"),
        (SECOND, "topic", TOPIC_CODES[1].upper()),
        ("900000000000000003", TOPIC, " Verkko "),
    )
    assert report == TableReport(lines=3, posts=3, codings=3, unchanged=0)
    assert _codes(session) == {
        (FIRST, TOPIC): (TOPIC_CODES[0],),
        (SECOND, TOPIC): (TOPIC_CODES[1],),
        ("900000000000000003", TOPIC): (TOPIC_CODES[2],),
    }


def test_rows_of_one_post_make_a_set_in_the_order_of_the_codebook(session: Session) -> None:
    _take(
        session,
        (FIRST, "Tunne", "suru"),
        (FIRST, "Aihe", "jono"),
        (FIRST, "Tunne", "viha"),
        (FIRST, "Tunne", "suru"),
        (SECOND, "Aihe", ""),
    )
    found = _codes(session)
    assert found[FIRST, FEELING] == FEELING_CODES[:2]
    assert found[SECOND, TOPIC] == ()


def test_the_same_table_again_changes_nothing_and_another_value_replaces(session: Session) -> None:
    rows = ((FIRST, "Aihe", "jono"), (SECOND, "Aihe", "verkko"))
    _take(session, *rows)
    assert _take(session, *rows) == TableReport(2, 2, codings=0, unchanged=2)
    assert _take(session, rows[0], (SECOND, "Aihe", "palvelu")) == TableReport(2, 2, 1, 1)
    assert _codes(session)[SECOND, TOPIC] == (TOPIC_CODES[0],)
    assert checking.check(session).findings == ()


@pytest.mark.parametrize(
    ("rows", "problem", "line"),
    [
        ([(FIRST, "Aihe", "jono"), (FIRST, "Aihe", "verkko")], "too_many_codes", 2),
        ([(FIRST, "Aihe", "jono"), (SECOND, "Tunne", "viha")], "not_applicable", 3),
        ([(FIRST, "Aihe", "ulkona"), (FIRST, "Tunne", "viha")], "not_applicable", 2),
        (
            [(FIRST, "Aihe", "jono"), (FIRST, "Tunne", "viha"), (FIRST, "Tunne", "ei-mikaan")],
            "too_many_codes",
            2,
        ),
    ],
)
def test_what_the_codebook_does_not_allow(
    session: Session, rows: list[tuple[str, ...]], problem: str, line: int
) -> None:
    with pytest.raises(BadCodingTable) as refused:
        _take(session, *rows)
    assert (refused.value.problem, refused.value.line) == (problem, line)
    assert _codes(session) == {}


def test_a_condition_may_be_met_by_what_was_coded_before(session: Session) -> None:
    topics(session, "Aino", "JU")
    code(session, "Aino", "Tunne", ["viha"])
    assert _codes(session)[FIRST, FEELING] == (FEELING_CODES[0],)
    with pytest.raises(BadCodingTable):
        _take(session, (SECOND, "Tunne", "viha"))
    with pytest.raises(BadCodingTable):
        _take(session, (FIRST, "Tunne", "viha"), coder="Bertta")  # her topic is not coded


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (("12", "Aihe", "jono"), "post"),
        ((FIRST, "Hinta", "jono"), "variable"),
        ((FIRST, "", "jono"), "variable"),
        ((FIRST, "Aihe", "korko"), "code"),
    ],
)
def test_names_that_are_not_known(session: Session, row: tuple[str, ...], kind: str) -> None:
    with pytest.raises(UnknownName) as refused:
        _take(session, (SECOND, "Aihe", "jono"), row)
    assert refused.value.kind == kind
    assert _codes(session) == {}


def test_an_external_id_of_two_posts_is_refused_and_the_uid_is_not(
    session: Session, tmp_path: Path
) -> None:
    studies.bring_in(
        session, studies.write_posts(tmp_path / "toinen.csv", ["Sama tunniste"]), indexed=False
    )
    with pytest.raises(AmbiguousName):
        _take(session, (FIRST, "Aihe", "jono"))
    _take(session, (uids(session)[6], "Aihe", "jono"))
    assert len(_codes(session)) == 1


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", EmptyFile),
        (b"post,variable,code\n", EmptyFile),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, NotATable),
        ("post,variable,code\nä,Aihe,jono\n".encode() * 30 + b"\xff,Aihe,jono\n", UndecodableText),
    ],
    ids=["empty", "header", "picture", "one-wrong-byte"],
)
def test_files_that_are_no_tables(
    session: Session, tmp_path: Path, content: bytes, expected: type[CoderError]
) -> None:
    path = tmp_path / "taulu.csv"
    path.write_bytes(content)
    with pytest.raises(expected):
        table_coding.code_from_table(session, "Aino", path)
    with pytest.raises(FileMissing):
        table_coding.look_at(tmp_path / "poissa.csv")
    with pytest.raises(NotATable):
        table_coding.look_at(tmp_path)


def test_a_missing_column_is_named(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "taulu.csv"
    path.write_text("post;code\n1;jono\n", encoding="utf-8")
    with pytest.raises(BadCodingTable) as refused:
        table_coding.code_from_table(session, "Aino", path)
    assert (refused.value.problem, refused.value.value) == ("missing_column", "variable")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_semicolons_and_other_encodings(session: Session, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "taulu.csv"
    text = f"Code;Post;Variable;Muu\njono;{FIRST};Aihe;äöå\n\n;;;\n"
    path.write_text(text, encoding=encoding)
    assert table_coding.code_from_table(session, "Aino", path).codings == 1


def test_what_the_coder_gave_by_hand_is_not_written_again(session: Session) -> None:
    session.choose_coder("Aino")
    studies.start_coding(session).press(TOPIC_CODES[3])
    newest = len(_log(session))
    assert _take(session, (FIRST, "Aihe", "ulkona")) == TableReport(1, 1, 0, 1)
    assert len(_log(session)) == newest


def _log(session: Session) -> list[bytes]:
    return [uid for (uid,) in session.file.db.execute("SELECT uid FROM decision")]


def test_a_closed_round_takes_nothing(session: Session) -> None:
    open_round(session)
    topics(session, "Aino", "P", "tarkistus")
    round_keeping.close_round(session, "tarkistus")
    with pytest.raises(RoundClosed):
        topics(session, "Aino", "J", "tarkistus")
    with pytest.raises(UnknownName):
        topics(session, "Aino", "J", "kolmas")


def test_a_packet_takes_its_own_coder_and_knows_its_round(session: Session, tmp_path: Path) -> None:
    open_round(session)
    packets.write(session, "tarkistus", "Bertta", tmp_path / "b.coder")
    packet = Session.open(tmp_path / "b.coder")
    # With "ulkona" nothing else applies, so that every post is done.
    assert topics(packet, "Bertta", "UUUUUU", "tarkistus").codings == 6
    assert [(each.total, each.done) for each in packet.queues()] == [(6, 6)]
    assert checking.check(packet).findings == ()
    with pytest.raises(UnknownName):
        topics(packet, "Aino", "P")
    with pytest.raises(UnknownName):
        topics(packet, "Bertta", "P", "toinen kierros")
    packet.close()


def test_a_coded_post_is_finished_in_the_queue(session: Session) -> None:
    session.choose_coder("Aino")
    assert session.queues()[0].done == 0
    topics(session, "Aino", "UUP")  # "ulkona": nothing else is asked
    assert session.queues()[0].done == 2
    topics(session, "Aino", "P")
    assert session.queues()[0].done == 1  # its feeling is asked now
    code(session, "Aino", "Tunne", ["suru", None, "suru"])
    assert session.queues()[0].done == 3
    assert checking.check(session).findings == ()


def test_a_queue_made_after_a_table_knows_what_it_brought(session: Session) -> None:
    printed = [str(post["uid"]) for post in listing.posts_as_records(session)]
    _take(session, *((post, TOPIC, TOPIC_CODES[3]) for post in printed[:4]), coder="Cecilia")
    session.choose_coder("Cecilia")
    (queue,) = session.queues()
    assert (queue.done, queue.total) == (4, 6)
    assert checking.check(session).findings == ()
