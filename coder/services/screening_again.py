"""Posts that came in after a screening, screened by the rule in force."""

from coder.domain.screening.vocabulary import Vocabulary
from coder.storage import screening, word_index
from coder.storage.list_hits import ListSearch
from coder.storage.project_file import ProjectFile


def is_pending(file: ProjectFile) -> bool:
    """Tell whether a rule is in force that has not said anything of some posts."""
    return screening.is_screened(file) and screening.has_unscreened(file)


def screen_new_posts(file: ProjectFile) -> None:
    """Let the rule in force say of all posts whether they are in; the index must be whole."""
    ruled = screening.in_force(file) if is_pending(file) else None
    if ruled is None:
        return
    search = ListSearch(file, lambda: Vocabulary(word_index.vocabulary(file)))
    found = screening.screen(file, ruled.rule, search)
    with file.write(background=True):
        screening.keep(file, ruled.id, found.posts)
