"""What a caller wants, in plain values that a process can be handed.

Whatever form a request has (JSON, a form with files, a bare document), its fields are read here,
by the parsers of the settings and with the sentences of the command line.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, cast, get_args

from summarize.article import Article
from summarize.errors import SourceError, UsageError, nearest
from summarize.settings import PARSERS, EngineName, Settings
from summarize.sources import SourceOptions, read_bytes

Command = Literal["report", "quotes", "translate", "check", "detect", "extract"]
Form = Literal["json", "markdown", "text", "html", "csv"]

COMMANDS: tuple[Command, ...] = get_args(Command)
FORMS: Mapping[Command, tuple[Form, ...]] = MappingProxyType(
    {
        "report": ("json", "markdown", "text", "html"),
        "quotes": ("json", "markdown", "text", "html", "csv"),
        "translate": ("json", "markdown", "text", "html"),
        "check": ("json", "markdown", "text", "html"),
        "detect": ("json", "markdown", "text", "html"),
        "extract": ("json", "markdown", "text", "html"),
    }
)
"""What each command can answer in; the first is for those who don't say."""

DOCUMENTS = ("text", "url", "file")
"""The fields that hold what is to be read, one of which is given."""
_ADDRESS = re.compile(r"\s*https?://\S{4,2000}\s*", re.IGNORECASE)
"""An address that was pasted where a text belongs."""

SWITCHES = frozenset({"full_text", "bilingual", "passages", "explain"})
FIELDS: Mapping[str, tuple[Command, ...]] = MappingProxyType(
    {
        "text": COMMANDS,
        "url": COMMANDS,
        "file": COMMANDS,
        "name": COMMANDS,
        "format": COMMANDS,
        "summary": ("check",),
        "to": ("report", "translate"),
        "engine": ("report", "translate"),
        "length": ("report",),
        "full_text": ("report",),
        "bilingual": ("translate",),
        "passages": ("detect",),
        "explain": ("quotes",),
    }
)
"""The fields of a request, and whose they are. One that belongs to another command is passed over,
for a page has one form for all of them."""


@dataclass(frozen=True, slots=True)
class UploadedDocument:
    """What was handed over: a text, the bytes of a file, or an address that is still to be fetched.

    `url` without `data` is such an address.
    """

    name: str
    text: str | None = None
    data: bytes | None = None
    content_type: str | None = None
    url: str | None = None

    @property
    def size(self) -> int:
        """About how many bytes are to be read."""
        return len(self.data or b"") + len(self.text or "")

    def read(self, options: SourceOptions) -> Article:
        """The article in it. Raises `SourceError`."""
        if self.data is not None:
            return read_bytes(
                self.data, self.name, options, url=self.url, content_type=self.content_type
            )
        if not (self.text or "").strip():
            raise SourceError(f"{self.name}: is empty")
        return Article.from_text(self.text or "", self.name)


@dataclass(frozen=True, slots=True)
class Call:
    """One request: a command, what it is about, and how it is to be answered.

    `is_followed` says that the caller hears how far it is, and what is known by then.
    """

    command: Command
    document: UploadedDocument
    form: Form
    to: str
    words: int
    engine: EngineName
    summary: UploadedDocument | None = None
    full_text: bool = False
    bilingual: bool = False
    passages: bool = False
    explain: bool = False
    is_followed: bool = False

    def asks_model(self, settings: Settings) -> bool:
        """Whether a model is asked for it, under the server's settings."""
        if self.command not in ("report", "translate") or self.engine == "offline":
            return False
        return settings.uses_model or self.engine == "llm"


def call_of(
    command: Command,
    given: Mapping[str, object],
    form: Form,
    settings: Settings,
    *,
    is_followed: bool = False,
) -> Call:
    """The call that a request's fields make. Raises `UsageError`."""
    _check_names(given)
    values = {name: value for name, value in given.items() if command in FIELDS[name]}
    switches = {name: _switch(name, values.get(name)) for name in SWITCHES & values.keys()}
    return Call(
        command=command,
        document=_document(values),
        form=form,
        to=_parsed("to", values, settings.to),
        words=_parsed("length", values, settings.words),
        engine=_parsed("engine", values, settings.engine),
        summary=_summary(values) if command == "check" else None,
        is_followed=is_followed,
        **{"full_text": settings.full_text if command == "report" else False, **switches},
    )


def _check_names(given: Mapping[str, object]) -> None:
    for name in given:
        if name not in FIELDS:
            near = nearest(name, FIELDS)
            known = ", ".join(FIELDS)
            raise UsageError(
                f"there is no field {name[:80]!r}",
                f"did you mean {near}?" if near else f"known are {known}",
            )


def _parsed(name: str, values: Mapping[str, object], default: Any) -> Any:
    if name not in values:
        return default
    value = values[name]
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise _invalid(name, value, "must be a string" + (" or a number" * (name == "length")))
    if isinstance(value, int) and name != "length":
        raise _invalid(name, value, "must be a string")
    try:
        return PARSERS[name](value)
    except ValueError as error:
        raise _invalid(name, value, str(error)) from error


def _switch(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    if not isinstance(value, str):
        raise _invalid(name, value, "must be true or false")
    try:
        return cast("bool", PARSERS["full_text"](value))
    except ValueError as error:
        raise _invalid(name, value, str(error)) from error


def _invalid(name: str, value: object, why: str) -> UsageError:
    shown = repr(value)
    shown = shown if len(shown) <= 80 else f"{shown[:79]}…"
    return UsageError(f"{name}: {shown} is no valid value: {why}")


def _string(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise _invalid(name, value, "must be a string")
    # JSON can carry halves of a character, which no encoding can.
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _document(values: Mapping[str, object]) -> UploadedDocument:
    found = [name for name in DOCUMENTS if name in values]
    if len(found) != 1:
        said = f"{' and '.join(found)} are given" if found else "nothing to read is given"
        raise UsageError(said, "give one of text, url, and a file")
    kind, value = found[0], values[found[0]]
    if isinstance(value, UploadedDocument):
        return value
    if kind == "file":
        raise _invalid(kind, value, "must be an upload")
    text = _string(kind, value)
    if kind == "url" or _ADDRESS.fullmatch(text):
        return UploadedDocument(name=text.strip(), url=text.strip())
    name = _string("name", values["name"]) if "name" in values else "text"
    return UploadedDocument(name=name or "text", text=text)


def _summary(values: Mapping[str, object]) -> UploadedDocument:
    value = values.get("summary")
    if value is None:
        raise UsageError("summary is missing", "give the text that is to be checked")
    return (
        value
        if isinstance(value, UploadedDocument)
        else UploadedDocument(name="summary", text=_string("summary", value))
    )
