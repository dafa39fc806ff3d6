"""The window that a bug brings up."""

from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from coder.ui.ask import Ask
from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.safe_box import SafeBox
from coder.ui.parts.sheet import Sheet

SUGGESTION = "coder-report.txt"
_FOLDED, _OPEN = 340, 520


class _Alert(QWidget):
    """The sign at the title's left."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(24, 24)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        paint_icon(painter, self._look, "circle_alert", QPointF(0, 2), 20, "danger")
        painter.end()


class CrashDialog(Sheet):
    """Says what happened and what is safe; the report is folded until it is asked for.

    Enter and Esc go on; `quit_wanted` says that the program shall close.
    """

    quit_wanted = Signal()

    def __init__(
        self, look: Look, report: str, saved: str, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self._ask = ask
        self._times = 1
        self.report = QPlainTextEdit(report)
        self._take_words(saved)
        self._take_report()
        self._take_buttons()
        self.fit(620, _FOLDED)
        self.primary.setFocus()

    def _take_words(self, saved: str) -> None:
        title = self.tr("The program met a fault")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.head.insertWidget(0, _Alert(self.look))
        self.what = Paragraph(
            self.look,
            self.tr(
                "What you did last may not have been done. You can go on; if something looks odd, "
                "close the program and open it again. It opens where you were."
            ),
            14,
            ink="text",
        )
        lead = self.tr("Your codings are safe.")
        more = self.tr("Each is on disk before the next post is shown. {saved}")
        more = more.format(saved=saved.replace(" ", "\u00a0"))
        self.body.addWidget(self.what)
        self.body.addWidget(SafeBox(self.look, lead, more.strip()))

    def _take_report(self) -> None:
        self.fold = KeyButton(self.look, "", "ghost", icon="right")
        self.fold.setCheckable(True)
        self.fold.stand_flush(past_ring=True)
        self.fold.toggled.connect(self._unfold)
        self.copy = KeyButton(self.look, self.tr("Copy report"), "plain")
        self.copy.setToolTip(self.tr("Copies the report, to be pasted into a message"))
        self.copy.clicked.connect(self._copy)
        self.save = KeyButton(self.look, self.tr("Save report…"), "plain")
        self.save.setToolTip(self.tr("Writes the report into a text file"))
        self.save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.fold)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.report.setAccessibleName(self.tr("Report"))
        self.body.addLayout(row)
        self.body.addWidget(self.report, 1)
        self.body.addStretch(0)
        self._unfold(False)

    def _take_buttons(self) -> None:
        self.hint.setText(self.tr("The report holds no text of a post and no names."))
        self.primary.show_words(self.tr("Go on"))
        self.primary.clicked.connect(self.reject)
        self.cancel.hide()
        self.quit = KeyButton(self.look, self.tr("Close the program"), "plain")
        self.quit.setToolTip(self.tr("Closes the project and the program"))
        self.quit.clicked.connect(self._quit)
        self.foot.insertWidget(1, self.quit)

    def add_report(self, report: str) -> None:
        """Take in the report of what went wrong while this one was in view."""
        self._times += 1
        self.report.appendPlainText(f"\n{report}")
        self.subtitle.setText(self.tr("%n times", "", self._times))

    def sizeHint(self) -> QSize:
        """Ask for the room of what is shown."""
        return QSize(620, _OPEN if self.fold.isChecked() else _FOLDED)

    def _unfold(self, shown: bool) -> None:
        self.fold.show_words(self.tr("Hide report") if shown else self.tr("Show report"))
        self.fold.show_icon("down" if shown else "right")
        self.report.setVisible(shown)
        self.fit(620, _OPEN if shown else _FOLDED)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.hint.setText(self.tr("Copied. Paste it into a message with Ctrl+V."))

    def _save(self) -> None:
        title, files = self.tr("Save report"), self.tr("Text files (*.txt)")
        path = self._ask.save_file(title, SUGGESTION, files)
        if path is None:
            return
        try:
            Path(path).write_text(self.report.toPlainText() + "\n", encoding="utf-8")
        except OSError:
            self.banner.say(
                self.tr("The report was not saved there. Choose another folder, or copy it.")
            )
        else:
            self.banner.say("")
            self.hint.setText(self.tr("Saved: {name}").format(name=path.name))

    def _quit(self) -> None:
        self.reject()
        self.quit_wanted.emit()
