"""Reads whole files for the tests."""

from pathlib import Path
from typing import Any, NamedTuple

from coder.exchange.readers.records import POST_FIELDS, Preview, Skip
from coder.exchange.readers.registry import open_preview, read_file
from coder.storage.originals import pack_lines, unpack


class WholeFile(NamedTuple):
    preview: Preview
    posts: list[dict[str, Any]]
    skips: list[Skip]
    originals: list[object]

    def column(self, field: str) -> list[Any]:
        return [post[field] for post in self.posts]

    def problems(self) -> set[str]:
        return {problem.kind for problem in self.preview.problems}


def read_whole(path: Path, **wishes: Any) -> WholeFile:
    preview = open_preview(path, **wishes)
    whole = WholeFile(preview, [], [], [])
    position = 0
    for batch in read_file(path, preview.options):
        assert batch.first_place == len(whole.originals) + 1
        assert position <= batch.position <= preview.size
        position = batch.position
        whole.posts.extend(
            dict(zip(("place", *POST_FIELDS), row, strict=True)) for row in batch.rows
        )
        whole.skips.extend(batch.skips)
        whole.originals.extend(batch.originals)
        if batch.received:
            assert unpack(pack_lines(batch.received, *batch.dialect)) == batch.originals
    places = sorted([post["place"] for post in whole.posts] + [skip.place for skip in whole.skips])
    assert places == list(range(1, len(whole.originals) + 1))
    first = [tuple(post.values()) for post in whole.posts if post["place"] <= 20]
    assert [tuple(row) for row in preview.posts] == first or not preview.posts
    return whole
