"""What the study of the window's longest test is: its posts, and who gives which code to which."""

import csv
from pathlib import Path

from coder.services.codebooks import shipped

FIRST, SECOND = "Aino", "Veikko"
POSTS = 60
MAIN = 30
"""The first coder codes this many posts in the main round, in the order of the file."""
SIZE, SEED = 20, 2014
EARLIER = (3, 4, 5, 14, 16, 17, 20, 24, 25, 26, 29, 30)
REST = (33, 37, 41, 44, 52, 56, 58, 60)
"""The sample of that seed: posts of the main round, and posts after them."""

FIRST_ID = 444_000_000_000_000_001

AINO = "122341522317262331154223671225314152261237122314152233146271"
"""The key that the first coder gives to each post, by its number."""

VEIKKO_DIFFERS = {16: "2", 25: "7", 29: "1", 44: "3", 56: "2"}
"""The posts of the sample to which the second coder gives another key."""


def key_of(coder: str, number: int) -> str:
    """Return the key that a coder plans for a post."""
    if coder == SECOND and number in VEIKKO_DIFFERS:
        return VEIKKO_DIFFERS[number]
    return AINO[number - 1]


def text_of(number: int) -> str:
    return f"Viesti {number}: jonotin Kuusipankissa {number * 3} minuuttia 😤, kiitos"


def number_of(text: str) -> int:
    """Return the number of a post, which its text begins with."""
    return int(text.split()[1].rstrip(":"))


def id_of(number: int) -> str:
    return str(FIRST_ID + number)


def write_file(folder: Path) -> Path:
    """Write the posts as a table with ids that no float holds, four a day, of seven authors."""
    path = folder / "viestit.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["tweet_id", "created_at", "screen_name", "text"])
        for number in range(1, POSTS + 1):
            day = f"2014-03-{1 + (number - 1) // 4:02}T0{number % 4}:30:00Z"
            rows.writerow([id_of(number), day, f"nimi{number % 7}", text_of(number)])
    return path


def names_by_key() -> dict[str, str]:
    """Return the English labels of the codes by their keys."""
    codebook = next(each.codebook for each in shipped() if each.id == "pankkipalvelut")
    return {code.key: code.name.in_("en") for code in codebook.variables[0].codes}
