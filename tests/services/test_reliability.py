"""Agreement of a project's rounds, worked out by hand on ten posts or fewer."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coder.domain.agreement.choice import EVERY, primary
from coder.domain.agreement.results import NO_OVERLAP, NOT_USED, TWO_CODERS_ONLY
from coder.domain.codebook import Codebook, Text
from coder.domain.errors import NothingToReport, OnlyInProject, UnknownName
from coder.services import packets
from coder.services.drawing import Bootstrap
from coder.services.reliability import (
    AS_CATEGORY,
    EXCLUDED,
    AgreementFigure,
    Progress,
    ReadIn,
    Reliability,
)
from coder.services.session import Session, body_of
from coder.storage import events, revisions
from tests import studies
from tests.services.tables import code, open_round, topics
from tests.studies import FEELING_CODES, TOPIC_CODES

Maker = Callable[..., Session]


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


def _with_missing() -> Codebook:
    """The topic with "ulkona" counting as missing."""
    topic = studies.topic()
    codes = tuple(replace(c, counts_as_missing=c.uid == TOPIC_CODES[3]) for c in topic.codes)
    return studies.codebook(replace(topic, codes=codes))


def _one(
    figures: list[AgreementFigure],
    name: str,
    code_uid: str | None = None,
    coders: tuple[str, ...] | None = None,
) -> AgreementFigure:
    found = [
        figure
        for figure in figures
        if (figure.coefficient.name, figure.code_uid) == (name, code_uid)
        and coders in {None, figure.coders}
    ]
    assert len(found) == 1
    return found[0]


def _value(figures: list[AgreementFigure], name: str, code_uid: str | None = None) -> float | None:
    return _one(figures, name, code_uid).coefficient.value


def test_two_coders_in_one_round(make: Maker) -> None:
    session = make(5)
    open_round(session)
    topics(session, "Aino", "PPPJJ", "tarkistus")
    topics(session, "Bertta", "PPJJJ", "tarkistus")
    figures = Reliability(session).figures()
    # Aino: 3 P, 2 J; Bertta: 2 P, 3 J; four of five agree.
    assert _value(figures, "percent_agreement") == 0.8
    chance = 0.6 * 0.4 + 0.4 * 0.6
    assert _value(figures, "cohen_kappa") == pytest.approx((0.8 - chance) / (1 - chance))
    # Ten values, five of each.
    assert _value(figures, "krippendorff_alpha") == pytest.approx(1 - 0.2 / (1 - 40 / 90))
    assert {figure.coders for figure in figures} == {("Aino", "Bertta")}
    assert _one(figures, "cohen_kappa", TOPIC_CODES[2]).coefficient.undefined == NOT_USED


def test_the_variable_comes_first_and_then_its_codes_in_order(make: Maker) -> None:
    session = make(3)
    open_round(session)
    topics(session, "Aino", "PPJ", "tarkistus")
    topics(session, "Bertta", "PJJ", "tarkistus")
    order = list(dict.fromkeys(figure.code_uid for figure in Reliability(session).figures()))
    assert order == [None, *TOPIC_CODES]


def test_three_coders_come_together_and_then_in_pairs(make: Maker) -> None:
    session = make(4)
    open_round(session)
    for name, letters in (("Aino", "PPJJ"), ("Bertta", "PPJV"), ("Celia", "PPPV")):
        topics(session, name, letters, "tarkistus")
    figures = [f for f in Reliability(session).figures() if f.code_uid is None]
    order = list(dict.fromkeys(figure.coders for figure in figures))
    assert order == [
        ("Aino", "Bertta", "Celia"),
        ("Aino", "Bertta"),
        ("Aino", "Celia"),
        ("Bertta", "Celia"),
    ]
    together = _one(figures, "percent_agreement", coders=order[0])
    # Pairs that agree: 3, 3, 1 and 1 of 3.
    assert together.coefficient.value == pytest.approx((1 + 1 + 1 / 3 + 1 / 3) / 4)
    kappa = _one(figures, "cohen_kappa", coders=order[0]).coefficient
    assert (kappa.value, kappa.undefined) == (None, TWO_CODERS_ONLY)
    assert _one(figures, "percent_agreement", coders=order[1]).coefficient.value == 0.75


def test_only_finished_posts_count(make: Maker) -> None:
    session = make(4, studies.three_variables())
    open_round(session)
    session.choose_coder("Aino")
    topics(session, "Bertta", "PPPP", "tarkistus")
    code(session, "Bertta", "Tunne", ["viha", "suru", "suru", "pelko"], "tarkistus")
    queue = studies.add_queue(
        session,
        "kesken",
        [v.uid for v in session.codebook.variables[:2]],
        range(1, 5),
        round_id=2,
    )
    coding = session.coding(queue)
    coding.press(TOPIC_CODES[0])
    coding.press(FEELING_CODES[0])
    # Aino has toggled one feeling but has not gone on: the post is not finished.
    figures = Reliability(session).figures(names=("Aino", "Bertta"))
    feeling = [f for f in figures if f.variable.uid == studies.FEELING]
    assert _one(feeling, "exact_match").coefficient.undefined == NO_OVERLAP
    coding.go_on()
    figures = Reliability(session).figures(names=("Aino", "Bertta"))
    feeling = [f for f in figures if f.variable.uid == studies.FEELING]
    assert _one(feeling, "exact_match").coefficient.n_items == 1


def test_a_variable_that_does_not_apply_is_no_disagreement(make: Maker) -> None:
    session = make(4, studies.three_variables())
    open_round(session)
    topics(session, "Aino", "PPPU", "tarkistus")
    topics(session, "Bertta", "PPUU", "tarkistus")
    code(session, "Aino", "Tunne", ["viha", "suru", "suru"], "tarkistus")
    code(session, "Bertta", "Tunne", ["viha", "viha"], "tarkistus")
    figures = [f for f in Reliability(session).figures() if f.variable.uid == studies.FEELING]
    share = _one(figures, "exact_match").coefficient
    # Both gave a feeling to the first two posts only; of the third Bertta says "ulkona".
    assert (share.n_items, share.value) == (2, 0.5)
    # Aino changes the topic of the first post: her feeling stays stored and counts no more.
    topics(session, "Aino", "U", "tarkistus")
    figures = [f for f in Reliability(session).figures() if f.variable.uid == studies.FEELING]
    share = _one(figures, "exact_match").coefficient
    assert (share.n_items, share.value) == (1, 0.0)


def test_multi_choice_compares_whole_sets_and_each_code(make: Maker) -> None:
    session = make(4, studies.three_variables())
    open_round(session)
    for name in ("Aino", "Bertta"):
        topics(session, name, "PPPP", "tarkistus")
    code(session, "Aino", "Tunne", ["viha suru", "viha", "", "suru"], "tarkistus")
    code(session, "Bertta", "Tunne", ["suru viha", "viha suru", "", "viha"], "tarkistus")
    figures = [f for f in Reliability(session).figures() if f.variable.uid == studies.FEELING]
    # The first set is the same in another order, and both found no code for the third.
    assert _value(figures, "exact_match") == 0.5
    assert _value(figures, "percent_agreement", FEELING_CODES[0]) == 0.75
    assert _value(figures, "percent_agreement", FEELING_CODES[1]) == 0.5
    # "suru" alone: Aino on 1 and 4, Bertta on 1 and 2.
    assert _value(figures, "cohen_kappa", FEELING_CODES[1]) == pytest.approx(0.0)


def test_no_code_applies_is_a_category_of_a_single_choice(make: Maker) -> None:
    session = make(4)
    open_round(session)
    topics(session, "Aino", "P-JJ", "tarkistus")
    topics(session, "Bertta", "P-J-", "tarkistus")
    figures = Reliability(session).figures()
    assert _value(figures, "percent_agreement") == 0.75
    # Eight values: 2 P, 3 J, 3 none.
    assert _value(figures, "krippendorff_alpha") == pytest.approx(1 - 0.25 / (1 - 14 / 56))


def test_codes_that_count_as_missing_both_ways(make: Maker) -> None:
    session = make(6, _with_missing())
    open_round(session)
    topics(session, "Aino", "PPJJUU", "tarkistus")
    topics(session, "Bertta", "PPJPUP", "tarkistus")
    reliability = Reliability(session)
    whole = reliability.figures()
    assert _value(whole, "percent_agreement") == pytest.approx(4 / 6)
    assert _one(whole, "percent_agreement").missing == AS_CATEGORY
    judged = reliability.figures(missing=EXCLUDED)
    share = _one(judged, "percent_agreement")
    # The last two posts fall away: one where both chose it, one where Aino alone did.
    assert (share.coefficient.n_items, share.coefficient.value) == (4, 0.75)
    assert share.missing == EXCLUDED
    # Of eight values 5 are P and 3 are J.
    assert _value(judged, "krippendorff_alpha") == pytest.approx(1 - 0.25 / (1 - 26 / 56))
    assert TOPIC_CODES[3] not in {figure.code_uid for figure in judged}


def test_a_multi_choice_with_a_missing_code_is_left_out_whole(make: Maker) -> None:
    feeling = studies.feeling()
    codes = tuple(replace(c, counts_as_missing=c.uid == FEELING_CODES[3]) for c in feeling.codes)
    book = studies.codebook(studies.topic(), replace(feeling, codes=codes))
    session = make(3, book)
    open_round(session)
    for name in ("Aino", "Bertta"):
        topics(session, name, "PPP", "tarkistus")
    code(session, "Aino", "Tunne", ["viha", "ei-mikaan", "suru"], "tarkistus")
    code(session, "Bertta", "Tunne", ["viha", "ei-mikaan", "viha"], "tarkistus")
    reliability = Reliability(session)
    both = [
        [f for f in reliability.figures(missing=m) if f.variable.uid == studies.FEELING]
        for m in (AS_CATEGORY, EXCLUDED)
    ]
    assert _value(both[0], "exact_match") == pytest.approx(2 / 3)
    assert _value(both[1], "exact_match") == 0.5


def test_earlier_codings_are_read_as_they_were_when_the_round_opened(make: Maker) -> None:
    session = make(4)
    topics(session, "Aino", "PPJJ")
    open_round(session)
    topics(session, "Aino", "VVVV")  # a later change of mind in the main round
    topics(session, "Bertta", "PPJP", "tarkistus")
    reliability = Reliability(session)
    round_ = reliability.rounds("tarkistus")[0]
    assert reliability.read_in(round_) == [ReadIn("Aino", "main", 4)]
    assert _value(reliability.figures("tarkistus"), "percent_agreement") == 0.75


def test_what_a_reader_codes_in_the_round_itself_goes_first(make: Maker) -> None:
    session = make(4)
    topics(session, "Aino", "PPJ.")
    open_round(session)
    topics(session, "Aino", "V..V", "tarkistus")
    topics(session, "Bertta", "PPJV", "tarkistus")
    share = _one(Reliability(session).figures("tarkistus"), "percent_agreement").coefficient
    assert (share.n_items, share.value) == (4, 0.75)


def test_only_posts_of_the_sample_count(make: Maker) -> None:
    session = make(6)
    open_round(session, size=3)
    topics(session, "Aino", "PPPPPP", "tarkistus")
    topics(session, "Bertta", "PPPPPP", "tarkistus")
    assert _one(Reliability(session).figures(), "percent_agreement").coefficient.n_items == 3


def test_consensus_is_never_compared_and_the_main_round_is(make: Maker) -> None:
    session = make(3)
    topics(session, "Aino", "PPJ")
    with pytest.raises(UnknownName):
        topics(session, "Consensus", "PPJ")
    with pytest.raises(NothingToReport):
        Reliability(session).figures()
    topics(session, "Bertta", "PPP")
    figures = Reliability(session).figures()
    assert {figure.round for figure in figures} == {"main"}
    assert _value(figures, "percent_agreement") == pytest.approx(2 / 3)


def test_disagreements_name_the_posts_and_who_said_what(make: Maker) -> None:
    session = make(4)
    open_round(session)
    topics(session, "Aino", "PPJ.", "tarkistus")
    topics(session, "Bertta", "PJJV", "tarkistus")
    found = Reliability(session).disagreements()
    assert [(each.post_id, each.coders) for each in found] == [(2, ("Aino", "Bertta"))]
    assert found[0].codes == ((TOPIC_CODES[0],), (TOPIC_CODES[1],))


def test_coders_and_rounds_that_are_not_known(make: Maker) -> None:
    session = make(2)
    topics(session, "Aino", "PP")
    reliability = Reliability(session)
    with pytest.raises(UnknownName):
        reliability.figures("kolmas")
    with pytest.raises(UnknownName):
        reliability.figures(names=("Aino", "Kaisa"))


def test_a_packet_compares_nobody(make: Maker, tmp_path: Path) -> None:
    session = make(3)
    open_round(session)
    packets.write(session, "tarkistus", "Bertta", tmp_path / "b.coder")
    packet = Session.open(tmp_path / "b.coder")
    with pytest.raises(OnlyInProject):
        Reliability(packet)
    packet.close()


def test_looking_before_ones_own_work_is_done_is_logged_once(make: Maker) -> None:
    session = make(3)
    open_round(session)
    topics(session, "Bertta", "PPP", "tarkistus")
    Reliability(session)
    assert events.of_kind(session.file, "seal_broken") == []
    session.choose_coder("Bertta")
    Reliability(session)
    assert events.of_kind(session.file, "seal_broken") == []
    topics(session, "Aino", "P..", "tarkistus")
    session.choose_coder("Aino")
    Reliability(session)
    Reliability(session)
    broken = events.of_kind(session.file, "seal_broken")
    assert len(broken) == 1
    assert '"unfinished": 2' in broken[0].data


def test_how_far_each_coder_is(make: Maker) -> None:
    session = make(6)
    topics(session, "Aino", "PPJV-.")
    reliability = Reliability(session)
    (main,) = reliability.rounds("main")
    topic = session.codebook.variables[0]
    assert reliability.progress(reliability.codings(main, [topic])) == []
    open_round(session, "harjoitus", "training")
    topics(session, "Aino", "PPJV..", "harjoitus")
    topics(session, "Veikko", "P", "harjoitus")
    (round_,) = reliability.rounds("harjoitus")
    codings = reliability.codings(round_, [topic])
    assert reliability.progress(codings) == [Progress("Aino", 4, 6), Progress("Veikko", 1, 6)]


def test_a_round_keeps_the_variables_it_was_opened_with(make: Maker) -> None:
    session = make(4, studies.three_variables())
    open_round(session)
    topics(session, "Aino", "PPJJ", "tarkistus")
    topics(session, "Bertta", "PPJV", "tarkistus")
    before = Reliability(session).figures()
    book = session.codebook
    first, *rest, last = book.variables
    topic = replace(first, codes=tuple(replace(code, name=Text("x")) for code in first.codes))
    _make_live(session, replace(book, variables=(topic, *rest, replace(last, archived=True))))
    reliability = Reliability(session)
    (round_,) = reliability.rounds("tarkistus")
    assert [v.uid for v in reliability.variables(round_)] == [v.uid for v in book.variables]
    assert reliability.variables(round_, topic) == [first]
    assert reliability.figures() == before
    (main,) = reliability.rounds("main")
    assert [v.uid for v in reliability.variables(main)] == [v.uid for v in (first, *rest)]


def _make_live(session: Session, book: Codebook) -> None:
    """Put another codebook in force, as an edit of its meaning does."""
    with session.file.write():
        revisions.add(session.file, b"x" * 16, None, "meaning", "2026-01-01", body_of(book))
        revisions.go_live(session.file, b"x" * 16, book, "fi")
    session.read_codebook()


def test_another_coefficient_can_be_asked_for(make: Maker) -> None:
    session = make(4)
    topics(session, "Aino", "PPJJ")
    topics(session, "Veikko", "PPJV")
    figures = Reliability(session).figures(coefficients=("gwet_ac1",))
    assert {figure.coefficient.name for figure in figures} == {"gwet_ac1"}


def test_ordered_codes_and_sets_have_their_own_alphas(make: Maker) -> None:
    book = studies.codebook(replace(studies.topic(), level="ordinal"), studies.feeling())
    session = make(6, book)
    for name, given in (("Aino", "PPJJVV"), ("Veikko", "PJJVVV")):
        topics(session, name, given)
    code(session, "Aino", "Tunne", ["viha", "viha", "suru", "viha suru", "", "pelko"])
    code(session, "Veikko", "Tunne", ["viha", "viha suru", "suru", "suru", "", "pelko"])
    figures = Reliability(session).figures(coefficients=EVERY, bootstrap=Bootstrap(200, 4))
    topic = [f for f in figures if f.variable.level == "ordinal"]
    names = [f.coefficient.name for f in topic if f.code_uid is None]
    assert names[0] == "krippendorff_alpha_ordinal"
    assert "krippendorff_alpha" in names
    alpha = _one(topic, "krippendorff_alpha").coefficient
    assert [each.method for each in alpha.intervals] == ["gwet", "large_sample", "item_bootstrap"]
    assert (alpha.intervals[-1].draws, alpha.intervals[-1].seed) == (200, 4)
    assert primary(topic[0].variable, "krippendorff_alpha") == "krippendorff_alpha_ordinal"
    sets = [f for f in figures if f.variable.choice == "multi"]
    whole = [f.coefficient.name for f in sets if f.code_uid is None]
    assert whole == ["exact_match", "krippendorff_alpha_jaccard", "krippendorff_alpha_masi"]
    assert primary(sets[0].variable, None) == "krippendorff_alpha_masi"
    assert _one(sets, "specific_agreement", FEELING_CODES[0]).coefficient.value == pytest.approx(
        0.8
    )


def test_authors_can_be_drawn_with_all_their_posts(make: Maker) -> None:
    session = make(12)
    topics(session, "Aino", "PPJJVVPPJJVV")
    topics(session, "Veikko", "PPJJVVPJJVVP")
    drawn = Bootstrap(100, 1, by_author=True, kalpha=True)
    figures = Reliability(session).figures(bootstrap=drawn)
    alpha = _one(figures, "krippendorff_alpha").coefficient
    methods = [each.method for each in alpha.intervals]
    assert methods == ["gwet", "large_sample", "cluster_bootstrap", "kalpha_bootstrap"]
