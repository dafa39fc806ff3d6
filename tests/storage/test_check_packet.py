"""A packet holds one coder's work and nothing off its list, and the check would tell."""

import shutil
from pathlib import Path

import pytest

from coder.services import packets, round_keeping, sampling
from coder.services.checking import check
from coder.services.round_keeping import RoundPlan
from coder.storage.check import packet as packet_check
from tests.storage.damage import Found, damage_id, kinds, plant
from tests.storage.healthy import SECOND, code_packet
from tests.studies import TOPIC_CODES, make_study, start_coding, three_variables


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packet")
    session = make_study(folder, 30, book=three_variables())
    start_coding(session).press(TOPIC_CODES[3])
    sampling.draw(session, "pilotti", 12, seed=2015)
    round_keeping.open_round(session, RoundPlan("tarkistus", "reliability", "pilotti"))
    packets.write(session, "tarkistus", SECOND, folder / "paketti.coder")
    session.close()
    return folder / "paketti.coder"


@pytest.fixture
def packet(fresh: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(fresh, tmp_path / "paketti.coder"))


def test_a_fresh_packet_has_no_findings(fresh: Path) -> None:
    report = check(fresh)
    assert report.findings == ()
    assert report.checked["posts"] == 12
    assert "sources" not in report.checked


def test_a_coded_packet_has_no_findings(packet: Path) -> None:
    code_packet(packet)
    report = check(packet)
    assert report.findings == ()
    assert report.checked["decisions"] > 10


OFF_THE_LIST: list[tuple[list[str], Found]] = [
    (["UPDATE post SET author='nimi' WHERE id=1"], {(11, "post_off_list")}),
    (["UPDATE post SET external_id='9' WHERE id=1"], {(11, "post_off_list")}),
    (["UPDATE post SET url='https://example.org' WHERE id=1"], {(11, "post_off_list")}),
    (["UPDATE post SET kind='reply' WHERE id=1"], {(11, "post_off_list")}),
    (["UPDATE post SET posted_at='2014-03-01T10:00:00Z' WHERE id=1"], {(11, "post_off_list")}),
    (["UPDATE source SET name='vihaiset.csv'"], {(11, "source_off_list")}),
    (["UPDATE source SET provenance='haku: pankki'"], {(11, "source_off_list")}),
    (["UPDATE source SET imported_at='2026'"], {(11, "source_off_list")}),
    (["UPDATE round SET name='vaikeat'"], {(11, "round_off_list")}),
    (["UPDATE round SET threshold=0.8"], {(11, "round_off_list")}),
    (["UPDATE queue SET name='vaikeat'"], {(11, "queue_off_list")}),
    (["UPDATE sample SET name='vaikeat'"], {(11, "sample_off_list")}),
    (["UPDATE sample SET method='{\"seed\": 4}'"], {(11, "sample_off_list")}),
    (["UPDATE revision SET made_at='2026'"], {(11, "revision_off_list")}),
    (["UPDATE coder SET role='tohtori'"], {(11, "coder_off_list")}),
    (["UPDATE meta SET value='00' WHERE key='packet_coder'"], {(11, "coder_off_list")}),
    (["UPDATE round_coder SET reads_round_id=1"], {(11, "round_coder_off_list")}),
    (
        ["UPDATE sample_post SET stratum='a' WHERE pos=1"],
        {(11, "sample_post_off_list"), (8, "strata")},
    ),
    (
        ["INSERT INTO sample_stratum VALUES(1,'a',5,3)"],
        {(11, "sample_stratum_rows"), (8, "strata")},
    ),
    (["INSERT INTO coder(uid,name,kind) VALUES(x'01','Aino','person')"],
     {(11, "coder_rows"), (11, "coder_off_list")}),
    (["INSERT INTO coder(uid,name,kind) VALUES(x'c0','Consensus','consensus')"],
     {(11, "coder_rows"), (11, "coder_off_list")}),
    (["INSERT INTO round(uid,name,purpose,opened_at) VALUES(x'01','main','main','')"],
     {(11, "round_rows"), (11, "round_off_list")}),
    (["INSERT INTO event(uid,at,kind,data) VALUES(x'01','','import','{}')"],
     {(11, "event_rows")}),
    (["INSERT INTO raw VALUES(1,1,0,x'00')"], {(11, "raw_rows")}),
    (["INSERT INTO screening VALUES(1,1,1,1)"], {(11, "screening_rows")}),
    (["INSERT INTO repeat_group VALUES(1,1,1)"], {(11, "repeat_rows")}),
    (["INSERT INTO post_hash SELECT 1,1"], {(6, "text_hash"), (11, "hash_rows")}),
    (["INSERT INTO post_fts(rowid,text) VALUES(1,'pankki')"], {(11, "index_rows")}),
    (["INSERT INTO meta VALUES('note','x')"], {(11, "strange_meta")}),
    (["CREATE TABLE extra(x)"], {(11, "strange_table")}),
    (["CREATE VIEW extra AS SELECT 1"], {(11, "strange_table")}),
    (["INSERT INTO post(source_id,place,text) VALUES(1,999,'lisä')"],
     {(11, "post_outside_sample")}),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "expected"), OFF_THE_LIST, ids=damage_id)
def test_what_is_off_the_list_is_found(
    packet: Path, statements: list[str], expected: Found
) -> None:
    plant(packet, statements)
    assert kinds(check(packet)) == expected


@pytest.mark.parametrize("column", ["made_by=2", "reason='siksi'", "kind='adjudicate'"])
def test_somebody_elses_decision_is_found(packet: Path, column: str) -> None:
    code_packet(packet)
    head = "(SELECT max(id) FROM decision WHERE kind='code')"
    plant(
        packet,
        [
            "INSERT INTO coder(id,uid,name,kind) VALUES(2,x'01','Aino','person')",
            f"UPDATE decision SET {column} WHERE id={head}",
            "DELETE FROM coder WHERE id=2",
        ],
    )
    expected = {(11, "decision_off_list")}
    if column.startswith("made_by"):
        expected.add((1, "foreign_key"))
    assert kinds(check(packet)) == expected


def test_the_list_names_every_table(packet: Path) -> None:
    """A table that is added to the schema must be put on the list or kept out."""
    listed = {*packet_check.EMPTY, *packet_check.SINGLE, *packet_check.OFF_THE_LIST}
    plain = {"meta", "decision_parent", "coding", "assignment", "variable", "code"}
    derived = {"repeat_group", "post_fts", "post_hash"}
    tables = packet_check.declared_names(tables=True)
    assert tables == listed | plain | derived
