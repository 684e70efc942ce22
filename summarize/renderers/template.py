"""A report in a form of the user's own: a Jinja template with the JSON report as its data.

Templates are passed from hand to hand, so that they run in Jinja's sandbox, see plain values only,
and cannot read other files; and in a process whose time and memory are bounded, for a sandbox lets a
loop run as long as it likes. Everything is escaped in templates whose name says HTML; in others the
filter `md` escapes for Markdown. What comes out is made safe for a terminal by whoever prints it.
"""

import json
import weakref
from pathlib import Path
from typing import Any

from summarize.children import Child
from summarize.errors import UsageError, nearest, reason
from summarize.files import read_small
from summarize.report import Report

_SHIPPED = Path(__file__).parent / "templates"
_ENDING = ".jinja"
_SECONDS = 20.0
_MEMORY = 1 << 30


def shipped_templates() -> tuple[str, ...]:
    """The names of our own templates."""
    return tuple(sorted(path.name.removesuffix(_ENDING) for path in _SHIPPED.glob(f"*{_ENDING}")))


class Template:
    """A template that was read and is right in itself. Raises `UsageError` where it is not."""

    def __init__(self, name: str) -> None:
        """`name` is a file, or one of ours by its name."""
        self.name = name
        self._text = _read(name)
        try:
            self._child = Child("summarize.renderers.template_worker")
        except OSError as error:
            raise UsageError(f"no process could be started for the template {name}") from error
        weakref.finalize(self, self._child.kill)
        self._answered(None)

    def render(self, report: Report) -> str:
        """The report as the template has it. Raises `UsageError` for what it asks in vain."""
        return self._answered(report.to_dict() | {"text": report.text})

    def _answered(self, data: dict[str, Any] | None) -> str:
        """What the template makes of some data; of none, whether it is right in itself."""
        asked = json.dumps({"name": self.name, "text": self._text, "data": data}).encode()
        job = {"memory": _MEMORY, "seconds": _SECONDS}
        answer = self._child.ask(job, asked, _SECONDS) if self._child.is_ready else None
        if answer is None:
            self._child.kill()
            raise UsageError(f"template {self.name} has no end")
        told = json.loads(answer)
        if "failed" in told:
            raise UsageError(*told["failed"])
        shown: str = told["shown"]
        return shown


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
        raise UsageError(f"template {name} cannot be read: {reason(error)}") from error
