"""The first index of many posts: made apart by two threads, then copied into the project."""

import sys
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from uuid import uuid4

from coder.services import filling
from coder.services.regrouping import group_repeats
from coder.storage import posts, repeats, search_index
from coder.storage.project_file import ProjectFile
from coder.storage.scratch_index import ScratchIndex

TEXTS_A_STEP = 2_000
PAGES_A_STEP = 64
TURN = 0.0005
"""Seconds for which a thread may keep Python's lock while another waits for it."""

Progress = Callable[[int, int], None]
"""Called with posts indexed and posts in all; it may raise Cancelled: the next run goes on."""


def index_apart(file: ProjectFile, progress: Progress | None) -> None:
    """Fill the queues, hash and index all posts, group repeats; a stop leaves no half an index.

    This thread reads the texts and writes to the project. A second one lets SQLite work that needs
    neither Python nor the project's lock: it copies the log into the file, makes the index, finds
    repeats. If both wrote, a key press would wait for one that waits for Python's lock.
    """
    with _short_turns(), ThreadPoolExecutor(1) as second, ExitStack() as leaving:
        other = second.submit(file.beside).result()
        leaving.callback(lambda: second.submit(other.close).result())
        setting = search_index.deriving(other)
        second.submit(setting.__enter__).result()
        leaving.callback(lambda: second.submit(setting.__exit__, None, None, None).result())
        log = second.submit(search_index.tidy, other)
        filling.fill_all(file)
        log.result()
        while not _attempt(file, other, second, progress):
            pass


def _attempt(
    file: ProjectFile, other: ProjectFile, second: ThreadPoolExecutor, progress: Progress | None
) -> bool:
    """Return False where texts changed meanwhile: all of it begins anew."""
    mark, newest = uuid4().hex, posts.newest(file)
    with file.write(background=True):
        search_index.begin_anew(file, mark)
    with ScratchIndex(second) as scratch:
        for after in range(0, newest, TEXTS_A_STEP):
            last = min(after + TEXTS_A_STEP, newest)
            searchable, hashes = search_index.read_texts(file, after, last)
            scratch.add(after + 1, searchable)
            with file.write(background=True):
                if not search_index.is_being_made(file, mark):
                    return False
                search_index.put_hashes(file, after + 1, hashes)
            if progress is not None:
                progress(last, newest)
        scratch.finish()
        groups = second.submit(repeats.derive, other)
        if not _copy(file, scratch, mark) or not group_repeats(file, groups.result(), mark):
            return False
        return second.submit(_switch, other, scratch, mark, newest).result()


def _copy(file: ProjectFile, scratch: ScratchIndex, mark: str) -> bool:
    more = True
    while more:
        with file.write(background=True):
            more = search_index.clear_a_little(file, PAGES_A_STEP)
    page: int | None = 0
    while page is not None:
        with file.write(background=True):
            if not search_index.is_being_made(file, mark):
                return False
            page = scratch.copy_pages(file, page, PAGES_A_STEP)
    return True


def _switch(other: ProjectFile, scratch: ScratchIndex, mark: str, newest: int) -> bool:
    """Let the copy be the index.

    On another connection than `file`, which would go on with the segments it knows of.
    """
    with other.write(background=True):
        if not search_index.is_being_made(other, mark):
            return False
        scratch.switch(other)
        search_index.end_anew(other, newest)
    return True


@contextmanager
def _short_turns() -> Generator[None]:
    """Let threads hand Python's lock on sooner: a key press waits for it, and a statement's end."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, TURN))
    try:
        yield
    finally:
        sys.setswitchinterval(before)
