"""Bringing posts in: preview, import in one transaction, and what the import has to tell."""

import hashlib
import os
import zlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from coder.domain.errors import EmptyFile, FileMissing, FolderNotWritable
from coder.domain.ids import source_uid
from coder.exchange.readers.records import Batch, Preview, ReadOptions, Skip
from coder.exchange.readers.registry import open_preview, reader_named
from coder.storage import events, sources
from coder.storage.project_file import ProjectFile

Progress = Callable[[int, int], None]
"""Called with bytes read and bytes in all; it may raise Cancelled, which undoes the import."""

CHUNKS_AHEAD = 8


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: records read, posts kept, records skipped and why.

    `known` posts were in the project before; `changed` of them were read differently now.
    """

    source: str
    reader: str
    read: int
    kept: int
    known: int
    changed: int
    skipped: dict[str, int]
    skips: tuple[Skip, ...]


@dataclass(slots=True)
class _Tally:
    read: int = 0
    kept: int = 0
    skips: list[Skip] = field(default_factory=list[Skip])


def preview(
    path: Path,
    *,
    reader: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: Sequence[tuple[str, str]] = (),
) -> Preview:
    """Read the beginning of a file. Raises the errors of files that come in."""
    return open_preview(
        path, reader=reader, encoding=encoding, delimiter=delimiter, mapping=tuple(mapping)
    )


def import_file(
    file: ProjectFile, path: Path, options: ReadOptions, now: str, progress: Progress | None = None
) -> ImportReport:
    """Import a file in one transaction: all of it, or nothing.

    A file imported before adds what was missing and re-reads the rest by the new options.
    Raises the errors of files that come in, those of writing, and Cancelled.
    """
    digest = _sha256(path)
    size = path.stat().st_size
    uid = source_uid(digest, "")
    batches = reader_named(options.reader).read(path, options)
    tally = _Tally()
    with file.write(), ThreadPoolExecutor(1) as packer:
        known = sources.by_uid(file, uid)
        if known is None:
            source = sources.NewSource(
                uid, path.name, "", digest.hex(), options.reader, options.to_json(), now
            )
            source_id = sources.add(file, source)
            old_texts: dict[int, str | None] = {}
        else:
            source_id = known.id
            sources.set_options(file, source_id, options.reader, options.to_json())
            old_texts = dict(sources.texts(file, source_id))
        changed = _write_batches(
            file, source_id, batches, old_texts if known else None, tally, packer,
            progress, size,
        )  # fmt: skip
        if tally.kept == 0:
            raise EmptyFile(str(path))
        reasons = Counter(skip.reason for skip in tally.skips)
        counts: dict[str, object] = {
            "read": tally.read, "kept": tally.kept, "skipped": dict(reasons),
        }  # fmt: skip
        sources.finish(file, source_id, counts, [list(skip) for skip in tally.skips])
        events.log(file, now, "import", {"source": uid.hex(), "name": path.name, **counts})
    return ImportReport(
        path.name, options.reader, tally.read, tally.kept, len(old_texts), changed,
        dict(reasons), tuple(tally.skips),
    )  # fmt: skip


def _write_batches(
    file: ProjectFile,
    source_id: int,
    batches: Iterable[Batch],
    old_texts: dict[int, str | None] | None,
    tally: _Tally,
    packer: ThreadPoolExecutor,
    progress: Progress | None,
    size: int,
) -> int:
    """Write posts and originals batch by batch; return how many known posts changed."""
    changed = 0
    packed: deque[tuple[int, int, Future[bytes]]] = deque()
    for batch in batches:
        rows = batch.rows
        if old_texts is None:
            if rows:
                sources.insert_posts(file, source_id, rows)
            packed.append(
                (batch.first_place, len(batch.originals), packer.submit(_pack, batch.originals))
            )
        else:
            text_at = 1 + sources.POST_COLUMNS.index("text")
            changed += sum(
                1 for row in rows if row[0] in old_texts and old_texts[row[0]] != row[text_at]
            )
            sources.update_posts(file, source_id, rows)
        tally.read += len(batch.originals)
        tally.kept += len(rows)
        tally.skips.extend(batch.skips)
        while len(packed) > CHUNKS_AHEAD:
            _store(file, source_id, packed.popleft())
        if progress is not None:
            progress(batch.position, size)
    while packed:
        _store(file, source_id, packed.popleft())
    return changed


def _store(file: ProjectFile, source_id: int, chunk: tuple[int, int, Future[bytes]]) -> None:
    first, n, body = chunk
    sources.insert_originals(file, source_id, first, n, body.result())


def _pack(originals: list[object]) -> bytes:
    import orjson

    return zlib.compress(orjson.dumps(originals), 1)


def _sha256(path: Path) -> bytes:
    if not path.exists():
        raise FileMissing(str(path))
    if not os.access(path, os.R_OK):
        raise FolderNotWritable(str(path.parent))
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest()
