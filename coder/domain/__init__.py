"""The field's rules as pure functions and frozen dataclasses."""
