"""Writes the reference of the manual from the program: `python -m tests.reference`.

The options come from the commands, the report from its schema, the library from its docstrings;
`tests/test_docs.py` holds them there.
"""

import dataclasses
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

import summarize
from summarize.article import Span
from summarize.cli.commands import cli
from summarize.cli.group import GROUPS, options_of
from summarize.languages import LanguageGuess
from summarize.passages import Passage
from summarize.quotations import Claim, Quote, Speaker
from summarize.quotations.rulebook import RULES
from summarize.schema import report_schema
from summarize.verification.checking import SentenceCheck, TranslationCheck

DOCS = Path(__file__).parent.parent / ".github" / "docs"
BEGIN = "<!-- made by python -m tests.reference -->\n"
_MANY = 10  # commands
_HEAD = "| option | of | means |\n|---|---|---|\n"
END = "<!-- end of what is made -->\n"
_RETURNED = (Quote, Claim, Speaker, LanguageGuess, Passage, SentenceCheck, TranslationCheck, Span)


def option_tables() -> str:
    """The options of all commands, a table for each group, those that mean the same in one row."""
    commands = dict(_commands(cli, ""))
    groups: dict[str, dict[tuple[str, str], list[str]]] = {}
    for name, command in commands.items():
        for group, option in options_of(command):
            row = _written(option), (option.help or "").rstrip(".")
            groups.setdefault(group, {}).setdefault(row, []).append(name)
    return "\n".join(
        f"**{title}**\n\n{_HEAD}"
        + "".join(
            f"| {written} | {_of(names, commands)} | {means} |\n"
            for (written, means), names in groups[title].items()
        )
        for title in GROUPS
        if title in groups
    )


def report_tables() -> str:
    """The fields of the JSON report, a table for each kind of object in it."""
    schema = report_schema()
    kinds = {"Report": schema, **schema["$defs"]}
    return "\n".join(
        f"### {name}\n\n{kind.get('description', '')}\n\n| field | is |\n|---|---|\n"
        + "".join(f"| `{field}` | {_kind(of)} |\n" for field, of in kind["properties"].items())
        for name, kind in kinds.items()
    )


def _kind(schema: dict[str, Any]) -> str:
    """A schema in words."""
    match schema:
        case {"$ref": str(ref)}:
            name = ref.rpartition("/")[2]
            return f"[{name}](#{name.lower()})"
        case {"enum": list(values)}:
            return ", ".join(f"`{value}`" for value in values)
        case {"const": value}:
            return f"`{value}`"
        case {"anyOf": list(kinds)}:
            return " or ".join(map(_kind, kinds))
        case {"type": "array", "items": items}:
            return f"list of {_kind(items)}"
    return str(schema.get("type", "anything"))


def library() -> str:
    """What `summarize` exports, each with its signature and what it promises, and what it returns."""
    apart = {kind.__name__ for kind in _RETURNED}
    exported = map(_exported, sorted(set(summarize.__all__) - apart, key=str.lower))
    return "\n".join((*exported, "## What the functions return\n", *map(_value, _RETURNED)))


def _exported(name: str) -> str:
    value: Any = getattr(summarize, name)
    if dataclasses.is_dataclass(value):
        return _value(getattr(summarize, name))
    if inspect.isclass(value):
        return f"### `{name}`\n\n{inspect.getdoc(value) or ''}\n"
    signature = _bare(str(inspect.signature(value)))
    doc = inspect.getdoc(value) or ""
    return f"### `{name}`\n\n```python\n{name}{signature}\n```\n\n{doc}\n"


def _value(kind: type[Any]) -> str:
    """What a class of values says of itself, and a table of its fields."""
    told = (
        {field.name: field.type for field in dataclasses.fields(kind) if field.repr}
        if dataclasses.is_dataclass(kind)
        else inspect.get_annotations(kind)
    )
    rows = "".join(f"| `{name}` | `{_plain(hint)}` |\n" for name, hint in told.items())
    doc = inspect.getdoc(kind) or ""
    return f"### `{kind.__name__}`\n\n{doc}\n\n| field | type |\n|---|---|\n{rows}"


def _plain(hint: object) -> str:
    text = hint.__name__ if type(hint) is type else str(hint)
    return _bare(text).replace("|", r"\|")


def _bare(hint: str) -> str:
    """A type without the modules that it lies in."""
    return re.sub(r"\b[a-z_]+(?:\.[a-z_]+)*\.(?=[A-Z])", "", hint)


def rules() -> str:
    """The rules of attribution, each with what it reads, those that give most names first."""
    rows = sorted(RULES.values(), key=lambda rule: (-rule.given, rule.name))
    return "| rule | reads | names right |\n|---|---|---|\n" + "".join(
        f"| {rule.name} | {rule.example.replace(chr(10), ' ↵ ')} "
        f"| {f'{rule.right} of {rule.given}' if rule.given else ''} |\n"
        for rule in rows
    )


MADE = {
    "reference/commands.md": option_tables,
    "reference/report.md": report_tables,
    "reference/python.md": library,
    "reference/rules.md": rules,
}


def with_made(page: str) -> str:
    """The page of the manual with what is made for it as it should be."""
    text = (DOCS / page).read_text("utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{page} has lost the comments around what is made")
    return f"{before}{BEGIN}\n{MADE[page]()}\n{END}{after}"


def _of(names: list[str], commands: dict[str, click.Command]) -> str:
    """Commands by name, or together by what they have in common."""
    for said, option in (("all with a model", "--model"), ("all that read", "--allow-private")):
        having = [
            name
            for name, command in commands.items()
            if any(option in param.opts for param in command.params)
        ]
        if names == having:
            return said
    return ", ".join(names) if len(names) < _MANY else "all"


def _commands(group: click.Group, path: str) -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from _commands(command, f"{path}{name} ")
        yield f"{path}{name}", command


def _written(option: click.Option) -> str:
    names = sorted((*option.opts, *option.secondary_opts), key=len)
    value = "" if option.is_flag else f" {option.make_metavar(click.Context(cli))}"
    if isinstance(option.type, click.Choice):
        value = " " + "|".join(option.type.choices)
    value = value.replace("|", r"\|")  # as a table has it
    return ", ".join((*(f"`{name}`" for name in names[:-1]), f"`{names[-1]}{value}`"))


def main() -> None:
    """Write the pages again."""
    for page in MADE:
        (DOCS / page).write_text(with_made(page), "utf-8")


if __name__ == "__main__":
    main()
