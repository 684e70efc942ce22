"""Writes the tables of options into the README, from the commands: `python -m tests.reference`.

The tables stand between two comments; `tests/test_docs.py` holds them there.
"""

from collections.abc import Iterator
from pathlib import Path

import click

from summarize.cli.commands import cli
from summarize.cli.group import GROUPS, options_of

README = Path(__file__).parent.parent / "README.md"
BEGIN = "<!-- options: made by python -m tests.reference -->\n"
_MANY = 10  # commands
_HEAD = "| option | of | means |\n|---|---|---|\n"
END = "<!-- end of options -->\n"


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


def with_tables(readme: str) -> str:
    """The README with the tables as they should be."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("the README has lost the comments around its options")
    return f"{before}{BEGIN}\n{option_tables()}\n{END}{after}"


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
    """Write the README again."""
    README.write_text(with_tables(README.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
