import pytest

from summarize.engines.quotation_marks import with_marks_of


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("en", "«We kept our word», he said.", "“We kept our word”, he said."),
        ("en", '"Yes," he said. "No."', "“Yes,” he said. “No.”"),
        ("ru", "“Да”, — сказал он.", "«Да», — сказал он."),
        ("ru", 'Газета "Труд"', "Газета «Труд»"),
        ("ru", "“Мы читаем “Труд” дома”", "«Мы читаем „Труд“ дома»"),
        ("ru", "“‘Труд’ закрыт”", "«‘Труд’ закрыт»"),
        ("de", "»Ja«, sagte er.", "„Ja“, sagte er."),
        ("de", "“Ja”, sagte er („gern“).", "„Ja“, sagte er („gern“)."),
        ("fr", "“Oui”, dit-il.", "«\xa0Oui\xa0», dit-il."),
        ("fr", "« Oui », dit-il.", "«\xa0Oui\xa0», dit-il."),
        ("en", "« Oui », he said.", "“Oui”, he said."),
    ],
)
def test_marks_are_those_of_the_language(language: str, text: str, written: str) -> None:
    assert with_marks_of(language, text) == written
    assert with_marks_of(language, written) == written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", 'Труба 5" толщиной'),
        ("ru", "“Начало без конца"),
        ("en", "It's the workers' day"),
        ("sw", "“Ndiyo”, alisema."),
        ("ja", "彼は「はい」と“言った”。"),
        ("en", ""),
    ],
)
def test_what_does_not_pair_or_is_not_known_stays(language: str, text: str) -> None:
    assert with_marks_of(language, text) == text
