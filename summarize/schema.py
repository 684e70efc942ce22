"""The JSON Schema of the report, made from the report's own types so that the two cannot differ.

Draft 2020-12. Every property is required, since a value that is not known is `null` and never left
out (the article's text in `source` excepted), and none may be added.
"""

import dataclasses
import inspect
import types
from collections.abc import Callable
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from summarize.article import Source, Span
from summarize.report import SCHEMA_VERSION, Report, source_record

_PLAIN: dict[object, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}
_NOT_IN_JSON = ("source", "text")
"""Fields of a report that its JSON has in another form: see `source`."""


def report_schema() -> dict[str, Any]:
    """The schema of what `Report.to_dict` gives."""
    definitions: dict[str, Any] = {}
    body = _object(Report, definitions, leave_out=_NOT_IN_JSON)
    properties = {
        "schema_version": {"const": SCHEMA_VERSION},
        "source": _reference("Source", _source, definitions),
        **body["properties"],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A report of summarize",
        **body,
        "properties": properties,
        "required": list(properties),
        "$defs": dict(sorted(definitions.items())),
    }


def _source() -> dict[str, Any]:
    hints = get_type_hints(Source)
    plain = source_record(Source(name="", sha256=""), "")
    schemas = {name: _schema(hints.get(name, int), {}) for name in plain}
    return {
        "type": "object",
        "description": "Where the text came from; `text` is there unless that is a plain text file.",
        "properties": {**schemas, "text": {"type": "string"}},
        "required": list(schemas),
        "additionalProperties": False,
    }


def _object(
    kind: type, definitions: dict[str, Any], leave_out: tuple[str, ...] = ()
) -> dict[str, Any]:
    hints = get_type_hints(kind)
    properties = {
        field.name: _schema(hints[field.name], definitions)
        for field in dataclasses.fields(kind)
        if field.name not in leave_out
    }
    return {
        "type": "object",
        "description": " ".join((inspect.getdoc(kind) or "").split()),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of values of a type."""
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(argument, definitions) for argument in arguments]}
    if hint is Span:
        return _reference("Span", _span, definitions)
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0], definitions)}
    return _reference(hint.__name__, lambda: _object(hint, definitions), definitions)


def _reference(
    name: str, make: Callable[[], dict[str, Any]], definitions: dict[str, Any]
) -> dict[str, Any]:
    """A pointer to a definition, which is made when it is first asked for."""
    if name not in definitions:
        definitions[name] = {}  # so that what contains itself comes to an end
        definitions[name] = make()
    return {"$ref": f"#/$defs/{name}"}


def _span() -> dict[str, Any]:
    place = {"type": "integer", "minimum": 0}
    return {
        "type": "object",
        "description": "Characters of the article, in Unicode code points: text[start:end].",
        "properties": {"start": place, "end": place},
        "required": ["start", "end"],
        "additionalProperties": False,
    }
