"""Lines of word lists, and the words they find."""

from unicodedata import normalize

import pytest

from coder.domain.errors import BadTerm, EmptyWordList
from coder.domain.screening.matching import compiled
from coder.domain.screening.word_list import read_word_list, written


def found(lines: str, text: str) -> list[str]:
    spans = compiled(read_word_list("lista", lines)).spans(text)
    return sorted({text[span.start : span.end] for span in spans})


def test_a_bare_word_finds_that_form_only() -> None:
    assert found("pankki", "Pankki, pankit ja PANKKI #pankki pankkiin") == [
        "PANKKI",
        "Pankki",
        "pankki",
    ]


def test_a_stem_finds_what_begins_with_it() -> None:
    text = "Pankin verkkopankki pankkiin"
    assert found("pank*", text) == ["Pankin", "pankkiin"]
    assert found("*pankk*", text) == ["pankkiin", "verkkopankki"]
    assert found("*pankki", text) == ["verkkopankki"]


def test_words_of_a_phrase_follow_each_other() -> None:
    assert found("ota* pää*n", "Ota nyt päähän, ottaa päähän") == []
    assert found("ot* pää*n", "tämä ottaa PÄÄHÄN!") == ["ottaa PÄÄHÄN"]
    assert found("ot* pää*n", "Päähän sattuu, pankkitunnukset ottaa aikansa") == []
    assert found("ot* ... pää*n", "ottaa ihan oikeasti taas päähän") == [
        "ottaa ihan oikeasti taas päähän"
    ]
    assert found("ot* ... pää*n", "ottaa ihan oikeasti nyt taas päähän") == []


@pytest.mark.parametrize(
    "text",
    [
        "vittu",
        "v*ttu",
        "v**tu",
        "v#ttu",
        "V@TTU",
        "v***u",
        "v-ttu",
        "v.ttu",
        "v_ttu",
        "vi*tu",
        "vi**u",
        "v!ttu",
        "v1ttu",
        "vitttuuu",
        "v\U0001f4a9ttu",
    ],
)
def test_a_mask_finds_what_is_masked(text: str) -> None:
    assert found("v*ttu", f"no {text}, taas") == [text]


@pytest.mark.parametrize(
    "text",
    ["valittu", "vastattu", "v. ttu", "v*tun", "v", "voi!!!", "kv*ttu", "vaan...tuttu", "vittua"],
)
def test_a_mask_finds_nothing_else(text: str) -> None:
    assert found("v*ttu", f"no {text}, taas") == []


def test_a_mask_may_go_on() -> None:
    text = "v*ttuako v**tumainen vittuilu v#tutus"
    assert found("v*ttu*", text) == ["v**tumainen", "v*ttuako", "vittuilu"]
    assert found("p*ska*", text) == []


def test_a_word_list_may_be_masked_itself() -> None:
    assert found("v#ttu\np**ka", "vittu mitä p*skaa ja paska") == ["paska", "vittu"]


def test_emoji_are_words() -> None:
    assert found("😡", "pankki😡😡") == ["😡"]
    assert found("👍", "hyvä 👍🏽") == ["👍"]
    assert found("❤", "❤️ ja ❤") == ["❤"]
    assert found("❤️", "❤️ ja ❤") == ["❤"]


def test_smileys_are_taken_as_they_are() -> None:
    assert found(":(", "voi ei:( http://t.co") == [":("]
    assert found(":/", "http://t.co/x") == []
    assert found(":D", "jaa :D :Derp") == [":D"]


def test_an_excluded_form_is_no_hit_but_another_word_is() -> None:
    lines = "pank*\n-pankkiiri*\n"
    assert found(lines, "pankkiirin auto") == []
    assert found(lines, "pankkiirin pankki") == ["pankki"]


def test_an_excluded_phrase_covers_its_words() -> None:
    lines = "törkeä*\n-törkeän hyvä*"
    assert found(lines, "törkeän hyvää") == []
    assert found(lines, "törkeän hyvää, törkeää") == ["törkeää"]


def test_dots_may_be_left_out_of_a_text_but_not_of_a_term() -> None:
    assert found("ärsyt*", "ärsyttää arsyttaa") == ["arsyttaa", "ärsyttää"]
    assert found("valit*", "välittää valittaa") == ["valittaa"]
    assert found("väärä*", "vaara väärä") == ["vaara", "väärä"]
    assert found("vaara*", "väärä") == []
    assert found("valit*\n-välit*", "valittaa") == ["valittaa"]


def test_hyphens_may_be_missing() -> None:
    assert found("S-Pankki*", "s-pankki S Pankkiin spankilla Spankkiin") == [
        "S Pankkiin",
        "Spankkiin",
        "s-pankki",
    ]
    assert found("e-lasku*", "e-laskut elasku") == ["e-laskut", "elasku"]


def test_handles_and_hashtags() -> None:
    text = "@kuusipankki #kuusipankki kuusipankki"
    assert len(compiled(read_word_list("x", "kuusi*")).spans(text)) == 3
    assert [s.start for s in compiled(read_word_list("x", "@kuusi*")).spans(text)] == [1]
    assert [s.start for s in compiled(read_word_list("x", "\\#kuusi*")).spans(text)] == [14]
    assert [s.start for s in compiled(read_word_list("x", "kuusi*\n-@*")).spans(text)] == [14, 26]


def test_a_drawn_out_word_is_found() -> None:
    assert found("paska\nei", "paaaaskaa paskaaaa eiiiii") == ["eiiiii", "paskaaaa"]


def test_what_a_list_may_look_like() -> None:
    lines = (
        "\ufeff# Otsikko\r\n  PANKKI  # kommentti\r\n\r\n-----\r\nPankki\r\n#tili\r\n"
        "“ottaa päähän”,\r\n- konttori\r\n"
    )
    read = read_word_list("x", lines)
    assert [term.written for term in read.terms] == ["PANKKI", "Pankki", "ottaa päähän"]
    assert [term.written for term in read.exclusions] == ["konttori"]
    assert read_word_list("x", written(read)) == read


def test_spans_are_of_the_text_as_received() -> None:
    text = normalize("NFD", "Väärä ärsyttää")
    (span,) = compiled(read_word_list("x", normalize("NFD", "ärsyt*"))).spans(text)
    assert normalize("NFC", text[span.start : span.end]) == "ärsyttää"


@pytest.mark.parametrize("line", ["*", "-*", "* *", "**"])
def test_a_line_that_would_find_everything_is_refused(line: str) -> None:
    with pytest.raises(BadTerm) as refused:
        read_word_list("lista", "pankki\n" + line)
    assert (refused.value.word_list, refused.value.line) == ("lista", 2)


def test_an_empty_list_is_refused() -> None:
    with pytest.raises(EmptyWordList):
        read_word_list("lista", "# vain kommentti\n-pankki\n")
