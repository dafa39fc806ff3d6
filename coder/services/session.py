"""An open project, and who is working in it."""

import json
import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from coder.domain.codebook import Codebook, Variable
from coder.domain.errors import OnlyInProject, UnknownName
from coder.domain.times import utc_now
from coder.exchange.codebook_file import codebook_to_json, parse_codebook
from coder.services import asking, filling, review_queues
from coder.services.coding import Coding
from coder.storage import people, posts, queues, revisions, rounds, sources
from coder.storage.failures import known_failures
from coder.storage.list_hits import ListSearch
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Queue
from coder.storage.revisions import Revision
from coder.storage.rounds import Round

Clock = Callable[[], str]
MAIN_ROUND = "main"
CONSENSUS = "Consensus"
"""What a new file calls the coder in whose name disagreements are settled."""


@dataclass(frozen=True, slots=True)
class QueueInfo:
    """A queue of the coder, as the page offers it; `variables` are the uids of those asked."""

    id: int
    name: str
    round_name: str
    total: int
    done: int
    variables: tuple[str, ...] = ()
    review: bool = False
    """Whether it holds posts that were coded under an earlier meaning."""
    settled: bool = False
    """Whether these were settled: what is said of them now is the word of Consensus."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much material a project holds."""

    posts: int
    sources: int


class Session:
    """An open project: its file, its codebook, and the coder at the keyboard."""

    def __init__(self, file: ProjectFile, clock: Clock) -> None:
        self.file = file
        self.clock = clock
        self.revision = revisions.live(file)
        self.codebook = _codebook_of(self.revision.body)
        self.language = file.meta("language") or "en"
        coder_uid = file.meta("packet_coder") or file.meta("coder")
        self.coder = people.by_uid(file, bytes.fromhex(coder_uid)) if coder_uid else None
        self.word_search: tuple[tuple[int, int], ListSearch] | None = None
        self._counted: tuple[object, list[QueueInfo]] | None = None
        self.unfinished: tuple[object, dict[str, int]] | None = None
        """What `seals.unfinished_rounds` found last, and for whom and when."""

    @classmethod
    def create(
        cls, path: Path, codebook: Codebook, language: str, *, clock: Clock = utc_now
    ) -> "Session":
        """Make a new project with a codebook and open it.

        Raises ProjectExists, FolderNotWritable or DiskFull.
        """
        now = clock()
        meta = {
            "project_uid": os.urandom(16).hex(),
            "copy_uid": os.urandom(16).hex(),
            "role": "owner",
            "language": language,
            "name": path.stem,
        }
        file = ProjectFile.create(path, meta, now)
        try:
            with file.write():
                people.add(file, people.CONSENSUS_UID, CONSENSUS, "consensus")
                put_codebook(file, codebook, language, now)
                rounds.add(file, rounds.NewRound(os.urandom(16), MAIN_ROUND, "main", now))
            return cls(file, clock)
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path, *, clock: Clock = utc_now, read_only: bool = False) -> "Session":
        """Open a project or a packet. Raises what `ProjectFile.open` raises."""
        file = ProjectFile.open(path, clock(), read_only=read_only)
        try:
            with known_failures(path):
                return cls(file, clock)
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        """Close the project; it is one file afterwards."""
        self.file.close()

    @property
    def path(self) -> Path:
        """Return where the project lies."""
        return self.file.path

    @property
    def name(self) -> str:
        """Return the project's name: its file's name without the suffix."""
        return self.file.path.stem

    @property
    def role(self) -> str:
        """Return `owner`, or `packet` for what a second coder was given."""
        return self.file.role

    @property
    def read_only(self) -> bool:
        """Tell whether the project was opened for reading only."""
        return self.file.read_only

    def require_owner(self) -> None:
        """Raise OnlyInProject where the open file is a packet."""
        if self.role != "owner":
            raise OnlyInProject(str(self.path))

    def coders(self) -> list[Coder]:
        """Return the people who code, not Consensus."""
        return [coder for coder in people.everyone(self.file) if coder.kind == "person"]

    def find_coder(self, name: str) -> Coder:
        """Return the coder of a name. Raises UnknownName."""
        coder = people.by_name(self.file, name)
        if coder is None or coder.kind != "person":
            raise UnknownName("coder", name, tuple(c.name for c in self.coders()))
        return coder

    def choose_coder(self, name: str) -> Coder:
        """Let a coder sit down, adding one of a new name; the project remembers it.

        In a packet only its own coder may. Raises UnknownName there.
        """
        name = name.strip()
        if self.role == "packet":
            if self.coder is None or self.coder.name != name:
                raise UnknownName("coder", name, (self.coder.name,) if self.coder else ())
            return self.coder
        coder = self.coder_named(name)
        if coder != self.coder:
            with self.file.write():
                self.file.set_meta("coder", coder.uid.hex())
            self.coder = coder
        return coder

    def coder_named(self, name: str) -> Coder:
        """Return the coder of a name, adding one of a new name.

        The project's first coder is the one whose codings are final where there is no consensus.
        Raises UnknownName for the name of Consensus and for an empty one.
        """
        name = name.strip()
        coder = people.by_name(self.file, name)
        if not name or (coder is not None and coder.kind != "person"):
            raise UnknownName("coder", name, tuple(c.name for c in self.coders()))
        if coder is None:
            with self.file.write():
                coder = people.add(self.file, os.urandom(16), name)
                if self.file.meta("final_coder") is None:
                    self.file.set_meta("final_coder", coder.uid.hex())
        return coder

    def counts(self) -> Counts:
        """Return how many posts and sources the project holds."""
        return Counts(posts.count(self.file), sources.count(self.file))

    def queues(self) -> list[QueueInfo]:
        """Return the queues of the coder, making the one over all posts where it is missing."""
        if self.coder is None:
            return []
        if self._counted is not None and self._counted[0] == self._state():
            return list(self._counted[1])
        if self.role == "owner" and not self.read_only:
            self._fill_main_queue(self.coder)
        found: list[QueueInfo] = []
        present = queues.of_coder(self.file, self.coder.id)
        present += review_queues.of_consensus(self.file)
        for queue in asking.worked(self.file, self.codebook, present):
            total, done = filling.counts(self.file, queue)
            round_ = rounds.by_id(self.file, queue.round_id)
            review = queue.order_rule == queues.REVIEW
            found.append(
                QueueInfo(
                    queue.id, queue.name, round_.name, total, done, queue.variables, review,
                    queue.coder_id != self.coder.id,
                )
            )  # fmt: skip
        self._counted = self._state(), found
        return list(found)

    def _state(self) -> object:
        """Give what is another as soon as the queues may be others; counting them takes long."""
        coder = None if self.coder is None else self.coder.id
        return self.file.changes(), coder, self.revision.id

    def coding(self, queue_id: int) -> Coding:
        """Start coding a queue at its first open post."""
        queue = queues.by_id(self.file, queue_id)
        revision, codebook = self.codebook_of(rounds.by_id(self.file, queue.round_id))
        known = self._counted[1] if self._counted and self._counted[0] == self._state() else []
        counts = next(((info.total, info.done) for info in known if info.id == queue_id), None)
        made_by = None
        if review_queues.is_of_consensus(self.file, queue):
            codebook = review_queues.asked_alone(codebook, queue.variables)
            made_by = self.coder.id if self.coder else None
        return Coding(self.file, codebook, revision.id, queue, self.clock, counts, made_by)

    def codebook_of(self, round_: Round) -> tuple[Revision, Codebook]:
        """Return the codebook a round is coded with: the one it froze, or the one in force."""
        if round_.revision_id is None or round_.revision_id == self.revision.id:
            return self.revision, self.codebook
        revision = revisions.by_id(self.file, round_.revision_id)
        return revision, _codebook_of(revision.body)

    def read_codebook(self) -> None:
        """Take the codebook in force from the file, after it was edited."""
        self.revision = revisions.live(self.file)
        self.codebook = _codebook_of(self.revision.body)

    def default_variables(self) -> tuple[Variable, ...]:
        """Return the variables a queue asks unless told otherwise: the required ones in force."""
        return asking.default_variables(self.codebook)

    def _fill_main_queue(self, coder: Coder) -> None:
        """Make the coder's queue over all posts, or append the first posts that came since."""
        main = rounds.main_round(self.file)
        if main is None:
            return
        present = queues.of_coder(self.file, coder.id, main.id)
        found = asking.worked(self.file, self.codebook, present)
        if not found:
            asked = [v.uid for v in self.default_variables()]
            if not asked:
                return  # a queue that asks nothing could never ask what the codebook gets later
            found = [self._new_main_queue(coder, main, asked)]
        for queue in found:
            filling.fill(self.file, queue, filling.AT_ONCE)

    def _new_main_queue(self, coder: Coder, main: Round, asked: Sequence[str]) -> Queue:
        with self.file.write():
            rounds.join(self.file, main.id, coder.id)
            return queues.add(
                self.file, os.urandom(16), coder.id, main.id, MAIN_ROUND, asked, filling.ALL_POSTS
            )

    def ask(self, variables: Collection[str]) -> QueueInfo:
        """Return the coder's queue over all posts that asks these variables, made if missing.

        A second pass over other variables is a queue of its own; what is coded already counts.
        Raises OnlyInProject, UnknownName for none or for one that the codebook does not hold.
        """
        self.require_owner()
        asked = [v.uid for v in self.codebook.variables if v.uid in variables and not v.archived]
        if self.coder is None or not asked or len(asked) < len(set(variables)):
            unknown = ", ".join(sorted(set(variables) - set(asked)))
            raise UnknownName("variable", unknown, tuple(v.uid for v in self.codebook.variables))
        main = rounds.main_round(self.file)
        assert main is not None
        present = [q for q in self.queues() if q.round_name == main.name]
        if all(set(queue.variables) != set(asked) for queue in present):
            self._new_main_queue(self.coder, main, asked)
        return next(q for q in self.queues() if set(q.variables) == set(asked))


def put_codebook(file: ProjectFile, codebook: Codebook, language: str, now: str) -> None:
    """Make a codebook the project's first revision; call it inside `write()`."""
    uid = os.urandom(16)
    revisions.add(file, uid, None, "meaning", now, body_of(codebook))
    revisions.go_live(file, uid, codebook, language)


def body_of(codebook: Codebook) -> str:
    """Write a codebook as a revision keeps it."""
    return json.dumps(codebook_to_json(codebook), ensure_ascii=False)


def _codebook_of(body: str) -> Codebook:
    return parse_codebook(json.loads(body), "")
