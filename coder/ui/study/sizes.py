"""How many posts a reliability sample needs: a small table and one sentence."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.domain.sample_size import ALPHAS, SHARES
from coder.services.sample_sizes import SizeAdvice, advise
from coder.ui.look.look import Look
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import HEADER, FigureTable
from coder.ui.writing import count, with_percent_sign

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 32
_INSET = 8
_USUAL = 2
"""The row of the table that is chosen first: a rarest code on a fifth of the posts."""


class SizePanel(QWidget):
    """The table by alpha and the rarest code's share; the chosen row is said in words."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._language = language
        self._advice: SizeAdvice | None = None
        self.title = Words(look, self.tr("How many posts?"), 15, 600, "text")
        self.lead = Paragraph(
            look,
            self.tr(
                "Posts that both coders code, by how rare the rarest code is that matters and by "
                "the alpha that is wanted."
            ),
            ink="muted",
        )
        self.table = FigureTable(look, self.tr("How many posts?"), _ROW)
        self.table.setFixedHeight(HEADER + _ROW * len(SHARES) + 4)
        self.said = Paragraph(look, ink="text2")
        self.agreement = Paragraph(look, size=12, ink="muted")
        self.sources = Paragraph(
            look,
            self.tr("Bloch & Kraemer 1989 (Krippendorff 2004), level .05; Lacy & Riffe 1996."),
            12,
            400,
            "muted",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title.setWordWrap(True)
        for part in (
            self.title, self.lead, self.table, self.said, self.agreement, self.sources
        ):  # fmt: skip
            if part is not self.table:  # whose cells keep this free themselves
                part.setContentsMargins(_INSET, 0, _INSET, 0)
            column.addWidget(part)
        column.addStretch(1)
        self.table.selectionModel().currentRowChanged.connect(self._say)

    @property
    def posts(self) -> int:
        """How many posts the study has; no size can be told of none."""
        return self._advice.posts if self._advice is not None else 0

    def show_project(self, session: "Session") -> None:
        """Show the sizes for a study."""
        language = self._language
        self._advice = advice = advise(session)
        if not advice.posts:
            return
        sizes = {(each.alpha, each.share): each for each in advice.table}
        columns = [Column(self.tr("Rarest code"), stretch=True)]
        columns.extend(
            Column(self.tr("α ≥ {value}").format(value=_alpha(alpha, language)), right=True)
            for alpha in ALPHAS
        )
        rows: list[tuple[Cell, ...]] = []
        for share in SHARES:
            cells = [Cell(with_percent_sign(share * 100, language))]
            for alpha in ALPHAS:
                size = sizes[alpha, share]
                words = self.tr("all") if size.whole else count(size.posts, language)
                cells.append(Cell(words, weight=600))
            rows.append(tuple(cells))
        chosen = self.table.currentIndex().row()
        self.table.cells.show(columns, rows)
        self.table.fit_columns()
        self.table.choose_row(chosen if chosen >= 0 else _USUAL)
        self._say()
        first = advice.lacy_riffe[0]
        self.agreement.setText(
            self.tr(
                "For percent agreement alone, with {agreement} assumed in the whole study: %Ln "
                "posts.",
                "",
                first.posts,
            ).format(agreement=with_percent_sign(first.agreement * 100, language))
        )

    def _say(self) -> None:
        row = self.table.currentIndex().row()
        if self._advice is None or not 0 <= row < len(SHARES):
            return
        said = self._advice.sentence(ALPHAS[-1], SHARES[row], self._language)
        self.said.setText(said)


def _alpha(alpha: float, language: str) -> str:
    written = f"{alpha:.3f}"
    return written.replace(".", ",") if language == "fi" else written[1:]
