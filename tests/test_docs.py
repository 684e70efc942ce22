"""README and manual are held to the program: what they show is what is printed, every option is there."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import click
import pytest

from summarize.cli.commands import cli
from summarize.cli.main import run
from summarize.settings import SETTING_NAMES
from tests.reference import DOCS, MADE, with_made
from tests.test_architecture import LAYERS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
MANUAL = "".join(page.read_text("utf-8") for page in sorted(DOCS.rglob("*.md")))


def _commands(group: click.Group = cli, path: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        yield f"{path}{name}", command
        if isinstance(command, click.Group):
            yield from _commands(command, f"{path}{name} ")


COMMANDS = dict(_commands())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented(name: str) -> None:
    options = [o for p in COMMANDS[name].params if isinstance(p, click.Option) for o in p.opts]
    assert not [option for option in options if f"`{option}" not in MANUAL]


@pytest.mark.parametrize("page", MADE)
def test_the_reference_is_made_from_the_program(page: str) -> None:
    assert with_made(page) == (DOCS / page).read_text("utf-8"), "run python -m tests.reference"


def test_every_page_is_in_the_manual_that_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["help", "manual"]) == 0
    printed = capsys.readouterr().out
    # What a program reads better, and what a terminal's reader has in another language.
    apart = {"index.md", "tutorial.ru.md", "reference/report.md", "reference/python.md"}
    for path in DOCS.rglob("*.md"):
        if path.relative_to(DOCS).as_posix() not in apart:
            assert path.read_text("utf-8") in printed


def test_every_page_of_the_manual_is_in_the_site() -> None:
    site = tomllib.loads((ROOT / ".github" / "zensical.toml").read_text("utf-8"))
    named = set(re.findall(r"'([\w/.-]+\.md)'", str(site["project"]["nav"])))
    assert named == {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}


def test_the_readme_is_an_introduction() -> None:
    assert len(README.splitlines()) < 160
    for target in re.findall(r"\]\((\.github/[\w./-]+)\)", README):
        assert (ROOT / target).is_file()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_a_help_text(name: str) -> None:
    options = [p for p in COMMANDS[name].params if isinstance(p, click.Option)]
    assert not [option.name for option in options if not option.help]
    assert COMMANDS[name].help


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "report"])
def test_every_command_is_documented(name: str) -> None:
    for text in (README, MANUAL):
        assert re.search(rf"summarize {name.split(maxsplit=1)[0]}\b", text)
        assert f"{name.rsplit(maxsplit=1)[-1]}" in text


@pytest.mark.parametrize("name", SETTING_NAMES)
def test_every_setting_is_documented(name: str) -> None:
    assert f"`{name}`" in MANUAL


def test_the_sample_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command = re.search(r"&& \.venv/bin/summarize (.+)", README)
    sample = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)
    assert command is not None
    assert sample is not None
    monkeypatch.chdir(ROOT)
    assert run(shlex.split(command[1])) == 0
    assert capsys.readouterr().out == sample[1]


def test_ci_runs_the_two_commands_as_they_stand_here() -> None:
    pattern = re.search(
        r"sed -n 's/(.+?)/\\1/p' README\.md", (ROOT / ".ci" / "run").read_text("utf-8")
    )
    assert pattern is not None
    commands = re.findall(pattern[1].replace(r"\(", "(").replace(r"\)", ")"), README, re.MULTILINE)
    assert len(commands) == 2
    assert "bin/summarize tests/articles/" in commands[0]
    assert "bin/python -m pytest" in commands[1]


def test_the_python_sample_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = (DOCS / "how-to" / "python.md").read_text("utf-8")
    sample = re.search(r"```python\n(.*?)```", recipe, re.DOTALL)
    assert sample is not None
    text = (ROOT / "tests" / "articles" / "bridge.txt").read_text("utf-8")
    exec(compile(sample[1], "python.md", "exec"), {"text": text})


def test_the_changelog_names_this_version_or_what_is_to_come() -> None:
    assert re.search(
        r"^## (Unreleased|\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )


CONTRIBUTING = (ROOT / ".github" / "CONTRIBUTING.md").read_text("utf-8")


def test_the_files_that_recipes_name_exist() -> None:
    named = re.findall(r"`((?:summarize|tests)/[\w./-]*\w\.?\w*)/?`", CONTRIBUTING)
    assert len(named) > 40
    assert not [name for name in named if not (ROOT / name).exists()]


def test_the_programs_that_recipes_name_exist() -> None:
    named = re.findall(r"`python -m\s+((?:summarize|tests)[\w.]*)", CONTRIBUTING)
    assert len(named) > 8
    assert not [name for name in named if find_spec(name) is None]


def test_the_picture_of_floors_names_every_layer() -> None:
    picture = re.search(r"```text\n(.*?)```", CONTRIBUTING, re.DOTALL)
    assert picture is not None
    words = set(re.findall(r"\w+", picture[1]))
    assert not [layer for layer in LAYERS if layer not in words]
