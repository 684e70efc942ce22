"""Commands for what the program itself has, as the user sees them: prompts, settings, cache, schema, help."""

from pathlib import Path
from typing import Any

import click

from summarize.cli import options
from summarize.cli.group import Command, CommandGroup


@click.group(
    cls=CommandGroup,
    examples=(
        "summarize prompts list",
        "summarize prompts show system",
        "summarize prompts eject my-prompts",
    ),
)
def prompts() -> None:
    """The prompt templates, and a copy to edit.

    `summarize prompts eject DIR` copies them; --prompts DIR, or prompts_dir in the config file,
    then uses the copy.
    """


@prompts.command("list")
@options.prompts_dir
@options.config
def list_prompts(**given: Any) -> int:
    """The templates in use, one a line: name, and where it is read from."""
    from summarize.cli import prompts as job  # here: see `commands`

    return job.list_templates(given)


@prompts.command("show")
@click.argument("name")
@options.prompts_dir
@options.config
def show_prompt(name: str, **given: Any) -> int:
    """One template, as it is."""
    from summarize.cli import prompts as job  # here: see `commands`

    return job.show(name, given)


@prompts.command("eject")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def eject_prompts(folder: Path) -> int:
    """Copy our templates to FOLDER, to be edited there."""
    from summarize.cli import prompts as job  # here: see `commands`

    return job.eject(folder)


@click.command(
    cls=Command,
    examples=(
        "summarize doctor",
        "summarize doctor --base-url http://127.0.0.1:11434/v1",
        "summarize doctor -f json",
    ),
)
@options.to
@options.model_options
@options.source_options
@options.findings_format
def doctor(**given: Any) -> int:
    """What would be used, and why: engine, model, key, cache."""
    from summarize.cli import doctor as job  # here: see `commands`

    return job.run(given)


@click.group(
    cls=CommandGroup,
    examples=(
        "summarize config init",
        "summarize config set to ru",
        "summarize config set services.work.base_url https://models.example/v1",
        "summarize config set services.work.api_key",
    ),
)
def config() -> None:
    """The config file: where it is, what holds, and how to change it."""


@config.command("path")
@options.config
def config_path(**given: Any) -> int:
    """Where the config file is, or would be."""
    from summarize.cli import config as job  # here: see `commands`

    return job.show_path(given)


@config.command("show")
@options.to
@options.length
@options.full_text
@options.model_options
@options.source_options
@options.findings_format
def show_config(**given: Any) -> int:
    """Every setting, its value, and where that comes from; never a key."""
    from summarize.cli import config as job  # here: see `commands`

    return job.show(given)


@config.command("init")
@options.config
def init_config(**given: Any) -> int:
    """Write a config file with everything explained and nothing set."""
    from summarize.cli import config as job  # here: see `commands`

    return job.init(given)


@config.command("set")
@click.argument("key", metavar="KEY", shell_complete=options.complete_key)
@click.argument("value", required=False, metavar="[VALUE]")
@click.option(
    "--keyring/--no-keyring",
    default=True,
    help="Whether a key goes to the system's keyring where there is one (the package keyring).",
)
@options.config
def set_config(key: str, value: str | None, **given: Any) -> int:
    """Put one setting into the config file.

    KEY is a setting (summarize config show lists them), api_key, or services.NAME.KEY. A key is
    asked for, or read from a pipe, and kept in the system's keyring or where only you can read it.
    """
    from summarize.cli import config as job  # here: see `commands`

    return job.set_value(key, value, given)


@click.group(
    cls=CommandGroup,
    invoke_without_command=True,
    examples=(
        "summarize cache",
        "summarize cache clear",
        "summarize cache --config other.toml",
    ),
)
@options.config
@click.pass_context
def cache(ctx: click.Context, /, **given: Any) -> int:
    """Answers of models that are kept on disk: where, and how much."""
    if ctx.invoked_subcommand is not None:
        return 0
    from summarize.cli import cache as job  # here: see `commands`

    return job.show(given)


@cache.command("clear")
@options.config
def clear_cache(**given: Any) -> int:
    """Forget them all."""
    from summarize.cli import cache as job  # here: see `commands`

    return job.clear(given)


@click.command(
    cls=Command,
    examples=(
        "summarize schema",
        "summarize schema > report.schema.json",
        "summarize schema | jq '.\"$defs\" | keys'",
    ),
)
def schema() -> int:
    """The JSON Schema of the report."""
    from summarize.cli import schema as job  # here: see `commands`

    return job.run()


@click.command(
    "help",
    cls=Command,
    examples=("summarize help", "summarize help batch", "summarize help manual"),
)
@click.argument("topic", nargs=-1, metavar="[COMMAND]")
@click.pass_context
def show_help(ctx: click.Context, topic: tuple[str, ...]) -> int:
    """The help of a command, or with `manual` the whole manual."""
    from summarize.cli import manual as job  # here: see `commands`

    return job.run(ctx, topic)
