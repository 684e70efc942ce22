"""A whole text in another language, and the JSON form that scripts rely on (`schema_version` 1).

It stands beside the report and promises the same: complete at birth, every paragraph with its
original and its place, and whatever failed a check, or was not translated, says so.
"""

from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from summarize.article import LanguageShare, Role, Source
from summarize.report import (
    SCHEMA_VERSION,
    EngineRun,
    on_lines,
    one_line,
    plain_values,
    source_record,
)

ParagraphStatus = Literal["verified", "unverified", "unchecked", "untranslated", "unchanged"]


@dataclass(frozen=True, slots=True)
class MissedTerm:
    """A term of the user's glossary that a translation does not use."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class TranslatedParagraph:
    """A paragraph, or a part of one that is in one language; `text` is the article's at its span.

    `unchanged` is what was in the target language already, or in none; its `translation` is `None`.
    Parts of one paragraph share the number `paragraph`.
    """

    start: int
    end: int
    paragraph: int
    language: str
    role: Role
    text: str
    translation: str | None
    status: ParagraphStatus
    problems: tuple[str, ...] = ()
    missed_terms: tuple[MissedTerm, ...] = ()

    @property
    def shown(self) -> str:
        """What stands in the translated text: the original where there is no translation."""
        return self.text if self.translation is None else self.translation


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """An article's whole text in the language `to` (a code), in document order."""

    source: Source
    text: str
    title: str | None
    to: str
    languages: tuple[LanguageShare, ...]
    paragraphs: tuple[TranslatedParagraph, ...]
    engine: EngineRun
    warnings: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether all of it is translated, and nothing unverified (what `--strict` asks)."""
        return all(part.status not in ("unverified", "untranslated") for part in self.paragraphs)

    @property
    def whole_paragraphs(self) -> tuple[tuple[TranslatedParagraph, ...], ...]:
        """The parts of each paragraph of the article."""
        grouped = groupby(self.paragraphs, key=lambda part: part.paragraph)
        return tuple(tuple(parts) for _, parts in grouped)

    def to_json(self, indent: int | None = 2) -> str:
        """The JSON form as text; characters stand for themselves, not as escapes."""
        record: dict[str, Any] = {
            "schema_version": SCHEMA_VERSION,
            "source": source_record(self.source, self.text),
        }
        for name in ("title", "to", "languages", "paragraphs", "engine", "warnings"):
            record[name] = plain_values(getattr(self, name))
        return one_line(record) if indent is None else on_lines(record, " " * indent)
