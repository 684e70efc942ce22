"""What is done about text that no reader of a page sees.

Hidden text is where instructions to machines and stuffed keywords live, so it is left out, and
that is said. Two things look the same and are none: the rest of a story behind "read more" or a soft
paywall, and a page whose styles are told elsewhere. There the text is read, with a warning and with
its places, so that no quotation from it passes for one that a reader could find.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from summarize.article import Span
from summarize.characters import UNSPACED
from summarize.sources.styles import Kind, Node, Sight, TooMuchStyleError, sights, style_sheets

_LINE = 60
"""Letters: hidden text of no more than that is no matter for a warning."""
_MUCH = 500
_SHARE = 0.1
_VERY_MUCH = 2000
_MOST = 0.7
_WORDS = 5
_UNSPACED = 20
_ASIDE = frozenset([
    "nav", "footer", "aside", "form", "menu", "select", "button", "noscript", "template", "script",
    "style", "head", "dialog", "svg",
])  # fmt: skip
_MARKS = ("⟅⟆", "⸨⸩", "⦕⦖", "⧼⧽", "⦗⦘")

UNCHECKED = (
    "The style sheets are too large or too entangled to tell what they hide:"
    " no quotation from it is verified."
)


class Unseen(NamedTuple):
    """The elements whose text is not seen, by `id()`, and of which kinds it is read all the same.

    `letters` counts the prose that is left out.
    """

    sights: Mapping[int, Sight]
    kept: frozenset[Kind]
    letters: int
    is_linked: bool
    is_checked: bool = True

    def kind(self, node: Node) -> Kind:
        """How the element's own text is not seen."""
        found = self.sights.get(id(node))
        return found.kind if found else "seen"


def look(root: Node, *, loose: bool, load: Callable[[str], str | None] | None = None) -> Unseen:
    """Tell what is seen of the tree and what is done about the rest.

    `load` finds a linked style sheet by its address, where there are such sheets at hand.
    """
    sheets, linked = style_sheets(root, load)
    try:
        found = sights(root, sheets, loose=loose, linked=linked)
    except (TooMuchStyleError, RecursionError):  # brackets in brackets in brackets
        return Unseen({}, frozenset(), 0, linked, is_checked=False)
    sizes: dict[Kind, int] = {"seen": 0, "shut": 0, "veiled": 0}
    for node, kind in unseen_nodes(root, found):
        if is_prose(node.text) and not _is_aside(node):
            sizes[kind] += len(node.text.strip())
    kept: frozenset[Kind] = frozenset()
    unseen = sizes["shut"] + sizes["veiled"]
    if unseen > _VERY_MUCH and unseen > _MOST * sum(sizes.values()):
        kept = frozenset(("shut", "veiled"))
    elif sizes["shut"] >= _MUCH and sizes["shut"] > _SHARE * sizes["seen"]:
        kept = frozenset(("shut",))
    left_out = sum(sizes[kind] for kind in ("shut", "veiled") if kind not in kept)
    return Unseen(found, kept, left_out, linked)


def unseen_nodes(root: Node, found: Mapping[int, Sight]) -> Iterator[tuple[Node, Kind]]:
    """Every element with text, and how its own text is seen."""
    stack: list[tuple[Node, Kind | None]] = [(root, None)]
    while stack:
        node, outer = stack.pop()
        if not node.size:
            continue
        sight = found.get(id(node))
        yield node, outer or (sight.kind if sight else "seen")
        inner = outer or (sight.kind if sight and sight.whole else None)
        stack.extend((child, inner) for child in reversed(node.children))


def is_prose(text: str) -> bool:
    """Whether a text is more than a button, a menu entry or a name."""
    words = text.split()
    return len(words) >= _WORDS or (
        sum(map(len, words)) >= _UNSPACED and UNSPACED.search(text) is not None
    )


def _is_aside(node: Node) -> bool:
    return node.name in _ASIDE or any(around.name in _ASIDE for around in node.ancestors())


def marks_for(text: str) -> str:
    """Two characters that `text` lacks, to put around what is not seen; empty if there are none."""
    return next((pair for pair in _MARKS if pair[0] not in text and pair[1] not in text), "")


def unmarked(text: str, marks: str) -> tuple[str, tuple[Span, ...]]:
    """The text without the marks, and the stretches that stood between them."""
    if not marks or (marks[0] not in text and marks[1] not in text):
        return text, ()
    parts: list[str] = []
    spans: list[Span] = []
    size, start = 0, None
    for piece in re.split(f"([{marks}])", text):
        if piece == marks[0]:
            start = size if start is None else start
        elif piece == marks[1]:
            if start is not None and size > start:
                spans.append(Span(start, size))
            start = None
        else:
            parts.append(piece)
            size += len(piece)
    if start is not None:
        spans.append(Span(start, size))
    return "".join(parts), _joined(spans, "".join(parts))


def _joined(spans: list[Span], text: str) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def settle(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The text, without its unseen stretches if they are a small part of it after all."""
    unseen = sum(span.end - span.start for span in spans)
    if not spans or (unseen >= _MUCH and unseen > _SHARE * (len(text) - unseen)):
        return text, spans
    start, parts = 0, []
    for span in spans:
        parts.append(text[start : span.start])
        start = span.end
    parts.append(text[start:])
    lines = (line.strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line), ()


def warnings_about(unseen: Unseen, letters: int, kept: int) -> Iterator[str]:
    """What a reader is told: of `kept` letters that were read, and of `letters` that were not."""
    if not unseen.is_checked:
        yield UNCHECKED
    if kept:
        part = "Most" if "veiled" in unseen.kept else "Part"
        yield (
            f"{part} of the text is hidden until a script runs or a reader opens it;"
            f" it was read anyway ({kept:,} characters), and no quotation from it is verified."
        )
    yield from left_out(letters)


def left_out(letters: int) -> tuple[str, ...]:
    """What is said of `letters` that no reader sees, if they are more than a line."""
    if letters <= _LINE:
        return ()
    return (f"Text that no reader sees was left out ({letters:,} characters).",)
