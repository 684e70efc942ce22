import pytest

from summarize.languages.features import features, fold, is_in_a_word, strip_addresses


@pytest.mark.parametrize(
    ("text", "script", "folded"),
    [
        ("Hello,  World!", "Latn", " hello world "),
        ("Көпір №5 (bridge)", "Cyrl", " көпір "),
        ("O‘zbek, Gʼijduvon, go`zal", "Latn", " oʻzbek gʻijduvon goʻzal "),
        ("l'eau d’or", "Latn", " l eau d or "),
        ("O'zbek doesn't", "Latn", " oʻzbek doesn t "),
        ("doesn't", "Latn", " doesn t "),
        ("ținută", "Latn", " ţinută "),
        ("и\u0306од", "Cyrl", " йод "),
        ("12", "Latn", "  "),
    ],
)
def test_folds_spellings_together(text: str, script: str, folded: str) -> None:
    assert fold(text, script) == folded


@pytest.mark.parametrize(
    ("feature", "found"),
    [(" ", True), (" ab", True), ("abc", True), ("=abc", True), ("a b", False), ("ab cd", False)],
)
def test_tells_n_grams_over_the_border_of_words(feature: str, found: bool) -> None:
    assert is_in_a_word(feature) is found


def test_takes_every_n_gram_and_every_word() -> None:
    ones, twos, threes = [" ", "a", "b", "c", " "], [" a", "ab", "bc", "c "], [" ab", "abc", "bc "]
    assert sorted(features(" abc ")) == sorted([*ones, *twos, *threes, " abc ", "=abc"])


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        ("see https://example.com/a?b=c now", "see   now"),
        ("www.example.com", " "),
        ("write to first.last@example.org today", "write to   today"),
        ("4 @ 5", "4 @ 5"),
        ("no address", "no address"),
    ],
)
def test_strips_addresses(text: str, stripped: str) -> None:
    assert strip_addresses(text) == stripped
