"""The words of the page of results: whose codings can be counted, and the rows of frequencies."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.codebook import Variable
from coder.domain.frequency import FrequencyRow
from coder.domain.sentences import number
from coder.services import looking, report_words
from coder.services.counting import Frequencies
from coder.services.naming import code_name
from coder.ui.results import figures
from coder.ui.results.cells import Cell, Column, Row
from coder.ui.signs import Sign, sign_of

if TYPE_CHECKING:
    from coder.services.session import Session


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose codings are counted: the final ones, or those of a coder in a round."""

    coder: str | None = None
    round: str | None = None


def everyone(session: "Session") -> list[Whose]:
    """Return the final codings, then each coder of each round."""
    found = [Whose()]
    for round_ in looking.rounds(session):
        found.extend(Whose(coder.name, round_.name) for coder in looking.coders_of(session, round_))
    return found


class FrequencyWords(QObject):
    """Writes frequencies in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def whose(self, whose: Whose) -> str:
        """Say whose codings are counted."""
        if whose.coder is None:
            return self.tr("Final codings")
        round_ = self.tr("main round") if whose.round == "main" else whose.round
        return self.tr("{coder}, {round}").format(coder=whose.coder, round=round_)

    def columns(self, variable: str, wide: bool) -> tuple[Column, ...]:
        """Give the columns of the table; the bars only where there is room for them."""
        bar = (Column("", stretch=True, least=120),) if wide else ()
        return (
            Column(variable, stretch=not wide, widest=420, least=200),
            Column(self.tr("n"), right=True, least=70),
            Column(self.tr("%"), right=True, least=70),
            Column(self.tr("Index (largest = 100)"), right=True, least=90),
            Column(self.tr("Authors"), right=True, least=90),
            *bar,
        )

    def rows(self, session: "Session", found: Frequencies, wide: bool) -> list[Row]:
        """Give the rows: codes, the sum, then groups of codes where there are any."""
        names, signs = self._faces(session, found.variable)
        largest = max((row.n for row in found.table.rows), default=0)
        rows = [
            self._row(
                row, names.get(row.code) or code_name(session.codebook, row.code, session.language),
                wide, largest, signs.get(row.code),
            )
            for row in found.table.rows
        ]  # fmt: skip
        rows.append(self._sum(found, wide))
        if found.groups:
            rows.append(self._heading(self.tr("Groups of codes"), wide))
            largest = max(row.n for row in found.groups)
            rows.extend(
                self._row(row, names.get(row.code, row.code), wide, largest) for row in found.groups
            )
        return rows

    @staticmethod
    def _faces(
        session: "Session", variable: Variable
    ) -> tuple[dict[str, str], dict[str, Sign | None]]:
        language = session.language
        names = {each.uid: each.name.in_(language) for each in (*variable.codes, *variable.groups)}
        return names, {code.uid: sign_of(variable, code) for code in variable.codes}

    def _row(
        self, row: FrequencyRow, name: str, wide: bool, largest: int, sign: Sign | None = None
    ) -> Row:
        language = self._language
        relative = "–" if row.relative is None else number(row.relative, language)
        bar = (Cell(bar=row.n / largest if largest else 0.0),) if wide else ()
        return (
            Cell(name, size=14, weight=500, sign=sign, indent=0 if sign else 20),
            Cell(figures.count(row.n, language)),
            Cell(figures.percent(row.percent, language), weight=600),
            Cell(relative, ink="text2"),
            Cell(figures.count(row.authors, language), ink="text2"),
            *bar,
        )

    def _sum(self, found: Frequencies, wide: bool) -> Row:
        table, language = found.table, self._language
        single = found.variable.choice == "single" and not table.none
        percent = figures.percent(100.0, language) if single and table.n_posts else ""
        return (
            Cell(self.tr("Posts in all"), size=14, weight=600, indent=20),
            Cell(figures.count(table.n_posts, language), weight=600),
            Cell(percent, ink="text2"),
            Cell(""),
            Cell(figures.count(table.n_authors, language), ink="text2"),
            *((Cell(bar=0.0),) if wide else ()),
        )

    @staticmethod
    def _heading(words: str, wide: bool) -> Row:
        blank = (Cell(),) * 4
        bar = (Cell(bar=0.0),) if wide else ()
        return (Cell(words, ink="muted", size=12, weight=600, indent=20), *blank, *bar)

    def caption(self, found: Frequencies, whose: Whose) -> str:
        """Say whose codings were counted, over what, and what the rows do not show."""
        table = found.table
        said = [
            self.tr("{whose}. Percentages of n = {n} posts; authors known: {authors}.").format(
                whose=self.whose(whose),
                n=number(table.n_posts, self._language),
                authors=number(table.n_authors, self._language),
            )
        ]
        if found.variable.choice == "multi":
            said.append(
                self.tr("A post can have several codes, so the percentages may exceed 100.")
            )
        said.extend(report_words.frequency_notes(table, self._language))
        return " ".join(said)
