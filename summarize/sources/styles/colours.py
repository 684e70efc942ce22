"""What colours come to: red, green, blue and how opaque they are (CSS Color 4 and 5).

Near enough to see: spaces wider than sRGB are taken for it, and mixtures are made in it.
"""

import colorsys
import re
from functools import lru_cache
from typing import Any, NamedTuple

import tinycss2
from tinycss2 import color4, color5

from summarize.sources.styles.lengths import number
from summarize.sources.styles.values import tokens_of, word_of

# CSS Color 4, section 18.
_FROM_XYZ = (
    (3.2409699, -1.5373832, -0.4986108),
    (-0.9692436, 1.8759675, 0.0415551),
    (0.0556301, -0.2039770, 1.0569715),
)
_HEX = re.compile(r"#(?:[\da-f]{3}|[\da-f]{6})", re.ASCII)
_RELATIVE = re.compile(r"[a-z]+\(\s*from\s+[^\s)]")
_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)", re.ASCII)


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
