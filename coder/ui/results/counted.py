"""The words of the page of results: whose codings can be counted, and the rows of frequencies."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.codebook import Variable
from coder.domain.frequency import FrequencyRow
from coder.domain.sentences import number
from coder.services import looking, report_words
from coder.services.counting import Frequencies
from coder.services.naming import code_name
from coder.ui import writing
from coder.ui.results.bars import NoBar, ShareBar, ShareHead, ShareScale
from coder.ui.results.cells import Cell, Column, Row
from coder.ui.results.month_chart import Chosen
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

    def whose_shortly(self, whose: Whose) -> str:
        """Say whose codings are counted after the word for codings."""
        return self.tr("final") if whose.coder is None else self.whose(whose)

    def columns(self, found: Frequencies, variable: str, wide: bool) -> tuple[Column, ...]:
        """Give the columns of the table; the index only where there is room for it."""
        head = ShareHead(self._scale(found), self._language)
        index = (Column(self.tr("Index"), right=True, least=74),) if wide else ()
        coded = (Column(self.tr("Coded"), right=True, least=70),) if stand_for(found) else ()
        return (
            Column(variable, widest=320, least=170),
            Column(self.tr("n"), right=True, least=74 if wide else 56),
            *coded,
            Column(self.tr("%"), right=True, least=74 if wide else 56),
            Column(self.tr("95% interval"), right=True, least=124 if wide else 100),
            *index,
            Column(self.tr("Authors"), right=True, least=70),
            Column(self.tr("Share with 95% interval"), stretch=True, least=160, picture=head),
        )

    def rows(self, session: "Session", found: Frequencies, wide: bool) -> list[Row]:
        """Give the rows: codes, the sum, then groups of codes where there are any."""
        names, signs = self._faces(session, found.variable)
        table, scale, several = found.table, self._scale(found), stand_for(found)
        coded = {row.code: row.n for row in (*found.coded.rows, *found.coded_groups)}

        def row_of(row: FrequencyRow, name: str, sign: Sign | None = None) -> Row:
            low, high = found.interval(row)
            share = row.n / table.n_posts if table.n_posts else 0.0
            bar = ShareBar(share, low, high, scale, sign)
            return self._row(row, name, wide, bar, coded.get(row.code, 0) if several else None)

        rows = [
            row_of(
                row,
                names.get(row.code) or code_name(session.codebook, row.code, session.language),
                signs.get(row.code),
            )
            for row in table.rows
        ]
        rows[-1:] = [_closed(row) for row in rows[-1:]]
        rows.append(self._sum(found, wide))
        if found.groups:
            rows.append(self._heading(self.tr("Groups of codes"), len(rows[-1])))
            rows.extend(row_of(row, names.get(row.code, row.code)) for row in found.groups)
            rows[-1] = _closed(rows[-1])
        return rows

    def codes(self, session: "Session", found: Frequencies) -> tuple[Chosen, ...]:
        """Give the codes of the first rows, those before the sum."""
        names, signs = self._faces(session, found.variable)
        return tuple(
            Chosen(row.code, names.get(row.code, row.code), signs.get(row.code))
            for row in found.table.rows
        )

    @staticmethod
    def _scale(found: Frequencies) -> ShareScale:
        """Give the axis of the shares: up to the largest upper end of an interval."""
        every = (*found.table.rows, *found.groups)
        highs = [found.interval(row)[1] for row in every]
        return ShareScale(max(highs, default=1.0))

    @staticmethod
    def _faces(
        session: "Session", variable: Variable
    ) -> tuple[dict[str, str], dict[str, Sign | None]]:
        language = session.language
        names = {each.uid: each.name.in_(language) for each in (*variable.codes, *variable.groups)}
        return names, {code.uid: sign_of(variable, code) for code in variable.codes}

    def _row(
        self, row: FrequencyRow, name: str, wide: bool, bar: ShareBar, coded: int | None
    ) -> Row:
        language = self._language
        relative = writing.NONE if row.relative is None else number(row.relative, language)
        span = writing.percent_interval(bar.low, bar.high, language)
        tip = self.tr("95% interval: {interval}%").format(interval=span)
        return (
            Cell(name, size=14, weight=500, sign=bar.sign, indent=0 if bar.sign else 20),
            Cell(writing.count(row.n, language)),
            *(() if coded is None else (Cell(writing.count(coded, language), ink="text2"),)),
            Cell(writing.percent(row.percent, language), weight=600),
            Cell(span, ink="text2"),
            *((Cell(relative, ink="text2"),) if wide else ()),
            Cell(writing.count(row.authors, language), ink="text2"),
            Cell(picture=bar, tip=tip, line=""),
        )

    def _sum(self, found: Frequencies, wide: bool) -> Row:
        table, language = found.table, self._language
        single = found.variable.choice == "single" and not table.none
        percent = writing.percent(100.0, language) if single and table.n_posts else ""
        coded = (Cell(writing.count(found.coded.n_posts, language), ink="text2"),)
        what = self.tr("Bar: share, whisker: interval.")
        if wide:
            what = self.tr("Index: largest = 100. Bar: share, whisker: interval.")
        return (
            Cell(self.tr("Posts in all"), size=14, weight=600, indent=20),
            Cell(writing.count(table.n_posts, language), weight=600),
            *(coded if stand_for(found) else ()),
            Cell(percent, ink="text2"),
            Cell(),
            *((Cell(),) if wide else ()),
            Cell(writing.count(table.n_authors, language), ink="text2"),
            Cell(what, ink="muted", size=12, indent=16),
        )

    @staticmethod
    def _heading(words: str, columns: int) -> Row:
        return (
            Cell(words, ink="muted", size=12, weight=600, indent=20),
            *(Cell(),) * (columns - 2),
            Cell(picture=NoBar()),
        )

    def caption(self, found: Frequencies, whose: Whose, *, crossed: bool = False) -> str:
        """Say whose codings were counted, over what, and what the rows do not show."""
        table = found.table
        said = [
            self.tr("{whose}. Percentages of n = {n} posts; authors known: {authors}.").format(
                whose=self.whose(whose),
                n=number(table.n_posts, self._language),
                authors=number(table.n_authors, self._language),
            )
        ]
        if found.unsettled:
            shown = number(found.unsettled, self._language)
            words = self.tr(
                "Disagreements still open: %n; there one coder's codes stand in.",
                "",
                found.unsettled,
            )
            said.append(words.replace(str(found.unsettled), shown))
        said.extend(report_words.lacking_note(found.lacking, self._language))
        if found.variable.choice == "multi":
            said.append(
                self.tr("A post can have several codes, so the percentages may exceed 100.")
            )
        if stand_for(found):
            n_coded, n_posts = found.coded.n_posts, table.n_posts
            said.extend(report_words.stands_for_note(n_coded, n_posts, self._language))
        said.extend(report_words.frequency_notes(table, self._language))
        if crossed:
            said.append(self.tr("Percentages along each row."))
            return " ".join(said)
        if stand_for(found):
            said.append(
                self.tr(
                    "The intervals are Wilson's for n = {n} posts that were coded, as if they were "
                    "drawn at random; repeats add nothing to what is known."
                ).format(n=number(found.coded.n_posts, self._language))
            )
        else:
            said.append(
                self.tr("The intervals are Wilson's, as if the posts were drawn at random.")
            )
        return " ".join(said)


def stand_for(found: Frequencies) -> bool:
    """Tell whether the posts that were coded stand for others that say the same."""
    return found.coded.n_posts != found.table.n_posts


def _closed(row: Row) -> Row:
    """Give a row with the line that ends the bars."""
    return tuple(replace(cell, line="border") for cell in row)
