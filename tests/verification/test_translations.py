import pytest

from summarize.engines.draft import DraftName
from summarize.verification.checks.translations import judge_translation, unquoted


def translation_problems(
    original: str, language: str, translation: str, to: str
) -> tuple[str, ...]:
    return judge_translation(original, language, translation, to).problems


RUSSIAN = "Министр сообщил, что 5 января в городе не было электричества у 1,2 млн человек."
ENGLISH = "The minister said that on January 5 there was no electricity in the city for 1.2 million people."


def test_a_faithful_translation_has_no_problems() -> None:
    assert translation_problems(RUSSIAN, "ru", ENGLISH, "en") == ()


@pytest.mark.parametrize(
    ("translation", "problem"),
    [
        (RUSSIAN, "copy"),
        (ENGLISH.replace("1.2 million", "2.1 million"), "1,2 млн"),
        (ENGLISH.replace("January 5", "January 6"), "5 января"),
        (ENGLISH.replace(" for 1.2 million people", ""), "missing"),
        (ENGLISH + " It cost $300.", "300"),
        (ENGLISH.replace("no electricity", "electricity"), "negation"),
        (ENGLISH * 5, "length"),
        (
            "El ministro dijo que el 5 de enero 1,2 millones de personas no tenían electricidad.",
            "another language",
        ),
    ],
)
def test_what_speaks_against_a_translation_is_named(translation: str, problem: str) -> None:
    assert any(problem in found for found in translation_problems(RUSSIAN, "ru", translation, "en"))


def test_half_a_page_is_no_translation_of_a_page() -> None:
    page = "Жители села рассказали журналистам о наводнении и о помощи соседей. " * 5
    assert translation_problems(page, "ru", "Villagers told reporters.", "en")


def test_names_and_figures_alone_may_be_the_same_in_both() -> None:
    assert translation_problems("Reuters, 2022", "de", "Reuters, 2022", "en") == ()
    assert translation_problems("Авторизуйтесь, пожалуйста", "ru", "Please log in", "en") == ()


@pytest.mark.parametrize(
    "marked", ["“Go home”", '"Go home"', "«Go home»", "„Go home“", "「Go home」"]
)
def test_a_translation_loses_its_outer_marks(marked: str) -> None:
    assert unquoted(marked) == "Go home"


def test_inner_marks_stay() -> None:
    assert unquoted("“Go” and “stay”") == "“Go” and “stay”"


@pytest.mark.parametrize(
    ("original", "language", "translation"),
    [
        ("Не пропустите", "ru", "Read also"),
        ("Ошибка 404", "ru", "Page not found 404"),
        ("Ýazyl", "tk", "Subscribe"),
    ],
)
def test_what_site_furniture_is_known_to_mean_is_right(
    original: str, language: str, translation: str
) -> None:
    assert judge_translation(original, language, translation, "en").status == "verified"


def test_invented_speakers_are_named_in_the_order_of_the_text() -> None:
    translation = "Vera Lind said it is shut. Arno Beck said it is dry. Mira Falk said it is old."

    problems = translation_problems("Мост закрыт до апреля.", "ru", translation, "en")

    invented = [
        problem.split("”")[0][1:] for problem in problems if "is not in the original" in problem
    ]
    assert invented == ["Vera Lind", "Arno Beck", "Mira Falk"]


def test_a_checked_pair_of_names_lets_a_body_be_called_something_else() -> None:
    original = "НИУ ВШЭ открыл шлюз в Перми."
    translation = "The Higher School of Economics opened a lock in Perm."
    pairs = [DraftName("НИУ ВШЭ", "Higher School of Economics")]
    assert judge_translation(original, "ru", translation, "en").status == "unchecked"
    assert judge_translation(original, "ru", translation, "en", pairs).status == "verified"


def test_a_pair_of_names_that_is_not_in_the_original_vouches_for_nothing() -> None:
    pairs = [DraftName("Росгидромет", "Higher School of Economics")]
    found = judge_translation(
        "НИУ ВШЭ открыл шлюз.", "ru", "The Higher School of Economics opened a lock.", "en", pairs
    )
    assert found.status != "verified"


def test_a_changed_unit_is_told_once_from_the_translations_side() -> None:
    original = "Ремонт моста обойдётся в 40 миллионов сомов."
    judged = judge_translation(original, "ru", "The repair will cost 40 million dollars.", "en")
    (problem,) = judged.problems
    assert problem.startswith("it says “40 million dollars”")


@pytest.mark.parametrize(
    ("original", "language", "translation", "is_doubted"),
    [
        ("Мост открыл замминистра транспорта Олжас Темиров.", "ru", "Transport Minister Olzhas Temirov opened the bridge.", True),
        ("Мост открыл замминистра транспорта Олжас Темиров.", "ru", "Deputy Transport Minister Olzhas Temirov opened the bridge.", False),
        ("Замначальника порта открыл мост.", "ru", "The head of the port opened the bridge.", True),
        ("Замначальника порта открыл мост.", "ru", "The deputy head of the port opened the bridge.", False),
        ("Начальник порта открыл мост.", "ru", "The head of the port opened the bridge.", False),
    ],
)  # fmt: skip
def test_a_deputy_is_not_translated_as_the_holder(
    original: str, language: str, translation: str, is_doubted: bool
) -> None:
    judgement = judge_translation(original, language, translation, "en")
    assert any("it may leave out" in doubt for doubt in judgement.doubts) is is_doubted


@pytest.mark.parametrize(
    ("original", "language", "translation", "to"),
    [
        # All of a part, a plan as done, one of two denials, a number of the dead that others have.
        ("Ошто көпүрөлөрдүн бир бөлүгү жабык болду.", "ky", "В Оше были закрыты все мосты.", "ru"),
        ("ومن المقرر أن يفتح الجسر في مارس.", "ar", "The bridge opened in March.", "en"),
        ("Ko‘prik qishda ishlamaydi, portni ham yopmaymiz.", "uz", "Мост зимой работает, и порт мы не закроем.", "ru"),
    ],
)  # fmt: skip
def test_a_translation_that_tells_otherwise_is_doubted(
    original: str, language: str, translation: str, to: str
) -> None:
    assert judge_translation(original, language, translation, to).status == "unchecked"


@pytest.mark.parametrize(
    ("original", "language", "translation", "to"),
    [
        ("Ошто көпүрөлөрдүн бир бөлүгү жабык болду.", "ky", "В Оше часть мостов была закрыта.", "ru"),
        ("ومن المقرر أن يفتح الجسر في مارس.", "ar", "The bridge is due to open in March.", "en"),
        ("Ko‘prik qishda ishlamaydi, portni ham yopmaymiz.", "uz", "Мост зимой не работает, и порт мы не закроем.", "ru"),
        ("Былтыр осы шахтада екі адам қаза тапқан еді.", "kk", "В прошлом году на этой шахте погибли два человека.", "ru"),
    ],
)  # fmt: skip
def test_the_same_translated_rightly_is_verified(
    original: str, language: str, translation: str, to: str
) -> None:
    assert judge_translation(original, language, translation, to).status == "verified"
