"""What the columns of other people's tables may be called, in English and Finnish."""

import re

from coder.exchange.readers.records import Mapping

_WORDS: dict[str, str] = {
    "text": "full_text fulltext text tweet_text tweet tweet_content rawcontent content body message"
    " hit_sentence post_text comment_text comment textoriginal textdisplay post caption status_text"
    " snippet teksti viesti viestin_teksti twiitti tviitti tweetin_teksti twiitin_teksti sisältö"
    " kommentti julkaisu kirjoitus päivitys vastaus avovastaus",
    "external_id": "id_str tweet_id tweet_id_str tweetid status_id status_id_str id post_id postid"
    " comment_id message_id uri imported_id resource_id guid tunniste tunnus twiitin_tunniste"
    " viestin_tunniste tweetin_id twiitin_id viestin_id julkaisun_id",
    "author": "screen_name user_screen_name username user_name user_username author_username"
    " from_user_name from_user user_handle handle author author_name user account sender name"
    " twitter_screen_name influencer käyttäjä käyttäjänimi käyttäjätunnus kirjoittaja tekijä"
    " nimimerkki lähettäjä julkaisija tili nimi",
    "posted_at": "created_at createdat posted_at created_utc created tweet_created timestamp_utc"
    " datetime date_utc date published_at publishedat published pubdate tweet_date timestamp time"
    " post_date posted aika aikaleima ajankohta päivämäärä pvm päiväys päivä julkaistu julkaisuaika"
    " luotu lähetetty",
    "lang": "lang language tweet_lang language_guess iso_language_code kieli kielikoodi",
    "url": "status_url tweet_url post_url permalink tweet_permalink permanent_link url link linkki"
    " osoite verkko_osoite",
    "kind": "kind post_type tweet_type type thread_entry_type tyyppi laji",
    "parent_id": "in_reply_to_status_id_str in_reply_to_status_id in_reply_to_tweet_id"
    " in_reply_to_id inreplytotweetid reply_to_status_id replied_to_id parent_id reply_to_id"
    " vastaus_viestiin vastauksen_kohde",
}
_FURTHER = (
    "retweets favorites likes replies shares geo mentions hashtags source location class label"
    " sentiment sentimentti tykkäykset tykkäyksiä jaot jakoja uudelleentwiittaukset aihe luokka"
    " retweet_count favorite_count like_count reply_count quote_count user_id author_id place"
    " description query_id vertex_1 vertex_2 relationship conversation_id is_retweet title otsikko"
    " followers seuraajat verified avainsanat numero nro"
)
_NOT_ALNUM = re.compile(r"[\W_]+")


def _plain(name: str) -> str:
    return _NOT_ALNUM.sub("", name.casefold())


_BY_FIELD = {field: tuple(map(_plain, words.split())) for field, words in _WORDS.items()}
_KNOWN = frozenset(
    [word for words in _BY_FIELD.values() for word in words] + list(map(_plain, _FURTHER.split()))
)


def count_known(cells: list[str]) -> int:
    """Return how many different cells of a row are names that columns are known by."""
    return len({plain for cell in cells if len(cell) < 60 and (plain := _plain(cell)) in _KNOWN})


def guess_columns(columns: tuple[str, ...]) -> Mapping:
    """Return the field of each column that has a known name; no column serves two fields."""
    plain: dict[str, str] = {}
    for column in columns:
        plain.setdefault(_plain(column), column)
    found: list[tuple[str, str]] = []
    for field, words in _BY_FIELD.items():
        name = next((plain[word] for word in words if word in plain), None)
        if name is not None and all(name != taken for _, taken in found):
            found.append((field, name))
    return tuple(found)
