"""A whole study by the command line, its figures worked out by hand."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import (
    AINO,
    CODES,
    TEXTS,
    VEIKKO,
    code_topics,
    code_twice,
    coder,
    done,
    make_project,
    post_ids,
    refused,
    write_table,
)
from tests.studies import FEELING, TOPIC, TOPIC_CODES


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Aino's main coding and Veikko's packet of the same ten posts; for reading only."""
    return code_twice(tmp_path_factory.mktemp("tutkimus"))


def _agreement(project: Path, *more: str) -> list[dict[str, Any]]:
    return done("agreement", project, "--variable", "Aihe", "--json", *more).document["results"]


def _figure(rows: list[dict[str, Any]], coefficient: str, code: str | None = None) -> Any:
    found = [row for row in rows if (row["coefficient"], row["code"]) == (coefficient, code)]
    assert len(found) == 1
    return found[0]


def test_agreement_of_the_variable_is_what_the_hand_works_out(project: Path) -> None:
    # Eight of ten agree. Aino: 5 P, 4 J, 1 V; Veikko: 4 P, 4 J, 2 V; both: 9 P, 8 J, 3 V.
    rows = _agreement(project)
    assert _figure(rows, "percent_agreement")["value"] == 0.8
    chance = 0.5 * 0.4 + 0.4 * 0.4 + 0.1 * 0.2
    assert _figure(rows, "cohen_kappa")["value"] == pytest.approx((0.8 - chance) / (1 - chance))
    expected = 1 - (9 * 8 + 8 * 7 + 3 * 2) / (20 * 19)
    alpha = _figure(rows, "krippendorff_alpha")
    assert alpha["value"] == pytest.approx(1 - 0.2 / expected)
    assert alpha["n_items"] == 10
    assert alpha["coders"] == ["Aino", "Veikko"]
    assert (alpha["round"], alpha["variable_uid"]) == ("tarkistus", TOPIC)


def test_agreement_of_a_code_is_that_code_against_all_others(project: Path) -> None:
    # "verkko": both on the last post, Veikko on the ninth too, so nine of ten agree.
    row = _figure(_agreement(project), "percent_agreement", "verkko")
    assert row["value"] == 0.9
    assert row["code_uid"] == TOPIC_CODES[2]
    kappa = _figure(_agreement(project), "cohen_kappa", "verkko")
    chance = 0.1 * 0.2 + 0.9 * 0.8
    assert kappa["value"] == pytest.approx((0.9 - chance) / (1 - chance))


def test_a_code_nobody_used_has_no_value_and_a_reason(project: Path) -> None:
    row = _figure(_agreement(project), "krippendorff_alpha", "ulkona")
    assert row["value"] is None
    assert row["ci"] is None
    assert row["cis"] == []
    assert "ulkona" in row["undefined"]


def test_the_shape_of_agreement_is_that_of_the_contract(project: Path) -> None:
    document = done("agreement", project, "--json").document
    assert set(document) == {
        *("results", "without_missing", "codes", "left_out", "groups", "meanings", "read_in"),
        "repeats",
    }
    assert document["left_out"] == []
    assert document["without_missing"] == []
    assert document["groups"] == []
    assert document["repeats"] == {
        "code": "each",
        "left_out": [{"round": "tarkistus", "posts": 0}],
    }
    assert document["read_in"] == [
        {"round": "tarkistus", "coder": "Aino", "from_round": "main", "posts": 10, "spread": False}
    ]
    for row in document["results"]:
        assert set(row) == {
            *("round", "variable", "variable_uid", "code", "code_uid", "coders", "coefficient"),
            *("value", "se", "ci", "ci_method", "cis", "n_items", "undefined"),
        }
        assert (row["value"] is None) == (row["undefined"] is not None)
    kappa = _figure(document["results"], "cohen_kappa")
    assert kappa["ci_method"] == "large_sample"
    assert [each["method"] for each in kappa["cis"]] == ["large_sample", "gwet"]
    assert kappa["ci"] == [kappa["cis"][0]["low"], kappa["cis"][0]["high"]]
    assert document["results"][0]["variable"] == "Aihe"


def test_coders_can_be_named_and_one_alone_is_wrong_usage(project: Path) -> None:
    both = _agreement(project, "--coder", "Veikko", "--coder", "Aino")
    assert both[0]["coders"] == ["Veikko", "Aino"]
    assert coder("agreement", project, "--coder", "Aino").code == 2
    assert "Kaisa" in refused("agreement", project, "--coder", "Aino", "--coder", "Kaisa")


def test_no_two_coders_is_an_error_and_not_an_empty_list(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    code_topics(project, "Aino", AINO)
    assert "kaksi koodaajaa" in refused("agreement", project, "--json")


def test_frequencies_are_of_the_final_codings(project: Path) -> None:
    result = done("frequencies", project, "--variable", "Aihe", "--json").document["results"]
    assert len(result) == 1
    table = result[0]
    assert (table["coder"], table["round"]) == (None, None)
    assert (table["n_posts"], table["n_authors"], table["none"]) == (10, 7, 0)
    found = {row["code"]: row for row in table["rows"]}
    palvelu = {key: found["palvelu"][key] for key in ("n", "percent", "relative", "authors")}
    assert palvelu == {"n": 5, "percent": 50.0, "relative": 100.0, "authors": 5}
    assert [found[code]["n"] for code in ("jono", "verkko", "ulkona")] == [4, 1, 0]
    assert found["verkko"]["relative"] == 20.0


def test_frequencies_of_a_coder_in_a_round(project: Path) -> None:
    arguments = ("--coder", "Veikko", "--round", "tarkistus", "--json")
    table = done("frequencies", project, *arguments).document["results"][0]
    assert [row["n"] for row in table["rows"]] == [4, 4, 2, 0]
    assert (table["coder"], table["round"]) == ("Veikko", "tarkistus")


def test_frequencies_by_month_and_by_source(project: Path) -> None:
    by_month = done("frequencies", project, "--by", "month", "--json").document["results"][0]
    assert by_month["columns"] == ["palvelu", "jono", "verkko", "ulkona"]
    assert [(row["value"], row["n_posts"]) for row in by_month["rows"]] == [("2014-03", 10)]
    assert by_month["rows"][0]["counts"] == {"palvelu": 5, "jono": 4, "verkko": 1, "ulkona": 0}
    assert by_month["rows"][0]["percents"]["palvelu"] == 50.0
    by_source = done("frequencies", project, "--by", "source", "--json").document["results"][0]
    assert [row["value"] for row in by_source["rows"]] == ["viestit.csv"]


def test_a_variable_against_another(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    code_topics(project, "Aino", AINO)
    ids = post_ids(project)
    rows = [(ids[0][0], "Tunne", "viha"), (ids[0][0], "Tunne", "suru"), (ids[5][0], "Tunne", "")]
    done("code", project, "--coder", "Aino", "--from", write_table(tmp_path / "t.csv", rows))
    crossed = done("frequencies", project, "--by", "Aihe", "--json").document["results"]
    assert [each["variable_uid"] for each in crossed] == [FEELING]
    found = {row["value"]: row for row in crossed[0]["rows"]}
    assert (crossed[0]["by"], crossed[0]["n_posts"]) == ("Aihe", 2)
    assert found["palvelu"]["counts"] == {"viha": 1, "suru": 1, "pelko": 0, "ei-mikaan": 0}
    assert (found["jono"]["n_posts"], found["jono"]["none"]) == (1, 1)
    assert found["ulkona"]["percents"]["viha"] is None


def test_codings_come_one_a_line(project: Path) -> None:
    found = done("codings", project, "--jsonl").lines
    assert len(found) == 20
    first = found[0]
    assert set(first) == {
        *("post", "external_id", "coder", "round", "variable", "variable_uid", "codes"),
        *("code_uids", "decided_at", "revision", "in_conflict"),
    }
    assert (first["coder"], first["round"], first["codes"]) == ("Aino", "main", ["palvelu"])
    own = done("codings", project, "--round", "tarkistus", "--jsonl").lines
    assert {each["coder"] for each in own} == {"Veikko"}
    given = {text: CODES[letter] for text, letter in zip(TEXTS, VEIKKO, strict=True)}
    texts = {uid: text for uid, _, text in post_ids(project)}
    assert {texts[each["post"]]: each["codes"][0] for each in own} == given


def test_posts_keep_ids_and_emoji(project: Path) -> None:
    ids = post_ids(project)
    assert [each[1] for each in ids[:2]] == ["900000000000000001", "900000000000000002"]
    assert [each[2] for each in ids] == TEXTS


def test_the_tables_for_people_are_aligned(project: Path) -> None:
    lines = done("codings", project).out.splitlines()
    assert len(lines) == 21
    place = lines[0].index("codes")
    assert all(line[place - 2 : place] == "  " and line[place] != " " for line in lines)
    for command in (("posts",), ("frequencies",), ("frequencies", "--by", "month"), ("agreement",)):
        assert done(command[0], project, *command[1:]).out


def test_a_table_twice_changes_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    code_topics(project, "Aino", AINO)
    again = code_topics(project, "Aino", AINO, "--json").document
    assert again == {"lines": 10, "posts": 10, "codings": 0, "unchanged": 10}


def test_merging_is_tried_told_and_done_once(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    done("sample", project, "otos", "--size", "4", "--seed", "1")
    done("round", project, "tarkistus", "--sample", "otos")
    packet = tmp_path / "veikko.coder"
    done("packet", project, "--round", "tarkistus", "--coder", "Veikko", "-o", packet)
    code_topics(packet, "Veikko", VEIKKO)
    for flag in ("--dry-run", "--dry-run", "--json"):
        report = done("merge", project, packet, flag, "--json").document["packets"][0]
        assert (report["posts"], report["new"], report["known_packet"]) == (4, 8, False)
    again = done("merge", project, packet, "--json").document["packets"][0]
    assert (again["new"], again["known"], again["known_packet"]) == (0, 8, True)
    assert len(done("codings", project, "--jsonl").lines) == 4


def test_a_sample_says_what_it_holds(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    arguments = ("--seed", "7", "--json")
    small = done("sample", project, "pieni", "--size", "3", *arguments).document
    large = done("sample", project, "iso", "--size", "6", *arguments).document
    assert large["posts"][:3] == small["posts"]
    assert (large["size"], large["seed"], large["from"], large["frame_size"]) == (6, 7, "all", 10)
    inner = done("sample", project, "sisin", "--size", "2", "--from", "pieni", *arguments).document
    assert set(inner["posts"]) < set(small["posts"])


def test_a_closed_round_takes_no_more_codings(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    done("sample", project, "otos", "--size", "4", "--seed", "1")
    done("round", project, "tarkistus", "--sample", "otos", "--threshold", "0.8")
    done("round", project, "tarkistus", "--close")
    table = write_table(tmp_path / "a.csv", [(post_ids(project)[0][0], "Aihe", "jono")])
    arguments = ("--coder", "Aino", "--round", "tarkistus", "--from", table)
    assert "tarkistus" in refused("code", project, *arguments)
    assert "tarkistus" in refused("round", project, "tarkistus", "--close")


def test_import_reports_and_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    more = tmp_path / "lisää.csv"
    rows = "id;teksti\n1;Sama viesti\n2;\n3;Sama viesti\n"
    more.write_text(rows, encoding="utf-8")
    before = project.read_bytes()
    arguments = (more, "--map", "text=teksti", "--json")
    tried = done("import", project, *arguments, "--dry-run").document
    assert project.read_bytes() == before
    came = done("import", project, *arguments).document
    assert tried["dry_run"] is True
    assert (tried["posts"], came["posts"]) == (10, 12)
    for report in (tried["files"][0], came["files"][0]):
        assert (report["read"], report["kept"], report["skipped"]) == (3, 2, {"no_text": 1})
        assert (report["reader"], report["encoding"], report["delimiter"]) == ("csv", "utf-8", ";")
        assert [(skip["place"], skip["reason"]) for skip in report["skips"]] == [(2, "no_text")]
    assert (tried["files"][0]["repeats"], came["files"][0]["repeats"]) == (None, 2)
    again = done("import", project, *arguments).document["files"][0]
    assert (again["known"], again["changed"]) == (2, 0)
    assert done("import", project, *arguments, "--dry-run").document["files"][0]["known"] == 2


def test_several_files_come_in_and_are_backed_up(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    files = [tmp_path / f"{n}.csv" for n in (1, 2)]
    for n, path in enumerate(files):
        path.write_text(f"id,text\n{n},Viesti {n}\n", encoding="utf-8")
    came = done("import", project, *files, "--json").document
    assert [each["file"] for each in came["files"]] == [str(path) for path in files]
    assert came["posts"] == 12
    assert any((tmp_path / "tutkimus backups").glob("*-whole-import.coder"))
    assert done("check", project, "--json").document["holds"] is True


def test_the_workbook_opens_in_the_chosen_language(project: Path, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    sheets: dict[str, list[str]] = {}
    for language in ("fi", "en"):
        path = tmp_path / f"{language}.xlsx"
        done("export", project, "-o", path, "--language", language, "--profile", "full")
        book = load_workbook(path)
        sheets[language] = book.sheetnames
        book.close()
    assert len(sheets["fi"]) == len(sheets["en"]) == 6
    assert sheets["fi"] != sheets["en"]


def test_check_lists_what_is_wrong(project: Path, tmp_path: Path) -> None:
    import sqlite3

    assert "agrees" in done("check", project).out
    spoilt = tmp_path / "spoilt.coder"
    spoilt.write_bytes(project.read_bytes())
    db = sqlite3.connect(spoilt)
    with db:
        db.execute("UPDATE coding SET value=NULL WHERE post_id=1")
    db.close()
    outcome = coder("check", spoilt)
    assert outcome.code == 1
    assert len(outcome.err.splitlines()) == 1
    document = coder("check", spoilt, "--json").document
    assert document["holds"] is False
    assert document["findings"]
    assert all(math.isfinite(each["count"]) for each in document["findings"])


def test_json_never_holds_a_figure_that_is_none(project: Path) -> None:
    def refuse(name: str) -> None:
        raise AssertionError(name)

    text = done("agreement", project, "--json").out
    json.loads(text, parse_constant=refuse)


def test_samples_are_drawn_in_several_ways(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    code_topics(project, "Aino", AINO)
    draw = ("sample", project)
    by_code = ("--by", "code", "--variable", "Aihe", "--coder", "Aino", "--seed", "1", "--json")
    rare = done(*draw, "harvat", "--size", "5", "--minimum", "1", *by_code).document
    assert [(s["frame_n"], s["drawn_n"]) for s in rare["strata"]] == [(4, 2), (5, 2), (1, 1)]
    more = done(*draw, "enemman", "--size", "7", "--larger", "harvat", "--json").document
    assert more["posts"][:5] == rare["posts"]
    assert more["parent"] == "harvat"
    third = done(*draw, "joka-kolmas", "--every", "3", "--seed", "2", "--json").document
    assert (third["kind"], third["size"] in {3, 4}) == ("systematic", True)
    uids = [uid for uid, _, _ in post_ids(project)][:2]
    chosen = tmp_path / "lista.txt"
    chosen.write_text("\n".join([*uids, ""]), encoding="utf-8")
    by_hand = done(*draw, "kasin", "--posts", chosen, "--json").document
    assert (by_hand["posts"], by_hand["seed"], by_hand["from"]) == (uids, None, None)
    assert done("check", project, "--json").document["holds"]
    assert "11" in refused(*draw, "iso", "--size", "11", "--larger", "harvat")
    refused(*draw, "iso", "--posts", tmp_path / "poissa.txt")
    assert coder(*draw, "iso", "--size", "3", "--by", "code", "--seed", "1").code == 2
    assert coder(*draw, "iso", "--every", "3", "--by", "month", "--seed", "1").code == 2


def test_a_round_names_coders_and_view_and_ends_with_an_outcome(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    done("sample", project, "otos", "--size", "4", "--seed", "1")
    arguments = ("--sample", "otos", "--coder", "Aino", "--coder", "Veikko", "--threshold", "0.8")
    done("round", project, "tarkistus", *arguments, "--show", "day", "--show", "pseudonym")
    status = done("round", project, "tarkistus", "--status").out
    assert "Aino" in status
    assert "Veikko" in status
    assert "tekemättä (Veikko)" in status
    refused("round", project, "toinen", "--sample", "otos", "--show", "pace")
    closed = done(
        "round", project, "tarkistus", "--close", "--outcome", "failed", "--note", "x"
    ).out
    assert closed.startswith("Closed the round tarkistus.")
    assert "failed" in closed
    assert "tarkenna" in done("round", project, "tarkistus", "--status").out
    assert done("check", project, "--json").document["holds"]


def test_the_posts_of_a_round_are_divided_among_coders(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    coders = ("--coder", "Aino", "--coder", "Veikko")
    arguments = ("--divide", *coders, "--overlap", "4", "--order", "time", "--seed", "2")
    divided = done("round", project, "main", *arguments).out.split()
    assert divided == ["coder", "posts", "shared", "done", "Aino", "7", "4", "0",
        "Veikko", "7", "4", "0"]  # fmt: skip
    assert done("round", project, "main", "--status").out.split()[6:8] == ["Aino", "7"]
    assert coder("round", project, "main", "--divide").code == 2
    assert done("check", project, "--json").document["holds"]


def test_the_paragraph_for_the_methods_comes_in_both_languages(project: Path) -> None:
    finnish = done("agreement", project, "--paragraph", "fi").out
    assert finnish.count("\n") == 1
    assert "Aino oli koodannut kierroksen viesteistä 10 jo pääkierroksella" in finnish
    found = done("agreement", project, "--round", "tarkistus", "--paragraph", "en", "--json")
    assert found.document["round"] == "tarkistus"
    assert "agreement 80.0%; n\u00a0=\u00a010" in found.document["paragraph"]
    assert coder("agreement", "--table", "x.csv", "--paragraph", "fi").code == 2


def test_a_coder_is_compared_with_the_same_coder_in_another_round(tmp_path: Path) -> None:
    project = code_twice(tmp_path)
    done("round", project, "uusi", "--purpose", "intra", "--sample", "otos", "--coder", "Aino")
    code_topics(project, "Aino", VEIKKO, "--round", "uusi")
    line = ("agreement", project, "--intra", "Aino", "--variable", "Aihe")
    found = done(*line, "--rounds", "main", "uusi", "--json").document
    assert found["intra"]["coder"] == "Aino"
    assert found["intra"]["rounds"] == ["main", "uusi"]
    assert found["intra"]["under_two_weeks"] == found["intra"]["posts"] == 10
    assert _figure(found["results"], "percent_agreement")["value"] == 0.8
    assert done(*line, "--json").document == found
    assert "For 10 posts it was under two weeks." in done(*line).out
    assert "Aino code 10 posts of the main round again" in done(*line, "--paragraph", "en").out
    assert coder("agreement", project, "--rounds", "main", "uusi").code == 2


def test_the_use_of_each_code_is_told(project: Path) -> None:
    document = done("agreement", project, "--variable", "Aihe", "--json").document
    used = {each["code"]: each for each in document["codes"]}
    assert list(used) == ["palvelu", "jono", "verkko", "ulkona"]
    # Aino gave "palvelu" five times, Veikko four times, and each of these to one of the five.
    first = used["palvelu"]
    assert (first["posts"], first["carrying"], first["given"]) == (10, 5, [5, 4])
    assert first["prevalence_index"] == pytest.approx((4 - 5) / 10)
    assert first["bias_index"] == pytest.approx(0.1)
    assert first["positive_agreement"] == pytest.approx(2 * 4 / 9)
    assert first["negative_agreement"] == pytest.approx(2 * 5 / 11)
    assert first["under_ten"]
    told = done("agreement", project, "--variable", "Aihe", "--codes", "--bootstrap", "50").out
    assert "under ten posts" in told
    assert "<.667" in told
