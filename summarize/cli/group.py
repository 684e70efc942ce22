"""How commands read and complete: a default command, examples and options in groups in every help.

click's own classes, told apart in four things: the first word may be a source; a help begins with
examples and groups its options; what is mistyped is answered with the nearest word that is right; and
the shell completes files beside commands.
"""

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from summarize.errors import UsageError, nearest

DEFAULT_COMMAND = "report"

_NARROW = 60  # columns under which a help text stands below its option and not beside it
_WORD = r"(?:'[^']*'|[^\s'])+"
_OPTION_OR_WORD = re.compile(rf"--?\w[\w-]* (?![-|>]){_WORD}|{_WORD}")  # an option keeps its value
_FOOT = "Settings: summarize config show. Manual: summarize help manual."
_GROUPS: dict[str, tuple[str, ...]] = {
    "What to print": (
        "to", "length", "full_text", "format", "output", "template", "bilingual", "glossary", "in_context",
        "explain", "passages", "lines", "front_matter", "who", "since", "identical",
        "strict", "no_color",
    ),
    "Model": (
        "model", "service", "base_url", "engine", "context_window", "no_cache", "max_cost",
        "max_cost_run", "prompts_dir", "double_check", "dry_run",
    ),
    "Sources": (
        "text_field", "id_field", "title_field", "date_field", "files_from", "against", "allow_private", "local_only"),
    "Server": ("host", "port", "token", "allow_origin", "max_size", "time_limit"),
    "Run": (
        "jobs", "concurrency", "rpm", "tpm", "shard", "index", "via", "wait", "watch", "retry_failed", "force", "fail_over",
    ),
}  # fmt: skip
_OTHER = "Other"
GROUPS = (*_GROUPS, _OTHER)
"""The titles that options stand under in a help, in order."""


class Choice(click.Choice[str]):
    """One of some words; another is answered with the nearest of them."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """What is wrong, and what may have been meant."""
        near = nearest(str(value), self.choices)
        said = super().get_invalid_choice_message(value, ctx)
        return f"{said} Did you mean {near!r}?" if near else said


class _Formatter(click.HelpFormatter):
    """As wide as the terminal, however narrow that is; click's own goes no lower than 50."""

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        columns = min(shutil.get_terminal_size().columns, max_width or 80)
        super().__init__(indent_increment, width or max(columns - 2, 30), max_width)


class _Context(click.Context):
    formatter_class = _Formatter


class Command(click.Command):
    """A command whose help has examples and groups of options.

    `examples` are whole lines as they are typed; those of every command are run by the tests as far
    as parsing goes. A command of a group that has none of its own shows the group's.
    """

    context_class = _Context

    def __init__(self, *args: Any, examples: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = tuple(examples)
        self.epilog = self.epilog or _FOOT

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does; who types a format as if it were an option is told how to ask for it."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            word = error.option_name.lstrip("-")
            formats = [
                p.type.choices
                for p in self.params
                if p.name == "format" and isinstance(p.type, click.Choice)
            ]
            if any(word in choices for choices in formats):
                raise click.NoSuchOption(
                    error.option_name,
                    f"No such option {error.option_name!r}. Did you mean '-f {word}'?",
                    ctx=ctx,
                ) from error
            raise

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples first, since most people look for one and for nothing else."""
        group = ctx.parent and ctx.parent.command
        of_group = group.examples if type(group) is CommandGroup else ()
        _write_examples(formatter, self.examples or of_group)
        _write_options(formatter, ctx, self.get_params(ctx))


class DefaultCommand(Command):
    """The command whose name need not be typed, and that no usage line shows therefore."""

    class Unnamed(_Context):
        """A context that goes by its parent's name."""

        @property
        def command_path(self) -> str:
            """What the user typed, or could have."""
            return self.parent.command_path if self.parent else super().command_path

    context_class = Unnamed


class CommandGroup(Command, click.Group):
    """A group of such commands."""

    command_class = Command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """As of a command, with the commands of the group at the end."""
        _write_examples(formatter, self.examples)
        _write_options(formatter, ctx, self.get_params(ctx))
        self.format_commands(ctx, formatter)


class DefaultGroup(CommandGroup):
    """A group whose first word may be left out: what is no command is a source to report on."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command's name where none stands."""
        own = {name for param in self.get_params(ctx) for name in param.opts} | {*self.commands}
        nothing_yet = not args and ctx.resilient_parsing  # completing the first word
        if not nothing_yet and (not args or args[0] not in own):
            args = [DEFAULT_COMMAND, *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The default command's options, for they are what `summarize --help` is asked for."""
        default = self.commands[DEFAULT_COMMAND]
        _write_examples(formatter, self.examples)
        _write_options(formatter, ctx, [*default.params, *self.get_params(ctx)])
        self.format_commands(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands, files, or the options of the default command and our own."""
        found = super().shell_complete(ctx, incomplete)
        if not incomplete.startswith("-"):
            # Files come first: bash's function takes back what it had when it meets them.
            return [CompletionItem(incomplete, type="file"), *found]
        default = self.commands[DEFAULT_COMMAND]
        with default.make_context(DEFAULT_COMMAND, [], parent=ctx, resilient_parsing=True) as its:
            known = {item.value for item in found}
            return found + [
                item for item in default.shell_complete(its, incomplete) if item.value not in known
            ]

    def check_sources(self, sources: tuple[str, ...]) -> None:
        """Raises `UsageError` when the first source is no file but a command, or nearly one."""
        word = sources[0] if sources else ""
        if not word.isalpha() or Path(word).exists():
            return
        if word in self.commands:
            raise UsageError(f"no such file: {word}", f"the command {word} goes first")
        if near := nearest(word, self.list_commands(click.get_current_context())):
            raise UsageError(f"no such file: {word}; did you mean the command `{near}`?")


def complete_files(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The shell's own completion of file names."""
    return [CompletionItem(incomplete, type="file")]


def options_of(command: click.Command) -> Iterator[tuple[str, click.Option]]:
    """The options of a command, each with the title of its group, in the order of the groups."""
    options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
    for title in GROUPS:
        for option in options:
            if _group_of(option.name or "") == title:
                yield title, option


def _write_examples(formatter: click.HelpFormatter, examples: Sequence[str]) -> None:
    if examples:
        with formatter.section("Examples"):
            for example in examples:
                _write_command_line(formatter, example)


def _write_command_line(formatter: click.HelpFormatter, line: str) -> None:
    """A command line; one that is wider than the terminal goes on as a shell lets it go on."""
    indent = " " * formatter.current_indent
    room = formatter.width - len(indent) - len("   \\")
    words: list[str] = []
    for word in _OPTION_OR_WORD.findall(line):
        words += [word] if len(word) <= room else re.findall(_WORD, word)
    shown = indent + words[0]
    for at, word in enumerate(words[1:], 1):
        mark = 0 if at == len(words) - 1 else len(" \\")
        if len(shown) + 1 + len(word) + mark > formatter.width:
            formatter.write(f"{shown} \\\n")
            shown = f"{indent}  {word}"
        else:
            shown += f" {word}"
    formatter.write(f"{shown}\n")


def _write_options(
    formatter: click.HelpFormatter, ctx: click.Context, params: Sequence[click.Parameter]
) -> None:
    grouped: dict[str, list[tuple[str, str]]] = {title: [] for title in GROUPS}
    for param in params:
        if isinstance(param, click.Option) and (record := param.get_help_record(ctx)):
            grouped[_group_of(param.name or "")].append(record)
    for title, records in grouped.items():
        if records:
            with formatter.section(title):
                _write_records(formatter, records)


def _group_of(name: str) -> str:
    return next((title for title, names in _GROUPS.items() if name in names), _OTHER)


def _write_records(formatter: click.HelpFormatter, records: Sequence[tuple[str, str]]) -> None:
    if formatter.width >= _NARROW:
        formatter.write_dl(records)
        return
    for term, text in records:
        name, _, values = term.partition(" [")
        one_line = formatter.current_indent + len(term) <= formatter.width
        formatter.write(f"{'':{formatter.current_indent}}{term if one_line else name}\n")
        with formatter.indentation(), formatter.indentation():
            if not one_line:
                formatter.write_text(f"[{values}")
            formatter.write_text(text)
