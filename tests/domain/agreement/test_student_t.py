"""The t quantile against printed tables."""

from statistics import NormalDist

import pytest

from coder.domain.agreement import student_t
from coder.domain.agreement.student_t import t_quantile


@pytest.mark.parametrize(
    ("p", "df", "printed"),
    [
        (0.975, 1, 12.7062047362),
        (0.975, 2, 4.3026527297),
        (0.975, 3, 3.1824463053),
        (0.975, 4, 2.7764451052),
        (0.975, 5, 2.5705818356),
        (0.975, 10, 2.2281388520),
        (0.975, 11, 2.2009851601),
        (0.975, 29, 2.0452296421),
        (0.975, 30, 2.0422724563),
        (0.975, 120, 1.9799304051),
        (0.975, 1000, 1.9623390808),
        (0.95, 10, 1.8124611228),
        (0.995, 4, 4.6040948714),
        (0.9995, 1, 636.6192487688),
        (0.5, 7, 0.0),
        (0.025, 5, -2.5705818356),
    ],
)
def test_printed_value(p: float, df: int, printed: float):
    assert t_quantile(p, df) == pytest.approx(printed, abs=1e-9)


@pytest.mark.parametrize("p", [0.6, 0.9, 0.975, 0.995])
def test_both_ways_meet_where_one_takes_over(p: float, monkeypatch: pytest.MonkeyPatch):
    expanded = t_quantile(p, 301)
    monkeypatch.setattr(student_t, "SERIES_UP_TO", 301)
    assert t_quantile(p, 301) == pytest.approx(expanded, abs=1e-10)


def test_with_many_items_it_is_the_normal_quantile():
    assert t_quantile(0.975, 10**9) == pytest.approx(NormalDist().inv_cdf(0.975), abs=1e-8)


def test_falls_with_every_degree_of_freedom():
    quantiles = [t_quantile(0.975, df) for df in range(1, 400)]
    assert quantiles == sorted(quantiles, reverse=True)
    assert len(set(quantiles)) == len(quantiles)


@pytest.mark.parametrize(("p", "df"), [(0, 5), (1, 5), (0.9, 0)])
def test_refuses_what_has_no_quantile(p: float, df: int):
    with pytest.raises(ValueError, match="df"):
        t_quantile(p, df)
