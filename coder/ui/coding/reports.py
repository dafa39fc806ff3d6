"""What the status line says of a change: the code given, or the mark set, and the way back."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from coder.domain.codebook import Code, Codebook, Variable
from coder.domain.marks import FLAG, NOTE, SKIPPED
from coder.services.coding_view import Change, Changed, Undoable
from coder.ui.actions import key_of
from coder.ui.signs import sign_of
from coder.ui.status_line import StatusText


class Reports(QObject):
    """Puts changes into words for one codebook and language."""

    def __init__(self, codebook: Codebook, language: str) -> None:
        super().__init__()
        self._language = language
        self._undo, self._redo = key_of("coding.undo"), key_of("coding.redo")
        self._variables = {variable.uid: variable for variable in codebook.variables}
        self._codes = {
            code.uid: (variable, code) for variable in codebook.variables for code in variable.codes
        }

    def of_change(self, change: Change) -> StatusText:
        """Say what was done last."""
        lead = self.tr("Redone") if change.kind == "redo" else self.tr("Last")
        return self._line(change.what, change.excerpt, "plain", lead, self._undo, self.tr("undo"))

    def of_undo(self, change: Change, steps: int, *, whole: bool) -> StatusText:
        """Say what was taken back, and how many steps more can be; not `whole`: at least these."""
        lead, key, act = self.tr("Undone"), self._redo, self.tr("redo")
        line = self._line(change.what, "", "undone", lead, key, act)
        if not whole:
            words = self.tr("More than %Ln steps more can be undone.", "", steps)
        elif steps:
            words = self.tr("%Ln steps more can be undone.", "", steps)
        else:
            words = self.tr("There is nothing more to undo.")
        return replace(line, text=words)

    def of_undoable(self, act: Undoable | None) -> StatusText:
        """Say what undo would take back, nothing if nothing."""
        if act is None:
            return StatusText()
        return self._line(
            act.what, act.excerpt, "plain", self.tr("Last"), self._undo, self.tr("undo")
        )

    def of_unknown_key(self, variable: Variable, key: str) -> StatusText:
        """Say that no code of the variable has a key, and which keys there are."""
        keys = tuple((code.key.upper(), "") for code in variable.codes if not code.archived)
        lead = self.tr("No code on the key {key}").format(key=key.upper())
        name = self.tr("{variable}:").format(variable=variable.name.in_(self._language))
        return StatusText(lead, "coding", strong=name, keys=keys)

    def of_dropped_key(self) -> StatusText:
        """Say that a key came before its post could have been read."""
        return StatusText(
            self.tr("Key not taken: the post had just appeared"),
            "coding",
            key=self._undo,
            key_text=self.tr("undo"),
        )

    def variable_name(self, uid: str) -> str:
        """Give a variable's name."""
        return self._variables[uid].name.in_(self._language)

    def _line(
        self, what: Sequence[Changed], excerpt: str, kind: str, lead: str, key: str, key_text: str
    ) -> StatusText:
        found = self._code_in(what, before=kind == "undone")
        post = self.tr("“{excerpt}”").format(excerpt=excerpt)
        if found is None:
            strong = self._mark_in(what)
            return StatusText(lead, "undo", None, strong, post, key, key_text, kind)
        variable, code = found
        name = code.name.in_(self._language)
        sign = sign_of(variable, code)
        return StatusText(lead, "undo", sign, name, post, key, key_text, kind)

    def _code_in(self, what: Sequence[Changed], before: bool) -> tuple[Variable, Code] | None:
        for changed in what:
            old, new = codes_of(changed.before), codes_of(changed.after)
            first, second = (old, new) if before else (new, old)
            for uid in (*(u for u in first if u not in second), *first, *second):
                if uid in self._codes:
                    return self._codes[uid]
        return None

    def _mark_in(self, what: Sequence[Changed]) -> str:
        for changed in what:
            if changed.variable_uid == FLAG:
                return self.tr("flag on") if changed.after else self.tr("flag off")
            if changed.variable_uid == NOTE:
                return self.tr("note") if changed.after else self.tr("note removed")
            if changed.variable_uid in self._variables:
                return self.tr("no code applies")
        if any(changed.variable_uid == SKIPPED for changed in what):
            return self.tr("skipped")
        return self.tr("gone on")


def codes_taken_back(change: Change) -> frozenset[str]:
    """Give the codes that an undo has taken off its post."""
    if change.kind != "undo":
        return frozenset()
    return frozenset(
        uid
        for changed in change.what
        for uid in codes_of(changed.before)
        if uid not in codes_of(changed.after)
    )


def codes_of(value: object) -> tuple[str, ...]:
    """Give the codes of a changed value, none for a mark or an empty cell."""
    return tuple(str(uid) for uid in value) if isinstance(value, tuple) else ()
