"""What a command says of itself, and what it says to whoever mistyped it."""

import re
import shlex
from pathlib import Path

import click
import pytest

from summarize.cli.commands import cli
from summarize.cli.group import Command
from tests.cli.conftest import Command as Run


def _commands(group: click.Group, path: str) -> list[tuple[str, click.Command]]:
    found: list[tuple[str, click.Command]] = [(path, group)]
    for name, command in group.commands.items():
        where = path if command.hidden else f"{path} {name}"
        if isinstance(command, click.Group):
            found += _commands(command, where)
        else:
            found.append((where, command))
    return found


COMMANDS = _commands(cli, "summarize")


@pytest.mark.parametrize(("path", "command"), COMMANDS)
def test_examples_are_lines_that_can_be_typed(path: str, command: click.Command) -> None:
    assert isinstance(command, Command), path
    for example in command.examples:
        parts = re.split(r" [|>] ", example)
        name, *words = shlex.split(next(part for part in parts if part.startswith("summarize")))
        found: click.Command = cli
        while isinstance(found, click.Group):
            known = found.commands
            if not words or words[0] not in known:
                found = known.get("report", click.Command("none"))
                words = words if "report" in known else []
            else:
                found = known[words.pop(0)]
        found.make_context(name, words)


@pytest.mark.parametrize(
    "name", sorted({path.removeprefix("summarize").strip() for path, _ in COMMANDS})
)
def test_a_help_has_examples_groups_and_where_to_read_on(command: Run, name: str) -> None:
    told = command(*name.split(), "--help")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(f"Usage: summarize {name}".rstrip())
    assert len(re.findall(r"^  (?:.* \| )?summarize ", told.out, re.MULTILINE)) >= 3
    assert "Other:" in told.out
    assert "summarize config" in told.out
    assert "Settings: " in told.out


def test_the_default_command_has_no_name(command: Run) -> None:
    assert "summarize report" not in command("report", "--help").out
    assert "summarize report" not in command("a.txt", "--no-such-option").err


@pytest.mark.parametrize("columns", [40, 60])
@pytest.mark.parametrize("path", sorted({path for path, _ in COMMANDS}))
def test_no_help_is_wider_than_the_terminal(
    path: str, columns: int, command: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = command(*path.split()[1:], "--help").out.splitlines()
    assert [line for line in lines if len(line) > columns] == []


@pytest.mark.parametrize("columns", ["40", "60", "80"])
def test_an_example_can_be_typed_as_a_narrow_terminal_shows_it(
    columns: str, command: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for path, of_path in COMMANDS:
        told = command(*path.split()[1:], "--help").out
        whole = re.sub(r" \\\n\s+", " ", told)
        for example in of_path.examples if isinstance(of_path, Command) else ():
            if "summarize report" not in path:
                assert f"  {example}\n" in whole


def test_a_narrow_terminal_has_texts_below_their_options(
    command: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert "  --passages" in command("detect", "--help").out.splitlines()


def test_help_is_a_command_too(command: Run) -> None:
    assert command("help").out == command("--help").out
    assert command("help", "quotes").out == command("quotes", "--help").out
    assert command("help", "prompts", "show").out == command("prompts", "show", "--help").out
    assert command("-V").out == command("--version").out


def test_help_for_no_command_names_the_nearest(command: Run) -> None:
    told = command("help", "docter")
    assert (told.code, told.out) == (2, "")
    assert "did you mean doctor?" in told.err


def test_the_manual_is_printed(command: Run) -> None:
    manual = command("help", "manual").out
    assert manual.startswith("# In a newsroom")
    assert "| `--max-cost USD` |" in manual


@pytest.mark.parametrize("word", ["translat", "Quotes", "qoutes", "docter"])
def test_a_mistyped_command_is_no_file(command: Run, word: str, articles: Path) -> None:
    told = command(word, articles / "bridge.txt")
    assert (told.code, told.out) == (2, "")
    assert re.fullmatch(
        rf"summarize: no such file: {word}; did you mean the command `\w+`\?\n", told.err
    )


def test_a_command_after_an_option_is_told_where_it_goes(command: Run, articles: Path) -> None:
    told = command("--to", "ru", "quotes", articles / "bridge.txt")
    assert (told.code, told.out) == (2, "")
    assert "the command quotes goes first" in told.err


def test_a_file_may_be_called_like_a_mistyped_command(
    command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("translat").write_text("The bridge was opened on Monday.", "utf-8")
    assert command("translat").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--length", "shrot"], "did you mean short?"),
        (["--length", "tiny"], "short, medium, long or a number of words"),
        (["--format", "jsn"], "Did you mean 'json'?"),
        (["--json"], "No such option '--json'. Did you mean '-f json'?"),
        (["--jason"], "No such option '--jason'"),
        (["--engine", "ofline"], "Did you mean 'offline'?"),
        (["--to", "Rusian"], "did you mean Russian?"),
        (["--to", "qq"], "no language that we know"),
    ],
)
def test_a_bad_value_is_answered_with_the_nearest_good_one(
    command: Run, arguments: list[str], said: str, articles: Path
) -> None:
    told = command(articles / "bridge.txt", *arguments)
    assert (told.code, told.out) == (2, "")
    assert said in told.err
