"""Tweets as the first Twitter interface gave them: search, streams, timelines, saved objects."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from coder.exchange.readers.json_records import (
    Broken,
    Found,
    Json,
    batches,
    id_of,
    json_records,
    object_of,
    preview_json,
    text_of,
)
from coder.exchange.readers.records import Batch, Preview, ReadOptions
from coder.exchange.readers.times import TimeReader, time_reader

_TEXT = re.compile(rb'"(?:full_text|text)"\s*:')
_MARKS = (b'"screen_name"', b'"id_str"', b'"created_at"', b'"user"')
_OTHERS = (b'"rest_id"', b'"legacy"', b'"source_platform"', b'"_type"', b'"author_id"')


class TwitterV1Reader:
    """Reads tweets of interface version 1.1; see `Reader`."""

    name = "twitter_v1"

    def recognise(self, head: bytes) -> float:
        """Return up to 0.9 by the keys that only these tweets have together."""
        start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1]
        head = head.replace(b"\0", b"")
        if start not in (b"{", b"[") or any(mark in head for mark in _OTHERS):
            return 0.0
        marks = sum(mark in head for mark in _MARKS)
        return 0.9 if marks == len(_MARKS) and _TEXT.search(head) else 0.0

    def preview(self, path: Path, options: ReadOptions | None = None) -> Preview:
        """Show the first tweets; raise EmptyFile, or ColumnMissing for any mapping."""
        wishes = replace(options or ReadOptions(self.name), reader=self.name)
        return preview_json(path, wishes, _found(path))

    def read(self, path: Path, options: ReadOptions) -> Iterator[Batch]:
        """Yield the tweets in batches."""
        return batches(_found(path))


def _found(path: Path) -> Iterator[tuple[Found, int]]:
    read_time = time_reader(None, naive_is_utc=True)
    for record, position in json_records(path):
        if isinstance(record, Broken):
            yield Found(None, "broken_record", record.excerpt), position
            continue
        tweet = object_of(record)
        text = _text(tweet)
        if text is None:
            yield Found(None, "not_a_post", record), position
        elif not text.strip():
            yield Found(None, "no_text", record), position
        else:
            yield Found(_values(tweet, text, read_time), "", record), position


def _text(tweet: Json) -> str | None:
    """Return the longest text a tweet has, its three entities resolved; None if it has none."""
    extended = object_of(tweet.get("extended_tweet"))
    for text in (tweet.get("full_text"), extended.get("full_text"), tweet.get("text")):
        if isinstance(text, str):
            return unescape(text)
    return None


def unescape(text: str) -> str:
    """Resolve the three entities that Twitter escapes."""
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _values(tweet: Json, text: str, read_time: TimeReader) -> tuple[str | None, ...]:
    user = object_of(tweet.get("user"))
    external_id = id_of(tweet, "id")
    author = text_of(user.get("screen_name"))
    raw = text_of(tweet.get("created_at"))
    parent = id_of(tweet, "in_reply_to_status_id")
    repost = object_of(tweet.get("retweeted_status"))
    if repost:
        kind = "retweet"
    elif tweet.get("is_quote_status") or tweet.get("quoted_status"):
        kind = "quote"
    else:
        kind = "reply" if parent else "post"
    return (
        external_id,
        author,
        id_of(user, "id"),
        read_time(raw) if raw else None,
        raw,
        text,
        text_of(tweet.get("lang")),
        kind,
        f"https://x.com/{author}/status/{external_id}" if author and external_id else None,
        parent,
        id_of(repost, "id"),
    )
