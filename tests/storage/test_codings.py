"""Codings of many posts at once."""

from pathlib import Path

import pytest

from coder.storage import codings, people, revisions, rounds
from tests import studies
from tests.services.tables import topics


@pytest.mark.parametrize("at_once", [1, 2, 5, 6, 100])
def test_values_read_as_one_text_are_those_of_the_rows(tmp_path: Path, at_once: int) -> None:
    session = studies.make_study(tmp_path, 6, coder=None, indexed=False)
    topics(session, "Aino", "PJ-.PU")
    file = session.file
    aino, main = people.by_name(file, "Aino"), rounds.main_round(file)
    assert aino is not None
    assert main is not None
    for row in revisions.variable_rows(file).values():
        expected = file.db.execute(
            "SELECT post_id,value FROM coding WHERE variable_id=? AND coder_id=? AND round_id=? "
            "AND value IS NOT NULL ORDER BY post_id",
            (row, aino.id, main.id),
        ).fetchall()
        assert list(codings.stored(file, aino.id, main.id, row, at_once).items()) == expected
    assert codings.stored(file, aino.id, main.id, 0) == {}
    session.close()
