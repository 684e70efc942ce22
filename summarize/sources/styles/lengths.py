"""What lengths come to in pixels, and numbers and angles with them: units and arithmetic (CSS Values 4).

Apart from colours because a length is relative: what it comes to depends on the font and on what 100% is.
"""

import math
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import tinycss2

from summarize.sources.styles.conditions import HEIGHT, WIDTH
from summarize.sources.styles.values import tokens_of

_ABSOLUTE = {
    "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 9.6 / 2.54,
    "q": 2.4 / 2.54,
}  # fmt: skip
_OF_FONT = {
    "em": 1.0, "ex": 0.5, "ch": 0.5, "cap": 0.7, "ic": 1.0, "lh": 1.2,
}  # fmt: skip
_OF_ROOT = {
    "rem": 16.0, "rex": 8.0, "rch": 8.0, "rcap": 11.2, "ric": 16.0, "rlh": 19.2,
}  # fmt: skip
_OF_SCREEN = {
    "vw": WIDTH, "vh": HEIGHT, "vi": WIDTH, "vb": HEIGHT, "vmin": HEIGHT, "vmax": WIDTH,
    "cqw": WIDTH, "cqh": HEIGHT, "cqi": WIDTH, "cqb": HEIGHT, "cqmin": HEIGHT, "cqmax": WIDTH,
}  # fmt: skip
_ENDLESS = 1e7
"""Pixels that stand for infinity."""
_DEEPEST = 12
"""Functions in one another that are reckoned with."""
_MATHS: dict[str, Callable[..., float]] = {
    "calc": lambda value: value,
    "-webkit-calc": lambda value: value,
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
    "clamp": lambda low, value, high: max(low, min(value, high)),
    "round": lambda value, step=1.0: step * math.floor(value / step + 0.5),
    "mod": lambda value, by: value - by * math.floor(value / by),
    "rem": math.fmod,
    "abs": abs,
    "sign": lambda value: float((value > 0) - (value < 0)),
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "pow": math.pow,
    "sqrt": math.sqrt,
    "hypot": math.hypot,
    "exp": math.exp,
    "log": math.log,
}
_ROUNDED: dict[str, Callable[[float], float]] = {
    "up": math.ceil, "down": math.floor, "to-zero": math.trunc, "nearest": round,
}  # fmt: skip
_CONSTANTS = {"e": math.e, "pi": math.pi, "infinity": _ENDLESS, "-infinity": -_ENDLESS}
_ANCHORED = frozenset(("anchor", "anchor-size"))
_ANGLES: dict[str, Callable[[float], float]] = {
    "deg": math.radians,
    "grad": lambda value: value * math.pi / 200,
    "rad": float,
    "turn": lambda value: value * 2 * math.pi,
}
_MEASURE = re.compile(r"([-+]?(?:\d+(?:\.\d+)?|\.\d+))(px|em|rem|pt|vw|vh|%)?", re.ASCII)
"""What most lengths are: told without taking tokens apart."""


class Units(NamedTuple):
    """What relative lengths are measured by: the font's size, and what 100% is."""

    font: float
    whole: float
    loose: bool = False  # numbers without a unit are pixels in pages without a doctype


def length(token: Any, units: Units, depth: int = 0) -> float | None:
    """A length, percentage or sum of them in pixels; `None` for anything else."""
    kind = token.type
    if kind == "dimension":
        if depth and token.lower_unit in _ANGLES:
            return angle(token)
        return _dimension(float(token.value), token.lower_unit, units)
    if kind == "percentage":
        return float(token.value) / 100 * units.whole
    if kind == "number" and (token.value == 0 or units.loose or depth):
        return float(token.value)
    if kind == "ident" and depth:
        return _CONSTANTS.get(token.lower_value)
    return _reckoned(token, units, depth + 1) if depth < _DEEPEST else None


def _reckoned(token: Any, units: Units, depth: int) -> float | None:
    """What a mathematical function, or brackets in one, come to."""
    if token.type == "() block" and depth > 1:
        return _maths("calc", token.content, units, depth)
    name = token.lower_name if token.type == "function" else ""
    if name in _MATHS:
        return _maths(name, token.arguments, units, depth)
    if name in _ANCHORED:  # nothing is anchored here: what is to hold then
        other = tokens_of(tinycss2.serialize(token.arguments).rpartition(",")[2])
        return length(other[0], units, depth) if len(other) == 1 else None
    return None


@lru_cache(maxsize=20_000)
def _measure(value: str) -> tuple[float, str] | None:
    found = _MEASURE.fullmatch(value)
    return (float(found[1]), found[2] or "") if found else None


def measure(value: str, units: Units) -> float | None:
    """The length that a value starts with; `None` for anything else."""
    plain = _measure(value)
    if plain is None:
        tokens = tokens_of(value)
        return length(tokens[0], units) if tokens else None
    number_, unit = plain
    if not unit:
        return number_ if number_ == 0 or units.loose else None
    if unit == "%":
        return number_ / 100 * units.whole
    return _dimension(number_, unit, units)


def is_measure(value: str) -> bool:
    """Whether the value is a number alone, with or without a unit."""
    return _measure(value) is not None


def _dimension(value: float, unit: str, units: Units) -> float | None:
    if unit in _ABSOLUTE:
        return value * _ABSOLUTE[unit]
    if unit in _OF_FONT:
        return value * _OF_FONT[unit] * units.font
    if unit in _OF_ROOT:
        return value * _OF_ROOT[unit]
    if unit[:1] in "sld" and unit[1:] in _OF_SCREEN:  # small, large and dynamic viewports
        unit = unit[1:]
    return value / 100 * _OF_SCREEN[unit] if unit in _OF_SCREEN else None


def _maths(name: str, arguments: Sequence[Any], units: Units, depth: int) -> float | None:
    sums: list[list[Any]] = [[]]
    for item in arguments:
        if item == ",":
            sums.append([])
        elif item.type not in ("whitespace", "comment"):
            sums[-1].append(item)
    way = sums[0][0].lower_value if sums[0] and sums[0][0].type == "ident" else ""
    if name == "round" and way in _ROUNDED:
        sums.pop(0)
    values = [_sum(each, units, depth) for each in sums]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or not known:
        return None
    try:
        if name == "round" and way in _ROUNDED:
            step = known[1] if len(known) > 1 else 1.0
            return step * _ROUNDED[way](known[0] / step)
        return _MATHS[name](*known)
    except (ArithmeticError, TypeError, ValueError):  # of too many numbers, or of none that will do
        return None


def _sum(tokens: Sequence[Any], units: Units, depth: int) -> float | None:
    total, product, sign, factor = 0.0, None, 1.0, "*"
    for token in tokens:
        if token.type == "literal":
            if token.value in "+-" and product is not None:
                total, product, factor = total + sign * product, None, "*"
                sign = 1.0 if token.value == "+" else -1.0
            else:
                factor = token.value
            continue
        value = length(token, units, depth)
        if value is None:
            return None
        if product is None:
            product = value
        elif factor == "*":
            product *= value
        elif factor == "/" and value:
            product /= value
        else:
            return None
    return None if product is None else total + sign * product


def number(token: Any) -> float | None:
    """A number or a percentage as a number."""
    if token.type == "number":
        return float(token.value)
    if token.type == "percentage":
        return float(token.value) / 100
    if token.type == "function" and token.lower_name in _MATHS:
        return length(token, Units(16.0, 1.0), 1)
    return None


def angle(token: Any) -> float | None:
    """An angle in radians."""
    if token.type == "dimension" and token.lower_unit in _ANGLES:
        return _ANGLES[token.lower_unit](float(token.value))
    return 0.0 if token.type == "number" and token.value == 0 else None
