"""The news that posts went into the study or out of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StudyChange:
    """Which posts are in the study has changed; `posts` are row ids, none for any."""

    kind: str = "study"
    posts: tuple[int, ...] = ()
