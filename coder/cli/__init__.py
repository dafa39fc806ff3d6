"""The command line: the same program without a window."""

COMMANDS = (
    "demo",
    "new",
    "import",
    "posts",
    "screen",
    "repeats",
    "codebook",
    "sample",
    "round",
    "packet",
    "code",
    "merge",
    "codings",
    "agreement",
    "adjudicate",
    "frequencies",
    "log",
    "export",
    "check",
)
"""The commands in the order of a study; known without loading any of them."""
