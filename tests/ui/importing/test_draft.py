"""What a preview shows of records whose fields are fixed."""

import json
from pathlib import Path

from coder.ui.importing.draft import Wishes, look_at


def test_the_text_of_tweets_is_among_the_first_columns(tmp_path: Path) -> None:
    tweet = {
        "id_str": "900000000000000001",
        "created_at": "Wed Mar 12 12:32:07 +0000 2014",
        "full_text": "Kuusipankin jono ei liiku",
        "lang": "fi",
        "user": {"id_str": "12", "screen_name": "aino_k"},
    }
    path = tmp_path / "kuusi.jsonl"
    path.write_text(json.dumps(tweet) + "\n", "utf-8")
    shown = look_at(Wishes(path))
    assert shown.fields[:4] == ("external_id", "posted_at", "author", "text")
    row = dict(zip(shown.fields, shown.rows[0], strict=True))
    assert row["text"] == "Kuusipankin jono ei liiku"
    assert row["author_id"] == "12"
    assert shown.preview.columns == shown.fields
