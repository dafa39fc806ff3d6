"""A small study of two coders, made through the services, and a window's surroundings for pages."""

import csv
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Code, Codebook, Group, Text, Variable
from coder.services import listing, merging, packets, round_keeping, sampling, table_coding
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.ui.ask import Ask
from coder.ui.errors import ErrorTeller
from coder.ui.look.look import Look
from coder.ui.notifier import Notifier
from coder.ui.settings import Settings
from coder.ui.status_line import StatusLine
from coder.ui.surroundings import Surroundings
from tests.studies import make_study
from tests.ui.material import topic

SECOND = "Veikko"
NAMES = ("Asiakaspalvelu", "Palvelun nopeus", "Verkkopankki", "Muu", "Ei kuulu aineistoon")


def grouped_topic() -> Variable:
    """The topic, with two groups of codes and one code that counts as missing."""
    groups = (Group("g.palvelu", Text("Palvelu", "Service")), Group("g.kanava", Text("Kanava")))
    of_group = {"Asiakaspalvelu": "g.palvelu", "Palvelun nopeus": "g.palvelu",
                "Verkkopankki": "g.kanava", "Konttoriverkosto": "g.kanava"}  # fmt: skip
    variable = topic()
    codes = tuple(
        replace(
            code,
            group=of_group.get(code.name.fi),
            counts_as_missing=code.name.fi == "Ei kuulu aineistoon",
        )
        for code in variable.codes
    )
    return replace(variable, codes=codes, groups=groups)


def tone() -> Variable:
    """An ordinal choice asked of every post."""
    names = ("negatiivinen", "neutraali", "positiivinen")
    codes = tuple(
        Code(f"pankki.savy.{name}", Text(name, name), str(place), colour=place)
        for place, name in enumerate(names, 1)
    )
    return Variable(
        "pankki.savy",
        Text("Sävy", "Tone"),
        question=Text("Millä äänellä viesti puhuu pankista?"),
        level="ordinal",
        required=True,
        codes=codes,
    )


def two_variables() -> Codebook:
    return Codebook("pankki", Text("Pankki", "Bank"), variables=(grouped_topic(), tone()))


def code(session: Session, coder: str, path: Path, answers: dict[str, str], **more: str) -> None:
    """Code posts from a table: `answers` maps a post's name to its topic."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["post", "variable", "code"])
        for number, (post, name) in enumerate(answers.items()):
            writer.writerow([post, "Aihe", name])
            writer.writerow([post, "Sävy", "neutraali" if number % 9 == 0 else "negatiivinen"])
    table_coding.code_from_table(session, coder, path, **more)


def of_posts(session: Session, field_: str = "external_id") -> list[str]:
    return [str(record[field_]) for record in listing.posts_as_records(session)]


def one_coder(folder: Path, posts: int = 40, book: Codebook | None = None) -> Session:
    """A project whose posts one coder has coded."""
    session = make_study(folder, posts, book=book or two_variables())
    rest = random.Random(4)
    answers = {post: rest.choice(NAMES) for post in of_posts(session)}
    code(session, "Aino", folder / "first.csv", answers)
    return session


def packet_for_second(
    session: Session, folder: Path, size: int = 24, threshold: float = 0.8
) -> Path:
    """Draw a sample, open a round, and have a packet of it coded by the second coder."""
    sampling.draw(session, "otos", size, 7)
    round_keeping.open_round(session, RoundPlan("rel", "reliability", "otos", threshold=threshold))
    path = folder / "packet.coder"
    packets.write(session, "rel", SECOND, path)
    code_packet(path, folder)
    return path


def code_packet(path: Path, folder: Path) -> None:
    """Code a packet as the second coder, mostly as the first one did."""
    packet = Session.open(path)
    rest = random.Random(9)
    known = {r["text"]: r["uid"] for r in listing.posts_as_records(packet)}
    answers = {}
    with (folder / "first.csv").open(encoding="utf-8", newline="") as file:
        first = [row["code"] for row in csv.DictReader(file) if row["variable"] == "Aihe"]
    for text, uid in sorted(known.items(), key=str):
        number = int("".join(filter(str.isdigit, str(text).split("org")[0])) or 1)
        same = first[(number - 1) % len(first)]
        answers[str(uid)] = same if rest.random() < 0.8 else rest.choice(NAMES)
    code(packet, SECOND, folder / "second.csv", answers, round_name="rel")
    packet.close()


def two_coders(
    folder: Path,
    posts: int = 40,
    size: int = 24,
    book: Codebook | None = None,
    threshold: float = 0.8,
) -> Session:
    """A project with a reliability round that both coders have finished."""
    session = one_coder(folder, posts, book)
    merging.bring_home(session, packet_for_second(session, folder, size, threshold))
    return session


class Answers(Ask):
    """Answers at once with what the test has set."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.told: list[tuple[str, str]] = []
        self.asked: list[tuple[str, str, str]] = []
        self.agrees = True
        self.next_file: Path | None = None
        self.next_files: list[Path] = []
        self.next_ways: list[str] = []
        self.offered: list[tuple[str, ...]] = []

    def tell(self, title: str, sentence: str, *, safe: str = "", details: str = "") -> None:
        self.told.append((title, sentence))

    def choose(
        self, title: str, sentence: str, ways: Sequence[tuple[str, str]], **more: object
    ) -> str | None:
        self.told.append((title, sentence))
        self.offered.append(tuple(words for _, words in ways))
        return self.next_ways.pop(0) if self.next_ways else None

    def open_file(self, title: str, files: str) -> Path | None:
        return self.next_file

    def open_files(self, title: str, files: str) -> list[Path]:
        return self.next_files or ([self.next_file] if self.next_file is not None else [])

    def save_file(self, title: str, suggestion: str, files: str) -> Path | None:
        return self.next_file

    def confirmed(self, title: str, sentence: str, act: str) -> bool:
        self.asked.append((title, sentence, act))
        return self.agrees


@dataclass
class Room:
    """What a page works with, under the test's hand."""

    around: Surroundings
    answers: Answers
    opened: list[object] = field(default_factory=list)

    @property
    def said(self) -> str:
        content = self.around.status.content
        return " ".join(filter(None, (content.lead, content.strong, content.text)))


def make_room(dark: bool = False, language: str = "fi") -> Room:
    look = Look(dark=dark)
    look.apply()
    answers, status = Answers(), StatusLine(look)
    errors = ErrorTeller(status.show_error, answers, language)
    around = Surroundings(look, status, errors, Notifier(), answers, Settings(), language=language)
    return Room(around, answers)


MakeSession = Callable[[Path], Session]
