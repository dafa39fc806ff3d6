"""A reliability sample coded unmarked in the first coder's main queue."""

import json

from coder.domain.errors import RoundClosed, UnknownName
from coder.domain.ids import post_uid, print_post
from coder.domain.sampling.order import shuffled
from coder.domain.sampling.spreading import spread_places
from coder.services import filling
from coder.services.session import Session
from coder.storage import events, posts, queues, rounds, samples
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round

_LATER_THAN_ALL = "9999"


def read_until(file: ProjectFile, round_: Round, coder_id: int) -> str:
    """Return the time up to which a coder's codings of another round count in this one.

    It is the opening; for a coder whose sample is spread in the queue, the closing, or the moment
    the coder saw the codings of others.
    """
    if coder_id not in rounds.spread_coders(file, round_.id):
        return round_.opened_at or ""
    seen = (
        event.at
        for event in events.of_kind(file, events.SEAL_BROKEN)
        if event.coder_id == coder_id and json.loads(event.data)["round"] == round_.name
    )
    return min([round_.closed_at or _LATER_THAN_ALL, *seen])


def refuse_posts_outside(session: Session, sample_id: int, coder: Coder) -> None:
    """Raise UnknownName where the coder has no main queue, or it lacks a post of the sample."""
    file = session.file
    main = rounds.main_round(file)
    found = queues.of_coder(file, coder.id, main.id) if main is not None else []
    if not found:
        raise UnknownName("queue", coder.name)
    filling.fill(file, found[0], posts.newest(file))
    for post in samples.posts_of(file, sample_id):
        if queues.of_post(file, found[0].id, post) is None:
            raise UnknownName("post", print_post(*posts.origin(file, post)))


def spread(session: Session, round_: Round, coder: Coder, within: int | None = None) -> int:
    """Spread a round's sample over the open part of a coder's main queue; return how many posts.

    What the coder finishes there counts in the round. `within` spreads it over so many of the next
    open posts, or over as many as the sample has. Raises RoundClosed, and UnknownName where the
    coder has no main queue.
    """
    if not round_.is_open:
        raise RoundClosed(round_.name)
    file = session.file
    main = rounds.main_round(file)
    found = queues.of_coder(file, coder.id, main.id) if main is not None else []
    if main is None or not found or round_.sample_id is None:
        raise UnknownName("queue", coder.name)
    queue = found[0]
    with file.write():
        rounds.join(file, round_.id, coder.id, main.id, spread=True)
        sampled = samples.posts_of(file, round_.sample_id)
        still_open = dict(queues.open_places(file, queue.id))
        place_of = {post: pos for pos, post in still_open.items()}
        by_uid = {post_uid(*posts.origin(file, p)): p for p in sampled if p in place_of}
        seed = int.from_bytes(round_.uid[8:], "big")
        wanted = [by_uid[uid] for uid in shuffled(by_uid, seed)]
        first = sorted(still_open)[: max(within, len(wanted)) if within is not None else None]
        targets = [first[n] for n in spread_places(len(wanted), len(first), seed)]
        queues.rearrange(file, queue.id, _moved(wanted, targets, still_open, place_of))
    return len(wanted)


def _moved(
    wanted: list[int], targets: list[int], at: dict[int, int], place_of: dict[int, int]
) -> dict[int, int]:
    """Return the post of each place that changes: the sample goes in, those there take its room."""
    inside = set(wanted)
    away = [at[pos] for pos in targets if at[pos] not in inside]
    left = sorted({place_of[post] for post in wanted} - {*targets})
    return dict(zip(targets, wanted, strict=True)) | dict(zip(left, away, strict=True))
