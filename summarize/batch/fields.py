"""Which of an archive's fields holds what."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from summarize.errors import UsageError
from summarize.printable import printable_line

_USUAL: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "maintext", "body", "content", "article", "plain_text", "raw_text", "story"),
    "html": ("html", "raw_html", "page"),
    "id": ("id", "_id", "uid", "uuid", "article_id", "doc_id", "docid", "guid"),
    "title": ("title", "headline", "heading"),
    "published": ("published", "date", "date_publish", "publish_date", "published_at", "pubdate"),
    "url": ("url", "link", "uri", "source_url", "canonical_url"),
}
"""The names that corpora give to a field, the likeliest first; case doesn't count."""

_MANY, _LONG = 100, 4_000
"""Names of a record's fields, and characters of them all, that are kept beside what was found of them."""


@dataclass(frozen=True)  # without slots, for it goes to a worker with each article
class Fields:
    """The fields of an archive by name; `None` is to be found among the usual names."""

    text: str | None = None
    html: str | None = None
    id: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None

    def among(self, there: Collection[str], archive: str) -> "Fields":
        """The fields of an archive that has these. Raises `UsageError` if none of them holds a text."""
        found, shown = self.found(there), ", ".join(map(printable_line, there)) or "none"
        for role in _USUAL:
            name = getattr(found, role)
            if name is not None and name not in there:
                raise UsageError(f"{archive}: has no field {name!r} for the {role}; it has {shown}")
        if found.text is None and found.html is None:
            raise UsageError(
                f"{archive}: no field is known to hold the text; it has {shown}",
                "name it with --text-field",
            )
        return found

    def found(self, there: Collection[str]) -> "Fields":
        """The same with what usual names of an archive's fields tell."""
        # Strangers' records may have any number of fields, which are not to be kept.
        is_small = len(there) <= _MANY and sum(map(len, there)) <= _LONG
        return (_known if is_small else _found)(self, tuple(there))

    @property
    def names(self) -> list[str]:
        """The fields that are read."""
        all_of = (self.text, self.html, self.id, self.title, self.published, self.url)
        return [name for name in all_of if name]

    def read(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """A record under our own names, without what isn't there."""
        told: dict[str, Any] = {}
        for role in _USUAL:
            name = getattr(self, role)
            value = record.get(name) if name else None
            known = _paragraphs(value) if role in ("text", "html") else _named(value)
            if known:
                told[role] = known
        return told


def _found(fields: Fields, there: tuple[str, ...]) -> Fields:
    """The fields with what usual names tell."""
    names = {name.lower(): name for name in there}
    return replace(
        fields,
        **{
            role: getattr(fields, role)
            or next((names[name] for name in usual if name in names), None)
            for role, usual in _USUAL.items()
        },
    )


_known = lru_cache(maxsize=64)(_found)
"""The same, found once: nearly all of an archive's records have the same names."""


def _paragraphs(value: Any) -> str | bytes | None:
    """A text, also where an archive has it as a list of paragraphs; a number or an object is none."""
    if isinstance(value, str | bytes):
        return value
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return "\n\n".join(value)
    return None


def _named(value: Any) -> str | None:
    """What else is told of an article, which some archives hold as bytes."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return None if value is None else str(value)
