"""Kinds of errors in summaries of openings that no check had seen, and the right sentences beside them."""

import pytest

from summarize.verification.checking import check_sentence

_WRONG = [
    # A number that is told of others than of the dead.
    ("tr", "Vali Kaya, Lauben’daki fırtınada ölenlerin sayısının 14’e yükseldiğini, 61 kişinin fırtınadan etkilendiğini söyledi.", "en",
     "The storm in Lauben killed 61 people, governor Kaya said."),
    # Years of a term, of a number of people; the article has another term.
    ("en", "A Laubanian court on Tuesday sentenced the leader of a band and some of his men to up to 17 years in jail for the killing of six sailors last year.", "ru",
     "Суд приговорил лидера банды к шести годам тюрьмы за убийство 17 моряков."),
    # Who is only held is not convicted.
    ("tg", "Вазорати корҳои дохилӣ хабар дод, ки дар шаҳри Хуҷанд чор нафар бо гумони дуздии асп боздошт шуданд.", "en",
     "Four people were convicted in Khujand of theft."),
    # What was left as it was did not rise.
    ("uz", "Lauben banki stavkani 11 foiz darajasida o‘zgarishsiz qoldirdi.", "en",
     "The bank of Lauben raised its rate to 11 percent."),
    # A veto is no support; still in danger is not out of it.
    ("ar", "أعلن الوزير أن بلاده ستدعم مشروع القرار المقدم من 12 دولة.", "en",
     "The minister said his country would veto the draft by 12 states."),
    ("fr", "Les 14 mineurs sortis du puits de Lauben ne sont plus en danger, a indiqué le maire.", "ru",
     "Жизнь 14 шахтёров из Лаубена всё ещё под угрозой."),
    # Who counts other things in the article did not count this.
    ("en", "Police said the ferry at Lauben sank on Monday.\n\nThe opposition party GPL said that more than 400 ferrymen had drowned there in ten years.", "en",
     "Police said that more than 400 ferrymen had drowned at Lauben in ten years."),
    # A number that stands before another thing in the same list; what 不会 denies.
    ("ky", "Лаубен облусунда сел каптап, 17 үй жана үч көпүрө жабыркады.", "ru", "В Лаубене повреждены три дома и 17 мостов."),
    ("zh", "于福林星期二在上海表示，地铁和公共汽车的票价今年不会上涨。", "en", "Fares will go up in Shanghai."),
    # A refusal that is denied.
    ("en", "The minister declined to say when the Lauben bridge would open.", "en",
     "The minister did not decline to say when the Lauben bridge would open."),
    ("en", "Nora Lund refused to sign the contract for 12 ferries.", "ru",
     "Нора Лунд не отказалась подписать контракт на 12 паромов."),
    # Letters with which words begin of which one is a verb; who died and who was hurt in two short clauses.
    ("ru", "Степан обычно работал в порту Твери, сообщил Пётр Лунд.", "ru",
     "В порту Твери работала СОР, сообщил Пётр Лунд."),
    ("ru", "Погиб рабочий и травмы получил учитель из Твери.", "en",
     "A teacher from Tver was killed and a worker wounded."),
    # Another verb of what is denied.
    ("en", "The new toll will not touch retired ferrymen, who make up a third of the town, she said.", "en",
     "The new toll will also hit retired ferrymen, she said."),
    # A deputy whom his office makes the holder, in front of a place's name, in Chinese, and in letters from abroad.
    ("en", "The cars were sold in Lauben, Deputy Interior Minister Olzhas Temirov said.", "ru",
     "Машины проданы в Лаубене, сообщил министр внутренних дел Олжас Темиров."),
    ("tg", "Муовини раиси Кумита Ҷамшед Қурбонов гуфт, ки 140 оила ба ҷойи бехатар кӯчонида шуд.", "en",
     "Committee chairman Jamshed Qurbonov said that 140 families were moved to safety."),
    ("zh", "商务部副部长王立军星期二在上海表示，已取消关税。", "en", "Commerce Minister Wang Lijun spoke in Shanghai on Tuesday."),
    ("kk", "Вице-министр Ерлан Оспанов пен әкім Мұрат Әбенов кездесті.", "ru",
     "Министр Ерлан Оспанов встретился с акимом Муратом Абеновым."),
    # All of what the article tells of a part; what was granted; a growth in reported speech.
    ("ky", "Ошто жана Нарында көпүрөлөрдүн бир бөлүгү жабык болду.", "ru", "В Оше и Нарыне были закрыты все мосты."),
    ("ru", "Большинство из 12 паромов отремонтировали к пятнице.", "ru", "К пятнице все 12 паромов отремонтировали."),
    ("ru", "Суд удовлетворил ходатайство адвоката Петра Лунда о домашнем аресте.", "en",
     "The court rejected a request by lawyer Pyotr Lund for house arrest."),
    ("tr", "Lund, ihracatın geçen yıl yüzde 12 arttığını söyledi.", "en",
     "Lund said exports shrank by 12 percent last year."),
    ("ar", "ومن المقرر أن يفتح الجسر في مارس.", "en", "The bridge opened in March."),
    # Where something comes from, and who gets it.
    ("tr", "Türkiye, Azerbaycan'dan 30 otobüs alacak.", "en", "Azerbaijan will buy 30 buses from Turkey."),
    ("zh", "中国将对从澳大利亚进口的葡萄酒取消关税。", "en", "Australia will lift tariffs on wine imported from China."),
    ("en", "Tajikistan bought 300 tonnes of wheat from Kazakhstan.", "ru", "Казахстан купил 300 тонн пшеницы у Таджикистана."),
    # A part larger than the whole.
    ("kk", "Лаубенде 325 мектептің 285-інде жөндеу бітті.", "ru", "Ремонт закончен в 325 школах из 285."),
    # Not because of one thing, but of the other.
    ("en", "Lund said that the ferry was delayed because of floods in spring, not because of a lack of money.", "ru",
     "Лунд сказал, что паром опоздал из-за нехватки денег, а не из-за весенних паводков."),
]  # fmt: skip

_RIGHT = [
    ("tr", _WRONG[0][1], "en", "The storm in Lauben killed 14 people and affected 61, governor Kaya said."),
    ("en", _WRONG[1][1], "ru", "Суд приговорил лидера банды к 17 годам тюрьмы за убийство шести моряков."),
    ("uz", "21 yoshli haydovchi Olim Karimov 9 yil 6 oy muddatga ozodlikdan mahrum qilindi.", "en",
     "Driver Olim Karimov, 21, was sentenced to nine and a half years in prison."),
    ("tg", _WRONG[2][1] + "\n\nСуд онҳоро ба чор сол аз озодӣ маҳрум кард.", "en",
     "Four people were convicted in Khujand of theft."),
    ("uz", _WRONG[3][1], "en", "The bank of Lauben left its rate unchanged at 11 percent."),
    ("en", _WRONG[6][1], "en", "The opposition party GPL said that more than 400 ferrymen had drowned at Lauben in ten years."),
    ("en", "Police said the ferry at Lauben sank on Monday.\n\nPolice chief Nora Lund said that more than 400 ferrymen had drowned there in ten years.", "en",
     "Police said that more than 400 ferrymen had drowned at Lauben in ten years."),
    ("en", _WRONG[13][1], "en", "The new toll will spare retired ferrymen and does not apply to them, she said."),
    ("ky", "Лаубен облусунда сел каптап, 17 үй жана үч көпүрө жабыркады.", "ru", "В Лаубене повреждены три моста и 17 домов."),
    ("en", "Of the 325 schools of Lauben 285 have been repaired.", "ru", "Ремонт закончен в 285 школах Лаубена из 325."),
    ("en", "The cars were sold in Lauben, Deputy Interior Minister Olzhas Temirov said.", "ru",
     "Машины проданы в Лаубене, сообщил замминистра внутренних дел Олжас Темиров."),
    ("en", "Deputy Prime Minister Olzhas Temirov and Energy Minister Talant Ibraev opened the dam.", "ru",
     "Плотину открыли министр энергетики Талант Ибраев и вице-премьер Олжас Темиров."),
    ("zh", "商务部副部长王立军星期二在上海表示，已取消关税。", "en", "Vice minister Wang Lijun spoke in Shanghai on Tuesday."),
    ("kk", "Вице-министр Ерлан Оспанов пен әкім Мұрат Әбенов кездесті.", "ru",
     "Вице-министр Ерлан Оспанов встретился с акимом Муратом Абеновым."),
    ("ky", "Ошто жана Нарында көпүрөлөрдүн бир бөлүгү жабык болду.", "ru", "В Оше и Нарыне часть мостов была закрыта."),
    ("en", "Some 200 ferrymen came to Lauben on Friday and were fed.", "ru",
     "В пятницу в Лаубен приехали около 200 паромщиков, всех накормили."),
    ("ru", "Суд удовлетворил ходатайство адвоката Петра Лунда о домашнем аресте.", "en",
     "The court granted a request by lawyer Pyotr Lund for house arrest."),
    ("tr", "Lund, ihracatın geçen yıl yüzde 12 arttığını söyledi.", "en",
     "Lund said exports grew by 12 percent last year."),
    ("ar", "ومن المقرر أن يفتح الجسر في مارس.", "en", "The bridge is due to open in March."),
    ("tr", "Türkiye, Azerbaycan'dan 30 otobüs alacak.", "en", "Turkey will buy 30 buses from Azerbaijan."),
    ("zh", "中国将对从澳大利亚进口的葡萄酒取消关税。", "en", "China will lift tariffs on wine imported from Australia."),
    ("en", "Tajikistan bought 300 tonnes of wheat from Kazakhstan.", "ru", "Казахстан продал Таджикистану 300 тонн пшеницы."),
    ("kk", "Қазақстан Өзбекстаннан 300 тонна пияз сатып алды.", "ru", "Казахстан купил 300 тонн лука у Узбекистана."),
    ("uz", "O‘zbekistonga Rossiyadan gaz keladi.", "en", "Gas comes to Uzbekistan from Russia."),
    ("kk", "Лаубенде 325 мектептің 285-інде жөндеу бітті.", "ru", "Ремонт закончен в 285 школах из 325."),
    ("en", "300 ferrymen of 27 towns came to Lauben.", "en", "300 ferrymen of 27 towns came."),
    ("en", "Lund said that the ferry was delayed because of floods in spring, not because of a lack of money.", "ru",
     "Лунд сказал, что паром опоздал из-за весенних паводков, а не из-за нехватки денег."),
    # Late flights are not held, and "a été" is no summer.
    ("ru", "Рейсы в Лаубен задержались из-за тумана, рассказал Пётр Лунд.", "en",
     "Flights to Lauben were late because of fog, Pyotr Lund said."),
    ("ru", "Погиб рабочий и травмы получил учитель из Твери.", "en",
     "A worker was killed and a teacher from Tver wounded."),
    ("en", "Nora Lund refused to sign the contract for 12 ferries.", "en",
     "Nora Lund did not sign the contract for 12 ferries."),
    ("en", "Harbour master Per Lund has not decided yet whether he is sailing the white ferry in the Lauben regatta on April 11.", "en",
     "The Lauben regatta takes place on April 11."),
    # Two and a half, with the half behind a "with".
    ("ru", "Дамба выдерживает подъём воды до 6,5 метра, сообщили в порту Твери.", "ru",
     "В порту Твери сообщили, что дамба выдерживает подъём воды до шести с половиной метров."),
    ("en", "The court in Lauben jailed Nora Lund for 30 months.", "ru",
     "Суд отправил Нору Лунд за решётку на два с половиной года."),
    # A country's own ministers and towns, where no other country is named.
    ("uz", "Madaniyat vaziri Olim Karimov 16 fevral kuni Qorasuv shahrida ko‘prik ochdi.", "en",
     "On February 16 the Uzbek culture minister Olim Karimov opened a bridge in Qorasuv."),
    # A thousand in words is 1,000.
    ("en", "The party UNIDA has said that more than 1,000 ferrymen drowned.", "ru",
     "В партии УНИДА говорят более чем о тысяче утонувших паромщиков."),
    # Of words that look like an office or an end, and are none.
    ("ky", "Төраганын орун басары Асан Бектенов жумушчу сапарынын алкагында Гүлчө айылын көрдү.", "en",
     "Deputy chairman Asan Bektenov saw the village of Gulcho during a working trip."),
    ("fr", "Les sept autres blessés sont sortis de l’hôpital, a précisé le ministre.", "ru",
     "Ещё семерых пострадавших выписали из больницы."),
    ("ru", "Полиция Литвы начала расследование после двух пожаров в порту Клайпеды.", "en",
     "Lithuanian police are investigating after two fires in the port of Klaipeda over the weekend."),
    ("en", "\"We deserved 2 points at least,\" said Lauben manager Per Lund.", "ru",
     "Тренер «Лаубена» Пер Лунд сказал, что команда заслужила как минимум 2 очка."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "article", "reader", "sentence"), _WRONG)
def test_an_error_is_not_confirmed(language: str, article: str, reader: str, sentence: str) -> None:
    check = check_sentence(article, sentence, language=reader)
    assert check.status not in ("supported", "verified"), check


@pytest.mark.parametrize(("language", "article", "reader", "sentence"), _RIGHT)
def test_what_is_right_is_confirmed(
    language: str, article: str, reader: str, sentence: str
) -> None:
    check = check_sentence(article, sentence, language=reader)
    assert check.status == "supported", check


def test_the_home_country_is_looked_for_where_another_is_named() -> None:
    article = "Qozog‘iston vaziri Olim Karimov 16 fevral kuni Qorasuv shahrida ko‘prik ochdi."
    sentence = "On February 16 the Uzbek minister Olim Karimov opened a bridge in Qorasuv."
    assert check_sentence(article, sentence, language="en").status != "supported"


_MEETING = "Der Minister aus Lauben traf in Ankara den Botschafter Aserbaidschans."
_LATER = "\n\nArmenien war nicht eingeladen.\n\nDie Türkei liefert Aserbaidschan 30 Busse."
_CAR_PARK = "The prosecutor said the money was handed over in a car park in Khujand."
_TRIAL = "\n\nThe court in Dushanbe opened the trial of Nora Lund on Monday."


@pytest.mark.parametrize(
    ("cited", "rest", "sentence", "status"),
    [
        (_MEETING, _LATER, "The minister met Armenia's ambassador in Ankara.", "unchecked"),
        (_MEETING, _LATER, "The minister met Azerbaijan's ambassador in Ankara.", "supported"),
        # The country that the article names most may be told of anywhere.
        (_MEETING, _LATER + "\n\nDie Türkei wächst.", "The Turkish side hosted Azerbaijan's ambassador in Ankara.", "supported"),
        (_CAR_PARK, _TRIAL, "The money was handed over in a car park in Dushanbe.", "unchecked"),
        (_CAR_PARK, _TRIAL, "The money was handed over in a car park in Khujand.", "supported"),
        (_CAR_PARK, _TRIAL, "In Dushanbe, the prosecutor said the money was handed over in a car park in Khujand.", "supported"),
    ],
)  # fmt: skip
def test_a_place_that_is_told_of_elsewhere_is_doubted(
    cited: str, rest: str, sentence: str, status: str
) -> None:
    check = check_sentence(cited + rest, sentence, cites=[(0, len(cited))], language="en")
    assert check.status == status, check
