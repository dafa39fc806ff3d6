"""What is said of a figure in plain words, on data whose figures are known."""

from collections import Counter
from collections.abc import Sequence

import pytest

from coder.domain.agreement.coefficients import compute, compute_code
from coder.domain.agreement.encode import encode_single
from coder.domain.agreement.results import COHEN_KAPPA, KRIPPENDORFF_ALPHA, PERCENT_AGREEMENT
from coder.domain.codebook import Code, Codebook, Text, Variable
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.plain_words import PlainWords
from coder.ui.reliability.round_agreement import AgreementRow
from coder.ui.reliability.shares import Shares, shares_of

CODES = tuple(Code(f"v.{name}", Text(name), name, colour=1) for name in "abc")
VARIABLE = Variable("v", Text("Aihe"), codes=CODES)
NAMES = Names(Codebook("k", Text("K"), variables=(VARIABLE,)), "fi", "no code applies")


@pytest.fixture
def words(qapp: object) -> PlainWords:
    return PlainWords("en")


def row(pairs: Sequence[str], code: str = "", name: str = KRIPPENDORFF_ALPHA) -> AgreementRow:
    """A row of two coders from pairs of letters; of one code where that is named."""
    values = [[(f"v.{letter}",) for letter in pair] for pair in pairs]
    single = encode_single(values, [each.uid for each in CODES])
    at = "abc".index(code) if code else 0
    found = (
        compute_code(single.ratings, at, (name, PERCENT_AGREEMENT))
        if code
        else compute(single.ratings, 3, (name, PERCENT_AGREEMENT))
    )
    shares = shares_of(Counter(map(tuple, values)), 2, frozenset())
    uid = f"v.{code}" if code else None
    of_row = shares.get(uid, Shares.nothing(shares[None]))
    return AgreementRow(VARIABLE, uid, ("Aino", "Veikko"), found[0], found[1], (), of_row)


def test_one_deviating_code_gives_an_alpha_of_zero(words: PlainWords) -> None:
    found = row(["aa"] * 19 + ["ab"])
    assert found.primary.value == pytest.approx(0, abs=1e-12)
    (said,) = words.notes(found, NAMES)
    assert "a single coding differs" in said
    assert "95.0%" in said


def test_two_deviating_codes_are_no_such_case(words: PlainWords) -> None:
    assert "single coding" not in " ".join(words.notes(row(["aa"] * 19 + ["ab", "ba"]), NAMES))


def test_a_value_below_zero(words: PlainWords) -> None:
    surely = row(["ab", "ba"] * 12 + ["aa"])
    assert surely.primary.intervals[0].high < 0
    assert "may understand the codes in different ways" in " ".join(words.notes(surely, NAMES))
    by_chance = row(["aa"] * 18 + ["ab", "ba"])
    assert by_chance.primary.value is not None
    assert by_chance.primary.value < 0 <= by_chance.primary.intervals[0].high
    assert "more than an accident" in " ".join(words.notes(by_chance, NAMES))


def test_high_percent_and_low_alpha_of_a_rare_code(words: PlainWords) -> None:
    found = row(["aa"] * 110 + ["bb"] * 5 + ["ab"] * 5 + ["ba"] * 4, "b")
    (said,) = words.notes(found, NAMES)
    assert "because the code is rare" in said
    assert "agreed on 5 of the 14 posts that either marked" in said


def test_high_percent_and_low_alpha_of_a_code_on_nearly_all_posts(words: PlainWords) -> None:
    found = row(["aa"] * 110 + ["bb"] * 5 + ["ab"] * 5 + ["ba"] * 4, "a")
    (said,) = words.notes(found, NAMES)
    assert "nearly all posts carry the code" in said
    assert "agreed on 5 of the 14 posts that either left without it" in said


def test_high_percent_and_low_alpha_of_a_variable(words: PlainWords) -> None:
    found = row(["aa"] * 110 + ["bb"] * 5 + ["ab"] * 5 + ["ba"] * 4)
    (said,) = words.notes(found, NAMES)
    assert "“a” makes up 92.3%" in said


def test_a_code_on_few_posts(words: PlainWords) -> None:
    said = words.notes(row(["aa"] * 40 + ["bb"] * 9, "b"), NAMES)
    assert said[-1].startswith("Number of posts that carry “b”: only 9.")
    assert words.notes(row(["aa"] * 40 + ["bb"] * 10 + ["ab"] * 2, "b"), NAMES) == []


def test_what_has_no_value_names_the_only_code(words: PlainWords) -> None:
    (said,) = [s for s in words.notes(row(["cc"] * 9), NAMES) if "undefined" in s]
    assert "the coders used only “c”" in said
    (unused,) = [s for s in words.notes(row(["aa", "ab"], "c"), NAMES) if "None" in s]
    assert "“c”" in unused


def test_a_coder_who_never_varies_makes_kappa_zero(words: PlainWords) -> None:
    whole = row(["aa"] * 6 + ["ab"] * 4, name=COHEN_KAPPA)
    assert whole.primary.value == pytest.approx(0, abs=1e-12)
    assert words.notes(whole, NAMES)[-1] == (
        "Kappa is 0 whatever the other coder chose, because Aino used one code only."
    )
    unused = row(["aa"] * 36 + ["ab"] * 14, "b", COHEN_KAPPA)
    assert words.notes(unused, NAMES)[-1] == (
        "Kappa is 0 whatever the other coder chose, because Aino never used the code."
    )
