"""A reliability round that fails and the way to the next; how far the coders are."""

import json
from pathlib import Path

import pytest

from coder.domain.errors import RoundClosed, UnknownName
from coder.domain.round_course import NextStep
from coder.services import merging, packets, progress, round_keeping, round_outcome, sampling
from coder.services.codebook_editing import save
from coder.services.round_keeping import RoundPlan
from coder.services.round_outcome import outcome_of
from coder.services.sampling import SamplePlan
from coder.services.session import Session
from coder.storage import events, rounds, samples
from tests.services.second_coder import Opener, coding_in, write_packet
from tests.studies import TOPIC, TOPIC_CODES


def _code_all(session: Session, name: str | None, codes: str) -> None:
    coding = coding_in(session, name)
    places = iter(codes)
    while coding.post is not None:
        coding.press(TOPIC_CODES[int(next(places))])


def _tested(session: Session, folder: Path, opened: Opener, name: str, other: str) -> None:
    """Open a round on a sample of the same name; code it twice, as told for the second coder."""
    round_keeping.open_round(session, RoundPlan(name, "reliability", name, threshold=0.8))
    path = write_packet(session, folder, name=name)
    packet = opened(path, day=5)
    _code_all(packet, None, other)
    packet.close()
    _code_all(session, name, "01" * 10)
    merging.bring_home(session, path)


def _kind(session: Session) -> str:
    step = round_outcome.next_in(session)
    for language in ("fi", "en"):
        assert "{" not in round_outcome.step_sentence(step, language)
    return step.kind


def test_a_failed_round_leads_on_to_a_new_sample_without_its_posts(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    assert _kind(study) == "draw"
    first = sampling.draw(study, "eka", 6, 1)
    assert round_outcome.next_in(study) == NextStep("open", sample="eka")
    _tested(study, tmp_path, opened, "eka", "10" * 3)
    assert _kind(study) == "close"
    outcome = round_outcome.close(study, "eka", "sekaannus")
    assert (outcome.result, outcome.threshold, outcome.note) == ("failed", 0.8, "sekaannus")
    assert outcome.coefficient == "krippendorff_alpha"
    assert (outcome.values[TOPIC] or 0) < 0
    assert outcome_of(round_keeping.find(study, "eka")) == outcome
    assert not events.of_kind(study.file, events.SEAL_BROKEN)

    assert _kind(study) == "revise"
    book = study.codebook
    _save_again(study, book)
    assert _kind(study) == "train"
    trained = sampling.draw_sample(study, SamplePlan("treeni", 4, 2, purpose="training"))
    round_keeping.open_round(study, RoundPlan("treeni", "training", "treeni"))
    assert _kind(study) == "finish_training"
    assert round_outcome.close(study, "treeni").result == "done"
    assert _kind(study) == "draw_again"
    kept_out = {*samples.posts_of(study.file, first.id), *samples.posts_of(study.file, trained.id)}
    second = sampling.draw(study, "toka", 20 - len(kept_out), 3)
    assert not kept_out & {*samples.posts_of(study.file, second.id)}
    method = sampling.method_of(second)
    assert method is not None
    assert method.kept_out["failed"] == len(kept_out) - 4
    assert _kind(study) == "recode"
    (tmp_path / "2").mkdir()
    _tested(study, tmp_path / "2", opened, "toka", "01" * 10)
    assert round_outcome.close(study, "toka").values
    assert _kind(study) in {"go_on", "revise"}


def _save_again(session: Session, book: object) -> None:
    from dataclasses import replace

    from coder.domain.codebook import Codebook, Text

    assert isinstance(book, Codebook)
    save(session, replace(book, description=Text("tarkennettu", "sharpened")))


def test_agreement_above_the_threshold_passes(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    sampling.draw(study, "eka", 6, 1)
    round_keeping.open_round(study, RoundPlan("eka", "reliability", "eka", threshold=0.8))
    coding = coding_in(study, "eka")
    while coding.post is not None:
        coding.press(TOPIC_CODES[coding.post.post_id % 3])
    path = write_packet(study, tmp_path, name="eka")
    packet = opened(path, day=5)
    texts = dict(study.file.db.execute("SELECT text,id FROM post").fetchall())
    coding = packet.coding(packet.queues()[0].id)
    while coding.post is not None:
        coding.press(TOPIC_CODES[texts[coding.post.text] % 3])
    packet.close()
    merging.bring_home(study, path)
    outcome = round_outcome.close(study, "eka")
    assert (outcome.result, outcome.values) == ("passed", {TOPIC: 1.0})
    assert _kind(study) == "go_on"


def test_a_round_closed_without_codings_is_undecided_unless_told(study: Session) -> None:
    sampling.draw(study, "eka", 6, 1)
    round_keeping.open_round(study, RoundPlan("a", "reliability", "eka", threshold=0.8))
    round_keeping.open_round(study, RoundPlan("b", "reliability", "eka", threshold=0.8))
    assert round_outcome.close(study, "a").result == "undecided"
    assert round_outcome.close(study, "b", result="failed").result == "failed"
    with pytest.raises(RoundClosed):
        round_outcome.close(study, "b")
    with pytest.raises(UnknownName):
        round_outcome.close(study, "c", result="perfect")  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("stored", [None, "", "hyvä", "[]", '{"result": "passed", "x": 1}'])
def test_an_outcome_in_other_words_is_no_outcome(study: Session, stored: str | None) -> None:
    sampling.draw(study, "eka", 6, 1)
    round_keeping.open_round(study, RoundPlan("a", "reliability", "eka"))
    with study.file.write():
        study.file.db.execute("UPDATE round SET outcome=? WHERE name='a'", (stored,))
    assert outcome_of(round_keeping.find(study, "a")) is None


def test_the_coders_of_a_round_are_joined_and_get_queues(study: Session) -> None:
    sampling.draw(study, "eka", 6, 1)
    plan = RoundPlan("a", "training", "eka", coders=("Bertta", "Aino"))
    round_ = round_keeping.open_round(study, plan)
    found = progress.of_round(study, round_)
    assert [(p.coder.name, p.total, p.done, p.left) for p in found] == [
        ("Aino", 6, 0, 6),
        ("Bertta", 6, 0, 6),
    ]
    study.choose_coder("Bertta")
    coding = coding_in(study, "a")
    coding.flag()
    coding.press(TOPIC_CODES[0])
    coding.skip()
    found = progress.of_round(study, round_)
    assert [(p.done, p.flagged, p.skipped) for p in found] == [(0, 0, 0), (1, 1, 1)]
    table = progress.table(study)
    assert [(p.coder.name, p.round.name, p.total) for p in table][:1] == [("Aino", "main", 20)]
    assert json.loads(rounds.by_name(study.file, "a").coder_view or "")  # pyright: ignore[reportOptionalMemberAccess]


def test_coders_named_at_the_opening_are_invited_before_anything_comes_home(
    study: Session, tmp_path: Path
) -> None:
    sampling.draw(study, "eka", 6, 1)
    assert study.coder is not None
    plan = RoundPlan("eka", "reliability", "eka", coders=(study.coder.name, "Veikko", "Ritva"))
    study.coder_named("Veikko")
    study.coder_named("Ritva")
    round_keeping.open_round(study, plan)
    step = round_outcome.next_in(study)
    assert (step.kind, step.coders) == ("invite", ("Veikko", "Ritva"))
    assert "Veikko, Ritva" in round_outcome.step_sentence(step, "en")
    for coder, left in (("Veikko", ("Ritva",)), ("Ritva", ())):
        packets.write(study, "eka", coder, tmp_path / f"{coder}.coder")
        assert progress.without_packet(study, round_keeping.find(study, "eka")) == left
    assert _kind(study) == "code_own"
    _code_all(study, "eka", "0" * 6)
    assert _kind(study) == "code"
