"""How a text document's run looks: enough to tell what a reader cannot see, in any format."""

from dataclasses import dataclass

from summarize.sources.styles.colours import BLACK, WHITE, Colour
from summarize.sources.styles.painting import are_alike

PAPER = WHITE
_TINY = 3.0  # points


@dataclass(frozen=True, slots=True)
class Look:
    """Whether a text is marked as hidden, its colour, its size in points, and what it stands on.

    A colour of `None` is the program's own choice, a ground of `None` one that is not known: both
    are taken for readable.
    """

    hidden: bool = False
    colour: Colour | None = BLACK
    size: float = 12.0
    ground: Colour | None = PAPER

    @property
    def is_seen(self) -> bool:
        """Whether a reader can see the text."""
        if self.hidden or self.size < _TINY:
            return False
        if self.colour is None or self.ground is None:
            return True
        return not are_alike(self.colour, self.ground)


def hex_colour(value: str | None) -> Colour | None:
    """Six hexadecimal digits as a colour, with or without a sign before them."""
    digits = (value or "").strip().lstrip("#")
    if len(digits) != 6:
        return None
    try:
        red, green, blue = bytes.fromhex(digits)
    except ValueError:
        return None
    return Colour(red, green, blue)
