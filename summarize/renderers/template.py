"""A report in a form of the user's own: a Jinja template with the JSON report as its data.

Templates are passed from hand to hand, so that they run in Jinja's sandbox, see plain values only,
and cannot read other files. Everything is escaped in templates whose name says HTML; in others the
filter `md` escapes for Markdown. What comes out is made safe for a terminal by whoever prints it.
"""

from pathlib import Path
from typing import Any

from summarize.errors import UsageError, nearest
from summarize.files import read_small
from summarize.languages import language_name
from summarize.renderers.markdown import escape
from summarize.report import Report

_SHIPPED = Path(__file__).parent / "templates"
_ENDING = ".jinja"
_FAULTS_OF_TEMPLATES = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError)
_MARKUP = (".html", ".htm", ".xml")


def shipped_templates() -> tuple[str, ...]:
    """The names of our own templates."""
    return tuple(sorted(path.name.removesuffix(_ENDING) for path in _SHIPPED.glob(f"*{_ENDING}")))


class Template:
    """A template that was read and is right in itself. Raises `UsageError` where it is not."""

    def __init__(self, name: str) -> None:
        """`name` is a file, or one of ours by its name."""
        from jinja2 import StrictUndefined, TemplateSyntaxError  # here: few runs need them
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        self.name = name
        environment = ImmutableSandboxedEnvironment(
            autoescape=name.removesuffix(_ENDING).lower().endswith(_MARKUP),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        environment.filters |= {"md": escape, "language_name": language_name}
        try:
            self._template = environment.from_string(_read(name))
        except TemplateSyntaxError as error:
            raise UsageError(f"template {name}, line {error.lineno}: {error.message}") from error
        except RecursionError as error:
            raise UsageError(f"template {name} is nested too deeply") from error

    def render(self, report: Report) -> str:
        """The report as the template has it. Raises `UsageError` for what it asks in vain."""
        from jinja2 import TemplateError  # here: as above

        data: dict[str, Any] = report.to_dict() | {"text": report.text}
        try:
            return self._template.render(data)
        except (RecursionError, MemoryError) as error:
            raise UsageError(f"template {self.name} has no end") from error
        except (*_FAULTS_OF_TEMPLATES, TemplateError) as error:
            raise UsageError(
                f"template {self.name}: {error}", "its data is the JSON report: summarize schema"
            ) from error


def _read(name: str) -> str:
    path = Path(name)
    if not path.exists() and name in shipped_templates():
        path = _SHIPPED / f"{name}{_ENDING}"
    try:
        return read_small(path)
    except FileNotFoundError as error:
        near = nearest(name, shipped_templates())
        hint = f"did you mean {near}?" if near else f"ours are {', '.join(shipped_templates())}"
        raise UsageError(f"there is no template {name}", hint) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"template {name} cannot be read: {error}") from error
