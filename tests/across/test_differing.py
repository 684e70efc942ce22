"""Figures of one thing that differ between articles: only those are shown that count the same."""

import pytest

from summarize.across.counted import Count, counts_of
from summarize.across.differing import differing_figures
from tests.across.planted_figures import marks_found, marks_wanted, planted_stories

STORIES = {story[0].story: story for story in planted_stories()}


def found_in(*articles: tuple[str, str]) -> list[list[str]]:
    """The differing figures of a story, told in texts with their languages."""
    counts = {place: tuple(counts_of(*article)) for place, article in enumerate(articles)}
    return [
        [articles[each.article][0][each.count.start : each.count.end] for each in statements]
        for statements in differing_figures(counts)
    ]


def english(*texts: str) -> list[list[str]]:
    return found_in(*((text, "en") for text in texts))


@pytest.mark.parametrize("name", STORIES)
def test_nothing_is_compared_that_does_not_count_the_same(name: str) -> None:
    for marks in marks_found(STORIES[name]):
        assert len(marks) == 1
        assert marks != {None}


def test_most_of_what_differs_is_found() -> None:
    wanted = {(name, mark) for name, story in STORIES.items() for mark in marks_wanted(story)}
    met = {
        (name, mark)
        for name, story in STORIES.items()
        for (mark,) in map(tuple, marks_found(story))
    }
    assert len(met & wanted) >= 0.7 * len(wanted)


def test_a_toll_that_is_told_as_the_least_differs_from_a_higher_one() -> None:
    told = english("At least 10 people were killed in Tarn.", "13 people were killed in Tarn.")
    assert told == [["10", "13"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("More than 20 people were killed.", "23 people were killed."),
        ("Nearly 200 people were injured.", "187 people were injured."),
        ("About 100 people fled.", "97 people fled."),
        ("Police arrested 2,000 people.", "Police arrested 2,043 people."),
        ("Thirteen people were killed.", "13 people were killed."),
    ],
)
def test_rounded_figures_agree(one: str, other: str) -> None:
    assert english(one, other) == []


@pytest.mark.parametrize(
    "other",
    [
        "In 2019, 3 people were killed in Tarn.",
        "Last year 3 people were killed in Tarn.",
        "3 other people were killed in Tarn.",
        "Up to 3 to 5 people were killed in Tarn.",
        "From 3 to 5 people were killed in Tarn.",
        "3 people may have been killed in Tarn.",
        "3 people were killed in Lindau.",
        "3 people were injured in Tarn.",
        "3 dogs were killed in Tarn.",
        "A man, 33, was killed in Tarn.",
        "3 of the people killed in Tarn were children.",
        "Before that, 3 people were killed in Tarn.",
        "3 people had been killed in Tarn.",
        "3 people have been killed in Tarn since January.",
        "It is feared that 3 people were killed in Tarn.",
        "3 people killed in Tarn are still to be named.",
        "3 people were killed elsewhere in Tarn.",
        "3 people killed a guard in Tarn.",
        "3 people were killed and injured in Tarn.",
        "3 people were killed in Tarn and 10 in Lindau.",
        "3 people killed in Tarn were fishermen.",
        "Flight 3 killed everybody in Tarn.",
        "The 3rd Brigade killed everybody in Tarn.",
        "The death toll in Tarn rose by 3 on Monday.",
        "The death toll in Tarn rose from 3 people on Monday to 13 people.",
    ],
)
def test_a_figure_of_something_else_is_not_held_against_one(other: str) -> None:
    assert english("13 people were killed in Tarn.", other) == []


def test_nothing_differs_where_an_article_has_both_figures() -> None:
    both = "Ten people were killed in Tarn, police said. Doctors said 13 people were killed."
    assert english("13 people were killed in Tarn.", both) == []


@pytest.mark.parametrize(
    ("toll", "other"),
    [
        ("bringing the toll to 15", "15 people were killed in Tarn."),
        ("bringing the toll to 15", "12 people were killed in Tarn."),
        ("bringing the toll to 15", "13 people were killed in Tarn."),
        ("bringing the toll in Lindau to 15", "17 people were killed in Tarn."),
        ("bringing the toll to 15 in Lindau", "17 people were killed in Tarn."),
        ("and may bring the toll to 15", "12 people were killed in Tarn."),
        ("bringing the number of raids to 15", "17 people were killed in Tarn."),
        ("bringing the number of deaths to 15", "12 people were killed in Tarn."),
    ],
)
def test_a_toll_is_not_held_against_those_who_came_last(toll: str, other: str) -> None:
    assert english(f"A raid killed 12 people in Tarn, {toll}.", other) == []


def test_houses_are_compared_by_what_is_said_of_them() -> None:
    one = "The storm in Tarn destroyed 14 houses by the river."
    assert english(one, "By the river the storm destroyed 19 houses.") == [["14", "19"]]
    assert english(one, "A firm in Tarn will build 19 houses.") == []


def test_what_happened_to_people_is_compared_across_languages() -> None:
    told = found_in(
        ("13 people were killed in the blast.", "en"),
        ("При взрыве погибли 11 человек.", "ru"),
        ("Жарылыстан 12 адам қаза тапты.", "kk"),
    )
    assert told == [["13", "11", "12"]]


@pytest.mark.parametrize(
    ("language", "one", "other", "found"),
    [
        ("kk", "Тарндағы жарылыстан қаза тапқандар саны 5-ке жетті.", "Тарнда он адам көз жұмды.", "5 он"),
        ("ky", "Тарндагы жарылууда каза болгондор 7ге жетти.", "Тарнда 9 киши көз жумду.", "7 9"),
        ("tr", "Tarn'da ölenlerin sayısı 15'e yükseldi.", "Tarn'da can kaybı 18'e çıktı.", "15 18"),
        ("uz", "Tarnda halok bo‘lganlar soni 15 nafarga yetdi.", "Tarnda 13 kishi halok bo‘ldi.", "15 13"),
        ("tg", "Шумораи ҳалокшудагон дар Тарн ба 15 нафар расид.", "Дар Тарн 13 нафар ҳалок шуд.", "15 13"),
        ("ru", "Число погибших в Тарне достигло пятнадцати.", "В Тарне погибли 13 человек.", "пятнадцати 13"),
        ("uk", "Кількість загиблих у Тарні зросла до 15.", "У Тарні загинули 13 людей.", "15 13"),
        ("en", "The blast in Tarn claimed the lives of 12 people.", "15 died in Tarn.", "12 15"),
        ("es", "La explosión de Tarn causó la muerte de 12 personas.", "En Tarn murieron 15 personas.", "12 15"),
        ("it", "In Tarn sono morte 12 persone.", "Il bilancio in Tarn sale a 15 morti.", "12 15"),
        ("ru", "Число погибших в Тарне выросло с 10 до 15.", "В Тарне погибли 13 человек.", "15 13"),
        ("kk", "Тарнда қаза тапқандар саны 10-нан 15-ке өсті.", "Тарнда 13 адам қаза тапты.", "15 13"),
        ("en", "The death toll in Tarn rose from 10 to 15.", "13 people were killed in Tarn.", "15 13"),
        ("pl", "W Tarn zginęło 12 osób.", "Liczba ofiar w Tarn wzrosła do 15.", "12 15"),
        ("en", "The death toll in Tarn rose by 5 to 15.", "13 people were killed in Tarn.", "15 13"),
        ("ru", "Число погибших в Тарне выросло на 5 и достигло 15.", "В Тарне погибли 13 человек.", "15 13"),
        ("ru", "Число погибших в Тарне выросло с 10 человек до 15 человек.", "В Тарне погибли 13 человек.", "15 13"),
        ("kk", "Тарнда қаза тапқандар саны 5-ке артып, 15-ке жетті.", "Тарнда 13 адам қаза тапты.", "15 13"),
        ("ky", "Тарнда каза болгондордун саны 10дон 15ке жетти.", "Тарнда 13 киши каза болду.", "15 13"),
        ("uz", "Tarnda halok bo‘lganlar soni 10 nafardan 15 nafarga yetdi.", "Tarnda 13 kishi halok bo‘ldi.", "15 13"),
        ("tg", "Шумораи ҳалокшудагон дар Тарн аз 10 нафар ба 15 нафар расид.", "Дар Тарн 13 нафар ҳалок шуд.", "15 13"),
        ("tr", "Tarn'da ölenlerin sayısı 10'dan 15'e çıktı.", "Tarn'da 13 kişi öldü.", "15 13"),
        ("de", "Die Zahl der Toten in Tarn stieg von 10 auf 15.", "In Tarn starben 13 Menschen.", "15 13"),
        ("fr", "Le bilan à Tarn est passé de 10 à 15 morts.", "Une explosion à Tarn a tué 13 personnes.", "15 13"),
        ("es", "El número de muertos en Tarn subió de 10 a 15.", "En Tarn murieron 13 personas.", "15 13"),
        ("zh", "塔恩死者数从10人上升到15人。", "塔恩有13人死亡。", "15 13"),
        ("en", "A storm killed 12 in Tarn, bringing the toll to 15.", "17 were killed in Tarn.", "15 17"),
        ("ru", "В Тарне погибли 12 человек, число жертв достигло 15.", "В Тарне погибли 17 человек.", "15 17"),
        ("es", "En Tarn murieron 12 personas, elevando a 15 la cifra de muertos.", "En Tarn murieron 17 personas.", "15 17"),
        ("en", "12 people remain missing in Tarn.", "15 people are still missing in Tarn.", "12 15"),
        ("en", "The storm badly hurt 12 in Tarn.", "15 were seriously injured in Tarn.", "12 15"),
    ],
)  # fmt: skip
def test_a_toll_is_one_however_it_is_told(language: str, one: str, other: str, found: str) -> None:
    assert found_in((one, language), (other, language)) == [found.split()]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "В Тарне погибли 13 человек.", "Число погибших в Тарне увеличилось на три человека."),
        ("ru", "В Тарне погибли 13 человек.", "До этого в Тарне погибли 3 человека."),
        ("ru", "В Тарне погибли 13 человек.", "Опасаются, что в Тарне погибли 40 человек."),
        ("ru", "При пожаре в Тарне погибли 13 человек.", "В Тарне из-за паводка погибли 12 человек."),
        ("en", "13 people were arrested in Tarn.", "A court jailed 3 people in Tarn."),
        ("en", "13 people survived in Tarn.", "Firemen rescued 3 people in Tarn."),
        ("ru", "В Тарне задержали 13 человек.", "Суд в Тарне арестовал 3 человека."),
        ("ru", "В Тарне пострадали 90 человек.", "В Тарне ранены 13 человек."),
        ("kk", "Тарнда 13 адам ұсталды.", "Тарнда 3 адам қамауға алынды."),
        ("uz", "Tarnda 90 kishi jabrlandi.", "Tarnda 13 kishi yaralandi."),
        ("tr", "Tarn'da 13 kişi gözaltına alındı.", "Tarn'da 3 kişi tutuklandı."),
        ("kk", "Тарнда 13 адам қаза тапты.", "Тарнда 3 адам қаза тапқан болатын."),
        ("kk", "Тарнда 13 адам қаза тапты.", "Жыл басынан бері Тарнда 90 адам қаза тапты."),
        ("ky", "Тарнда 13 киши каза болду.", "Буга чейин Тарнда 3 киши каза болгон."),
        ("ky", "Тарнда 13 киши каза болду.", "Тарнда каза болгондордун саны 3кө көбөйдү."),
        ("uz", "Tarnda 13 kishi halok bo‘ldi.", "Tarnda 40 kishi halok bo‘lgani taxmin qilinmoqda."),
        ("uz", "Тарнда 13 киши ҳалок бўлди.", "Бундан олдин Тарнда 3 киши ҳалок бўлган эди."),
        ("tg", "Дар Тарн 13 нафар ҳалок шуд.", "Шумораи ҳалокшудагон дар Тарн 3 нафар зиёд шуд."),
        ("tg", "Дар Тарн 13 нафар ҳалок шуд.", "Дар Тарн 3 нафар ҳалок шуда буд."),
        ("de", "In Tarn starben 13 Menschen.", "In Tarn sollen 40 Menschen gestorben sein."),
        ("de", "In Tarn starben 13 Menschen.", "Die 3. Brigade tötete in Tarn alle."),
        ("fr", "Le feu à Tarn a tué 13 personnes.", "Le vol 531 à Tarn a tué tout le monde."),
        ("es", "En Tarn murieron 13 personas.", "En Tarn habían muerto 3 personas."),
        ("it", "A Tarn sono morte 13 persone.", "A Tarn si teme che siano morte 40 persone."),
        ("pt", "Em Tarn morreram 13 pessoas.", "Anteriormente, 3 pessoas morreram em Tarn."),
        ("tr", "Tarn'da 13 kişi öldü.", "Tarn'da 3 kişi ölmüştü."),
        ("uk", "У Тарні загинули 13 людей.", "Раніше у Тарні загинули 3 людей."),
        ("pl", "W Tarn zginęło 13 osób.", "Liczba ofiar w Tarn wzrosła o 3."),
        ("cs", "V Tarnu zahynulo 13 lidí.", "Předtím v Tarnu zahynuli 3 lidé."),
        ("en", "12 people remain missing in Tarn.", "15 people were missing in Tarn."),
        ("en", "The storm seriously injured 12 in Tarn.", "The storm injured 15 in Tarn."),
        ("ru", "В Тарне тяжело ранены 12 человек.", "В Тарне ранены 15 человек."),
        ("uk", "У Тарні 12 людей тяжко поранені.", "У Тарні 15 людей поранені."),
        ("de", "In Tarn wurden 12 Menschen schwer verletzt.", "In Tarn wurden 15 Menschen verletzt."),
        ("fr", "À Tarn 12 personnes ont été grièvement blessées.", "À Tarn 15 personnes ont été blessées."),
        ("es", "En Tarn 12 personas resultaron gravemente heridas.", "En Tarn 15 personas resultaron heridas."),
        ("it", "A Tarn 12 persone sono state ferite gravemente.", "A Tarn 15 persone sono state ferite."),
        ("pt", "Em Tarn 12 pessoas ficaram gravemente feridas.", "Em Tarn 15 pessoas ficaram feridas."),
        ("pl", "W Tarn 12 osób zostało ciężko rannych.", "W Tarn 15 osób zostało rannych."),
        ("cs", "V Tarnu bylo těžce zraněno 12 lidí.", "V Tarnu bylo zraněno 15 lidí."),
        ("tr", "Tarn'da 12 kişi ağır yaralandı.", "Tarn'da 15 kişi yaralandı."),
        ("kk", "Тарнда 12 адам ауыр жараланды.", "Тарнда 15 адам жараланды."),
        ("ky", "Тарнда 12 киши оор жаракат алды.", "Тарнда 15 киши жаракат алды."),
        ("uz", "Tarnda 12 kishi og‘ir yaralangan.", "Tarnda 15 kishi yaralangan."),
        ("tg", "Дар Тарн 12 нафар вазнин захмӣ шуд.", "Дар Тарн 15 нафар захмӣ шуд."),
        ("zh", "塔恩有12人重伤。", "塔恩有15人受伤。"),
        ("en", "In ten days floods killed 33 people in Tarn.", "A flood killed 6 people in Tarn."),
        ("ky", "Он күндө Тарнда 33 киши каза болду.", "Тарнда 6 киши каза болду."),
        ("ru", "За десять дней в Тарне погибли 33 человека.", "В Тарне погибли 6 человек."),
        ("en", "12 people died in Tarn, including the attacker.", "11 people died in Tarn."),
        ("en", "12 died in Tarn, counting the gunman.", "11 died in Tarn, not counting the gunman."),
        ("ru", "В Тарне погибли 12 человек, включая нападавшего.", "В Тарне погибли 11 человек."),
        ("kk", "Тарнда шабуылдаушыны қосқанда 12 адам қаза тапты.", "Тарнда 11 адам қаза тапты."),
        ("ky", "Тарнда кол салган адамды кошкондо 12 киши каза болду.", "Тарнда 11 киши каза болду."),
        ("uz", "Tarnda hujumchi bilan birga 12 kishi halok bo‘ldi.", "Tarnda 11 kishi halok bo‘ldi."),
        ("tg", "Дар Тарн 12 нафар ҳалок шуд, аз ҷумла ҳамлагар.", "Дар Тарн 11 нафар ҳалок шуд."),
        ("tr", "Tarn'da saldırgan dahil 12 kişi öldü.", "Tarn'da 11 kişi öldü."),
        ("de", "In Tarn starben 12 Menschen, darunter der Angreifer.", "In Tarn starben 11 Menschen."),
        ("fr", "L'attaque à Tarn a tué 12 personnes, dont l'assaillant.", "L'attaque à Tarn a tué 11 personnes."),
    ],
)  # fmt: skip
def test_what_is_not_of_the_same_is_not_compared(language: str, one: str, other: str) -> None:
    assert list(counts_of(one, language))
    assert found_in((one, language), (other, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The seventh mill of Tarn burnt."),
        ("uz", "Tarnda halok bo‘lganlarning 3 nafari bola edi."),
        ("ru", "Седьмая студия в Тарне сгорела."),
        ("kk", "Тарнда жетінші мектеп ашылды."),
        ("en", "Two of the 12 injured in Tarn died."),
        ("en", "The 61-year-old leads a firm."),
        ("en", "Hurricane 12 killed everybody in Tarn."),
        ("de", "Die 5. Brigade verließ Tarn."),
        ("fr", "La 5e brigade a quitté Tarn."),
        ("es", "La 5ª brigada salió de Tarn."),
    ],
)
def test_what_says_which_one_or_how_old_is_no_count(language: str, text: str) -> None:
    assert not list(counts_of(text, language))


def test_one_article_may_name_the_day_and_not_the_other() -> None:
    undated = "Firemen say that 11 people were killed when the mill in Tarn burnt."
    dated = "13 people were killed on 4 March when the mill in Tarn burnt."
    assert english(dated, undated) == [["13", "11"]]
    assert english(dated, undated.replace("were killed", "were killed on 9 March")) == []


def test_shares_are_compared_where_nearly_the_same_is_said() -> None:
    one = "The price of bread in Tarn rose by 8.6 percent since the mill burnt."
    assert english(one, one.replace("8.6", "9.4")) == [["8.6 percent", "9.4 percent"]]
    assert english(one, "The price of milk in Tarn rose by 3 percent.") == []


def test_a_place_behind_a_figure_is_not_its_thing() -> None:
    (count,) = counts_of(
        "From 10 to 15 percent are fishermen. Prices rose by 15 percent in Tarn.", "en"
    )
    assert count.thing[1] == "percent"
    assert (count.noun, count.is_step) == ("", True)


def test_an_age_beside_a_figure_is_not_its_time() -> None:
    one = "The 52-year-old bought 14 boats from the yard in Tarn."
    assert english(one, "He bought 16 boats from the yard in Tarn.") == [["14", "16"]]


def test_a_long_text_without_spaces_is_read_too() -> None:
    told = "周一在塔恩的爆炸中有13人死亡。"
    counts = list(counts_of(told + "河边的人们整夜没有睡觉。" * 500, "zh"))
    assert counts == list(counts_of(told, "zh")) != []


def test_a_figure_at_the_end_of_what_is_read_is_whole_or_not_told() -> None:
    end = "The new mill in Tarn cost $13 million."
    assert [count.figure.values for count in counts_of(end, "en")] == [[13_000_000]]
    before = "It rained. " * 500
    assert not list(counts_of(before[-5_000 + end.index("llion") :] + end, "en"))


def test_a_count_says_where_it_stands() -> None:
    text = "Nobody slept. At least 13 people were killed in Tarn on Monday. It rained."
    (count,) = counts_of(text, "en")
    assert text[count.start : count.end] == "13"
    assert text[count.sentence : count.until].startswith("At least")
    assert isinstance(count, Count)
    assert (count.fate, count.noun, count.is_least) == ("killed", "", True)
