import pytest

from summarize.analysis import Analysis, analyse
from summarize.article import Article, Span
from summarize.engines.draft import (
    DraftAttribution,
    DraftClaim,
    DraftSentence,
    DraftTranslation,
    Task,
)
from summarize.verification import verify
from tests.verification.planting import Planted, draft, named, plant, span

PAGE = plant(
    [
        "Dana Sutton, the mayor of Elmwood, opened the debate on Tuesday.",
        "“The dam will hold,” Sutton said.",
        "Sutton added that 30 houses had been emptied.",
        "Мост закрыт до 5 марта.",
        "Авторизуйтесь, пожалуйста",
    ],
    language=["en", "en", "en", "ru", "ru"],
    quotes=[Planted("The dam will hold,", "Dana Sutton", "Sutton", 1)],
    claims=[Planted("30 houses had been emptied", "Dana Sutton", "Sutton", 2)],
    roles=["body", "body", "body", "body", "furniture"],
)
QUOTE = "Плотина выстоит."
RUSSIAN = plant(
    ["Мэр Дана Саттон открыла прения.", f"«{QUOTE}» — сказала Саттон."],
    language="ru",
    quotes=[Planted(QUOTE, "Дана Саттон", "Саттон", 1)],
    claims=[Planted("открыла прения", "Дана Саттон", "Дана Саттон", 0)],
)


def test_an_empty_draft_loses_nothing_that_was_found() -> None:
    report = verify(PAGE, draft(), Task())
    assert [(quote.text, quote.status) for quote in report.quotes] == [
        ("The dam will hold,", "verified")
    ]
    assert [claim.text for claim in report.claims] == ["30 houses had been emptied"]
    assert [(item.text, item.status) for item in report.translations] == [
        ("Мост закрыт до 5 марта.", "untranslated"),
        ("Авторизуйтесь, пожалуйста", "untranslated"),
    ]
    assert report.is_clean


def test_quotations_are_the_articles_own_text() -> None:
    report = verify(PAGE, draft(), Task())
    for quote in report.quotes:
        assert report.text[quote.start : quote.end] == quote.text


def test_ids_out_of_range_and_second_answers_are_ignored() -> None:
    answer = draft(
        attributions=[
            DraftAttribution(0, named("Dana Sutton")),
            DraftAttribution(0, named("Vladimir Putin")),
            DraftAttribution(7, named("Vladimir Putin")),
            DraftAttribution(-1, named("Vladimir Putin")),
        ],
        claims=[DraftClaim("A claim.", (), None, 9)],
        translations=[DraftTranslation(99, "x"), DraftTranslation(-2, "x")],
    )
    report = verify(PAGE, answer, Task())
    assert [quote.problems for quote in report.quotes] == [()]
    assert len(report.claims) == 1
    assert {item.translation for item in report.translations} == {None}


def test_a_translation_that_fails_is_shown_and_marked() -> None:
    answer = draft(
        translations=[
            DraftTranslation(3, "The bridge is closed until March 15."),
            DraftTranslation(4, "Please log in"),
        ]
    )
    report = verify(PAGE, answer, Task())
    assert [item.status for item in report.translations] == ["unverified", "verified"]
    assert not report.is_clean


def test_a_quotations_translation_stands_beside_it_without_marks() -> None:
    good = DraftAttribution(0, translation="“The dam will hold.”")
    [quote] = verify(RUSSIAN, draft(attributions=[good]), Task()).quotes
    assert (quote.text, quote.translation, quote.status) == (
        QUOTE,
        "The dam will hold.",
        "verified",
    )


def test_a_quotations_translation_that_fails_is_dropped_and_noted() -> None:
    bad = DraftAttribution(0, translation="The 3 dams will not hold.")
    [quote] = verify(RUSSIAN, draft(attributions=[bad]), Task()).quotes
    assert quote.translation is None
    assert quote.problems


def test_a_found_claim_keeps_its_words_when_its_translation_fails() -> None:
    bad = DraftClaim("She closed 4 debates.", (), None, 0)
    good = DraftClaim("opened the debate", (), None, 0)
    [claim] = verify(RUSSIAN, draft(claims=[bad]), Task()).claims
    assert (claim.text, claim.translation) == ("открыла прения", None)
    assert claim.problems
    [claim] = verify(RUSSIAN, draft(claims=[good]), Task()).claims
    assert (claim.text, claim.translation) == ("открыла прения", "opened the debate")


def test_a_claim_that_only_the_engine_found_is_checked() -> None:
    cites = (span(PAGE, 2),)
    answer = draft(
        claims=[
            DraftClaim("30 houses were emptied.", cites, named("Dana Sutton")),
            DraftClaim("30 houses were emptied.", cites, named("Vladimir Putin")),
            DraftClaim("50 houses were emptied.", cites, named("Dana Sutton")),
        ]
    )
    _, *claims = verify(PAGE, answer, Task()).claims
    assert [claim.status for claim in claims] == ["supported", "unsupported", "unsupported"]
    assert [claim.speaker.name if claim.speaker else None for claim in claims] == [
        "Dana Sutton",
        None,
        "Dana Sutton",
    ]


def test_control_characters_and_escapes_of_an_engine_never_arrive() -> None:
    answer = draft(
        [DraftSentence("The \x1b[31mdam\x1b[0m will\x00 hold.\u202e", (span(PAGE, 1),))],
        [DraftAttribution(0, named("Dana\x07 Sutton"))],
        translations=[DraftTranslation(4, "Please\x1b]0;x\x07 log in")],
    )
    report = verify(PAGE, answer, Task())
    assert report.summary.sentences[0].text == "The dam will hold."
    assert report.translations[1].translation == "Please log in"


def test_empty_sentences_are_left_out() -> None:
    answer = draft([DraftSentence(" \x00 ", (Span(0, 5),)), DraftSentence("", ())])
    assert verify(PAGE, answer, Task()).summary.sentences == ()


def test_passages_already_in_the_readers_language_are_not_listed() -> None:
    listed = verify(PAGE, draft(), Task(to="ru", full_text=True)).translations
    assert {item.language for item in listed} == {"en"}


NORDIC_WRITTEN = "Kommunen stenger svømmehallen fra mandag fordi taket lekker, opplyser ordføreren."
NORDIC = analyse(Article.from_text(NORDIC_WRITTEN))
CROATIAN_WRITTEN = (
    "Grad zatvara bazen u središtu od ponedjeljka jer krov prokišnjava i čeka popravak."
)
CROATIAN = analyse(Article.from_text(CROATIAN_WRITTEN))


@pytest.mark.parametrize(
    ("page", "to", "written", "told"),
    [
        (
            PAGE,
            "ru",
            "Dana Sutton, the mayor of Elmwood, opened the debate on Tuesday.",
            ("en", "The model wrote its summary in English, not in Russian."),
        ),
        (
            PAGE,
            "en",
            "Мэр Элмвуда Дана Саттон открыла прения во вторник, сообщили в городе.",
            ("ru", "The model wrote its summary in Russian, not in English."),
        ),
        (PAGE, "ru", "Мэр Элмвуда Дана Саттон открыла прения во вторник, как сообщили.", ("ru",)),
        (PAGE, "ru", "30 houses emptied.", ("ru",)),
        (PAGE, "en", "Kassym-Jomart Tokayev met Shavkat Mirziyoyev in Astana on Monday.", ("en",)),
        (PAGE, "en", "Samarqand, Buxoro, Urganch: Qanot Sharq flies to Toshkent daily.", ("en",)),
        (PAGE, "en", "Jan Kowalski and Agnieszka Nowak won the prize in Bydgoszcz.", ("en",)),
        (NORDIC, "nn", NORDIC_WRITTEN, ("nn",)),
        (NORDIC, "no", NORDIC_WRITTEN, ("no",)),
        (CROATIAN, "bs", CROATIAN_WRITTEN, ("bs",)),
        (CROATIAN, "sh", CROATIAN_WRITTEN, ("sh",)),
    ],
    ids=[
        "article's",
        "not English",
        "right",
        "too short to tell",
        "Central Asian names",
        "places",
        "Polish names",
        "Nynorsk",
        "Norwegian",
        "Bosnian",
        "Serbo-Croatian",
    ],
)
def test_a_summary_in_another_language_than_asked_is_called_so(
    page: Analysis, to: str, written: str, told: tuple[str, ...]
) -> None:
    sentences = [DraftSentence(written, (span(page, 0),))]
    report = verify(page, draft(sentences=sentences, language=to), Task(to=to))
    assert (report.summary.language, *report.warnings) == told
