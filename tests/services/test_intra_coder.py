"""A coder against the same coder: what is compared, how long lies between, and what is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import NothingToReport, UnknownName
from coder.services import exporting, methods_report, round_outcome
from coder.services.exporting import ExportOptions
from coder.services.intra_coder import IntraCoder
from coder.services.round_keeping import RoundPlan, open_round
from coder.services.sampling import draw
from coder.services.session import Session
from tests import studies
from tests.services.tables import topics

FIRST, AGAIN = "PPPPPJJJJJ", "PPPPJJJJJV"


class Days:
    """A clock that stands still until it is set to a day of March 2026."""

    def __init__(self) -> None:
        self.day, self._ticking = 1, studies.Ticking()

    def __call__(self) -> str:
        return f"2026-03-{self.day:02d}T{self._ticking()[11:]}"


@pytest.fixture
def clock() -> Days:
    return Days()


@pytest.fixture
def session(tmp_path: Path, clock: Days) -> Iterator[Session]:
    """Ten posts that Aino coded on the 1st and the 10th, and eight again on the 22nd."""
    made = studies.make_study(tmp_path, 10, coder=None, indexed=False, clock=clock)
    topics(made, "Aino", FIRST[:6])
    clock.day = 10
    topics(made, "Aino", "......" + FIRST[6:])
    topics(made, "Bertta", FIRST)
    clock.day = 22
    draw(made, "kaikki", 10, 3)
    open_round(made, RoundPlan("uusi", "intra", "kaikki", threshold=0.8, coders=("Aino",)))
    topics(made, "Aino", AGAIN, "uusi")
    yield made
    made.close()


def test_the_two_codings_are_compared_as_those_of_two_coders(session: Session) -> None:
    intra = IntraCoder(session)
    (pair,) = intra.pairs()
    assert (pair.coder.name, pair.first.name, pair.second.name) == ("Aino", "main", "uusi")
    figures = intra.figures(pair)
    assert {figure.coders for figure in figures} == {("Aino (Pääkierros)", "Aino (uusi)")}
    whole = {f.coefficient.name: f.coefficient.value for f in figures if f.code_uid is None}
    assert whole["percent_agreement"] == 0.8
    # Once 5 P, 5 J; then 4 P, 5 J, 1 V; of twenty codings 9 P, 10 J, 1 V.
    expected = 1 - (9 * 8 + 10 * 9) / (20 * 19)
    assert whole["krippendorff_alpha"] == pytest.approx(1 - 0.2 / expected)
    assert intra.pair("Aino", "uusi", "main") == pair


def test_the_days_between_are_those_of_the_posts(session: Session) -> None:
    intra = IntraCoder(session)
    gap = intra.gap(intra.pairs()[0])
    assert gap is not None
    assert (round(gap.least), round(gap.most), round(gap.median)) == (12, 21, 21)
    assert (gap.posts, gap.short) == (10, 4)


def test_a_post_coded_once_and_codings_that_are_read_are_no_second_coding(
    session: Session, clock: Days
) -> None:
    intra = IntraCoder(session)
    with pytest.raises(NothingToReport):
        intra.figures(intra.pair("Bertta", "main", "uusi"))
    open_round(session, RoundPlan("rel", "reliability", "kaikki"))
    assert [pair.second.name for pair in IntraCoder(session).pairs()] == ["uusi"]
    with pytest.raises(NothingToReport):
        intra.figures(intra.pair("Aino", "main", "rel"))
    read = intra.figures(intra.pair("Aino", "rel", "uusi"))
    assert read[0].coefficient.n_items == 10
    with pytest.raises(UnknownName):
        intra.pair("Kaisa", "main", "uusi")


def test_the_paragraph_tells_of_one_coder(session: Session) -> None:
    intra = IntraCoder(session)
    (pair,) = intra.pairs()
    finnish = methods_report.paragraph_again(session, intra, pair, "fi")
    for part in (
        "Koodaajan sisäistä reliabiliteettia arvioitiin niin, että Aino koodasi kierroksella "
        "”uusi” uudelleen viestejä, jotka hän oli koodannut jo pääkierroksella (yhteensä 10 "
        "viestiä); käytössä oli koodauskirjan versio 1 (1 muuttuja, yhteensä 4 luokkaa).",
        "Koodauskertojen väli oli mediaanina 21 päivää (vaihteluväli 12–21 päivää). Väli oli alle "
        "kaksi viikkoa 4 viestissä.",
        "raja-arvoksi 0,800. Krippendorffin alfa oli muuttujassa ”Aihe” 0,651 (",
        "Raja-arvo ei täyttynyt.",
    ):
        assert part in finnish
    assert "rimielisyy" not in finnish
    assert "Sokkou" not in finnish
    english = methods_report.paragraph_again(session, intra, pair, "en")
    assert "by letting Aino code 10 posts of the main round again in the round “uusi”" in english
    assert "was 21 days (range 12 to 21 days). For 4 posts it was under two weeks." in english


def test_closing_the_round_holds_it_against_the_threshold(session: Session) -> None:
    outcome = round_outcome.close(session, "uusi")
    assert outcome.result == "failed"
    assert outcome.values == {studies.TOPIC: pytest.approx(0.6514, abs=1e-4)}


def test_the_workbook_has_it_beside_the_other_rounds(session: Session) -> None:
    content = exporting.gather(session, ExportOptions("fi"))
    again = [t for t in content.agreement if t.coders == ("Aino (Pääkierros)", "Aino (uusi)")]
    assert [table.code for table in again][:2] == [None, "palvelu"]
    assert again[0].variable == "Aihe (sama koodaaja kahdesti)"
    assert any("mediaanina 21 päivää (vaihteluväli 12–21" in note for note in again[0].notes)
    assert any("alle kaksi viikkoa 4 viestissä" in note for note in again[0].notes)
    assert any("Koodaajan sisäistä" in text for text in content.agreement_texts)
    only = exporting.gather(session, ExportOptions("fi", round="main"))
    assert all("kahdesti" not in table.variable for table in only.agreement)


def test_only_posts_of_the_sample_count(session: Session) -> None:
    draw(session, "osa", 4, 5)
    open_round(session, RoundPlan("kolmas", "intra", "osa", coders=("Bertta",)))
    topics(session, "Bertta", AGAIN, "kolmas")
    intra = IntraCoder(session)
    pair = intra.pair("Bertta", "main", "kolmas")
    assert intra.figures(pair)[0].coefficient.n_items == 4
    gap = intra.gap(pair)
    assert gap is not None
    assert gap.posts == 4
