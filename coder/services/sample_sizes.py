"""How large a reliability sample should be for this study, as a small table and in words."""

from dataclasses import dataclass

from coder.domain.sample_size import (
    ALPHAS,
    WantedSize,
    krippendorff_size,
    lacy_riffe_size,
    size_table,
)
from coder.domain.sentences.saying import number
from coder.services.session import Session
from coder.storage import frames

ASSUMED_AGREEMENT = (0.85, 0.9)
"""Agreement assumed for the whole study: the usual goals of 80 and 85%, each and .05."""

_EN = (
    "To rely on alpha {alpha} when the rarest code that matters stands on {share}% of the posts, "
    "{coders}\u00a0coders have to code the same {posts} posts of the {total} in the study; about "
    "{rare} of them carry that code."
)
_EN_WHOLE = (
    "To rely on alpha {alpha} when the rarest code that matters stands on {share}% of the posts, "
    "{coders}\u00a0coders would have to code the same {wanted} posts; the study has {total}, so "
    "all of them are coded by each coder."
)
_FI = (
    "Jotta alfan arvoon {alpha} voi luottaa, kun harvinaisin tärkeä luokka on {share} prosentissa "
    "viesteistä, {coders}\u00a0koodaajan on koodattava samat {posts} viestiä tutkimuksen {total} "
    "viestistä; niistä noin {rare} kuuluu tähän luokkaan."
)
_FI_WHOLE = (
    "Jotta alfan arvoon {alpha} voi luottaa, kun harvinaisin tärkeä luokka on {share} prosentissa "
    "viesteistä, {coders}\u00a0koodaajan olisi koodattava samat {wanted} viestiä; tutkimuksessa on "
    "{total}, joten jokainen koodaaja koodaa ne kaikki."
)


@dataclass(frozen=True, slots=True)
class LacyRiffe:
    """Posts wanted for simple agreement, given the agreement assumed for the whole study."""

    agreement: float
    posts: int


@dataclass(frozen=True, slots=True)
class SizeAdvice:
    """Sizes for a study of `posts` posts: by alpha and the rarest code's share, and Lacy–Riffe."""

    posts: int
    coders: int
    table: tuple[WantedSize, ...]
    lacy_riffe: tuple[LacyRiffe, ...]

    def size(self, alpha: float, share: float) -> WantedSize:
        """Return the size for an alpha and a share, of the table or not. Raises ValueError."""
        wanted = krippendorff_size(alpha, share, self.coders)
        return WantedSize(alpha, share, min(wanted, self.posts), wanted >= self.posts)

    def sentence(self, alpha: float, share: float, language: str) -> str:
        """Say in posts how large a sample an alpha and a share call for ("fi" or "en")."""
        wanted = self.size(alpha, share)
        templates = {"fi": (_FI, _FI_WHOLE), "en": (_EN, _EN_WHOLE)}[language]
        said = number(alpha, language, 3 if alpha == ALPHAS[0] else 2)
        return templates[wanted.whole].format(
            alpha=said.removeprefix("0") if language == "en" else said,  # as in APA style
            share=_percent(share, language),
            coders=number(self.coders, language),
            posts=number(wanted.posts, language),
            total=number(self.posts, language),
            wanted=number(krippendorff_size(alpha, share, self.coders), language),
            rare=number(round(wanted.posts * share), language),
        )


def advise(session: Session, coders: int = 2) -> SizeAdvice:
    """Return how many posts a reliability sample of the study needs; all where it is small."""
    posts = frames.count_in_study(session.file)
    return SizeAdvice(
        posts,
        coders,
        tuple(size_table(posts, coders)),
        tuple(
            LacyRiffe(agreement, lacy_riffe_size(posts, agreement) if posts else 0)
            for agreement in ASSUMED_AGREEMENT
        ),
    )


def _percent(share: float, language: str) -> str:
    hundred = share * 100
    return number(hundred, language, 0 if hundred == round(hundred) else 1)
