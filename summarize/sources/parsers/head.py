"""What a page says of its story: a title without the site's name, its writers, the day.

An extractor takes these from tags that sites fill as search engines like them: the site's name is
glued to the title, and where a writer belongs stands the site, a desk, or the login of whoever
pressed the button. A reader wants the headline and the people; what is neither is not known.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from htmldate import find_date
from lxml.html import HtmlElement

from summarize.lexicon import languages_with_lexicon, lexicon, words
from summarize.passages import days_told, ends_sentence

_PARTS = re.compile(r"\s+[|–—·•»:-]+\s+|\s*[|·•»]\s*|:\s+")
_COMMENT = re.compile(
    r"(?:^|[\s_-])(?<!has-)(?<!no-)comments?(?:[_-]?list|[_-](?:author|name|user|body|item))?(?=\s|$)",
    re.IGNORECASE,
)
"""The class or id of a comment, of their list, or of who wrote one."""
_COMMENT_TAGS = frozenset(["div", "section", "ol", "ul", "li", "article", "span", "p"])
_TRAIL = re.compile(r"\s[|»›]\s")
_CHINESE_SITE = re.compile(r"(?<=\w)[-_—|]\w{1,6}(?:网|網|新闻|新聞)$")
"""The name of a site that ends in `net` or `news`, behind a title without a space."""
_SITE_METAS = frozenset(["og:site_name", "application-name", "twitter:site", "publisher"])
_MOST_JSON = 1 << 18
_LONGEST_NAME = 5
_LEAST_TITLE = 2
_BETWEEN = re.compile(r"\s*[;|•·]\s*")
_OPENING = re.compile(r"^(?:by|von|par|por|di|автор|text|текст|фото|photo)\s*:?\s+", re.IGNORECASE)
_NO_NAME = re.compile(
    r"[@\d/<>{}=]|https?:|www\.|\.(?:com|org|net|ru|kz|kg|uz|tj|de)\b", re.IGNORECASE
)
_DESKS = re.compile(
    r"\b(?:admin\w*|submitted|posted|published|updated|editor\w*|staff|newsroom|desk|agenc(?:y|ies)|webmaster|correspondents?|press\s(?:release|office|service)"
    r"|редак\w*|корреспондент\w*|пресс\W?служб\w*|админ\w*|агентств\w*|редакц\w*|баспасөз\w*|басма\sсөз\w*|таҳрир\w*|tahrir\w*"
    r"|redak\w*|redac\w*|rédac\w*|redaz\w*|agentur\w*|agenzia|agencias?|agence|haber\smerkezi|haberler|editör\w*|news|media|новост\w*)\b",
    re.IGNORECASE,
)


def headline(title: str | None, tree: HtmlElement, address: str | None) -> str | None:
    """A page's title without the name of the site, and its rubrics, in front of it or behind it."""
    if not title:
        return None
    title = _without_site(title, tree, address)
    first, *others = (part.strip() for part in _TRAIL.split(title))
    if len(others) > 1:
        title = first if len(first.split()) > _LEAST_TITLE else max((first, *others), key=len)
    return _CHINESE_SITE.sub("", title)


def _without_site(title: str, tree: HtmlElement, address: str | None) -> str:
    sites = _sites(tree, address, _data(tree))
    headings = {_told(heading.text_content()) for heading in tree.iter("h1")} - {""}
    while True:
        shorter = next(
            (
                rest
                for rest, part in _ends(title)
                if _told(part) in sites
                or (_told(rest) in headings and _told(title) not in headings)
            ),
            None,
        )
        if shorter is None or len(shorter.split()) < _LEAST_TITLE:
            return title
        title = shorter


def writers(author: str | None, tree: HtmlElement, address: str | None) -> str | None:
    """The people among those whom a page gives as its authors."""
    if not author:
        return None
    data = list(_data(tree))
    sites = _sites(tree, address, data)
    names = (_OPENING.sub("", name.strip()) for name in _BETWEEN.split(author))
    people = [name for name in names if _is_person(name, sites)]
    called = _people(data)
    people = [name for name in people if _told(name) in called] or people
    if not called.issuperset(map(_told, people)):
        commenters = _commenters(tree)
        people = [name for name in people if name not in commenters]
    return "; ".join(dict.fromkeys(people)) or None


def published(found: str | None, tree: HtmlElement, text: str) -> str | None:
    """The day of publication (ISO 8601) that was found, else what a longer search finds.

    The longer search takes any day on a page. What a sentence of the story (`text`) tells is none of
    publication, nor is a first of January, which it makes of the year in a copyright notice.
    """
    if found:
        return found
    day = find_date(tree, extensive_search=True, original_date=True)
    if not day or day.endswith("-01-01"):
        return None
    prose = "\n".join(line for line in text.split("\n") if ends_sentence(line))
    return day if day not in {told.isoformat() for told in days_told(prose)} else None


def _ends(title: str) -> Iterator[tuple[str, str]]:
    """What is left of a title without its last or first part, and that part."""
    borders = list(_PARTS.finditer(title))
    if borders:
        yield title[: borders[-1].start()], title[borders[-1].end() :]
        yield title[borders[0].end() :], title[: borders[0].start()]


def _is_person(name: str, sites: frozenset[str]) -> bool:
    told = _told(name)
    parts = name.split()
    if not told or told in sites or not 1 <= len(parts) <= _LONGEST_NAME:
        return False
    if _NO_NAME.search(name) or _DESKS.search(name) or told in _outlets():
        return False
    # A login has one part, in small letters where its script has any.
    return len(parts) > 1 or not name.islower()


@cache
def _outlets() -> frozenset[str]:
    return frozenset(
        name
        for code in languages_with_lexicon()
        for name in words(lexicon(code).outlet_names.lower())
    )


def _sites(
    tree: HtmlElement, address: str | None, data: Iterable[dict[str, Any]]
) -> frozenset[str]:
    """What a site calls itself: in its tags, in its data, in its address."""
    names = {_told(name) for name in (*_named(tree), *_publishers(data))}
    host = urlsplit(address).hostname if address and "://" in address else None
    if host:
        labels = host.removeprefix("www.").split(".")
        names |= {
            _told(host),
            _told(host.removeprefix("www.")),
            _told(labels[-2] if len(labels) > 1 else host),
        }
    return frozenset(names - {""})


def _named(tree: HtmlElement) -> Iterator[str]:
    for meta in tree.iter("meta"):
        if (meta.get("property") or meta.get("name") or "").lower() in _SITE_METAS:
            yield (meta.get("content") or "").lstrip("@")


def _people(data: Iterable[dict[str, Any]]) -> frozenset[str]:
    """Whom a page's data call persons among its authors, as `_told` gives names."""
    authors = [each.get("author") for each in data]
    listed = (
        one for author in authors for one in (author if isinstance(author, list) else [author])
    )
    return frozenset(
        _told(one["name"])
        for one in listed
        if isinstance(one, dict)
        and one.get("@type") == "Person"
        and isinstance(one.get("name"), str)
    )


def _commenters(tree: HtmlElement) -> frozenset[str]:
    """The names of those who wrote beneath a story, not it: what elements in comments say alone."""
    inside: set[HtmlElement] = set()
    for element in tree.iter():
        said = f"{element.get('class') or ''} {element.get('id') or ''}"
        begins = element.tag in _COMMENT_TAGS and _COMMENT.search(said)
        if begins or element.getparent() in inside:
            inside.add(element)
    return frozenset((element.text or "").strip() for element in inside)


def _publishers(data: Iterable[dict[str, Any]]) -> Iterator[str]:
    for each in data:
        publisher = each.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            yield publisher["name"]


def _data(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The objects of a page's data (JSON-LD) that may be its article."""
    for script in tree.iter("script"):
        text = script.text or ""
        if script.get("type") != "application/ld+json" or len(text) > _MOST_JSON:
            continue
        try:
            stack = [json.loads(text)]
        except (ValueError, RecursionError):
            continue
        while stack:
            value = stack.pop()
            if isinstance(value, list):
                stack += value
            elif isinstance(value, dict):
                yield value
                stack += [value.get("@graph"), value.get("mainEntity")]


def _told(text: str) -> str:
    """A name as it is the same however it is spaced, capitalised and punctuated."""
    return "".join(filter(str.isalnum, text.casefold()))
