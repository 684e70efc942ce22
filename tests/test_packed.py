"""Strings in one run of bytes: each has its place, and nothing else has one."""

import pytest

from summarize.packed import (
    PackedStrings,
    pack_numbers,
    pack_sections,
    pack_strings,
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
