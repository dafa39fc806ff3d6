"""The paragraph for the methods, from the figures that the page shows."""

from coder.domain.adjudication import differ
from coder.domain.agreement.coarser import is_coarser
from coder.services import methods_report, row_detail
from coder.services.coded_posts import CodedPosts
from coder.services.methods_figures import Compared, Judged
from coder.services.reliability import AS_CATEGORY, EXCLUDED, codes_left_out
from coder.services.row_detail import RowDetail
from coder.services.session import Session
from coder.ui.reliability.round_agreement import AgreementRow, RoundAgreement


def methods_text(session: Session, found: RoundAgreement, language: str) -> str:
    """Write the paragraph on a round in a language ("fi", "en")."""
    if found.again is not None:
        again, compared = found.again, _compared(found)
        told = methods_report.facts_again(session, again.pair, again.gap, compared, language)
        return methods_report.written(told, language)
    told = methods_report.facts(session, found.round, _compared(found), language)
    return methods_report.written(told, language)


def _compared(found: RoundAgreement) -> Compared:
    finer = [posts for uid, posts in found.given.items() if not is_coarser(uid)]
    differing = {post for posts in finer for post in posts.where(differ).posts}
    return Compared(
        found.coders,
        frozenset(post for posts in finer for post in posts.posts),
        tuple(_judged(found, row) for row in _whole(found, AS_CATEGORY).values()),
        found.progress,
        found.read_in,
        frozenset(differing),
        found.open_posts,
        found.repeats,
    )


def _whole(found: RoundAgreement, missing: str) -> dict[str, AgreementRow]:
    """Return the rows of all coders on whole variables."""
    return {
        row.variable.uid: row
        for row in found.rows.get(missing, ())
        if row.code_uid is None and row.coders == found.coders and not is_coarser(row.variable.uid)
    }


def _judged(found: RoundAgreement, row: AgreementRow) -> Judged:
    counted = codes_left_out(row.variable, EXCLUDED)
    if not counted:
        return Judged(row.variable, row.primary, row.percent)
    without = _whole(found, EXCLUDED).get(row.variable.uid)
    given = found.given[row.variable.uid].counts()
    return Judged(
        row.variable,
        row.primary,
        row.percent,
        without.primary if without else None,
        without.percent if without else None,
        tuple(
            (name, sum(n for codes, n in given.items() if counted.intersection(codes[at] or ())))
            for at, name in enumerate(found.coders)
        ),
    )


def detail_of(
    session: Session,
    found: RoundAgreement,
    row: AgreementRow,
    missing: str,
    *,
    by_author: bool,
    kalpha: bool,
) -> RowDetail | None:
    """Return a row in detail, drawn again from the posts that its coders coded."""
    places = found.places(row.coders)
    given = found.given[row.variable.uid]
    rows = CodedPosts(given.posts, (tuple(codes[at] for at in places) for codes in given.rows()))
    return row_detail.detail(
        session, found.round, row.variable, row.code_uid, rows, row.primary.name, missing,
        by_author=by_author, kalpha=kalpha,
    )  # fmt: skip
