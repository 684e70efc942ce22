"""One sentence, or one translation, of anybody's against what it should agree with.

This is the public face of verification: no model, no network, no draft. It answers in three ways:
something speaks against the text, nothing does, or too little of it could be checked to say.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarize.analysis import analyse, language_shares
from summarize.article import Article, Span
from summarize.characters import as_read
from summarize.languages import UNDETERMINED, code_given, detect_language
from summarize.passages import Passage, split_passages
from summarize.report import ClaimStatus, TranslationStatus
from summarize.verification.checks.translations import judge_translation
from summarize.verification.source import SourceText
from summarize.verification.support import Origin, find_support

_SURE = 0.9  # of a passage's language, from where on it is believed beside the summary's
_ARTICLES = 16  # articles whose analysis is kept: a summary is checked sentence by sentence


@dataclass(frozen=True, slots=True)
class SentenceCheck:
    """What became of a sentence.

    `score` (0 to 1) grades how well the `evidence`, spans of the article's text, bears it out;
    `problems` say what speaks against it or why it could not be checked.
    """

    status: ClaimStatus
    score: float
    problems: tuple[str, ...]
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class TranslationCheck:
    """What became of a translation. `score` (0 to 1) grades how much of the original it keeps."""

    status: TranslationStatus
    score: float
    problems: tuple[str, ...]


def check_sentence(
    article: str | Article,
    sentence: str,
    cites: Sequence[tuple[int, int]] | None = None,
    language: str | None = None,
) -> SentenceCheck:
    """Check a sentence of a summary against an article. Never raises on any text.

    `cites` are the spans that the sentence rests on, `None` for the whole article; `language` is the
    sentence's (a code, a tag or a name), told from its words (and the article's language) where it is
    not given. Raises `ConfigurationError` for what is no language.
    """
    sentence = as_read(sentence)
    source = _source_text(Article.of(article))
    spans = tuple(Span(start, end) for start, end in cites or ())
    language = code_given(language) or _language_of(sentence)
    origin: Origin = "uncited" if cites is None else "cited"
    support = find_support(source, sentence, language, spans, origin=origin)
    return SentenceCheck(
        support.status, support.score, support.problems or support.doubts, support.cites
    )


def check_translation(original: str | Article, translation: str, to: str) -> TranslationCheck:
    """Check a translation, into the language `to`, against its original. Never raises on any text.

    `to` is a code, a tag or a name. Raises `ConfigurationError` for what is no language.
    """
    text = Article.of(original).text
    found = judge_translation(text, _language_of(text), translation, code_given(to) or UNDETERMINED)
    return TranslationCheck(found.status, found.score, found.problems or found.doubts)


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence of somebody's summary, where it stands there, and what became of it."""

    start: int
    end: int
    text: str
    language: str
    check: SentenceCheck


@dataclass(frozen=True, slots=True)
class CheckedSummary:
    """A summary beside the article that it was checked against, sentence by sentence."""

    article: Article
    summary: Article
    sentences: tuple[SummarySentence, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nothing speaks against any sentence (what `--strict` asks)."""
        return all(sentence.check.status != "unsupported" for sentence in self.sentences)


def check_summary(article: Article, summary: Article) -> CheckedSummary:
    """Check a summary, or a translation, by anybody against an article. Never raises on any text."""
    passages = tuple(split_passages(summary.text, summary.roles))
    shares = language_shares(passages)
    main = shares[0].code if shares else UNDETERMINED
    return CheckedSummary(
        article,
        summary,
        tuple(
            _checked(article, passage, main)
            for passage in passages
            if any(map(str.isalpha, passage.text))
        ),
    )


def _checked(article: Article, passage: Passage, main: str) -> SummarySentence:
    """A passage in its language, or in the summary's where it is too short to tell its own."""
    language = passage.language if passage.confidence >= _SURE else main
    check = check_sentence(article, passage.text, None, language)
    return SummarySentence(passage.start, passage.end, passage.text, language, check)


@lru_cache(maxsize=_ARTICLES)
def _source_text(article: Article) -> SourceText:
    return SourceText(analyse(article))


def _language_of(text: str) -> str:
    guess = detect_language(text)
    return guess.code
