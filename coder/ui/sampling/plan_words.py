"""What is settled before a round opens, in words: purposes, coefficients, and fields of posts."""

from PySide6.QtCore import QObject

from coder.domain.agreement import results
from coder.domain.coder_view import (
    COUNTS,
    DAY,
    HANDLE,
    LABELS,
    LINKS,
    PACE,
    PARENT,
    PSEUDONYM,
    TEXT,
    WORD_MARKS,
)


class PlanWords(QObject):
    """Names and explains, in the language of the screen."""

    def purpose(self, purpose: str) -> str:
        """Name what a round is for."""
        return {
            "main": self.tr("Main coding"),
            "reliability": self.tr("Reliability"),
            "training": self.tr("Training"),
            "intra": self.tr("Same coder again"),
            "recoding": self.tr("Recoding"),
            "screening": self.tr("Check of the screening"),
            "consensus": self.tr("Consensus"),
        }[purpose]

    def purpose_explained(self, purpose: str) -> str:
        """Say in a sentence what a round of a purpose does."""
        return {
            "reliability": self.tr(
                "Two or more coders code the same posts without seeing each other's codes, which "
                "shows how far they agree."
            ),
            "training": self.tr(
                "The coders practise with the codebook and talk about what differs. These posts "
                "are kept out of the samples for reliability."
            ),
            "intra": self.tr(
                "A coder codes the same posts again after some weeks, which shows how steady the "
                "coder is."
            ),
            "recoding": self.tr(
                "Posts are coded anew, after the codebook was revised, say. The new codings count "
                "in the results; the earlier ones are kept."
            ),
            "screening": self.tr(
                "Coders judge whether posts belong to the subject, without knowing which of them "
                "the word lists took in. It shows how many of the right posts were found."
            ),
        }[purpose]

    def coefficient_explained(self, coefficient: str) -> str:
        """Say in a sentence what a coefficient is good for."""
        return {
            results.KRIPPENDORFF_ALPHA: self.tr(
                "For any number of coders, also where some have left posts out: the usual choice "
                "in content analysis."
            ),
            results.COHEN_KAPPA: self.tr(
                "For two coders. What chance would give is reckoned from the codes of each one."
            ),
            results.SCOTT_PI: self.tr(
                "For two coders. What chance would give is reckoned from the codes of both "
                "together."
            ),
            results.FLEISS_KAPPA: self.tr(
                "For any number of coders. What chance would give is reckoned from the codes of "
                "all together."
            ),
            results.CONGER_KAPPA: self.tr("Cohen's kappa for more than two coders."),
            results.GWET_AC1: self.tr(
                "For any number of coders. It stays high where nearly all posts have the same "
                "code; say why you chose it."
            ),
            results.BRENNAN_PREDIGER: self.tr(
                "For any number of coders. Chance gives every code of the codebook alike, however "
                "rare it is."
            ),
            results.PERCENT_AGREEMENT: self.tr(
                "How many posts were coded alike. What chance would give is not taken off, so it "
                "is not enough by itself."
            ),
        }[coefficient]

    def field(self, field: str) -> str:
        """Name a field of a post, as it stands in a list."""
        return {
            TEXT: self.tr("text"),
            DAY: self.tr("day"),
            LINKS: self.tr("links"),
            PARENT: self.tr("the post answered on demand"),
            PSEUDONYM: self.tr("author as a pseudonym"),
            HANDLE: self.tr("author's handle"),
            COUNTS: self.tr("likes and shares"),
            LABELS: self.tr("labels of the platform"),
            WORD_MARKS: self.tr("words of the screening marked"),
            PACE: self.tr("own pace"),
        }[field]

    def choice(self, field: str) -> str:
        """Name a field on its tick."""
        return {
            DAY: self.tr("Day"),
            LINKS: self.tr("Links"),
            PARENT: self.tr("The post answered, on demand"),
            COUNTS: self.tr("Likes and shares"),
            LABELS: self.tr("Labels of the platform"),
            WORD_MARKS: self.tr("Marks on the words of the screening"),
            PACE: self.tr("Own pace and time left"),
        }[field]

    def field_explained(self, field: str) -> str:
        """Say what showing a field does."""
        return {
            DAY: self.tr("The day on which the post was written."),
            LINKS: self.tr("Addresses in the post, as text; nothing is fetched."),
            PARENT: self.tr("The coder asks for it with a key, and that is noted."),
            COUNTS: self.tr("How often the post was liked, shared and answered."),
            LABELS: self.tr("Whether it is an answer or was shared, and its language."),
            WORD_MARKS: self.tr("The words by which the screening took the post in."),
            PACE: self.tr("Posts an hour, and how long the rest takes."),
        }[field]

    def locked(self) -> str:
        """Say why a field cannot be shown in a round of the purpose."""
        return self.tr("Not in a round of this purpose: it could steer the coders or hurry them.")
