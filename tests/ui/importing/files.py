"""Made-up files of posts."""

from pathlib import Path

TEXTS = (
    "Jonotin Kuusipankin konttorissa tunnin",
    "Kortti nieltiin äkkiä",
    "",
    "Kolmas kerta tällä viikolla",
)


def semicolons(folder: Path, encoding: str = "cp1252") -> Path:
    """A Finnish Excel file: semicolons, four rows, one of them without text."""
    lines = ["id;aika;nimi;teksti;muuta"]
    for number, text in enumerate(TEXTS, 1):
        day = f"{number}.3.2014 14.0{number}"
        lines.append(f"44384123771983052{number};{day};user_{number};{text};x")
    path = folder / "viestit.csv"
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def same_ids(folder: Path) -> Path:
    """Forty rows, ten of which have the identifier of an earlier one and the same text."""
    lines = ["id,text"] + [f"{n % 30},viesti {n % 30}" for n in range(40)]
    path = folder / "repeats.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def strange_columns(folder: Path) -> Path:
    """A table whose text column cannot be told: short words under unknown names."""
    lines = ["alpha,beta"] + [f"yes{n},maybe{n}" for n in range(5)]
    path = folder / "strange.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def two_readings(folder: Path) -> Path:
    """A table whose dates can be read in two ways and whose identifiers are damaged."""
    lines = ["tweet_id,date,text"]
    lines += [f'4.43841E+17,0{n}/0{n + 1}/2014,"A post, number {n}, of the bank"' for n in (1, 2)]
    path = folder / "two.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def many(folder: Path, count: int) -> Path:
    """A table of many posts."""
    lines = ["id,text"] + [f"{n + 10**17},Post number {n} of Kuusipankki" for n in range(count)]
    path = folder / "many.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
