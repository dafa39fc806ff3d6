"""What a scene is."""

from collections.abc import Callable
from dataclasses import dataclass

from .stage import Stage


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name and what is done before it is taken."""

    name: str
    play: Callable[[Stage], object]
