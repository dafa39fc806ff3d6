"""What coders see in the main round, which is open from the start."""

from collections.abc import Iterable

from coder.domain.coder_view import CoderView, make_view, read_view
from coder.services.session import Session
from coder.storage import events, rounds
from coder.storage.rounds import Round


def view_of(round_: Round) -> CoderView:
    """Return which fields of a post a round shows."""
    return read_view(round_.coder_view)


def set_main_view(session: Session, fields: Iterable[str]) -> CoderView:
    """Choose what coders see in the main round from now on; when it changed, is on record.

    Other rounds keep what they froze. Raises OnlyInProject, UnknownName, FieldLocked.
    """
    session.require_owner()
    main = rounds.main_round(session.file)
    assert main is not None
    view = make_view(fields, main.purpose)
    if view != view_of(main):
        with session.file.write():
            rounds.set_view(session.file, main.id, view.written())
            data = {"round": main.name, "fields": list(view.fields)}
            coder_id = session.coder.id if session.coder else None
            events.log(session.file, session.clock(), "coder_view", data, coder_id)
    return view
