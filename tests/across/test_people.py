"""One person or body under many names, and two of one name apart."""

import itertools
import sys
from collections.abc import Callable

import pytest

from summarize.across.bodies import body_of
from summarize.across.kept_people import HeldNames
from summarize.across.local_names import (
    Corrections,
    LocalName,
    NameUse,
    can_be_one,
    local_names,
)
from summarize.across.people import identify
from summarize.across.proper_names import ProperName, proper_name


def groups(*named: tuple[str, str], **known: object) -> list[int | None]:
    """Whom each (name, language) means, every one in an article of its own."""
    namings = [NameUse(place, name, language) for place, (name, language) in enumerate(named)]
    corrections = known.get("corrections")
    assert corrections is None or isinstance(corrections, Corrections)
    identities = identify(namings, corrections=corrections)[1]
    return [None if identity is None else identity.person for identity in identities]


@pytest.mark.parametrize(
    "named",
    [
        [("Aigul Sadykova", "en"), ("Айгуль Садыкова", "ru"), ("Айгүл Садықова", "kk"), ("А. Садыкова", "ru")],
        [("Aigul Sadykova", "en"), ("Айгуль Садыковой", "ru"), ("Садыкова Айгуль Маратовна", "ru")],
        [("Baxtiyor Yoqubov", "uz"), ("Бахтиёр Ёқубов", "uz"), ("Bakhtiyor Yokubov", "en")],
        [("Joe Lindqvist", "en"), ("Joseph R. Lindqvist", "en"), ("Mr. Lindqvist", "en")],
        [("Former Vellin Gov. Ada Berg", "en"), ("Ada Berg", "en"), ("Berg’s", "en")],
        [("Sh. Turdiyev", "en"), ("Shuhrat Turdiyev", "uz"), ("Ш. Турдиев", "ru")],
    ],
)  # fmt: skip
def test_one_person(named: list[tuple[str, str]]) -> None:
    assert len(set(groups(*named))) == 1


@pytest.mark.parametrize(
    "named",
    [
        [("Ada Berg", "en"), ("Tomas Berg", "en")],
        [("Марат Садыков", "ru"), ("Айгуль Садыкова", "ru")],
        [("Mr. Berg", "en"), ("Ada Berg", "en")],
        [("Smith", "en"), ("S. Jones", "en")],
        [("Ministry of Health of Kazakhstan", "en"), ("Ministry of Health of Kyrgyzstan", "en")],
    ],
)
def test_two_people(named: list[tuple[str, str]]) -> None:
    assert len(set(groups(*named))) == 2


def test_a_surname_of_several_is_told_by_what_articles_are_about() -> None:
    namings = [
        NameUse(0, "Ada Berg", "en"),
        NameUse(1, "Tomas Berg", "en"),
        NameUse(2, "Berg", "en"),
        NameUse(3, "Berg", "en"),
    ]
    alike = {(2, 0): 0.6, (2, 1): 0.1, (3, 0): 0.3, (3, 1): 0.3}
    ada, tomas, third, fourth = identify(namings, likeness=lambda a, b: alike[a, b])[1]
    assert ada is not None
    assert tomas is not None
    assert third is not None
    assert fourth is not None
    assert third.person == ada.person
    assert "most alike" in third.why
    assert fourth.person not in {ada.person, tomas.person}


def test_a_full_name_in_the_text_decides() -> None:
    namings = [
        NameUse(0, "Ada Berg", "en"),
        NameUse(1, "Tomas Berg", "en"),
        NameUse(2, "Berg", "en"),
    ]
    _, tomas, third = identify(namings, {2: "The council met. Tomas Berg spoke. Berg left."})[1]
    assert tomas is not None
    assert third is not None
    assert third.person == tomas.person


def test_nobody_is_named_by_an_office_alone() -> None:
    assert groups(("a spokesman", "en"), ("житель села", "ru")) == [None, None]


def test_corrections_are_obeyed() -> None:
    told = Corrections((("Ada Berg", "The Bridge Lady"),), (("Ada Berg", "A. Berg"),))
    ada, lady, other = groups(
        ("Ada Berg", "en"), ("The Bridge Lady", "en"), ("A. Berg", "en"), corrections=told
    )
    assert ada == lady != other


@pytest.mark.parametrize(
    ("name", "language", "body"),
    [
        ("МИДом РК", "ru", "foreign-ministry KZ"),
        ("Сыртқы істер министрлігінің", "kk", "foreign-ministry KZ"),
        ("Uzbek Foreign Ministry", "en", "foreign-ministry UZ"),
        ("Тышкы иштер министрлиги", "ky", "foreign-ministry KG"),
        ("Вазорати корҳои хориҷии Тоҷикистон", "tg", "foreign-ministry TJ"),
        ("Ташқи ишлар вазирлиги", "uz", "foreign-ministry UZ"),
        ("Организации Объединённых Наций", "ru", "un"),
        ("БУУнун", "ky", "un"),
        ("BMTning", "uz", "un"),
        ("the WHO", "en", "who"),
        ("Министерство", "ru", None),
        ("Foreign Ministry", "en", None),
        ("Foreign Ministry spokesman Ada Berg", "en", None),
        ("Ada Berg", "en", None),
    ],
)
def test_bodies_by_what_they_are(name: str, language: str, body: str | None) -> None:
    assert body_of(name, language) == body


@pytest.mark.parametrize(
    ("called", "text"),
    [
        ("Mayor Anne-Marie Blake-Holt", "Anne-Marie Blake-Holt"),
        ("Ann  Blake\N{HYPHEN}Holt’s", "Ann Blake\N{HYPHEN}Holt"),
        ("vice-mayor Ann Holt", "Ann Holt"),
    ],
)
def test_a_name_keeps_its_hyphens_and_is_the_same_without(called: str, text: str) -> None:
    name = proper_name(called, "en")
    assert name is not None
    assert name.written == text
    assert name == proper_name(text.replace("-", " ").replace("\N{HYPHEN}", " "), "en")
    assert ProperName.as_written(name.written, "en", name.gender).words == name.words


def test_what_is_joined_to_a_given_name_is_of_the_name() -> None:
    written = [
        name.written if (name := proper_name(called, "en")) else None
        for called in ("Zhanny-Anna Berg", "Zhanny Anna Berg")
    ]
    assert written == ["Zhanny-Anna Berg", "Anna Berg"]


def test_corrections_know_names_by_their_hyphens() -> None:
    told = Corrections(same=(("Anne-Marie Blake", "Nan Holt"),))
    one, other = groups(("Anne-Marie Blake", "en"), ("Nan Holt", "en"), corrections=told)
    assert one == other


def test_an_article_may_name_thousands() -> None:
    letters = itertools.product("bdgklmnrst", "aeiou", "lmnr")
    parts = ["".join(each).capitalize() for each in letters]
    called = [f"{one} {other}" for one in parts[:40] for other in parts[75:150]]
    told = [each.name for each in _named(called) if each is not None]
    assert len(set(told)) == len(called) == 3000
    # Held each against each they would be a call a pair at least.
    some = called[:2400]
    assert _calls_of(lambda: _named(some)) < len(some) ** 2 / 10


def _named(called: list[str]) -> list[LocalName | None]:
    return list(local_names([NameUse(0, name, "en") for name in called], {}, Corrections()))


def _calls_of(work: Callable[[], object]) -> int:
    """The functions in Python that a piece of work calls."""
    calls = 0

    def count(_frame: object, event: str, _value: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def test_names_that_were_read_are_told_by_the_numbers_of_their_articles() -> None:
    """Between them stand those that were kept."""
    held = HeldNames()
    first, kept, second = (LocalName(name, "as it stands") for name in ("Berg", "Lund", "Kern"))
    held.add_read(9, [first, None])
    held.names.append(kept)
    held.add_read(4, [second])
    assert held.names == [first, None, kept, second]
    assert list(held.new()) == [(4, [second]), (9, [first, None])]


def test_whether_two_full_names_can_be_one_is_asked_once() -> None:
    given = ("Ada", "Emil", "Nora", "Viktor", "Oskar", "Freya", "Tomas", "Aigul", "Yusuf", "Mirela")
    can_be_one.cache_clear()
    assert len(set(groups(*((f"{name} Halvorsen", "en") for name in given)))) == len(given)
    asked = can_be_one.cache_info()
    assert asked.hits + asked.misses == len(given) * (len(given) - 1) / 2
