from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.lexicon import lexicon
from summarize.verification.figures import numerals
from summarize.verification.figures.finding import bare_figures, find_figures
from summarize.verification.figures.screening import numbers_apart

if TYPE_CHECKING:
    from summarize.verification.figures.figure import Unit


def _met(said: str, said_in: str, source: str, source_in: str) -> bool:
    found = find_figures(source, source_in)
    wanted = find_figures(said, said_in)
    assert wanted, f"no figure is seen in {said!r}"
    return all(any(figure.is_met_by(other) for other in found) for figure in wanted)


@pytest.mark.parametrize(
    ("said", "said_in", "source", "source_in"),
    [
        ("1.2 million people", "en", "1 200 000 человек", "ru"),
        ("1.2 million people", "en", "1,2 млн человек", "ru"),
        ("1,200,000 people", "en", "1.200.000 Menschen", "de"),
        ("1.5 metres", "en", "1,5 метра", "ru"),
        ("1,500 metres", "en", "1500 м", "ru"),
        ("two hundred soldiers", "en", "200 солдат", "ru"),
        ("25 houses", "en", "двадцать пять домов", "ru"),
        ("twenty-five houses", "en", "25 houses", "en"),
        ("5 houses", "en", "пяти домов", "ru"),
        ("three thousand", "en", "үш мың адам", "kk"),
        ("3,000", "en", "3 минг киши", "uz"),
        ("3,000", "en", "se 3 ming kishi", "uz"),
        ("42 мыңы – егіншілер", "kk", "олардың 42 мыңға жуығы – егіншілер", "kk"),
        ("yüzde 47'si", "tr", "yüzde kırk yedisi", "tr"),
        ("yüzde 38'i", "tr", "yüzde otuz sekizi", "tr"),
        ("40 percent", "en", "40 %", "ru"),
        ("40%", "en", "40 пайыз", "kk"),
        ("20 people", "en", "ýigrimiden köp adam", "tk"),
        ("40%", "en", "40 фоиз", "tg"),
        ("40 per cent", "en", "40 Prozent", "de"),
        ("40%", "en", "yüzde 40", "tr"),
        ("$5 million", "en", "5 млн долларов", "ru"),
        ("500 tenge", "en", "500 теңге", "kk"),
        ("January 5", "en", "5 января", "ru"),
        ("5 January 2022", "en", "05.01.2022", "ru"),
        ("January 5, 2022", "en", "2022-01-05", "en"),
        ("5 қаңтар", "kk", "on January 5", "en"),
        ("in January", "en", "5 января", "ru"),
        ("in May", "en", "в мае", "ru"),
        ("on Tuesday", "en", "во вторник", "ru"),
        ("Tuesday", "en", "сейсенбіде", "kk"),
        ("thousands of people", "en", "тысячи людей", "ru"),
        ("12 people", "en", "١٢ people", "en"),
        ("5th of June", "en", "5-го июня", "ru"),
        ("more than 1 million people", "en", "1,3 млн человек", "ru"),
        ("12345678901234567890", "en", "12345678901234567890", "en"),
    ],
)
def test_a_figure_is_met_however_it_is_written(
    said: str, said_in: str, source: str, source_in: str
) -> None:
    assert _met(said, said_in, source, source_in)


@pytest.mark.parametrize(
    ("said", "said_in", "source", "source_in"),
    [
        ("12 people", "en", "21 people", "en"),
        ("1.2 million", "en", "1.2 billion", "en"),
        ("1.2 million", "en", "1.2", "en"),
        ("5 percent", "en", "5 people", "en"),
        ("5 people", "en", "5 percent", "en"),
        ("$5 million", "en", "5 million tenge", "en"),
        ("$5 million", "en", "5 million people", "en"),
        ("January 5", "en", "5 февраля", "ru"),
        ("January 5", "en", "January 15", "en"),
        ("5 people", "en", "on January 5", "en"),
        ("in May", "en", "in June", "en"),
        ("on Tuesday", "en", "в среду", "ru"),
        ("seven", "en", "семья", "ru"),
        ("millions of people", "en", "5,300 people", "en"),
        ("1.5", "en", "15", "en"),
        ("until 2020", "en", "jusqu'en 2018", "fr"),
        ("nearly 500,000 crowns", "en", "près de 400 000 couronnes", "fr"),
        ("12345678901234567890", "en", "12345678901234567891", "en"),
    ],
)
def test_another_figure_does_not_meet_it(
    said: str, said_in: str, source: str, source_in: str
) -> None:
    assert not _met(said, said_in, source, source_in)


@pytest.mark.parametrize(
    "text",
    ["She may leave and march on", "one of them", "no figure", "", "the second k", "In a word"],
)
def test_words_that_only_look_like_figures_are_none(text: str) -> None:
    assert find_figures(text, "en") == ()


def test_a_figure_knows_where_it_stands() -> None:
    text = "On January 5, some 1.2 million voted."
    figures = find_figures(text, "en")
    assert [text[figure.start : figure.end] for figure in figures] == ["January 5", "1.2 million"]


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [("In Jan the baker left", False), ("in Jan 2024", True), ("3 Jan", True), ("in April", True)],
)
def test_a_short_month_is_sure_only_beside_a_number(text: str, is_sure: bool) -> None:
    assert {figure.is_sure for figure in find_figures(text, "en")} == {is_sure}


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Baker Jan Lunar left in Dec. and came back.", "Dec"),
        ("Baker Jan LUNAR left in Dec, Ann Field said.", "Dec"),
        ("The mill opened in Jan. The baker left.", "Jan"),
    ],
)
def test_a_short_month_before_a_surname_is_somebody(text: str, month: str) -> None:
    assert [text[each.start : each.end] for each in find_figures(text, "en")] == [month]


@pytest.mark.parametrize(
    "text",
    [
        *("9" * 20_000, "1." * 5_000, "1 000" * 3_000, "hundred " * 400),
        *("99.99.9999", "0000-00-00", "٣٪", "²³", "5 m"),
    ],
)
def test_any_text_has_figures(text: str) -> None:
    find_figures(text, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Yong‘in ombor binosida yuz berdi.", "uz"),
        ("Ёнғин омборда юз берган.", "uz"),
        ("Onların yüzü güldü.", "tr"),
    ],
)
def test_what_happens_and_a_face_are_no_hundred(text: str, language: str) -> None:
    assert find_figures(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("A rise of 40 per cent was met with 2 shrugs", "en", ["40 per cent", "2"]),
        ("It grew per cent by cent until 5 p.m. that day", "en", ["5 p.m"]),
        ("Some 1 200 000 people came", "en", ["1 200 000"]),
        ("(5)\u202f000 and\nthen two thousand more", "en", ["5", "000", "two thousand"]),
        ("nothing here, and nothing there", "en", []),
        ("subió un 12 por ciento ayer", "es", ["12 por ciento"]),
    ],
)
def test_figures_are_found_among_words_that_are_none(
    text: str, language: str, told: list[str]
) -> None:
    for whole in (text, f"{text} indeed"):  # what is known of words by then changes nothing
        assert [figure.says(whole) for figure in find_figures(whole, language)] == told


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The ferry stops on Thursday, in June, for a week.", "en", False),
        ("Dollars, euros and per cent.", "en", False),
        ("The two ferries stop on Thursday.", "en", True),
        ("It rose by 31 per cent.", "en", True),
        ("Half of them came.", "en", True),
        ("Hundreds came in June.", "en", True),
        ("Паром стоит в четверг, в июне.", "ru", False),
        ("Паром стоит две недели.", "ru", True),
        ("渡轮停航三天。", "zh", True),
    ],
)
def test_what_may_have_a_number_is_told_by_its_words_alone(
    text: str, language: str, *, expected: bool
) -> None:
    assert (numbers_apart(text, language) != ()) == expected
    told = {figure.unit for figure in bare_figures(text, language)}
    assert expected or told <= {"weekday", "month"}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Two of the crew of the ferry came with 31 passengers.", "en", (2.0, 31.0)),
        ("The half-built pier cost the county $2,500 in June.", "en", (0.5, 2500.0)),
        ("Nobody at the ferry is the one.", "en", (1.0,)),
        ("It takes 15,5 metres and no more.", "ru", (15.5,)),
        ("It came to two and a half.", "en", None),
        ("It was built in 2 years and a half.", "en", None),
        ("It lasts half a day.", "en", (0.5,)),
        ("It carries 12 000 people.", "ru", None),
        ("It leaves at 3 p.m. with the mail.", "en", None),
        ("Elle part à 15 h 30 du quai.", "fr", None),
        ("It leaves at 15:30 with the mail.", "en", None),
        ("Its number is 12345678901234567890.", "en", None),
        ("渡轮停航三天。", "zh", None),
    ],
)
def test_numbers_are_told_apart_from_far(
    text: str, language: str, expected: tuple[float, ...] | None
) -> None:
    assert numbers_apart(text, language) == expected


_WORDS = [
    "12", "3", "40", "250", "2,5", "one", "two", "forty", "hundred", "million", "half", "quarter", "third",
    "years", "percent", "euros", "$9", "7%", "and", "a", "of", "the", "ferry", "p.m.", "15:30", "June", "4-5",
    "dozen", "decade", "1,200",
]  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14), st.data())
def test_a_figure_of_a_text_may_always_be_among_its_numbers(
    written: list[str], data: st.DataObject
) -> None:
    text = " ".join(written)
    numbers = numbers_apart(text, "en")
    unit: Unit = data.draw(st.sampled_from(("number", "percent")))
    value = float(data.draw(st.integers(1, 400)))
    (plain,) = bare_figures("7", "en")
    for figure in find_figures(text, "en"):
        for said in (value, *(each for each in figure.readings if isinstance(each, float))):
            mine = plain._replace(unit=unit, readings=frozenset((said,)), is_rough=True)
            if mine.is_met_by(figure) or (not figure.is_sure and figure.is_met_by(mine)):
                assert mine.may_be_among(numbers)


def test_a_figure_that_no_number_is_near_is_not_among_them() -> None:
    figures = find_figures("30 people, 33 percent, about 300 cars, 4 years, 5 euros", "en")
    found = [figure.may_be_among((2.0, 0.5, 31.0)) for figure in figures]
    assert found == [True, True, False, True, True]  # of what has a unit more must be read
    assert figures[2].may_be_among(None)


@pytest.mark.parametrize("language", ["kk", "ky", "uz", "tr", "az"])
def test_every_number_is_read_with_every_ending_that_numbers_take(language: str) -> None:
    known = lexicon(language)
    listed = {
        word: value
        for values in (known.number_values, known.scale_values)
        for word in (*values.exact, *values.beginnings)
        if len(word) > 3 and (value := values.get(word)) and value > 2
    }
    endings = numerals.case_endings(language)
    assert listed
    assert endings
    unread = {
        word + ending
        for word, value in listed.items()
        for ending in endings
        if value != 100 and not numerals.counted([word + ending], language)[0]
    }
    assert unread <= {"milyonerek"}  # which begins as the name of a rich man does


def test_a_number_is_read_behind_what_arabic_writes_onto_its_front() -> None:
    assert list(numerals.counted(["وثلاثة", "ولد"], "ar")) == [numerals.NUMBER, 0]
