"""The small part of Markdown that help pages are written in, taken apart into blocks and spans.

Headings, paragraphs, lists of one level, tables; bold, italic, code, `<kbd>` keys and links.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_INLINE = re.compile(
    r"<kbd>(?P<key>.+?)</kbd>"
    r"|\*\*(?P<strong>.+?)\*\*"
    r"|\*(?P<em>.+?)\*"
    r"|`(?P<code>.+?)`"
    r"|\[(?P<link>.+?)\]\((?P<target>.+?)\)"
)
_START = re.compile(r"(#{1,2}|-|\d+\.) +(.*)")
_KINDS = {"#": "title", "##": "heading", "-": "bullet"}


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one kind: plain, strong, em, code, key or link; `target` is a link's."""

    text: str
    kind: str = "plain"
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A title, heading, paragraph, bullet or number with its spans, or a table with its rows."""

    kind: str
    spans: tuple[Span, ...] = ()
    rows: tuple[tuple[tuple[Span, ...], ...], ...] = ()

    @property
    def text(self) -> str:
        """The words without their marks."""
        cells = [self.spans, *(cell for row in self.rows for cell in row)]
        return " ".join("".join(span.text for span in cell) for cell in cells).strip()

    def all_spans(self) -> Iterator[Span]:
        """Yield every span, those of a table's cells too."""
        yield from self.spans
        for row in self.rows:
            for cell in row:
                yield from cell


def parse(text: str) -> tuple[Block, ...]:
    """Take a page apart."""
    blocks: list[Block] = []
    for lines in _paragraphs(text.splitlines()):
        if lines[0].startswith("|"):
            blocks.append(Block("table", rows=tuple(_rows(lines))))
            continue
        start = _START.match(lines[0])
        if start is None:
            blocks.append(Block("paragraph", _spans(" ".join(lines))))
        else:
            kind = _KINDS.get(start[1], "number")
            blocks.append(Block(kind, _spans(" ".join((start[2], *lines[1:])))))
    return tuple(blocks)


def _paragraphs(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the lines of each block: a blank line ends one, a mark at the line's start begins one.

    A comment of one line is left out.
    """
    block: list[str] = []
    for line in lines:
        stripped = line.strip()
        if stripped.startswith("<!--"):
            continue
        row = stripped.startswith("|")
        begins = _START.match(stripped) is not None and not line.startswith(" ")
        if block and (not stripped or begins or row != block[0].startswith("|")):
            yield block
            block = []
        if stripped:
            block.append(stripped)
    if block:
        yield block


def _rows(lines: Iterable[str]) -> Iterator[tuple[tuple[Span, ...], ...]]:
    for line in lines:
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not all(set(cell) <= set("-:") for cell in cells):
            yield tuple(_spans(cell) for cell in cells)


def _spans(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    end = 0
    for match in _INLINE.finditer(text):
        if match.start() > end:
            spans.append(Span(text[end : match.start()]))
        kind = next(k for k in ("key", "strong", "em", "code", "link") if match[k] is not None)
        spans.append(Span(match[kind], kind, match["target"] or ""))
        end = match.end()
    if end < len(text):
        spans.append(Span(text[end:]))
    return tuple(spans)
