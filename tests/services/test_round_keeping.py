"""Rounds: what opening freezes, who codes what, and that closing ends it."""

import json
from pathlib import Path

import pytest

from coder.domain.errors import NameTaken, OnlyInProject, RoundClosed, UnknownName
from coder.domain.ids import post_uid
from coder.domain.sampling.order import shuffled
from coder.services import packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import codings, events, posts, queues, revisions, rounds, samples
from coder.storage.codings import AllCodings, Seal
from coder.storage.queues import Queue
from coder.storage.rounds import Round
from tests.services.second_coder import (
    ROUND,
    SAMPLE,
    Opener,
    coding_in,
    open_round,
    tables,
    write_packet,
)
from tests.studies import (
    FEELING,
    TOPIC,
    TOPIC_CODES,
    codebook,
    feeling,
    make_study,
    start_coding,
    topic,
)  # fmt: skip


def _sampled(session: Session) -> list[int]:
    sample = samples.by_name(session.file, SAMPLE)
    assert sample is not None
    return samples.posts_of(session.file, sample.id)


def _code_main(session: Session, posts_: list[int], code: int = 0) -> None:
    coding = start_coding(session)
    for post in posts_:
        coding.show(post)
        coding.press(TOPIC_CODES[code])


def _drawn(session: Session) -> list[int]:
    """Draw the sample without keeping the round that the helper opens on it."""
    open_round(session, name="harjoitus", purpose="training")
    return _sampled(session)


def _posts_in(session: Session, queue: Queue) -> list[int]:
    total, _ = queues.counts(session.file, queue.id)
    places = [queues.at(session.file, queue.id, pos) for pos in range(1, total + 1)]
    return [place.post_id for place in places if place is not None]


def _queue_of(session: Session, round_: Round) -> list[int]:
    assert session.coder is not None
    return _posts_in(session, round_keeping.queue_for(session, round_, session.coder))


def test_opening_freezes_codebook_view_coefficient_and_threshold(study: Session) -> None:
    round_ = open_round(study)
    sample = samples.by_name(study.file, SAMPLE)
    assert sample is not None
    assert (round_.sample_id, round_.revision_id) == (sample.id, study.revision.id)
    assert json.loads(round_.coder_view or "") == ["text", "day", "links", "parent"]
    assert (round_.coefficient, round_.threshold) == ("krippendorff_alpha", 0.8)
    assert round_.is_open
    logged = [json.loads(event.data) for event in events.of_kind(study.file, "round")]
    assert logged == [{"name": ROUND, "purpose": "reliability"}]


def test_the_first_coder_takes_part_with_main_codings_as_they_were(study: Session) -> None:
    assert study.coder is not None
    coded = _drawn(study)[:3]
    _code_main(study, coded, code=0)
    round_ = open_round(study)
    main = rounds.main_round(study.file)
    assert main is not None
    assert rounds.coders_of(study.file, round_.id) == {study.coder.id: main.id}

    later = _sampled(study)[3]
    _code_main(study, [coded[0]], code=2)
    _code_main(study, [later], code=1)
    seen = AllCodings(study.file, Seal(None)).as_of(
        study.coder.id, main.id, round_.sample_id or 0,
        [revisions.variable_rows(study.file)[TOPIC]], round_.opened_at or "",
    )  # fmt: skip
    assert {cell.post_id: cell.value for cell in seen} == {
        post: json.dumps([TOPIC_CODES[0]]) for post in coded
    }
    assert sorted(_queue_of(study, round_)) == sorted(_sampled(study)[3:])


def test_undoing_a_main_coding_later_does_not_give_the_post_back(study: Session) -> None:
    coded = _drawn(study)[:1]
    _code_main(study, coded)
    round_ = open_round(study)
    start_coding(study).undo()
    assert coded[0] not in _queue_of(study, round_)


def test_a_coding_undone_before_is_not_read(study: Session) -> None:
    coding = start_coding(study)
    for post in _drawn(study)[:2]:
        coding.show(post)
        coding.press(TOPIC_CODES[0])
    coding.undo()
    round_ = open_round(study)
    assert sorted(_queue_of(study, round_)) == sorted(_sampled(study)[1:])


def test_who_coded_nothing_of_the_sample_in_main_gets_all_of_it(study: Session) -> None:
    inside = _drawn(study)
    outside = [post for post, _, _ in posts.frame(study.file) if post not in inside]
    _code_main(study, outside[:2])
    start_coding(study).flag()
    _code_main(study, inside[:1])
    study.choose_coder("Bertta")
    study.queues()
    _code_main(study, outside[:1])
    round_ = open_round(study)
    assert study.coder is not None
    assert [queue.round_name for queue in study.queues()] == ["main", round_.name]
    assert sorted(_queue_of(study, round_)) == sorted(inside)
    assert rounds.coders_of(study.file, round_.id)[study.coder.id] is None


def test_only_a_reliability_round_reads_main_codings(study: Session) -> None:
    _code_main(study, _drawn(study)[:3])
    for purpose in ("intra", "recoding", "training"):
        round_ = open_round(study, name=purpose, purpose=purpose)
        assert set(rounds.coders_of(study.file, round_.id).values()) == {None}
        assert sorted(_queue_of(study, round_)) == sorted(_sampled(study))


def test_the_order_to_code_in_is_not_that_of_the_draw_and_each_round_has_its_own(
    study: Session,
) -> None:
    first = open_round(study, size=20)
    second = open_round(study, name="toinen")
    order = round_keeping.order_of(study, first)
    assert sorted(order) == sorted(_sampled(study))
    assert order != _sampled(study)
    assert order != round_keeping.order_of(study, second)
    assert _queue_of(study, first) == order

    by_uid = {post_uid(*posts.origin(study.file, post)): post for post in order}
    seed = int.from_bytes(first.uid[:8], "big")
    assert order == [by_uid[uid] for uid in shuffled(by_uid, seed)]


def test_a_coder_has_one_queue_in_a_round(study: Session) -> None:
    round_ = open_round(study)
    assert study.coder is not None
    first = round_keeping.queue_for(study, round_, study.coder)
    assert round_keeping.queue_for(study, round_, study.coder) == first
    assert first.variables == (TOPIC,)


def test_a_closed_round_is_frozen(study: Session) -> None:
    round_ = open_round(study)
    assert study.coder is not None
    round_keeping.queue_for(study, round_, study.coder)
    coding_in(study, ROUND).press(TOPIC_CODES[0])
    closed = round_keeping.close_round(study, ROUND)
    assert not closed.is_open
    assert closed.closed_at is not None
    before = tables(study)
    coding = coding_in(study, ROUND)
    shown = coding.post
    for act in (lambda: coding.press(TOPIC_CODES[1]), coding.flag, coding.skip, coding.undo):
        with pytest.raises(RoundClosed) as raised:
            act()
        assert raised.value.round == ROUND
    assert coding.post == shown
    with pytest.raises(RoundClosed):
        round_keeping.close_round(study, ROUND)
    assert tables(study) == before


def test_closing_one_round_leaves_the_others_open(study: Session) -> None:
    open_round(study)
    round_keeping.close_round(study, ROUND)
    start_coding(study).press(TOPIC_CODES[0])
    main = rounds.main_round(study.file)
    assert study.coder is not None
    assert main is not None
    own = codings.OwnCodings(study.file, study.coder.id)
    assert len(list(own.of_round(main.id, [revisions.variable_rows(study.file)[TOPIC]]))) == 1


def test_names_taken_and_unknown_write_nothing(study: Session, tmp_path: Path) -> None:
    open_round(study)
    before = tables(study)
    with pytest.raises(NameTaken) as taken:
        open_round(study)
    assert (taken.value.kind, taken.value.name) == ("round", ROUND)
    with pytest.raises(NameTaken):
        open_round(study, name="main")
    with pytest.raises(UnknownName) as unknown:
        round_keeping.open_round(study, RoundPlan("uusi", "reliability", "ei ole"))
    assert (unknown.value.kind, unknown.value.known) == ("sample", (SAMPLE,))
    with pytest.raises(UnknownName):
        round_keeping.open_round(study, RoundPlan("uusi", "main", SAMPLE))
    with pytest.raises(UnknownName) as unknown:
        round_keeping.close_round(study, "ei ole")
    assert unknown.value.known == ("main", ROUND)
    with pytest.raises(UnknownName):
        packets.write(study, "ei ole", "Bertta", tmp_path / "p.coder")
    assert tables(study) == before


def test_a_packet_opens_and_closes_no_rounds(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    packet = opened(write_packet(study, tmp_path))
    with pytest.raises(OnlyInProject):
        open_round(packet, name="oma")
    with pytest.raises(OnlyInProject):
        round_keeping.close_round(packet, "packet")
    with pytest.raises(OnlyInProject):
        packets.write(packet, "packet", "Cecilia", tmp_path / "c.coder")


def test_a_round_asks_the_variables_chosen_for_it(tmp_path: Path, opened: Opener) -> None:
    book = codebook(topic(), feeling(required=False))
    made = make_study(tmp_path, 6, book=book)
    made.close()
    study = opened(made.path)
    sampling.draw(study, SAMPLE, 4, 1)
    for name, chosen, asked in (
        ("yksi", (FEELING, TOPIC), [TOPIC, FEELING]),
        ("kaksi", (), [TOPIC]),
        ("kolme", (FEELING,), [FEELING]),
    ):
        plan = RoundPlan(name, "reliability", SAMPLE, variables=chosen)
        round_ = round_keeping.open_round(study, plan)
        assert round_keeping.asked_in(study, round_) == asked
        packets.write(study, name, "Veikko", tmp_path / f"{name}.coder")
        for session in (study, opened(tmp_path / f"{name}.coder")):
            assert list(session.queues()[-1].variables) == asked
    with pytest.raises(UnknownName):
        round_keeping.open_round(study, RoundPlan("neljä", "training", SAMPLE, variables=("x",)))
    assert rounds.by_name(study.file, "neljä") is None
