"""Who does it and to whom it is done, told by cases: in any order, and between two languages."""

import pytest

from summarize import check_sentence


def _problems(language: str, article: str, sentence: str) -> str:
    check = check_sentence(article, sentence, [(0, len(article))], language)
    return "; ".join(check.problems)


_ACCUSED = "Депутат Игорь Лапин обвинил Стрельцова в обмане жителей."


@pytest.mark.parametrize(
    ("language", "article", "wrong", "right"),
    [
        ("ru", _ACCUSED, "Стрельцов обвинил Игоря Лапина в обмане жителей.", "Стрельцова обвинил в обмане жителей депутат Игорь Лапин."),
        ("ru", "Рудакова пригласил на встречу замминистра Виктор Белых.", "Рудаков пригласил на встречу Виктора Белых.", "Виктор Белых пригласил на встречу Рудакова."),
        ("es", "Al alcalde Luis Moro lo acusó la concejala Ana Rey de ocultar un informe.", "El alcalde Luis Moro acusó a la concejala Ana Rey de ocultar un informe.", "La concejala Ana Rey acusó al alcalde Luis Moro de ocultar un informe."),
        ("en", "Tom Pell called the sum a tale and accused Martha Quill of hiding the cost.", "Martha Quill accused Tom Pell of hiding the cost.", "Tom Pell accused Martha Quill of hiding the cost."),
        ("en", "Deputat Sherzod Aliyev vazirni byudjetni yashirishda aybladi.", "The minister accused lawmaker Sherzod Aliyev of hiding the budget.", "Lawmaker Sherzod Aliyev accused the minister of hiding the budget."),
        ("en", "Vazir Shuhrat Abdullayev deputatni yolg‘onda aybladi.", "A lawmaker accused Minister Shuhrat Abdullayev of lying.", "Minister Shuhrat Abdullayev accused a lawmaker of lying."),
        ("ru", "Vazir Shuhrat Abdullayev deputatni yolg‘onda aybladi.", "", "Депутата обвинил во лжи министр Шухрат Абдуллаев."),
        ("en", "Al alcalde Luis Moro lo acusó la concejala Ana Rey de ocultar un informe.", "", "Councillor Ana Rey accused Mayor Luis Moro of hiding a report."),
        ("it", "Il sindaco Carlo Neri è stato accusato dalla consigliera Lia Rossi.", "Il sindaco Carlo Neri ha accusato la consigliera Lia Rossi.", "La consigliera Lia Rossi ha accusato il sindaco Carlo Neri."),
        ("it", "Il sindaco Carlo Neri è stato accusato dall’avvocata Lia Rossi.", "Il sindaco Carlo Neri ha accusato l’avvocata Lia Rossi.", "L’avvocata Lia Rossi ha accusato il sindaco Carlo Neri."),
        ("fr", "Le maire Luc Pell a été accusé de mensonge par la députée Anne Marsan.", "Le maire Luc Pell a accusé de mensonge la députée Anne Marsan.", "La députée Anne Marsan a accusé le maire Luc Pell de mensonge."),
        ("en", "Олега Ветрова сменил Игорь Лугов.", "Oleg Vetrov replaced Igor Lugov.", "Igor Lugov replaced Oleg Vetrov."),
        ("en", "Рудакова пригласил на встречу Виктор Белых.", "Rudakov invited Viktor Belykh to a meeting.", "Rudakov was invited to a meeting by Viktor Belykh."),
        ("en", "Депутат Гүлнәр Сағынова әкімді қаражатты жасырды деп айыптады.", "The mayor accused lawmaker Gulnar Sagynova of hiding money.", "The mayor was accused by lawmaker Gulnar Sagynova of hiding money."),
        ("en", "Вакил Саида Раҳимова вазирро дар пинҳон кардани рақамҳо айбдор кард.", "The minister accused lawmaker Saida Rahimova of hiding figures.", "Lawmaker Saida Rahimova accused the minister of hiding figures."),
    ],
)  # fmt: skip
def test_who_does_it_is_told_by_cases(language: str, article: str, wrong: str, right: str) -> None:
    assert not wrong or "changed p" in _problems(language, article, wrong)
    assert "changed p" not in _problems(language, article, right)


def test_a_woman_who_does_it_is_no_man_to_whom_it_is_done() -> None:
    article = "Нина Стрельцова обвинила Лапина в обмане жителей."
    assert "changed places" not in _problems(
        "ru", article, "Лапина обвинила в обмане жителей Нина Стрельцова."
    )
    assert "changed places" in _problems(
        "ru", article, "Лапин обвинил Нину Стрельцову в обмане жителей."
    )


def test_the_head_of_a_district_may_be_called_mayor() -> None:
    article = "Әкім Бауыржан Тілеуов мектептің жөндеуі қыркүйек айында басталады деп мәлімдеді."
    assert not _problems("en", article, "Mayor Bauyrzhan Tileuov said the repair of the school would begin in September.")  # fmt: skip
    assert _problems("en", article, "Judge Bauyrzhan Tileuov said the repair of the school would begin in September.")  # fmt: skip


def test_an_office_in_front_of_a_passive_is_not_that_of_who_does_it() -> None:
    article = "Депутат Гүлнәр Сағынова әкімді 280 миллион теңгені жасырды деп айыптады."
    right = "The mayor was accused by Gulnar Sagynova of hiding 280 million tenge."
    assert "called" not in _problems("en", article, right)
    assert "called" in _problems(
        "en", article, "Governor Gulnar Sagynova spoke of 280 million tenge."
    )


def test_a_turkish_name_is_the_same_with_an_ending_behind_an_apostrophe() -> None:
    article = "Kemal Acar yeni köprünün mayısta açılacağını ve ücretsiz olacağını söyledi."
    right = "Kemal Acar’a göre yeni köprü mayısta açılacak ve ücretsiz olacak."
    assert "not with" not in _problems("tr", article, right)
    assert _problems("tr", article, right.replace("Acar’a", "Uçar’a"))


def test_a_turkish_name_stands_in_the_article_with_an_ending() -> None:
    article = "Bakan Ayşe Kara, vali Murat Kaya’yı görevden aldı."
    assert not _problems("tr", article, "Vali Murat Kaya’yı görevden alan bakan Ayşe Kara oldu.")
    assert not _problems("tr", article, "Vali Murat Kaya, bakan Ayşe Kara tarafından görevden alındı.")  # fmt: skip
    assert _problems("tr", article, "Vali Murat Koç, bakan Ayşe Kara tarafından görevden alındı.")


def test_what_is_compared_by_an_ending_may_not_change_places() -> None:
    article = "Öğretmenler doktorlardan az kazanıyor, dedi bakan."
    assert not _problems("tr", article, "Öğretmenler doktorlardan az kazanıyor.")
    assert _problems("tr", article, "Doktorlar öğretmenlerden az kazanıyor.")
