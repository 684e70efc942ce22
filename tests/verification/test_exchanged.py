"""Who does it and to whom it is done, told by endings or by order, and what is only told in another order."""

import pytest

from summarize import check_sentence


def _problems(language: str, article: str, sentence: str) -> str:
    check = check_sentence(article, sentence, [(0, len(article))], language)
    return "; ".join(check.problems)


@pytest.mark.parametrize(
    ("language", "article", "sentence"),
    [
        ("kk", "Аудан әкімі Ерлан Тасов құрылысшыларға алғыс айтты.", "Құрылысшылар аудан әкімі Ерлан Тасовке алғыс айтты."),
        ("ky", "Район акими Нурлан Ташов куруучуларга алкыш айтты.", "Куруучулар район акими Нурлан Ташовго алкыш айтты."),
        ("uz", "Tuman hokimi Rustam Toshov shifokorlarni tabrikladi.", "Shifokorlar tuman hokimi Rustam Toshovni tabrikladi."),
        ("es", "El Ayuntamiento de Valdera inauguró el lunes un parque. El portavoz, Luis Pell, acusó a la alcaldesa de improvisar.", "La alcaldesa acusó al portavoz, Luis Pell, de improvisar."),
        ("fr", "Le maire, Alain Pell, a félicité l’architecte Claire Lauben.", "L’architecte Claire Lauben a félicité le maire, Alain Pell."),
    ],
)  # fmt: skip
def test_two_that_have_changed_parts_are_doubted(
    language: str, article: str, sentence: str
) -> None:
    assert "changed parts" in _problems(language, article, sentence)


@pytest.mark.parametrize(
    ("language", "article", "sentence"),
    [
        ("kk", "Аудан әкімі Ерлан Тасов құрылысшыларға алғыс айтты.", "Құрылысшыларға аудан әкімі Ерлан Тасов алғыс айтты."),
        ("fr", "Le maire, Alain Pell, a félicité l’architecte Claire Lauben.", "L’architecte Claire Lauben a été félicitée par le maire, Alain Pell."),
        ("fr", "Le maire, Alain Pell, a rencontré l’architecte Claire Lauben.", "L’architecte Claire Lauben a rencontré le maire, Alain Pell."),
        (
            "en",
            "Commissioner Ann Pell spoke of 1,700 debt collectors that Sars would hire.",
            "Sars will hire debt collectors; its commissioner, Ann Pell, has spoken of 1,700.",
        ),
        # Another sentence of the article tells it of them as well.
        ("kk", "Депутаттар министрге сұрақ берді. Министр депутаттарға жауап берді.", "Депутаттар министрге сұрақ берді."),
        ("es", "La ministra criticó al alcalde de Valdera. El alcalde criticó a la ministra.", "El alcalde criticó a la ministra."),
    ],
)  # fmt: skip
def test_what_stands_in_another_order_is_right(language: str, article: str, sentence: str) -> None:
    assert "changed parts" not in _problems(language, article, sentence)


_SAID_BEHIND_IT = [
    ("en", "The government will abolish the tax, promised minister Ann Pell.", "Minister Ann Pell promised the government will abolish the tax."),
    ("en", "Tom Reed will be named minister, announced President Ann Pell.", "President Ann Pell announced that Tom Reed will be named minister."),
    ("fr", "Luc Moro sera nommé ministre, a annoncé la présidente Anne Pell.", "La présidente Anne Pell a annoncé que Luc Moro sera nommé ministre."),
    ("es", "El gobierno suprimirá la tasa, prometió la ministra Ana Pell.", "La ministra Ana Pell prometió que el gobierno suprimirá la tasa."),
    ("es", "La directora será nombrada ministra, anunció el presidente.", "El presidente anunció que la directora será nombrada ministra."),
    ("it", "Il governo abolirà la tassa, ha promesso il ministro Anna Pell.", "Il ministro Anna Pell ha promesso che il governo abolirà la tassa."),
    ("pt", "O governo vai abolir a taxa, prometeu a ministra Ana Pell.", "A ministra Ana Pell prometeu que o governo vai abolir a taxa."),
    ("de", "Tom Reed wird Minister, kündigte Präsidentin Anna Pell an.", "Präsidentin Anna Pell kündigte an, dass Tom Reed Minister wird."),
    ("ru", "Олег Лугов станет министром, объявила президент Анна Пелл.", "Президент Анна Пелл объявила, что Олег Лугов станет министром."),
    ("uk", "Олег Лугов стане міністром, оголосила президентка Анна Пелл.", "Президентка Анна Пелл оголосила, що Олег Лугов стане міністром."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "sentence"), _SAID_BEHIND_IT)
def test_who_says_it_may_stand_before_it_or_behind_it(
    language: str, article: str, sentence: str
) -> None:
    for told, said in ((article, sentence), (sentence, article)):
        assert not _problems(language, told, said)


@pytest.mark.parametrize(
    ("language", "article", "sentence"),
    [
        ("en", "President Ann Pell accused Tom Reed of lying.", "Tom Reed accused President Ann Pell of lying."),
        ("en", "Ann Pell said that Tom Reed beat Sam Boyle in the final.", "Ann Pell said that Sam Boyle beat Tom Reed in the final."),
        ("en", "Ann Pell told Tom Reed that the bank had failed.", "Tom Reed told Ann Pell that the bank had failed."),
    ],
)  # fmt: skip
def test_who_does_it_and_to_whom_is_told_from_what_is_said(
    language: str, article: str, sentence: str
) -> None:
    assert "changed p" in _problems(language, article, sentence)


def test_a_name_that_keeps_its_preposition_has_not_changed_places() -> None:
    article = "В Лебедином во вторник открыли новый мост через реку Ветлу."
    assert not _problems("ru", article, "Новый мост через Ветлу открыт в Лебедином.")
    assert _problems("ru", "Лугов обвинил Ветрова в обмане.", "Ветров обвинил Лугова в обмане.")


@pytest.mark.parametrize(
    ("language", "article", "sentence"),
    [
        ("en", "Biologist Rhea Pell said logging threatened the habitat of the frog.", "Logging threatened the habitat of the frog, Rhea Pell said."),
        ("ru", "Мэр города Анна Лугова заявила, что подъезды к мосту не достроены.", "По словам мэра Анны Луговой, подъезды к мосту не достроены."),
    ],
)  # fmt: skip
def test_a_word_in_another_form_is_nobody_else(language: str, article: str, sentence: str) -> None:
    assert "says this of" not in _problems(language, article, sentence)


def test_a_sentence_in_other_words_about_whom_the_article_names_is_not_called_wrong() -> None:
    article = "Die SPD in Lauben warf der CDU vor, den Bau des Hallenbads verzögert zu haben."
    sentence = "Sozialdemokraten beschuldigten die CDU, das Projekt zu verschleppen."
    check = check_sentence(article, sentence, [(0, len(article))], "de")
    assert check.status == "unchecked"
    sentence = "Ein Erdbeben zerstörte gestern mehrere Dörfer, Schulen und Straßen."
    check = check_sentence(article, sentence, [(0, len(article))], "de")
    assert check.status == "unsupported"


def test_a_name_in_another_case_is_in_the_article() -> None:
    article = "В городе вчера завершился суд. Прокурор обвинил бизнесмена Льва Ветрова в обмане двадцати семей."
    assert not _problems("ru", article, "Бизнесмен Лев Ветров обвиняется в обмане двадцати семей.")
    assert _problems("ru", article, "Бизнесмен Олег Ветров обвиняется в обмане двадцати семей.")


def test_an_office_behind_an_elided_article_is_no_name() -> None:
    article = "Le maire de Bréval, Alain Pell, a félicité jeudi l’avocate Claire Lauben pour la médiathèque."
    sentence = "L’avocate Claire Lauben a reçu des félicitations du maire."
    assert "not in the article" not in _problems("fr", article, sentence)
    sentence = "L’avocate Jeanne Moulin a reçu des félicitations du maire."
    assert "not in the article" in _problems("fr", article, sentence)
