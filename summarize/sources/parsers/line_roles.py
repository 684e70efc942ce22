"""Lines of a page's text that its markup knows: repeated headlines, captions, teasers, bios.

An extractor is generous with what stands inside the story. Nothing is thrown away here either: a
line keeps its place and gets its role, so that a wrong guess loses nothing.
"""

from collections.abc import Iterator

from lxml.html import HtmlElement

from summarize.article import Role, Span

_CAPTION_CLASSES = ("caption", "photo-credit", "image-credit", "img-desc", "media-desc")
_FURNITURE_CLASSES = (
    "author-bio", "author_bio", "author-box", "author__bio", "about-author", "about-the-author", "bio-text",
    "newsletter", "subscribe", "related", "read-also", "readmore", "read-more", "more-on", "recirc", "promo",
    "comment-rules", "comment-policy", "comments-rules", "disclaimer", "correction-prompt", "spelling", "orphus",
    "mistape", "share-", "social-", "tags-", "post-tags",
)  # fmt: skip
_BYLINE_CLASSES = (
    "byline", "dateline", "meta-date", "post-meta", "article-meta", "entry-meta", "timestamp",
)  # fmt: skip
_LONGEST = 400
_MOST_PARTS = 5_000
_LEAST_TEASER = 3
_MUCH = 0.5
_LEAST_STORY = 3
_LAST_LINES = 5
_LONGEST_CREDIT = 80


def line_roles(
    tree: HtmlElement, text: str, title: str | None, description: str | None
) -> list[tuple[Span, Role]]:
    """The lines of `text` whose role the page's markup tells, in order.

    The first line that is the title, and the first that is the standfirst, are themselves; what
    repeats one is furniture. Where most of a text would be furniture, its markup tells nothing.
    """
    known = dict(_marked(tree))
    heading, standfirst = _letters(title or ""), _letters(description or "")
    found: list[tuple[Span, Role]] = []
    seen: set[str] = set()
    start = 0
    for line in text.split("\n"):
        letters = _letters(line)
        role = known.get(letters)
        if letters and letters == heading:
            role = "furniture" if letters in seen else "title"
        elif letters and letters == standfirst and letters in seen:
            role = "furniture"
        if role is not None:
            found.append((Span(start, start + len(line)), role))
        seen.add(letters)
        start += len(line) + 1
    furniture = sum(span.end - span.start for span, role in found if role == "furniture")
    return found if furniture < _MUCH * len(text) else []


def lines_about_writers(text: str, byline: str | None) -> list[tuple[Span, Role]]:
    """Where the last lines of `text` present those of its byline, as stories do not.

    Whom a paragraph of the story speaks of is its subject, whatever the page says of its author.
    """
    lines = text.split("\n")
    story = "\n".join(line for line in lines[:-_LAST_LINES] if len(line) > _LONGEST_CREDIT)
    names = [name for name in (byline or "").split("; ") if " " in name and name not in story]
    found: list[tuple[Span, Role]] = []
    start = len(text)
    for line in reversed(lines[_LEAST_STORY:][-_LAST_LINES:]):
        start -= len(line)
        if any(line.startswith(f"{name} ") for name in names):
            found.append((Span(start, start + len(line)), "furniture"))
        start -= 1
    return found[::-1]


def _marked(tree: HtmlElement) -> Iterator[tuple[str, Role]]:
    """The letters of short elements whose tag or class says what they are."""
    looked_at = 0
    for element in tree.iter(
        "figcaption", "small", "p", "div", "aside", "section", "span", "time", "a"
    ):
        role = _role(element)
        if role is None:
            continue
        parts = (
            (element,) if role == "byline" else element.iter("p", "div", "li", "span", element.tag)
        )
        for part in parts:
            looked_at += 1
            if letters := _letters(_short_content(part)):
                yield letters, role
            if looked_at > _MOST_PARTS:
                return


def _short_content(element: HtmlElement) -> str:
    """What a short element says; nothing of a long one, which is not read to its end."""
    whole = ""
    for text in element.itertext():
        whole += text
        if len(whole) > _LONGEST:
            return ""
    return whole


def _role(element: HtmlElement) -> Role | None:
    if element.tag == "figcaption":
        return "caption"
    if element.tag == "a":
        return "furniture" if _is_teaser(element) else None
    classes = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    if not classes.strip():
        return None
    if any(name in classes for name in _CAPTION_CLASSES):
        return "caption"
    if any(name in classes for name in _FURNITURE_CLASSES):
        return "furniture"
    return "byline" if any(name in classes for name in _BYLINE_CLASSES) else None


def _is_teaser(link: HtmlElement) -> bool:
    """Whether a link is all of a paragraph, and a headline rather than a sentence."""
    parent = link.getparent()
    content = _short_content(link).strip()
    if (
        parent is None
        or len(content.split()) < _LEAST_TEASER
        or content.endswith((".", "!", "”", "»"))
    ):
        return False
    return parent.tag in ("p", "li", "div", "h3", "h4", "strong") and (
        _letters(_short_content(parent)) == _letters(content)
    )


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
