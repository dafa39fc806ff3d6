"""The paragraph on reliability in Finnish."""

from collections.abc import Iterator

from coder.domain.methods import figures
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
from coder.domain.methods.finnish_values import against, figure, intervals, missing, values
from coder.domain.methods.finnish_words import (
    BY,
    DRAWN,
    FI,
    KEPT_OUT,
    PHRASES,
    PURPOSES,
    RESULTS,
    WAYS,
)
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
            f"Laskenta tehtiin Coder-ohjelman versiolla {facts.version}.",
        )
    )


def _of_one_coder(facts: RoundReport, again: Again) -> str:
    (coder,) = facts.coders
    where = "pääkierroksella" if again.is_main else f"kierroksella {quoted(again.round, FI)}"
    least, most = round(again.least), round(again.most)
    between = f"oli mediaanina {_days(round(again.median))} (vaihteluväli {number(least, FI)}–"
    between = f"oli {_days(most)}" if least == most else f"{between}{_days(most)})"
    said = [
        "Analyysiyksikkö oli yksittäinen viesti. Koodaajan sisäistä reliabiliteettia arvioitiin "
        f"niin, että {coder} koodasi kierroksella {quoted(facts.round, FI)} uudelleen viestejä, "
        f"jotka hän oli koodannut jo {where} (yhteensä {_posts(again.posts)}); "
        f"{_versions(facts, again)}.",
        f"Koodauskertojen väli {between}.",
    ]
    if again.short:
        said.append(f"Väli oli alle kaksi viikkoa {number(again.short, FI)} viestissä.")
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
            f"Laskenta tehtiin Coder-ohjelman versiolla {facts.version}.",
        )
    )


def _versions(facts: RoundReport, again: Again) -> str:
    if again.revision == facts.revision:
        return f"käytössä oli koodauskirjan versio {facts.revision} ({codebook(facts)})"
    return (
        f"käytössä oli ensin koodauskirjan versio {again.revision} ja sitten versio "
        f"{facts.revision} ({codebook(facts)})"
    )


def _who(facts: RoundReport) -> str:
    coders = count(len(facts.coders), FI)
    people = "koodaaja" if len(facts.coders) == 1 else "koodaajaa"
    where = {
        MAIN: "Koodaajien välistä yhtäpitävyyttä tarkasteltiin pääkierroksella",
        RELIABILITY: "Koodaajien välistä reliabiliteettia arvioitiin reliabiliteettikierroksella "
        + quoted(facts.round, FI),
        TRAINING: "Koodaajien välistä yhtäpitävyyttä tarkasteltiin harjoituskierroksella "
        + quoted(facts.round, FI),
    }.get(
        facts.purpose,
        f"Koodaajien välistä yhtäpitävyyttä tarkasteltiin kierroksella {quoted(facts.round, FI)}",
    )
    return (
        f"Analyysiyksikkö oli yksittäinen viesti. {where}, jolle osallistui {coders} {people} "
        f"({listed(facts.coders, FI)}; [täydennettävä: koodaajien roolit]); käytössä oli "
        f"koodauskirjan versio {facts.revision} ({codebook(facts)})."
    )


def codebook(facts: RoundReport) -> str:
    """Say how many variables and codes there were."""
    variables = "muuttuja" if facts.n_variables == 1 else "muuttujaa"
    codes = "luokka" if facts.n_codes == 1 else "luokkaa"
    return (
        f"{number(facts.n_variables, FI)} {variables}, yhteensä {number(facts.n_codes, FI)} {codes}"
    )


def _before(facts: RoundReport) -> Iterator[str]:
    if facts.earlier:
        told = [_earlier(each) for each in facts.earlier]
        verb = "edelsi" if len(told) == 1 else "edelsivät"
        yield f"Kierrosta {verb} {listed(told, FI)}."
    if all(each.purpose != TRAINING for each in facts.earlier):
        yield (
            "Harjoituskierroksia ei ole kirjattu [täydennettävä: miten koodaajat perehdytettiin]."
        )
    elif facts.trained_on:
        yield f"Harjoituskierroksella oli ollut otoksen viesteistä {number(facts.trained_on, FI)}."
    else:
        yield "Harjoituskierrosten viestejä ei ole tämän kierroksen viestien joukossa."


def _earlier(each: Earlier) -> str:
    told = [_posts(each.posts), f"koodauskirjan versio {each.revision}"]
    if each.lowest is not None and each.highest is not None and each.coefficient in PHRASES:
        first, last = (figure(each.coefficient, v) for v in (each.lowest, each.highest))
        span = first if first == last else f"{first} – {last}"
        told.append(f"{PHRASES[each.coefficient][0]} {span}")
    if each.is_open:
        told.append("kesken")
    elif each.result in RESULTS and each.purpose != TRAINING:
        told.append(RESULTS[each.result])
    kind = PURPOSES.get(each.purpose, "kierros")
    return f"{kind} {quoted(each.name, FI)} ({'; '.join(told)})"


def _sample(facts: RoundReport) -> Iterator[str]:
    drawn = facts.sample
    if drawn is None:
        yield (
            "Erillistä otosta ei poimittu: luvut perustuvat niihin viesteihin, jotka vähintään "
            "kaksi koodaajaa koodasi."
        )
        return
    yield _drawn(drawn)
    if drawn.kept_out:
        told = [f"{KEPT_OUT[r]} ({number(n, FI)})" for r, n in drawn.kept_out.items() if n]
        if told:
            yield f"Poiminnasta jätettiin pois {listed(told, FI)}."
    if drawn.one_per_group:
        yield "Samaa sanovista viesteistä poimittavana oli yksi kustakin ryhmästä."


def weighed(facts: RoundReport) -> Iterator[str]:
    """Say that the figures of a stratified sample are weighted."""
    if facts.sample is not None and facts.sample.kind == "stratified" and facts.variables:
        yield "Viestit painotettiin niin, että kukin osite vastaa osuuttaan otantakehikosta."


def _drawn(drawn: Drawn) -> str:
    if drawn.kind == "by_hand":
        return f"Viestit ({number(drawn.size, FI)}) ovat harkinnanvarainen näyte, ei satunnaisotos."
    if drawn.kind not in DRAWN:
        return f"Otoksessa oli {_posts(drawn.size)} [täydennettävä: otantatapa]."
    how = DRAWN[drawn.kind]
    if drawn.kind == "stratified":
        how += f" (osittava tekijä: {BY.get(drawn.by, drawn.by)}; ositteita {drawn.strata})"
    elif drawn.kind == "systematic":
        how += f" (joka {drawn.step}. viesti)" if drawn.step else " (tasavälein ajan mukaan)"
    share = percent(drawn.size / drawn.frame, FI) if drawn.frame else ""
    seed = f"siemenluku {drawn.seed}" if drawn.seed is not None else ""
    told = "; ".join(filter(None, (share, seed, day(drawn.drawn_at, FI))))
    return (
        f"Otos poimittiin {how} {number(drawn.frame, FI)} viestin joukosta, ja siihen tuli "
        f"{_posts(drawn.size)} ({told})."
    )


def _blind(facts: RoundReport) -> Iterator[str]:
    for each in facts.read_from:
        where = "pääkierroksella" if each.is_main else f"kierroksella {quoted(each.round, FI)}"
        if each.spread:
            yield (
                f"{each.coder} koodasi kierroksen viesteistä {number(each.posts, FI)} {where}, "
                "jossa ne olivat merkitsemättöminä muiden viestien joukossa."
            )
            continue
        yield (
            f"{each.coder} oli koodannut kierroksen viesteistä {number(each.posts, FI)} jo "
            f"{where}, josta nämä koodaukset luettiin."
        )
    if facts.purpose != RELIABILITY:
        yield "Sokkoutusta ei tällä kierroksella valvottu."
    elif not facts.opened:
        yield "Koodaajat tekivät työnsä toisistaan riippumatta ja toistensa ratkaisuja näkemättä."
    else:
        told = [_opened(each.coder, each.left, each.at, each.settling) for each in facts.opened]
        yield (
            "Koodaajat tekivät työnsä toisistaan riippumatta, mutta sokkoutus rikkoutui: "
            f"{'; '.join(told)}."
        )


def _state(facts: RoundReport) -> Iterator[str]:
    left = [each for each in facts.progress if each.done < each.posts]
    if left:
        told = ", ".join(
            f"{each.coder} {number(each.done, FI)}/{number(each.posts, FI)}"
            for each in facts.progress
        )
        if facts.is_open:
            yield f"Koodaus oli laskettaessa kesken (viestejä: {told}), joten luvut ovat alustavia."
        else:
            yield f"Kierros suljettiin, ennen kuin kaikki viestit oli koodattu (viestejä: {told})."
    elif facts.is_open and facts.sample is not None:
        yield "Kierrosta ei ollut laskettaessa vielä suljettu."
    if facts.repeats:
        yield (
            "Samaa sanovista viesteistä laskettiin mukaan yksi; koodattuja viestejä jäi siten pois "
            f"{number(facts.repeats, FI)}."
        )


def _opened(coder: str, left: int, at: str, settling: bool) -> str:
    then = f"{day(at, FI)}, kun koodaamatta oli vielä {_posts(left)}"
    if settling:
        return f"erimielisyyksiä alettiin ratkaista {then}"
    return f"{coder} avasi muiden ratkaisut {then}"


def _chosen(facts: RoundReport) -> str:
    if not facts.coefficient:
        return "Ensisijaista tunnuslukua ei valittu etukäteen."
    name = PHRASES[facts.coefficient][0]
    chosen = f"Ensisijaiseksi tunnusluvuksi valittiin ennen kierrosta {name}"
    if facts.threshold is None:
        return f"{chosen}; raja-arvoa ei asetettu."
    return f"{chosen} ja raja-arvoksi {figures.coefficient(facts.threshold, FI)}."


def _settled(facts: RoundReport) -> Iterator[str]:
    found = facts.settling
    if found is None or not facts.variables:
        return
    if not found.posts:
        yield "Erimielisyyksiä ei ollut."
        return
    where = f"Erimielisyyksiä oli {number(found.posts, FI)} viestissä"
    how = WAYS.get(found.way, "[täydennettävä: ratkaisutapa]")
    if not found.settled:
        yield f"{where}; niitä ei ole ratkaistu."
        return
    yield "Tunnusluvut laskettiin ennen erimielisyyksien ratkaisemista."
    if found.settled < found.posts:
        yield f"{where}; niistä ratkaistiin {how} {number(found.settled, FI)}."
    else:
        yield f"{where}, ja ne ratkaistiin {how}."


def _posts(n: int) -> str:
    return f"{number(n, FI)} {'viesti' if n == 1 else 'viestiä'}"


def _days(n: int) -> str:
    return f"{number(n, FI)} {'päivä' if n == 1 else 'päivää'}"
