"""The search index finds the posts that the matcher finds, one by one."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder.domain.errors import BadTerm, EmptyWordList
from coder.domain.screening.matching import compiled
from coder.domain.screening.vocabulary import Vocabulary
from coder.domain.screening.word_list import read_word_list
from coder.services.session import Session
from coder.storage import list_hits, word_index
from coder.storage.list_hits import ListSearch
from tests import studies

PARTS = (
    "pankki pankin PANKKIIRI verkkopankki Pänkki väärä vaara ärsyttää arsyttaa vittu v*ttu v**tu "
    "v#ttua vi*tu v-ttu v.ttu paskaaa paaaska p*ska 😡 😡😡🙃 ❤️ 👍🏽 @pankki #pankki @vittu_x "
    ":( :/ ei jaksa ei-jaksa ottaa päähän otti S-pankki spankki va\u0308a\u0308ra\u0308 pankki® °C "
    "Straße STRASSE ½ x̄y ö a\u0305b http://t.co/pankki ‼ pankki😡 ﬁ \U0001f468\u200d\U0001f469"
)
TERMS = (
    "pankki pank* *pank* *pankki pa*i v*ttu v*ttu* p*ska *v*ttu ä* ärsyt* väärä 😡 🙃 ❤ 👍 :( :/ "
    "@pank* @* \\#pankki ottaa|päähän ot*|pää*n ei|jaksa ei|...|pää* S-pankki strasse straße ö* "
    "paska pas*a * p* *a 😡|🙃 ‼ 👨‍👩 a* x* b |*|ei v*t*u"
)
LINES = st.builds(
    lambda sign, term: sign + term.replace("|", " "), st.sampled_from(["", "", "-"]),
    st.sampled_from(TERMS.split()),
)  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A project of posts that put odd words together in all ways."""
    folder = tmp_path_factory.mktemp("words")
    chance, parts = Random(3), PARTS.split()
    texts = ["".join(chance.choice(" -,.") if n % 2 else chance.choice(parts) for n in range(k))
             for k in (1, 3, 5, 7, 9, 11) for _ in range(80)]  # fmt: skip
    texts += [" ".join(chance.choices(parts, k=8)) for _ in range(200)]
    session = studies.make_study(folder, 0)
    studies.bring_in(session, studies.write_posts(folder / "posts.csv", texts))
    yield session
    session.close()


@settings(max_examples=300, deadline=None)
@given(
    st.lists(LINES, min_size=1, max_size=6),
    st.lists(st.sampled_from(PARTS.split()), max_size=2),
    st.sampled_from([0, 8, 1_000_000]),
)
def test_the_index_and_the_matcher_agree(
    project: Session, lines: list[str], forms_out: list[str], tokens_a_post: int
) -> None:
    try:
        word_list = read_word_list("lista", "\n".join(lines)).without(tuple(forms_out))
    except (BadTerm, EmptyWordList):
        return
    vocabulary = Vocabulary(word_index.vocabulary(project.file))
    search = ListSearch(project.file, lambda: vocabulary)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(list_hits, "TOKENS_A_POST", tokens_a_post)
        found = search.hits(word_list)
    matcher = compiled(word_list)
    wanted = {term.written: set[int]() for term in word_list.terms}
    for post, text in project.file.db.execute("SELECT id,text FROM post"):
        assert matcher.holds(text) == (post in found.posts), text
        for span in matcher.spans(text):
            wanted[span.term.written].add(post)
    assert {line: set(posts) for line, posts in found.by_term.items()} == wanted


def test_every_letter_and_emoji_of_word_lists_is_a_letter_of_the_index(tmp_path: Path) -> None:
    import sqlite3

    from coder.domain.screening.words import TOKEN
    from coder.storage import schema

    db = sqlite3.connect(":memory:")
    db.execute(next(s for s in schema.TABLES if "VIRTUAL TABLE post_fts" in s))
    every = [chr(n) for n in range(1, 0x20000) if not 0xD800 <= n < 0xE000]
    every = [character for character in every if TOKEN.fullmatch(character)]
    db.executemany(
        "INSERT INTO post_fts(rowid,text) VALUES(?,?)",
        [(ord(character), f"a{character}b") for character in every],
    )
    db.execute("CREATE VIRTUAL TABLE word USING fts5vocab(post_fts,'instance')")
    parted = db.execute("SELECT doc FROM word GROUP BY doc HAVING count(*)>1").fetchall()
    assert [hex(doc) for (doc,) in parted] == []
    db.close()
