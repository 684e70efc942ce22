"""From an HTTP request to the fields of a call: JSON, a form with files, or a bare document."""

import json
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from summarize.errors import UsageError
from summarize.serve.accept import EVENTS, MEDIA, accepted, form_named
from summarize.serve.calls import DOCUMENTS, FORMS, Call, Command, Form, UploadedDocument, call_of
from summarize.settings import Settings

_PLAIN_FORM = "application/x-www-form-urlencoded"
_FORMS = ("multipart/form-data", _PLAIN_FORM)
_MOST_FIELDS = 40


class NotAcceptableError(UsageError):
    """The caller takes nothing that we have."""


async def call_from(request: Request, command: Command, settings: Settings) -> Call:
    """The call that a request makes. Raises `UsageError`."""
    given: dict[str, Any] = dict(request.query_params)
    given |= await _body(request)
    if _kind(request) == _PLAIN_FORM and given.keys().isdisjoint(DOCUMENTS):
        # What curl calls any document, unless it is told better.
        raise UsageError(
            "the form has none of text, url, and a file",
            "a document that is the whole body says its type: Content-Type: text/plain",
        )
    form, is_followed = _form(request, command, given.get("format"))
    return call_of(command, given, form, settings, is_followed=is_followed)


def _form(request: Request, command: Command, named: object) -> tuple[Form, bool]:
    """The form of the answer, and whether it comes as events."""
    header = ", ".join(request.headers.getlist("accept"))
    offered = [MEDIA[form] for form in FORMS[command]]
    best = accepted(header, [*offered, EVENTS])
    if named is not None:
        return form_named(named, FORMS[command]), best == EVENTS
    if best is None:
        raise NotAcceptableError(
            f"nothing that is accepted ({header[:80]}) can be had",
            f"{command} comes as {', '.join(offered)}",
        )
    return next((form for form in FORMS[command] if MEDIA[form] == best), "json"), best == EVENTS


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def _body(request: Request) -> dict[str, Any]:
    kind = _kind(request)
    if kind == "application/json" or kind.endswith("+json"):
        return _json(await request.body())
    if kind in _FORMS:
        try:
            async with request.form(
                max_files=2, max_fields=_MOST_FIELDS, max_part_size=1 << 30
            ) as form:
                return await _fields(form)
        except (MultiPartException, ValueError) as error:
            raise UsageError(f"the form cannot be read: {error}") from error
    data = await request.body()
    if not data.strip():
        return {}
    name = request.query_params.get("name") or "text"
    content_type = request.headers.get("content-type") or None
    return {"file": UploadedDocument(name, data=data, content_type=content_type)}


def _json(data: bytes) -> dict[str, Any]:
    try:
        given = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"the body is no JSON: {error}") from error
    if not isinstance(given, dict):
        raise UsageError("the body must be a JSON object", 'such as {"text": "…"}')
    if "file" in given:
        raise UsageError("a file cannot be given in JSON", "upload it, or send it as the body")
    return given


async def _fields(form: FormData) -> dict[str, Any]:
    """What was filled in; a browser sends fields that were left empty, too."""
    given: dict[str, Any] = {}
    for name, value in form.multi_items():
        if name in given:
            raise UsageError(f"{name[:80]} is given twice")
        if isinstance(value, UploadFile):
            data = await value.read()
            if value.filename or data:
                kind = value.content_type or None
                label = value.filename or name
                given[name] = UploadedDocument(label, data=data, content_type=kind)
        elif value.strip():
            # A browser ends lines with CR LF, whatever was pasted.
            given[name] = value.replace("\r\n", "\n")
    return given
