"""A translated text with planted contents, one paragraph of every status."""

from summarize.article import LanguageShare, Source
from summarize.report import EngineRun
from summarize.translated import (
    MissedTerm,
    ParagraphStatus,
    TranslatedParagraph,
    TranslatedText,
)

LINES: tuple[tuple[str, str | None, ParagraphStatus], ...] = (
    ("Мост через Талас открыт", "The bridge over the Talas is open", "verified"),
    ("Он стоил 412 млн сомов.", "It cost 999 million soms.", "unverified"),
    ("The road fund agreed.", None, "unchanged"),
    ("Жители довольны.", None, "untranslated"),
)
TEXT = "\n".join(text for text, _, _ in LINES)


def _paragraphs() -> tuple[TranslatedParagraph, ...]:
    return tuple(
        TranslatedParagraph(
            start=TEXT.index(text),
            end=TEXT.index(text) + len(text),
            paragraph=number,
            language="en" if status == "unchanged" else "ru",
            role="body" if number else "title",
            text=text,
            translation=translation,
            status=status,
            problems=("“412 млн” is missing",) if status == "unverified" else (),
            missed_terms=() if number else (MissedTerm("мост", "crossing"),),
        )
        for number, (text, translation, status) in enumerate(LINES)
    )


TRANSLATED = TranslatedText(
    source=Source("bridge.txt", "ab" * 32, encoding="utf-8"),
    text=TEXT,
    title="Мост через Талас открыт",
    to="en",
    languages=(LanguageShare("ru", "Cyrl", 0.8, 0.99), LanguageShare("en", "Latn", 0.2, 0.99)),
    paragraphs=_paragraphs(),
    engine=EngineRun("llm", "test-model", "http://127.0.0.1:1/v1", "cd" * 32, 1, 120, 60, 0.002),
    warnings=("The answer was cut short once.",),
)
