"""Whether a condition of a style sheet holds on a reader's screen.

The screen is a desk's: 1,280 by 800 pixels, in colour, light, with a mouse. Three answers, as in
Media Queries 4 (section 3): what is not known is neither true nor false, and in the end does not hold.
"""

import operator
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import tinycss2

from summarize.sources.styles.properties import is_known

WIDTH, HEIGHT = 1280.0, 800.0

_FEATURES: dict[str, float | str] = {
    "width": WIDTH,
    "device-width": WIDTH,
    "inline-size": WIDTH,
    "height": HEIGHT,
    "device-height": HEIGHT,
    "block-size": HEIGHT,
    "aspect-ratio": WIDTH / HEIGHT,
    "device-aspect-ratio": WIDTH / HEIGHT,
    "resolution": 1.0,
    "-webkit-device-pixel-ratio": 1.0,
    "color": 8.0,
    "color-index": 0.0,
    "monochrome": 0.0,
    "grid": 0.0,
    "orientation": "landscape",
    "hover": "hover",
    "any-hover": "hover",
    "pointer": "fine",
    "any-pointer": "fine",
    "scripting": "enabled",
    "update": "fast",
    "overflow-block": "scroll",
    "overflow-inline": "scroll",
    "color-gamut": "srgb",
    "display-mode": "browser",
    "dynamic-range": "standard",
    "prefers-color-scheme": "light",
    "prefers-reduced-motion": "no-preference",
    "prefers-reduced-transparency": "no-preference",
    "prefers-reduced-data": "no-preference",
    "prefers-contrast": "no-preference",
    "forced-colors": "none",
    "inverted-colors": "none",
}
_UNITS = {"px": 1.0, "em": 16.0, "rem": 16.0, "pt": 4 / 3, "cm": 37.8, "mm": 3.78, "in": 96.0}
_DENSITIES = {"dppx": 1.0, "x": 1.0, "dpi": 1 / 96, "dpcm": 2.54 / 96}
_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "="}
_COMPARISON = re.compile(r"(<=|>=|<|>|=)")
_NUMBER = re.compile(r"([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z]*)")
_RATIO = re.compile(r"([\d.]+)\s*/\s*([\d.]+)")
_DISPLAYED = frozenset([
    "none", "block", "inline", "contents", "flex", "grid", "table", "ruby", "math", "flow",
    "initial", "inherit", "unset", "revert",
])  # fmt: skip
_MOST_TOKENS = 300
_DEEPEST = 10

Truth = bool | None
Test = Callable[[str, bool], Truth]
"""What stands in brackets (or a function's name and brackets), and whether it is a function."""


@lru_cache(maxsize=5000)
def is_media(query: str) -> bool:
    """Whether one of the media queries holds; none at all does."""
    if not query.strip():
        return True
    return any(_is_query(part.strip().lower()) for part in _at_commas(query))


def is_supported(condition: str) -> bool:
    """Whether a browser of today supports what `@supports` asks for."""
    return _value(_tokens(condition), _supported, 0) is True


def _at_commas(text: str) -> list[str]:
    parts, depth = [""], 0
    for piece in re.split(r"([(),])", text[:5000]):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "," and depth <= 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _is_query(query: str) -> bool:
    found = re.match(r"(not\s+|only\s+)?([a-z-]+)(?:\s+and\s+|\s*$)", query)
    if not found or found[2] in ("not", "and", "or"):
        return _value(_tokens(query), _feature, 0) is True
    rest = query[found.end() :]
    truth: Truth = found[2] in ("all", "screen")
    if truth and rest:
        truth = _value(_tokens(rest), _feature, 0)
    return truth is not None and truth is not ((found[1] or "").strip() == "not")


def _tokens(text: str) -> list[Any]:
    tokens = tinycss2.parse_component_value_list(text[:5000], skip_comments=True)
    return [token for token in tokens if token.type != "whitespace"][:_MOST_TOKENS]


def _value(tokens: Sequence[Any], test: Test, depth: int) -> Truth:
    """Brackets joined by `and` or `or`, each perhaps with a `not` before it."""
    if not tokens or depth > _DEEPEST:
        return None
    values: list[Truth] = []
    joint, negated = "and", False
    for token in tokens:
        word = token.lower_value if token.type == "ident" else ""
        if word == "not":
            negated = not negated
        elif word in ("and", "or"):
            joint = word
        else:
            value = _bracket(token, test, depth)
            values.append(None if value is None else value is not negated)
            negated = False
    if joint == "or":
        return True if True in values else None if None in values else False
    return False if False in values else None if None in values else True


def _bracket(token: Any, test: Test, depth: int) -> Truth:
    if token.type == "function":
        return test(f"{token.lower_name}({tinycss2.serialize(token.arguments)})", True)
    if token.type != "() block":
        return None
    inner = [item for item in token.content if item.type not in ("whitespace", "comment")]
    if inner and inner[0].type in ("() block", "function"):
        return _value(inner, test, depth + 1)
    if inner and inner[0].type == "ident" and inner[0].lower_value == "not":
        return _value(inner, test, depth + 1)
    return test(tinycss2.serialize(token.content).strip(), False)


def _supported(text: str, function: bool) -> Truth:
    if function:
        return text.startswith(("selector(", "font-tech(", "font-format("))
    name, colon, value = text.partition(":")
    name, value = name.strip().lower(), value.strip().lower()
    if name == "display" and value.isalpha() and value not in _DISPLAYED:
        return False
    return bool(colon and value) and is_known(name)


def _feature(text: str, function: bool) -> Truth:
    text = text.lower()
    name, colon, value = (part.strip() for part in text.partition(":"))
    if function:
        return None
    if not colon:
        return _range([part.strip() for part in _COMPARISON.split(text)])
    bound = re.match(r"(?:(-webkit-)?(min|max)-)(.+)", name)
    if not bound:
        return _compared(name, "=", value)
    return _compared((bound[1] or "") + bound[3], ">=" if bound[2] == "min" else "<=", value)


def _range(parts: list[str]) -> Truth:
    """A feature by itself, or between comparisons."""
    if len(parts) == 1:
        known = _FEATURES.get(parts[0])
        return None if known is None else known not in (0.0, "none", "no-preference")
    if len(parts) == 3 and parts[0] in _FEATURES:
        return _compared(parts[0], parts[1], parts[2])
    if len(parts) not in (3, 5):
        return None
    truths = [_compared(parts[2], _TURNED[parts[1]], parts[0])]
    truths += [_compared(parts[2], parts[3], parts[4])] if len(parts) == 5 else []
    return None if None in truths else all(truths)


def _compared(name: str, sign: str, value: str) -> Truth:
    known = _FEATURES.get(name)
    if known is None:
        return None
    if isinstance(known, str):
        return known == value
    number = _measure(value)
    return None if number is None else _COMPARED[sign](known, number)


def _measure(value: str) -> float | None:
    ratio = _RATIO.fullmatch(value)
    if ratio:
        return float(ratio[1]) / (float(ratio[2]) or 1.0)
    found = _NUMBER.fullmatch(value)
    if not found:
        return None
    unit = {**_UNITS, **_DENSITIES, "": 1.0}.get(found[2])
    return None if unit is None else float(found[1]) * unit
