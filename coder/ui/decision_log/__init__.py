"""The log of decisions in the window: of the whole project, and of one post."""
