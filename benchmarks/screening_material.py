"""Posts with as many forms of words as Finnish posts have, and word lists to screen them by."""

import csv
import random
from itertools import accumulate
from pathlib import Path

from benchmarks.material import new_project
from coder.services import importing, index_joining, indexing

LEMMAS = 20_000
TERMS = 75
_SYLLABLES = (
    "ka ki ko ku ke kä kö ta ti to tu te tä sa si so su se sä ma mi mo mu me mä na ni no nu pa pi "
    "po pu pe pä la li lo lu le lä ra ri ro ru re rä va vi vo vu vä ha hi ho hu hä ja jo ju jä kaa "
    "kuu tee tuu lii saa suo tie yö pai kau tuo lau sei vää myö kas kir pan tal vil hen rik son"
)
_CASES = " n a ssa sta an lla lta lle na ksi tta t en ja issa ista ihin illa ilta ille ina iksi"
_CLITICS = ("", "kin", "ko", "han", "ni", "si", "nsa", "kaan", "pa")
_CLITIC_WEIGHTS = (60, 6, 4, 4, 4, 3, 5, 2, 2)


def project(folder: Path, posts: int) -> Path:
    """Make a project of made-up posts, imported and indexed; one made before is taken again."""
    path = folder / f"words-{posts}.coder"
    if path.exists():
        return path
    table = _write_table(folder / f"words-{posts}.csv", posts)
    unfinished = path.with_suffix(".part")
    session = new_project(unfinished)
    importing.import_file(session.file, table, importing.preview(table).options, session.clock())
    session.queues()
    indexing.index(session.file)
    index_joining.join(session.file)
    session.close()
    table.unlink()
    return unfinished.rename(path)


def word_list(offset: int) -> str:
    """Return a list of TERMS terms with 15 exclusions that a quarter of the posts hold."""
    lemmas = _lemmas()
    chosen = [lemmas[offset + 15 * n] for n in range(TERMS)]
    lines = [f"{lemma}*" for lemma in chosen[:60]]
    lines += [f"*{lemma}*" for lemma in chosen[60:65]]
    lines += [f"{lemma}ssa" for lemma in chosen[65:70]]
    lines += [f"{lemma}* {lemmas[n]}*" for n, lemma in enumerate(chosen[70:73], 1)]
    # What is masked begins with these letters; "t" stands in every address of t.co.
    masked = [lemma for lemma in lemmas[offset + 1200 :: 15] if lemma[0] in "hkpsv"]
    lines += [f"{lemma[0]}*{lemma[2:]}*" for lemma in masked[:2]]
    lines += [f"-{lemma}lla*" for lemma in chosen[:15]]
    return "\n".join(lines)


def _lemmas() -> list[str]:
    chance = random.Random(7)
    found: dict[str, None] = {}
    while len(found) < LEMMAS:
        n = 2 if len(found) < 300 else 3
        found["".join(chance.choices(_SYLLABLES.split(), k=n))] = None
    return list(found)


def _write_table(path: Path, posts: int) -> Path:
    chance, lemmas = random.Random(11), _lemmas()
    cases = _CASES.split(" ")
    ranks = list(accumulate(1 / (n + 3) for n in range(LEMMAS)))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "created_at", "author", "text", "lang"])
        for n in range(posts):
            k = chance.randint(6, 18)
            roots = chance.choices(lemmas, cum_weights=ranks, k=k)
            endings = chance.choices(cases, k=k)
            clitics = chance.choices(_CLITICS, _CLITIC_WEIGHTS, k=k)
            words = [a + b + c for a, b, c in zip(roots, endings, clitics, strict=True)]
            if n % 2:
                words[0] = roots[1] + words[0]  # a compound
            if n % 3 == 0:
                words.insert(0, f"@nimi{chance.randrange(80_000)}")
            if n % 4 == 0:
                words.append(f"http://t.co/{chance.getrandbits(50):x}")
            if n % 5 == 0:
                words.append("😡" if n % 2 else "🙃!")
            at = f"2014-{1 + n % 12:02}-{1 + n % 28:02}T{n % 24:02}:{n % 60:02}:00.000Z"
            writer.writerow([n, at, f"nimi{n % 80_000}", " ".join(words), "fi"])
    return path
