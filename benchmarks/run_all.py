"""Run all benchmarks, one after the other; the switches are passed on."""

import subprocess
import sys
from pathlib import Path

BENCHMARKS = (
    "import_csv",
    "key_press",
    "switching",
    "reliability_page",
    "search",
    "reading",
    "near_duplicates",
    "agreement",
    "coverage",
    "screening",
    "screening_intervals",
    "merging",
    "kill",
)


def main() -> None:
    root = Path(__file__).resolve().parent.parent
    for name in BENCHMARKS:
        command = [sys.executable, "-m", f"benchmarks.{name}", *sys.argv[1:]]
        subprocess.run(command, cwd=root, check=True)


if __name__ == "__main__":
    main()
