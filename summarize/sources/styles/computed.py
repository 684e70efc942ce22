"""An element's style as it is computed: what is inherited, what is declared, what it comes to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from summarize.sources.styles.colours import BLACK, Colour, colour, old_colour
from summarize.sources.styles.lengths import Units, is_measure, length, measure, number
from summarize.sources.styles.sheets import Declaration
from summarize.sources.styles.shorthands import longhands
from summarize.sources.styles.values import substituted, tokens_of, word_of

_NOTHING = 0.05  # of the font's size
_SIZES = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0,
    "x-large": 24.0, "xx-large": 32.0, "xxx-large": 48.0,
}  # fmt: skip
_STEPS = {"smaller": 1 / 1.2, "larger": 1.2}
_INHERITED = frozenset([
    "color", "text-fill-color", "text-stroke-width", "text-stroke-color", "text-shadow",
    "font-size", "line-height", "visibility", "text-indent", "letter-spacing", "word-spacing",
])  # fmt: skip
_OLD = {"old-color": "color", "old-background": "background-color"}
_MOST_VARIABLES = 3000
_MOST_ANIMATIONS = 10
_LARGEST = 1e6


@dataclass(frozen=True, slots=True)
class Style:
    """What an element hands down to those inside of it. Lengths are in pixels."""

    colour: Colour = BLACK
    fill: Colour | None = None
    outline: Colour | None = None
    outline_width: float = 0.0
    shadow: str = ""
    font: float = 16.0
    line: float = 1.2
    visible: bool = True
    indent: str = ""
    letter: float = 0.0
    word: float = 0.0
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DeclaredStyle:
    """What is declared for the element alone, by property."""

    values: Mapping[str, str]
    style: Style
    loose: bool = False

    def word(self, name: str) -> str:
        """The property's keyword, if it is one."""
        value = self.values.get(name)
        return word_of(value) if value else ""

    def length(self, name: str, whole: float) -> float | None:
        """The property's length where 100% is `whole`; `None` where there is none."""
        value = self.values.get(name)
        if not value:
            return None
        units = Units(self.style.font, whole, self.loose)
        if is_measure(value) or len(tokens_of(value)) == 1:
            return measure(value, units)
        return None

    def opacity(self) -> float:
        """How opaque the element is made, from 0 to 1."""
        if "opacity" not in self.values:
            return 1.0
        tokens = tokens_of(self.values["opacity"])
        found = number(tokens[0]) if len(tokens) == 1 else None
        return 1.0 if found is None else min(1.0, max(0.0, found))


def computed(
    hinted: Iterable[tuple[str, str]],
    outer: Style,
    told: Sequence[Declaration],
    ends: Mapping[str, tuple[Declaration, ...]],
    *,
    loose: bool,
) -> DeclaredStyle:
    """The box of an element inside of one of the style `outer`.

    `hinted` is what its markup says by itself, `told` what its styles declare, the weakest first.
    """
    variables = _variables(outer, told)
    values: dict[str, str] = {}
    important: set[str] = set()
    for name, value in hinted:
        if not name.startswith("old-"):
            values[name] = value
        elif (found := old_colour(value)) is not None:
            values[_OLD[name]] = "rgb({:.0f} {:.0f} {:.0f})".format(*found[:3])
    own = dict(values)
    for name, value, is_important in told:
        for each in _set(values, own, (name, value), variables, loose=loose):
            if is_important:
                important.add(each)
    for ending in _endings(values, ends):
        if ending[0] not in important:
            _set(values, own, (ending[0], ending[1]), variables, loose=loose)
    return DeclaredStyle(values, _inherited(outer, values, variables, loose=loose), loose)


def _variables(outer: Style, told: Sequence[Declaration]) -> Mapping[str, str]:
    own = {name: value for name, value, _ in told if name.startswith("--")}
    if not own:
        return outer.variables
    if len(own) + len(outer.variables) > _MOST_VARIABLES:
        return outer.variables
    return {**outer.variables, **own}


def _set(
    values: dict[str, str],
    own: Mapping[str, str],
    declared: tuple[str, str],
    variables: Mapping[str, str],
    *,
    loose: bool,
) -> list[str]:
    """Take a declaration in; the properties that it set."""
    name, raw = declared
    if name.startswith("--"):
        return []
    value = substituted(raw, variables)
    if value is None:
        value = "unset"
    if name == "all":
        values.clear()
        if word_of(value) == "initial":
            values.update(dict.fromkeys(_INHERITED, "initial"))
        return []
    found = longhands(name, value, loose)
    for longhand, part in found:
        word = word_of(part)
        if word == "revert-layer":  # what stands in weaker layers holds
            continue
        if word == "revert" and longhand in own:
            values[longhand] = own[longhand]
        elif word in ("unset", "revert") or (
            word == ("inherit" if longhand in _INHERITED else "initial")
        ):
            values.pop(longhand, None)
        else:
            values[longhand] = part
    return [longhand for longhand, _ in found]


def _endings(
    values: Mapping[str, str], ends: Mapping[str, tuple[Declaration, ...]]
) -> Iterable[Declaration]:
    """How the element looks when its animations are over, where they leave it so."""
    names = values.get("animation-name", "")
    if not names or not ends:
        return ()
    mode = values.get("animation-fill-mode", "").split()
    goes_on = "infinite" in values.get("animation-iteration-count", "")
    if not goes_on and not {"forwards", "both"} & set(mode):
        return ()
    wanted = names.replace(",", " ").split()[:_MOST_ANIMATIONS]
    return [ending for name in wanted for ending in ends.get(name, ())]


def _inherited(
    outer: Style, values: Mapping[str, str], variables: Mapping[str, str], *, loose: bool
) -> Style:
    if not values:
        return outer if variables is outer.variables else replace(outer, variables=variables)
    font = _font(values.get("font-size"), outer.font, loose=loose)
    if _is_nothing(values.get("font-size-adjust", "")):
        font = 0.0
    own = Style() if "color" in values and word_of(values["color"]) == "initial" else outer
    current = _colour(values.get("color"), own.colour, own.colour, loose=loose)
    units = Units(font, 1280.0, loose)
    visibility = word_of(values.get("visibility", ""))
    return Style(
        colour=current,
        fill=_fill(values.get("text-fill-color"), outer.fill, current, loose=loose),
        outline=_fill(values.get("text-stroke-color"), outer.outline, current, loose=loose),
        outline_width=_or(values.get("text-stroke-width"), outer.outline_width, units),
        shadow=values.get("text-shadow", outer.shadow),
        font=font,
        line=_line(values.get("line-height"), outer.line, font, loose=loose),
        visible=visibility not in ("hidden", "collapse") if visibility else outer.visible,
        indent=values.get("text-indent", outer.indent),
        letter=_or(values.get("letter-spacing"), outer.letter, units),
        word=_or(values.get("word-spacing"), outer.word, units),
        variables=variables,
    )


def _font(value: str | None, outer: float, *, loose: bool) -> float:
    word = word_of(value) if value else ""
    if not value or (word and word not in _SIZES and word not in _STEPS):
        return 16.0 if word == "initial" else outer
    if word:
        return _SIZES.get(word) or outer * _STEPS[word]
    found = measure(value, Units(outer, outer, loose))
    return outer if found is None else min(max(found, 0.0), _LARGEST)


def _is_nothing(value: str) -> bool:
    tokens = tokens_of(value)
    found = number(tokens[0]) if tokens else None
    return found is not None and found < _NOTHING


def _line(value: str | None, outer: float, font: float, *, loose: bool) -> float:
    """The height of a line as a multiple of the font's size."""
    if not value or word_of(value):
        return 1.2 if value else outer
    token = tokens_of(value)[0]
    if token.type == "number":
        return float(token.value)
    found = length(token, Units(font, font, loose))
    return outer if found is None or not font else found / font


def _colour(value: str | None, outer: Colour, current: Colour, *, loose: bool) -> Colour:
    found = colour(value, current, loose=loose) if value else None
    return outer if found is None else found


def _fill(
    value: str | None, outer: Colour | None, current: Colour, *, loose: bool
) -> Colour | None:
    if not value:
        return outer
    if word_of(value) in ("currentcolor", "initial"):
        return None
    return colour(value, current, loose=loose)


def _or(value: str | None, outer: float, units: Units) -> float:
    if not value:
        return outer
    found = measure(value, units)
    return 0.0 if found is None else found
