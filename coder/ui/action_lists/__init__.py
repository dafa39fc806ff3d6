"""The actions of the window and of each page, with their keys and help lines."""
