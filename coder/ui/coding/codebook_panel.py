"""The codebook beside the post: the question and every code's rules, or the code browsed."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from coder.domain.codebook import Code, Variable
from coder.ui.actions import key_label, specs_of
from coder.ui.coding.prose import Block, Prose
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, key_cap_width, paint_key_cap
from coder.ui.parts.foot_fade import FootFade
from coder.ui.signs import sign_of

_SCROLL_ROOM = 14


class PanelTitle(QWidget):
    """A label with the keys that belong to it at its right."""

    def __init__(self, look: Look, words: str, keys: tuple[str, ...], ink: str = "muted") -> None:
        super().__init__()
        self._look = look
        self._ink = ink
        self._words = words
        self.keys = keys
        self.setFixedHeight(24)
        look.changed.connect(self.update)

    def show_words(self, words: str, keys: tuple[str, ...]) -> None:
        """Say something else."""
        if (words, keys) != (self._words, self.keys):
            self._words, self.keys = words, keys
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the key-caps."""
        painter = QPainter(self)
        painter.setFont(self._look.font(12, 600))
        painter.setPen(self._look.colour(self._ink))
        painter.drawText(QRectF(0, 0, self.width(), 24), LEFT, self._words)
        right = float(self.width())
        for key in reversed(self.keys):
            width = key_cap_width(self._look, key, 20)
            paint_key_cap(painter, self._look, QRectF(right - width, 2, width, 20), key)
            right -= width + 5
        painter.end()


class CodebookPanel(QWidget):
    """Shows one variable of the codebook; with a code browsed, that code's rules."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._language = "en"
        self._several = False
        self._chips = False
        self._variable: Variable | None = None
        self._browsed: str | None = None
        self._made: dict[tuple[str, str | None], tuple[Block, ...]] = {}
        self._title = PanelTitle(look, self.tr("Codebook"), ())
        self.prose = Prose(look)
        self._area = QScrollArea()
        self._area.setWidget(self.prose)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self.prose.setAutoFillBackground(False)
        FootFade(look, self._area, "bg")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, leaving room for the scroll bar."""
        self.prose.set_column(self.width() - _SCROLL_ROOM)

    @property
    def browsed(self) -> str | None:
        """The uid of the code whose rules are shown alone."""
        return self._browsed

    def begin(self, language: str, several: bool) -> None:
        """Start on other variables; `several` says that definitions are not in the rows."""
        self._language = language
        self._several = several
        self._variable = None
        self._browsed = None
        self._made.clear()
        # Nothing of the codebook before may stay where no post is shown next.
        self.prose.show_blocks(())
        prefix = "coding.browse_" if several else "coding."
        by_id = {spec.id: spec for spec in specs_of("coding")}
        keys = tuple(key_label(by_id[prefix + way].keys[0]) for way in ("up", "down"))
        self._title.show_words(self.tr("Codebook"), keys)

    def take_chips(self, chips: bool) -> None:
        """Write the definitions of codes that stand as chips, even those of one variable."""
        if chips != self._chips:
            self._chips, variable = chips, self._variable
            self._made.clear()
            self._variable = None
            self.show_variable(variable, self._browsed)

    def show_variable(self, variable: Variable | None, browsed: str | None = None) -> None:
        """Show a variable, or one of its codes alone."""
        if variable is self._variable and browsed == self._browsed:
            return
        self._variable, self._browsed = variable, browsed
        if variable is None:
            self.prose.show_blocks(())
            return
        made = self._made.get((variable.uid, browsed))
        if made is None:
            made = self._code_alone(variable, variable.code(browsed)) if browsed else None
            made = self._made[variable.uid, browsed] = made or self._overview(variable)
        self.prose.show_blocks(made)
        self._area.verticalScrollBar().setValue(0)

    def _overview(self, variable: Variable) -> tuple[Block, ...]:
        """Write the question and the border of each code; below them the note and the uses."""
        language = self._language
        blocks = [Block(variable.name.in_(language), 15, 600, "text")]
        question, note = variable.question.in_(language), variable.note.in_(language)
        if question:
            blocks.append(Block(question, above=6))
        codes = [code for code in variable.codes if not code.archived]
        group = None
        for code in codes:
            if code.group and code.group != group:
                group = code.group
                name = variable.group(group).name.in_(language)
                blocks.append(Block(name, 12, 600, "muted", above=16))
            blocks += self._border(variable, code)
        if note:
            blocks.append(Block(self.tr("Note on the variable"), 12, 600, "muted", above=24))
            blocks.append(Block(note, 12, above=4))
        more = [part for code in codes for part in self._more(variable, code)]
        if more:
            blocks.append(Block(self.tr("More on the codes"), 12, 600, "muted", above=24))
            blocks += more
        return tuple(blocks)

    def _border(self, variable: Variable, code: Code) -> list[Block]:
        """Write a code's name and what it is not; its definition too, if no row has it."""
        language, indent = self._language, 30
        chips = self._several or self._chips
        sign = sign_of(variable, code) if chips else None
        name = code.name.in_(language)
        blocks = [Block(name, 13, 600, "text", above=12, key=code.key.upper(), sign=sign)]
        definition = code.definition.in_(language) if chips else ""
        blocks += [Block(text, 12, above=2, indent=indent) for text in (definition,) if text]
        unless = code.do_not_use_when.in_(language)
        if unless:
            blocks.append(
                Block(unless, 12, 400, "text2", 2, indent, icon="cross", icon_ink="danger")
            )
        return blocks

    def _more(self, variable: Variable, code: Code) -> list[Block]:
        """Write, small, what of a code is not said with its border."""
        language, indent = self._language, 20
        name = code.name.in_(language)
        title = Block(name, 12, 600, "text", above=12, sign=sign_of(variable, code))
        blocks: list[Block] = []
        definition = "" if self._several or self._chips else code.definition.in_(language)
        if definition:  # which the code's row may have no room for
            blocks.append(Block(definition, 12, above=2, indent=indent))
        when, example = code.use_when.in_(language), code.example.in_(language)
        if when:
            blocks.append(
                Block(when, 12, 400, "text2", 4, indent, icon="check", icon_ink="positive")
            )
        if example:
            blocks.append(Block(example, 12, above=4, indent=indent, quotation=True))
        return [title, *blocks] if blocks else []

    def _code_alone(self, variable: Variable, code: Code) -> tuple[Block, ...]:
        language = self._language
        sign = sign_of(variable, code)
        blocks = [Block(code.name.in_(language), 16, 600, "text", sign=sign)]
        definition = code.definition.in_(language)
        if definition:
            blocks.append(Block(definition, above=8))
        when, unless = code.use_when.in_(language), code.do_not_use_when.in_(language)
        if when:
            title = self.tr("Use when")
            blocks.append(Block(title, 13, 600, "text", 16, icon="check", icon_ink="positive"))
            blocks.append(Block(when, above=3, indent=20))
        if unless:
            title = self.tr("Do not use when")
            blocks.append(Block(title, 13, 600, "text", 14, icon="cross", icon_ink="danger"))
            blocks.append(Block(unless, above=3, indent=20))
        example = code.example.in_(language)
        if example:
            blocks.append(Block(self.tr("Example"), 12, 600, "muted", above=16))
            blocks.append(Block(example, 14, above=6, quotation=True))
        return tuple(blocks)
