import os
import re
import sys
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from summarize.configuration import Loaded, load
from summarize.errors import ConfigurationError, UsageError
from summarize.settings import OPENAI_URL, Price, Service

LOCAL = "http://localhost:8080/v1"
ELSEWHERE = "https://models.example.org/v1"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text("", "utf-8")
    return path


def settings(
    config: Path, flags: Mapping[str, object] | None = None, text: str = "", **environ: str
) -> Loaded:
    config.write_text(text, "utf-8")
    return load(flags or {}, environ, config)


def service(loaded: Loaded) -> Service:
    assert loaded.settings.service is not None
    return loaded.settings.service


def test_flag_beats_environment_beats_file_beats_default(config: Path) -> None:
    file = 'to = "kk"'
    assert settings(config).settings.to == "en"
    assert settings(config, text=file).settings.to == "kk"
    assert settings(config, text=file, SUMMARIZE_TO="ky").settings.to == "ky"
    loaded = settings(config, {"to": "tg"}, file, SUMMARIZE_TO="ky")
    assert loaded.settings.to == "tg"


def test_every_setting_knows_where_it_came_from(config: Path) -> None:
    loaded = settings(config, {"to": "tg"}, 'model = "m"', SUMMARIZE_LENGTH="long")
    assert loaded.origins["to"] == "flag"
    assert loaded.origins["model"] == str(config)
    assert loaded.origins["length"] == "SUMMARIZE_LENGTH"
    assert loaded.origins["engine"] == "default"


def test_no_key_and_no_base_url_is_no_service(config: Path) -> None:
    loaded = settings(config)
    assert loaded.settings.service is None
    assert not loaded.settings.uses_model


def test_ambient_openai_key_goes_to_openai(config: Path) -> None:
    chosen = service(settings(config, OPENAI_API_KEY="sk-ambient"))
    assert (chosen.base_url, chosen.api_key) == (OPENAI_URL, "sk-ambient")


def test_ambient_openai_key_follows_the_ambient_base_url(config: Path) -> None:
    chosen = service(settings(config, OPENAI_API_KEY="sk-ambient", OPENAI_BASE_URL=ELSEWHERE))
    assert (chosen.base_url, chosen.api_key) == (ELSEWHERE, "sk-ambient")


@pytest.mark.parametrize("ambient", ["OPENAI_API_KEY", "SUMMARIZE_API_KEY"])
def test_ambient_key_never_goes_to_an_endpoint_of_flag_or_file(config: Path, ambient: str) -> None:
    by_flag = settings(config, {"base_url": ELSEWHERE}, "", **{ambient: "sk-ambient"})
    by_file = settings(config, {}, f'base_url = "{ELSEWHERE}"', **{ambient: "sk-ambient"})
    assert service(by_flag).api_key is None
    assert service(by_file).api_key is None


def test_a_flag_that_names_the_ambient_endpoint_keeps_its_key(config: Path) -> None:
    chosen = service(settings(config, {"base_url": OPENAI_URL + "/"}, OPENAI_API_KEY="sk-ambient"))
    assert chosen.api_key == "sk-ambient"


def test_summarize_key_goes_with_summarize_base_url(config: Path) -> None:
    environ = {"SUMMARIZE_BASE_URL": LOCAL, "SUMMARIZE_API_KEY": "own", "OPENAI_API_KEY": "other"}
    assert service(settings(config, {}, "", **environ)).api_key == "own"


def test_key_in_the_file_goes_to_the_base_url_beside_it_only(config: Path) -> None:
    file = f'base_url = "{LOCAL}"\napi_key = "own"'
    assert service(settings(config, text=file)).api_key == "own"
    assert service(settings(config, {"base_url": ELSEWHERE}, file)).api_key is None


SERVICES = f"""
[services.work]
base_url = "{ELSEWHERE}"
api_key_env = "THEIRS"
model = "big"
context_window = 9000

[services.home]
base_url = "{LOCAL}"
"""


def test_services_hold_addresses_keys_and_models(config: Path) -> None:
    loaded = settings(config, {"service": "work"}, SERVICES, THEIRS="k")
    chosen = service(loaded)
    assert (chosen.base_url, chosen.api_key, chosen.model) == (ELSEWHERE, "k", "big")
    assert (chosen.name, chosen.context_window) == ("work", 9000)
    assert loaded.services == ("work", "home")
    assert loaded.origins["model"] == f"{config}, services.work"
    given = service(settings(config, {"service": "work", "model": "small"}, SERVICES, THEIRS="k"))
    assert given.model == "small"


def test_a_service_is_known_by_its_address_too(config: Path) -> None:
    chosen = service(settings(config, {"base_url": f"{ELSEWHERE}/"}, SERVICES, THEIRS="k"))
    assert (chosen.name, chosen.api_key, chosen.model) == ("work", "k", "big")


def test_the_nearest_of_service_and_address_counts(config: Path) -> None:
    file = f'service = "work"\n{SERVICES}'
    assert service(settings(config, {}, file, THEIRS="k")).base_url == ELSEWHERE
    assert service(settings(config, {"base_url": LOCAL}, file)).base_url == LOCAL
    assert service(settings(config, {}, file, SUMMARIZE_SERVICE="home")).base_url == LOCAL
    assert service(settings(config, {}, file, OPENAI_BASE_URL=LOCAL)).base_url == LOCAL
    with pytest.raises(UsageError, match="give one of them"):
        settings(config, {"service": "work", "base_url": LOCAL}, file, THEIRS="k")


def test_the_key_of_a_service_asked_for_by_name_goes_before_the_environments(config: Path) -> None:
    ambient = {"OPENAI_BASE_URL": ELSEWHERE, "OPENAI_API_KEY": "ambient", "THEIRS": "own"}
    assert service(settings(config, {"service": "work"}, SERVICES, **ambient)).api_key == "own"
    assert service(settings(config, {}, SERVICES, **ambient)).api_key == "ambient"
    assert service(settings(config, {"service": "home"}, SERVICES, **ambient)).api_key is None


def test_a_service_that_is_not_there_is_answered_with_the_nearest(config: Path) -> None:
    with pytest.raises(UsageError, match=r"did you mean work\?"):
        settings(config, {"service": "wrok"}, SERVICES)
    with pytest.raises(ConfigurationError, match=r"name one in the config file"):
        settings(config, {}, "", SUMMARIZE_SERVICE="work")


class Keyring(types.ModuleType):
    """The package keyring, as far as it is used; `kept` is what the system holds."""

    def __init__(self, kept: dict[tuple[str, str], str] | None) -> None:
        super().__init__("keyring")
        self.kept = kept
        self.errors = types.ModuleType("keyring.errors")
        self.errors.KeyringError = type("KeyringError", (Exception,), {})  # type: ignore[attr-defined]

    def get_password(self, name: str, user: str) -> str | None:
        if self.kept is None:
            raise self.errors.KeyringError("no backend")
        return self.kept.get((name, user))

    def set_password(self, name: str, user: str, key: str) -> None:
        if self.kept is None:
            raise self.errors.KeyringError("no backend")
        self.kept[name, user] = key


@pytest.mark.parametrize(
    ("kept", "said"),
    [({}, "but it is not"), (None, "cannot be read: no backend"), ("absent", "not installed")],
)
def test_a_key_that_is_not_in_the_keyring_is_missed_by_name(
    config: Path, monkeypatch: pytest.MonkeyPatch, kept: Any, said: str
) -> None:
    file = f'base_url = "{LOCAL}"\napi_key_keyring = true'
    keyring = None if kept == "absent" else Keyring(kept)
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    if keyring:
        monkeypatch.setitem(sys.modules, "keyring.errors", keyring.errors)
    with pytest.raises(ConfigurationError, match=said):
        settings(config, {}, file)


def test_a_key_may_be_in_the_keyring(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = Keyring({("summarize", LOCAL): "sk-kept"})
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    monkeypatch.setitem(sys.modules, "keyring.errors", keyring.errors)
    loaded = settings(config, {}, f'base_url = "{LOCAL}"\napi_key_keyring = true')
    assert service(loaded).api_key == "sk-kept"


def test_the_key_is_not_in_the_representation(config: Path) -> None:
    assert "sk-secret" not in repr(settings(config, OPENAI_API_KEY="sk-secret"))


def test_prices_come_from_the_file(config: Path) -> None:
    loaded = settings(config, text='[prices]\n"my-model" = { prompt = 0.5, completion = 2 }')
    assert loaded.settings.prices == {"my-model": Price(0.5, 2.0)}


@pytest.mark.parametrize(
    ("length", "words"), [("short", 60), ("medium", 120), ("long", 240), ("75", 75)]
)
def test_length_is_a_name_or_a_number_of_words(config: Path, length: str, words: int) -> None:
    assert settings(config, {"length": length}).settings.words == words


@pytest.mark.parametrize(
    ("flags", "named"),
    [
        ({"length": "huge"}, "--length"),
        ({"length": "0"}, "--length"),
        ({"to": "in Russian"}, "--to"),
        ({"base_url": "localhost:8080"}, "--base-url"),
        ({"base_url": "http://user:pass@host/v1"}, "--base-url"),
        ({"max_cost": "-1"}, "--max-cost"),
        ({"max_cost": "nan"}, "--max-cost"),
        ({"context_window": "12"}, "--context-window"),
    ],
)
def test_a_bad_flag_is_named(config: Path, flags: dict[str, object], named: str) -> None:
    with pytest.raises(UsageError, match=named):
        settings(config, flags)


def test_a_bad_variable_is_named(config: Path) -> None:
    with pytest.raises(ConfigurationError, match="SUMMARIZE_ENGINE"):
        settings(config, SUMMARIZE_ENGINE="quantum")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("modle = 'x'", "did you mean model"),
        ("= broken", "not valid TOML"),
        ("[prices]\nm = 3", "dollars per million"),
        ('[services.work]\nbase_url = "http://h/v1"\nkey = "x"', "services.work"),
        ('[services.work]\nmodel = "x"', "has no base_url"),
        ("services = 3", "must be tables"),
        ('api_key_env = "NOT_THERE"', "NOT_THERE"),
    ],
)
def test_a_bad_file_says_what_is_wrong_with_it(config: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        settings(config, {}, text)
    assert said in str(failure.value)
    assert str(config) in str(failure.value)


def test_a_named_file_must_exist_and_the_default_one_need_not(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="does not exist"):
        load({}, {"SUMMARIZE_CONFIG": str(tmp_path / "none.toml")})
    assert load({}, {}).settings.to == "en"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other folders")
def test_a_home_that_is_no_folder_holds_no_config_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", os.devnull)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert load({}, {}).settings.to == "en"


def test_no_dotenv_of_the_working_folder_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("OPENAI_API_KEY=planted", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert load({}, {}).settings.service is None


@pytest.mark.parametrize(("variable", "meant"), [("LENGHT", "LENGTH"), ("CACHEDIR", "CACHE_DIR")])
def test_a_mistyped_variable_is_answered_with_the_one_that_was_meant(
    config: Path, variable: str, meant: str
) -> None:
    with pytest.raises(ConfigurationError, match=rf"did you mean SUMMARIZE_{meant}\?"):
        settings(config, {}, "", **{f"SUMMARIZE_{variable}": "1"})


def test_a_variable_that_is_like_none_of_ours_is_somebody_elses(config: Path) -> None:
    assert settings(config, {}, "", SUMMARIZE_BUILD_NUMBER="7").settings.to == "en"


@pytest.mark.parametrize(
    ("name", "code"), [("English", "en"), ("kazakh", "kk"), ("RU", "ru"), (" uz ", "uz")]
)
def test_a_language_may_be_given_by_its_name(config: Path, name: str, code: str) -> None:
    assert settings(config, {"to": name}).settings.to == code


READERS = """
base_url = "http://localhost:8080/v1"
double_check = {}

[services.work]
base_url = "https://models.example.org/v1"
api_key = "of work"
model = "large"
"""


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ('{ model = "small" }', None),
        ('"work"', Service(ELSEWHERE, "of work", "large", name="work")),
        ('{ service = "work" }', Service(ELSEWHERE, "of work", "large", name="work")),
        (
            '{ service = "work", model = "huge", api_key = "own" }',
            Service(ELSEWHERE, "own", "huge", name="work"),
        ),
        (
            '{ service = "work", api_key_env = "READER_KEY" }',
            Service(ELSEWHERE, "of the environment", "large", name="work"),
        ),
        (
            '{ base_url = "http://reader.example.net/v1", model = "m", api_key = "own" }',
            Service("http://reader.example.net/v1", "own", "m", name="m"),
        ),
        (
            '{ base_url = "http://reader.example.net/v1", context_window = 9000 }',
            Service(
                "http://reader.example.net/v1", context_window=9000,
                name="http://reader.example.net/v1",
            ),
        ),
    ],
)  # fmt: skip
def test_a_second_reader_may_have_a_table(
    table: str, expected: Service | None, config: Path
) -> None:
    loaded = settings(config, text=READERS.format(table), READER_KEY="of the environment")
    assert loaded.settings.second_service == expected
    assert loaded.settings.double_check
    assert service(loaded).base_url == LOCAL


def test_a_flag_goes_before_the_table_of_a_second_reader(config: Path) -> None:
    text = READERS.format('{ base_url = "http://reader.example.net/v1" }')
    assert settings(config, {"double_check": "same"}, text).settings.second_service is None
    work = settings(config, {"double_check": "work"}, text).settings.second_service
    assert work is not None
    assert work.base_url == ELSEWHERE


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("{}", "needs a service, a base_url, or nothing but a model"),
        ('{ model = "m", api_key = "k" }', "needs a service, a base_url"),
        ('{ service = "wrok" }', "did you mean work?"),
        ('{ service = "work", base_url = "http://h/v1" }', "both a service and a base_url"),
        ('{ base_url = "http://h/v1", to = "ru" }', "no more"),
        ('{ base_url = "ftp://h/v1" }', "http or https URL"),
    ],
)
def test_a_table_for_a_second_reader_that_cannot_be_meant(
    table: str, said: str, config: Path
) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(said)):
        settings(config, text=READERS.format(table))
