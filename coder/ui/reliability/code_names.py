"""Labels and signs of codes as the page of reliability shows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from coder.domain.codebook import Code, Codebook
from coder.services.naming import code_name
from coder.ui.signs import Sign, sign_of


@dataclass(frozen=True, slots=True)
class Names:
    """The codebook, the language of its labels, and the words for "no code applies"."""

    codebook: Codebook
    language: str
    none: str

    def code(self, uid: str) -> str:
        """Give a code's label."""
        return code_name(self.codebook, uid, self.language)

    def variable(self, uid: str) -> str:
        """Give a variable's label."""
        return self.codebook.variable(uid).name.in_(self.language)

    def value(self, codes: Sequence[str]) -> str:
        """Name the codes of a coding, or say that there are none."""
        return ", ".join(self.code(uid) for uid in codes) or self.none

    def key(self, uid: str) -> str:
        """Give a code's key, "" where the codebook no longer holds it."""
        found = self._find(uid)
        return found.key if found is not None else ""

    def sign(self, uid: str) -> Sign | None:
        """Give a code's sign, None where the codebook no longer holds it."""
        for variable in self.codebook.variables:
            for code in variable.codes:
                if code.uid == uid:
                    return sign_of(variable, code)
        return None

    def _find(self, uid: str) -> Code | None:
        codes = (code for variable in self.codebook.variables for code in variable.codes)
        return next((code for code in codes if code.uid == uid), None)
