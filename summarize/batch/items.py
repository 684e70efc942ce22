"""One article of a batch before it is read: what it is known by, where it comes from, where its report goes."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from summarize.article import Article
from summarize.batch.fields import Fields
from summarize.batch.output_names import beside_overview, beside_reports, file_name
from summarize.credentials import without_credentials
from summarize.errors import SourceError, UsageError, reason
from summarize.printable import escaped
from summarize.sources import SourceOptions, is_address, read_source
from summarize.sources.formats import INPUT_FORMATS, Hints

_STAMP = 32
"""Digits of a digest that no other version of a record has."""
_TEXT = INPUT_FORMATS["text"].suffixes


@dataclass(frozen=True)  # with slots, it would take five times as long to send to a worker
class Item:
    """One article to be done. `key` names it in this run and in the next, in encodable text.

    `output` is where its report belongs below the output folder, without the report's own suffix;
    it never leaves that folder. `source` is the file or URL to read; `record` is the decoded object
    for an article that came in a file of JSON (`line` counts its lines or members from 1), empty for what is
    no JSON object, and `fields` says which of its fields holds what. `problem` is what reading it would only find out again.
    What `has_left` its feed stays as it was done.
    """

    key: str
    output: str
    source: str
    record: Mapping[str, Any] | None = None
    line: int = 0
    problem: str | None = None
    fields: Fields = field(default_factory=Fields)
    has_left: bool = False

    def by_line(self) -> "Item | None":
        """The same record named by its line, for where another one has its id already.

        `None` where its name is its line's, or its file's: then the other one is itself.
        """
        if not self.line or self.key.endswith(f"#line-{self.line}"):
            return None
        mark = f"~line-{self.line}"
        return replace(self, key=f"{self.key}{mark}", output=f"{self.output}{mark}")

    def stamp(self) -> str | None:
        """Something that changes when the article does; `None` where only reading it can tell."""
        if self.record is not None:
            told = json.dumps(self.record, sort_keys=True).encode()
            return hashlib.sha256(told).hexdigest()[:_STAMP]
        try:
            status = Path(self.source).stat()
        except (OSError, ValueError):
            return None
        return f"{status.st_size} {status.st_mtime_ns}"

    @property
    def is_at_hand(self) -> bool:
        """Whether reading it waits for nobody: it came with a record, or is a file of plain text, no pipe."""
        if self.record is not None or self.problem is not None:
            return True
        is_text = not is_address(self.source) and Hints(self.source).suffix in _TEXT
        return is_text and Path(self.source).is_file()

    def read(self, options: SourceOptions) -> Article:
        """The article. Raises `SourceError`."""
        if self.problem is not None:
            raise SourceError(self.problem)
        if self.record is None:
            return read_source(self.source, options)
        if not self.record:
            raise SourceError(f"{self.key}: is not a JSON object with a text")
        try:
            told = self.fields.among(self.record, self.key).read(self.record)
        except UsageError as error:
            raise SourceError(error.message, error.hint) from error
        text = told.get("text")
        if not isinstance(text, str) or not text.strip():
            raise SourceError(f"{self.key}: has no text")
        article = Article.from_text(text, self.key)
        return replace(
            article,
            source=replace(article.source, url=_text(told, "url")),
            title=_text(told, "title"),
            published=_text(told, "published"),
        )


def _text(record: Mapping[str, Any], name: str) -> str | None:
    value = record.get(name)
    return value.strip() or None if isinstance(value, str) else None


def item_at(source: str, output: str) -> Item:
    """What is to be read at a file or an address."""
    place = output if is_address(source) else beside_reports(output)
    return Item(escaped(without_credentials(source)), beside_overview(place), source)


def unreadable(path: Path, output: str, what: str, error: OSError) -> Item:
    """An item for a folder or file whose articles nobody can know."""
    item = item_at(str(path), output)
    return replace(item, problem=f"{item.key}: this {what} cannot be read: {reason(error)}")


def record_item(path: Path, folder: str, number: int, value: object, fields: Fields) -> Item:
    """A record of a file, which is the `number`-th of it from 1; empty where `value` is no JSON object."""
    record: dict[str, Any] = value if isinstance(value, dict) else {}
    given = record.get(fields.found(record).id or "id")
    name = str(given) if isinstance(given, str | int) and str(given).strip() else f"line-{number}"
    name = without_credentials(name)
    key = escaped(f"{path}#{name}")
    output = beside_overview(beside_reports(f"{folder}/{file_name(name)}"))
    return Item(key, output, str(path), record, number, fields=fields)
