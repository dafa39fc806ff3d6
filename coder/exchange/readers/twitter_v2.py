"""Tweets as the second Twitter interface gave them: pages with what they include, or flattened."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

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

_PAGE = re.compile(rb'\s*\[?\s*\{\s*"(?:data|includes|meta|errors|__twarc)"\s*:')
_MARKS = (
    b'"author_id"',
    b'"edit_history_tweet_ids"',
    b'"public_metrics"',
    b'"referenced_tweets"',
    b'"conversation_id"',
)
_OTHERS = (b'"rest_id"', b'"source_platform"', b'"screen_name"', b'"record"')


class TwitterV2Reader:
    """Reads tweets of interface version 2, unflattened and flattened; see `Reader`."""

    name = "twitter_v2"

    def recognise(self, head: bytes) -> float:
        """Return up to 0.9 by the keys that only these tweets have together."""
        start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
        if start[:1] not in (b"{", b"["):
            return 0.0
        head = head.replace(b"\0", b"")
        if b'"text"' not in head or any(mark in head for mark in _OTHERS):
            return 0.0
        if any(mark in head for mark in _MARKS):
            return 0.9
        return 0.7 if _PAGE.match(start.replace(b"\0", b"")) and b'"id"' in head else 0.0

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
        page = object_of(record)
        if "data" in page:
            for found in _of_page(page, read_time):
                yield found, position
        elif "text" in page:
            author = object_of(page.get("author"))
            yield _tweet(page, page, author, read_time), position
        elif not page or not page.keys() & {"meta", "errors", "includes"}:
            yield Found(None, "not_a_post", record), position


def _of_page(page: Json, read_time: TimeReader) -> Iterator[Found]:
    """Find the posts of a page; each original keeps what the page includes for its post."""
    includes = object_of(page.get("includes"))
    users = _by_id(includes.get("users"))
    tweets = _by_id(includes.get("tweets"))
    for tweet in _list(page["data"]):
        item = object_of(tweet)
        author = users.get(item.get("author_id"), {})
        context = [tweets[ref["id"]] for ref in _references(item) if ref.get("id") in tweets]
        included: Json = {}
        if author:
            included["users"] = [author]
        if context:
            included["tweets"] = context
        original = {"data": tweet, "includes": included} if included else {"data": tweet}
        yield _tweet(item, original, author, read_time)


def _tweet(item: Json, original: object, author: Json, read_time: TimeReader) -> Found:
    text = object_of(item.get("note_tweet")).get("text") or item.get("text")
    if not isinstance(text, str):
        return Found(None, "not_a_post", original)
    if not text.strip():
        return Found(None, "no_text", original)
    refs = {ref.get("type"): id_of(ref, "id") for ref in _references(item)}
    if "retweeted" in refs:
        kind = "retweet"
    elif "quoted" in refs:
        kind = "quote"
    else:
        kind = "reply" if "replied_to" in refs else "post"
    external_id = id_of(item, "id")
    name = text_of(author.get("username"))
    raw = text_of(item.get("created_at"))
    values = (
        external_id,
        name,
        id_of(item, "author_id") or id_of(author, "id"),
        read_time(raw) if raw else None,
        raw,
        text,
        text_of(item.get("lang")),
        kind,
        f"https://x.com/{name or 'i'}/status/{external_id}" if external_id else None,
        refs.get("replied_to"),
        refs.get("retweeted"),
    )
    return Found(values, "", original)


def _references(item: Json) -> list[Json]:
    return [object_of(reference) for reference in _list(item.get("referenced_tweets"))]


def _by_id(items: object) -> dict[Any, Json]:
    return {item.get("id"): item for item in map(object_of, _list(items))}


def _list(value: object) -> list[Any]:
    if isinstance(value, list):
        return cast(list[Any], value)
    return [] if value is None else [value]
