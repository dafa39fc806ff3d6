"""What a coder gave earlier to a post that is looked at again, in words."""

from PySide6.QtCore import QObject

from coder.domain.codebook import Variable
from coder.services.coding_view import Earlier
from coder.ui.actions import key_of
from coder.ui.writing import day


class EarlierWords(QObject):
    """Names the earlier codes, when they were given, and the keys that confirm them."""

    def __init__(self, screen: str) -> None:
        super().__init__()
        self._screen = screen
        self._language = screen
        self._variables: dict[str, Variable] = {}

    def take_variables(self, variables: tuple[Variable, ...], language: str) -> None:
        """Take the variables asked, and the language of their names."""
        self._variables = {variable.uid: variable for variable in variables}
        self._language = language

    def of(self, earlier: Earlier) -> str:
        """Say what was given, and what confirms or changes it."""
        variable = self._variables.get(earlier.variable_uid)
        names: list[str] = []
        in_use = True
        for uid in earlier.codes:
            code = next((c for c in variable.codes if c.uid == uid), None) if variable else None
            names.append(code.name.in_(self._language) if code is not None else uid)
            in_use = in_use and code is not None and not code.archived
        given = self.tr("Given on {day}, revision {n}: {codes}.").format(
            day=day(earlier.decided_at, self._screen),
            n=earlier.revision,
            codes=", ".join(names) or self.tr("no code applies"),
        )
        if in_use:
            what = self.tr("{key} or the same key confirms it, another key changes it.")
        else:
            what = self.tr("That code is no longer in use: choose another.")
        return f"{given} {what.format(key=key_of('coding.go_on'))}"
