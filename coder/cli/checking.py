"""`check`: whether everything in a project agrees with everything else."""

from dataclasses import asdict
from pathlib import Path

import click

from coder.cli.opening import project_argument
from coder.cli.output import print_json, print_table
from coder.cli.root import KNOWN_ERROR
from coder.services import checking


@click.command
@project_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def check(ctx: click.Context, project: Path, as_json: bool) -> None:
    """Check that a project agrees with itself.

    Whatever follows from something else is worked out anew and compared. The exit code is 1 if
    anything is wrong; what is wrong is listed.
    """
    report = checking.check(project)
    if as_json:
        print_json(
            {
                "holds": report.holds,
                "findings": [asdict(finding) for finding in report.findings],
                "checked": report.checked,
            }
        )
    elif report.holds:
        print_table(("looked at", "n"), list(report.checked.items()))
        click.echo("Everything agrees.")
    else:
        print_table(
            ("check", "what", "count", "example"),
            [(f.check, f.what, f.count, f.example) for f in report.findings],
        )
    if not report.holds:
        click.echo(f"{project}: {len(report.findings)} kinds of faults were found.", err=True)
        ctx.exit(KNOWN_ERROR)
