"""Transforms, clips, masks and filters: what each does to the sight of a text.

Every function takes a value as it was declared and the size that the element probably has.
"""

import math
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from summarize.sources.styles.colours import BLACK, stops
from summarize.sources.styles.lengths import Units, angle, length, number
from summarize.sources.styles.values import Tokens, is_word, tokens_of, word_of

_NEXT_TO_NOTHING = 2.0  # pixels
_EDGE_ON = 0.06  # a cosine
_FAINT = 0.1
_BLURRED = 4.0  # pixels
_FAR = 1000.0
_STEP = re.compile(r"([a-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)", re.IGNORECASE)
_COORDINATES = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7}
"""How many numbers a command of a path takes; the last two, or the one, say where it goes."""
_LONGEST_PATH = 2000  # characters


class Moved(NamedTuple):
    """Where a transform puts an element and how large it is then, of its size without it."""

    right: float = 0.0
    down: float = 0.0
    scale: float = 1.0
    turned_away: bool = False

    def then(self, other: "Moved") -> "Moved":
        """Both, one after the other."""
        return Moved(
            self.right + other.right * self.scale,
            self.down + other.down * self.scale,
            self.scale * other.scale,
            self.turned_away is not other.turned_away,
        )


def split_at_commas(tokens: Tokens) -> list[list[Any]]:
    """The parts between commas."""
    parts: list[list[Any]] = [[]]
    for item in tokens:
        if item == ",":
            parts.append([])
        elif item.type not in ("whitespace", "comment"):
            parts[-1].append(item)
    return parts


def transformed(value: str, size: tuple[float, float], font: float) -> Moved:
    """What a list of transform functions does to an element of this size."""
    moved = Moved()
    eye = math.inf
    for token in tokens_of(value):
        if token.type != "function":
            continue
        if token.lower_name == "perspective":
            eye = length(token.arguments[0], Units(font, 0.0)) or eye if token.arguments else eye
        elif eye < math.inf:  # what is as near as who looks, or behind, is not seen
            forward = _forward(token, font)
            moved = moved.then(Moved(scale=eye / (eye - forward) if forward < eye else 0.0))
        moved = moved.then(_function(token, size, font))
    return moved


def _forward(token: Any, font: float) -> float:
    """How far a transform function moves an element towards who looks at it."""
    if token.lower_name not in ("translatez", "translate3d"):
        return 0.0
    parts = split_at_commas(tuple(token.arguments))
    return (length(parts[-1][0], Units(font, 0.0)) if parts[-1] else None) or 0.0


def _function(token: Any, size: tuple[float, float], font: float) -> Moved:
    name = token.lower_name
    parts = [part[0] for part in split_at_commas(tuple(token.arguments)) if part]
    if not parts or name in ("scalez", "rotatez", "rotate"):
        return Moved()
    if name.startswith("translate"):
        return _translated(name.removeprefix("translate"), parts, size, font)
    if name.startswith("scale"):
        return _scaled(parts)
    if name.startswith("rotate"):
        return _tilted(parts[-1]) if name != "rotate3d" or _is_tilted(parts) else Moved()
    if name.startswith("skew"):
        flat = any(_tilted(part).scale == 0 for part in parts)
        return Moved(scale=0.0 if flat else 1.0)
    return _matrix(name, [number(part) for part in parts])


def _scaled(parts: list[Any]) -> Moved:
    factors = [abs(factor) for part in parts[:2] if (factor := number(part)) is not None]
    return Moved(scale=min(factors, default=1.0))


def _tilted(part: Any) -> Moved:
    """Turned out of the screen's plane by an angle."""
    turn = angle(part)
    if turn is None:
        return Moved()
    cosine = math.cos(turn)
    return Moved(scale=0.0 if abs(cosine) < _EDGE_ON else 1.0, turned_away=cosine < 0)


def _is_tilted(parts: list[Any]) -> bool:
    axes = [number(part) or 0.0 for part in parts[:2]]
    return any(abs(axis) > _EDGE_ON for axis in axes)


def _translated(axis: str, parts: list[Any], size: tuple[float, float], font: float) -> Moved:
    if axis == "z":
        return Moved()
    if axis == "y":
        return Moved(down=length(parts[0], Units(font, size[1])) or 0.0)
    right = length(parts[0], Units(font, size[0])) or 0.0
    down = length(parts[1], Units(font, size[1])) if len(parts) > 1 and axis != "x" else 0.0
    return Moved(right, down or 0.0)


def _matrix(name: str, numbers: list[float | None]) -> Moved:
    values = [value or 0.0 for value in numbers]
    if name == "matrix" and len(values) == 6:
        a, b, c, d, right, down = values
    elif name == "matrix3d" and len(values) == 16:
        a, b, c, d, right, down = (values[place] for place in (0, 1, 4, 5, 12, 13))
    else:
        return Moved()
    area = abs(a * d - b * c)
    return Moved(right, down, min(1.0, area) if area < 1 else math.sqrt(area))


def individually(name: str, value: str, size: tuple[float, float], font: float) -> Moved:
    """What the properties `translate`, `scale` and `rotate` do."""
    tokens = list(tokens_of(value))
    if not tokens or word_of(value) == "none":
        return Moved()
    if name == "translate":
        return _translated("", tokens[:2], size, font)
    if name == "scale":
        return _scaled(tokens)
    by_name = tokens[0].type == "ident" and tokens[0].lower_value in ("x", "y")
    return _tilted(tokens[-1]) if by_name or (len(tokens) == 4 and _is_tilted(tokens)) else Moved()


def along(path: str, distance: Callable[[float], float]) -> Moved:
    """Where a path or ray puts an element, which is so far along one of the length asked."""
    for token in tokens_of(path):
        if token.type == "function" and token.lower_name == "ray" and token.arguments:
            turn = angle(token.arguments[0]) or 0.0
            far = distance(0.0)
            return Moved(far * math.sin(turn), -far * math.cos(turn))
        if token.type == "function" and token.lower_name == "path":
            points = list(_points(token.arguments))
            return Moved(*_reached(points, distance)) if points else Moved()
    return Moved()


def _drawn(arguments: Tokens) -> str:
    """What the string of a path says, as far as it is read."""
    return "".join(each.value for each in arguments if each.type == "string")[:_LONGEST_PATH]


def _points(arguments: Tokens) -> Iterator[tuple[float, float]]:
    """The points of a path at which its commands end: its curves are taken for straight."""
    command, numbers = "", list[float]()
    at = start = (0.0, 0.0)
    for letter, figure in _STEP.findall(_drawn(arguments)):
        if letter:
            command, numbers = letter, []
            if letter in "zZ":
                at = start
                yield at
            continue
        numbers.append(float(figure))
        if len(numbers) < _COORDINATES.get(command.lower(), math.inf):
            continue
        at = _next_point(command, at, numbers)
        if command in "mM":
            start = at
            command = "l" if command == "m" else "L"  # as further pairs are read
        numbers = []
        yield at


def _next_point(command: str, at: tuple[float, float], numbers: list[float]) -> tuple[float, float]:
    right, down = at if command.islower() else (0.0, 0.0)
    match command.lower():
        case "h":
            return right + numbers[-1], at[1]
        case "v":
            return at[0], down + numbers[-1]
        case _:
            return right + numbers[-2], down + numbers[-1]


def _reached(
    points: list[tuple[float, float]], distance: Callable[[float], float]
) -> tuple[float, float]:
    """The point so far along the lines between the points, or the last one."""
    left = max(0.0, distance(sum(math.dist(*line) for line in pairwise(points))))
    for one, other in pairwise(points):
        step = math.dist(one, other)
        if left < step:
            share = left / step
            return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])
        left -= step
    return points[-1]


def is_clipped_away(value: str, size: tuple[float, float], font: float) -> bool:
    """Whether a `clip-path` leaves nothing of an element of this size."""
    for token in tokens_of(value):
        if token.type == "url":
            return True
        if token.type == "function" and token.lower_name in _SHAPES:
            return bool(_SHAPES[token.lower_name](token, size, font))
        if token.type == "function" and token.lower_name == "url":
            return True
    return False


def _lengths(tokens: list[Any], whole: float, font: float) -> list[float]:
    found = (length(token, Units(font, whole, loose=True)) for token in tokens)
    return [value for value in found if value is not None]


def _inset(token: Any, size: tuple[float, float], font: float) -> bool:
    tokens = [each for each in token.arguments if each.type not in ("whitespace", "comment")]
    until = next((n for n, each in enumerate(tokens) if is_word(each, "round")), len(tokens))
    tokens = tokens[: min(until, 4)]
    if not tokens:
        return False
    four = (tokens * 4)[:4] if len(tokens) in (1, 2) else [*tokens, *tokens[1:2]][:4]
    heights = _lengths(four[::2], size[1], font)
    widths = _lengths(four[1::2], size[0], font)
    return size[1] - sum(heights) < _NEXT_TO_NOTHING or size[0] - sum(widths) < _NEXT_TO_NOTHING


def _round(token: Any, size: tuple[float, float], font: float) -> bool:
    tokens = [each for each in token.arguments if each.type not in ("whitespace", "comment")]
    at = next((n for n, each in enumerate(tokens) if is_word(each, "at")), len(tokens))
    radii = _lengths(tokens[:at], min(size), font)
    place = _lengths(tokens[at + 1 :], size[0], font)
    radius = min(radii, default=max(size))
    far = any(each + radius < 0 or each - radius > max(size[0], _FAR) for each in place)
    return radius < _NEXT_TO_NOTHING or far


def _polygon(token: Any, size: tuple[float, float], font: float) -> bool:
    points = [
        (_lengths(part[-2:-1], size[0], font), _lengths(part[-1:], size[1], font))
        for part in split_at_commas(tuple(token.arguments))
        if len(part) > 1
    ]
    corners = [(x[0], y[0]) for x, y in points if x and y]
    if len(corners) < 3:
        return True
    right, down = zip(*corners, strict=True)
    inside = (
        min(max(right), size[0]) - max(min(right), 0.0),
        min(max(down), size[1]) - max(min(down), 0.0),
    )
    area = sum(
        a[0] * b[1] - b[0] * a[1] for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)
    )
    return min(inside) < _NEXT_TO_NOTHING or abs(area) < 4 * _NEXT_TO_NOTHING


def _rectangle(token: Any, size: tuple[float, float], font: float) -> bool:
    tokens = [
        each for each in token.arguments if each.type not in ("whitespace", "comment", "literal")
    ]
    heights = _lengths(tokens[::2][:2], size[1], font)
    widths = _lengths(tokens[1::2][:2], size[0], font)
    if len(heights) < 2 or len(widths) < 2:
        return False
    return (
        abs(heights[1] - heights[0]) < _NEXT_TO_NOTHING
        or abs(widths[1] - widths[0]) < _NEXT_TO_NOTHING
    )


def _placed(token: Any, size: tuple[float, float], font: float) -> bool:
    tokens = [each for each in token.arguments if each.type not in ("whitespace", "comment")]
    found = _lengths(tokens[:4], min(size), font)
    return len(found) == 4 and min(found[2:]) < _NEXT_TO_NOTHING


def _path(token: Any, _size: tuple[float, float], _font: float) -> bool:
    drawn = _STEP.findall(_drawn(token.arguments))
    numbers = [float(figure) for _, figure in drawn if figure]
    return all(abs(each) < _NEXT_TO_NOTHING for each in numbers) or all(
        each < 0 for each in numbers
    )


_SHAPES = {
    "inset": _inset,
    "circle": _round,
    "ellipse": _round,
    "polygon": _polygon,
    "rect": _rectangle,
    "xywh": _placed,
    "path": _path,
    "shape": _path,
}


def is_cut_out(value: str, font: float) -> bool:
    """Whether the old `clip` leaves nothing."""
    for token in tokens_of(value):
        if token.type == "function" and token.lower_name == "rect":
            tokens = [
                each
                for each in token.arguments
                if each.type not in ("whitespace", "comment", "literal")
            ]
            return _cut(tokens, font)
    return False


def _cut(tokens: list[Any], font: float) -> bool:
    edges = [length(token, Units(font, 0.0, loose=True)) for token in tokens[:4]]
    if len(edges) < 4:
        return False
    top, right, bottom, left = edges
    height = None if bottom is None else bottom - (top or 0.0)
    width = None if right is None else right - (left or 0.0)
    return any(each is not None and each < _NEXT_TO_NOTHING for each in (height, width))


def is_masked(value: str, size: str) -> bool:
    """Whether a mask lets nothing through: a clear gradient, or a picture that is not known, far or of no size."""
    before, _, after = value.partition("/")
    if any(_is_zero(each) for each in (size, after)) or (
        "no-repeat" in before and any(abs(each) > _FAR for each in _lengths_in(before))
    ):
        return True
    seen = False
    for token in tokens_of(value):
        if token.type == "url" or (token.type == "function" and token.lower_name == "url"):
            return True
        if token.type == "function" and token.lower_name.endswith("gradient"):
            colours = stops(token, BLACK)
            if any(colour.alpha > _FAINT for colour in colours):
                return False
            seen = bool(colours)
    return seen


def _lengths_in(value: str) -> list[float]:
    return _lengths([token for token in tokens_of(value) if token.type == "dimension"], 0.0, 16.0)


def _is_zero(value: str) -> bool:
    sizes = [length(token, Units(16.0, 1000.0)) for token in tokens_of(value)[:2]]
    return any(each is not None and each < _NEXT_TO_NOTHING for each in sizes)


def filtered(value: str, font: float) -> float:
    """How much of its opacity a filter leaves an element; 0 where it is blurred away."""
    left = 1.0
    for token in tokens_of(value):
        if token.type != "function":
            continue
        arguments = [each for each in token.arguments if each.type != "whitespace"]
        for factor in _factors(token.lower_name, arguments, font):
            left *= factor
    return left


def _factors(name: str, arguments: list[Any], font: float) -> Iterator[float]:
    amount = number(arguments[0]) if arguments else None
    if name == "opacity" and amount is not None:
        yield min(1.0, max(0.0, amount))
    elif name == "blur" and arguments:
        yield 0.0 if (length(arguments[0], Units(font, 0.0)) or 0.0) >= _BLURRED else 1.0


def tinted(value: str) -> tuple[float, float]:
    """What a filter makes of every channel of a colour: a factor, and what is added."""
    factor, added = 1.0, 0.0
    for token in tokens_of(value):
        tint = _TINTS.get(token.lower_name) if token.type == "function" else None
        if tint is None:
            continue
        arguments = [each for each in token.arguments if each.type != "whitespace"]
        amount = number(arguments[0]) if arguments else 1.0
        by, more = tint(1.0 if amount is None else amount)
        factor, added = factor * by, added * by + more
    return factor, added


_TINTS: dict[str, Callable[[float], tuple[float, float]]] = {
    "invert": lambda amount: (1 - 2 * min(1.0, amount), 255 * min(1.0, amount)),
    "brightness": lambda amount: (amount, 0.0),
    "contrast": lambda amount: (amount, 127.5 * (1 - amount)),
}
