"""The words of the search index, and the posts that hold them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from coder.storage.project_file import ProjectFile

TOKENS_AT_ONCE = 32
TEXTS_AT_ONCE = 5_000


def vocabulary(file: ProjectFile, first: str = "", end: str = "\U0010ffff") -> bytes:
    """Return the tokens of the index in UTF-8 and in order, line breaks between them.

    Those from `first` on and before `end`, which may be read in several threads.
    """
    _open(file)
    found = file.db.execute(
        "SELECT CAST(group_concat(term,char(10)) AS BLOB) FROM temp.index_word "
        "WHERE term>=? AND term<?",
        (first, end),
    ).fetchone()[0]
    return found or b""


def in_posts(file: ProjectFile, token: str) -> int:
    """Return in how many posts a token stands."""
    _open(file)
    row = file.db.execute("SELECT doc FROM temp.index_word WHERE term=?", (token,)).fetchone()
    return 0 if row is None else int(row[0])


def _open(file: ProjectFile) -> None:
    # A connection for reading only may make no table, not even one of its own.
    for_reading = file.read_only
    if for_reading:
        file.db.execute("PRAGMA query_only=off")
    file.db.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_word USING fts5vocab(main,post_fts,row)"
    )
    if for_reading:
        file.db.execute("PRAGMA query_only=on")


def with_tokens(file: ProjectFile, tokens: Iterable[str], stems: Iterable[str] = ()) -> set[int]:
    """Return the row ids of the posts with one of these tokens, or one that begins with a stem."""
    import orjson

    found: set[int] = set()
    questions = [f'"{stem}"*' for stem in stems]
    exact = [f'"{token}"' for token in sorted(tokens)]
    questions += [
        " OR ".join(exact[start : start + TOKENS_AT_ONCE])
        for start in range(0, len(exact), TOKENS_AT_ONCE)
    ]
    for question in questions:
        # In one text: a thread that reads words meanwhile need not be waited for at each row.
        (rows,) = file.db.execute(
            "SELECT '['||group_concat(rowid)||']' FROM post_fts WHERE post_fts MATCH ?",
            (question,),
        ).fetchone()
        if rows is not None:
            found.update(orjson.loads(rows))
    return found


def with_signs(file: ProjectFile, signs: str) -> set[int]:
    """Return the row ids of the posts whose text holds signs; all texts are read for it."""
    rows = file.db.execute("SELECT id FROM post WHERE instr(text,?)", (signs,))
    return set(chain.from_iterable(rows))


def texts(file: ProjectFile, posts: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yield row id and text of the posts that have one."""
    import orjson

    for start in range(0, len(posts), TEXTS_AT_ONCE):
        yield from file.db.execute(
            "SELECT post.id,text FROM json_each(CAST(? AS TEXT)) JOIN post ON post.id=value "
            "WHERE text IS NOT NULL",
            (orjson.dumps(posts[start : start + TEXTS_AT_ONCE]),),
        )
