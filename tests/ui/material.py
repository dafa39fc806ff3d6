"""Made-up codebooks, posts and projects for the tests of the window."""

from collections.abc import Iterable
from pathlib import Path

from coder.domain.codebook import Code, Codebook, Condition, Text, Variable
from coder.services.session import Session

BORDERS = (
    ("Palvelu", "Asiakaspalvelu", "Kohtelu ja neuvonta missä tahansa kanavassa", 1),
    ("nopeus", "Palvelun nopeus", "Jonottaminen, odottaminen ja asian hidas eteneminen", 2),
    ("verkko", "Verkkopankki", "Verkkopankin ja sovelluksen katkot ja käytettävyys", 3),
    ("konttori", "Konttoriverkosto", "Konttorien sijainti, aukiolo ja lakkauttaminen", 4),
    ("kortti", "Pankkikortit", "Kortin toimivuus, katoaminen, sulkeminen ja kulut", 5),
    ("muu", "Muu", "Kielteinen kokemus, joka ei sovi yllä oleviin", 6),
    ("ulkona", "Ei kuulu aineistoon", "Ei koske pankkia, myönteinen tai mainos", 12),
)


def topic() -> Variable:
    """A required single choice with seven codes on the keys 1-7."""
    codes = tuple(
        Code(
            f"pankki.aihe.{uid}",
            Text(name, name),
            str(place),
            definition=Text(definition, definition),
            use_when=Text("viesti valittaa juuri tästä eikä muusta."),
            do_not_use_when=Text("vika on muualla; silloin viereinen luokka."),
            example=Text("”Puoli tuntia linjalla ja puhelu katkesi.”") if place % 2 else Text(),
            colour=colour,
        )
        for place, (uid, name, definition, colour) in enumerate(BORDERS, 1)
    )
    return Variable(
        "pankki.aihe",
        Text("Aihe", "Topic"),
        question=Text("Mikä viestissä ensisijaisesti ärsyttää?"),
        note=Text("Jos aiheita on monta, valitse se, jota ilman viestiä ei olisi kirjoitettu."),
        required=True,
        codes=codes,
    )


def tone() -> Variable:
    """A required ordinal choice, asked only of posts that are in scope."""
    names = ("negatiivinen", "neutraali", "positiivinen")
    return Variable(
        "pankki.savy",
        Text("Sävy", "Tone"),
        question=Text("Millä äänellä viesti puhuu pankista?"),
        level="ordinal",
        required=True,
        applies_when=Condition("pankki.aihe", none_of=("pankki.aihe.ulkona",)),
        codes=tuple(
            Code(f"pankki.savy.{name}", Text(name, name), str(place), colour=place)
            for place, name in enumerate(names, 1)
        ),
    )


def dimension() -> Variable:
    """A multi-choice with a code that stands alone on 0."""
    names = (("fyysinen", "1", 3), ("emotionaalinen", "2", 5), ("ei kumpikaan", "0", 12))
    return Variable(
        "pankki.ulottuvuus",
        Text("Kokemuksen ulottuvuus", "Dimension"),
        choice="multi",
        required=True,
        codes=tuple(
            Code(
                f"pankki.ulottuvuus.{name.split()[0]}",
                Text(name, name),
                key,
                definition=Text("Nopeus, paikka, hinta, tuote tai laatu."),
                colour=colour,
                exclusive=key == "0",
            )
            for name, key, colour in names
        ),
    )


def one_variable() -> Codebook:
    """The codebook of one key a post."""
    return Codebook("pankki", Text("Pankki", "Bank"), variables=(topic(),))


def three_variables() -> Codebook:
    """A codebook with a condition, an ordinal variable and a multi-choice."""
    return Codebook("pankki", Text("Pankki", "Bank"), variables=(topic(), tone(), dimension()))


TEXTS = (
    "Jonotin Kuusipankin konttorissa tunnin ja sitten luukku meni kiinni nenän edestä. "
    "Virkailija ei edes katsonut päälle. Ei jatkoon 😤 #pankki",
    "Kortti nieltiin.",
    "Kuusipankin verkkopankki on taas nurin. Kolmas kerta tällä viikolla, ja lasku erääntyy "
    "tänään. Puhelinpalvelussa sanottiin, että odottakaa rauhassa, kyllä se siitä. Kiitos vain "
    "tästä, minä maksan viivästysmaksun enkä te. Olisiko aika vaihtaa pankkia? https://t.co/ab12",
    "Sain neuvon\nkolmannelta virkailijalta.",
)


def make_project(path: Path, codebook: Codebook, texts: Iterable[str], coder: str = "Aino") -> Path:
    """Write a project with these posts, one coder chosen, and close it."""
    session = Session.create(path, codebook, "fi")
    put_posts(session, texts)
    if coder:
        session.choose_coder(coder)
    session.close()
    return path


def put_posts(session: Session, texts: Iterable[str], uid: bytes = b"s" * 16) -> None:
    """Put posts into a project past the importer, which has tests of its own."""
    db = session.file.db
    with session.file.write():
        db.execute(
            "INSERT INTO source(uid,name,member,sha256,reader,options,counts,imported_at) "
            "VALUES(?,'made.csv','','','csv','{}','{}','2024-01-01T00:00:00Z')",
            (uid,),
        )
        source = db.execute("SELECT max(id) FROM source").fetchone()[0]
        db.executemany(
            "INSERT INTO post(source_id,place,posted_at,text) VALUES(?,?,?,?)",
            [(source, place, "2014-03-12T12:32:07Z", text) for place, text in enumerate(texts, 1)],
        )
