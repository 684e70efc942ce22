"""`index.html`: the whole batch on one page, which opens at once however many articles there are.

The page shows the first of everything. The rest lies packed in it (deflated, in base64), made by the same
templates: its script unpacks what is asked for, so that 20,000 articles are searched, sorted and paged
through in one file, without a server. The script is allowed by hash and nothing else is; what it puts in
was escaped when it was made.
"""

import base64
import json
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from summarize.batch.overview.contents import Article, Contents, Person, Statement, Story, Traced
from summarize.batch.overview.index import Standing, cost
from summarize.batch.overview.search import Letters, rules, search_key
from summarize.languages import UNDETERMINED
from summarize.renderers.page import overview_items, overview_page

PAGE = 10
"""Things of a list that are shown at once."""

_CHUNK = 64
"""Things that are packed together."""

_ROWS = 2_000
"""Rows of keys that are packed together."""

_FIRST = 6
"""Articles that are new, or to be checked, which are shown beside the lists."""

_TOLD = 6
"""Articles of a story that are listed under it."""

_RUNS = 20

_SAID = {"reported claim": 1, "denied claim": 2}


def page(
    name: str, standing: Standing, contents: Contents, since: str | None = None
) -> Iterator[str]:
    """The page of the folder of this name, in pieces; `since` says what it was narrowed to."""
    packing = _Packing(standing, contents)
    items = overview_items()
    yield from overview_page(
        name=name,
        since=since,
        ending=standing.ending,
        totals=standing.totals,
        news=standing.news and standing.news.words,
        cost=list(cost(standing.totals)),
        skipped=standing.passed_over,
        sections=packing.sections(),
        languages=contents.languages(),
        runs=contents.runs(_RUNS),
        run=contents.run,
        newly=f"Run {contents.run}, {str(contents.began)[:16].replace('T', ' ')}.",
        fresh=[items.article(each) for each in packing.fresh],
        doubtful=[items.article(each) for each in contents.doubtful(_FIRST)],
        counts=packing.counts,
        first={kind: list(islice(packing.first(kind), PAGE)) for kind in _TITLES},
        blocks=packing.blocks(),
        settings=lambda: packing.settings(name),
    )


_TITLES = {
    "new": "What is new",
    "stories": "Stories",
    "people": "People",
    "statements": "Quotations",
    "versions": "Versions",
    "articles": "Articles",
    "doubts": "To check",
    "ruled": "Without the model",
    "failures": "Failed",
}
"""What the page has, in its order."""

_LISTS = ("stories", "people", "statements", "versions", "articles", "ruled", "failures")
"""What is paged through and searched."""

_NEWEST = ("articles", "statements")
"""Lists that are packed with the oldest first, and shown with the newest first."""

Made = tuple[str, list[Any]]
"""A thing of a list: its markup, and the row of keys that it is found by."""


class _Packing:
    """Makes the markup and the keys of everything, and packs them."""

    def __init__(self, standing: Standing, contents: Contents) -> None:
        self._standing = standing
        self._contents = contents
        self._items = overview_items()
        self._letters = Letters()
        self.ruled = list(contents.without_model())
        # What is all new is told by the lists themselves.
        self.fresh = contents.fresh(_FIRST) if contents.holds_older else []
        self.counts = {
            "new": len(self.fresh),
            "stories": len(contents.stories),
            "people": len(contents.people),
            "statements": contents.count("quotations") + contents.count("claims"),
            "versions": len(contents.versions),
            "articles": len(contents.articles),
            "doubts": contents.count("articles WHERE doubts > 0"),
            "ruled": len(self.ruled),
            "failures": len(standing.failures),
        }

    def sections(self) -> list[tuple[str, str]]:
        """Anchors and titles of what there is."""
        return [(kind, title) for kind, title in _TITLES.items() if self.counts[kind]]

    def first(self, kind: str) -> Iterator[str]:
        """The markup of a list in the order in which it is first shown."""
        if kind == "articles":
            yield from map(self._items.article, self._contents.newest())
        elif kind == "statements":
            for article in self._contents.newest():
                yield from map(self._items.statement, reversed(article.statements))
        elif kind in _LISTS:
            yield from (markup for markup, _ in self._made(kind))

    def _made(self, kind: str) -> Iterator[Made]:
        if kind == "people":
            yield from map(self._person, self._contents.people)
        elif kind == "stories":
            yield from map(self._story, self._contents.stories)
        elif kind == "versions":
            yield from map(self._traced, self._contents.versions)
        else:
            listed = self.ruled if kind == "ruled" else self._standing.failures
            for source, reason in listed:
                yield self._items.failure(source, reason), [self._key(f"{source} {reason}")]

    def blocks(self) -> Iterator[tuple[str, str]]:
        """Everything, packed: what a block holds, and the block."""
        yield from self._articles()
        for kind in _LISTS:
            if kind not in _NEWEST:
                pack = _Pack(kind)
                yield from pack.all(self._made(kind))
        pages = _Chunks("person", _CHUNK)
        yield from pages.all(self._items.page_of(each) for each in self._contents.people)

    def _articles(self) -> Iterator[tuple[str, str]]:
        """Articles and statements, in one pass over the articles."""
        articles, statements = _Pack("articles"), _Pack("statements")
        for place in range(len(self._contents.articles)):
            article = self._contents.article(place)
            yield from articles.add(self._article(article))
            for statement in article.statements:
                yield from statements.add(self._statement(statement, article))
        yield from articles.rest()
        yield from statements.rest()

    def _article(self, each: Article) -> Made:
        where = each.where
        head = self._key(f"{each.title or ''} {each.source} {where.outlet}", where.language)
        row = [
            head,
            self._key(each.summary, where.language),
            self._key(where.outlet),
            where.language or UNDETERMINED,
            each.doubts,
            each.run or 0,
            each.story.place if each.story else -1,
        ]
        return self._items.article(each), row

    def _statement(self, each: Statement, article: Article) -> Made:
        told = (each.text, each.role, each.translation, None if each.person else each.who)
        row = [
            self._key(" ".join(part for part in told if part), each.language),
            each.person.place if each.person else -1,
            article.place,
            each.is_doubtful | each.is_sure << 1,
            _SAID.get(each.how, 0),
            each.version or "",
        ]
        return self._items.statement(each), row

    def _person(self, each: Person) -> Made:
        names = [self._key(name.name, name.language) for name in each.names]
        told = dict.fromkeys((self._key(each.name), *names, self._key(each.role or "")))
        return self._items.known(each), [" ".join(told), each.handle, self._key(each.name)]

    def _story(self, each: Story) -> Made:
        told = self._contents.told(each)
        return self._items.story(each, told, _TOLD), [each.handle, self._key(each.name)]

    def _traced(self, each: Traced) -> Made:
        row = [
            self._key(" ".join(version.text for version in each.utterance.versions)),
            each.person.place if each.person else -1,
            each.handle,
            each.articles,
        ]
        return self._items.versions(each), row

    def _key(self, text: str, language: str | None = None) -> str:
        self._letters.meet(text)
        return search_key(text, language)

    def settings(self, name: str) -> dict[str, Any]:
        """What the page's script has to know; of letters, when everything else was made."""
        return {
            "title": f"Who said what: {name}",
            "page": PAGE,
            "chunk": _CHUNK,
            "lists": _LISTS,
            "newest": _NEWEST,
            "counts": self.counts,
            "letters": self._letters.table(),
            **rules(),
        }


class _Chunks:
    """Packs values together, so many at a time."""

    def __init__(self, kind: str, size: int) -> None:
        self._kind = kind
        self._size = size
        self._waiting: list[Any] = []

    def add(self, value: object) -> Iterator[tuple[str, str]]:
        self._waiting.append(value)
        if len(self._waiting) == self._size:
            yield from self.rest()

    def rest(self) -> Iterator[tuple[str, str]]:
        if self._waiting:
            yield self._kind, _packed(self._waiting)
            self._waiting = []

    def all(self, values: Iterable[object]) -> Iterator[tuple[str, str]]:
        for value in values:
            yield from self.add(value)
        yield from self.rest()


class _Pack:
    """Packs a list: its markup in small chunks, of which few are looked at, its rows in large ones."""

    def __init__(self, kind: str) -> None:
        self._markup = _Chunks(kind, _CHUNK)
        self._rows = _Chunks(f"{kind}-rows", _ROWS)

    def add(self, made: Made) -> Iterator[tuple[str, str]]:
        markup, row = made
        yield from self._markup.add(markup)
        yield from self._rows.add(row)

    def rest(self) -> Iterator[tuple[str, str]]:
        yield from self._markup.rest()
        yield from self._rows.rest()

    def all(self, things: Iterable[Made]) -> Iterator[tuple[str, str]]:
        for made in things:
            yield from self.add(made)
        yield from self.rest()


def _packed(values: list[Any]) -> str:
    """JSON, deflated, in base64."""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    deflate = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = deflate.compress(text.encode("utf-8", "replace")) + deflate.flush()
    return base64.b64encode(packed).decode("ascii")
