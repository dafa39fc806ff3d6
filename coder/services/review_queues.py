"""Queues of Consensus: settled posts that are looked at again by whoever is at the keyboard."""

from collections.abc import Collection
from dataclasses import replace

from coder.domain.codebook import Codebook
from coder.storage import people, queues
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.queues import REVIEW, Queue


def consensus(file: ProjectFile) -> Coder:
    """Return the coder that stands for what was settled."""
    found = people.by_uid(file, people.CONSENSUS_UID)
    assert found is not None
    return found


def of_consensus(file: ProjectFile) -> list[Queue]:
    """Return the queues of settled posts, oldest first; a packet has none."""
    if file.role != "owner":
        return []
    found = queues.of_coder(file, consensus(file).id)
    return [queue for queue in found if queue.order_rule == REVIEW]


def is_of_consensus(file: ProjectFile, queue: Queue) -> bool:
    """Tell whether what is coded in a queue is the word of Consensus."""
    return file.role == "owner" and queue.coder_id == consensus(file).id


def asked_alone(codebook: Codebook, variables: Collection[str]) -> Codebook:
    """Return a codebook whose `variables` apply to every post.

    Consensus has a word on some variables only: whether one applies is for the final coding of the
    one above it to say, as everywhere that a word of Consensus is read.
    """
    freed = tuple(
        replace(each, applies_when=None) if each.uid in variables else each
        for each in codebook.variables
    )
    return replace(codebook, variables=freed)
