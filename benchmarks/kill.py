"""Kill the program in the middle of coding, again and again: every acknowledged key is there."""

import os
import random
import signal
import struct
import sys
import time
import traceback
from pathlib import Path

from benchmarks.material import CODES, TOPIC, new_project, write_table
from benchmarks.measuring import Line, print_table, size_wanted, working_folder
from coder.domain.values import read_codes
from coder.services import importing, indexing
from coder.services.checking import check
from coder.services.session import Session
from coder.storage import decisions, revisions

KILLS, FEW_KILLS = 1_000, 20
CHECK_EVERY = 50
MOST_KEYS = 12
_ACT = struct.Struct("qq")
Act = tuple[int, int]
"""Row id of the post and number of the code given."""


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if not hasattr(os, "fork"):
        raise SystemExit("SIGKILL needs a POSIX system")
    kills = FEW_KILLS if wanted.small else KILLS
    chance = random.Random(1)
    acknowledged: dict[int, int] = {}
    checks = 0
    start = time.perf_counter()
    with working_folder(wanted.folder) as folder:
        project = _project(folder, kills * 40)
        for kill in range(1, kills + 1):
            acts = _code_until_killed(project, chance)
            acknowledged.update(acts)
            _must_be_there(project, dict(acts))
            if kill % CHECK_EVERY == 0 or kill == kills:
                _must_hold(project)
                checks += 1
        _must_be_there(project, acknowledged)
    seconds = time.perf_counter() - start
    print_table(
        f"{kills:,} SIGKILLs in the middle of coding, {seconds:.0f} s",
        [
            Line("keys acknowledged", len(acknowledged), "keys"),
            Line("acknowledged keys lost", 0, "keys", 0),
            Line("checks of the whole project", checks, "checks"),
            Line("findings of these", 0, "findings", 0),
        ],
    )


def _project(folder: Path, posts: int) -> Path:
    path = folder / "killed.coder"
    table = write_table(folder / f"posts-{posts}.csv", posts)
    session = new_project(path)
    importing.import_file(session.file, table, importing.preview(table).options, session.clock())
    session.queues()
    indexing.index(session.file)
    session.close()
    return path


def _code_until_killed(project: Path, chance: random.Random) -> list[Act]:
    """Let a child code as fast as it can, kill it after some keys, return what it had told."""
    seed, keys = chance.getrandbits(32), chance.randint(1, MOST_KEYS)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _code(project, writing, seed)
    os.close(writing)
    told = b""
    while len(told) < keys * _ACT.size:
        more = os.read(reading, _ACT.size)
        if not more:
            raise SystemExit("the child ended by itself")
        told += more
    # So that the blow falls anywhere in the next key and not always at its beginning.
    time.sleep(chance.random() * 0.004)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 1 << 16):
        told += more
    os.close(reading)
    return list(_ACT.iter_unpack(told[: len(told) // _ACT.size * _ACT.size]))  # type: ignore[arg-type]


def _code(project: Path, writing: int, seed: int) -> None:
    """Code in the child, telling each key once the call has returned; never returns."""
    try:
        chance = random.Random(seed)
        session = Session.open(project)
        coding = session.coding(session.queues()[0].id)
        while coding.post is not None:
            post, code = coding.post.post_id, chance.randrange(len(CODES))
            coding.press(CODES[code])
            os.write(writing, _ACT.pack(post, code))
    finally:
        # Nothing of the parent's that is inherited may run here; a traceback is still wanted.
        if sys.exc_info()[1] is not None:
            traceback.print_exc()
        os._exit(1)


def _must_be_there(project: Path, acts: dict[int, int]) -> None:
    session = Session.open(project)
    file = session.file
    assert session.coder is not None
    topic = revisions.variable_rows(file)[TOPIC]
    round_ = session.coding(session.queues()[0].id).queue.round_id
    for post, code in acts.items():
        found = decisions.codings_of_post(file, [topic], session.coder.id, round_, post)
        value = read_codes(found[topic].value) if topic in found else None
        if value != (CODES[code],):
            raise SystemExit(f"lost: post {post} should have {CODES[code]}, has {value}")
    session.close()


def _must_hold(project: Path) -> None:
    for finding in check(project).findings:
        raise SystemExit(f"the project does not hold after a kill: {finding}")


if __name__ == "__main__":
    main()
