"""Which posts are in the study: what a rule says of them, what was said by hand, and both kept."""

import json
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from coder.domain.marks import IN_STUDY, read_value
from coder.domain.screening import flow as flows
from coder.domain.screening.flow import Flow, Step
from coder.domain.screening.rule import UNKNOWN_LANGUAGES, ScreeningRule, rule_from_json
from coder.storage import events
from coder.storage.list_hits import ListHits, ListSearch, Told
from coder.storage.project_file import ProjectFile
from coder.storage.repeats import PASSED_ON

EVENT = "screening"
POSTS_A_BLOCK = 8_000
_UNFINISHED = "screening_unfinished"
_MARKED = (
    "FROM coding JOIN variable ON variable.id=variable_id AND variable.uid=? "
    "JOIN coder ON coder.id=coding.coder_id AND coder.kind='consensus' WHERE value IS NOT NULL"
)
_STEPS = (flows.ABSENT, flows.REPOSTS, flows.LANGUAGE, flows.DATES, flows.SOURCES)


@dataclass(frozen=True, slots=True)
class Screened:
    """What a rule says: the posts it takes in, the steps, and what each list found, in order."""

    posts: set[int]
    collected: int
    steps: tuple[Step, ...]
    lists: tuple[ListHits, ...]


@dataclass(frozen=True, slots=True)
class InForce:
    """The rule that was run last: row id of its event, when, and the rule."""

    id: int
    at: str
    rule: ScreeningRule


def in_force(file: ProjectFile, at: str | None = None) -> InForce | None:
    """Return the rule that was run last, or last up to a time; None where none was."""
    row = file.db.execute(
        "SELECT id,at,data FROM event WHERE kind=?1 AND (?2 IS NULL OR at<=?2) "
        "ORDER BY id DESC LIMIT 1",
        (EVENT, at),
    ).fetchone()
    if row is None:
        return None
    return InForce(row[0], row[1], rule_from_json(json.loads(row[2])["rule"]))


def screen(
    file: ProjectFile,
    rule: ScreeningRule,
    search: ListSearch,
    progress: Callable[[int, int], None] | None = None,
) -> Screened:
    """Work out which posts a rule takes in; nothing is written."""
    step = _counting(rule, progress)
    collected = file.db.execute("SELECT count(*) FROM post").fetchone()[0]
    out = _out_before_lists(file, rule)
    steps: list[Step] = []
    gone: set[int] = set()
    for kind in _STEPS:
        if kind == flows.ABSENT or _is_asked(kind, rule):
            gone |= out.get(kind, set())
            steps.append(Step(kind, len(out.get(kind, ())), collected - len(gone)))
    for each in rule.lists:
        search.prepare(each, step)
    hits = [search.hits(each, step) for each in rule.lists]
    posts: set[int] | None = None
    left = collected - len(gone)
    for word_list, found in zip(rule.lists, hits, strict=True):
        posts = set(found.posts - gone) if posts is None else posts & found.posts
        steps.append(Step(flows.LIST, left - len(posts), len(posts), word_list.name))
        left = len(posts)
    if posts is None:
        posts = {row for (row,) in file.db.execute("SELECT id FROM post")} - gone
    return Screened(posts, collected, tuple(steps), tuple(hits))


def _counting(rule: ScreeningRule, progress: Callable[[int, int], None] | None) -> Told:
    """Return what counts the steps of the search for a rule's lists."""
    total = sum(2 * len(each.terms) + len(each.exclusions) for each in rule.lists)
    done = 0

    def step(more: int) -> None:
        nonlocal done
        done += more
        if progress is not None:
            progress(done, total)

    return step


def _is_asked(kind: str, rule: ScreeningRule) -> bool:
    return {
        flows.REPOSTS: not rule.reposts,
        flows.LANGUAGE: bool(rule.languages),
        flows.DATES: bool(rule.first_day or rule.last_day),
        flows.SOURCES: bool(rule.sources),
    }[kind]


def _out_before_lists(file: ProjectFile, rule: ScreeningRule) -> dict[str, set[int]]:
    """Return the posts that are out whatever they hold, by the first step that they fail."""
    conditions = ["WHEN state<>'present' THEN 'absent'"]
    if not rule.reposts:
        conditions.append(f"WHEN {PASSED_ON} THEN 'reposts'")
    if rule.languages:
        conditions.append(
            "WHEN lower(coalesce(lang,'')) NOT IN (SELECT value FROM json_each(:languages)) "
            "THEN 'language'"
        )
    if rule.first_day or rule.last_day:
        conditions.append(
            "WHEN posted_at IS NULL OR posted_at<:first OR (:last<>'' AND posted_at>=:last||'~') "
            "THEN 'dates'"
        )
    if rule.sources:
        conditions.append(
            "WHEN source_id NOT IN (SELECT source.id FROM source JOIN json_each(:sources) "
            "ON lower(hex(source.uid))=value) THEN 'sources'"
        )
    found: dict[str, set[int]] = {}
    plain = len(conditions) == 1
    for row, step in file.db.execute(
        f"SELECT id,CASE {' '.join(conditions)} END AS step FROM post "
        + ("INDEXED BY post_absent WHERE state<>'present'" if plain else "WHERE step IS NOT NULL"),
        {
            "languages": json.dumps([*map(str.lower, rule.languages), *UNKNOWN_LANGUAGES]),
            "first": rule.first_day, "last": rule.last_day, "sources": json.dumps(rule.sources),
        },
    ):  # fmt: skip
        found.setdefault(step, set()).add(row)
    return found


# --- what is kept -----------------------------------------------------------------------------


def marks(file: ProjectFile) -> dict[int, bool]:
    """Return what was said by hand of posts, by row id: in (true) or out (false)."""
    return {
        post: bool(read_value(value))
        for post, value in file.db.execute(f"SELECT post_id,value {_MARKED}", (IN_STUDY,))
    }


def put_in_force(
    file: ProjectFile, at: str, data: Mapping[str, object], coder_id: int | None
) -> int:
    """Write a rule and what came of it down, and return its event's row id; inside `write()`.

    What is kept by posts and in queues follows, until `finish`.
    """
    events.log(file, at, EVENT, data, coder_id)
    file.set_meta(_UNFINISHED, "1")
    found = in_force(file)
    assert found is not None
    return found.id


@contextmanager
def taking(file: ProjectFile, posts: Iterable[int]) -> Generator[list[int]]:
    """Give the blocks of posts that `keep` has to see to, as the row id that each begins with.

    The posts are those that are in by the rule; call it outside `write()`.
    """
    import orjson

    db = file.db
    db.execute("DROP TABLE IF EXISTS temp.taken")
    db.execute("CREATE TEMP TABLE taken(post_id INTEGER PRIMARY KEY)")
    db.execute(
        "INSERT INTO temp.taken SELECT value FROM json_each(CAST(? AS TEXT))",
        (orjson.dumps(sorted(posts)),),
    )
    # What nothing is said of yet, too.
    rows = db.execute(
        "SELECT DISTINCT post_id/?1 FROM screening "
        "WHERE by_rule<>(post_id IN (SELECT post_id FROM temp.taken)) "
        "UNION SELECT DISTINCT id/?1 FROM post WHERE ?2 "
        "AND NOT EXISTS(SELECT 1 FROM screening WHERE post_id=id) ORDER BY 1",
        (POSTS_A_BLOCK, has_unscreened(file)),
    ).fetchall()
    yield [block * POSTS_A_BLOCK for (block,) in rows]
    db.execute("DROP TABLE temp.taken")


def keep(file: ProjectFile, rule_id: int, first: int) -> None:
    """Let the posts of a block be in by the rule or out, but for marks; call it inside `write()`.

    `rule_id` comes to stand at the posts of which this rule says something new.
    """
    db, block = file.db, (first, first + POSTS_A_BLOCK - 1)
    # With the plus sign each post of the block is looked for among those taken, not all of these.
    db.execute(
        "UPDATE screening SET by_rule=1-by_rule,in_study=1-by_rule,rule_id=? "
        "WHERE post_id BETWEEN ? AND ? "
        "AND by_rule<>(+post_id IN (SELECT post_id FROM temp.taken))",
        (rule_id, *block),
    )
    db.execute(
        "INSERT INTO screening(post_id,rule_id,by_rule,in_study) "
        "SELECT id,?1,id IN (SELECT post_id FROM temp.taken),id IN (SELECT post_id FROM temp.taken)"
        " FROM post WHERE id BETWEEN ?2 AND ?3 "
        "AND (SELECT count(*) FROM screening WHERE post_id BETWEEN ?2 AND ?3)<?4 "
        "AND NOT EXISTS(SELECT 1 FROM screening WHERE post_id=id)",
        (rule_id, *block, POSTS_A_BLOCK),
    )
    said = db.execute(
        f"SELECT post_id,value {_MARKED} AND post_id BETWEEN ? AND ?", (IN_STUDY, *block)
    )
    follow_marks(file, {post: bool(read_value(value)) for post, value in said.fetchall()})


def follow_marks(file: ProjectFile, said: Mapping[int, bool | None]) -> None:
    """Let marks outrank the rule; None gives the post back to it; call it inside `write()`."""
    ruled = is_screened(file)
    for post, mark in said.items():
        if mark is None and not ruled:
            file.db.execute("DELETE FROM screening WHERE post_id=?", (post,))
            continue
        # Without a rule all posts are in.
        file.db.execute(
            "INSERT INTO screening(post_id,rule_id,by_rule,in_study) "
            "VALUES(?1,0,?3,coalesce(?2,?3)) "
            "ON CONFLICT DO UPDATE SET in_study=coalesce(?2,by_rule)",
            (post, mark, int(not ruled)),
        )


def is_unfinished(file: ProjectFile) -> bool:
    """Tell whether a rule was put in force and a stop came before all that follows was done."""
    return file.meta(_UNFINISHED) is not None


def finish(file: ProjectFile) -> None:
    """Note that posts and queues are as the rule in force says; call it inside `write()`."""
    file.db.execute("DELETE FROM meta WHERE key=?", (_UNFINISHED,))


def by_hand(file: ProjectFile) -> tuple[int, int, int]:
    """Return how many posts are put in by hand, put out by hand, and in the study at all."""
    put_in, put_out, inside = file.db.execute(
        "SELECT coalesce(sum(in_study>by_rule),0),coalesce(sum(in_study<by_rule),0),"
        "coalesce(sum(in_study),0) FROM screening"
    ).fetchone()
    return put_in, put_out, inside


def flow_in_force(file: ProjectFile) -> Flow | None:
    """Return the flow as it was counted when the rule in force was run, with the marks of now."""
    kept = events.of_kind(file, EVENT)
    if not kept:
        return None
    counted = flows.flow_from_json(json.loads(kept[-1].data)["flow"])
    put_in, put_out, inside = by_hand(file)
    return replace(counted, put_in=put_in, put_out=put_out, in_study=inside)


def flow_of(file: ProjectFile, screened: Screened) -> Flow:
    """Return the whole flow, with what was said by hand."""
    said = marks(file)
    put_in = sum(mark and post not in screened.posts for post, mark in said.items())
    put_out = sum(not mark and post in screened.posts for post, mark in said.items())
    by_rule = len(screened.posts)
    return Flow(
        screened.collected, screened.steps, by_rule, put_in, put_out, by_rule + put_in - put_out
    )


def is_screened(file: ProjectFile) -> bool:
    """Tell whether a rule has been run."""
    return file.db.execute("SELECT EXISTS(SELECT 1 FROM event WHERE kind=?)", (EVENT,)).fetchone()[
        0
    ]


def has_unscreened(file: ProjectFile) -> bool:
    """Tell whether posts came in of which the rule has not said anything."""
    return file.db.execute(
        "SELECT (SELECT count(*) FROM screening)<(SELECT count(*) FROM post)"
    ).fetchone()[0]
