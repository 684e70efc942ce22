"""Sentences in an editor's own words: what is no error is not called one, and its wrong twin is."""

import pytest

from summarize import check_sentence

# (language, article, a right sentence that keeps its distance from the article's words)
RIGHT = [
    pytest.param(
        "en",
        "Anna Berg, 61, raised three children in Tromso. Her son Leif Berg joined the rescue team last"
        " winter and has climbed since he was nine.",
        "Leif Berg, the mother's youngest climber, joined the rescue team last winter.",
        id="a mother beside her son",
    ),
    pytest.param(
        "en",
        "Northvale Rovers may be licking their wounds after Sunday's defeat by Eastmoor.",
        "Northvale Rovers suffered a defeat by Eastmoor on Sunday.",
        id="a may that is about something else",
    ),
    pytest.param(
        "en",
        "Residents had waited for two hours. The lift was out of order and the stairs were dark, the"
        " caretaker Ida Holm said.",
        "Ida Holm said nobody could take the lift and the building had no lights anywhere that night.",
        id="a negation of its own words",
    ),
    pytest.param(
        "de",
        "Der Konzern baut in Lindau ein Werk. Die Behörde hat den Antrag am Montag genehmigt.",
        "Die Behörde hat am Montag den Antrag genehmigt, trotz Restrisiko und mit Vorteilen.",
        id="a noun has its capital from being one",
    ),
    pytest.param(
        "de",
        "Petra Lohmann leitet seit Montag das Amt in Lindau.",
        "Seit Montag leitet Verwaltungsjuristin Petra Lohmann das Amt in Lindau.",
        id="what somebody is stands before the name",
    ),
    pytest.param(
        "ru",
        "Пожар в «Зимней сказке» начался утром в понедельник. Здание закрыли, людей вывели.",
        "В понедельник утром начался пожар в «Зимняя сказка», людей вывели.",
        id="a title in another case",
    ),
    pytest.param(
        "ru",
        "Марат Сеитов владеет заводом в Таразе. Суд арестовал его имущество во вторник.",
        "Суд во вторник арестовал имущество, которым миллиардер Марат Сеитов владеет.",
        id="who owns a milliard is no figure",
    ),
    pytest.param(
        "ru",
        "Министр сказал, что компания ослабила контроль над складом.",
        "Министр сказал, что компании «ослабили контроль» над складом.",
        id="a few quoted words in other forms",
    ),
]
# (language, article, a sentence that retells it closely and turns one thing round)
WRONG = [
    pytest.param(
        "en",
        "A cable in the roof may have overheated, the fire chief said.",
        "A cable in the roof overheated, the fire chief said.",
        id="a may is lost",
    ),
    pytest.param(
        "en",
        "Prosecutor Ida Holm said the money was found in a garage.",
        "Judge Ida Holm said the money was found in a garage.",
        id="a judge for a prosecutor",
    ),
    pytest.param(
        "de",
        "Petra Lohmann leitet seit Montag das Amt in Lindau.",
        "Petra Lohmann leitet seit Montag das Amt in München.",
        id="another town",
    ),
    pytest.param(
        "ru",
        "Марат Сеитов сказал, что налоги останутся прежними.",
        "Марат Сеитов сказал: «Налоги вырастут вдвое».",
        id="a quotation that nobody said",
    ),
]


@pytest.mark.parametrize(("language", "article", "sentence"), RIGHT)
def test_other_words_are_no_error(language: str, article: str, sentence: str) -> None:
    check = check_sentence(article, sentence, language=language)
    assert check.status != "unsupported", check.problems


@pytest.mark.parametrize(("language", "article", "sentence"), WRONG)
def test_one_thing_turned_round_is_an_error(language: str, article: str, sentence: str) -> None:
    assert check_sentence(article, sentence, language=language).status == "unsupported"


def test_quoted_words_in_other_forms_are_not_passed_for_the_articles() -> None:
    article = "Министр сказал, что компания «ослабила контроль» над складом."
    check = check_sentence(
        article, "Министр сказал, что склады «ослабили контроль».", language="ru"
    )
    assert check.status == "unchecked"
    assert "“ослабили контроль” stands in other forms in the article" in check.problems
