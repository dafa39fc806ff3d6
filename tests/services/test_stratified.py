"""Agreement on a stratified sample: weighted, with intervals drawn by stratum, and said so."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from coder.domain.agreement.results import STRATIFIED_BOOTSTRAP
from coder.services import exporting, listing, methods_report, report_words
from coder.services.drawing import Bootstrap
from coder.services.exporting import ExportOptions
from coder.services.reliability import Reliability
from coder.services.round_keeping import RoundPlan, open_round
from coder.services.sample_facts import sample_facts
from coder.services.sampling import By, SamplePlan, draw_sample
from coder.services.session import Session
from coder.storage import samples
from tests import studies
from tests.services.tables import topics


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Thirty posts of one file and ten of another; six of each are drawn.

    The coders agree on all of the first file, and on none of the second.
    """
    made = studies.make_study(tmp_path, 30, coder=None, indexed=False)
    more = studies.write_posts(
        tmp_path / "toinen.csv", studies.texts(10, 101), first_id=800_000_000_000_000_001
    )
    studies.bring_in(made, more, indexed=False)
    plan = SamplePlan("otos", 12, 5, kind="stratified", by=By("source"), minimum=6)
    draw_sample(made, plan)
    open_round(made, RoundPlan("rel", "reliability", "otos", threshold=0.8))
    topics(made, "Aino", "PJV" * 10 + "PJV" * 3 + "P", "rel")
    topics(made, "Bertta", "PJV" * 10 + "JVP" * 3 + "J", "rel")
    yield made
    made.close()


def drawn(session: Session) -> dict[str, int]:
    (sample,) = samples.all_of(session.file)
    return {each.name: each.drawn_n for each in samples.strata_of(session.file, sample.id)}


def test_each_stratum_weighs_as_much_as_its_frame(session: Session) -> None:
    assert set(drawn(session).values()) == {6}
    figures = Reliability(session).figures(bootstrap=Bootstrap(500, 3))
    percent = next(f.coefficient for f in figures if f.coefficient.name == "percent_agreement")
    # Half of the sample agrees, but three quarters of the posts are of the first file.
    assert percent.value == pytest.approx(0.75)
    alpha = next(f.coefficient for f in figures if f.coefficient.name == "krippendorff_alpha")
    (interval,) = alpha.intervals
    assert (interval.method, interval.draws, interval.seed) == (STRATIFIED_BOOTSTRAP, 500, 3)
    assert alpha.value is not None
    assert interval.low <= alpha.value <= interval.high + 1e-9


def test_without_a_wish_it_is_drawn_as_for_the_screen(session: Session) -> None:
    found = Reliability(session).figures()[0].coefficient
    assert found.value == pytest.approx(0.75)
    # Within a stratum all agree or none do: no draw differs from another.
    assert (found.intervals, found.no_interval) == ((), "zero_width")
    alpha = next(
        f.coefficient for f in Reliability(session).figures()
        if f.coefficient.name == "krippendorff_alpha"
    )  # fmt: skip
    assert (alpha.intervals[0].draws, alpha.intervals[0].seed) == (2_000, 1)


def test_the_workbook_and_the_paragraph_say_so(session: Session) -> None:
    content = exporting.gather(session, ExportOptions("fi"))
    notes = " ".join(content.agreement[0].notes)
    assert "Otos on ositettu (lähdetiedosto; ositteita 2): tunnusluvut on painotettu" in notes
    methods = {row.ci_method for row in content.agreement[0].rows if row.ci_method}
    assert methods == {STRATIFIED_BOOTSTRAP}
    reliability = Reliability(session)
    (round_,) = reliability.rounds("rel")
    text = methods_report.paragraph(session, reliability, round_, "fi")
    assert "Viestit painotettiin niin, että kukin osite vastaa osuuttaan otantakehikosta." in text
    assert "bootstrap-menetelmällä ositteittain uudelleen poimien (2\u00a0000 poimintaa" in text
    assert len(list(listing.posts_as_records(session))) == 40


def test_what_cannot_be_drawn_from_strata_is_said(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "x.xlsx"
    for language, said in (
        ("fi", "KALPHA-yhteensopivaa"),
        ("en", "Whole authors"),
    ):
        exporting.export(session, target, ExportOptions(language, by_author=True, kalpha=True))
        book = openpyxl.load_workbook(target, read_only=True)
        told = {
            str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
        }
        book.close()
        assert any(said in each for each in told)
    sample = sample_facts(session, Reliability(session).rounds()[0])
    assert report_words.undrawn_note(sample, "en", by_author=False, kalpha=False) == ()
    assert report_words.undrawn_note(None, "en", by_author=True, kalpha=True) == ()
