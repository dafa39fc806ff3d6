"""Sampling frames: the posts that may be drawn, and their strata."""

from collections.abc import Container, Mapping
from dataclasses import dataclass

from coder.domain.ids import post_uid
from coder.domain.marks import EXAMPLE, FINISHED
from coder.domain.sampling.method import FramePost, Method, Strata
from coder.domain.values import read_codes
from coder.storage import codings, posts, repeats, revisions, rounds, samples
from coder.storage.project_file import ProjectFile

ALL, IN, OUT = "all", "in", "out"
RESERVED = (ALL, IN, OUT)
"""The frames that are no samples; no sample may be called so."""

FOR_RELIABILITY = "reliability"
KEPT_OUT = ("training", "failed", "example")
"""Why posts are kept out of a reliability sample: trained on, in a failed round, an example."""

_WITHIN = {
    ALL: "",
    IN: " AND coalesce(screening.in_study,1)=1",
    OUT: " AND screening.in_study=0",
}
_IN_SAMPLE = " AND EXISTS(SELECT 1 FROM sample_post WHERE sample_id=? AND post_id=post.id)"


@dataclass(frozen=True, slots=True)
class Frame:
    """The posts to draw from, by uid their row ids, and how many were kept out, by reason."""

    posts: tuple[FramePost, ...]
    rows: Mapping[bytes, int]
    kept_out: Mapping[str, int]


def load(
    file: ProjectFile,
    base: str,
    *,
    sample_id: int | None = None,
    by: Strata | None = None,
    one_per_group: bool = False,
    keep_out: bool = False,
) -> Frame:
    """Return the frame `base` (all, in, out), or the posts of a sample, less what is kept out.

    Stratified by code, it holds the posts that the coder has finished.
    """
    within = _WITHIN[base] if sample_id is None else _IN_SAMPLE
    found = file.db.execute(
        "SELECT post.id,source.uid,post.place,coalesce(post.posted_at,''),"
        "coalesce(screening.in_study,1) FROM post JOIN source ON source.id=post.source_id "
        "LEFT JOIN screening ON screening.post_id=post.id "
        f"WHERE post.state='present'{within} ORDER BY post.id",
        () if sample_id is None else (sample_id,),
    )
    kept = {
        row: FramePost(post_uid(source, place), at, _stratum(by, at, source, n))
        for row, source, place, at, n in found
    }
    left_out: dict[str, int] = {}
    if keep_out:
        for reason, rows in _to_keep_out(file).items():
            gone = kept.keys() & rows
            left_out[reason] = len(gone)
            for row in gone:
                del kept[row]
    if one_per_group:
        for row in _standing_behind(file, {row: post.uid for row, post in kept.items()}):
            del kept[row]
    if by is not None and by.what == "code":
        codes = _codes(file, by)
        kept = {
            row: post._replace(stratum=codes[row]) for row, post in kept.items() if row in codes
        }
    return Frame(tuple(kept.values()), {post.uid: row for row, post in kept.items()}, left_out)


def of_method(file: ProjectFile, method: Method) -> Frame | None:
    """Return the posts that a method draws from as they are now, None where the sample is gone."""
    sample = None if method.frame in RESERVED else samples.by_name(file, method.frame)
    if method.frame not in RESERVED and sample is None:
        return None
    return load(
        file,
        method.frame,
        sample_id=None if sample is None else sample.id,
        by=method.by,
        one_per_group=method.one_per_group,
        keep_out=method.purpose == FOR_RELIABILITY,
    )


def is_screened(file: ProjectFile) -> bool:
    """Tell whether posts have been screened, by rule or by hand."""
    return file.db.execute("SELECT EXISTS(SELECT 1 FROM screening)").fetchone()[0] == 1


def put_out(file: ProjectFile, among: Container[int]) -> set[int]:
    """Return those of some posts (row ids) that are not in the study."""
    rows = file.db.execute("SELECT post_id FROM screening WHERE in_study=0")
    return {post for (post,) in rows if post in among}


def count_in_study(file: ProjectFile) -> int:
    """Return how many posts are in the study."""
    # Both counts of posts come from narrow indexes; asking each one's state would read every text.
    out = file.db.execute(
        "SELECT (SELECT count(*) FROM screening WHERE in_study=0) - (SELECT count(*) FROM post "
        "INDEXED BY post_absent JOIN screening ON post_id=post.id "
        "WHERE state<>'present' AND in_study=0)"
    ).fetchone()[0]
    return posts.count(file) - out


def _stratum(by: Strata | None, posted_at: str, source: bytes, in_study: int) -> str | None:
    """Return the stratum that a post's own row tells; codes are looked up afterwards."""
    if by is None:
        return None
    if by.what == "month":
        return posted_at[:7]
    if by.what == "source":
        return source.hex()
    return IN if in_study else OUT


def to_keep_out(file: ProjectFile) -> set[int]:
    """Return the posts that a reliability sample must not hold."""
    return set[int]().union(*_to_keep_out(file).values())


def _to_keep_out(file: ProjectFile) -> dict[str, set[int]]:
    """Return the posts that a reliability sample must not hold, by reason."""
    sampled = (
        "SELECT post_id FROM sample_post JOIN round ON round.sample_id=sample_post.sample_id WHERE "
    )
    training = file.db.execute(sampled + "purpose='training'")
    failed = file.db.execute(
        sampled + "purpose='reliability' AND closed_at IS NOT NULL "
        "AND json_valid(outcome) AND json_extract(outcome,'$.result')='failed'"
    )
    examples = file.db.execute(
        "SELECT post_id FROM coding WHERE variable_id=(SELECT id FROM variable WHERE uid=?) "
        "AND value IS NOT NULL AND value NOT IN('[]','false','null')",
        (EXAMPLE,),
    )
    found = (training, failed, examples)
    return {reason: {row for (row,) in rows} for reason, rows in zip(KEPT_OUT, found, strict=True)}


def _standing_behind(file: ProjectFile, frame: Mapping[int, bytes]) -> list[int]:
    """Return the posts of a frame that another post of the frame stands for."""
    groups: dict[int, list[tuple[int, int]]] = {}
    for post, (group, place) in repeats.rows(file).items():
        if post in frame:
            groups.setdefault(group, []).append((place, post))
    return [row for members in groups.values() for _, row in sorted(members)[1:]]


def _codes(file: ProjectFile, by: Strata) -> dict[int, str]:
    """Return the codes of each post that the coder had finished, joined by a plus sign."""
    rows = revisions.variable_rows(file)
    coder = file.db.execute(
        "SELECT id FROM coder WHERE uid=?", (bytes.fromhex(by.coder),)
    ).fetchone()
    round_ = next((r for r in rounds.all_of(file) if r.uid.hex() == by.round), None)
    if coder is None or round_ is None or by.variable not in rows:
        return {}
    wanted = [rows[by.variable], rows[FINISHED]]
    cells = codings.as_of(file, coder[0], round_.id, None, wanted, by.before)
    return {
        post: "+".join(codes)
        for (post, variable), value in cells.items()
        if variable == wanted[0] and (codes := read_codes(value)) is not None
        if by.variable in (read_codes(cells.get((post, wanted[1]))) or ())
    }
