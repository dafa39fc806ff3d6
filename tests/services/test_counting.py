"""Frequencies of the codings that count, worked out by hand."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from coder.domain.codebook import Codebook
from coder.domain.errors import NothingToReport, UnknownName
from coder.domain.marks import FINISHED, write_value
from coder.domain.values import write_codes
from coder.services.counting import Counting, Frequencies
from coder.services.session import Session
from coder.storage import decisions, people, revisions
from coder.storage.decisions import NewDecision
from tests import studies
from tests.services.tables import code, open_round, topics
from tests.studies import FEELING_CODES, TOPIC, TOPIC_CODES

Maker = Callable[..., Session]
COUNTED = ("palvelu", "jono", "verkko", "ulkona")


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Make a study of some posts with nobody at the keyboard."""
    made: list[Session] = []

    def make_(posts: int, book: Codebook | None = None) -> Session:
        made.append(studies.make_study(tmp_path, posts, book=book, coder=None, indexed=False))
        return made[-1]

    yield make_
    for session in made:
        session.close()


def _agree(session: Session, values: Mapping[int, str]) -> None:
    """Write consensus on the topic of posts, as adjudication does."""
    rows = revisions.variable_rows(session.file)
    consensus = people.by_uid(session.file, people.CONSENSUS_UID)
    assert consensus is not None
    marked = ((TOPIC, None), (FINISHED, write_value([TOPIC])))
    with session.file.write():
        for post, uid in values.items():
            new = [
                NewDecision(
                    os.urandom(16), b"a" * 16, (rows[variable], consensus.id, 1, post),
                    consensus.id, value or write_codes((uid,)), (), "adjudicate", None,
                    session.revision.id, session.clock(), None,
                )
                for variable, value in marked
            ]  # fmt: skip
            decisions.append(session.file, new)


def _counts(found: Frequencies) -> list[int]:
    return [row.n for row in found.table.rows]


def _topic(session: Session, coder: str | None = None, round_: str | None = None) -> Frequencies:
    return Counting(session).frequencies(session.codebook.variable(TOPIC), coder, round_)


def test_counts_percentages_and_authors(make: Maker) -> None:
    session = make(8)  # seven names: the eighth post is by the first's author
    topics(session, "Aino", "PPPJ--.P")
    found = _topic(session)
    assert _counts(found) == [4, 1, 0, 0]
    assert (found.table.n_posts, found.table.none, found.table.n_authors) == (7, 2, 6)
    first = found.table.rows[0]
    assert first.percent == pytest.approx(400 / 7)
    assert (first.relative, first.authors) == (100.0, 3)
    assert found.table.rows[1].relative == 25.0
    assert (found.coder, found.round) == ("", "")


def test_the_first_coder_is_final_and_another_can_be_chosen(make: Maker) -> None:
    session = make(3)
    topics(session, "Aino", "PPP")
    topics(session, "Bertta", "JJJ")
    assert _counts(_topic(session)) == [3, 0, 0, 0]
    chosen = _topic(session, "Bertta")
    assert (_counts(chosen), chosen.coder) == ([0, 3, 0, 0], "Bertta")


def test_recoding_goes_before_main_and_main_before_reliability(make: Maker) -> None:
    session = make(4)
    topics(session, "Aino", "PP..")
    open_round(session)
    open_round(session, "korjaus", "recoding")
    open_round(session, "itse", "intra")
    open_round(session, "harjoitus", "training")  # keeps its posts out of later samples
    topics(session, "Aino", "VVV.", "tarkistus")
    topics(session, "Aino", "J...", "korjaus")
    topics(session, "Aino", "UUUU", "harjoitus")
    topics(session, "Aino", "UUUU", "itse")
    # recoding J, main P, reliability V; training and intra never.
    assert _counts(_topic(session)) == [1, 1, 1, 0]


def test_consensus_goes_before_all_coders(make: Maker) -> None:
    session = make(4)
    topics(session, "Aino", "PPP.")
    open_round(session, "korjaus", "recoding")
    topics(session, "Aino", "J", "korjaus")
    _agree(session, {1: TOPIC_CODES[2], 2: TOPIC_CODES[2], 4: TOPIC_CODES[3]})
    assert _counts(_topic(session)) == [1, 0, 2, 1]


def test_what_consensus_makes_inapplicable_is_not_counted(make: Maker) -> None:
    session = make(3, studies.three_variables())
    topics(session, "Aino", "PPP")
    code(session, "Aino", "Tunne", ["viha", "viha", "suru"])
    feeling = session.codebook.variable(studies.FEELING)
    assert Counting(session).frequencies(feeling).table.n_posts == 3
    _agree(session, {1: TOPIC_CODES[3]})  # "ulkona" has no feeling
    found = Counting(session).frequencies(feeling)
    assert (found.table.n_posts, _counts(found)) == (2, [1, 1, 0, 0])


def test_a_chain_of_conditions_ends_the_count_at_its_first_broken_link(make: Maker) -> None:
    session = make(3, studies.three_variables())
    topics(session, "Aino", "PPP")
    code(session, "Aino", "Tunne", ["viha", "viha", "pelko"])
    code(session, "Aino", "Voima", ["kova", "lieva", "kova"])
    strength = session.codebook.variable(studies.STRENGTH)
    assert _counts(Counting(session).frequencies(strength)) == [1, 2]
    _agree(session, {3: TOPIC_CODES[3]})
    assert _counts(Counting(session).frequencies(strength)) == [1, 1]


def test_a_round_counts_a_coder_of_it_and_says_whose(make: Maker) -> None:
    session = make(4)
    topics(session, "Aino", "PPPP")
    open_round(session)
    topics(session, "Bertta", "JJVV", "tarkistus")
    found = _topic(session, "Bertta", "tarkistus")
    assert (_counts(found), found.coder, found.round) == ([0, 2, 2, 0], "Bertta", "tarkistus")
    own = _topic(session, round_="tarkistus")
    assert (_counts(own), own.coder) == ([4, 0, 0, 0], "Aino")
    with pytest.raises(UnknownName):
        _topic(session, round_="kolmas")


def test_multi_choice_percentages_are_of_posts(make: Maker) -> None:
    session = make(4, studies.three_variables())
    topics(session, "Aino", "PPPP")
    code(session, "Aino", "Tunne", ["viha suru", "viha", "", "suru"])
    found = Counting(session).frequencies(session.codebook.variable(studies.FEELING))
    assert _counts(found) == [2, 2, 0, 0]
    assert [row.percent for row in found.table.rows[:2]] == [50.0, 50.0]
    assert (found.table.n_posts, found.table.none) == (4, 1)


def test_against_another_variable(make: Maker) -> None:
    session = make(4, studies.three_variables())
    topics(session, "Aino", "PPJU")
    code(session, "Aino", "Tunne", ["viha suru", "viha", "suru"])
    crossed = Counting(session).crossed(session.codebook.variable(studies.FEELING), "Aihe")
    assert crossed.table.columns == FEELING_CODES
    found = {row.value: row for row in crossed.table.rows}
    assert tuple(found) == TOPIC_CODES
    assert found[TOPIC_CODES[0]].counts == (2, 1, 0, 0)
    assert found[TOPIC_CODES[0]].percents[1] == 50.0
    assert found[TOPIC_CODES[3]].n_posts == 0
    assert found[TOPIC_CODES[3]].percents[0] is None


def test_against_months_and_sources(make: Maker, tmp_path: Path) -> None:
    session = make(2)
    later = tmp_path / "kesä.csv"
    later.write_text(
        "id,created_at,text\n7,2014-06-01T10:00:00Z,Kesällä jonotettiin\n8,,Ei aikaa\n",
        encoding="utf-8",
    )
    studies.bring_in(session, later, indexed=False)
    topics(session, "Aino", "PJPJ")
    by_month = Counting(session).crossed(session.codebook.variable(TOPIC), "month").table
    assert [(row.value, row.counts[:2]) for row in by_month.rows] == [
        ("2014-03", (1, 1)),
        ("2014-06", (1, 0)),
        (None, (0, 1)),
    ]
    by_source = Counting(session).crossed(session.codebook.variable(TOPIC), "source").table
    assert [row.value for row in by_source.rows] == ["kesä.csv", "tutkimus.csv"]


def test_nothing_coded_is_said_and_not_shown_as_zeros(make: Maker) -> None:
    session = make(2)
    with pytest.raises(NothingToReport):
        _topic(session)
    with pytest.raises(NothingToReport):
        Counting(session).crossed(session.codebook.variable(TOPIC), "month")
    topics(session, "Aino", "PP")
    with pytest.raises(UnknownName):
        Counting(session).crossed(session.codebook.variable(TOPIC), "viikko")
