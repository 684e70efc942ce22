"""Tajik sentences, whose words are linked by endings and whose object has one; all invented."""

import pytest

from summarize import quotations
from tests.quotations.raw import find_attributions, find_quotes, told


def _named(text: str) -> set[str | None]:
    found = find_attributions(text, "tg")
    speakers = [quote.speaker for quote in found.quotes]
    speakers += [claim.speaker for claim in found.claims]
    return {speaker.name if speaker else None for speaker in speakers}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # An object ends the phrase that a subject opens.
        (
            "Паддингтон дар хона буд. Зафаршоҳ Паддингтонро дид ва гуфт, ки борон меборад.",
            "Зафаршоҳ",
        ),
        # A given name in front of an object may be that one's, so that nobody is known to speak.
        ("Дилшод Пеллро дид ва гуфт, ки борон меборад.", None),
        # Nobody says what only is said.
        ("Аз Дилшод Карим ёд мешавад, гуфта шудааст, ки борон меборад.", None),
        # What goes with a name is none of it.
        ("Худи Дилшод Карим гуфт, ки борон меборад.", "Дилшод Карим"),
        # No pronoun behind a preposition says anything.
        ("Вай қарореро бекор кард, ки тибқи он муҳоҷирон метавонанд дархост диҳанд.", None),
    ],
)
def test_a_tajik_subject_ends_before_an_object_and_is_no_owner(
    text: str, speaker: str | None
) -> None:
    assert _named(text) - {None} <= ({speaker} if speaker else {"ӯ"})
    assert speaker is None or speaker in _named(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Дилшод росташро гуфт, ки борон меборад.", "Дилшод"),
        # What goes with the verb of saying is none of a name.
        ("Дилшод ҷавоб дода гуфт, ки борон меборад.", "Дилшод"),
        # The verb may have an auxiliary in front of its conjunction.
        ("Дилшод Карим қаблан гуфта буд, ки борон меборад.", "Дилшод Карим"),
        # What an ending links to a noun is whole, and a pronoun may mean who is named there.
        (
            "Вазири корҳои хориҷаи Тоҷикистон Дилшод Карим омад. Вай гуфт, ки борон меборад.",
            "Дилшод Карим",
        ),
    ],
)
def test_control_what_has_no_object_with_a_capital_is_named_as_before(
    text: str, speaker: str
) -> None:
    assert _named(text) - {None} == {speaker}


def test_no_pronoun_means_who_did_something_in_a_clause_beside() -> None:
    text = "Дар барнома, ки аз тарафи Лола Раҳимова сохта шуда буд, ӯ гуфт, ки борон меборад."
    claims = quotations.find_attributions(text, "tg").claims
    assert "Лола Раҳимова" not in {claim.speaker.name for claim in claims if claim.speaker}


def test_a_tajik_claim_begins_behind_its_conjunction() -> None:
    text = "Дилшод Карим қаблан гуфта буд, ки борон зиёд меборад."
    claims = find_attributions(text, "tg").claims
    assert [claim.text.strip(" .") for claim in claims] == ["борон зиёд меборад"]


@pytest.mark.parametrize("pronoun", ["Мавсуф", "Номбурда"])
def test_the_aforesaid_means_who_was_named(pronoun: str) -> None:
    text = f"Вазири нақлиёт Дилшод Карим омад. {pronoun} гуфт, ки борон меборад."
    assert _named(text) == {"Дилшод Карим"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Many a surname ends like an object.
        ("Мушовири калони Хонаи Сафед Питер Наварро гуфт, ки борон меборад.", "Питер Наварро"),
        ("Дирӯз Пизарро гуфт, ки борон меборад.", "Пизарро"),
        ("Мэрилин Монро гуфт, ки борон меборад.", "Мэрилин Монро"),
        ("Дилшод Карим Эронро дид ва гуфт, ки борон меборад.", "Дилшод Карим"),
        # One word in front of what looks like an object may be the first of a name.
        ("Ломбарт Пеллро гуфт, ки борон меборад.", None),
        ("Мушовири калони Хонаи Сафед Ломбарт Пеллро гуфт, ки борон меборад.", None),
    ],
)
def test_a_surname_in_letters_of_an_object_is_not_cut(text: str, speaker: str | None) -> None:
    assert _named(text) - {None} == ({speaker} if speaker else set())


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Абдуллои Лунов, сиёсатшиноси тоҷик, дар як тамоси телефонӣ гуфт, Шӯрои муфтиёт талош хоҳад кард.", "Шӯрои муфтиёт талош хоҳад кард", "Абдуллои Лунов"),
        ("Дар пайи ин назар, Фирӯз Лунов, раиси ҳизб гуфт, бояд муҳоҷирон дар ватан эм бигиранд.", "бояд муҳоҷирон дар ватан эм бигиранд", "Фирӯз Лунов"),
    ],
)  # fmt: skip
def test_a_name_in_front_of_its_apposition_is_no_clause(text: str, words: str, name: str) -> None:
    (claim,) = find_attributions(text, "tg").claims
    assert (claim.text, claim.speaker and claim.speaker.name) == (words, name)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        # A land is no part of a name of three words, whose first is a given name.
        ("Сухангӯи Вазорати корҳои дохилии Тоҷикистон Умар Насрулло Каримзода гуфт, ки пул баста шуд.", "Умар Насрулло Каримзода", "Сухангӯи Вазорати корҳои дохилии Тоҷикистон"),
        ("Ба гуфтаи Умар Насрулло Каримзода, пул баста шуд.", "Умар Насрулло Каримзода", None),
        # A body stands beside another one, and an office has two domains.
        ("Раиси Кумитаи назди Ҳукумати Ҷумҳурии Навобод Дилшод Карим изҳор дошт, ки пул баста шуд.", "Дилшод Карим", "Раиси Кумитаи назди Ҳукумати Ҷумҳурии Навобод"),
        ("Вазири маориф ва илм Дилшод Карим изҳор дошт, ки пул баста шуд.", "Дилшод Карим", "Вазири маориф ва илм"),
        ("Муовини вазири рушди иқтисод ва савдо Дилшод Карим гуфт, ки пул баста шуд.", "Дилшод Карим", "Муовини вазири рушди иқтисод ва савдо"),
        ("Пул баста шуд. Ин нуктаро раиси вилоят Дилшод Карим баён дошт.", "Дилшод Карим", "раиси вилоят"),
    ],
)  # fmt: skip
def test_a_tajik_name_and_office_are_whole(text: str, name: str, role: str | None) -> None:
    (claim,) = find_attributions(text, "tg").claims
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("office", "role"),
    [
        ("муовини раиси ноҳияи Данғара 28-уми июл", "муовини раиси ноҳияи Данғара"),
        ("роҳбари гурӯҳи Тоҷикистони нав пахши эълонро рад карда", "роҳбари гурӯҳи Тоҷикистони нав"),
        # Several fields, and a name of two words, are all of it.
        ("вазири рушди иқтисод ва савдои Тоҷикистон", "вазири рушди иқтисод ва савдои Тоҷикистон"),
        ("сардори раёсати ободонию кабудизоркунии шаҳр", "сардори раёсати ободонию кабудизоркунии шаҳр"),
        ("модари Фарҳод Ҷалилов", "модари Фарҳод Ҷалилов"),
    ],
)  # fmt: skip
def test_a_tajik_office_ends_with_what_is_linked_to_it(office: str, role: str) -> None:
    text = f"Зебо Каримова, {office}, гуфт: «Роҳи нав то тирамоҳ сохта мешавад»."
    (speaker,) = [quote.speaker for quote in find_attributions(text, "tg").quotes]
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Зебо Каримова", role)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Сомонаи “Дарё” аз қавли раиси ноҳия хабар медиҳад, ки роҳи нав сохта мешавад.", [("раиси ноҳия", "роҳи нав сохта мешавад")]),
        ("Ба қавли вакили дифои яке аз маҳкумшудаҳо, ӯ панҷ сол ҳукм гирифт.", []),
        ("Ба навиштаи Дарё, Ҷамшед Каримов дар ин нишаст гуфт: «Бинои мактаб сохта шуд».", []),
        ("Ба навиштаи Дарё, дар ноҳия бинои мактаб сохта шуд.", [("Дарё", "дар ноҳия бинои мактаб сохта шуд")]),
    ],
)  # fmt: skip
def test_a_tajik_source_is_whole_and_no_verb(text: str, found: list[tuple[str, str]]) -> None:
    claims = find_attributions(text, "tg").claims
    told = [(claim.speaker.name if claim.speaker else None, claim.text) for claim in claims]
    assert told == found


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("президенти ИМА", "Фрост"),
        ("сарвазири Лаҳистон", "Липа"),
        ("губернатори Калифорния", "Фрост"),
        ("раиси Суғд", "Насруллозода"),
        ("сухангӯи Кремл", "Лугов"),
    ],
)
def test_what_a_tajik_office_is_of_is_no_part_of_a_name(office: str, name: str) -> None:
    text = f"«Мо соли оянда пули нав месозем», – гуфт {office} {name}."
    assert told(find_quotes(text, "tg")) == [("Мо соли оянда пули нав месозем", name, office)]
