"""Codings given under different meanings are kept apart, or it is said that they are not."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from coder.services import meaning_words
from coder.services.codebook_merging import merge
from coder.services.meaning_periods import MeaningPeriods
from coder.services.reliability import Reliability
from coder.services.session import Session
from coder.storage import decisions
from tests import studies
from tests.services.test_codebook_merging import LINE, NET, SERVICE
from tests.services.test_reviewing import change_meaning
from tests.studies import TOPIC

BEFORE = ([SERVICE, LINE, NET, LINE, SERVICE], [SERVICE, LINE, NET, SERVICE])
AFTER = ([LINE, NET, SERVICE], [NET, LINE, NET, LINE])


def code_as(session: Session, name: str, codes: list[str]) -> None:
    session.choose_coder(name)
    coding = studies.start_coding(session)
    for code in codes:
        coding.press(code)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Aino codes five posts before the meaning changes and three after; Bertta four and four."""
    made = studies.make_study(tmp_path, 10)
    for name, codes in zip(("Aino", "Bertta"), BEFORE, strict=True):
        code_as(made, name, codes)
    change_meaning(made, LINE)
    for name, codes in zip(("Aino", "Bertta"), AFTER, strict=True):
        code_as(made, name, codes)
    yield made
    with suppress(sqlite3.ProgrammingError):  # a test may have closed it
        made.close()


def test_codings_are_kept_apart_by_meaning(session: Session) -> None:
    reliability = Reliability(session)
    (found,) = MeaningPeriods(session, reliability).of_rounds("main")
    assert found.variable.uid == TOPIC
    one, two = found.periods
    assert [(p.first, p.last, p.posts) for p in (one, two)] == [(1, 1, 4), (2, 2, 3)]
    assert found.across == 1  # the fifth post: Aino before, Bertta after
    shares = [
        figure.coefficient.value
        for period in (one, two)
        for figure in period.figures
        if figure.coefficient.name == "percent_agreement"
    ]
    assert shares == [0.75, pytest.approx(2 / 3)]
    everything = next(
        figure.coefficient
        for figure in reliability.figures("main", coefficients=("percent_agreement",))
    )
    assert everything.n_items == one.posts + two.posts + found.across


def test_it_is_said_in_both_languages(session: Session) -> None:
    (found,) = MeaningPeriods(session, Reliability(session)).of_rounds()
    said = meaning_words.note(found, "en")
    assert "revision 1, 4 posts" in said
    assert "revision 2, 3 posts" in said
    assert "Coders coded 1 post under different meanings." in said
    assert "versio 1, 4 viestiä" in meaning_words.note(found, "fi")


def test_wording_merges_and_recolouring_keep_nothing_apart(tmp_path: Path) -> None:
    made = studies.make_study(tmp_path, 6)
    for name, codes in zip(("Aino", "Bertta"), BEFORE, strict=True):
        code_as(made, name, codes[:2])
    merge(made, [LINE], NET)
    for name, codes in zip(("Aino", "Bertta"), BEFORE, strict=True):
        code_as(made, name, [c for c in codes[2:] if c != LINE])
    assert MeaningPeriods(made, Reliability(made)).of_rounds() == []
    made.close()


def test_a_replayed_project_gives_the_same(session: Session, tmp_path: Path) -> None:
    found = MeaningPeriods(session, Reliability(session)).of_rounds()
    session.close()
    again = Session.open(Path(shutil.copy(session.path, tmp_path / "toinen.coder")))
    with again.file.write():
        cells = list(
            again.file.db.execute("SELECT variable_id,coder_id,round_id,post_id FROM coding")
        )
        again.file.db.execute("DELETE FROM coding")
        decisions.derive_again(again.file, cells)
    assert MeaningPeriods(again, Reliability(again)).of_rounds() == found
    again.close()
