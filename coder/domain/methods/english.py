"""The paragraph on reliability in English."""

from collections.abc import Iterator

from coder.domain.methods import figures
from coder.domain.methods.english_values import against, capital, figure, intervals, missing, values
from coder.domain.methods.english_words import (
    BY,
    DRAWN,
    EN,
    KEPT_OUT,
    NAMES,
    PURPOSES,
    RESULTS,
    WAYS,
)
from coder.domain.methods.facts import (
    MAIN,
    RELIABILITY,
    TRAINING,
    Again,
    Drawn,
    Earlier,
    RoundReport,
)
from coder.domain.methods.figures import count, day, listed, percent, quoted
from coder.domain.sentences import number


def paragraph(facts: RoundReport) -> str:
    """Write the paragraph."""
    if facts.again is not None:
        return _of_one_coder(facts, facts.again)
    return " ".join(
        (
            _who(facts),
            *_before(facts),
            *_sample(facts),
            *_blind(facts),
            *_state(facts),
            _chosen(facts),
            *weighed(facts),
            *values(facts.variables),
            *against(facts),
            *missing(facts.variables),
            *intervals(facts.variables),
            *_settled(facts),
            f"Calculated with Coder {facts.version}.",
        )
    )


def _of_one_coder(facts: RoundReport, again: Again) -> str:
    (coder,) = facts.coders
    where = "the main round" if again.is_main else f"the round {quoted(again.round, EN)}"
    least, most = round(again.least), round(again.most)
    between = f"The median interval between the codings was {_days(round(again.median))}"
    between += f" (range {number(least, EN)} to {_days(most)})."
    if least == most:
        between = f"The interval between the codings was {_days(most)}."
    said = [
        "The unit of analysis was the single post. Intra-coder reliability was assessed by letting "
        f"{coder} code {_posts(again.posts)} of {where} again in the round "
        f"{quoted(facts.round, EN)}, {_revisions(facts, again)}.",
        between,
    ]
    if again.short:
        said.append(f"For {_posts(again.short)} it was under two weeks.")
    if facts.sample is not None:
        said.extend(_sample(facts))
    return " ".join(
        (
            *said,
            *_state(facts),
            _chosen(facts),
            *weighed(facts),
            *values(facts.variables),
            *against(facts),
            *missing(facts.variables),
            *intervals(facts.variables),
            f"Calculated with Coder {facts.version}.",
        )
    )


def _revisions(facts: RoundReport, again: Again) -> str:
    if again.revision == facts.revision:
        return f"with revision {facts.revision} of the codebook ({codebook(facts)})"
    return (
        f"with revisions {again.revision} and {facts.revision} of the codebook ({codebook(facts)})"
    )


def _who(facts: RoundReport) -> str:
    kind = PURPOSES.get(facts.purpose, "round")
    where = f"the {kind}" if facts.purpose == MAIN else f"the {kind} {quoted(facts.round, EN)}"
    what = "reliability was assessed" if facts.purpose == RELIABILITY else "agreement was computed"
    coders = f"{count(len(facts.coders), EN)} coder{'' if len(facts.coders) == 1 else 's'}"
    return (
        f"The unit of analysis was the single post. Inter-coder {what} in {where}, in which "
        f"{coders} took part ({listed(facts.coders, EN)}; [to be filled in: roles of the coders]), "
        f"with revision {facts.revision} of the codebook ({codebook(facts)})."
    )


def codebook(facts: RoundReport) -> str:
    """Say how many variables and codes there were."""
    variables = "variable" if facts.n_variables == 1 else "variables"
    codes = "code" if facts.n_codes == 1 else "codes"
    return f"{number(facts.n_variables, EN)} {variables}, {number(facts.n_codes, EN)} {codes}"


def _before(facts: RoundReport) -> Iterator[str]:
    if facts.earlier:
        yield f"It was preceded by {listed([_earlier(each) for each in facts.earlier], EN)}."
    if all(each.purpose != TRAINING for each in facts.earlier):
        yield "No training round is on record [to be filled in: how the coders were trained]."
    elif facts.trained_on:
        n = number(facts.trained_on, EN)
        yield f"Of the posts of the sample {n} had been in a training round."
    else:
        yield "No post of a training round is among the posts of this round."


def _earlier(each: Earlier) -> str:
    told = [_posts(each.posts), f"codebook revision {each.revision}"]
    if each.lowest is not None and each.highest is not None and each.coefficient in NAMES:
        first, last = (figure(each.coefficient, v) for v in (each.lowest, each.highest))
        span = first if first == last else f"{first} to {last}"
        told.append(f"{NAMES[each.coefficient]} {span}")
    if each.is_open:
        told.append("not closed")
    elif each.result in RESULTS and each.purpose != TRAINING:
        told.append(RESULTS[each.result])
    kind = PURPOSES.get(each.purpose, "round")
    return f"the {kind} {quoted(each.name, EN)} ({'; '.join(told)})"


def _sample(facts: RoundReport) -> Iterator[str]:
    drawn = facts.sample
    if drawn is None:
        yield "No sample was drawn: the figures rest on the posts that two coders or more coded."
        return
    yield _drawn(drawn)
    told = [f"{KEPT_OUT[r]} ({number(n, EN)})" for r, n in drawn.kept_out.items() if n]
    if told:
        yield f"Kept out of the draw were {listed(told, EN)}."
    if drawn.one_per_group:
        yield "Of posts that say the same, one of each group could be drawn."


def weighed(facts: RoundReport) -> Iterator[str]:
    """Say that the figures of a stratified sample are weighted."""
    if facts.sample is not None and facts.sample.kind == "stratified" and facts.variables:
        yield "Posts were weighted so that each stratum has its share of the frame."


def _drawn(drawn: Drawn) -> str:
    if drawn.kind == "by_hand":
        return f"The posts ({number(drawn.size, EN)}) were chosen by judgement, not at random."
    if drawn.kind not in DRAWN:
        return f"The sample held {_posts(drawn.size)} [to be filled in: method of sampling]."
    how = ""
    if drawn.kind == "stratified":
        how = f" (by {BY.get(drawn.by, drawn.by)}; strata: {drawn.strata})"
    elif drawn.kind == "systematic":
        how = f" (one post in {drawn.step})" if drawn.step else " (spaced evenly in time)"
    share = percent(drawn.size / drawn.frame, EN) if drawn.frame else ""
    seed = f"seed {drawn.seed}" if drawn.seed is not None else ""
    told = "; ".join(filter(None, (share, seed, day(drawn.drawn_at, EN))))
    return (
        f"A {DRAWN[drawn.kind]}{how} of {_posts(drawn.size)} was drawn from "
        f"{number(drawn.frame, EN)} ({told})."
    )


def _blind(facts: RoundReport) -> Iterator[str]:
    for each in facts.read_from:
        where = "main round" if each.is_main else f"round {quoted(each.round, EN)}"
        if each.spread:
            yield (
                f"{each.coder} coded {number(each.posts, EN)} of the posts in the {where}, where "
                "they stood unmarked among the others."
            )
            continue
        yield (
            f"{each.coder} had coded {number(each.posts, EN)} of the posts in the {where} before; "
            "these codings were read from there."
        )
    if facts.purpose != RELIABILITY:
        yield "Blindness was not watched over in this round."
    elif not facts.opened:
        yield "The coders worked independently and without sight of each other's codings."
    else:
        told = [_opened(each.coder, each.left, each.at, each.settling) for each in facts.opened]
        yield f"The coders worked independently, but blinding was broken: {'; '.join(told)}."


def _state(facts: RoundReport) -> Iterator[str]:
    left = [each for each in facts.progress if each.done < each.posts]
    if left:
        told = [
            f"{each.coder} {number(each.done, EN)}/{number(each.posts, EN)}"
            for each in facts.progress
        ]
        state = (
            "Coding was not finished when this was computed"
            if facts.is_open
            else "The round was closed before all posts were coded"
        )
        last = ", so that the figures are preliminary" if facts.is_open else ""
        yield f"{state} (posts: {', '.join(told)}){last}."
    elif facts.is_open and facts.sample is not None:
        yield "The round was not closed yet when this was computed."
    if facts.repeats:
        yield (
            "Of posts that say the same one is counted; "
            f"{number(facts.repeats, EN)} that were coded are left out."
        )


def _opened(coder: str, left: int, at: str, settling: bool) -> str:
    if settling:
        return f"disagreements were opened on {day(at, EN)} with {_posts(left)} still to be coded"
    return f"{coder} opened the codings of others on {day(at, EN)} with {_posts(left)} left to code"


def _chosen(facts: RoundReport) -> str:
    if not facts.coefficient:
        return "No primary coefficient was chosen beforehand."
    name = capital(NAMES[facts.coefficient])
    if facts.threshold is None:
        return f"{name} was chosen as the primary coefficient beforehand, without a threshold."
    return (
        f"{name} was chosen as the primary coefficient and "
        f"{figures.coefficient(facts.threshold, EN)} as the threshold before the round."
    )


def _settled(facts: RoundReport) -> Iterator[str]:
    found = facts.settling
    if found is None or not facts.variables:
        return
    if not found.posts:
        yield "There were no disagreements."
        return
    where = f"The coders disagreed on {_posts(found.posts)}"
    how = WAYS.get(found.way, "[to be filled in: way of settling]")
    if not found.settled:
        yield f"{where}; these are not settled."
        return
    yield "Coefficients were computed before disagreements were settled."
    was = "was" if found.settled == 1 else "were"
    if found.settled < found.posts:
        yield f"{where}, of which {number(found.settled, EN)} {was} settled {how}."
    else:
        yield f"{where}, settled {how}."


def _posts(n: int) -> str:
    return f"{number(n, EN)} post{'' if n == 1 else 's'}"


def _days(n: int) -> str:
    return f"{number(n, EN)} day{'' if n == 1 else 's'}"
