import pytest

from summarize.languages import are_siblings, language_name
from summarize.languages.codes import read_as, usual_code
from summarize.languages.names import code_given, code_of
from summarize.languages.tables import table_for


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("nb", "no"), ("nob", "no"), ("nn", "nn"), ("iw", "he"), ("in", "id"), ("mo", "ro"),
        ("rus", "ru"), ("ger", "de"), ("deu", "de"), ("prs", "fa"), ("kk", "kk"), ("ckb", "ckb"),
    ],
)  # fmt: skip
def test_a_language_goes_by_one_code(written: str, usual: str) -> None:
    assert usual_code(written) == usual
    assert code_of(written.upper()) == usual


@pytest.mark.parametrize(
    ("given", "read"),
    [("nn", "no"), ("nb-NO", "no"), ("zh-yue", "zh"), ("yue", "zh"), ("kaz", "kk"), ("fil", "tl")],
)
def test_a_text_is_read_by_the_words_of_its_relative(given: str, read: str) -> None:
    assert code_given(given) == read


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("nb", "nn", True), ("da", "nn", True), ("bs", "sh", True), ("yue", "zh", True),
        ("id", "ms", True), ("kk", "kk", True), ("kk", "ky", False), ("sv", "no", False),
    ],
)  # fmt: skip
def test_siblings_are_what_a_sentence_does_not_tell_apart(one: str, other: str, are: bool) -> None:
    assert are_siblings(one, other) is are_siblings(other, one) is are


def test_what_is_detected_goes_by_its_usual_code_and_has_a_name() -> None:
    for script in ("Arab", "Cyrl", "Deva", "Ethi", "Latn"):
        for code in table_for(script).languages:
            assert read_as(code) == code
            assert language_name(code) != code


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("zh_Hant", "zh"), ("sr-Latn-RS", "sr"), ("es-419", "es"), ("ru_RU.UTF-8", "ru"),
        ("uz_UZ.UTF-8@cyrillic", "uz"), ("dansk", "da"), ("Bokmål", "no"), ("de-CH-1996", "de"), ("be-tarask", "be"),
    ],
)  # fmt: skip
def test_tags_and_locales_name_a_language(tag: str, code: str) -> None:
    assert code_of(tag) == code


@pytest.mark.parametrize("words", ["non-fiction", "new-old", "ota-kekka", "to-morrow"])
def test_words_with_a_hyphen_are_no_tags(words: str) -> None:
    with pytest.raises(ValueError, match="must be a language"):
        code_of(words)
