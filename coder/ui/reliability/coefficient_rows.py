"""The words of the table of coefficients: its columns, its rows and the verdicts in them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from coder.domain.agreement import results
from coder.domain.agreement.coarser import is_coarser
from coder.domain.agreement.results import (
    NO_OVERLAP,
    NO_VARIATION,
    NOT_USED,
    ONE_ITEM,
    PERCENT_AGREEMENT,
    TWO_CODERS_ONLY,
    ZERO_WIDTH,
    Coefficient,
)
from coder.domain.agreement.verdict import NOT_ENOUGH, RELIABLE, TENTATIVE, limits, verdict
from coder.domain.sentences import number
from coder.services.looking import Round
from coder.ui import writing
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.interval_picture import Axis, AxisHead, IntervalPicture, axis_for
from coder.ui.reliability.plain_words import PlainWords
from coder.ui.reliability.round_agreement import AgreementRow
from coder.ui.results.cells import Cell, Column, Row

_INDENT = 22
_SHARES = frozenset({PERCENT_AGREEMENT, results.EXACT_MATCH})


class AgreementWords(QObject):
    """Writes coefficients and verdicts in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.plain = PlainWords(language)

    def name(self, coefficient: str) -> str:
        """Give a coefficient's full name."""
        return {
            PERCENT_AGREEMENT: self.tr("Percent agreement"),
            results.COHEN_KAPPA: self.tr("Cohen's kappa"),
            results.KRIPPENDORFF_ALPHA: self.tr("Krippendorff's alpha"),
            results.SCOTT_PI: self.tr("Scott's pi"),
            results.FLEISS_KAPPA: self.tr("Fleiss' kappa"),
            results.CONGER_KAPPA: self.tr("Conger's kappa"),
            results.GWET_AC1: self.tr("Gwet's AC1"),
            results.BRENNAN_PREDIGER: self.tr("Brennan–Prediger"),
            results.EXACT_MATCH: self.tr("Exact match of all codes"),
            results.KRIPPENDORFF_ALPHA_ORDINAL: self.tr("Krippendorff's alpha of ordered codes"),
            results.KRIPPENDORFF_ALPHA_JACCARD: self.tr("Krippendorff's alpha, Jaccard distance"),
            results.KRIPPENDORFF_ALPHA_MASI: self.tr("Krippendorff's alpha, MASI distance"),
        }[coefficient]

    def symbol(self, coefficient: str) -> str:
        """Give the short name of a coefficient that heads its column."""
        return {
            PERCENT_AGREEMENT: self.tr("Same, %"),
            results.COHEN_KAPPA: "κ",
            results.KRIPPENDORFF_ALPHA: "α",
            results.SCOTT_PI: "π",
            results.FLEISS_KAPPA: "κ Fleiss",
            results.CONGER_KAPPA: "κ Conger",
            results.GWET_AC1: "AC1",
            results.BRENNAN_PREDIGER: "B–P",
        }[coefficient]

    def chosen(self, round_: Round, primary: str) -> str:
        """Say which coefficient decides, and against what."""
        wanted = [writing.coefficient(line, self._language) for line in limits(round_.threshold)]
        if round_.coefficient is None:
            words = self.tr("Nothing was chosen beforehand: {name}, usual limits {low} and {high}.")
        elif round_.threshold is None:
            words = self.tr("Chosen before the round: {name}, usual limits {low} and {high}.")
        else:
            words = self.tr("Chosen before the round: {name}, threshold {high}.")
        return words.format(name=self.name(primary), low=wanted[0], high=wanted[-1])

    def axis(self, rows: Sequence[AgreementRow], threshold: float | None) -> Axis:
        """Give the axis that the intervals of these rows share."""
        lows = [each.primary.intervals[0].low for each in rows if each.primary.intervals]
        lows += [each.primary.value for each in rows if each.primary.value is not None]
        return axis_for(lows, limits(threshold))

    def columns(
        self,
        primary: str,
        others: Sequence[str],
        axis: Axis,
        *,
        narrow: bool,
        tight: bool,
        share: bool = True,
    ) -> tuple[Column, ...]:
        """Give the columns, the round's own coefficient before what is beside it."""
        ticks = tuple((tick, writing.tick(tick, self._language)) for tick in axis.ticks())
        lines = tuple((line, writing.coefficient(line, self._language)) for line in axis.lines)
        head = AxisHead(axis, ticks, lines)
        picture = Column(self.tr("Interval"), stretch=True, least=150, picture=head)
        # Without room for everything the drawing goes: its figures stand beside it.
        crowded = tight or (narrow and bool(others))
        drawn = () if crowded else (picture,)
        shares = (Column(self.tr("Share, %"), right=True, least=62),)
        percent = () if primary == PERCENT_AGREEMENT else (PERCENT_AGREEMENT,)
        return (
            Column(
                self.tr("Variable and code"), widest=190 if narrow else 260, least=140,
                stretch=not drawn,
            ),
            Column(self.tr("n"), right=True, least=44),
            Column(self.symbol(primary), right=True, least=62),
            Column(self.tr("95% interval"), right=True, widest=150),
            *drawn,
            Column(self.tr("Reading"), least=110, widest=190),
            *(Column(self.symbol(name), right=True, least=62) for name in percent),
            *(shares if share and not crowded else ()),
            *(Column(self.symbol(name), right=True, least=56) for name in others),
        )  # fmt: skip

    def row(
        self,
        each: AgreementRow,
        names: Names,
        threshold: float | None,
        folded: bool | None,
        columns: Sequence[Column],
        axis: Axis,
        with_others: bool,
    ) -> Row:
        """Give the cells of a row; `folded` is None where there is nothing to fold."""
        found = each.primary
        percent = () if found.name in _SHARES else (each.percent,)
        drawn = any(column.picture is not None for column in columns)
        shared = any(column.title == self.tr("Share, %") for column in columns)
        return (
            self._name(each, names, folded),
            Cell(writing.count(found.n_items, self._language), ink="text2"),
            self._value(found, each, names, 600),
            Cell(self.interval(found), ink="text2", size=12),
            *((self._picture(each, names, axis),) if drawn else ()),
            self._verdict(each, names, threshold),
            *(self._value(one, each, names, 400) for one in percent),
            *((self._share(each),) if shared else ()),
            *(
                Cell() if one is None else self._value(one, each, names, 400)
                for one in each.others
                if with_others
            ),
        )

    def _name(self, each: AgreementRow, names: Names, folded: bool | None) -> Cell:
        if each.code_uid is None:
            name = each.variable.name.in_(names.language)
            icon = "" if folded is None else "right" if folded else "down"
            if is_coarser(each.variable.uid):
                return Cell(self.tr("Code groups"), weight=600, icon=icon, indent=_INDENT, tip=name)
            return Cell(name, weight=600, icon=icon, indent=_INDENT if folded is None else 0)
        indent = 3 * _INDENT if is_coarser(each.variable.uid) else _INDENT
        return Cell(names.code(each.code_uid), indent=indent, sign=names.sign(each.code_uid))

    def _value(self, found: Coefficient, each: AgreementRow, names: Names, weight: int) -> Cell:
        ink = "muted" if found.value is None else "text" if weight > 400 else "text2"
        interval = self.interval(found)
        said = self.tr("95% interval: {interval}").format(interval=interval) if interval else ""
        tip = [self.name(found.name), said or self.plain.why(found, each, names)]
        return Cell(self.figure(found), ink=ink, weight=weight, tip="\n".join(filter(None, tip)))

    def figure(self, found: Coefficient) -> str:
        """Write a coefficient's value; percent agreement as a percentage."""
        if found.name in _SHARES:
            share = None if found.value is None else found.value * 100
            return writing.percent(share, self._language)
        return writing.coefficient(found.value, self._language)

    def interval(self, found: Coefficient) -> str:
        """Write a coefficient's interval, "" where it has none."""
        if not found.intervals:
            return ""
        low, high = found.intervals[0].low, found.intervals[0].high
        if found.name in _SHARES:
            return writing.percent_interval(low, high, self._language)
        return writing.coefficient_interval(low, high, self._language)

    def _share(self, each: AgreementRow) -> Cell:
        """Give the share of codings with the code, by coder in the tip."""
        shares = each.shares
        if each.code_uid is None or shares.share is None:
            return Cell()
        said = [
            self.tr("{coder}: {n} of {all}").format(
                coder=name, n=number(n, self._language), all=number(every, self._language)
            )
            for name, n, every in zip(each.coders, shares.carrying, shares.codings, strict=True)
        ]
        return Cell(
            writing.percent(shares.share * 100, self._language),
            ink="text2",
            tip="\n".join([self.tr("Codings with the code"), *said]),
        )

    def _picture(self, each: AgreementRow, names: Names, axis: Axis) -> Cell:
        found, whole = each.primary, each.code_uid is None
        if found.undefined is not None or not found.intervals:
            reason = self._short_reason(found.undefined or found.no_interval or "")
            picture = IntervalPicture(axis, found.value, None, None, whole, reason)
            tip = f"{reason}\n{self.plain.why(found, each, names)}".strip()
            return Cell(picture=picture, tip=tip)
        span = found.intervals[0]
        picture = IntervalPicture(axis, found.value, span.low, span.high, whole)
        return Cell(picture=picture, tip=self.interval(found))

    def _verdict(self, each: AgreementRow, names: Names, threshold: float | None) -> Cell:
        """Judge the round's coefficient by its interval, never by the point."""
        found, weight = each.primary, 600 if each.code_uid is None else 400
        tip = "\n".join(self.plain.notes(each, names))
        if found.undefined is not None or not found.intervals:
            words = self.tr("cannot be said")
            return Cell(words, "muted", icon="minus", italic=True, tip=tip)
        interval = found.intervals[0]
        icon, ink, words = {
            RELIABLE: ("circle_check", "positive", self.tr("reliable")),
            TENTATIVE: ("circle_dot", "warning", self.tr("tentative conclusions")),
            NOT_ENOUGH: ("circle_cross", "danger", self.tr("not enough")),
        }.get(
            verdict(interval.low, interval.high, threshold),
            ("help", "warning", self.tr("uncertain")),
        )
        return Cell(words, icon=icon, icon_ink=ink, weight=weight, tip=tip)

    def _short_reason(self, reason: str) -> str:
        return {
            NO_VARIATION: self.tr("undefined: one code only"),
            NO_OVERLAP: self.tr("undefined: no shared posts"),
            NOT_USED: self.tr("undefined: not used"),
            TWO_CODERS_ONLY: self.tr("for two coders only"),
            ONE_ITEM: self.tr("no interval: one post"),
            ZERO_WIDTH: self.tr("no interval: no variation"),
        }.get(reason, self.tr("no interval"))
