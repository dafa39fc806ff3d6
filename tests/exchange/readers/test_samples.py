"""Real collectors' files, where they are at hand, against counts and posts known beforehand."""

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.readers.reading import WholeFile, read_whole

SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "imports"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not at hand")

NAMES = (
    "twitter_v11_json/rtweet_search_tweets.json",
    "twitter_v11_single_object/normalization-payload-stream.json",
    "twitter_v2_unflattened/noflat.jsonl",
    "twitter_v2_unflattened/two_tweets.jsonl",
    "twarc_csv/flat.csv",
    "tags_csv/tidytags-sample-data-first5of10.csv",
    "nodexl_xlsx/NodeXLGraph2.xlsx",
    "rtweet_xlsx/yistweets_0408_0507.xlsx",
    "twint_csv_cp1252/twint_RTTest.csv",
    "getoldtweets_csv/output_got.csv",
    "bluesky/bluesky-posts-export.csv",
    "youtube_comments_csv/Youtube01-Psy.csv",
)


def _truth(name: str) -> dict[str, Any]:
    return json.loads((SAMPLES / "TRUTH.json").read_text(encoding="utf-8"))[name]


@pytest.mark.parametrize("name", NAMES)
def test_counts_and_spots_agree(name: str):
    truth = _truth(name)
    whole = read_whole(SAMPLES / name)
    assert len(whole.posts) == truth["records"]
    assert len(set(whole.column("external_id"))) == truth["unique_ids"]
    for spot in truth["spots"]:
        post = whole.posts[spot["index"]]
        text = spot["text"].replace("\\n", "\n") if name.startswith("twarc_csv") else spot["text"]
        assert (post["external_id"], post["text"]) == (spot["id"], text)
        assert (post["posted_at"], post["author"]) == (spot["time"], spot["author"])


def test_finnish_excel_loses_only_its_seconds():
    name = "derived/fi_excel_semicolon_cp1252.csv"
    truth = _truth(name)
    whole = read_whole(SAMPLES / name)
    assert len(whole.posts) == truth["records"]
    for key, index in (("first", 0), ("mid", 273), ("last", 545)):
        post = whole.posts[index]
        external_id, text, time, author = truth[key]
        assert (post["external_id"], post["text"], post["author"]) == (external_id, text, author)
        assert post["posted_at"] == time[:17] + "00"


def test_both_exports_of_the_same_tweets_agree_on_everything_but_text():
    pages = read_whole(SAMPLES / "twitter_v2_unflattened/noflat.jsonl")
    table = read_whole(SAMPLES / "twarc_csv/flat.csv")
    for field in ("external_id", "author", "author_id", "posted_at", "lang", "kind", "repost_of"):
        assert pages.column(field) == table.column(field), field


def test_no_line_of_getoldtweets_is_altered():
    path = SAMPLES / "getoldtweets_csv/output_got.csv"
    lines = path.read_bytes().decode("cp1252").split("\r\n")[1:]
    for post, line in zip(read_whole(path).posts, lines, strict=False):
        assert f';"{post["text"]}";' in line
        assert line.endswith(f'"{post["external_id"]}";{post["url"]}')


def finnish_blocks() -> list[tuple[str, str, str]]:
    """Return handle, time and text of each block; blank lines also stand inside texts."""
    content = (SAMPLES / "finnish_tweets_txt/finnish-tweets.txt").read_bytes().decode("utf-8")
    comment = r"###C: ([^\n]*)\n"
    block = re.compile(rf"(?:{comment})?{comment}{comment}((?:(?!###C:)[^\n]*(?:\n|\Z))*)")
    return [(who, when, text.strip("\n")) for _, who, when, text in block.findall(content)]


def _read_finnish(path: Path, **format_: Any) -> tuple[list[tuple[str, str, str]], WholeFile]:
    blocks = finnish_blocks()
    encoding = format_.pop("encoding", "utf-8")
    with path.open("w", newline="", encoding=encoding) as file:
        writer = csv.writer(file, **format_)
        writer.writerow(["nro", "käyttäjä", "aika", "teksti"])
        writer.writerows([n, *block] for n, block in enumerate(blocks))
    return blocks, read_whole(path)


@pytest.mark.parametrize(
    "format_",
    [
        {"delimiter": ","},
        {"delimiter": ";", "encoding": "utf-8-sig"},
        {"delimiter": "\t", "encoding": "utf-16"},
        {"delimiter": "|", "encoding": "utf-16-le", "quoting": csv.QUOTE_ALL},
    ],
)
def test_finnish_tweets_come_back_equal_from_a_table(tmp_path: Path, format_: dict[str, Any]):
    truth = _truth("finnish_tweets_txt/finnish-tweets.txt")
    blocks, whole = _read_finnish(tmp_path / "a.csv", **format_)
    assert len(blocks) == truth["records"]
    assert whole.column("text") == [text for _, _, text in blocks]
    assert whole.column("author") == [who for who, _, _ in blocks]
    for spot in truth["spots"]:
        post = whole.posts[spot["index"]]
        assert (post["text"], post["posted_at"]) == (spot["text"], spot["time"])
        assert post["author"] == spot["author"]
