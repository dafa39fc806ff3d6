"""What every measurement prints: how much was done, against what, and how busy the machine was."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BIG, SMALL = 1_000_000, 20_000


@dataclass(frozen=True, slots=True)
class Line:
    """A figure of the table; `most` is its bound in the same unit, None where there is none."""

    what: str
    figure: float
    unit: str
    most: float | None = None
    against: str = ""

    @property
    def holds(self) -> bool:
        return self.most is None or self.figure <= self.most


def print_table(title: str, lines: Sequence[Line]) -> None:
    print(f"\n{title}  (load {load()})")
    width = max(len(line.what) for line in lines)
    for line in lines:
        bound = "" if line.most is None else f"≤ {line.most:g} {line.unit}"
        verdict = "" if line.most is None else ("holds" if line.holds else "DOES NOT HOLD")
        figure = f"{line.figure:,.2f} {line.unit}"
        print(f"  {line.what:<{width}}  {figure:>14}  {bound:<14} {verdict:<14} {line.against}")
    sys.stdout.flush()


def load() -> str:
    """Return the load average of the last minute where the system tells it."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def share_of(values: Sequence[float], share: float) -> float:
    """Return the value that this share of all values does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def peak_memory() -> float:
    """Return the most memory (MB) this process has held, 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        # Linux counts in ru_maxrss what the parent held when it started this process.
        found = next(line for line in status.read_text("ascii").splitlines() if "VmHWM" in line)
        return int(found.split()[1]) / 1024
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


def measured_apart(module: str, *arguments: object) -> dict[str, Any]:
    """Run a part of a benchmark in a process of its own and return what it tells."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    found = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, check=True, encoding="utf-8", env=_environment()
    )
    return json.loads(found.stdout.splitlines()[-1])


def tell(found: dict[str, Any]) -> None:
    """Hand figures to the process that asked for them."""
    print(json.dumps(found))


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def size_wanted(title: str) -> argparse.Namespace:
    """Read the switches that all benchmarks know: --small, --folder, and --part for children."""
    parser = argparse.ArgumentParser(description=title)
    parser.add_argument("--small", action="store_true", help=f"{SMALL:,} posts, only to try it")
    parser.add_argument("--folder", type=Path, help="where to work; it keeps what is made")
    parser.add_argument("--part", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--runs", type=int, default=3, help="runs of which the best counts")
    return parser.parse_args()


@contextmanager
def working_folder(given: Path | None) -> Iterator[Path]:
    """Give the folder named, or one that is gone afterwards."""
    if given is not None:
        given.mkdir(parents=True, exist_ok=True)
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="coder-benchmark-") as name:
        yield Path(name)
