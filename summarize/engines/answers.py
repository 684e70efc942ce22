"""What the model may answer: one schema for the request, its validation and the tests; and its reading.

An answer is data by reference: ids and passage numbers point into what was sent, and for a reader of
another language speakers point into a table of names, so that a name is translated once and nothing
depends on the order of a list. Names that the finders know are sent in that table, and only what
the reader needs beside them comes back. Every list is one of rows, as of a table: the names of its
columns, written once more in every object, would cost more than half of what they say. Reading trusts
nothing that the schema cannot promise: rows that end early or are objects, ids that were not asked for,
ids answered twice, names that are not in the table, text that is empty or too long to be an answer.
Whatever is not usable is left out here and named, for the engine to ask again.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from summarize.engines.cleaning import clean
from summarize.engines.draft import DraftName

_Value = TypeVar("_Value")

_TEXT_OR_NULL = {"type": ["string", "null"]}
_CELL = {"type": ["string", "integer", "null"]}

_ROWS = {
    "names": ("id", "reader", "role", "page"),
    "summary": ("text", "cites"),
    "quotes": ("id", "speaker", "text", "via"),
    "claims": ("id", "speaker", "text", "denied"),
    "translations": ("id", "text"),
}
"""The columns of each list, those that are seldom filled in last: a row may end before.

The last one of `summary` stands for as many cells as there are citations.
"""

SECTIONS = ("names", "title", "summary", "quotes", "claims", "translations")
"""The keys that an answer can have, in the order in which they are asked for."""

SENTENCE_LIMIT = 1_000
"""Characters of a summary sentence, claim or title; what is longer is none."""
NAME_LIMIT = 200
"""Characters of a speaker, role or outlet."""
ITEM_LIMIT = 100
"""Summary sentences, claims or names of one answer."""

NOBODY = "nobody"
"""The speaker of what stands in quotation marks without being said."""


def schema(sections: Iterable[str], *, foreign: bool = True) -> dict[str, Any]:
    """The JSON Schema of an answer with these keys, in the strict subset that services enforce.

    (Every property required, none added; "not known" is null.) That subset has no way to name the
    places of a list, so a row's description does. `foreign`: something that is asked about is not
    in the reader's language.
    """
    asked = frozenset(sections)
    parts: dict[str, Any] = {}
    for section in SECTIONS:
        if section not in asked:
            continue
        if section == "title":
            parts[section] = _TEXT_OR_NULL
            continue
        columns = _ROWS[section]
        if section == "quotes" and not foreign:
            columns = tuple("null" if name == "text" else name for name in columns)
        parts[section] = {"type": "array", "items": _row(columns)}
    return {
        "type": "object",
        "properties": parts,
        "required": list(parts),
        "additionalProperties": False,
    }


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence and the numbers of the lines that it is said to rest on."""

    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ModelAttribution:
    """Who said what an id stands for; `None` where the model does not know.

    `nobody`: it stands in quotation marks, and nobody said it. `text` is its translation.
    """

    speaker: DraftName | None = None
    via: str | None = None
    nobody: bool = False
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim that is worth a reader's time: `c1` or the number of a line, who makes it, its words."""

    id: str
    speaker: DraftName | None
    denied: bool
    text: str | None


@dataclass(frozen=True, slots=True)
class ModelReply:
    """What is usable of an answer.

    `unknown` are ids that were not asked for, `doubled` those that got more than one answer (and
    therefore none here), `oversized` counts texts that were too long or too many, `repeated` summary
    sentences that stood there already, as when a model cannot come to an end.
    """

    names: tuple[DraftName, ...] = ()
    title: str | None = None
    sentences: tuple[Cited, ...] = ()
    attributions: dict[str, ModelAttribution] = field(default_factory=dict)
    claims: tuple[Stated, ...] = ()
    translations: dict[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    oversized: int = 0
    repeated: int = 0

    def __bool__(self) -> bool:
        return bool(self.sentences or self.attributions or self.claims or self.translations)


def read(
    data: dict[str, Any],
    attribute: Sequence[str],
    translate: Sequence[str],
    longest: Callable[[str], int],
    names: Sequence[str] = (),
) -> ModelReply:
    """Reads an answer, also one that was cut short and so need not satisfy the schema.

    `longest` gives the number of characters that the translation of an id may have, `names` are
    those that were sent, the first under the id 1.
    """
    reader = _Reader(longest)
    table = reader.table(data.get("names"), names)
    title = reader.text(data.get("title"), SENTENCE_LIMIT)
    sentences = reader.cited(data.get("summary"))
    attributions = reader.keyed(
        data.get("quotes"), "quotes", frozenset(attribute), reader.attributed
    )
    claims = reader.stated(data.get("claims"))
    translations = reader.keyed(
        data.get("translations"), "translations", frozenset(translate), reader.translated
    )
    return ModelReply(
        table,
        title,
        sentences,
        attributions,
        claims,
        translations,
        tuple(reader.unknown),
        tuple(reader.doubled),
        reader.oversized,
        reader.repeated,
    )


class _Reader:
    """Reads the parts of one answer and keeps the list of what is wrong with it."""

    def __init__(self, longest: Callable[[str], int]) -> None:
        self.longest = longest
        self.names: dict[str, DraftName] = {}
        self.unknown: list[str] = []
        self.doubled: list[str] = []
        self.oversized = 0
        self.repeated = 0

    def table(self, items: Any, sent: Sequence[str]) -> tuple[DraftName, ...]:
        """The names that the answer gives; an id that stands for two of them stands for none.

        A name is as it was sent where the answer has no other form for the page.
        """
        known = {f"n{number}": name for number, name in enumerate(sent, 1)}
        twice: set[str] = set()
        entries = _entries(items, "names")
        self.oversized += len(entries[ITEM_LIMIT:])
        for entry in entries[:ITEM_LIMIT]:
            reader, role, page = (
                self.text(entry.get(key), NAME_LIMIT) for key in ("reader", "role", "page")
            )
            id_ = _name_id(entry.get("id"))
            page = page or known.get(id_) or reader
            if page is None:
                continue
            name = DraftName(page, reader, role)
            if self.names.setdefault(id_, name) != name:
                twice.add(id_)
        for id_ in twice:
            del self.names[id_]
        given = tuple(dict.fromkeys(self.names.values()))
        silent = known.keys() - twice
        self.names = {id_: DraftName(known[id_]) for id_ in silent} | self.names
        return given

    def cited(self, items: Any) -> tuple[Cited, ...]:
        listed = _entries(items, "summary")
        cites: dict[str, dict[int, None]] = {}
        for entry in listed:
            text = self.text(entry.get("text"), SENTENCE_LIMIT)
            if not text:
                continue
            if text in cites:
                self.repeated += 1
            elif len(cites) == ITEM_LIMIT:
                self.oversized += 1
                continue
            cites.setdefault(text, {}).update(dict.fromkeys(_numbers(entry.get("cites"))))
        return tuple(Cited(text, tuple(found)) for text, found in cites.items())

    def stated(self, items: Any) -> tuple[Stated, ...]:
        entries = _entries(items, "claims")
        self.oversized += len(entries[ITEM_LIMIT:])
        return tuple(
            Stated(
                _id(entry.get("id")),
                self.named(entry.get("speaker")),
                str(entry.get("denied")).strip().casefold() in _DENIED,
                self.text(entry.get("text"), SENTENCE_LIMIT),
            )
            for entry in entries[:ITEM_LIMIT]
        )

    def keyed(
        self,
        items: Any,
        section: str,
        asked: frozenset[str],
        value_of: Callable[[str, dict[str, Any]], _Value | None],
    ) -> dict[str, _Value]:
        found: dict[str, _Value] = {}
        doubled = []
        for entry in _entries(items, section):
            name = _id(entry.get("id"))
            if section == "quotes" and name.isdecimal():
                name = f"q{name}"
            if name not in asked:
                self.unknown.append(name)
                continue
            value = value_of(name, entry)
            if value is None:
                continue
            if name in found and found[name] != value:
                doubled.append(name)
            found[name] = value
        self.doubled += doubled
        return {name: value for name, value in found.items() if name not in doubled}

    def attributed(self, name: str, entry: dict[str, Any]) -> ModelAttribution:
        speaker = entry.get("speaker")
        via = self.named(entry.get("via"))
        return ModelAttribution(
            speaker=self.named(speaker),
            via=via.page if via else None,
            nobody=isinstance(speaker, str) and speaker.strip().casefold() == NOBODY,
            text=self.text(entry.get("text"), self.longest(name)),
        )

    def translated(self, name: str, entry: dict[str, Any]) -> str | None:
        return self.text(entry.get("text"), self.longest(name))

    def named(self, value: Any) -> DraftName | None:
        """The name that an id stands for; a name in place of an id stands for itself."""
        text = self.text(str(value) if type(value) is int else value, NAME_LIMIT)
        if text is None or text.casefold() == NOBODY:
            return None
        known = self.names.get(_name_id(text))
        if known is not None or _NAME_ID.fullmatch(text):
            return known
        return next((name for name in self.names.values() if name.page == text), DraftName(text))

    def text(self, value: Any, limit: int) -> str | None:
        if not isinstance(value, str):
            return None
        if len(value) > 2 * limit:  # not even cleaned: it may be megabytes
            self.oversized += 1
            return None
        line = clean(value)
        if len(line) > limit:
            self.oversized += 1
            return None
        return line or None


_DENIED = frozenset({"denied", "true", "yes"})
_ID = re.compile(r"\W*([qc]?[1-9]\d{0,8})(?!\w)", re.IGNORECASE)
_NAME_ID = re.compile(r"\W*n?([1-9]\d{0,5})\W*", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,9}")
_LONGEST_CITATION = 100  # characters


def _id(value: Any) -> str:
    """The id in what the model wrote: `q1` for "q1", "{q1}" and "[Q1]"; else the text, shortened."""
    text = clean(str(value)[:100])
    found = _ID.match(text)
    # Cleaned again, as the cut may end in a blank; what is empty has a name too, for the warnings.
    return found[1].lower() if found else clean(text[:20]) or "(empty)"


def _name_id(value: Any) -> str:
    text = clean(str(value)[:100])
    found = _NAME_ID.fullmatch(text)
    return f"n{found[1]}" if found else text.casefold()


def _entries(items: Any, section: str) -> list[dict[str, Any]]:
    """The objects of a list, rows among them by the names of their columns."""
    if not isinstance(items, list):
        return []
    columns = _ROWS[section]
    named = [_entry(columns, item) if isinstance(item, list) else item for item in items]
    return [item for item in named if isinstance(item, dict) and item]


def _entry(columns: tuple[str, ...], row: list[Any]) -> dict[str, Any]:
    if columns[-1] == "cites":
        row = [*row[:1], row[1:]] if row else []
    return dict(zip(columns, row, strict=False))


def _numbers(items: Any) -> tuple[int, ...]:
    """The numbers in a list, also in its texts and lists: "[3]" is a citation of 3."""
    found: list[int] = []
    for item in items if isinstance(items, list) else [items]:
        if isinstance(item, list):
            found += [number for number in item if type(number) is int]
        elif isinstance(item, str):
            found += map(int, _NUMBER.findall(item[:_LONGEST_CITATION]))
        elif type(item) is int:
            found.append(item)
    return tuple(dict.fromkeys(found))


def _row(columns: Iterable[str]) -> dict[str, Any]:
    return {"type": "array", "description": ", ".join(columns), "items": _CELL}
