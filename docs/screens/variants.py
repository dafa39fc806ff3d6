"""The ways in which each picture is drawn: language, theme and scale."""

import os
from dataclasses import dataclass

# What a screen has in pixels at each scale; a small laptop at 150 %, a common one at 200 %.
SCREENS = {100: (1440, 900), 150: (1440, 900), 200: (1920, 1080)}


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to draw the pictures."""

    language: str
    theme: str
    scale: int

    @property
    def name(self) -> str:
        """Give the name of its folder."""
        return f"{self.language}-{self.theme}-{self.scale}"

    @property
    def size(self) -> tuple[int, int]:
        """Give the window's size in logical pixels."""
        width, height = SCREENS[self.scale]
        return width * 100 // self.scale, height * 100 // self.scale

    def environment(self) -> dict[str, str]:
        """Give the environment in which Qt draws it without a screen."""
        scale = str(self.scale / 100)
        return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}


ALL = tuple(
    Variant(language, theme, scale)
    for language in ("fi", "en")
    for theme in ("light", "dark")
    for scale in SCREENS
)


def variant_of(name: str) -> Variant:
    """Give the variant of a folder's name; raises KeyError."""
    return {variant.name: variant for variant in ALL}[name]
