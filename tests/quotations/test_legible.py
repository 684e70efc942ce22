import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.quotations.legible import legible
from tests.quotations.raw import find_claims, find_quotes


def said(text: str) -> list[tuple[str, str | None]]:
    return [
        (quote.text, quote.speaker.name if quote.speaker else None) for quote in find_quotes(text)
    ]


def test_a_quotation_runs_over_the_lines_of_a_wrapped_paragraph() -> None:
    text = (
        "The ferry had been late for the third time that week, and people on the\n"
        "quay had begun to shout. “Nobody will be left behind tonight, and nobody\n"
        "will be asked for a ticket,” harbour master Lena Orr said from the bridge.\n"
        "\n"
        "Her deputy, Paul Isk, was less sure of the weather. “I would not promise\n"
        "that to anybody,” he said.\n"
    )
    assert said(text) == [
        (
            "Nobody will be left behind tonight, and nobody\nwill be asked for a ticket,",
            "Lena Orr",
        ),
        ("I would not promise\nthat to anybody,", "Paul Isk"),
    ]


def test_speakers_are_found_in_wrapped_paragraphs_without_blank_lines() -> None:
    text = (
        "The bridge over the lower ford was closed on Monday, after\n"
        "divers had found that two of its piers were hollow below\n"
        "the water.\n"
        "“Nobody listened to me when I said that it creaked under\n"
        "the carts,” Ada Moss told the council on Tuesday. “I hear\n"
        "it every night.”"
    )
    quotes = find_quotes(text)
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["Ada Moss"] * 2


def test_quoted_lines_of_a_mail_are_one_paragraph() -> None:
    text = (
        "> The ferry was late again, and people on the quay had begun to shout at\n"
        "> the crew. “Nobody will be left behind tonight, and nobody is going to be\n"
        "> asked for a ticket,” harbour master Lena Orr said from the bridge later.\n"
    )
    ((words, name),) = said(text)
    assert words.split("\n> ") == [
        "Nobody will be left behind tonight, and nobody is going to be",
        "asked for a ticket,",
    ]
    assert name == "Lena Orr"


def test_half_a_sentence_is_no_claim_of_its_own() -> None:
    text = (
        "Speaking on the quay before dawn, harbour master Lena Orr said she would\n"
        "sail only if the wind dropped below five knots, and that nobody had ever\n"
        "drowned on her watch.\n"
    )
    assert "I" not in [claim.text for claim in find_claims(text)]
    assert any("only if the wind dropped" in claim.text for claim in find_claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "« Le phare sera rallumé vendredi et resté gratuit », a déclaré la préfète Zoé Létourneau.",
        "“Fener cuma günü açılacak” dedi Başkan Gülşah Özdöl.",
    ],
)
def test_letters_in_two_characters_are_read_as_one(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    ((words, name),) = said(apart)
    assert words in apart
    assert said(unicodedata.normalize("NFC", apart)) == [
        (unicodedata.normalize("NFC", words), unicodedata.normalize("NFC", name or ""))
    ]


def test_soft_hyphens_and_marks_of_direction_are_not_read() -> None:
    text = "“We will light the lamp on Fri\u00adday,” said \u200fMayor Lena Or\u00adrick\u200f."
    ((words, name),) = said(text)
    assert words == "We will light the lamp on Fri\u00adday,"
    assert name == "Lena Or\u00adrick"


def test_the_vowel_signs_of_arabic_are_not_read() -> None:
    text = 'قال الوزير سامي حدّاد إن الجسر مغلق. وقال أيضًا، "ستعود المياه إلى النهر غدًا".'
    assert said(text) == [("ستعود المياه إلى النهر غدًا", "سامي حدّاد")]


def test_the_joiners_of_persian_stay() -> None:
    assert not legible("او می\u200cگوید").changed


def test_a_text_that_is_legible_stays_itself() -> None:
    text = "One line.\nAnother line with é in it."
    assert legible(text).text is text


@given(st.text(alphabet="aeo\u0301\u0308\u00ad\u200f\n “”,.사\u1109\u1161", max_size=60))
def test_every_span_leads_back_to_the_text_as_given(text: str) -> None:
    for quote in find_quotes(f"“{text}” said Ann Lodge."):
        given_text = f"“{text}” said Ann Lodge."
        assert given_text[quote.start : quote.end] == quote.text
        if quote.speaker is not None:
            speaker = quote.speaker
            assert given_text[speaker.start : speaker.end] == speaker.mention


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_quotation_over_a_few_short_lines_is_one(line_end: str) -> None:
    text = f"Berg said:{line_end}“We waited nine years.{line_end}Now the ferry sails,” and left."
    (quote,) = find_quotes(text, "en")
    assert text[quote.start : quote.end] == quote.text
    assert quote.text == f"We waited nine years.{line_end}Now the ferry sails,"


def test_an_open_mark_reaches_over_no_other_speaker() -> None:
    text = "“We waited, Berg said — and waited.\nLake said: “Now it sails.”"
    assert [quote.text for quote in find_quotes(text, "en")][-1] == "Now it sails."


def test_straight_marks_reach_over_a_few_short_lines() -> None:
    text = '"We waited nine years.\nNow the ferry sails," Berg said.\nThe crowd left.'
    (quote,) = find_quotes(text, "en")
    assert quote.text == "We waited nine years.\nNow the ferry sails,"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"We waited nine years, Berg said.\n"Now the ferry sails," said Lake.',
            [("We waited nine years,", "Berg"), ("Now the ferry sails,", "Lake")],
        ),
        (
            'Planks of 6" lay about.\nBerg called it a "proud and happy day", and left.',
            [("proud and happy day", "Berg")],
        ),
    ],
)
def test_a_straight_mark_that_is_never_closed_reaches_nowhere(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert said(text) == expected


def test_an_offset_of_the_given_text_is_found_in_the_legible_one() -> None:
    given = "قالَ سامي إن الجسر مغلق"
    plain = legible(given)
    start = given.index("الجسر")
    assert plain.text[plain.onward(start) :].startswith("الجسر")
