"""Agreement with the codes put together by group, worked out by hand."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.agreement.coarser import finer_uid
from coder.domain.codebook import Group, Text
from coder.services import exporting
from coder.services.exporting import ExportOptions
from coder.services.reliability import EXCLUDED, Reliability
from coder.services.session import Session
from tests import studies
from tests.services.tables import code, open_round, topics
from tests.studies import FEELING, FEELING_CODES, TOPIC, TOPIC_CODES

SERVICE = "asiat.aihe.palvelut"
BAD = "asiat.tunne.ikava"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ten posts coded by two; "palvelu" and "jono" are one group, "viha" and "suru" another."""
    topic, feeling = studies.topic(), studies.feeling(required=True)
    topic = replace(
        topic,
        groups=(Group(SERVICE, Text("Palvelut", "Services")),),
        codes=tuple(
            replace(c, group=SERVICE if c.uid in TOPIC_CODES[:2] else None) for c in topic.codes
        ),
    )
    feeling = replace(
        feeling,
        groups=(Group(BAD, Text("Ikävä")),),
        codes=tuple(
            replace(c, group=BAD if c.uid in FEELING_CODES[:2] else None) for c in feeling.codes
        ),
    )
    book = studies.codebook(topic, feeling)
    made = studies.make_study(tmp_path, 10, book=book, coder=None, indexed=False)
    open_round(made)
    topics(made, "Aino", "PPPPJJJVVV", "tarkistus")
    topics(made, "Bertta", "PPJJJJPVVP", "tarkistus")
    code(made, "Aino", "Tunne", ["viha", "viha suru", "pelko"], "tarkistus")
    code(made, "Bertta", "Tunne", ["suru", "viha", "viha pelko"], "tarkistus")
    yield made
    made.close()


def test_codes_of_a_group_agree(session: Session) -> None:
    found = Reliability(session).figures(by_group=True)
    topic = [figure for figure in found if finer_uid(figure.variable.uid) == TOPIC]
    whole = {f.coefficient.name: f.coefficient.value for f in topic if f.code_uid is None}
    # Only the last post differs: seven in the group and three "verkko", against eight and two.
    assert whole["percent_agreement"] == 0.9
    expected = 1 - (15 * 14 + 5 * 4) / (20 * 19)
    assert whole["krippendorff_alpha"] == pytest.approx(1 - 0.1 / expected)
    # The group against all others; "verkko" and "ulkona" stay as they were.
    assert {figure.code_uid for figure in topic} == {None, SERVICE}
    assert topic[0].variable.name.fi == "Aihe (luokkaryhmät)"


def test_sets_of_codes_become_sets_of_groups(session: Session) -> None:
    found = Reliability(session).figures(by_group=True)
    feeling = [figure for figure in found if finer_uid(figure.variable.uid) == FEELING]
    whole = {f.coefficient.name: f.coefficient.value for f in feeling if f.code_uid is None}
    assert whole["exact_match"] == pytest.approx(2 / 3)
    assert {figure.code_uid for figure in feeling} == {None, BAD}


def test_the_plain_figures_hold_no_groups(session: Session) -> None:
    reliability = Reliability(session)
    assert {figure.variable.uid for figure in reliability.figures()} == {TOPIC, FEELING}
    without = reliability.figures(missing=EXCLUDED, by_group=True)
    assert len(without) == len(reliability.figures(by_group=True))


def test_the_workbook_has_them_after_the_codes(session: Session) -> None:
    content = exporting.gather(session, ExportOptions("en"))
    tables = [t for t in content.agreement if t.variable == "Topic (code groups)"]
    assert [table.code for table in tables] == [None, "Services"]
    assert tables[0].rows[0].value == 0.9
