"""What a coder gave before to a post that is looked at again, as the review list shows it."""

from collections.abc import Mapping

from coder.domain.codebook import Codebook
from coder.domain.codebook_merging import read_as_in
from coder.domain.values import Codes, read_codes
from coder.services import review_queues
from coder.services.coding_view import Earlier
from coder.storage import reviews, revisions
from coder.storage.project_file import ProjectFile
from coder.storage.queues import REVIEW, Queue


class EarlierReader:
    """Reads the coder's earlier codings of posts in a review; does nothing for other queues."""

    def __init__(
        self, file: ProjectFile, codebook: Codebook, queue: Queue, rows: Mapping[str, int]
    ) -> None:
        self.is_review = queue.order_rule == REVIEW
        if not self.is_review:
            return
        self._file = file
        self._queue = queue
        self._settled = review_queues.is_of_consensus(file, queue)
        self._merged = read_as_in(codebook)
        self._rows = {v.uid: rows[v.uid] for v in codebook.variables if not v.archived}
        self._unused = {code.uid for v in codebook.variables for code in v.codes if code.archived}
        self._numbers = {each.id: each.n for each in revisions.all_of(file)}

    def read(self, post_id: int, values: dict[str, Codes]) -> Earlier | None:
        """Put earlier codes where the review has none yet; return those of its variable.

        Codes that are no longer in use are not put in.
        """
        queue = self._queue
        given = reviews.of_post(
            self._file, queue.coder_id, post_id, list(self._rows.values()), queue.round_id,
            consensus=self._settled,
        )  # fmt: skip
        found: Earlier | None = None
        for uid, row in self._rows.items():
            before = given.get(row)
            if before is None:
                continue
            codes = read_codes(before.value)
            if uid in queue.variables:
                n = self._numbers[before.revision_id]
                found = Earlier(uid, codes or (), before.decided_at, n)
            if values.get(uid) is None:
                if uid in self._merged:
                    codes = self._merged[uid].codes(codes)
                kept = tuple(code for code in codes or () if code not in self._unused)
                values[uid] = kept if kept or not codes else None
        return found
