"""Made-up content for the workbook tests."""

from collections.abc import Iterator

from coder.domain.codebook import Code, Codebook, Condition, Group, Rule, Text, Variable
from coder.exchange.workbook.content import (
    About,
    AgreementRow,
    AgreementTable,
    CoderEntry,
    CodingRow,
    Count,
    DisagreementRow,
    FrequencyRow,
    FrequencySheetTable,
    Language,
    RoundEntry,
    SampleEntry,
    SettledCell,
    SourceEntry,
    WorkbookContent,
)

EXTERNAL_ID = "1500000000000000001"
UID = "0f" * 16 + "-12"


def codebook() -> Codebook:
    topic = Variable(
        uid="t.aihe",
        name=Text("Aihe", "Topic"),
        question=Text("Mistä viesti ensisijaisesti kertoo?", "What is the post mainly about?"),
        note=Text("Valitse aihe, josta viestissä on eniten sanoja.", "Choose the longest topic."),
        required=True,
        groups=(Group("t.g.kanava", Text("Kanavat", "Channels")),),
        codes=(
            Code(
                uid="t.aihe.nopeus",
                name=Text("Palvelun nopeus", "Speed of service"),
                key="1",
                definition=Text(
                    "Viestissä kerrotaan odottamisesta tai jonottamisesta: puhelimessa, "
                    "konttorissa tai verkossa.",
                    "The post tells of waiting: on the phone, in a branch or online.",
                ),
                use_when=Text(
                    "Odotusaika tai jono mainitaan tai käy selvästi ilmi.",
                    "A wait or a queue is named or plainly implied.",
                ),
                do_not_use_when=Text(
                    "Hitaus koskee ohjelmaa; käytä silloin luokkaa Verkkopankki.",
                    "A program is slow; then use Online bank.",
                ),
                example=Text("”45 min jonossa, kukaan ei vastaa”", "“45 min on hold, no answer”"),
            ),
            Code(
                uid="t.aihe.verkkopankki",
                name=Text("Verkkopankki", "Online bank"),
                key="2",
                definition=Text("Verkko- tai mobiilipankin toiminta.", "How the site works."),
                group="t.g.kanava",
            ),
            Code(
                uid="t.aihe.ulkona",
                name=Text("Ei kuulu aineistoon", "Out of scope"),
                key="0",
                exclusive=True,
                counts_as_missing=True,
                archived=True,
            ),
        ),
    )
    dimension = Variable(
        uid="t.ulottuvuus",
        name=Text("Kokemuksen ulottuvuus", "Dimension"),
        question=Text("Mitkä ulottuvuudet ilmenevät?", "Which dimensions show?"),
        choice="multi",
        applies_when=Condition("t.aihe", none_of=("t.aihe.ulkona",)),
        codes=(
            Code("t.ulottuvuus.fyysinen", Text("Fyysinen", "Physical"), "1"),
            Code("t.ulottuvuus.tunne", Text("Emotionaalinen", "Emotional"), "2"),
        ),
    )
    return Codebook(
        uid="t",
        name=Text("Kuusipankin kokemukset", "Experiences with Kuusipankki"),
        description=Text("Made up for the tests.", "Made up for the tests."),
        rules=(
            Rule("R1", Text("Lue koko viesti ennen koodaamista.", "Read the whole post first.")),
            Rule("R2", Text("Koodaa se, mitä viestissä sanotaan, ei sitä, mitä arvelet.", "")),
        ),
        variables=(topic, dimension),
    )


def frequencies() -> tuple[FrequencySheetTable, ...]:
    topic = FrequencySheetTable(
        variable="Aihe",
        question="Mistä viesti ensisijaisesti kertoo?",
        source="lopulliset koodaukset",
        rows=(
            FrequencyRow("Palvelun nopeus", None, 740, 740 / 12.04, 100.0, 512),
            FrequencyRow(
                "Verkkopankki",
                "Kanavat",
                464,
                464 / 12.04,
                46400 / 740,
                388,
                interval=(0.358, 0.413),
            ),
            FrequencyRow("Ei kuulu aineistoon", None, 0, 0.0, 0.0, 0),
        ),
        n_posts=1204,
        n_authors=873,
        multi=False,
        notes=("Koodaamatta 12 viestiä.",),
    )
    dimension = FrequencySheetTable(
        variable="Kokemuksen ulottuvuus",
        question="Mitkä ulottuvuudet ilmenevät?",
        source="Aino, kierros Pääkoodaus",
        rows=(
            FrequencyRow("Fyysinen", None, 2, 200 / 3, 100.0, None),
            FrequencyRow("Emotionaalinen", None, 2, 200 / 3, 100.0, None),
        ),
        n_posts=3,
        n_authors=None,
        multi=True,
    )
    return topic, dimension


def agreement() -> tuple[AgreementTable, ...]:
    def rows(alpha: float) -> tuple[AgreementRow, ...]:
        return (
            AgreementRow("percent_agreement", 0.85, 0.03, 0.79, 0.91, "gwet", 120),
            AgreementRow("krippendorff_alpha", alpha, 0.0912, 0.551, 0.9135, "gwet", 120),
            AgreementRow("cohen_kappa", -0.064, 0.08, -0.22, 0.092, "item_bootstrap", 120),
        )

    undefined = AgreementRow(
        "krippendorff_alpha", None, None, None, None, None, 120, "kukaan ei käyttänyt luokkaa"
    )
    note = "Ainon ennen kierroksen avaamista tekemät koodaukset on luettu kierrokselta Pääkoodaus."
    pair = ("Aino", "Eero")
    return (
        AgreementTable("Reliabiliteetti", "Aihe", None, pair, rows(0.743421), (note,)),
        AgreementTable("Reliabiliteetti", "Aihe", "Verkkopankki", pair, rows(0.6), (note,)),
        AgreementTable("Reliabiliteetti", "Aihe", "Ei kuulu aineistoon", pair, (undefined,)),
        AgreementTable("Reliabiliteetti", "Ulottuvuus", None, pair, rows(0.5)),
    )


def coding(**changes: object) -> CodingRow:
    values: dict[str, object] = {
        "post_uid": UID,
        "external_id": EXTERNAL_ID,
        "source": "keruu.csv",
        "author": "@mattimeikalainen",
        "posted_at": "2014-03-12T12:32:07Z",
        "text": "@Kuusipankki 45 minuuttia jonossa 🙄",
        "coder": "Aino",
        "round": "Pääkoodaus",
        "variable": "Aihe",
        "codes": ("Palvelun nopeus",),
        "code_uids": ("t.aihe.nopeus",),
        "decided_at": "2026-03-12T14:32:07.120Z",
        "revision": 3,
    }
    return CodingRow(**(values | changes))  # type: ignore[arg-type]


SETTLED = SettledCell(
    ("Verkkopankki",), "Aino", "keskustellen", "epäselvä viesti", "Jono on puhelimessa."
)


def disagreement(**changes: object) -> DisagreementRow:
    values: dict[str, object] = {
        "post_uid": UID,
        "external_id": EXTERNAL_ID,
        "day": "2014-03-12",
        "text": "Verkkopankki taas alhaalla ja puhelimessa jono",
        "round": "Reliabiliteetti",
        "variable": "Aihe",
        "codes": (("Palvelun nopeus",), ("Verkkopankki",)),
    }
    return DisagreementRow(**(values | changes))  # type: ignore[arg-type]


def about() -> About:
    return About(
        version="1.0",
        project="Pankkitutkimus",
        exported_at="2026-03-12T14:32:07Z",
        languages=("fi", "en"),
        sources=(
            SourceEntry(
                "keruu.csv", "ab" * 32, "twarc_csv", 1300, 1216, 84, "2026-03-01T09:00:00Z"
            ),
        ),
        samples=(
            SampleEntry(
                "Reliabiliteettiotos",
                "yksinkertainen satunnaisotos",
                20260312,
                120,
                1216,
                "2026-03-05T09:00:00Z",
            ),
        ),
        rounds=(
            RoundEntry(
                "Pääkoodaus", "main", ("Aino",), "2026-03-02T08:00:00Z", None, 3, None, None
            ),
            RoundEntry(
                "Reliabiliteetti",
                "reliability",
                ("Aino", "Eero"),
                "2026-03-06T08:00:00Z",
                "2026-03-10T08:00:00Z",
                3,
                "krippendorff_alpha",
                0.8,
            ),
        ),
        coders=(CoderEntry("Aino", "tekijä", 2408), CoderEntry("Eero", "toinen koodaaja", 240)),
        codebook_revision=3,
        counts=(Count("posts", 1216), Count("in_study", 1204)),
    )


def content(language: Language = "fi", **changes: object) -> WorkbookContent:
    """Give full content; `changes` replace whole fields."""
    values: dict[str, object] = {
        "language": language,
        "project": "Pankkitutkimus",
        "frequencies": frequencies(),
        "agreement": agreement(),
        "disagreements": (disagreement(settled=SETTLED), disagreement(codes=((), None))),
        "codings": [
            coding(),
            coding(coder="Eero", codes=("A", "B"), code_uids=("a", "b"), note="!", flagged=True),
            coding(coder="Eero", variable="Ulottuvuus", codes=(), code_uids=(), external_id=None),
        ],
        "codebook": codebook(),
        "about": about(),
        "disagreement_coders": ("Aino", "Eero"),
        "codings_total": 3,
        "methods_text": "Aineisto koostuu viesteistä.\nKoodaajia oli kaksi.",
        "notes": ("Vertailtu kierrokset: Reliabiliteetti.",),
    }
    return WorkbookContent(**(values | changes))  # type: ignore[arg-type]


def many_codings(count: int) -> Iterator[CodingRow]:
    """Give codings one at a time."""
    return (coding(post_uid=f"{'0f' * 16}-{n}") for n in range(1, count + 1))
