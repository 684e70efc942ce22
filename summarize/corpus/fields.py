"""Which of an archive's fields holds what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from summarize.errors import UsageError

_USUAL: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "maintext", "body", "content", "article", "plain_text", "raw_text", "story"),
    "html": ("html", "raw_html", "page"),
    "id": ("id", "_id", "uid", "uuid", "article_id", "doc_id", "docid", "guid"),
    "title": ("title", "headline", "heading"),
    "published": ("published", "date", "date_publish", "publish_date", "published_at", "pubdate"),
    "url": ("url", "link", "uri", "source_url", "canonical_url"),
}
"""The names that corpora give to a field, the likeliest first; case doesn't count."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of an archive by name; `None` is to be found among the usual names."""

    text: str | None = None
    html: str | None = None
    id: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None

    def among(self, there: Iterable[str], archive: str) -> "Fields":
        """The fields of an archive that has these. Raises `UsageError` if none of them holds a text."""
        names = {name.lower(): name for name in there}
        found = {
            role: getattr(self, role)
            or next((names[name] for name in usual if name in names), None)
            for role, usual in _USUAL.items()
        }
        for role, name in found.items():
            if name is not None and name not in names.values():
                shown = ", ".join(names.values())
                raise UsageError(f"{archive}: has no field {name!r} for the {role}; it has {shown}")
        if found["text"] is None and found["html"] is None:
            shown = ", ".join(names.values()) or "none"
            raise UsageError(
                f"{archive}: no field is known to hold the text; it has {shown}",
                "name it with --text-field",
            )
        return replace(self, **found)

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
            if value not in (None, "", b""):
                told[role] = value if isinstance(value, str | bytes) else str(value)
        return told
