"""What has changed places between two languages, and what may."""

import pytest

from summarize import check_sentence
from summarize.verification.checking import check_translation

CROSSED = [
    ("ru", "Старшая сестра учится в школе, младшая работает в больнице.", "en",
     "The younger sister is at school, the elder works in a hospital.", "two things"),
    ("de", "Der Bus fuhr 40 Fahrgäste, während das Schiff 90 Fahrgäste brachte.", "en",
     "The bus carried 90 passengers, while the ship brought 40 passengers.", "two things"),
    ("en", "Imports of coal were lower than exports.", "ru",
     "Экспорт угля оказался ниже импорта.", "changed places"),
]  # fmt: skip
KEPT = [
    ("ru", "В больнице работает старшая сестра, в школе учится младшая.", "en",
     "The younger sister is at school, the elder works in a hospital."),
    ("de", "Das Schiff brachte 90 Fahrgäste, während der Bus 40 Fahrgäste fuhr.", "en",
     "The bus carried 40 passengers, while the ship brought 90 passengers."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "original", "to", "translation", "told"), CROSSED)
def test_what_is_said_of_the_other_is_called_wrong(
    language: str, original: str, to: str, translation: str, told: str
) -> None:
    check = check_translation(original, translation, to)
    assert check.status == "unverified"
    assert any(told in problem for problem in check.problems), check.problems


@pytest.mark.parametrize(("language", "original", "to", "translation"), KEPT)
def test_another_order_of_the_same_is_not(
    language: str, original: str, to: str, translation: str
) -> None:
    check = check_translation(original, translation, to)
    assert not any("two things" in p or "places" in p for p in check.problems), check.problems


def test_two_people_who_have_changed_places_are_unchecked_where_endings_tell_who_does_it() -> None:
    original = "Инженер Савин поблагодарил капитана Дерюгина."
    assert check_translation(original, "Engineer Savin thanked Captain Deryugin.", "en").status == (
        "verified"
    )
    turned = check_translation(original, "Captain Deryugin thanked Engineer Savin.", "en")
    assert turned.status == "unchecked"
    assert "changed places" in turned.problems[0]


@pytest.mark.parametrize(
    ("original", "translation", "to", "told"),
    [
        ("Suv ombori bu yil to'lmasligini muhandis tan oldi.",
         "The engineer admitted that the reservoir would fill this year.", "en", "negation"),
        ("Köprünün açılmayacağını kaptan söyledi.", "The captain said the bridge would open.", "en",
         "negation"),
        ("Предполагаемый угонщик парома задержан.", "The man who stole the ferry has been found.", "en",
         "leaves out"),
        ("Рыбаки опасаются, что лёд сойдёт раньше.", "Fishermen have lost the ice early.", "en",
         "leaves out"),
        ("The ferry will not sail again this year, and the harbour office has been moved inland.",
         "Паром в этом году не выйдет.", "ru", "length"),
    ],
)  # fmt: skip
def test_what_a_translation_loses_is_told(
    original: str, translation: str, to: str, told: str
) -> None:
    check = check_translation(original, translation, to)
    assert check.status == "unverified"
    assert any(told in problem for problem in check.problems), check.problems


@pytest.mark.parametrize(
    ("original", "translation", "to"),
    [
        ("На шлюзе задержали восьмерых рыбаков.", "Eight fishermen were detained at the lock.", "en"),
        ("Паром отменят завтра, сообщили в порту.", "The ferry will be cancelled tomorrow, the port said.", "en"),
        ("Суд дал рыбаку два года условно.", "The court gave the fisherman a suspended sentence of two years.", "en"),
        ("Im Hafen von New York lag ein Schiff.", "В порту Нью-Йорка стоял корабль.", "ru"),
        ("Капитан отверг слова сына Джеффа Дила.", "The captain rejected the words of Geoff Diehl's son.", "en"),
    ],
)  # fmt: skip
def test_a_right_translation_is_not_called_wrong(original: str, translation: str, to: str) -> None:
    check = check_translation(original, translation, to)
    assert check.status != "unverified", check.problems


@pytest.mark.parametrize(
    ("article", "sentence"),
    [
        ("Samarqandda esa 2 ta kasalxona yopiladi.", "Two hospitals will be closed in Samarkand."),
        ("Farg‘onadagi 12 ta do‘kon yopildi.", "Twelve shops in Fergana have closed."),
        ("Нарындагы фермерлердин жарымы субсидия алды.", "Half of the farmers in Naryn received subsidies."),
        ("Хуҷанд бозори навро 12 май мекушояд.", "Khujand will open a new market on May 12."),
        ("Ақтөбедегі 12 мектеп жабылды.", "В Актобе закрыли 12 школ."),
    ],
)  # fmt: skip
def test_a_town_of_the_home_field_is_known_in_any_case(article: str, sentence: str) -> None:
    language = "en" if sentence.isascii() else "ru"
    check = check_sentence(article, sentence, [(0, len(article))], language)
    assert check.status == "supported"


def test_a_town_that_only_another_passage_has_is_doubted_between_two_languages() -> None:
    first, second = "Toshkentda vazir yig'ilish o'tkazdi.", "Samarqandda 2 ta kasalxona yopiladi."
    article = f"{first}\n\n{second}"
    cited = [(len(first) + 2, len(article))]
    wrong = check_sentence(article, "Two hospitals will be closed in Tashkent.", cited, "en")
    assert any("stands elsewhere" in problem for problem in wrong.problems)
    right = check_sentence(article, "Two hospitals will be closed in Samarkand.", cited, "en")
    assert right.status == "supported"
