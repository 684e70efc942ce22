"""What values come to: lengths in pixels, colours as red, green, blue and how opaque they are."""

import colorsys
import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import tinycss2
from tinycss2 import color4, color5

from summarize.sources.styles.conditions import HEIGHT, WIDTH, is_media, is_supported

Tokens = tuple[Any, ...]

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
# CSS Color 4, section 18.
_FROM_XYZ = (
    (3.2409699, -1.5373832, -0.4986108),
    (-0.9692436, 1.8759675, 0.0415551),
    (0.0556301, -0.2039770, 1.0569715),
)
_ENDLESS = 1e7  # pixels
_DEEPEST = 12
_MOST_SUBSTITUTED = 3000
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


class Units(NamedTuple):
    """What relative lengths are measured by: the font's size, and what 100% is."""

    font: float
    whole: float
    loose: bool = False  # numbers without a unit are pixels in pages without a doctype


class Colour(NamedTuple):
    """Red, green and blue from 0 to 255, and opacity from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    def over(self, below: "Colour") -> "Colour":
        """What is seen of it on what lies below, which is opaque."""
        mixed = (
            a * self.alpha + b * (1 - self.alpha) for a, b in zip(self[:3], below[:3], strict=True)
        )
        return Colour(*mixed)

    def faded(self, opacity: float) -> "Colour":
        """The same, less opaque."""
        return self._replace(alpha=self.alpha * opacity)

    def tinted(self, tint: tuple[float, float]) -> "Colour":
        """The same as a filter leaves it."""
        if tint == (1.0, 0.0):
            return self
        red, green, blue = (min(255.0, max(0.0, each * tint[0] + tint[1])) for each in self[:3])
        return Colour(red, green, blue, self.alpha)

    def distance(self, other: "Colour") -> float:
        """The largest difference of a channel."""
        return max(abs(a - b) for a, b in zip(self[:3], other[:3], strict=True))


WHITE = Colour(255, 255, 255)
BLACK = Colour(0, 0, 0)
CLEAR = Colour(0, 0, 0, 0)

# System colours (CSS Color 4, section 6.2) as browsers have them in the light.
_SYSTEM = {
    "canvas": WHITE, "canvastext": BLACK, "field": WHITE, "fieldtext": BLACK, "window": WHITE,
    "windowtext": BLACK, "linktext": Colour(0, 0, 238), "visitedtext": Colour(85, 26, 139),
    "buttonface": Colour(239, 239, 239), "buttontext": BLACK, "highlight": Colour(0, 120, 215),
    "highlighttext": WHITE, "mark": Colour(255, 255, 0), "marktext": BLACK, "background": WHITE,
    "graytext": Colour(128, 128, 128), "infobackground": WHITE, "infotext": BLACK, "menu": WHITE,
    "menutext": BLACK, "threedface": Colour(192, 192, 192), "buttonhighlight": WHITE,
}  # fmt: skip


# What most values are: told without taking tokens apart.
_NO_WORD = re.compile(r"[\d.#+]|-[\d.]|[\w-]+\([^()/\\]*\)$", re.ASCII)
_SUBSTITUTED = re.compile(r"\b(?:var|env|if)\(", re.IGNORECASE)
_MEASURE = re.compile(r"([-+]?(?:\d+(?:\.\d+)?|\.\d+))(px|em|rem|pt|vw|vh|%)?", re.ASCII)
_HEX = re.compile(r"#(?:[\da-f]{3}|[\da-f]{6})", re.ASCII)
_RELATIVE = re.compile(r"[a-z]+\(\s*from\s+[^\s)]")
_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)", re.ASCII)


@lru_cache(maxsize=20_000)
def tokens_of(value: str) -> Tokens:
    """The value's tokens without space and comments."""
    found = tinycss2.parse_component_value_list(value, skip_comments=True)
    return tuple(token for token in found if token.type != "whitespace")


def is_word(token: Any, word: str) -> bool:
    """Whether a token is this keyword: what the parser makes of one is equal to no string."""
    return bool(token.type == "ident" and token.lower_value == word)


@lru_cache(maxsize=20_000)
def word_of(value: str) -> str:
    """The value as one keyword in lower case; empty if it is anything else."""
    plain = value.strip()
    if plain.isalpha():
        return plain.lower()
    if _NO_WORD.match(plain):
        return ""
    tokens = tokens_of(value)
    return tokens[0].lower_value if len(tokens) == 1 and tokens[0].type == "ident" else ""


def substituted(value: str, variables: Mapping[str, str], depth: int = 0) -> str | None:
    """The value with its `var()` filled in; `None` where one has nothing to be filled with."""
    if "(" not in value or _SUBSTITUTED.search(value) is None:
        return value
    if depth > _DEEPEST or len(value) > _MOST_SUBSTITUTED:
        return None
    parts = []
    for token in tinycss2.parse_component_value_list(value, skip_comments=True):
        part = _filled(token, variables, depth)
        if part is None:
            return None
        parts.append(part)
        if sum(map(len, parts)) > _MOST_SUBSTITUTED:
            return None
    return "".join(parts)


def _filled(token: Any, variables: Mapping[str, str], depth: int) -> str | None:
    if token.type not in ("function", "() block"):
        return str(token.serialize())
    inside = token.arguments if token.type == "function" else token.content
    if token.type == "function" and token.lower_name == "if":
        chosen = _chosen(inside)
        return None if chosen is None else substituted(chosen, variables, depth + 1)
    if token.type == "function" and token.lower_name in ("var", "env"):
        name, _, other = tinycss2.serialize(inside).partition(",")
        found = variables.get(name.strip()) if token.lower_name == "var" else None
        if found is None:
            found = other if "," in tinycss2.serialize(inside) else None
        return None if found is None else substituted(found, variables, depth + 1)
    filled = substituted(tinycss2.serialize(inside), variables, depth + 1)
    if filled is None:
        return None
    return f"{token.name}({filled})" if token.type == "function" else f"({filled})"


def _chosen(inside: Sequence[Any]) -> str | None:
    """What `if()` comes to; what its `style()` asks for is taken not to be so."""
    for part in tinycss2.serialize(inside).split(";"):
        tokens = tokens_of(part)
        if len(tokens) < 3 or tokens[1] != ":":
            continue
        asked = tokens[0]
        condition = tinycss2.serialize(asked.arguments) if asked.type == "function" else ""
        if (
            is_word(asked, "else")
            or (condition and asked.lower_name == "media" and is_media(f"({condition})"))
            or (condition and asked.lower_name == "supports" and is_supported(f"({condition})"))
        ):
            return " ".join(token.serialize() for token in tokens[2:])
    return None


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


def _rgb(found: color4.Color) -> list[float]:
    """Red, green and blue of a colour in any space, from 0 to 1; wider ones taken for sRGB."""
    if found.space in ("hsl", "hwb"):
        found = found.to("srgb")
    elif found.space in ("lab", "lch"):
        found = found.to("xyz-d50")
    elif found.space in ("oklab", "oklch"):
        found = found.to("xyz-d65")
    channels = [float(each or 0) for each in found.coordinates]
    if found.space == "xyz-d50":
        channels = [
            each * to / white
            for each, to, white in zip(channels, color4.D65, color4.D50, strict=True)
        ]
    if found.space.startswith("xyz"):
        channels = [sum(a * b for a, b in zip(row, channels, strict=True)) for row in _FROM_XYZ]
    if found.space.startswith("xyz") or found.space == "srgb-linear":
        channels = [
            12.92 * each if each <= 0.0031308 else 1.055 * each ** (1 / 2.4) - 0.055
            for each in channels
        ]
    return channels


def _plain_colour(word: str) -> Colour | None:
    """The colour of a value in one of the two forms that most have."""
    if _HEX.fullmatch(word):
        digits = word[1:] if len(word) == 7 else "".join(digit * 2 for digit in word[1:])
        channels = [int(digits[place : place + 2], 16) for place in (0, 2, 4)]
    elif found := _RGB.fullmatch(word):
        channels = [min(255, int(channel)) for channel in found.groups()]
    else:
        return None
    return Colour(*(255 * (channel / 255) for channel in channels))


@lru_cache(maxsize=20_000)
def _colour(value: str) -> Colour | None:
    word = value.strip().lower()
    plain = _SYSTEM.get(word) or _plain_colour(word)
    if plain is not None:
        return plain
    if word.startswith("color-mix("):
        return _mixed(value)
    if "from" in word and _RELATIVE.match(word):
        return _relative(tokens_of(word)[0])
    try:
        found = color5.parse_color(value, "normal") or color4.parse_color(value)
        if found is None or isinstance(found, str):
            return None
        red, green, blue = (255 * min(1.0, max(0.0, each)) for each in _rgb(found))
        return Colour(red, green, blue, float(1 if found.alpha is None else found.alpha))
    except Exception:  # noqa: BLE001  # the parser stumbles over halves of functions
        return None


def _relative(function: Any) -> Colour | None:
    """A colour made of another one's channels (CSS Color 5); as that one, where they are of other spaces."""
    given = [token for token in function.arguments if token.type not in ("whitespace", "comment")]
    origin = _colour(given[1].serialize()) or BLACK
    red, green, blue = (channel / 255 for channel in origin[:3])
    hue, light, grey = colorsys.rgb_to_hls(red, green, blue)
    channels = {name: f"{channel}" for name, channel in zip("rgb", origin[:3], strict=True)}
    if function.lower_name.startswith("h"):
        white, black = min(red, green, blue), 1 - max(red, green, blue)
        shares = {"s": grey, "l": light, "w": white, "b": black}
        channels = {"h": f"{hue * 360}", **{name: f"{each:%}" for name, each in shares.items()}}
    channels["alpha"] = f"{origin.alpha}"
    parts = []
    for token in given[2:]:
        told = re.sub(
            r"[a-z]+(?![\w(-])",
            lambda word: channels.get(word[0], word[0]),
            token.serialize(),
        )
        value = number(tokens_of(told)[0]) if token.type == "function" else None
        parts.append(told if value is None else f"{value}")
    made = _colour(f"{function.lower_name}({' '.join(parts)})")
    if made is None and len(parts) > 1 and parts[-2] == "/":
        alpha = number(tokens_of(parts[-1])[0])
        return origin if alpha is None else origin._replace(alpha=alpha)
    return made or origin


def _mixed(value: str) -> Colour | None:
    """Half and half, or by the percentages, in red, green and blue: near enough to see."""
    function = tokens_of(value)[0]
    if function.type != "function":
        return None
    parts: list[tuple[Colour, float | None]] = []
    for part in tinycss2.serialize(function.arguments).split(",")[1:]:
        share = re.search(r"([\d.]+)%\s*$|^\s*([\d.]+)%", part)
        found = _colour((part.replace(share[0], " ") if share else part).strip())
        if found is None:
            return None
        parts.append((found, float(share[1] or share[2]) / 100 if share else None))
    if len(parts) != 2:
        return None
    (a, first), (b, second) = parts
    first = first if first is not None else 1 - second if second is not None else 0.5
    alpha = a.alpha * first + b.alpha * (1 - first)
    red, green, blue = (x * first + y * (1 - first) for x, y in zip(a[:3], b[:3], strict=True))
    return Colour(red, green, blue, alpha)


def colour(value: str, current: Colour, *, loose: bool = False) -> Colour | None:
    """The colour that the value means where text has the colour `current`; `None` for none."""
    if word_of(value) == "currentcolor":
        return current
    found = _colour(value)
    if found is None and loose and re.fullmatch(r"\s*(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\s*", value):
        return _colour(f"#{value.strip()}")
    return found


def old_colour(value: str) -> Colour | None:
    """The colour of an attribute such as `bgcolor`, which may lack its `#`."""
    return _colour(value) or _colour(f"#{value.strip().lstrip('#')[:6]}")


def stops(token: Any, current: Colour) -> list[Colour]:
    """The colours of a gradient."""
    found: list[Colour] = []
    part: list[Any] = []
    for item in (*token.arguments, None):
        if item is not None and item != ",":
            part.append(item)
            continue
        for each in part:
            if each.type in ("hash", "function", "ident"):
                seen = colour(each.serialize(), current)
                if seen is not None:
                    found.append(seen)
                    break
        part = []
    return found


def number(token: Any) -> float | None:
    """A number or a percentage as a number."""
    if token.type == "number":
        return float(token.value)
    if token.type == "percentage":
        return float(token.value) / 100
    if token.type == "function" and token.lower_name in _MATHS:
        return length(token, Units(16.0, 1.0), 1)
    return None


_ANGLES: dict[str, Callable[[float], float]] = {
    "deg": math.radians,
    "grad": lambda value: value * math.pi / 200,
    "rad": float,
    "turn": lambda value: value * 2 * math.pi,
}


def angle(token: Any) -> float | None:
    """An angle in radians."""
    if token.type == "dimension" and token.lower_unit in _ANGLES:
        return _ANGLES[token.lower_unit](float(token.value))
    return 0.0 if token.type == "number" and token.value == 0 else None
