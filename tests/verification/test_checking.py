"""One sentence or translation of anybody's: right ones pass, and wrong ones say what is wrong.

Each pair is of a kind in which checks of this sort go wrong, with texts of our own.
"""

import pytest

from summarize.verification.checking import check_sentence, check_translation

RIGHT = [
    ("en", "No date is set for the vote.", "A date for the vote is not set."),
    ("en", "Half of the growers lost their plums.", "50 percent of the growers lost their plums."),
    ("en", "Olav H. Brekke opened the lock.", "Olav Brekke opened the lock."),
    (
        "en",
        "The tunnel will cost 4 thousand million kroner.",
        "The tunnel will cost 4 billion kroner.",
    ),
    ("en", "The lock was shut for a year and a half.", "The lock was shut for 18 months."),
    ("ru", "Инженер Пётр Ильич Савин осмотрел шлюз.", "Инженер Пётр Савин осмотрел шлюз."),
    (
        "en",
        "Шлюз в Перми закроют на полтора года.",
        "The lock in Perm will be shut for a year and a half.",
    ),
    ("en", "Көпір 208 мың 6 көлік өткізді.", "The bridge carried 208,006 vehicles."),
    ("en", "В Пхеньян прибыла делегация ОБСЕ.", "An OSCE delegation arrived in Pyongyang."),
    ("ru", "Viele Syrer folgten Ole Brandt.", "Многие сирийцы пошли за Оле Брандтом."),
    ("en", "Le canal a coûté 2 milliards d’euros.", "The canal cost 2 billion euros."),
    ("en", "大桥花费180万美元。", "The bridge cost 1.8 million dollars."),
]
WRONG = [
    ("en", "Sales rose 4 percent.", "Sales fell 4 percent.", "goes up in the article"),
    ("en", "Rents fell to 400 euros a month.", "Rents fell to 400 euros a year.", "per month"),
    ("en", "More than 70 boats sank.", "Fewer than 70 boats sank.", "at least"),
    ("en", "The wall is 9 metres high.", "The wall is 9 feet high.", "9 metres"),
    ("en", "The pump may have failed.", "The pump failed.", "“may”"),
    ("en", "The lock repair will end in May.", "The lock repair ended in May.", "still to come"),
    ("en", "Judge Mette Dahl closed the case.", "Prosecutor Mette Dahl closed the case.", "judge"),
    ("en", "Nora Lund thanked Jon Vik.", "Jon Vik thanked Nora Lund.", "changed places"),
    ("en", "The board met. Prices rose.", "The board met because prices rose.", "reason"),
    ("en", "Eggs rose 3 percent and milk 8 percent.", "Eggs rose 8 percent and milk 3 percent.", "something else"),
    ("en", "The lock is no longer shut to barges.", "The lock is shut to barges.", "denies"),
    ("en", "Output reached 1,258 tonnes.", "Output reached 1.258 tonnes.", "1.258"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "sentence"), RIGHT)
def test_a_right_sentence_is_not_called_wrong(language: str, article: str, sentence: str) -> None:
    check = check_sentence(article, sentence, [(0, len(article))], language)
    assert check.status != "unsupported", check.problems


def test_a_given_name_that_is_also_a_short_month_is_looked_for_as_a_name() -> None:
    sentence = "Mayor Jan Kowalski closed the ferry."
    assert check_sentence("Burmistrz Jan Kowalski zamknął prom.", sentence).status == "supported"


@pytest.mark.parametrize(("language", "article", "sentence", "told"), WRONG)
def test_a_wrong_sentence_says_what_is_wrong(
    language: str, article: str, sentence: str, told: str
) -> None:
    check = check_sentence(article, sentence, [(0, len(article))], language)
    assert check.status == "unsupported"
    assert any(told in problem for problem in check.problems), check.problems


def test_a_right_sentence_scores_above_its_wrong_twin() -> None:
    for (_, article, wrong, _), right in zip(
        WRONG, (article for _, article, *_ in WRONG), strict=True
    ):
        assert check_sentence(article, right).score > check_sentence(article, wrong).score


def test_passages_are_found_without_citations() -> None:
    article = "The harbour was dredged in spring.\n\nLivia Brandt sold 40 boats in June."
    check = check_sentence(article, "In June, Livia Brandt sold 40 boats.")
    assert check.status == "supported"
    assert [article[span.start : span.end] for span in check.evidence] == [
        "Livia Brandt sold 40 boats in June."
    ]


def test_what_cannot_be_read_is_unchecked_and_says_so() -> None:
    check = check_sentence("Мэр города уехал.", "She was very tired.", language="en")
    assert check.status == "unchecked"
    assert "across languages" in check.problems[0]


RIGHT_TRANSLATIONS = [
    ("Ал катты окуй электигин айтты.", "He said he had not read the letter.", "en"),
    ("Nodira pul kelmaganini aytdi.", "Nodira said the money had not come.", "en"),
    ("«Мы не сдадимся, — сказал он. — Мы останемся».", "“We will not give up,” he said. “We will stay.”", "en"),
    ("2024 Şubat'ta 15 bin 335 istasyon vardı.", "In February 2024 there were 15,335 stations.", "en"),
    ("تم افتتاح الجسر يوم الخميس 8 أغسطس.", "The bridge was opened on Thursday, August 8.", "en"),
    ("A quarter of the boats sank.", "Четверть лодок затонула.", "ru"),
    ("GDP may shrink in the second quarter.", "Во втором квартале ВВП может сократиться.", "ru"),
]  # fmt: skip
WRONG_TRANSLATIONS = [
    ("Суд не состоится в марте.", "The trial will take place in March.", "en"),
    ("Экспорт упал на 4%.", "Exports rose 4 percent.", "en"),
    ("Prices could reach 9 percent.", "Цены достигнут 9 процентов.", "ru"),
    ("Инженер Савин осмотрел шлюз.", "Engineer Kowalski Brandt inspected the lock.", "en"),
    ("Contact with the island was lost, and the ferry will not sail before Friday.", "Связь пропала.", "ru"),
]  # fmt: skip


@pytest.mark.parametrize(("original", "translation", "to"), RIGHT_TRANSLATIONS)
def test_a_right_translation_is_not_called_wrong(original: str, translation: str, to: str) -> None:
    check = check_translation(original, translation, to)
    assert check.status != "unverified", check.problems


@pytest.mark.parametrize(("original", "translation", "to"), WRONG_TRANSLATIONS)
def test_a_wrong_translation_is_unverified(original: str, translation: str, to: str) -> None:
    assert check_translation(original, translation, to).status == "unverified"
