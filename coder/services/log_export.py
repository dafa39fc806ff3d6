"""The decision log as a file: a table of all that was asked for, or records one by one."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from coder import __version__
from coder.domain.marks import is_mark
from coder.exchange.table_file import Column, Progress, Table, Value, write_table
from coder.services.decision_log import PAGE, DecisionLog, Entry
from coder.services.log_words import LogWords
from coder.services.session import Session
from coder.storage import events

_COLUMNS: tuple[tuple[str, str, float, bool], ...] = (
    ("Aika (UTC)", "Time (UTC)", 23, False),
    ("Viestin tunniste", "Post uid", 20, False),
    ("Ulkoinen tunniste", "External id", 20, False),
    ("Koodaaja", "Coder", 12, False),
    ("Päättäjä", "Decided by", 12, False),
    ("Kierros", "Round", 14, False),
    ("Muuttuja", "Variable", 17, False),
    ("Päätös", "Decision", 24, False),
    ("Tunnisteet", "Code uids", 22, False),
    ("Sitä ennen", "Before", 24, False),
    ("Tapa", "Way", 13, False),
    ("Näkyvissä (s)", "In view (s)", 11, True),
    ("Tauko ennen (min)", "Pause before (min)", 11, True),
    ("Tila", "State", 14, False),
    ("Korvattu (UTC)", "Replaced (UTC)", 23, False),
    ("Korvaaja", "Replaced by", 12, False),
    ("Korvaava päätös", "Replaced with", 24, False),
    ("Syy", "Reason", 18, False),
    ("Perustelu", "Grounds", 24, False),
    ("Koodauskirjan versio", "Codebook revision", 12, True),
)


def write(
    session: Session,
    log: DecisionLog,
    ids: Sequence[int],
    path: Path,
    language: str,
    progress: Progress | None = None,
) -> int:
    """Write these decisions to a CSV or, where it ends in .xlsx, a workbook; return how many.

    Raises what writing a file raises, and Cancelled.
    """
    finnish = language == "fi"
    words = LogWords(session.codebook, language)
    name = "Päätösloki" if finnish else "Decision log"
    table = Table(
        title=f"{name}: {session.name}",
        note=(
            "Huom. Ajat ovat UTC-aikaa. Viestien tekstit eivät ole mukana, muistiinpanot ovat."
            if finnish
            else "Note. Times are in UTC. The texts of the posts are left out, notes are not."
        ),
        sheet=name,
        project=session.name,
        columns=tuple(
            Column(fi if finnish else en, width, numeric) for fi, en, width, numeric in _COLUMNS
        ),
        rows=(_row(entry, words) for entry in every(log, ids)),
        total=len(ids),
        version=__version__,
    )
    written = write_table(path, table, progress, finnish=finnish)
    if not session.read_only:
        with session.file.write():
            events.log(session.file, session.clock(), "export_log", {"file": path.name})
    return written


def every(log: DecisionLog, ids: Sequence[int]) -> Iterator[Entry]:
    """Yield the decisions one by one, reading a page of them at a time."""
    for start in range(0, len(ids), PAGE):
        yield from log.entries(ids[start : start + PAGE])


def _row(entry: Entry, words: LogWords) -> tuple[Value, ...]:
    by = entry.replaced_by
    return (
        entry.decided_at,
        entry.post,
        entry.external_id,
        entry.coder,
        entry.made_by,
        entry.round,
        words.variable(entry.variable_uid),
        words.of(entry),
        "; ".join(entry.value.codes or ()) or None,
        words.value(entry.variable_uid, entry.before, erased=entry.erased),
        words(entry.kind),
        None if entry.shown_ms is None else round(entry.shown_ms / 1000, 3),
        None if entry.pause_ms is None else round(entry.pause_ms / 60_000, 3),
        words(entry.state),
        by.decided_at if by else None,
        by.made_by if by else None,
        words.became(entry) if by else None,
        words(entry.remark.reason) if entry.remark.reason else None,
        entry.remark.note or None,
        entry.revision,
    )


def record(entry: Entry, words: LogWords) -> Mapping[str, object]:
    """Return a decision as a record for JSON; times in seconds."""
    by, uid = entry.replaced_by, entry.variable_uid
    value: dict[str, object] = (
        {"mark": entry.value.mark}
        if is_mark(uid)
        else {"code_uids": None if entry.value.codes is None else list(entry.value.codes)}
    )
    return {
        "id": entry.id,
        "decided_at": entry.decided_at,
        "post": entry.post,
        "external_id": entry.external_id,
        "coder": entry.coder,
        "made_by": entry.made_by,
        "round": entry.round,
        "variable": words.variable(uid),
        "variable_uid": uid,
        "kind": entry.kind,
        "value": words.of(entry),
        **value,
        "before": words.value(uid, entry.before, erased=entry.erased),
        "shown_s": None if entry.shown_ms is None else entry.shown_ms / 1000,
        "pause_s": None if entry.pause_ms is None else entry.pause_ms / 1000,
        "state": entry.state,
        "replaced_by": by
        and {
            "decided_at": by.decided_at,
            "made_by": by.made_by,
            "kind": by.kind,
            "value": words.became(entry),
            "withdrawn": by.withdrawn,
        },
        "reason": entry.remark.reason or None,
        "note": entry.remark.note or None,
        "revision": entry.revision,
        "erased": entry.erased,
    }
