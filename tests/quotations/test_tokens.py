"""Tokens: what a text is cut into, and what is kept of it for the next text."""

from collections.abc import Sequence

import pytest

from summarize.article import Span
from summarize.lexicon.sites import LANDS, SITE_ENDINGS
from summarize.quotations.compiling import vocabulary
from summarize.quotations.marks import QuotedStretch
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag


def read(text: str, language: str, quoted: Sequence[str] = ()) -> Tokens:
    """The tokens of a text in which the passages `quoted` are stretches."""
    words = vocabulary(language)
    assert words is not None
    places = [(text.index(passage), len(passage)) for passage in quoted]
    stretches = [QuotedStretch(at, at + size, at, at + size, closed=True) for at, size in places]
    return Tokens(text, Span(0, len(text)), (), stretches, words)


def cut(tokens: Tokens) -> list[str]:
    return [tokens.slice(index, index + 1) for index in range(len(tokens))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mr. O’Neil paid $4.5m.\n", ["Mr", ".", "O’Neil", "paid", "$", "4.5m", ".", "\n"]),
        ("en", "It ended.Then -- rain", ["It", "ended", ".", "Then", "--", "rain"]),
        ("fr", "L’eau monte, dit-elle", ["L’", "eau", "monte", ",", "dit", "elle"]),
        ("fr", "Où va-t-il ?", ["Où", "va", "il", "?"]),
        ("fr", "_İzmir dort", ["_İzmir", "dort"]),
        ("ru", "«Да» — из-за дождя", ["«", "Да", "»", "—", "из-за", "дождя"]),
        ("kk", "Көл.KZ хабарлады.Кеме", ["Көл.KZ", "хабарлады", ".", "Кеме"]),
        ("zh", "", []),
    ],
)
def test_cuts_a_text_where_its_language_does(language: str, text: str, expected: list[str]) -> None:
    assert cut(read(text, language)) == expected


@pytest.mark.parametrize("ending", SITE_ENDINGS)
def test_a_site_is_one_token_in_capitals_and_a_name_in_small_letters(ending: str) -> None:
    assert cut(read(f"Көл.{ending.upper()}", "kk")) == [f"Көл.{ending.upper()}"]
    assert read(f"lake.{ending}", "kk").has(0, Tag.CAPITAL) == (ending in LANDS)


def test_what_clings_to_the_last_word_of_a_quotation_is_a_token_of_its_own() -> None:
    tokens = read("Nous partons demain -t-il -elle dit", "fr", ["Nous partons demain"])
    assert cut(tokens) == ["Nous partons demain", "il", "elle", "dit"]


def test_what_stands_behind_a_space_clings_to_nothing() -> None:
    tokens = read("Nous partons.  -il dit", "fr", ["Nous partons."])
    assert cut(tokens) == ["Nous partons.", "-", "il", "dit"]


def test_a_quotation_is_one_token_between_its_neighbours() -> None:
    tokens = read("She called it “a gift” twice", "en", ["“a gift”"])
    assert cut(tokens) == ["She", "called", "it", "“a gift”", "twice"]
    assert tokens.tag[3] == Tag.QUOTED
    assert list(tokens.stretch) == [3]


def test_a_text_is_read_alike_whatever_was_read_before() -> None:
    text = "Anna Berg’s minister said: it rains in Osh."
    first = read(text, "en")
    read(" ".join(f"word{number}" for number in range(45_000)), "en")
    second = read(text, "en")
    assert (second.form, second.tag) == (first.form, first.tag)
    assert len(first.vocabulary.seen) < 45_000


def test_tokens_too_long_to_be_met_again_are_not_kept() -> None:
    endless = "a" * 500
    tokens = read(endless, "en")
    assert tokens.form == [endless]
    assert endless not in tokens.vocabulary.seen


@pytest.mark.parametrize(
    ("word", "is_written"),
    [
        ("Marel", True),
        ("Mare", False),
        ("arel", False),
        ("marel", False),
        ("Öst", True),
        ("Os", False),
    ],
)
def test_a_word_is_written_where_it_stands_whole(word: str, is_written: bool) -> None:
    tokens = read("Marelin met Marel, Öst and Ost_2.", "en")
    assert tokens.is_written(word, 0) is is_written


def test_a_word_is_looked_for_around_a_token_only() -> None:
    tokens = read("Marel left. " + "Nobody saw it. " * 1_000, "en")
    assert tokens.is_written("Marel", 3)
    assert not tokens.is_written("Marel", len(tokens) - 1)


@pytest.mark.parametrize(
    ("language", "role", "other"),
    [
        ("en", "ministers", "ministerss"),  # one ending, written out with the lexicon
        ("ru", "министрам", "министрамам"),
    ],
)
def test_a_role_is_one_with_an_ending_of_roles_and_with_one_only(
    language: str, role: str, other: str
) -> None:
    tokens = read(f"{role} {other}", language)

    assert tokens.has(0, Tag.ROLE)
    assert not tokens.has(1, Tag.ROLE)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Güney Yıldız’a sordular.", False),
        ("Güney Yıldızlar geldi.", False),
        ("Güney Yıldız’a sordular. Güney Yıldız geldi.", True),
        ("Gelen Güney Yıldız", True),
    ],
)
def test_a_name_is_written_bare_where_no_ending_hangs_on_it(text: str, bare: bool) -> None:
    tokens = read(text, "tr")
    assert tokens.is_written("Güney Yıldız", 0, bare=True) is bare
