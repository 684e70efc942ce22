"""Strings in one run of bytes: each has its place, and nothing else has one."""

from collections.abc import Iterable
from zlib import crc32

import pytest

from summarize.packed import (
    PackedStrings,
    PackedValues,
    pack_numbers,
    pack_sections,
    pack_strings,
    pack_values,
    unpack_numbers,
    unpack_sections,
)

STRINGS = [f"{word}{number}" for number in range(700) for word in ("", "ab", "жа́р", "\N{OX}")]


def test_each_string_is_found_at_its_place() -> None:
    ordered, packed = pack_strings(STRINGS)
    strings = PackedStrings(packed)

    assert sorted(ordered) == sorted(STRINGS)
    assert [strings.place(string) for string in ordered] == list(range(len(STRINGS)))
    assert len(strings) == len(STRINGS)


@pytest.mark.parametrize("other", ["", "a", "ab", "b1", "ab1 ", "ab1\xff", "\ud800", "ab1\xffab2"])
def test_another_string_has_no_place(other: str) -> None:
    strings = PackedStrings(pack_strings(STRINGS)[1])

    assert strings.place(other) == -1
    assert other not in strings


def test_there_may_be_no_string_or_an_empty_one() -> None:
    assert "" not in PackedStrings(pack_strings([])[1])
    assert "" in PackedStrings(pack_strings([""])[1])


def test_each_string_has_its_value_and_another_none() -> None:
    given = {string: 1 + place % 900 for place, string in enumerate(STRINGS)}
    values = PackedValues(pack_values(given))

    assert {string: values.get(string) for string in given} == given
    assert len(values) == len(given)
    assert [values.get(other) for other in ("", "a", "ab1 ", "ab1\xff", "\ud800")] == [0] * 5
    assert not PackedValues(pack_values({}))


@pytest.mark.parametrize("values", [range(1, 1025), (0,)])
def test_too_many_values_are_refused_and_so_is_none(values: Iterable[int]) -> None:
    with pytest.raises(ValueError, match="different values"):
        pack_values({str(value): value for value in values})


def test_a_string_that_would_have_the_value_of_another_is_refused() -> None:
    assert crc32(b"plumless") == crc32(b"buckeroo")

    with pytest.raises(ValueError, match="'plumless' is taken for that of another"):
        pack_values({"plumless": 1, "harbour": 2, "buckeroo": 3})
    same = PackedValues(pack_values({"plumless": 1, "harbour": 2, "buckeroo": 1}))
    assert [same.get(string) for string in ("plumless", "harbour", "buckeroo")] == [1, 2, 1]


def test_sections_and_numbers_come_back() -> None:
    packed = pack_sections("rivers", b"one", b"", pack_numbers([0, 2**32 - 1]))

    one, nothing, numbers = unpack_sections("rivers", packed)

    assert (one, nothing) == (b"one", b"")
    assert list(unpack_numbers(numbers)) == [0, 2**32 - 1]


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not a table of lakes"):
        unpack_sections("lakes", pack_sections("rivers"))
    with pytest.raises(ValueError, match="whole table of rivers"):
        unpack_sections("rivers", pack_sections("rivers", b"one", b"two")[:-1])
