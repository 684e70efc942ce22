"""Whether a figure that an article has not can be reckoned from two that it has.

Who sold three of eight has five left, and from 4.1 to 5.3 percent it is 1.2 points. What is so is no proof:
such a figure is only not called wrong.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, permutations, product

from summarize.verification.facts.facts import Facts
from summarize.verification.figures.figure import Figure, power_of

_CLOSE = 0.001  # of the larger of two numbers that are the same but for how a computer reckons
_HALF_A_PERCENT = 0.5  # by which a percentage may be rounded
_TWICE = (50.0, 100.0, 200.0)  # percent: of what is half, more if it doubled, of what is twice
_BEHIND = 25  # characters behind a figure in which its "points" stand
_UNITS = ("number", "percent")
_MANY = 20  # figures of a passage, from where on any other can be made of two of them


def is_reckoned(figure: Figure, said: Facts, passages: Sequence[Facts]) -> bool:
    """Whether a figure of a sentence is the sum or difference of two in one passage, a part of one, or twice one."""
    few = [each for each in passages if len(each.dated_figures) <= _MANY]
    if figure.unit not in _UNITS or figure.is_date or not few:
        return False
    # From 4 to 5 percent it is more by a quarter, and no percent.
    has_points = _has_points(figure, said)
    is_share = figure.unit == "percent" and not has_points
    figure = figure._replace(unit="percent") if has_points else figure
    return any(
        _makes(figure, value) for each in few for value in _reckoned(each, figure, said, is_share)
    )


def _has_points(figure: Figure, said: Facts) -> bool:
    return said.part(figure.start, figure.end + _BEHIND).has("points")


def _makes(figure: Figure, value: float) -> bool:
    return any(abs(value - mine) <= _CLOSE * max(value, mine) for mine in figure.values)


def _reckoned(passage: Facts, figure: Figure, said: Facts, is_share: bool) -> Iterator[float]:
    """What can be made of the figures of a passage that a figure may stand for."""
    numbers = _numbers(passage)
    kin = [each for each in numbers if _is_kin(each, figure)]
    if passage.has("twice") or said.has("twice"):
        for value in _values(kin):
            yield from (2 * value, value / 2)
    if figure.unit == "percent":  # a third, which may be the third of something
        yield from (round(100 / value) for value in _ordinals(numbers))
        yield from _TWICE if passage.has("twice") else ()
    for a, b in _pairs(numbers):
        yield from _parts(a, b, figure)
        yield from (a * b, b - a * b) if 0 < a < 1 and figure.unit == "number" else ()
    for a, b in _pairs(kin):
        yield from () if is_share else (abs(a - b),)
        yield from (a + b,) if figure.unit == "number" else ()
    if figure.measure == "day":
        yield from _spans(passage)


def _ordinals(figures: Iterable[Figure]) -> Iterator[float]:
    unsure = (each for each in figures if each.is_spelt and not each.is_sure)
    return (value for value in _values(unsure) if value > 1)


def _values(figures: Iterable[Figure]) -> Iterator[float]:
    return chain.from_iterable(each.values for each in figures)


def _pairs(figures: Iterable[Figure]) -> Iterator[tuple[float, float]]:
    for one, other in permutations(figures, 2):
        yield from product(one.values, other.values)


def _spans(passage: Facts) -> Iterator[float]:
    """How many days there are from one to another of the same month, with the last and without it."""
    days = (each for each in passage.dated_figures if each.unit == "day")
    for first, last in _pairs(days):
        if first // 100 == last // 100:
            yield from (last - first, last - first + 1)


def _parts(a: float, b: float, figure: Figure) -> Iterator[float]:
    """How many times one number is in another, for what is told in such words: a quarter, tripled."""
    if b and figure.unit == "percent":
        share = 100 * a / b
        near = (share, abs(share - 100))
        yield from (
            mine for mine in figure.values for each in near if abs(mine - each) <= _HALF_A_PERCENT
        )
    elif b and figure.is_spelt and not (figure.currency or figure.measure):
        yield a / b
        yield 1 - a / b  # of 160 were 40 turned away


def _numbers(passage: Facts) -> list[Figure]:
    """The figures of a passage; one in front of another may leave its million to the next: from 20 to 30 million."""
    found = [each for each in passage.dated_figures if each.unit in _UNITS and not each.is_date]
    following = chain(found[1:], [None])
    return [_with_power_of(*pair, passage) for pair in zip(found, following, strict=False)]


def _with_power_of(figure: Figure, following: Figure | None, passage: Facts) -> Figure:
    if following is None or not figure.is_range_with(following):
        return figure
    power = power_of(following, passage.text)
    return figure._replace(readings=figure.readings | {value * power for value in figure.values})


def _is_kin(other: Figure, figure: Figure) -> bool:
    """Whether two figures can count the same, or the other leaves its "percent" to the next."""
    is_plain = other.unit == "number" and not (other.currency or other.measure)
    return (
        (other.unit == figure.unit or (figure.unit == "percent" and is_plain))
        and (None in (figure.currency, other.currency) or figure.currency == other.currency)
        and (None in (figure.measure, other.measure) or figure.measure == other.measure)
    )
