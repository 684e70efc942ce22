import random
from collections.abc import Iterator

import pytest

from summarize.languages.tables import Posting, Table, pack_table, table_for

LANGUAGES = ["aa", "bb", "cc"]
ROWS = {
    "a": [Posting(0, 5)],
    "ab": [Posting(0, 1), Posting(1, 2), Posting(2, 3)],
    "=ә": [Posting(2, 255)],
}


def scored(table: Table, words: list[str], start: int = 0) -> tuple[int, ...]:
    """What all that a table knows of words adds up to."""
    *_, total = table.sums(words, start)
    return table.scores(total)


def test_adds_the_weights_of_each_language() -> None:
    table = Table(pack_table(LANGUAGES, ROWS))
    assert table.languages == LANGUAGES
    assert scored(table, ["ab", "ә", "unknown"]) == (6, 2, 258)


def test_scores_nothing_when_nothing_is_known() -> None:
    assert scored(Table(pack_table(LANGUAGES, ROWS)), []) == (0, 0, 0)


def test_lanes_of_languages_do_not_run_into_each_other() -> None:
    table = Table(pack_table(LANGUAGES, {"x": [Posting(0, 255), Posting(2, 255)]}))
    assert scored(table, ["x"] * 60_000) == (60_000 * 255, 0, 60_000 * 255)


def test_every_n_gram_of_a_word_counts_and_none_between_words() -> None:
    table = Table(pack_table(LANGUAGES, {"b c": [Posting(0, 9)], " c": [Posting(1, 4)]}))
    assert scored(table, ["ab", "c", "cc"]) == (0, 8, 0)


def test_n_grams_of_every_length_count_at_each_of_their_places() -> None:
    places = {"a": 3, "an": 2, "ana": 2, "banan": 1, " b": 1, "na ": 1, "=banana": 1}
    for gram, count in places.items():
        table = Table(pack_table(LANGUAGES, {gram: [Posting(0, 1)]}))
        assert scored(table, ["banana"]) == (count, 0, 0)


def test_words_in_any_number_and_length_are_weighed_alike() -> None:
    table = Table(pack_table(LANGUAGES, ROWS))
    many = [f"a{number}" for number in range(25_000)]
    assert scored(table, many) == scored(table, many[::-1]) == (5 * 25_000, 0, 0)
    assert scored(table, ["a" * 1000]) == (5000, 0, 0)


def test_every_row_comes_back_as_it_was_packed() -> None:
    chance = random.Random(7)
    languages = [f"l{number}" for number in range(50)]
    rows = {
        f"g{number}": [
            Posting(language, chance.randint(1, 255))
            for language in sorted(chance.sample(range(50), chance.randint(1, 50)))
        ]
        for number in range(300)
    }
    table = Table(pack_table(languages, rows))
    for gram, postings in rows.items():
        weights = dict(postings)
        row = table.sum_of([gram]).to_bytes(4 * 50, "little")[::4]
        assert tuple(row) == tuple(weights.get(place, 0) for place in range(50))


def test_short_words_are_asked_first_and_long_n_grams_last() -> None:
    rows = {**ROWS, "=bridges": [Posting(1, 7)], "=bridgehead": [Posting(1, 1)]}
    table = Table(pack_table(LANGUAGES, {**rows, " abc ": [Posting(0, 9)]}))
    steps = table.sums(["bridgehead", "bridges", "abc", "ә"])
    assert [table.scores(total) for total in steps] == [
        (6, 2, 258),
        (6, 9, 258),
        (11, 10, 258),
        (20, 10, 258),
    ]


def test_a_sum_may_begin_with_a_row() -> None:
    table = Table(pack_table(LANGUAGES, ROWS))
    assert scored(table, ["ab"], table.row_of([1, 0, 300])) == (7, 2, 303)


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        ([9, 0, 3], {"aa": 9}),
        ([9, 4, 3], {"aa": 9}),
        ([9, 5, 3], {"aa": 9, "bb": 5}),
        ([5, 0, 9], {"aa": 5, "bb": 9}),
        ([0, 0, 9], {"bb": 9}),
        ([0, 6, 9], {"bb": 9}),
        ([0, 0, 3], {"aa": 0, "bb": 3}),
    ],
)
@pytest.mark.parametrize("before", [[99, 0, 0], [0, 99, 0], [0, 0, 99]])
def test_tells_what_lies_within_reach_whatever_led_before(
    scores: list[int], found: dict[str, int], before: list[int]
) -> None:
    table = Table(pack_table(["aa", "bb", "bb"], ROWS))
    table.within(5, [table.row_of(before)])
    assert table.within(5, [table.row_of(scores)]) == found


def test_adds_up_until_one_language_is_left() -> None:
    table = Table(pack_table(["aa", "bb", "bb"], ROWS))
    sums = map(table.row_of, ([7, 3, 0], [9, 3, 4], [9, 9, 0]))
    assert table.within(5, sums) == {"aa": 9}
    assert table.within(5, sums) == {"aa": 9, "bb": 9}


def test_what_is_out_of_reach_for_one_leader_may_be_within_it_for_another() -> None:
    table = Table(pack_table(["aa", "bb", "bb"], ROWS))
    assert table.within(5, [table.row_of([9, 6, 0])], {"aa": 3}) == {"aa": 9}
    assert table.within(5, [table.row_of([9, 6, 0])], {"bb": 3}) == {"aa": 9, "bb": 6}
    assert table.within(5, [table.row_of([9, 7, 5])], {"aa": 3}) == {"aa": 9, "bb": 7}
    assert table.within(9, [table.row_of([9, 7, 5])], {"aa": 3}) == {"aa": 9, "bb": 7}


def test_what_is_asked_meanwhile_leads_no_other_sum() -> None:
    table = Table(pack_table(["aa", "bb", "bb"], ROWS))

    def sums() -> Iterator[int]:
        yield table.row_of([9, 5, 3])
        table.within(5, [table.row_of([0, 0, 99])])  # as another thread may

    assert table.within(5, sums()) == {"aa": 9, "bb": 5}


def test_refuses_a_file_that_is_no_table() -> None:
    with pytest.raises(ValueError, match="not a table"):
        Table(b"something else")


@pytest.mark.parametrize(
    ("script", "languages"),
    [
        ("Cyrl", {"ba", "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk", "uz"}),
        ("Deva", {"hi", "mr", "ne"}),
        ("Ethi", {"am", "ti"}),
        ("Arab", {"ar", "ckb", "fa", "ps", "sd", "ug", "ur"}),
    ],
)
def test_the_package_holds_the_tables_of_shared_scripts(script: str, languages: set[str]) -> None:
    assert set(table_for(script).languages) == languages


@pytest.mark.parametrize(
    ("start", "lead"), [([0, 0, 0], 9), ([0, 4, 3], 9), ([0, 5, 3], None), ([0, 3, 5], None)]
)
def test_a_language_may_lead_by_the_shortest_words_alone(
    start: list[int], lead: int | None
) -> None:
    """What longer words say is not asked for, and another language is not answered for."""
    rows = {"=ab": [Posting(0, 9)], "=abcde": [Posting(1, 200)]}
    table = Table(pack_table(["aa", "bb", "cc"], rows))
    words = ["ab", "abcde"]
    assert table.lead_of("aa", words, table.row_of(start), 5) == lead
    assert table.lead_of("bb", words, table.row_of(start), 5) is None
    assert table.lead_of("dd", words, table.row_of(start), 5) is None
