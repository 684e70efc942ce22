"""Shorthand properties as the properties that they set, and values that a browser would refuse."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from summarize.sources.styles.colours import BLACK, colour
from summarize.sources.styles.lengths import Units, is_measure, length, measure, number
from summarize.sources.styles.properties import LOGICAL, PAIRS, SIDES, plain_name
from summarize.sources.styles.values import tokens_of, word_of

Longhands = tuple[tuple[str, str], ...]

_SIZES = frozenset([
    "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large",
    "smaller", "larger",
])  # fmt: skip
_DISPLAYS = frozenset([
    "none", "contents", "block", "inline", "inline-block", "flex", "inline-flex", "grid",
    "inline-grid", "table", "inline-table", "table-row", "table-cell", "table-row-group",
    "table-header-group", "table-footer-group", "table-column", "table-column-group",
    "table-caption", "list-item", "flow-root", "flow", "run-in", "ruby", "ruby-text", "math",
    "-webkit-box", "-webkit-inline-box", "-webkit-flex", "-webkit-inline-flex",
])  # fmt: skip
_WIDE = frozenset(("inherit", "initial", "unset", "revert", "revert-layer"))
_ANY_UNITS = Units(16.0, 100.0, loose=True)
_LENGTHS = frozenset([
    "top", "right", "bottom", "left", "margin-top", "margin-right", "margin-bottom", "margin-left",
    "padding-top", "padding-bottom", "width", "height", "max-width", "max-height", "min-width",
    "min-height", "text-indent", "letter-spacing", "word-spacing", "font-size", "line-height",
])  # fmt: skip
_WORDS = {
    "visibility": frozenset(("visible", "hidden", "collapse")),
    "content-visibility": frozenset(("visible", "hidden", "auto")),
    "position": frozenset(("static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky")),
    "overflow-x": frozenset(("visible", "hidden", "clip", "scroll", "auto", "overlay")),
    "overflow-y": frozenset(("visible", "hidden", "clip", "scroll", "auto", "overlay")),
    "float": frozenset(("left", "right", "none", "inline-start", "inline-end")),
}
_COLOURS = frozenset(("color", "background-color", "text-fill-color"))
_PICTURES = ("gradient", "url", "image", "image-set", "cross-fade", "element", "paint")


@lru_cache(maxsize=50_000)
def longhands(name: str, value: str, loose: bool) -> Longhands:  # a key of the cache
    """What a declaration sets, with prefixes and logical names gone; empty where it is invalid."""
    name = plain_name(name)
    name = LOGICAL.get(name, name)
    if name in _SHORTHANDS:
        if word_of(value) in _WIDE:
            return tuple((each, word_of(value)) for each in _RESET[name])
        return tuple(
            (each, part)
            for each, part in _SHORTHANDS[name](name, value, loose)
            if _is_valid(each, part, loose)
        )
    return ((name, value),) if _is_valid(name, value, loose) else ()


def _is_valid(name: str, value: str, loose: bool) -> bool:
    word = word_of(value)
    if word in _WIDE:
        return True
    if name in _WORDS:
        return word in _WORDS[name]
    if name in _LENGTHS:
        return _is_length(name, value, word, loose)
    if name in _COLOURS:
        return colour(value, BLACK, loose=loose) is not None
    tokens = tokens_of(value)
    if name == "display":
        words = [token.lower_value for token in tokens if token.type == "ident"]
        return bool(words) and all(each in _DISPLAYS for each in words)
    return name != "opacity" or (len(tokens) == 1 and number(tokens[0]) is not None)


def _is_length(name: str, value: str, word: str, loose: bool) -> bool:
    if is_measure(value) and name != "line-height":
        found = measure(value, _ANY_UNITS._replace(loose=loose))
        return found is not None and (found >= 0 or not _is_size(name))
    tokens = tokens_of(value)
    if word or not tokens:
        return name != "font-size" or word in _SIZES
    if tokens[0].type == "function" and tokens[0].lower_name in ("fit-content", "anchor"):
        return True
    if name == "line-height" and tokens[0].type == "number":
        return True
    found = length(tokens[0], _ANY_UNITS._replace(loose=loose))
    return found is not None and (found >= 0 or not _is_size(name))


def _is_size(name: str) -> bool:
    """Whether the property takes no negative lengths."""
    sizes = ("font", "line", "padding", "width", "height", "m")
    return name.startswith(sizes) and not name.startswith("margin")


def _sides(name: str, value: str, _loose: bool) -> Iterator[tuple[str, str]]:
    parts = [token.serialize() for token in tokens_of(value)]
    if not 1 <= len(parts) <= 4:
        return
    filled = {1: parts * 4, 2: parts * 2, 3: [*parts, *parts[1:2]]}.get(len(parts), parts)
    yield from zip(SIDES[name], filled, strict=True)


def _pair(name: str, value: str, _loose: bool) -> Iterator[tuple[str, str]]:
    parts = [token.serialize() for token in tokens_of(value)]
    if 1 <= len(parts) <= 2:
        yield PAIRS[name][0], parts[0]
        yield PAIRS[name][1], parts[-1]


def _font(_name: str, value: str, _loose: bool) -> Iterator[tuple[str, str]]:
    tokens = tokens_of(value)
    for number_, token in enumerate(tokens):
        if token.type in ("dimension", "percentage", "function") or (
            token.type == "number" and token.value == 0
        ):
            size = token.serialize()
        elif token.type == "ident" and token.lower_value in _SIZES:
            size = token.lower_value
        else:
            continue
        yield "font-size", size
        rest = tokens[number_ + 1 :]
        if len(rest) > 1 and rest[0] == "/":
            yield "line-height", rest[1].serialize()
        else:
            yield "line-height", "normal"
        return


def _background(_name: str, value: str, loose: bool) -> Iterator[tuple[str, str]]:
    tokens = tokens_of(value)
    ground, clip = "transparent", "border-box"
    pictures: list[str] = []
    for token in tokens:
        if token.type == "url" or is_picture(token):
            pictures.append(token.serialize())
        elif token.type == "ident" and token.lower_value == "text":
            clip = "text"
        elif token.type in ("ident", "hash", "function"):
            if colour(token.serialize(), BLACK, loose=loose) is not None:
                ground = token.serialize()
            elif token.type in ("hash", "function"):
                return
    yield "background-color", ground
    yield "background-image", ",".join(pictures) or "none"
    yield "background-clip", clip


def is_picture(token: Any) -> bool:
    """Whether a token is a function that draws: a gradient, an image."""
    return token.type == "function" and str(token.lower_name).endswith(_PICTURES)


def _mask(_name: str, value: str, _loose: bool) -> Iterator[tuple[str, str]]:
    yield "mask-image", value


def _animation(_name: str, value: str, _loose: bool) -> Iterator[tuple[str, str]]:
    words = [token.value for token in tokens_of(value) if token.type in ("ident", "string")]
    yield "animation-name", " ".join(words)
    yield "animation-fill-mode", " ".join(words)
    yield "animation-iteration-count", "infinite" if "infinite" in words else "1"


def _offset(_name: str, value: str, _loose: bool) -> Iterator[tuple[str, str]]:
    """Path and distance, of which one stands behind it; a position stands before, an angle anywhere."""
    path, distance = "none", "0"
    for part in tokens_of(value):
        if part == "/":
            break
        if part.type == "function" and part.lower_name in ("path", "ray"):
            path = part.serialize()
        elif path != "none" and length(part, _ANY_UNITS._replace(loose=False)) is not None:
            distance = part.serialize()
    yield "offset-path", path
    yield "offset-distance", distance


def _container(_name: str, value: str, _loose: bool) -> Iterator[tuple[str, str]]:
    yield "container-type", value.partition("/")[2].strip() or "normal"


def _stroke(_name: str, value: str, loose: bool) -> Iterator[tuple[str, str]]:
    for token in tokens_of(value):
        if length(token, _ANY_UNITS) is not None:
            yield "text-stroke-width", token.serialize()
        elif colour(token.serialize(), BLACK, loose=loose) is not None:
            yield "text-stroke-color", token.serialize()


Expander = Callable[[str, str, bool], Iterator[tuple[str, str]]]

_SHORTHANDS: dict[str, Expander] = {
    **dict.fromkeys(SIDES, _sides),
    **dict.fromkeys(PAIRS, _pair),
    "font": _font,
    "background": _background,
    "mask": _mask,
    "animation": _animation,
    "offset": _offset,
    "container": _container,
    "text-stroke": _stroke,
}
_RESET: dict[str, tuple[str, ...]] = {
    **SIDES,
    **PAIRS,
    "font": ("font-size", "line-height"),
    "background": ("background-color", "background-image", "background-clip"),
    "mask": ("mask-image",),
    "animation": ("animation-name", "animation-fill-mode", "animation-iteration-count"),
    "offset": ("offset-path", "offset-distance"),
    "container": ("container-type",),
    "text-stroke": ("text-stroke-width", "text-stroke-color"),
}
