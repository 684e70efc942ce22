"""Where a text is and how much room it has, as far as that can be told without laying it out.

Half an em to a letter, the screen's width to a line: good enough to tell what lies outside of the
screen or of a box that cuts off, and where it is not, a text counts as seen.
"""

import math
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from summarize.sources.styles.colours import WHITE, Colour
from summarize.sources.styles.computed import DeclaredStyle, Style
from summarize.sources.styles.conditions import HEIGHT, WIDTH
from summarize.sources.styles.effects import (
    Moved,
    along,
    individually,
    is_clipped_away,
    is_cut_out,
    is_masked,
    transformed,
)
from summarize.sources.styles.lengths import Units, length
from summarize.sources.styles.nodes import Node
from summarize.sources.styles.values import tokens_of

Kind = Literal["seen", "shut", "veiled"]
"""`shut` is what a click or a script would open; `veiled` is made to be there and not be seen."""

_LETTER = 0.5  # of the font's size
_LINE = 1.3
_FLAT = 6.0  # pixels, less than any line needs
_FAR_LEFT = -1000.0
_FAR_DOWN = 9000.0
_FAR_UP = -300.0
_SURELY_LEFT, _SURELY_UP = -40.0, -20.0
_FLOATING = -2600.0
_WIDEST_LETTER, _RUN_TOGETHER = 300.0, -0.3
_WORDS_BACK = -200.0
_PLACING = frozenset([
    "backface-visibility", "bottom", "clip", "clip-path", "contain", "float", "height", "left", "margin-left",
    "margin-top", "mask-image", "max-height", "max-width", "min-height", "min-width", "offset", "offset-distance",
    "offset-path", "overflow-x", "overflow-y", "position", "right", "rotate", "scale", "top", "transform", "translate", "width",
    "zoom",
])  # fmt: skip


class Clip(NamedTuple):
    """A box that cuts off what does not fit: its size, where it was moved, letters before it."""

    width: float
    height: float
    right: float
    down: float
    before: int


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the elements around a text make of its sight.

    `tint` is what filters make of a colour's channels: a factor, and what is added.
    `right` and `down` are how far it was moved, `grounds` the colours that it may stand on (none
    for a picture), `paint` what a background clipped to the text paints it with.
    """

    kind: Kind = "seen"
    opacity: float = 1.0
    scale: float = 1.0
    right: float = 0.0
    down: float = 0.0
    width: float = WIDTH
    is_anchored: bool = False
    is_turned: bool = False
    clip: Clip | None = None
    grounds: tuple[Colour, ...] = (WHITE,)
    told: bool = False
    doubtful: bool = False
    paint: tuple[Colour, ...] = ()
    is_picture_paint: bool = False
    is_flat: bool = False
    tint: tuple[float, float] = (1.0, 0.0)

    def is_beyond_clip(self, before: int, letters: int, style: Style) -> bool:
        """Whether most of a text lies below what a box around it shows."""
        clip = self.clip
        if clip is None or clip.height == math.inf:
            return False
        width = max(min(clip.width, self.width), style.font)
        line = max(style.line, 1.0) * style.font
        lines = (before - clip.before + letters / 2) * _LETTER * style.font / width
        return lines * line > 2 * clip.height + 2 * line or (line - style.font) / 2 >= clip.height


class _Moves(NamedTuple):
    """How far an element was moved, and whether that is from the page's corner or an edge of it."""

    right: float
    down: float
    from_left: bool
    from_top: bool


def is_run_together(text: str, style: Style, place: Surroundings) -> bool:
    """Whether the letters lie on each other, or off the screen by spacing and indentation."""
    size = style.font
    width = len(text) * _LETTER * size
    if style.letter <= _RUN_TOGETHER * size or style.letter >= _WIDEST_LETTER:
        return True
    if style.word <= _WORDS_BACK:
        return True
    if style.line < 0.2 and (width > 1.2 * place.width or place.is_flat):
        return True
    tokens = tokens_of(style.indent) if style.indent else ()
    indent = length(tokens[0], Units(size, place.width, loose=True)) if tokens else None
    if indent is None:
        return False
    if indent <= _FAR_UP and -indent >= width / 4:
        return True
    return indent >= WIDTH - 1 or (place.clip is not None and indent >= place.width - 1)


def placed(
    node: Node, box: DeclaredStyle, place: Surroundings, before: int, *, is_inline: bool
) -> Surroundings:
    """The place inside of an element that `before` letters come before."""
    if _PLACING.isdisjoint(box.values):
        return place
    font = box.style.font
    position = box.word("position").removeprefix("-webkit-")
    is_lifted = position in ("absolute", "fixed")
    width, height = _size(node, box, place, is_lifted=is_lifted)
    moves = _moves(box, place, position, (width, height))
    own = Moved(moves.right, moves.down, place.scale)
    if not is_inline:
        own = own.then(_effects(box, (width, height), font))
    is_turned = place.is_turned is not own.turned_away
    inside = replace(
        place,
        right=own.right,
        down=own.down,
        scale=own.scale * (box.length("zoom", 1.0) or _number(box, "zoom")),
        width=width if not is_lifted else max(width, 1.0),
        is_anchored=place.is_anchored or position not in ("", "static"),
        is_turned=is_turned,
    )
    if _is_away(box, inside, (width, height), is_lifted=is_lifted):
        return replace(inside, kind="veiled")
    if own.right != place.right or own.down != place.down:
        kind = _moved_away(inside, moves, (width, height), before, position)
        if kind != "seen":
            return replace(inside, kind=kind)
    return inside if is_inline else _cut(box, inside, before, is_lifted=is_lifted)


def _number(box: DeclaredStyle, name: str) -> float:
    tokens = tokens_of(box.values.get(name, ""))
    return (
        float(tokens[0].value) if tokens and tokens[0].type == "number" and tokens[0].value else 1.0
    )


def _size(
    node: Node, box: DeclaredStyle, place: Surroundings, *, is_lifted: bool
) -> tuple[float, float]:
    """What the element probably measures."""
    font = box.style.font
    text = node.size * _LETTER * font
    told = box.length("width", place.width)
    most = box.length("max-width", place.width)
    room = place.width
    if told is None and (is_lifted or box.word("float") in ("left", "right")):
        told = min(text, max(room, WIDTH - (box.length("left", WIDTH) or 0.0)))
    width = room if told is None else told
    width = min(width, most) if most is not None else width
    lines = math.ceil(text / max(width, font, 1.0))
    return width, lines * font * _LINE


def _moves(
    box: DeclaredStyle, place: Surroundings, position: str, size: tuple[float, float]
) -> _Moves:
    width, height = size
    floats = box.word("float") in ("left", "right")
    margin = box.length("margin-left", place.width) or 0.0
    if floats and margin > _FLOATING:
        margin = 0.0
    right, down = place.right + margin, place.down + (box.length("margin-top", place.width) or 0.0)
    if position in ("absolute", "fixed"):
        is_free = position == "fixed" or not place.is_anchored
        left, top = box.length("left", WIDTH), box.length("top", HEIGHT)
        end, bottom = box.length("right", WIDTH), box.length("bottom", HEIGHT)
        base = (0.0, 0.0) if is_free else (place.right, place.down)
        if left is not None:
            right = base[0] + left + margin
        elif end is not None:
            right = base[0] + (WIDTH if is_free else place.width) - end - min(width, WIDTH)
        if top is not None:
            down += top - (place.down - base[1])
        elif bottom is not None:
            down = base[1] + HEIGHT - bottom - height
        told_x, told_y = (left, end) != (None, None), (top, bottom) != (None, None)
        return _Moves(right, down, is_free and told_x, is_free and told_y)
    if position == "relative":
        left, end = box.length("left", place.width), box.length("right", place.width)
        top, bottom = box.length("top", 0.0), box.length("bottom", 0.0)
        right += left if left is not None else -(end or 0.0)
        down += top if top is not None else -(bottom or 0.0)
    return _Moves(right, down, False, False)


def _effects(box: DeclaredStyle, size: tuple[float, float], font: float) -> Moved:
    path = box.values.get("offset-path", "")
    moved = along(path, lambda whole: box.length("offset-distance", whole) or 0.0)
    for name in ("translate", "rotate", "scale"):
        if name in box.values:
            moved = moved.then(individually(name, box.values[name], size, font))
    if "transform" in box.values:
        moved = moved.then(transformed(box.values["transform"], size, font))
    return moved


def _is_away(
    box: DeclaredStyle, place: Surroundings, size: tuple[float, float], *, is_lifted: bool
) -> bool:
    """Whether an effect of the element leaves nothing of it."""
    values, font = box.values, box.style.font
    if place.is_turned and box.word("backface-visibility") == "hidden":
        return True
    if is_lifted and "clip" in values and is_cut_out(values["clip"], font):
        return True
    if "clip-path" in values and is_clipped_away(values["clip-path"], size, font):
        return True
    if "mask-image" in values and is_masked(values["mask-image"], values.get("mask-size", "")):
        return True
    return place.scale < 0.02


def _moved_away(
    place: Surroundings, moves: _Moves, size: tuple[float, float], before: int, position: str
) -> Kind:
    """Whether the element lies off the screen, or outside of the box that cuts it off."""
    width, height = size
    right, down = place.right, place.down
    clip = place.clip
    if clip is not None:
        across, below = right - clip.right, down - clip.down
        if across >= clip.width or below >= clip.height or across <= -min(clip.width, width):
            return "shut"
        if clip.height < math.inf and below <= -height:
            return "shut"
    if moves.from_left:
        off_left = right <= _SURELY_LEFT and right + width / 2 <= 0
    else:
        off_left = right <= _FAR_LEFT
    off_right = right >= WIDTH - 1
    if moves.from_top:
        off_top = down <= _SURELY_UP and down + height / 2 <= 0
    else:
        above = before * _LETTER * 16 / WIDTH * 20
        off_top = down <= min(_FAR_UP, -1.5 * above - 300)
    off_bottom = down >= _FAR_DOWN or (
        position == "fixed" and moves.from_top and down >= HEIGHT - 5
    )
    return "veiled" if off_left or off_right or off_top or off_bottom else "seen"


def _cut(box: DeclaredStyle, place: Surroundings, before: int, *, is_lifted: bool) -> Surroundings:
    """The place inside of a box that cuts off what does not fit in it."""
    ways = {box.word("overflow-x") or "visible", box.word("overflow-y") or "visible"}
    if ways == {"visible"}:
        return replace(place, clip=None) if is_lifted and not place.is_anchored else place
    height = _extent(box, "height", ("padding-top", "padding-bottom"))
    width = box.length("width", place.width)
    most = box.length("max-width", place.width)
    width = most if width is None or (most is not None and most < width) else width
    if height is not None and height < _FLAT:
        return replace(place, kind="shut" if height == 0 else "veiled")
    if width is not None and width < _FLAT and not box.length("min-width", place.width):
        return replace(place, kind="shut" if width == 0 else "veiled")
    if ways & {"hidden", "clip"}:
        place = replace(
            place,
            is_flat=height is None and box.style.line < 0.2,
            clip=Clip(
                width=place.width if width is None else width,
                height=math.inf if height is None else height,
                right=place.right,
                down=place.down,
                before=before,
            ),
        )
    return place


def _extent(box: DeclaredStyle, name: str, paddings: tuple[str, str]) -> float | None:
    """The height in which text shows, if it is told; that of a share of an unknown one is not."""
    found = [
        box.length(each, 0.0)
        for each in (name, f"max-{name}")
        if "%" not in box.values.get(each, "%")
    ]
    known = [each for each in found if each is not None]
    if not known:
        return None
    least = box.length(f"min-{name}", 0.0) or 0.0
    padding = sum(box.length(each, WIDTH) or 0.0 for each in paddings)
    return max(min(known), least) + padding
