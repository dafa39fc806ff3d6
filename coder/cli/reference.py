"""Writes docs/cli.md from the commands themselves."""

import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from coder.cli.root import coder
from coder.cli.shapes import SHAPES

INTRODUCTION = """\
# The command line

The same program without a window. `coder` alone, or `coder PROJECT`, opens the window; a file that
is called like a command is opened as `./demo`.

| exit code | means |
|---|---|
| 0 | done |
| 1 | a known error, said in one line on standard error; `check`: something is wrong |
| 2 | wrong usage |

Errors are told in the language of the project; before one is open in that of `CODER_LANGUAGE`
(`fi` or `en`) or the locale. `--json` prints one JSON document on standard output and nothing else,
in UTF-8, figures in full precision; `--jsonl` prints one object a line. The tables without them are
for people and may change. Commands that only read work while the project is open in the window.
"""


def reference() -> str:
    """Return the reference of all commands as Markdown."""
    with click.Context(coder, info_name="coder") as context:
        parts = [INTRODUCTION]
        for name in coder.list_commands(context):
            command = coder.get_command(context, name)
            assert command is not None
            with click.Context(command, info_name=name, parent=context) as inner:
                parts.append("\n".join(_command(name, command, inner)))
        parts.append(_self_test())
    return "\n".join(parts)


def _command(name: str, command: click.Command, context: click.Context) -> Iterator[str]:
    parameters = command.get_params(context)
    arguments = [_argument(each) for each in parameters if isinstance(each, click.Argument)]
    options = [each for each in parameters if isinstance(each, click.Option)]
    options = [each for each in options if "--help" not in each.opts]
    usage = ["coder", name, *arguments, *(_usage(each) for each in options)]
    yield f"## {name}\n"
    yield f"`{' '.join(usage)}`\n"
    for paragraph in (command.help or "").split("\n\n"):
        yield textwrap.fill(" ".join(paragraph.split()), 100) + "\n"
    if options:
        yield "| option | meaning |"
        yield "|---|---|"
        for option in options:
            yield f"| `{_in_cell(_written(option))}` | {_in_cell(_meaning(option))} |"
        yield ""
    if name in SHAPES:
        yield SHAPES[name] + "\n"


def _argument(argument: click.Argument) -> str:
    return argument.metavar or (argument.name or "").upper()


def _usage(option: click.Option) -> str:
    shown = _written(option).rpartition(", ")[2]
    return (shown if option.required else f"[{shown}]") + ("..." if option.multiple else "")


def _written(option: click.Option) -> str:
    names = ", ".join(option.opts)
    if option.is_flag:
        return names
    if isinstance(option.type, click.Choice):
        return f"{names} {'|'.join(str(each) for each in option.type.choices)}"
    return f"{names} {option.metavar}"


def _meaning(option: click.Option) -> str:
    default = f" Default: `{option.default}`." if option.show_default else ""
    return (option.help or "") + default


def _in_cell(text: str) -> str:
    return text.replace("|", "\\|")


def _self_test() -> str:
    return """\
## --self-test

`coder --self-test [--report FILE]`

Makes, codes, counts, exports and checks a project in a temporary folder and draws the window
without showing it. The exit code is 0 if all went well, else 1; what was found is printed, and with
`--report` written, as JSON.
"""


def write_reference(path: Path) -> None:
    """Write docs/cli.md."""
    path.write_text(reference(), encoding="utf-8", newline="\n")
