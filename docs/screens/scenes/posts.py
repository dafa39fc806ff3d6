"""The page of posts."""

from coder.ui.posts.page import PostsPage
from screens.scene import Scene
from screens.stage import Stage


def no_posts(stage: Stage) -> None:
    """Show the steps of a project without posts."""
    stage.open(stage.projects.empty, "posts")
    stage.draw("posts-none")


def posts(stage: Stage) -> None:
    """Show the list with a search, a filter and a flagged post."""
    page = _page(stage)
    page.table.choose_row(5)
    page.acts.flag()
    page.bar.source.chosen.emit(1)
    page.filters.focus_search()
    stage.write("pank" if stage.projects.language == "fi" else "bank")
    page.table.setFocus()
    page.table.choose_row(4)
    stage.draw("posts")


def nothing_found(stage: Stage) -> None:
    """Show a search that finds nothing."""
    page = _page(stage)
    page.filters.focus_search()
    stage.write("xyzzy")
    stage.draw("posts-nothing-found")


def columns(stage: Stage) -> None:
    """Show the menu of columns."""
    page = _page(stage)
    page.choose_columns()
    stage.draw("posts-columns")
    page.columns_menu.close()


def days(stage: Stage) -> None:
    """Show the dialog of days."""
    page = _page(stage)
    page.filters.choose_days()
    stage.draw("posts-days")


def _page(stage: Stage) -> PostsPage:
    stage.open(stage.projects.merged, "posts")
    page = stage.program.posts
    page.clear_filters()
    stage.wait(lambda: not page.finder.busy)
    return page


POSTS = (
    Scene("posts-none", no_posts),
    Scene("posts", posts),
    Scene("posts-nothing-found", nothing_found),
    Scene("posts-columns", columns),
    Scene("posts-days", days),
)
