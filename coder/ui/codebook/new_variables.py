"""The question whether coded posts are to be opened for variables that are new in the codebook."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.errors import CoderError
from coder.services import codebook_editing
from coder.services.codebook_editing import Unasked
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session


class NewVariables(QObject):
    """Asks after a saving, and lets the queues ask what was agreed on."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around

    def ask(self, session: "Session", unasked: Unasked) -> bool:
        """Ask, if there is something to ask; tell whether the variables are asked now."""
        if not unasked.variables:
            return False
        names = [session.codebook.variable(uid).name for uid in unasked.variables]
        listed = ", ".join(name.in_(session.language) for name in names)
        said = self.tr("%n posts are coded already.", "", unasked.posts)
        shown = count(unasked.posts, self._around.language)
        said = said.replace(str(unasked.posts), shown, 1)
        consequence = self.tr(
            "Asked of all posts, they come back to the queue to be coded on this too. You can also "
            "decide later: the coding page lets you choose what is asked."
        )
        way = self._around.ask.choose(
            self.tr("Ask of all posts: {variables}?").format(variables=listed),
            f"{said} {consequence}",
            (("ask", self.tr("Ask of all posts")), ("stay", self.tr("Not now"))),
            safe=self.tr("Every code given stays."),
            alarm=False,
        )
        if way != "ask":
            return False
        try:
            codebook_editing.ask_also(session, unasked)
        except CoderError as error:
            self._around.errors.in_line(error)
            return False
        return True
