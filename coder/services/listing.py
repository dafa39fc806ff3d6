"""Posts and codings one by one, as the command line and the workbook list them."""

from collections.abc import Iterator
from dataclasses import dataclass

from coder.domain.ids import print_post
from coder.domain.marks import read_value
from coder.domain.values import read_codes
from coder.services import naming, round_keeping, seals
from coder.services.session import Session
from coder.storage import listings, posts, samples
from coder.storage.listings import ListedCoding
from coder.storage.samples import Sample


@dataclass(frozen=True, slots=True)
class TidyCoding:
    """One coding of one post by one coder in one round on one variable; codes are uids."""

    post: str
    external_id: str | None
    source: str
    author: str | None
    posted_at: str | None
    text: str | None
    coder: str
    round: str
    variable: str
    codes: tuple[str, ...]
    decided_at: str
    revision: int
    note: str
    flagged: bool
    in_conflict: bool
    post_id: int


def posts_as_records(session: Session) -> Iterator[dict[str, object]]:
    """Yield every post as a record for JSON, in the order of import."""
    for post in posts.every(session.file):
        yield {
            "uid": print_post(post.source, post.place),
            "external_id": post.external_id,
            "source": post.source_name,
            "place": post.place,
            "state": post.state,
            "author": post.author,
            "author_id": post.author_id,
            "posted_at": post.posted_at,
            "posted_raw": post.posted_raw,
            "text": post.text,
            "lang": post.lang,
            "kind": post.kind,
            "url": post.url,
            "parent_id": post.parent_ref,
            "repost_of": post.repost_of,
            "in_study": bool(post.in_study),
        }


def posts_of_sample(session: Session, sample: Sample) -> list[str]:
    """Return the printed uids of a sample's posts in the order of the draw."""
    drawn = samples.posts_of(session.file, sample.id)
    return [print_post(*posts.origin(session.file, post)) for post in drawn]


def codings(
    session: Session, coder: str | None = None, round_: str | None = None
) -> Iterator[TidyCoding]:
    """Yield the codings of all coders and rounds, or of those named.

    In a packet only its own coder's are there. Raises UnknownName.
    """
    if session.role == "owner":
        seals.open_for_reading(session)
    coder_id = session.find_coder(coder).id if coder else None
    round_id = round_keeping.find(session, round_).id if round_ else None
    for row in listings.codings(session.file, coder_id, round_id):
        yield _tidy(row)


def code_labels(session: Session, codes: tuple[str, ...]) -> list[str]:
    """Return the labels of codes in the project's language."""
    return [naming.code_name(session.codebook, uid, session.language) for uid in codes]


def _tidy(row: ListedCoding) -> TidyCoding:
    return TidyCoding(
        post=print_post(row.source, row.place),
        external_id=row.external_id,
        source=row.source_name,
        author=row.author,
        posted_at=row.posted_at,
        text=row.text,
        coder=row.coder,
        round=row.round,
        variable=row.variable,
        codes=read_codes(row.codes) or (),
        decided_at=row.decided_at,
        revision=row.revision,
        note=str(read_value(row.note) or ""),
        flagged=bool(read_value(row.flag)),
        in_conflict=bool(row.in_conflict),
        post_id=row.post_id,
    )
