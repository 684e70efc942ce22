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
from summarize.printable import escaped, printable_line
from summarize.renderers import markdown
from summarize.renderers.document import Block, Run, in_one_line
from summarize.renderers.front_matter import yaml_head
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
        _paragraph(list(passages))
        for _, passages in groupby(kept, key=lambda passage: (passage.paragraph, passage.role))
    )


def as_markdown(analysis: Analysis, *, front_matter: bool = False) -> str:
    """The article in Markdown, its head as a heading and a line, or as YAML in front of it."""
    told = _told(analysis)
    if not front_matter:
        return markdown.marked_up((*_head(analysis), *told))
    return _front_matter(analysis) + (f"\n{markdown.marked_up(told)}" if told else "")


def as_text(analysis: Analysis, *, front_matter: bool = False) -> str:
    """The article as plain text, its head as two lines, or as YAML in front of it."""
    told = [block.text for block in _told(analysis)]
    if front_matter:
        return _front_matter(analysis) + "".join(f"\n{line}\n" for line in told)
    head = [block.text for block in _head(analysis)]
    return "\n".join(f"{line}\n" for line in (*head, *told))


def as_blocks(analysis: Analysis) -> tuple[Block, ...]:
    """The article as the blocks of a page."""
    return (*_head(analysis), *_told(analysis))


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


def _paragraph(passages: list[Passage]) -> StoryParagraph:
    first, last = passages[0], passages[-1]
    return StoryParagraph(first.start, last.end, first.role, "".join(_pieces(passages)))


def _pieces(passages: list[Passage]) -> Iterator[str]:
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


def _head(analysis: Analysis) -> tuple[Block, ...]:
    """The title, and a line of who wrote it, when, and where it is, as far as that is known."""
    told = (analysis.byline, analysis.published)
    facts = [Run(printable_line(fact)) for fact in told if fact]
    if analysis.article.source.url:
        facts.append(Run(printable_line(analysis.article.source.url), "address"))
    title = Block("title", (Run(printable_line(analysis.title or "")),))
    return tuple(block for block in (title, Block("note", in_one_line(facts))) if block.text)


def _told(analysis: Analysis) -> tuple[Block, ...]:
    paragraphs = (printable_line(part.text) for part in story(analysis))
    return tuple(Block("paragraph", (Run(words),)) for words in paragraphs if words)


def _front_matter(analysis: Analysis) -> str:
    return yaml_head(
        {
            "title": analysis.title,
            "byline": analysis.byline,
            "published": analysis.published,
            "url": analysis.article.source.url,
            "language": analysis.language if analysis.languages else None,
        }
    )
