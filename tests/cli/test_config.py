import json
import re
import stat
import sys
import tomllib
from pathlib import Path

import pytest

from summarize.cli.config_file import TEMPLATE, with_setting
from summarize.configuration import load
from summarize.errors import ConfigurationError
from summarize.settings import SETTING_NAMES
from tests.cli.conftest import Command

URL = "https://models.example/v1"


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SUMMARIZE_CONFIG", str(tmp_path / "folder" / "config.toml"))
    monkeypatch.setitem(sys.modules, "keyring", None)
    return tmp_path / "folder" / "config.toml"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_template_explains_every_setting_and_sets_none(config: Path, command: Command) -> None:
    assert command("config", "path").out == f"{config}\n"
    assert command("config", "init").code == 0
    assert tomllib.loads(config.read_text("utf-8")) == {}
    assert {*re.findall(r"^# (\w+) = ", TEMPLATE, re.MULTILINE)} >= {*SETTING_NAMES}
    again = command("config", "init")
    assert (again.code, again.out) == (2, "")
    assert "is there already" in again.err


def test_each_example_of_the_template_is_right(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    lines = [re.sub(r"^# (?=[\w.]+ = |\[)", "", line) for line in TEMPLATE.splitlines()]
    path.write_text("\n".join(lines), "utf-8")
    loaded = load({}, {"WORK_KEY": "k", "MY_KEY": "m"}, path)
    assert loaded.services == ("work",)
    assert loaded.settings.service is not None
    assert loaded.settings.service.api_key == "k"


def test_what_is_set_holds_and_comments_stay(config: Path, command: Command) -> None:
    command("config", "init")
    for key, value in {
        "to": "Russian", "length": "90", "max_cost": "1.5", "local_only": "yes",
        "services.work.base_url": URL, "services.work.model": "large", "service": "work",
    }.items():  # fmt: skip
        assert command("config", "set", key, value).code == 0, key
    text = config.read_text("utf-8")
    assert "# The model; without one" in text
    assert tomllib.loads(text) == {
        "to": "ru", "length": 90, "max_cost": 1.5, "local_only": True, "service": "work",
        "services": {"work": {"base_url": URL, "model": "large"}},
    }  # fmt: skip
    shown = json.loads(command("config", "show", "-f", "json").out)
    assert shown["to"] == f"ru ({config})"
    assert shown["model"] == f"large ({config}, services.work)"
    assert shown["services"] == "work"
    command("config", "set", "to", "kk")
    assert tomllib.loads(config.read_text("utf-8"))["to"] == "kk"


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions there")
def test_a_key_is_read_from_a_pipe_and_kept_where_only_its_owner_reads(
    config: Path, command: Command
) -> None:
    told = command("config", "set", "api_key", stdin="sk-planted\n")
    assert (told.code, told.out) == (0, "")
    assert "sk-planted" not in told.err
    assert mode(config) == 0o600
    loaded = load({}, {}, config)
    assert loaded.settings.service is not None
    assert loaded.settings.service.api_key == "sk-planted"
    assert "sk-planted" not in command("config", "show").out


def test_a_key_is_asked_for_hidden(
    config: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda prompt: "sk-typed")
    assert command("config", "set", "api_key").code == 0
    assert tomllib.loads(config.read_text("utf-8")) == {"api_key": "sk-typed"}


def test_a_key_on_the_command_line_is_refused(config: Path, command: Command) -> None:
    told = command("config", "set", "api_key", "sk-typed")
    assert told.code == 2
    assert "history" in told.err
    assert not config.exists()


def test_a_key_goes_to_one_address_only(config: Path, command: Command) -> None:
    told = command("config", "set", "services.work.api_key", stdin="sk-planted")
    assert told.code == 3
    assert "services.work.base_url URL" in told.err
    assert not config.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lenght", "90"], "did you mean length?"),
        (["services.work.modle", "x"], "did you mean services.work.model?"),
        (["colour", "red"], "known are engine"),
        (["length", "tiny"], "a number of words"),
        (["to", "Rusian"], "did you mean Russian?"),
        (["to"], "a value is missing"),
        (["base_url", "models.example"], "http"),
    ],
)
def test_what_could_not_be_read_again_is_not_written(
    config: Path, command: Command, arguments: list[str], said: str
) -> None:
    told = command("config", "set", *arguments)
    assert (told.code, told.out) == (2, "")
    assert said in told.err
    assert not config.exists()


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("", ("to",), 'to = "x"\n'),
        ('# mine\nto = "kk"  # Kazakh\n', ("to",), '# mine\nto = "x"\n'),
        ("[prices]\n", ("to",), 'to = "x"\n[prices]\n'),
        ("a = 1\n\n# prices\n[prices]\n", ("to",), 'a = 1\nto = "x"\n\n# prices\n[prices]\n'),
        ("", ("services", "a b", "model"), '[services."a b"]\nmodel = "x"\n'),
        ("[services.w]\n\n[prices]\n", ("services", "w", "model"), '[services.w]\nmodel = "x"\n\n[prices]\n'),
    ],
)  # fmt: skip
def test_one_line_is_put_where_it_belongs(text: str, names: tuple[str, ...], expected: str) -> None:
    assert with_setting(text, names, "x") == expected


@pytest.mark.parametrize("text", ['to = """\na"""\n', "services = { w = { model = 'y' } }\n"])
def test_what_would_change_something_else_is_left_to_a_person(text: str) -> None:
    name = ("to",) if text.startswith("to") else ("services", "w", "model")
    with pytest.raises(ConfigurationError, match="edit it by hand"):
        with_setting(text, name, "x")
