"""The report: what a reader gets, and the JSON form that scripts rely on (`schema_version` 1).

A report is complete at birth: everything in it has been checked, and everything that failed a
check says so in its `status` and `problems`. Rendering adds nothing and hides nothing.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any, Literal

from summarize.article import Confidence, Kind, LanguageShare, Polarity, Role, Source, Span

SCHEMA_VERSION = 1

_PLAIN = frozenset((str, int, float, bool, type(None)))
one_line = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
"""Values of ours, none of which holds itself, as JSON on one line; made once for all articles."""

_CONSTANTS = {None: "null", True: "true", False: "false"}
_WRITERS: dict[type, Callable[[Any], str]] = {
    str: encode_basestring,
    int: int.__repr__,
    bool: _CONSTANTS.__getitem__,
    type(None): _CONSTANTS.__getitem__,
}
"""What writes a value as JSON, by the types that most values have."""
_writer = _WRITERS.get

QuoteStatus = Literal["verified", "repaired", "disputed", "unverified"]
ClaimStatus = Literal["supported", "unsupported", "unchecked"]
TranslationStatus = Literal["verified", "unverified", "unchecked", "untranslated"]

DOUBTFUL = frozenset({"unverified", "unsupported", "disputed"})
"""What `--strict` fails on, and what is to be checked by hand."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A summary sentence and the spans of the article that it rests on.

    `score` (0 to 1) grades how well they bear it out; `None` where that was not measured.
    """

    text: str
    cites: tuple[Span, ...]
    status: ClaimStatus
    score: float | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TranslatedName:
    """A speaker's name and role in the reader's language and script."""

    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """The speaker of a quotation or claim. `mention`, `start` and `end` are where the text says so.

    They are `None` for a speaker that only the model named. `translated` is `None` where the name
    is in the reader's script as it stands, or where nobody has translated it.
    """

    name: str
    mention: str | None = None
    role: str | None = None
    start: int | None = None
    end: int | None = None
    translated: TranslatedName | None = None


@dataclass(frozen=True, slots=True)
class QuotedClaim:
    """A verbatim quotation; `text` is exactly the article's text at `start:end`.

    `candidates` are the people who may have said it where `speaker` is `None`. `via_translated` is
    the outlet's name in the reader's language, `None` where that is not known or no other.
    """

    start: int
    end: int
    text: str
    kind: Kind
    group: int
    language: str
    speaker: Attribution | None
    candidates: tuple[Attribution, ...]
    cue: str | None
    via: str | None
    confidence: Confidence
    translation: str | None
    status: QuoteStatus
    problems: tuple[str, ...] = ()
    via_translated: str | None = None


@dataclass(frozen=True, slots=True)
class ReportedClaim:
    """Indirect speech: in the article's own words, or in words that a model put it in.

    `polarity` is `denied` where the speaker denies what `text` says. `translation` is in the
    reader's language where `language`, that of `text`, is another. `confidence` is of the speaker,
    as a quotation's.
    """

    speaker: Attribution | None
    cue: str | None
    polarity: Polarity
    text: str
    cites: tuple[Span, ...]
    language: str
    translation: str | None
    confidence: Confidence
    status: ClaimStatus
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """A passage that is not in the target language.

    `translation` is `None` and `status` is `untranslated` where none was made: nothing is claimed,
    so nothing is unverified.
    """

    start: int
    end: int
    language: str
    role: Role
    text: str
    translation: str | None
    status: TranslationStatus
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The summary's sentences and the language (code) that they are in."""

    language: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class EngineRun:
    """What made the report, and what it took. Token counts are the service's own.

    `prompt` is the SHA-256 of the prompt templates; `cost_usd` is `None` where no price is known.
    """

    name: Literal["llm", "offline"]
    model: str | None = None
    endpoint: str | None = None
    prompt: str | None = None
    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float | None = None
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the product has to say of one article.

    `furniture` is what belongs to the site rather than to the story: read, shown and translated,
    but left out of summary, quotations and claims. `to` is the code of the reader's language,
    `double_check` who has read the report a second time.
    """

    source: Source
    text: str
    title: str | None
    title_translation: str | None
    byline: str | None
    published: str | None
    description: str | None
    languages: tuple[LanguageShare, ...]
    summary: Summary
    quotes: tuple[QuotedClaim, ...]
    claims: tuple[ReportedClaim, ...]
    translations: tuple[Translation, ...]
    engine: EngineRun
    warnings: tuple[str, ...] = ()
    furniture: tuple[Span, ...] = ()
    to: str = "en"
    double_check: EngineRun | None = None

    @property
    def is_clean(self) -> bool:
        """Whether nothing is unverified, disputed or unsupported (what `--strict` asks)."""
        checked: tuple[Sentence | QuotedClaim | ReportedClaim | Translation, ...] = (
            *self.summary.sentences,
            *self.quotes,
            *self.claims,
            *self.translations,
        )
        return all(item.status not in DOUBTFUL for item in checked)

    def to_dict(self) -> dict[str, Any]:
        """The JSON report as plain dictionaries and lists, in the documented order."""
        body: dict[str, Any] = {
            "schema_version": SCHEMA_VERSION,
            "source": source_record(self.source, self.text),
        }
        for name in self.__dataclass_fields__:
            if name not in ("source", "text"):
                body[name] = plain_values(getattr(self, name))
        return body

    def to_json(self, indent: int | None = 2) -> str:
        """The JSON report as text; characters stand for themselves, not as escapes."""
        values = self.to_dict()
        return one_line(values) if indent is None else on_lines(values, " " * indent)


def on_lines(value: Any, step: str, margin: str = "\n") -> str:
    """Values of ours as JSON on lines, a `step` further from the `margin` the deeper they stand.

    Byte for byte what the standard library writes, which does without its C where there are to be lines, and
    in half of the time. Keys are names of fields, in which nothing is to be escaped.
    """
    inner = margin + step
    between = "," + inner
    if isinstance(value, dict) and value:
        named = []
        for name, each in value.items():
            write = _writer(type(each))
            named.append(f'"{name}": {write(each) if write else on_lines(each, step, inner)}')
        return f"{{{inner}{between.join(named)}{margin}}}"
    if isinstance(value, list) and value:
        listed = [on_lines(each, step, inner) for each in value]
        return f"[{inner}{between.join(listed)}{margin}]"
    return one_line(value)


def source_record(source: Source, text: str) -> dict[str, Any]:
    """A source as the JSON forms give it.

    `text` is there when the source is not a plain text file, so that every span can be checked.
    """
    record: dict[str, Any] = {
        "name": source.name,
        "url": source.url,
        "sha256": source.sha256,
        "encoding": source.encoding,
        "characters": len(text),
    }
    return record if source.plain else record | {"text": text}


def plain_values(value: Any) -> Any:
    """Values of ours as dictionaries and lists, field by field."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end}
    if isinstance(value, tuple):
        return [plain_values(item) for item in value]
    # A report has hundreds of values: `dataclasses.fields` would make the same names anew for each,
    # and most fields are plain.
    return {
        name: field if type(field := getattr(value, name)) in _PLAIN else plain_values(field)
        for name in value.__dataclass_fields__
    }
