"""How often a post was liked, passed on, answered and quoted, as services' records tell it."""

from collections.abc import Mapping

LIKES, REPOSTS, REPLIES, QUOTES = "likes", "reposts", "replies", "quotes"
_KEYS = {
    LIKES: ("favorite_count", "like_count", "likes", "likes_count", "favorites"),
    REPOSTS: ("retweet_count", "repost_count", "retweets", "retweets_count"),
    REPLIES: ("reply_count", "replies", "replies_count"),
    QUOTES: ("quote_count", "quotes"),
}
_WITHIN = ("public_metrics", "legacy")


def counts_in(record: Mapping[str, object]) -> dict[str, int]:
    """Return the counts that a record holds, by their names here; none where it tells none."""
    plain = {_plain(key): value for key, value in record.items()}
    for inner in _WITHIN:
        nested = record.get(inner)
        if isinstance(nested, Mapping):
            plain |= {_plain(str(key)): value for key, value in nested.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    found: dict[str, int] = {}
    for name, keys in _KEYS.items():
        values = (_number(plain[key]) for key in keys if key in plain)
        number = next((value for value in values if value is not None), None)
        if number is not None:
            found[name] = number
    return found


def _plain(key: str) -> str:
    return key.strip().casefold().replace(" ", "_").rpartition(".")[2]


def _number(value: object) -> int | None:
    text = str(value).strip()
    return int(text) if text.isascii() and text.isdigit() else None
