"""Rounds and who codes in them."""

from dataclasses import dataclass

from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Round:
    """A round as it stands in the project; times are UTC ISO text."""

    id: int
    uid: bytes
    name: str
    purpose: str
    sample_id: int | None
    revision_id: int | None
    coder_view: str | None
    coefficient: str | None
    threshold: float | None
    opened_at: str | None
    closed_at: str | None
    outcome: str | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether codings may still be made in the round."""
        return self.closed_at is None


_COLUMNS = (
    "id,uid,name,purpose,sample_id,revision_id,coder_view,coefficient,threshold,opened_at,closed_at,"
    "outcome"
)


@dataclass(frozen=True, slots=True)
class NewRound:
    """A round about to be opened."""

    uid: bytes
    name: str
    purpose: str
    opened_at: str
    sample_id: int | None = None
    revision_id: int | None = None
    coder_view: str | None = None
    coefficient: str | None = None
    threshold: float | None = None


def add(file: ProjectFile, new: NewRound) -> Round:
    """Open a round; call it inside `write()`."""
    file.db.execute(
        "INSERT INTO round(uid,name,purpose,sample_id,revision_id,coder_view,coefficient,threshold,"
        "opened_at) VALUES(?,?,?,?,?,?,?,?,?)",
        (
            new.uid, new.name, new.purpose, new.sample_id, new.revision_id, new.coder_view,
            new.coefficient, new.threshold, new.opened_at,
        ),
    )  # fmt: skip
    found = by_name(file, new.name)
    assert found is not None
    return found


def close(file: ProjectFile, round_id: int, closed_at: str) -> None:
    """Close a round, which freezes its codings; call it inside `write()`."""
    file.db.execute("UPDATE round SET closed_at=? WHERE id=?", (closed_at, round_id))


def set_view(file: ProjectFile, round_id: int, coder_view: str) -> None:
    """Write what coders see in a round (JSON); call it inside `write()`."""
    file.db.execute("UPDATE round SET coder_view=? WHERE id=?", (coder_view, round_id))


def conclude(file: ProjectFile, round_id: int, outcome: str) -> None:
    """Write what was concluded from a closed round (JSON); call it inside `write()`."""
    file.db.execute("UPDATE round SET outcome=? WHERE id=?", (outcome, round_id))


def all_of(file: ProjectFile) -> list[Round]:
    """Return all rounds, oldest first."""
    return [Round(*row) for row in file.db.execute(f"SELECT {_COLUMNS} FROM round ORDER BY id")]


def by_name(file: ProjectFile, name: str) -> Round | None:
    """Return the round of a name."""
    row = file.db.execute(f"SELECT {_COLUMNS} FROM round WHERE name=?", (name,)).fetchone()
    return None if row is None else Round(*row)


def by_id(file: ProjectFile, round_id: int) -> Round:
    """Return the round of a row id."""
    return Round(
        *file.db.execute(f"SELECT {_COLUMNS} FROM round WHERE id=?", (round_id,)).fetchone()
    )


def main_round(file: ProjectFile) -> Round | None:
    """Return the project's main round; a packet has none."""
    row = file.db.execute(
        f"SELECT {_COLUMNS} FROM round WHERE purpose='main' ORDER BY id LIMIT 1"
    ).fetchone()
    return None if row is None else Round(*row)


def join(
    file: ProjectFile,
    round_id: int,
    coder_id: int,
    reads: int | None = None,
    *,
    spread: bool = False,
) -> None:
    """Let a coder take part in a round, reading earlier codings of round `reads`, if given.

    `spread` says that later ones count, too: the sample lies unmarked in the coder's queue there.
    """
    file.db.execute(
        "INSERT INTO round_coder(round_id,coder_id,reads_round_id,spread) VALUES(?,?,?,?) "
        + (
            "ON CONFLICT DO UPDATE SET reads_round_id=excluded.reads_round_id,spread=1"
            if spread
            else "ON CONFLICT DO NOTHING"
        ),
        (round_id, coder_id, reads, int(spread)),
    )


def spread_coders(file: ProjectFile, round_id: int) -> set[int]:
    """Return the coders of a round whose sample is spread in their queue of another round."""
    rows = file.db.execute(
        "SELECT coder_id FROM round_coder WHERE round_id=? AND spread=1", (round_id,)
    )
    return {coder for (coder,) in rows}


def is_spread_over(file: ProjectFile, coder_id: int, round_id: int) -> bool:
    """Tell whether the sample of another round is spread in a coder's queue of a round."""
    row = file.db.execute(
        "SELECT 1 FROM round_coder WHERE coder_id=? AND reads_round_id=? AND spread=1 LIMIT 1",
        (coder_id, round_id),
    ).fetchone()
    return row is not None


def coders_of(file: ProjectFile, round_id: int) -> dict[int, int | None]:
    """Return the coders of a round and the round each one's earlier codings are read from."""
    return dict(
        file.db.execute(
            "SELECT coder_id,reads_round_id FROM round_coder WHERE round_id=? ORDER BY coder_id",
            (round_id,),
        ).fetchall()
    )
