"""How Qt counts the characters of a text."""


def units_of(text: str) -> int:
    """Return how many units Qt counts in a text, whose emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
