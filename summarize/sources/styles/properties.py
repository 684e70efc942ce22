"""The properties that have a say in whether text is seen, and the shorthands that set them."""

_VENDORS = ("-webkit-", "-moz-", "-ms-", "-o-")

TELLING = frozenset([
    "all", "animation", "animation-direction", "animation-fill-mode", "animation-iteration-count",
    "animation-name", "backface-visibility", "background", "background-clip", "background-color",
    "background-image", "block-size", "bottom", "clip", "clip-path", "color", "color-scheme",
    "aspect-ratio", "contain", "contain-intrinsic-block-size", "contain-intrinsic-height",
    "contain-intrinsic-size", "container", "container-type", "content", "content-visibility", "display", "filter", "float", "font", "font-size",
    "font-size-adjust", "grid-template-rows", "height", "inline-size", "inset", "inset-block",
    "inset-block-end", "inset-block-start", "inset-inline", "inset-inline-end",
    "inset-inline-start", "isolation", "left", "letter-spacing", "line-height", "margin",
    "margin-block", "margin-block-end", "margin-block-start", "margin-inline", "margin-inline-end",
    "margin-inline-start", "margin-left", "margin-right", "margin-top", "mask", "mask-image",
    "mask-size", "max-block-size", "max-height", "max-inline-size", "max-width", "min-height",
    "min-width", "min-block-size", "min-inline-size", "offset", "offset-distance", "offset-path", "opacity", "overflow", "overflow-block",
    "overflow-inline", "overflow-x", "overflow-y", "padding", "padding-bottom", "padding-top",
    "position", "right", "rotate", "scale", "text-indent", "text-shadow", "text-fill-color",
    "text-stroke", "text-stroke-color", "text-stroke-width", "top", "transform", "translate",
    "visibility", "width", "word-spacing", "z-index", "zoom",
])  # fmt: skip

# Asked about in `@supports` and of no importance here.
_KNOWN = frozenset([
    "accent-color", "align-content", "align-items", "align-self", "animation-timeline",
    "appearance", "backdrop-filter", "border", "border-radius",
    "box-decoration-break", "box-shadow", "column-count", "columns",
    "direction", "field-sizing", "flex", "flex-direction", "flex-wrap", "font-family",
    "font-feature-settings", "font-variation-settings", "font-weight", "gap", "grid", "grid-area",
    "grid-gap", "grid-template-columns", "hyphens", "initial-letter", "inset", "justify-content",
    "line-clamp", "margin-trim", "mix-blend-mode", "object-fit", "order", "outline",
    "overflow-anchor", "overscroll-behavior", "paint-order", "pointer-events", "resize", "row-gap",
    "scroll-behavior", "scroll-snap-align", "scroll-snap-type", "scrollbar-color",
    "scrollbar-gutter", "scrollbar-width", "shape-outside", "tab-size", "text-align",
    "text-decoration", "text-decoration-thickness", "text-overflow", "text-size-adjust",
    "text-transform", "text-underline-offset", "text-wrap", "touch-action", "transform-style",
    "transition", "user-select", "vertical-align", "white-space", "will-change", "writing-mode",
    "tap-highlight-color",
])  # fmt: skip

LOGICAL = {
    "inline-size": "width",
    "block-size": "height",
    "max-inline-size": "max-width",
    "max-block-size": "max-height",
    "min-inline-size": "min-width",
    "min-block-size": "min-height",
    "inset-inline-start": "left",
    "inset-inline-end": "right",
    "inset-block-start": "top",
    "inset-block-end": "bottom",
    "margin-inline-start": "margin-left",
    "margin-inline-end": "margin-right",
    "margin-block-start": "margin-top",
    "margin-block-end": "margin-bottom",
    "overflow-inline": "overflow-x",
    "overflow-block": "overflow-y",
}

SIDES = {
    "margin": ("margin-top", "margin-right", "margin-bottom", "margin-left"),
    "padding": ("padding-top", "padding-right", "padding-bottom", "padding-left"),
    "inset": ("top", "right", "bottom", "left"),
}
PAIRS = {
    "margin-inline": ("margin-left", "margin-right"),
    "margin-block": ("margin-top", "margin-bottom"),
    "inset-inline": ("left", "right"),
    "inset-block": ("top", "bottom"),
    "overflow": ("overflow-x", "overflow-y"),
}


def plain_name(name: str) -> str:
    """The name without its maker's prefix, as a browser of today knows it."""
    return name.removeprefix("-webkit-")


def is_telling(name: str) -> bool:
    """Whether the property, in lower case, has a say in whether text is seen."""
    return plain_name(name) in TELLING


def is_known(name: str) -> bool:
    """Whether a browser knows the property; those of other makers than its own it does not."""
    if name.startswith("--"):
        return True
    if name.startswith(_VENDORS) and not name.startswith("-webkit-"):
        return False
    return plain_name(name) in TELLING or plain_name(name) in _KNOWN
