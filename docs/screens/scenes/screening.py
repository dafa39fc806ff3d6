"""The screening section of the study's design: lists, hits, the rule, and posts decided by hand."""

from pathlib import Path

from coder.services.screening_draft import ListDraft
from coder.ui.screening.section import HITS, RULE, TERMS, ScreeningSection
from screens.scene import Scene
from screens.stage import Stage

_ENGLISH = (
    ListDraft("bank", "bank*\n*pankki*\nloan*\ncard*\n-bankrupt*   # another matter\n"),
    ListDraft("feeling", "queue*\nnever\nangr*\nwaste*\n🤬\n😡\n"),
)


def first_steps(stage: Stage) -> None:
    """Show what the section says before there are word lists."""
    _open(stage, stage.projects.own)
    stage.draw("study-screening-steps")


def no_posts(stage: Stage) -> None:
    """Show the section of a project without posts."""
    _open(stage, stage.projects.empty)
    stage.draw("study-screening-none")


def terms(stage: Stage) -> None:
    """Show the terms of a list, what they mean, and lines that mean nothing."""
    section = _with_lists(stage)
    stage.draw("study-screening-terms")
    section.terms.legend.turn()
    stage.draw("study-screening-legend")
    section.terms.legend.turn()
    stage.answers.line = "oma" if stage.variant.language == "fi" else "own"
    section.lists.add_empty()
    section.terms.editor.setFocus()
    stage.write("pankki* # !")
    section.terms.editor.append("*\n-")
    stage.draw("study-screening-faults")


def hits(stage: Stage) -> None:
    """Show the forms and the posts that a list finds."""
    section = _with_lists(stage)
    section.show_view(HITS)
    _rest(stage, section)
    stage.draw("study-screening-hits")
    section.in_or_out()
    stage.draw("study-screening-by-hand")


def rule(stage: Stage) -> None:
    """Show the rule and its counts: before screening, after it, and once the rule is another."""
    section = _with_lists(stage)
    section.show_view(RULE)
    stage.draw("study-screening-rule")
    section.screen_posts()
    _rest(stage, section)
    section.show_view(HITS)
    post = section.hits.chosen_post()
    if post is not None:
        section.hand.decide(stage.session, post.id, "in", "")
    section.show_view(RULE)
    stage.draw("study-screening-counts")
    section.rule.reposts.click()
    stage.draw("study-screening-changed")


def _open(stage: Stage, path: Path) -> ScreeningSection:
    stage.open(path, "study")
    page = stage.program.desk.study
    page.go_to("screening")
    stage.settle()
    return page.screening


def _with_lists(stage: Stage) -> ScreeningSection:
    section = _open(stage, stage.projects.own)
    if stage.projects.language == "fi":
        section.lists.add_shipped("pankki")
        section.lists.add_shipped("tunne")
    else:
        work = section.work
        for each in _ENGLISH:
            work.take(work.draft.with_list(each.name, each), each.name)
    section.work.choose(section.work.draft.lists[0].name)
    section.show_view(TERMS)
    _rest(stage, section)
    return section


def _rest(stage: Stage, section: ScreeningSection) -> None:
    """Wait until everything is worked out."""
    work = section.work

    def known() -> bool:
        lists = all(work.found(each.name) is not None for each in work.draft.lists)
        return lists and work.forms(work.chosen) is not None and not work.is_screening

    stage.wait(known)


SCREENING = (
    Scene("study-screening-steps", first_steps),
    Scene("study-screening-none", no_posts),
    Scene("study-screening-terms", terms),
    Scene("study-screening-hits", hits),
    Scene("study-screening-rule", rule),
)
