"""The page of the settings on which the user gives keys of the own to actions."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from coder.domain.codebook import Codebook
from coder.ui.action_lists.spec import ActionSpec
from coder.ui.actions import ACTIONS, key_label, words
from coder.ui.key_choice import Refusal, code_keys, is_alone, key_text, refusal
from coder.ui.look.look import Look
from coder.ui.palette_entries import fits
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.search_field import SearchField
from coder.ui.parts.sheet import Banner
from coder.ui.preferences.key_rows import KeyRow, KeyRowPainter, KeyRows
from coder.ui.settings import Settings


class KeysPage(QWidget):
    """Lists every action by page. Enter on one waits for its new key, Delete takes the own back.

    `pages` gives the names of the pages by their ids.
    """

    def __init__(
        self,
        look: Look,
        settings: Settings,
        pages: Mapping[str, str],
        codebook: Codebook | None,
        language: str,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._pages = pages
        self._codebook = codebook
        self._language = language
        self._waiting = ""
        self.search = SearchField(look, self.tr("Search actions"), self.tr("Search actions"))
        self.banner = Banner(look)
        self.model = KeyRows()
        self.list = QListView()
        self.list.setModel(self.model)
        self._painter = KeyRowPainter(look, self.model, self.list)
        self.list.setItemDelegate(self._painter)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.viewport().setAutoFillBackground(False)
        self.change = KeyButton(look, self.tr("Change key"))
        self.reset = KeyButton(look, self.tr("Program's own key"))
        self.reset_all = KeyButton(look, self.tr("Reset all keys"), "ghost")
        self.reset_all.end_flush()
        for button in (self.change, self.reset, self.reset_all):
            button.setAccessibleName(button.text())
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.search.left.connect(self.list.setFocus)
        self.list.activated.connect(self.wait)
        self.list.installEventFilter(self)
        selection = self.list.selectionModel()
        selection.currentChanged.connect(self._judge)
        self.change.clicked.connect(self.wait)
        self.reset.clicked.connect(self.take_back)
        self.reset_all.clicked.connect(self.take_all_back)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.change)
        row.addWidget(self.reset)
        row.addStretch(1)
        row.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.banner)
        column.addLayout(row)

    def sizeHint(self) -> QSize:
        """Ask for some rows."""
        return QSize(600, 320)

    # --- what is listed -----------------------------------------------------------------------

    def specs(self) -> list[ActionSpec]:
        """Give all actions with the keys that are set now."""
        own = self._settings.own_keys()
        return [
            ActionSpec(spec.id, spec.text, own.get(spec.id, spec.keys), spec.page, spec.help)
            for spec in ACTIONS
        ]

    def _show(self) -> None:
        chosen, own = self.action, self._settings.own_keys()
        rows: list[KeyRow] = []
        for page_id in dict.fromkeys(spec.page for spec in ACTIONS):
            found = [
                KeyRow(
                    words(spec.text),
                    words(spec.help),
                    spec.id,
                    tuple(key_label(key) for key in spec.keys),
                    spec.id in own,
                )
                for spec in self.specs()
                if spec.page == page_id
                and fits(self.search.text(), words(spec.text), words(spec.help), *spec.keys)
            ]
            if found:
                rows += [KeyRow(self._pages.get(page_id, page_id)), *found]
        self.model.show_rows(rows)
        self.choose(chosen)
        self._judge()

    @property
    def action(self) -> str:
        """The id of the chosen action, empty for none."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()].action if index.isValid() else ""

    def choose(self, action: str) -> None:
        """Choose an action, the first where it is not listed."""
        actions = [row.action for row in self.model.rows]
        first = next((at for at, one in enumerate(actions) if one), None)
        place = actions.index(action) if action and action in actions else first
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place))

    def _judge(self) -> None:
        own = self._settings.own_keys()
        self.change.setEnabled(bool(self.action))
        self.reset.setEnabled(self.action in own)
        self.reset_all.setEnabled(bool(own))

    # --- a new key ----------------------------------------------------------------------------

    @property
    def waiting(self) -> bool:
        """Tell whether the next key becomes that of the chosen action."""
        return bool(self._waiting)

    def wait(self) -> None:
        """Wait for the new key of the chosen action."""
        if self.action:
            self._waiting = self._painter.waiting = self.action
            self.banner.say(
                self.tr("Press the new key, alone or with Ctrl or Shift. Esc keeps the old one."),
                "positive",
            )
            self.list.setFocus()
            self._keep_in_view()

    def _keep_in_view(self) -> None:
        """Let the chosen row stay in view where the banner takes room from the list."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.list.scrollTo(self.list.currentIndex())
        self.list.viewport().update()

    def _wait_no_more(self, why: str = "") -> None:
        self._waiting = self._painter.waiting = ""
        self.banner.say(why)
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the awaited key before anything else has a use for it."""
        if not isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.FocusOut and self._waiting:
                self._wait_no_more()
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._waiting:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if self._waiting:
            self._take(event)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wait()
            return True
        if event.key() == Qt.Key.Key_Delete:
            self.take_back()
            return True
        return False

    def _take(self, event: QKeyEvent) -> None:
        combination = event.keyCombination()
        if is_alone(combination) or event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self._wait_no_more()
            return
        specs = self.specs()
        spec = next(spec for spec in specs if spec.id == self._waiting)
        text = key_text(combination)
        why = refusal(combination, spec, specs, self._codes())
        if why is not None:
            # Still waiting: the next key may do.
            self.banner.say(self._said(why, key_label(text)), "danger")
            self._keep_in_view()
            return
        default = next(one for one in ACTIONS if one.id == spec.id)
        self._settings.set_own_keys(spec.id, None if text in default.keys[:1] else (text,))
        self._wait_no_more()
        self._show()

    def take_back(self) -> None:
        """Give the chosen action the program's own key again."""
        if self.action in self._settings.own_keys():
            spec = next(one for one in ACTIONS if one.id == self.action)
            others = [one for one in self.specs() if one.id != spec.id]
            holder = next(
                (
                    one
                    for one in others
                    if set(one.keys) & set(spec.keys)
                    and (one.page == spec.page or "window" in {one.page, spec.page})
                ),
                None,
            )
            if holder is not None:
                taken = Refusal("taken", holder.id)
                self.banner.say(self._said(taken, key_label(spec.keys[0])), "danger")
                return
            self._settings.set_own_keys(spec.id, None)
            self.banner.say("")
            self._show()

    def take_all_back(self) -> None:
        """Give every action the program's own keys again."""
        for action in self._settings.own_keys():
            self._settings.set_own_keys(action, None)
        self._wait_no_more()
        self._show()

    def _codes(self) -> dict[str, str]:
        if self._codebook is None:
            return {}
        uids = code_keys(self._codebook)
        return {key: self._codebook.code(uid).name.in_(self._language) for key, uid in uids.items()}

    def _said(self, why: Refusal, key: str) -> str:
        if why.kind == "taken":
            other = next(spec for spec in ACTIONS if spec.id == why.other)
            page = self._pages.get(other.page, other.page)
            return self.tr("{key} is the key of “{action}” ({page}). Press another key.").format(
                key=key, action=words(other.text), page=page
            )
        if why.kind == "code":
            return self.tr(
                "{key} is the key of the code “{code}” in this project. Press another key."
            ).format(key=key, code=why.other)
        sentences = {
            "system": self.tr("{key} is needed to move in every window. Press another key."),
            "altgr": self.tr(
                "Ctrl+Alt is AltGr on many keyboards and writes signs. Press another key."
            ),
            "untypeable": self.tr(
                "This key lies elsewhere, or is no single key, on other keyboards. "
                "Press a letter, a digit or a function key."
            ),
            "digit": self.tr("Digits are for codes. Press another key, or hold Ctrl."),
            "letter": self.tr("A letter alone belongs to pages and codes. Hold Ctrl with it."),
        }
        return sentences[why.kind].format(key=key)
