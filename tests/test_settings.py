from collections.abc import Mapping
from pathlib import Path

import pytest

from summarize.errors import ConfigurationError, UsageError
from summarize.settings import OPENAI_URL, Loaded, Price, Service, load

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


def test_endpoint_tables_hold_keys_and_models_of_several_services(config: Path) -> None:
    file = (
        f'[endpoints."{ELSEWHERE}"]\napi_key_env = "THEIRS"\nmodel = "big"\ncontext_window = 9000'
    )
    chosen = service(settings(config, {"base_url": ELSEWHERE}, file, THEIRS="k"))
    assert (chosen.api_key, chosen.model, chosen.context_window) == ("k", "big", 9000)
    given = service(settings(config, {"base_url": ELSEWHERE, "model": "small"}, file, THEIRS="k"))
    assert given.model == "small"


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
        ('[endpoints."http://h/v1"]\nkey = "x"', "endpoints"),
        ('api_key_env = "NOT_THERE"', "NOT_THERE"),
    ],
)
def test_a_bad_file_says_what_is_wrong_with_it(config: Path, text: str, said: str) -> None:
    base = {"base_url": "http://h/v1"} if "endpoints" in text else {}
    with pytest.raises(ConfigurationError) as failure:
        settings(config, dict(base), text)
    assert said in str(failure.value)
    assert str(config) in str(failure.value)


def test_a_named_file_must_exist_and_the_default_one_need_not(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="does not exist"):
        load({}, {"SUMMARIZE_CONFIG": str(tmp_path / "none.toml")})
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
