"""Words that cannot be read must stand in the article exactly like that."""

import pytest

from summarize.analysis import analyse
from summarize.article import Article
from summarize.verification.checks.spelling import unreadable_words
from summarize.verification.facts.facts import Facts
from summarize.verification.source import SourceText

ARTICLE = "The Известия newspaper says ½ of the 12 m² hall in Łódź is gone."
ORIGINAL = SourceText(analyse(Article.from_text(ARTICLE)))


@pytest.mark.parametrize(
    ("text", "language", "odd"),
    [
        ("Half of it, ⑦ of 12.", "en", ["⑦"]),
        ("¾ of the hall", "en", ["¾"]),
        ("Рutin said so.", "en", ["Рutin"]),
        ("𝐏𝐮𝐭𝐢𝐧 and ｏｒｌｏｖ", "en", ["𝐏𝐮𝐭𝐢𝐧", "ｏｒｌｏｖ"]),
        ("Ⓟⓤⓣⓘⓝ said so.", "en", ["Ⓟⓤⓣⓘⓝ"]),
        ("It is gone, сообщил Путин.", "en", ["сообщил", "Путин"]),
        ("Зал исчез, said Orlov.", "ru", ["said", "Orlov"]),
    ],
)
def test_what_no_check_can_read_is_named(text: str, language: str, odd: list[str]) -> None:
    assert list(unreadable_words(Facts(text, language), ORIGINAL)) == odd


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("½ of the 12 m² hall is gone, Известия said.", "en"),  # as the article has it
        ("Naïve café owners in Łódź paid 5 € – “a lot”…", "en"),
        ("Зал № 5 в Лодзи исчез, 12 %.", "ru"),
        ("١٢ people", "en"),  # digits of any script are read as figures
        ("大坝已被关闭，十七人死亡。", "zh"),  # without a lexicon there is nothing to go by
    ],
)
def test_what_is_written_as_its_language_is_passes(text: str, language: str) -> None:
    assert list(unreadable_words(Facts(text, language), ORIGINAL)) == []
