"""System variables: marks on a post that live in the same log as the codings."""

import json

FINISHED = "mark.finished"
"""The list of variables that were asked and settled; its JSON value is a list of variable uids."""

SKIPPED = "mark.skipped"
"""When the post was moved to the end of the queue; its JSON value is a UTC time as text."""

FLAG = "mark.flag"
"""The coder wants to come back to the post; its JSON value is `true`."""

NOTE = "mark.note"
"""The coder's note on the post; its JSON value is the text."""

IN_STUDY = "mark.in_study"
"""The post was put in or out of the study by hand; its JSON value is `true` or `false`."""

EXAMPLE = "mark.example"
"""The post was picked as an example of a code; its JSON value is a list of code uids."""

REPEAT = "mark.repeat"
"""The post stands (`true`) or does not stand (`false`) for its group of repeats."""

PARENT_SEEN = "mark.parent_seen"
"""When the coder looked at the post that this one answers; its JSON value is a UTC time as text."""

MARKS = (FINISHED, SKIPPED, FLAG, NOTE, IN_STUDY, EXAMPLE, REPEAT, PARENT_SEEN)
"""All marks, in the order of their rows in a project."""

PER_CODER = (FINISHED, SKIPPED, FLAG, NOTE, PARENT_SEEN)
"""The marks that belong to one coder's work; the others are the whole study's."""


def is_mark(variable_uid: str) -> bool:
    """Tell whether a variable is a mark and not one of the codebook."""
    return variable_uid.startswith("mark.")


def read_value(stored: str | None) -> object:
    """Return what a stored mark value says, None if the mark is not set."""
    return None if stored is None else json.loads(stored)


def write_value(value: object) -> str | None:
    """Return a mark value as it is stored; None and an empty text are stored as not set."""
    if value is None or value == "":
        return None
    return json.dumps(value, ensure_ascii=False)
