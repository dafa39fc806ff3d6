"""The help pages of a language, where each page of the window has its own, and the search."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coder.services.shipped_files import help_files
from coder.ui.help.markup import Block, parse

FIRST = "01-start"
OF_PAGE = {
    "start": FIRST,
    "posts": "03-posts",
    "codebook": "04-codebook",
    "coding": "05-coding",
    "reliability": "08-reliability",
    "results": "09-results",
    "packet": "07-second-coder",
    "repeats": "15-repeats",
    "study": "16-rounds",
    "screening": "14-screening",
    "settling": "18-settling",
}
"""The help page of each page of the window, or of the section in view on it."""
OF_DIALOG = {
    "NewProjectDialog": FIRST,
    "ImportDialog": "02-import",
    "CoderDialog": FIRST,
    "DayRangeDialog": "03-posts",
    "NearDialog": "15-repeats",
    "VariablesDialog": "05-coding",
    "HandDialog": "14-screening",
    "DrawDialog": "07-second-coder",
    "RoundDialog": "16-rounds",
    "CloseDialog": "16-rounds",
    "ShareDialog": "16-rounds",
    "PacketDialog": "07-second-coder",
    "HomeDialog": "07-second-coder",
    "ExportDialog": "09-results",
    "HistoryDialog": "04-codebook",
    "DecisionLogDialog": "17-decision-log",
    "PostHistoryDialog": "17-decision-log",
    "CheckDialog": "18-settling",
    "SettingsDialog": "10-settings",
    "CrashDialog": "11-trouble",
}
"""The help page of each dialog, by its class; any other has that of the page under it."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page of help; `id` is its file's name without the suffix."""

    id: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """All its words."""
        return "\n".join(block.text for block in self.blocks)


def load_pages(language: str) -> tuple[HelpPage, ...]:
    """Read the pages of a language ("fi", "en") in their order. Raises FileMissing."""
    pages: list[HelpPage] = []
    for file in help_files(language):
        blocks = parse(file.read_text(encoding="utf-8"))
        pages.append(HelpPage(file.stem, blocks[0].text, blocks))
    return tuple(pages)


def page_id_of(target: str) -> str | None:
    """Give the page that a link of a page leads to, None for a link elsewhere."""
    return target.removesuffix(".md") if target.endswith(".md") and "/" not in target else None


def search(pages: Iterable[HelpPage], words: str) -> tuple[HelpPage, ...]:
    """Give the pages that hold every word, or its beginning; those with it in the title first."""
    wanted = words.casefold().split()
    found = [page for page in pages if _holds(page.text, wanted)]
    return tuple(sorted(found, key=lambda page: not _holds(page.title, wanted)))


def _holds(text: str, wanted: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in wanted)
