"""A screening checked by judging posts in and out, blind to which they are."""

from pathlib import Path

import pytest

from coder.domain.errors import NothingToReport, UnknownName
from coder.domain.relevance import CANNOT_JUDGE, NO, RELEVANT, YES
from coder.services import merging, packets, sampling, screening_check, settling
from coder.services.checking import check
from coder.services.codebook_editing import frozen_rounds
from coder.services.codebook_view import history
from coder.services.listing import codings
from coder.services.reliability import Reliability
from coder.services.session import Session
from tests.services.second_coder import Opener, coding_in

OUT = {1, 2, 3, 4, 5, 6, 7, 8}
RELEVANT_POSTS = {3, *range(11, 21)}


@pytest.fixture
def screened(study: Session) -> Session:
    with study.file.write():
        study.file.db.executemany(
            "INSERT INTO screening VALUES(?1,1,?2,?2)",
            [(row, int(row not in OUT)) for row in range(1, 21)],
        )
        settling.refill(study.file)
    return study


def _judge(session: Session, name: str | None, rows: dict[str, int]) -> None:
    coding = coding_in(session, name)
    while coding.post is not None:
        row = rows[coding.post.text]
        assert [v.uid for v in coding.variables] == [RELEVANT]
        coding.press(CANNOT_JUDGE if row == 20 else YES if row in RELEVANT_POSTS else NO)


def _rows(session: Session) -> dict[str, int]:
    return dict(session.file.db.execute("SELECT text,id FROM post").fetchall())


def test_a_check_asks_one_question_and_weighs_both_sides(screened: Session) -> None:
    drawn = screening_check.draw(screened, "seula", 16, 5)
    assert [(s.name, s.drawn_n) for s in sampling.strata_of(screened, drawn)] == [
        ("in", 8),
        ("out", 8),
    ]
    screening_check.open_check(screened, "tarkistus", "seula")
    with pytest.raises(NothingToReport):
        screening_check.check(screened, "tarkistus")
    _judge(screened, "tarkistus", _rows(screened))
    found = screening_check.check(screened, "tarkistus")
    inside, outside = found.quality.taken_in, found.quality.left_out
    assert (outside.frame, outside.judged, outside.relevant) == (8, 8, 1)
    assert inside.frame == 12
    assert inside.judged + found.missing == 8
    assert found.left == 0
    assert found.quality.precision.low <= 10 / 12 <= found.quality.precision.high
    assert check(screened).findings == ()


def test_the_question_stays_out_of_the_studys_codebook(screened: Session) -> None:
    before = screened.codebook
    n = screened.revision.n
    for name in ("eka", "toka"):
        screening_check.draw(screened, name, 8, 5)
        screening_check.open_check(screened, name, name)
    _judge(screened, "eka", _rows(screened))
    screened.read_codebook()
    assert (screened.codebook, screened.revision.n) == (before, n)
    assert [past.n for past in history(screened)] == [1]
    assert frozen_rounds(screened) == ()
    assert {coding.variable for coding in codings(screened)} == {RELEVANT}
    assert all(r.purpose != "screening" for r in Reliability(screened).rounds())
    row = screened.file.db.execute("SELECT count(*) FROM final_codes").fetchone()
    assert row == (0,)
    assert check(screened).findings == ()


def test_a_packet_says_nothing_of_in_and_out(
    screened: Session, tmp_path: Path, opened: Opener
) -> None:
    screening_check.draw(screened, "seula", 16, 5)
    screening_check.open_check(screened, "tarkistus", "seula")
    path = tmp_path / "bertta.coder"
    packets.write(screened, "tarkistus", "Bertta", path)
    packet = opened(path)
    assert packet.codebook.uid == "system.screening"
    assert packet.file.db.execute("SELECT count(*) FROM screening").fetchone() == (0,)
    strata = packet.file.db.execute("SELECT count(*) FROM sample_post WHERE stratum IS NOT NULL")
    assert strata.fetchone() == (0,)
    rows = _rows(screened)
    outs = [rows[packet.coding(packet.queues()[0].id).go_to(n).text] in OUT for n in range(1, 17)]
    assert sorted(outs, reverse=True) != outs
    assert sorted(outs) != outs
    _judge(packet, None, rows)
    assert check(packet).findings == ()
    packet.close()
    merging.bring_home(screened, path)
    assert screening_check.check(screened, "tarkistus").quality.left_out.relevant == 1
    assert check(screened).findings == ()


def test_only_a_sample_of_both_sides_can_be_judged(screened: Session) -> None:
    sampling.draw(screened, "vain", 4, 1)
    with pytest.raises(UnknownName):
        screening_check.open_check(screened, "tarkistus", "vain")
    with pytest.raises(UnknownName):
        screening_check.check(screened, "main")


def test_the_paragraph_in_both_languages(screened: Session) -> None:
    screening_check.draw(screened, "seula", 20, 5)
    screening_check.open_check(screened, "tarkistus", "seula")
    _judge(screened, "tarkistus", _rows(screened))
    found = screening_check.check(screened, "tarkistus")
    assert found.paragraph("en") == (
        "Of 11 posts judged among the 12 in the study 9 were relevant, of 8 judged among the 8 "
        "left out 1; 1 could not be judged. Within the posts collected, the screening has a "
        "precision of 0.82 (95% CI 0.75–0.83) and a recall of 0.91 (95% CI 0.90–0.91)."
    )
    assert "saanti 0,91 (95\u00a0%:n luottamusväli 0,90–0,91)." in found.paragraph("fi")
