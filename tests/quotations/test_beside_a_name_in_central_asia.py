"""What stands beside a name in Central Asian news and is no part of it: an outlet, a place, what somebody has."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str, language: str) -> list[tuple[str, str | None]]:
    speakers = [claim.speaker for claim in find_claims(text, language)]
    return [(speaker.name, speaker.role) if speaker else ("", None) for speaker in speakers]


def _quoted(text: str, language: str) -> list[tuple[str, str | None]]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    return [(speaker.name, speaker.role) if speaker else ("", None) for speaker in speakers]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uz", "Fox News'ga bergan intervyusida Piter Lund ko'prik yopilganini aytdi.", "Piter Lund"),
        ("uz", "The Guardian nashriga bergan intervyusida Piter Lund ko'prik yopilganini aytdi.", "Piter Lund"),
        ("uz", "Piter Lund Fox News telekanaliga bergan intervyusida ko'prik yopilganini aytdi.", "Piter Lund"),
        ("uz", "Piter Lund The Lake Post gazetasiga bergan intervyusida ko'prik yopilganini aytdi.", "Piter Lund"),
        ("uz", "The Lake Times gazetasi ko'prik yopilganini bildirdi.", "The Lake Times gazetasi"),
        ("tr", "The Lake Post'a konuşan Ali Kaya bugün köprünün kapandığını söyledi.", "Ali Kaya"),
        ("tr", "New Lake Times'a konuşan Ali Kaya bugün köprünün kapandığını söyledi.", "Ali Kaya"),
        ("uz", "New Lake Times'ga bergan intervyusida Piter Lund ko'prik yopilganini aytdi.", "Piter Lund"),
    ],
)  # fmt: skip
def test_an_outlet_to_which_somebody_talks_does_not_speak(
    language: str, text: str, name: str
) -> None:
    assert [found for found, _ in _claimed(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("kk", "«Біз дайынбыз және күтеміз», – деді Токаров Ақ үйде журналистерге.", "Токаров", None),
        ("ky", "«Биз даярбыз жана күтөбүз», – деди Токтоев Ак үйдө журналисттерге.", "Токтоев", None),
        ("uz", "“Biz tayyormiz va kutamiz”, – dedi Toʻxtayev Oq uyda jurnalistlarga.", "Toʻxtayev", None),
        ("ky", "Депутат Асан Үсөнов келди. «Биз даярбыз жана күтөбүз», – деди депутат Жогорку Кеңештин жыйынында.", "Асан Үсөнов", "Депутат"),
    ],
)  # fmt: skip
def test_a_place_of_two_words_behind_a_speaker_is_no_part_of_the_name(
    language: str, text: str, name: str, role: str | None
) -> None:
    assert _quoted(text, language) == [(name, role)]


def test_control_a_given_name_that_is_a_word_stands_before_a_surname_in_a_case() -> None:
    text = "Kuzatuvchi Olim Sodiqovning “Saylov yaxshi o'tdi, men ham bordim”, degan so'zlarini keltiradi."
    assert _quoted(text, "uz") == [("Olim Sodiqov", "Kuzatuvchi")]


@pytest.mark.parametrize(
    "told", ["Иранмен келіссөз басталатынын", "Вашингтонның шарттары өзгермегенін"]
)
def test_a_land_with_its_case_behind_a_name_is_told_of(told: str) -> None:
    text = f"Президент Дональд Лунд {told} айтты. «Біз дайынбыз және күтеміз», – деді Лунд."
    assert _claimed(text, "kk") == [("Дональд Лунд", "Президент")]
    assert _quoted(text, "kk") == [("Дональд Лунд", "Президент")]


def test_who_speaks_for_what_somebody_has_is_not_he() -> None:
    text = "Президент Асан Токаров келді. «Біз дайынбыз және күтеміз», – деді Токаров әкімшілігінің өкілі Reuters агенттігіне."
    assert _quoted(text, "kk") == [("Токаров әкімшілігінің өкілі", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karimov aksiyasi, keyingi uchrashuvdan maqsad odamlarni ruhlantirish ekanini aytdi.", "Karimov aksiyasi"),
        ("Karimov keyingi uchrashuvdan maqsad odamlarni ruhlantirish ekanini aytdi.", "Karimov"),
    ],
)  # fmt: skip
def test_what_somebody_has_in_front_of_a_comma_tells_it(text: str, name: str) -> None:
    assert _claimed(text, "uz") == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("kk", "Еңбек инспекциясы басқармасының басшысы Ардақ Сейітова жалақы төленбегенін айтты.", "Ардақ Сейітова", "Еңбек инспекциясы басқармасының басшысы"),
        ("az", "Elm və təhsil naziri Emin Əliyev məktəblərin təmir olunacağını bildirib.", "Emin Əliyev", "Elm və təhsil naziri"),
        ("az", "Gənclər və idman naziri Fərid Əliyev məktəblərin təmir olunacağını bildirib.", "Fərid Əliyev", "Gənclər və idman naziri"),
        ("uz", "Ўзбекистон Сузиш ассоциацияси биринчи вице-президенти Равшан Эргашев ҳовуз очилганини айтди.", "Равшан Эргашев", "Ўзбекистон Сузиш ассоциацияси биринчи вице-президенти"),
        ("ky", "Саламаттык сактоо министрлигинин маалыматына караганда, көпүрө жабылган.", "Саламаттык сактоо министрлиги", None),
        ("ky", "Шаардык саламаттык сактоо департаментинин маалыматына караганда, көпүрө жабылган.", "Шаардык саламаттык сактоо департаменти", None),
        ("uz", "Ўзбекистон Республикаси Ҳукумати ҳузуридаги Сув қўмитаси раиси Олим Содиқов ҳовуз очилганини айтди.", "Олим Содиқов", "Ўзбекистон Республикаси Ҳукумати ҳузуридаги Сув қўмитаси раиси"),
    ],
)  # fmt: skip
def test_an_office_or_a_body_begins_with_its_first_word(
    language: str, text: str, name: str, role: str | None
) -> None:
    assert _claimed(text, language) == [(name, role)]


def test_control_who_has_a_first_office_and_a_second_joined_to_it_keeps_his_own() -> None:
    text = "Əli və təhsil naziri Emin Əliyev məktəblərin təmir olunacağını bildirib."
    assert _claimed(text, "az") == [("Emin Əliyev", "təhsil naziri")]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Сафири Русия дар Душанбе Семён Лукин гуфт, ки роҳ баста аст.", "Семён Лукин", "Сафири Русия дар Душанбе"),
        ("Намояндаи Бонки ҷаҳонӣ дар Тоҷикистон Адам Лунд изҳор дошт, ки роҳ баста аст.", "Адам Лунд", "Намояндаи Бонки ҷаҳонӣ дар Тоҷикистон"),
        ("Ба гуфтаи намояндаи СММ дар Тоҷикистон Парвати Рамас, роҳ баста аст.", "Парвати Рамас", "намояндаи СММ дар Тоҷикистон"),
        ("Раиси ширкати «Сомон» Далер Назаров гуфт, ки роҳ баста аст.", "Далер Назаров", "Раиси ширкати «Сомон»"),
        ("Фурӯшандаи бозори «Баҳор» Далер Назаров мегӯяд, ки роҳ баста аст.", "Далер Назаров", "Фурӯшандаи бозори «Баҳор»"),
        ("Тавре Рустам Назаров, раҳбари Агентии обухезӣ, гуфт, боронҳо идома меёбанд.", "Рустам Назаров", "раҳбари Агентии обухезӣ"),
        ("Раиси ноҳия дар Душанбе гуфт, ки роҳ баста аст.", "Раиси ноҳия", None),
        ("Дар китоби «Сомон» Далер Назаров гуфт, ки роҳ баста аст.", "Далер Назаров", None),
    ],
)  # fmt: skip
def test_a_tajik_office_is_whole_with_where_it_is_held_and_a_name_in_marks(
    text: str, name: str, role: str | None
) -> None:
    assert _claimed(text, "tg") == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uz", "Advokat Gulnora Sodiqova keldi. Soliyevning o‘zi so‘nggi so‘zida: “Men davlatimga sodiq xizmat qildim”, — degan.", "Soliyev"),
        ("ky", "Адвокат Гүлнара Асанова келди. «Мен күнөөсүзмүн жана актанам», – деди Сатыбалдиевдин өзү.", "Сатыбалдиев"),
        ("kk", "Адвокат Гүлнар Асанова келді. Мұрат Әлиевтің өзі былай дейді: «Мен келмеймін, өйткені шаршадым».", "Мұрат Әлиев"),
        ("uz", "Advokat Gulnora Sodiqova keldi. Uning o‘zi so‘nggi so‘zida: “Men davlatimga sodiq xizmat qildim”, — degan.", "Gulnora Sodiqova"),
    ],
)  # fmt: skip
def test_he_himself_is_who_the_pronoun_belongs_to(language: str, text: str, name: str) -> None:
    assert [found for found, _ in _quoted(text, language)] == [name]


def test_a_claim_begins_behind_the_pronoun_for_himself() -> None:
    claims = find_claims("Сатыбалдиевдин өзү көпүрө курулганын айтты.", "ky")
    assert [claim.text for claim in claims] == ["көпүрө курулганын"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("tr", "Bakanlığın açıklamasına göre, yangında üç kişi öldü.", "Bakanlık"),
        ("tr", "Valiliğin açıklamasına göre yol dün kapatıldı.", "Valilik"),
        ("ky", "Ысык-Көл облустук ИИБинин маалыматына караганда, бир киши каза болду.", "ИИБ"),
        ("ky", "Бишкек шаарынын ИИБи көпүрө жабылганын билдирди.", "ИИБ"),
        ("kk", "Полиция Алматы облысы әкімінің көлігі ұрланғанын мәлімдеді.", "Полиция"),
        ("ky", "Министр Канат Асанов мыйзам жакшы экенин айтып, бирок депутат Нуржан Токтоев каршы экенин билдирди.", "Нуржан Токтоев"),
        ("uz", "Isroilovning qo‘shimcha qilishicha, ko‘prik yopiladi.", "Isroilov"),
    ],
)  # fmt: skip
def test_a_source_is_called_as_it_is_and_ends_where_it_does(
    language: str, text: str, name: str
) -> None:
    assert [found for found, _ in _claimed(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("kk", "Алайда Еңбек және халықты әлеуметтік қорғау министрі Асқар Ертаев көпір жабылғанын мәлімдеді.", "Асқар Ертаев", "Еңбек және халықты әлеуметтік қорғау министрі"),
        ("kk", "Халықты әлеуметтік қорғау министрі Асқар Ертаев көпір жабылғанын мәлімдеді.", "Асқар Ертаев", "Халықты әлеуметтік қорғау министрі"),
        ("kk", "Цифрлық даму, инновациялар және өнеркәсіп министрі Асқар Ертаев көпір жабылғанын айтты.", "Асқар Ертаев", "Цифрлық даму, инновациялар және өнеркәсіп министрі"),
        ("kk", "Еңбек және халықты әлеуметтік қорғау министрлігінің мәліметінше, көпір жабылды.", "Еңбек және халықты әлеуметтік қорғау министрлігі", None),
        ("ky", "Эмгек, социалдык камсыздоо жана миграция министри Асан Сабыров көпүрө жабылганын айтты.", "Асан Сабыров", "Эмгек, социалдык камсыздоо жана миграция министри"),
        ("ky", "Эмгек жана калкты социалдык коргоо министри Асан Сабыров көпүрө жабылганын айтты.", "Асан Сабыров", "Эмгек жана калкты социалдык коргоо министри"),
        ("uz", "Kambag‘allikni qisqartirish va bandlik vaziri Olim Sodiqov ko‘prik yopilganini aytdi.", "Olim Sodiqov", "Kambag‘allikni qisqartirish va bandlik vaziri"),
        ("uz", "Maktabgacha va maktab ta’limi vaziri Olim Sodiqov ko‘prik yopilganini aytdi.", "Olim Sodiqov", "Maktabgacha va maktab ta’limi vaziri"),
        ("kk", "Асан және оны қолдаған топ басшысы Берік Ертаев көпір жабылғанын айтты.", "Асан", None),
    ],
)  # fmt: skip
def test_an_office_has_fields_of_several_words(
    language: str, text: str, name: str, role: str | None
) -> None:
    assert _claimed(text, language) == [(name, role)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("uz", "Hukumat huzuridagi Axborot va ommaviy kommunikatsiyalar agentligi direktori Olim Sodiqov ko‘prik yopilganini aytdi.", "Olim Sodiqov", "Axborot va ommaviy kommunikatsiyalar agentligi direktori"),
        ("uz", "Daryodagi eski ko‘prik butunlay yopildi. Bu haqda tashqi ishlar vaziri Andriy Sibiga maʼlum qildi.", "Andriy Sibiga", "tashqi ishlar vaziri"),
        ("kk", "Салмағы 63 келіге дейінгі боксшы Мұрат Сәтбаев көпір жабылғанын айтты.", "Мұрат Сәтбаев", "боксшы"),
        ("ky", "Соодагерлер бирлигинин төрайымы Дамира Асанова көпүрө жабылганын айтты.", "Дамира Асанова", "Соодагерлер бирлигинин төрайымы"),
        ("tg", "Директори ҶДММ «Суғд-Текстил» Фаррух Юсупов гуфт, ки роҳ баста аст.", "Фаррух Юсупов", "Директори ҶДММ «Суғд-Текстил»"),
        ("tg", "Коргари корхона Зулфия Мирзоева мегӯяд, ки роҳ баста аст.", "Зулфия Мирзоева", "Коргари корхона"),
    ],
)  # fmt: skip
def test_a_name_and_an_office_are_whole(
    language: str, text: str, name: str, role: str | None
) -> None:
    assert _claimed(text, language) == [(name, role)]


def test_an_outlet_behind_a_pronoun_is_told() -> None:
    text = "Түрк режиссёру Асан Үсөнов келди. «Биз даярбыз жана күтөбүз», – деди ал Анадолу агенттигине."
    assert _quoted(text, "ky") == [("Асан Үсөнов", "Түрк режиссёру")]


def test_a_court_in_front_of_a_place_is_no_part_of_the_office_there() -> None:
    text = "Oliy sud Jizzax viloyatining sobiq hokimi Ergash Soliyevga hukm chiqardi. Soliyevning o‘zi so‘zida: “Men davlatimga sodiq xizmat qildim”, — degan."
    assert _quoted(text, "uz") == [("Ergash Soliyev", "Jizzax viloyatining sobiq hokimi")]


def test_a_body_in_latin_letters_is_nobody_whom_a_pronoun_means() -> None:
    text = "Комитет мойындаған World Lake ұйымының президенті Асан Серіков келді. Ол көпір жабылғанын айтты."
    assert ("World Lake", None) not in _claimed(text, "kk")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("kk", "Министр Асан Серіков келді. Үш депутат көпірдің бұзылғанын мәлімдеді.", "Үш депутат"),
        ("ky", "Министр Асан Үсөнов келди. Эки депутат жол жабылганын билдирди.", "Эки депутат"),
        ("uz", "Vazir Olim Sodiqov keldi. Ikki deputat yo‘l ochilganini bildirdi.", "Ikki deputat"),
        ("tr", "Bakan Ali Kaya geldi. Ankara'da konuşan iki yetkili yolun kapandığını söyledi.", "iki yetkili"),
        ("az", "Nazir Əli Hacıyev gəlib. İki deputat yolun açıldığını bildirib.", "İki deputat"),
        ("tg", "Вазир Далер Назаров омад. Ду вакил гуфтанд, ки роҳ боз аст.", "Ду вакил"),
        ("ky", "Министр Асан Үсөнов келди. Министр жол жабылганын билдирди.", "Асан Үсөнов"),
    ],
)  # fmt: skip
def test_two_of_an_office_are_not_the_one_named_before(language: str, text: str, name: str) -> None:
    assert [found for found, _ in _claimed(text, language)] == [name]
