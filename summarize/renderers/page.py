"""A web page that needs nothing else: no network, no second file.

Jinja escapes everything (autoescape), templates pass what comes from outside through `line` or
`lines`, and the page's own Content-Security-Policy allows its one style sheet (by hash) and nothing
more, so that even an escaping error could load and run nothing. The overview of a batch has a script,
too, which is allowed by its hash alone.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.languages import UNDETERMINED, language_name
from summarize.printable import printable, printable_line
from summarize.renderers.labels import Labels
from summarize.renderers.overview_labels import reasons

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

    from summarize.renderers.document import Block

_FOLDER = Path(__file__).parent


def page(template: str, language: str = "en", **values: Any) -> str:
    """The template beside this module, filled in; `language` is that of the page's own words."""
    own = {"style": _style(), "policy": policy(), "page_language": language}
    filled: str = _environment().get_template(template).render(**own, **values)
    return filled


def blocks_page(blocks: "tuple[Block, ...]", language: str = "en") -> str:
    """A page of blocks, in the order in which they come; `language` is that of its own words."""
    title = next((block.text for block in blocks if block.kind == "title"), "")
    return page("blocks.html.jinja", language, blocks=blocks, title=title)


def overview_page(words: Labels, **values: Any) -> Iterator[str]:
    """The overview of a batch, in pieces, for it may have more articles than fit in memory."""
    style = _style() + (_FOLDER / "overview.css").read_text("utf-8")
    script = (_FOLDER / "overview.js").read_text("utf-8")
    allowed = f"{_policy(style)}; script-src {_source_of(script)}"
    own = {"style": style, "script": script, "policy": allowed, "page_language": words.language}
    template = _environment().get_template("overview.html.jinja")
    yield from template.generate(**own, words=words, **values)


def load_overview(words: Labels) -> None:
    """Load beforehand what makes an overview: what compiles templates, and the templates."""
    for name in ("overview.html.jinja", "page.html.jinja"):
        _environment().get_template(name)
    overview_items(words)


def overview_items(words: Labels) -> Any:
    """The macros that make each thing which the overview lists; they answer with safe markup."""
    return _environment().get_template("overview_items.html.jinja").make_module({"words": words})


@cache
def made_with() -> str:
    """A digest of the templates and their words, which changes with what they make."""
    paths = [path for own in ("overview*", "labels*", "problems*") for path in _FOLDER.glob(own)]
    pieces = (path.read_bytes() for path in sorted(paths) if path.is_file())
    return hashlib.sha256(b"".join(pieces)).hexdigest()


def served_page(template: str, words: Labels, **values: Any) -> str:
    """A page that a server sends: its style sheet and script come from there, and nowhere else.

    The server has to send its policy in a header.
    """
    filled: str = _environment().get_template(template).render(words=words, **values)
    return filled


def served_style() -> str:
    """The style sheet of served pages, which show reports, too."""
    return _style() + (_FOLDER / "served.css").read_text("utf-8")


def served_script() -> str:
    """The script of the page with the form, which works without it."""
    return (_FOLDER / "served.js").read_text("utf-8")


@cache
def _style() -> str:
    return (_FOLDER / "report.css").read_text("utf-8")


@cache
def policy() -> str:
    """The Content-Security-Policy of such a page."""
    return _policy(_style())


def _policy(style: str) -> str:
    return f"default-src 'none'; style-src {_source_of(style)}; base-uri 'none'; form-action 'none'"


def _source_of(text: str) -> str:
    """A style sheet or script by its hash, as a policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _environment() -> "Environment":
    # Here: only HTML needs them.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from jinja2.filters import do_urlencode

    from summarize.renderers.compiled import KeptBeside

    @lru_cache(maxsize=4096)
    def once(macro: "Callable[..., Markup]", *arguments: object) -> "Markup":
        """What a macro makes, once however many statements are of one person, or stand in one report."""
        return macro(*arguments)

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.bytecode_cache = KeptBeside(_FOLDER, environment)
    environment.filters |= {
        "once": once,
        "line": lru_cache(maxsize=4096)(printable_line),
        "urlencode": lru_cache(maxsize=4096)(do_urlencode),
        "lines": printable,
        "language": language_name,
        "problem": lambda text, words: words.problem(text),
        "web": _web_address,
        "tag": _language_tag,
        "json": _json,
        "reasons": reasons,
    }
    return environment


def _web_address(url: str | None) -> str | None:
    """The URL if a reader may safely follow it, else `None`.

    `javascript:` and the like are not safe, and neither is what holds a character that can't be seen.
    """
    if not url or url != printable(url):
        return None
    return url if url.lower().startswith(("https://", "http://")) else None


def _language_tag(code: str | None) -> str | None:
    """A code for `lang`, `None` where a page had better say nothing."""
    return None if code in (None, UNDETERMINED) else printable_line(code)


def _json(value: object) -> str:
    """JSON that may stand in a script element: nothing in it ends that."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
