"""Hand-code tweets and other short posts."""

__version__ = "0.1.0"
