"""Whose words something is in Slavic and Turkic news: cited, owned, one of many, his words, what was done besides; all invented."""

import pytest

from summarize.quotations import find_quotes as printed_quotes
from tests.quotations.raw import find_claims, find_quotes, told


def _names(text: str, language: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in find_quotes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Адвокат Вадим Лугов молчал. «Жалобы не будет», – приводит пресса слова адвоката.", "Вадим Лугов"),
        ("ru", "Тренер «Волны» Олег Лугов ждал. «Мы победили», — цитирует тренера «Залив».", "Олег Лугов"),
        ("ru", "Адвокат Вадим Лугов ждал. «Нам позвонили», — цитирует адвоката издание.", "Вадим Лугов"),
        ("ru", "Тренер «Волны» Олег Лугов ждал. «Мы победили», — цитирует тренера официальный сайт клуба.", "Олег Лугов"),
        ("ru", "Тренер «Волны» Олег Лугов ждал. «Мы победили», — цитирует тренера пресс-служба клуба.", "Олег Лугов"),
        ("uk", "Тренер Сергій Луговий чекав. «Ми перемогли», — передає слова тренера golsport.com.", "Сергій Луговий"),
    ],
)  # fmt: skip
def test_who_is_cited_by_an_office_alone(language: str, text: str, name: str) -> None:
    assert _names(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Горит третий подъезд», — сообщил один из соседей.", "один из соседей"),
        ("ru", "«Горит третий подъезд», — сообщила одна из жительниц дома.", "одна из жительниц дома"),
        ("uk", "«Горить третій під'їзд», — повідомив один із сусідів.", "один із сусідів"),
        ("pl", "„Pali się trzecie piętro” – powiedział jeden z sąsiadów.", "jeden z sąsiadów"),
        ("ru", "«Горит третий подъезд», — сообщил один из участников акции Иван Лугов.", "Иван Лугов"),
        ("ru", "Вице-мэр Анна Ракова ждала. «Горит дом», — сказал один из подчинённых вице-мэра.", "один из подчинённых вице-мэра"),
    ],
)  # fmt: skip
def test_one_of_many_speaks(language: str, text: str, name: str) -> None:
    assert _names(text, language) == [name]


def test_one_of_them_is_nobody() -> None:
    (quote,) = printed_quotes("«Горит третий подъезд, квартира на последнем этаже», — сообщил один из них.", "ru")  # fmt: skip
    assert quote.speaker is None


def test_one_of_many_who_opens_a_sentence_is_nobodys_name() -> None:
    found = find_claims("Один из академиков рассказал, что мост простоит сто лет.", "ru")
    assert told(found) == [("мост простоит сто лет", "Один из академиков", None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("bg", "Министърът Иван Лунев говори. По думите му мостът, който е стар, ще бъде затворен.", "Иван Лунев"),
        ("bg", "Министърът Иван Лунев говори. По негово мнение мостът ще бъде затворен.", "Иван Лунев"),
        ("sr", "Ministar Ivan Lunić govorio je o krizi. Prema njegovim rečima, most će biti zatvoren.", "Ivan Lunić"),
        ("sr", "Министар Иван Лунић говорио је о кризи. Према његовим речима, мост ће бити затворен.", "Иван Лунић"),
    ],
)  # fmt: skip
def test_his_words_are_whose_sentence_is_in_front(language: str, text: str, name: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert claim.speaker.name == name
    assert claim.text.startswith(("мостът", "most", "мост"))


def test_a_bulgarian_possessive_elsewhere_is_no_speaker() -> None:
    assert "негови" not in _names(
        "„Мостът остава затворен до пролетта“, казаха негови колеги.", "bg"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bakan Ali Kaya'nın “Bu köprü kışa kadar mutlaka açılacak” sözleri tepki çekti.", "Ali Kaya"),
        ("Bakan Ali Kaya'nın dünkü toplantıda “Bu köprü kışa kadar açılacak” dediği öğrenildi.", "Ali Kaya"),
        ("Bakan Ali Kaya'nın “Bu köprü kışa kadar açılacak” şeklindeki açıklaması yankı buldu.", "Ali Kaya"),
        ("Başkan Yardımcılığı görevini devreden Ali Kaya, “Bu köprü kışa kadar açılacak” dedi.", "Ali Kaya"),
    ],
)  # fmt: skip
def test_turkish_words_are_their_owners(text: str, name: str) -> None:
    assert _names(text, "tr") == [name]


def test_a_term_that_a_turkish_owner_has_is_no_speech() -> None:
    assert find_quotes("Ali Kaya'nın “Mavi Göl” sözleri kitapta geçiyor.", "tr") == []


def test_azerbaijani_words_behind_a_colon_are_his_by_whose_words_the_clause_is() -> None:
    text = "Deputat Elşən Musalı çıxış edib. Onun sözlərinə görə, nazirlik yolu bağlayıb: “Yol iki ildir təmir olunmur, bu düzgün deyil”."
    assert _names(text, "az") == ["Elşən Musalı"]


def test_an_outlets_report_is_no_clause_of_whom_it_tells() -> None:
    found = find_claims("Göl.az-ın müxbiri xəbər verir ki, A.Kərimov yolun bağlanmasından şikayətlənib.", "az")  # fmt: skip
    assert all("xəbər verir" not in claim.text for claim in found)


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("pl", "Mam wrażenie, że most runie - mówiła posłanka Ada Lis, odnosząc się do słów premiera o tym, jak rząd buduje.", "Mam wrażenie, że most runie"),
        ("ru", "Мэр Иван Лугов заявил, комментируя жалобы жителей, что мост закроют до осени.", "мост закроют до осени"),
        ("ru", "Мэр Иван Лугов заявил, отметив жалобы жителей, что мост закроют до осени.", "мост закроют до осени"),
    ],
)  # fmt: skip
def test_what_is_done_besides_is_not_said(language: str, text: str, claim: str) -> None:
    assert [each.text for each in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Мост закрыт до осени, сообщила газета USA Tomorrow.", "газета USA Tomorrow"),
        ("ru", "Директор парка Ольга Лугова молчит. Мост закрыт до осени, сообщила Лугова РИАВО.", "Ольга Лугова"),
        ("ru", "Мост закрыт до осени, сообщил Российский СК.", "Российский СК"),
        ("pl", "Przedstawiciel Porozumienia zapewniał, że most runie przed zimą.", "Przedstawiciel Porozumienia"),
        ("pl", "Minister Kania zapewniała, że most runie przed zimą.", "Kania"),
    ],
)  # fmt: skip
def test_capitals_around_a_name_are_read_as_what_they_are(
    language: str, text: str, name: str
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert claim.speaker.name == name


def test_an_outlet_in_other_letters_is_no_judge() -> None:
    text = "Суд отклонил иск Ивана Лугова, об этом сообщила Evening Star. Судья объяснила, что иск был подан поздно."
    assert [claim.speaker.name for claim in find_claims(text, "ru") if claim.speaker][-1] == "Судья"


def test_we_read_is_nobody_who_spoke_last() -> None:
    text = "Rzeczniczka Anna Lis była na miejscu. - Wszyscy są przytomni - powiedziała Lis.\n\nNa stronie jest więcej.\n\n„Doszło do zdarzenia z udziałem pojazdu” - czytamy w komunikacie."
    assert _names(text, "pl") == ["Anna Lis", None]


def test_a_polish_turn_with_its_verb_goes_on_with_whom_the_sentence_before_tells_of() -> None:
    told_of = "Ada Zalewska powiedziała, że w poniedziałek „odbędą się spotkania z ministrami”.\n\n- Myślę, że będzie ostro, bo to wielki sukces - zauważyła."
    assert _names(told_of, "pl") == ["Ada Zalewska", "Ada Zalewska"]


def test_what_may_go_on_stays_unsure_further_down() -> None:
    text = "В ведомстве заявили, что готовы к диалогу.\n\n«Я знаю, какой результат дали эти реформы в стране».\n\n«Нормальный чиновник должен попросить прощения и уйти с должности»."
    assert [quote.speaker for quote in printed_quotes(text, "ru")] == [None] * len(
        printed_quotes(text, "ru")
    )


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Один из соседей Ивана Лугова рассказал, что горит дом.", "Один из соседей Ивана Лугова"),
        ("ru", "Один из детей Лугова рассказал, что горит дом.", "Один из детей Лугова"),
        ("ru", "Один из мэров Иван Лугов сообщил, что мост закрыт.", "Иван Лугов"),
        ("uk", "Один із мерів Іван Луговий розповів, що міст закрито.", "Іван Луговий"),
        ("cs", "Jeden ze sousedů Jana Nováka řekl, že dům hoří.", "Jeden ze sousedů Jana Nováka"),
    ],
)  # fmt: skip
def test_one_of_many_is_who_stands_beside_and_not_whose_they_are(
    language: str, text: str, name: str
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert claim.speaker.name == name


@pytest.mark.parametrize(
    ("owner", "names"),
    [
        ("Bakan Ali Kaya'nın eşi Ayşe'nin", ["Ayşe"]),
        ("Ali Kaya'nın avukatı Mehmet Demir'in", ["Mehmet Demir"]),
        ("Ali Kaya'nın komşusunun", []),
    ],
)
def test_turkish_words_are_no_relatives(owner: str, names: list[str]) -> None:
    text = f"{owner} “Bu köprü kışa kadar açılacak” sözleri tepki çekti."
    assert [name for name in _names(text, "tr") if name] == names


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Мэр города Салават Игорь Миронов сообщил, что мост закрыт.", "Игорь Миронов"),
        ("pl", "Syn Ryszarda Lisa mówi, że most runie.", "Syn Ryszarda Lisa"),
    ],
)
def test_a_town_or_a_mans_genitive_opens_no_name(language: str, text: str, name: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert claim.speaker.name == name
