"""All for not all, most for hardly any: and what says the same of a part in other words."""

import pytest

from summarize import check_sentence
from summarize.verification.checks.quantifiers import quantity_objections
from summarize.verification.facts.facts import Facts


def _status(language: str, article: str, sentence: str) -> str:
    return check_sentence(article, sentence, [(0, len(article))], language).status


_NOT_ALL = [
    ("en", "Not all guests in Lauben were pleased with the concert.", "All guests in Lauben were pleased with the concert.", "Some guests in Lauben were pleased with the concert."),
    ("ru", "Не все жители Лаубена довольны новым мостом.", "Все жители Лаубена довольны новым мостом.", "Некоторые жители Лаубена недовольны новым мостом."),
    ("kk", "Лаубен тұрғындарының бәрі емес, бір бөлігі ғана жаңа көпірге риза.", "Лаубен тұрғындарының бәрі жаңа көпірге риза.", "Лаубен тұрғындарының кейбірі жаңа көпірге риза."),
    ("ky", "Лаубендин тургундарынын баары эле эмес жаңы көпүрөгө ыраазы.", "Лаубендин тургундарынын баары жаңы көпүрөгө ыраазы.", "Лаубендин тургундарынын айрымдары жаңы көпүрөгө ыраазы."),
    ("uz", "Lauben aholisining hammasi ham yangi ko‘prikdan mamnun emas.", "Lauben aholisining hammasi yangi ko‘prikdan mamnun.", "Lauben aholisining ayrimlari yangi ko‘prikdan mamnun emas."),
    ("tg", "На ҳама сокинони Лаубен аз пули нав розӣ ҳастанд.", "Ҳама сокинони Лаубен аз пули нав розӣ ҳастанд.", "Баъзе сокинони Лаубен аз пули нав розӣ ҳастанд."),
    ("de", "Nicht alle Gäste in Lauben waren mit dem Konzert zufrieden.", "Alle Gäste in Lauben waren mit dem Konzert zufrieden.", "Einige Gäste in Lauben waren mit dem Konzert zufrieden."),
    ("fr", "Tous les invités de Lauben n’ont pas signé la lettre.", "Tous les invités de Lauben ont signé la lettre.", "Certains invités de Lauben n’ont pas signé la lettre."),
    ("es", "No todos los invitados de Lauben firmaron la carta.", "Todos los invitados de Lauben firmaron la carta.", "Algunos invitados de Lauben firmaron la carta."),
    ("tr", "Lauben’de herkes yeni köprüden memnun değil.", "Lauben’de herkes yeni köprüden memnun.", "Lauben’de bazıları yeni köprüden memnun değil."),
    ("zh", "并非所有居民都支持新机场计划。", "所有居民都支持新机场计划。", "部分居民支持新机场计划。"),
    ("en", "Hardly any guests in Lauben liked the concert.", "Most guests in Lauben liked the concert.", "Hardly any guests in Lauben liked the concert."),
    ("en", "All but two of the shops in Lauben have closed.", "All of the shops in Lauben have closed.", "All but two of the shops in Lauben have closed."),
    ("ru", "Немногие в Лаубене верят, что мельницу откроют.", "Почти все в Лаубене верят, что мельницу откроют.", "Большинство в Лаубене не верит, что мельницу откроют."),
    ("ru", "Почти никто из рыбаков Лаубена не получил компенсацию.", "Почти все рыбаки Лаубена получили компенсацию.", "Большинство рыбаков Лаубена не получили компенсацию."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "wrong", "right"), _NOT_ALL)
def test_more_of_them_than_the_article_has_is_no_paraphrase(
    language: str, article: str, wrong: str, right: str
) -> None:
    assert _status(language, article, wrong) in ("unsupported", "unchecked")
    assert _status(language, article, right) != "unsupported"


@pytest.mark.parametrize(
    ("article", "wrong", "right"),
    [
        ("Не все жители Лаубена довольны новым мостом.", "All residents of Lauben are happy with the new bridge.", "Not all residents of Lauben are happy with the new bridge."),
        ("Lauben aholisining hammasi ham yangi ko‘prikdan mamnun emas.", "All residents of Lauben are happy with the new bridge.", "Some residents of Lauben are unhappy with the new bridge."),
        ("ليس كل سكان لاوبن راضين عن الجسر الجديد.", "All residents are happy with the new bridge.", "Not all residents are happy with the new bridge."),
    ],
)  # fmt: skip
def test_all_for_not_all_is_seen_between_two_languages(
    article: str, wrong: str, right: str
) -> None:
    assert _status("en", article, wrong) == "unsupported"
    assert _status("en", article, right) != "unsupported"


def test_other_words_leave_all_for_not_all_unchecked() -> None:
    assert _status("en", "Not everybody was pleased.", "Everybody is glad.") == "unchecked"


@pytest.mark.parametrize(
    ("article", "sentence"),
    [
        ("Not all 40 shops in Lauben will close in May; all bakeries will.", "All bakeries in Lauben will close in May."),
        ("After all, not all shops in Lauben pay the tax.", "Not all shops in Lauben pay the tax after all."),
        ("A few guests in Lauben left; many stayed.", "Many guests in Lauben stayed."),
        ("Few guests in Lauben believe that nobody will leave.", "Few guests in Lauben believe that nobody will leave."),
    ],
)  # fmt: skip
def test_both_words_in_the_article_and_phrases_of_another_meaning_say_nothing(
    article: str, sentence: str
) -> None:
    assert _status("en", article, sentence) == "supported"


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong"),
    [
        ("ru", "Почти все фермеры Лаубена отказались от кредита.", "Почти никто из фермеров Лаубена не взял кредит.", "Почти все фермеры Лаубена взяли кредит."),
        ("en", "Tom Pell declined to say whether prices in Lauben would rise in April.", "Tom Pell would not say whether prices in Lauben would rise in April.", "Tom Pell spoke to say whether prices in Lauben would rise in April."),
    ],
)  # fmt: skip
def test_what_is_refused_may_be_told_as_not_done(
    language: str, article: str, right: str, wrong: str
) -> None:
    assert _status(language, article, right) != "unsupported"
    assert _status(language, wrong, right) == "unsupported"


@pytest.mark.parametrize(
    ("article", "wrong", "right"),
    [
        ("Police in Lauben arrested two of the three suspects.", "Police in Lauben arrested all three suspects.", "Police in Lauben arrested two of the three suspects."),
        ("None of the 22 teachers in Lauben resigned.", "", "All 22 teachers in Lauben stayed."),
        ("In Lauben 40 of 160 who applied were turned away.", "In Lauben all 160 who applied were turned away.", "In Lauben not all were taken: 40 of 160 who applied were turned away."),
        ("All three mills in Lauben are open, two of the three since May.", "", "All three mills in Lauben are open."),
    ],
)  # fmt: skip
def test_all_of_a_number_is_not_a_part_of_it(article: str, wrong: str, right: str) -> None:
    def is_doubted(sentence: str) -> bool:
        check = check_sentence(article, sentence, [(0, len(article))], "en")
        return any("are all" in problem for problem in check.problems)

    assert not wrong or is_doubted(wrong)
    assert not is_doubted(right)


def test_the_opposite_of_the_others_is_only_a_doubt() -> None:
    few = Facts("Hardly any members in Lauben attended.", "en")
    told = Facts("Most members in Lauben slept at home.", "en")
    assert [each.is_sure for each in quantity_objections(told, [few])] == [False]
    told = Facts("Most members in Lauben attended.", "en")
    assert [each.is_sure for each in quantity_objections(told, [few])] == [True]
