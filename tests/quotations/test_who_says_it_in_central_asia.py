"""Who is quoted and reported in Kazakh, Kyrgyz, Uzbek, Tajik and the Russian of Central Asia; all is invented."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str, language: str) -> list[tuple[str | None, str | None, str]]:
    claims = find_claims(text, language)
    return [
        (*((one.speaker.name, one.speaker.role) if one.speaker else (None, None)), one.text)
        for one in claims
    ]


def _quoted(text: str, language: str) -> list[tuple[str | None, str | None]]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    return [(speaker.name, speaker.role) if speaker else (None, None) for speaker in speakers]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ky", "Басма сөз катчысы Айгүл Бейшен Мамлекет башчысынын сүрөтү боюнча түшүндүрмө берди. Ал сүрөт алынганын белгиледи.", "Айгүл Бейшен"),
        ("kk", "Баспасөз хатшысы Айгүл Бейсен Мемлекет басшысының суреті бойынша түсінік берді. Ол сурет алынғанын айтты.", "Айгүл Бейсен"),
        ("uz", "Матбуот котиби Ҳаёт Комил Давлат раҳбарининг сурати юзасидан изоҳ берди. У сурат олинганини айтди.", "Ҳаёт Комил"),
        # The same word closes a name where no office is behind it.
        ("ky", "Басма сөз катчысы Айгүл Бейшен көпүрө жабылганын белгиледи.", "Айгүл Бейшен"),
    ],
)  # fmt: skip
def test_a_name_ends_before_the_head_of_state(language: str, text: str, name: str) -> None:
    assert [found for found, _, _ in _claimed(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("uz", "«Буни эрталаб ўзим очиб ўқидим, ҳеч ким бермади», деди Собиров депутатлар билан учрашувда.", "Собиров"),
        ("kk", "«Бұл біз үшін маңызды, таңертең өзім оқыдым», — деді Сәбитов журналистер алдында.", "Сәбитов"),
        ("uz", "“Ko‘prik ertaga ochiladi”, dedi Nordiya tadbirkorlar Ittifoqi raisi Rustam Karimov.", "Rustam Karimov"),
        ("kk", "Танымал журналист Нартай Болатұлымен болған сұхбатта заңгер Ерлан Серіков көпір жабылғанын айтты.", "Ерлан Серіков"),
        ("kk", "Танымал журналист Нартай Болатұлына заңгер Ерлан Серіков көпір жабылғанын айтты.", "Ерлан Серіков"),
        ("kk", "Танымал журналист Нартай Болатұлы көпір жабылғанын айтты.", "Нартай Болатұлы"),
        ("kk", "Спортшы Instagram-да жариялаған бейнежазбада көпір жабылғанын айтты.", "Спортшы"),
        ("kk", "Облыс әкім аппараты көпір жабылғанын жоққа шығарды.", "Облыс әкім аппараты"),
        ("ky", "Көпүрө бүгүн жабылды. Бул тууралуу Саламаттык сактоо министрлигинен билдиришти.", "Саламаттык сактоо министрлиги"),
        ("ky", "Көпүрө бүгүн жабылды. Бул тууралуу Билим берүү жана илим министрлигинен билдиришти.", "Билим берүү жана илим министрлиги"),
        ("ky", "Көпүрө бүгүн жабылды. Бул тууралуу Мамлекеттик чек ара кызматы билдирди.", "Мамлекеттик чек ара кызматы"),
        # A person in front of a body in a case is none of its name.
        ("kk", "Көпір бүгін жабылды. Бұл туралы Айдос Сейітов министрлігінен хабарлады.", "Айдос Сейітов"),
    ],
)  # fmt: skip
def test_a_turkic_subject_is_whole_and_nobody_beside_it(
    language: str, text: str, speaker: str
) -> None:
    found = [name for name, _ in _quoted(text, language)]
    found += [name for name, _, _ in _claimed(text, language)]
    assert found == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("kk", "Қалалық сот алқасы азаматтық белсенді Айбек Сәбитовтың шағымын қайтарды. «Көпір ертең ашылады», - деді Айбек Сәбитов.", "азаматтық белсенді"),
        ("kk", "«Kópir erteń ashylady», - dedi polıtsııa kapıtany Aıbek Álimov.", "polıtsııa kapıtany"),
        ("ky", "«Көпүрө эртең ачылат», - деди өкмөт башчы Айбек Алимов.", "өкмөт башчы"),
        ("kk", "Шағымда белсенді Оқасов пен адвокаты Жанболат Құлжанов келіскен. «Көпір ертең ашылады», - деді Жанболат Құлжанов.", None),
        ("kk", "«Көпір ертең ашылады», - деді полиция бастығы Айбек Сәбитов.", "полиция бастығы"),
        ("kk", "«Көпір ертең ашылады», - деді сауда және интеграция министрі Айбек Сәбитов.", "сауда және интеграция министрі"),
        ("uz", "«Ko‘prik ertaga ochiladi», — dedi Karimovning yordamchisi Tamara Saidova.", "Karimovning yordamchisi"),
    ],
)  # fmt: skip
def test_a_turkic_office_has_no_other_subject_in_front(
    language: str, text: str, role: str | None
) -> None:
    assert [found for _, found in _quoted(text, language)] == [role]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("uz", "«Ko‘prik ertaga ochiladi», — deya prezident so‘zlaridan iqtibos keltirmoqda «Lahza».", "prezident"),
        ("uz", "«Ko‘prik ertaga ochiladi», — deya Aziz Karimovning so‘zlarini keltiradi «Lahza».", "Aziz Karimov"),
        ("kk", "«Көпір ертең ашылады», — деп министр Айдос Сейітовтің сөзін келтірді Көл агенттігі.", "Айдос Сейітов"),
        ("kk", "Көл агенттігі министр Айдос Сейітовтің «көпір ертең ашылады» деген сөзін келтірді.", "Айдос Сейітов"),
        ("ky", "«Көпүрө эртең ачылат», — деп министр Айбек Сабитовдун сөзүн келтирди Көл агенттиги.", "Айбек Сабитов"),
        ("kk", "«Көпір ертең ашылады», - деген депутат Асан Беков кетіп қалды.", "Асан Беков"),
        # Whose words are not liked has not said them to the one who dislikes them.
        ("kk", "«Көпір ертең ашылады», - деген министрдің сөзі депутат Асан Бековке ұнамады.", None),
    ],
)  # fmt: skip
def test_whose_words_are_passed_on_is_who_said_them(
    language: str, text: str, speaker: str | None
) -> None:
    assert speaker in [name for name, _ in _quoted(text, language)] or (
        speaker is None and {name for name, _ in _quoted(text, language)} <= {None}
    )


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("kk", "Министр Айдос Сейітов та көпірдің ертең ашылатынын айтты.", "көпірдің ертең ашылатынын"),
        ("uz", "Vazir Aziz Karimov ham ko‘prik ertaga ochilishini aytdi.", "ko‘prik ertaga ochilishini"),
        ("ky", "Чек ара кызматы көпүрө жабылганын билдирип келет.", "көпүрө жабылганын"),
        ("kk", "Шекара қызметі көпір жабылғанын айтып отыр.", "көпір жабылғанын"),
        ("uz", "Chegara xizmati ko‘prik yopilganini aytib kelmoqda.", "ko‘prik yopilganini"),
        ("uz", "Kengash raisi Tanzila Norboyeva e'tirof qilganidek, ko‘prik yopilgan.", "ko‘prik yopilgan"),
    ],
)  # fmt: skip
def test_a_turkic_claim_is_all_that_is_said(language: str, text: str, claim: str) -> None:
    assert [words for _, _, words in _claimed(text, language)] == [claim]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Дар изҳороти Вазорати корҳои дохилӣ омадааст, ки пул баста шуд.", "Вазорати корҳои дохилӣ", None),
        ("Дар изҳороти Вазорати корҳои дохилӣ таъкид шудааст, ки пул баста шуд.", "Вазорати корҳои дохилӣ", None),
        ("Дар мақолаи рӯзноманигор Далер Насруллоев гуфта мешавад, ки пул баста шуд.", "Далер Насруллоев", "рӯзноманигор"),
        ("Раиси ноҳияи Чашма Каримзода Лутфия Шариф изҳор дошт, ки пул баста шуд.", "Каримзода Лутфия Шариф", "Раиси ноҳияи Чашма"),
        ("Раиси ноҳияи Чашма Лутфия Шарифзода изҳор дошт, ки пул баста шуд.", "Лутфия Шарифзода", "Раиси ноҳияи Чашма"),
    ],
)  # fmt: skip
def test_a_tajik_report_is_by_whose_document_it_is(text: str, name: str, role: str | None) -> None:
    assert _claimed(text, "tg") == [(name, role, "пул баста шуд")]


@pytest.mark.parametrize(
    "text",
    [
        "Дар изҳорот омадааст, ки пул баста шуд.",
        "Президенти Навобод ба шаҳр омадааст, ки музокира кунад.",
    ],
)
def test_a_tajik_document_of_nobody_says_nothing(text: str) -> None:
    assert _claimed(text, "tg") == []


def test_a_tajik_document_behind_a_quotation_is_its_owners() -> None:
    text = "«Пул баста шуд, мардум интизор аст», - омадааст дар изҳороти мудири радио Далер Насруллоев."
    assert _quoted(text, "tg") == [("Далер Насруллоев", "мудири радио")]


def test_a_tajik_gentleman_is_who_was_named() -> None:
    text = (
        "Абдумаҷид Усмонзода, раиси дафтар гуфт, ки пул баста шуд. "
        "Ҷаноби Усмонзода афзуд, ки роҳ кушода аст."
    )
    assert [name for name, _, _ in _claimed(text, "tg")] == ["Абдумаҷид Усмонзода"] * 2


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Министр культуры и спорта Алтынбек Максутов ответил, что мост закрыт.", "Алтынбек Максутов", "Министр культуры и спорта"),
        ("Министр культуры, информации и спорта Алтынбек Максутов ответил, что мост закрыт.", "Алтынбек Максутов", "Министр культуры, информации и спорта"),
        ("Министр труда, социальной защиты населения и миграции Равшан Сабиров заявил, что мост закрыт.", "Равшан Сабиров", "Министр труда, социальной защиты населения и миграции"),
        ("По словам министра труда, социального обеспечения и миграции Равшана Сабирова, мост закрыт.", "Равшан Сабиров", "министр труда, социального обеспечения и миграции"),
        ("Первый заместитель министра водных ресурсов, сельского хозяйства и промышленности Жаныбек Асанов ответил, что мост закрыт.", "Жаныбек Асанов", "Первый заместитель министра водных ресурсов, сельского хозяйства и промышленности"),
        # What a second office or a relative opens is no field of the first.
        ("Министр культуры, мэр города и депутат Нурлан Асанов заявили, что мост закрыт.", "Нурлан Асанов", "депутат"),
        ("Мэр, его жена и министр спорта Нурлан Асанов заявили, что мост закрыт.", "Нурлан Асанов", "министр спорта"),
    ],
)  # fmt: skip
def test_a_russian_office_is_of_several_things(text: str, name: str, role: str) -> None:
    assert _claimed(text, "ru") == [(name, role, "мост закрыт")]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("«Мост закрыли на неделю», — сказал, отвечая на вопрос журналиста, начальник дороги Бахром Шодиев.", "Бахром Шодиев", "начальник дороги"),
        ("«Мост закрыли на неделю», — сказала, комментируя решение, новая глава Анна Ручьёва.", "Анна Ручьёва", "новая глава"),
        ("«Мост закрыли на неделю?» — такой вопрос задал депутат Улугбек Ормонов.", "Улугбек Ормонов", "депутат"),
        ("«Мост закрыли на неделю», — такое мнение высказал депутат Улугбек Ормонов.", "Улугбек Ормонов", "депутат"),
        ("Он ответил депутату Эрулану Кокулову. Мэр принял депутата Эрулана Кокулова. «Мост закрыли на неделю», — считает Эрулан Кокулов.", "Эрулан Кокулов", "депутат"),
        ("Он ответил на вопросы нардепа Эрулана Кокулова. Эрулан Кокулов ждал. «Мост закрыли на неделю», — считает Кокулов.", "Эрулан Кокулов", "нардеп"),
        # A town in the genitive stays what an office is of.
        ("Он ответил на вопросы мэра Зарданска Кокулова. Зарданск ждал. «Мост закрыли на неделю», — считает Кокулов.", "Кокулов", "мэр Зарданска"),
        # Whose doing stands behind the name is not who is named next.
        ("«Мост закрыли на неделю», — сказал Бахром Шодиев, выступая в парламенте, начальник дороги молчал.", "Бахром Шодиев", None),
    ],
)  # fmt: skip
def test_a_russian_speaker_is_found_behind_what_he_does_besides(
    text: str, name: str, role: str | None
) -> None:
    assert _quoted(text, "ru") == [(name, role)]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("«Мост закрыли на неделю», — подчеркнул пресс-секретарь Токаева.", "пресс-секретарь Токаева", None),
        ("«Мост закрыли на неделю», — подчеркнула пресс-секретарь Токаева.", "Токаева", "пресс-секретарь"),
        ("Об этом заявил глава МЧС Олег Ким. «Мост закрыли на неделю», — приводит слова главы МЧС «Волна».", "Олег Ким", "глава МЧС"),
        ("«Мост закрыли на неделю», — приводит слова главы МЧС Олега Кима агентство «Волна».", "Олег Ким", "глава МЧС"),
        ("«Мост закрыли на неделю», — приводит слова министра ТАСС.", "министр", None),
        ("На этом же совещании Олег Лугов похвалил мэра, отметив, что «мост закрыли на неделю».", "Олег Лугов", None),
    ],
)  # fmt: skip
def test_whose_office_it_is_has_not_spoken(text: str, name: str | None, role: str | None) -> None:
    assert _quoted(text, "ru") == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "claim"),
    [
        ("ky", "Жарлыкка мамлекет башчы кечээ кол койду деп билдирди президенттин маалымат кызматы.", "президенттин маалымат кызматы", "Жарлыкка мамлекет башчы кечээ кол койду"),
        ("uz", "Farmonni davlat rahbari kecha imzoladi deb ma'lum qildi prezident matbuot xizmati.", "prezident matbuot xizmati", "Farmonni davlat rahbari kecha imzoladi"),
        # Whom or when it was told closes a sentence, too.
        ("ky", "Министр Асан Үсөнов көпүрө жайында ачылат деп билдирди Азаттыкка.", "Асан Үсөнов", "көпүрө жайында ачылат"),
        ("ky", "Министр көпүрө жабылды деп билдирди кечээ.", "Министр", "көпүрө жабылды"),
        ("kk", "Департамент таратқан ақпаратқа сүйенсек, өрт таңертең шыққан.", "Департамент", "өрт таңертең шыққан"),
        ("ky", "Көпүрө жабылды. Бул тууралуу Эл өкүлдөр жыйынында берген маалыматында президенттин өкүлү Жантөрө Асанов билдирди.", "Жантөрө Асанов", "Көпүрө жабылды"),
    ],
)  # fmt: skip
def test_who_closes_a_turkic_sentence_tells_all_of_it(
    language: str, text: str, speaker: str, claim: str
) -> None:
    assert [(name, words) for name, _, words in _claimed(text, language)] == [(speaker, claim)]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("kk", "«Көпірді облыс салды, енді күтеміз», – деді аудан әкімі Марат Омаров.", "аудан әкімі"),
        ("kk", "«Көпірді облыс салды, енді күтеміз», – деді ұлттық команда бапкері Марат Омаров.", "ұлттық команда бапкері"),
        ("kk", "«Көпірді облыс салды, енді күтеміз», – деді зейнеткер Марат Омаров.", "зейнеткер"),
        ("uz", "“Biz suvni uzoq kutdik”, – deydi boshqarma boshligʻi Asan Usmonov.", "boshqarma boshligʻi"),
        ("uz", "“Biz suvni uzoq kutdik”, – deydi nafaqaxo’r Asan Usmonov.", "nafaqaxo’r"),
        ("uz", "“Biz suvni uzoq kutdik”, – deydi qishloq oqsoqoli Asan Usmonov.", "qishloq oqsoqoli"),
        ("uz", "“Biz suvni uzoq kutdik”, – deydi viloyat sogʻliqni saqlash boshqarmasi boshligʻi Asan Usmonov.", "viloyat sogʻliqni saqlash boshqarmasi boshligʻi"),
        ("uz", "Sogʻliqni saqlash vaziri Asan Usmonov “Biz suvni uzoq kutdik”, dedi.", "Sogʻliqni saqlash vaziri"),
        # A word in a case, a village and a friend are no office.
        ("kk", "«Көпірді облыс салды, енді күтеміз», – деді ауылдан Марат Омаров.", None),
        ("uz", "“Biz suvni uzoq kutdik”, – deydi hokim oʻrtogʻi Asan Usmonov.", None),
        ("uz", "“Biz suvni uzoq kutdik”, dedi yoʻlni koʻrib rais Asan Usmonov.", "rais"),
    ],
)  # fmt: skip
def test_an_office_is_whole_whatever_its_words_end_in(
    language: str, text: str, role: str | None
) -> None:
    assert [found for _, found in _quoted(text, language)] == [role]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "claim"),
    [
        ("kk", "Өрт сөндірушілер екі пәтерлі тұрғын үйдің шатырынан түтін шыққанын анықтады.", "Өрт сөндірушілер", "екі пәтерлі тұрғын үйдің шатырынан түтін шыққанын"),
        ("kk", "Полиция қызметкерлері екі қабатты тұрғын үйде ұрлық болғанын хабарлады.", "Полиция қызметкерлері", "екі қабатты тұрғын үйде ұрлық болғанын"),
        ("ky", "“Таң” агенттиги чыгарган маекте министр Азамат Касымов көпүрө быйыл бүтөрүн айткан.", "Азамат Касымов", "көпүрө быйыл бүтөрүн"),
        ("kk", "Портал жариялаған сұхбатта министр Асан Үсенов көпір биыл бітетінін айтты.", "Асан Үсенов", "көпір биыл бітетінін"),
        ("kk", "Марат Омаров газетке берген сұхбатында көпір биыл күзге дейін бітетінін айтты.", "Марат Омаров", "көпір биыл күзге дейін бітетінін"),
        ("kk", "Марат Омаров өз сөзінде көпір биыл күзге дейін бітетінін айтты.", "Марат Омаров", "көпір биыл күзге дейін бітетінін"),
        ("kk", "Тұрғындардың айтуларынша, құбырды кешке дейін ешкім жөндемейді.", "Тұрғындар", "құбырды кешке дейін ешкім жөндемейді"),
        # Nobody else tells it; what a paper or another's letter holds is what is told.
        ("ky", "Министр Азамат Касымов берген маекте көпүрө быйыл бүтөрүн айткан.", "Азамат Касымов", "көпүрө быйыл бүтөрүн"),
        ("kk", "Марат Омаров мақалада көпір биыл күзге дейін бітеді делінгенін айтты.", "Марат Омаров", "мақалада көпір биыл күзге дейін бітеді делінгенін"),
        ("kk", "Марат Омаров министрдің хатында көп ескі қате әлі бар екенін айтты.", "Марат Омаров", "министрдің хатында көп ескі қате әлі бар екенін"),
    ],
)  # fmt: skip
def test_a_told_clause_begins_behind_who_tells_it_and_where(
    language: str, text: str, speaker: str, claim: str
) -> None:
    assert [(name, told) for name, _, told in _claimed(text, language)] == [(speaker, claim)]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("kk", "Жиын өтті.\n-Бұл кітап балаға ауыр, -деді депутат Асан Үсенов. -Біз бұған қарсымыз.", ["Асан Үсенов"] * 2),
        ("kk", "Жиын өтті.\n-Жаңа кітап керек,-деді мұғалім Бақыт Сапарова.", ["Бақыт Сапарова"]),
        ("uz", "-Bizning mahallada yoʻllar taʼmirlanmoqda, -deydi Baxtiyor Qodirov. Yozda chang boʻlardi.", ["Baxtiyor Qodirov"]),
        ("ky", "Жыйын өттү.\n-Жол быйыл бүтөт, -деди аким Азамат Касымов.", ["Азамат Касымов"]),
        # A list, a minus and an ending behind a number are nothing that somebody says.
        ("kk", "Тізім әкімдікте:\n-Су\n-Нан, -тұз\n-Май", []),
        ("kk", "Түнде ауа райы суыды.\n-20 градус болады, -25 те мүмкін. Әкім жиында сөйледі.", []),
    ],
)  # fmt: skip
def test_a_dash_may_touch_the_word_behind_it(language: str, text: str, speakers: list[str]) -> None:
    assert [name for name, _ in _quoted(text, language)] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("uz", "Бўзатов туманида президент Шавкат Комилов йўлни тезроқ битириш зарурлигини билдирди.", ["Шавкат Комилов"]),
        ("ky", "Панфилов районунда президент Асан Үсөнов жумушту бүгүн бүтүрүү керектигин айтты.", ["Асан Үсөнов"]),
        ("kk", "Панфилов ауданында тұрғындармен кездескен президент Асан Үсенов жұмысты бүгін бітіру керектігін айтты.", ["Асан Үсенов"]),
        # Somebody of that name may say something, and whoever heads what is called so.
        ("uz", "Boʻzatov yoʻl bu yil kuzda bitishini bildirdi.", ["Boʻzatov"]),
        ("uz", "Boʻzatov tumani hokimi yoʻl bu yil bitishini bildirdi.", ["Boʻzatov tumani hokimi"]),
        ("kk", "Үсенов ауданды аралап, жұмысты бүгін бітіру керектігін айтты.", ["Үсенов"]),
    ],
)  # fmt: skip
def test_a_place_that_ends_like_a_surname_tells_nothing(
    language: str, text: str, speakers: list[str]
) -> None:
    assert [name for name, _, _ in _claimed(text, language)] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("kk", "Жиын өтті.\n− Жол биыл бітеді, − деді жазушы Алдан Смайыл. − Біз көп күттік.", ["Алдан Смайыл"] * 2),
        ("uz", "– Biz qiynalardik, – deydi hokim Asan Karim. –Endi yoʻl bor.", ["Asan Karim"] * 2),
        ("ky", "«Көпүрөнү салдык, эми күтөбүз», – деди аким Самидин Смаил.", ["Самидин Смаил"]),
        # A minus in front of a number is no dash of a dialogue, nor is somebody's case a name's end.
        ("kk", "Түнде суық болды.\n−20 градус болды. Әкім жиында сөйледі.", []),
        ("ky", "«Көпүрөнү салдык, эми күтөбүз», – деди акимдин кеңешчиси Асан Смаил.", ["Асан Смаил"]),
    ],
)  # fmt: skip
def test_a_minus_opens_speech_and_a_name_may_end_like_a_case(
    language: str, text: str, speakers: list[str]
) -> None:
    assert [name for name, _ in _quoted(text, language)] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("kk", "Жаңа мектеп ашылды.\n\nАсан Үсенов, мектеп директоры:\n\nБиыл мектепке үш жүз бала барады. Мұғалім жетеді.", [("Асан Үсенов", "мектеп директоры")]),
        ("uz", "Yangi maktab ochildi.\nAsan Usmonov, maktab direktori:\nBu yil maktabga uch yuz bola boradi. Oʻqituvchi yetarli.", [("Asan Usmonov", "maktab direktori")]),
        # Neither a place with its body nor a list of those who came speaks.
        ("kk", "Алматы, әкімдік:\nЖиын бүгін өтті. Жұрт тарады.", []),
        ("kk", "Асан Үсенов, мектеп директоры, және басқалар:\nКешке жиын бітті. Жұрт тарады.", []),
        ("kk", "Асан Үсенов, мектеп директоры:\n2020 жылдан бері", []),
    ],
)  # fmt: skip
def test_television_sets_speech_below_a_name_and_its_office(
    language: str, text: str, speakers: list[tuple[str, str]]
) -> None:
    assert _quoted(text, language) == speakers


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("kk", "Отырыста депутат Бекболат Тілеу министр Ерлан Сағатқа:\n– Бұл кітап ауыр. Бұған жауап беріңіз, – деді.", [("Бекболат Тілеу", "депутат")]),
        ("kk", "Ақсақал Асан Үсенов қонақтарға:\n– Су келді. Енді жақсы болады, – деп күлді.", [("Асан Үсенов", "Ақсақал")]),
        ("ky", "Депутат Асан Үсөнов министрге:\n– Бул китеп оор. Буга жооп бериңиз, – деди.", [("Асан Үсөнов", "Депутат")]),
        # Nobody above says it where another does, and a line that ends otherwise leads to nothing.
        ("kk", "Депутат Асан Үсенов министрге:\n– Бұл кітап ауыр. Бұған жауап беріңіз, – деді Бақыт Сапарова.", [("Бақыт Сапарова", None)]),
        ("kk", "Депутат Асан Үсенов министрге барды.\n– Бұл кітап ауыр. Бұған жауап беріңіз, – деді.", [(None, None)]),
    ],
)  # fmt: skip
def test_a_line_with_a_colon_tells_who_speaks_below_it(
    language: str, text: str, speakers: list[tuple[str | None, str | None]]
) -> None:
    assert _quoted(text, language) == speakers
