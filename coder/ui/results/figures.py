"""The figures of tables, under the name they had before `coder.ui.writing`."""

from coder.ui.writing import (
    NONE,
    WriteInterval,
    coefficient,
    coefficient_interval,
    count,
    day,
    percent,
    percent_interval,
    tick,
)

__all__ = [
    "NONE",
    "WriteInterval",
    "coefficient",
    "coefficient_interval",
    "count",
    "day",
    "percent",
    "percent_interval",
    "tick",
]
