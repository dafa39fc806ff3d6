"""What a list and its terms find, gathered at once, and the posts page by page."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from coder.domain.screening.flow import Flow
from coder.domain.screening.matching import compiled
from coder.domain.screening.rule import UNKNOWN_LANGUAGES, ScreeningRule
from coder.domain.screening.word_list import WordList
from coder.services import screening, word_search
from coder.services.session import Clock, Session
from coder.services.stages import Progress
from coder.services.word_search import Added, Form
from coder.storage import post_lists, sources, study_standing
from coder.storage.list_hits import ListHits, ListSearch
from coder.storage.project_file import ProjectFile
from coder.storage.study_standing import IN, Standing

Kept = tuple[tuple[int, int], ListSearch]
Posts = Sequence[int]
Hits = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What a list finds: row ids of posts in order, of each term too, and what each term adds."""

    name: str
    posts: tuple[int, ...]
    by_term: dict[str, tuple[int, ...]]
    added: tuple[Added, ...]


@dataclass(frozen=True, slots=True)
class MatchedPost:
    """A post with the places of hits in its text, and how it stands; `others` are other lists'."""

    id: int
    text: str
    posted_at: str
    hits: Hits
    others: Hits
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

    def languages(self) -> list[tuple[str, int]]:
        """Return the known languages of the posts, and how many posts are in each."""
        with self._beside() as session:
            found = study_standing.languages(session.file)
        return [(code, n) for code, n in found if code not in UNKNOWN_LANGUAGES]

    def run(self, rule: ScreeningRule, progress: Progress | None = None) -> Flow:
        """Screen the posts by a rule. Raises what `screening.run` does."""
        with self._beside(write=True) as session:
            return screening.run(session, rule, progress)

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


class Marker:
    """Finds the hits of a list, or of one of its terms, and apart from them those of others."""

    def __init__(self, words: WordList, term: str = "", others: Sequence[WordList] = ()) -> None:
        self._matcher = compiled(words)
        self._term = term
        self._others = [compiled(each) for each in others]

    def hits(self, text: str) -> Hits:
        """Return the places of the hits in a text, in characters."""
        spans = self._matcher.spans(text)
        wanted = (each for each in spans if not self._term or each.term.written == self._term)
        return tuple(dict.fromkeys((each.start, each.end) for each in wanted))

    def other_hits(self, text: str) -> Hits:
        """Return the places of the other lists' hits."""
        spans = (each for matcher in self._others for each in matcher.spans(text))
        return tuple(dict.fromkeys((each.start, each.end) for each in spans))


def page(session: Session, marker: Marker, posts: Posts) -> list[MatchedPost]:
    """Return a few posts (row ids) with the hits in them."""
    standing = study_standing.standings(session.file, posts)
    return [
        MatchedPost(
            line.id,
            line.text,
            line.posted_at,
            marker.hits(line.text),
            marker.other_hits(line.text),
            standing.get(line.id, IN),
        )
        for line in post_lists.lines(session.file, posts)
    ]


def source_names(session: Session) -> dict[str, str]:
    """Return the names of the sources by their uids, hexadecimal."""
    return {each.uid.hex(): each.name for each in sources.all_of(session.file)}


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
