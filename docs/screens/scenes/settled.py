"""Rounds of three coders, of strata, and below their threshold; and a codebook that went apart."""

import csv
import os
import random
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from coder.domain.codebook import Code, Text
from coder.domain.sampling.method import STRATIFIED
from coder.services import (
    codebook_editing,
    listing,
    packets,
    round_keeping,
    round_outcome,
    sampling,
    table_coding,
)
from coder.services.round_keeping import RoundPlan
from coder.services.sampling import By, SamplePlan
from coder.services.session import Session
from screens.scene import Scene
from screens.stage import Stage

from .samples import NAMES, act, open_round_of, packet_file

THIRD = "Eeva"
CODES = ("Asiakaspalvelu", "Palvelun nopeus", "Verkkopankki", "Konttoriverkosto", "Pankkikortit")
ELSEWHERE = {"fi": "Kotimatkalla", "en": "On the way home"}
DEFINED = {
    "fi": ("Palvelun kesto ja jonot, myös puhelimessa.", "Jonot ja käsittelyajat."),
    "en": ("How long service takes, on the phone too.", "Queues and handling times."),
}
ADDED = ("Hinnat ja maksut", "Prices and fees")


def third_coder(stage: Stage) -> None:
    """Settle with a third coder: her card beside the two others, and the end."""
    session = _coded_round(stage, (_second(stage), THIRD), wrong=(6, 3))
    stage.program.window.go_to_page("reliability")
    page = stage.program.reliability
    stage.wait(page.buttons["settle"].isVisible)
    stage.draw("settling-three-figures")
    page.settle()
    view = page.settling
    view.head.way.choose("third_coder")
    view.head.way.activated.emit(view.head.way.currentIndex())
    stage.draw("settling-three")
    while view.item is not None:
        stage.press("w" if view.place % 3 else "e", "a", Qt.Key.Key_Return)
    stage.draw("settling-three-done")
    view.leave()
    round_outcome.close(session, NAMES[stage.variant.language][1])
    page.show_round(NAMES[stage.variant.language][1])
    stage.settle()
    stage.draw("reliability-failed")
    page.settle()
    stage.draw("settling-failed-done")


def strata(stage: Stage) -> None:
    """Show what is noted of the figures of a stratified sample."""
    _coded_round(stage, (_second(stage),), wrong=(5,), kind="stratified")
    stage.program.window.go_to_page("reliability")
    page = stage.program.reliability
    stage.wait(lambda: page.figures.isVisible() and not page.reader.busy)
    stage.settle(1)
    view = page.figures
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    stage.draw("reliability-strata")


def review(stage: Stage) -> None:
    """Work through posts that are to be looked at again: confirmed, then coded otherwise."""
    stage.open(stage.projects.own, "codebook")
    page = stage.program.codebook
    stage.wait(lambda: not stage.program.desk.runner.busy)
    session = stage.session
    _define(session, DEFINED[stage.variant.language][0], meant=True)
    stage.program.window.go_to_page("posts")
    stage.program.window.go_to_page("codebook")
    stage.wait(page.review_bar.isVisible)
    page.review.begin()
    stage.draw("coding-review-begun")
    stage.press(Qt.Key.Key_Space, Qt.Key.Key_Space, "3")
    stage.draw("coding-review-halfway")


def fork(stage: Stage) -> None:
    """Show a packet whose codebook was edited elsewhere while that of the project was, too."""
    own, language = stage.projects.own, stage.variant.language
    stage.open(own)
    open_round_of(stage)
    there = Path("Documents") / "Laptop.coder"
    stage.program.window.show_start()
    shutil.copyfile(own, there)
    laptop = Session.open(there)
    laptop.file.copy_uid = os.urandom(16)
    with laptop.file.write():
        laptop.file.set_meta("copy_uid", laptop.file.copy_uid.hex())
    _define(laptop, DEFINED[language][1], added=True)
    name = ELSEWHERE[language]
    sampling.draw(laptop, name, 20, 9)
    round_keeping.open_round(laptop, RoundPlan(name, "reliability", name, threshold=0.8))
    packet = packet_file(stage)
    packets.write(laptop, name, stage.projects.sample.second, packet)
    laptop.close()
    stage.open(packet)
    stage.press(*"1232145")
    stage.open(own, "reliability")
    _define(stage.session, DEFINED[language][0])
    stage.answers.file = packet
    act(stage, "reliability.bring_home")
    stage.draw("sample-home-fork")


def _second(stage: Stage) -> str:
    return stage.projects.sample.second


def _coded_round(
    stage: Stage, others: Sequence[str], wrong: Sequence[int], kind: str = ""
) -> Session:
    """Open a round on a sample; `others` code every so many posts (`wrong`) in their own way."""
    stage.open(stage.projects.own)
    session, (sample, name) = stage.session, NAMES[stage.variant.language]
    if kind:
        plan = SamplePlan(sample, 48, 7, kind=STRATIFIED, by=By("month"), minimum=4)
        sampling.draw_sample(session, plan)
    else:
        sampling.draw(session, sample, 24, 7)
    coders = (stage.projects.sample.owner, *others)
    round_keeping.open_round(
        session, RoundPlan(name, "reliability", sample, threshold=0.8, coders=coders)
    )
    posts = _of_sample(session, sample)
    rest = random.Random(3)
    given = {post: rest.choice(CODES) for post in posts}
    for coder, every in zip(coders, (0, *wrong), strict=True):
        answers = dict(given)
        for post in posts[:: every or len(posts)] if every else ():
            answers[post] = rest.choice(CODES)
        _code(session, coder, answers, name)
    return session


def _of_sample(session: Session, sample: str) -> list[str]:
    drawn = set(listing.posts_of_sample(session, sampling.find(session, sample)))
    every = listing.posts_as_records(session)
    return [str(post["external_id"]) for post in every if post["uid"] in drawn]


def _code(session: Session, coder: str, answers: dict[str, str], round_name: str) -> None:
    table = Path("round.csv")
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["post", "variable", "code"])
        writer.writerows((post, "Aihe", code) for post, code in answers.items())
    table_coding.code_from_table(session, coder, table, round_name)


def _define(session: Session, words: str, *, meant: bool = False, added: bool = False) -> None:
    (topic, *others) = session.codebook.variables
    told = Text(fi=words, en=words)
    codes = tuple(
        replace(code, definition=told) if n == 1 else code for n, code in enumerate(topic.codes)
    )
    if added:
        codes += (Code(f"{topic.uid}.hinnat", Text(*ADDED), "h", colour=9),)
    book = replace(session.codebook, variables=(replace(topic, codes=codes), *others))
    plan = codebook_editing.plan(session, book)
    codebook_editing.save(session, book, plan.questions if meant else ())


SETTLED = (
    Scene("settling-three", third_coder),
    Scene("reliability-strata", strata),
    Scene("coding-review-begun", review),
    Scene("sample-home-fork", fork),
)
