"""Tables in files that are asked as they lie there: many strings, and the place of each of them.

As a `dict`, each string of a table costs a process some 150 bytes, and each start its share of making
the dict; packed, it costs its letters and few bytes more, and reading the file is all that there is to
a start. Asking takes about ten times as long as asking a `dict`, so that who asks for the same again
and again remembers the answer.

Strings lie in buckets by their checksum, each string between two bytes that no text has. Most of
what is asked is in no table, and nine times of ten a filter of bits says so before any bucket is
searched: each string has set the one that its checksum tells.

Where a table has but a few different values, the strings themselves need not lie in it: `PackedValues`
keeps of each its checksum and its value, in four bytes. Of the strings that are not listed, it takes
about one in half a million for one that is.
"""

import sys
from array import array
from collections.abc import Iterable, Mapping
from itertools import accumulate, pairwise
from zlib import crc32

_BORDER = b"\xff"  # in no UTF-8
_IN_A_BUCKET = 8  # strings, at most on average
_FILTER = 8  # bytes for each bucket, a bit for each string in them
_NUMBER = 4  # bytes
_VALUE_BITS = 10
_VALUES = (1 << _VALUE_BITS) - 1
"""The most different values of a table; the other bits of a slot are those of a checksum."""
_FULLEST = 3  # slots for each string, at least, so that one or two tell of most of them


def pack_sections(kind: str, *sections: bytes) -> bytes:
    """A file of a kind, which its first line names, from its sections."""
    return b"".join(
        [_first_line(kind), pack_numbers([len(sections), *map(len, sections)]), *sections]
    )


def unpack_sections(kind: str, packed: bytes) -> list[bytes]:
    """The sections of a file that `pack_sections` made; `ValueError` if it is of another kind, or cut."""
    first_line = _first_line(kind)
    if not packed.startswith(first_line):
        raise ValueError(f"not a table of {kind}")
    at = len(first_line) + _NUMBER
    (count,) = unpack_numbers(packed[at - _NUMBER : at])
    sizes = unpack_numbers(packed[at : at + _NUMBER * count])
    ends = list(accumulate(sizes, initial=at + _NUMBER * count))
    if ends[-1] != len(packed):
        raise ValueError(f"not a whole table of {kind}")
    return [packed[begin:end] for begin, end in pairwise(ends)]


def _first_line(kind: str) -> bytes:
    return f"summarize {kind}\n".encode()


def pack_strings(strings: Iterable[str]) -> tuple[list[str], bytes]:
    """Different strings in the order of their places, and what `PackedStrings` reads."""
    listed = sorted(strings)
    count = 1 << (len(listed) // _IN_A_BUCKET).bit_length()
    buckets: list[list[str]] = [[] for _ in range(count)]
    filtered = bytearray(_FILTER * count)
    for string in listed:
        checksum = crc32(string.encode())
        buckets[checksum % count].append(string)
        filtered[(checksum >> 3) % len(filtered)] |= 1 << (checksum & 7)
    firsts, starts, text = [0], [0], bytearray(_BORDER)
    for bucket in buckets:
        text += b"".join(string.encode() + _BORDER for string in bucket)
        firsts.append(firsts[-1] + len(bucket))
        starts.append(len(text) - len(_BORDER))
    ordered = [string for bucket in buckets for string in bucket]
    return ordered, b"".join([*map(pack_numbers, ([count], firsts, starts)), filtered, text])


class PackedStrings:
    """The strings that `pack_strings` packed: which there are, and the place of each."""

    __slots__ = ("_filter", "_filter_mask", "_firsts", "_mask", "_starts", "_text")

    def __init__(self, packed: bytes) -> None:
        """Unpack only what looking up needs."""
        (count,) = unpack_numbers(packed[:_NUMBER])
        begin = _NUMBER * (3 + 2 * count)
        end = begin + _FILTER * count
        borders = unpack_numbers(packed[_NUMBER:begin])
        self._mask = count - 1
        self._firsts = borders[: count + 1]
        self._starts = borders[count + 1 :]
        self._filter = packed[begin:end]
        self._filter_mask = len(self._filter) - 1
        self._text = packed[end:]

    def __len__(self) -> int:
        return self._firsts[-1]

    def __contains__(self, string: str) -> bool:
        return self.place(string) >= 0

    def place(self, string: str) -> int:
        """The place of a string, counted from 0; -1 for one that is not among them."""
        try:
            key = string.encode()
        except UnicodeEncodeError:  # Half a surrogate is no text, but may stand in what is asked.
            return -1
        checksum = crc32(key)
        if not self._filter[checksum >> 3 & self._filter_mask] >> (checksum & 7) & 1:
            return -1
        bucket = checksum & self._mask
        start = self._starts[bucket]
        at = self._text.find(_BORDER + key + _BORDER, start, self._starts[bucket + 1] + 1)
        return -1 if at < 0 else self._firsts[bucket] + self._text.count(_BORDER, start, at)


def pack_values(values: Mapping[str, int]) -> bytes:
    """Values of strings, none of them 0, as bytes.

    Raises `ValueError` if over 1,023 are different, and where a string meets another's checksum and
    would have its value.
    """
    different = sorted(set(values.values()))
    if len(different) > _VALUES or 0 in different:
        raise ValueError(f"{len(different)} different values, or 0 among them")
    mask = (1 << max(_VALUE_BITS, (_FULLEST * len(values)).bit_length())) - 1
    slots = [0] * (mask + 1)
    for string in sorted(values):
        checksum = crc32(string.encode())
        place = checksum & mask
        while slots[place]:
            place = place + 1 & mask
        slots[place] = checksum & ~_VALUES | different.index(values[string]) + 1
    packed = pack_numbers([len(different), *different, *slots])
    made = PackedValues(packed)
    mistaken = [string for string, value in values.items() if made.get(string) != value]
    if mistaken:
        raise ValueError(f"the checksum of {mistaken[0]!r} is taken for that of another string")
    return packed


class PackedValues:
    """The values that `pack_values` packed, by string; 0 for a string that it was not given."""

    __slots__ = ("_mask", "_slots", "_values")

    def __init__(self, packed: bytes) -> None:
        """Part the values from the slots."""
        (count,) = unpack_numbers(packed[:_NUMBER])
        begin = _NUMBER * (1 + count)
        self._values = (0, *unpack_numbers(packed[_NUMBER:begin]))
        self._slots = unpack_numbers(packed[begin:])
        self._mask = len(self._slots) - 1

    def __len__(self) -> int:
        return len(self._slots) - self._slots.count(0)

    def get(self, string: str) -> int:
        """The value of a string; 0 if it has none."""
        try:
            checksum = crc32(string.encode())
        except UnicodeEncodeError:  # as above
            return 0
        slots, place = self._slots, checksum & self._mask
        while slot := slots[place]:
            # The bits of the checksum that the slot does not hold told its place.
            if slot ^ checksum <= _VALUES:
                return self._values[slot & _VALUES]
            place = place + 1 & self._mask
        return 0


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Numbers of up to 32 bits as bytes, the same on every machine."""
    return _from_or_to_little(array("I", numbers)).tobytes()


def unpack_numbers(packed: bytes) -> "array[int]":
    """The numbers that `pack_numbers` packed."""
    return _from_or_to_little(array("I", packed))


def _from_or_to_little(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
