"""The history of one post: who decided what on it, when, after how long, what replaced it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from coder.services import looking
from coder.services.decision_log import DecisionLog
from coder.ui.decision_log.columns import LogColumns
from coder.ui.decision_log.model import LogModel
from coder.ui.decision_log.table import HEADER, ROW, LogTable
from coder.ui.decision_log.words import LogTexts
from coder.ui.look.look import Look
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.writing import known_day

if TYPE_CHECKING:
    from coder.services.session import Session

_LETTERS = 220


class PostHistoryDialog(Sheet):
    """Shows how the post begins and what was decided on it, newest first."""

    def __init__(
        self,
        look: Look,
        session: "Session",
        log: DecisionLog,
        post_id: int,
        language: str,
        why_own: str,
        parent: QWidget,
    ) -> None:
        super().__init__(look, "", "", parent)
        title = self.tr("History of the post")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.primary.show_words(self.tr("Close"))
        self.primary.clicked.connect(self.accept)
        self.cancel.hide()
        text, day = looking.start_of(session, post_id, _LETTERS)
        self.text = Words(look, text, 14, 400, "text")
        self.text.setFont(look.font(17, serif=True))
        self.text.setWordWrap(True)
        texts = LogTexts(session.codebook, session.language, language)
        self.model = LogModel(LogColumns(texts), posts=False)
        self.table = LogTable(look, self.model, title)
        self.nothing = Words(look, self.tr("Nothing has been decided on this post."), ink="muted")
        self.text.setContentsMargins(0, 0, 0, 6)
        self.body.addWidget(self.text)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        ids = log.find_on(post_id)
        self.model.show(log, ids)
        self.table.setVisible(bool(ids))
        self.nothing.setVisible(not ids)
        count = self.tr("%Ln decisions", "", len(ids))
        self.subtitle.setText(" · ".join(filter(None, (known_day(day, language), count))))
        self.hint.setText(why_own)
        self.fit(1080, 220 + HEADER + ROW * min(max(len(ids), 3), 12))
        self.table.choose_row(0)
        (self.table if ids else self.primary).setFocus()
