"""The final coding of each post: settled, agreed, one coder's, or still open."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.adjudication import ADJUDICATED, AGREED, OPEN, SINGLE
from coder.domain.codebook import Codebook
from coder.services import round_keeping, screening, settling_way
from coder.services.adjudication import Adjudication
from coder.services.counting import Counting
from coder.services.exporting import ExportOptions, export, gather
from coder.services.reliability import Reliability
from coder.services.session import Session
from coder.services.work_division import WorkPlan, divide
from coder.storage import division
from tests import studies
from tests.services.tables import code, open_round, topics
from tests.studies import FEELING, FEELING_CODES, TOPIC, TOPIC_CODES

P, J, V, U = TOPIC_CODES
Maker = Callable[..., Session]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Make a study of which Aino coded all posts, and Bertta the round tarkistus."""
    made: list[Session] = []

    def make_(aino: str, bertta: str, book: Codebook | None = None) -> Session:
        session = studies.make_study(tmp_path, len(aino), book=book, coder=None, indexed=False)
        made.append(session)
        topics(session, "Aino", aino)
        open_round(session)
        topics(session, "Bertta", bertta, "tarkistus")
        return session

    yield make_
    for session in made:
        session.close()


def _states(session: Session, uid: str = TOPIC) -> dict[int, str]:
    return dict(Counting(session).final(session.codebook.variable(uid)).states)


def _codes(session: Session, uid: str = TOPIC) -> dict[int, tuple[str, ...]]:
    return Counting(session).final(session.codebook.variable(uid)).codes


def test_each_post_is_agreed_adjudicated_single_or_open(make: Maker) -> None:
    session = make("PPJJ", "PJV.")
    round_keeping.close_round(session, "tarkistus")
    assert _states(session) == {1: AGREED, 2: OPEN, 3: OPEN, 4: SINGLE}
    Adjudication(session, "tarkistus").decide(2, TOPIC, [U])
    assert _states(session) == {1: AGREED, 2: ADJUDICATED, 3: OPEN, 4: SINGLE}
    assert _codes(session) == {1: (P,), 2: (U,), 3: (J,), 4: (J,)}


def test_an_open_post_has_the_first_coders_codes_for_the_time_being(make: Maker) -> None:
    session = make("PP", "JJ")
    assert _codes(session) == {1: (P,), 2: (P,)}
    assert session.coders()[0].name == "Aino"


def test_what_two_others_agreed_on_is_final_without_the_first_coder(make: Maker) -> None:
    session = make("P.", ".J")
    topics(session, "Celia", ".J", "tarkistus")
    assert _states(session) == {1: SINGLE, 2: AGREED}
    assert _codes(session)[2] == (J,)


def test_frequencies_follow_what_was_decided(make: Maker) -> None:
    session = make("PPJJ", "PJJJ")
    topic = session.codebook.variable(TOPIC)
    first = Counting(session).frequencies(topic)
    before = {row.code: row.n for row in first.table.rows}
    assert first.unsettled == 1
    assert Counting(session).frequencies(topic, "Aino").unsettled == 0
    Adjudication(session, "tarkistus").decide(2, TOPIC, [V])
    then = Counting(session).frequencies(topic)
    after = {row.code: row.n for row in then.table.rows}
    assert (before[P], before[V]) == (2, 0)
    assert (after[P], after[V]) == (1, 1)
    assert then.unsettled == 0


def test_a_recoding_stands_above_what_was_agreed_but_not_above_consensus(make: Maker) -> None:
    session = make("PPP", "PPJ")
    Adjudication(session, "tarkistus").decide(3, TOPIC, [V])
    open_round(session, "uusinta", "recoding")
    topics(session, "Aino", "JPP", "uusinta")
    assert _codes(session) == {1: (J,), 2: (P,), 3: (V,)}
    assert _states(session) == {1: SINGLE, 2: AGREED, 3: ADJUDICATED}


def test_a_decision_counts_where_its_variable_applies_by_what_is_final(make: Maker) -> None:
    book = studies.codebook(studies.topic(), studies.feeling())
    session = make("PP", "PP", book)
    topics(session, "Aino", "PP", "tarkistus")
    code(session, "Aino", "Tunne", ["viha", "viha"], "tarkistus")
    code(session, "Bertta", "Tunne", ["suru", "suru"], "tarkistus")
    found = Adjudication(session, "tarkistus")
    for item in found.items:
        found.decide(item.post_id, FEELING, [FEELING_CODES[1]])
    assert _codes(session, FEELING) == {1: (FEELING_CODES[1],), 2: (FEELING_CODES[1],)}
    found.decide(2, TOPIC, [U])  # both agreed, and were wrong: no feeling is asked of it now
    assert _codes(session, FEELING) == {1: (FEELING_CODES[1],)}
    assert _states(session, FEELING) == {1: ADJUDICATED}


def test_posts_that_settling_made_a_variable_apply_to_are_counted_until_coded(make: Maker) -> None:
    book = studies.codebook(studies.topic(), studies.feeling())
    session = make("PU", "PP", book)
    topics(session, "Aino", "PU", "tarkistus")
    code(session, "Aino", "Tunne", ["viha"], "tarkistus")
    code(session, "Bertta", "Tunne", ["viha", "suru"], "tarkistus")
    feeling = session.codebook.variable(FEELING)
    found = Adjudication(session, "tarkistus")
    assert Counting(session).frequencies(feeling).lacking == 0
    found.decide(2, TOPIC, [P])
    assert Counting(session).frequencies(feeling).lacking == 1
    notes = gather(session, ExportOptions("fi")).frequencies
    told = "Viestejä, joita muuttuja koskee mutta joissa sitä ei ole koodattu: 1."
    assert [told in table.notes for table in notes] == [False, True]


def test_an_undone_decision_opens_the_post_again(make: Maker) -> None:
    session = make("PP", "PJ")
    found = Adjudication(session, "tarkistus")
    found.decide(2, TOPIC, [J])
    found.undo()
    assert _states(session) == {1: AGREED, 2: OPEN}


def test_the_view_of_the_file_tells_the_same(make: Maker) -> None:
    """Agreed, settled, open, single, confirmed, coded again, and two that are not finished."""
    session = make("PPJJPPPP", "PJV.PPP.")
    round_keeping.close_round(session, "tarkistus")
    settling = Adjudication(session, "tarkistus")
    settling.decide(2, TOPIC, [U])
    settling.decide(5, TOPIC, [P])  # a check found right what both gave
    settling.decide(6, TOPIC, [J])  # and wrong here
    open_round(session, "uusinta", "recoding")
    topics(session, "Aino", "......J.", "uusinta")
    unfinish(session, "Aino", "main", 8)
    unfinish(session, "Bertta", "tarkistus", 1)
    rows = session.file.db.execute("SELECT post_id,state,value FROM final_codes").fetchall()
    assert {post: state for post, state, _ in rows} == _states(session)
    assert {post: tuple(json.loads(value)) for post, _, value in rows} == _codes(session)
    assert set(_states(session).values()) == {AGREED, ADJUDICATED, OPEN, SINGLE}
    assert (_states(session)[5], _states(session)[1]) == (AGREED, SINGLE)


def unfinish(session: Session, coder: str, round_: str, post: int) -> None:
    """Take the mark of a post away, as an undo does."""
    with session.file.write() as db:
        db.execute(
            "UPDATE coding SET value=NULL WHERE variable_id=(SELECT id FROM variable "
            "WHERE uid='mark.finished') AND post_id=? AND coder_id=(SELECT id FROM coder "
            "WHERE name=?) AND round_id=(SELECT id FROM round WHERE name=?)",
            (post, coder, round_),
        )


def test_the_workbook_tells_states_way_and_counts(make: Maker, tmp_path: Path) -> None:
    session = make("PPJJ", "PJV.")
    round_keeping.close_round(session, "tarkistus")
    settling_way.set_way(session, "tarkistus", "third_coder")
    Adjudication(session, "tarkistus").decide(2, TOPIC, [U])
    content = gather(session, ExportOptions("en"))
    told = {(row.coder, row.round, row.state) for row in content.codings}
    assert ("Consensus", "tarkistus", "adjudicated") in told
    assert {state for _, _, state in told} == {"agreed", "adjudicated", "open", "single"}
    counts = {each.what: each.n for each in content.about.counts}
    assert (counts["disagreements"], counts["settled"]) == (2, 1)
    assert any("settled 1 (by the decision of a third coder)" in n for n in content.about.notes)
    assert "settled by the decision of a third coder" in content.methods_text
    assert "1 of them are still open" not in content.methods_text
    assert "still open: 1." in content.methods_text
    assert "Agreed: 1, adjudicated: 1, by a single coder: 1, open: 1 posts." in (
        content.frequencies[0].notes
    )
    export(session, tmp_path / "ulos.xlsx", ExportOptions("fi"))
    from openpyxl import load_workbook

    with closing(load_workbook(tmp_path / "ulos.xlsx", read_only=True)) as workbook:
        cells = {str(c) for row in workbook["Koodaukset"].iter_rows(values_only=True) for c in row}
    told_in_finnish = {"Lopullinen koodaus", "ratkaistu", "yksimielinen", "ratkaisematta"}
    assert {*told_in_finnish, "Konsensus"} <= cells
    assert "Consensus" not in cells


def test_the_methods_do_not_call_settled_what_is_open(make: Maker) -> None:
    session = make("PPJ", "PJV")
    text = gather(session, ExportOptions("en")).methods_text
    assert text.startswith("Disagreements (posts: 2) have not been settled.")
    found = Adjudication(session, "tarkistus")
    for post in (2, 3):
        found.decide(post, TOPIC, [U])
    text = gather(session, ExportOptions("fi")).methods_text
    assert "Erimielisyydet (2 viestiä) ratkaistiin [täydennettävä: ratkaisutapa]." in text


def test_the_workbook_compares_coders_as_before_settling(make: Maker) -> None:
    session = make("PPJJ", "PJVJ")
    before = gather(session, ExportOptions("en"))
    found = Adjudication(session, "tarkistus")
    for item in found.items:
        found.decide(item.post_id, TOPIC, [P])
    after = gather(session, ExportOptions("en"))
    assert after.agreement == before.agreement
    as_before = tuple(replace(row, settled=None) for row in after.disagreements)
    assert as_before == before.disagreements
    assert Reliability(session).figures()


def test_a_post_left_out_of_the_study_has_no_final_coding(make: Maker) -> None:
    session = make("PPJJ", "PJJJ")
    before = Counting(session).frequencies(session.codebook.variable(TOPIC))
    screening.put_out(session, [1], "off topic")
    assert 1 not in _states(session)
    assert 1 not in _codes(session)
    after = Counting(session).frequencies(session.codebook.variable(TOPIC))
    assert after.table.n_posts == before.table.n_posts - 1
    # What Aino coded stays: back in the study, it counts again.
    screening.leave_to_rule(session, [1])
    assert _codes(session)[1] == (P,)


def test_in_divided_work_every_coders_own_posts_are_in_the_data(tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, 12, coder="Aino", indexed=False)
    with closing(session):
        shares = divide(session, WorkPlan(("Aino", "Bertta"), overlap=2))
        parts = {
            share.coder.name: set(division.share_of(session.file, share.coder.id, 1) or ())
            for share in shares
        }
        letters = {
            name: "".join(letter if post in parts[name] else "." for post in range(1, 13))
            for name, letter in (("Aino", "P"), ("Bertta", "J"))
        }
        topics(session, "Aino", letters["Aino"])
        topics(session, "Bertta", letters["Bertta"])
        shared = parts["Aino"] & parts["Bertta"]
        assert len(shared) == 2
        found = Counting(session).final(session.codebook.variable(TOPIC))
        assert found.states == {post: OPEN if post in shared else SINGLE for post in range(1, 13)}
        assert {post for post, codes in found.codes.items() if codes == (J,)} == (
            parts["Bertta"] - shared
        )
        # The chosen coder's codes stand for the time being where both coded.
        assert {post for post, codes in found.codes.items() if codes == (P,)} == parts["Aino"]


def test_codings_outside_ones_part_are_left_to_the_other(tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, 6, coder="Aino", indexed=False)
    with closing(session):
        topics(session, "Celia", "VVVVVV")
        divide(session, WorkPlan(("Aino", "Bertta"), overlap=0))
        assert _codes(session) == {}
