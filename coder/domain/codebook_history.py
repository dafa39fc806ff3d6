"""What a new revision means for the codings given before: new meanings, merges and splits."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from coder.domain.codebook import Code, Codebook
from coder.domain.codebook_merging import merged_into
from coder.domain.meanings import Meanings

Row = tuple[int, str | None]
"""The number of a code's meaning, and the code that it was merged into."""


@dataclass(frozen=True, slots=True)
class NewHistory:
    """What begins with a revision; `meanings` are the codes whose codings are to be reviewed.

    `becomes` are the codes merged, split or put back, with the codes in their place now.
    """

    rows: Mapping[str, Row]
    meanings: tuple[str, ...]
    becomes: Mapping[str, tuple[str, ...]]


def new_history(
    before: Codebook, after: Codebook, meant: Collection[str], known: Meanings
) -> NewHistory:
    """Return what begins with the codebook `after`, where the codes of `meant` have a new meaning.

    What was merged into such a code has one, too; a split gives one, and taking it back the one
    from before.
    """
    old = {code.uid: code for variable in before.variables for code in variable.codes}
    codes = {code.uid: code for variable in after.variables for code in variable.codes}
    changed = {
        uid: code.becomes
        for uid, code in codes.items()
        if code.becomes != (old[uid].becomes if uid in old else ())
    }
    reviewed = {uid for uid, becomes in changed.items() if len(becomes) > 1}
    for variable in after.variables:
        for code in variable.codes:
            if code.uid in meant:
                reviewed |= {code.uid, *merged_into(variable, code.uid)}
    rows: dict[str, Row] = {}
    for uid in sorted({*changed, *reviewed} | {uid for uid in meant if uid not in codes}):
        number = known.now(uid)
        if uid in reviewed or uid in meant:
            number = known.next(uid)
        elif uid in old and len(old[uid].becomes) > 1:
            number = _before_split(known, uid)
        rows[uid] = number, _target(codes.get(uid))
    again = [uid for uid in {*reviewed, *meant} if uid in rows]
    return NewHistory(rows, tuple(sorted(again)), changed)


def _target(code: Code | None) -> str | None:
    return code.becomes[0] if code is not None and len(code.becomes) == 1 else None


def _before_split(known: Meanings, uid: str) -> int:
    entries = known.since.get(uid, ())
    return entries[-2][1] if len(entries) > 1 else 1
