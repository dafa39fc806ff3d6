"""A screening as a paragraph for the report of a study."""

from collections.abc import Callable, Mapping

from coder.domain.methods.figures import day
from coder.domain.screening.flow import ABSENT, DATES, LANGUAGE, LIST, REPOSTS, SOURCES, Flow, Step
from coder.domain.screening.rule import ScreeningRule

_LANGUAGES: Mapping[str, Mapping[str, str]] = {
    "fi": {
        "fi": "suomeksi",
        "sv": "ruotsiksi",
        "en": "englanniksi",
        "et": "viroksi",
        "ru": "venäjäksi",
    },
    "en": {"fi": "Finnish", "sv": "Swedish", "en": "English", "et": "Estonian", "ru": "Russian"},
}
# Of each sentence the form for one post, where it differs, and that for any other number.
_WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "collected": ("{n} post was collected.", "{n} posts were collected."),
        ABSENT: (
            "{n} of them was left out because its text has been erased or is not here.",
            "{n} of them were left out because their text has been erased or is not here.",
        ),
        REPOSTS: (
            "{n} post that only passes on another (a repost) was left out, which left {left}.",
            "{n} posts that only pass on another (reposts) were left out, which left {left}.",
        ),
        LANGUAGE: (
            "{n} post in a language other than {what} was left out, which left {left}; posts of "
            "unknown language were kept.",
            "{n} posts in a language other than {what} were left out, which left {left}; posts of "
            "unknown language were kept.",
        ),
        DATES: (
            "{n} post {what} was left out, which left {left}.",
            "{n} posts {what} were left out, which left {left}.",
        ),
        SOURCES: (
            "{n} post from other sources was left out, which left {left}.",
            "{n} posts from other sources were left out, which left {left}.",
        ),
        LIST: (
            "{n} post held no word of the list “{name}” ({terms}, {exclusions}) "
            "and was left out, which left {left}.",
            "{n} posts held no word of the list “{name}” ({terms}, {exclusions}) "
            "and were left out, which left {left}.",
        ),
        "terms": ("{n} term", "{n} terms"),
        "exclusions": ("{n} exclusion", "{n} exclusions"),
        "none": ("No word list was used.",),
        "by_rule": (
            "By this rule {n} post belonged to the study.",
            "By this rule {n} posts belonged to the study.",
        ),
        "by_hand": ("Posts put in by hand: {put_in}; put out by hand: {put_out}.",),
        "in_study": ("The study has {n} post.", "The study has {n} posts."),
        "between": ("from before {first}, from after {last} or without a date",),
        "since": ("from before {first} or without a date",),
        "until": ("from after {last} or without a date",),
    },
    "fi": {
        "collected": ("Viestejä kerättiin {n}.",),
        ABSENT: ("Niistä jätettiin pois {n}, koska teksti on poistettu tai puuttuu.",),
        REPOSTS: ("Uudelleentwiittauksia jätettiin pois {n}, jolloin viestejä jäi {left}.",),
        LANGUAGE: (
            "Muuten kuin {what} kirjoitettuja viestejä jätettiin pois {n}, jolloin viestejä jäi "
            "{left}; viestit, joiden kieltä ei tiedetä, pidettiin mukana.",
        ),
        DATES: ("{what} viestejä jätettiin pois {n}, jolloin viestejä jäi {left}.",),
        SOURCES: (
            "Muiden aineistolähteiden viestejä jätettiin pois {n}, jolloin viestejä jäi {left}.",
        ),
        LIST: (
            "Viestejä, joissa ei ollut yhtäkään sanalistan ”{name}” sanaa ({terms}, "
            "{exclusions}), jätettiin pois {n}, jolloin viestejä jäi {left}.",
        ),
        "terms": ("{n} hakusana", "{n} hakusanaa"),
        "exclusions": ("{n} poissulku", "{n} poissulkua"),
        "none": ("Sanalistoja ei käytetty.",),
        "by_rule": ("Seulontasäännön mukaan tutkimukseen kuuluvia viestejä oli {n}.",),
        "by_hand": ("Viestejä otettiin käsin mukaan {put_in} ja jätettiin pois {put_out}.",),
        "in_study": ("Tutkimuksessa on {n} viesti.", "Tutkimuksessa on {n} viestiä."),
        "between": ("Ennen {first} tai {last} jälkeen julkaistuja tai päiväämättömiä",),
        "since": ("Ennen {first} julkaistuja tai päiväämättömiä",),
        "until": ("{last} jälkeen julkaistuja tai päiväämättömiä",),
    },
}


def paragraph(flow: Flow, rule: ScreeningRule, language: str, number: Callable[[int], str]) -> str:
    """Say a screening in one paragraph ("fi" or "en"); `number` writes a count."""

    def say(sentence: str, n: int = 0, **more: str) -> str:
        forms = _WORDS[language][sentence]
        return forms[0 if n == 1 else -1].format(n=number(n), **more)

    lists = {each.name: each for each in rule.lists}
    said = [say("collected", flow.collected)]
    for step in flow.steps:
        if step.kind == ABSENT and not step.out:
            continue
        used = lists.get(step.name)
        said.append(
            say(
                step.kind,
                step.out,
                left=number(step.left),
                name=step.name,
                what=_what(step, rule, language),
                terms=say("terms", len(used.terms)) if used else "",
                exclusions=say("exclusions", len(used.exclusions) + len(used.forms_out))
                if used
                else "",
            )
        )
    if not rule.lists:
        said.append(say("none"))
    if flow.put_in or flow.put_out:
        said.append(say("by_rule", flow.by_rule))
        put_in, put_out = number(flow.put_in), number(flow.put_out)
        said.append(say("by_hand", put_in=put_in, put_out=put_out))
    said.append(say("in_study", flow.in_study))
    return " ".join(said)


def _what(step: Step, rule: ScreeningRule, language: str) -> str:
    if step.kind == LANGUAGE:
        unknown = "kielellä {}" if language == "fi" else "{}"
        names = [
            _LANGUAGES[language].get(each.lower(), unknown.format(each)) for each in rule.languages
        ]
        last = " tai " if language == "fi" else " or "
        return last.join((*([", ".join(names[:-1])] if names[1:] else []), *names[-1:]))
    if step.kind != DATES:
        return ""
    ends = {(True, True): "between", (True, False): "since", (False, True): "until"}
    kind = ends[bool(rule.first_day), bool(rule.last_day)]
    first, last = day(rule.first_day, language), day(rule.last_day, language)
    return _WORDS[language][kind][0].format(first=first, last=last)
