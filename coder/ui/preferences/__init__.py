"""The settings dialog: the look, the language, the coding page, and the user's own keys."""
