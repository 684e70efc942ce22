"""The public names: what they are, what they cost, and that they need nothing from outside."""

import subprocess
import sys
from types import ModuleType

import pytest

import summarize
from summarize import quotations, verification
from summarize.settings import Settings

TEXT = (
    "The mayor of Osh opened the library on Monday. “We waited nine years for this,” said Aida"
    " Karimova, its director. She said that 40,000 books had been donated."
)


def test_the_exported_names_are_the_contract() -> None:
    assert set(summarize.__all__) == {
        "Article",
        "Report",
        "Settings",
        "check_sentence",
        "check_translation",
        "detect_language",
        "find_claims",
        "find_quotes",
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
        summarize.summarise  # noqa: B018


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


def test_an_offline_report_imports_neither_openai_nor_tiktoken(tmp_path: object) -> None:
    code = (
        "import sys; from summarize.cli.main import run; code = run(sys.argv[1:]);"
        "print(code, sorted({'openai', 'tiktoken', 'rich', 'trafilatura'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "-q"], input=TEXT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "0 []"
