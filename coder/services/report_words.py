"""Sentences of the reports that belong to no single error or coefficient, in both languages."""

import json
from collections.abc import Mapping, Sequence

from coder.domain.agreement.gap import Gap
from coder.domain.agreement.results import KALPHA, Coefficient
from coder.domain.codebook import Variable
from coder.domain.frequency import FrequencyTable
from coder.domain.methods.english_words import BY as BY_EN
from coder.domain.methods.facts import Drawn
from coder.domain.methods.finnish_words import BY as BY_FI
from coder.domain.repeats.grouping import ONE
from coder.domain.sentences import number
from coder.services.reliability import EXCLUDED, ReadIn
from coder.services.session import CONSENSUS, MAIN_ROUND
from coder.storage.events import Event
from coder.storage.people import Coder


def round_name(name: str, language: str) -> str:
    """Give the name of a round as a reader knows it; the main round is named by the program."""
    if name != MAIN_ROUND:
        return name
    return "Pääkierros" if language == "fi" else "Main round"


def lacking_note(posts: int, language: str) -> tuple[str, ...]:
    """Say how many posts have no code of a variable that applies to them, nothing where none."""
    if not posts:
        return ()
    n = number(posts, language)
    if language == "fi":
        return (f"Viestejä, joita muuttuja koskee mutta joissa sitä ei ole koodattu: {n}.",)
    return (f"Posts to which the variable applies but on which it is not coded: {n}.",)


def coder_name(name: str, language: str) -> str:
    """Give the name of a coder as a reader knows it; Consensus is named by the program."""
    return "Konsensus" if language == "fi" and name == CONSENSUS else name


def whose(coder: str, round_: str, language: str) -> str:
    """Say whose codings were counted."""
    if not coder and not round_:
        return "Lopulliset koodaukset" if language == "fi" else "Final codings"
    round_ = round_name(round_, language)
    if language == "fi":
        parts = [f"Koodaaja: {coder}" if coder else "", f"kierros: {round_}" if round_ else ""]
    else:
        parts = [f"Coder: {coder}" if coder else "", f"round: {round_}" if round_ else ""]
    text = ", ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


def frequency_notes(table: FrequencyTable, language: str) -> tuple[str, ...]:
    """Say what the rows of a frequency table do not show."""
    notes: list[str] = []
    if table.none:
        notes.append(
            f"Mikään luokka ei sopinut: {_posts(table.none, language)}."
            if language == "fi"
            else f"No code applied: {_posts(table.none, language)}."
        )
    if table.posts_without_author:
        notes.append(
            f"Kirjoittaja ei ole tiedossa: {_posts(table.posts_without_author, language)}."
            if language == "fi"
            else f"The author is not known: {_posts(table.posts_without_author, language)}."
        )
    return tuple(notes)


def stands_for_note(n_coded: int, n_posts: int, language: str) -> tuple[str, ...]:
    """Say how many posts were coded where each stands for the repeats of its text."""
    if language == "fi":
        return (
            f"Samaa sanovista viesteistä koodattiin yksi: {_posts(n_coded, language)} koodattiin, "
            f"ja ne edustavat toistoineen yhteensä {number(n_posts, language)} viestiä.",
        )
    were, stand = ("was", "it stands") if n_coded == 1 else ("were", "they stand")
    return (
        f"Of posts that say the same one was coded: {_posts(n_coded, language)} {were} coded, and "
        f"with their repeats {stand} for {_posts(n_posts, language)}.",
    )


def intervals_note(n_coded: int, n_posts: int, language: str) -> str:
    """Say what the intervals of shares are, and on how many observations they rest."""
    n, stand_for = number(n_coded, language), n_coded != n_posts
    if language == "fi":
        said = (
            f"95 %:n luottamusvälit on laskettu Wilsonin menetelmällä {n} koodatusta viestistä "
            "ikään kuin ne olisi poimittu satunnaisesti"
        )
        return said + ("; toistot eivät kavenna niitä." if stand_for else ".")
    said = (
        f"The 95% intervals are Wilson’s for n = {n} posts coded, as if these were drawn at random"
    )
    return said + ("; repeats do not narrow them." if stand_for else ".")


def left_out_repeats_note(n: int, language: str) -> tuple[str, ...]:
    """Say how many posts agreement leaves out, because another of their group is counted."""
    if not n:
        return ()
    if language == "fi":
        return (
            "Samaa sanovista viesteistä laskettiin mukaan yksi: pois jäi "
            f"{_posts(n, language)} koodauksineen.",
        )
    return (
        f"Of posts that say the same one is counted: {_posts(n, language)} that were coded "
        f"{'is' if n == 1 else 'are'} left out.",
    )


def repeats_sentence(
    mode: str, groups: int, in_groups: int, each: int, once: int, language: str
) -> str:
    """Say for a thesis how repeats are treated, with the posts counted each and once a group."""
    note = "".join(repeats_notes(mode, groups, in_groups, language))
    if not note:
        return ""
    every, single = number(each, language), number(once, language)
    if language == "fi":
        held = f"Tutkimuksessa on {_posts(each, language)}. "
        if mode == ONE:
            return f"{held}{note} Koodattavia viestejä oli siten {single}."
        return f"{held}{note} Kerran kustakin ryhmästä laskien viestejä on {single}."
    held = f"The study holds {_posts(each, language)}. "
    if mode == ONE:
        return f"{held}{note} Thus {single} of the {every} were to be coded."
    return f"{held}{note} Counted once per group there are {_posts(once, language)}."


def repeats_notes(mode: str, groups: int, posts: int, language: str) -> tuple[str, ...]:
    """Say how the study treats repeats, and how many there are."""
    if not groups:
        return ()
    if language == "fi":
        coded = (
            "koodattiin yksi, joka edustaa muita" if mode == ONE else "koodattiin jokainen erikseen"
        )
        count = "1 ryhmä" if groups == 1 else f"{number(groups, language)} ryhmää"
        return (f"Samaa sanovista viesteistä {coded} ({count}, {_posts(posts, language)}).",)
    coded = (
        "one was coded, which stands for the others" if mode == ONE else "each was coded for itself"
    )
    count = "1 group" if groups == 1 else f"{number(groups, language)} groups"
    return (f"Of posts that say the same {coded} ({count}, {_posts(posts, language)}).",)


def read_in_notes(read: Sequence[ReadIn], language: str) -> tuple[str, ...]:
    """Say whose codings in a round are those of another one."""
    return tuple(_read_in_note(each, language) for each in read if each.posts or not each.spread)


def _read_in_note(each: ReadIn, language: str) -> str:
    n, from_round = each.posts, _from(each.from_round, language)
    if language == "fi":
        codings = f"Koodaaja {each.coder}: {number(n, language)} viestin koodaukset"
        if each.spread:
            return (
                f"{codings} ovat {from_round}, jossa otoksen viestit olivat "
                "merkitsemättä muiden viestien joukossa."
            )
        return (
            f"{codings} luettiin {from_round} sellaisina kuin ne olivat, kun tämä kierros avattiin."
        )
    codings = f"Coder {each.coder}: the codings of {_posts(n, language)}"
    if each.spread:
        return (
            f"{codings} are those of the {from_round}, where the posts of the sample stood "
            "unmarked among the others."
        )
    return f"{codings} were read from the {from_round}, as they were when this round opened."


def _from(round_name: str, language: str) -> str:
    if round_name == MAIN_ROUND:
        return "pääkierrokselta" if language == "fi" else "main round"
    return f"kierrokselta ”{round_name}”" if language == "fi" else f"round “{round_name}”"


def missing_note(missing: str, variable: Variable, language: str) -> tuple[str, ...]:
    """Say how codes that count as missing were treated, where the variable has any."""
    names = [c.name.in_(language) for c in variable.codes if c.counts_as_missing]
    if not names:
        return ()
    listed = ", ".join(f"”{n}”" if language == "fi" else f"“{n}”" for n in names)
    if missing == EXCLUDED:
        return (
            f"Vain viestit, joissa kumpikaan koodaaja ei valinnut puuttuvaa tietoa: {listed}."
            if language == "fi"
            else f"Only posts for which no coder chose a code that counts as missing: {listed}.",
        )
    return (
        f"Puuttuvaksi tiedoksi luettava luokka on mukana omana luokkanaan: {listed}."
        if language == "fi"
        else f"The code that counts as missing is included as a code of its own: {listed}.",
    )


def left_out_note(counts: Sequence[tuple[str, int]], posts: int, language: str) -> tuple[str, ...]:
    """Say how often each coder gave codes that count as missing, of the posts that two coded."""
    if not counts:
        return ()
    told = ", ".join(f"{coder} {number(n, language)}" for coder, n in counts)
    if language == "fi":
        return (f"Puuttuvaksi luettavia koodauksia {number(posts, language)} viestissä: {told}.",)
    return (f"Of {_posts(posts, language)}, given a code that counts as missing: {told}.",)


def draws_notes(found: Sequence[Coefficient], language: str) -> tuple[str, ...]:
    """Say how often the bootstrap drew and under which seed, and what Hayes' macro would print."""
    drawn = [one for each in found for one in each.intervals if one.draws]
    said: list[str] = []
    for one in drawn:
        draws = number(one.draws or 0, language)
        if one.method == KALPHA:
            ends = f"{number(one.low, language, 3)}–{number(one.high, language, 3)}"
            said.append(
                f"KALPHA-yhteensopiva alfan luottamusväli: {ends}; se ei kapene viestien "
                "lisääntyessä."
                if language == "fi"
                else f"KALPHA-compatible interval of alpha: {ends}; it gets no narrower with more "
                "posts."
            )
        else:
            said.append(
                f"Bootstrap: {draws} poimintaa, siemenluku {one.seed}."
                if language == "fi"
                else f"Bootstrap: {draws} draws, seed {one.seed}."
            )
    return tuple(dict.fromkeys(said))


def compared(variable: Variable, missing: str, language: str) -> str:
    """Name a variable in a table of agreement, saying where codes were left out."""
    name = variable.name.in_(language)
    if missing != EXCLUDED:
        return name
    return f"{name} (ilman puuttuvia)" if language == "fi" else f"{name} (without missing)"


def strata_note(sample: Drawn | None, language: str) -> tuple[str, ...]:
    """Say that figures of a stratified sample are weighted, nothing of another sample."""
    if sample is None or sample.kind != "stratified" or not sample.strata:
        return ()
    by = (BY_FI if language == "fi" else BY_EN).get(sample.by, sample.by)
    if language == "fi":
        return (
            f"Otos on ositettu ({by}; ositteita {sample.strata}): tunnusluvut on painotettu niin, "
            "että kukin osite vastaa osuuttaan otantakehikosta, ja luottamusvälit on laskettu "
            "bootstrap-menetelmällä ositteittain. Lukumäärät ja luokkien osuudet ovat otoksesta "
            "sellaisinaan.",
        )
    return (
        f"The sample is stratified (by {by}; strata: {sample.strata}): figures are weighted, each "
        "stratum by its share of the frame, with intervals from a bootstrap within strata. Counts "
        "and the shares of codes are those of the sample itself.",
    )


def undrawn_note(
    sample: Drawn | None, language: str, *, by_author: bool, kalpha: bool
) -> tuple[str, ...]:
    """Say which of the intervals asked for a stratified sample does not have, and why."""
    if not strata_note(sample, language):
        return ()
    said: list[str] = []
    if by_author:
        said.append(
            "Ositetusta otoksesta ei poimita kirjoittajia kokonaisina: saman kirjoittajan viestejä "
            "voi olla useassa ositteessa, joista kukin poimitaan erikseen."
            if language == "fi"
            else "Whole authors are not drawn from a stratified sample: the posts of one author "
            "may lie in several strata, each of which is drawn on its own."
        )
    if kalpha:
        said.append(
            "KALPHA-yhteensopivaa väliä ei anneta ositetusta otoksesta: makro ei tunne painoja."
            if language == "fi"
            else "There is no KALPHA-compatible interval of a stratified sample: the macro knows "
            "no weights."
        )
    return tuple(said)


def again(name: str, language: str) -> str:
    """Name a variable in a table of a coder's agreement with the same coder."""
    return f"{name} (sama koodaaja kahdesti)" if language == "fi" else f"{name} (same coder twice)"


def gap_notes(days: Gap, language: str) -> tuple[str, ...]:
    """Say how many days lie between two codings of the same posts."""
    median, least, most = (
        number(round(each), language) for each in (days.median, days.least, days.most)
    )
    if language == "fi":
        said = (
            f"Koodauskertojen väli oli mediaanina {median} päivää (vaihteluväli {least}–{most} "
            "päivää)."
        )
        hint = f"Väli oli alle kaksi viikkoa {number(days.short, language)} viestissä."
    else:
        said = (
            f"The median interval between the codings was {median} days ({least} to {most} days)."
        )
        hint = f"For {_posts(days.short, language)} it was under two weeks."
    return (said, hint) if days.short else (said,)


def sampling_method(kind: str, language: str) -> str:
    """Name a sampling method."""
    if kind == "simple_random":
        return "yksinkertainen satunnaisotos" if language == "fi" else "simple random sample"
    return kind


def seal_notes(
    broken: Sequence[Event], everyone: Mapping[int, Coder], language: str
) -> tuple[str, ...]:
    """Say who saw the codings of others before their own were done."""
    notes: list[str] = []
    for event in broken:
        data = json.loads(event.data)
        coder = everyone.get(event.coder_id or 0)
        name, round_, left = coder.name if coder else "", data["round"], data["unfinished"]
        if data.get("settling"):
            notes.append(_settled_early(round_, left, event.at, language))
            continue
        notes.append(
            f"Koodaaja {name} avasi muiden ratkaisut kierroksella ”{round_}”, kun häneltä oli "
            f"koodaamatta {_posts(left, language)} ({event.at})."
            if language == "fi"
            else f"Coder {name} opened the codings of others in the round “{round_}” with "
            f"{_posts(left, language)} still to code ({event.at})."
        )
    return tuple(notes)


def _settled_early(round_: str, left: int, at: str, language: str) -> str:
    return (
        f"Kierroksen ”{round_}” erimielisyyksiä alettiin ratkaista, kun koodaajilta oli vielä "
        f"koodaamatta {_posts(left, language)} ({at})."
        if language == "fi"
        else f"Disagreements of the round “{round_}” were opened with {_posts(left, language)} "
        f"still to be coded ({at})."
    )


def _posts(n: int, language: str) -> str:
    one, many = ("viesti", "viestiä") if language == "fi" else ("post", "posts")
    return f"{number(n, language)} {one if n == 1 else many}"
