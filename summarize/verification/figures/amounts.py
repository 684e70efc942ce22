"""Amounts: numbers in digits or in words, with the scales, halves, fractions and units of each."""

import re
from functools import cache
from itertools import pairwise

from summarize.characters import fold
from summarize.lexicon import lexicon, words
from summarize.verification.figures.figure import Figure, Unit, figure_at
from summarize.verification.figures.numerals import (
    FRACTION_LANGUAGES,
    HAN_SCALES,
    Reading,
    Token,
)
from summarize.verification.meanings.measures import CURRENCY_LIST, MEASURE_LIST

_JOINED = frozenset(
    {"", "-", "\u2011"}
)  # what may stand between a number and its unit, spaces aside
_AND = re.compile(r"\s*(?:and|und|et|y|e|и|та|і|с)\s+(?:a\s+)?", re.IGNORECASE)
_OF = re.compile(
    r"\s+(?:of|de[rs]?|von|del|d')\b|\s*[.,;:)]|\s*$|\s+(?:more|less|higher|lower|above|below)\b"
)
# What a half or a quarter is of: not of the year, nor of a match.
_PART = re.compile(
    r"\s+(?:of|der|des|de|жителей|населения)\s+(?!(?:the\s)?(?:year|match|game|season)|\d{4}|next|last|this)"
)
_CENTURY = re.compile(
    r"\s*[-\u2011]?(?:centur|век|столет|ғасыр|кылым|asr|аср|jahrhundert|siècle|siglo|secolo|stulec)"
)
_SERIES = re.compile(
    r"\s+(?:time|meeting|round|quarter|year|day|month|week|place|term|attempt|anniversary|half|party|line|person)\b"
)
_ENGLISH_ORDINALS = ("th", "nd", "rd")
_LONGEST_ABBREVIATION = 4
_LARGEST = 1e15
_TIMES_OF_A_YEAR = frozenset({"month", "week", "day", "hour", "minute", "second"})
# A million is a number, and so is un milliard.
_ONE_BEFORE = re.compile(
    r"\b(?:an?|un[eao]?|um|eine?|один|одна|бір|бир|bir|як|jeden|jedna|один)\s+$", re.IGNORECASE
)
_WHICH = re.compile(
    r"(?<!\w)(?:first|second|third|fourth|last|next|this|previous|latest|current)\s+$",
    re.IGNORECASE,
)
_LONGEST_ORDINAL = 12  # characters, with the space behind it
_REST = 3  # digits of a number behind its thousands
_SHORTEST_MANY = 3  # letters: жүз and yuz alone are hundred and face


def read_amount(
    text: str, tokens: list[Token], at: int, language: str
) -> tuple[Figure | None, int]:
    """The figure that begins at a number or a scale, and the position behind it."""
    first = tokens[at]
    is_sure = True
    unit: Unit = "number"
    values: set[Reading]
    if first.kind == "digits":
        values, end = _from_digits(tokens, at, language)
    elif first.kind == "han":
        values, end, is_sure = {first.value}, at + 1, False
    else:
        value, end = _spelled(tokens, at)
        if value is None or _is_of_the_year(text, tokens, at):
            return None, end
        spelt = end
        value, end = _counted_on(tokens, end, value, language)
        is_many = (
            first.kind == "scale"
            and end == spelt
            and not _ONE_BEFORE.search(text[: first.start][-8:])
        )
        values, unit = {value}, "many" if is_many else "number"
        is_sure = _is_sure(text, tokens, at, end, value) and not (
            end == at + 1
            and lexicon(language).doubtful_number_values.get(fold(first.text)) is not None
        )
        if unit == "many" and end == at + 1 and len(first.text) <= _SHORTEST_MANY:
            is_sure = False
    values, end, is_fraction = _with_parts(text, tokens, end, values)
    if is_fraction:
        is_sure = is_sure and is_fraction == "sure" and language in FRACTION_LANGUAGES
    is_spelt = first.kind in ("number", "han")
    figure = figure_at(first, tokens[end - 1], unit, values, is_sure=is_sure, is_spelt=is_spelt)
    if _CENTURY.match(fold(text[figure.end : figure.end + 16])):
        figure = figure._replace(is_sure=False)
    return _with_unit(tokens, at, end, figure)


def with_shared_units(text: str, figures: list[Figure], language: str) -> list[Figure]:
    """The same, where the first of two figures that belong together has the unit of the second.

    With a dash between them any unit, with an "and" a percentage: 3-5%, 3.9 and 0.4 percent.
    """
    for at, (first, last) in enumerate(pairwise(figures)):
        if not first.is_bare or last.is_bare:
            continue
        between = text[first.end : last.start]
        is_and = last.unit == "percent" and fold(between).strip() in _ands(language)
        if is_and or _UP_TO.fullmatch(between):
            figures[at] = first._replace(
                unit=last.unit, currency=last.currency, measure=last.measure
            )
    return figures


@cache
def _ands(language: str) -> frozenset[str]:
    return frozenset(words(lexicon(language).coordinating))


_UP_TO = re.compile(r"\s?[-\u2010-\u2014]\s?")


def _is_of_the_year(text: str, tokens: list[Token], at: int) -> bool:
    """Whether a quarter or a half is a stretch of the year: the third quarter, in the second half."""
    number, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if number.value in (0.25, 0.5):
        return bool(_WHICH.search(text, max(0, number.start - _LONGEST_ORDINAL), number.start))
    is_ordinal = bool(_WHICH.fullmatch(number.text + " "))
    return (
        is_ordinal
        and following is not None
        and following.denominator is not None
        and touches(tokens, at + 1)
    )


def _is_sure(text: str, tokens: list[Token], at: int, end: int, value: float) -> bool:
    """Whether a number in words is one, and neither a place in an order nor a quarter of a year."""
    word = fold(tokens[at].text)
    if end - at > 1:
        return True
    if value in (0.25, 0.5):
        return bool(_PART.match(text, tokens[at].end))
    if tokens[at].denominator is not None:
        return False
    return not (
        value <= 10 and _SERIES.match(text, tokens[at].end) and word.endswith(_ENGLISH_ORDINALS)
    )


def _from_digits(tokens: list[Token], at: int, language: str) -> tuple[set[Reading], int]:
    """The readings of digits with the scales and the digits that go with them: 208 bin 6."""
    end, values = at + 1, set(tokens[at].readings)
    while end < len(tokens) and tokens[end].kind == "scale" and touches(tokens, end):
        scale = tokens[end]
        values = _scaled(values, scale)
        end += 1
        if (
            end < len(tokens)
            and tokens[end].kind == "digits"
            and scale.value >= 1000
            and _goes_on(scale, tokens[end], language)
        ):
            rest = tokens[end].readings
            small = {item for item in rest if not isinstance(item, str) and item < scale.value}
            follows = (
                end + 1 < len(tokens)
                and tokens[end + 1].kind == "scale"
                and touches(tokens, end + 1)
            )
            if (
                small
                and follows
                and _is_added(tokens[end], language)
                and tokens[end + 1].value > scale.value
            ):
                sums = {a + b for a in values if not isinstance(a, str) for b in small}
                return _scaled({*sums}, tokens[end + 1]), end + 2
            if small and follows and tokens[end + 1].value < scale.value:
                small = {item * tokens[end + 1].value for item in small}
                end += 1
            elif not small or follows or not _is_all_of(scale, tokens[end]):
                break
            values = {a + b for a in values if not isinstance(a, str) for b in small} or values
            end += 1
    return values, end


def _goes_on(scale: Token, digits: Token, language: str) -> bool:
    """Whether digits behind a scale go on with its number: 31 bin 645, 31 тыс. 645, ۳۱ هزار و ۶۴۵, 3万1645.

    Behind a stop or an "and" only where they are all that is missing: else something else may begin.
    """
    if language == "en":
        return False
    joint = digits.gap.strip()
    if scale.text in HAN_SCALES:
        return not joint
    if digits.gap in (" ", "\u00a0"):
        return True
    is_stop = joint == "." and len(scale.text) <= _LONGEST_ABBREVIATION
    is_and = joint in _number_ands(language)
    return (is_stop or is_and) and len(digits.text) == _REST


def _is_all_of(scale: Token, digits: Token) -> bool:
    """Whether digits behind a scale are all that is missing: 2 milioni e 300 persone are two numbers."""
    return scale.value <= 1000 or digits.gap.isspace() or not digits.gap


def _counted_on(tokens: list[Token], end: int, value: float, language: str) -> tuple[float, int]:
    """A number in words with the digits that are added to it: سه هزار و ۴۰۰ میلیارد, un milione e 270mila."""
    last = tokens[end - 1]
    if end >= len(tokens) or last.kind != "scale" or not _is_added(tokens[end], language):
        return value, end
    more = max((each for each in tokens[end].readings if not isinstance(each, str)), default=0)
    if not 0 < more < last.value:
        return value, end
    scale = tokens[end + 1] if end + 1 < len(tokens) and touches(tokens, end + 1) else None
    if scale is None or scale.kind != "scale":
        return (value + more, end + 1) if _is_all_of(last, tokens[end]) else (value, end)
    if scale.value > last.value:
        return (value + more) * scale.value, end + 2
    return value + more * scale.value, end + 2


def _is_added(digits: Token, language: str) -> bool:
    """Whether digits are added to the thousands before them: سه هزار و ۴۰۰ میلیارد."""
    gap = digits.gap
    is_apart = gap[:1].isspace() and gap[-1:].isspace()
    return digits.kind == "digits" and is_apart and gap.strip() in _number_ands(language)


@cache
def _number_ands(language: str) -> frozenset[str]:
    return frozenset(words(lexicon(language).number_and))


def _with_parts(
    text: str, tokens: list[Token], end: int, values: set[Reading]
) -> tuple[set[Reading], int, str]:
    """A number with the half behind it, or as the numerator of a fraction."""
    if end >= len(tokens):
        return values, end, ""
    following = tokens[end]
    gap = text[tokens[end - 1].end : following.start]
    is_half = following.kind in ("half", "number") and following.value == 0.5
    if is_half and (not gap.strip() or _AND.fullmatch(gap)):
        more: set[Reading] = {v + 0.5 for v in values if not isinstance(v, str)}
        end += 1
        if end < len(tokens) and tokens[end].kind == "scale" and touches(tokens, end):
            more = _scaled(more, tokens[end])
            end += 1
        return more or values, end, ""
    below = following.denominator
    is_ordinal = fold(tokens[end - 1].text).endswith(_ENGLISH_ORDINALS)
    if (
        below
        and not is_ordinal
        and gap in (" ", "-", "\u00a0")
        and all(isinstance(v, float) and v < 10 for v in values)
    ):
        return (
            {round(v / below, 4) for v in values if not isinstance(v, str)},
            end + 1,
            "sure" if _OF.match(text, following.end) or following.text.endswith("s") else "perhaps",
        )
    return values, end, ""


def _with_unit(tokens: list[Token], at: int, end: int, figure: Figure) -> tuple[Figure, int]:
    """The figure with the sign or unit that stands behind it, or the sign before it."""
    if end < len(tokens) and tokens[end].kind == "measure" and touches(tokens, end):
        unit = tokens[end]
        if figure.is_date and MEASURE_LIST[int(unit.value)] in _TIMES_OF_A_YEAR:
            return figure, end  # соли 2024 ҳафтае як маротиба
        figure = figure._replace(measure=MEASURE_LIST[int(unit.value)], tail=unit.end)
        if has_half_behind(tokens, end):
            half = tokens[end + 1]
            more = frozenset(v + 0.5 for v in figure.readings if not isinstance(v, str))
            return figure._replace(readings=more, tail=half.end), end + 2
        return figure, end
    if end < len(tokens) and touches(tokens, end) and tokens[end].kind in ("percent", "currency"):
        unit, end = tokens[end], end + 1
    elif at > 0 and touches(tokens, at) and _is_before_its_number(tokens, at - 1):
        unit = tokens[at - 1]
    else:
        return figure, end
    tail = max(figure.end, unit.end)
    if unit.kind == "percent":
        return figure._replace(unit="percent", tail=tail), end
    return figure._replace(currency=CURRENCY_LIST[int(unit.value)], tail=tail), end


def _is_before_its_number(tokens: list[Token], at: int) -> bool:
    """Whether a token is the sign or unit of the number behind it, and not of the one before: 4 трлн теңгеге 120."""
    if tokens[at].kind == "percent":
        return True
    is_behind_one = at > 0 and tokens[at - 1].kind in ("digits", "scale", "number", "half")
    return tokens[at].kind == "currency" and not (
        is_behind_one and tokens[at + 1].gap and touches(tokens, at)
    )


def touches(tokens: list[Token], at: int) -> bool:
    """Whether a token belongs to the one before it, going by what stands between them."""
    gap = tokens[at].gap.strip()
    # Scales are often abbreviated with a full stop: 5 млн. тенге. A vowel is lost before another:
    # millions d'euros.
    return (
        gap in _JOINED
        or gap in ("de", "di", "of", "US")
        or (
            gap == "."
            and tokens[at - 1].kind == "scale"
            and len(tokens[at - 1].text) <= _LONGEST_ABBREVIATION
        )
    )


def _spelled(tokens: list[Token], at: int) -> tuple[float | None, int]:
    """The value of a number in words, `None` for a lone "one", and the position behind it."""
    start = at
    read = _Sum()
    while at < len(tokens) and tokens[at].kind in ("number", "scale"):
        if at > start and not touches(tokens, at):
            break
        if not read.takes(tokens[at], is_first=at == start):
            break
        at += 1
    alone = at == start + 1 and (
        read.value == 1 or (tokens[start].kind == "scale" and len(tokens[start].text) < 3)
    )
    if alone and at < len(tokens) and (tokens[at].kind == "half" or tokens[at].denominator):
        return read.value, at
    return (None if alone else read.value), at


class _Sum:
    """A number in words as it is read, word by word."""

    def __init__(self) -> None:
        self._total = self._current = self._last_scale = 0.0

    @property
    def value(self) -> float:
        """What has been read."""
        return self._total + self._current

    def takes(self, token: Token, is_first: bool) -> bool:
        """Whether the next word goes on with the number; then it is added."""
        if token.kind == "scale":
            self._scale(token.value)
        elif token.value < 1 and not is_first:
            return False
        elif self._current == 4 and token.value == 20:
            self._current = 80.0  # quatre-vingt
        elif self._current in (60, 80) and 10 <= token.value < 20:
            self._current += token.value  # soixante-dix, quatre-vingt-dix
        elif self._current and token.value >= _room(self._current):
            return False
        else:
            self._current += token.value
        return True

    def _scale(self, scale: float) -> None:
        if scale == 100:
            # A float: an integer from words that are repeated on and on would fit into none.
            self._current = (self._current or 1.0) * 100
            return
        if not self._current and 0 < self._last_scale < scale and self._total < _LARGEST:
            self._total *= scale  # mil millones, thousand million
        else:
            self._total += (self._current or 1) * scale
        self._current, self._last_scale = 0.0, scale


def _room(value: float) -> int:
    """What can still be added to a number in words: below ten to twenty, below hundred to 300."""
    return 100 if value % 100 == 0 else 10 if value % 10 == 0 else 0


def _scaled(values: set[Reading], scale: Token) -> set[Reading]:
    scaled: set[Reading] = {
        round(reading * scale.value, 3) for reading in values if not isinstance(reading, str)
    }
    # "5 m" may be metres as well as millions: a single letter is no proof of a scale.
    if len(scale.text) == 1 and scale.text.isascii():
        return values | scaled
    return scaled or values


def has_half_behind(tokens: list[Token], at: int) -> bool:
    """Whether a unit without a number goes on with a half: a year and a half."""
    return (
        tokens[at].kind == "measure"
        and at + 1 < len(tokens)
        and tokens[at + 1].value == 0.5
        and tokens[at + 1].kind in ("half", "number")
        and bool(_AND.fullmatch(tokens[at + 1].gap))
    )


def has_half_before(tokens: list[Token], at: int) -> bool:
    """Whether a scale or a unit stands behind a half: half a million, жарты жыл."""
    return (
        tokens[at].kind in ("half", "number")
        and at + 1 < len(tokens)
        and tokens[at + 1].kind in ("scale", "measure")
        and tokens[at + 1].gap.strip() in ("", "a", "an", "de")
    )


def half_of(half: Token, of: Token) -> Figure:
    """Half of a scale or of a unit."""
    if of.kind == "scale":
        return figure_at(half, of, "number", {0.5 * of.value})
    figure = figure_at(half, of, "number", {0.5}, is_sure=False)
    return figure._replace(measure=MEASURE_LIST[int(of.value)])
