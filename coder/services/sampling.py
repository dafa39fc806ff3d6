"""Drawing samples from the posts of the study."""

import json
import os

from coder.domain.errors import NameTaken, UnknownName
from coder.domain.ids import post_uid
from coder.domain.sampling import ORDER_RULE, frame_hash, simple_random_sample
from coder.services.session import Session
from coder.storage import events, posts, samples
from coder.storage.samples import Sample

WHOLE_STUDY = "all"


def draw(session: Session, name: str, size: int, seed: int, frame: str = WHOLE_STUDY) -> Sample:
    """Draw a simple random sample from all posts of the study, or from another sample by name.

    Raises OnlyInProject, NameTaken, UnknownName (of the frame), SampleTooLarge.
    """
    session.require_owner()
    file = session.file
    if name == WHOLE_STUDY or samples.by_name(file, name) is not None:
        raise NameTaken("sample", name)
    parent = None if frame == WHOLE_STUDY else find(session, frame)
    wanted = None if parent is None else set(samples.posts_of(file, parent.id))
    rows = {
        post_uid(source, place): row
        for row, source, place in posts.frame(file)
        if wanted is None or row in wanted
    }
    drawn = simple_random_sample(rows, size, seed)
    method = {
        "kind": "simple_random",
        "seed": seed,
        "size": size,
        "frame": frame,
        "frame_size": len(rows),
        "frame_hash": frame_hash(rows),
        "order_rule": ORDER_RULE,
    }
    now = session.clock()
    with file.write():
        sample = samples.add(
            file, os.urandom(16), name, parent.uid if parent else None, json.dumps(method), now,
            [rows[uid] for uid in drawn],
        )  # fmt: skip
        events.log(file, now, "sample", {"name": name, **method})
    return sample


def find(session: Session, name: str) -> Sample:
    """Return the sample of a name. Raises UnknownName."""
    sample = samples.by_name(session.file, name)
    if sample is None:
        known = tuple(each.name for each in samples.all_of(session.file))
        raise UnknownName("sample", name, known)
    return sample
