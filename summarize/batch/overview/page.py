"""`index.html`: the whole batch on one page, which opens at once however many articles there are.

The page shows the first of everything. The rest lies packed in it (deflated, in base64), made by the same
templates: its script unpacks what is asked for, so that 20,000 articles are searched, sorted and paged
through in one file, without a server. The script is allowed by hash and nothing else is; what it puts in
was escaped when it was made.
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from summarize.batch.overview.contents import (
    ArticleEntry,
    Contents,
    FigureEntry,
    OverviewPlace,
    PersonEntry,
    StatementEntry,
    Story,
    Traced,
)
from summarize.batch.overview.earlier import EarlierPage, PackedBlock
from summarize.batch.overview.index import Standing, cost
from summarize.batch.overview.search import Letters, rules, search_key
from summarize.languages import UNDETERMINED
from summarize.renderers.page import made_with, overview_items, overview_page

_Thing = TypeVar("_Thing")

PAGE = 10
"""Things of a list that are shown at once."""

_CHUNK = 32
"""Things whose markup is packed together: little is unpacked to show one."""

_ROWS = 16 * _CHUNK
"""Articles whose rows of keys are packed together: all of them are unpacked."""

_FIRST = 6
"""Articles that are new, or to be checked, which are shown beside the lists."""

_TOLD = 6
"""Articles of a story that are listed under it."""

_RUNS = 20

_SAID = {"reported claim": 1, "denied claim": 2}


def page(
    name: str,
    standing: Standing,
    contents: Contents,
    before: EarlierPage | None = None,
) -> Iterator[str]:
    """The page of the folder of this name, in pieces.

    What is still as the page `before` has it is taken from there.
    """
    packing = _Packing(standing, contents, before or EarlierPage())
    words = standing.words
    items = overview_items(words)
    yield from overview_page(
        words,
        name=name,
        since=contents.since,
        ending=standing.ending,
        totals=standing.totals,
        news=standing.told_news,
        cost=list(cost(standing.totals, words)),
        passed_over=standing.passed_over,
        stays=standing.stays,
        sections=packing.sections(),
        languages=contents.languages(words),
        runs=contents.runs(_RUNS),
        run=contents.run,
        newly=words.filled("run_began", number=contents.run, when=_minute(contents.began)),
        fresh=[items.article(each) for each in packing.fresh],
        doubtful=[items.article(each) for each in contents.doubtful(_FIRST)],
        counts=packing.counts,
        firsts={kind: list(islice(packing.first(kind), PAGE)) for kind in _LISTS},
        blocks=packing.blocks(),
        settings=lambda: packing.settings(name),
    )


def _minute(moment: str | None) -> str:
    return str(moment)[:16].replace("T", " ")


_SECTIONS = (
    "new", "stories", "figures", "people", "statements", "versions", "articles", "doubts",
    "ruled", "failures",
)  # fmt: skip
"""What the page has, in its order, by the names of its labels."""

_LISTS = (
    "stories", "figures", "people", "statements", "versions", "articles", "ruled", "failures",
)  # fmt: skip
"""What is paged through and searched."""

_SPOKEN = ("page_of", "found", "nothing", "articles", "statements", "people")
"""Labels that the page's script fills in."""

_NEWEST = ("articles", "statements")
"""Lists that are packed with the oldest first, and shown with the newest first."""

Made = tuple[str, list[Any]]
"""A thing of a list: its markup, and the row of keys that it is found by."""


class _Packing:
    """Makes the markup and the keys of everything, and packs them."""

    def __init__(self, standing: Standing, contents: Contents, before: EarlierPage) -> None:
        self._standing = standing
        self._contents = contents
        self._before = before
        self._words = standing.words
        self._items = overview_items(standing.words)
        self._letters = Letters(before.letters)
        self._ruled = list(contents.without_model())
        # What is all new is told by the lists themselves.
        narrowed = contents.since is not None
        self.fresh = [] if narrowed or not contents.holds_older else contents.fresh(_FIRST)
        self.counts = {
            "new": len(self.fresh),
            "stories": len(contents.stories),
            "figures": len(contents.figures),
            "people": len(contents.people),
            "statements": contents.count_statements(),
            "versions": len(contents.versions),
            "articles": len(contents.articles),
            "doubts": contents.count_doubtful(),
            "ruled": len(self._ruled),
            "failures": len(standing.failures),
        }

    def sections(self) -> list[tuple[str, str]]:
        """Anchors and titles of what there is."""
        return [(kind, self._words[kind]) for kind in _SECTIONS if self.counts[kind]]

    def first(self, kind: str) -> Iterator[str]:
        """The markup of a list in the order in which it is first shown."""
        if kind == "articles":
            yield from map(self._items.article, self._contents.newest())
        elif kind == "statements":
            for article in self._contents.newest():
                yield from map(self._items.statement, reversed(article.statements))
        elif kind in _LISTS:
            things, make = self._listed(kind)
            yield from (make(thing)[0] for thing in things)

    def _listed(self, kind: str) -> tuple[Iterable[Any], Callable[[Any], Made]]:
        """The things of a list, and what is made of each."""
        contents = self._contents
        if kind == "people":
            return contents.people, self._person
        if kind == "stories":
            return ((each, contents.told(each)) for each in contents.stories), self._story
        if kind == "figures":
            return contents.figures, self._figures
        if kind == "versions":
            return contents.versions, self._traced
        return self._ruled if kind == "ruled" else self._standing.failures, self._failure

    def blocks(self) -> Iterator[PackedBlock]:
        """Everything, packed."""
        for kind in _LISTS:
            if kind not in _NEWEST:
                things, make = self._listed(kind)
                for some in _chunks(things):
                    yield from self._block((kind, f"{kind}-rows"), some, _columns(make))
        for people in _chunks(self._contents.people):
            yield from self._block(("person",), people, self._pages)
        places = range(len(self._contents.articles))
        for articles in _chunks(map(self._contents.article, places), _ROWS):
            yield from self._block(("articles-rows",), articles, self._rows)
            for some in _chunks(articles):
                yield from self._block(("articles", "statements"), some, self._told)

    def _block(
        self,
        kinds: tuple[str, ...],
        things: list[Any],
        make: Callable[[list[Any]], tuple[list[Any], ...]],
    ) -> Iterator[PackedBlock]:
        """What is made of some things, packed, a block for each kind; those of the page before, if it had them."""
        digest = _digest(things, self._words.language)
        reused = self._before.blocks(kinds, digest)
        if reused:
            yield from reused
        else:
            for kind, made in zip(kinds, make(things), strict=True):
                yield PackedBlock(kind, digest, _packed(made))

    def _told(self, articles: list[ArticleEntry]) -> tuple[list[Any], ...]:
        """Markup of articles, and of their statements."""
        markup = [self._items.article(each) for each in articles]
        said = [self._items.statement(each) for one in articles for each in one.statements]
        return markup, said

    def _rows(self, articles: list[ArticleEntry]) -> tuple[list[Any], ...]:
        """The rows of articles with those of their statements."""
        rows = [
            [self._article(one), list(map(self._statement, one.statements))] for one in articles
        ]
        return (rows,)

    def _pages(self, people: list[PersonEntry]) -> tuple[list[Any], ...]:
        return ([self._items.page_of(each) for each in people],)

    def _article(self, each: ArticleEntry) -> list[Any]:
        where = each.where
        head = f"{each.title or ''} {each.source} {where.outlet}"
        return [
            self._key(head, where.language),
            self._key(each.summary, where.language),
            self._key(where.outlet),
            where.language or UNDETERMINED,
            each.doubts,
            each.run or 0,
            each.story or "",
        ]

    def _statement(self, each: StatementEntry) -> list[Any]:
        told = (each.text, each.role, each.translation, None if each.handle else each.who)
        return [
            self._key(" ".join(part for part in told if part), each.language),
            each.handle or "",
            each.is_doubtful | each.is_sure << 1,
            _SAID.get(each.how, 0),
            each.version or "",
        ]

    def _person(self, each: PersonEntry) -> Made:
        names = [self._key(name.name, name.language) for name in each.names]
        told = dict.fromkeys((self._key(each.name), *names, self._key(each.role or "")))
        return self._items.known(each), [" ".join(told), each.handle, self._key(each.name)]

    def _story(self, told: tuple[Story, list[OverviewPlace]]) -> Made:
        story, places = told
        return self._items.story(story, places, _TOLD), [story.handle, self._key(story.name)]

    def _figures(self, each: FigureEntry) -> Made:
        sentences = (self._key(told.sentence, told.language) for told, _, _ in each.told)
        key = " ".join((self._key(each.story.name), *sentences))
        return self._items.figures(each), [key, each.story.handle]

    def _traced(self, each: Traced) -> Made:
        words = self._key(" ".join(version.text for version in each.utterance.versions))
        handle = each.person.handle if each.person else ""
        return self._items.versions(each), [words, handle, each.handle]

    def _failure(self, told: tuple[str, str]) -> Made:
        return self._items.failure(*told), [self._key(" ".join(told))]

    def _key(self, text: str, language: str | None = None) -> str:
        self._letters.meet(text)
        return search_key(text, language)

    def settings(self, name: str) -> dict[str, Any]:
        """What the page's script has to know; of letters, when everything else was made."""
        return {
            "title": f"{self._words['who']}: {name}",
            "thousands": self._words.thousands,
            "words": {name: self._words[name] for name in _SPOKEN},
            "page": PAGE,
            "chunk": _CHUNK,
            "lists": _LISTS,
            "newest": _NEWEST,
            "counts": self.counts,
            "letters": self._letters.table(),
            **rules(),
        }


def _chunks(things: Iterable[_Thing], size: int = _CHUNK) -> Iterator[list[_Thing]]:
    waiting = iter(things)
    while some := list(islice(waiting, size)):
        yield some


def _columns(make: Callable[[Any], Made]) -> Callable[[list[Any]], tuple[list[Any], ...]]:
    """Markup and rows apart."""

    def made(things: list[Any]) -> tuple[list[Any], ...]:
        pairs = [make(thing) for thing in things]
        return [markup for markup, _ in pairs], [row for _, row in pairs]

    return made


def _digest(things: list[Any], language: str) -> str:
    """Of things as this version makes them in a language: frozen values, which say all that they hold."""
    told = f"{made_with()}{language}{things!r}".encode("utf-8", "backslashreplace")
    return hashlib.sha256(told).hexdigest()[:24]


def _packed(values: list[Any]) -> str:
    """JSON, deflated, in base64."""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    deflate = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = deflate.compress(text.encode("utf-8", "replace")) + deflate.flush()
    return base64.b64encode(packed).decode("ascii")
