"""Quotations whose words were tampered with so that a reader sees others than stand there."""

import re

from summarize.characters import (
    DIRECTION_MARKS,
    EMBEDDINGS,
    JOINERS,
    OVERRIDES,
    RIGHT_TO_LEFT,
    SELF_CONTAINED,
    UNSEEN,
)
from summarize.lazily import expression

_TURNED = re.compile(f"[{OVERRIDES}]")
_TURNED_SOMEWHERE = re.compile(f"[{EMBEDDINGS}]")
_RIGHT_TO_LEFT = expression(f"[{RIGHT_TO_LEFT}]")
_MAYBE_HIDDEN = expression(f"[{UNSEEN}{JOINERS}]")
_HIDDEN = expression(
    rf"(?![{EMBEDDINGS}{DIRECTION_MARKS}])[{UNSEEN}]|(?<=[{SELF_CONTAINED}])[{JOINERS}](?=[{SELF_CONTAINED}])"
)


def tampering(text: str) -> tuple[str, ...]:
    """What is wrong with the characters of a quotation, in sentences; nothing in nearly all."""
    if text.isascii():
        return ()
    problems = []
    turned = _TURNED_SOMEWHERE.search(text) and not _RIGHT_TO_LEFT.search(text)
    if turned or _TURNED.search(text):
        problems.append(
            "it holds characters that turn round the direction in which words are shown"
        )
    if _MAYBE_HIDDEN.search(text) and _HIDDEN.search(_TURNED.sub("", text)):
        problems.append("it holds characters that nobody sees")
    return tuple(problems)
