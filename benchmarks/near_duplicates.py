"""Near repeats: how fast, in how much memory, and how well planted copies are found again."""

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.measuring import (
    BIG,
    Line,
    measured_apart,
    peak_memory,
    print_table,
    size_wanted,
    tell,
)
from coder.domain.canonical import text_hash
from coder.domain.repeats.bare import bare
from coder.services.near_repeats import find_pairs

NAME = "benchmarks.near_duplicates"
MIDDLE, LITTLE = 100_000, 10_000
_STEMS = (
    "pankki jono kortti konttori verkko tunnus lasku maksu tili korko laina palvelu soitto vastaus "
    "päivitys sovellus automaatti nosto siirto virhe viikko aamu ilta koko kukaan taas odotus "
    "numero neuvoja asia lomake posti kirje hinta kulu raha sentti euro luotto vakuutus säästö"
)
STEMS = _STEMS.split()
ENDINGS = ("", "a", "n", "ssa", "sta", "lle", "lta", "kin", "ni", "t", "ista", "kaan")
WORDS = tuple(stem + end for stem in STEMS for end in ENDINGS) + tuple(
    f"{one}{two}" for one in STEMS for two in STEMS if one != two
)
WEIGHTS = [1 / (n + 8) for n in range(len(WORDS))]


_NAMES = {
    "90": "90 % alike", "92": "92 %", "95": "95 %", "hash": "equal but for case and space",
    "bare": "the same bare words",
}  # fmt: skip


def stream(posts: int, seed: int = 5) -> tuple[list[str], list[int]]:
    """Return made-up texts in random order and the number of the text each is a copy of.

    Two texts in three are new, and each new one takes half of its words from a former one now and
    then; the others are copies, altered in one of seven ways or not at all.
    """
    chance = random.Random(seed)
    order = list(range(len(WORDS)))
    chance.shuffle(order)
    words = [WORDS[n] for n in order]
    cumulated = _cumulated(WEIGHTS)
    texts: list[str] = []
    base_of: list[int] = []
    bases: list[str] = []
    while len(texts) < posts:
        if bases and chance.random() < 1 / 3:
            n = chance.randrange(len(bases))
            texts.append(_altered(bases[n], chance, words))
            base_of.append(n)
            continue
        new = chance.choices(words, cum_weights=cumulated, k=chance.randint(5, 22))
        if bases and chance.random() < 0.3:
            half = chance.choice(bases).split()
            new = half[: len(half) // 2] + new[len(new) // 2 :]
        bases.append(" ".join(new))
        texts.append(bases[-1].capitalize())
        base_of.append(len(bases) - 1)
    places = list(range(posts))
    chance.shuffle(places)
    return [texts[n] for n in places], [base_of[n] for n in places]


def _cumulated(weights: list[float]) -> list[float]:
    total, found = 0.0, []
    for weight in weights:
        total += weight
        found.append(total)
    return found


def _altered(text: str, chance: random.Random, words: list[str]) -> str:
    way = chance.randrange(8)
    name = f"nimi{chance.randrange(9999)}"
    if way == 1:
        return f"RT @{name}: {text}"
    if way == 2:
        return f"{text} https://t.example/{chance.randrange(10**6):x}"
    if way == 3:
        return text.upper() + "!!!"
    if way == 4:
        return f"@{name} {text}"
    if way == 5:
        return f"”{text}” via @{name}"
    if way == 6:
        keep = max(30, int(len(text) * chance.uniform(0.55, 0.95)))
        return f"RT @{name}: {text[:keep]}…"
    if way == 7:
        parts = text.split()
        parts[chance.randrange(len(parts))] = chance.choice(words)
        return " ".join(parts)
    return text


def quality(base_of: list[int], sets: Iterator[tuple[int, ...]]) -> tuple[float, float]:
    """Return precision and recall of pairs: found pairs against those of one base."""
    wanted = sum(n * (n - 1) // 2 for n in Counter(base_of).values())
    found = right = 0
    for members in sets:
        found += len(members) * (len(members) - 1) // 2
        right += sum(n * (n - 1) // 2 for n in Counter(base_of[m] for m in members).values())
    return right / found if found else 1.0, right / wanted


def _part(posts: int) -> None:
    texts, base_of = stream(posts)
    held = peak_memory()
    started = time.perf_counter()
    for text in texts:
        text_hash(text)
    hashing = time.perf_counter() - started
    started = time.perf_counter()
    for text in texts:
        bare(text)
    folding = time.perf_counter() - started
    started = time.perf_counter()
    pairs = find_pairs(enumerate(texts), 90)
    searching = time.perf_counter() - started
    figures: dict[str, Any] = {}
    for least in (90, 92, 95):
        figures[str(least)] = quality(base_of, (g.posts for g in pairs.groups(least)))
    by_hash: dict[int, list[int]] = {}
    by_bare: dict[str, list[int]] = {}
    for n, text in enumerate(texts):
        by_hash.setdefault(text_hash(text), []).append(n)
        by_bare.setdefault(bare(text), []).append(n)
    figures["hash"] = quality(base_of, (tuple(m) for m in by_hash.values()))
    figures["bare"] = quality(base_of, (tuple(m) for m in by_bare.values()))
    tell({"hashing": hashing, "folding": folding, "searching": searching, "held": held,
          "pairs": len(pairs.pairs), "quality": figures})  # fmt: skip


def _memory(posts: int) -> None:
    """Search in texts that are made as they are read, as a project's are."""
    started = time.perf_counter()
    pairs = find_pairs(enumerate(_read(posts)), 90)
    tell({"peak": peak_memory(), "seconds": time.perf_counter() - started,
          "pairs": len(pairs.pairs)})  # fmt: skip


def _read(posts: int) -> Iterator[str]:
    for n in range(0, posts, LITTLE):
        yield from stream(min(LITTLE, posts - n), seed=n)[0]


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        what, posts = wanted.part[0], int(wanted.part[1])
        {"search": _part, "memory": _memory}[what](posts)
        return
    many = LITTLE if wanted.small else MIDDLE
    found = measured_apart(NAME, "--part", "search", many)
    lines = [
        Line(f"{many:,} posts, texts a second", many / found["searching"] / 1000, "thousand"),
        Line(
            "  that is, against hashing the texts alone",
            found["searching"] / found["hashing"], "x",
            against=f"{many / found['hashing'] / 1000:,.0f} thousand a second",
        ),
        Line(
            "  against reading them bare alone", found["searching"] / found["folding"], "x",
            against=f"{many / found['folding'] / 1000:,.0f} thousand a second",
        ),
        Line("  seconds (20,000 a second)", found["searching"], "s", many / 20_000),
    ]  # fmt: skip
    for name, (precision, recall) in found["quality"].items():
        lines.append(
            Line(
                f"  {_NAMES[name]}: precision", precision * 100, "%", against=f"recall {recall:.1%}"
            )
        )
    print_table("Near repeats among planted copies", lines)
    most = MIDDLE if wanted.small else BIG
    found = measured_apart(NAME, "--part", "memory", most)
    print_table(
        f"Near repeats among {most:,} posts",
        [
            Line("most memory of the process", found["peak"], "MB", 1024),
            Line("seconds, with making the texts", found["seconds"], "s"),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
