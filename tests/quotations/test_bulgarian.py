"""Bulgarian: an article on the noun that tells a subject, това заяви, and whose office it is behind на."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("каза Румен Колев", "Румен Колев", None),
        ("заяви министърът на транспорта Румен Колев", "Румен Колев", "министърът на транспорта"),
        ("това каза кметът на Долец Милена Стоева", "Милена Стоева", "кметът на Долец"),
        ("коментира пред журналисти депутатката Милена Стоева", "Милена Стоева", "депутатката"),
    ],
)
def test_whose_words_are_quoted(attribution: str, name: str, role: str | None) -> None:
    words = "Мостът остава затворен до пролетта"
    assert told(find_quotes(f"„{words}“, {attribution}.", "bg")) == [(words, name, role)]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Министърът на транспорта Румен Колев каза, че мостът е затворен.", "Румен Колев", "Министърът на транспорта"),
        ("Според министъра на транспорта Румен Колев мостът е затворен.", "Румен Колев", "министърът на транспорта"),
        ("Според кмета мостът е затворен.", "кметът", None),
        ("Мостът е затворен. Това заяви премиерът Румен Колев.", "Румен Колев", "премиерът"),
    ],
)  # fmt: skip
def test_what_is_reported(text: str, name: str, role: str | None) -> None:
    (claim,) = told(find_claims(text, "bg"))
    assert (claim[0].lower().rstrip("."), *claim[1:]) == ("мостът е затворен", name, role)


def test_whom_something_is_told_says_nothing() -> None:
    claims = told(find_claims("Вчера каза на кмета, че мостът е затворен.", "bg"))
    assert not {"кмета", "кметът"} & {name for _, name, _ in claims}


@pytest.mark.parametrize("who", ["жената на Румен Колев", "съседа на Румен Колев"])
def test_who_belongs_to_somebody_is_not_him(who: str) -> None:
    assert told(find_claims(f"Според {who} мостът е затворен.", "bg")) == [
        ("мостът е затворен", who, None)
    ]


def test_who_is_told_stands_in_front_of_who_tells() -> None:
    words = "Мостът остава затворен до пролетта"
    assert told(find_quotes(f"„{words}“, каза на Румен Колев кметът.", "bg")) == [
        (words, "кметът", None)
    ]


def test_a_text_may_end_in_a_month_behind_a_verb() -> None:
    assert find_quotes("„Мостът е затворен“, каза май", "bg")


@pytest.mark.parametrize(
    ("attribution", "name"),
    [
        ("каза пред журналисти Петър Иванов", "Петър Иванов"),
        ("каза на журналисти Петър Иванов", "Петър Иванов"),
        ("продължи Петър Иванов", "Петър Иванов"),
    ],
)
def test_who_hears_it_stands_between_verb_and_name(attribution: str, name: str) -> None:
    (quote,) = find_quotes(f"„Мостът е затворен от днес за всички“, {attribution}.", "bg")
    assert quote.speaker
    assert quote.speaker.name == name


def test_the_name_of_a_broadcast_is_no_other_statement() -> None:
    text = "Мостът е затворен от днес за всички. Това заяви кметът Петър Иванов в „Нов ден“ по БНТ."
    (claim,) = find_claims(text, "bg")
    assert claim.text == "Мостът е затворен от днес за всички"
    assert claim.speaker
    assert claim.speaker.name == "Петър Иванов"


def test_an_office_with_an_article_is_the_one_without() -> None:
    text = (
        "Мостът е затворен от вчера, обяви министър Петър Иванов. "
        "„Обещавам да продължа с това всеки ден“, заяви министърът."
    )
    (quote,) = find_quotes(text, "bg")
    assert quote.speaker
    assert quote.speaker.name == "Петър Иванов"


def test_on_a_question_ends_a_name_behind_the_verb() -> None:
    text = (
        "Кметът Петър Иванов пристигна. Всеки мост има какво да крепи, отговори Иванов на въпрос "
        "каква е цената на ремонта."
    )
    (claim,) = find_claims(text, "bg")
    assert claim.text == "Всеки мост има какво да крепи"
    assert claim.speaker
    assert claim.speaker.name == "Петър Иванов"
