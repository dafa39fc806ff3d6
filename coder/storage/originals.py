"""Original records as they are stored: packed by hundreds, as they were received."""

import csv
import io
import json
import zlib
from collections.abc import Sequence

LEVEL = 1
_LONGEST_CELL = 2**31 - 1


def pack_lines(received: bytes, encoding: str, delimiter: str) -> bytes:
    """Pack records as the bytes of a delimited file."""
    head = json.dumps({"encoding": encoding, "delimiter": delimiter})
    return zlib.compress(head.encode("ascii") + b"\n" + received, LEVEL)


def pack_records(records: Sequence[object]) -> bytes:
    """Pack records that can be JSON."""
    import orjson

    return zlib.compress(orjson.dumps(records), LEVEL)


def unpack(body: bytes) -> list[object]:
    """Return the records of a chunk; of lines, their cells.

    Raise zlib.error or ValueError where it is damaged.
    """
    plain = zlib.decompress(body)
    if not plain.startswith(b"{"):
        return json.loads(plain)
    head, _, lines = plain.partition(b"\n")
    dialect: dict[str, str] = json.loads(head)
    text = io.StringIO(lines.decode(dialect["encoding"]), newline="")
    csv.field_size_limit(_LONGEST_CELL)
    return [row for row in csv.reader(text, delimiter=dialect["delimiter"]) if row]
