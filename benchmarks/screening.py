"""Screening by two word lists of 75 terms with exclusions, beside a regular expression's scan."""

import re
import time
from pathlib import Path
from typing import Any

from benchmarks.measuring import (
    BIG,
    SMALL,
    Line,
    measured_apart,
    peak_memory,
    print_table,
    size_wanted,
    tell,
    working_folder,
)
from benchmarks.screening_material import TERMS, project, word_list

NAME = "benchmarks.screening"
FIRST, SECOND, OTHER = 50, 57, 64
"""The lemmas by which the lists are told apart; another one gives the term that is changed."""


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        work = {"screen": screen, "scan": scan}[wanted.part[0]]
        tell(work(Path(wanted.part[1])))
        return
    with working_folder(wanted.folder) as folder:
        path = project(folder, SMALL if wanted.small else BIG)
        found = measured_apart(NAME, "--part", "screen", path)
        scanned = measured_apart(NAME, "--part", "scan", path)
    times = scanned["seconds"] / found["changed"]
    same = "the same posts" if scanned["hits"] == found["hits"] else "OTHER POSTS"
    print_table(
        f"2 lists of {TERMS} terms with exclusions, {found['posts']:,.0f} posts, "
        f"{found['forms']:,.0f} forms of words, {found['hits']:,.0f} posts in",
        [
            Line("first run, with queues", found["first"], "s", 5),
            Line("of it working out who is in", found["worked_out"], "s"),
            Line("the same with one term changed", found["changed"], "s", 2),
            Line("of it working out who is in", found["worked_out_again"], "s"),
            Line("scan by regular expressions", scanned["seconds"], "s", None, same),
            Line("the scan is longer than a changed term", times, "x"),
            Line("most memory", found["memory"], "MB"),
        ],
    )  # fmt: skip


def screen(path: Path) -> dict[str, Any]:
    """Run a rule in a project just opened, and again with another term; seconds."""
    from coder.domain.screening.rule import ScreeningRule
    from coder.domain.screening.word_list import read_word_list
    from coder.services import screening, word_search
    from coder.services.session import Session

    session = Session.open(path)
    screening.run(session, ScreeningRule())
    session.word_search = None
    first, second = word_list(FIRST), word_list(SECOND)
    lists = (read_word_list("eka", first), read_word_list("toka", second))
    start = time.perf_counter()
    screening.screened(session, ScreeningRule(lists))
    worked_out = time.perf_counter() - start
    session.word_search = None
    start = time.perf_counter()
    flow = screening.run(session, ScreeningRule(lists))
    took = time.perf_counter() - start
    lines, other = second.splitlines(), word_list(OTHER).splitlines()
    changed = read_word_list("toka", "\n".join([*lines[1:], other[0]]))
    start = time.perf_counter()
    screening.run(session, ScreeningRule((lists[0], changed)))
    took_again = time.perf_counter() - start
    changed = read_word_list("toka", "\n".join([*lines[1:], other[1]]))
    start = time.perf_counter()
    screening.screened(session, ScreeningRule((lists[0], changed)))
    worked_out_again = time.perf_counter() - start
    forms = len(word_search.search(session).vocabulary)
    session.close()
    return {
        "posts": flow.collected, "hits": flow.by_rule, "first": took, "changed": took_again,
        "worked_out": worked_out, "worked_out_again": worked_out_again, "forms": forms,
        "memory": peak_memory(),
    }  # fmt: skip


def scan(path: Path) -> dict[str, Any]:
    """Look through all texts with one regular expression a list; seconds."""
    from coder.services.session import Session

    session = Session.open(path, read_only=True)
    lists = [_expressions(word_list(FIRST)), _expressions(word_list(SECOND))]
    start, hits = time.perf_counter(), 0
    for (text,) in session.file.db.execute("SELECT text FROM post WHERE text IS NOT NULL"):
        lower = text.lower()
        for wanted, unwanted in lists:
            if not any(not unwanted.match(m.group()) for m in wanted.finditer(lower)):
                break
        else:
            hits += 1
    seconds = time.perf_counter() - start
    session.close()
    return {"seconds": seconds, "hits": hits}


def _expressions(lines: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the terms of a list, and the exclusions of words found."""
    wanted: list[str] = []
    unwanted: list[str] = []
    for line in lines.splitlines():
        letters = line.lstrip("-")
        expression = re.escape(letters).replace("\\ ", "\\W+").replace("\\*", "\\w*")
        if re.match("[a-zäö]\\*", letters):
            expression = expression.replace("\\w*", "\\w{0,2}", 1)
        undotted = expression.translate(str.maketrans("äö", "ao"))
        if line.startswith("-"):
            unwanted.append(expression)
        else:
            wanted += {expression, undotted}
    return re.compile(f"\\b(?:{'|'.join(wanted)})\\b"), re.compile("|".join(unwanted))


if __name__ == "__main__":
    main()
