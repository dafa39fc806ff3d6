"""The character encoding of a text file: found by rule, or checked where the user chose it."""

import codecs
import re
from pathlib import Path

from coder.domain.errors import NotATable, UndecodableText, UnknownName

CHUNK = 1 << 16
"""As large as it can be without the system having to find new memory for each."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"%PDF",
    b"\x89PNG",
    b"\xd0\xcf\x11\xe0",
    b"SQLite format 3",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BZh",
    b"\x28\xb5\x2f\xfd",
    b"7z\xbc\xaf",
    b"Rar!",
    b"PAR1",
)
_LONE_RETURN = re.compile(rb"\r(?!\n)")
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\x0b\x0c\x1b\x1a")
SUGGESTED = ("utf-8", "utf-8-sig", "cp1252", "iso8859-15", "mac-roman", "utf-16", "utf-16-le")


def known_encoding(name: str) -> str:
    """Return the name of an encoding as Python spells it; raise UnknownName."""
    try:
        b"a".decode(name, "replace")
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        raise UnknownName("encoding", name, SUGGESTED) from None


def guess_encoding(path: Path) -> tuple[str, int]:
    """Return the encoding of a whole file and how many of its bytes are wrong in it.

    In this order: byte order mark, pattern of NULs (UTF-16), strict UTF-8, Mac Roman, cp1252.
    UTF-8 stands in spite of wrong bytes where sound sequences outnumber them twenty to one.
    Raise NotATable if the file is no text.
    """
    with path.open("rb") as file:
        head = file.read(1 << 16)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name, 0
    pattern = _utf16_without_mark(head)
    if pattern and not _is_binary(head.decode(pattern, "ignore").encode()):
        return pattern, 0
    if _is_binary(head):
        raise NotATable(str(path))
    bad, sound = _count_utf8(path)
    if not bad or sound > 20 * bad:
        return "utf-8", bad
    return _single_byte(path)


def check_encoding(path: Path, encoding: str) -> None:
    """Read a whole file in an encoding; raise UndecodableText with the line (1, 2, …)."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    with path.open("rb") as file:
        while True:
            chunk = file.read(CHUNK)
            pending = decoder.getstate()[0]
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeError as error:
                if isinstance(error, UnicodeDecodeError):
                    sound = (pending + chunk)[: error.start].decode(encoding, "ignore")
                    line += sound.count("\n")
                raise UndecodableText(str(path), encoding, line) from None
            line += text.count("\n")
            if not chunk:
                return


def odd_bytes(path: Path) -> tuple[bool, bool]:
    """Tell whether a file holds NULs, and whether carriage returns that end no CRLF."""
    nuls = returns = False
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            while chunk.endswith(b"\r") and (after := file.read(1)):
                chunk += after
            nuls = nuls or b"\0" in chunk
            returns = returns or _LONE_RETURN.search(chunk) is not None
    return nuls, returns


def _utf16_without_mark(head: bytes) -> str | None:
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    if odd / half > 0.3 and even / half < 0.05:
        return "utf-16-le"
    if even / half > 0.3 and odd / half < 0.05:
        return "utf-16-be"
    return None


def _is_binary(head: bytes) -> bool:
    if head.startswith(_BINARY):
        return True
    strange = len(head) - len(head.translate(None, _CONTROLS))
    return strange > max(3, len(head) // 100)


def _count_utf8(path: Path) -> tuple[int, int]:
    """Count the bytes that break UTF-8 and the characters outside ASCII that do not."""
    if _is_utf8(path):
        return 0, 0
    bad = sound = 0
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    with path.open("rb") as file:
        while True:
            chunk = file.read(CHUNK)
            text = decoder.decode(chunk, final=not chunk)
            if not text.isascii():
                clean = text.encode("utf-8", "ignore")
                characters = len(clean.decode("utf-8"))
                bad += len(text) - characters
                sound += len(clean) - characters
            if not chunk:
                return bad, sound


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _single_byte(path: Path) -> tuple[str, int]:
    mac = western = 0
    undefined = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            mac += chunk.count(0x8A) + chunk.count(0x9A)
            western += sum(map(chunk.count, (0xE4, 0xF6, 0xC4, 0xD6, 0xE5, 0xE0, 0xE8, 0xE9)))
            undefined += sum(map(chunk.count, (0x81, 0x8D, 0x8F, 0x90, 0x9D)))
    if mac > 4 * western:
        return "mac-roman", 0
    return "cp1252", undefined
