"""Analyses made by hand, so that engines are tested against planted findings."""

from dataclasses import dataclass

from summarize.analysis import Analysis
from summarize.article import Article, LanguageShare, Role
from summarize.passages import Passage
from summarize.quotations import Claim, Confidence, Polarity, Quote, Speaker


@dataclass(frozen=True)
class Line:
    """A passage to be; `paragraph` `None` starts a new paragraph."""

    text: str
    language: str = "en"
    role: Role = "body"
    same_paragraph: bool = False


@dataclass(frozen=True)
class Said:
    """A quotation or claim to be: words that occur once in the page, and their speaker."""

    words: str
    speaker: str | None = None
    confidence: Confidence = "low"
    group: int | None = None
    polarity: Polarity = "asserted"


def page(
    *lines: Line | str,
    quotes: tuple[Said, ...] = (),
    claims: tuple[Said, ...] = (),
    language: str = "en",
) -> Analysis:
    """The analysis of a page of these lines."""
    planned = [Line(line) if isinstance(line, str) else line for line in lines]
    text = ""
    passages: list[Passage] = []
    paragraph = -1
    for line in planned:
        paragraph += 0 if line.same_paragraph else 1
        text += (" " if line.same_paragraph else "\n") if text else ""
        start = len(text)
        text += line.text
        passages.append(
            Passage(start, len(text), line.text, line.language, "Latn", 0.99, line.role, paragraph)
        )
    return Analysis(
        article=Article.from_text(text),
        passages=tuple(passages),
        languages=(LanguageShare(language, "Latn", 1.0, 0.99),),
        quotes=tuple(_quote(text, said, number) for number, said in enumerate(quotes, 1)),
        claims=tuple(_claim(text, said) for said in claims),
    )


def _quote(text: str, said: Said, number: int) -> Quote:
    start = text.index(said.words)
    return Quote(
        start,
        start + len(said.words),
        said.words,
        "direct",
        said.group or number,
        _speaker(text, said),
        "said",
        None,
        said.confidence,
        "planted",
    )


def _claim(text: str, said: Said) -> Claim:
    start = text.index(said.words)
    speaker = _speaker(text, said)
    return Claim(
        start,
        start + len(said.words),
        said.words,
        speaker,
        "said",
        None,
        said.confidence,
        "planted",
        polarity=said.polarity,
    )


def _speaker(text: str, said: Said) -> Speaker | None:
    if said.speaker is None:
        return None
    start = text.index(said.speaker)
    return Speaker(said.speaker, said.speaker, None, start, start + len(said.speaker))
