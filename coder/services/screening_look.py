"""What a list and its terms find, gathered at once, and the posts page by page."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from coder.domain.screening.flow import Flow
from coder.domain.screening.matching import Matcher
from coder.domain.screening.rule import ScreeningRule
from coder.domain.screening.word_list import WordList
from coder.services import screening, word_search
from coder.services.session import Clock, Session
from coder.services.word_search import Added, Form
from coder.storage import post_lists, study_standing
from coder.storage.list_hits import ListHits, ListSearch
from coder.storage.project_file import ProjectFile
from coder.storage.study_standing import Standing

Kept = tuple[tuple[int, int], ListSearch]
Posts = Sequence[int]


@dataclass(frozen=True, slots=True)
class Looked:
    """What a list finds: row ids of posts in order, of each term too, and what each term adds."""

    name: str
    posts: tuple[int, ...]
    by_term: dict[str, tuple[int, ...]]
    added: tuple[Added, ...]


@dataclass(frozen=True, slots=True)
class MatchedPost:
    """A post with the hits in its text, in characters, and how it stands."""

    id: int
    text: str
    posted_at: str
    hits: tuple[tuple[int, int], ...]
    standing: Standing


class Looking:
    """Asks a project in any thread, one question at a time; what was found is kept in between."""

    def __init__(self, file: ProjectFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._kept: Kept | None = None

    def look(self, word_list: WordList) -> Looked:
        """Return what a list finds."""
        with self._beside() as session:
            return _looked(word_list, word_search.search(session).hits(word_list))

    def forms(self, word_list: WordList) -> list[Form]:
        """Return the forms that the terms of a list find, excluded ones too."""
        with self._beside() as session:
            return word_search.forms(session, word_list)

    def run(self, rule: ScreeningRule) -> Flow:
        """Screen the posts by a rule. Raises what `screening.run` does."""
        with self._beside(write=True) as session:
            return screening.run(session, rule)

    @contextmanager
    def _beside(self, *, write: bool = False) -> Generator[Session]:
        file = self._file
        session = Session(file.beside() if write else file.read_copy(), self._clock)
        try:
            if self._kept is not None:
                state, search = self._kept
                session.word_search = (state, search.over(session.file))
            yield session
            self._kept = session.word_search
        finally:
            session.close()


def page(session: Session, word_list: WordList, term: str, posts: Posts) -> list[MatchedPost]:
    """Return a few posts (row ids) with the hits of a list, or of one of its terms."""
    matcher = Matcher(word_list)
    standing = study_standing.standings(session.file, posts)
    return [
        MatchedPost(
            line.id,
            line.text,
            line.posted_at,
            tuple(
                (span.start, span.end)
                for span in matcher.spans(line.text)
                if not term or span.term.written == term
            ),
            standing.get(line.id, Standing(True)),
        )
        for line in post_lists.lines(session.file, posts)
    ]


def standings(session: Session, posts: Posts) -> dict[int, Standing]:
    """Return how each of some posts (row ids) stands."""
    return study_standing.standings(session.file, posts)


def _looked(word_list: WordList, hits: ListHits) -> Looked:
    times: dict[int, int] = {}
    for found in hits.by_term.values():
        for post in found:
            times[post] = times.get(post, 0) + 1
    added = tuple(
        Added(line, len(found), sum(times[post] == 1 for post in found))
        for line, found in hits.by_term.items()
    )
    by_term = {line: tuple(sorted(found)) for line, found in hits.by_term.items()}
    return Looked(word_list.name, tuple(sorted(hits.posts)), by_term, added)
