"""A speaker whom nobody is to name has the name of nobody else."""

import pytest

from summarize.quotations import Claim, Quote, every_attribution
from tests.quotations.raw import find_quotes

INTRODUCED = {
    "en": "Mayor Anna Berg said the weir would close in May. “It leaks,” Berg said. ",
    "ru": "Мэр Анна Берг сказала, что мост закроют в мае. «Он трещит», — сказала Берг. ",
    "uk": "Мерка Ганна Берг сказала, що міст закриють у травні. «Він тріщить», — сказала Берг. ",
    "pl": "Burmistrz Jan Lunar powiedział, że most będzie zamknięty. „Pęka” – powiedział Lunar. ",
    "cs": "Starosta Jan Lunar řekl, že most bude v květnu zavřený. „Praská,“ řekl Lunar. ",
    "de": "Bürgermeister Jan Lunar sagte, dass die Brücke schließt. „Sie bricht“, sagte Lunar. ",
    "fr": "Le maire Jean Lunar a dit que le pont fermerait. « Il craque », a dit Lunar. ",
    "es": "El alcalde Juan Lunar dijo que el puente cerrará. «Se rompe», dijo Lunar. ",
    "it": "Il sindaco Gianni Lunar ha detto che il ponte chiuderà. «Si rompe», ha detto Lunar. ",
    "pt": "O prefeito João Lunar disse que a ponte fechará. “Ela quebra”, disse Lunar. ",
    "tr": "Başkan Mert Yalın köprünün mayısta kapanacağını söyledi. “Çatlıyor” dedi Yalın. ",
    "kk": "Қала әкімі Серік Жақып көпір мамырда жабылатынын айтты. «Сынды», – деді Жақып. ",
    "ky": "Шаар мэри Бакыт Исаев көпүрө майда жабыларын айтты. «Сынды», – деди Исаев. ",
    "uz": "Hokim Jamshid Qodirov ko‘prik mayda yopilishini aytdi. «Sindi», — dedi Qodirov. ",
    "tg": "Раиси шаҳр Ҷамшед Қодиров гуфт, ки пул баста мешавад. «Шикаст», — гуфт Қодиров. ",
}


def _last(language: str, text: str) -> str | None:
    found = every_attribution(INTRODUCED[language] + text, language)
    said: list[Quote | Claim] = [*found.quotes, *found.claims]
    speaker = max(said, key=lambda one: one.start).speaker
    return speaker.name if speaker else None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "“Nobody knows the date,” the resident said.", "the resident"),
        ("en", "“Nobody knows it,” the official said on condition of anonymity.", "the official"),
        ("en", "“Nobody knows it,” said the spokesman, who was not named.", "the spokesman"),
        ("en", "The mayor, speaking on condition of anonymity, said the dam leaks.", "The mayor"),
        ("en", "According to the mayor, drivers asked for anonymity.", "Anna Berg"),
        ("en", "“Nobody knows it,” he said on condition of anonymity.", "he"),
        ("en", "“Nobody knows the date,” the mayor said.", "Anna Berg"),
        ("ru", "По словам собеседницы издания, дату никто не знает.", "собеседница издания"),
        ("ru", "По данным источника, мост закроют в июне.", "источник"),
        ("ru", "«Дату никто не знает», — сказала чиновница на условиях анонимности.", "чиновница"),
        ("ru", "«Дату никто не знает», — сказала чиновница, пожелавшая остаться неизвестной.", "чиновница"),
        ("ru", "«Дату никто не знает», — сказала чиновница, не пожелавшая представиться.", "чиновница"),
        ("ru", "«Дату никто не знает», — сказал пожелавший остаться неизвестным чиновник порта.", "чиновник порта"),
        ("ru", "«Дату никто не знает», — сказал мэр на условиях анонимности.", "мэр"),
        ("ru", "«Дату никто не знает», — сказала мэр.", "Анна Берг"),
        ("uk", "За словами співрозмовника видання, дату ніхто не знає.", "співрозмовник видання"),
        ("uk", "«Дату ніхто не знає», — повідомила співрозмовниця.", "співрозмовниця"),
        ("uk", "«Дату ніхто не знає», — сказав чиновник, який побажав лишитися неназваним.", "чиновник"),
        ("pl", "„Nikt nie zna daty” – mówi rozmówca gazety.", "rozmówca gazety"),
        ("pl", "„Nikt nie zna daty” – powiedział anonimowy urzędnik.", "anonimowy urzędnik"),
        ("pl", "„Nikt nie zna daty” – powiedział urzędnik pragnący zachować anonimowość.", "urzędnik"),
        ("pl", "„Nikt nie zna daty” – powiedział burmistrz.", "Jan Lunar"),
        ("cs", "„Datum nikdo nezná,“ řekl očitý svědek.", "očitý svědek"),
        ("cs", "„Datum nikdo nezná,“ řekl úředník, který nechtěl být jmenován.", "úředník"),
        ("de", "„Niemand kennt das Datum“, sagte der Augenzeuge.", "der Augenzeuge"),
        ("de", "„Niemand weiß es“, sagte der Bürgermeister, der nicht genannt werden wollte.", "der Bürgermeister"),
        ("de", "„Niemand weiß es“, sagte der Bürgermeister, der anonym bleiben möchte.", "der Bürgermeister"),
        ("fr", "« Personne ne sait », a dit le témoin.", "le témoin"),
        ("es", "«Nadie lo sabe», dijo el portavoz, que no fue identificado.", "el portavoz"),
        ("it", "«Nessuno lo sa», ha detto il testimone.", "il testimone"),
        ("it", "«Nessuno lo sa», ha detto il sindaco che ha chiesto di restare anonimo.", "il sindaco"),
        ("pt", "“Ninguém sabe”, disse a testemunha.", "a testemunha"),
        ("tr", "“Tarihi kimse bilmiyor” diyen görgü tanığı bekledi.", "görgü tanığı"),
        ("kk", "Аты аталмаған әкім көпір ашылатынын айтты.", "Аты аталмаған әкім"),
        ("ky", "Аты аталбаган мэр көпүрө ачыларын айтты.", "Аты аталбаган мэр"),
        ("uz", "Ismi oshkor qilinmagan hokim ko‘prik ochilishini aytdi.", "Ismi oshkor qilinmagan hokim"),
        ("tg", "Раиси номаш ошкорнашуда гуфт, ки пул кушода мешавад.", "Раиси номаш"),
    ],
)  # fmt: skip
def test_a_source_or_who_asked_for_anonymity_is_nobody_who_was_named(
    language: str, text: str, name: str
) -> None:
    assert _last(language, text) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The mayor said workers had identified the leak on Friday.", "Anna Berg"),
        ("en", "The mayor said the weir would be named after a singer.", "Anna Berg"),
        ("en", "According to the mayor, two owners were identified.", "Anna Berg"),
        ("en", "The mayor told reporters she had not identified the leak.", "Anna Berg"),
        ("en", "“It leaks,” said the mayor, who had not named the builder.", "Anna Berg"),
        ("en", "She said workers had identified the leak on Friday.", "Anna Berg"),
        ("en", "She said a new keeper had been named by the council.", "Anna Berg"),
        ("de", "Der Bürgermeister sagte, der Grund sei noch unbekannt.", "Jan Lunar"),
        (
            "de",
            "„Es kracht“, sagte der Bürgermeister, der Zeuge sei nicht genannt worden.",
            "Jan Lunar",
        ),
        ("de", "Laut dem Bürgermeister ist der Grund unbekannt.", "Jan Lunar"),
        ("de", "Er sagte, der Grund sei unbekannt.", "Jan Lunar"),
        ("fr", "Selon le maire, l'identité du gardien est connue.", "Jean Lunar"),
        ("fr", "« Il craque », a dit le maire, qui a nommé un gardien.", "Jean Lunar"),
        ("es", "Según el alcalde, el guardia fue identificado.", "Juan Lunar"),
        ("it", "«Cede», ha detto il sindaco che ha identificato il custode.", "Gianni Lunar"),
        ("it", "Secondo il sindaco, il custode è stato identificato.", "Gianni Lunar"),
        ("pt", "Segundo o prefeito, o guarda foi identificado.", "João Lunar"),
        ("ru", "По словам мэра, имя сторожа уже известно.", "Анна Берг"),
        ("ru", "Мэр назвала имя сторожа и сообщила, что мост закроют.", "Анна Берг"),
        ("ru", "По данным мэра, владелец неизвестен.", "Анна Берг"),
        ("ru", "По ее словам, имя сторожа уже известно.", "Анна Берг"),
        ("uk", "За її словами, причина тріщини невідома.", "Ганна Берг"),
        ("pl", "Według burmistrza nazwisko dozorcy jest znane.", "Jan Lunar"),
        ("pl", "Burmistrz podał nazwisko dozorcy i powiedział, że most pęka.", "Jan Lunar"),
        ("pl", "Jego zdaniem nazwisko dozorcy jest już znane wszystkim.", "Jan Lunar"),
        ("cs", "Podle starosty je totožnost hlídače známá.", "Jan Lunar"),
        ("tg", "Ба гуфтаи раис, сабаби шикаст номаълум аст.", "Ҷамшед Қодиров"),
    ],
)
def test_what_somebody_says_is_no_wish_not_to_be_named(language: str, text: str, name: str) -> None:
    assert _last(language, text) == name


@pytest.mark.parametrize(
    ("told", "name"),
    [("w rozmowie z „Falą” ", "Jan Lunar"), ("", "rozmówca „Fali”")],
)
def test_an_interlocutor_is_who_was_named_as_talking_to_the_same_outlet(
    told: str, name: str
) -> None:
    text = (
        f"Most pęka – mówi {told}inżynier Jan Lunar. „Widziałem rysy” – mówi Lunar. "
        "„Trzeba go zamknąć” – zaznacza rozmówca „Fali”."
    )
    quotes = every_attribution(text, "pl").quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["Jan Lunar", name]


def test_a_title_of_another_gender_than_the_one_namesake_names_somebody_else() -> None:
    text = "John Lunar, the mayor, opened the weir on Monday. Mrs. Lunar said it would stay open."
    (claim,) = every_attribution(text, "en").claims
    assert claim.speaker is not None
    assert claim.speaker.name == "Mrs. Lunar"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Mayor Jack Birk came. “The mill is open again,” the son said.", "the son"),
        ("fr", "Le maire Jean Rolin vient. « Le phare reste bien », dit le fils.", "le fils"),
        ("it", "Il sindaco Marco Rivolta arriva. «Il faro resta», dice il figlio.", "il figlio"),
        ("pt", "O delegado Davi Prado veio. “O farol segue aberto”, disse o filho.", "o filho"),
        ("nl", "Burgemeester Kees Smit kwam. “De dijk houdt het”, zei de zoon.", "de zoon"),
        # Whom an office names is still meant by it.
        ("en", "Mayor Jack Birk came. “The mill is open again,” the mayor said.", "Jack Birk"),
        ("en", "Ada Birk, mother of two, came. “It is open again,” the mother said.", "Ada Birk"),
    ],
)
def test_a_relative_is_nobody_of_an_office(language: str, text: str, name: str) -> None:
    speaker = find_quotes(text, language)[0].speaker
    assert speaker is not None
    assert speaker.name == name
