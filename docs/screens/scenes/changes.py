"""Codes merged and split, posts to look at again, an earlier codebook, and what was decided."""

from coder.domain.codebook import Text
from coder.services.codebook_merging import Draft, merge, split
from coder.ui.codebook.history_dialog import HistoryDialog
from coder.ui.codebook.merge_dialog import MergeDialog
from coder.ui.codebook.page import CodebookPage
from coder.ui.codebook.split_dialog import SplitDialog
from coder.ui.posts.words import day_of
from screens.scene import Scene
from screens.stage import Stage

PARTS = {"fi": ("Puhelinpalvelu", "Chat"), "en": ("On the phone", "In the chat")}
TOGETHER = {"fi": "Asioinnin sujuvuus", "en": "How smoothly things go"}


def merging(stage: Stage) -> None:
    """Merge a code into another one, into a new one, and show what came of it."""
    page = _page(stage)
    page.merging.merge()
    dialog = page.window().findChildren(MergeDialog)[-1]
    stage.draw("codebook-merge")
    dialog.into.setCurrentIndex(dialog.into.count() - 1)
    stage.settle()
    dialog.name.setFocus()
    stage.draw("codebook-merge-unnamed")
    stage.write(TOGETHER[stage.variant.language])
    dialog.primary.click()
    stage.settle()
    stage.draw("codebook-merged")


def splitting(stage: Stage) -> None:
    """Split a code, and show what is to be looked at again, then on the page of coding."""
    page = _page(stage)
    page.merging.split()
    dialog = page.window().findChildren(SplitDialog)[-1]
    stage.draw("codebook-split-empty")
    for field, name in zip(dialog.names, PARTS[stage.variant.language], strict=False):
        field.setText(name)
    stage.draw("codebook-split")
    dialog.primary.click()
    stage.wait(page.review_bar.isVisible)
    stage.draw("codebook-review")
    page.review.begin()
    stage.draw("coding-review")


def past(stage: Stage) -> None:
    """Show the codebook of a day, one code through its revisions, and what is no day."""
    page = _page(stage)
    codes = stage.session.codebook.variables[0].codes
    split(stage.session, codes[1].uid, [_named(name) for name in PARTS[stage.variant.language]])
    merge(stage.session, [codes[2].uid], codes[3].uid)
    stage.program.window.go_to_page("posts")
    page = _page(stage)
    page.show_history()
    dialog = page.window().findChildren(HistoryDialog)[-1]
    stage.draw("codebook-history-code")
    dialog.subject.choose("*")
    dialog.subject.activated.emit(dialog.subject.currentIndex())
    dialog.day.setText(day_of(stage.session.clock()[:10], stage.variant.language))
    dialog.day.editingFinished.emit()
    stage.draw("codebook-history-day")
    dialog.day.setText(day_of("2015-03-12", stage.variant.language))
    dialog.day.editingFinished.emit()
    stage.draw("codebook-history-before")
    dialog.day.setText("xyzzy")
    dialog.day.editingFinished.emit()
    stage.draw("codebook-history-no-day")


def decisions(stage: Stage) -> None:
    """Show the log of decisions, filters that nothing fits, and the history of a post."""
    stage.open(stage.projects.merged, "posts")
    desk = stage.program.desk.decision_log
    dialog = desk.open_log(stage.session)
    stage.wait(lambda: not dialog.finder.busy)
    stage.draw("log")
    dialog.filters.take_days("2001-01-01", "2001-01-02")
    stage.wait(lambda: not dialog.finder.busy)
    stage.draw("log-nothing")
    dialog.reject()
    quick(stage)
    stage.open(stage.projects.merged, "posts")
    page = stage.program.posts
    page.clear_filters()
    stage.wait(lambda: not page.finder.busy)
    page.table.choose_row(2)
    page.acts.show_history()
    stage.draw("posts-history")


def quick(stage: Stage) -> None:
    """Show the decisions on posts that were in view for less than two seconds."""
    stage.open(stage.projects.own, "coding")
    stage.press(*stage.projects.next_keys(stage.session))
    desk = stage.program.desk.decision_log
    dialog = desk.open_log(stage.session)
    stage.wait(lambda: not dialog.finder.busy)
    stage.draw("log-keys")
    dialog.filters.fast.chosen.emit(2.0)
    stage.wait(lambda: not dialog.finder.busy)
    stage.draw("log-quick")
    dialog.reject()


def example(stage: Stage) -> None:
    """Pick a post as an example of codes, and show it picked."""
    stage.open(stage.projects.merged, "posts")
    page = stage.program.posts
    page.clear_filters()
    stage.wait(lambda: not page.finder.busy)
    page.table.choose_row(2)
    page.acts.pick_example()
    stage.draw("posts-example")
    dialog = page.acts.examples.dialog
    assert dialog is not None
    dialog.primary.click()
    stage.draw("posts-example-picked")


def _page(stage: Stage) -> CodebookPage:
    stage.open(stage.projects.own, "codebook")
    page = stage.program.codebook
    stage.wait(lambda: not stage.program.desk.runner.busy)
    page.tree.choose(page.draft.book.variables[0].codes[1].uid)
    page.tree.setFocus()
    stage.settle()
    return page


def _named(name: str) -> Draft:
    return Draft(Text(fi=name, en=name))


CHANGES = (
    Scene("codebook-merge", merging),
    Scene("codebook-split", splitting),
    Scene("codebook-history-code", past),
    Scene("log", decisions),
    Scene("posts-example", example),
)
