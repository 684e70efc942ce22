"""Articles with their answers planted: every line is a passage.

The finders have tests of their own. Here everything that they would find is written down beside
the article, so that what verification does with it is all that is tested.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from summarize.analysis import Analysis
from summarize.article import Article, LanguageShare, Role, Span
from summarize.engines.draft import (
    Draft,
    DraftAttribution,
    DraftClaim,
    DraftName,
    DraftSentence,
    DraftTranslation,
)
from summarize.passages import Passage
from summarize.quotations import Claim, Confidence, Quote, Speaker
from summarize.report import EngineRun

ENGINE = EngineRun("llm")


@dataclass(frozen=True)
class Planted:
    """A quotation or a claim as the finder would give it; `mention` is looked for in `line`."""

    text: str
    speaker: str | None = None
    mention: str | None = None
    line: int = 0
    confidence: Confidence = "high"
    role: str | None = None


def plant(
    lines: Sequence[str],
    language: str | Sequence[str] = "en",
    quotes: Sequence[Planted] = (),
    claims: Sequence[Planted] = (),
    roles: Sequence[Role] = (),
) -> Analysis:
    """The analysis of an article with one passage on each line."""
    text = "\n".join(lines)
    codes = [language] * len(lines) if isinstance(language, str) else list(language)
    kinds: list[Role] = list(roles) or ["body"] * len(lines)
    passages = []
    start = 0
    for number, line in enumerate(lines):
        passages.append(
            Passage(
                start, start + len(line), line, codes[number], "Latn", 0.99, kinds[number], number
            )
        )
        start += len(line) + 1
    return Analysis(
        Article.from_text(text),
        tuple(passages),
        (LanguageShare(codes[0], "Latn", 1.0, 0.99),),
        tuple(_quote(text, passages, group, item) for group, item in enumerate(quotes, 1)),
        tuple(_claim(text, passages, item) for item in claims),
    )


def _speaker(text: str, passages: Sequence[Passage], planted: Planted) -> Speaker | None:
    if planted.speaker is None:
        return None
    mention = planted.mention or planted.speaker
    start = text.index(mention, passages[planted.line].start)
    return Speaker(mention, planted.speaker, planted.role, start, start + len(mention))


def _quote(text: str, passages: Sequence[Passage], group: int, planted: Planted) -> Quote:
    start = text.index(planted.text)
    return Quote(
        start=start,
        end=start + len(planted.text),
        text=planted.text,
        kind="direct",
        group=group,
        speaker=_speaker(text, passages, planted),
        cue=None,
        via=None,
        confidence=planted.confidence if planted.speaker else "low",
        rule="planted",
    )


def _claim(text: str, passages: Sequence[Passage], planted: Planted) -> Claim:
    start = text.index(planted.text)
    return Claim(
        start=start,
        end=start + len(planted.text),
        text=planted.text,
        speaker=_speaker(text, passages, planted),
        cue=None,
        via=None,
        confidence=planted.confidence,
        rule="planted",
    )


def named(name: str | None, role: str | None = None) -> DraftName | None:
    """A name as a model gives it, with a role."""
    return None if name is None else DraftName(name, None, role)


def span(analysis: Analysis, line: int) -> Span:
    """The span of a line."""
    passage = analysis.passages[line]
    return Span(passage.start, passage.end)


def draft(
    sentences: Sequence[DraftSentence] = (),
    attributions: Sequence[DraftAttribution] = (),
    claims: Sequence[DraftClaim] = (),
    translations: Sequence[DraftTranslation] = (),
    language: str = "en",
) -> Draft:
    """What a model answered."""
    return Draft(
        language,
        tuple(sentences),
        tuple(attributions),
        tuple(claims),
        tuple(translations),
        ENGINE,
    )
