"""No text is cut on any page, dialog or state, in a language twice as wide as English."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from screens.projects import Projects
from screens.scene import Scene
from screens.scenes import SCENES

from coder.ui.language import ScreenLanguage
from tests.ui.whole.cut_texts import PaintedTexts, cut_in
from tests.ui.whole.swift_stage import Sized, SwiftStage, play

# The lowest window is under the sizes in which a language twice as wide must fit.
FITTING = [scene for scene in SCENES if scene.name != "lowest"]
SIZES = ((960, 500), (1024, 700), (1440, 900))
LARGEST, SLOW = SIZES[-1], pytest.mark.slow
KEYS = ("Ctrl+", "Enter", "Esc", "Space", "Coder")


class WideLanguage(QTranslator):
    """Says each text twice; keys are called the same in every language."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        own = re.sub(r"{.*?}", "", text)
        if text.startswith(KEYS) or context.startswith("Q") or not re.search(r"[^\W\d_]", own):
            return text
        return f"[{text} {text}]"


@pytest.fixture
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    take = ScreenLanguage.take

    def take_wide(screen: ScreenLanguage, language: str) -> None:
        take(screen, language)
        app = QCoreApplication.instance()
        assert app is not None
        translator = WideLanguage(app)
        app.installTranslator(translator)
        screen._translators.append(translator)

    monkeypatch.setattr(ScreenLanguage, "take", take_wide)


@pytest.mark.parametrize(
    "size", [pytest.param(size, marks=SLOW if size == LARGEST else ()) for size in SIZES], ids=str
)
@pytest.mark.parametrize("scene", FITTING, ids=lambda scene: scene.name)
@pytest.mark.usefixtures("wide")
def test_no_text_is_cut(
    scene: Scene, size: tuple[int, int], projects: Projects, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = PaintedTexts(monkeypatch)
    faults: list[str] = []

    def check(name: str, stage: SwiftStage) -> None:
        painted.take()
        for window in stage.shown():
            window.grab()
            faults.extend(f"{name}: {fault}" for fault in cut_in(window))
        faults.extend(f"{name}: {fault}" for fault in painted.take())

    play(scene, Sized("en", "light", 100, size), projects, check)
    assert not faults, "\n".join(dict.fromkeys(faults))
