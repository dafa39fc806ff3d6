"""What was settled on the disagreements of a workbook: the codes, who, how and why."""

from collections.abc import Sequence

from coder.domain.adjudication import REASONS, read_remark
from coder.domain.values import read_codes
from coder.exchange.workbook.content import SettledCell
from coder.services import naming, report_words, settling_report, settling_way
from coder.services.log_words import LogWords
from coder.services.reliability import Disagreement
from coder.services.session import Session
from coder.storage import adjudications, people, revisions, rounds

Key = tuple[str, int, str]
"""The round's name, the post's row id and the variable's uid."""


def settled_cells(
    session: Session, differing: Sequence[Disagreement], language: str
) -> dict[Key, SettledCell]:
    """Return what Consensus says of disagreements, those that are not settled left out."""
    consensus = people.by_uid(session.file, people.CONSENSUS_UID)
    if consensus is None or not differing:
        return {}
    words = LogWords(session.codebook, language)
    names = {
        each.id: report_words.coder_name(each.name, language)
        for each in people.everyone(session.file)
    }
    uids = {row: uid for uid, row in revisions.variable_rows(session.file).items()}
    wanted = {(each.round, each.post_id, each.variable.uid) for each in differing}
    found: dict[Key, SettledCell] = {}
    for round_ in rounds.all_of(session.file):
        way = settling_way.way_of(session, round_)
        how = settling_report.way_words(way, language) if way else ""
        present = adjudications.settled(session.file, consensus.id, round_.id)
        for (post, row), each in present.items():
            key = (round_.name, post, uids[row])
            if key not in wanted:
                continue
            remark = read_remark(each.reason)
            found[key] = SettledCell(
                codes=tuple(
                    naming.code_name(session.codebook, uid, language)
                    for uid in read_codes(each.value) or ()
                ),
                made_by=names[each.made_by],
                way=how,
                reason=words(remark.reason) if remark.reason in REASONS else remark.reason,
                note=remark.note,
            )
    return found
