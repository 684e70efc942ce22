"""A word for its contrary is found in any two languages, and a paraphrase is left alone."""

import pytest

from summarize.verification.checking import check_sentence, check_translation
from summarize.verification.meanings.contrasts import every_word

TURNED = [
    ("tg", "en", "Ҳосили себ кам шуд, гуфт деҳқон.", "The apple harvest rose, the farmer said."),
    ("ru", "en", "Шлюз на Вятке закрыли весной.", "The lock on the Vyatka was opened in spring."),
    (
        "kk",
        "en",
        "Көпір солтүстік жағалауда салынды.",
        "The bridge was built on the southern bank.",
    ),
    ("ky", "ru", "Мектеп эртең ачылат.", "Школа закроется завтра."),
    ("uz", "en", "Sudya majlisni boshladi.", "The prosecutor began the session."),
    ("uz", "ru", "Нархлар ошди, деди сотувчи.", "Цены снизились, сказал продавец."),
    ("tr", "en", "Kardeşler eski değirmeni sattı.", "The brothers bought the old mill."),
    ("de", "en", "Der Verein nahm den Vorschlag an und stieg ab; er verlor.", "The club won."),
    ("en", "ru", "Nora Lund supports the new ferry.", "Нора Лунд выступает против нового парома."),
    ("pl", "en", "Dwunastu rybaków uratowano.", "Twelve fishermen were killed."),
    ("ru", "en", "Демократы купили паром.", "The Liberal Democrats bought the ferry."),
]
SAID_OF_THE_SAME = [
    ("A third ferry was bought in May.", "A fourth ferry was bought in May."),
    ("Un troisième passeur a été engagé en mai.", "Un quatrième passeur a été engagé en mai."),
    ("Түркістан бірінші орында тұр.", "Түркістан екінші орында тұр."),
    ("Занятия начнутся в этом учебном году.", "Занятия начнутся в следующем учебном году."),
    (
        "Der Bürgermeister bestritt den Kauf der Fähre.",
        "Der Bürgermeister räumte den Kauf der Fähre ein.",
    ),
]
KEPT = [
    ("ru", "en", "Шлюз открыли весной.", "The lock did not close in spring; it was opened."),
    ("de", "en", "Der Fährmann ging nicht weg, er blieb.", "The ferryman stayed."),
    ("en", "ru", "Lund declined to say when rates will rise.", "Лунд отказалась сказать, когда ставки вырастут."),
    ("kk", "en", "Өрт таңертең басталды.", "The blaze started in the morning."),
    ("de", "en", "Der amtierende Bürgermeister gewann.", "The incumbent mayor won late on Tuesday."),
    ("de", "en", "Die SPD kaufte die Fähre.", "The Social Democrats bought the ferry."),
    ("it", "en", "Liberato il fornaio arrestato.", "The arrested baker is released."),
    ("pl", "en", "Zginął pilot, a kucharza wyciągnięto.", "The cook was rescued, the pilot died."),
    ("pl", "en", "Prom zatrzymał się i puszczono kucharza.", "The ferry stopped; the cook was freed."),
    ("cs", "en", "Pohřešovaný kuchař je naživu.", "The cook is alive."),
    ("uk", "en", "Пропаганда не допомогла: кухаря витягли.", "Propaganda did not help: the cook was rescued."),
    ("uk", "en", "Влада слухає депутата опозиції.", "The government listens to its rival."),
    ("uk", "en", "Перший друг прийшов у травні.", "The first friend came in May."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "to", "original", "translation"), TURNED)
def test_a_translation_that_says_the_contrary_is_called_wrong(
    language: str, to: str, original: str, translation: str
) -> None:
    check = check_translation(original, translation, to)
    assert check.status == "unverified"
    assert any("it says “" in problem for problem in check.problems), check.problems


@pytest.mark.parametrize(("language", "to", "original", "translation"), KEPT)
def test_a_translation_in_other_words_is_not(
    language: str, to: str, original: str, translation: str
) -> None:
    check = check_translation(original, translation, to)
    assert not any("it says “" in problem for problem in check.problems), check.problems


def test_a_summary_that_turns_a_verb_round_is_told_both_words() -> None:
    article = "The council of Lund bought the harbour crane on Friday.\n\nIt rained."
    check = check_sentence(article, "The council of Lund sold the harbour crane on Friday.")
    assert check.status == "unsupported"
    assert check.problems == ("it says “sold” where the article has “bought”",)


@pytest.mark.parametrize(("article", "sentence"), SAID_OF_THE_SAME)
def test_another_in_a_row_another_year_and_an_admission_are_not_the_same(
    article: str, sentence: str
) -> None:
    check = check_sentence(article, sentence)
    assert check.status == "unsupported"
    assert check_sentence(article, article).status == "supported"


def test_whom_somebody_accused_is_no_defendant() -> None:
    article = "Der Gouverneur Tom Brandt beschuldigte den Bäcker, Mehl zu stehlen."
    check = check_sentence(article, "Governor Tom Brandt accused the baker of stealing flour.")
    assert check.status != "unsupported", check.problems


def test_a_summary_of_two_passages_may_say_what_either_says() -> None:
    article = "The council bought the harbour crane.\n\nIn May the council sold the harbour crane."
    assert check_sentence(article, "The council sold the harbour crane.").status == "supported"


def test_no_word_of_a_language_stands_for_both_sides_of_a_contrast() -> None:
    for language in ("en", "ru", "kk", "ky", "uz", "tg", "de", "tr", "fr", "es"):
        assert every_word(language)
        seen: dict[tuple[int, str], str] = {}
        for word, meaning in every_word(language):
            if word[0] in "-?":
                continue
            other = seen.setdefault((meaning.group, word), meaning.name)
            assert other == meaning.name, (language, word, other, meaning.name)
