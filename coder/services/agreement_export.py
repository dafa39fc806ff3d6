"""What the workbook holds of agreement: tables by round, variable and code, and paragraphs."""

from collections.abc import Iterator, Sequence

from coder.domain.agreement.bootstrap import FOR_EXPORT
from coder.domain.agreement.results import EXACT_MATCH, KALPHA, PERCENT_AGREEMENT
from coder.domain.errors import NothingToReport
from coder.domain.sentences import number, undefined_sentence
from coder.exchange.workbook import content as book
from coder.services import code_uses, meaning_words, methods_report, naming, report_words
from coder.services.code_uses import LeftOut, UsedCode
from coder.services.drawing import Bootstrap
from coder.services.intra_coder import IntraCoder, Pair
from coder.services.meaning_periods import MeaningPeriods
from coder.services.reliability import EXCLUDED, AgreementFigure, Reliability
from coder.services.sample_facts import sample_facts
from coder.services.session import Session
from coder.storage.rounds import Round


class AgreementExport:
    """Gathers the agreement of all rounds, or of one, and that of coders with themselves."""

    def __init__(
        self,
        session: Session,
        reliability: Reliability,
        round_name: str | None,
        language: book.Language,
        bootstrap: Bootstrap | None = None,
    ) -> None:
        self._session = session
        self._reliability = reliability
        self._round = round_name
        self._language: book.Language = language
        self._bootstrap = bootstrap or Bootstrap(FOR_EXPORT)
        self._intra = IntraCoder(session, language=language)
        rounds = reliability.rounds(round_name)
        self._pairs = [pair for round_ in rounds for pair in self._intra.pairs(round_)]

    def paragraphs(self) -> tuple[str, ...]:
        """Return a paragraph for the methods on each round, and on each coder who coded twice."""
        told = methods_report.all_paragraphs(
            self._session, self._reliability, self._round, self._language, self._bootstrap
        )
        again = [
            methods_report.paragraph_again(
                self._session, self._intra, pair, self._language, self._bootstrap
            )
            for pair in self._pairs
        ]
        return (*(text for _, text in told), *again)

    def tables(self) -> Iterator[book.AgreementTable]:
        """Yield the tables: with codes that count as missing as codes, then without them."""
        try:
            found = self._reliability.figures(self._round, bootstrap=self._bootstrap)
        except NothingToReport:
            found = []
        if found:
            yield from self._tables(found)
            if self._has_missing():
                yield from self._tables(
                    _of_variables_with_missing(
                        self._reliability.figures(
                            self._round, missing=EXCLUDED, bootstrap=self._bootstrap
                        )
                    )
                )
            yield from self._tables(
                self._reliability.figures(self._round, bootstrap=self._bootstrap, by_group=True)
            )
        for pair in self._pairs:
            yield from self._again(pair)

    def uses(self) -> Iterator[book.CodeUseTable]:
        """Yield how the codes of each variable were used in each round."""
        found: dict[tuple[str, str], list[UsedCode]] = {}
        for each in code_uses.uses(self._reliability, self._round):
            found.setdefault((each.round, each.variable.uid), []).append(each)
        for (round_name, _), used in found.items():
            yield book.CodeUseTable(
                report_words.round_name(round_name, self._language),
                used[0].variable.name.in_(self._language),
                tuple(self._use(each) for each in used),
            )

    def _use(self, used: UsedCode) -> book.CodeUseRow:
        use, language = used.use, self._language
        name = naming.code_name(self._session.codebook, used.code_uid, language)
        given = zip(used.coders, use.by_coder, strict=True)
        return book.CodeUseRow(
            code=name,
            coders=used.coders,
            given=", ".join(f"{coder} {number(n, language)}" for coder, n in given),
            n_items=use.items,
            carrying=use.carrying,
            prevalence_index=use.prevalence_index,
            bias_index=use.bias_index,
            positive=use.positive.value,
            negative=use.negative.value,
            few=use.is_rare,
        )

    def _has_missing(self) -> bool:
        book_ = self._session.codebook
        return any(code.counts_as_missing for v in book_.variables for code in v.codes)

    def _again(self, pair: Pair) -> Iterator[book.AgreementTable]:
        gap, language = self._intra.gap(pair), self._language
        notes = self._of_strata(pair.second)
        if gap is not None:
            notes = (*report_words.gap_notes(gap, language), *notes)
        for by_group in (False, True):
            figures = self._intra.figures(pair, bootstrap=self._bootstrap, by_group=by_group)
            yield from self._tables(figures, notes=notes, again=True)
        if self._has_missing():
            without = self._intra.figures(pair, missing=EXCLUDED, bootstrap=self._bootstrap)
            yield from self._tables(_of_variables_with_missing(without), notes=notes, again=True)

    def _tables(
        self,
        figures: Sequence[AgreementFigure],
        *,
        notes: tuple[str, ...] = (),
        again: bool = False,
    ) -> Iterator[book.AgreementTable]:
        language = self._language
        of_round = {} if again else self._notes_of_rounds()
        left_out = {} if again else self._left_out()
        meanings = {} if again else self._notes_on_meanings()
        grouped: dict[tuple[str, str, str | None, tuple[str, ...]], list[AgreementFigure]] = {}
        for figure in figures:
            key = (figure.round, figure.variable.uid, figure.code_uid, figure.coders)
            grouped.setdefault(key, []).append(figure)
        for (round_name, _, code_uid, coders), each in grouped.items():
            variable = each[0].variable
            treated = report_words.missing_note(each[0].missing, variable, language)
            name = report_words.compared(variable, each[0].missing, language)
            yield book.AgreementTable(
                round=report_words.round_name(round_name, language),
                variable=report_words.again(name, language) if again else name,
                code=code_uid and naming.code_name(self._session.codebook, code_uid, language),
                coders=coders,
                rows=tuple(_row(figure, language) for figure in each),
                notes=(
                    *notes,
                    *of_round.get(round_name, ()),
                    *meanings.get((round_name, variable.uid), ()),
                    *treated,
                    *left_out.get((round_name, variable.uid), ()),
                    *report_words.draws_notes([figure.coefficient for figure in each], language),
                )
                if code_uid is None
                else (),
            )

    def _notes_on_meanings(self) -> dict[tuple[str, str], tuple[str, ...]]:
        periods = MeaningPeriods(self._session, self._reliability).of_rounds(self._round)
        return {
            (each.round, each.variable.uid): (meaning_words.note(each, self._language),)
            for each in periods
        }

    def _left_out(self) -> dict[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], list[LeftOut]] = {}
        for each in code_uses.left_out(self._reliability, self._round):
            found.setdefault((each.round, each.variable.uid), []).append(each)
        return {
            key: report_words.left_out_note(
                [(each.coder, each.left_out) for each in several], several[0].posts, self._language
            )
            for key, several in found.items()
        }

    def _notes_of_rounds(self) -> dict[str, tuple[str, ...]]:
        reliability, language = self._reliability, self._language
        return {
            round_.name: (
                *self._of_strata(round_),
                *report_words.read_in_notes(reliability.read_in(round_), language),
                *report_words.left_out_repeats_note(reliability.left_out_repeats(round_), language),
            )
            for round_ in reliability.rounds()
        }

    def _of_strata(self, round_: Round) -> tuple[str, ...]:
        """Say how figures of a stratified sample come about, and which intervals it has not."""
        sample, wanted = sample_facts(self._session, round_), self._bootstrap
        return (
            *report_words.strata_note(sample, self._language),
            *report_words.undrawn_note(
                sample, self._language, by_author=wanted.by_author, kalpha=wanted.kalpha
            ),
        )


def _of_variables_with_missing(figures: Sequence[AgreementFigure]) -> list[AgreementFigure]:
    return [
        figure
        for figure in figures
        if figure.code_uid is None and any(c.counts_as_missing for c in figure.variable.codes)
    ]


def _row(figure: AgreementFigure, language: book.Language) -> book.AgreementRow:
    coefficient = figure.coefficient
    interval = coefficient.intervals[0] if coefficient.intervals else None
    undefined = coefficient.undefined or coefficient.no_interval
    drawn = next((one for one in coefficient.intervals if one.below and one.method != KALPHA), None)
    apart = drawn if drawn is not None and drawn is not interval else None
    share = coefficient.name in {PERCENT_AGREEMENT, EXACT_MATCH}
    return book.AgreementRow(
        coefficient=coefficient.name,
        value=coefficient.value,
        se=coefficient.se,
        ci_low=interval.low if interval else None,
        ci_high=interval.high if interval else None,
        ci_method=interval.method if interval else None,
        n_items=coefficient.n_items,
        undefined=undefined_sentence(undefined, language) if undefined else None,
        drawn_low=apart.low if apart else None,
        drawn_high=apart.high if apart else None,
        below=(drawn.below[0], drawn.below[1]) if drawn and not share else None,
    )
