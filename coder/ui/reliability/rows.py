"""The words of the page of reliability: the rows of its tables and the notes on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from coder.domain.agreement.results import (
    NO_OVERLAP,
    NO_VARIATION,
    NOT_USED,
    ONE_ITEM,
    TWO_CODERS_ONLY,
    ZERO_WIDTH,
    Coefficient,
)
from coder.domain.codebook import Codebook
from coder.domain.sentences import number, rare_code_sentence, undefined_sentence
from coder.domain.values import Codes
from coder.services.naming import code_name
from coder.ui.reliability.gathering import AgreementRow, Differing
from coder.ui.reliability.interval_picture import Axis, AxisHead, IntervalPicture, axis_for
from coder.ui.results import figures
from coder.ui.results.cells import Cell, Column, Row
from coder.ui.signs import Sign, sign_of

RARE = 10
"""A code on fewer posts than this gets a word of caution."""
TENTATIVE = 0.667
USUAL_THRESHOLD = 0.8
_HIGH = 0.9


@dataclass(frozen=True, slots=True)
class Names:
    """The codebook and the language of its labels."""

    codebook: Codebook
    language: str

    def code(self, uid: str) -> str:
        """Give a code's label."""
        return code_name(self.codebook, uid, self.language)

    def sign(self, uid: str) -> Sign | None:
        """Give a code's sign, None where the codebook no longer holds it."""
        for variable in self.codebook.variables:
            for code in variable.codes:
                if code.uid == uid:
                    return sign_of(variable, code)
        return None


class AgreementWords(QObject):
    """Writes coefficients, verdicts and notes in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def axis(self, rows: Sequence[AgreementRow], threshold: float | None) -> Axis:
        """Give the axis that all intervals of the table stand on."""
        lows = [each.alpha.intervals[0].low for each in rows if each.alpha.intervals]
        lows += [each.alpha.value for each in rows if each.alpha.value is not None]
        wanted = USUAL_THRESHOLD if threshold is None else threshold
        return axis_for(lows, (min(TENTATIVE, wanted), wanted))

    def columns(self, with_coders: bool, axis: Axis) -> tuple[Column, ...]:
        """Give the columns of the table of coefficients."""
        coders = (Column(self.tr("Coders"), widest=170),) if with_coders else ()
        ticks = tuple((tick, figures.tick(tick, self._language)) for tick in axis.ticks())
        lines = tuple((line, figures.coefficient(line, self._language)) for line in axis.lines)
        return (
            Column(self.tr("Variable and code"), widest=260, least=120),
            *coders,
            Column(self.tr("n"), right=True),
            Column(self.tr("Same, %"), right=True),
            Column("κ", right=True, least=62),
            Column("α", right=True, least=62),
            Column(self.tr("95 % interval of α"), right=True),
            Column(
                self.tr("Interval"), stretch=True, least=150, picture=AxisHead(axis, ticks, lines)
            ),
            Column(self.tr("Reading"), least=120),
        )

    def row(
        self,
        each: AgreementRow,
        names: Names,
        threshold: float | None,
        folded: bool | None,
        with_coders: bool,
        axis: Axis,
    ) -> Row:
        """Give the cells of a row; `folded` is None where there is nothing to fold."""
        whole = each.code_uid is None
        weight = 600 if whole else 400
        coders = (Cell(", ".join(each.coders), ink="text2"),) if with_coders else ()
        percent, kappa, alpha = each.percent, each.kappa, each.alpha
        share = None if percent.value is None else percent.value * 100
        same = self._tip(percent, each, names, figures.percent_interval)
        return (
            self._name(each, names, folded),
            *coders,
            Cell(figures.count(alpha.n_items, self._language), ink="text2"),
            Cell(figures.percent(share, self._language), ink="text2", tip=same),
            self._value(kappa, each, names, weight),
            self._value(alpha, each, names, 600),
            self._interval(alpha, figures.coefficient_interval),
            self._picture(each, names, axis),
            self._verdict(each, names, threshold),
        )

    def _picture(self, each: AgreementRow, names: Names, axis: Axis) -> Cell:
        alpha, whole = each.alpha, each.code_uid is None
        if alpha.undefined is not None or not alpha.intervals:
            reason = self._short_reason(alpha.undefined or alpha.no_interval or "")
            picture = IntervalPicture(axis, None, None, None, whole, reason)
            return Cell(picture=picture, tip=f"{reason}\n{self.why(alpha, each, names)}".strip())
        span = alpha.intervals[0]
        picture = IntervalPicture(axis, alpha.value, span.low, span.high, whole)
        words = self._interval(alpha, figures.coefficient_interval).text
        return Cell(picture=picture, tip=words)

    def _name(self, each: AgreementRow, names: Names, folded: bool | None) -> Cell:
        if each.code_uid is None:
            name = each.variable.name.in_(names.language)
            icon = "" if folded is None else "right" if folded else "down"
            return Cell(name, weight=600, icon=icon, indent=22 if folded is None else 0)
        return Cell(names.code(each.code_uid), indent=22, sign=names.sign(each.code_uid))

    def _value(self, found: Coefficient, each: AgreementRow, names: Names, weight: int) -> Cell:
        text = figures.coefficient(found.value, self._language)
        ink = "muted" if found.value is None else "text"
        tip = self._tip(found, each, names, figures.coefficient_interval)
        return Cell(text, ink=ink, weight=weight, tip=tip)

    def _tip(
        self, found: Coefficient, each: AgreementRow, names: Names, write: figures.WriteInterval
    ) -> str:
        """Give the interval of a figure, or say why there is none."""
        interval = self._interval(found, write).text
        if interval:
            return self.tr("95 % interval: {interval}").format(interval=interval)
        return self.why(found, each, names)

    def _interval(self, found: Coefficient, write: figures.WriteInterval) -> Cell:
        if not found.intervals:
            return Cell("", size=12)
        interval = found.intervals[0]
        return Cell(write(interval.low, interval.high, self._language), ink="text2", size=12)

    def why(self, found: Coefficient, each: AgreementRow, names: Names) -> str:
        """Say in a sentence why a figure or its interval is missing, "" if it is not."""
        reason = found.undefined or found.no_interval
        if reason is None:
            return ""
        code = names.code(each.code_uid) if each.code_uid else None
        return undefined_sentence(reason, self._language, code if reason == NOT_USED else None)

    def _verdict(self, each: AgreementRow, names: Names, threshold: float | None) -> Cell:
        """Judge alpha by its interval, never by the point."""
        alpha = each.alpha
        reason = alpha.undefined or alpha.no_interval
        if reason is not None or not alpha.intervals:
            words = self.tr("cannot be said")
            return Cell(words, "muted", italic=True, tip=self.why(alpha, each, names))
        low, high = alpha.intervals[0].low, alpha.intervals[0].high
        wanted = USUAL_THRESHOLD if threshold is None else threshold
        if low >= wanted:
            return Cell(self.tr("reliable"), icon="circle_check", icon_ink="positive")
        if low >= min(TENTATIVE, wanted):
            words = self.tr("tentative conclusions")
            return Cell(words, icon="circle_dot", icon_ink="warning")
        if high < min(TENTATIVE, wanted):
            return Cell(self.tr("not enough"), icon="circle_cross", icon_ink="danger")
        return Cell(self.tr("uncertain"), icon="help", icon_ink="warning")

    def _short_reason(self, reason: str) -> str:
        return {
            NO_VARIATION: self.tr("undefined: one code only"),
            NO_OVERLAP: self.tr("undefined: no shared posts"),
            NOT_USED: self.tr("undefined: not used"),
            TWO_CODERS_ONLY: self.tr("for two coders only"),
            ONE_ITEM: self.tr("no interval: one post"),
            ZERO_WIDTH: self.tr("no interval: no variation"),
        }.get(reason, self.tr("no interval"))

    def notes(self, each: AgreementRow, names: Names) -> list[str]:
        """Say what is to be known of a row: what is undefined and why, and words of caution."""
        said = [self.why(found, each, names) for found in (each.alpha, each.kappa, each.percent)]
        if each.code_uid is not None and each.alpha.value is not None:
            code = names.code(each.code_uid)
            if 0 < each.either < RARE:
                said.append(rare_code_sentence(each.either, code, self._language))
            elif self._is_paradox(each):
                said.append(self._paradox(each))
        return list(dict.fromkeys(sentence for sentence in said if sentence))

    @staticmethod
    def _is_paradox(each: AgreementRow) -> bool:
        percent, alpha = each.percent.value, each.alpha.value
        return percent is not None and alpha is not None and percent >= _HIGH and alpha < TENTATIVE

    def _paradox(self, each: AgreementRow) -> str:
        percent, alpha = each.percent.value or 0.0, each.alpha.value
        return self.tr(
            "Percent agreement is high ({pa}) but alpha is low ({alpha}) because the code is rare. "
            "The coders agreed on {both} of the {any} posts that either marked."
        ).format(
            pa=self.tr("{n} %").format(n=figures.percent(percent * 100, self._language)),
            alpha=figures.coefficient(alpha, self._language),
            both=number(each.both, self._language),
            any=number(each.either, self._language),
        )

    def differing_columns(self, coders: Sequence[str]) -> tuple[Column, ...]:
        """Give the columns of the list of disagreements."""
        return (
            Column(self.tr("Day"), right=True),
            Column(self.tr("Post"), stretch=True, least=200),
            Column(self.tr("Variable"), widest=150),
            *(Column(name, widest=200) for name in coders),
        )

    def differing_row(self, each: Differing, names: Names, signs: Mapping[str, Sign | None]) -> Row:
        """Give the cells of a disagreement."""
        return (
            Cell(figures.day(each.day, self._language), ink="muted"),
            Cell(each.text),
            Cell(each.variable.name.in_(names.language), ink="text2"),
            *(self._given(codes, names, signs) for codes in each.codes),
        )

    def _given(self, codes: Codes, names: Names, signs: Mapping[str, Sign | None]) -> Cell:
        if codes is None:
            return Cell(self.tr("not coded"), ink="muted", italic=True)
        if not codes:
            return Cell(self.tr("no code applies"), ink="muted", italic=True)
        text = ", ".join(names.code(uid) for uid in codes)
        return Cell(text, weight=500, sign=signs.get(codes[0]) if len(codes) == 1 else None)
