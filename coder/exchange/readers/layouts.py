"""The tables of known collectors, recognised by their header, and which column is what."""

from dataclasses import dataclass

from coder.exchange.readers.records import Mapping


@dataclass(frozen=True)
class Layout:
    """A collector's table: it is recognised when all of `needs` are in the header.

    `naive_is_utc`: times without a zone are UTC. `na`: the two letters NA stand for nothing.
    `newlines`: newlines in the text were written as the two characters backslash and n.
    `author_from_url`, `repost_prefix` (RT @): where a column is empty or lacking.
    `rows_are_edges`: rows that repeat an external id are the same post.
    `quotes`: the table is known to leave quotes inside cells unescaped.
    """

    name: str
    needs: frozenset[str]
    mapping: Mapping
    naive_is_utc: bool = False
    na: bool = False
    newlines: bool = False
    author_from_url: bool = False
    repost_prefix: bool = False
    rows_are_edges: bool = False
    unescaped_quotes: bool = False


def _pairs(**columns: str) -> Mapping:
    return tuple(columns.items())


NO_LAYOUT = Layout("", frozenset(), ())

LAYOUTS = (
    Layout(
        "twarc_csv",
        frozenset({"author.username", "referenced_tweets.retweeted.id", "created_at", "text"}),
        _pairs(
            text="text",
            external_id="id",
            author="author.username",
            author_id="author_id",
            posted_at="created_at",
            lang="lang",
            parent_id="referenced_tweets.replied_to.id",
            repost_of="referenced_tweets.retweeted.id",
            quote_of="referenced_tweets.quoted.id",
        ),
        newlines=True,
    ),
    Layout(
        "rtweet",
        frozenset({"status_id", "screen_name", "is_retweet", "reply_to_status_id", "text"}),
        _pairs(
            text="text",
            external_id="status_id",
            author="screen_name",
            author_id="user_id",
            posted_at="created_at",
            lang="lang",
            url="status_url",
            parent_id="reply_to_status_id",
            is_repost="is_retweet",
            repost_of="retweet_status_id",
            quote_of="quoted_status_id",
        ),
        naive_is_utc=True,
        na=True,
    ),
    Layout(
        "twint",
        frozenset({"tweet", "conversation_id", "username", "date", "link"}),
        _pairs(
            text="tweet",
            external_id="id",
            author="username",
            author_id="user_id_str",
            posted_at="date",
            posted_time="time",
            posted_zone="timezone",
            lang="language",
            url="link",
            is_repost="retweet",
            repost_of="retweet_id",
            quote_of="quote_url",
        ),
    ),
    Layout(
        "tags",
        frozenset({"id_str", "from_user", "text", "created_at", "status_url"}),
        _pairs(
            text="text",
            external_id="id_str",
            author="from_user",
            author_id="from_user_id_str",
            posted_at="created_at",
            lang="user_lang",
            url="status_url",
            parent_id="in_reply_to_status_id_str",
        ),
        na=True,
        repost_prefix=True,
    ),
    Layout(
        "getoldtweets",
        frozenset({"username", "date", "retweets", "favorites", "text", "permalink"}),
        _pairs(
            text="text",
            external_id="id",
            author="username",
            posted_at="date",
            url="permalink",
        ),
        author_from_url=True,
        unescaped_quotes=True,
    ),
    Layout(
        "nodexl",
        frozenset({"vertex 1", "tweet", "imported id"}),
        _pairs(
            text="tweet",
            external_id="imported id",
            author="vertex 1",
            posted_at="tweet date (utc)",
            url="twitter page for tweet",
            parent_id="in-reply-to tweet id",
        ),
        naive_is_utc=True,
        repost_prefix=True,
        rows_are_edges=True,
    ),
    Layout(
        "youtube",
        frozenset({"comment_id", "content", "author"}),
        _pairs(text="content", external_id="comment_id", author="author", posted_at="date"),
    ),
    Layout(
        "bluesky",
        frozenset({"uri", "user_handle", "timestamp_utc", "text"}),
        _pairs(
            text="text",
            external_id="uri",
            author="user_handle",
            author_id="user_did",
            posted_at="timestamp_utc",
            url="url",
            parent_id="to_post_uri",
            quote_of="quoted_uri",
        ),
        naive_is_utc=True,
    ),
    Layout(
        "dmi_tcat",
        frozenset({"from_user_name", "from_user_id", "to_user_name", "text", "created_at"}),
        _pairs(
            text="text",
            external_id="id",
            author="from_user_name",
            author_id="from_user_id",
            posted_at="created_at",
            lang="lang",
            parent_id="in_reply_to_status_id",
            quote_of="quoted_status_id",
        ),
        naive_is_utc=True,
        repost_prefix=True,
    ),
    Layout(
        "4cat",
        frozenset({"id", "thread_id", "body", "author", "timestamp"}),
        _pairs(
            text="body",
            external_id="id",
            author="author",
            posted_at="timestamp",
            lang="language_guess",
            url="link",
            is_repost="is_retweet",
        ),
        naive_is_utc=True,
    ),
    Layout(
        "twitter_analytics",
        frozenset({"tweet id", "tweet text", "tweet permalink", "time"}),
        _pairs(text="tweet text", external_id="tweet id", posted_at="time", url="tweet permalink"),
        author_from_url=True,
    ),
    Layout(
        "brandwatch",
        frozenset({"query id", "full text", "date"}),
        _pairs(
            text="full text",
            external_id="resource id",
            author="author",
            posted_at="date",
            lang="language",
            url="url",
            kind="thread entry type",
        ),
    ),
    Layout(
        "meltwater",
        frozenset({"hit sentence", "date", "url"}),
        _pairs(
            text="hit sentence",
            external_id="tweet id",
            author="twitter screen name",
            posted_at="date",
            posted_time="time",
            lang="language",
            url="url",
        ),
    ),
    Layout(
        "talkwalker",
        frozenset({"content", "published", "extra_author_attributes.short_name"}),
        _pairs(
            text="content",
            author="extra_author_attributes.short_name",
            posted_at="published",
            lang="lang",
            url="url",
        ),
    ),
)


def find_layout(columns: tuple[str, ...]) -> Layout:
    """Return the layout whose needed columns are all there, else NO_LAYOUT."""
    names = {column.strip().casefold() for column in columns}
    return next((layout for layout in LAYOUTS if layout.needs <= names), NO_LAYOUT)


def layout_named(name: str) -> Layout:
    """Return the layout of a name, NO_LAYOUT for a name there is not."""
    return next((layout for layout in LAYOUTS if layout.name == name), NO_LAYOUT)
