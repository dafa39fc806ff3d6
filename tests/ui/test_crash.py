"""What the user sees of a bug."""

import sys

from coder.ui.crash import place, report_text


def test_the_report_says_where_but_quotes_no_post() -> None:
    try:
        raise ValueError("Jonotin tunnin")
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    report = report_text(kind, trace)
    assert "ValueError" in report
    assert "test_crash.py" in report
    assert "Jonotin" not in report


def test_the_folders_of_the_machine_are_left_out() -> None:
    assert place("D:\\x\\coder\\lib\\coder\\ui\\window.py") == "coder/ui/window.py"
    assert place("somewhere/else/re.py") == "re.py"
