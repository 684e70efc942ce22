"""What a parser hands back: text and metadata, in a form that crosses a process border as JSON.

JSON rather than pickle, because a parser reads hostile input and the other side must be able to
distrust what comes back.
"""

import dataclasses
import json
import re
from dataclasses import dataclass
from typing import Any

from summarize.article import Role, Span
from summarize.characters import CONTROLS, SURROGATES, UNSEEN

_NO_PART_OF_TEXT = re.compile(
    # Controls, and marks that reorder or hide what stands around them: a page that was taken
    # apart keeps what a reader would have read. The joiners stay, Persian and emoji need them.
    rf"[{CONTROLS}\xad{UNSEEN}{SURROGATES}]"
)
_SPACES = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Extraction:
    """A document's main text (paragraphs are lines) and what it says about itself.

    `roles`, `hidden`, `encoding` and the metadata are as in `Article` and `Source`; `url` is the
    address that the document gives as its own.
    """

    text: str
    roles: tuple[tuple[Span, Role], ...] = ()
    hidden: tuple[Span, ...] = ()
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    description: str | None = None
    language: str | None = None
    url: str | None = None
    encoding: str | None = None
    warnings: tuple[str, ...] = ()

    def to_json(self) -> bytes:
        """The extraction as JSON in UTF-8."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False).encode("utf-8", "replace")

    @classmethod
    def from_json(cls, data: bytes) -> "Extraction":
        """The inverse of `to_json`."""
        fields: dict[str, Any] = json.loads(data)
        roles = tuple((Span(*span), role) for span, role in fields.pop("roles"))
        hidden = tuple(Span(*span) for span in fields.pop("hidden"))
        warnings = tuple(fields.pop("warnings"))
        return cls(roles=roles, hidden=hidden, warnings=warnings, **fields)


def clean_text(text: str) -> str:
    """`text` without control and direction characters, its runs of spaces made one."""
    lines = _SPACES.sub(" ", _NO_PART_OF_TEXT.sub("", text.replace("\r\n", "\n"))).split("\n")
    return "\n".join(line.strip() for line in lines)


def clean_line(text: object) -> str | None:
    """A metadata value as one clean line of at most 1,000 characters; `None` if nothing is left."""
    if not isinstance(text, str):
        return None
    return " ".join(clean_text(text[:4000]).split())[:1000] or None
