"""Reports with planted contents, to be looked for in what renderers make of them."""

from dataclasses import replace
from typing import Any

from summarize.article import LanguageShare, Source, Span
from summarize.report import (
    Attribution,
    EngineRun,
    QuotedClaim,
    Report,
    ReportedClaim,
    Sentence,
    Summary,
    TranslatedName,
    Translation,
)

TEXT = (
    "Мост открыт. «Мы сдержали слово», — сказал Азамат Бейшенов. «Это было нелегко».\n"
    "По его словам, работы стоили 412 млн сомов.\n"
    "Sign in"
)


def span_of(words: str) -> Span:
    """Where `words` stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


AZAMAT = Attribution("Азамат Бейшенов", "Азамат Бейшенов", "заместитель министра", 43, 58)


def quote(words: str, **changes: Any) -> QuotedClaim:
    """A verified quotation of the planted speaker."""
    start, end = span_of(words)
    whole = QuotedClaim(
        start=start,
        end=end,
        text=words,
        kind="direct",
        group=1,
        language="ru",
        speaker=AZAMAT,
        candidates=(),
        cue="сказал",
        via=None,
        confidence="high",
        translation=None,
        status="verified",
    )
    return replace(whole, **changes)


def claim(words: str, **changes: Any) -> ReportedClaim:
    """A supported claim of the planted speaker, in the article's words."""
    whole = ReportedClaim(
        speaker=AZAMAT,
        cue="по словам",
        polarity="asserted",
        text=words,
        cites=(span_of(words),),
        language="ru",
        translation=None,
        confidence="high",
        status="supported",
    )
    return replace(whole, **changes)


REPORT = Report(
    source=Source("bridge.txt", "ab" * 32, encoding="utf-8"),
    text=TEXT,
    title="Мост открыт",
    title_translation=None,
    byline="Наргиза Осмонова",
    published="2026-03-04",
    description=None,
    languages=(LanguageShare("ru", "Cyrl", 0.94, 0.99), LanguageShare("en", "Latn", 0.06, 0.9)),
    summary=Summary(
        "en",
        (
            Sentence("The bridge is open.", (span_of("Мост открыт."),), "supported"),
            Sentence(
                "It cost 999 million soms.",
                (),
                "unsupported",
                problems=("999 is not in the article",),
            ),
        ),
    ),
    quotes=(
        quote("Мы сдержали слово", translation="We kept our word", via="Ала-Тоо Пресс"),
        quote("Это было нелегко", translation="It was not easy"),
    ),
    claims=(claim("работы стоили 412 млн сомов"),),
    translations=(
        Translation(
            *span_of("Мост открыт."),
            "ru",
            "body",
            "Мост открыт.",
            "The bridge is open.",
            "verified",
        ),
    ),
    engine=EngineRun("llm", "test-model", "http://127.0.0.1:1/v1", "cd" * 32, 1, 1200, 300, 0.0021),
    warnings=("The answer was cut short once.",),
)
"""One of everything: a failed sentence, a split quotation, a claim, a translation, a warning."""


def hostile(words: str) -> Report:
    """A report whose every text from outside is `words`."""
    whole = Span(0, len(words))
    speaker = Attribution(words, words, words, 0, 1, TranslatedName(words + words, words))
    return replace(
        REPORT,
        source=Source(words, "ab" * 32, url=words),
        text=words,
        title=words,
        title_translation=words,
        byline=words,
        published=words,
        description=words,
        summary=Summary("en", (Sentence(words, (whole,), "unsupported", problems=(words,)),)),
        quotes=(
            replace(REPORT.quotes[0], start=0, end=len(words), text=words, speaker=speaker,
                    cue=words, via=words, translation=words, status="unverified", problems=(words,)),
            replace(REPORT.quotes[0], start=0, end=len(words), text=words, speaker=None, group=2,
                    candidates=(speaker, speaker), cue=words, status="disputed", problems=(words,)),
        ),
        claims=(
            replace(REPORT.claims[0], speaker=speaker, text=words, cites=(whole,), cue=words,
                    translation=words, status="unsupported", problems=(words,)),
        ),
        translations=(
            Translation(0, len(words), "ru", "body", words, words, "unverified", (words,)),
        ),
        engine=replace(REPORT.engine, model=words, endpoint=words),
        warnings=(words,),
    )  # fmt: skip
