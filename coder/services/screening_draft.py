"""The word lists and the rule as they are being written, before and between screenings."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from coder.domain.errors import BadTerm, EmptyWordList
from coder.domain.screening.rule import ScreeningRule, rule_to_json
from coder.domain.screening.word_list import WordList, read_word_list, written
from coder.exchange import word_list_file
from coder.services import screening
from coder.services.session import Session

META = "screening_draft"


@dataclass(frozen=True, slots=True)
class ListDraft:
    """A list as it is written, comments and faults included, and the forms ticked off."""

    name: str
    text: str = ""
    forms_out: tuple[str, ...] = ()

    def word_list(self) -> WordList:
        """Return what it says. Raises BadTerm or EmptyWordList."""
        found = read_word_list(self.name, self.text)
        return found.without(self.forms_out) if self.forms_out else found

    def readable(self) -> WordList:
        """Return what its faultless lines say. Raises EmptyWordList."""
        faults = faulty_lines(self.text)
        lines = self.text.splitlines()
        kept = "\n".join("" if at in faults else line for at, line in enumerate(lines, 1))
        return replace(self, text=kept).word_list()


@dataclass(frozen=True, slots=True)
class Draft:
    """The lists of the study and what else a post must be; days are `2014-03-12` or empty."""

    lists: tuple[ListDraft, ...] = ()
    reposts: bool = True
    languages: tuple[str, ...] = ()
    first_day: str = ""
    last_day: str = ""
    sources: tuple[str, ...] = ()

    def rule(self) -> ScreeningRule:
        """Return the rule it says. Raises BadTerm or EmptyWordList."""
        return ScreeningRule(
            tuple(each.word_list() for each in self.lists),
            self.reposts,
            self.languages,
            self.first_day,
            self.last_day,
            self.sources,
        )

    def with_list(self, name: str, changed: ListDraft | None) -> "Draft":
        """Return it with another list in place of that of a name, at the end if it is new."""
        if all(each.name != name for each in self.lists):
            return replace(self, lists=(*self.lists, changed)) if changed else self
        lists = (changed if each.name == name else each for each in self.lists)
        return replace(self, lists=tuple(each for each in lists if each is not None))

    def free_name(self, stem: str) -> str:
        """Return a name that no list has, the stem itself if it is free."""
        taken = {each.name.casefold() for each in self.lists}
        names = (stem, *(f"{stem} {n}" for n in range(2, len(taken) + 3)))
        return next(name for name in names if name.casefold() not in taken)


@lru_cache(maxsize=16)
def faulty_lines(text: str) -> Mapping[int, str]:
    """Return the lines, from 1, that no term can be read from, with what stands there."""
    faults: dict[int, str] = {}
    for at, line in enumerate(text.splitlines(), 1):
        try:
            read_word_list("", line)
        except BadTerm as error:
            faults[at] = error.term
        except EmptyWordList:
            pass
    return faults


def read(session: Session) -> Draft:
    """Return what was written last; before that, the rule in force."""
    kept = session.file.meta(META)
    if kept is not None:
        return _from_json(json.loads(kept))
    ruled = screening.current(session)
    return Draft() if ruled is None else _of_rule(ruled.rule)


def keep(session: Session, draft: Draft) -> None:
    """Keep what is written, in this copy of the project. Raises OnlyInProject and others."""
    session.require_owner()
    with session.file.write():
        session.file.set_meta(META, json.dumps(_to_json(draft), ensure_ascii=False))


def is_in_force(session: Session, draft: Draft) -> bool:
    """Tell whether the posts were screened by just this."""
    ruled = screening.current(session)
    try:
        return ruled is not None and rule_to_json(draft.rule()) == rule_to_json(ruled.rule)
    except (BadTerm, EmptyWordList):
        return False


def shipped(name: str) -> ListDraft:
    """Return a list that comes with the program, comments included. Raises FileMissing."""
    return ListDraft(name, word_list_file.read_text(screening.shipped_lists()[name]))


def from_file(path: Path) -> ListDraft:
    """Return the list of a text file, named after it; its faults stand where they stood.

    Raises FileMissing, FileUnreadable or NotATable.
    """
    text = word_list_file.read_text(path).removeprefix("\ufeff")
    return ListDraft(path.stem, "\n".join(text.splitlines()))


def to_file(draft: ListDraft, path: Path) -> None:
    """Write a list to a text file, forms ticked off as exclusions. Raises what writing does."""
    forms = "".join(f"-{form}\n" for form in draft.forms_out)
    word_list_file.write_text(path, draft.text.rstrip() + "\n" + forms)


def _of_rule(rule: ScreeningRule) -> Draft:
    lists = (ListDraft(each.name, written(each.without(())), each.forms_out) for each in rule.lists)
    return Draft(
        tuple(lists), rule.reposts, rule.languages, rule.first_day, rule.last_day, rule.sources
    )


def _to_json(draft: Draft) -> dict[str, object]:
    return {
        "lists": [
            {"name": each.name, "text": each.text, "forms_out": each.forms_out}
            for each in draft.lists
        ],
        "reposts": draft.reposts,
        "languages": draft.languages,
        "first_day": draft.first_day,
        "last_day": draft.last_day,
        "sources": draft.sources,
    }


def _from_json(kept: Mapping[str, object]) -> Draft:
    return Draft(
        tuple(
            ListDraft(str(each["name"]), str(each["text"]), _texts(each.get("forms_out")))
            for each in _records(kept.get("lists"))
        ),
        bool(kept.get("reposts", True)),
        _texts(kept.get("languages")),
        str(kept.get("first_day", "")),
        str(kept.get("last_day", "")),
        _texts(kept.get("sources")),
    )


def _texts(values: object) -> tuple[str, ...]:
    return tuple(str(value) for value in values) if isinstance(values, list) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _records(values: object) -> Sequence[Mapping[str, object]]:
    return values if isinstance(values, list) else ()  # pyright: ignore[reportUnknownVariableType]
