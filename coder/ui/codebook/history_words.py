"""The history of the codebook in words."""

from PySide6.QtCore import QObject

from coder.domain.codebook import Code, Text, Variable
from coder.domain.codebook_changes import Change
from coder.domain.codebook_edits import record
from coder.services.codebook_view import Past
from coder.ui.coding.prose import Block
from coder.ui.signs import sign_of
from coder.ui.writing import local_moment


class HistoryWords(QObject):
    """Writes revisions, changes and codes; `project` is the language of the codebook's texts."""

    def __init__(self, project: str, screen: str) -> None:
        super().__init__()
        self.project = project
        self._screen = screen

    def of_revision(self, past: Past, later: str) -> str:
        """Name a revision, when it was in force, and who made it."""
        since = local_moment(past.made_at, self._screen)
        lines = [self.tr("Revision {n}").format(n=past.n)]
        if past.meanings:
            lines[0] += " · " + self.tr("meaning changed")
        until = local_moment(later, self._screen) if later else self.tr("in force")
        lines.append(self.tr("{since} – {until}").format(since=since, until=until))
        if past.coder:
            lines.append(past.coder)
        return "\n".join(lines)

    def of_changes(self, past: Past) -> list[Block]:
        """Write what a revision changed."""
        if not past.changes:
            return [Block(self.tr("The codebook as the project began with it."), 13)]
        blocks: list[Block] = []
        for change in past.changes:
            blocks.append(Block(self._head(past, change), 13, 600, "text", above=14))
            for words, icon, ink in self._values(change):
                blocks.append(Block(words, 13, above=4, icon=icon, icon_ink=ink, indent=8))
        if past.meanings:
            names = ", ".join(self._name(past, uid) for uid in past.meanings)
            words = self.tr("The meaning changed: {codes}").format(codes=names)
            blocks.insert(0, Block(words, 13, 600, "text", icon="warning", icon_ink="warning"))
        return blocks

    def of_subject(self, past: Past, uid: str) -> list[Block]:
        """Write a variable or code as it stood in a revision."""
        try:
            found = record(past.codebook, uid)
        except KeyError:
            return [Block(self.tr("The codebook did not have this then."), 13)]
        language = self.project
        blocks = [Block(found.name.in_(language), 16, 600, "text")]
        if isinstance(found, Code):
            variable = next(v for v in past.codebook.variables if found in v.codes)
            sign = sign_of(variable, found)
            blocks = [Block(found.name.in_(language), 16, 600, "text", sign=sign)]
            parts = [
                (self.tr("Definition"), found.definition),
                (self.tr("Use when"), found.use_when),
                (self.tr("Do not use when"), found.do_not_use_when),
                (self.tr("Example"), found.example),
            ]
        elif isinstance(found, Variable):
            parts = [(self.tr("Question"), found.question), (self.tr("Note"), found.note)]
        else:
            parts = []
        for title, text in parts:
            if text.in_(language):
                blocks.append(Block(title, 12, 600, "muted", above=14))
                blocks.append(Block(text.in_(language), 13, 400, "text", above=3))
        return blocks

    def _name(self, past: Past, uid: str) -> str:
        try:
            return record(past.codebook, uid).name.in_(self.project) or uid
        except KeyError:
            return uid

    def _head(self, past: Past, change: Change) -> str:
        name = self._name(past, change.uid) if change.uid else ""
        if change.subject == "codebook":
            name = self.tr("Codebook")
        elif change.subject == "rule":
            name = self.tr("Rule {id}").format(id=change.uid) if change.uid else self.tr("Rules")
        return f"{name}: {self._what(change.what)}" if name else self._what(change.what)

    def _what(self, what: str) -> str:
        return {
            "added": self.tr("added"),
            "removed": self.tr("removed"),
            "order": self.tr("order"),
            "name": self.tr("name"),
            "description": self.tr("description"),
            "text": self.tr("text"),
            "question": self.tr("question"),
            "note": self.tr("note"),
            "choice": self.tr("one code or several"),
            "level": self.tr("level of measurement"),
            "applies_when": self.tr("condition"),
            "required": self.tr("required"),
            "archived": self.tr("in use or not"),
            "definition": self.tr("definition"),
            "use_when": self.tr("use when"),
            "do_not_use_when": self.tr("do not use when"),
            "example": self.tr("example"),
            "exclusive": self.tr("stands alone"),
            "counts_as_missing": self.tr("counts as missing"),
            "group": self.tr("group"),
            "key": self.tr("key"),
            "colour": self.tr("colour and shape"),
        }.get(what, what)

    def _values(self, change: Change) -> list[tuple[str, str, str]]:
        before, after = self._value(change.before), self._value(change.after)
        found: list[tuple[str, str, str]] = []
        if before:
            found.append((before, "cross", "danger"))
        if after:
            found.append((after, "check", "positive"))
        return found

    def _value(self, value: object) -> str:
        if isinstance(value, Text):
            return " / ".join(filter(None, (value.fi, value.en)))
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return str(value) if isinstance(value, str | int) else ""
