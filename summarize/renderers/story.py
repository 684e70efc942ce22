"""An article as it was read: its head, and the story's paragraphs without the page's furniture.

What a line break of the source means is known by then, so a paragraph is one line here, whatever
it was wrapped at or quoted with. Nothing is reworded: a paragraph's spans point at its words.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from summarize.analysis import Analysis
from summarize.article import Role, Span
from summarize.passages import Passage
from summarize.printable import escaped, printable, printable_line
from summarize.renderers import markdown
from summarize.renderers.document import Block, BlockKind, Run
from summarize.report import plain_values, source_record

_TOLD: frozenset[Role] = frozenset({"body", "caption"})
_LINE_OF_MAIL = re.compile(r"\n(?:>\s?)+")
_QUOTE_MARK = re.compile(r"(?:>\s?)+")


@dataclass(frozen=True, slots=True)
class StoryParagraph:
    """A paragraph of the story on one line; `start:end` is where it stands in the article."""

    start: int
    end: int
    role: Role
    text: str


def story(analysis: Analysis) -> tuple[StoryParagraph, ...]:
    """The paragraphs of the story, without the title, byline and furniture around them."""
    title = _words(analysis.title or "")
    kept = (p for p in analysis.passages if p.role in _TOLD or _is_other_title(p, title))
    return tuple(
        _paragraph(analysis.article.text, list(passages))
        for _, passages in groupby(kept, key=lambda passage: (passage.paragraph, passage.role))
    )


def as_markdown(analysis: Analysis, *, front_matter: bool = False) -> str:
    """The article in Markdown, its head as a heading and a line, or as YAML in front of it."""
    lines = [markdown.escape(printable_line(part.text)) for part in story(analysis)]
    if front_matter:
        return _front_matter(analysis) + "".join(f"\n{line}\n" for line in lines)
    facts = _facts(analysis)
    head = [f"# {markdown.escape(facts[0])}"] if facts[0] else []
    head += [f"*{markdown.escape(facts[1])}*"] if facts[1] else []
    return "\n".join(f"{line}\n" for line in (*head, *lines))


def as_text(analysis: Analysis, *, front_matter: bool = False) -> str:
    """The article as plain text, its head as two lines, or as YAML in front of it."""
    lines = [printable_line(part.text) for part in story(analysis)]
    if front_matter:
        return _front_matter(analysis) + "".join(f"\n{line}\n" for line in lines)
    return "\n".join(f"{line}\n" for line in (*filter(None, _facts(analysis)), *lines))


def as_blocks(analysis: Analysis) -> tuple[Block, ...]:
    """The article as the blocks of a page."""
    kinds: tuple[BlockKind, BlockKind] = ("title", "note")
    head = (Block(kind, (Run(fact),)) for kind, fact in zip(kinds, _facts(analysis), strict=True))
    told = (Block("paragraph", (Run(printable_line(part.text)),)) for part in story(analysis))
    return tuple(block for block in (*head, *told) if block.text)


def as_json(analysis: Analysis, *, one_line: bool) -> str:
    """The article as JSON: source, head, paragraphs with their places, furniture, warnings."""
    article = analysis.article
    furniture = (Span(p.start, p.end) for p in analysis.passages if p.role == "furniture")
    record = {
        "source": source_record(article.source, article.text),
        "title": analysis.title,
        "byline": analysis.byline,
        "published": analysis.published,
        "description": article.description,
        "languages": plain_values(analysis.languages),
        "paragraphs": plain_values(story(analysis)),
        "furniture": plain_values(tuple(furniture)),
        "warnings": plain_values(article.warnings),
    }
    indent = None if one_line else 2
    return escaped(json.dumps(record, ensure_ascii=False, indent=indent)) + "\n"


def _is_other_title(passage: Passage, title: str) -> bool:
    """Whether a title in the text says what the article's own, from its metadata, does not."""
    if passage.role != "title":
        return False
    words = _words(passage.text)
    return words not in title and title not in words


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _paragraph(text: str, passages: list[Passage]) -> StoryParagraph:
    first, last = passages[0], passages[-1]
    return StoryParagraph(first.start, last.end, first.role, "".join(_pieces(text, passages)))


def _pieces(text: str, passages: list[Passage]) -> Iterator[str]:
    """The sentences of a paragraph, a space between them where the source has any."""
    end = passages[0].start
    for passage in passages:
        if passage.start > end:
            yield " "
        words = passage.text
        if words.startswith(">"):
            words = _QUOTE_MARK.sub("", words, count=1)
        yield " ".join(_LINE_OF_MAIL.sub("\n", words).split())
        end = passage.end


def _facts(analysis: Analysis) -> tuple[str, str]:
    """The title, and a line of who wrote it, when, and where it is; both may be empty."""
    known = (analysis.byline, analysis.published, analysis.article.source.url)
    line = " · ".join(printable_line(fact) for fact in known if fact)
    return printable_line(analysis.title or ""), line


def _front_matter(analysis: Analysis) -> str:
    """What is known of the article between two lines of dashes; every value is a YAML string."""
    facts = {
        "title": analysis.title,
        "byline": analysis.byline,
        "published": analysis.published,
        "url": analysis.article.source.url,
        "language": analysis.language if analysis.languages else None,
    }
    # A string of JSON is one of YAML, and none that is quoted is a date, a number or `no`.
    lines = (
        f"{name}: {json.dumps(_shown(value), ensure_ascii=False)}" for name, value in facts.items()
    )
    return "---\n" + "".join(f"{line}\n" for line in lines) + "---\n"


def _shown(value: str | None) -> str | None:
    return None if value is None else printable_line(printable(value))
