"""The written reference is what the commands say of themselves."""

from pathlib import Path

from coder.cli import COMMANDS
from coder.cli.reference import reference

ROOT = Path(__file__).resolve().parents[2]


def test_the_reference_is_up_to_date() -> None:
    """Write it anew with `coder.cli.reference.write_reference`."""
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == reference()


def test_the_reference_names_every_command() -> None:
    text = reference()
    assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == [
        *COMMANDS,
        "--self-test",
    ]
