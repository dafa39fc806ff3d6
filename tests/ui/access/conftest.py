"""The projects that the walk goes through."""

from tests.ui.whole.conftest import folder, made, projects

__all__ = ["folder", "made", "projects"]
