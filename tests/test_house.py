"""The rules of the house that no other tool checks."""

import ast
import json
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import pytest

import coder

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    *("coder", "resources", "tests", "sample_data", "docs", "benchmarks", ".ci", ".github", ".git"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", ".gitignore"),
    *("pyproject.toml", "constraints.txt", "build.spec", "run.py"),
}
HEAVY = ("pandas", "numpy", "openpyxl", "sqlite_utils", "ijson", "rapidfuzz", "simplemma")
# Needs sqlite-utils while it is being imported; others may import it inside functions only.
IMPORTED_LATE = {"coder.storage.migrations"}
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}
# Put together here, so that this file does not hold what it looks for.
MACHINE_TRACES = [
    "/".join(parts).encode("ascii")
    for parts in (
        ("", "simple", ""),
        ("files.python" + "hosted",),
        ("pypi" + ".org",),
        ("", "root", ""),
        ("", "home", ""),
        ("", "Users", ""),
        ("", "tmp", "bash"),
        ("", "work", "main"),
    )
]
RESERVED_ON_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
UNSAFE_ON_WINDOWS = re.compile(r'[<>:"|?*\\\x00-\x1f]|[. ]$')


def _ignored_patterns() -> list[str]:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return [line.strip("/ ") for line in lines if line.strip() and not line.startswith("#")]


IGNORED = [*_ignored_patterns(), ".git"]


def _kept_files(folder: Path = ROOT) -> Iterator[Path]:
    """Walk the files that belong to the repository, also where there is no git."""
    for path in sorted(folder.iterdir()):
        if any(fnmatch(path.name, pattern) for pattern in IGNORED):
            continue
        if path.is_dir():
            yield from _kept_files(path)
        else:
            yield path


FILES = list(_kept_files())
SOURCES = [path for path in FILES if path.suffix == ".py"]
PROGRAM = [path for path in SOURCES if path.is_relative_to(ROOT / "coder")]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def test_the_walk_finds_the_program_and_not_the_environment() -> None:
    names = {_name(path) for path in FILES}
    assert {"run.py", "coder/__init__.py", "tests/test_house.py"} <= names
    assert not any(name.startswith(".venv/") for name in names)


def test_no_source_file_is_over_500_lines() -> None:
    long = {_name(path): len(path.read_bytes().splitlines()) for path in SOURCES}
    assert {name: lines for name, lines in long.items() if lines > 500} == {}


def test_no_module_has_a_vague_name() -> None:
    assert [_name(path) for path in PROGRAM if path.stem in VAGUE_NAMES] == []
    folders = {path.parent for path in PROGRAM}
    assert [_name(folder) for folder in folders if folder.name in VAGUE_NAMES] == []


def test_nothing_swallows_every_error() -> None:
    caught = [
        f"{_name(path)}:{node.lineno}"
        for path in PROGRAM
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ExceptHandler) and _catches_everything(node)
    ]
    assert caught == []


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False  # it only tidies up and lets the error go on
    if handler.type is None:
        return True
    named = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(n, ast.Name) and n.id in {"Exception", "BaseException"} for n in named)


def test_no_text_on_screen_is_an_f_string() -> None:
    """`tr(f"…")` is extracted with the braces in it and is never translated."""
    marked = {"tr", "translate", "QT_TRANSLATE_NOOP"}
    found = [
        f"{_name(path)}:{node.lineno}"
        for path in PROGRAM
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and _called(node) in marked
        if any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert found == []


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def test_the_linter_asks_every_open_for_its_encoding() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lint = settings["tool"]["ruff"]["lint"]
    assert "PLW1514" in lint["select"]
    assert "PLW1514" not in lint["ignore"]
    assert lint["preview"] is True  # the rule is a preview one and sleeps otherwise


@pytest.mark.parametrize("trace", MACHINE_TRACES, ids=lambda trace: trace.decode())
def test_no_file_names_a_machine_path_or_a_package_host(trace: bytes) -> None:
    assert [_name(path) for path in FILES if trace in path.read_bytes()] == []


def test_constraints_are_names_and_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    odd = [line for line in lines if not re.match(r"[a-z0-9-]+==[\w.]+( ; [\w. '<>=]+)?$", line)]
    assert odd == []


def test_file_names_are_safe_on_windows() -> None:
    parts = {part for path in FILES for part in PurePosixPath(_name(path)).parts}
    unsafe = [p for p in parts if RESERVED_ON_WINDOWS.fullmatch(p) or UNSAFE_ON_WINDOWS.search(p)]
    assert unsafe == []
    folded = Counter(_name(path).casefold() for path in FILES)
    assert [name for name, times in folded.items() if times > 1] == []
    assert [_name(path) for path in FILES if len(_name(path)) > 150] == []


def test_the_top_level_holds_only_what_it_should() -> None:
    found = {
        path.name
        for path in ROOT.iterdir()
        if not any(fnmatch(path.name, pattern) for pattern in IGNORED)
    }
    assert sorted(found - TOP_LEVEL) == []


def test_importing_the_program_loads_nothing_heavy() -> None:
    """A window that opens at once: pandas alone takes longer to load than all of Qt."""
    modules = [found.name for found in pkgutil.walk_packages(coder.__path__, "coder.")]
    assert "coder.__main__" in modules
    script = (
        "import importlib, json, sys\n"
        "blame = {}\n"
        "for module in json.loads(sys.argv[1]):\n"
        "    importlib.import_module(module)\n"
        "    for heavy in json.loads(sys.argv[2]):\n"
        "        if heavy in sys.modules:\n"
        "            blame.setdefault(heavy, module)\n"
        "print(json.dumps(blame))\n"
    )
    arguments = [
        json.dumps([name for name in modules if name not in IMPORTED_LATE]),
        json.dumps(HEAVY),
    ]
    answer = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout.splitlines()[-1]) == {}
