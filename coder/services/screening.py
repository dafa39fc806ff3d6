"""Screening as a researcher does it: run a rule, see what its terms find, decide by hand."""

from collections.abc import Iterable
from pathlib import Path

from coder.domain.errors import UnknownName
from coder.domain.marks import IN_STUDY, write_value
from coder.domain.screening.flow import Flow, flow_to_json
from coder.domain.screening.flow_words import paragraph as flow_paragraph
from coder.domain.screening.rule import ScreeningRule, rule_to_json
from coder.domain.screening.word_list import WordList, read_word_list
from coder.domain.sentences import number
from coder.exchange import word_list_file
from coder.services.screening_again import put_into_effect
from coder.services.session import Session
from coder.services.stages import WHOLE, Progress, Stages
from coder.services.study_marks import StudyMarks
from coder.services.word_search import search
from coder.storage import posts, screening, sources
from coder.storage.screening import InForce, Screened

SEARCH = 600
"""The share of the search in a run, of `WHOLE`; afterwards it is in force."""

# --- lists ------------------------------------------------------------------------------------


def shipped_lists() -> dict[str, Path]:
    """Return the lists that come with the program, by name."""
    return word_list_file.shipped()


def read_list(name: str, path: Path) -> WordList:
    """Read a list from a text file in any usual encoding.

    Raises FileMissing, FileUnreadable, NotATable, BadTerm or EmptyWordList.
    """
    return read_word_list(name, word_list_file.read_text(path))


def find_source(session: Session, name: str) -> str:
    """Return the uid, hexadecimal, of the source of a name. Raises UnknownName."""
    known = sources.all_of(session.file)
    found = next((each for each in known if name in (each.name, each.uid.hex())), None)
    if found is None:
        raise UnknownName("source", name, tuple(each.name for each in known))
    return found.uid.hex()


# --- the rule ---------------------------------------------------------------------------------


def current(session: Session) -> InForce | None:
    """Return the rule that was run last, None where none was."""
    return screening.in_force(session.file)


def preview(session: Session, rule: ScreeningRule) -> Flow:
    """Tell what running a rule would do; nothing but the search index is written."""
    return screening.flow_of(session.file, screened(session, rule))


def run(session: Session, rule: ScreeningRule, progress: Progress | None = None) -> Flow:
    """Screen all posts by a rule and let the queues over all posts hold those in the study.

    What is decided by hand stays. The same rule again gives the same. It is in force at once;
    what follows is done in short steps, after a stop at the next start. Who asks `progress` to
    stop before it is in force stops it with nothing written; later it goes on to its end. Raises
    OnlyInProject, Cancelled, UnknownName of a source, and what writing raises.
    """
    session.require_owner()
    stages = Stages(progress, (SEARCH, WHOLE - SEARCH))
    found = screened(session, rule, stages.stage(0))
    flow = screening.flow_of(session.file, found)
    coder = session.coder
    data = {"rule": rule_to_json(rule), "flow": flow_to_json(flow)}
    unfinished = screening.is_unfinished(session.file)
    with session.file.write():
        rule_id = screening.put_in_force(
            session.file, session.clock(), data, coder.id if coder else None
        )
    told = stages.stage(1, can_stop=False)
    put_into_effect(session.file, rule_id, found.posts, again=unfinished, progress=told)
    return flow


def screened(session: Session, rule: ScreeningRule, progress: Progress | None = None) -> Screened:
    """Work a rule out, with what each list finds; nothing but the search index is written.

    Raises Cancelled where `progress` does.
    """
    return screening.screen(session.file, rule, search(session), progress)


def flow(session: Session) -> Flow | None:
    """Return the flow of the rule in force over the posts as they are, None without a rule."""
    ruled = current(session)
    return None if ruled is None else preview(session, ruled.rule)


def kept_flow(session: Session) -> Flow | None:
    """Return the flow of the rule in force at once: as counted when it was run.

    What was said by hand since is in it; where posts came or went since, it is counted anew.
    """
    kept = screening.flow_in_force(session.file)
    if kept is None or kept.collected == posts.count_all(session.file):
        return kept
    return flow(session)


def paragraph(flow: Flow, rule: ScreeningRule, language: str) -> str:
    """Say a screening in one paragraph ("fi" or "en")."""
    return flow_paragraph(flow, rule, language, lambda n: number(n, language))


# --- by hand ----------------------------------------------------------------------------------


def put_in(session: Session, which: Iterable[int], reason: str = "") -> list[int]:
    """Put posts (row ids) into the study whatever the rule says; return those changed.

    Raises OnlyInProject, and UnknownName for a post without a text.
    """
    return _say(session, which, True, reason)


def put_out(session: Session, which: Iterable[int], reason: str = "") -> list[int]:
    """Put posts out of the study whatever the rule says; return those changed."""
    return _say(session, which, False, reason)


def leave_to_rule(session: Session, which: Iterable[int]) -> list[int]:
    """Take back what was said of posts by hand; return those changed."""
    return _say(session, which, None, "")


def undo(session: Session) -> list[int]:
    """Take back what was said last by hand. Raises OnlyInProject, NothingToUndo, CannotUndo."""
    return StudyMarks(session, IN_STUDY).undo()


def redo(session: Session) -> list[int]:
    """Bring back what was undone last. Raises OnlyInProject, NothingToRedo, CannotUndo."""
    return StudyMarks(session, IN_STUDY).redo()


def can_undo(session: Session) -> bool:
    """Tell whether `undo` has something to take back."""
    return bool(StudyMarks(session, IN_STUDY).undo_target())


def can_redo(session: Session) -> bool:
    """Tell whether `redo` has something to bring back."""
    return bool(StudyMarks(session, IN_STUDY).redo_target())


def _say(session: Session, which: Iterable[int], mark: bool | None, reason: str) -> list[int]:
    values = {post: write_value(mark) for post in which}
    for post in values if mark else ():
        found = posts.by_id(session.file, post)
        if found.state != "present":
            raise UnknownName("post", str(found.external_id or post))
    return StudyMarks(session, IN_STUDY).write(values, reason.strip() or None)
