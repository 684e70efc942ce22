"""What the model may answer: one schema for the request, its validation and the tests; and its reading.

An answer is data by reference: ids and passage numbers point into what was sent, so that nothing
depends on the order of a list. Reading trusts nothing that the schema cannot promise: ids that were
not asked for, ids answered twice, text that is empty or too long to be an answer. Whatever is not
usable is left out here and named, for the engine to ask again.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from summarize.engines.cleaning import clean

_Value = TypeVar("_Value")

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_NUMBERS = {"type": "array", "items": {"type": "integer"}}

_FIELDS: dict[str, dict[str, dict[str, Any]]] = {
    "summary": {"text": _TEXT, "cites": _NUMBERS},
    "speakers": {
        "id": _TEXT,
        "speaker": _TEXT_OR_NULL,
        "role": _TEXT_OR_NULL,
        "via": _TEXT_OR_NULL,
    },
    "claims": {"speaker": _TEXT_OR_NULL, "text": _TEXT, "cites": _NUMBERS},
    "translations": {"id": _TEXT, "text": _TEXT},
}

SECTIONS = tuple(_FIELDS)
"""The keys that an answer can have, in the order in which they are asked for."""

SENTENCE_LIMIT = 1_000
"""Characters of a summary sentence or claim; what is longer is no sentence."""
NAME_LIMIT = 200
"""Characters of a speaker, role or outlet."""
ITEM_LIMIT = 100
"""Summary sentences, or claims, of one answer."""


def schema(sections: Iterable[str]) -> dict[str, Any]:
    """The JSON Schema of an answer with these keys, in the strict subset that services enforce.

    (Every property required, none added; "not known" is null.)
    """
    return _closed(
        {
            section: {"type": "array", "items": _closed(_FIELDS[section])}
            for section in SECTIONS
            if section in frozenset(sections)
        }
    )


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence and the numbers of the lines that it is said to rest on."""

    text: str
    numbers: tuple[int, ...]
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Attributed:
    """Who said what an id stands for; `None` where the model does not know."""

    speaker: str | None
    role: str | None
    via: str | None


@dataclass(frozen=True, slots=True)
class Reply:
    """What is usable of an answer.

    `unknown` are ids that were not asked for, `doubled` those that got more than one answer (and
    therefore none here), `oversized` counts texts that were too long.
    """

    sentences: tuple[Cited, ...] = ()
    attributions: dict[str, Attributed] = field(default_factory=dict)
    claims: tuple[Cited, ...] = ()
    translations: dict[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    oversized: int = 0

    def __bool__(self) -> bool:
        return bool(self.sentences or self.attributions or self.claims or self.translations)


def read(
    data: dict[str, Any],
    attribute: Sequence[str],
    translate: Sequence[str],
    longest: Callable[[str], int],
) -> Reply:
    """Reads an answer, also one that was cut short and so need not satisfy the schema.

    `longest` gives the number of characters that the translation of an id may have.
    """
    reader = _Reader(longest)
    sentences = reader.cited(data.get("summary"))
    attributions = reader.keyed(data.get("speakers"), frozenset(attribute), reader.attributed)
    claims = reader.cited(data.get("claims"))
    translations = reader.keyed(data.get("translations"), frozenset(translate), reader.translated)
    return Reply(
        sentences,
        attributions,
        claims,
        translations,
        tuple(reader.unknown),
        tuple(reader.doubled),
        reader.oversized,
    )


class _Reader:
    """Reads the parts of one answer and keeps the list of what is wrong with it."""

    def __init__(self, longest: Callable[[str], int]) -> None:
        self.longest = longest
        self.unknown: list[str] = []
        self.doubled: list[str] = []
        self.oversized = 0

    def cited(self, items: Any) -> tuple[Cited, ...]:
        entries = _entries(items)
        self.oversized += len(entries[ITEM_LIMIT:])
        sentences = []
        for entry in entries[:ITEM_LIMIT]:
            text = self.text(entry.get("text"), SENTENCE_LIMIT)
            if text:
                speaker = self.text(entry.get("speaker"), NAME_LIMIT)
                sentences.append(Cited(text, _numbers(entry.get("cites")), speaker))
        return tuple(sentences)

    def keyed(
        self,
        items: Any,
        asked: frozenset[str],
        value_of: Callable[[str, dict[str, Any]], _Value | None],
    ) -> dict[str, _Value]:
        found: dict[str, _Value] = {}
        doubled = []
        for entry in _entries(items):
            name = _id(entry.get("id"))
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

    def attributed(self, _name: str, entry: dict[str, Any]) -> Attributed:
        return Attributed(
            *(self.text(entry.get(key), NAME_LIMIT) for key in ("speaker", "role", "via"))
        )

    def translated(self, name: str, entry: dict[str, Any]) -> str | None:
        return self.text(entry.get("text"), self.longest(name))

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


_ID = re.compile(r"\W*([qc]?[1-9]\d{0,8})(?!\w)", re.IGNORECASE)


def _id(value: Any) -> str:
    """The id in what the model wrote: `q1` for "q1", "{q1}" and "[Q1]"; else the text, shortened."""
    text = clean(str(value)[:100])
    found = _ID.match(text)
    # Cleaned again, as the cut may end in a blank; what is empty has a name too, for the warnings.
    return found[1].lower() if found else clean(text[:20]) or "(empty)"


def _entries(items: Any) -> list[dict[str, Any]]:
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _numbers(items: Any) -> tuple[int, ...]:
    numbers = items if isinstance(items, list) else []
    return tuple(
        dict.fromkeys(n for n in numbers if isinstance(n, int) and not isinstance(n, bool))
    )


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
