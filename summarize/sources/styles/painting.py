"""Colours: what a text is painted with, on what, and whether that makes a difference to see."""

from dataclasses import replace
from typing import Any

from summarize.sources.styles.colours import CLEAR, Colour, colour, stops
from summarize.sources.styles.computed import DeclaredStyle, Style
from summarize.sources.styles.effects import filtered, split_at_commas, tinted
from summarize.sources.styles.lengths import Units, length
from summarize.sources.styles.places import Surroundings
from summarize.sources.styles.shorthands import is_picture
from summarize.sources.styles.values import tokens_of

_ALIKE = 24.0  # of 255
_OPAQUE = 0.99
_BLURRED = 5.0  # pixels
_SAME = 0.01
_GROUND = frozenset(("background-color", "background-image", "background-clip"))


def painted(box: DeclaredStyle, place: Surroundings) -> Surroundings:
    """The place with the element's own ground under it, as opaque as it is."""
    opacity = place.opacity * box.opacity() * filtered(box.values.get("filter", ""), box.style.font)
    if opacity != place.opacity:
        place = replace(place, opacity=opacity)
    if "filter" in box.values:
        by, more = tinted(box.values["filter"])
        outer_by, outer_more = place.tint
        place = replace(place, tint=(by * outer_by, more * outer_by + outer_more))
    if not _GROUND.intersection(box.values):
        return place
    ground = colour(box.values.get("background-color", ""), box.style.colour, loose=box.loose)
    own = CLEAR if ground is None else ground.tinted(place.tint)
    pictures = tokens_of(box.values.get("background-image", ""))
    gradients = [
        stop.tinted(place.tint)
        for token in pictures
        if _is_gradient(token)
        for stop in stops(token, box.style.colour)
    ]
    unknown = any(token.type == "url" or _is_unknown(token) for token in pictures)
    if box.word("background-clip") == "text" or "text" in box.values.get("background-clip", ""):
        return replace(place, paint=tuple(gradients) or (own,), is_picture_paint=unknown)
    if unknown and own.alpha < _OPAQUE:
        return replace(place, grounds=(), told=True)
    if own.alpha > _SAME:
        grounds = (own,) if own.alpha >= _OPAQUE else tuple(own.over(g) for g in place.grounds)
        place = replace(place, grounds=grounds, told=True, doubtful=unknown, paint=())
    if gradients:
        below = place.grounds or ((own,) if own.alpha >= _OPAQUE else ())
        grounds = tuple(stop.over(below[0]) for stop in gradients) if below else ()
        place = replace(place, grounds=grounds, told=True, paint=())
    return place


def _is_gradient(token: Any) -> bool:
    return token.type == "function" and str(token.lower_name).endswith("gradient")


def _is_unknown(token: Any) -> bool:
    return is_picture(token) and not _is_gradient(token)


def are_alike(paint: Colour, ground: Colour) -> bool:
    """Whether a paint cannot be told from the ground that it is on."""
    return paint.over(ground).distance(ground) <= _ALIKE


def is_text_painted(style: Style, place: Surroundings) -> bool:
    """Whether a text of this style stands out from the ground it is on."""
    fill = style.colour if style.fill is None else style.fill
    paints = [fill.faded(place.opacity)]
    if style.outline_width > 0:
        paints.append((style.outline or style.colour).faded(place.opacity))
    if fill.alpha < _OPAQUE:
        if place.is_picture_paint and place.opacity > _SAME:
            return True
        paints += (paint.faded(place.opacity) for paint in place.paint)
    paints += (shadow.faded(place.opacity) for shadow in _shadows(style))
    if place.tint != (1.0, 0.0):
        paints = [paint.tinted(place.tint) for paint in paints]
    if not place.grounds:  # a picture, which may be of any colour
        return any(paint.alpha * 255 > _ALIKE for paint in paints)
    return not all(are_alike(paint, ground) for paint in paints for ground in place.grounds)


def _shadows(style: Style) -> list[Colour]:
    """The colours of the shadows that are sharp enough to be read."""
    found = []
    for part in split_at_commas(tokens_of(style.shadow)):
        lengths = [length(token, Units(style.font, 0.0)) for token in part]
        sizes = [each for each in lengths if each is not None]
        if len(sizes) < 2 or (len(sizes) > 2 and sizes[2] >= _BLURRED):
            continue
        seen = (
            colour(token.serialize(), style.colour)
            for token in part
            if token.type in ("hash", "ident", "function")
        )
        found.append(next((each for each in seen if each is not None), style.colour))
    return found
