"""How often coders gave a code, and how often they gave it together."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from coder.services.coded_posts import Row


@dataclass(frozen=True, slots=True)
class Shares:
    """The codings that carry a code, of the posts that two coders or more coded.

    Of a whole variable they are those of its commonest value, which `value` names.
    """

    posts: int
    codings: tuple[int, ...]
    """All codings of these posts, by coder."""
    carrying: tuple[int, ...]
    """Those with the code, by coder."""
    either: int
    """Posts that one coder at least gave the code."""
    both: int
    """Posts that all who coded them gave the code."""
    value: tuple[str, ...] = ()

    @property
    def share(self) -> float | None:
        """The share of codings with the code (0-1)."""
        return sum(self.carrying) / sum(self.codings) if sum(self.codings) else None

    @property
    def one_deviates(self) -> bool:
        """Whether all codings but one are alike."""
        with_it, all_ = sum(self.carrying), sum(self.codings)
        return all_ > 2 and (with_it == 1 or all_ - with_it == 1)

    @property
    def constant_coder(self) -> int | None:
        """The place of the coder who alone gave all posts the code or none, if there is one."""
        constant = [
            at
            for at, (n, all_) in enumerate(zip(self.carrying, self.codings, strict=True))
            if all_ and n in {0, all_}
        ]
        return constant[0] if len(constant) == 1 else None

    @staticmethod
    def nothing(whole: "Shares") -> "Shares":
        """Give the figures of a code that nobody used in a variable."""
        return replace(whole, carrying=(0,) * len(whole.codings), either=0, both=0, value=())


def shares_of(
    counts: Mapping[Row, int], coders: int, left_out: frozenset[str]
) -> Mapping[str | None, Shares]:
    """Count the codes of posts (how many have the same values), and under None the commonest value.

    A post with a code in `left_out` is not coded by that coder; posts with one coding do not count.
    """
    posts = 0
    codings = [0] * coders
    carrying: dict[str | tuple[str, ...], list[int]] = {}
    either: Counter[str | tuple[str, ...]] = Counter()
    both: Counter[str | tuple[str, ...]] = Counter()
    for row, alike in counts.items():
        kept = [
            (at, value)
            for at, value in enumerate(row)
            if value is not None and not left_out.intersection(value)
        ]
        if len(kept) < 2:
            continue
        posts += alike
        times: Counter[str | tuple[str, ...]] = Counter()
        for at, value in kept:
            codings[at] += alike
            # Single codes are texts, whole values tuples, so that one count holds both.
            for key in (*dict.fromkeys(value), tuple(sorted(value))):
                carrying.setdefault(key, [0] * coders)[at] += alike
                times[key] += 1
        for key, n in times.items():
            either[key] += alike
            both[key] += alike * (n == len(kept))

    def shares(key: str | tuple[str, ...]) -> Shares:
        value = key if isinstance(key, tuple) else ()
        with_it = tuple(carrying.get(key, [0] * coders))
        return Shares(posts, tuple(codings), with_it, either[key], both[key], value)

    whole = [key for key in carrying if isinstance(key, tuple)]
    commonest = max(whole, key=lambda key: sum(carrying[key]), default=())
    found: dict[str | None, Shares] = {
        key: shares(key) for key in carrying if not isinstance(key, tuple)
    }
    found[None] = shares(commonest)
    return found
