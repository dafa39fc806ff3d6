"""The keys of the coding page: which belong to actions, and which a code may have."""

from collections.abc import Mapping
from string import ascii_lowercase, digits
from types import MappingProxyType
from typing import Final

from coder.domain.codebook import Variable
from coder.domain.errors import KeyNotTypeable, KeyReserved, KeyTaken

RESERVED: Final[Mapping[str, str]] = MappingProxyType(
    {"f": "flag", "g": "go_to", "k": "skip", "m": "note"}
)
"""Letters that belong to actions of the coding page, and the ids of those actions."""

NONE_KEY: Final = "0"
"""The key kept for a "none" code; never given by default."""

_TYPEABLE: Final = digits + ascii_lowercase + "åäö"
_DEFAULT: Final = tuple(
    key for key in _TYPEABLE if key != NONE_KEY and key not in RESERVED
)  # digits stand first in _TYPEABLE


def default_keys(n: int) -> tuple[str, ...]:
    """Give the first `n` keys: 1-9, then the letters that are free.

    Raises ValueError above 34, the number of keys there are.
    """
    if n > len(_DEFAULT):
        raise ValueError(n)
    return _DEFAULT[:n]


def free_key(variable: Variable) -> str | None:
    """Give the first default key that no code of the variable has, archived ones included."""
    taken = {code.key.lower() for code in variable.codes}
    return next((key for key in _DEFAULT if key not in taken), None)


def check_key(key: str, variable: Variable, code_uid: str) -> None:
    """Refuse a key that the code `code_uid` of the variable may not have.

    Upper and lower case are the same key. The keys of archived codes are free.
    Raises KeyNotTypeable, KeyReserved, or KeyTaken with the uid of the other code.
    """
    small = key.lower()
    if len(key) != 1 or small not in _TYPEABLE:
        raise KeyNotTypeable(key)
    if small in RESERVED:
        raise KeyReserved(key, RESERVED[small])
    for code in variable.codes:
        if code.uid != code_uid and not code.archived and code.key.lower() == small:
            raise KeyTaken(key, code.uid)
