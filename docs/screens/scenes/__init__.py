"""Every scene, and which of them stand in the README and the guide."""

from .codebook import CODEBOOK
from .coding import CODING
from .figures import FIGURES
from .help import HELP
from .posts import POSTS
from .samples import SAMPLES
from .shell import SHELL
from .start import START

SCENES = (*START, *POSTS, *CODEBOOK, *CODING, *SAMPLES, *FIGURES, *SHELL, *HELP)

PICKED = {
    "start": "start",
    "import-preview": "import",
    "coding": "coding",
    "reliability": "reliability",
    "results": "results",
}
"""The scene, and the name of its picture in docs/images."""
