"""What can go wrong with samples, rounds, packets and figures."""

from dataclasses import dataclass

from coder.domain.errors.known import CoderError


@dataclass(eq=False)
class SampleTooLarge(CoderError):
    """More posts were asked for than there are to draw from."""

    size: int
    frame: int


@dataclass(eq=False)
class SampleTooSmall(CoderError):
    """Fewer posts were asked for than the minimum of each stratum comes to."""

    size: int
    needed: int


@dataclass(eq=False)
class NothingToDraw(CoderError):
    """There is no post to draw, or to put together by hand."""


@dataclass(eq=False)
class CannotEnlarge(CoderError):
    """A sample cannot be continued by a larger one.

    `reason` is one of: kind, frame, size.
    """

    sample: str
    reason: str


@dataclass(eq=False)
class FieldLocked(CoderError):
    """A field of posts cannot be among those that coders see.

    `reason` is one of: purpose (the round's), pseudonym (it would give the author away).
    """

    field: str
    reason: str


@dataclass(eq=False)
class NotAPacket(CoderError):
    """The file is a project but not a packet."""

    file: str


@dataclass(eq=False)
class OnlyInProject(CoderError):
    """A packet cannot do this; the owner's project can."""

    file: str


@dataclass(eq=False)
class PacketOfAnotherProject(CoderError):
    """The packet belongs to another project."""

    file: str


@dataclass(eq=False)
class PacketTextsDiffer(CoderError):
    """Some posts of the packet carry another text than in the project."""

    file: str
    posts: int


@dataclass(eq=False)
class NothingToReport(CoderError):
    """There is nothing to count yet. `what` is one of: agreement, frequencies, screening."""

    what: str


@dataclass(eq=False)
class RoundUnfinished(CoderError):
    """Posts of the round are still to be coded; its disagreements cannot be settled yet."""

    round: str
    left: int
