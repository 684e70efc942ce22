import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarize.article import Span
from summarize.passages.abbreviations import abbreviations
from summarize.passages.sentences import (
    _around,
    _candidates,
    _ends_plainly,
    _ends_sentence,
    split_sentences,
)
from tests.passages.planted import LANGUAGES, WITHOUT_LEXICON, bordered, unmarked

ITEMS = [
    (language, *item) for language in (*LANGUAGES, *WITHOUT_LEXICON) for item in bordered(language)
]
PIECES = st.sampled_from(
    [*'.!?…。！؟“”«»"()— \n\xa0\u200b3AbЯя中说د', "Dr", "г", "U.S", "z. B", "J.", "2010", "[1]"]
)


def sentences(text: str, language: str | None) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "text", "expected"), ITEMS)
def test_borders_are_found_where_they_were_planted(
    language: str, text: str, expected: list[str]
) -> None:
    assert sentences(text, language) == expected


@pytest.mark.parametrize("language", sorted({*LANGUAGES} - {"cs", "de", "pl"}))
def test_a_language_that_is_not_told_costs_no_border(language: str) -> None:
    for text, expected in bordered(language):
        assert sentences(text, None) == expected


def test_all_items_of_a_language_in_one_line_come_apart_again() -> None:
    text, expected = unmarked(
        "He met Dr. Lee at 5 p.m. on Friday. | They talked about the U.S. economy. | It shrank by "
        "2.5 percent. | “Why?” Lee asked. | Nobody knew."
    )
    assert sentences(text, "en") == expected


def test_lines_that_stand_alone_are_sentences() -> None:
    assert sentences("Home\nNews\n\nA story begins", "en") == ["Home", "News", "A story begins"]


def test_a_paragraph_wrapped_at_a_width_is_joined() -> None:
    text = (
        "The committee, which had not met since the end of\n"
        "the long summer recess, took only ten minutes for\n"
        "its vote. Nobody spoke against the new budget of\n"
        "the city."
    )
    assert [s.replace("\n", " ") for s in sentences(text, "en")] == [
        "The committee, which had not met since the end of the long summer recess, took only ten "
        "minutes for its vote.",
        "Nobody spoke against the new budget of the city.",
    ]


def test_an_all_lower_case_text_is_still_split() -> None:
    assert sentences("i went home. then i slept.", "en") == ["i went home.", "then i slept."]


def test_an_unknown_language_code_is_no_file_name() -> None:
    assert sentences("One. Two.", "../../en") == ["One.", "Two."]


@pytest.mark.parametrize(
    "text", [".", "...", " ", "\n\n", "", ". . .", "\ud800.", "«", "“”", "?!?!", "...\n...", "[1]"]
)
def test_nothing_but_marks_is_no_error(text: str) -> None:
    assert "".join("".join(sentences(text, None)).split()) == "".join(text.split())


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.sampled_from([None, *LANGUAGES]))
def test_spans_are_sorted_and_cover_everything_but_white_space(
    text: str, language: str | None
) -> None:
    spans = split_sentences(text, language)
    position = 0
    for start, end in spans:
        assert not text[position:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        position = end
    assert not text[position:].strip()


PLAIN = st.sampled_from(
    [*".!?'”’\" aБxX", " A", "й", "dr", "Dr", "art", "No", "IV", "см", "U.S", "Mio", "(", "-"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | PLAIN).map("".join), st.sampled_from([None, *LANGUAGES]))
@example("Es ging z. Hd. Anna Berg", "de")
@example("Il aime p. ex. Paul Roux", "fr")
def test_what_ends_plainly_ends_by_all_rules(text: str, language: str | None) -> None:
    known, line = abbreviations(language), " ".join(text.split())
    for stop in _candidates(line, Span(0, len(line))):
        if stop.end() < len(line) and _ends_plainly(line, stop, 0, known):
            assert _ends_sentence(_around(line, stop, 0, len(line)), known, caseless=line.islower())


@pytest.mark.parametrize(
    "unit", [".", "a. ", "! ", ".)", "«", " ", "\n", "。", "A.", "(x.) ", ". ", " .", "?! "]
)
def test_a_hundred_thousand_stops_are_split_without_looking_back(unit: str) -> None:
    # Were the time not linear, this would not end within the day.
    text = unit * 100_000
    covered = sum(end - start for start, end in split_sentences(text, "en"))
    assert covered >= len("".join(text.split()))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "So said Tom Birk.He left.", ["So said Tom Birk.", "He left."]),
        ("es", "Eso dijo Ruiz.Añadió: sí.", ["Eso dijo Ruiz.", "Añadió: sí."]),
        ("en", "So said Lake.Media on Monday.", ["So said Lake.Media on Monday."]),
        ("en", "So said Tom.He:80 on Monday.", ["So said Tom.He:80 on Monday."]),
    ],
)
def test_a_lost_space_behind_a_name_is_told_by_the_word_that_follows(
    language: str, text: str, expected: list[str]
) -> None:
    assert sentences(text, language) == expected


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("At 4:30 a.m. Friday the bridge broke.", ["At 4:30 a.m. Friday the bridge broke."]),
        ("It opens at 9 p.m. EST on Monday.", ["It opens at 9 p.m. EST on Monday."]),
        (
            "The board met at 9 p.m. The mayor spoke.",
            ["The board met at 9 p.m.", "The mayor spoke."],
        ),
        ("Moss left at 9 p.m. Birk stayed.", ["Moss left at 9 p.m.", "Birk stayed."]),
    ],
)
def test_a_weekday_goes_on_with_an_hour(text: str, sentences: list[str]) -> None:
    assert [text[span.start : span.end] for span in split_sentences(text, "en")] == sentences
