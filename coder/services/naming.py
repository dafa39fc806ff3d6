"""Names that a user writes: of variables and codes, by uid or by label in either language."""

from coder.domain.codebook import Code, Codebook, Text, Variable
from coder.domain.errors import AmbiguousName, UnknownName


def find_variable(codebook: Codebook, name: str) -> Variable:
    """Return the variable of a uid, its last part, or a label.

    Raises UnknownName, AmbiguousName.
    """
    found = [v for v in codebook.variables if _means(name, v.uid, v.name)]
    exact = [v for v in found if v.uid == name]
    if len(exact or found) > 1:
        raise AmbiguousName("variable", name)
    if not found:
        known = tuple(v.name.in_("fi") for v in codebook.variables)
        raise UnknownName("variable", name, known)
    return (exact or found)[0]


def find_code(variable: Variable, name: str) -> Code:
    """Return the code of a uid, its last part, or a label.

    Raises UnknownName, AmbiguousName.
    """
    found = [c for c in variable.codes if _means(name, c.uid, c.name)]
    exact = [c for c in found if c.uid == name] or [c for c in found if not c.archived]
    if len(exact or found) > 1:
        raise AmbiguousName("code", name)
    if not found:
        known = tuple(c.name.in_("fi") for c in variable.codes if not c.archived)
        raise UnknownName("code", name, known)
    return (exact or found)[0]


def code_name(codebook: Codebook, uid: str, language: str) -> str:
    """Return the label of a code or a group, its uid where the codebook no longer holds it."""
    try:
        return codebook.code(uid).name.in_(language)
    except KeyError:
        groups = (group for variable in codebook.variables for group in variable.groups)
        found = next((group for group in groups if group.uid == uid), None)
        return uid if found is None else found.name.in_(language)


def _means(name: str, uid: str, label: Text) -> bool:
    wanted = name.strip().casefold()
    if not wanted:
        return False  # a label missing in one language is no name
    last = uid.rpartition(".")[2]
    return wanted in {uid.casefold(), last.casefold(), label.fi.casefold(), label.en.casefold()}
