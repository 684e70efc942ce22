import pytest

from summarize.article import Span
from summarize.passages.seams import split_at_seam, without_foreign_quotations


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in split_at_seam(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "expected",
    [
        ["Welcome to our brand new site", "Добро пожаловать на наш новый сайт"],
        ["Добро пожаловать на наш новый сайт", "Welcome to our brand new site"],
        ["The museum opens again on Monday morning /", "Muzey dushanba kuni ertalab yana ochiladi"],
        ["欢迎来到我们的新网站", "welcome to our new site"],
        ["Паром снова опоздал на час", "THE FERRY WAS LATE"],
        ["Паром снова опоздал на час", "The Ferry Was Late Again Last Monday"],
    ],
)
def test_a_sentence_is_split_where_its_language_changes(expected: list[str]) -> None:
    assert parts(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "She read “Мы все поедем завтра домой” aloud and left",
        "He said: «Мы все поедем завтра домой»",
        "Компания Apple представила новый телефон iPhone Pro Max",
        "Президент прочитал книгу The Old Man and the Sea",
        "The Altfeld Morning Post писала, что мост закрыли на год",
        "Мост закрыли на год, сообщает The Altfeld Morning Post",
        "Trains run to Osh / Jalal-Abad every day of the week",
        "The council / the mayor and all of the other parties agreed",
        "One word",
        "12 / 34",
    ],
)
def test_names_and_quotations_make_no_seam(text: str) -> None:
    assert parts(text) == [text]


def test_a_quotation_in_another_script_does_not_speak_for_its_sentence() -> None:
    assert without_foreign_quotations("He said: «Мы едем домой»").split() == ["He", "said:"]
    assert without_foreign_quotations("«Мы едем домой» (ok)") == "«Мы едем домой» (ok)"
    assert without_foreign_quotations("She said “we go home”.") == "She said “we go home”."
