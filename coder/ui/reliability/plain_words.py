"""What a researcher should know about a figure of agreement, in plain words."""

from PySide6.QtCore import QObject

from coder.domain.agreement.results import (
    COHEN_KAPPA,
    CONGER_KAPPA,
    EXACT_MATCH,
    FLEISS_KAPPA,
    KRIPPENDORFF_ALPHA,
    KRIPPENDORFF_ALPHA_JACCARD,
    KRIPPENDORFF_ALPHA_MASI,
    KRIPPENDORFF_ALPHA_ORDINAL,
    NO_VARIATION,
    NOT_USED,
    PERCENT_AGREEMENT,
    SCOTT_PI,
    Coefficient,
)
from coder.domain.agreement.verdict import TENTATIVE_FROM
from coder.domain.sentences import number, rare_code_sentence, undefined_sentence
from coder.ui import writing
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.round_agreement import AgreementRow

RARE = 10
"""A code on fewer posts than this gets a word of caution."""
_HIGH = 0.9
_ZERO = 1e-9
_ALPHAS = frozenset({KRIPPENDORFF_ALPHA, KRIPPENDORFF_ALPHA_ORDINAL})
_BY_SHARES = frozenset(
    {
        KRIPPENDORFF_ALPHA,
        KRIPPENDORFF_ALPHA_ORDINAL,
        COHEN_KAPPA,
        SCOTT_PI,
        FLEISS_KAPPA,
        CONGER_KAPPA,
    }
)
"""Coefficients whose chance agreement rests on how often each code was given."""


class PlainWords(QObject):
    """Writes the sentences in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def coefficient(self, name: str) -> str:
        """Give a coefficient's short name within a sentence."""
        return {
            KRIPPENDORFF_ALPHA: self.tr("alpha"),
            KRIPPENDORFF_ALPHA_ORDINAL: self.tr("alpha"),
            KRIPPENDORFF_ALPHA_JACCARD: self.tr("alpha"),
            KRIPPENDORFF_ALPHA_MASI: self.tr("alpha"),
            SCOTT_PI: self.tr("pi"),
            COHEN_KAPPA: self.tr("kappa"),
            FLEISS_KAPPA: self.tr("kappa"),
            CONGER_KAPPA: self.tr("kappa"),
        }.get(name, self.tr("the coefficient"))

    def notes(self, row: AgreementRow, names: Names) -> list[str]:
        """Say what is to be known of a row, the weightiest first."""
        said = [self.why(found, row, names) for found in (row.primary, row.percent)]
        if row.code_uid is not None and 0 < row.shares.either < RARE:
            code = names.code(row.code_uid)
            said.append(rare_code_sentence(row.shares.either, code, self._language))
        if row.primary.value is not None and row.primary.name not in {
            PERCENT_AGREEMENT,
            EXACT_MATCH,
        }:
            said.append(self._on_value(row, row.primary.value, names))
        return list(dict.fromkeys(sentence for sentence in said if sentence))

    def why(self, found: Coefficient, row: AgreementRow, names: Names) -> str:
        """Say in a sentence why a figure or its interval is missing, "" if it is not."""
        reason = found.undefined or found.no_interval
        if reason is None:
            return ""
        if reason == NOT_USED and row.code_uid:
            return undefined_sentence(reason, self._language, names.code(row.code_uid))
        if reason == NO_VARIATION and row.code_uid is None and row.shares.value:
            only = names.value(row.shares.value)
            return undefined_sentence(reason, self._language, only)
        return undefined_sentence(reason, self._language)

    def _on_value(self, row: AgreementRow, value: float, names: Names) -> str:
        name, zero = row.primary.name, abs(value) < _ZERO
        if zero and name in _ALPHAS and row.shares.one_deviates:
            return self._one_deviates(row)
        if zero and name == COHEN_KAPPA:
            return self._constant(row)
        if value < 0:
            return self._below_zero(row.primary)
        percent = row.percent.value
        high = percent is not None and percent >= _HIGH
        if high and value < TENTATIVE_FROM and name in _BY_SHARES:
            return self._paradox(row, names)
        return ""

    def _one_deviates(self, row: AgreementRow) -> str:
        return self.tr(
            "Alpha is 0 because a single coding differs from all the others: where codes vary so "
            "little, chance would bring just that one difference. It does not mean that the coders "
            "agree on nothing: percent agreement is {pa}. Report the counts."
        ).format(pa=self._percent(row))

    def _constant(self, row: AgreementRow) -> str:
        at = row.shares.constant_coder
        if at is None:
            return ""
        if row.code_uid is None:
            words = self.tr(
                "Kappa is 0 whatever the other coder chose, because {coder} used one code only."
            )
        elif row.shares.carrying[at]:
            words = self.tr(
                "Kappa is 0 whatever the other coder chose, because {coder} gave every post the "
                "code."
            )
        else:
            words = self.tr(
                "Kappa is 0 whatever the other coder chose, because {coder} never used the code."
            )
        return words.format(coder=row.coders[at])

    def _below_zero(self, found: Coefficient) -> str:
        if found.intervals and found.intervals[0].high < 0:
            return self.tr(
                "The value is below 0: the coders agreed less often than chance would have it. "
                "They may understand the codes in different ways; look through the disagreements."
            )
        return self.tr(
            "The value is below 0: the coders agreed less often than chance would have it. The "
            "posts do not show whether that is more than an accident."
        )

    def _paradox(self, row: AgreementRow, names: Names) -> str:
        shares = row.shares
        if row.code_uid is None:
            words = self.tr(
                "Percent agreement is high ({pa}) but {coefficient} is low ({value}) because most "
                "codings are alike: “{code}” makes up {share}. Where codes vary so little, a few "
                "disagreements weigh much."
            )
            both = either = 0
        elif (shares.share or 0) > 0.5:
            words = self.tr(
                "Percent agreement is high ({pa}) but {coefficient} is low ({value}) because "
                "nearly all posts carry the code. The coders agreed on {both} of the {any} posts "
                "that either left without it."
            )
            both, either = shares.posts - shares.either, shares.posts - shares.both
        else:
            words = self.tr(
                "Percent agreement is high ({pa}) but {coefficient} is low ({value}) because the "
                "code is rare. The coders agreed on {both} of the {any} posts that either marked."
            )
            both, either = shares.both, shares.either
        return words.format(
            pa=self._percent(row),
            coefficient=self.coefficient(row.primary.name),
            value=writing.coefficient(row.primary.value, self._language),
            code=names.value(shares.value),
            share=writing.with_percent_sign((shares.share or 0) * 100, self._language, 1),
            both=number(both, self._language),
            any=number(either, self._language),
        )

    def _percent(self, row: AgreementRow) -> str:
        return writing.with_percent_sign((row.percent.value or 0) * 100, self._language, 1)
