"""Looks word forms up in the packed tables of a language.

A table holds the checksum of each form in lower case with the bits of its `WordClass`, not the form
itself, and endings with their bits, for forms that are not listed. So one form in some half a million
is taken for one that is listed. Who reads a text remembers what it looked up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from summarize.packed import (
    PackedValues,
    pack_numbers,
    pack_sections,
    pack_values,
    unpack_numbers,
    unpack_sections,
)

_KIND = "word classes"
_FOLDER = Path(__file__).parent / "tables"
LONGEST_ENDING = 5
SHORTEST_GUESSED = 4
"""Letters of the shortest form whose ending says anything."""


class WordClass:
    """What a form can be, as bits of an integer.

    The first eight are what at least a tenth of the form's occurrences are; `MOSTLY` shifts them to
    what at least seven in ten are. The rest holds for the commonest use of the form. The classes
    are those of Universal Dependencies, put together: FUNCTION is DET, PRON, ADP, CCONJ, SCONJ
    and PART; auxiliaries are verbs.
    """

    NAME = 1 << 0
    NOUN = 1 << 1
    ADJECTIVE = 1 << 2
    FINITE = 1 << 3
    NOT_FINITE = 1 << 4
    ADVERB = 1 << 5
    FUNCTION = 1 << 6
    NUMERAL = 1 << 7
    OBLIQUE = 1 << 16
    PLURAL = 1 << 17
    FEMININE = 1 << 18
    MASCULINE = 1 << 19
    GUESSED = 1 << 20

    MOSTLY = 8
    """How far the eight bits are shifted."""

    MOSTLY_NAME = NAME << MOSTLY
    MOSTLY_NOUN = NOUN << MOSTLY
    MOSTLY_ADJECTIVE = ADJECTIVE << MOSTLY
    MOSTLY_FINITE = FINITE << MOSTLY
    MOSTLY_NOT_FINITE = NOT_FINITE << MOSTLY
    MOSTLY_ADVERB = ADVERB << MOSTLY
    MOSTLY_FUNCTION = FUNCTION << MOSTLY
    MOSTLY_NUMERAL = NUMERAL << MOSTLY


class Endings:
    """What the endings of forms say of them: the longest that is listed tells.

    `bits` holds the `WordClass` bits of each, of two letters to `LONGEST_ENDING`, `GUESSED` among them;
    it may grow by `add`.
    """

    __slots__ = ("_by_two", "bits")

    def __init__(self, bits: Mapping[str, int]) -> None:
        """Note under the last two letters how long the endings are that have them."""
        self.bits: dict[str, int] = {}
        self._by_two: dict[str, tuple[tuple[int, ...], int]] = {}
        for ending, found in bits.items():
            self.add(ending, found)

    def add(self, ending: str, bits: int) -> None:
        """List one more ending."""
        self.bits[ending] = bits = bits | WordClass.GUESSED
        two = ending[-2:]
        lengths, found = self._by_two.get(two, ((), 0))
        if ending == two:
            self._by_two[two] = lengths, bits
        else:
            longer = sorted({*lengths, len(ending)}, reverse=True)
            self._by_two[two] = _one_object(tuple(longer)), found

    def of(self, form: str) -> int:
        """The bits that the longest listed ending gives to a form; 0 where there is none."""
        known = self._by_two.get(form[-2:])
        if known is None or len(form) < SHORTEST_GUESSED:
            return 0
        for length in known[0]:
            found = self.bits.get(form[-length:]) if length < len(form) else None
            if found is not None:
                return found
        return known[1]


@cache
def _one_object(lengths: tuple[int, ...]) -> tuple[int, ...]:
    """The same lengths for all endings that have them."""
    return lengths


@dataclass(frozen=True, slots=True)
class WordClasses:
    """The forms of one language with the `WordClass` bits of each, and endings with theirs."""

    forms: PackedValues
    endings: Endings

    def of(self, form: str) -> int:
        """The bits of a form in lower case; 0 where nothing is known of it."""
        return self.forms.get(form) or self.endings.of(form)


def pack_classes(forms: Mapping[str, int], endings: Mapping[str, int]) -> bytes:
    """A table as bytes, from forms and endings with their bits."""
    return pack_sections(
        _KIND,
        pack_values(forms),
        " ".join(endings).encode(),
        pack_numbers(endings.values()),
    )


def unpack_classes(packed: bytes) -> WordClasses:
    """The table that `pack_classes` made."""
    forms, endings, bits = unpack_sections(_KIND, packed)
    return WordClasses(
        PackedValues(forms),
        Endings(dict(zip(endings.decode().split(), unpack_numbers(bits), strict=True))),
    )


NO_CLASSES = unpack_classes(pack_classes({}, {}))
"""What is known of a language that has no table."""


@cache
def word_classes(language: str) -> WordClasses:
    """The word classes of a language (ISO 639-1); empty where there is no table."""
    path = _FOLDER / f"{language}.bin"
    return unpack_classes(path.read_bytes()) if path.is_file() else NO_CLASSES


def classes_of(form: str, language: str) -> int:
    """The `WordClass` bits of one form, in any case of letters."""
    return word_classes(language).of(form.lower())


def is_finite(form: str, language: str) -> bool:
    """Whether a form says what somebody does or did, as far as is known, and seldom is a noun."""
    return _is_mostly(WordClass.FINITE, classes_of(form, language))


def is_verb(form: str, language: str) -> bool:
    """The same of any form of a verb."""
    return _is_mostly(_VERB, classes_of(form, language))


def can_be_verb(form: str, language: str) -> bool:
    """Whether nothing that is known of a form speaks against its being one of a verb."""
    bits = classes_of(form, language)
    return not bits or bool(bits & _VERB)


_VERB = WordClass.FINITE | WordClass.NOT_FINITE


def _is_mostly(verb: int, bits: int) -> bool:
    return bool(bits & verb) and not bits & WordClass.MOSTLY_NOUN
