"""The OpenAPI document, made from the tables that requests are read by."""

import json
from collections.abc import Mapping
from typing import Any, get_args

from summarize import __version__
from summarize.schema import report_schema
from summarize.serve.accept import EVENTS, MEDIA
from summarize.serve.calls import COMMANDS, FIELDS, FORMS, Command
from summarize.serve.problems import PROBLEM_JSON, TITLES
from summarize.serve.terms import Terms
from summarize.settings import MAX_WORDS, EngineName

_DOES: Mapping[Command, str] = {
    "report": "A cited summary, and who said what, word for word",
    "quotes": "Only the quotations and who said them; needs no model",
    "translate": "The whole text in another language, paragraph by paragraph",
    "check": "A summary by anybody against an article, sentence by sentence; needs no model",
    "detect": "Languages of a document and of every passage; needs no model",
    "extract": "The article as it was read, without the page's furniture; needs no model",
}
_LENGTH = "^(short|medium|long|[1-9][0-9]{0,2}|[1-4][0-9]{3}|5000)$"
_SCHEMAS: Mapping[str, dict[str, Any]] = {
    "text": {"type": "string", "pattern": r"\S", "description": "The article"},
    "url": {"type": "string", "format": "uri", "description": "Where the article is to be fetched"},
    "name": {"type": "string", "description": "What the source is called in the answer"},
    "summary": {"type": "string", "pattern": r"\S", "description": "The text to check"},
    "to": {"type": "string", "description": "Target language: en, ru, Kazakh"},
    "engine": {"enum": list(get_args(EngineName)), "description": "Model service or offline rules"},
    "length": {
        "description": "Words of the summary",
        "anyOf": [
            {"type": "string", "pattern": _LENGTH},
            {"type": "integer", "minimum": 1, "maximum": MAX_WORDS},
        ],
    },
    "full_text": {"type": "boolean", "description": "Translate every passage of a foreign article"},
    "bilingual": {"type": "boolean", "description": "Original and translation side by side"},
    "passages": {"type": "boolean", "description": "Every passage, too"},
    "explain": {"type": "boolean", "description": "Why each name was given or not"},
}
_STATUSES = (400, 401, 403, 406, 408, 413, 421, 422, 500, 502, 503, 504)


def openapi(terms: Terms) -> dict[str, Any]:
    """The document of a server under these terms (OpenAPI 3.1)."""
    report = report_schema()
    definitions = report.pop("$defs")
    report.pop("$schema")
    schemas = {"Report": report, **definitions, "Problem": _problem()}
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": "summarize",
            "version": __version__,
            "description": "Cited summaries and verbatim, attributed quotations of news articles.",
        },
        "paths": {f"/{name}": {"post": _operation(name)} for name in COMMANDS},
        "components": {
            "schemas": json.loads(json.dumps(schemas).replace("#/$defs/", "#/components/schemas/")),
            "responses": {str(status): _refusal(status) for status in _STATUSES},
        },
    }
    if terms.token:
        document["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        document["security"] = [{"token": []}]
    return document


def _operation(command: Command) -> dict[str, Any]:
    return {
        "operationId": command,
        "summary": _DOES[command],
        "requestBody": {"required": True, "content": _bodies(command)},
        "responses": {
            "200": {"description": "The answer", "content": _answers(command)},
            **{str(s): {"$ref": f"#/components/responses/{s}"} for s in _STATUSES},
        },
    }


def _bodies(command: Command) -> dict[str, Any]:
    return {
        "application/json": {"schema": _fields(command)},
        "multipart/form-data": {"schema": _fields(command, file=True)},
    }


def _fields(command: Command, *, file: bool = False) -> dict[str, Any]:
    names = [n for n, commands in FIELDS.items() if command in commands and n in _SCHEMAS]
    properties = {name: _SCHEMAS[name] for name in names}
    properties["format"] = {"enum": list(FORMS[command]), "description": "Before what Accept says"}
    sources = ["text", "url"]
    if file:
        sources.append("file")
        properties["file"] = {"type": "string", "format": "binary", "description": "Any document"}
    needed = ["summary"] if command == "check" else []
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "required": needed,
        "oneOf": [{"required": [source]} for source in sources],
    }


def _answers(command: Command) -> dict[str, Any]:
    content: dict[str, Any] = {
        MEDIA[form]: {"schema": {"type": "string"}} for form in FORMS[command]
    }
    content["application/json"] = {"schema": _json(command)}
    description = "Events `stage`, `preview`, and `result` or `problem`"
    content[EVENTS] = {"schema": {"type": "string", "description": description}}
    return content


def _json(command: Command) -> dict[str, Any]:
    if command == "report":
        return {"$ref": "#/components/schemas/Report"}
    array, string, source = {"type": "array"}, {"type": "string"}, {"type": "object"}
    shapes: Mapping[Command, dict[str, Any]] = {
        "quotes": {"source": string, "languages": array, "quotes": array, "claims": array},
        "translate": {"source": source, "to": string, "languages": array, "paragraphs": array},
        "check": {"source": source, "summary": source, "sentences": array},
        "detect": {"source": string, "languages": array},
        "extract": {"source": source, "languages": array, "paragraphs": array},
    }
    shape = shapes[command]
    return {"type": "object", "properties": shape, "required": list(shape)}


def _problem() -> dict[str, Any]:
    string = {"type": "string"}
    properties = {
        "type": string,
        "title": string,
        "status": {"type": "integer"},
        "detail": {**string, "description": "The sentence that the command line prints"},
        "hint": {"type": ["string", "null"], "description": "What to try next"},
        "told": {**string, "description": "All of it in the language of the server's pages"},
    }
    return {"type": "object", "properties": properties, "required": list(properties)}


def _refusal(status: int) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": TITLES[status], "content": {PROBLEM_JSON: {"schema": schema}}}
