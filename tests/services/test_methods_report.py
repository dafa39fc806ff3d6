"""The paragraph on reliability: what it says of a round, and that it stays true of odd ones."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.codebook import Codebook
from coder.domain.errors import NothingToReport
from coder.services import methods_report, round_outcome, settling_way
from coder.services.adjudication import Adjudication
from coder.services.reliability import Reliability
from coder.services.round_keeping import RoundPlan, open_round
from coder.services.sampling import By, SamplePlan, draw_sample, gather
from coder.services.session import Session
from tests import studies
from tests.services.tables import code, topics, uids
from tests.studies import TOPIC_CODES

Maker = Callable[..., Session]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Make a study of some posts with nobody at the keyboard."""
    made: list[Session] = []

    def make_(posts: int = 20, book: Codebook | None = None) -> Session:
        made.append(studies.make_study(tmp_path, posts, book=book, coder=None, indexed=False))
        return made[-1]

    yield make_
    for session in made:
        session.close()


def said(session: Session, language: str = "fi", name: str | None = None) -> str:
    reliability = Reliability(session)
    round_ = (
        reliability.rounds(name)[0] if name else methods_report.newest_round(reliability)
    )  # fmt: skip
    return methods_report.paragraph(session, reliability, round_, language)


def opened(session: Session, name: str = "rel", size: int | None = None, **more: object) -> None:
    """Open a round on a sample of its own."""
    wanted = size or session.counts().posts
    plan = RoundPlan(name, "reliability", f"{name}-otos", threshold=0.8)
    plan = replace(plan, **more)  # pyright: ignore[reportArgumentType]
    draw_sample(session, SamplePlan(f"{name}-otos", wanted, 7, purpose=plan.purpose))
    open_round(session, plan)


LETTERS = "PPPPPPPJJJJJJJVVVVVV"
OTHERS = "PPPPPPJJJJJJJJVVVVVU"


def two_coders(session: Session, name: str = "rel") -> None:
    topics(session, "Aino", LETTERS, name)
    topics(session, "Bertta", OTHERS, name)


def test_a_round_of_two_coders_in_finnish(make: Maker) -> None:
    session = make()
    opened(session)
    two_coders(session)
    settling_way.set_way(session, "rel", "discussion")
    desk = Adjudication(session, "rel")
    for item in desk.items:
        desk.decide(item.post_id, item.variable.uid, [TOPIC_CODES[0]])
    round_outcome.close(session, "rel")
    text = said(session)
    for part in (
        "Koodaajien välistä reliabiliteettia arvioitiin reliabiliteettikierroksella ”rel”, jolle "
        "osallistui kaksi koodaajaa (Aino ja Bertta; [täydennettävä: koodaajien roolit]); käytössä "
        "oli koodauskirjan versio 1 (1 muuttuja, yhteensä 4 luokkaa).",
        "Harjoituskierroksia ei ole kirjattu [täydennettävä: miten koodaajat perehdytettiin].",
        "Otos poimittiin yksinkertaisella satunnaisotannalla 20 viestin joukosta, ja siihen tuli "
        "20 viestiä (100,0\u00a0%; siemenluku 7; 2.3.2026).",
        "Koodaajat tekivät työnsä toisistaan riippumatta ja toistensa ratkaisuja näkemättä.",
        "Ensisijaiseksi tunnusluvuksi valittiin ennen kierrosta Krippendorffin alfa ja "
        "raja-arvoksi 0,800.",
        "Krippendorffin alfa oli muuttujassa ”Aihe” 0,856 (95 %:n luottamusväli 0,648–1,000; "
        "yhtäpitävyys 90,0\u00a0%; n\u00a0=\u00a020).",
        "Raja-arvo täyttyi. Luottamusvälin alaraja jäi kuitenkin raja-arvon alle.",
        "Luottamusvälit laskettiin Gwetin menetelmällä.",
        "Tunnusluvut laskettiin ennen erimielisyyksien ratkaisemista. Erimielisyyksiä oli 2 "
        "viestissä, ja ne ratkaistiin keskustellen.",
    ):
        assert part in text
    assert "\n" not in text
    assert "kesken" not in text


def test_the_same_round_in_english(make: Maker) -> None:
    session = make()
    opened(session)
    two_coders(session)
    text = said(session, "en")
    for part in (
        "Inter-coder reliability was assessed in the reliability round “rel”, in which two coders "
        "took part (Aino and Bertta; [to be filled in: roles of the coders]), with revision 1 of "
        "the codebook (1 variable, 4 codes).",
        "A simple random sample of 20 posts was drawn from 20 (100.0%; seed 7; 2 March 2026).",
        "The coders worked independently and without sight of each other's codings.",
        "The round was not closed yet when this was computed.",
        "Krippendorff's alpha was chosen as the primary coefficient and .800 as the threshold "
        "before the round.",
        "Krippendorff's alpha was .856 (95% CI [.648, 1.000]; agreement 90.0%; n\u00a0=\u00a020) "
        "for “Topic”.",
        "The threshold was met. The lower end of the interval is below the threshold, however.",
        "The coders disagreed on 2 posts; these are not settled.",
    ):
        assert part in text


def test_three_coders_who_are_not_done_and_one_who_looked(make: Maker, tmp_path: Path) -> None:
    session = make()
    session.choose_coder("Aino")
    opened(session, coefficient="cohen_kappa", threshold=None, coders=("Aino", "Bertta", "Celia"))
    topics(session, "Aino", LETTERS[:15], "rel")
    topics(session, "Bertta", OTHERS, "rel")
    topics(session, "Celia", "P" * 20, "rel")
    text = said(session)
    for part in (
        "kolme koodaajaa (Aino, Bertta ja Celia;",
        "sokkoutus rikkoutui: Aino avasi muiden ratkaisut 2.3.2026, kun koodaamatta oli vielä 5 "
        "viestiä.",
        "Koodaus oli laskettaessa kesken (viestejä: Aino 15/20, Bertta 20/20, Celia 20/20), joten "
        "luvut ovat alustavia.",
        "Ensisijaiseksi tunnusluvuksi valittiin ennen kierrosta Cohenin kappa; raja-arvoa ei "
        "asetettu.",
        "Muuttujassa ”Aihe” Cohenin kappaa ei voitu laskea, koska tunnusluku on määritelty vain "
        "kahdelle koodaajalle (yhtäpitävyys ",
    ):
        assert part in text
    assert "Luottamusvälit laskettiin" not in text
    assert "Raja-arvo" not in text


def test_codings_of_one_code_have_neither_value_nor_disagreement(make: Maker) -> None:
    session = make(4)
    opened(session)
    topics(session, "Aino", "PPPP", "rel")
    topics(session, "Bertta", "PPPP", "rel")
    text = said(session)
    assert (
        "Muuttujassa ”Aihe” Krippendorffin alfaa ei voitu laskea, koska kaikki koodaukset olivat "
        "samaa luokkaa (yhtäpitävyys 100,0\u00a0%; n\u00a0=\u00a04)." in text
    )
    assert "Erimielisyyksiä ei ollut." in text
    assert "Luottamusvälit" not in text


def test_one_post_has_a_value_and_no_interval(make: Maker) -> None:
    session = make(1)
    opened(session)
    topics(session, "Aino", "P", "rel")
    topics(session, "Bertta", "J", "rel")
    text = said(session)
    assert "ja siihen tuli 1 viesti (" in text
    assert "oli muuttujassa ”Aihe” 0,000 (luottamusväliä ei voitu laskea; yhtäpitävyys " in text
    assert "Erimielisyyksiä oli 1 viestissä; niitä ei ole ratkaistu." in text


def test_training_and_failed_rounds_come_before(make: Maker) -> None:
    session = make(20)
    opened(session, "treeni", 4, purpose="training", threshold=None)
    opened(session, "eka", 6, coders=("Aino", "Bertta"))
    topics(session, "Aino", "PPPJJJ" * 4, "eka")
    topics(session, "Bertta", "JPPJJP" * 4, "eka")
    round_outcome.close(session, "treeni")
    round_outcome.close(session, "eka")
    opened(session, "toka", 5)
    topics(session, "Aino", LETTERS, "toka")
    topics(session, "Bertta", OTHERS, "toka")
    text = said(session)
    assert (
        "Kierrosta edelsivät harjoituskierros ”treeni” (4 viestiä; koodauskirjan versio 1) ja "
        "reliabiliteettikierros ”eka” (6 viestiä; koodauskirjan versio 1; Krippendorffin alfa "
        in text
    )
    assert "raja-arvo ei täyttynyt)." in text
    assert "Harjoituskierrosten viestejä ei ole tämän kierroksen viestien joukossa." in text
    assert (
        "Poiminnasta jätettiin pois harjoituskierrosten viestit (4) ja raja-arvon alle jääneiden "
        "kierrosten viestit (6)." in text
    )
    assert "Kierrosta edelsi harjoituskierros ”treeni” (4 viestiä" in said(session, name="eka")


def test_codes_that_count_as_missing_are_told_both_ways(make: Maker) -> None:
    topic = studies.topic()
    codes = tuple(replace(c, counts_as_missing=c.uid == TOPIC_CODES[3]) for c in topic.codes)
    session = make(20, studies.codebook(replace(topic, codes=codes)))
    opened(session)
    two_coders(session)
    text = said(session)
    assert (
        "Muuttujassa ”Aihe” puuttuvaksi tiedoksi luettiin luokka ”ulkona” (viestejä: Aino 0, "
        "Bertta 1); edellä se on mukana omana luokkanaan. Ilman näitä koodauksia Krippendorffin "
        "alfa oli 0,922 (" in text
    )
    assert "n\u00a0=\u00a019)" in text


def test_several_variables_stand_in_one_sentence_by_coefficient(make: Maker) -> None:
    session = make(6, studies.codebook(studies.topic(), studies.feeling(required=True)))
    opened(session)
    for name, letters, feelings in (
        ("Aino", "PPJJVV", ["viha", "viha suru", "pelko", "suru", "ei-mikaan", "viha"]),
        ("Bertta", "PPJJVP", ["viha", "suru", "pelko", "suru", "ei-mikaan", "pelko"]),
    ):
        topics(session, name, letters, "rel")
        code(session, name, "Tunne", feelings, "rel")
    text = said(session, "en")
    assert "Krippendorff's alpha was " in text
    assert "Krippendorff's alpha with the MASI distance was " in text
    assert "exact match 66.7%; n\u00a0=\u00a06) for “Feeling”." in text
    assert "by a bootstrap of posts (2,000 draws, seed 1)" in text


def test_other_ways_of_choosing_posts(make: Maker) -> None:
    session = make(12)
    draw_sample(session, SamplePlan("kk", 6, 3, kind="stratified", by=By("source")))
    draw_sample(session, SamplePlan("joka", seed=3, kind="systematic", step=3))
    gather(session, "käsin", uids(session)[:4], "reliability")
    for sample in ("kk", "joka", "käsin"):
        open_round(session, RoundPlan(sample, "reliability", sample))
        topics(session, "Aino", "PPPPJJJJVVVV", sample)
        topics(session, "Bertta", "PPPPJJJJVVVP", sample)
    assert "ositetulla satunnaisotannalla (osittava tekijä: lähdetiedosto; ositteita 1) 12" in said(
        session, name="kk"
    )
    assert "systemaattisella otannalla (joka 3. viesti) 12 viestin" in said(session, name="joka")
    assert "one post in 3" in said(session, "en", "joka")
    by_hand = said(session, name="käsin")
    assert "Viestit (4) ovat harkinnanvarainen näyte, ei satunnaisotos." in by_hand


def test_the_main_round_tells_that_nobody_watched(make: Maker) -> None:
    session = make(6)
    topics(session, "Aino", "PPPJJJ")
    topics(session, "Bertta", "PPPJJV")
    text = said(session)
    assert "tarkasteltiin pääkierroksella, jolle osallistui kaksi" in text
    assert "Erillistä otosta ei poimittu" in text
    assert "Sokkoutusta ei tällä kierroksella valvottu." in text
    assert "Ensisijaista tunnuslukua ei valittu etukäteen." in text
    assert "riippumatta" not in text


def test_nothing_is_told_where_one_person_coded(make: Maker) -> None:
    session = make(3)
    topics(session, "Aino", "PPP")
    with pytest.raises(NothingToReport):
        methods_report.newest_round(Reliability(session))
    assert methods_report.reported_rounds(Reliability(session)) == []
