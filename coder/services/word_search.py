"""What the terms of word lists find in the posts of a project."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from coder.domain.screening.matching import Span, compiled
from coder.domain.screening.vocabulary import Vocabulary
from coder.domain.screening.word_list import WordList
from coder.domain.screening.words import TOKEN, folded
from coder.services import indexing
from coder.services.session import Session
from coder.storage import post_lists, posts, search_index, word_index
from coder.storage.list_hits import ListSearch
from coder.storage.project_file import ProjectFile

PARTS = (("", "m"), ("m", "\U0010ffff"))
"""From which word to which a thread reads; of Finnish words half begin with a to l."""
FORMS_FROM = 5_000
"""So many posts are read for the forms of phrases and masked words."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a word (or a phrase as written) that a term finds, in how many posts it stands."""

    form: str
    n: int
    term: str
    excluded: bool


@dataclass(frozen=True, slots=True)
class Matched:
    """A post that a list finds, and where."""

    post_id: int
    text: str
    day: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """What a term adds to its list: the posts it finds, and those that no other term finds."""

    term: str
    posts: int
    only: int


def forms(session: Session, word_list: WordList) -> list[Form]:
    """Return the forms that each term finds in the posts, most frequent first, excluded ones too.

    Those to be left out go into the list with `WordList.without`.
    """
    vocabulary = search(session).vocabulary
    matcher = compiled(word_list)
    found: list[Form] = []
    for term in word_list.terms:
        counts: dict[str, int] = {}
        tokens = {t for p in term.single if not term.before for t in vocabulary.tokens(p)}
        for token in tokens:
            n = word_index.in_posts(session.file, token)
            for form in {folded(word) for word in TOKEN.findall(token)}:
                if any(each.written == term.written for each in matcher.meaning(form).terms):
                    counts[form] = counts.get(form, 0) + n
        found += (
            Form(form, n, term.written, matcher.meaning(form).is_out)
            for form, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        )
    return found + _long_forms(session, word_list)


def _long_forms(session: Session, word_list: WordList) -> list[Form]:
    """Return what is found of phrases, masked words and smileys as it is written."""
    hits = search(session).hits(word_list)
    matcher = compiled(word_list)
    counts: dict[tuple[str, str], int] = {}
    long = [
        term
        for term in word_list.terms
        if term.signs or term.before or term.phrases or any(p.is_mask for p in term.single)
    ]
    wanted = {post for term in long for post in hits.by_term[term.written]}
    lines = {term.written for term in long}
    for _, text in word_index.texts(session.file, sorted(wanted)[:FORMS_FROM]):
        written_so = {
            (span.term.written, " ".join(text[span.start : span.end].split()).casefold())
            for span in matcher.spans(text)
            if span.term.written in lines and TOKEN.fullmatch(text[span.start : span.end]) is None
        }
        for key in written_so:
            counts[key] = counts.get(key, 0) + 1
    return [
        Form(form, n, term, excluded=False)
        for (term, form), n in sorted(counts.items(), key=lambda item: (item[0][0], -item[1]))
    ]


def adds(session: Session, word_list: WordList) -> list[Added]:
    """Return what each term adds to a list, in the order of the list."""
    hits = search(session).hits(word_list)
    times: dict[int, int] = {}
    for found in hits.by_term.values():
        for post in found:
            times[post] = times.get(post, 0) + 1
    return [
        Added(line, len(found), sum(times[post] == 1 for post in found))
        for line, found in hits.by_term.items()
    ]


def matched(
    session: Session, word_list: WordList, term: str | None = None, after: int = 0, size: int = 50
) -> list[Matched]:
    """Return the next posts after a row id that a list, or one of its terms, finds."""
    hits = search(session).hits(word_list)
    found = hits.posts if term is None else hits.by_term.get(term, frozenset())
    page = sorted(post for post in found if post > after)[:size]
    matcher = compiled(word_list)
    return [
        Matched(
            line.id,
            line.text,
            line.posted_at[:10],
            tuple(s for s in matcher.spans(line.text) if term is None or s.term.written == term),
        )
        for line in post_lists.lines(session.file, page)
    ]


def search(session: Session) -> ListSearch:
    """Return what searches the posts as they are now; it is kept until posts come or go."""
    file = session.file
    if indexing.has_new_posts(file) and not session.read_only:
        indexing.index(file)
    state = (search_index.indexed_to(file), posts.count(file))
    if session.word_search is None or session.word_search[0] != state:
        session.word_search = (state, ListSearch(file, _read_apart(file)))
    return session.word_search[1]


def _read_apart(file: ProjectFile) -> Callable[[], Vocabulary]:
    """Read the vocabulary in threads of their own, and return what waits for it."""
    workers = ThreadPoolExecutor(len(PARTS), "vocabulary")
    coming = [workers.submit(_tokens, file, first, end) for first, end in PARTS]
    workers.shutdown(wait=False)
    return lambda: Vocabulary(b"\n".join(filter(None, (part.result() for part in coming))))


def _tokens(file: ProjectFile, first: str, end: str) -> bytes:
    copy = file.read_copy()
    try:
        return word_index.vocabulary(copy, first, end)
    finally:
        copy.close()
