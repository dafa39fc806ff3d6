"""Whose codings a list of posts shows, and what is known of the posts in view."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coder.domain.codebook import Variable
from coder.domain.codebook_merging import ReadAs, read_as_in
from coder.domain.errors import ReadOnlyProject, UnknownName
from coder.domain.marks import FINISHED, FLAG, NOTE, SKIPPED, read_value
from coder.domain.values import Codes, read_codes
from coder.services import asking, seals
from coder.services.coding_view import Change
from coder.services.session import Session
from coder.storage import (
    people,
    post_lists,
    posts,
    queues,
    revisions,
    rounds,
    search_index,
    sources,
)
from coder.storage.codings import AllCodings, OwnCodings, Seal
from coder.storage.post_lists import PostLine
from coder.storage.project_file import ProjectFile
from coder.storage.study_standing import IN, Standing, standings

_PURPOSES = ("recoding", "main", "reliability", "consensus")
"""Rounds whose codings are shown, those that go first before the others."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Whose codings are shown, and what the project's rows are called."""

    coder_id: int | None
    coder_name: str
    is_own: bool
    seal: Seal | None
    rounds: tuple[int, ...]
    rows: Mapping[str, int]
    variables: tuple[Variable, ...]
    asked: frozenset[frozenset[str]]
    """The variables of each of the coder's queues: a post is coded that is done in one."""
    sources: Mapping[int, str]
    language: str
    """The language of the codebook's texts."""
    read_as: Mapping[str, ReadAs]
    """As which codes those merged are read, by variable."""

    def codings(self, file: ProjectFile) -> OwnCodings | None:
        """Return the codings shown, by whichever connection."""
        if self.coder_id is None:
            return None
        if self.is_own or self.seal is None:
            return OwnCodings(file, self.coder_id)
        return AllCodings(file, self.seal).of_coder(self.coder_id)


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post with what the coder shown has done with it."""

    line: PostLine
    values: Mapping[str, Codes]
    coded: bool
    skipped: bool
    flagged: bool
    note: str
    standing: Standing = IN
    repeats: int = 0
    """How many posts are in its group of repeats; 0 where it stands alone."""


def own_reading(session: Session) -> Reading:
    """Return what the coder at the keyboard may always see: the own codings."""
    coder = session.coder
    return _reading(session, coder.id if coder else None, coder.name if coder else "", None)


def reading_of(session: Session, coder_name: str) -> Reading:
    """Return the codings of any coder, logging where the one at the keyboard is not done.

    Raises OnlyInProject in a packet, UnknownName.
    """
    if session.coder is not None and session.coder.name == coder_name:
        return own_reading(session)
    coder = people.by_name(session.file, coder_name)
    if coder is None:
        raise UnknownName("coder", coder_name, tuple(c.name for c in people.everyone(session.file)))
    return _reading(session, coder.id, coder.name, seals.open_for_reading(session).seal)


def coders(session: Session) -> list[str]:
    """Return the names of all coders, Consensus too, the one at the keyboard first."""
    own = session.coder.name if session.coder else ""
    names = [coder.name for coder in people.everyone(session.file)]
    return sorted(names, key=lambda name: name != own)


def _reading(session: Session, coder_id: int | None, name: str, seal: Seal | None) -> Reading:
    usable = [r for r in rounds.all_of(session.file) if r.purpose in _PURPOSES]
    usable.sort(key=lambda round_: (_PURPOSES.index(round_.purpose), -round_.id))
    own = session.coder is not None and session.coder.id == coder_id
    return Reading(
        coder_id=coder_id,
        coder_name=name,
        is_own=own,
        seal=seal,
        rounds=tuple(round_.id for round_ in usable),
        rows=revisions.variable_rows(session.file),
        variables=tuple(v for v in session.codebook.variables if not v.archived),
        asked=_asked(session, coder_id),
        sources={source.id: source.name for source in sources.all_of(session.file)},
        language=session.language,
        read_as=read_as_in(session.codebook),
    )


def _asked(session: Session, coder_id: int | None) -> frozenset[frozenset[str]]:
    present = queues.of_coder(session.file, coder_id) if coder_id is not None else []
    found = asking.worked(session.file, session.codebook, present)
    asked = {frozenset(queue.variables) for queue in found}
    return frozenset(asked or {frozenset(v.uid for v in session.default_variables())})


def stamp(session: Session) -> tuple[int, int, int]:
    """Return what changes when posts come, codings change or the index grows."""
    file = session.file
    return posts.newest(file), post_lists.newest_decision(file), search_index.indexed_to(file)


def is_coded(finished: str | None, reading: Reading) -> bool:
    """Tell by its *finished* mark whether a post is done in one of the coder's queues."""
    settled = frozenset(read_codes(finished) or ())
    return bool(settled) and any(asked <= settled for asked in reading.asked)


def rows(file: ProjectFile, reading: Reading, ids: Sequence[int]) -> list[PostRow]:
    """Return the posts of a few row ids with their codings, in order."""
    lines = post_lists.lines(file, ids)
    whose = reading.codings(file)
    uids = [*(v.uid for v in reading.variables), FINISHED, SKIPPED, FLAG, NOTE]
    shown = [reading.rows[uid] for uid in uids if uid in reading.rows]
    stored = post_lists.values(file, whose, reading.rounds, shown, ids) if whose else {}
    standing, alike = standings(file, ids), post_lists.repeats_of(file, ids)
    return [
        _row(line, reading, stored, standing.get(line.id, IN), alike.get(line.id, 0))
        for line in lines
    ]


def _row(
    line: PostLine,
    reading: Reading,
    stored: Mapping[tuple[int, int], str],
    standing: Standing,
    repeats: int,
) -> PostRow:
    def of(uid: str) -> str | None:
        return stored.get((line.id, reading.rows.get(uid, 0)))

    coded = is_coded(of(FINISHED), reading)
    return PostRow(
        line=line,
        values={
            v.uid: reading.read_as[v.uid].codes(read_codes(of(v.uid)))
            if v.uid in reading.read_as
            else read_codes(of(v.uid))
            for v in reading.variables
        },
        coded=coded,
        skipped=not coded and of(SKIPPED) is not None,
        flagged=bool(read_value(of(FLAG))),
        note=str(read_value(of(NOTE)) or ""),
        standing=standing,
        repeats=repeats,
    )


def flag(session: Session, post_id: int) -> Change:
    """Set the own flag of a post, or take it off.

    Raises ReadOnlyProject, RoundClosed and what writing raises; UnknownName where nobody codes.
    """
    if session.read_only:
        raise ReadOnlyProject(str(session.path))
    queue = next(iter(session.queues()), None)
    if queue is None:
        raise UnknownName("coder", "", tuple(c.name for c in session.coders()))
    coding = session.coding(queue.id)
    coding.show(post_id)
    return coding.flag()
