"""One record of an archive as an article to work on."""

import hashlib
from dataclasses import dataclass, replace
from typing import Any

from summarize.article import Article
from summarize.credentials import without_credentials
from summarize.errors import SourceError
from summarize.printable import escaped
from summarize.sources import SourceOptions, read_bytes


@dataclass(frozen=True, slots=True)
class ArchivedArticle:
    """A record; `key` names it in its run, `record` holds what the archive says of it.

    The text is in its `text`, or in the page `html`; with `id`, `title`, `published`, `url` if the
    archive has them. What cannot be read at all has a `problem` instead.
    """

    key: str
    record: dict[str, Any]

    @property
    def id(self) -> str:
        """The archive's own name for it, else its key."""
        return without_credentials(str(self.record.get("id") or self.key))

    @property
    def url(self) -> str | None:
        """Where it says that it was published."""
        url = self.record.get("url")
        return without_credentials(str(url)) if url else None

    @property
    def identity(self) -> tuple[str, str]:
        """What its row is told from others' by: its name there, and the digest of its text."""
        return escaped(self.id), self.sha256

    @property
    def sha256(self) -> str:
        """A digest of its text, or of its page."""
        text = self.record.get("text") or self.record.get("html") or ""
        data = text if isinstance(text, bytes) else str(text).encode("utf-8", "surrogatepass")
        return hashlib.sha256(data).hexdigest()

    @property
    def size(self) -> int:
        """Characters of its text, or of its page."""
        return len(self.record.get("text") or self.record.get("html") or "")

    @property
    def is_at_hand(self) -> bool:
        """Whether reading it waits for nobody, as a page does for its parser."""
        return bool(self.record.get("text"))

    def read(self, options: SourceOptions) -> Article:
        """The article. Raises `SourceError`."""
        article = self._read(options)
        told = {name: self.record.get(name) for name in ("title", "published")}
        return replace(
            article,
            source=replace(article.source, url=self.url or article.source.url),
            title=told["title"] or article.title,
            published=told["published"] or article.published,
        )

    def _read(self, options: SourceOptions) -> Article:
        if problem := self.record.get("problem"):
            raise SourceError(f"{self.key}: {problem}")
        page = self.record.get("html")
        if page and not self.record.get("text"):
            data = page if isinstance(page, bytes) else str(page).encode("utf-8", "replace")
            return read_bytes(data, self.key, options)
        text = self.record.get("text")
        if isinstance(text, bytes):
            text = text.decode("utf-8", "replace")
        if not text or not text.strip():
            raise SourceError(f"{self.key}: has no text")
        return Article.from_text(text, self.key)
