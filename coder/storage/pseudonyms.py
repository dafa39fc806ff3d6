"""The numbers by which authors are called, once given never changed."""

import os
from collections.abc import Iterable

from coder.domain.pseudonyms import author_key, numbers_for, space_for
from coder.storage.project_file import ProjectFile

SECRET = "pseudonym_secret"
_SECRET_BYTES = 32


def give(file: ProjectFile, posts: Iterable[int]) -> dict[int, int]:
    """Return the number of each post's author, giving new ones; call it inside `write()`.

    Posts without an author are left out.
    """
    secret = file.meta(SECRET)
    if secret is None:
        secret = os.urandom(_SECRET_BYTES).hex()
        file.set_meta(SECRET, secret)
    known = dict(file.db.execute("SELECT author,number FROM pseudonym").fetchall())
    wanted = _keys(file, bytes.fromhex(secret), posts)
    new = sorted({key for key in wanted.values() if key not in known})
    space = space_for(len(known) + len(new))
    taken = set(known.values())
    for key in new:
        known[key] = next(n for n in numbers_for(key, space) if n not in taken)
        taken.add(known[key])
        file.db.execute("INSERT INTO pseudonym(author,number) VALUES(?,?)", (key, known[key]))
    return {post: known[key] for post, key in wanted.items()}


def known(file: ProjectFile, post: int) -> int | None:
    """Return the number of a post's author, None where there is no author or no number yet."""
    secret = file.meta(SECRET)
    key = _keys(file, bytes.fromhex(secret), [post]).get(post) if secret else None
    row = file.db.execute("SELECT number FROM pseudonym WHERE author=?", (key,)).fetchone()
    return None if row is None else int(row[0])


def _keys(file: ProjectFile, secret: bytes, posts: Iterable[int]) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    for post in posts:
        author_id, author = file.db.execute(
            "SELECT author_id,author FROM post WHERE id=?", (post,)
        ).fetchone()
        key = author_key(secret, author_id, author)
        if key is not None:
            found[post] = key
    return found
