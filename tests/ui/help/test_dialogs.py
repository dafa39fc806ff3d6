"""The dialogs with a help page of their own are there; any other has that of its page."""

import importlib
import pkgutil

import coder.ui
from coder.ui.help.pages import OF_DIALOG
from coder.ui.parts.sheet import Sheet


def test_the_dialogs_are_there() -> None:
    for module in pkgutil.walk_packages(coder.ui.__path__, "coder.ui."):
        importlib.import_module(module.name)
    names: set[str] = set()
    kinds = list(Sheet.__subclasses__())
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if kind.__module__.startswith("coder."):
            names.add(kind.__name__)
    assert set(OF_DIALOG) <= names
