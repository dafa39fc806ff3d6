"""Turn an error, or the reason why a coefficient is missing, into one sentence of a language."""

from coder.domain.sentences.packets import (
    codebook_sentences,
    difference_sentence,
    packet_meaning,
    packet_words,
)
from coder.domain.sentences.saying import (
    number,
    rare_code_sentence,
    sentence,
    sentence_parts,
    undefined_sentence,
)

__all__ = [
    "codebook_sentences",
    "difference_sentence",
    "number",
    "packet_meaning",
    "packet_words",
    "rare_code_sentence",
    "sentence",
    "sentence_parts",
    "undefined_sentence",
]
