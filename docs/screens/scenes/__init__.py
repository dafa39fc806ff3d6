"""Every scene, and which of them stand in the README and the guide."""

from .agreement import AGREEMENT
from .changes import CHANGES
from .codebook import CODEBOOK
from .coding import CODING
from .coding_hard import CODING_HARD
from .figures import FIGURES
from .help import HELP
from .posts import POSTS
from .rare import RARE
from .repeats import REPEATS
from .samples import SAMPLES
from .screening import SCREENING
from .settled import SETTLED
from .shell import SHELL
from .start import START
from .states import STATES
from .study import STUDY

SCENES = (
    *START,
    *POSTS,
    *CODEBOOK,
    *CHANGES,
    *CODING,
    *CODING_HARD,
    *SAMPLES,
    *FIGURES,
    *AGREEMENT,
    *SETTLED,
    *SCREENING,
    *STUDY,
    *REPEATS,
    *RARE,
    *STATES,
    *SHELL,
    *HELP,
)

PICKED = {
    "start": "start",
    "import-preview": "import",
    "posts": "posts",
    "codebook-question": "codebook",
    "coding": "coding",
    "coding-variables": "coding-variables",
    "sample-home": "packet-home",
    "hand-back": "hand-back",
    "reliability-cell": "reliability",
    "settling-decided": "settling",
    "log": "decision-log",
    "results": "results",
    "results-by-month": "cross-tab",
    "help-coding": "help",
}
"""The scene, and the name of its picture in docs/images."""
