"""Checks 3 and 5: what decisions were built on, and what undo and redo took back."""

from collections.abc import Iterator

from coder.storage.check.finding import Finding, Look, counted, listed

_CHILD = "lower(hex(d.uid)) AS example"
_OTHER_CELL = """(p.post_id<>d.post_id OR p.coder_id<>d.coder_id OR p.round_id<>d.round_id
 OR p.variable_id<>d.variable_id)"""
_LINKS = (
    ("d.uid", "decision d LEFT JOIN decision p ON p.uid=d.parent WHERE d.parent IS NOT NULL"),
    (
        "link.child",
        "decision_parent link LEFT JOIN decision d ON d.uid=link.child "
        "LEFT JOIN decision p ON p.uid=link.parent WHERE 1",
    ),
)
"""The two places that say on which decisions one stands."""


def check_parents(look: Look) -> Iterator[Finding]:
    """Check that parents exist in the same cell and that no decision stands on itself."""
    for child, links in _LINKS:
        yield from counted(
            look, 3, "parent_missing",
            f"SELECT lower(hex({child})) AS example FROM {links} "
            "AND (p.id IS NULL OR d.id IS NULL)",
        )  # fmt: skip
        yield from counted(
            look, 3, "parent_elsewhere", f"SELECT {_CHILD} FROM {links} AND {_OTHER_CELL}"
        )
    yield from counted(
        look, 3, "parents_without_first",
        f"SELECT {_CHILD} FROM decision_parent link JOIN decision d ON d.uid=link.child "
        "WHERE d.parent IS NULL",
    )  # fmt: skip
    yield from _cycles(look)


def _cycles(look: Look) -> Iterator[Finding]:
    """Find circles: one has a link to a later row, so where there is none nothing is walked."""
    backward = " UNION ".join(f"SELECT d.uid FROM {links} AND p.id>=d.id" for _, links in _LINKS)
    suspects = [uid for (uid,) in look.file.db.execute(backward)]
    in_circle = [uid.hex() for uid in suspects if _stands_on_itself(look, uid)]
    yield from listed(3, "circle", in_circle)


def _stands_on_itself(look: Look, start: bytes) -> bool:
    seen: set[bytes] = set()
    open_ends = [start]
    while open_ends:
        uid = open_ends.pop()
        for (parent,) in look.file.db.execute(
            "SELECT parent FROM decision WHERE uid=?1 AND parent IS NOT NULL "
            "UNION SELECT parent FROM decision_parent WHERE child=?1",
            (uid,),
        ):
            if parent == start:
                return True
            if parent not in seen:
                seen.add(parent)
                open_ends.append(parent)
    return False


_UNDONE = """decision d LEFT JOIN decision t ON t.uid=d.undoes
 LEFT JOIN decision before ON before.uid=t.parent WHERE d.kind IN('undo','redo')"""


def check_undone(look: Look) -> Iterator[Finding]:
    """Check that each undo takes back an act of its copy and gives back what that replaced."""
    yield from counted(
        look, 5, "undo_target",
        f"SELECT {_CHILD} FROM {_UNDONE} AND (t.id IS NULL OR t.copy_uid<>d.copy_uid "
        "OR t.post_id<>d.post_id OR t.coder_id<>d.coder_id OR t.round_id<>d.round_id "
        "OR t.variable_id<>d.variable_id)",
    )  # fmt: skip
    yield from counted(
        look, 5, "undo_value",
        f"SELECT {_CHILD} FROM {_UNDONE} AND t.id IS NOT NULL AND d.value IS NOT before.value "
        "AND coalesce(d.redacted_at,before.redacted_at) IS NULL",
    )  # fmt: skip
    yield from counted(
        look, 5, "undo_by_other_kind",
        f"SELECT {_CHILD} FROM decision d WHERE d.undoes IS NOT NULL "
        "AND d.kind NOT IN('undo','redo')",
    )  # fmt: skip
