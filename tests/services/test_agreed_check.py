"""The random check of agreed posts: what was drawn is kept, and what was wrong is counted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coder.domain.errors import NothingToDraw
from coder.services import agreed_check, exporting
from coder.services.adjudication import Adjudication
from coder.services.counting import Counting
from coder.services.exporting import ExportOptions
from coder.services.session import Session
from tests import studies
from tests.services.tables import open_round, topics
from tests.studies import TOPIC, TOPIC_CODES

P, J, V, U = TOPIC_CODES
Maker = Callable[[str, str], Session]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Make a study whose posts Aino and Bertta coded, a letter each, in the round tarkistus."""
    made: list[Session] = []

    def make_(aino: str, bertta: str) -> Session:
        session = studies.make_study(tmp_path, len(aino), indexed=False)
        made.append(session)
        open_round(session)
        topics(session, "Aino", aino, "tarkistus")
        topics(session, "Bertta", bertta, "tarkistus")
        return session

    yield make_
    for session in made:
        session.close()


def test_a_draw_is_kept_with_its_seed_and_counted_as_it_is_looked_at(make: Maker) -> None:
    session = make("PPJJVVPPJJVV", "PPJJVVPPJJVP")
    found = Adjudication(session, "tarkistus")
    check = agreed_check.begin(session, found, 5, 11)
    drawn = agreed_check.items(found, check)
    assert [(i.post_id, i.variable.uid) for i in drawn] == [
        (i.post_id, i.variable.uid) for i in found.propose_check(5, 11)
    ]
    assert (check.seed, check.agreed, check.by, check.left) == (11, 11, "Aino", 5)
    assert (check.checked, check.wrong, check.share) == (0, 0, None)
    for n, item in enumerate(drawn[:4]):
        right = item.values[0] or ()
        found.decide(item.post_id, TOPIC, (U,) if n == 0 else right)
    (again,) = agreed_check.of_round(session, found.round)
    assert (again.checked, again.wrong, again.left, again.share) == (4, 1, 1, 0.25)
    # Wilson's interval of 1 in 4, worked out by hand: (0.25 + z²/8 ± z·√(0.046875 + z²/64)) /
    # (1 + z²/4) with z = 1.96.
    assert (again.low, again.high) == (
        pytest.approx(0.0456, abs=1e-4),
        pytest.approx(0.6994, abs=1e-4),
    )
    found.undo()
    assert agreed_check.of_round(session, found.round)[0].checked == 3


def test_what_was_confirmed_stays_agreed_and_what_was_wrong_is_adjudicated(make: Maker) -> None:
    session = make("PPJ", "PPJ")
    found = Adjudication(session, "tarkistus")
    agreed_check.begin(session, found, 3, 1)
    found.decide(1, TOPIC, [P])
    found.decide(2, TOPIC, [V], "slip")
    final = Counting(session).final(session.codebook.variables[0])
    assert final.states == {1: "agreed", 2: "adjudicated", 3: "agreed"}
    assert final.codes[2] == (V,)
    assert len(found.items) == found.settled == 0


def test_the_report_says_how_many_were_wrong(make: Maker) -> None:
    session = make("PPJJ", "PPJJ")
    found = Adjudication(session, "tarkistus")
    agreed_check.begin(session, found, 2, 7)
    assert agreed_check.notes(session, "fi") == ()
    for item in found.propose_check(2, 7):
        found.decide(item.post_id, TOPIC, item.values[0] or ())
    (said,) = agreed_check.notes(session, "fi")
    assert "yksimielisistä luokituksista (4)" in said
    assert "Virheellisiä oli 0 (0,0 %, 95 %:n luottamusväli 0,0–65,8 %)" in said
    content = exporting.gather(session, ExportOptions("en"))
    assert any("of the 4 agreed codings, 2 drawn at random" in note for note in content.about.notes)
    assert "2 drawn at random" in content.methods_text


def test_nothing_agreed_is_nothing_to_draw(make: Maker) -> None:
    session = make("PJ", "JP")
    with pytest.raises(NothingToDraw):
        agreed_check.begin(session, Adjudication(session, "tarkistus"), 5, 1)
