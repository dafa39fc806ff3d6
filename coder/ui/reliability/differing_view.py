"""Where two coders part: their cross-table, and the posts behind it as a list or one by one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.domain.agreement.coarser import finer_uid
from coder.domain.agreement.coders_table import Cell
from coder.domain.codebook import Variable
from coder.domain.sentences import number
from coder.services.coded_posts import Given
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.labelled_choice import LabelledChoice
from coder.ui.parts.page_head import MARGIN, CutWords, Ground
from coder.ui.parts.sheet import Words
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.differing_list import DifferingList
from coder.ui.reliability.heat_map import HeatMap
from coder.ui.reliability.pair_buttons import PairButtons
from coder.ui.reliability.post_detail import PostDetail
from coder.ui.reliability.round_agreement import Group, RoundAgreement

_APART = 32
_LEAST_LIST = 330
_LETTERS = 200
ReadPost = Callable[[int], tuple[str, str]]
"""Gives a post's text and day."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown of a round."""

    found: RoundAgreement
    names: Names
    group: Group
    variable: Variable
    missing: str
    read: ReadPost


class DifferingView(Ground):
    """`post_wanted` carries the id of a post to be opened in Coding.

    `post_opened` tells that one is read in the place of the list.
    """

    post_wanted = Signal(object)
    post_opened = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look)
        self._language = language
        self._wanted: Wanted | None = None
        self.title = Words(look, "", 14, 600, "text")
        self.code = LabelledChoice(look, self.tr("Code"))
        self.coders = Words(look, "", 12, 400, "muted")
        self.cross = HeatMap(look, language)
        self.no_cross = Words(look, self.tr("The cross-table is of two coders: choose a pair."))
        self.pairs = PairButtons(look)
        self.caption = Words(look, "", 14, 600, "text")
        self.hint = CutWords(look, 12)
        self.show_all = KeyButton(look, self.tr("Show all"), "plain", self.tr("Esc"), "cross")
        self.show_all.setAccessibleName(self.show_all.text())
        for heading in (self.title, self.caption):  # the button comes and goes beside it
            heading.setMinimumHeight(self.show_all.sizeHint().height())
        self.list = DifferingList(look, self.tr("Disagreements"))
        self.detail = PostDetail(look, language)
        self.none_left = Words(look, "")
        for words in (self.title, self.coders, self.no_cross, self.none_left):
            words.setWordWrap(True)
        self._lay_out()
        self.code.activated.connect(self._show_cross)
        self.cross.chosen.connect(self._show_posts)
        self.cross.entered.connect(self.list.setFocus)
        self.show_all.clicked.connect(self._let_cell_go)
        self.list.opened.connect(self.open_post)
        self.detail.left.connect(self.close_post)
        self.detail.step_wanted.connect(self._step)
        self.detail.coding_wanted.connect(self._want_post)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(2)
        for part in (self.title, self.code, self.coders, self.no_cross, self.pairs, self.cross):
            left.addWidget(part)
        left.addStretch(1)
        self._left = QWidget()
        self._left.setLayout(left)
        titles = QHBoxLayout()
        titles.setSpacing(12)
        titles.addWidget(self.caption)
        titles.addWidget(self.hint, 1)
        titles.addWidget(self.show_all)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(titles)
        column.addWidget(self.list, 1)
        column.addWidget(self.none_left)
        column.addStretch(0)
        self.right = QStackedWidget()
        self.right.addWidget(listed)
        self.right.addWidget(self.detail)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(MARGIN, 2, MARGIN, 10)
        self._row.setSpacing(_APART)
        self._row.addWidget(self._left)
        self._row.addWidget(self.right, 1)

    def fit(self, width: int) -> None:
        """Put the list under the cross-table where there is no room beside it."""
        room = width - 2 * MARGIN
        beside = self.cross.least_width() + _APART + _LEAST_LIST <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        most = max(self.cross.least_width(), room - _APART - max(_LEAST_LIST, round(room * 0.42)))
        asked = max(self.cross.wanted_width(), 380)
        taken = min(asked, most) if beside else room
        self._left.setFixedWidth(taken)
        self.cross.fit(taken)
        self.right.setMinimumHeight(max(self.cross.height() if beside else 0, 200))

    # --- what is shown ------------------------------------------------------------------------

    @property
    def posts(self) -> Sequence[Given]:
        """The posts in the list."""
        return self.list.posts.posts

    @property
    def in_view(self) -> tuple[str, int | None]:
        """The variable in view, "" for none, and the chosen post of the list."""
        if self._wanted is None:
            return "", None
        row = self.list.currentIndex().row()
        post = self.posts[row].post_id if 0 <= row < len(self.posts) else None
        return finer_uid(self._wanted.variable.uid), post

    def show_wanted(self, wanted: Wanted) -> None:
        """Show a variable of a round; the same one again keeps its cell and its post."""
        before, kept = self._wanted, self._kept()
        code = self.code.currentData()
        self._wanted = wanted
        same = before is not None and _same(before, wanted)
        self._offer_codes(wanted, code if same else None)
        self._show_cross()
        if same and kept is not None:
            self._restore(*kept)

    def _kept(self) -> tuple[Cell | None, int | None, bool]:
        row = self.list.currentIndex().row()
        post = self.posts[row].post_id if 0 <= row < len(self.posts) else None
        return self.cross.cell, post, self.right.currentWidget() is self.detail

    def _restore(self, cell: Cell | None, post: int | None, opened: bool) -> None:
        if cell is not None:
            self.cross.choose_codes(cell)
        at = next((at for at, each in enumerate(self.posts) if each.post_id == post), None)
        if at is not None:
            self.list.choose_row(at)
            if opened:
                self._show_detail(at)

    def _offer_codes(self, wanted: Wanted, chosen: object) -> None:
        multi = wanted.variable.choice == "multi" and len(wanted.group) == 2
        self.code.setVisible(multi)
        self.code.blockSignals(True)
        self.code.clear()
        for code in wanted.variable.codes:
            if not code.archived:
                self.code.addItem(wanted.names.code(code.uid), code.uid)
        self.code.blockSignals(False)
        self.code.choose(chosen)
        if self.code.currentIndex() < 0:
            self.code.setCurrentIndex(0)
        self.code.refresh()

    def choose_code(self, uid: str) -> None:
        """Show the cross-table of a code of a multi-choice variable."""
        if self.code.isVisibleTo(self) and self.code.findData(uid) >= 0:
            self.code.choose(uid)
            self._show_cross()

    def _show_cross(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        names, pair = wanted.names, len(wanted.group) == 2
        name = wanted.variable.name.in_(names.language)
        self.title.setText(self.tr("Coders' cross-table: {variable}").format(variable=name))
        self.no_cross.setVisible(not pair)
        self.pairs.offer(wanted.group)
        self.cross.setVisible(pair)
        self.coders.setVisible(pair)
        if pair:
            one, other = wanted.group[0], wanted.group[1]
            table = wanted.found.crossed(
                wanted.variable, wanted.group, wanted.missing, self.code.currentData() or ""
            )
            self.coders.setText(self.tr("Rows ↓ {a}, columns → {b}").format(a=one, b=other))
            none = self.tr("without the code") if wanted.variable.choice == "multi" else ""
            self.cross.show_table(table, (one, other), names, none)
        else:
            self.cross.forget()
        self.fit(self.width())
        self._show_posts(None)

    def _show_posts(self, cell: Cell | None) -> None:
        """List the posts of a cell, or all disagreements where none is chosen."""
        wanted, table = self._wanted, self.cross.cells.table
        if wanted is None:
            return
        posts: Sequence[Given] = wanted.found.differing(wanted.variable.uid, wanted.group)
        if cell is not None and table is not None:
            of_cell = set(table.cells.get(cell, ()))
            every = wanted.found.given.get(wanted.variable.uid, ())
            posts = [each for each in every if each.post_id in of_cell]
        coders = list(zip(wanted.found.places(wanted.group), wanted.group, strict=True))

        def start(post: int) -> str:
            return " ".join(wanted.read(post)[0][:_LETTERS].split())

        self.list.posts.show(posts, coders, wanted.names, start)
        self._caption(cell, len(posts))
        self.list.setVisible(len(posts) > 0)
        self.none_left.setVisible(not posts)
        self.right.setCurrentIndex(0)
        self.list.choose_row(0)

    def _caption(self, cell: Cell | None, count: int) -> None:
        n = number(count, self._language)
        agreed = cell is not None and cell[0] == cell[1]
        words = self.tr("Agreed posts: {n}") if agreed else self.tr("Disagreements: {n}")
        self.caption.setText(words.format(n=n))
        self.show_all.setVisible(cell is not None)
        if cell is not None:
            model = self.cross.cells
            self.hint.say(f"{model.code(cell[0])} – {model.code(cell[1])}")
            self.none_left.setText(self.tr("No post is in this cell."))
        else:
            self.hint.say(self.tr("Enter or a double click opens the post.") if count else "")
            self.none_left.setText(self.tr("The coders differ on no post of this variable."))

    # --- the cell, the list and the post ------------------------------------------------------

    def _let_cell_go(self) -> None:
        self.cross.forget()
        (self.list if self.posts else self.cross).setFocus()

    def open_post(self, row: int) -> None:
        """Show a post of the list in full, in the place of the list."""
        self._show_detail(row)
        self.detail.back.setFocus()
        self.post_opened.emit()

    def _show_detail(self, row: int) -> None:
        wanted = self._wanted
        if wanted is None or not 0 <= row < len(self.posts):
            return
        self.list.choose_row(row)
        given = [
            (name, codes, self.list.posts.code_words(codes))
            for name, codes in self.list.posts.given(row)
        ]
        post = wanted.read(self.posts[row].post_id)
        self.detail.show_post(post, given, wanted.names, (row + 1, len(self.posts)))
        self.right.setCurrentWidget(self.detail)

    def close_post(self) -> None:
        """Go back to the list."""
        self.right.setCurrentIndex(0)
        self.list.setFocus()

    def _step(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if 0 <= row < len(self.posts):
            self._show_detail(row)

    def _want_post(self) -> None:
        self.post_wanted.emit(self.posts[self.list.currentIndex().row()].post_id)


def _same(before: Wanted, wanted: Wanted) -> bool:
    return (before.found.round.uid, before.variable.uid, before.group) == (
        wanted.found.round.uid,
        wanted.variable.uid,
        wanted.group,
    )
