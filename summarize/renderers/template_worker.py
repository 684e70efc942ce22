"""The child that fills templates in: one with data a job, or none to find its mistakes."""

import json
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarize.children import serve
from summarize.languages import language_name
from summarize.renderers.markdown import escape

_MARKUP = (".html", ".htm", ".xml")
_FAULTS = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, TemplateError)


def _filled(_: dict[str, Any], asked: bytes) -> bytes:
    """`shown`, or what `failed`: a message, and perhaps a hint."""
    told = json.loads(asked)
    name, data = told["name"], told["data"]
    try:
        template = _environment(name).from_string(told["text"])
        shown = "" if data is None else template.render(data)
    except TemplateSyntaxError as error:
        return _failed(f"template {name}, line {error.lineno}: {error.message}")
    except RecursionError:
        return _failed(f"template {name} is nested too deeply, or has no end")
    except MemoryError:
        return _failed(f"template {name} has no end")
    except _FAULTS as error:
        return _failed(f"template {name}: {error}", "its data is the JSON report: summarize schema")
    return json.dumps({"shown": shown}).encode()


def _failed(*words: str) -> bytes:
    return json.dumps({"failed": words}).encode()


def _environment(name: str) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        autoescape=name.removesuffix(".jinja").lower().endswith(_MARKUP),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"md": escape, "language_name": language_name}
    return environment


if __name__ == "__main__":
    serve(_filled)
