"""How groups of repeats and their posts are said: the rows of the two lists, and effects."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.repeats.differences import Differences
from coder.services import repeat_reading
from coder.services.repeat_reading import NEAR, PASSED, SAME, GroupFigures, Overview
from coder.services.repeats import ONE, Effect
from coder.ui.results.cells import Cell, Column, LazyRows, Row
from coder.ui.writing import count, day

if TYPE_CHECKING:
    from coder.services.session import Session

EXCERPT = 400


class RepeatWords(QObject):
    """Makes rows and sentences in one language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def group_columns(self) -> tuple[Column, ...]:
        """Give the columns of the list of groups."""
        return (
            Column(self.tr("Group"), stretch=True, least=140),
            Column(self.tr("Posts"), right=True),
            Column(self.tr("Authors"), right=True),
            Column(self.tr("Why")),
        )

    def group_rows(self, session: "Session", found: Overview) -> LazyRows:
        """Give a row for each group, and one for what was said to be no repeats."""
        groups, out = found.groups, found.out

        def make(at: int) -> Row:
            if at == len(groups):
                return self._out(len(out))
            return self._group(session, groups[at])

        return LazyRows(len(groups) + bool(out), make)

    def _group(self, session: "Session", group: GroupFigures) -> Row:
        stands = repeat_reading.whose(session, group.id)[:1]
        text = repeat_reading.excerpt(session, stands[0]) if stands else ""
        why = self.reasons(group.reasons)
        authors = count(group.authors, self._language) if group.authors else ""
        return (
            Cell(text),
            Cell(count(group.posts, self._language), weight=600),
            Cell(authors, ink="text2"),
            Cell(why, ink="text2"),
        )

    def _out(self, posts: int) -> Row:
        words = self.tr("Said by hand: no repeats")
        return (
            Cell(words, ink="text2", italic=True),
            Cell(count(posts, self._language), ink="text2"),
            Cell(),
            Cell(),
        )

    def reasons(self, reasons: tuple[str, ...]) -> str:
        """Say why posts belong together."""
        names = {
            PASSED: self.tr("retweet") if len(reasons) == 1 else self.tr("RT"),
            SAME: self.tr("same text"),
            NEAR: self.tr("nearly the same"),
        }
        return ", ".join(names[reason] for reason in reasons)

    def post_columns(self) -> tuple[Column, ...]:
        """Give the columns of the posts of a group."""
        return (
            Column(self.tr("Post"), stretch=True, least=140),
            Column(self.tr("Day"), right=True),
            Column(self.tr("In the group"), widest=180),
        )

    def post_rows(self, session: "Session", posts: tuple[int, ...], *, out: bool) -> LazyRows:
        """Give a row for each post; `out` are those that are in no group by hand."""

        def make(at: int) -> Row:
            post = posts[at]
            found = repeat_reading.member(session, post, post)
            text = " ".join(found.text[:EXCERPT].split())
            stands = at == 0 and not out
            role = self.tr("stands for it") if stands else ""
            if not role and found.passed_on:
                role = self.tr("retweet")
            return (
                Cell(text, weight=600 if stands else 400),
                Cell(day(found.posted_at, self._language), ink="text2"),
                Cell(
                    role,
                    ink="text" if stands else "text2",
                    icon="circle_check" if stands else "",
                    icon_ink="positive",
                ),
            )

        return LazyRows(len(posts), make)

    def differing(self, found: Differences, *, first: bool) -> str:
        """Say how the chosen post differs from the one that stands, or from the `first`."""
        if found.missing:
            gone = " · ".join(found.missing)
            if first:
                return self.tr("Not here, but in the first post: {words}").format(words=gone)
            return self.tr("Not here, but in the post that stands: {words}").format(words=gone)
        if not found.spans:
            return ""
        if first:
            return self.tr("Marked: what the first post does not say.")
        return self.tr("Marked: what the post that stands does not say.")

    def effect(self, effect: Effect) -> str:
        """Say what another setting would do, before it is done."""
        said: list[str] = []
        for queue in effect.queues:
            name = self.tr("“{queue}” of {coder}").format(queue=queue.queue, coder=queue.coder)
            if queue.leaving:
                words = self.tr("%Ln posts leave the queue", "", queue.leaving)
                said.append(f"{name}: {words}, {self._stored(queue.leaving_finished)}.")
            if queue.joining:
                words = self.tr("%Ln posts join the queue", "", queue.joining)
                said.append(f"{name}: {words}.")
        posts = self.tr("Posts to code: {before} now, {after} then.").format(
            before=count(effect.before, self._language), after=count(effect.after, self._language)
        )
        end = self.tr("No coding is deleted, and the setting can be changed back.")
        return "\n".join([posts, *said, end])

    def _stored(self, codings: int) -> str:
        if not codings:
            return self.tr("none of them coded")
        return self.tr("%Ln codings stay stored", "", codings)

    def question(self, mode: str) -> tuple[str, str]:
        """Give the title of the question before a setting, and what its button says."""
        if mode == ONE:
            return self.tr("Code one of each group?"), self.tr("Code one")
        return self.tr("Code each post?"), self.tr("Code each")
