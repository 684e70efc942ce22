"""`index.html`: the whole batch on one page, which opens at once however many articles there are.

The page shows the first of everything. The rest lies packed in it (deflated, in base64), made by the same
templates: its script unpacks what is asked for, so that 20,000 articles are searched, sorted and paged
through in one file, without a server. The script is allowed by hash and nothing else is; what it puts in
was escaped when it was made.
"""

import base64
import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from copy import copy
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from summarize.across.shares import MOST, Awaited, Beside, Left, idle_beside
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.earlier import EarlierPage, PackedBlock
from summarize.batch.overview.entries import (
    ArticleEntry,
    ArticleRows,
    FigureEntry,
    OverviewPlace,
    PersonEntry,
    StatementEntry,
    Story,
    Traced,
)
from summarize.batch.overview.index import Standing, cost
from summarize.batch.overview.search import Letters, rules, search_key
from summarize.files import UNFINISHED, whole_file
from summarize.garbage import uncollected
from summarize.languages import UNDETERMINED
from summarize.renderers.labels import Labels
from summarize.renderers.page import made_with, overview_items, overview_page

_Thing = TypeVar("_Thing")

PAGE = 10
"""Things of a list that are shown at once."""

_CHUNK = 32
"""Things whose markup is packed together: little is unpacked to show one."""

_ROWS = 16 * _CHUNK
"""Articles whose rows of keys are packed together: all of them are unpacked."""

_DIGEST = 9  # bytes
_NOTHING = "-"
_VALUES = json.JSONEncoder(default=repr)

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
    beside: Beside | None = None,
) -> Iterator[str]:
    """The page of the folder of this name, in pieces.

    What is still as the page `before` has it is taken from there. Where there is none, processes `beside` this
    one, which read the database as well, make most of the markup.
    """
    before = before or EarlierPage()
    with _shared(beside if before.is_empty else None, standing.words, contents) as shared:
        yield from _page(name, standing, contents, _Packing(standing, contents, before, shared))


def _page(name: str, standing: Standing, contents: Contents, packing: "_Packing") -> Iterator[str]:
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


class _Blocks:
    """Packs what is made of things, if the page `before` has it not."""

    def __init__(self, words: Labels, before: EarlierPage) -> None:
        self._before = before
        self._words = words
        self._items = overview_items(words)
        told = f"{made_with()}{words.language}".encode()
        self._made_with = hashlib.blake2b(told, digest_size=_DIGEST)

    def of_articles(
        self, articles: Sequence[tuple[str, ArticleRows]], before: EarlierPage | None = None
    ) -> Iterator[PackedBlock]:
        """The markup of articles and of their statements; what is made `before` may be another page's."""
        return self._block(("articles", "statements"), articles, self._markup, before)

    def digested(self, articles: Iterable[ArticleRows]) -> list[tuple[str, ArticleRows]]:
        """Articles, each with a digest of all that is known of it."""
        return [(self._digest(each.packed()), each) for each in articles]

    def _block(
        self,
        kinds: tuple[str, ...],
        things: Sequence[tuple[str, _Thing]],
        make: Callable[[_Thing], tuple[Any, ...]],
        before: EarlierPage | None = None,
    ) -> Iterator[PackedBlock]:
        """What is made of things, by their digests, packed, a block for each kind.

        What the page before has of them comes from there.
        """
        before = before or self._before
        digests = ",".join(digest for digest, _ in things) or _NOTHING
        reused = before.blocks(kinds, digests)
        if reused:
            yield from reused
            return
        made = [before.values(kinds, digest) or make(thing) for digest, thing in things]
        for place, kind in enumerate(kinds):
            yield PackedBlock.of(kind, digests, [each[place] for each in made])

    def _digest(self, held: bytes) -> str:
        """Of what something holds, as this version makes it."""
        digest = self._made_with.copy()
        digest.update(held)
        return base64.urlsafe_b64encode(digest.digest()).decode("ascii")

    def _markup(self, each: ArticleRows) -> tuple[str, list[str]]:
        entry = each.entry
        return self._items.article(entry), list(map(self._items.statement, entry.statements))


class _Packing(_Blocks):
    """Makes the markup and the keys of everything, and packs them.

    What is `shared` is made here as far as others have not begun it.
    """

    def __init__(
        self,
        standing: Standing,
        contents: Contents,
        before: EarlierPage,
        shared: "_Shared | None",
    ) -> None:
        super().__init__(standing.words, before)
        self._standing = standing
        self._contents = contents
        self._shared = shared
        self._letters = Letters(before.letters)
        self._ruled = list(contents.without_model())
        # By number, whoever comes stands behind the rest and leaves their blocks as they were.
        self._people = sorted(contents.people, key=lambda each: each.id)
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
                packed = self._people if kind == "people" else things
                for some in _chunks(map(self._digested, packed)):
                    yield from self._block((kind, f"{kind}-rows"), some, make)
        for people in _chunks(map(self._digested, self._people)):
            yield from self._block(("person",), people, self._page_of)
        for places in _chunks(range(len(self._contents.articles)), _ROWS):
            told = self.digested(self._contents.rows(places))
            yield from self._told(places[0] // _CHUNK, told)

    def _told(
        self, first: int, articles: Sequence[tuple[str, ArticleRows]]
    ) -> Iterator[PackedBlock]:
        """Rows of articles with those of their statements; then the markup of both, from the `first` chunk."""
        yield from self._block(("articles-rows",), articles, self._row)
        for chunk, some in enumerate(_chunks(articles), first):
            made = self._shared.page(chunk) if self._shared else None
            yield from self.of_articles(some, made)

    def _digested(self, thing: _Thing) -> tuple[str, _Thing]:
        """A frozen value, which says all that it holds."""
        return self._digest(_VALUES.encode(thing).encode()), thing

    def _page_of(self, each: PersonEntry) -> tuple[str]:
        return (self._items.page_of(each),)

    def _row(self, each: ArticleRows) -> tuple[list[Any]]:
        entry = each.entry
        return ([self._article(entry), list(map(self._statement, entry.statements))],)

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
        """What the page's script has to know; of letters, when everything else was made.

        `people` has the places where the people of its list are packed.
        """
        place_of = {each.id: place for place, each in enumerate(self._people)}
        return {
            "title": f"{self._words['who']}: {name}",
            "thousands": self._words.thousands,
            "words": {name: self._words[name] for name in _SPOKEN},
            "page": PAGE,
            "chunk": _CHUNK,
            "lists": _LISTS,
            "newest": _NEWEST,
            "counts": self.counts,
            "people": [place_of[each.id] for each in self._contents.people],
            "letters": self._letters.table(),
            **rules(),
        }


_WORTH = 8
"""Chunks of articles for each of which so many another process is worth its start."""


class _Shared:
    """The markup of chunks of articles, parts of which are each made by whoever takes it: this process or others.

    They write it to the disk, for it may be more than a process should hold.
    """

    def __init__(self, contents: Contents, words: Labels, folder: Path, left: Left) -> None:
        self._contents = contents
        self._words = words
        self._folder = folder
        self._left = left
        self._chunks = -(-len(contents.articles) // _CHUNK)
        self._mine = left.taken([])
        self._others: list[Awaited] = []
        self._last: tuple[int, EarlierPage] = (-1, EarlierPage())

    def begin(self, others: Iterable[Beside]) -> None:
        """Let others begin, each a copy of this process which has the names of the articles at hand."""
        self._contents.hold_names()
        self._others = [other.call(self.make_apart, copy(self._contents)) for other in others]

    def page(self, chunk: int) -> EarlierPage:
        """What has a chunk as a page has it, once it is there; whoever failed, for whatever reason, left none."""
        # The last part whose chunks begin no later.
        part = (self._left.parts * (chunk + 1) - 1) // self._chunks
        if part != self._last[0]:
            file = self._folder / str(part)
            while not file.exists() and (mine := next(self._mine, None)):
                self._make(mine[0], self._contents)
            if not file.exists():
                for other in self._others:
                    other.exception()
            self._last = part, EarlierPage.read(file)
        return self._last[1]

    @uncollected()
    def make_apart(self, contents: Contents) -> list[int]:
        """Make parts until none is left, in another process; which these were."""
        made: list[int] = []
        with contents.read_again():
            for part, _ in self._left.taken(made):
                self._make(part, contents)
        return made

    def _make(self, part: int, contents: Contents) -> None:
        begin, end = (self._chunks * at // self._left.parts for at in (part, part + 1))
        blocks = _Blocks(self._words, EarlierPage())
        with whole_file(self._folder / str(part), durable=False) as file:
            for chunk in range(begin, end):
                places = range(chunk * _CHUNK, min((chunk + 1) * _CHUNK, len(contents.articles)))
                for block in blocks.of_articles(blocks.digested(contents.rows(places))):
                    file.write(f"{block.kind} {block.digests} {block.packed}\n")


@contextmanager
def _shared(beside: Beside | None, words: Labels, contents: Contents) -> Iterator[_Shared | None]:
    """Let other processes take a part in the markup of articles, if there is use for any."""
    chunks = -(-len(contents.articles) // _CHUNK)
    others = idle_beside(beside, chunks // _WORTH)
    if not others:
        yield None
        return
    with (
        tempfile.TemporaryDirectory(
            prefix=UNFINISHED, dir=Path(contents.path).parent, ignore_cleanup_errors=True
        ) as folder,
        closing(Left(min(chunks, MOST))) as left,
    ):
        shared = _Shared(contents, words, Path(folder), left)
        shared.begin(others)
        yield shared


def _chunks(things: Iterable[_Thing], size: int = _CHUNK) -> Iterator[list[_Thing]]:
    waiting = iter(things)
    while some := list(islice(waiting, size)):
        yield some
