"""How a queue is called on screen: its round, and which variables it asks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.codebook import Codebook, Variable
from coder.services.session import MAIN_ROUND, QueueInfo

if TYPE_CHECKING:
    from coder.services.session import Session


_FEW = 2
"""So many variables are named, also where they are all there are."""


def variables_in_force(codebook: Codebook) -> tuple[Variable, ...]:
    """Give the variables that can be asked: the archived ones are left out."""
    return tuple(variable for variable in codebook.variables if not variable.archived)


class QueueNames(QObject):
    """Names the queues of one project."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._variables: tuple[Variable, ...] = ()
        self._language = "en"
        self._owner = False

    def take_project(self, session: "Session") -> None:
        """Take the variables of a project, and the language their names are given in."""
        self._variables = variables_in_force(session.codebook)
        self._language = session.language
        self._owner = session.role == "owner"

    @property
    def several(self) -> bool:
        """Tell whether the codebook leaves a choice of what to ask."""
        return len(self._variables) > 1

    @property
    def may_ask(self) -> bool:
        """Tell whether the coder may choose what to ask: not in a packet."""
        return self.several and self._owner

    def name(self, queue: QueueInfo) -> str:
        """Give a queue's name; what it asks is said where there is a choice of it."""
        name = self.tr("All posts") if queue.round_name == MAIN_ROUND else queue.round_name
        if queue.review:
            name = self.tr("To look at again")
        if queue.settled:
            name = self.tr("Settled, to look at again")
        if not self._owner:
            name = self.tr("Packet")  # it does not know the real name of its round
        asked = [v.name.in_(self._language) for v in self._variables if v.uid in queue.variables]
        if not self.several or not asked:
            return name
        if len(asked) == len(self._variables) > _FEW:
            what = self.tr("All %n variables", "", len(asked))
        else:
            what = ", ".join(asked)
        return self.tr("{name} · {variables}").format(name=name, variables=what)
