"""What the terms of the chosen list find: forms of words, and posts with the words marked."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coder.services.screening_look import Marker, MatchedPost
from coder.services.word_search import Form
from coder.ui.parts.labelled_choice import LabelledChoice
from coder.ui.parts.page_head import ToolButton
from coder.ui.parts.sheet import Words
from coder.ui.screening.forms_table import FormsTable, FormWords
from coder.ui.screening.hand import HandActs
from coder.ui.screening.matched import MatchedList
from coder.ui.screening.work import ScreeningWork
from coder.ui.surroundings import Surroundings

_ROW = 30
_INSET = 8
_KEYS_FROM = 560


class HitsView(QWidget):
    """Forms at the left, posts at the right, both of the whole list or of one term."""

    def __init__(self, around: Surroundings, work: ScreeningWork, hand: HandActs) -> None:
        super().__init__()
        self._around = around
        self._work = work
        self._hand = hand
        self._list = ""
        self._term = ""
        self._stale: dict[str, list[Form]] = {}
        look, language = around.look, around.language
        self._words = FormWords(language)
        self.term = LabelledChoice(look, self.tr("Term"))
        self.forms = FormsTable(look, self.tr("Forms found in these posts"), _ROW)
        self.told_forms = Words(look, "", 12, 400, "muted")
        self.posts = MatchedList(look, language)
        self.told = Words(look, "", 12, 400, "muted")
        self.by_hand = ToolButton(look, self.tr("In or out…"), "study.in_or_out")
        self.undo = ToolButton(look, self.tr("Take back"), "study.undo", "ghost", "undo")
        self._lay_out()
        self.term.activated.connect(self._term_chosen)
        self.forms.turned.connect(self._turned)
        self.posts.opened.connect(self._opened)
        self.by_hand.clicked.connect(self._ask)
        self.undo.clicked.connect(self._undo)
        self.posts.selectionModel().currentChanged.connect(self._row_changed)
        work.looked.connect(self._known)
        work.counted.connect(self._known)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.term)
        left.addWidget(self.forms, 1)
        left.addWidget(self.told_forms)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addStretch(1)
        foot.addWidget(self.undo)
        foot.addWidget(self.by_hand)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.told)
        right.addWidget(self.posts, 1)
        right.addLayout(foot)
        for words in (self.told_forms, self.told):
            words.setWordWrap(True)
            words.setContentsMargins(_INSET, 0, _INSET, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 4)
        row.addLayout(right, 6)

    def minimumSizeHint(self) -> QSize:
        """Give way in a low window."""
        return QSize(300, 120)

    # --- what is in view ----------------------------------------------------------------------

    def show_term(self, term: str) -> None:
        """Show what one term of the chosen list finds; all of them for an empty one."""
        self._term = term
        self.show_list(anew=True)

    def chosen_post(self) -> MatchedPost | None:
        """Give the post that is chosen."""
        return self.posts.chosen

    def read_again(self) -> None:
        """Read the posts in view anew, because something was said of them."""
        self.posts.posts.read_again()

    def show_list(self, *, anew: bool = False) -> None:
        """Show the list that is chosen; the posts stay where they are if they are the same."""
        work = self._work
        if work.chosen != self._list:
            self._list, anew = work.chosen, True
        words = work.words_of(work.chosen)
        lines = [term.written for term in words.terms] if words is not None else []
        if self._term not in lines:
            self._term = ""
        self.term.clear()
        self.term.addItem(self.tr("all of the list"), "")
        for line in lines:
            self.term.addItem(line, line)
        self.term.choose(self._term)
        self._show_forms()
        self._show_posts(anew)

    def _show_forms(self) -> None:
        work = self._work
        present, forms = work.list, work.forms(work.chosen)
        if forms is not None:
            self._stale[work.chosen] = forms
        known = forms if forms is not None else self._stale.get(work.chosen, [])
        shown = [each for each in known if not self._term or each.term == self._term]
        out = frozenset(present.forms_out if present is not None else ())
        self.forms.show_forms(shown, out, self._words, fixed=work.read_only)
        if forms is None and not known:
            waits = work.words_of(work.chosen) is not None
            self.told_forms.setText(self.tr("The forms are being counted…") if waits else "")
        else:
            self.told_forms.setText(self.tr("%Ln forms found in these posts", "", len(shown)))

    def _show_posts(self, anew: bool) -> None:
        work, session = self._work, self._work.session
        words, looked = work.words_of(work.chosen), work.found(work.chosen)
        if session is None or words is None:
            self.posts.posts.show(session, None, ())
            self.told.setText(self.tr("The list has no terms yet."))
        elif looked is None:
            if anew:
                self.posts.posts.show(session, None, ())
            self.told.setText(self.tr("The posts are being searched…"))
        else:
            ids = looked.by_term.get(self._term, ()) if self._term else looked.posts
            kept = self.posts.chosen
            names = (each.name for each in work.draft.lists if each.name != words.name)
            others = [other for other in map(work.words_of, names) if other is not None]
            row, place = self.posts.currentIndex().row(), self.posts.verticalScrollBar().value()
            same = ids == self.posts.posts.ids
            self.posts.posts.show(session, Marker(words, self._term, others), ids)
            stays = same and not anew and kept is not None
            self.posts.choose_row(row if stays else 0)
            self.posts.verticalScrollBar().setValue(place if stays else 0)
            self.told.setText(self.tr("%Ln posts found", "", len(ids)))
        self._row_changed()

    def _known(self, name: str) -> None:
        if name == self._work.chosen and self.isVisible():
            self._show_forms()
            self._show_posts(anew=False)

    def _row_changed(self) -> None:
        if self._work.read_only:
            reason = self.tr("The project is open for reading only.")
        else:
            reason = "" if self.posts.chosen is not None else self.tr("Choose a post first.")
        self.by_hand.say_why(reason)
        self.undo.say_why(self.tr("Nothing was said by hand.") if self._no_undo() else "")

    def _no_undo(self) -> bool:
        session = self._work.session
        return session is None or session.read_only or not self._hand.can_undo(session)

    # --- what is done -------------------------------------------------------------------------

    def _term_chosen(self) -> None:
        self.show_term(str(self.term.currentData() or ""))

    def _turned(self, form: str, out: bool) -> None:
        self._work.leave_out(form, out=out)

    def _opened(self, row: int) -> None:
        self._ask()

    def _ask(self) -> None:
        post, session = self.posts.chosen, self._work.session
        if post is not None and session is not None:
            self._hand.ask(session, post.id, post.text)

    def _undo(self) -> None:
        if self._work.session is not None:
            self._hand.undo(self._work.session)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the keys on the buttons where there is room."""
        super().resizeEvent(event)
        for button in (self.by_hand, self.undo):
            button.show_key(self.width() >= _KEYS_FROM + 300)
