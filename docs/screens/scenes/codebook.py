"""Scenes of the codebook: its forms, the question of wording or meaning, what was before."""

from dataclasses import replace

from coder.ui.codebook.page import CodebookPage
from screens.scene import Scene
from screens.stage import Stage


def _page(stage: Stage) -> CodebookPage:
    stage.open(stage.projects.own, "codebook")
    page = stage.program.codebook
    stage.wait(lambda: not stage.program.desk.runner.busy)
    return page


def _code(stage: Stage) -> CodebookPage:
    page = _page(stage)
    page.tree.choose(page.draft.book.variables[0].codes[1].uid)
    page.tree.setFocus()
    stage.settle()
    return page


def _forms(stage: Stage) -> None:
    page = _code(stage)
    stage.draw("codebook")
    page.tree.choose(page.draft.book.variables[1].uid)
    stage.settle()
    stage.draw("codebook-variable")
    page.tree.choose(page.draft.book.uid)
    stage.settle()
    stage.draw("codebook-rules")


def _question(stage: Stage) -> None:
    page = _code(stage)
    area = page.code_form.long["definition"].area
    area.setFocus()
    area.insertPlainText("Aina: " if stage.variant.language == "fi" else "Always: ")
    stage.settle()
    stage.draw("codebook-unsaved")
    page.save()
    stage.settle()
    stage.draw("codebook-question")
    page.band.meaning.click()
    stage.settle()
    stage.draw("codebook-saved")
    page.show_history()
    stage.settle()
    stage.draw("codebook-history")
    stage.close_dialogs()


def _new_variable(stage: Stage) -> None:
    page = _page(stage)
    book = page.draft.book
    wanted = replace(book.variables[1], required=True)
    page.draft.reshape(replace(book, variables=(book.variables[0], wanted, *book.variables[2:])))
    stage.draw_modal("codebook-new-variable", page.save)


def _faulty(stage: Stage) -> None:
    page = _code(stage)
    page.acts.add_code()
    page.code_form.key_input.setText("f")
    page.code_form.key_input.textEdited.emit("f")
    page.save()
    stage.settle()
    page.code_form.verticalScrollBar().setValue(260)
    stage.settle()
    stage.draw("codebook-faulty")
    page.draft.discard()


CODEBOOK = (
    Scene("codebook", _forms),
    Scene("codebook-question", _question),
    Scene("codebook-new-variable", _new_variable),
    Scene("codebook-faulty", _faulty),
)
