"""Times in all their shapes."""

import pytest

from coder.exchange.readers.times import column_reader, guess_order, time_reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24Z"),
        ("Wed Oct 10 20:19:24 +0200 2018", "2018-10-10T18:19:24Z"),
        ("Mon Apr 06 22:19:45 PDT 2009", "2009-04-07T05:19:45Z"),
        ("2014-03-12T12:32:07Z", "2014-03-12T12:32:07Z"),
        ("2021-04-08T19:34:16.000Z", "2021-04-08T19:34:16Z"),
        ("2021-04-08T19:34:16.1234567Z", "2021-04-08T19:34:16Z"),
        ("2022-03-01T00:30:00+02:00", "2022-02-28T22:30:00Z"),
        ("2015-02-24 11:35:52 -0800", "2015-02-24T19:35:52Z"),
        ("2020-05-08 19:34 +0000", "2020-05-08T19:34:00Z"),
        ("2020-12-12 12:21:38 CET", "2020-12-12T11:21:38Z"),
        ("2020-05-14 12:26:32", "2020-05-14T12:26:32"),
        ("2013-11-07T06:20:48", "2013-11-07T06:20:48"),
        ("2018/04/30 9:05", "2018-04-30T09:05:00"),
        ("2018/04/30", "2018-04-30"),
        ("6.4.2018 10.26", "2018-04-06T10:26:00"),
        ("6.4.2018 klo 9.05", "2018-04-06T09:05:00"),
        ("08.12.17", "2017-12-08"),
        ("22/09/17 11:00:24", "2017-09-22T11:00:24"),
        ("2/24/2015 11:35", "2015-02-24T11:35:00"),
        ("4/6/2018 1:05:09 PM", "2018-04-06T13:05:09"),
        ("1742116928", "2025-03-16T09:22:08Z"),
        ("1742116928653", "2025-03-16T09:22:08Z"),
        ("1742116928653000", "2025-03-16T09:22:08Z"),
        ("42129.25", "2015-05-05T06:00:00"),
        ("0000-10-14T10:00:00.000Z", None),
        ("0000-10-14 10:00:00", None),
        ("2020-02-30T10:00:00Z", None),
        ("31.2.2020 10.00", None),
        ("1.60777E+12", None),
        ("eilen", None),
        ("3/4/2018 10:00", None),
    ],
)
def test_a_time_becomes_utc_iso_text_or_nothing(text: str, expected: str | None):
    assert time_reader(None, naive_is_utc=False)(text) == expected
    assert column_reader(None, naive_is_utc=False)([text, None, text]) == [expected, None, expected]


def test_the_order_of_the_column_decides_where_the_value_does_not():
    assert time_reader("dmy", naive_is_utc=False)("3/4/2018 10:00") == "2018-04-03T10:00:00"
    assert time_reader("mdy", naive_is_utc=False)("3/4/2018 10:00") == "2018-03-04T10:00:00"


def test_naive_times_known_to_be_utc_get_their_z_but_days_alone_do_not():
    read = time_reader(None, naive_is_utc=True)
    assert read("2020-05-14 12:26:32") == "2020-05-14T12:26:32Z"
    assert read("2020-05-14") == "2020-05-14"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["3/4/2018", "13/4/2018"], ("dmy", 0)),
        (["3/4/2018", "4/13/2018 10:00"], ("mdy", 0)),
        (["3.4.2018 9.00", "4.4.2018 9.00"], ("dmy", 0)),
        (["3/4/2018", "4/5/2018"], (None, 2)),
        (["2018-04-03T10:00:00Z"], (None, 0)),
    ],
)
def test_one_value_over_twelve_decides_the_order(values: list[str], expected: object):
    assert guess_order(values) == expected


def test_a_column_of_iso_times_with_one_impossible_one_keeps_the_others():
    times = ["2014-03-12T12:32:07Z", "2014-13-12T12:32:07Z", "2014-03-12T12:32:08Z"]
    assert column_reader(None, naive_is_utc=False)(times) == [times[0], None, times[2]]
