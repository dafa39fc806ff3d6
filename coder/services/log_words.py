"""How the decision log says in Finnish or English what was decided and what became of it."""

from collections.abc import Mapping
from types import MappingProxyType

from coder.domain.codebook import Codebook
from coder.domain.marks import (
    EXAMPLE,
    FINISHED,
    FLAG,
    IN_STUDY,
    NOTE,
    PARENT_SEEN,
    REPEAT,
    SKIPPED,
    is_mark,
)
from coder.services import naming
from coder.services.decision_log import Entry, Value

_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        FINISHED: ("valmis", "finished"),
        SKIPPED: ("siirretty loppuun", "skipped"),
        FLAG: ("lippu", "flag"),
        NOTE: ("muistiinpano", "note"),
        IN_STUDY: ("mukana tutkimuksessa", "in the study"),
        EXAMPLE: ("esimerkki", "example"),
        REPEAT: ("edustaa toistojaan", "stands for its repeats"),
        PARENT_SEEN: ("katsoi vastattua viestiä", "looked at the post answered"),
        "none": ("mikään luokka ei sovi", "no code applies"),
        "back": ("poistettu", "taken off"),
        "yes": ("kyllä", "yes"),
        "no": ("ei", "no"),
        "erased": ("tuhottu", "erased"),
        "code": ("koodattu", "coded"),
        "undo": ("kumottu", "undone"),
        "redo": ("tehty uudelleen", "done again"),
        "table": ("taulukosta", "from a table"),
        "review": ("katsottu", "looked at"),
        "adjudicate": ("ratkaistu", "settled"),
        "stands": ("voimassa", "stands"),
        "replaced": ("korvattu", "replaced"),
        "undone": ("kumottu", "undone"),
        "withdrawn": ("peruttu paketti", "withdrawn"),
        "conflict": ("ristiriidassa", "in conflict"),
        "ambiguous_text": ("epäselvä viesti", "ambiguous text"),
        "unclear_definition": ("epäselvä määritelmä", "unclear definition"),
        "slip": ("lipsahdus", "slip"),
        "missing_code": ("luokka puuttuu", "missing code"),
        "other": ("muu syy", "other"),
    }
)


class LogWords:
    """Says what stands in the log in one language ("fi" or "en"); keys are those of Entry."""

    def __init__(self, codebook: Codebook, language: str) -> None:
        self._codebook = codebook
        self._language = language

    def __call__(self, key: str) -> str:
        """Return the words of a kind, a state, a reason or a mark."""
        return _WORDS[key][0 if self._language == "fi" else 1]

    def variable(self, uid: str) -> str:
        """Return the name of a variable or mark, the uid where the codebook no longer holds it."""
        if is_mark(uid):
            return self(uid)
        try:
            return self._codebook.variable(uid).name.in_(self._language)
        except KeyError:
            return uid

    def value(self, variable_uid: str, value: Value, *, erased: bool = False) -> str:
        """Return what a value says."""
        if erased:
            return self("erased")
        said: object = value.mark
        if not is_mark(variable_uid) or variable_uid == EXAMPLE:
            said = value.codes if value.codes is not None else said
            return self("back") if said is None else self._codes(said)
        if variable_uid == FINISHED and said is not None:
            return ", ".join(self.variable(uid) for uid in _texts(said))
        if said is None:
            return self("back")
        if isinstance(said, bool):
            return self("yes" if said else "no")
        return str(said)

    def of(self, entry: Entry) -> str:
        """Return what a decision said."""
        return self.value(entry.variable_uid, entry.value, erased=entry.erased)

    def became(self, entry: Entry) -> str:
        """Return what took the place of a decision's value, empty where nothing did."""
        by = entry.replaced_by
        return "" if by is None else self.value(entry.variable_uid, by.value, erased=entry.erased)

    def _codes(self, said: object) -> str:
        names = [naming.code_name(self._codebook, uid, self._language) for uid in _texts(said)]
        return "; ".join(names) or self("none")


def _texts(said: object) -> list[str]:
    return [str(each) for each in said] if isinstance(said, list | tuple) else [str(said)]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
