"""The invented sample study is complete, free of real banks and as its README says."""

import csv
import json
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_data"
CODEBOOK = ROOT / "resources" / "codebooks" / "pankkipalvelut.json"
OUT_OF_SCOPE = "Ei kuulu aineistoon"
SNOWFLAKE_EPOCH_MS = 1288834974657
# Stems of four letters or more are sought in any case and inflection; the short names only as
# written, for in small letters they are words or parts of words.
REAL_BANK_STEMS = (
    *("Nordea", "Danske", "Osuuspank", "OmaSP", "Oma Säästöpank", "S-Pank", "Säästöpank", "Aktia"),
    *("Handelsbank", "Ålandsbank", "Sampo", "Tapiola", "Nooa", "Bonum", "Revolut", "Klarna"),
    *("Hypo", "Bank Norwegian", "Swedbank", "Postipank", "Evli", "Nordnet", "MobilePay", "Pivo"),
)
REAL_BANK_NAMES = ("OP", "POP", "SEB", "N26", "ÅAB")
REAL_BANK = re.compile(
    rf"(?<!\w)(?:(?i:{'|'.join(REAL_BANK_STEMS)})|(?:{'|'.join(REAL_BANK_NAMES)})(?!\w))"
)


def read(name: str) -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.fixture(scope="module")
def posts() -> list[dict[str, str]]:
    return read("viestit.csv")


def codings(coder: str) -> dict[str, dict[str, str]]:
    """Give variable -> post id -> code, refusing a second code in a cell."""
    table: dict[str, dict[str, str]] = {}
    for row in read(f"koodaukset_{coder}.csv"):
        cells = table.setdefault(row["variable"], {})
        assert row["post"] not in cells
        cells[row["post"]] = row["code"]
    return table


def wording(text: str) -> str:
    """Strip what near repeats differ in: links, mentions, hashtags, case, marks."""
    return " ".join(re.findall(r"\w+", re.sub(r"https?://\S+|[@#]\w+", "", text.lower())))


def test_posts_are_many_and_their_ids_unique(posts):
    assert len(posts) >= 120
    assert len({post["id"] for post in posts}) == len(posts)
    assert all(re.fullmatch(r"\d{19}", post["id"]) for post in posts)
    assert {post["kind"] for post in posts} == {"tweet", "reply", "retweet", "quote"}
    assert {"fi", "en", "sv"} <= {post["lang"] for post in posts}
    assert 70 <= len({post["author"] for post in posts}) <= 95
    assert all(re.fullmatch(r"[a-z0-9_]{4,15}", post["author"]) for post in posts)
    assert all(15 <= len(post["text"]) <= 280 for post in posts)


def test_dates_are_in_range_and_ids_follow_them(posts):
    times = [
        datetime.strptime(post["created_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        for post in posts
    ]
    assert datetime(2023, 10, 1, tzinfo=UTC) <= times[0]
    assert times[-1] < datetime(2024, 6, 1, tzinfo=UTC)
    assert times == sorted(times)
    ids = [int(post["id"]) for post in posts]
    assert ids == sorted(ids)
    seconds = [((number >> 22) + SNOWFLAKE_EPOCH_MS) // 1000 for number in ids]
    assert seconds == [int(time.timestamp()) for time in times]


def test_retweets_repeat_an_earlier_post(posts):
    retweets = [post for post in posts if post["kind"] == "retweet"]
    assert 5 <= len(retweets) <= 10
    assert {post["id"] for post in posts if post["text"].startswith("RT @")} == {
        post["id"] for post in retweets
    }
    earlier = {f"RT @{post['author']}: {post['text']}": post["id"] for post in posts}
    assert all(earlier[post["text"]] < post["id"] for post in retweets)


def test_some_posts_are_repeated(posts):
    counts = Counter(wording(post["text"]) for post in posts if post["kind"] != "retweet")
    assert sum(number - 1 for number in counts.values()) >= 5


@pytest.mark.parametrize("start", ["@", "=", "+358", "-", "RT @"])
def test_texts_begin_with_marks_that_spreadsheets_misread(posts, start):
    assert any(post["text"].startswith(start) for post in posts)


@pytest.mark.parametrize("piece", ['"', "\n", ";", "👩\u200d👧", "🇫🇮", "_x0041_", "#", "https://"])
def test_texts_hold_awkward_pieces(posts, piece):
    assert any(piece in post["text"] for post in posts)


def test_every_address_is_under_example(posts):
    for post in posts:
        assert post["url"] == f"https://viestit.example/{post['author']}/status/{post['id']}"
        for host in re.findall(r"https?://([^/\s]+)", post["text"]):
            assert host.endswith(".example")
        assert not re.search(r"\b(?:www\.|\w+\.(?:fi|com|net|org)\b)", post["text"])


@pytest.mark.parametrize(
    "text", ["Nordeassa", "@nordea", "OP:n jono", "(OP)", "s-pankki", "POP", "Aktia."]
)
def test_the_search_for_real_banks_finds_them(text):
    assert REAL_BANK.search(text)


@pytest.mark.parametrize("text", ["Kuusipankki", "Säästötilin", "kop kop", "STOP", "opin"])
def test_the_search_for_real_banks_leaves_other_words(text):
    assert not REAL_BANK.search(text)


def test_no_real_bank_is_named():
    for path in sorted(SAMPLE.iterdir()):
        assert not REAL_BANK.findall(path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize("coder", ["aino", "veikko"])
def test_codings_are_complete(posts, coder):
    table = codings(coder)
    assert set(table) == {"Aihe", "Sävy"}
    assert list(table["Aihe"]) == [post["id"] for post in posts]
    in_scope = {post for post, code in table["Aihe"].items() if code != OUT_OF_SCOPE}
    assert set(table["Sävy"]) == in_scope


@pytest.mark.parametrize("coder", ["aino", "veikko"])
def test_codings_use_the_codebooks_labels(coder):
    if not CODEBOOK.exists():
        pytest.skip("the codebook is not there")
    codebook = json.loads(CODEBOOK.read_text(encoding="utf-8"))
    labels = {
        variable["name"]["fi"]: {code["name"]["fi"] for code in variable["codes"]}
        for variable in codebook["variables"]
    }
    for variable, cells in codings(coder).items():
        assert set(cells.values()) <= labels[variable]
        assert set(cells.values()) == labels[variable], "every code is used"


@pytest.mark.parametrize(("variable", "same", "both"), [("Aihe", 112, 132), ("Sävy", 99, 112)])
def test_the_coders_agree_as_the_readme_says(variable, same, both):
    aino, veikko = codings("aino")[variable], codings("veikko")[variable]
    shared = aino.keys() & veikko.keys()
    alike = sum(aino[post] == veikko[post] for post in shared)
    assert (alike, len(shared)) == (same, both)
    assert 0.80 <= alike / len(shared) <= 0.92
    readme = (SAMPLE / "README.md").read_text(encoding="utf-8")
    assert f"{same} of {both}" in readme or f"{same} of the {both}" in readme


def test_counts_of_the_readme_are_ainos():
    topics = Counter(codings("aino")["Aihe"].values())
    readme = (SAMPLE / "README.md").read_text(encoding="utf-8")
    for topic, number in topics.items():
        assert re.search(rf"^\| {topic} \| [^|]+ \| {number} \|$", readme, re.MULTILINE), topic
    assert topics.most_common(1)[0][0] == "Palvelun nopeus"


def test_the_english_posts_are_the_finnish_ones_in_english(posts):
    english = read("posts_en.csv")
    assert [(p["id"], p["created_at"], p["kind"]) for p in english] == [
        (p["id"], p["created_at"], p["kind"]) for p in posts
    ]
    handles = {a["author"]: b["author"] for a, b in zip(posts, english, strict=True)}
    assert len(set(handles.values())) == len(handles)
    assert all(re.fullmatch(r"[a-z0-9_]{4,15}", handle) for handle in handles.values())
    for finnish, post in zip(posts, english, strict=True):
        assert post["author"] == handles[finnish["author"]]
        assert post["url"] == f"https://viestit.example/{post['author']}/status/{post['id']}"
        assert 12 <= len(post["text"]) <= 280
        if finnish["lang"] == "fi":
            assert post["lang"] == "en"
            assert post["text"] != finnish["text"]
    earlier = {f"RT @{post['author']}: {post['text']}": post["id"] for post in english}
    retweets = [post for post in english if post["kind"] == "retweet"]
    assert all(earlier[post["text"]] < post["id"] for post in retweets)
    hosts = re.findall(r"https?://([^/\s]+)", "\n".join(post["text"] for post in english))
    assert all(host.endswith(".example") for host in hosts)
