"""Bringing posts in: preview, import in one transaction, and what the import has to tell."""

import gc
import hashlib
import json
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from coder.domain.errors import EmptyFile, FileMissing, FileUnreadable, RecordsDiffer
from coder.domain.ids import source_uid
from coder.exchange.readers.records import Batch, Preview, ReadOptions, Skip
from coder.exchange.readers.registry import open_preview, reader_named
from coder.services import filling
from coder.storage import events, originals, search_index, sources
from coder.storage.project_file import ProjectFile
from coder.storage.sources import Source

Progress = Callable[[int, int], None]
"""Called with bytes read and bytes in all; it may raise Cancelled, which undoes the import."""

CHUNKS_AHEAD = 4
HASHED_AT_ONCE = 4 << 20


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: records read, posts kept, records skipped and why.

    `known` posts were in the project before; `changed` of them were read differently now.
    `repeated` posts have an identifier that another post of the file has; they are counted by
    `import_figures.repeated_ids` where somebody wants to know.
    """

    source: str
    reader: str
    read: int
    kept: int
    known: int
    changed: int
    skipped: dict[str, int]
    skips: tuple[Skip, ...]
    repeated: int = 0


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
    Raises the errors of files that come in (RecordsDiffer where the new options would move
    codings to other posts), those of writing, and Cancelled.
    """
    size = _size(path)
    tally = _Tally()
    with (
        search_index.tidying_apart(file),
        ThreadPoolExecutor(2) as workers,
        file.write(),
        _no_collector(),
    ):
        # No file can be known to a project that knows none: it is hashed while it is read.
        awaited = workers.submit(_sha256, path)
        digest = awaited.result() if sources.count(file) else b""
        uid = source_uid(digest, "") if digest else b""
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
        read = reader_named(options.reader).read(path, options)
        kept = None if old_texts else _Originals(file, source_id, workers)
        changed = _write_batches(
            file, _Target(source_id, known is not None, old_texts), read, kept, tally,
            progress, size,
        )  # fmt: skip
        if known is not None and known.sha256:
            _refuse_other_records(path, known, tally)
        if changed or (known is not None and not known.sha256):
            search_index.drop(file)
        if known is not None:
            filling.take_in_left_out(file)
            if known.options != options.to_json():
                # Another column may say now what is passed on.
                search_index.group_anew(file)
        if tally.kept == 0:
            raise EmptyFile(str(path))
        if not digest:
            digest = awaited.result()
            uid = source_uid(digest, "")
            sources.set_origin(file, source_id, uid, digest.hex())
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


def _refuse_other_records(path: Path, known: Source, tally: _Tally) -> None:
    """Raise RecordsDiffer where a file is cut into more or fewer records than before."""
    if tally.read != json.loads(known.counts).get("read"):
        raise RecordsDiffer(str(path))


def _write_batches(
    file: ProjectFile,
    target: _Target,
    batches: Iterator[Batch],
    kept: "_Originals | None",
    tally: _Tally,
    progress: Progress | None,
    size: int,
) -> int:
    """Write posts and originals batch by batch; return how many known posts changed."""
    changed = 0
    source_id, old_texts = target.source_id, target.old_texts
    text_at = 1 + sources.POST_COLUMNS.index("text")
    for batch in batches:
        rows = batch.rows
        if kept is not None:
            kept.take(batch)
        if rows and not target.known:
            sources.insert_posts(file, source_id, rows)
        elif rows:
            changed += sum(
                1 for row in rows if row[0] in old_texts and old_texts[row[0]] != row[text_at]
            )
            sources.update_posts(file, source_id, rows)
        tally.read += len(batch.originals)
        # What was a post before stays one, even where the new columns leave it empty.
        skips = [skip for skip in batch.skips if skip.place not in old_texts]
        tally.kept += len(rows) + len(batch.skips) - len(skips)
        tally.skips.extend(skips)
        if progress is not None:
            progress(batch.position, size)
    if kept is not None:
        kept.write()
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


class _Originals:
    """Packs original records beside Python and SQLite, and writes them a little later."""

    # Nothing else is worth a thread: Python's lock would be waited for at each statement. Only the
    # packed bytes wait: rows kept meanwhile would push each other out of the processor's cache.

    def __init__(self, file: ProjectFile, source_id: int, workers: ThreadPoolExecutor) -> None:
        self._file, self._source_id, self._workers = file, source_id, workers
        self._waiting: deque[tuple[int, int, Future[bytes]]] = deque()

    def take(self, batch: Batch) -> None:
        """Begin to pack the records of a batch, and write what is packed."""
        if batch.received:
            body = self._workers.submit(originals.pack_lines, batch.received, *batch.dialect)
        else:
            body = self._workers.submit(originals.pack_records, batch.originals)
        self._waiting.append((batch.first_place, len(batch.originals), body))
        self.write(CHUNKS_AHEAD)

    def write(self, ahead: int = 0) -> None:
        """Write all chunks but the last few; inside `write()`."""
        while len(self._waiting) > ahead:
            first_place, n, body = self._waiting.popleft()
            sources.insert_originals(self._file, self._source_id, first_place, n, body.result())


def _size(path: Path) -> int:
    if not path.exists():
        raise FileMissing(str(path))
    return path.stat().st_size


def _sha256(path: Path) -> bytes:
    digest = hashlib.sha256()
    try:
        with path.open("rb", buffering=0) as stream:
            # Python's lock is waited for once a piece.
            while piece := stream.read(HASHED_AT_ONCE):
                digest.update(piece)
    except OSError as error:
        raise FileUnreadable(str(path)) from error
    return digest.digest()
