"""The lines around a story: menus left in it, those in another language, and log-in walls.

An extractor throws a site's furniture away, most of it. A reader who can't read the site's language
is owed the part that is not in the story's language either, and above all the news that the page
is a prompt to log in and no story. Menus that the extractor took for the story stay where they
are and are marked, so that a wrong guess here loses nothing.
"""

import re
from collections.abc import Iterator
from functools import cache

from lxml import etree
from lxml.html import HtmlElement

from summarize.article import Span
from summarize.characters import UNSPACED, fold
from summarize.languages import UNDETERMINED, detect_language
from summarize.lexicon import languages_with_lexicon, lexicon, phrases
from summarize.sources.extraction import clean_line

_BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "label", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section",
    "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
])  # fmt: skip
_NO_TEXT = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "head"]
)

_MOST_LINES = 12
_MOST_EXAMINED = 800
_LONGEST_LINE = 500
_SURE = 0.9
_FEW_LETTERS = 3
_MANY_LETTERS = 15
_PASSAGE_WORDS = 3
_LONGEST_PROMPT = 120
_WORD = re.compile(r"[^\W\d_]+")

_SHORT_PAGE = 600
_RUN = 3
_MOST_LINKS = 0.4


@cache
def _own_names() -> frozenset[str]:
    """What languages are called on a site's language switch."""
    return frozenset(
        name for code in languages_with_lexicon() for name in phrases(lexicon(code).own_names)
    )


@cache
def _login() -> re.Pattern[str]:
    """What asks a reader to log in, in any language."""
    spaced: list[str] = []
    unspaced: list[str] = []
    for code in languages_with_lexicon():
        known = lexicon(code)
        (unspaced if known.unspaced else spaced).extend(phrases(known.login))
    words = (re.escape(form.removesuffix("*")) + r"\b" * (form[-1] != "*") for form in spaced)
    return re.compile("|".join((rf"\b(?:{'|'.join(words)})", *map(re.escape, unspaced))))


def _asks_to_log_in(text: str) -> bool:
    return _login().search(fold(text)) is not None


def foreign_furniture(tree: HtmlElement, text: str) -> list[str]:
    """Lines of the page outside `text` that are in another language than it; a dozen at most.

    Prompts to log in come first. Names of languages (a site's language switch) are left out.
    """
    main = detect_language(text)
    known = set(text.split("\n"))
    lines = [line for line in dict.fromkeys(_lines(tree)) if line not in known and line not in text]
    if len(lines) > _MOST_EXAMINED:  # prompts and notices stand at a page's top and foot
        lines = lines[: _MOST_EXAMINED // 2] + lines[-_MOST_EXAMINED // 2 :]
    found = [line for line in lines if _is_foreign(line, main.code, main.script)]
    return sorted(found, key=lambda line: not _asks_to_log_in(line))[:_MOST_LINES]


def link_runs(tree: HtmlElement, text: str) -> list[Span]:
    """Where three or more lines of `text` in a row are nothing but links; none on an index page."""
    links = {_letters("".join(link.itertext())) for link in tree.iter("a")} - {""}
    runs: list[list[Span]] = [[]]
    start = 0
    for line in text.split("\n"):
        if _letters(line) in links:
            runs[-1].append(Span(start, start + len(line)))
        elif runs[-1]:
            runs.append([])
        start += len(line) + 1
    found = [span for run in runs if len(run) >= _RUN for span in run]
    size = sum(span.end - span.start for span in found)
    return found if size <= _MOST_LINKS * len(text) else []


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def is_login_wall(tree: HtmlElement, text: str) -> bool:
    """Whether the page asks to log in and has next to no text besides."""
    if len(text) > _SHORT_PAGE:
        return False
    if tree.xpath("boolean(//input[@type='password'])"):
        return True
    return _asks_to_log_in(text or " ".join(_lines(tree)))


def _is_foreign(line: str, language: str, script: str) -> bool:
    """Whether a line is surely in another language: a passage, or a prompt to log in."""
    letters = sum(character.isalpha() for character in line)
    if letters < _FEW_LETTERS or fold(line) in _own_names():
        return False
    is_passage = letters >= _MANY_LETTERS and _is_passage(line)
    prompts = not (is_passage and len(line) > _LONGEST_PROMPT) and _asks_to_log_in(line)
    if not (is_passage or prompts):
        return False
    guess = detect_language(line)
    if guess.code in (language, UNDETERMINED):
        return False
    if is_passage and guess.confidence >= _SURE:
        return True
    return prompts and (language == UNDETERMINED or guess.script not in (script, "Zyyy"))


def _is_passage(line: str) -> bool:
    """Whether a line has three words or more that are not all names, brands or labels in capitals."""
    words = _WORD.findall(line)
    if UNSPACED.search(line):
        return True
    cased = [word for word in words if word[0].isupper() or word[0].islower()]
    capitals = sum(word[0].isupper() for word in cased)
    return len(words) >= _PASSAGE_WORDS and (not cased or capitals <= len(cased) / 2)


def _lines(tree: HtmlElement) -> Iterator[str]:
    """The page's visible text as a browser breaks it into lines."""
    body = tree.find(".//body")
    parts: list[str] = []
    for text in _runs(tree if body is None else body):
        if text is not None:
            parts.append(text)
            continue
        line = clean_line("".join(parts))
        parts.clear()
        if line and len(line) <= _LONGEST_LINE:
            yield line


def _runs(root: HtmlElement) -> Iterator[str | None]:
    """The text of `root` in order, `None` where a line ends."""
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            if _is_block(element):
                yield None
            if element.tag in _NO_TEXT:
                walk.skip_subtree()
            else:
                yield element.text or ""
            continue
        if event == "end" and _is_block(element):
            yield None
        if element is not root:
            yield element.tail or ""
    yield None


def _is_block(element: HtmlElement) -> bool:
    """Whether a browser begins a line with an element, or a menu an item."""
    if element.tag != "a":
        return element.tag in _BLOCKS
    parent = element.getparent()
    return parent is not None and parent.tag == "nav"
