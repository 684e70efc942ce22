"""Sentences in the manner of Central Asian and Turkish agencies; persons and events are invented.

Tajik among them, which orders its clauses otherwise.
"""

import pytest

from summarize import quotations
from tests.quotations.raw import find_attributions, find_claims, find_quotes


def _said(text: str, language: str) -> list[tuple[str, str | None]]:
    found = find_attributions(text, language)
    said = [(quote.text, quote.speaker) for quote in found.quotes]
    said += [(claim.text, claim.speaker) for claim in found.claims]
    return [(words.strip(" ,."), speaker.name if speaker else None) for words, speaker in said]


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "kk",
            "Таразда жаңа кітапхана ашылды. Бұл туралы қала әкімінің орынбасары Бекзат Оразов "
            "мәлімдеді, деп хабарлайды Kazinform.",
            "Таразда жаңа кітапхана ашылды",
            "Бекзат Оразов",
        ),
        (
            "ky",
            "Нарында жаңы көпүрө курулат. Бул тууралуу шаардын мэри Бакыт Жээнов билдирди.",
            "Нарында жаңы көпүрө курулат",
            "Бакыт Жээнов",
        ),
        (
            "uz",
            "Guliston yonida daryo toshdi. Bu haqda Transport vazirligi matbuot xizmati ma’lum qildi.",
            "Guliston yonida daryo toshdi",
            "Transport vazirligi matbuot xizmati",
        ),
        (
            "uz",
            "Чирчиқда янги кўприк очилди. Бу ҳақда муҳандис Ботир Усмонов хабар берди.",
            "Чирчиқда янги кўприк очилди",
            "Ботир Усмонов",
        ),
        (
            "ru",
            "В Таразе открыли новую библиотеку. Об этом сообщил мэр города Бекзат Оразов.",
            "В Таразе открыли новую библиотеку",
            "Бекзат Оразов",
        ),
    ],
)
def test_what_the_sentence_before_says_is_told_of(
    language: str, text: str, words: str, speaker: str
) -> None:
    assert (words, speaker) in _said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "kk",
            "Сәуле Бектұрованың айтуынша, «көпір екі рет тексерілген және берік».",
            "көпір екі рет тексерілген және берік",
            "Сәуле Бектұрова",
        ),
        (
            "ky",
            "Айнура Токтосунованын айтымында, «көпүрө эки жолу текшерилген жана бекем».",
            "көпүрө эки жолу текшерилген жана бекем",
            "Айнура Токтосунова",
        ),
        (
            "uz",
            "Nodira Karimovaning aytishicha, “ko‘prik ikki marta tekshirilgan va mustahkam”.",
            "ko‘prik ikki marta tekshirilgan va mustahkam",
            "Nodira Karimova",
        ),
        (
            "kk",
            "Бүгінгі күнге дейін, Су шаруашылығы министрлігінің мәліметінше, екі арна жабылған.",
            "екі арна жабылған",
            "Су шаруашылығы министрлігі",
        ),
        ("ky", "УКМКнын маалыматына ылайык, үч киши кармалды.", "үч киши кармалды", "УКМК"),
    ],
)
def test_a_source_behind_which_according_to_stands(
    language: str, text: str, words: str, speaker: str
) -> None:
    assert (words, speaker) in _said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "kk",
            "Директор Гүлмира Асқарова кеше келді. Ол биыл екі жаңа мектеп ашылатынын айтты.",
            "биыл екі жаңа мектеп ашылатынын",
            "Гүлмира Асқарова",
        ),
        (
            "uz",
            "Direktor Malika Yusupova kecha keldi. U ikkita yangi maktab ochilishini bildirdi.",
            "ikkita yangi maktab ochilishini",
            "Malika Yusupova",
        ),
        (
            "kk",
            "Полиция департаментінің баспасөз қызметі екі адам ұсталғанын хабарлады.",
            "екі адам ұсталғанын",
            "Полиция департаментінің баспасөз қызметі",
        ),
        (
            "kk",
            "Су министрі Ерлан Дәуренов Үкімет отырысында арналар тазаланғанын мәлімдеді.",
            "арналар тазаланғанын",
            "Ерлан Дәуренов",
        ),
        (
            "kk",
            "Жиын барысында премьер-министр Олжас Бекенов бюджет өсетінін атап өтті.",
            "бюджет өсетінін",
            "Олжас Бекенов",
        ),
        (
            "kk",
            "Депутат Ерлан Сайынов «жоба әлі шикі» екенін айтты.",
            "«жоба әлі шикі» екенін",
            "Ерлан Сайынов",
        ),
        (
            "uz",
            "Bo‘ston milliy suv va havo kengashi kotibi Olim Danilov narxlar oshmasligini ta’kidladi.",
            "narxlar oshmasligini",
            "Olim Danilov",
        ),
        # Two places behind a subject and its comma are no list that begins with the subject.
        (
            "tr",
            "Ulaştırma Bakanı Derya Akça, Ordu ve Sinop'ta limanların genişletileceğini bildirdi.",
            "Ordu ve Sinop'ta limanların genişletileceğini",
            "Derya Akça",
        ),
        (
            "uz",
            "Rahimov, Buxoro va Navoiyda ko‘priklar ta’mirlanishini aytdi.",
            "Buxoro va Navoiyda ko‘priklar ta’mirlanishini",
            "Rahimov",
        ),
        (
            "kk",
            "Дәурен Сәтов, Тараз бен Атырауда қоймалар ашылатынын айтты.",
            "Тараз бен Атырауда қоймалар ашылатынын",
            "Дәурен Сәтов",
        ),
        # A name with the ending of an attribute, behind a conjunction.
        (
            "kk",
            "Ермек пен Мәлік қоймалар ашылатынын айтты.",
            "қоймалар ашылатынын",
            "Ермек пен Мәлік",
        ),
        (
            "ky",
            "Темир жана Салик кампалар ачыларын айтты.",
            "кампалар ачыларын",
            "Темир жана Салик",
        ),
        (
            "uz",
            "Buxoro va Navoiylik dehqonlar omborlar ochilishini aytdi.",
            "omborlar ochilishini",
            "Buxoro va Navoiylik dehqonlar",
        ),
        # What sets a clause against the one before is none of it.
        ("kk", "Бірақ қар еріді, деді әкім Ерлан Дәуренов.", "қар еріді", "Ерлан Дәуренов"),
    ],
)
def test_a_clause_in_front_of_its_verb(language: str, text: str, words: str, speaker: str) -> None:
    assert (words, speaker) in _said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "role"),
    [
        ("kk", "«Көпір күзде ашылады», – деді Айгүл Серікова Қарағандыда.", "Айгүл Серікова", None),
        (
            "ky",
            "«Көпүрө күздө ачылат», – деп билдирди Суу чарба министрлигинин басма сөз кызматы.",
            "Суу чарба министрлигинин басма сөз кызматы",
            None,
        ),
        (
            "kk",
            "«Жол ашық», – деп жауап берді қала әкімдігінің өкілі Марат Сәтов.",
            "Марат Сәтов",
            "қала әкімдігінің өкілі",
        ),
        (
            "ky",
            "«Жыйынтык жакында чыгат», – деп жазды активист Темир Асанов Фейсбуктагы барагында.",
            "Темир Асанов",
            "активист",
        ),
        (
            "kk",
            "«Тұрғындар таза сумен қамтылды», – делінген министрліктің хабарламасында.",
            "министрлік",
            None,
        ),
        (
            "uz",
            "«Yo‘l ochildi», — deya ta’kidladi «Dala va suv markazi» MChJ direktori Shuhrat Qosimov.",
            "Shuhrat Qosimov",
            "«Dala va suv markazi» MChJ direktori",
        ),
        (
            "tr",
            "“Altı yıl konteynerde bekledik” diyen Başkan Emine Yıldızhan, teşekkür etti.",
            "Emine Yıldızhan",
            "Başkan",
        ),
        (
            "tr",
            "Köy Birliği’nin yolu açtığını vurgulayan Kerim Arpacı, “Çalışıyoruz” ifadelerini "
            "kullandı.",
            "Kerim Arpacı",
            None,
        ),
    ],
)
def test_who_speaks_is_named_whole_and_no_more(
    language: str, text: str, speaker: str, role: str | None
) -> None:
    [quote] = find_quotes(text, language)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (speaker, role)


def test_an_outlet_relays_and_does_not_speak() -> None:
    [claim] = find_claims(
        "Көпір жабылды, деп мәлімдеді Ерлан Сәтов, деп хабарлайды Kazinform.", "kk"
    )
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.via) == ("Ерлан Сәтов", "Kazinform")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "«Қалқан» зауытының директоры Марат Сәтов шегініп кетті."),
        ("ky", "Министр «Ар бир айылга таза суу» программасы узартыларын айтты."),
    ],
)
def test_the_name_of_what_is_owned_is_no_quotation(language: str, text: str) -> None:
    assert not find_quotes(text, language)


def test_a_place_that_nobody_is_named_for_does_not_speak() -> None:
    [quote] = find_quotes("«Рейс тоқтатылды», – деп хабарлады әуежайда.", "kk")
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ky", "Алмаз Сарыев эч качан: «Көпүрө бекем», – деген эмес."),
        ("uz", "Sherzod Mirzaahmedov hech qachon: “Ko‘prik mustahkam”, – demagan."),
        ("tg", "Саид Раҷабзода ҳеҷ гоҳ нагуфтааст: «Пул мустаҳкам аст»."),
    ],
)
def test_what_somebody_did_not_say_is_nobodys(language: str, text: str) -> None:
    [quote] = find_quotes(text, language)
    assert quote.speaker is None


def test_a_daughter_is_told_from_her_father() -> None:
    text = "Марат Үсөнов менен Айгүл Үсөнова келишти. «Үй меники», – деди Үсөнова."
    [quote] = find_quotes(text, "ky")
    assert quote.speaker is not None
    assert quote.speaker.name == "Айгүл Үсөнова"


def test_an_occupation_that_opens_a_sentence_is_no_part_of_the_name() -> None:
    [quote] = find_quotes("Агроном Нурбек Жусупов келди. «Кар эрте түштү», – деди ал.", "ky")
    assert quote.speaker is not None
    assert quote.speaker.name == "Нурбек Жусупов"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Сокинони деҳа мегӯянд, ки об надоранд.", "об надоранд", "Сокинони деҳа"),
        (
            "Агентии обёрии миллӣ мегӯяд, ки хатар гузаштааст.",
            "хатар гузаштааст",
            "Агентии обёрии миллӣ",
        ),
        (
            "Вазир Баҳодур Назирзод иброз дошт, ки роҳ кушода мешавад.",
            "роҳ кушода мешавад",
            "Баҳодур Назирзод",
        ),
        (
            "Дар Кӯлоб пули нав сохта шуд. Дар ин бора муовини раиси шаҳр Фаррух Давлатов хабар дод.",
            "Дар Кӯлоб пули нав сохта шуд",
            "Фаррух Давлатов",
        ),
        # A comma ends whose words they are, but not where it only opens a relative clause.
        (
            "Ба гуфтаи вазир дар роҳе, ки дар Навобод аст, барф борид.",
            "дар роҳе, ки дар Навобод аст, барф борид",
            "вазир",
        ),
        ("Ба гуфтаи вазир дар Навобод, роҳ баста шуд.", "роҳ баста шуд", "вазир"),
    ],
)
def test_tajik_words_that_are_linked_belong_together(text: str, words: str, speaker: str) -> None:
    assert (words, speaker) in _said(text, "tg")


def test_a_tajik_role_is_whole() -> None:
    [quote] = find_quotes("«Мо омодаем», — гуфт сухангӯи Кумитаи андоз Далер Раҷабов.", "tg")
    assert quote.speaker is not None
    assert quote.speaker.role == "сухангӯи Кумитаи андоз"


def test_somebody_says_it_by_an_outlet() -> None:
    text = "Бино ба иттилои «Насими рӯз» вазир Далер Раҷабов гуфт, ки роҳ кушода мешавад."
    [claim] = find_claims(text, "tg")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.text) == ("Далер Раҷабов", "роҳ кушода мешавад")
    assert claim.via == "Насими рӯз"


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        # A name ends with its surname, whoever is named next.
        (
            "ky",
            "Президент Сагын Жапаев Кайратов менен сүйлөштү. «Баары жакшы», – деди Жапаев.",
            ["Сагын Жапаев"],
        ),
        # An ablative stands before no surname.
        (
            "ky",
            "Мэр Нурдан Орунбаевдин айтымында, жол ачылат. «Күтөбүз», – деди ал.",
            ["Нурдан Орунбаев"],
        ),
        # Whoever reported a clause last is meant by the pronoun.
        (
            "uz",
            "Раҳбар Акмал Ҳамидов келди. Аёллардан бири Дилором Азизова пулини ололмаганини айтди. "
            "“Биз ишонган эдик”, – дейди у.",
            ["Дилором Азизова"],
        ),
        # What is in capitals has no ending.
        ("uz", "“Йўл ёпилди”, – деди вилоят ИИБ матбуот хизмати.", ["вилоят ИИБ матбуот хизмати"]),
        # A document speaks for who gives it out.
        (
            "tr",
            'Köyceğiz Valiliği\'nden yapılan açıklamada, "Ulaşım ücretsiz olacaktır" denildi.',
            ["Köyceğiz Valiliği"],
        ),
        # A participle has what stands before it.
        (
            "tr",
            "Suya ve toprağa bakan yönlerinin çok olduğunu dile getiren Kerim Arpacı, "
            '"Çiftçi kazanamıyor" dedi.',
            ["Kerim Arpacı"],
        ),
        # What stands alone before a comma and words in marks is no dative of hal.
        ("tr", 'Kerim Arpacı sustu. Hale, "Köprü dün açıldı" diye konuştu.', ["Hale"]),
    ],
)
def test_whose_words_these_are(language: str, text: str, speakers: list[str]) -> None:
    found = find_quotes(text, language)
    assert [quote.speaker and quote.speaker.name for quote in found] == speakers


def test_a_clause_that_an_outlet_reports_has_no_speaker_inside() -> None:
    text = "Облыста полицейлер жас жігітті ұстады, деп хабарлайды «Дала хабары»."
    assert _said(text, "kk") == [("Облыста полицейлер жас жігітті ұстады", "Дала хабары")]


def test_each_verb_of_saying_has_its_own_clause() -> None:
    text = "Başkan Kerim Arpacı ise suyun azaldığını belirterek barajın dolmadığını söyledi."
    assert _said(text, "tr") == [
        ("suyun azaldığını", "Kerim Arpacı"),
        ("barajın dolmadığını", "Kerim Arpacı"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "via"),
    [
        ("kk", "«Су төмендейді», – деді Ерлан Сәтов «Дала 24» арнасының эфирінде.", "Дала 24"),
        ("uz", "“Gaz tiklandi”, — dedi vazir Botir Rasulov “Yangi kun” telekanaliga.", "Yangi kun"),
        ("ky", "«Жол ачык», – деди министр Азамат Садыков «Талаа» гезитине.", "Талаа"),
    ],
)
def test_a_quotation_names_the_outlet_that_it_was_given_to(
    language: str, text: str, via: str
) -> None:
    [quote] = find_quotes(text, language)
    assert quote.via == via


def test_an_outlet_that_is_told_is_no_part_of_what_it_is_told() -> None:
    text = "Әкім Қайрат Сәтов Dala тілшісіне жолдың екі айда жөнделетінін айтты."
    [claim] = find_claims(text, "kk")
    assert claim.speaker is not None
    assert (claim.text, claim.speaker.name, claim.via) == (
        "жолдың екі айда жөнделетінін",
        "Қайрат Сәтов",
        "Dala",
    )


def test_an_agency_at_the_end_of_a_tajik_sentence_relays() -> None:
    text = "Вазири маориф Раҷаб Саидов гуфт, ки мактаб кушода мешавад, хабар медиҳад АМИТ «Насим»."
    [claim] = find_claims(text, "tg")
    assert claim.speaker is not None
    assert claim.speaker.name == "Раҷаб Саидов"


def test_a_report_comes_from_a_body() -> None:
    text = "Екі көше жабылды. Бұл туралы қалалық жол басқармасынан хабарлады."
    assert _said(text, "kk") == [("Екі көше жабылды", "қалалық жол басқармасы")]


@pytest.mark.parametrize("clause", ["kararına neden güvendiğini", "evine giren hırsızı gördüğünü"])
def test_words_like_participles_take_no_subject_away(clause: str) -> None:
    assert _said(f"Vali Kerim Arpacı {clause} söyledi.", "tr") == [(clause, "Kerim Arpacı")]


def test_a_patronymic_between_given_name_and_surname_ends_no_name() -> None:
    text = (
        "Қаланың әкімі Нұрлан Асқарұлы Бекенов жиын ашты. "
        "«Көпірді күзге дейін саламыз», — деді Нұрлан Асқарұлы."
    )
    speaker = find_quotes(text, "kk")[-1].speaker
    assert speaker is not None
    assert speaker.name == "Нұрлан Асқарұлы Бекенов"


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        # An address, a day, a country and a title beside a name.
        ("kk", "Престон LakeFC.com сайтына «біз жеңдік» деді. Кеше Дэниел Престон алаңға шықты.", "Дэниел Престон", None),
        ("tg", "Ҷумъа Уоррен гуфт, ки «мо ғолиб меоем».", "Уоррен", None),
        ("tg", "Вазири корҳои хориҷии Озодаи Шимолӣ Рин Йонг гуфт, ки «мо ғолиб меоем».", "Рин Йонг", "Вазири корҳои хориҷии Озодаи Шимолӣ"),
        ("tg", "Сарвазири Ҷумҳурии Навобод муҳтарам Фирӯз Насрулло дирӯз суханронӣ кард.\n«Роҳ тайёр аст», — гуфт Сарвазир.", "Фирӯз Насрулло", "Сарвазири Ҷумҳурии Навобод"),
        # Subject and object, or another's office, side by side.
        ("kk", "Кеше президент Джон Прада келді. Прада Кимді «дос» деп атады. «Келісім дайын», – деді ол.", "Джон Прада", "президент"),
        ("uz", "Prezident Yangiobod hokimi haqida gapirdi. «Hokim ketdi», — dedi davlat rahbari Sherzod Mirhamidov.", "Sherzod Mirhamidov", "davlat rahbari"),
    ],
)  # fmt: skip
def test_a_name_ends_where_the_next_phrase_begins(
    language: str, text: str, name: str, role: str | None
) -> None:
    speaker = find_quotes(text, language)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "subject", "name"),
    [
        ("kk", "АҚШ Жаңақала", None),
        ("kk", "Серік Жаңақала", "Серік Жаңақала"),
        ("uz", "AQSH Yangiobod", None),
        ("uz", "Akmal Yangiobod", "Akmal Yangiobod"),
    ],
)
def test_a_country_beside_another_name_is_no_speaker(
    language: str, subject: str, name: str | None
) -> None:
    text = {
        "kk": f"«Келісім дайын, біз оған ертең таңертең қол қоямыз», – деді {subject}.",
        "uz": f"«Kelishuv tayyor, biz uni ertaga ertalab imzolaymiz», — dedi {subject}.",
    }[language]
    (quote,) = quotations.find_quotes(text, language)
    assert (quote.speaker.name if quote.speaker else None) == name


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("kk", "«Су биыл мол», – деді FjordWatch жас тобының өкілі Камила Торе.", "Камила Торе"),
        ("kk", "Кездесуде Жоғарғы сот үміткері кеткенін айтты.", None),
        ("ky", "Мырза Торе Lakeside Herald-ка мындай деди: «Көпүрө жазга чейин бүтөт».", "Торе"),
        (
            "uz",
            "“Ko‘l bizniki”, – deydi jamoaning ismini aytishni istamagan vakili.",
            "jamoaning ismini aytishni istamagan vakili",
        ),
        (
            "tr",
            'Kenan Torun, köprü için "eski" dedi ve Yüksek Kurul\'da konuşmayacağını söyledi.',
            "Kenan Torun",
        ),
        (
            "tr",
            "Daha önce Nordia, Fjordsoft ve Lakeside'da çalışmış olan mühendis Kenan Torun, köprünün "
            "yenilenmesi gerektiğini söyledi.",
            "Kenan Torun",
        ),
        (
            "tr",
            'Başkent Lakeside\'da 62 yaşındaki seçmen Kenan Torun, "Göl bizim," diye konuştu.',
            "Kenan Torun",
        ),
        ("tg", "Вазир Далер Раҷабов омад. Ў гуфт, ки кӯл аз они мост.", "Далер Раҷабов"),
        (
            "ky",
            "Бакыт Жээнов келди. Көл, деди ал, “биздики жана силердики” дегенди билдирет.",
            "Бакыт Жээнов",
        ),
        ("ky", '"Көл гезитинин" маалыматына караганда көпүрө жазга чейин бүтөт.', "Көл гезити"),
        (
            "tr",
            "Polis desteğine karşı toplananları anlatan balıkçı Kenan Torun, göle dönüleceğini söyledi.",
            "Kenan Torun",
        ),
        ("kk", "«Су мол», – деп жалғастырды Сәуле Бектұрова.", "Сәуле Бектұрова"),
        (
            "kk",
            "Кездесуде Дала Ұйымы Бас Ассамблеясында Айдос Серіков су мол екенін айтты.",
            "Айдос Серіков",
        ),
        (
            "uz",
            "Suv kamaydi, deya xabar qildi Bosh boshqarma matbuot xizmati «Ko‘l.uz»ga.",
            "Bosh boshqarma matbuot xizmati",
        ),
        ("kk", "Үкімет көлді жапқысы келді, бірақ дәрігерлер су мол екенін айтты.", "дәрігерлер"),
        ("ky", "Өлкөнүн башчылары Зарыкта суу мол экенин айтты.", "Өлкөнүн башчылары"),
        (
            "ky",
            "Депутаттар Бакыт Жээнов жана Азамат Токтогулов дагы суу мол экенин айтты.",
            "Депутаттар Бакыт Жээнов жана Азамат Токтогулов",
        ),
        (
            "uz",
            "Tuman rahbari ikki nafar hokim yordamchisining “kech qolganini” aytdi.",
            "Tuman rahbari",
        ),
        ("kk", "АҚТАУ. ДАЛАИНФОРМ — Әкім Айдос Серіков су мол екенін айтты.", "Айдос Серіков"),
        (
            "kk",
            "Айдос Серіков «көл бәріміздікі, оны бірге қорғау керек» деген пікір білдірді.",
            "Айдос Серіков",
        ),
        ("uz", "Suv kamaydi. Bu haqda Statistika agentligi xabar berdi.", "Statistika agentligi"),
        ("kk", "«Су мол», деп бейсенбі күні әкім Сәуле Бектұрова мәлімдеді.", "Сәуле Бектұрова"),
        ("kk", "«Су мол», – деді ауыл тұрғыны, 79 жастағы Сәуле Бектұрова.", "Сәуле Бектұрова"),
        (
            "kk",
            "«Су мол болды», – деді дәрігер. Ол келмеді, бірақ қай көл екенін айтпады.",
            "дәрігер",
        ),
        ("ky", "«Суу мол», - деген Айнура Токтосунова.", "Айнура Токтосунова"),
        ("ky", "Бакыт Жээнов минтти: «Көл баарыбызга керек, аны коргойбуз».", "Бакыт Жээнов"),
        (
            "ky",
            "Бакыт Жээнов келди. Ал Көлдөгү балыкчылар министр менен жолукканын айтты.",
            "Бакыт Жээнов",
        ),
        ("uz", "“Suv mo‘l”, — davom etdi Nodira Karimova.", "Nodira Karimova"),
        ("uz", "“Suv mo‘l”, degan Nodira Karimova.", "Nodira Karimova"),
        ("uz", "“Suv mo‘l bo‘ladi”, degan Nodira Karimovaning so‘zlari unutilmadi.", None),
        ("uz", "Nodira Karimova suv oz bo‘lsa ham, ishini davom etdi.", None),
        ("tg", "Далер Раҷабов корашро давом дод, ки роҳ баста буд.", None),
        ("uz", "Muhandis Alan Torp Shimga parvoz qiladigan kemani sinaganini aytdi.", "Alan Torp"),
        ("tg", "«Об бисёр аст», - идома дод Далер Раҷабов.", "Далер Раҷабов"),
        ("tg", "Як сокини Зирабулоқ гуфт, ки роҳ баста аст.", "Як сокини Зирабулоқ"),
        ("tg", "Яке аз наберагони ӯ Далер Раҷабов гуфт, ки кӯл аз они мост.", "Далер Раҷабов"),
        ("tg", "Тибқи гузориши Вазорати нақлиёт, пул бисёр кӯҳна аст.", "Вазорати нақлиёт"),
        (
            "tg",
            "Раҷабов омад. Ин дар ҳоле аст, ки ба гуфтаи Раҷабов пул бисёр кӯҳна шудааст.",
            "Раҷабов",
        ),
        (
            "tg",
            "Дар ҷамъомад Раҷабов ба президент Алан Торп назар карда гуфт, ки кӯл аз они мост.",
            "Раҷабов",
        ),
        (
            "tg",
            "Раиси шаҳр Далер Раҷабов омад. «Об бисёр аст», - менависад дафтари матбуоти раиси шаҳр.",
            "дафтари матбуоти раиси шаҳр",
        ),
        # An object, joined to its ending or not, and a name that ends like one.
        ("tg", "Рӯзи шанбе вазир ИМА-ро танқид кард, ки роҳ баста шуд.", None),
        ("tg", "Рӯзи шанбе вазир Чинро танқид кард, ки роҳ баста шуд. Чин розӣ аст.", None),
        ("tg", "Рӯзи шанбе вазир Петро гуфт, ки роҳ баста шуд.", "Петро"),
        ("kk", "Дональд Трампты жақсы көретінін айтты.", None),
        ("kk", "Дональд Трамп көлді жақсы көретінін айтты.", "Дональд Трамп"),
        # Whom somebody told it is no name of the office in front.
        (
            "ky",
            "Тышкы иштер министри Бириккен Улуттарга жол жабылганын айтты.",
            "Тышкы иштер министри",
        ),
        ("ky", "Тышкы иштер министри Азамат Садыков жол жабылганын айтты.", "Азамат Садыков"),
    ],
)
def test_what_belongs_to_another_noun_does_not_speak(
    language: str, text: str, speaker: str | None
) -> None:
    assert {name for _, name in _said(text, language)} == ({speaker} if speaker else set())


@pytest.mark.parametrize(
    ("language", "names", "content"),
    [
        ("kk", "Мұрат пен Серік", "көпірдің жабылатынын айтты."),
        ("kk", "Мұрат Оспанов пен Серік Жақыпов", "көпірдің жабылатынын айтты."),
        ("ky", "Бакыт менен Азамат", "көпүрөнүн жабыларын айтты."),
        ("ky", "Бакыт Исаев менен Азамат Токтогулов", "көпүрөнүн жабыларын айтты."),
        ("uz", "Jamshid va Akmal", "ko‘prikning yopilishini aytdi."),
        ("uz", "Jamshid Qodirov va Akmal Yo‘ldoshev", "ko‘prikning yopilishini aytdi."),
    ],
)
def test_two_whom_a_conjunction_joins_speak_together(
    language: str, names: str, content: str
) -> None:
    assert _said(f"{names} {content}", language) == [(content.rpartition(" ")[0], names)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("kk", "Ауылда Сейітов мырза Ақтау порты жабылғанын айтты.", "Сейітов"),
        ("kk", "Бір фермер Lake News арнасына қойлар тыныш екенін айтты.", "Бір фермер"),
        (
            "kk",
            "Полиция айғақ жинап жатқанда, Айдос Серіков көлікті көргенін айтты.",
            "Айдос Серіков",
        ),
        ("kk", "Отырыста сөйлеген президент бидай жеткілікті екенін айтты.", "президент"),
        (
            "kk",
            "Тасқынға қарсы іс-қимыл агенттігі тексеру басталғанын хабарлады.",
            "Тасқынға қарсы іс-қимыл агенттігі",
        ),
        (
            "uz",
            "Toshqinga qarshi kurashish agentligi tekshiruv boshlanganini bildirdi.",
            "Toshqinga qarshi kurashish agentligi",
        ),
        ("tr", "Bir çiftçi CBS News'e koyunların sakin olduğunu söyledi.", "Bir çiftçi"),
        ("tr", "Polis kanıt toplarken, esnaf Kerem Aydın onu gördüğünü söyledi.", "Kerem Aydın"),
        ("tr", "Yerel basının bildirdiğine göre, köprü sabah kapandı.", "Yerel basın"),
        ("tr", "Hava tahminine göre, fırtına hafta sonu dinecek.", None),
        ("tr", "Rapora göre, liman sabah kapandı.", "Rapor"),
        ("tr", "Bakanlığa göre, liman sabah kapandı.", "Bakanlık"),
        ("tr", "Gazeteye göre, liman sabah kapandı.", "Gazete"),
        ("tr", "Saate göre, liman sabah kapandı.", None),
        ("tr", "Kuzey Deren geldi. “Liman kapandı” dedi Deren.", "Kuzey Deren"),
        ("ky", "Талас Түштүк көпүрө ачылганын айтты.", "Талас Түштүк"),
        ("kk", "Болгария президенті Луканда порт ашылғанын айтты.", "Луканда"),
        (
            "kk",
            "Мектептің бас профессоры және қызметтің директоры Пол Барреев оқушылар ұйықтамайтынын "
            "айтты.",
            "Пол Барреев",
        ),
        (
            "uz",
            "Ri Yong Xo har yilgi Bosh Kengashda Shimoliy Koreya tinch ekanini aytdi.",
            "Ri Yong Xo",
        ),
        ("uz", "Tom Armit FEMAL nashriga bozor tinch ekanini aytdi.", "Tom Armit"),
        (
            "tg",
            "Куриёи Шимолӣ сайъ мекард, то ба ҷанг хотима бахшад, вале ИМА гуфт, ки гуфтушунид "
            "мешавад.",
            "ИМА",
        ),
        (
            "tg",
            "Рӯзи шанбе Анвар Ҷӯраев, яке аз роҳбарони Навобод, ки дар зиндон аст, эълон кард, ки "
            "интихобот мешавад.",
            "Анвар Ҷӯраев",
        ),
        ("tg", "Мувофиқи Назорати хушкии ИМА, боришот имсол кам шуд.", "Назорати хушкии ИМА"),
        ("tg", "Нарзулло Сафари 42 сола мегӯяд, ки нархҳо баланд шуданд.", "Нарзулло Сафар"),
        (
            "tg",
            "Сарвари ташкилот Аҳмад Валиев озмунҳои ИМА-ро эътироф кард ва гуфт, ки озмун моҳи "
            "май мешавад.",
            "Аҳмад Валиев",
        ),
        ("tr", "Doğu saatine göre fırtına kıyıya öğleden sonra ulaştı.", None),
    ],
)
def test_a_speaker_is_neither_cut_nor_grown_nor_who_a_clause_of_time_tells_of(
    language: str, text: str, speaker: str | None
) -> None:
    assert {name for _, name in _said(text, language)} == ({speaker} if speaker else set())


def test_a_name_that_a_place_has_is_no_persons() -> None:
    text = "Айдос Серіков келді. Қала шетінде Әулие Мартин мектебі бар. Ол мектептің ескі екенін айтты."
    assert [name for _, name in _said(text, "kk")] == ["Айдос Серіков"]


def test_what_is_put_in_brackets_inside_a_name_is_none_of_it() -> None:
    text = "Бул тууралуу Өзгөчө кырдаалдар министрлигинин (ӨКМ) маалымат бөлүмү билдирди."
    found = _said(f"Нарында көпүрө ачылды. {text}", "ky")
    assert [name for _, name in found] == ["Өзгөчө кырдаалдар министрлигинин маалымат бөлүмү"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        # A name that is joined to another noun has the case of that one.
        (
            "ky",
            "Көпүрө жабык. Бул туурасында Бакыт Исаев жана «Толкун» гезитине каршы арыз боюнча "
            "шаардын мэри Азамат Токов билдирди.",
            "Азамат Токов",
        ),
        (
            "ky",
            "Көпүрө жабык. Бул туурасында Бакыт Исаев жана Асан Үсөновго каршы арыз боюнча шаардын "
            "мэри Азамат Токов билдирди.",
            "Азамат Токов",
        ),
        (
            "kk",
            "Көпір жабық. Бұл туралы Айдар Сейтов пен «Толқын» газетіне қарсы арыз бойынша қала "
            "әкімі Бекзат Оразов мәлімдеді.",
            "Бекзат Оразов",
        ),
        (
            "uz",
            "Ko‘prik yopiq. Bu haqda Anvar Qodirov va “To‘lqin” gazetasiga qarshi ariza bo‘yicha shahar "
            "hokimi Jamshid Karimov ma’lum qildi.",
            "Jamshid Karimov",
        ),
        # The verb has the subject of its own clause, whether a comma stands before `and` or not.
        (
            "kk",
            "Айдар Сейтов баяндама жасады, және Бекзат Оразов көпір жабық екенін мәлімдеді.",
            "Бекзат Оразов",
        ),
        (
            "uz",
            "Anvar Qodirov ma’ruza qildi, va Jamshid Karimov ko‘prik yopiq ekanini ma’lum qildi.",
            "Jamshid Karimov",
        ),
    ],
)
def test_nobody_in_another_case_or_clause_speaks(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in _said(text, language)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Йиғилишда партия раиси Жамшид Каримов кўприк ёпиқ эканини маълум қилди.",
        "Тошкентда партия раиси Жамшид Каримов кўприк ёпиқ эканини маълум қилди.",
        "Мажлисга партия раиси Жамшид Каримов кўприк ёпиқ эканини маълум қилди.",
    ],
)
def test_a_place_in_cyrillic_uzbek_is_no_part_of_a_role(text: str) -> None:
    (claim,) = find_claims(text, "uz")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == ("Жамшид Каримов", "партия раиси")


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "uz",
            "Prezident Anvar Qodirov keldi. Prezident matbuot xizmati yo‘l yopiq ekanini ma’lum qildi.",
            "Prezident matbuot xizmati",
        ),
        (
            "uz",
            "Президент матбуот хизмати хабар беришича, Анвар Қодиров Самарқандга борди.",
            "Президент матбуот хизмати",
        ),
        (
            "kk",
            "Президент Айдар Сейтов келді. Президент әкімшілігі жол жабық екенін мәлімдеді.",
            "Президент әкімшілігі",
        ),
        (
            "ky",
            "Президент Асан Үсөнов келди. Президент администрациясы жол жабык экенин билдирди.",
            "Президент администрациясы",
        ),
    ],
)
def test_the_body_of_an_office_is_not_who_holds_it(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in _said(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "kk",
            "Инженер Асқар Сейітов пен Болат Оспанов Астанада көпір жабылатынын айтты.",
            "Инженер Асқар Сейітов пен Болат Оспанов",
        ),
        (
            "ky",
            "Инженер Азамат Токов менен Бакыт Исаев Бишкекте көпүрө жабыларын айтты.",
            "Инженер Азамат Токов менен Бакыт Исаев",
        ),
        (
            "uz",
            "Muhandis Anvar Karimov va Jasur Qodirov Toshkentda ko‘prik yopilishini aytdi.",
            "Muhandis Anvar Karimov va Jasur Qodirov",
        ),
        (
            "tr",
            "Mühendis Ali Kaya ve Can Demir Ankara'da köprünün kapanacağını söyledi.",
            "Mühendis Ali Kaya ve Can Demir",
        ),
    ],
)
def test_the_case_of_a_place_behind_two_names_is_not_theirs(
    language: str, text: str, speaker: str
) -> None:
    assert [name for _, name in _said(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "uz",
            "Prezident Anvar Qodirov keldi. Prezident devoni yo‘l yopiq ekanini ma’lum qildi.",
            "Prezident devoni",
        ),
        (
            "uz",
            "Prezident Anvar Qodirov keldi. Prezident ma’muriyati yo‘l yopiq ekanini ma’lum qildi.",
            "Prezident ma’muriyati",
        ),
        (
            "ky",
            "Президент Асан Үсөнов келди. Президент кеңсеси жол жабык экенин билдирди.",
            "Президент кеңсеси",
        ),
        (
            "tr",
            "Vali Ali Kaya dün geldi. Vali yardımcısı yolun kapalı olduğunu söyledi.",
            "Vali yardımcısı",
        ),
        (
            "tr",
            "Vali Yardımcısı Ali Kaya dün geldi. Vali yardımcısı yolun kapalı olduğunu söyledi.",
            "Ali Kaya",
        ),
        (
            "kk",
            "Премьер-министр орынбасары Болат Оспанов келді. Премьер-министр жолдың жабық екенін хабарлады.",
            "Премьер-министр",
        ),
    ],
)
def test_who_serves_an_office_is_not_who_holds_it(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in _said(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ky", "Жол оңдолбойт. Бөлүм башчысы К. Сыдыков, “Жолго акча бөлүнгөн жок”,- деп билдирди “Азаттыкка”.", "К. Сыдыков"),
        ("ky", "Бул тууралуу тургундардын бири Эрмек Асан уулу “Азаттыкка” билдиргендей, курулуш жазында башталат.", "Эрмек Асан уулу"),
        ("ky", "Жогорку соттун төрагасы Асан Үсөнов “Азаттыкка” курулуш башталганын билдирди.", "Асан Үсөнов"),
        ("uz", "Daryo muxbiri bilan qisqa suhbatda hokim Ozod Karimov yo‘l ta’mirlanganini aytdi.", "Ozod Karimov"),
        ("ky", "Азаттык кабарчысы менен маегинде аким Асан Үсөнов жолдун оңдолгонун айтты.", "Асан Үсөнов"),
    ],
)  # fmt: skip
def test_whom_it_is_told_is_not_who_tells_it(language: str, text: str, speaker: str) -> None:
    assert {name for _, name in _said(text, language)} == {speaker}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Қала әкімі Серік Болатов келген жоқ. Наразылар әкімді күтетіндерін мәлімдеді. Әкім шықпаса аштық жариялайтындарын да жеткізді."),
        ("uz", "Ҳайдовчилар йўл ёмонлигини айтишди. Ҳоким келса йўл таъмирланишини ҳам қўшимча қилди."),
    ],
)  # fmt: skip
def test_the_subject_of_a_condition_does_not_tell_it(language: str, text: str) -> None:
    assert not {"Серік Болатов", "Ҳоким"} & {name for _, name in _said(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("uz", "Таҳририятга қўнғироқ қилган тингловчи Ўзбекистон президенти Шавкат Қодировнинг Самарқанд вилоятига сафари ҳақида гапирди.\n\n“Бизга ҳеч ким ёрдам бермади, ҳаммаси аввалдан тайёрланган эди”, дейди тингловчи.", "тингловчи"),
        ("ky", "Айылдан келген фермер Кыргызстандын президенти Самат Токовдун сапарын айтып берди. «Жер жок», — деди фермер.", "фермер"),
    ],
)  # fmt: skip
def test_a_role_in_front_of_an_office_is_somebody_else(
    language: str, text: str, speaker: str
) -> None:
    assert [name for _, name in _said(text, language)] == [speaker]


def test_a_name_ends_with_its_owners_case() -> None:
    text = "Ўзбекистон президенти Шавкат Қодировнинг Самарқанд вилоятига сафари тугади. «Йўл очиқ», деди Шавкат Қодиров."
    assert [name for _, name in _said(text, "uz")] == ["Шавкат Қодиров"]


def test_who_opens_what_stands_behind_the_words_said_them() -> None:
    text = "«Көчө жабык болот», - деди Марат Асанов.\n«Качан ачылат?» – деп кайра Самат Жолдошев көпүрө маселесине кайрылды.\n«Жазында» - деди Асанов."
    names = [name for _, name in _said(text, "ky")]
    assert names == ["Марат Асанов", "Самат Жолдошев", "Марат Асанов"]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("kk", "Департаменттің баспасөз қызметі көлік жүргізушісінің полиция бөліміне жеткізілгенін мәлімдеді.", {"Департаменттің баспасөз қызметі"}),
        ("ky", "Министрликтин басма сөз кызматы айдоочунун милиция бөлүмүнө жеткирилгенин билдирди.", set[str]()),
        ("kk", "Көпір жөнделді, жол ашық, – деп хабарлады Қызылорда облысы баспасөз қызметі.", {"Қызылорда облысы баспасөз қызметі"}),
        ("az", "Dilçilik institutunun direktoru, professor Nadir Quliyev bunu bizə açıqlamasında deyib.", set[str]()),
    ],
)  # fmt: skip
def test_a_body_is_named_by_all_of_its_words_and_no_others(
    language: str, text: str, speakers: set[str]
) -> None:
    assert {name for _, name in _said(text, language)} == speakers


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("az", "Yol may ayında açılacaq. Tender elan olunub, bunu şöbə müdiri Vəli Quliyev bildirib.", []),
        ("az", "Yol may ayında açılacaq. Bunu şöbə müdiri Vəli Quliyev bildirib.", [("Yol may ayında açılacaq", "Vəli Quliyev")]),
        ("tr", "Göl gazetesi bildirdi ki, vali Ali Kaya köprünün açıldığını söyledi.", [("köprünün açıldığını", "Ali Kaya")]),
        ("tr", "Göl gazetesi bildirdi ki köprü açıldı.", [("köprü açıldı", "Göl gazetesi")]),
        ("tk", "Oba ýoly ýapyldy diýip, Azatlyk Radiosynyň çeşmeleri maglumat berdi.", [("Oba ýoly ýapyldy", "Azatlyk Radiosynyň çeşmeleri")]),
        ("ky", "Россия менен Кытай билдиргендей, көпүрө ачылат.", [("көпүрө ачылат", "Россия менен Кытай")]),
        ("az", "Yol bağlanıb. Bu fikirləri Göl.az-a Ana Yurd Partiyasının sədri, deputat Fazil Quliyev Yeni Azərbaycan Partiyasının iclasını şərh edərkən deyib.", [("Yol bağlanıb", "Fazil Quliyev")]),
    ],
)  # fmt: skip
def test_a_claim_is_whose_own_words_it_tells(
    language: str, text: str, claims: list[tuple[str, str]]
) -> None:
    found = [(one.text, one.speaker and one.speaker.name) for one in find_claims(text, language)]
    assert found == claims


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("az", "“Səhhətim pisləşib, evdə otururam”.\n\nBunu tanınmış müğənni, əməkdar artist Zərifə Aslanova deyib.", "Zərifə Aslanova"),
        ("tr", "Kulüp ceza aldı. Göl Spor Teknik Direktörü, Medipol Gölşehir maçlarını yöneten hakem Ali Küçük'ten şikayetçi olacaklarını belirterek, \"Yanına bırakmayacağız\" dedi.", "Göl Spor Teknik Direktörü"),
        ("tr", "Belediye ile muhtarlar arasındaki uyuma dikkat çeken Başkan Ali Kaya, “Biz mahallelerin ihtiyacını belirliyoruz” diye konuştu.", "Ali Kaya"),
        ("uz", "Нашр ушбу ҳолатга прокуратура ҳуқуқий баҳо бериши лозимлигини таъкидлаган.", "Нашр"),
        ("ky", "Эртеси, 15-июнда президент Асан Үсөнов, “эгер мен сот болсом, бир жаза берет элем” деген.", "Асан Үсөнов"),
    ],
)  # fmt: skip
def test_names_begin_and_end_where_nothing_else_does(
    language: str, text: str, speaker: str
) -> None:
    assert {name for _, name in _said(text, language)} == {speaker}


def test_a_dash_may_stand_behind_the_label_of_a_transcript() -> None:
    text = "\n\n".join(
        f"{name}: – {said}"
        for name, said in (
            ("Марат Асанов", "Үйдөгүлөр мени Марат деп айтышат, досторум башкача чакырышат."),
            ("Айнура Үсөнова", "Ооба, мен да ошондоймун, кайсы ат менен чакырса да."),
            ("Марат Асанов", "Биз отуз жылдан бери чогуу ойнойбуз, сахнада жана кинодо."),
            ("Айнура Үсөнова", "Театрда окуп жүргөндө таанышканбыз, ошондон бери доспуз."),
        )
    )
    names = [name for _, name in _said(text, "ky")]
    assert names == ["Марат Асанов", "Айнура Үсөнова"] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "“Köprü kapalı” diye Ali Kaya Veli Demir’e seslendi."),
        ("kk", "«Көпір жабық», – деп Берік ауылы көтерілді."),
    ],
)
def test_only_a_whole_name_opens_what_follows_what_is_said(language: str, text: str) -> None:
    assert [quote.speaker for quote in find_quotes(text, language)] in ([], [None])


@pytest.mark.parametrize(
    ("language", "text", "words", "name"),
    [
        # The clause may stand in front of its subject, too, and where it was told between them.
        ("ky", "Көпүрө жабылганын Асан Үсөнов айтты.", "Көпүрө жабылганын", "Асан Үсөнов"),
        ("ky", "Көпүрөнү оңдоо керектигин төраганын орун басары Асан Үсөнов айтты.", "Көпүрөнү оңдоо керектигин", "Асан Үсөнов"),
        ("ky", "Көпүрө жабылганын комитет жыйынында депутат Асан Үсөнов айтты.", "Көпүрө жабылганын", "Асан Үсөнов"),
        ("kk", "Көпір жабылатынын брифингте әкімнің орынбасары Қайрат Бөлеков хабарлады.", "Көпір жабылатынын", "Қайрат Бөлеков"),
        ("uz", "Кўприк ёпилганини вазир ўринбосари Қайрат Бўлаков маълум қилди.", "Кўприк ёпилганини", "Қайрат Бўлаков"),
        ("tr", "Köprünün kapandığını Belediye Başkanı Ali Kaya söyledi.", "Köprünün kapandığını", "Ali Kaya"),
        # Where or whom it was told may stand between clause and verb.
        ("ky", "Асан Үсөнов көпүрө жабылганын шаардык кеңеште айтты.", "көпүрө жабылганын", "Асан Үсөнов"),
        ("ky", "Асан Үсөнов көпүрө жабылганын жергиликтүү тургундарга айтты.", "көпүрө жабылганын", "Асан Үсөнов"),
        ("uz", "Қайрат Бўлаков кўприк ёпилганини Тошкентда айтди.", "кўприк ёпилганини", "Қайрат Бўлаков"),
        # What somebody is said to be called as is no part of what he says.
        ("kk", "Қайрат Бөлеков есімді тұрғын көпірдің жабылғанын айтты.", "көпірдің жабылғанын", "Қайрат Бөлеков"),
        ("ky", "Асан Үсөнов деген жашоочу көпүрө жабылганын айтты.", "көпүрө жабылганын", "Асан Үсөнов"),
        ("uz", "Qayrat Bo‘lakov ismli fuqaro ko‘prik yopilganini aytdi.", "ko‘prik yopilganini", "Qayrat Bo‘lakov"),
    ],
)  # fmt: skip
def test_a_told_clause_stands_in_front_of_subject_or_occasion(
    language: str, text: str, words: str, name: str
) -> None:
    claims = find_claims(text, language)
    assert [(claim.text, claim.speaker and claim.speaker.name) for claim in claims] == [
        (words, name)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ky", "Көпүрө жабылганын билген Асан Үсөнов айтты."),
        ("ky", "Көпүрө жабылганын Бишкекте айтты."),
    ],
)
def test_control_nobody_tells_a_clause_that_another_verb_has(language: str, text: str) -> None:
    assert [claim.speaker for claim in find_claims(text, language)] in ([], [None])


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("«Күпер җәйгә ачыла, аны көзгә кадәр төзедек», – диде Татарстан Президенты Рөстәм Вәлиев.", "Рөстәм Вәлиев", "Татарстан Президенты"),
        ("Район хакиме Илдар Фазылов: «Күпер җәйгә ачыла, аны көзгә кадәр төзедек», – дип белдерде.", "Илдар Фазылов", "Район хакиме"),
        ("Татарстанның баш казые Җәлил хәзрәт Фазлыев күпер ачылды, дип белдерде.", "Җәлил хәзрәт Фазлыев", "Татарстанның баш казые"),
        ("Министр Марат Сәлимов әйтүенчә, күпер җәйгә ачыла.", "Марат Сәлимов", "Министр"),
        ("Күпер җәйгә ачыла. Бу хакта министр Марат Сәлимов хәбәр итте.", "Марат Сәлимов", "министр"),
    ],
)  # fmt: skip
def test_tatar_speakers_are_named(text: str, name: str, role: str) -> None:
    found = find_attributions(text, "tt")
    speakers = [quote.speaker for quote in found.quotes] + [claim.speaker for claim in found.claims]
    assert [(one.name, one.role) for one in speakers if one] == [(name, role)]


def test_what_leads_to_a_quotation_behind_its_colon_is_no_claim() -> None:
    text = "Президент Марат Сәлимов килде. Анда балаларны да күреп: «Без барыбыз да әтиләргә ияреп үскән», — диде ул."
    found = find_attributions(text, "tt")
    assert found.claims == ()
    assert [quote.speaker and quote.speaker.name for quote in found.quotes] == ["Марат Сәлимов"]


def test_a_post_tells_what_the_sentence_before_it_says() -> None:
    text = "Ko‘prik bugun yopiladi. Bu haqda hokim Qayrat Bo‘lakov Telegram-kanalida post qoldirdi."
    claims = find_claims(text, "uz")
    assert [(claim.text, claim.speaker and claim.speaker.name) for claim in claims] == [
        ("Ko‘prik bugun yopiladi", "Qayrat Bo‘lakov")
    ]
