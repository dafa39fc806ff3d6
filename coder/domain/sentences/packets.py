"""Say what a packet brings: each kind of what is counted, and how two codebooks differ."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from coder.domain.codebook_changes import Change
from coder.domain.sentences.saying import number

KINDS: Final = ("new", "known", "conflicts", "unknown", "changed", "codebook")
"""What a preview counts, in its order."""

_Forms = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Words:
    """One language: nouns by kind for one and for several, meanings, and words for codebooks."""

    nouns: Mapping[str, _Forms]
    meanings: Mapping[str, str]
    standings: Mapping[str, str]
    standings_told: Mapping[str, str]
    only_there: str
    subjects: Mapping[str, str]
    parts: Mapping[str, str]
    by: Mapping[str, str]
    quotes: _Forms


_ENGLISH: Final = _Words(
    nouns={
        "new": ("post with new codings", "posts with new codings"),
        "known": ("post known already", "posts known already"),
        "conflicts": ("in conflict", "in conflict"),
        "unknown": ("unknown post", "unknown posts"),
        "changed": ("changed text", "changed texts"),
        "codebook": ("difference in the codebook", "differences in the codebook"),
    },
    meanings={
        "new": "are added in the name of {coder}",
        "new_done": "were added in the name of {coder}",
        "known": "the same packet may come any number of times",
        "conflicts": "one coder coded the same post differently in two copies",
        "unknown": "kept without a text until their source is imported",
        "changed": "their codings are set aside: the text differs",
        "changed_none": "no codings are set aside",
    },
    standings={
        "same": "coded with the codebook in force",
        "older": "coded with an earlier version",
        "newer": "coded with a later version; the one here stays in force",
        "forked": "edited in both copies; the one here stays in force",
    },
    standings_told={
        "same": "The packet was coded with the codebook in force.",
        "older": "The packet was coded with an earlier version of the codebook. The codings stay "
        "as they were given.",
        "newer": "The packet was coded with a later version of the codebook. The one here stays in "
        "force, the later one is kept beside it.",
        "forked": "The codebook was edited in both copies. The one here stays in force, the "
        "packet's is kept beside it; the codings stay as they were given.",
    },
    only_there="Codes that only the packet has: {n}. They are out of use, their codings stay.",
    subjects={
        "codebook": "Codebook", "rule": "Rule", "variable": "Variable", "group": "Group",
        "code": "Code",
    },
    parts={
        "order": "order", "name": "name", "description": "description", "text": "text",
        "question": "question", "note": "note", "choice": "one code or several",
        "level": "level of measurement", "applies_when": "condition", "required": "required",
        "archived": "in use or not", "definition": "definition", "use_when": "use when",
        "do_not_use_when": "do not use when", "example": "example", "exclusive": "stands alone",
        "counts_as_missing": "counts as missing", "group": "group", "key": "key",
        "colour": "colour and shape", "becomes": "merged or split",
    },
    by={
        "here": "changed in this project", "there": "changed in the packet's copy",
        "both": "changed in both", "": "differs", "added": "only in the packet's copy",
        "removed": "only in this project",
    },
    quotes=("“", "”"),
)  # fmt: skip

_FINNISH: Final = _Words(
    nouns={
        "new": ("viesti, jossa uusia koodauksia", "viestiä, joissa uusia koodauksia"),
        "known": ("ennestään tuttu viesti", "ennestään tuttua viestiä"),
        "conflicts": ("ristiriita", "ristiriitaa"),
        "unknown": ("tuntematon viesti", "tuntematonta viestiä"),
        "changed": ("muuttunut teksti", "muuttunutta tekstiä"),
        "codebook": ("ero koodauskirjassa", "eroa koodauskirjassa"),
    },
    meanings={
        "new": "lisätään, koodaaja {coder}",
        "new_done": "lisättiin, koodaaja {coder}",
        "known": "saman paketin voi tuoda monta kertaa",
        "conflicts": "sama koodaaja koodasi saman viestin eri tavoin kahdessa kopiossa",
        "unknown": "säilytetään ilman tekstiä, kunnes lähdetiedosto tuodaan",
        "changed": "niiden koodaukset jätetään sivuun: teksti poikkeaa",
        "changed_none": "yhtään koodausta ei jätetä sivuun",
    },
    standings={
        "same": "koodattu voimassa olevalla koodauskirjalla",
        "older": "koodattu aiemmalla versiolla",
        "newer": "koodattu uudemmalla versiolla; tämän projektin versio pysyy voimassa",
        "forked": "muokattu kummassakin kopiossa; tämän projektin versio pysyy voimassa",
    },
    standings_told={
        "same": "Paketti on koodattu voimassa olevalla koodauskirjalla.",
        "older": "Paketti on koodattu koodauskirjan aiemmalla versiolla. Koodaukset säilyvät "
        "sellaisina kuin ne annettiin.",
        "newer": "Paketti on koodattu koodauskirjan uudemmalla versiolla. Tämän projektin versio "
        "pysyy voimassa, ja uudempi säilyy sen rinnalla.",
        "forked": "Koodauskirjaa on muokattu kummassakin kopiossa. Tämän projektin versio pysyy "
        "voimassa, ja paketin versio säilyy sen rinnalla. Koodaukset säilyvät sellaisina kuin ne "
        "annettiin.",
    },
    only_there="Luokkia, jotka ovat vain paketissa: {n}. Ne eivät ole käytössä, mutta niiden "
    "koodaukset säilyvät.",
    subjects={
        "codebook": "Koodauskirja", "rule": "Sääntö", "variable": "Muuttuja",
        "group": "Luokkaryhmä", "code": "Luokka",
    },
    parts={
        "order": "järjestys", "name": "nimi", "description": "kuvaus", "text": "teksti",
        "question": "kysymys", "note": "huomautus", "choice": "yksi luokka vai useita",
        "level": "mitta-asteikko", "applies_when": "ehto", "required": "pakollisuus",
        "archived": "käytössä vai ei", "definition": "määritelmä", "use_when": "käytä, kun",
        "do_not_use_when": "älä käytä, kun", "example": "esimerkki",
        "exclusive": "poissulkeva vai ei", "counts_as_missing": "puuttuva tieto vai ei",
        "group": "luokkaryhmä", "key": "näppäin", "colour": "väri ja muoto",
        "becomes": "yhdistäminen tai jako",
    },
    by={
        "here": "muutettu tässä projektissa", "there": "muutettu paketin kopiossa",
        "both": "muutettu kummassakin", "": "poikkeaa", "added": "vain paketin kopiossa",
        "removed": "vain tässä projektissa",
    },
    quotes=("”", "”"),
)  # fmt: skip

_LANGUAGES: Final = MappingProxyType({"en": _ENGLISH, "fi": _FINNISH})


def packet_words(kind: str, n: int, language: str) -> str:
    """Say what is counted, without the figure; `kind` is one of `KINDS`."""
    return _LANGUAGES[language].nouns[kind][n != 1]


def packet_meaning(
    kind: str,
    n: int,
    language: str,
    *,
    coder: str = "",
    standing: str = "same",
    done: bool = False,
) -> str:
    """Say what is done with what is counted; `standing` tells of the codebook."""
    words = _LANGUAGES[language]
    if kind == "codebook":
        return words.standings[standing]
    key = {"new": "new_done" if done else "new", "changed": "changed" if n else "changed_none"}
    return words.meanings[key.get(kind, kind)].format(coder=coder)


def codebook_sentences(standing: str, only_there: int, language: str) -> str:
    """Say how a packet's codebook stands to the one here, and what is done about it."""
    words = _LANGUAGES[language]
    parts = [words.standings_told[standing]]
    if only_there:
        parts.append(words.only_there.format(n=number(only_there, language)))
    return " ".join(parts)


def difference_sentence(change: Change, name: str, by: str, language: str) -> str:
    """Say what differs between the codebook here and the packet's, and who changed it.

    `by` is one of here, there, both and empty where that is not known.
    """
    words = _LANGUAGES[language]
    first, last = words.quotes
    subject = words.subjects[change.subject]
    if change.uid and change.subject != "codebook":
        subject = f"{subject} {first}{name}{last}"
    if change.what in {"added", "removed"}:
        return f"{subject}: {words.by[change.what]}"
    return f"{subject}: {words.parts[change.what]}, {words.by[by]}"
