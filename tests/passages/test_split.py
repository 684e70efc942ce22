import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.article import Role, Span
from summarize.passages import split_passages
from tests.passages.planted import ENGLISH_STORY, RUSSIAN_STORY, junk

LINES = st.sampled_from(
    [*ENGLISH_STORY.splitlines(), *RUSSIAN_STORY.splitlines(), *junk(), "", " "]
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(), st.lists(LINES, max_size=8).map("\n".join)))
def test_passages_are_sorted_exact_and_cover_everything_but_white_space(text: str) -> None:
    position = 0
    for passage in split_passages(text):
        assert not text[position : passage.start].strip()
        assert text[passage.start : passage.end] == passage.text == passage.text.strip() != ""
        position = passage.end
    assert not text[position:].strip()


def test_sentences_of_one_paragraph_share_its_number() -> None:
    passages = split_passages("One here. Two here.\n\nThree here.")
    assert [(p.text, p.paragraph) for p in passages] == [
        ("One here.", 0),
        ("Two here.", 0),
        ("Three here.", 1),
    ]


def test_a_foreign_line_in_a_page_is_found() -> None:
    line = "Все материалы защищены, копировать их без разрешения нельзя."
    passages = split_passages(f"{ENGLISH_STORY}\n{line}")
    assert {p.language for p in passages if p.text != line} == {"en"}
    assert passages[-1].language == "ru"
    assert passages[-1].script == "Cyrl"


def test_a_short_line_takes_the_language_of_its_page() -> None:
    passages = split_passages(f"OK\n{ENGLISH_STORY}")
    assert passages[0].language == "en"


def test_a_quotation_in_another_language_does_not_flip_its_sentence() -> None:
    sentence = "The mayor read “Мы закроем этот завод навсегда” from a sheet."
    passages = split_passages(f"{ENGLISH_STORY}\n{sentence}")
    assert passages[-1].text == sentence
    assert passages[-1].language == "en"


def test_two_languages_in_one_sentence_are_split_at_the_seam() -> None:
    text = "Welcome to our museum of clocks / Добро пожаловать в наш музей часов"
    assert [(p.text, p.language) for p in split_passages(text)] == [
        ("Welcome to our museum of clocks /", "en"),
        ("Добро пожаловать в наш музей часов", "ru"),
    ]


@pytest.mark.parametrize("role", ["furniture", "caption", "title", "body"])
def test_what_the_source_knows_of_a_span_is_believed(role: Role) -> None:
    line = "Nobody was seen on the bridge on Monday."
    text = f"{ENGLISH_STORY}\n{line}"
    start = text.index(line)
    passages = split_passages(text, ((Span(start, len(text)), role),))
    assert [p.role for p in passages if p.text == line] == [role]
    assert {p.role for p in passages if p.text != line} == {"body"}


def test_a_body_known_to_the_source_is_never_set_aside() -> None:
    text = f"{ENGLISH_STORY}\nAll news\nSubscribe\nShare"
    assert {p.role for p in split_passages(text, ((Span(0, len(text)), "body"),))} == {"body"}


def test_nothing_is_no_passage() -> None:
    assert split_passages("") == []
    assert split_passages(" \n\t\xa0") == []


@pytest.mark.parametrize(
    ("opening", "sentences"),
    [
        ("Бишкек, 24 ноября. /Долина/. ", 2),
        ("Астана. 24 ноября 2026 года. ", 2),
        ("ALMATY, November 24, 2026 — ", 0),
    ],
)
def test_a_dateline_of_several_sentences_is_none_of_the_storys(
    opening: str, sentences: int
) -> None:
    story = "Совет города решил закрыть завод у реки до конца года, сообщил его председатель. " * 3
    found = [passage.role for passage in split_passages(opening + story)]
    assert found[:sentences] == ["byline"] * sentences
    assert set(found[sentences:]) == {"body"}
