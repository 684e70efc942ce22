"""A plan of the article that a sentence in the same language tells as done, and plans and deeds told as they are."""

import pytest

from summarize import check_sentence

_PLANS = [
    ("en", "The board of Lauben plans to extend the ferry line to the port.", "The board extended the ferry line to the port."),
    ("en", "A second mill will be built in Lauben next to the weir.", "A second mill was built in Lauben next to the weir."),
    ("de", "In Lauben soll am Wehr eine zweite Mühle gebaut werden.", "In Lauben wurde am Wehr eine zweite Mühle gebaut."),
    ("es", "En Lauben se construirá un segundo molino junto a la presa.", "En Lauben se construyó un segundo molino junto a la presa."),
    ("kk", "Келесі жылы ауылда екінші диірмен салу жоспарланып отыр.", "Ауылда екінші диірмен салынды."),
    ("ky", "Эмдиги жылы айылда экинчи тегирмен курулат.", "Айылда экинчи тегирмен курулду."),
    ("uz", "Kelgusi yilda qishloqda ikkinchi tegirmon qurish rejalashtirilgan.", "Qishloqda ikkinchi tegirmon qurildi."),
    ("tg", "Соли оянда дар деҳа осиёби дуюм сохта мешавад.", "Дар деҳа осиёби дуюм сохта шуд."),
    ("uz", "Viloyat hokimligi qishloqda ikkinchi tegirmon quradi.", "Viloyat hokimligi qishloqda ikkinchi tegirmon qurib berdi."),
    ("ru", "Губернатор подпишет распоряжение о мельнице в пятницу.", "Губернатор подписал распоряжение о мельнице в пятницу."),
    ("ru", "Вторую мельницу в Лаубене построят к 2027 году.", "Вторую мельницу в Лаубене построили."),
    ("tr", "Lauben'de ikinci değirmenin yapımına nisan ayında başlanacak.", "Lauben'de ikinci değirmenin yapımına nisan ayında başlandı."),
    ("tr", "Başkan Kemal Acar değirmenin mayısta açılacağını söyledi.", "Değirmen mayısta açıldı."),
    ("es", "Los concejales se reunirán en Lauben el lunes.", "Los concejales se reunieron en Lauben el lunes."),
    ("fr", "Le ministre Paul Pell doit se rendre à Lauben jeudi.", "Le ministre Paul Pell s’est rendu à Lauben jeudi."),
    ("en", "The board announced that the bridge will be closed in May.", "The board announced that the bridge was closed in May."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "sentence"), _PLANS)
def test_a_plan_told_as_done_is_doubted(language: str, article: str, sentence: str) -> None:
    check = check_sentence(article, sentence, [(0, len(article))], language)
    assert check.status != "supported"


@pytest.mark.parametrize(
    ("language", "article", "sentence"),
    [
        # The same told as a plan.
        ("en", _PLANS[0][1], "The board wants the ferry line to be extended to the port and plans it."),
        ("kk", _PLANS[4][1], "Келесі жылы ауылда екінші диірмен салынбақ."),
        ("ky", _PLANS[5][1], "Эмдиги жылы айылда экинчи тегирмен курула турган болду."),
        ("uz", _PLANS[6][1], "Kelgusi yilda qishloqda ikkinchi tegirmon quriladi."),
        ("tr", _PLANS[12][1], "Kemal Acar’a göre değirmen mayısta açılacak."),
        ("es", _PLANS[13][1], "Los concejales van a reunirse el lunes en Lauben."),
        ("fr", _PLANS[14][1], "Le ministre Paul Pell se rendra à Lauben jeudi."),
        # Done in the article too, by another clause.
        (
            "ky",
            "Айылда экинчи тегирмен курулду. Эмдиги жылы айылда үчүнчү тегирмен курулат.",
            "Айылда экинчи тегирмен курулду.",
        ),
        ("de", "Die Mühle soll verkauft werden, teilte die Stadt mit. Sie wurde 1901 gebaut.", "Die Mühle wurde 1901 gebaut."),
        ("en", "The government will raise pensions next year. It raised them twice last year.", "The government raised pensions twice last year."),
        ("ru", "Банк планирует открыть филиал в Оше. Филиал в Бишкеке банк открыл в прошлом году.", "Банк открыл филиал в Бишкеке в прошлом году."),
        # What is done is another verb than the one that is to come.
        ("en", "The minister announced that the airport will be closed for repairs from June.", "The minister has announced the closing of the airport for repairs."),
        ("en", "The bridge will be repaired in June, the mayor confirmed on Monday.", "The mayor confirmed the repair of the bridge in June."),
        ("de", "Die Firma plant ein neues Werk in Lauben. Das Grundstück hat sie schon gekauft.", "Die Firma hat für ein neues Werk in Lauben ein Grundstück gekauft."),
        ("ru", "Завод будет закрыт в мае, объявила компания.", "Компания объявила о закрытии завода в мае."),
        ("uz", "O‘quvchilarga bepul ovqat beriladi, deb ma’lum qildi vazirlik.", "Vazirlik bepul ovqat berilishini ma’lum qildi."),
        # A verb in -а has a past that ends as others do in the present.
        ("kk", "Әкімдік жолды жөндеуді бастады, жұмыс күзде аяқталады.", "Жолды жөндеу басталды."),
        ("uz", "Hokimlik yo‘l ta’mirini boshladi, ish kuzda tugaydi.", "Yo‘l ta’miri boshlandi."),
        (
            "en",
            "The club will have no fans at the game on Saturday in Lauben. Its board joined the fans in protest.",
            "The club's board have joined their fans in protest.",
        ),
    ],
)  # fmt: skip
def test_a_plan_told_as_one_and_a_deed_told_as_one_are_right(
    language: str, article: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, [(0, len(article))], language)
    assert not any("still to come" in problem for problem in check.problems)


@pytest.mark.parametrize(
    ("article", "wrong", "right"),
    [
        ("Бауыржан Тілеуов мектептің жөндеуі қыркүйекте басталады деп мәлімдеді.", "The repair of the school began in September.", "Bauyrzhan Tileuov said the repair of the school would begin in September."),
        ("Министр Азамат Бейшеев көпүрөнү 2026-жылы куруп бүтүшөрүн айтты.", "The bridge was finished in 2026.", "Azamat Beisheev said that the bridge would be finished in 2026."),
        ("Vazir Nodira Yusupova 2026-yilda 12 ta maktab quriladi, dedi.", "Nodira Yusupova said that 12 schools had been built in 2026.", "Nodira Yusupova said that 12 schools would be built in 2026."),
        ("Вазир Далер Ҷумъазода гуфт, ки неругоҳ соли 2027 ба кор медарояд.", "Daler Jumazoda said the plant went into operation in 2027.", "Daler Jumazoda said the plant would go into operation in 2027."),
        ("Губернатор Олег Стрельцов подпишет распоряжение 14 марта, сообщила Нина Кравец.", "Governor Oleg Streltsov signed the order on March 14, Nina Kravets said.", "Governor Oleg Streltsov will sign the order on March 14, Nina Kravets said."),
        ("市长表示，工程将于2026年开工。", "Construction began in 2026.", "Construction will begin in 2026."),
        # What is done stands beside what is to come, or is but the saying.
        ("Губернатор одобрил закон, который вступит в силу 14 марта.", "", "The governor approved the law on March 14."),
        ("Farg‘onada 40 ta zavoddan 10 tasi to‘xtadi.", "", "Ten of the 40 factories in Fergana stopped."),
        ("Ауылда 3850 адамның ешқайсысы көшуге келіспеді.", "", "None of the village's 3,850 residents agreed to move."),
        ("Ауылда 3850 адам тұрады, деді әкім.", "", "The mayor said the village has 3,850 residents."),
    ],
)  # fmt: skip
def test_a_plan_told_as_done_is_doubted_between_two_languages(
    article: str, wrong: str, right: str
) -> None:
    def is_doubted(sentence: str) -> bool:
        check = check_sentence(article, sentence, [(0, len(article))], "en")
        return any("still to come" in problem for problem in check.problems)

    assert not wrong or is_doubted(wrong)
    assert not is_doubted(right)
