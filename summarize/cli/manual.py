"""`summarize help [COMMAND]`, and `summarize help manual`: its pages, wherever the package lies."""

import sys
from pathlib import Path

import click

from summarize.errors import UsageError, nearest
from summarize.printable import printable

_MANUAL = "manual"
_PAGES = (
    "tutorial.md",
    *(
        f"how-to/{name}.md"
        for name in (
            "install",
            "models",
            "settings",
            "batch",
            "overview",
            "corpus",
            "compare",
            "pages",
            "translate",
            "serve",
            "templates",
            "python",
        )
    ),
    "reference/commands.md",
    "reference/rules.md",
    *(f"explanation/{name}.md" for name in ("reading", "relying", "measured")),
)
"""What it is made of, in the order in which it reads."""


def run(ctx: click.Context, topic: tuple[str, ...]) -> int:
    """Print the help of a command, of all, or the manual, and return the exit code."""
    root = ctx.find_root()
    if topic == (_MANUAL,):
        _page(_manual())
    else:
        sys.stdout.write(_help(root, topic) + "\n")
    return 0


def _help(root: click.Context, topic: tuple[str, ...]) -> str:
    """The help of a command by its words; of the whole, by none."""
    context = root
    for word in topic:
        group = context.command
        command = group.get_command(context, word) if isinstance(group, click.Group) else None
        if command is None:
            known = group.list_commands(context) if isinstance(group, click.Group) else []
            near = nearest(word, [*known, _MANUAL])
            raise UsageError(
                f"there is no command {' '.join(topic)!r}",
                f"did you mean {near}?" if near else "summarize help lists them",
            )
        context = command.context_class(command, info_name=word, parent=context)
    return context.get_help()


def _manual() -> str:
    package = Path(__file__).parents[1]
    checkout = package.parent / ".github" / "docs"
    folder = checkout if (package.parent / "pyproject.toml").is_file() else package / "_docs"
    return "\n".join((folder / page).read_text("utf-8") for page in _PAGES)


def _page(text: str) -> None:
    if sys.stdout.isatty():
        click.echo_via_pager(printable(text))
    else:
        sys.stdout.write(text)
