"""A codebook of two variables as its file holds it, and the schema of such files."""

import json
from typing import Any

from jsonschema import Draft202012Validator

from coder.exchange.resources import resource_path

SCHEMA = Draft202012Validator(
    json.loads(resource_path("codebooks", "codebook.schema.json").read_text(encoding="utf-8"))
)
SMALL: dict[str, Any] = {
    "format": "coder-codebook",
    "version": 1,
    "uid": "b",
    "name": {"fi": "Kirja", "en": "Book"},
    "variables": [
        {
            "uid": "b.topic",
            "name": {"fi": "Aihe", "en": "Topic"},
            "choice": "single",
            "level": "nominal",
            "codes": [
                {"uid": "b.topic.card", "name": {"fi": "Kortti"}, "key": "1", "colour": 1},
                {"uid": "b.topic.out", "name": {"en": "Out"}, "key": "a", "colour": 12},
            ],
        },
        {
            "uid": "b.tone",
            "name": {"fi": "Sävy", "en": "Tone"},
            "choice": "multi",
            "level": "ordinal",
            "applies_when": {"variable": "b.topic", "none_of": ["b.topic.out"]},
            "codes": [],
        },
    ],
}
