"""The codebook by the command line: its history, merging, splitting, and what to look at again."""

from pathlib import Path

import pytest

from tests.cli.running import AINO, code_topics, coder, done, make_project, refused
from tests.studies import TOPIC, TOPIC_CODES

SERVICE, LINE, NET, OUTSIDE = TOPIC_CODES


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Aino coded ten posts: five palvelu, four jono, one verkko."""
    made = make_project(tmp_path)
    code_topics(made, "Aino", AINO)
    return made


def frequencies(project: Path) -> dict[str, int]:
    (found,) = done("frequencies", project, "--variable", "Aihe", "--json").document["results"]
    return {row["code_uid"]: row["n"] for row in found["rows"] if row["n"]}


def test_codes_are_merged_counted_together_and_told_apart_again(project: Path) -> None:
    document = done("codebook", project, "--merge", "jono", "--into", "palvelu", "--json").document
    assert document == {"revision": 2, "kind": "wording", "meanings": []}
    assert frequencies(project) == {SERVICE: 9, NET: 1}
    assert "merged into palvelu" in done("codebook", project).out
    done("check", project)
    done("codebook", project, "--take-back", "jono")
    assert frequencies(project) == {SERVICE: 5, LINE: 4, NET: 1}


def test_a_split_is_to_be_reviewed(project: Path) -> None:
    before = done("codebook", project, "--review", "--coder", "Aino", "--json").document
    assert before["review"] == []
    done("codebook", project, "--split", "jono", "--new", "7=kassajono", "--new", "8=puhelinjono")
    (left,) = done("codebook", project, "--review", "--coder", "Aino", "--json").document["review"]
    assert (left["variable"], left["codes"], left["posts"]) == (TOPIC, [LINE], 4)
    assert frequencies(project)[LINE] == 4
    codes = done("codebook", project, "--json").document["variables"][0]["codes"]
    assert {code["key"] for code in codes if code["name"]["fi"].endswith("jono")} >= {"7", "8"}


def test_a_coder_codes_again_in_a_round(project: Path) -> None:
    done("codebook", project, "--split", "jono", "--new", "kassajono", "--new", "puhelinjono")
    again = ("codebook", project, "--review", "--coder", "Aino", "--open-round", "uudelleen")
    assert done(*again, "--json").document == {"round": "uudelleen", "coder": "Aino", "posts": 4}
    assert "Aino" in refused(*again)
    assert coder("codebook", project, "--review", "--open-round", "x").code == 2
    done("packet", project, "--round", "uudelleen", "--coder", "Aino", "-o", project.with_name("a"))
    done("check", project)


def test_the_history_and_an_earlier_day_are_read(project: Path) -> None:
    done("codebook", project, "--merge", "jono", "--merge", "verkko", "--new", "muu")
    first, *_ = done("codebook", project, "--history", "--code", "jono", "--json").document[
        "revisions"
    ]
    assert first["n"] == 2
    assert {change["what"] for change in first["changes"]} == {"archived", "becomes"}
    assert "jono: becomes" in done("codebook", project, "--history").out
    today = done("codebook", project, "--json").document
    assert today["revision"] == 2
    assert done("codebook", project, "--at", "2999-01-01", "--json").document == today
    refused("codebook", project, "--at", "1999-01-01")
    refused("codebook", project, "--at", "eilen")


def test_wrong_use_is_told(project: Path) -> None:
    for wrong in (("--merge", "jono"), ("--into", "jono"), ("--history", "--review")):
        assert coder("codebook", project, *wrong).code == 2
    refused("codebook", project, "--merge", "jono", "--into", "jono")
    refused("codebook", project, "--take-back", "jono")
    refused("codebook", project, "--split", "jono", "--into", "palvelu")


def test_agreement_is_kept_apart_by_revision(project: Path) -> None:
    code_topics(project, "Veikko", AINO[:5] + "-----")
    done("codebook", project, "--split", "jono", "--new", "kassajono", "--new", "puhelinjono")
    code_topics(project, "Veikko", AINO)
    plain = done("agreement", project, "--variable", "Aihe", "--json").document["meanings"]
    apart = done("agreement", project, "--variable", "Aihe", "--by-revision", "--json").document
    assert [period["posts"] for period in plain[0]["periods"]] == [
        period["posts"] for period in apart["meanings"][0]["periods"]
    ]
    assert "results" not in plain[0]["periods"][0]
    assert apart["meanings"][0]["periods"][0]["results"]
    assert "revision 1" in done("agreement", project, "--by-revision").out
