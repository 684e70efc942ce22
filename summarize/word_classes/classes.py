"""Looks word forms up in the packed tables of a language.

A table is a text of lines: a number in hexadecimal, the bits of `WordClass`, and the forms that have
it, in lower case. Entries with a hyphen in front are endings, for forms that are not listed.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

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


@dataclass(frozen=True, slots=True)
class WordClasses:
    """The forms and the endings of one language, each with its `WordClass` bits."""

    forms: dict[str, int]
    endings: dict[str, int]

    def of(self, form: str) -> int:
        """The bits of a form in lower case; 0 where nothing is known of it."""
        known = self.forms.get(form)
        if known is not None:
            return known
        return guessed(self.endings, form)


def guessed(endings: dict[str, int], form: str) -> int:
    """What the longest listed ending of a form says of it; 0 where there is none."""
    if len(form) < SHORTEST_GUESSED:
        return 0
    for length in range(min(LONGEST_ENDING, len(form) - 1), 1, -1):
        found = endings.get(form[-length:])
        if found is not None:
            return found | WordClass.GUESSED
    return 0


@cache
def word_classes(language: str) -> WordClasses:
    """The word classes of a language (ISO 639-1); empty where there is no table."""
    path = _FOLDER / f"{language}.txt"
    forms: dict[str, int] = {}
    endings: dict[str, int] = {}
    if path.is_file():
        for line in path.read_text("utf-8").splitlines():
            bits, *words = line.split(" ")
            value = int(bits, 16)
            for word in words:
                if word[0] == "-":
                    endings[word[1:]] = value
                else:
                    forms[word] = value
    return WordClasses(forms, endings)


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
