"""The table of several packets: whose they are, what each brings, and which cannot come."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from coder.domain.sentences import number, packet_words, sentence_parts
from coder.services.merge_details import counted, together
from coder.services.merging import Coming, MergeReport
from coder.ui.look.look import Look
from coder.ui.results.cells import Cell, Column, Row
from coder.ui.results.table import FigureTable

_ROW = 32
_ROWS_SHOWN = 5
_TOLD = ("conflicts", "unknown", "changed")


class PacketRows(FigureTable):
    """The first row stands for all packets together, the others for one each."""

    def __init__(self, look: Look, language: str, parent: QObject | None = None) -> None:
        super().__init__(look, "", _ROW)
        self._language = language
        self.setAccessibleName(self.tr("Packets"))

    def show_packets(self, found: Sequence[Coming]) -> None:
        """Show packets that were looked at or brought home."""
        row = max(0, self.currentIndex().row())
        columns = (
            Column(self.tr("Packet"), stretch=True, least=140),
            Column(self.tr("Coder"), widest=180),
            Column(self.tr("Round"), widest=160),
            Column(self.tr("New posts"), right=True),
            Column(self.tr("To look at"), widest=320),
        )
        fitting = [each for each in found if each.details is not None]
        all_of = self.tr("All packets: {n}").format(n=number(len(found), self._language))
        left_out = len(found) - len(fitting)
        told = self.tr("%Ln left out", "", left_out) if left_out else ""
        every = together([each.details for each in fitting if each.details is not None])
        new = next(n for kind, n in counted(every) if kind == "new")
        first: Row = (
            Cell(all_of, weight=600),
            Cell(""),
            Cell(""),
            Cell(number(new, self._language), weight=600),
            Cell(told, ink="danger"),
        )
        self.show_cells(columns, [first, *(self._row(each) for each in found)])
        self.setFixedHeight(36 + _ROW * min(len(found) + 1, _ROWS_SHOWN) + 2)
        self.choose_row(min(row, len(found)))

    def _row(self, coming: Coming) -> Row:
        report, name = coming.report, coming.path.name
        if report is None or coming.details is None:
            what = sentence_parts(coming.error, self._language)[0] if coming.error else ""
            what = what.replace(str(coming.path), name)  # the reason would be cut, not the folder
            told = Cell(what, ink="danger", icon="circle_alert", icon_ink="danger", tip=what)
            return (Cell(name), Cell(""), Cell(""), Cell(""), told)
        notices = [
            f"{number(n, self._language)} {packet_words(kind, n, self._language)}"
            for kind, n in counted(coming.details)
            if n and (kind in _TOLD or (kind == "codebook" and report.codebook == "forked"))
        ]
        if report.known_packet and not report.new:
            notices.insert(0, self.tr("has come home before"))
        return (
            Cell(name),
            Cell(report.coder, tip=self._called(report.named)),
            Cell(self._round(report), ink="text2"),
            Cell(number(report.new_posts, self._language)),
            Cell(" · ".join(notices), ink="text2"),
        )

    def _round(self, report: MergeReport) -> str:
        return self.tr("unknown here") if report.new_round else report.round

    def _called(self, named: str) -> str:
        return self.tr("In the packet: {name}").format(name=named) if named else ""
