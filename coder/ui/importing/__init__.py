"""Bringing posts in: the dialog, the import in another thread, and its report."""
