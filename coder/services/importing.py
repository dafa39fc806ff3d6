"""Bringing posts in: preview, import in one transaction, and what the import has to tell."""

import gc
import hashlib
import os
import zlib
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from coder.domain.errors import EmptyFile, FileMissing, FolderNotWritable
from coder.domain.ids import source_uid
from coder.exchange.readers.records import Batch, Preview, ReadOptions, Skip
from coder.exchange.readers.registry import open_preview, reader_named
from coder.services import filling
from coder.storage import events, search_index, sources
from coder.storage.project_file import ProjectFile

Progress = Callable[[int, int], None]
"""Called with bytes read and bytes in all; it may raise Cancelled, which undoes the import."""

BATCHES_AHEAD = 8
Packed = tuple[Batch, bytes]
"""Records with their originals as they are stored; no bytes where they are stored already."""


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


@dataclass(frozen=True, slots=True)
class _Target:
    """Where posts go; `old_texts` by place, none for a source known from decisions alone."""

    source_id: int
    known: bool
    old_texts: dict[int, str | None]


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
    tally = _Tally()
    with file.write(), ThreadPoolExecutor(1) as worker, _no_collector():
        known = sources.by_uid(file, uid)
        source = sources.NewSource(
            uid, path.name, "", digest.hex(), options.reader, options.to_json(), now
        )
        old_texts: dict[int, str | None] = {}
        if known is None:
            source_id = sources.add(file, source)
        elif not known.sha256:
            source_id = known.id
            sources.adopt(file, source_id, source)
        else:
            source_id = known.id
            sources.set_options(file, source_id, options.reader, options.to_json())
            old_texts = dict(sources.texts(file, source_id))
        batches = _packed(reader_named(options.reader).read(path, options), not old_texts)
        changed = _write_batches(
            file, _Target(source_id, known is not None, old_texts), _ahead(batches, worker), tally,
            progress, size,
        )  # fmt: skip
        if changed or (known is not None and not known.sha256):
            search_index.drop(file)
        if known is not None:
            filling.take_in_left_out(file)
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
    target: _Target,
    batches: Iterator[Packed],
    tally: _Tally,
    progress: Progress | None,
    size: int,
) -> int:
    """Write posts and originals batch by batch; return how many known posts changed."""
    changed = 0
    source_id, old_texts = target.source_id, target.old_texts
    text_at = 1 + sources.POST_COLUMNS.index("text")
    for batch, body in batches:
        rows = batch.rows
        if rows and not target.known:
            sources.insert_posts(file, source_id, rows)
        elif rows:
            changed += sum(
                1 for row in rows if row[0] in old_texts and old_texts[row[0]] != row[text_at]
            )
            sources.update_posts(file, source_id, rows)
        if body:
            n = len(batch.originals)
            sources.insert_originals(file, source_id, batch.first_place, n, body)
        tally.read += len(batch.originals)
        tally.kept += len(rows)
        tally.skips.extend(batch.skips)
        if progress is not None:
            progress(batch.position, size)
    return changed


@contextmanager
def _no_collector() -> Generator[None]:
    """Spare the collector the rows: it would walk each of them, and none is in a cycle."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _ahead(batches: Iterator[Packed], worker: ThreadPoolExecutor) -> Iterator[Packed]:
    """Let a worker read and pack some batches ahead: SQLite and zlib run beside Python."""

    def one() -> Future[Packed | None]:
        return worker.submit(next, batches, None)

    waiting = deque(one() for _ in range(BATCHES_AHEAD))
    while (batch := waiting.popleft().result()) is not None:
        waiting.append(one())
        yield batch


def _packed(batches: Iterator[Batch], wanted: bool) -> Iterator[Packed]:
    import orjson

    for batch in batches:
        yield batch, zlib.compress(orjson.dumps(batch.originals), 1) if wanted else b""


def _sha256(path: Path) -> bytes:
    if not path.exists():
        raise FileMissing(str(path))
    if not os.access(path, os.R_OK):
        raise FolderNotWritable(str(path.parent))
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest()
