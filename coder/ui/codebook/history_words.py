"""The history of the codebook in words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from coder.domain.codebook import Code, Text, Variable
from coder.domain.codebook_changes import Change
from coder.domain.codebook_edits import record
from coder.domain.word_differences import Piece, differences
from coder.services.codebook_view import Past
from coder.ui.coding.prose import Block, Marked
from coder.ui.signs import sign_of
from coder.ui.writing import local_moment


class HistoryWords(QObject):
    """Writes revisions, changes and codes; `project` is the language of the codebook's texts."""

    def __init__(self, project: str, screen: str) -> None:
        super().__init__()
        self.project = project
        self._screen = screen

    def of_revision(self, past: Past, later: str, subject: str = "") -> str:
        """Name a revision, when it was in force, who made it, and what kind of change it was."""
        since = local_moment(past.made_at, self._screen)
        lines = [self.tr("Revision {n}").format(n=past.n)]
        if past.meanings and (not subject or subject in past.meanings or subject == "*"):
            lines[0] += " · " + self.tr("meaning changed")
        elif any(change.kind == "wording" for change in past.changes):
            lines[0] += " · " + self.tr("wording changed")
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
            blocks += self._values(past, change)
        if past.meanings:
            names = ", ".join(self._name(past, uid) for uid in past.meanings)
            words = self.tr("The meaning changed: {codes}").format(codes=names)
            blocks.insert(0, Block(words, 13, 600, "text", icon="warning", icon_ink="warning"))
        return blocks

    def of_one(self, past: Past, uid: str) -> list[Block]:
        """Write what a revision changed in a variable or code, and how that stood then."""
        blocks = self.of_subject(past, uid)
        if not past.changes and uid not in past.meanings:
            return blocks
        changed = [Block(self.tr("What changed"), 16, 600, "text")]
        if uid in past.meanings:
            words = self.tr("The meaning changed: codings given before are to be looked at again.")
            changed.append(_line(words, "warning", "warning"))
        for change in past.changes:
            if change.uid == uid:
                changed.append(Block(_capital(self._what(change.what)), 13, 600, "text", above=10))
                changed += self._values(past, change)
        stood = Block(self.tr("How it stood then"), 12, 600, "muted", above=24)
        return [*changed, stood, replace(blocks[0], above=6), *blocks[1:]]

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
        what = self._what(change.what)
        return f"{name}: {what}" if name else _capital(what)

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
            "becomes": self.tr("merged or split"),
            "key": self.tr("key"),
            "colour": self.tr("colour and shape"),
        }.get(what, what)

    def _values(self, past: Past, change: Change) -> list[Block]:
        """Write what there was and what there is, the words marked that went and came."""
        before, after = change.before, change.after
        if change.what == "becomes":
            return [_line(self._fate(past, after), "history", "muted")]
        if not isinstance(before, Text) and not isinstance(after, Text):
            if change.what == "archived":  # what is said is whether it is in use
                before, after = not before, not after
            return _both(self._value(before), self._value(after))
        one = before if isinstance(before, Text) else Text()
        two = after if isinstance(after, Text) else Text()
        found: list[Block] = []
        languages = sorted(("fi", "en"), key=lambda language: language != self.project)
        differing = [each for each in languages if getattr(one, each) != getattr(two, each)]
        for language in differing:
            if len(differing) > 1 or language != self.project:
                name = self.tr("in Finnish") if language == "fi" else self.tr("in English")
                found.append(Block(name, 12, above=6, indent=8, ink="muted"))
            found += _both(getattr(one, language), getattr(two, language))
        return found

    def _fate(self, past: Past, after: object) -> str:
        codes: tuple[str, ...] = after if isinstance(after, tuple) else ()
        names = ", ".join(self._name(past, uid) for uid in codes)
        if not codes:
            return self.tr("a code of its own again")
        if len(codes) == 1:
            return self.tr("merged into {code}").format(code=names)
        return self.tr("split into {codes}").format(codes=names)

    def _value(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return str(value) if isinstance(value, str | int) else ""

    def of_book(self, past: Past) -> list[Block]:
        """Write the whole codebook as it was in a revision."""
        language = self.project
        rules = past.codebook.rules
        blocks = [Block(f"{rule.id}  {rule.text.in_(language)}", 13, above=6) for rule in rules]
        for variable in past.codebook.variables:
            name = variable.name.in_(language)
            if variable.archived:
                name = self.tr("{name} (not in use)").format(name=name)
            blocks.append(Block(name, 16, 600, "text", above=18 if blocks else 0))
            if variable.question.in_(language):
                blocks.append(Block(variable.question.in_(language), 13, above=2))
            for code in variable.codes:
                blocks += self._code(variable, code, past)
        return blocks or [Block(self.tr("The codebook was empty then."), 13)]

    def _code(self, variable: Variable, code: Code, past: Past) -> list[Block]:
        language, name = self.project, code.name.in_(self.project)
        if code.becomes:
            name = f"{name}: {self._fate(past, code.becomes)}"
        elif code.archived:
            name = self.tr("{name} (not in use)").format(name=name)
        key = "" if code.archived else code.key
        ink = "muted" if code.archived else "text"
        sign = sign_of(variable, code)
        blocks = [Block(name, 13, 600, ink, above=10, indent=8, key=key, sign=sign)]
        if code.definition.in_(language):
            blocks.append(Block(code.definition.in_(language), 13, above=2, indent=28))
        return blocks


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _line(words: str, icon: str, ink: str, marked: tuple[Marked, ...] = ()) -> Block:
    return Block(words, 13, above=4, icon=icon, icon_ink=ink, indent=8, marked=marked)


def _both(before: str, after: str) -> list[Block]:
    pieces = differences(before, after)
    found: list[Block] = []
    if before:
        found.append(_line(before, "minus", "danger", _marked(pieces, "went") if after else ()))
    if after:
        found.append(_line(after, "plus", "positive", _marked(pieces, "came") if before else ()))
    return found


def _marked(pieces: Sequence[Piece], kind: str) -> tuple[Marked, ...]:
    """Return where the pieces of a kind stand in the text that has them."""
    found: list[Marked] = []
    at = 0
    for piece in pieces:
        if piece.kind not in {kind, "stayed"}:
            continue
        end = at + len(piece.text)
        if piece.kind == kind:
            found.append(Marked(at, end, kind == "went"))
        at = end
    return tuple(found)
