"""The public names: what they are, what they cost, and that they need nothing from outside."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

import summarize
from summarize import quotations, verification
from summarize.article import Span
from summarize.errors import ConfigurationError
from summarize.settings import Service, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = (
    "The mayor of Osh opened the library on Monday. “We waited nine years for this,” said Aida"
    " Karimova, its director. She said that 40,000 books had been donated."
)


def test_the_exported_names_are_the_contract() -> None:
    assert set(summarize.__all__) == {
        "Article",
        "Claim",
        "LanguageGuess",
        "Passage",
        "Quote",
        "Report",
        "SentenceCheck",
        "Service",
        "Settings",
        "Span",
        "Speaker",
        "SummarizeError",
        "TranslationCheck",
        "check_sentence",
        "check_translation",
        "detect_language",
        "find_claims",
        "find_quotes",
        "read_article",
        "split_passages",
        "summarize",
    }
    assert all(getattr(summarize, name) is not None for name in summarize.__all__)


def test_packages_give_their_names_and_no_modules_called_alike() -> None:
    for package in (summarize, quotations, verification):
        for name in package.__all__:
            assert not isinstance(getattr(package, name), ModuleType)
        assert not hasattr(package, "from_homes")


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="summarise"):
        summarize.summarise  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("article", [TEXT, summarize.Article.from_text(TEXT, "library")])
def test_a_report_from_text_or_article(article: str | summarize.Article) -> None:
    report = summarize.summarize(article, Settings(engine="offline"))
    assert isinstance(report, summarize.Report)
    assert [quote.text for quote in report.quotes] == ["We waited nine years for this,"]
    speaker = report.quotes[0].speaker
    assert speaker is not None
    assert speaker.name == "Aida Karimova"
    assert report.quotes[0].status == "verified"


def test_without_settings_and_key_a_report_is_made_offline() -> None:
    assert summarize.summarize(TEXT).engine.name == "offline"


def test_the_finders_have_their_documented_shapes() -> None:
    (quote,) = summarize.find_quotes(TEXT)
    assert TEXT[quote.start : quote.end] == quote.text
    assert (quote.kind, quote.group, quote.cue, quote.via) == ("direct", 1, "said", None)
    assert quote.speaker is not None
    assert TEXT[quote.speaker.start : quote.speaker.end] == quote.speaker.mention
    (claim,) = summarize.find_claims(TEXT)
    assert claim.text == "40,000 books had been donated"
    assert claim.speaker is not None
    assert (claim.speaker.mention, claim.speaker.name) == ("She", "Aida Karimova")
    guess = summarize.detect_language("Бүгін Алматыда жаңа кітапхана ашылды.")
    assert (guess.code, guess.script) == ("kk", "Cyrl")
    assert [p.text for p in summarize.split_passages("One here. Two there.")] == [
        "One here.",
        "Two there.",
    ]


def test_a_sentence_and_a_translation_are_checked() -> None:
    check = summarize.check_sentence(TEXT, "Aida Karimova said 40,000 books had been donated.")
    assert (check.status, check.problems) == ("supported", ())
    assert 0 <= check.score <= 1
    assert any("40,000" in TEXT[span.start : span.end] for span in check.evidence)
    assert summarize.check_sentence(TEXT, "Some 60,000 books were donated.").status == "unsupported"
    wrong = summarize.check_translation("Келди 14 киши.", "Some 19 people came.", "en")
    assert wrong.status == "unverified"
    assert wrong.problems


def test_importing_the_package_brings_nothing_heavy() -> None:
    heavy = {"openai", "tiktoken", "rich", "babel", "langdetect", "trafilatura", "click", "jinja2"}
    code = (
        "import sys, summarize; summarize.summarize; summarize.find_quotes;"
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_command_of_a_corpus_loads_nothing_that_makes_reports() -> None:
    makers = {"summarize.batch.making", "summarize.analysis", "summarize.verification"}
    code = f"import sys, summarize.cli.corpus; print(sorted({makers!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_help_loads_nothing_that_settings_come_from() -> None:
    code = (
        "import sys; from summarize.cli.main import run; run(['--help']);"
        "print(sorted({'summarize.configuration', 'summarize.analysis'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_an_offline_report_imports_neither_openai_nor_tiktoken(tmp_path: object) -> None:
    code = (
        "import sys; from summarize.cli.main import run; code = run(sys.argv[1:]);"
        "print(code, sorted({'openai', 'tiktoken', 'rich', 'trafilatura'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "-q"], input=TEXT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "0 []"


RUSSIAN = (
    "Мэр Оша Аида Каримова заявила, что мост построят к осени. «Мост будет», — сказала Каримова."
)


@pytest.mark.parametrize(
    "language",
    ["ru", "RU", "ru-RU", "ru_RU", "ru_RU.UTF-8", "ru-Cyrl-RU", "rus", "Russian", "русский"],
)
def test_a_language_may_be_given_as_people_write_it(language: str) -> None:
    assert summarize.find_quotes(RUSSIAN, language) == summarize.find_quotes(RUSSIAN, "ru")
    assert summarize.find_claims(RUSSIAN, language) == summarize.find_claims(RUSSIAN, "ru")
    told = ("The bridge cost 900 million soms.", "Мост стоил 900 миллионов сомов.")
    assert summarize.check_translation(*told, language) == summarize.check_translation(*told, "ru")
    sentence = "Мэр заявила, что мост построят."
    assert summarize.check_sentence(
        RUSSIAN, sentence, language=language
    ) == summarize.check_sentence(RUSSIAN, sentence, language="ru")
    assert Settings(to=language).to == "ru"


def test_what_is_no_language_is_said_where_it_is_given() -> None:
    calls: list[Callable[[], object]] = [
        lambda: summarize.find_quotes(RUSSIAN, "Rusian"),
        lambda: summarize.find_claims(RUSSIAN, "Rusian"),
        lambda: summarize.check_sentence(RUSSIAN, "Мост построят.", language="Rusian"),
        lambda: summarize.check_translation("The bridge.", "Мост.", "Rusian"),
        lambda: Settings(to="Rusian"),
    ]
    for call in calls:
        with pytest.raises(ConfigurationError, match="did you mean Russian"):
            call()


@pytest.mark.parametrize("code", ["xx", "zz", "qqq", "mul"])
def test_a_code_of_no_language_is_none(code: str) -> None:
    calls: list[Callable[[], object]] = [
        lambda: summarize.find_quotes(RUSSIAN, code),
        lambda: summarize.check_sentence(RUSSIAN, "Мост построят.", language=code),
        lambda: summarize.check_translation("The bridge.", "Мост.", code),
        lambda: Settings(to=code),
    ]
    for call in calls:
        with pytest.raises(ConfigurationError, match="no language that we know"):
            call()


def test_what_detection_answers_may_be_given() -> None:
    for text in (RUSSIAN, "12", "Is maith an scéal é sin, a dúirt an tUachtarán inniu sa Dáil."):
        assert summarize.find_quotes(text, summarize.detect_language(text).code) is not None


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"engine": "ofline"}, "did you mean offline"),
        ({"words": 0}, "between 1 and 5000"),
        ({"words": -4}, "between 1 and 5000"),
        ({"format": "xml"}, "must be one of"),
        ({"max_cost": -1}, "at least 0"),
        ({"service": "work"}, "no Service"),
        ({"to": None}, "must be a language"),
        ({"to": "und"}, "no language that we know"),
        ({"to": "non-fiction"}, "must be a language"),
        ({"allow_private": "perhaps"}, "true or false"),
        ({"local_only": None}, "true or false"),
        ({"cache": 2}, "true or false"),
        ({"double_check": 5}, "must be text"),
        ({"words": 60.0}, "number of words"),
        ({"prompts_dir": ""}, "path of a folder"),
        ({"prices": {"m": 3}}, "a Price"),
    ],
)
def test_settings_fail_where_they_are_made(wrong: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Settings(**wrong)


def test_a_service_fails_where_it_is_made() -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        Service(timeout=-1)
    with pytest.raises(ConfigurationError, match="at least 256"):
        Service(context_window=-5)
    for url in ("", "foo", "http://user:sesame@host/v1"):
        with pytest.raises(ConfigurationError, match="base_url") as failure:
            Service(url)
        assert "sesame" not in str(failure.value)


def test_the_address_of_a_request_is_that_of_the_service() -> None:
    written = "https://llm.example/v1/chat/completions"
    assert Service(written) == Service(f"{written}/") == Service("https://llm.example/v1")
    assert Service(f"{written}?api-version=2").base_url == "https://llm.example/v1?api-version=2"


def test_settings_take_what_people_write() -> None:
    settings = Settings(words="medium", prompts_dir="prompts")  # type: ignore[arg-type]
    assert (settings.words, settings.prompts_dir) == (120, Path("prompts"))
    for written in ("no", "false", "0"):
        wrong: dict[str, Any] = dict.fromkeys(("allow_private", "cache", "full_text"), written)
        settings = Settings(**wrong)
        assert (settings.allow_private, settings.cache, settings.full_text) == (False, False, False)


@pytest.mark.parametrize("wrong", [b"text", None, Path("article.txt"), 5])
def test_what_is_no_article_is_a_type_error_that_says_so(wrong: Any) -> None:
    calls: list[Callable[[], object]] = [
        lambda: summarize.summarize(wrong, Settings(engine="offline")),
        lambda: summarize.check_sentence(wrong, "It was so."),
        lambda: summarize.check_translation(wrong, "So war es.", "de"),
        lambda: summarize.find_quotes(wrong),
        lambda: summarize.find_claims(wrong),
        lambda: summarize.detect_language(wrong),
        lambda: summarize.split_passages(wrong),
    ]
    for call in calls:
        with pytest.raises(TypeError, match="read_article"):
            call()


def test_what_reads_a_text_reads_an_article() -> None:
    article = summarize.Article(
        TEXT, summarize.Article.from_text(TEXT).source, roles=((Span(0, 9), "caption"),)
    )
    assert summarize.find_quotes(article) == summarize.find_quotes(TEXT)
    assert summarize.find_claims(article) == summarize.find_claims(TEXT)
    assert summarize.detect_language(article) == summarize.detect_language(TEXT)
    assert summarize.split_passages(article)[0].role == "caption"


def test_an_article_is_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "library.txt"
    file.write_bytes(TEXT.encode("utf-16"))
    for source in (file, str(file), os.fsencode(file)):
        article = summarize.read_article(source)
        assert (article.text, article.source.name) == (TEXT, str(file))
    with pytest.raises(summarize.SummarizeError, match="no-such-file"):
        summarize.read_article(tmp_path / "no-such-file")
    with pytest.raises(summarize.SummarizeError, match="local"):
        summarize.read_article("https://news.example/", Settings(local_only=True))


def test_type_checkers_know_which_names_there_are(tmp_path: Path) -> None:
    api = pytest.importorskip("mypy.api")
    # By the package's first file alone: to read all of it takes longer than all other tests here.
    alone = ("--follow-imports=skip", str(Path(summarize.__file__)))
    script = tmp_path / "script.py"
    script.write_text("from summarize import Quote, find_quotes, find_quote\n", "utf-8")
    found, _, _ = api.run(["--strict", "--cache-dir", str(tmp_path / "cache"), *alone, str(script)])
    assert 'has no attribute "find_quote"' in found
    assert found.count("error:") == 1
