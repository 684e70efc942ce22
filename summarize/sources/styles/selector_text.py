"""Selectors as they are written: those inside of others, and what only browsers know (CSS Nesting 1).

The text is made such that cssselect2 reads it; what it means is asked beside this.
"""

import re
from functools import lru_cache
from typing import Any

from cssselect2 import parser

from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.glance import at_commas

_LONGEST = 4000
"""Characters of a selector with those that it is inside of: each level may repeat them."""
_PSEUDO_ELEMENT = re.compile(r"::(-webkit-[\w-]+|[\w-]+)")
_BROWSERS_OWN = frozenset([
    "backdrop", "cue", "part", "slotted", "details-content", "view-transition", "highlight",
    "scroll-marker", "picker", "picker-icon", "checkmark", "column", "search-text",
    "spelling-error", "grammar-error", "target-text",
])  # fmt: skip


def nested(selectors: tuple[str, ...]) -> str:
    """The selector of a rule inside of others as one that stands alone (CSS Nesting 1)."""
    whole = selectors[-1]
    for inner in reversed(selectors[:-1]):
        outer = f":is({whole})"
        parts = []
        for part in at_commas(inner):
            if "&" in part or ":scope" in part:
                parts.append(part.replace(":scope", "&").replace("&", outer))
            else:
                parts.append(f"{outer} {part}")
        whole = ",".join(parts)
        if len(whole) > _LONGEST:
            raise TooMuchStyleError
    return whole.replace("&", ":root")


@lru_cache(maxsize=2000)  # the pages of a site share their sheets
def parsed_list(selectors: str) -> list[Any]:
    """The selectors of a list, as cssselect2 has them. Raises its `SelectorError` where one is invalid."""
    try:
        return list(parser.parse(selectors))
    except parser.SelectorError:
        names = _PSEUDO_ELEMENT.findall(selectors)
        if not names or not all(
            name.startswith("-webkit-") or name in _BROWSERS_OWN | parser.SUPPORTED_PSEUDO_ELEMENTS
            for name in names
        ):
            raise
    # Parts of elements that the parser does not know, and every browser does.
    rest = [part for part in at_commas(selectors) if not _PSEUDO_ELEMENT.search(part)]
    return [item for part in rest for item in parser.parse(part)]
