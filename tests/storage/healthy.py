"""A project in which nearly everything was done that can be done, and which is all right."""

import shutil
from contextlib import suppress
from pathlib import Path

from coder.domain.errors import ChoiceNeeded
from coder.services import merging, packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import arrivals
from coder.storage.backups import back_up_whole
from tests.studies import (
    FEELING_CODES,
    STRENGTH_CODES,
    TOPIC_CODES,
    Ticking,
    bring_in,
    make_study,
    start_coding,
    texts,
    three_variables,
    write_posts,
)

SECOND, THIRD = "Bertta", "Cecilia"


def make_healthy(folder: Path) -> Path:
    """Make the project, close it and return where it is."""
    session = make_study(folder, [*texts(30), *texts(4)], book=three_variables())
    bring_in(session, write_posts(folder / "lisää.csv", ["", *texts(5, first=70)]))
    _code_a_little(session)
    sampling.draw(session, "pilotti", 12, seed=2015)
    sampling.draw(session, "puolikas", 6, seed=7, frame="pilotti")
    round_keeping.open_round(session, RoundPlan("tarkistus", "reliability", "pilotti"))
    for coder in (SECOND, THIRD):
        packet = folder / f"{coder}.coder"
        packets.write(session, "tarkistus", coder, packet)
        twice = Path(shutil.copy(packet, folder / f"{coder} 2.coder"))
        for copy in (packet, twice):
            code_packet(copy)
            merging.bring_home(session, copy)
    merging.withdraw(session, arrivals.all_of(session.file)[-1])
    back_up_whole(session.file.db, session.path, session.clock(), "import")
    session.close()
    return session.path


def code_packet(path: Path) -> None:
    """Work a little in a packet."""
    session = Session.open(path, clock=Ticking("2026-04-01T08:00:00+00:00"))
    _code_a_little(session)
    session.close()


def _code_a_little(session: Session) -> None:
    coding = start_coding(session)
    for n in range(5):
        coding.press(TOPIC_CODES[n % 4])
        if n % 4 < 3:
            coding.press(FEELING_CODES[n % 3])
            with suppress(ChoiceNeeded):
                coding.go_on()
    coding.set_note("epäselvä")
    coding.flag()
    coding.skip()
    coding.press(TOPIC_CODES[0])
    coding.press(FEELING_CODES[0])
    coding.press(FEELING_CODES[2])
    for _ in range(3):
        coding.undo()
    coding.redo()
    coding.go_to(1)
    coding.press(TOPIC_CODES[3])
    coding.go_to(2)
    coding.press(STRENGTH_CODES[0])
