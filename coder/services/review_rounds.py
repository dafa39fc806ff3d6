"""What other coders coded under an earlier meaning, given to them to be coded again in a round."""

from collections.abc import Sequence
from dataclasses import dataclass

from coder.domain.codebook import Variable
from coder.domain.errors import UnknownName
from coder.domain.ids import print_post
from coder.services import reviewing, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.services.settled_codings import conditions_of
from coder.services.watching import Check
from coder.storage import posts, revisions, rounds, samples
from coder.storage.people import Coder
from coder.storage.rounds import Round

PURPOSE = "recoding"


@dataclass(frozen=True, slots=True)
class OfCoder:
    """The posts (row ids) that a coder coded under an earlier meaning, and on which variables.

    Left out are those that an open round has given the coder already: `given_out` of them.
    """

    coder: Coder
    posts: tuple[int, ...]
    variables: tuple[Variable, ...]
    given_out: int = 0


def of_others(session: Session, check: Check | None = None) -> list[OfCoder]:
    """Return what coders who are not at the keyboard have to look at; nothing in a packet."""
    if session.role != "owner":
        return []
    here = session.coder.id if session.coder else None
    found = (of_coder(session, each, check) for each in session.coders() if each.id != here)
    return [each for each in found if each.posts or each.given_out]


def of_coder(session: Session, coder: Coder, check: Check | None = None) -> OfCoder:
    """Return what a coder coded under an earlier meaning and has not coded again."""
    known = revisions.meanings(session.file)
    old: dict[int, None] = {}
    variables: list[Variable] = []
    out = _given_out(session, coder)
    for variable in reviewing.changed_in(session, known):
        left, _ = reviewing.left_of(session, coder, variable, known, check)
        old.update(left)
        if left.keys() - out:
            variables.append(variable)
    left = tuple(sorted(old.keys() - out))
    return OfCoder(coder, left, tuple(variables), len(old.keys() & out))


def open_round(session: Session, coder: Coder, name: str) -> Round:
    """Open a round in which a coder codes these posts again, by the codebook in force.

    It is blind as any other: its packet holds none of the earlier codes. Beside the variables whose
    codes have a new meaning it asks those that decide whether they apply. Raises OnlyInProject,
    NameTaken, and UnknownName where the coder has nothing to look at again.
    """
    session.require_owner()
    found = of_coder(session, coder)
    if not found.posts:
        raise UnknownName("coder", coder.name, tuple(o.coder.name for o in of_others(session)))
    wanted = [print_post(*posts.origin(session.file, post)) for post in found.posts]
    sample = sampling.gather(session, name, wanted, PURPOSE)
    plan = RoundPlan(
        name, PURPOSE, sample.name, coders=(coder.name,),
        variables=tuple(_asked(session, found.variables)),
    )  # fmt: skip
    return round_keeping.open_round(session, plan)


def free_name(session: Session, coder: Coder) -> str:
    """Return a name for such a round that neither a round nor a sample has."""
    taken = {each.name for each in (*rounds.all_of(session.file), *samples.all_of(session.file))}
    name = f"{'uudelleen' if session.language == 'fi' else 'again'} {coder.name}"
    found, n = name, 2
    while found in taken:
        found, n = f"{name} {n}", n + 1
    return found


def _asked(session: Session, variables: Sequence[Variable]) -> list[str]:
    book = session.codebook
    wanted = {each.uid for each in variables}
    wanted |= {above.uid for each in variables for above in conditions_of(book, each)}
    return [each.uid for each in book.variables if each.uid in wanted and not each.archived]


def _given_out(session: Session, coder: Coder) -> set[int]:
    """Return the posts of the open rounds in which a coder is to code posts again."""
    found: set[int] = set()
    for round_ in rounds.all_of(session.file):
        if round_.purpose != PURPOSE or not round_.is_open or round_.sample_id is None:
            continue
        if coder.id in rounds.coders_of(session.file, round_.id):
            found |= samples.post_set(session.file, round_.sample_id)
    return found
