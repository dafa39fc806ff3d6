"""What a report says of settled disagreements and of where the final codings come from."""

from collections.abc import Mapping, Sequence

from coder.domain.adjudication import STATES, State
from coder.domain.sentences import number
from coder.services import settling_way
from coder.services.counting import Counting
from coder.services.reliability import Disagreement
from coder.services.session import Session
from coder.storage import adjudications, people, revisions, rounds

_WAYS = {
    "discussion": ("keskustellen", "by discussion"),
    "third_coder": ("kolmannen koodaajan päätöksellä", "by the decision of a third coder"),
    "first_coder": ("ensimmäisen koodaajan päätöksellä", "by the decision of the first coder"),
}

States = Mapping[str, Mapping[int, State]]
"""The state of each post's final coding, by variable uid."""


def final_states(session: Session) -> States:
    """Return where the final coding of each post comes from."""
    counting = Counting(session)
    return {v.uid: counting.final(v).states for v in session.codebook.variables}


def state_note(states: Mapping[int, State], language: str) -> tuple[str, ...]:
    """Say of how many posts the final coding is agreed, settled, one coder's or open.

    Nothing where each post was coded by one.
    """
    found = list(states.values())
    agreed, settled, single, still_open = (found.count(state) for state in STATES)
    if single == len(found):
        return ()
    said = (number(n, language) for n in (agreed, settled, single, still_open))
    if language == "fi":
        words = "Yksimielisiä: {}, ratkaistuja: {}, yhden koodaajan: {}, ratkaisematta: {} viestiä."
    else:
        words = "Agreed: {}, adjudicated: {}, by a single coder: {}, open: {} posts."
    return (words.format(*said),)


def round_notes(
    session: Session, found: Sequence[Disagreement], language: str
) -> tuple[tuple[str, ...], int]:
    """Say of each round how many disagreements there were and how they were settled.

    Also return how many were settled in all.
    """
    notes: list[str] = []
    consensus = people.by_uid(session.file, people.CONSENSUS_UID)
    rows = revisions.variable_rows(session.file)
    total = 0
    for round_ in rounds.all_of(session.file):
        differing = {(d.post_id, rows[d.variable.uid]) for d in found if d.round == round_.name}
        if not differing or consensus is None:
            continue
        settled = differing & adjudications.settled(session.file, consensus.id, round_.id).keys()
        total += len(settled)
        way = settling_way.way_of(session, round_)
        if settled or way:
            how = f" ({way_words(way, language)})" if way else ""
            n, done = number(len(differing), language), number(len(settled), language)
            notes.append(
                f"Kierros ”{round_.name}”: erimielisyyksiä {n}, ratkaistu {done}{how}. "
                "Yhtäpitävyys on laskettu ennen ratkaisemista."
                if language == "fi"
                else f"Round “{round_.name}”: disagreements {n}, settled {done}{how}. Agreement "
                "was calculated before they were settled."
            )
    return tuple(notes), total


def way_words(way: str, language: str) -> str:
    """Say how disagreements are settled, as it stands in the methods of a report."""
    finnish, english = _WAYS[way]
    return finnish if language == "fi" else english


def methods_sentences(
    session: Session, found: Sequence[Disagreement], states: States, language: str
) -> str:
    """Write what the methods of a report say of disagreements, empty where there are none."""
    if not found:
        return ""
    posts = number(len({(d.round, d.post_id) for d in found}), language)
    ways = {settling_way.way_of(session, r) for r in rounds.all_of(session.file)} - {""}
    how = ", ".join(way_words(way, language) for way in sorted(ways))
    every = [state for of_posts in states.values() for state in of_posts.values()]
    agreed, settled, single, still_open = (every.count(state) for state in STATES)
    held = [number(n, language) for n in (agreed, settled, single)]
    left = number(still_open, language)
    if language == "fi":
        told = _finnish(posts, how or "[täydennettävä: ratkaisutapa]", settled, still_open, left)
        return (
            f"{told} Lopullisessa aineistossa on yksimielisiä luokituksia {held[0]}, ratkaistuja "
            f"{held[1]} ja yhden koodaajan tekemiä {held[2]}."
        )
    told = _english(posts, how or "[to be filled in: way of settling]", settled, still_open, left)
    return (
        f"{told} The final data hold codings of three kinds: agreed ({held[0]}), settled "
        f"({held[1]}) and of a single coder ({held[2]})."
    )


def _finnish(posts: str, how: str, settled: int, still_open: int, left: str) -> str:
    if not settled:
        return f"Erimielisyyksiä on {posts} viestissä; niitä ei ole ratkaistu."
    before = "Tunnusluvut laskettiin ennen erimielisyyksien ratkaisemista."
    if still_open:
        return (
            f"{before} Erimielisyyksiä on {posts} viestissä; niitä on ratkaistu {how}, mutta "
            f"{left} on vielä ratkaisematta."
        )
    return f"{before} Erimielisyydet ({posts} viestiä) ratkaistiin {how}."


def _english(posts: str, how: str, settled: int, still_open: int, left: str) -> str:
    if not settled:
        return f"Disagreements (posts: {posts}) have not been settled."
    before = "Coefficients were computed before disagreements were settled."
    if still_open:
        return (
            f"{before} Disagreements (posts: {posts}) are being settled {how}; still open: {left}."
        )
    return f"{before} Disagreements (posts: {posts}) were settled {how}."
