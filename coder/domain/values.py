"""The value of a cell: not coded, no code applies, or the codes given."""

import json

Codes = tuple[str, ...] | None
"""None: not coded yet. Empty: a decision that no code applies. Else the uids of the codes."""


def write_codes(codes: Codes) -> str | None:
    """Return codes as they are stored (JSON), None for not coded."""
    return None if codes is None else json.dumps(list(codes), ensure_ascii=False)


def read_codes(stored: str | None) -> Codes:
    """Return the codes of a stored value."""
    if stored is None:
        return None
    return tuple(json.loads(stored))
