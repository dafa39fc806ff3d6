"""The words of the screening in a post, for rounds that show them to the coders."""

from coder.domain.screening.matching import compiled
from coder.storage import screening
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round

Spans = tuple[tuple[int, int], ...]
"""Begin and end of words, in characters of the text as received."""


class WordMarker:
    """Marks the words of the rule that was in force when a round opened; none where none was.

    The main round is open from the start: there they are those of the rule in force now.
    """

    def __init__(self, file: ProjectFile, round_: Round) -> None:
        frozen = None if round_.purpose == "main" else round_.opened_at
        found = screening.in_force(file, frozen)
        lists = found.rule.lists if found is not None else ()
        self._matchers = [compiled(each) for each in lists]

    def spans(self, text: str) -> Spans:
        """Return where the words stand, in order and apart from each other."""
        places = sorted({(s.start, s.end) for each in self._matchers for s in each.spans(text)})
        joined: list[tuple[int, int]] = []
        for start, end in places:
            if joined and start < joined[-1][1]:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            else:
                joined.append((start, end))
        return tuple(joined)
