"""What the log of decisions says: marks, ways, states, times and pauses, in the screen's words."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from coder.domain import marks
from coder.domain.codebook import Codebook
from coder.domain.sentences import number
from coder.domain.times import as_text
from coder.services import naming
from coder.services.decision_log import (
    CONFLICT,
    REPLACED,
    STANDS,
    UNDONE,
    WITHDRAWN,
    Entry,
    Value,
)
from coder.ui.signs import Sign, sign_of
from coder.ui.writing import day, local_clock_time

_NO_BREAK = "\u00a0"


class LogTexts(QObject):
    """Writes in the language of the screen; names of codes in the language of the project."""

    def __init__(self, codebook: Codebook, book_language: str, language: str) -> None:
        super().__init__()
        self._codebook = codebook
        self._book_language = book_language
        self._language = language

    def variable(self, uid: str) -> str:
        """Name a variable or mark."""
        if marks.is_mark(uid):
            return self._mark(uid)
        try:
            return self._codebook.variable(uid).name.in_(self._book_language)
        except KeyError:
            return uid

    def _mark(self, uid: str) -> str:
        return {
            marks.FINISHED: self.tr("finished"),
            marks.SKIPPED: self.tr("skipped"),
            marks.FLAG: self.tr("flag"),
            marks.NOTE: self.tr("note"),
            marks.IN_STUDY: self.tr("in the study"),
            marks.EXAMPLE: self.tr("example"),
            marks.REPEAT: self.tr("stands for its repeats"),
            marks.PARENT_SEEN: self.tr("post answered"),
        }.get(uid, uid)

    def value(self, uid: str, value: Value, *, erased: bool = False) -> str:
        """Say what a value says."""
        if erased:
            return self.tr("erased")
        if not marks.is_mark(uid):
            return self._codes(value.codes)
        said = value.mark
        if said is None:
            return self.tr("taken off")
        if isinstance(said, bool):
            return self.tr("yes") if said else self.tr("no")
        if isinstance(said, list):
            names = [str(each) for each in said]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            if uid == marks.EXAMPLE:
                return self._codes(tuple(names))
            return ", ".join(self.variable(name) for name in names)
        if uid in {marks.SKIPPED, marks.PARENT_SEEN}:
            return self.tr("skipped") if uid == marks.SKIPPED else self.tr("looked at")
        return " ".join(str(said).split())

    def _codes(self, codes: tuple[str, ...] | None) -> str:
        if codes is None:
            return self.tr("taken off")
        names = [naming.code_name(self._codebook, uid, self._book_language) for uid in codes]
        return ", ".join(names) or self.tr("no code applies")

    def sign(self, entry: Entry) -> Sign | None:
        """Give the sign of a single code."""
        codes = entry.value.codes
        if codes is None or len(codes) != 1:
            return None
        try:
            variable = self._codebook.variable(entry.variable_uid)
        except KeyError:
            return None
        code = next((each for each in variable.codes if each.uid == codes[0]), None)
        return None if code is None else sign_of(variable, code)

    def who(self, entry: Entry) -> str:
        """Name the coder, and for Consensus who decided."""
        if entry.coder == entry.made_by:
            return entry.coder
        return self._deciding(entry.coder, entry.made_by)

    def _deciding(self, coder: str, person: str) -> str:
        return self.tr("{coder} ({person})").format(coder=coder, person=person)

    def everybody(self, people: Sequence[str], coders: Sequence[str]) -> list[str]:
        """Name the people, and for each of them the other coders for whom they may decide."""
        others = [name for name in coders if name not in people]
        return [*people, *(self._deciding(one, person) for one in others for person in people)]

    def day(self, entry: Entry) -> str:
        """Write the day by the clock of this computer."""
        return day(_local(entry.decided_at), self._language)

    def clock(self, entry: Entry) -> str:
        """Write the time of day with its seconds by the clock of this computer."""
        return local_clock_time(entry.decided_at, self._language, seconds=True)

    def seconds(self, entry: Entry) -> str:
        """Write for how long the post had been in view, or that a table says what was decided."""
        ms = entry.shown_ms
        if ms is None:
            return self.tr("table") if entry.kind == "table" else ""
        value = number(ms / 1000, self._language, 1 if ms < 100_000 else 0)
        return self.tr("{seconds} s").format(seconds=value).replace(" ", _NO_BREAK)

    def pause(self, ms: int | None) -> str:
        """Write a pause of a minute or more."""
        if ms is None or ms < 60_000:
            return ""
        minutes = ms // 60_000
        if minutes < 120:
            text = self.tr("{minutes} min").format(minutes=number(minutes, self._language))
        elif minutes < 48 * 60:
            text = self.tr("{hours} h").format(hours=number(minutes / 60, self._language, 1))
        else:
            text = self.tr("{days} d").format(days=number(minutes // 1440, self._language))
        return text.replace(" ", _NO_BREAK)

    def state(self, entry: Entry) -> str:
        """Say what became of a decision."""
        return {
            STANDS: self.tr("stands"),
            REPLACED: self.tr("replaced"),
            UNDONE: self.tr("undone"),
            WITHDRAWN: self.tr("packet taken back"),
            CONFLICT: self.tr("in conflict"),
        }[entry.state]

    def outcome(self, entry: Entry) -> str:
        """Say what became of a decision, when, and what took its place."""
        state, by = self.state(entry), entry.replaced_by
        if by is None or entry.state not in {REPLACED, UNDONE}:
            return state
        at = local_clock_time(by.decided_at, self._language)
        if _local(by.decided_at)[:10] != _local(entry.decided_at)[:10]:
            at = day(_local(by.decided_at), self._language)
        if entry.state == UNDONE:
            return self.tr("{state} {time}").format(state=state, time=at)
        what = self.value(entry.variable_uid, by.value, erased=entry.erased)
        return self.tr("{state} {time}: {what}").format(state=state, time=at, what=what)

    def way(self, entry: Entry) -> str:
        """Say how it was decided, where that was not by a key that gives a code."""
        return {
            "undo": self.tr("undo"),
            "redo": self.tr("redo"),
            "adjudicate": self.tr("settled"),
        }.get(entry.kind, "")

    def reason(self, entry: Entry) -> str:
        """Say why something was settled so."""
        said = {
            "ambiguous_text": self.tr("ambiguous text"),
            "unclear_definition": self.tr("unclear definition"),
            "slip": self.tr("slip"),
            "missing_code": self.tr("missing code"),
            "other": self.tr("another reason"),
        }.get(entry.remark.reason, entry.remark.reason)
        return ": ".join(filter(None, (said, entry.remark.note)))

    def decision(self, entry: Entry) -> str:
        """Say what was decided, and how where that was not by a key."""
        said = self.value(entry.variable_uid, entry.value, erased=entry.erased)
        way = self.way(entry)
        return self.tr("{what} ({way})").format(what=said, way=way) if way else said


def _local(stored: str) -> str:
    try:
        at = datetime.fromisoformat(stored)
    except ValueError:
        return stored
    return at.astimezone().replace(tzinfo=None).isoformat() if at.tzinfo else stored


def utc_bounds(first: str, last: str) -> tuple[str, str]:
    """Return the UTC times between which the days of this computer's clock lie; "" for none."""
    since = _utc(first) if first else ""
    until = _utc(last, days=1) if last else ""
    return since, until


def _utc(local_day: str, days: int = 0) -> str:
    moment = datetime.fromisoformat(local_day) + timedelta(days=days)
    return as_text(moment - timedelta(milliseconds=1) if days else moment)
