"""What every known error is."""


class CoderError(Exception):
    """A known error: nothing was lost, and there is something the user can do."""
