"""Tweets of both interfaces, in every wrapping they come in."""

import json
from pathlib import Path
from typing import Any

import pytest

from coder.domain.errors import ColumnMissing, NotATable, UnknownJson
from coder.exchange.readers.records import POST_FIELDS
from coder.exchange.readers.registry import choose_reader, open_preview
from tests.exchange.readers.reading import read_whole


def _tweet(number: int, **more: Any) -> dict[str, Any]:
    return {
        "created_at": "Wed Oct 10 20:19:24 +0000 2018",
        "id": 1234567890123456780 + number,
        "id_str": str(1234567890123456780 + number),
        "full_text": f"Kuusipankki ei toimi {number} 🇫🇮",
        "user": {"id": 5, "id_str": "5", "screen_name": "esim_erkki"},
        "lang": "fi",
        "favorite_count": 1.5,
        **more,
    }


TWEETS = [_tweet(n) for n in range(3)]
WRAPPINGS = {
    "array": json.dumps(TWEETS),
    "pretty array": json.dumps(TWEETS, indent=2, ensure_ascii=False),
    "search": json.dumps({"statuses": TWEETS, "search_metadata": {"count": 3}}),
    "search, metadata first": json.dumps({"search_metadata": {"count": 3}, "statuses": TWEETS}),
    "pretty search": json.dumps({"statuses": TWEETS}, indent=1),
    "lines": "\n".join(map(json.dumps, TWEETS)) + "\n\n",
    "lines with CRLF": "\r\n".join(map(json.dumps, TWEETS)),
    "concatenated": "".join(map(json.dumps, TWEETS)),
    "pretty, concatenated": "\n".join(json.dumps(tweet, indent=4) for tweet in TWEETS),
    "searches in lines": "\n".join(json.dumps({"statuses": [tweet]}) for tweet in TWEETS),
}


def test_a_preview_shows_the_text_among_its_first_columns(tmp_path: Path) -> None:
    path = tmp_path / "tweets.json"
    path.write_text(WRAPPINGS["lines"], encoding="utf-8")
    preview = open_preview(path)
    assert preview.columns[:4] == ("external_id", "posted_at", "text", "author")
    assert sorted(preview.columns) == sorted(POST_FIELDS)
    for shown, post in zip(preview.rows, preview.posts, strict=True):
        read = dict(zip(POST_FIELDS, post[1:], strict=True))
        assert dict(zip(preview.columns, shown, strict=True)) == {
            field: str(value or "") for field, value in read.items()
        }


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_wrapping_gives_the_same_tweets(tmp_path: Path, wrapping: str, encoding: str):
    path = tmp_path / "tweets.json"
    path.write_text(WRAPPINGS[wrapping], encoding=encoding, newline="")
    whole = read_whole(path)
    assert whole.preview.options.reader == "twitter_v1"
    assert whole.column("external_id") == [tweet["id_str"] for tweet in TWEETS]
    assert whole.column("text") == [tweet["full_text"] for tweet in TWEETS]
    assert whole.originals == TWEETS
    assert whole.posts[0] | {"text": ""} == {
        "place": 1,
        "external_id": "1234567890123456780",
        "author": "esim_erkki",
        "author_id": "5",
        "posted_at": "2018-10-10T20:19:24Z",
        "posted_raw": "Wed Oct 10 20:19:24 +0000 2018",
        "text": "",
        "lang": "fi",
        "kind": "post",
        "url": "https://x.com/esim_erkki/status/1234567890123456780",
        "parent_ref": None,
        "repost_of": None,
    }


def test_a_pretty_object_alone_is_one_tweet(tmp_path: Path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(_tweet(1), indent=2))
    assert len(read_whole(path).posts) == 1


def test_kinds_long_texts_entities_and_exact_numbers(tmp_path: Path):
    number_only = _tweet(4, text="&amp;lt; on &lt;b&gt; &quot;")
    del number_only["id_str"], number_only["full_text"]
    tweets = [
        _tweet(0),
        _tweet(1, retweeted_status={"id_str": "77"}),
        _tweet(2, is_quote_status=True),
        _tweet(3, in_reply_to_status_id_str="88"),
        number_only,
        {**number_only, "truncated": True, "extended_tweet": {"full_text": "pitkä"}},
    ]
    for content in (json.dumps(tweets), "\n".join(map(json.dumps, tweets))):
        path = tmp_path / "a.json"
        path.write_text(content)
        whole = read_whole(path)
        assert whole.column("kind") == ["post", "retweet", "quote", "reply", "post", "post"]
        assert whole.column("repost_of")[1] == "77"
        assert whole.column("parent_ref")[3] == "88"
        assert whole.column("external_id")[4] == "1234567890123456784"
        assert whole.column("text")[4:] == ["&lt; on <b> &quot;", "pitkä"]
        assert whole.originals == tweets


def test_what_is_no_tweet_is_skipped_and_told(tmp_path: Path):
    path = tmp_path / "stream.jsonl"
    lines = [
        json.dumps({"_meta": {"collected": "2018"}}),
        json.dumps(_tweet(1)),
        json.dumps({"delete": {"status": {"id": 1}}}),
        json.dumps({"limit": {"track": 5}}),
        '{"id_str": "12", "full_te',
        json.dumps(_tweet(2, full_text=" ")),
        json.dumps(_tweet(3, full_text="X")).replace('"X"', '"puolikas \\ud83d ja \\\\ud83d"'),
        "[1, 2]",
    ]
    path.write_text("\n".join(lines))
    whole = read_whole(path)
    assert whole.column("place") == [2, 7]
    assert whole.column("text")[1] == "puolikas \ufffd ja \\ud83d"
    assert [(skip.place, skip.reason) for skip in whole.skips] == [
        (1, "not_a_post"),
        (3, "not_a_post"),
        (4, "not_a_post"),
        (5, "broken_record"),
        (6, "no_text"),
        (8, "not_a_post"),
    ]


def test_a_file_that_breaks_off_gives_what_was_whole(tmp_path: Path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(TWEETS)[:-100])
    whole = read_whole(path)
    assert whole.column("place") == [1, 2]
    assert [skip.reason for skip in whole.skips] == ["broken_record"]


def test_json_fields_are_fixed_and_other_files_are_no_tweets(tmp_path: Path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(TWEETS))
    with pytest.raises(ColumnMissing):
        open_preview(path, mapping=(("text", "full_text"),))
    path.write_text(json.dumps({"orderedItems": [{"content": "<p>moi</p>"}]}))
    with pytest.raises(UnknownJson):
        choose_reader(path)
    path.write_text("id,text\n1,moi vain\n")
    with pytest.raises(NotATable):
        open_preview(path, reader="twitter_v1")


def _v2(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": str(1400000000000000000 + number),
        "text": f"Kuusipankki {number}",
        "author_id": "9",
        "created_at": "2021-04-08T19:34:16.000Z",
        "lang": "fi",
        **more,
    }


USERS = [{"id": "9", "username": "esim_erkki"}, {"id": "10", "username": "toinen"}]
QUOTED = _v2(90, author_id="10")
POSTS = [
    _v2(0),
    _v2(1, referenced_tweets=[{"type": "retweeted", "id": QUOTED["id"]}], text="RT @toinen: a…"),
    _v2(2, referenced_tweets=[{"type": "replied_to", "id": "7"}], note_tweet={"text": "pitkä"}),
    _v2(3, referenced_tweets=[{"type": "replied_to", "id": "7"}, {"type": "quoted", "id": "8"}]),
]
PAGES = [
    {"data": POSTS[:3], "includes": {"users": USERS, "tweets": [QUOTED]}, "meta": {"n": 3}},
    {"meta": {"result_count": 0}},
    {"data": POSTS[3], "includes": {"users": USERS}},
]
FLAT = [{**post, "author": USERS[0]} for post in POSTS]


@pytest.mark.parametrize(
    "content",
    [
        "\n".join(map(json.dumps, PAGES)),
        json.dumps(PAGES),
        "\n".join(json.dumps(page, indent=2) for page in PAGES),
        "\n".join(map(json.dumps, FLAT)),
        json.dumps(FLAT, indent=1),
    ],
)
def test_pages_and_flattened_lines_give_the_same_posts(tmp_path: Path, content: str):
    path = tmp_path / "a.jsonl"
    path.write_text(content)
    whole = read_whole(path)
    assert whole.preview.options.reader == "twitter_v2"
    assert whole.column("external_id") == [post["id"] for post in POSTS]
    assert whole.column("text") == ["Kuusipankki 0", "RT @toinen: a…", "pitkä", "Kuusipankki 3"]
    assert whole.column("kind") == ["post", "retweet", "reply", "quote"]
    assert whole.column("author") == ["esim_erkki"] * 4
    assert whole.column("repost_of") == [None, QUOTED["id"], None, None]
    assert whole.column("parent_ref") == [None, None, "7", "7"]
    assert whole.column("posted_at")[0] == "2021-04-08T19:34:16Z"
    assert whole.column("url")[0] == f"https://x.com/esim_erkki/status/{POSTS[0]['id']}"


def test_an_original_keeps_what_its_page_included_for_it(tmp_path: Path):
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, PAGES)) + '\n{"data": [{"id": "1"}]}\n{"data": [')
    whole = read_whole(path)
    included = {"users": [USERS[0]], "tweets": [QUOTED]}
    assert whole.originals[1] == {"data": POSTS[1], "includes": included}
    assert [(skip.place, skip.reason) for skip in whole.skips] == [
        (5, "not_a_post"),
        (6, "broken_record"),
    ]


def test_only_id_and_text_are_needed(tmp_path: Path):
    path = tmp_path / "a.json"
    path.write_text('{"data":[{"id":"1400000000000000001","text":"vain teksti"}]}')
    whole = read_whole(path)
    assert whole.column("text") == ["vain teksti"]
    assert whole.column("author") == [None]


def test_more_tweets_than_a_batch(tmp_path: Path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([_tweet(n) for n in range(1203)]))
    assert len(read_whole(path).posts) == 1203


@pytest.mark.parametrize(
    "content",
    [
        '{"uri": "at://x", "record": {"text": "hei"}}',
        '[\n  {"account": {"acct": "a"}, "content": "<p>hei</p>"}\n]',
        'window.YTD.tweets.part0 = [{"tweet": {"full_text": "hei"}}]',
    ],
)
def test_json_of_another_service_is_named_so(tmp_path: Path, content: str) -> None:
    path = tmp_path / "posts.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnknownJson):
        open_preview(path)
