from itertools import combinations

import pytest

from summarize.verification.lexicon import Values, Words, fold, languages, lexicon

CODES = sorted(languages())


@pytest.mark.parametrize("code", CODES)
def test_words_are_written_as_they_are_compared(code: str) -> None:
    known = lexicon(code)
    listed = " ".join(
        [
            *known.numbers.values(),
            *known.scales.values(),
            *known.months,
            *known.weekdays,
            known.percent,
            known.negations,
            known.negations_after,
            known.pseudo,
            known.denials,
            known.lacks,
            known.function,
            known.determiners,
            known.common,
        ]
    )
    assert listed == fold(listed)


@pytest.mark.parametrize("code", CODES)
def test_no_word_stands_for_two_values(code: str) -> None:
    known = lexicon(code)
    lists = [
        (known.month_values, known.months),
        (known.weekday_values, known.weekdays),
        (known.number_values, tuple(known.numbers.values())),
        (known.scale_values, tuple(known.scales.values())),
    ]
    for (values, _), (_, others) in combinations([*lists, *lists[::-1]], 2):
        if values not in [found for found, listed in lists if listed is others]:
            clashing = [word for word in " ".join(others).split() if values.get(word.strip("*"))]
            assert not clashing
    for values, listed in lists:
        reached = [values.get(word.strip("*")) for words in listed for word in words.split()]
        assert len(set(reached)) == len(listed)


@pytest.mark.parametrize("code", CODES)
def test_calendars_are_whole_or_absent(code: str) -> None:
    assert len(lexicon(code).months) in (0, 12)
    assert len(lexicon(code).weekdays) in (0, 7)


def test_a_language_without_a_lexicon_knows_no_words() -> None:
    assert "not" not in lexicon("xx").negation_words


def test_wildcards_stand_for_any_ending_or_beginning() -> None:
    words = Words("not отказ* *майды")
    assert all(word in words for word in ("not", "отказался", "бармайды"))
    assert not any(word in words for word in ("nothing", "от", "майды ме"))
    assert Values({5: "пять", 15: "пятнадцат*"}).get("пятнадцатью") == 15
