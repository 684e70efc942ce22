"""A figure, and when another says the same.

A figure is compared by what it says and not by how it is written: 1.2 million, 1,2 млн and
1 200 000 are one figure, and so are January 5, 5 января and 05.01, half and 50 percent. Where a
spelling can be read in two ways, a figure has two readings, and one of them must be met.
"""

from typing import Literal, NamedTuple

from summarize.verification.figures.numerals import Reading, Token

Unit = Literal["number", "percent", "day", "month", "weekday", "many", "time", "score"]
_THOUSAND = 1_000
_QUARTER = 0.25
_FEW = 4  # up to this a number can be told in other words
_FIRST_YEAR = 1000  # from here on years are no span of time
_SPANS = {"year": 12.0, "month": 1.0}
_NEAR = 0.1
"""A part of the larger of two numbers: no further apart are they where one is the other rounded."""
_HALF_A_PERCENT = 0.5
_LONGEST_TO = 6  # characters between two figures that are a range
_WITHIN = 1.5  # times a bound that is told of a number


class Figure(NamedTuple):
    """A figure and where it stands in its text.

    `readings` are what it can mean in its unit: days are `month * 100 + day`, months and weekdays
    their number, times `hour * 100 + minute`, "many" ("thousands of") the scale. What the text
    says around it is named where it is said: `currency`, `measure` (years, tonnes), `period` (a
    month), `bound` (over, under), `role` (to, from, by), `direction` (rise, fall); `tail` is where
    the unit behind it ends. A figure that is not `is_sure` may be none: it can meet another, and
    need not be met; one that `is_spelt` is in words.
    """

    start: int
    end: int
    unit: Unit
    readings: frozenset[Reading]
    currency: str | None = None
    measure: str | None = None
    period: str | None = None
    bound: str | None = None
    role: str | None = None
    direction: str | None = None
    is_rough: bool = False
    is_sure: bool = True
    tail: int = 0
    is_spelt: bool = False

    def is_met_by(self, other: "Figure") -> bool:
        """Whether `other`, found in a source, says what this figure says."""
        if self.unit == "many":
            return _is_many(self, other)
        if self.unit != other.unit:
            return self._is_met_in_another_unit(other)
        if self.currency is not None and self.currency != other.currency:
            return False
        if None not in (self.measure, other.measure) and self.measure != other.measure:
            return _is_same_span(self, other)
        return not self.readings.isdisjoint(other.readings) or self._is_rounded(other)

    def _is_met_in_another_unit(self, other: "Figure") -> bool:
        if self.unit == "month":
            return other.unit == "day" and any(d // 100 in self.readings for d in other.values)
        if (self.unit, other.unit) == ("number", "many"):
            return self.currency is None and not self.readings.isdisjoint(other.readings)
        if "time" in (self.unit, other.unit):
            return _is_same_time(self, other) or _is_same_time(other, self)
        return _is_same_share(self, other) or _is_same_share(other, self)

    def _is_rounded(self, other: "Figure") -> bool:
        """Whether this is the other with fewer digits, or near it and said to be."""
        if self.unit not in ("number", "percent") or self._are_years(other):
            return False
        exact = other.values
        for mine in self.values:
            for theirs in exact:
                if _rounds(mine, theirs, self.is_rough) or self._is_bound_of(mine, theirs):
                    return True
        return False

    def _are_years(self, other: "Figure") -> bool:
        """Whether both may be years, of which none is another rounded: 2020 of 2018."""
        return not self.is_rough and self.is_date and other.is_date

    def _is_bound_of(self, mine: float, theirs: float) -> bool:
        """Whether a round number is told as what another is above, or below: more than a million, of 1.3 million.

        A number that is as round is another one: nearly 500,000, of 400,000.
        """
        low, high = (mine, theirs) if self.bound == "over" else (theirs, mine)
        is_round = mine >= _THOUSAND and float(f"{mine:.0e}") == mine
        is_rounder = is_round and digits(mine) < digits(theirs)
        return self.bound is not None and is_rounder and 0 < low <= high <= _WITHIN * low

    def may_be_among(self, numbers: tuple[float, ...] | None) -> bool:
        """Whether a text with these `numbers_apart` may have a figure that says the same; never wrongly not.

        Of a whole number below a thousand that is told at once. A larger one may get its power of ten
        from another, a sum its currency, years can be told in months.
        """
        is_plain = self.unit in ("number", "percent") and not (self.currency or self.measure)
        if numbers is None or not is_plain:
            return True
        for mine in self.readings:
            if isinstance(mine, str) or not 1 <= mine < _THOUSAND or mine % 1:
                return True
            for number in numbers:
                share = 100 * number if number < 1 else number
                if mine == number or abs(mine - share) <= max(
                    _HALF_A_PERCENT, _NEAR * max(mine, share)
                ):
                    return True
        return False

    @property
    def values(self) -> list[float]:
        """The readings that are numbers, `[0.0]` if none is."""
        return [value for value in self.readings if not isinstance(value, str)] or [0.0]

    @property
    def is_date(self) -> bool:
        """Whether it tells a day, a month, a time or a year."""
        return self.unit in ("day", "month", "weekday", "time") or (
            self.unit == "number"
            and self.currency is None
            and self.measure is None
            and not self.is_spelt
            and all(1900 <= value <= 2100 for value in self.values)
        )

    @property
    def is_calendar_year(self) -> bool:
        """Whether it is a year with its unit, and no span of time: 2024-жылы, 2024 году."""
        return self.measure == "year" and min(self.values) >= _FIRST_YEAR

    @property
    def is_bare(self) -> bool:
        """Whether it is a number of nothing that its text names beside it."""
        return self.unit == "number" and not (self.currency or self.measure or self.is_date)

    def is_range_with(self, following: "Figure") -> bool:
        """Whether it may leave what it counts to the next figure: from 20 to 30 million."""
        return self.is_bare and 0 < following.start - self.end <= _LONGEST_TO

    @property
    def is_bare_one(self) -> bool:
        """Whether it is a one, which the number of a noun can tell: 1 km, a kilometre."""
        return self.unit == "number" and self.currency is None and self.readings == {1.0}

    @property
    def is_loose_part(self) -> bool:
        """Whether it is a quarter that may be one of a year or a match, and so no figure."""
        return not self.is_sure and self.unit == "number" and max(self.values) == _QUARTER

    @property
    def is_number(self) -> bool:
        """Whether it is no day, month or time, so that nothing but a number can say the same."""
        return self.unit in ("number", "percent", "many")

    @property
    def is_small_word(self) -> bool:
        """Whether it is a small number in words, which other words can tell: both, the pair of them."""
        return self.is_spelt and max(self.values) <= _FEW

    def says(self, text: str) -> str:
        """The figure with its unit, as the text has it."""
        return text[self.start : max(self.end, self.tail)]


def _is_many(many: Figure, other: Figure) -> bool:
    if other.unit == "many":
        return max(other.values) >= min(many.values)
    return False


def _is_same_share(share: Figure, percent: Figure) -> bool:
    return (
        (share.unit, percent.unit) == ("number", "percent")
        and share.currency is None
        and share.measure is None
        and any(
            0 < part < 1 and (abs(part * 100 - value) < 0.5)
            for part in share.values
            for value in percent.values
        )
    )


def _is_same_time(time: Figure, other: Figure) -> bool:
    """Whether a number tells that time: в 15 часов, 15.50 Uhr."""
    hours = {value // 100 + value % 100 / 100 for value in time.values}
    return time.unit == "time" and other.unit == "number" and not hours.isdisjoint(other.values)


def _is_same_span(one: Figure, other: Figure) -> bool:
    """Whether two figures are one stretch of time: a year and a half, 18 months."""
    if one.measure not in _SPANS or other.measure not in _SPANS:
        return False
    months = {value * _SPANS[one.measure] for value in one.values}
    return not months.isdisjoint(value * _SPANS[other.measure] for value in other.values)


def _rounds(mine: float, theirs: float, is_rough: bool) -> bool:
    if mine <= 0 or theirs <= 0 or mine == theirs:
        return False
    nearness = abs(mine - theirs) / theirs
    if is_rough and nearness <= 0.06 and theirs >= 10:
        return True
    if nearness >= 0.05:
        return False
    own, exact = digits(mine), digits(theirs)
    return 2 <= own < exact and float(f"{theirs:.{own}g}") == mine


def power_of(figure: Figure, text: str) -> int:
    """The power of ten that a figure's text has in words: 1,000,000 of 3.1 million; 1 where there is none."""
    value = max(figure.values)
    if not any(map(str.isalpha, text[figure.start : figure.end])):
        return 1
    power = 1
    while power * _THOUSAND <= value:
        power *= _THOUSAND
    return power


def digits(value: float) -> int:
    """How many digits of a number tell something: 3 in 1,230,000."""
    return len(f"{value:.12g}".replace(".", "").split("e")[0].strip("0")) or 1


def figure_at(
    first: Token,
    last: Token,
    unit: Unit,
    values: set[Reading],
    *,
    is_sure: bool = True,
    is_spelt: bool = False,
) -> Figure:
    """A figure from its first token to its last."""
    readings = frozenset(values)
    return Figure(first.start, last.end, unit, readings, is_sure=is_sure, is_spelt=is_spelt)
