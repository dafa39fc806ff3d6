"""The codebook as a tree: variables, their groups and codes, and at the end what is not in use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from coder.domain.codebook import Code, Codebook, Group, Variable
from coder.domain.codebook_faults import Fault
from coder.ui.codebook.tree_row import CHEVRON, ROW, Row, RowPainter
from coder.ui.look.look import Look
from coder.ui.signs import sign_of

UID = Qt.ItemDataRole.UserRole
ROW_ROLE = UID + 1
_OUT = "out of use "
"""How the uids of the folds begin; no uid of a codebook holds a space."""


@dataclass(frozen=True, slots=True)
class _Node:
    """One row and what stands under it."""

    uid: str
    row: Row
    under: tuple["_Node", ...] = ()


class CodebookTree(QTreeWidget):
    """`picked` carries the uid that the user chose; `moved` the uids of what was dragged where."""

    picked = Signal(str)
    entered = Signal()
    moved = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._open: set[str] = set()
        self._loading = False
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(RowPainter(look, ROW_ROLE, self))
        self.setAccessibleName(self.tr("Codebook"))
        self.viewport().setAutoFillBackground(False)
        self.allow_moves(True)
        self.currentItemChanged.connect(self._current_changed)
        self.itemExpanded.connect(self._remember)
        self.itemCollapsed.connect(self._remember)
        look.changed.connect(self.viewport().update)

    def allow_moves(self, allowed: bool) -> None:
        """Let rows be dragged, or not."""
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if allowed else mode.NoDragDrop)
        self.setDropIndicatorShown(allowed)

    @property
    def current(self) -> str:
        """The uid of the row chosen, "" where there is none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, UID))

    def show_book(
        self, book: Codebook, language: str, faults: Mapping[str, Sequence[Fault]], current: str
    ) -> None:
        """Show a codebook with a row chosen; what was unfolded stays so."""
        self._loading = True
        place = self.verticalScrollBar().value()
        self.clear()
        for node in _nodes(book, language, faults, self._words()):
            self.addTopLevelItem(self._item(node))
        for at in range(self.topLevelItemCount()):
            self._unfold(self.topLevelItem(at))
        item = self._find(current) or self.topLevelItem(0)
        if item is not None:
            self._reveal(item)
            self.setCurrentItem(item)
        self._loading = False
        self.verticalScrollBar().setValue(place)
        if item is not None:
            self.scrollToItem(item)

    def refresh(self, book: Codebook, language: str, faults: Mapping[str, Sequence[Fault]]) -> None:
        """Write the rows anew where only words, keys or signs changed."""
        found: dict[str, Row] = {}

        def gather(nodes: Sequence[_Node]) -> None:
            for node in nodes:
                found[node.uid] = node.row
                gather(node.under)

        gather(_nodes(book, language, faults, self._words()))
        for item in self._items():
            row = found.get(str(item.data(0, UID)))
            if row is not None and row != item.data(0, ROW_ROLE):
                self._write(item, row)

    def choose(self, uid: str) -> None:
        """Choose a row and bring it into sight."""
        item = self._find(uid)
        if item is not None:
            self._reveal(item)
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def _words(self) -> Mapping[str, str]:
        return {
            "single": self.tr("one"),
            "multi": self.tr("several"),
            "required": self.tr("{choice} · required"),
            "ordinal": self.tr("{choice} · ordinal"),
            "out": self.tr("Not in use: {n}"),
            "unnamed": self.tr("(no name)"),
            "fault": self.tr("needs mending"),
            "key": self.tr("key {key}"),
        }

    def _item(self, node: _Node) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, UID, node.uid)
        item.setSizeHint(0, QSize(100, ROW))
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if node.row.kind in {"variable", "code"}:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags | Qt.ItemFlag.ItemIsDropEnabled)
        self._write(item, node.row)
        for under in node.under:
            item.addChild(self._item(under))
        return item

    @staticmethod
    def _write(item: QTreeWidgetItem, row: Row) -> None:
        item.setData(0, ROW_ROLE, row)
        item.setToolTip(0, row.name)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row.words)

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        later = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        while later:
            item = later.pop()
            if item is not None:
                found.append(item)
                later += [item.child(at) for at in range(item.childCount())]
        return found

    def _find(self, uid: str) -> QTreeWidgetItem | None:
        return next((item for item in self._items() if item.data(0, UID) == uid), None)

    def _unfold(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        item.setExpanded(str(item.data(0, UID)) in self._open)
        for at in range(item.childCount()):
            self._unfold(item.child(at))

    def _reveal(self, item: QTreeWidgetItem) -> None:
        above = item.parent()
        while above is not None:
            above.setExpanded(True)
            self._open.add(str(above.data(0, UID)))
            above = above.parent()

    def unfold(self, uid: str) -> None:
        """Show what stands under a row."""
        self._open.add(uid)
        item = self._find(uid)
        if item is not None:
            item.setExpanded(True)

    def _remember(self, item: QTreeWidgetItem) -> None:
        if not self._loading:
            uid = str(item.data(0, UID))
            (self._open.add if item.isExpanded() else self._open.discard)(uid)

    def _current_changed(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None and not self._loading:
            self.picked.emit(str(item.data(0, UID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the form on Enter; single letters search nothing here."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus's ring off."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold and unfold by the chevron."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.childCount() and event.position().x() < CHEVRON:
            item.setExpanded(not item.isExpanded())
            return
        super().mousePressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where a row was dragged; the page moves it."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        moved = self.current
        target = self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        if target is None:
            self.moved.emit(moved, "")
            return
        if where is QAbstractItemView.DropIndicatorPosition.BelowItem:
            below = self._sibling_below(target)
            self.moved.emit(moved, "" if below is None else str(below.data(0, UID)))
        else:
            self.moved.emit(moved, str(target.data(0, UID)))

    @staticmethod
    def _sibling_below(item: QTreeWidgetItem) -> QTreeWidgetItem | None:
        above = item.parent()
        if above is None:
            tree = item.treeWidget()
            return tree.topLevelItem(tree.indexOfTopLevelItem(item) + 1)
        return above.child(above.indexOfChild(item) + 1)

    def drawBranches(  # noqa: N802
        self, painter: object, rect: object, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint no branches: the rows paint their own chevrons."""


def is_fold(uid: str) -> bool:
    """Tell whether a row is only the fold over what is not in use."""
    return uid.startswith(_OUT)


def _nodes(
    book: Codebook,
    language: str,
    faults: Mapping[str, Sequence[Fault]],
    words: Mapping[str, str],
) -> list[_Node]:
    def row(kind: str, each: Codebook | Variable | Group | Code, **more: object) -> Row:
        name = each.name.in_(language)
        faulty = bool(faults.get(each.uid))
        said = [name or words["unnamed"], str(more.pop("said", "")), words["fault"] * faulty]
        spoken = ", ".join(part for part in said if part)
        made = Row(kind, name or words["unnamed"], words=spoken, faulty=faulty)
        return made.with_(**more)

    def code_node(variable: Variable, code: Code) -> _Node:
        key = "" if code.archived else code.key.upper()
        said = words["key"].format(key=key) if key else ""
        sign = sign_of(variable, code)
        return _Node(code.uid, row("code", code, sign=sign, key=key, said=said, out=code.archived))

    def variable_node(variable: Variable) -> _Node:
        under: list[_Node] = []
        headed: set[str] = set()
        groups = {group.uid: group for group in variable.groups}
        for code in variable.codes:
            if code.archived:
                continue
            if code.group in groups and code.group not in headed:
                headed.add(code.group or "")
                under.append(_Node(code.group or "", row("group", groups[code.group or ""])))
            under.append(code_node(variable, code))
        under += [
            _Node(group.uid, row("group", group))
            for group in variable.groups
            if group.uid not in headed
        ]
        gone = tuple(code_node(variable, code) for code in variable.codes if code.archived)
        if gone:
            under.append(_fold(variable.uid, gone, words))
        hint = words[variable.choice]
        if variable.level == "ordinal":
            hint = words["ordinal"].format(choice=hint)
        if variable.required:
            hint = words["required"].format(choice=hint)
        made = row("variable", variable, hint=hint, said=hint, out=variable.archived)
        return _Node(variable.uid, made, tuple(under))

    nodes = [_Node(book.uid, row("codebook", book))]
    nodes += [variable_node(v) for v in book.variables if not v.archived]
    gone = tuple(variable_node(v) for v in book.variables if v.archived)
    if gone:
        nodes.append(_fold(book.uid, gone, words))
    return nodes


def _fold(uid: str, under: tuple[_Node, ...], words: Mapping[str, str]) -> _Node:
    name = words["out"].format(n=len(under))
    return _Node(_OUT + uid, Row("fold", name, words=name, out=True), under)
