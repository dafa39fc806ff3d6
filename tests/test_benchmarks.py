"""Each benchmark runs to its end on little material; how fast it is, is not asked here."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.run_all import BENCHMARKS

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where the benchmarks find what another has made."""
    return tmp_path_factory.mktemp("benchmarks")


@pytest.mark.slow
@pytest.mark.parametrize("name", BENCHMARKS)
def test_benchmark_runs_to_its_end(name: str, folder: Path) -> None:
    if name == "kill" and sys.platform == "win32":
        pytest.skip("SIGKILL needs a POSIX system")
    command = [sys.executable, "-m", f"benchmarks.{name}", "--small", "--folder", str(folder)]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert found.returncode == 0, found.stderr
    assert "(load " in found.stdout
    assert found.stderr == ""
