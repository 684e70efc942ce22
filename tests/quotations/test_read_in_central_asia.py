"""Names, offices and claims in the news of Central Asia that end where another noun begins; all is invented."""

import pytest

from tests.quotations.raw import find_claims, find_quotes


def _claimed(text: str, language: str) -> list[tuple[str | None, str]]:
    claims = find_claims(text, language)
    return [(one.speaker.name if one.speaker else None, one.text) for one in claims]


def _tellers(text: str, language: str) -> list[str | None]:
    return [name for name, _ in _claimed(text, language)]


def _quoted(text: str, language: str) -> list[tuple[str | None, str | None]]:
    speakers = [quote.speaker for quote in find_quotes(text, language)]
    return [(speaker.name, speaker.role) if speaker else (None, None) for speaker in speakers]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uz", "Kecha ikki uy yondi. Bu haqda Favqulodda vaziyatlar vazirligi ma’lum qildi.", "Favqulodda vaziyatlar vazirligi"),
        ("uz", "Кеча икки уй ёнди. Бу ҳақда Фавқулодда вазиятлар вазирлиги маълум қилди.", "Фавқулодда вазиятлар вазирлиги"),
        ("uz", "Kecha pul hajmi oshdi. Bu haqda Markaziy bank xabar berdi.", "Markaziy bank"),
        ("kk", "Президент бағаны тексеруді тапсырды. Бұл туралы Ақорда баспасөз қызметі хабарлады.", "Ақорда баспасөз қызметі"),
        ("kk", "Астанада екі көпір жабылды. Бұл туралы Қазақстан жаңалықтарына сілтеме жасап LAKE.KZ хабарлайды.", "LAKE.KZ"),
        ("kk", "Қытай Ресейге газ сататынын айтты.", "Қытай"),
        ("ky", "Кыргызстан Кытайга эт сатарын билдирди.", "Кыргызстан"),
        ("ky", "Кыргызстан өкмөтү жолду ачарын билдирди.", "Кыргызстан өкмөтү"),
        ("kk", "Басшы министр Борис Сабыров Ресейдің Еуропадан кететінін айтты.", "Борис Сабыров"),
        ("ky", "Депутат көпүрөнү көрдү. Андан соң депутат жол салынбаганын айтты.", "депутат"),
        # A person goes on with what only looks like a land's case.
        ("kk", "Министр Борис Сабыров жол ашылатынын айтты.", "Борис Сабыров"),
    ],
)  # fmt: skip
def test_a_turkic_name_is_whole_and_ends_before_another(
    language: str, text: str, name: str
) -> None:
    assert _tellers(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("kk", "Әлібек Нұров жауап бермеді. «Есепті оқыдым, бірақ жол салынбады. Неге?», - деп сұрады Үкімет басшысы Ақтөбе облысы әкімінен.", "Ақтөбе"),
        ("ky", "Асан Жапаров келди. «Көпүрө ачылды, бардыгы даяр», — деп сурады өкмөт башчысы Чүй облусунун акиминен.", "Чүй"),
    ],
)  # fmt: skip
def test_a_place_behind_an_office_is_not_who_holds_it(
    language: str, text: str, speaker: str
) -> None:
    assert speaker not in [name for name, _ in _quoted(text, language)]
    held = text.replace("облысы әкімінен", "әкімнен").replace("облусунун акиминен", "акимден")
    named = held.replace("Ақтөбе", "Асан Серіков").replace("Чүй", "Асан Сериков")
    assert _quoted(named, language)[0][0] in ("Асан Серіков", "Асан Сериков")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("kk", "Сәрсенбі күні Ерлан Сабыров басқаратын Ұлттық қор шығынды азайтатынын айтты.", []),
        ("kk", "Сәрсенбі күні Ерлан Сабыров қор шығынды азайтатынын айтты.", ["Ерлан Сабыров"]),
        ("ky", "Асан Үсенов болгон Бишкек форумунда баа өспөй турганын билдирди.", ["Асан Үсенов"]),
    ],
)  # fmt: skip
def test_whoever_has_a_participle_with_its_noun_tells_nothing(
    language: str, text: str, found: list[str]
) -> None:
    assert _tellers(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("kk", "Депутат Ерлан Рахимов алаңдайды. Айтуынша, сапасыз бидайға баға төмендейді.", [("Ерлан Рахимов", "сапасыз бидайға баға төмендейді")]),
        ("kk", "Көшелер су астында қалды. Айтуынша, сапасыз бидайға баға төмендейді.", []),
        ("ky", "Дарактарды кыйып жаткан Асан Токоевдин айтымында бул дарактарды буйрук менен кыйышат.", [("Асан Токоев", "бул дарактарды буйрук менен кыйышат")]),
        ("ky", "Көпүрө кечээ ачылган, Асан Токоевдин айтымында.", [("Асан Токоев", "Көпүрө кечээ ачылган")]),
        ("ky", "Министр Асан Токоев келди. Ал Кыргызстан быйыл эт сатарын белгиледи.", [("Асан Токоев", "Кыргызстан быйыл эт сатарын")]),
    ],
)  # fmt: skip
def test_a_turkic_source_gives_what_stands_behind_it(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert _claimed(text, language) == found


def test_an_uzbek_office_begins_behind_the_verb_of_two_words() -> None:
    text = "«Ҳозирча қурбонлар йўқ, одамлар кўчирилди», — дея маълум қилди матбуот хизмати раҳбари Мурод Содиқов."
    assert _quoted(text, "uz") == [("Мурод Содиқов", "матбуот хизмати раҳбари")]


@pytest.mark.parametrize(
    ("language", "text", "teller"),
    [
        ("kk", "Тұрғындар көпірдің жабылғанын айтты.", "Тұрғындар"),
        ("kk", "Дәрігерлер науқастың жағдайы ауыр екенін айтты.", "Дәрігерлер"),
        ("kk", "Полиция жолдың жабылғанын айтты.", "Полиция"),
        ("ky", "Тургундар жолдун жабык экенин айтышты.", "Тургундар"),
        ("ky", "Кошуналар көпүрөнүн жабылганын айтышты.", "Кошуналар"),
        ("uz", "Aholi yo‘lning yopiq ekanini aytdi.", "Aholi"),
        # What is somebody's itself has them for its owner.
        ("kk", "Журналистер одағының төрағасы жолдың жабылғанын айтты.", "Журналистер одағының төрағасы"),
        ("ky", "Министрлер кабинетинин төрагасы жолдун жабылганын айтты.", "Министрлер кабинетинин төрагасы"),
        ("uz", "Vazirlar Mahkamasining raisi yo‘lning yopiqligini aytdi.", "Vazirlar Mahkamasining raisi"),
        ("kk", "Полиция бөлімінің бастығы жолдың жабылғанын айтты.", "Полиция бөлімінің бастығы"),
        ("kk", "Тәжікстан Үкіметі жанындағы комитеттің төрағасы Асан Серіков жолдың жабылғанын айтты.", "Асан Серіков"),
    ],
)  # fmt: skip
def test_several_people_tell_of_a_thing_that_is_nobodys(
    language: str, text: str, teller: str
) -> None:
    assert _tellers(text, language) == [teller]
