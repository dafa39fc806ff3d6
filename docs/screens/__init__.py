"""The pictures of the program: which there are, and how each comes about."""
