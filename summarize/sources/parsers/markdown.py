"""Markdown (CommonMark): the text without its markup. HTML in it and link targets are not text."""

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarize.sources.decoding import decode
from summarize.sources.extraction import Extraction, clean_line, clean_text
from summarize.sources.parsers import Document

_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(
    r"^(title|author|date|description|lang)\s*:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE
)


def extract(document: Document) -> Extraction:
    """The text of a Markdown file; its title is the front matter's or its first heading."""
    decoded = decode(document.data, document.name, document.charset)
    front = _FRONT_MATTER.match(decoded.text)
    fields = dict(_FIELD.findall(front[1])) if front else {}
    tokens = (
        MarkdownIt("commonmark")
        .enable("table")
        .parse(decoded.text[front.end() :] if front else decoded.text)
    )
    heading = next(
        (after.content for token, after in pairwise(tokens) if token.tag == "h1"),
        None,
    )
    lines = clean_text("\n".join(_lines(tokens))).split("\n")
    return Extraction(
        text="\n".join(line for line in lines if line),
        title=clean_line(fields.get("title") or heading),
        byline=clean_line(fields.get("author")),
        published=clean_line(fields.get("date")),
        description=clean_line(fields.get("description")),
        language=clean_line(fields.get("lang")),
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )


def _lines(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or []))
        elif token.type in ("fence", "code_block"):
            yield token.content


def _inline(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "code_inline"):
            yield token.content
        elif token.type == "softbreak":
            yield " "
        elif token.type == "hardbreak":
            yield "\n"
        elif token.type == "image":
            yield from _inline(token.children or [])
