"""What the keys and buttons of the page do about samples, rounds and packets, and why not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.errors import OnlyInProject
from coder.services.looking import Round
from coder.ui.reliability.round_agreement import RoundAgreement
from coder.ui.reliability.round_words import RoundWords
from coder.ui.sampling.acts import Acts
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session


@dataclass(frozen=True, slots=True)
class InView:
    """What the page shows now."""

    session: "Session | None"
    round: Round | None
    found: RoundAgreement | None


class Deeds(QObject):
    """Does what can be done to what is in view; why something cannot stands in the status line."""

    def __init__(
        self,
        around: Surroundings,
        acts: Acts,
        words: RoundWords,
        in_view: Callable[[], InView],
    ) -> None:
        super().__init__()
        self._around = around
        self._acts = acts
        self._words = words
        self._in_view = in_view

    def draw_sample(self) -> None:
        """Draw a sample."""
        session = self._session_for("draw")
        if session is not None:
            self._acts.draw(session)

    def open_round(self) -> None:
        """Open a round."""
        session = self._session_for("open")
        if session is not None:
            self._acts.open_round(session)

    def write_packet(self) -> None:
        """Write a packet."""
        session = self._session_for("write")
        if session is not None:
            self._acts.write_packet(session)

    def bring_home(self, paths: Sequence[Path] = ()) -> None:
        """Bring packets home; ask which, unless they are given."""
        session = self._session_for("bring")
        if session is not None:
            self._acts.bring_home(session, paths)

    def close_round(self) -> None:
        """Close the round in view."""
        round_ = self._in_view().round
        session = self._session_for("close") if round_ is not None else None
        if session is not None and round_ is not None:
            self._acts.close_round(session, round_)

    def may(self, act: str) -> bool:
        """Tell whether an act is to be had; why not stands in the status line."""
        return self._session_for(act) is not None

    def reason_against(self, act: str, session: "Session") -> str:
        """Say why an act cannot be done now, "" where it can."""
        if act in {"export", "log", "revise"}:
            return ""
        if session.read_only:
            return self.tr("The project is open for reading only.")
        seen = self._in_view()
        if act in {"settle", "check"}:
            return self._words.against_settling(seen.round, seen.found)
        return self._acts.reason_against(act, session, seen.round)

    def _session_for(self, act: str) -> "Session | None":
        session = self._in_view().session
        if session is None:
            return None
        if session.role != "owner":
            self._around.errors.in_line(OnlyInProject(str(session.path)))
            return None
        reason = self.reason_against(act, session)
        if reason:
            self._around.status.show_error(reason)
            return None
        self._around.status.settle()
        return session
