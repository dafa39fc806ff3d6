"""What comes after the last disagreement: the way on, and the threshold that was not reached."""

from dataclasses import dataclass

from coder.domain.agreement.coarser import is_coarser
from coder.domain.round_course import FAILED
from coder.services.reliability import AS_CATEGORY
from coder.services.round_outcome import next_in, outcome_of
from coder.services.session import Session
from coder.ui.reliability.round_agreement import RoundAgreement

CLOSE = "close"
REVISE = "revise"
RESULTS = "results"
_ACTS = {"revise": REVISE, "train": "open", "draw_again": "draw", "recode": "open"}
"""The act of the page for each step that a round below its threshold leads on to."""


@dataclass(frozen=True, slots=True)
class AfterSettling:
    """The way on, and the uids of the variables below the threshold of the round."""

    wanted: str = RESULTS
    short: tuple[str, ...] = ()
    threshold: float | None = None


def short_of_threshold(found: RoundAgreement) -> tuple[str, ...]:
    """Return the variables whose coefficient, of all coders together, is below the threshold."""
    threshold = found.round.threshold
    if threshold is None:
        return ()
    rows = found.rows.get(AS_CATEGORY, ())
    return tuple(
        row.variable.uid
        for row in rows
        if row.code_uid is None
        and row.coders == found.coders
        and not is_coarser(row.variable.uid)
        and row.primary.value is not None
        and row.primary.value < threshold
    )


def after_settling(session: Session, found: RoundAgreement) -> AfterSettling:
    """Tell what comes once the disagreements of a round are settled."""
    wanted = CLOSE if found.round.is_open else act_after(session, found) or RESULTS
    if wanted not in {CLOSE, REVISE}:
        wanted = RESULTS
    return AfterSettling(wanted, short_of_threshold(found), found.round.threshold)


def act_after(session: Session, found: RoundAgreement) -> str:
    """Return the act that a closed round below its threshold leads on to, "" where it is not."""
    outcome = outcome_of(found.round)
    if outcome is None or outcome.result != FAILED:
        return ""
    step = next_in(session)
    return _ACTS.get(step.kind, "") if step.round in {"", found.round.name} else ""
