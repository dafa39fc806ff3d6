"""How good the screening is: posts in and out judged for relevance, blind to which they are."""

from collections.abc import Mapping
from dataclasses import dataclass

from coder.domain.errors import NothingToReport, UnknownName
from coder.domain.relevance import CANNOT_JUDGE, RELEVANT, YES, relevance_codebook
from coder.domain.screening_quality import Estimate, Judged, ScreeningQuality, quality
from coder.domain.sentences.saying import number
from coder.services import round_keeping, sampling, seals
from coder.services.round_keeping import RoundPlan
from coder.services.sampling import By, SamplePlan
from coder.services.session import Session
from coder.services.settled_codings import Coded, SettledCodings
from coder.storage import frames, people, rounds, samples
from coder.storage.rounds import Round
from coder.storage.samples import Sample

PURPOSE = "screening"

_EN = (
    "Of {judged_in} posts judged among the {frame_in} in the study {relevant_in} were relevant, of "
    "{judged_out} judged among the {frame_out} left out {relevant_out}; {missing} could not be "
    "judged. Within the posts collected, the screening has a precision of {precision} and a recall "
    "of {recall}."
)
_FI = (
    "Tutkimuksen {frame_in} viestistä arvioitiin {judged_in}, joista aiheeseen kuului "
    "{relevant_in}; pois jätetyistä {frame_out} viestistä arvioitiin {judged_out}, joista "
    "aiheeseen kuului {relevant_out}. Arvioimatta jäi {missing}. Kerättyjen viestien joukossa "
    "seulonnan tarkkuus on {precision} ja saanti {recall}."
)


@dataclass(frozen=True, slots=True)
class ScreeningCheck:
    """The quality of a screening by one round; `missing` could not be judged, `left` are open."""

    round: str
    quality: ScreeningQuality
    missing: int
    left: int

    def paragraph(self, language: str) -> str:
        """Say in two or three sentences what was judged and what follows ("fi" or "en")."""
        sides = self.quality.taken_in, self.quality.left_out
        counts = {
            f"{name}_{side}": number(getattr(judged, name), language)
            for side, judged in zip(("in", "out"), sides, strict=True)
            for name in ("frame", "judged", "relevant")
        }
        return {"fi": _FI, "en": _EN}[language].format(
            **counts,
            missing=number(self.missing, language),
            precision=_said(self.quality.precision, language),
            recall=_said(self.quality.recall, language),
        )


def draw(session: Session, name: str, size: int, seed: int) -> Sample:
    """Draw a sample for checking the screening: half of it in the study, half left out, or all.

    Raises what `sampling.draw_sample` does.
    """
    plan = SamplePlan(
        name, size, seed, sampling.WHOLE_FILE, "stratified", By("screening"), size // 2,
        purpose=PURPOSE,
    )  # fmt: skip
    return sampling.draw_sample(session, plan)


def open_check(session: Session, name: str, sample: str, coders: tuple[str, ...] = ()) -> Round:
    """Open a round that asks of each post of a sample whether it is relevant, and nothing else.

    Raises what `open_round` does, and UnknownName for a sample not drawn from posts in and out.
    """
    drawn = sampling.find(session, sample)
    method = sampling.method_of(drawn)
    if method is None or method.by is None or method.by.what != "screening":
        raise UnknownName("sample", sample)
    return round_keeping.open_round(session, RoundPlan(name, PURPOSE, sample, coders=coders))


def check(session: Session, round_name: str) -> ScreeningCheck:
    """Return how good the screening was when the sample of a round was drawn.

    The consensus counts, else the codings of the project's first coder in the round.
    Raises OnlyInProject, UnknownName, and NothingToReport before anything was judged.
    """
    round_ = round_keeping.find(session, round_name)
    if round_.purpose != PURPOSE or round_.sample_id is None:
        known = tuple(r.name for r in rounds.all_of(session.file) if r.purpose == PURPOSE)
        raise UnknownName("round", round_name, known)
    judged = _judged(session, round_)
    if not judged:
        raise NothingToReport("screening")
    sides = samples.stratum_of_posts(session.file, round_.sample_id)
    sizes = {s.name: s.frame_n for s in samples.strata_of(session.file, round_.sample_id)}
    found = quality(
        *(_side(name, sizes.get(name, 0), sides, judged) for name in (frames.IN, frames.OUT))
    )
    missing = sum(CANNOT_JUDGE in codes for codes in judged.values())
    return ScreeningCheck(round_.name, found, missing, len(sides.keys() - judged.keys()))


def _side(
    name: str, frame: int, sides: Mapping[int, str], judged: Mapping[int, tuple[str, ...]]
) -> Judged:
    clear = [
        codes
        for post, codes in judged.items()
        if sides.get(post) == name and codes and CANNOT_JUDGE not in codes
    ]
    return Judged(frame, len(clear), sum(YES in codes for codes in clear))


def _judged(session: Session, round_: Round) -> dict[int, tuple[str, ...]]:
    """Return the codes by post: consensus, else the first coder who has any in the round."""
    variable = relevance_codebook().variable(RELEVANT)
    settled = SettledCodings(session, seals.of_screening(session, round_))
    everyone = people.everyone(session.file)
    first = session.file.meta("final_coder")
    persons = sorted(
        (c for c in everyone if c.kind == "person"), key=lambda c: (c.uid.hex() != first, c.id)
    )
    codings = (settled.of_coder(round_, variable, coder.id) for coder in persons)
    found = next((coded for coded in codings if coded), Coded())
    consensus = (c for c in everyone if c.kind == "consensus")
    for coder in consensus:
        found = found | settled.of_coder(round_, variable, coder.id)
    return found


def _said(estimate: Estimate, language: str) -> str:
    if estimate.value is None:
        return {"fi": "määrittelemätön", "en": "undefined"}[language]
    value, low, high = (
        number(each, language, 2) for each in (estimate.value, estimate.low, estimate.high)
    )
    return {
        "fi": f"{value} (95\u00a0%:n luottamusväli {low}–{high})",
        "en": f"{value} (95% CI {low}–{high})",
    }[language]
