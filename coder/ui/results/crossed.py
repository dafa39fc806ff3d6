"""The words of a cross-tab: its rows, its test, and the bars of its shares."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from coder.domain.association import Association, associate
from coder.domain.codebook import Variable
from coder.domain.frequency import CrossRow
from coder.domain.sentences import number
from coder.services import naming
from coder.services.counting import BY_MONTH, BY_SOURCE, CrossFrequencies
from coder.services.naming import code_name
from coder.ui import writing
from coder.ui.results.bars import LaneBars, NoBar, StackedBar
from coder.ui.results.cells import Cell, Column, Row
from coder.ui.signs import Sign, sign_of

if TYPE_CHECKING:
    from coder.services.session import Session

OVER = 2.0
"""An adjusted residual beyond this is marked."""
_LEAST_P = 0.001
_FEW = 0.2


def is_unsure(tested: Association) -> bool:
    """Tell whether too many expected counts are small for the test (Cochran 1954)."""
    return tested.few > _FEW * tested.cells


class CrossWords(QObject):
    """Writes a cross-tab in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def against(self, session: "Session", variable: Variable) -> list[tuple[str, str]]:
        """Give what a variable can be set against: words, and what the service calls it."""
        others = [
            (other.name.in_(session.language), other.uid)
            for other in session.codebook.variables
            if not other.archived and other.uid != variable.uid
        ]
        return [*others, (self.tr("month"), BY_MONTH), (self.tr("source"), BY_SOURCE)]

    def tested(self, session: "Session", found: CrossFrequencies) -> Association | None:
        """Test the table, where each post stands in one cell of it; None where it does not."""
        if found.variable.choice == "multi" or self._shares_posts(session, found):
            return None
        return associate([row.counts for row in found.table.rows if row.value is not None])

    @staticmethod
    def _shares_posts(session: "Session", found: CrossFrequencies) -> bool:
        if found.by == BY_MONTH:
            return False
        return sum(row.n_posts for row in found.table.rows) > found.table.n_posts

    def columns(self, session: "Session", found: CrossFrequencies, by: str) -> tuple[Column, ...]:
        """Give the columns: the row's name, its posts, and a column for each code."""
        signs = self._signs(found.variable)
        return (
            Column(by, widest=240, least=130),
            Column(self.tr("n"), right=True, least=52),
            *(
                Column(
                    code_name(session.codebook, uid, session.language),
                    right=True,
                    share=True,
                    widest=160,
                    least=74,
                    sign=signs.get(uid),
                )
                for uid in found.table.columns
            ),
        )

    def rows(
        self, session: "Session", found: CrossFrequencies, tested: Association | None
    ) -> list[Row]:
        """Give a row for each value, with row percentages, and the row of all posts."""
        residuals = iter(tested.residuals) if tested else None
        rows: list[Row] = []
        for each in found.table.rows:
            line = next(residuals) if residuals and each.value is not None else None
            cells = (
                self._share(n, share, line[at] if line else None)
                for at, (n, share) in enumerate(zip(each.counts, each.percents, strict=True))
            )
            ink = "text" if each.value is not None else "muted"
            name = Cell(self.name(session, found, each), weight=500, ink=ink)
            rows.append((name, Cell(writing.count(each.n_posts, self._language)), *cells))
        if not self._shares_posts(session, found):
            rows.append(self._sum(found))
        return rows

    def _share(self, n: int, share: float | None, residual: float | None) -> Cell:
        text = writing.percent(share, self._language)
        tip = self.tr("{n} posts").format(n=number(n, self._language))
        if residual is None or abs(residual) <= OVER:
            return Cell(text, tip=tip)
        over = residual > 0
        written = number(residual, self._language, 1)
        words = (
            self.tr("{n} posts, more than expected (adjusted residual {r})")
            if over
            else self.tr("{n} posts, fewer than expected (adjusted residual {r})")
        )
        return Cell(
            text,
            weight=600,
            icon="arrow_up" if over else "arrow_down",
            icon_ink="accent_text",
            soft="accent_soft",
            tip=words.format(n=number(n, self._language), r=written),
        )

    def _sum(self, found: CrossFrequencies) -> Row:
        n = found.table.n_posts
        totals = [sum(row.counts[at] for row in found.table.rows) for at in self._places(found)]
        shares = (100 * total / n if n else None for total in totals)
        return (
            Cell(self.tr("All posts"), ink="text2", weight=600),
            Cell(writing.count(n, self._language), weight=600),
            *(Cell(writing.percent(share, self._language), ink="text2") for share in shares),
        )

    @staticmethod
    def _places(found: CrossFrequencies) -> range:
        return range(len(found.table.columns))

    def bar_columns(self, by: str) -> tuple[Column, ...]:
        """Give the columns of the bars."""
        return (
            Column(by, widest=240, least=130),
            Column(self.tr("n"), right=True, least=52),
            Column(self.tr("Share of posts, %"), stretch=True, least=240),
        )

    def bars(self, session: "Session", found: CrossFrequencies) -> list[Row]:
        """Give a bar for each value, its parts in the order of the codes."""
        signs = self._signs(found.variable)
        rows: list[Row] = []
        for each in found.table.rows:
            parts = tuple(
                (signs.get(uid) or Sign(12), share or 0.0, writing.percent(share, self._language))
                for uid, share in zip(found.table.columns, each.percents, strict=True)
            )
            spoken = "; ".join(
                f"{code_name(session.codebook, uid, session.language)} "
                f"{writing.percent(share, self._language)}"
                for uid, share in zip(found.table.columns, each.percents, strict=True)
            )
            bars = LaneBars if found.variable.choice == "multi" else StackedBar
            picture = bars(parts) if each.n_posts else NoBar()
            rows.append(
                (
                    Cell(self.name(session, found, each), weight=500),
                    Cell(writing.count(each.n_posts, self._language), ink="text2"),
                    Cell(picture=picture, tip=spoken),
                )
            )
        return rows

    @staticmethod
    def _signs(variable: Variable) -> dict[str, Sign]:
        return {code.uid: sign_of(variable, code) for code in variable.codes}

    def name(self, session: "Session", found: CrossFrequencies, row: CrossRow) -> str:
        """Name a row."""
        if row.value is None:
            return self._without(session, found.by)
        if found.by == BY_MONTH:
            return self._month(row.value)
        if found.by == BY_SOURCE:
            return row.value
        naming.find_variable(session.codebook, found.by)
        return code_name(session.codebook, row.value, session.language)

    def _without(self, session: "Session", by: str) -> str:
        """Name the row of the posts that have no value."""
        if by == BY_MONTH:
            return self.tr("no time")
        if by == BY_SOURCE:
            return self.tr("no source")
        other = naming.find_variable(session.codebook, by)
        if other.applies_when is not None:
            return self.tr("not asked or not coded")
        return self.tr("not coded")

    def _month(self, stored: str) -> str:
        year, _, month = stored.partition("-")
        if not month.isdigit():
            return stored
        locale = QLocale("fi_FI" if self._language == "fi" else "en_GB")
        form = QLocale.FormatType.LongFormat
        return f"{locale.standaloneMonthName(int(month), form)} {year}"

    def test_line(
        self, found: CrossFrequencies, tested: Association | None
    ) -> tuple[str, tuple[str, ...]]:
        """Give the figures of the test, and what is to be known of them or why there are none."""
        if tested is None:
            if found.variable.choice == "multi":
                return "", (self.tr("No test: a post can have several codes of this variable."),)
            why = self.tr("No test: it needs two rows and two columns with posts, none shared.")
            return "", (why,)
        language = self._language
        small = number(_LEAST_P, language, 3)
        p = f"< {small}" if tested.p < _LEAST_P else f"= {number(tested.p, language, 3)}"
        figures = self.tr("χ²({df}) = {chi}, p {p}, Cramér's V = {v}").format(
            df=number(tested.df, language),
            chi=number(tested.chi_square, language, 1),
            p=p,
            v=number(tested.cramers_v, language, 2),
        )
        said: list[str] = []
        if any(abs(each or 0) > OVER for line in tested.residuals for each in line):
            said.append(self.tr("arrow: adjusted residual beyond ±2"))
        if tested.few:
            words = self.tr("expected count under 5 in {few} of {cells} cells")
            if is_unsure(tested):
                words = self.tr(
                    "Expected count under 5 in {few} of {cells} cells: the test is not to be "
                    "relied on. Combine codes."
                )
            few, cells = number(tested.few, language), number(tested.cells, language)
            said.append(words.format(few=few, cells=cells))
        return figures, tuple(said)
