"""The posts of a round that coders code differently, and what each of them gave."""

from collections.abc import Sequence
from dataclasses import dataclass

from coder.domain import adjudication
from coder.domain.agreement import choice
from coder.domain.codebook import Variable
from coder.domain.errors import NothingToReport, UnknownName
from coder.domain.ids import post_uid, print_post
from coder.domain.marks import NOTE, read_value
from coder.domain.values import Codes
from coder.services import round_keeping, seals
from coder.services.reliability import AS_CATEGORY, Reliability
from coder.services.session import Session
from coder.storage import adjudications, people, posts, revisions, rounds
from coder.storage.people import Coder
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class Item:
    """A post on which coders differ on a variable; `values` in the order of the coders.

    `checked` tells that they agree, and that the post was drawn for a check.
    """

    post_id: int
    variable: Variable
    values: tuple[Codes, ...]
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """What one coder gave; `shown_ms` is for how long the post had been in view, if known."""

    coder: Coder
    codes: tuple[str, ...]
    note: str
    shown_ms: int | None


class Disagreements:
    """The disagreements of a round, variables of lowest agreement first.

    A variable that hangs on another one comes after that.

    Who is compared, and where, goes as agreement goes: finished posts, applicable variables, one of
    each group of repeats. `seed` settles on which side each coder's work stands.
    Raises OnlyInProject, UnknownName, RoundUnfinished where the seal is not to be broken.
    """

    def __init__(
        self,
        session: Session,
        round_name: str,
        *,
        seed: int | None = None,
        break_seal: bool = False,
    ) -> None:
        self._session = session
        self.round: Round = round_keeping.find(session, round_name)
        everybody = seals.for_settling(session, self.round, break_seal=break_seal)
        self._reliability = Reliability(session, everybody)
        revision, self.codebook = session.codebook_of(self.round)
        self._revision_id = revision.id
        self.seed = int.from_bytes(self.round.uid[:6], "big") if seed is None else seed
        self._rows = revisions.variable_rows(session.file)
        self.coders: tuple[Coder, ...] = ()
        self.items: tuple[Item, ...] = ()
        self.agreed: tuple[Item, ...] = ()
        self.read()

    def read(self) -> None:
        """Read the codings of the round anew."""
        variables = self._reliability.variables(self.round)
        codings = self._reliability.codings(self.round, variables)
        self.coders = codings.coders
        found: dict[str, list[Item]] = {}
        agreed: list[Item] = []
        for variable in variables:
            for post, values in codings.table(variable, codings.coders):
                item = Item(post, variable, tuple(values))
                if adjudication.differ(values):
                    found.setdefault(variable.uid, []).append(item)
                elif adjudication.agree(values):
                    agreed.append(item)
        self.items = tuple(item for uid in self._lowest_first(found) for item in found[uid])
        self.agreed = tuple(agreed)

    def _lowest_first(self, found: dict[str, list[Item]]) -> list[str]:
        """Return the variables by what the round judges them by; where undefined, last."""
        wanted = {
            u: choice.primary(self.codebook.variable(u), self.round.coefficient) for u in found
        }
        values: dict[str, float] = {}
        try:
            names = tuple(set(wanted.values()))
            figures = self._reliability.figures(self.round.name, coefficients=names)
        except NothingToReport:
            figures = []
        for figure in figures:
            uid, value = figure.variable.uid, figure.coefficient.value
            judging = figure.coefficient.name == wanted.get(uid) and figure.missing == AS_CATEGORY
            if judging and figure.code_uid is None and value is not None:
                values.setdefault(uid, value)
        places = [variable.uid for variable in self.codebook.variables]
        lowest = sorted(found, key=lambda uid: (values.get(uid, 2.0), places.index(uid)))
        ordered: list[str] = []
        for uid in lowest:
            # Whether a variable is asked at all is settled before what was answered on it.
            before = [each for each in self._asked_by(uid) if each in found]
            ordered += [each for each in (*reversed(before), uid) if each not in ordered]
        return ordered

    def _asked_by(self, uid: str) -> list[str]:
        """Return the variables on which it hangs that a variable is asked, the nearest first."""
        on: list[str] = []
        condition = self.codebook.variable(uid).applies_when
        while condition is not None and condition.variable not in on:
            on.append(condition.variable)
            condition = self.codebook.variable(condition.variable).applies_when
        return on

    def propose_check(self, n: int, seed: int) -> tuple[Item, ...]:
        """Return `n` agreed codings drawn at random (all where there are fewer), as items."""
        keyed = [
            (adjudication.check_order(seed, self._uid_of(i.post_id), i.variable.uid), i)
            for i in self.agreed
        ]
        chosen = sorted(keyed, key=lambda pair: pair[0])[:n]
        return tuple(Item(i.post_id, i.variable, i.values, checked=True) for _, i in chosen)

    def same(self, item: Item) -> list[Item]:
        """Return the disagreements between the same codes, whoever gave which."""
        given = {value for value in item.values if value is not None}
        return [
            other
            for other in self.items
            if other.variable.uid == item.variable.uid
            and {value for value in other.values if value is not None} == given
        ]

    def item(self, post_id: int, variable_uid: str) -> Item:
        """Return what two coders or more gave a post on a variable. Raises UnknownName."""
        for item in (*self.items, *self.agreed):
            if (item.post_id, item.variable.uid) == (post_id, variable_uid):
                return item
        raise UnknownName("post", str(post_id))

    def sides(self, item: Item, *, in_order: bool = False) -> tuple[Side, ...]:
        """Return what the coders gave, shuffled unless `in_order` (that of the coders)."""
        given = [(c, v) for c, v in zip(self.coders, item.values, strict=True) if v is not None]
        order: Sequence[int] = range(len(given))
        if not in_order:
            uid = self._uid_of(item.post_id)
            order = adjudication.shuffled_sides(len(given), self.seed, uid, item.variable.uid)
        reads = rounds.coders_of(self._session.file, self.round.id)
        found: list[Side] = []
        for place in order:
            coder, codes = given[place]
            looked_at = [self.round.id, *(r for r in [reads.get(coder.id)] if r is not None)]
            shown_ms, note = adjudications.beside(
                self._session.file, item.post_id, coder.id, self._rows[item.variable.uid],
                self._rows[NOTE], looked_at,
            )  # fmt: skip
            found.append(Side(coder, codes, str(read_value(note) or ""), shown_ms))
        return tuple(found)

    def name_of(self, item: Item) -> tuple[str, str | None]:
        """Return a post's printed uid and its external id."""
        post = posts.by_id(self._session.file, item.post_id)
        return print_post(post.source, post.place), post.external_id

    def _uid_of(self, post_id: int) -> bytes:
        return post_uid(*posts.origin(self._session.file, post_id))


def settled_in(session: Session, round_: Round) -> set[tuple[int, str]]:
    """Return posts and variables of a round on which Consensus has a word."""
    consensus = people.by_uid(session.file, people.CONSENSUS_UID)
    if consensus is None:
        return set()
    uids = {row: uid for uid, row in revisions.variable_rows(session.file).items()}
    found = adjudications.settled(session.file, consensus.id, round_.id)
    return {(post, uids[row]) for post, row in found}
