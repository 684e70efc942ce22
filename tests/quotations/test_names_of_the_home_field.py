"""Names, hearers, offices and demands as Central Asian news has them; persons and events are invented."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    claims = find_claims(text, language)
    return [
        (claim.text, *((claim.speaker.name, claim.speaker.role) if claim.speaker else (None, None)))
        for claim in claims
    ]


def _quoted(text: str, language: str) -> list[tuple[str | None, str | None]]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    return [(speaker.name, speaker.role) if speaker else (None, None) for speaker in speakers]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ky", "Мэрдин кеңешчиси Бегимай Токтогул кызы акча жок экенин айтты.", "Бегимай Токтогул кызы"),
        ("ky", "Көпүрө быйыл курулат, деп билдирди депутат Эмил Токтогул уулу.", "Эмил Токтогул уулу"),
        ("ky", "Депутат Бегимай Токтогул кызынын айтымында, акча жок.", "Бегимай Токтогул кызы"),
        ("kk", "Әкім Ерлан Болат ұлының айтуынша, көпір жабылды.", "Ерлан Болат ұлы"),
        ("ru", "Эмил Токтогул уулу сообщил, что мост закрыт.", "Эмил Токтогул уулу"),
        ("ru", "По словам Эмила Токтогул уулу, мост закрыт.", "Эмил Токтогул уулу"),
        ("ru", "По словам мэра Ильхама Рашид оглы Караева, мост закрыт.", "Ильхам Рашид оглы Караев"),
        ("ru", "Депутат Нуралы Асанов сообщил, что мост закрыт.", "Нуралы Асанов"),
    ],
)  # fmt: skip
def test_a_name_is_whole_with_what_makes_one_of_the_fathers(
    language: str, text: str, name: str
) -> None:
    assert [found for _, found, _ in _claimed(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name", "words"),
    [
        ("uz", "Malika Anvar qizi maktab ochilganini aytdi.", "Malika Anvar qizi", "maktab ochilganini"),
        ("uz", "Botir Rustam o‘g‘li maktab ochilganini aytdi.", "Botir Rustam o‘g‘li", "maktab ochilganini"),
        ("ky", "Эмил Токтогул уулу мектеп ачылды деп билдирди.", "Эмил Токтогул уулу", "мектеп ачылды"),
        ("ky", "Бегимай Исатбек кызы мектеп ачылганын айтты.", "Бегимай Исатбек кызы", "мектеп ачылганын"),
        ("kk", "Жанар Исатай қызы мектеп ашылғанын айтты.", "Жанар Исатай қызы", "мектеп ашылғанын"),
        ("kk", "Ерлан Болат ұлы мектеп ашылғанын айтты.", "Ерлан Болат ұлы", "мектеп ашылғанын"),
        ("kk", "Бүгін Ерлан Болат ұлы мектеп ашылғанын айтты.", "Ерлан Болат ұлы", "мектеп ашылғанын"),
        ("kk", "Әкім Ерлан Болат ұлы мектеп ашылғанын айтты.", "Ерлан Болат ұлы", "мектеп ашылғанын"),
        ("ky", "Депутат Бегимай Исатбек кызы мыйзам кабыл алынды деп билдирди.", "Бегимай Исатбек кызы", "мыйзам кабыл алынды"),
        ("ky", "Депутат Бегимай Исатбек кызы Асан Үсөновдун кызы келгенин айтты.", "Бегимай Исатбек кызы", "Асан Үсөновдун кызы келгенин"),
    ],
)  # fmt: skip
def test_a_sentence_opens_with_a_whole_name_and_the_claim_begins_behind_it(
    language: str, text: str, name: str, words: str
) -> None:
    assert [(who, said) for said, who, _ in _claimed(text, language)] == [(name, words)]


def test_control_an_occupation_opens_a_sentence_in_front_of_a_name() -> None:
    text = "Агроном Сәуле Бектұрова мектеп ашылғанын айтты."
    assert _claimed(text, "kk") == [("мектеп ашылғанын", "Сәуле Бектұрова", "Агроном")]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("ky", "Мэрдин кызы мектеп ачылганын айтты.", "Мэрдин кызы"),
        ("ky", "Асандын уулу мектеп ачылды деп билдирди.", "Асандын уулу"),
        ("uz", "Hokimning qizi maktab ochilganini aytdi.", "Hokimning qizi"),
        ("kk", "Президенттің ұлы мектеп ашылғанын айтты.", "Президенттің ұлы"),
    ],
)
def test_somebodys_child_may_speak(language: str, text: str, who: str) -> None:
    mentions = [claim.speaker and claim.speaker.mention for claim in find_claims(text, language)]
    assert mentions == [who]


@pytest.mark.parametrize(
    ("language", "text", "who", "words"),
    [
        ("uz", "Polkovnik hokimning qizi kelganini aytdi.", "Polkovnik", "hokimning qizi kelganini"),
        ("ky", "Министр жаңы мэрдин кызы келгенин айтты.", "Министр", "жаңы мэрдин кызы келгенин"),
        ("ky", "Мэр Асан Үсөнов Президенттин кызы келгенин айтты.", "Мэр Асан Үсөнов", "Президенттин кызы келгенин"),
    ],
)  # fmt: skip
def test_control_somebody_tells_of_somebodys_child(
    language: str, text: str, who: str, words: str
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.mention, claim.text) == (who, words)


@pytest.mark.parametrize("text", [
    "Hokim Anvar Karimov yangi qonun chiqqanini aytdi. Unga ko‘ra, soliq kamayadi.",
    "Hokim Anvar Karimov keldi. Qonun bugun kuchga kirdi. Unga ko‘ra, soliq kamayadi.",
])  # fmt: skip
def test_what_a_law_says_is_nobodys_whom_the_text_names(text: str) -> None:
    assert "soliq kamayadi" not in [words for words, *_ in _claimed(text, "uz")]


def test_who_a_sentence_ends_with_says_what_a_law_does() -> None:
    text = "Hokim Anvar Karimov keldi. Unga ko‘ra yo‘l yopiladi, dedi vazir Botir Qodirov."
    assert [name for _, name, _ in _claimed(text, "uz")] == ["Botir Qodirov"]


def test_somebody_is_told_by_the_fathers_name_alone() -> None:
    text = "Депутат Бегимай Токтогул кызы келди. «Акча жок», — деди Токтогул кызы."
    assert _quoted(text, "ky") == [("Бегимай Токтогул кызы", "Депутат")]


@pytest.mark.parametrize("text", [
    "Мэр Эмил Асанов кызы үйгө кеткенин айтты.",
    "Мэр Эмил Асанов уулунун келгенин айтты.",
])  # fmt: skip
def test_control_somebodys_child_is_no_part_of_his_name(text: str) -> None:
    assert [name for _, name, _ in _claimed(text, "ky")] == ["Эмил Асанов"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Мост у рынка закрыли на год, передает LAKE.KZ со ссылкой на мэрию.", "LAKE.KZ"),
        ("ru", "По данным LAKE.KZ, мост у рынка закрыли на год.", "LAKE.KZ"),
    ],
)
def test_a_site_in_capitals_is_one_word(language: str, text: str, name: str) -> None:
    assert [found for _, found, _ in _claimed(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("kk", "Әкім Асан Серіковтің Азаттыққа айтуынша, жол жабылды.", "Асан Серіков"),
        ("kk", "Әкім Асан Серіковтің Толқын радиосына айтуынша, жол жабылды.", "Асан Серіков"),
        ("ky", "Жаңы мектеп курулат. Бул тууралуу LAKE.KG порталына мэрия билдирди.", "мэрия"),
        ("ky", "Мэр жол жабылганын айтты. Ал эми министр Айгүл Асанова акча бөлүнгөнүн билдирди.", "Айгүл Асанова"),
        ("ky", "Министрлик кыш мезгили учурунда жол жабылганын билдирди.", "Министрлик"),
        ("ky", "Жолду оңдоо башкы башкармалыгы билдиргендей, бүгүн жол ачылды.", "Жолду оңдоо башкы башкармалыгы"),
        ("uz", "Vazir Olim Karimov ko‘prik yopilishini aytdi.", "Olim Karimov"),
    ],
)  # fmt: skip
def test_nobody_whom_somebody_talks_to_or_of_speaks(language: str, text: str, name: str) -> None:
    assert _claimed(text, language)[-1][1] == name


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("kk", "ҚР Білім және ғылым министрі Асан Серіков мектеп ашылатынын айтты.", "ҚР Білім және ғылым министрі"),
        ("uz", "Toshkentda maktab quriladi. Bu haqda Bosh prokuratura rahbari Anvar Karimov xabar berdi.", "Bosh prokuratura rahbari"),
        ("uz", "Uchrashuvidan so‘ng mehmonlar bosh murabbiyi Anvar Karimov natija yaxshi ekanini aytdi.", "mehmonlar bosh murabbiyi"),
        ("ky", "Эл өкүлүнүн мындай сөзүнө шаар мэри Айгүл Асанова жол жабылганын айтты.", "шаар мэри"),
        ("ru", "Исполняющий обязанности главного тренера сборной Олег Лугов заявил, что матч отменили.", "Исполняющий обязанности главного тренера сборной"),
    ],
)  # fmt: skip
def test_a_role_begins_where_the_office_does(language: str, text: str, role: str) -> None:
    assert [found for _, _, found in _claimed(text, language)] == [role]


def test_who_stands_in_has_his_role_with_any_apostrophe() -> None:
    text = "Виконувачка обов’язків директора заводу Ганна Біла заявила, що завод працює."
    assert _claimed(text, "uk")[0][2] == "Виконувачка обов’язків директора заводу"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "По словам исполняющего обязанности мэра Олега Лугова, мост закроют в мае.", "Олег Лугов"),
        ("ru", "По словам исполнявшей обязанности главного врача Анны Луговой, мост закроют в мае.", "Анна Лугова"),
        ("uk", "За словами виконувача обов'язків мера Олега Бойка, міст закриють у травні.", "Олег Бойко"),
        ("uk", "За словами виконувачки обов’язків директора Ганни Білої, міст закриють у травні.", "Ганна Біла"),
    ],
)  # fmt: skip
def test_who_only_stands_in_does_not_hold_the_office(language: str, text: str, name: str) -> None:
    assert [found[1:] for found in _claimed(text, language)] == [(name, None)]


def test_control_an_office_beside_somebody_s_duties_is_held() -> None:
    text = "По словам мэра Олега Лугова, мост закроют в мае."
    assert _claimed(text, "ru")[0][2] == "мэр"


@pytest.mark.parametrize("office", ["директору", "лидери", "редактору"])
def test_an_office_in_letters_of_several_keeps_its_name(office: str) -> None:
    text = f"«Көпүрө жабылды», - деди «Толкун» уюмунун {office} Айгүл Асанова."
    assert _quoted(text, "ky") == [("Айгүл Асанова", f"«Толкун» уюмунун {office}")]


def test_two_offices_side_by_side_are_of_two() -> None:
    text = (
        "Nordiya Prezidenti Donal Tram Zaliya Prezidenti Valdem Putovni urushni tugatishga chaqirdi. "
        '"Ular kech qoldi va uzoq kutdi," dedi Tram.'
    )
    assert _quoted(text, "uz") == [("Donal Tram", "Nordiya Prezidenti")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Министр Асан Усенов потребовал, чтобы мост закрыли до конца недели."),
        ("ru", "Жители попросили, чтобы мост закрыли до конца недели."),
        ("uk", "Міністр Асан Усенов закликав, щоб міст закрили до кінця тижня."),
        ("kk", "Президент Асан Үсенов әкімдердің мектептерді жабуын талап етті."),
        ("ky", "Президент Асан Үсөнов көпүрө жабылсын деп талап кылды."),
        ("uz", "Prezident Anvar Karimov maktab yopilishini talab qildi."),
        ("tg", "Президент Фирӯз Насрулло талаб кард, ки мактаб баста шавад."),
    ],
)
def test_a_demand_states_nothing(language: str, text: str) -> None:
    assert _claimed(text, language) == []


def test_control_what_must_be_done_is_a_statement() -> None:
    text = "Министр Асан Усенов сказал, что надо закрыть мост до конца недели."
    assert [words for words, *_ in _claimed(text, "ru")] == ["надо закрыть мост до конца недели"]


def test_control_a_demand_in_marks_is_whoever_makes_it_s() -> None:
    text = "Жители посёлка потребовали: «Закройте мост немедленно»."
    assert [name for name, _ in _quoted(text, "ru")] == ["Жители посёлка"]


def test_what_a_speaker_does_besides_is_none_of_what_he_says() -> None:
    text = "Министр Айгүл Асанова кооптонуусун билдирип, акчанын жок экенин айтты."
    assert [words for words, *_ in _claimed(text, "ky")] == ["акчанын жок экенин"]


def test_a_dateline_is_nothing_that_somebody_said() -> None:
    text = "Астана, ҚазАқпарат тілшісі. Бұл туралы депутат Жанар Әшімова айтты."
    assert not find_attributions(text, "kk").claims


@pytest.mark.parametrize(
    ("language", "text", "words", "name"),
    [
        ("kk", "Полиция департаментінің мәлімдеуінше, белгісіз біреу жалған хабар берген, деп «Дала» жазады.", "белгісіз біреу жалған хабар берген", "Полиция департаменті"),
        ("tg", "Навобод роҳи навро имсол месозад, хабар медиҳад АМИТ «Дарё» бо истинод ба Вазорати корҳои хориҷӣ.", "Навобод роҳи навро имсол месозад", "Вазорати корҳои хориҷӣ"),
        ("ru", "В Озёрской области, по данным ДЧС, отменяются занятия в школах, передает lakenews.kz.", "В Озёрской области, по данным ДЧС, отменяются занятия в школах", "ДЧС"),
        ("ru", "По данным мэрии, билет на поезд стоит сто рублей, передает lakenews.ru.", "билет на поезд стоит сто рублей", "мэрия"),
    ],
)  # fmt: skip
def test_a_claim_has_no_part_of_what_passes_it_on(
    language: str, text: str, words: str, name: str
) -> None:
    assert [(found, who) for found, who, _ in _claimed(text, language)] == [(words, name)]


def test_whom_an_office_behind_a_comma_belongs_to_does_not_speak() -> None:
    text = "Тавре Лола Каримова, ҳимоятгари Дилшод Карим хабар дод, парванда дар шаҳр оғоз шудааст."
    claims = find_attributions(text, "tg").claims
    assert not [claim for claim in claims if claim.speaker and claim.speaker.name == "Дилшод Карим"]
    text += " «Парванда баррасӣ мешавад», – мегӯяд Каримова."
    assert _quoted(text, "tg") == [("Лола Каримова", "ҳимоятгари Дилшод Карим")]


def test_an_officer_keeps_his_rank() -> None:
    text = "«Екі адам ұсталды», – деді аға уәкіл полиция подполковнигі Асан Серіков."
    ((name, role),) = _quoted(text, "kk")
    assert name == "Асан Серіков"
    assert role is not None
    assert role.endswith("уәкіл полиция подполковнигі")


@pytest.mark.parametrize(
    ("language", "text", "name", "words"),
    [
        ("uz", "АҚШ президенти Трамп Вашингтон савдо келишувини кўриб чиқишини айтди.", "Трамп", "Вашингтон савдо келишувини кўриб чиқишини"),
        ("ky", "АКШнын президенти Трамп Вашингтон келишимди карап чыгарын айтты.", "Трамп", "Вашингтон келишимди карап чыгарын"),
        ("kk", "АҚШ президенті Трамп Вашингтон келісімді қарайтынын айтты.", "Трамп", "Вашингтон келісімді қарайтынын"),
        ("uz", "Мухолифат етакчиси Муҳаммад Солиҳ Ўзбекистон Республикасининг қонунларига риоя қилишини билдирди.", "Муҳаммад Солиҳ", "Ўзбекистон Республикасининг қонунларига риоя қилишини"),
        ("uz", "Вазир ўринбосари Анвар Солиҳ БМТнинг Тошкентдаги бўлими очилганини маълум қилди.", "Анвар Солиҳ", "БМТнинг Тошкентдаги бўлими очилганини"),
    ],
)  # fmt: skip
def test_a_land_or_the_letters_of_a_body_behind_a_name_belong_to_what_is_told(
    language: str, text: str, name: str, words: str
) -> None:
    assert [(who, said) for said, who, _ in _claimed(text, language)] == [(name, words)]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Ба иттилои Вазорати тандурустии Тоҷикистон ин беморӣ дар кишвар дида нашудааст.", "Вазорати тандурустии Тоҷикистон", "ин беморӣ дар кишвар дида нашудааст"),
        ("Ба гуфтаи Ассотсиатсияи бонкҳои Тоҷикистон ин қарзҳо имсол кам шудаанд.", "Ассотсиатсияи бонкҳои Тоҷикистон", "ин қарзҳо имсол кам шудаанд"),
        ("Ба гуфтаи раиси ноҳия Анвар Каримов ин роҳ имсол таъмир мешавад.", "Анвар Каримов", "ин роҳ имсол таъмир мешавад"),
    ],
)  # fmt: skip
def test_a_tajik_source_is_whole_with_what_its_ending_links_to_it(
    text: str, name: str, words: str
) -> None:
    assert [(who, said) for said, who, _ in _claimed(text, "tg")] == [(name, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Мать убитого Шерзата Оспанова Гульбара Осмонова дала показания. «Я видела дым», – рассказала Гульбара Осмонова.",
        "Мать убитого Айбека Полата Гульбара Осмонова дала показания. «Я видела дым», – рассказала Гульбара Осмонова.",
    ],
)  # fmt: skip
def test_whose_mother_speaks_is_no_part_of_her_name(text: str) -> None:
    assert [name for name, _ in _quoted(text, "ru")] == ["Гульбара Осмонова"]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("uz", "“Yo‘llar ta’mirlanadi”, — dedi majlisda Olim Anvar o‘g‘li.", "Olim Anvar o‘g‘li", None),
        ("uz", "«Йўллар таъмирланади», — деди ЎзА мухбирига ҳоким Анвар Тошев.", "Анвар Тошев", "ҳоким"),
        ("uz", "«Yo‘llar ta’mirlanadi», — dedi Kun.uz muxbiriga hokim Anvar Toshev.", "Anvar Toshev", "hokim"),
        ("ky", "«Жолдор оңдолот», — деди «Азаттыкка» министр Асан Берик.", "Асан Берик", "министр"),
        ("kk", "Сонымен қатар әріптесінің сөзін Мәжіліс депутаты Асан Әбенов те қолдады. «Үкімет шындықты айтуы керек», – деді ол.", "Асан Әбенов", "Мәжіліс депутаты"),
    ],
)  # fmt: skip
def test_who_speaks_to_somebody_is_told_from_him(
    language: str, text: str, name: str, role: str | None
) -> None:
    assert _quoted(text, language) == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("uz", "Matbuot kotibi Shohruh Karimovga ko‘ra, shaharda tekshiruv o‘tkazilgan.", [("shaharda tekshiruv o‘tkazilgan", "Shohruh Karimov", "Matbuot kotibi")]),
        ("uz", "Qonunga ko‘ra, bozorda savdo qilish taqiqlangan.", []),
        ("uz", "Marhumlarning yaqinlariga ko‘ra, shaharda tekshiruv o‘tkazilgan.", []),
        ("kk", "Жиын Астанада өтті. Жиын қорытындысы бойынша тапсырмалар берілді.", []),
        ("kk", "Бұл туралы отырыста депутат Асан Берікұлы айтты.\n\nБіздің Спикеріміз де бұл туралы айтты.", []),
        ("kk", "АСТАНА. ДалаПресс – Футбол федерациясының президенті сұхбат берді, деп хабарлайды ДалаПресс тілшісі.", [("Футбол федерациясының президенті сұхбат берді", "ДалаПресс", None)]),
        ("kk", "Панфилов ауылдық округінің әкімі Дулат Осмонов сорғы істен шыққанын айтты.", [("сорғы істен шыққанын", "Дулат Осмонов", "Панфилов ауылдық округінің әкімі")]),
        ("ky", "Панфилов районунун акими Дулат Осмонов жол жабылганын айтты.", [("жол жабылганын", "Дулат Осмонов", "Панфилов районунун акими")]),
        ("tg", "Вазири дифои Олмон гуфт, ки кишвараш ба кӯмак омода аст.", [("кишвараш ба кӯмак омода аст", "Вазири дифои Олмон", None)]),
        ("tg", "Вакили мудофеи Далер Мирзоев гуфт, ки ин амали додгоҳ ғайриқонунӣ аст.", [("ин амали додгоҳ ғайриқонунӣ аст", "Вакили мудофеи Далер Мирзоев", None)]),
        ("tg", "Вазири адлия Далер Мирзоев гуфт, ки ин амали додгоҳ ғайриқонунӣ аст.", [("ин амали додгоҳ ғайриқонунӣ аст", "Далер Мирзоев", "Вазири адлия")]),
        ("tg", "Вазир Салим Лунов гуфт, дар деҳа, ки об надорад, роҳи нав месозанд.", [("дар деҳа, ки об надорад, роҳи нав месозанд", "Салим Лунов", "Вазир")]),
        ("tg", "Салим Лунов таъкид кард, ҳар шахс рӯзи оғоз ва анҷоми ҷазо дорад.", [("ҳар шахс рӯзи оғоз ва анҷоми ҷазо дорад", "Салим Лунов", None)]),
    ],
)  # fmt: skip
def test_a_source_is_told_from_an_event_a_law_and_whose_it_is(
    language: str, text: str, claims: list[tuple[str, str | None, str | None]]
) -> None:
    assert _claimed(text, language) == claims


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ky", "Мамлекеттик айыптоочу Асанова Кылмыш-жаза кодексинин беренесине ылайык айып тагылганын билдирди.", "Асанова"),
        ("ky", "Мамлекеттик айыптоочу Асанова Чек-ара кызматынын буйругу өзгөргөнүн билдирди.", "Асанова"),
    ],
)  # fmt: skip
def test_a_surname_ends_where_a_law_is_named(language: str, text: str, name: str) -> None:
    assert [found for _, found, _ in _claimed(text, language)] == [name]


def test_a_surname_in_capitals_is_a_surname() -> None:
    text = "Мост закрыли. Об этом сообщил мэр Асан САБЫРОВ.\n— Мост закрыт до весны, — сказал А. Сабыров."
    kazakh = "Көпір жабылды. Бұл туралы аудан әкімі Асан САБЫРОВ мәлімдеді.\n- Көпір көктемге дейін жабық, - деді А.Сабыров."
    for language, told in (("ru", text), ("kk", kazakh)):
        found = find_attributions(told, language)
        assert [quote.speaker and quote.speaker.name for quote in found.quotes] == ["Асан САБЫРОВ"]


@pytest.mark.parametrize(
    ("language", "lead", "said", "name"),
    [
        ("kk", "Көл облысының әкімі Асқар Сейітов келді.", "деді Көл облысының әкімі", "Асқар Сейітов"),
        ("kk", "Көл облысының әкімі Асқар Сейітов келді.", "деді облыс әкімі", "Асқар Сейітов"),
        ("kk", "Көл қаласының әкімі Асқар Сейітов келді.", "деді Тау қаласының әкімі", "Тау қаласының әкімі"),
        ("kk", "Министр Асқар Сейітов келді.", "деді қаржы министрі", "қаржы министрі"),
        ("kk", "Білім министрі Асқар Сейітов келді.", "деді министрдің орынбасары", "министрдің орынбасары"),
        ("uz", "Кўл вилояти ҳокими Олим Каримов келди.", "дейди вилоят ҳокими", "Олим Каримов"),
        ("uz", "Кўл вилояти ҳокими Олим Каримов келди.", "дейди Тоғ вилояти ҳокими", "Тоғ вилояти ҳокими"),
        ("ky", "Мектеп директору Асан Садыков келди.", "деди ишкананын директору", "ишкананын директору"),
    ],
)  # fmt: skip
def test_an_office_with_what_it_is_of_means_who_has_just_that(
    language: str, lead: str, said: str, name: str
) -> None:
    text = f"{lead}\n\n«Көпір ескі, жол да жабық, енді жаңасын салу керек», – {said}."
    assert [found for found, _ in _quoted(text, language)] == [name]


def test_an_office_opens_with_what_it_looks_after() -> None:
    text = "Көпүрө курулат. Бул тууралуу Жаштыкты сактоо министринин орун басары Асан Садыков билдирди."
    assert [name for _, name, _ in _claimed(text, "ky")] == ["Асан Садыков"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ky", "Дарыгер Асан Садыков келди. Ал жакында көпүрө курула тургандыгын айтты."),
        ("kk", "Дәрігер Асқар Сейітов келді. Ол жақында көпір салынатындығын айтты."),
    ],
)
def test_a_clause_may_have_a_longer_ending(language: str, text: str) -> None:
    assert len(_claimed(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Аким Речной области Архимед Ручьёв сказал, что мост закрыт.", "Архимед Ручьёв", "Аким Речной области"),
        ("Аким области Гауез Лугов сообщил, что мост закрыт.", "Гауез Лугов", "Аким области"),
        ("Губернатор края Тынчтык Лугов сообщил, что мост закрыт.", "Тынчтык Лугов", "Губернатор края"),
        ("Лидер фракции Иса Лугов отметил, что мост закрыт.", "Иса Лугов", "Лидер фракции"),
        ("Хоким Озёрной области Зоир Лугов заявил, что мост закрыт.", "Зоир Лугов", "Хоким Озёрной области"),
        ("По словам главы округа Ерлика Лугова, мост закрыт.", "Ерлик Лугов", "глава округа"),
        ("Аким Речной области Дархан Сатыбалды сказал, что мост закрыт.", "Дархан Сатыбалды", "Аким Речной области"),
        ("Губернатор Речного края Лугов сказал, что мост закрыт.", "Лугов", "Губернатор Речного края"),
        # What a town, a village or a republic is called stands behind the word for it.
        ("Глава села Кочкор Таалайбек Лугов сообщил, что мост закрыт.", "Таалайбек Лугов", "Глава села Кочкор"),
        ("Мэр города Озёрск Лугов сообщил, что мост закрыт.", "Лугов", "Мэр города Озёрск"),
        ("Адвокат Анны Ручьёвой Ольга Лугова сообщила, что мост закрыт.", "Ольга Лугова", "Адвокат Анны Ручьёвой"),
    ],
)  # fmt: skip
def test_a_name_begins_behind_the_region_that_somebody_heads(
    text: str, name: str, role: str
) -> None:
    assert [found for _, *found in _claimed(text, "ru")] == [[name, role]]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("محسن ریاحی شامگاه چهارشنبه افزود: پل تازه تا پایان سال ساخته می‌شود.", "محسن ریاحی", None),
        ("محسن ریاحی بامداد امروز گفت: پل تازه تا پایان سال ساخته می‌شود.", "محسن ریاحی", None),
        ("ناصر رودی، شهردار رودبار اعلام کرد که پل تازه تا پایان سال ساخته می‌شود.", "ناصر رودی", "شهردار رودبار"),
        ("ناصر رودی، سخنگوی وزارت راه تاکید کرد که پل تازه ساخته می‌شود.", "ناصر رودی", "سخنگوی وزارت راه"),
        (
            "در پی برکناری محمدجواد رودی، وزیر راه ایران از سوی رئیس جمهور، رودی در توییتر نوشت: پل تازه ساخته می‌شود.",
            "محمدجواد رودی",
            "وزیر راه ایران",
        ),
        ("سخنگوی وزارت راه در واکنش به گزارش روزنامه ها گفت: این پل تا پایان سال ساخته می‌شود.", "سخنگوی وزارت راه", None),
    ],
)  # fmt: skip
def test_a_persian_name_or_office_ends_where_something_else_begins(
    text: str, name: str, role: str | None
) -> None:
    assert [found for _, *found in _claimed(text, "fa")] == [[name, role]]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("ky", "Шаар мэриясынын маалыматтык саясат кызматынын жетекчиси Асан Үсөнов көпүрө жабылганын айтты.", "Асан Үсөнов", "Шаар мэриясынын маалыматтык саясат кызматынын жетекчиси"),
        ("ky", "Кечээ президенттин администрациясынын басма сөз кызматынын башчысы Асан Үсөнов көпүрө жабылганын айтты.", "Асан Үсөнов", "президенттин администрациясынын басма сөз кызматынын башчысы"),
        ("uz", "Ukraina milliy xavfsizlik va mudofaa kengashi kotibi Olim Danilov ko‘prik yopilganini aytdi.", "Olim Danilov", "Ukraina milliy xavfsizlik va mudofaa kengashi kotibi"),
        ("uz", "Ўзбекистон Республикаси Президентлигига номзод Қайрат Бўлаков йўл ёпилганини айтди.", "Қайрат Бўлаков", "номзод"),
        ("kk", "Балабақша меңгерушісі Қарлығаш Бөлекова көпір жабылғанын айтты.", "Қарлығаш Бөлекова", "Балабақша меңгерушісі"),
        ("kk", "Ал аймақ басшысы Қайрат Бөлеков көпір жабылғанын айтты.", "Қайрат Бөлеков", "аймақ басшысы"),
        ("kk", "Елорда әкімі Қайрат Бөлеков көпір жабылғанын айтты.", "Қайрат Бөлеков", "Елорда әкімі"),
    ],
)  # fmt: skip
def test_a_turkic_office_is_whole(language: str, text: str, name: str, role: str) -> None:
    assert [found for _, *found in _claimed(text, language)] == [[name, role]]


def test_a_persian_claim_begins_behind_the_last_verb_of_saying() -> None:
    text = "محسن ریاحی این کار را لازم خواند و افزود: پل باید تا پایان سال ساخته شود."
    assert _claimed(text, "fa") == [("پل باید تا پایان سال ساخته شود", "محسن ریاحی", None)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("ky", "Маданият, маалымат жана спорт министри Асан Үсөнов көпүрө жабылганын айтты.", "Асан Үсөнов", "Маданият, маалымат жана спорт министри"),
        ("ky", "Архитектура, курулуш жана турак жай-коммуналдык чарба агенттигинин директору Асан Үсөнов көпүрө жабылганын айтты.", "Асан Үсөнов", "Архитектура, курулуш жана турак жай-коммуналдык чарба агенттигинин директору"),
        ("kk", "АСТАНА. ДАЛАПРЕСС — Өнеркәсіп және құрылыс министрі Қайрат Бөлеков көпір жабылғанын айтты.", "Қайрат Бөлеков", "Өнеркәсіп және құрылыс министрі"),
        # A name in front of a comma is nobody's field.
        ("ky", "Эмил, мугалимдер жана шаар мэри Асан Үсөнов көпүрө жабылганын айтты.", "Эмил", None),
    ],
)  # fmt: skip
def test_an_office_has_several_fields_of_which_the_first_has_a_capital(
    language: str, text: str, name: str, role: str | None
) -> None:
    assert [found for _, *found in _claimed(text, language)] == [[name, role]]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("uz", "Vazir Jaloliddin Karimov maktablar ochilishini aytdi.", "Jaloliddin Karimov"),
        ("uz", "Vazir Zayniddin Nizomov maktablar ochilishini aytdi.", "Zayniddin Nizomov"),
        ("tr", "Bakan Şemsettin Kaya okulların açılacağını söyledi.", "Şemsettin Kaya"),
        ("uz", "Vazir Karimov maktablar ochilishini aytdi.", "Karimov"),
    ],
)
def test_a_given_name_in_din_is_not_whole_without_its_surname(
    language: str, text: str, speaker: str
) -> None:
    assert [claim.speaker and claim.speaker.name for claim in find_claims(text, language)] == [
        speaker
    ]
