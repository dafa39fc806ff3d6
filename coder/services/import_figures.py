"""What an import would bring, without writing anything, and how much of a file is repeats."""

import hashlib
from collections import Counter
from pathlib import Path

from coder.domain.errors import EmptyFile
from coder.domain.ids import source_uid
from coder.exchange.readers.records import ReadOptions, Skip
from coder.exchange.readers.registry import read_file
from coder.services.importing import ImportReport
from coder.services.session import Session
from coder.storage import posts, repeats, sources
from coder.storage.project_file import ProjectFile


def try_import(session: Session, path: Path, options: ReadOptions) -> ImportReport:
    """Read a file through and return the report that importing it would give.

    Raises OnlyInProject and the errors of files that come in.
    """
    session.require_owner()
    source = sources.by_uid(session.file, _source_of(path))
    # A source without a hash is known from decisions alone.
    known = source is not None and source.sha256 != ""
    old_texts = dict(sources.texts(session.file, source.id)) if source and known else {}
    text_at = 1 + sources.POST_COLUMNS.index("text")
    read = kept = changed = 0
    skips: list[Skip] = []
    for batch in read_file(path, options):
        read += len(batch.originals)
        kept += len(batch.rows)
        skips.extend(batch.skips)
        changed += sum(
            1 for row in batch.rows if row[0] in old_texts and old_texts[row[0]] != row[text_at]
        )
    if kept == 0:
        raise EmptyFile(str(path))
    reasons = Counter(skip.reason for skip in skips)
    return ImportReport(
        path.name, options.reader, read, kept, len(old_texts), changed, dict(reasons), tuple(skips)
    )


def repeats_in(session: Session, path: Path) -> int:
    """Return how many posts of an imported file stand in groups of repeats, wherever the others."""
    uid = _source_of(path)
    rows = repeats.rows(session.file)
    return sum(posts.origin(session.file, row)[0] == uid for row in rows)


def repeated_ids(file: ProjectFile, path: Path) -> int:
    """Return how many posts of an imported file repeat the identifier of another post of it."""
    source = sources.by_uid(file, _source_of(path))
    return 0 if source is None else sources.repeated_ids(file, source.id)


def _source_of(path: Path) -> bytes:
    with path.open("rb") as stream:
        return source_uid(hashlib.file_digest(stream, "sha256").digest(), "")
