"""What a batch works on: the articles that folders, globs, lists, JSON files and feeds name, lazily.

Nothing is read before its turn and nothing but feeds is kept, so that a hundred thousand articles
take no more memory than ten (of several sources, which may hold the same file, a few bytes for each).
What is no article is passed over, counted by reason and named; what may hold articles and cannot be read
(a folder, a feed) fails like one.
"""

import glob
import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.batch.feeds import Feeds
from summarize.batch.fields import Fields
from summarize.batch.items import Item, item_at, record_item, unreadable
from summarize.batch.json_files import NoArticleError, holds_text, json_records
from summarize.batch.lists import bounded_lines, listed_names
from summarize.batch.output_names import (
    address_path,
    file_name,
    relative_path,
    short_hash,
)
from summarize.batch.passed_over import PassedOver
from summarize.batch.paths import identity, is_below, is_folder, is_special, is_there, open_again
from summarize.errors import SourceError, UsageError
from summarize.printable import escaped, printable_line
from summarize.sources import SourceOptions, is_address
from summarize.sources.formats import INPUT_FORMATS, PACKED, holds_json, holds_records

if TYPE_CHECKING:
    from summarize.sources import FeedEntry

ARTICLE_SUFFIXES = frozenset(
    (
        *PACKED,
        *(end for name, kind in INPUT_FORMATS.items() if name != "feed" for end in kind.suffixes),
    )
)
"""Endings of files that a folder walk takes for articles; a file that is named is always tried."""

ARCHIVES = frozenset((".warc", ".parquet", ".pq"))
"""Endings of archives of many articles, which another command reads; packed ones say so when they are unpacked."""

_FEEDS = INPUT_FORMATS["feed"].suffixes
_FEED = "feed:"
_FEED_NAME = re.compile(r"\b(?:rss|atom|feeds?|xml)\b", re.IGNORECASE)
_TEXTLESS = "JSON without a text"
_LINK = "link that leads out of its folder"


@dataclass(slots=True)
class Inputs:
    """The items of a batch, and what was passed over on the way (`skipped`, by reason).

    `output_folder` is never walked, so that reports are not taken for articles. `listed` is a file
    that names further sources, one a line, or separated by NUL as `find -print0` writes them. Items
    may be asked for again, also from another thread: feeds are fetched once, `feeds` remembers them. Links that lead
    out of the folder they were found in are passed over, unless `follow_links`.
    """

    sources: tuple[str, ...]
    output_folder: Path
    listed: Path | None = None
    options: SourceOptions = field(default_factory=SourceOptions)
    skipped: PassedOver = field(default_factory=PassedOver)
    feeds: Feeds = field(default_factory=Feeds)
    follow_links: bool = False
    fields: Fields = field(default_factory=Fields)
    only_counted: bool = False
    """Whether nobody asks for what records hold."""
    _there: set[bytes] = field(init=False, default_factory=set)
    """Files that were gone through, by a digest of their places."""
    _folder: tuple[Path, str] = field(init=False, default=(Path(), ""))
    """The folder that was last looked at, and the way to it without links."""

    def count(self) -> int:
        """How many items there are; `skipped` stays as it is."""
        return sum(1 for _ in replace(self, skipped=PassedOver(), only_counted=True))

    def check(self) -> None:
        """Raise `UsageError` for a source on the command line that isn't there."""
        for source in self.sources:
            if source == "-":
                raise UsageError(
                    "a batch reads no article from standard input",
                    "--files-from - reads a list of sources from there",
                )
            if source.startswith(_FEED) or is_address(source) or is_there(source):
                continue
            if not glob.has_magic(source):
                raise UsageError(f"{source}: there is no such file or folder")
            if next(glob.iglob(source, recursive=True), None) is None:  # noqa: PTH207 (see _glob)
                raise UsageError(f"{source}: matches no file")

    def __iter__(self) -> Iterator[Item]:
        """Every item; what isn't there becomes one that cannot be read.

        What has left a feed comes last: another source may have it still.
        """
        self._there.clear()
        self._folder = Path(), os.path.realpath(Path())
        left: list[Item] = []
        for item in self._named():
            if item.has_left:
                left.append(item)
            else:
                yield item
        yield from left

    def _named(self) -> Iterator[Item]:
        """Every item, source by source."""
        labels = _labels(self.sources)
        for source in self.sources:
            if glob.has_magic(source) and not is_there(source):
                yield from self._glob(source)
            else:
                yield from self._items(source, labels.get(source, ""))
        if self.listed is not None:
            for name in listed_names(self.listed):
                yield from self._items(name, "")

    def _items(self, source: str, label: str) -> Iterator[Item]:
        if source.startswith(_FEED) and not is_there(source):
            yield from self._feed(source.removeprefix(_FEED), is_said=True)
        elif is_address(source):
            page = [item_at(source, address_path(source))]
            yield from self._feed(source) if _FEED_NAME.search(source) else page
        elif not is_there(source):
            yield item_at(source, _join(label, file_name(os.path.basename(source))))  # noqa: PTH119 (a Path takes no NUL)
        elif (path := Path(source)).is_dir():
            yield from self._walk(path, label)
        elif path.suffix.lower() in _FEEDS:
            yield from self._feed(source)
        else:
            place = _join(label, file_name(path.name))
            yield from self._once(path, self._of(path, label, place, is_named=True))

    def _feed(self, source: str, is_said: bool = False) -> Iterator[Item]:
        """The articles that a feed announces or once did; the source itself if it turns out to be none.

        `is_said`: somebody called it one; then what is none is a failure.
        """
        path = address_path(source) if is_address(source) else file_name(Path(source).name)
        announced: list[str] = []
        try:
            entries = self.feeds.entries(source, self.options)
        except SourceError as error:
            yield replace(item_at(source, path), problem=str(error))
        else:
            if entries is None:
                problem = f"{source}: is not a feed" if is_said else None
                yield replace(item_at(source, path), problem=problem)
            else:
                announced = list(self._addresses(source, entries))
        for url in announced:
            yield item_at(url, address_path(url))
        for url in self.feeds.left(source, announced):
            yield replace(item_at(url, address_path(url)), has_left=True)

    def _addresses(self, source: str, entries: Sequence["FeedEntry"]) -> Iterator[str]:
        if not entries:
            self.skipped.note("feed without entries", source)
        for entry in entries:
            if entry.url is None:
                self.skipped.note("feed entry without an address", source)
            else:
                yield entry.url

    def _glob(self, pattern: str) -> Iterator[Item]:
        fixed = Path(re.split(r"[*?\[]", pattern, maxsplit=1)[0])
        base = fixed if pattern.startswith(f"{fixed}{os.sep}") else fixed.parent
        for name in glob.iglob(pattern, recursive=True):  # noqa: PTH207 (Path.glob takes no absolute pattern)
            path = Path(name)
            if path.is_dir() or not self._may_open(path, base):
                continue
            if path.suffix.lower() in _FEEDS:
                yield from self._feed(name)
            else:
                place = relative_path(os.path.relpath(name, base))
                yield from self._once(path, self._of(path, "", place, is_named=True))

    def _walk(self, root: Path, label: str) -> Iterator[Item]:
        """A folder's articles, in no particular order; each folder is entered once."""
        seen: set[tuple[int, int]] = set()
        waiting = [root]
        avoid = identity(self.output_folder)
        while waiting:
            folder = waiting.pop()
            its = identity(folder)
            if its in seen or (its is not None and its == avoid):
                reason = "folder seen before" if its in seen else "output folder"
                self.skipped.note(reason, str(folder))
                continue
            if its is not None:
                seen.add(its)
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if entry.name.startswith("."):
                            self.skipped.note("hidden", entry.path)
                        elif entry.is_symlink() and not self._may_open(Path(entry.path), root):
                            continue
                        elif is_folder(entry):
                            waiting.append(Path(entry.path))
                        else:
                            yield from self._file(entry, root, label)
            except OSError as error:
                relative = relative_path(os.path.relpath(folder, root))
                yield unreadable(folder, _join(label, relative), "folder", error)

    def _file(self, entry: os.DirEntry[str], root: Path, label: str) -> Iterator[Item]:
        path = Path(entry.path)
        suffix = path.suffix.lower()
        records, is_json = holds_records(entry.name), holds_json(entry.name)
        if suffix not in ARTICLE_SUFFIXES and not (records or is_json):
            is_archive = suffix in ARCHIVES
            what = "archive that summarize corpus reads" if is_archive else "not an article"
            self.skipped.note(f"{what} ({printable_line(suffix)})", entry.path)
        elif not (entry.is_symlink() or entry.is_file()):  # a link to itself cannot be asked
            self.skipped.note("not a file", entry.path)
        else:
            place = _join(label, relative_path(os.path.relpath(path, root)))
            yield from self._once(path, self._of(path, label, place))

    def _may_open(self, path: Path, root: Path) -> bool:
        """Whether what was found at `path` below `root` is to be looked at; counted if it isn't."""
        if not self.follow_links and not is_below(path, root):
            self.skipped.note(_LINK, str(path))
        elif is_special(path):
            self.skipped.note("not a file", str(path))
        else:
            return True
        return False

    def _of(self, path: Path, label: str, place: str, *, is_named: bool = False) -> Iterator[Item]:
        """The article of a file, or the articles of one that holds several."""
        if holds_records(path.name):
            yield from self._records(path, label)
        elif holds_json(path.name):
            yield from self._json(path, place, is_named=is_named)
        else:
            yield item_at(str(path), place)

    def _once(self, path: Path, items: Iterator[Item]) -> Iterator[Item]:
        """What a file holds, where it was not there already: named twice, each record would be its own namesake.

        However the way to it is spelt; a link to it is a file of its own, for nobody knows which of the two
        comes first in the next run. Of a single source only files that may hold several are remembered.
        """
        if not (self._is_of_several or holds_records(path.name) or holds_json(path.name)):
            yield from items
            return
        if path.parent != self._folder[0]:
            self._folder = path.parent, os.path.realpath(path.parent)
        name = hashlib.blake2b(os.fsencode(f"{self._folder[1]}{os.sep}{path.name}"), digest_size=16)
        if (told := name.digest()) in self._there:
            return
        for item in items:
            self._there.add(told)  # what is passed over in a folder may be named later
            yield item

    @property
    def _is_of_several(self) -> bool:
        return len(self.sources) + (self.listed is not None) > 1

    def _json(self, path: Path, output: str, *, is_named: bool = False) -> Iterator[Item]:
        """A JSON file's article, or those of its list; one that is not named is passed over without any."""
        label = output.rpartition("/")[0]
        try:
            with open_again(path) as file:
                value = json_records(file, escaped(str(path)), self.options.limits.text_bytes)
        except OSError as error:
            yield unreadable(path, output, "file", error)
        except SourceError as error:
            if isinstance(error, NoArticleError) and not is_named:
                self.skipped.note(_TEXTLESS, str(path))
            else:
                yield replace(item_at(str(path), output), problem=str(error))
        else:
            if value is None:
                yield from self._records(path, label)
            elif not (is_named or holds_text(value, self.fields)):
                self.skipped.note(_TEXTLESS, str(path))
            elif isinstance(value, list):
                for number, record in enumerate(value, 1):
                    yield record_item(path, output, number, record, self.fields)
            else:
                yield replace(item_at(str(path), output), record=value, fields=self.fields)

    def _records(self, path: Path, label: str) -> Iterator[Item]:
        """A JSONL file's lines, read one at a time; a line that is no record is a failed item."""
        folder = _join(label, file_name(path.name))
        most = self.options.limits.text_bytes
        try:
            with open_again(path) as file:
                for number, line in enumerate(bounded_lines(file, most), 1):
                    if line is None:
                        problem = f"is longer than the {most >> 20} MB that are read of one line"
                        item = record_item(path, folder, number, None, self.fields)
                        yield replace(item, problem=f"{item.key}: {problem}")
                    elif line.strip():
                        value = None if self.only_counted else _decoded(line)
                        yield record_item(path, folder, number, value, self.fields)
        except OSError as error:
            yield unreadable(path, folder, "file", error)
        except SourceError as error:
            yield replace(item_at(str(path), folder), problem=str(error))


def _decoded(line: bytes) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _labels(sources: Iterable[str]) -> dict[str, str]:
    """A folder name for each source that would else mix its tree with another's."""
    folders = [source for source in sources if is_there(source) and Path(source).is_dir()]
    if len(folders) < 2:
        return {}
    names = Counter(Path(folder).resolve().name for folder in folders)
    labels = {}
    for folder in folders:
        name = Path(folder).resolve().name
        labels[folder] = name if names[name] == 1 else f"{name}~{short_hash(folder)}"
    return labels


def _join(label: str, name: str) -> str:
    return f"{label}/{name}" if label else name
