"""The article: one decoded text, and what its source said about it.

Everything downstream points into `Article.text` with half-open spans counted in Unicode code
points, so the text is never normalised, trimmed or otherwise touched after this point:
`article.text[span.start:span.end]` is always the material itself.
"""

import hashlib
from dataclasses import dataclass
from typing import Literal, NamedTuple

from summarize.credentials import without_credentials

Role = Literal["body", "title", "byline", "caption", "furniture"]
"""What a passage is on its page. `byline` includes datelines; `furniture` is everything that
belongs to the site rather than to the story: menus, related headlines, log-in prompts, notices."""

Kind = Literal["direct", "mixed"]
"""A quotation that is a statement of its own, or words woven into the writer's sentence."""
Confidence = Literal["high", "medium", "low"]
"""How sure it is who spoke: at least nineteen of twenty right; printed as "probably"; nobody named."""
Polarity = Literal["asserted", "denied"]
"""Whether a claim's speaker says it, or that it is not so."""


class Span(NamedTuple):
    """A half-open stretch `[start, end)` of an article's text, in Unicode code points."""

    start: int
    end: int


_NO_ARTICLE = "an article is its text (str) or an Article, not {}; read_article reads files"


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """A language of the page and the share of the page's letters (0..1) that is written in it."""

    code: str
    script: str
    share: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from, enough to find and to check it again.

    `sha256` is the hex digest of the input's bytes as they were read (for text handed over in
    Python: of its UTF-8 form). `encoding` is the codec it was decoded with, `None` for text that
    never was bytes. `plain` says that the article's text is the decoded input, untouched. No user
    name and no password stays in an address.
    """

    name: str
    sha256: str
    url: str | None = None
    encoding: str | None = None
    plain: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", without_credentials(self.name))
        if self.url is not None:
            object.__setattr__(self, "url", without_credentials(self.url))

    @property
    def label(self) -> str:
        """What people call it: its name, or "standard input" for `-`."""
        return "standard input" if self.name == "-" else self.name

    @property
    def places(self) -> tuple[str, ...]:
        """Where it came from, for a reader: the address that was fetched, else the name.

        An address that a file or a record only claims for itself stands behind its name, never for it.
        """
        if self.url is None or self.url == self.name:
            return (self.label,)
        fetched = self.name.lower().startswith(("http://", "https://"))
        return (self.url,) if fetched else (self.label, self.url)


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its metadata. `roles` marks the spans whose role the source already knows.

    `language` is a hint from the page's markup (BCP 47), `description` the publisher's own
    standfirst where the page carries one outside its text. `hidden` are stretches that a reader of the
    page does not see, so that nothing that rests on them can be verified. `warnings` are facts about the reading
    that the user should see in the report, such as a doubtful encoding.
    """

    text: str
    source: Source
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    description: str | None = None
    language: str | None = None
    roles: tuple[tuple[Span, Role], ...] = ()
    hidden: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()

    @classmethod
    def of(cls, given: "str | Article") -> "Article":
        """What was given as an article: a text, or one that has been read. Raises `TypeError`."""
        if isinstance(given, Article):
            return given
        if isinstance(given, str):
            return cls.from_text(given)
        raise TypeError(_NO_ARTICLE.format(type(given).__name__))

    @classmethod
    def from_text(cls, text: str, name: str = "text") -> "Article":
        """An article from text that is already in memory."""
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(text=text, source=Source(name=name, sha256=digest))


def text_of(given: str | Article) -> str:
    """The text of what was given as an article. Raises `TypeError`."""
    if isinstance(given, str):
        return given
    if isinstance(given, Article):
        return given.text
    raise TypeError(_NO_ARTICLE.format(type(given).__name__))
