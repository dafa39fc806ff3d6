"""The actions of the page of posts."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

POSTS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "posts.search",
        QT_TRANSLATE_NOOP("Actions", "Search"),
        ("Ctrl+F",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Search the posts as you type; Esc empties the field"),
    ),
    ActionSpec(
        "posts.flag",
        QT_TRANSLATE_NOOP("Actions", "Flag"),
        ("F",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Flag the chosen post, or take its flag off"),
    ),
    ActionSpec(
        "posts.in_or_out",
        QT_TRANSLATE_NOOP("Actions", "In or out of the study"),
        ("S",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Put the chosen post in the study or out, with a reason"),
    ),
    ActionSpec(
        "posts.example",
        QT_TRANSLATE_NOOP("Actions", "Example of a code"),
        ("Ctrl+Shift+K",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Pick the chosen post as an example of codes"),
    ),
    ActionSpec(
        "posts.undo",
        QT_TRANSLATE_NOOP("Actions", "Take back in or out"),
        ("Ctrl+Z",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Take back what was said last by hand"),
    ),
    ActionSpec(
        "posts.sort",
        QT_TRANSLATE_NOOP("Actions", "Sort by time"),
        ("Ctrl+T",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Sort: newest first, oldest first, as imported"),
    ),
    ActionSpec(
        "posts.clear",
        QT_TRANSLATE_NOOP("Actions", "Show all posts"),
        ("Ctrl+Shift+X",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Clear the search and take all filters off"),
    ),
    ActionSpec(
        "posts.columns",
        QT_TRANSLATE_NOOP("Actions", "Columns"),
        ("Ctrl+Shift+L",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Choose the columns of the list"),
    ),
    ActionSpec(
        "posts.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        ("Ctrl+C",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Copy the text of the chosen post"),
    ),
    ActionSpec(
        "posts.history",
        QT_TRANSLATE_NOOP("Actions", "History of the post"),
        ("Ctrl+H",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Show what was decided on the post, by whom and when"),
    ),
    ActionSpec(
        "posts.repeats",
        QT_TRANSLATE_NOOP("Actions", "Show the repeats"),
        ("Ctrl+R",),
        "posts",
        QT_TRANSLATE_NOOP("Actions", "Show the posts that say the same as the chosen one"),
    ),
)
