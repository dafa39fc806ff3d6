"""Tables whose quotes are not escaped: the text is what stands between the other cells."""

import re
from collections.abc import Iterable, Iterator

from coder.exchange.readers.layouts import layout_named
from coder.exchange.readers.records import ReadOptions

MOST_LINES = 50


class LineReader:
    """Reads records by a pattern: the cells before the text, the text, the cells after it."""

    def __init__(self, options: ReadOptions) -> None:
        delimiter = re.escape(options.delimiter or ",")
        columns = options.columns
        self._before = columns.index(dict(options.mapping)["text"])
        self._after = len(columns) - self._before - 1
        self._unescape = not layout_named(options.layout).unescaped_quotes
        strict = rf'((?>"[^"]*"(?={delimiter}|$)|[^{delimiter}"]*))'
        lenient = rf'((?>"[^"]*"(?={delimiter}|$)|[^{delimiter}]*))'
        self._patterns = [self._pattern(cell, delimiter) for cell in (strict, lenient)]
        self._start = re.compile(f'{f"{strict}{delimiter}" * self._before}"', re.DOTALL)

    def _pattern(self, cell: str, delimiter: str) -> re.Pattern[str]:
        head = f"{cell}{delimiter}" * self._before
        tail = f"{delimiter}{cell}" * self._after
        return re.compile(rf"{head}(.*){tail}\Z", re.DOTALL)

    def records(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Yield the cells of each record; what fits no pattern, as one cell."""
        held: list[str] = []
        spare: list[str] | None = None
        for line in lines:
            bare = line.removesuffix("\n").removesuffix("\r")
            cells, unclosed = self._match(bare)
            if held:
                if self._stands_alone(bare) or len(held) == MOST_LINES:
                    yield from _give_up(held, spare)
                    held = []
                else:
                    joined, still_unclosed = self._match("".join(held) + bare)
                    held.append(line)
                    if joined and not still_unclosed:
                        yield joined
                        held = []
                    continue
            if cells is not None and not unclosed:
                yield cells
            elif cells is not None or self._start.match(bare):
                held, spare = [line], cells
            else:
                yield [bare] if bare else []
        yield from _give_up(held, spare)

    def _stands_alone(self, line: str) -> bool:
        """Tell whether a line is a record, not the end of the one that was begun."""
        found = self._patterns[0].fullmatch(line)
        if not found:
            return False
        text = found[self._before + 1]
        if self._before == 0:
            return text.startswith('"')
        return text.startswith('"') or not text.endswith('"')

    def _match(self, record: str) -> tuple[list[str] | None, bool]:
        """Return the cells, and whether the text opens a quote that the record does not close."""
        found = next(filter(None, (pattern.fullmatch(record) for pattern in self._patterns)), None)
        if not found:
            return None, False
        cells = [_bare(cell) for cell in found.groups()]
        text = found[self._before + 1]
        inner = cells[self._before]
        if self._unescape and inner != text and '"' not in inner.replace('""', ""):
            cells[self._before] = inner.replace('""', '"')
        unclosed = text.startswith('"') and inner == text
        return cells, unclosed and self._after == 0 and self._before > 0


def _give_up(held: list[str], spare: list[str] | None) -> Iterator[list[str]]:
    if spare is None and held:
        yield ["".join(held)]
    elif spare is not None and held:
        yield spare
        yield from ([line] for line in held[1:] if line.strip())


def _bare(cell: str) -> str:
    return cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell
