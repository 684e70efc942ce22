import pytest

from summarize.verification.checks.translations import judge_translation


def status(original: str, language: str, translation: str, to: str) -> str:
    return judge_translation(original, language, translation, to).status


LIST = (
    "Бидай 50 пайызға, қант 14 пайызға, мұнай 47 пайызға қымбаттады.", "kk",
    "Wheat rose by 50 percent, sugar by 14 percent and oil by 47 percent.", "en",
)  # fmt: skip
BRACKETS = (
    "Bugun paxtaning 100 foizi qayta ishlanadi (besh yil avval 40 foiz).", "uz",
    "Today 100 percent of the cotton is processed (40 percent five years ago).", "en",
)  # fmt: skip
HALVES = (
    "Аталган үй курулган эмес, бирок мектеп ачылды.", "ky",
    "The house in question was not built, but the school has opened.", "en",
)  # fmt: skip
SENTENCES = (
    "Биз аларга айткан жокпуз. Бул чындык. Айтсак келбей коймок.", "ky",
    "We did not tell them. It is true. Had we, they would not have come.", "en",
)  # fmt: skip
SIDES = (
    "Азчылык көпчүлүккө баш ийиши керек, деди Асанов.", "ky",
    "The minority must submit to the majority, Asanov said.", "en",
)  # fmt: skip
CLAUSES = (
    "В аварии погиб водитель, травмы получили ещё трое пассажиров автобуса.", "ru",
    "The driver was killed in the crash, and three passengers of the bus were injured.", "en",
)  # fmt: skip


@pytest.mark.parametrize("right", [LIST, BRACKETS, HALVES, SENTENCES, SIDES, CLAUSES])
def test_what_stands_where_it_stood_is_right(right: tuple[str, str, str, str]) -> None:
    assert status(*right) == "verified"


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (LIST, "Wheat rose by 50 percent, sugar by 47 percent and oil by 14 percent."),
        (BRACKETS, "Today 40 percent of the cotton is processed (100 percent five years ago)."),
        (HALVES, "The house in question was built, but the school has not opened."),
        (SENTENCES, "We told them. It is true. Had we not, they would have come."),
        (SIDES, "The majority must submit to the minority, Asanov said."),
        (CLAUSES, "The driver was injured in the crash, and three passengers of the bus were killed."),
    ],
)  # fmt: skip
def test_what_has_changed_its_place_is_not_verified(
    right: tuple[str, str, str, str], wrong: str
) -> None:
    original, language, _, to = right
    assert status(original, language, wrong, to) != "verified"


@pytest.mark.parametrize(
    ("original", "language", "translation", "to"),
    [
        # Numbers of things change places with what they count.
        (
            "Бүгін 74 мың орындық 61 мектеп ашылды, оның 29-ы ауылда.", "kk",
            "To date 61 schools with 74 thousand places have been opened, 29 of them in villages.", "en",
        ),
        # What is told the other way round.
        (
            "The opposition was criticised by the government.", "en",
            "Правительство раскритиковало оппозицию.", "ru",
        ),
        ("Fiyat 450 liradan 600 liraya çıktı.", "tr", "The price rose to 600 lira from 450 lira.", "en"),
    ],
)  # fmt: skip
def test_what_a_language_tells_in_another_order_is_right(
    original: str, language: str, translation: str, to: str
) -> None:
    assert status(original, language, translation, to) == "verified"


@pytest.mark.parametrize(
    ("original", "language", "wrong", "to"),
    [
        ("Президент Россияга барууну пландоодо.", "ky", "Президент совершил визит в Россию.", "ru"),
        ("Өкімет басшысы қаражат бөлуді тапсырды.", "kk", "The head of the government refused to allocate funds.", "en"),
        ("Непозволительно вмешиваться в работу суда.", "ru", "It is acceptable to interfere with the work of the court.", "en"),
        ("Reja mutlaqo qoniqarsiz.", "uz", "The plan is completely satisfactory.", "en"),
        ("Bütçe oybirliğiyle kabul edildi.", "tr", "The budget was adopted by a majority vote.", "en"),
        ("Быйыл жазда аларды кабыл алдым.", "ky", "Этой осенью я их принял.", "ru"),
    ],
)  # fmt: skip
def test_what_is_turned_round_by_a_word_is_wrong(
    original: str, language: str, wrong: str, to: str
) -> None:
    assert status(original, language, wrong, to) == "unverified"
