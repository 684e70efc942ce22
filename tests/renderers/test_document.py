"""What a reader is told of names that are not sure, of denials, and of what was not checked."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from summarize.article import Role, Source, Span
from summarize.renderers import html, markdown, plain
from summarize.renderers.document import document, unnamed_line
from summarize.renderers.labels import LANGUAGES
from summarize.renderers.surroundings import surrounding
from summarize.report import Attribution, QuotedClaim, Report, Sentence, Summary, TranslatedName
from tests.renderers.reports import AZAMAT, REPORT, claim, quote, span_of

DINARA = Attribution("Динара Жээнбекова", "Динара Жээнбекова", None, 60, 77)
FORMS: dict[str, Callable[[Report], str]] = {
    "markdown": markdown.render,
    "text": plain.render,
    "html": html.render,
}
each_form = pytest.mark.parametrize("form", FORMS)


def _with(quotation: QuotedClaim) -> Report:
    return replace(REPORT, quotes=(quotation,), claims=())


@each_form
def test_a_likely_speaker_is_introduced_by_probably(form: str) -> None:
    likely = quote("Мы сдержали слово", confidence="medium", status="unverified")
    assert "probably" in FORMS[form](_with(likely))
    assert "probably" not in FORMS[form](_with(quote("Мы сдержали слово")))


@each_form
def test_both_names_of_a_disputed_quotation_are_shown_with_their_places(form: str) -> None:
    disputed = quote(
        "Мы сдержали слово",
        speaker=None,
        candidates=(AZAMAT, DINARA),
        confidence="low",
        status="disputed",
        problems=("the model names “Динара Жээнбекова” as the speaker",),
    )
    shown = FORMS[form](_with(disputed))
    assert "Disputed" in shown
    assert shown.index("Азамат Бейшенов") < shown.index("Динара Жээнбекова")
    assert "43–58" in shown
    assert "60–77" in shown
    assert "as the speaker" in shown


@each_form
def test_those_between_whom_it_is_disputed_are_told_in_the_readers_language(form: str) -> None:
    azamat = replace(AZAMAT, role="аким", translated=TranslatedName("Azamat Beishenov", "mayor"))
    disputed = quote(
        "Мы сдержали слово", speaker=None, candidates=(azamat, DINARA), status="disputed"
    )
    shown = FORMS[form](_with(disputed)).replace("**", "")
    assert "Azamat Beishenov (Азамат Бейшенов), mayor" in shown
    assert "аким" not in shown


@each_form
def test_a_quotation_without_a_name_stands_in_its_sentence(form: str) -> None:
    nameless = quote("Мы сдержали слово", speaker=None, confidence="low", status="unverified")
    shown = FORMS[form](_with(nameless))
    assert "«Мы сдержали слово», — сказал Азамат Бейшенов." in shown.replace("&#39;", "'")
    assert "1 of 1 without a name" in shown


def test_the_count_of_quotations_without_a_name_counts_a_split_one_once() -> None:
    first, second = REPORT.quotes
    nameless = (replace(first, speaker=None), replace(second, speaker=None))
    named = quote("Это было нелегко", group=2)
    assert unnamed_line(replace(REPORT, quotes=(*nameless, named))) is not None
    assert "1 of 2" in str(unnamed_line(replace(REPORT, quotes=(*nameless, named))))
    assert unnamed_line(REPORT) is None


def test_what_surrounds_a_quotation_stays_on_its_line() -> None:
    text = "Совет молчал.\nГости шумели. «Мост наш», — донеслось из зала. Потом стихло.\nКонец."
    words = "Мост наш"
    start = text.index(words)
    stretch = replace(
        REPORT.quotes[0], start=start, end=start + len(words), text=words, language="ru"
    )
    around = surrounding(text, stretch)
    assert text[around.start : around.end] == "«Мост наш», — донеслось из зала."


@each_form
def test_a_denial_is_shown_as_a_denial(form: str) -> None:
    denied = claim("работы стоили 412 млн сомов", polarity="denied")
    assert "denied that" in FORMS[form](replace(REPORT, claims=(denied,)))
    assert "denied that" not in FORMS[form](REPORT)


@each_form
def test_a_claim_is_read_in_the_readers_language(form: str) -> None:
    told = claim("работы стоили 412 млн сомов", translation="the works cost 412 million soms")
    assert "the works cost 412 million soms" in FORMS[form](replace(REPORT, claims=(told,)))


@each_form
def test_a_name_in_the_readers_script_stands_before_the_original(form: str) -> None:
    named = TranslatedName("Azamat Beishenov", "deputy minister")
    shown = FORMS[form](
        _with(quote("Мы сдержали слово", speaker=replace(AZAMAT, translated=named)))
    )
    at = shown.index("Azamat Beishenov")
    assert at < shown.index("Азамат Бейшенов", at)
    assert "deputy minister" in shown


@each_form
def test_a_translated_title_stands_before_the_original(form: str) -> None:
    shown = FORMS[form](replace(REPORT, title_translation="The bridge is open"))
    assert shown.index("The bridge is open") < shown.index("Мост открыт")


@each_form
@pytest.mark.parametrize("problem", ["its translation was dropped: 4 is not in the original"])
def test_problems_of_what_passed_are_shown_too(form: str, problem: str) -> None:
    dropped = _with(quote("Мы сдержали слово", problems=(problem,)))
    assert problem in FORMS[form](dropped)
    told = replace(REPORT, claims=(claim("работы стоили 412 млн сомов", problems=(problem,)),))
    assert problem in FORMS[form](told)


@each_form
def test_what_could_not_be_checked_says_so(form: str) -> None:
    sentence = Sentence("Gäste kamen.", (span_of("Мост открыт."),), "unchecked", 0.2)
    report = replace(REPORT, summary=Summary("de", (sentence,)))
    assert "unchecked" in FORMS[form](report)
    assert report.summary.sentences[0].cites == (Span(0, 12),)


@pytest.mark.parametrize(
    ("name", "url", "shown"),
    [
        ("page.html", "https://daily.example/story", "page.html · https://daily.example/story"),
        ("https://daily.example/a", "https://daily.example/story", "https://daily.example/story"),
        ("-", None, "standard input"),
    ],
)
def test_a_file_keeps_its_name_whatever_address_it_claims(
    name: str, url: str | None, shown: str
) -> None:
    report = replace(REPORT, byline=None, published=None, source=Source(name, "ab" * 32, url=url))
    notes = [block.text for block in document(report) if block.kind == "note"]
    assert any(note.startswith(f"{shown} · ") for note in notes)
    assert name == "-" or name not in shown or name in html.render(report)


@pytest.mark.parametrize("role", get_args(Role))
@pytest.mark.parametrize("to", LANGUAGES)
def test_a_passage_of_any_role_is_shown_in_any_language(role: Role, to: str) -> None:
    passage = replace(REPORT.translations[0], role=role)
    for form in FORMS.values():
        assert form(replace(REPORT, to=to, translations=(passage,)))
