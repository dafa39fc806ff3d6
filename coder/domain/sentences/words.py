"""What one language brings along to turn errors and reasons into sentences."""

from collections.abc import Mapping
from dataclasses import dataclass

from coder.domain.errors import CoderError

ErrorClass = type[CoderError]
Phrases = Mapping[tuple[ErrorClass, str], Mapping[str, str]]
Additions = Mapping[tuple[ErrorClass, str], str]


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language, with the signs it writes names and numbers with.

    `errors` holds a template for each class: what happened, what was not lost, what to do.
    `phrases` says a value of a field (a reason, say) in words. `additions` is what a field that
    may be empty adds to the sentence where it is not. `reasons` explains why a coefficient or an
    interval is missing; `reasons_with_code` does so where the code is known.
    """

    errors: Mapping[ErrorClass, str]
    phrases: Phrases
    additions: Additions
    reasons: Mapping[str, str]
    reasons_with_code: Mapping[str, str]
    rare_code: str
    packet_of_one_text: str
    moment: str
    opening_quote: str
    closing_quote: str
    thousands: str
    decimal: str
