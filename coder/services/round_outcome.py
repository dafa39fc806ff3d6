"""Closing a round with an outcome, and what comes after it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from coder.domain.agreement import choice
from coder.domain.errors import NothingToReport, UnknownName
from coder.domain.round_course import (
    DONE,
    RESULTS,
    NextStep,
    Result,
    RoundFacts,
    SampleFacts,
    judged,
    next_step,
)
from coder.domain.sampling.method import read_method
from coder.domain.sentences.saying import number
from coder.services import progress, round_keeping, seals
from coder.services.intra_coder import IntraCoder
from coder.services.reliability import AS_CATEGORY, Reliability
from coder.services.session import Session
from coder.storage import events, frames, rounds, samples
from coder.storage.codings import AllCodings
from coder.storage.rounds import Round

JUDGED = ("reliability", "intra")
"""The purposes of rounds whose coefficient is held against the threshold."""

_STEPS = {
    "en": {
        "draw": "Draw a sample for reliability.",
        "open": "Open a reliability round on the sample “{sample}”.",
        "invite": "The round “{round}” has one coder. Write a packet for a second one.",
        "invite_named": "The round “{round}” still needs a packet for {coders}. Write it.",
        "code_own": "You have {left} of your own to code in the round “{round}”.",
        "code": "The round “{round}” is being coded; all coders counted, {left} posts are left. "
        "Bring the packets home when they are done.",
        "close": "All coders of the round “{round}” are done. Look at the agreement and close it.",
        "revise": "The round “{round}” did not reach its threshold. Go through the disagreements "
        "and revise the codebook.",
        "train": "The codebook was revised. Train with it on posts that are in no reliability "
        "sample: open a training round.",
        "finish_training": "The training round “{round}” is open. Close it when the coders agree "
        "on how to code.",
        "draw_again": "The coders were trained. Draw a new sample for reliability: posts of the "
        "round “{round}” and of the training are kept out.",
        "recode": "The new sample “{sample}” is drawn. Open a reliability round on it; all coders "
        "code it anew.",
        "go_on": "The round “{round}” is closed. Go on coding the rest of the study.",
    },
    "fi": {
        "draw": "Poimi otos reliabiliteetin arviointiin.",
        "open": "Aloita reliabiliteettikierros otokselle ”{sample}”.",
        "invite": "Kierroksella ”{round}” on yksi koodaaja. Tee koodauspaketti toiselle.",
        "invite_named": "Kierros ”{round}”: koodauspaketti on vielä tekemättä ({coders}). "
        "Tee paketti.",
        "code_own": "Kierroksella ”{round}” on omaa koodattavaasi jäljellä {left}.",
        "code": "Kierrosta ”{round}” koodataan: koodattavaa on jäljellä {left}. Tuo koodauspaketit "
        "takaisin, kun ne ovat valmiit.",
        "close": "Kaikki kierroksen ”{round}” koodaajat ovat valmiita. Katso yhtäpitävyys ja "
        "sulje kierros.",
        "revise": "Kierros ”{round}” jäi alle raja-arvonsa. Käy erimielisyydet läpi ja tarkenna "
        "koodauskirjaa.",
        "train": "Koodauskirjaa on tarkennettu. Harjoitelkaa sen käyttöä viesteillä, jotka "
        "eivät ole missään reliabiliteettiotoksessa: aloita harjoituskierros.",
        "finish_training": "Harjoituskierros ”{round}” on auki. Sulje se, kun koodaajat ovat "
        "samaa mieltä koodaustavasta.",
        "draw_again": "Harjoittelu on tehty. Poimi uusi otos reliabiliteetin arviointiin: "
        "kierroksen ”{round}” ja harjoittelun viestit jäävät siitä pois.",
        "recode": "Uusi otos ”{sample}” on poimittu. Aloita sille reliabiliteettikierros; kaikki "
        "koodaavat sen alusta.",
        "go_on": "Kierros ”{round}” on suljettu. Jatka tutkimuksen muiden viestien koodausta.",
    },
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was concluded from a round: coefficients by variable uid, None where undefined."""

    result: Result
    coefficient: str = ""
    threshold: float | None = None
    values: Mapping[str, float | None] = field(default_factory=dict[str, float | None])
    note: str = ""

    def written(self) -> str:
        """Return the outcome as the round keeps it: JSON."""
        return json.dumps(
            {
                "result": self.result,
                "coefficient": self.coefficient,
                "threshold": self.threshold,
                "values": dict(self.values),
                "note": self.note,
            },
            ensure_ascii=False,
        )


def outcome_of(round_: Round) -> Outcome | None:
    """Return what was concluded from a round, None where nothing was, or it cannot be read."""
    try:
        return Outcome(**json.loads(round_.outcome or ""))
    except (ValueError, TypeError):
        return None


def close(session: Session, name: str, note: str = "", result: Result | None = None) -> Outcome:
    """Close a round and conclude from it; its codings are frozen.

    Of a reliability or intra-coder round the coefficient settled beforehand is held against its
    threshold, all coders together, variable by variable; `result` overrules what follows.
    Raises OnlyInProject, UnknownName, RoundClosed.
    """
    if result is not None and result not in RESULTS:
        raise UnknownName("outcome", result, RESULTS)
    round_ = round_keeping.close_round(session, name)
    outcome = _concluded(session, round_, note, result)
    with session.file.write():
        rounds.conclude(session.file, round_.id, outcome.written())
        events.log(session.file, session.clock(), "round_outcome", {"name": name})
    return outcome


def foreseen(session: Session, round_: Round) -> Result | None:
    """Return what the threshold says of an open round; None while posts are still to be coded.

    Nobody in it has to be blind any more then.
    """
    judges = round_.purpose in JUDGED and round_.threshold is not None and round_.is_open
    if not judges or any(each.left for each in progress.of_round(session, round_)):
        return None
    codings = seals.for_settling(session, round_)
    values = _values(session, round_, round_.coefficient or "", codings)
    return judged(list(values.values()), round_.threshold)


def next_in(session: Session) -> NextStep:
    """Return the next step of the study's reliability test."""
    file = session.file
    every = [r for r in rounds.all_of(file) if r.purpose in {"reliability", "training"}]
    tested = {r.sample_id for r in every}
    kept_out = frames.to_keep_out(file)
    facts = [_facts(session, round_) for round_ in every]
    drawn = [
        SampleFacts(
            sample.name,
            sample.id in tested,
            kept_out.isdisjoint(samples.posts_of(file, sample.id)),
        )
        for sample in samples.all_of(file)
        if (method := read_method(sample.method)) is not None and method.purpose == "reliability"
    ]
    return next_step(facts, drawn, session.revision.id)


def step_sentence(step: NextStep, language: str) -> str:
    """Say a step in one or two sentences ("fi" or "en")."""
    left = number(step.left, language)
    kind = "invite_named" if step.kind == "invite" and step.coders else step.kind
    coders = ", ".join(step.coders)
    words = _STEPS[language][kind]
    return words.format(round=step.round, sample=step.sample, left=left, coders=coders)


def _facts(session: Session, round_: Round) -> RoundFacts:
    outcome = outcome_of(round_)
    present = progress.of_round(session, round_) if round_.is_open else []
    return RoundFacts(
        name=round_.name,
        purpose=round_.purpose,
        is_open=round_.is_open,
        result=outcome.result if outcome else None,
        revision=round_.revision_id or 0,
        coders=len(present),
        left=sum(each.left for each in present),
        waiting=progress.without_packet(session, round_) if round_.is_open else (),
        own_left=sum(e.left for e in present if e.coder == session.coder and e.order != "spread"),
    )


def _concluded(session: Session, round_: Round, note: str, result: Result | None) -> Outcome:
    if round_.purpose not in JUDGED:
        return Outcome(result or DONE, note=note)
    coefficient = round_.coefficient or ""
    values = _values(session, round_, coefficient, seals.of_closed(session, round_))
    found = judged(list(values.values()), round_.threshold)
    return Outcome(result or found, coefficient, round_.threshold, values, note)


def _values(
    session: Session, round_: Round, coefficient: str, codings: AllCodings
) -> dict[str, float | None]:
    """Return the coefficient of each variable asked in a round, all coders together."""
    asked = set(round_keeping.asked_in(session, round_))
    if round_.purpose == "intra":
        return _values_again(session, round_, asked, codings)
    try:
        figures = Reliability(session, codings).figures(round_.name, coefficients=choice.EVERY)
    except NothingToReport:
        return {}
    found: dict[str, float | None] = {}
    for figure in figures:
        of_all = figure.code_uid is None and figure.missing == AS_CATEGORY
        judging = choice.primary(figure.variable, coefficient)
        if of_all and figure.coefficient.name == judging and figure.variable.uid in asked:
            found.setdefault(figure.variable.uid, figure.coefficient.value)
    return found


def _values_again(
    session: Session, round_: Round, asked: set[str], codings: AllCodings
) -> dict[str, float | None]:
    """Return the lowest coefficient of the coders with themselves, of each variable asked."""
    intra = IntraCoder(session, codings)
    found: dict[str, float | None] = {}
    for pair in intra.pairs(round_):
        for figure in intra.figures(pair, coefficients=choice.EVERY):
            uid, value = figure.variable.uid, figure.coefficient.value
            judging = choice.primary(figure.variable, round_.coefficient or "")
            if figure.code_uid is None and figure.coefficient.name == judging and uid in asked:
                known = [each for each in (found.get(uid), value) if each is not None]
                found[uid] = min(known, default=None)
    return found
