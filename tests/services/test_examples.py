"""Posts picked as examples of codes: kept with the study, and out of reliability samples."""

import pytest

from coder.domain.errors import UnknownName
from coder.services import examples, sampling
from coder.services.checking import check
from coder.services.sampling import SamplePlan
from coder.services.session import Session
from coder.storage import samples
from tests.studies import TOPIC, TOPIC_CODES


def test_examples_are_kept_by_code_and_can_be_taken_back(study: Session) -> None:
    first, second, *_ = TOPIC_CODES
    assert examples.pick(study, 3, [second, first]) == [3]
    assert examples.pick(study, 3, [first, second]) == []
    examples.pick(study, 5, [first])
    assert examples.codes_of(study, 3) == (first, second)
    assert [each.post_id for each in examples.of_code(study, first)] == [3, 5]
    assert [each.post_id for each in examples.of_code(study, second)] == [3]
    assert examples.of_code(study, first)[0].text
    examples.pick(study, 3, [second])
    assert [each.post_id for each in examples.of_code(study, first)] == [5]
    assert examples.pick(study, 3, []) == [3]
    assert examples.codes_of(study, 3) == ()
    assert examples.of_code(study, second) == []
    assert check(study).findings == ()


def test_an_example_stands_in_no_reliability_sample(study: Session) -> None:
    examples.pick(study, 3, [TOPIC_CODES[0]])
    drawn = sampling.draw_sample(study, SamplePlan("kaikki", 19, 1))
    assert set(samples.posts_of(study.file, drawn.id)) == set(range(1, 21)) - {3}
    method = sampling.method_of(drawn)
    assert method is not None
    assert method.kept_out["example"] == 1


def test_an_unknown_code_has_no_examples(study: Session) -> None:
    with pytest.raises(UnknownName):
        examples.pick(study, 3, [TOPIC])
