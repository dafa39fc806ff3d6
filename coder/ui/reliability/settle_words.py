"""What is said while disagreements are settled, and the keys of reasons and sides."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from coder.domain.adjudication import REASONS
from coder.domain.codebook import Variable
from coder.domain.sentences import number
from coder.services.adjudication import Decision
from coder.services.agreed_check import AgreedCheck
from coder.services.disagreements import Side
from coder.ui import writing
from coder.ui.page import KeyLine
from coder.ui.reliability.after_settling import CLOSE, REVISE, AfterSettling
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.side_card import CardText
from coder.ui.status_line import StatusText

SIDE_KEYS = ("a", "b", "c", "d", "e")
"""The keys of the coders' cards from left to right."""
_REASON_KEYS = ("q", "w", "e", "r", "t")


class SettleWords(QObject):
    """Writes in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.checking = False
        """Whether agreed posts are checked, not disagreements settled."""

    def reasons(self) -> list[tuple[str, str]]:
        """Give the reasons and their words."""
        words = (
            self.tr("ambiguous text"),
            self.tr("unclear definition"),
            self.tr("slip"),
            self.tr("missing code"),
            self.tr("other"),
        )
        return list(zip(REASONS, words, strict=True))

    def reason_keys(self, variable: Variable) -> dict[str, str]:
        """Give the key of each reason whose key is not that of a code."""
        taken = {code.key for code in variable.codes if not code.archived}
        keys = zip(REASONS, _REASON_KEYS, strict=True)
        return {reason: key.upper() for reason, key in keys if key not in taken}

    def title(self, variable: str) -> str:
        """Say what is settled."""
        if self.checking:
            return self.tr("Check of agreed posts: {variable}").format(variable=variable)
        return self.tr("Disagreements: {variable}").format(variable=variable)

    def place(self, day: str, at: int, n: int) -> str:
        """Say which one is in view."""
        drawn, differing = self.tr("drawn post {at} of {n}"), self.tr("disagreement {at} of {n}")
        words = drawn if self.checking else differing
        words = words.format(at=number(at, self._language), n=number(n, self._language))
        return " · ".join(filter(None, (writing.known_day(day, self._language), words)))

    def cards(self, sides: Sequence[Side], names: Names, *, named: bool) -> list[CardText]:
        """Write the coders' cards; without names they are numbered as they stand."""
        return [
            CardText(
                SIDE_KEYS[at].upper() if at < len(SIDE_KEYS) else "",
                side.coder.name
                if named
                else self.tr("Coder {number}").format(number=number(at + 1, self._language)),
                self._seconds(side.shown_ms),
                names.value(side.codes),
                names.sign(side.codes[0]) if len(side.codes) == 1 else None,
                side.note,
            )
            for at, side in enumerate(sides)
        ]

    def _seconds(self, shown_ms: int | None) -> str:
        if shown_ms is None:
            return ""
        seconds = f"{shown_ms / 1000:.1f}"
        if self._language == "fi":
            seconds = seconds.replace(".", ",")
        return self.tr("{seconds} s").format(seconds=seconds)

    def progress(self, settled: int, total: int) -> str:
        """Say how far one is."""
        words = (
            self.tr("{settled} / {total} checked")
            if self.checking
            else self.tr("{settled} / {total} settled")
        )
        return words.format(
            settled=number(settled, self._language), total=number(total, self._language)
        )

    def check_offer(self) -> str:
        """Name the way into a random check."""
        return self.tr("Check another draw…") if self.checking else self.tr("Check agreed posts…")

    def checked(self, check: AgreedCheck) -> tuple[str, str, str]:
        """Say how many of the agreed posts were found wrong, and what comes next."""
        language = self._language
        share = writing.with_percent_sign(100 * (check.share or 0.0), language, 1)
        low, high = (writing.percent(100 * each, language) for each in (check.low, check.high))
        sentence = self.tr(
            "Checked: {n}. Found wrong: {wrong}, which is {share} (95% interval {low}–{high}%). "
            "They were drawn at random of {agreed} agreed codings with the seed {seed}. The "
            "workbook says so, too."
        ).format(
            n=number(check.checked, language), wrong=number(check.wrong, language),
            share=share, low=low, high=high,
            agreed=number(check.agreed, language), seed=check.seed,
        )  # fmt: skip
        return self.tr("The check is done"), sentence, self.frequencies()

    def done(self, were_any: bool) -> tuple[str, str]:
        """Say that nothing is left."""
        if not were_any:
            title = self.tr("There is nothing to settle")
            return title, self.tr("The coders of the round agree on every post.")
        return (
            self.tr("All disagreements are settled"),
            self.tr(
                "The final codings and their frequencies follow what was decided. The figures of "
                "agreement stay as the coders made them."
            ),
        )

    def next_steps(
        self, reasons: Mapping[str, int], after: AfterSettling, short: Sequence[str], *, way: bool
    ) -> list[str]:
        """Say what the differences came from, and what the round still waits for.

        `short` names the variables below the threshold; `way` tells that it is written down how
        the disagreements were settled.
        """
        said = [self._reasons_told(reasons)]
        if short:
            words = self.tr(
                "Below the threshold {threshold}: {variables}. Revise the codebook where "
                "definitions were unclear or a code was missing; then the coders train, and a new "
                "sample is coded."
            )
            value = writing.coefficient(after.threshold, self._language)
            said.append(words.format(threshold=value, variables=", ".join(short)))
        if not way:
            said.append(
                self.tr(
                    "Choose above how the disagreements were settled: the methods text says it."
                )
            )
        return [each for each in said if each]

    def _reasons_told(self, reasons: Mapping[str, int]) -> str:
        parts = [
            f"{words} {number(reasons[reason], self._language)}"
            for reason, words in self.reasons()
            if reasons.get(reason)
        ]
        if not parts:
            return ""
        if without := reasons.get("", 0):
            words = self.tr("without a reason {n}")
            parts.append(words.format(n=number(without, self._language)))
        return self.tr("What the differences came from: {reasons}.").format(
            reasons=", ".join(parts)
        )

    def named(self, variable: str) -> str:
        """Put a variable's name in the quotation marks of the language."""
        return self.tr("“{variable}”").format(variable=variable)

    def way_on(self, after: AfterSettling) -> str:
        """Name the button that leads on."""
        return {
            CLOSE: self.tr("Close the round…"),
            REVISE: self.tr("Revise codebook"),
        }.get(after.wanted, self.frequencies())

    def frequencies(self) -> str:
        """Name the way to the frequencies."""
        return self.tr("Show frequencies")

    def of(self, change: Decision, names: Names) -> StatusText:
        """Say what a key did."""
        lead = {
            "adjudicate": self.tr("Decided"),
            "undo": self.tr("Undone"),
            "redo": self.tr("Done again"),
        }[change.kind]
        codes = change.before if change.kind == "undo" else change.after
        sign = names.sign(codes[0]) if codes and len(codes) == 1 else None
        strong = "" if codes is None else names.value(codes)
        kind = "undone" if change.kind == "undo" else "plain"
        icon = "undo" if change.kind == "undo" else "check"
        return StatusText(
            lead=lead, icon=icon, sign=sign, strong=strong, kind=kind,
            key="Ctrl+Y" if change.kind == "undo" else "Ctrl+Z",
            key_text=self.tr("brings it back") if change.kind == "undo" else self.tr("undoes it"),
            keys=(("Enter", self.tr("next")),),
        )  # fmt: skip

    def keys(self, sides: int) -> StatusText:
        """Give the keys as the status line hints at them, for so many coders' cards."""
        side = self.tr("it is right") if self.checking else self.tr("take a side")
        return StatusText(
            keys=(
                ("A" if self.checking else " ".join(SIDE_KEYS[:sides]).upper(), side),
                ("1–9", self.tr("another code")),
                ("Enter", self.tr("next")),
                ("←", self.tr("previous")),
                ("M", self.tr("grounds")),
                ("F2", self.tr("names")),
                ("Esc", self.tr("back")),
            )
        )

    def end_keys(self) -> StatusText:
        """Give the keys of the view after the last one."""
        return StatusText(
            keys=(
                ("Enter", self.tr("next step")),
                ("←", self.tr("previous")),
                ("Esc", self.tr("back")),
            )
        )

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give the lines of the key sheet."""
        title = self.tr("Settling disagreements")
        return (
            KeyLine(title, ("A", "B"), self.tr("Take the left or the right side")),
            KeyLine(title, ("1–9",), self.tr("Take the code of the key")),
            KeyLine(title, ("Q", "W", "E", "R", "T"), self.tr("Say what the difference came from")),
            KeyLine(title, ("M",), self.tr("Write the grounds")),
            KeyLine(title, ("Enter",), self.tr("Go to the next open one")),
            KeyLine(title, ("←",), self.tr("Go back one")),
            KeyLine(title, ("F2",), self.tr("Show or hide names")),
            KeyLine(title, ("Ctrl+Z", "Ctrl+Y"), self.tr("Undo, redo")),
            KeyLine(title, ("Esc",), self.tr("Back to the figures")),
        )
