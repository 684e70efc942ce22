"""What a model thought before it answered, told apart from the answer.

A draft that was rejected among the thoughts must never be taken for the answer, so the rule is
strict: whatever stands before the last closing mark is thought, and so is whatever follows an
opening mark that nothing closes. The marks are those of the chat templates in use: tags with a
word for thinking, in angle or square brackets or with bars, and the channels of harmony.
"""

import re

from summarize.lazily import expression

_WORD = r"(?:think(?:ing)?|thoughts?|reason(?:ing)?|reflect(?:ion)?|analysis|scratch_?pad|deliberation|cot)"
_NAME = rf"(?:[\w-]{{1,20}}[:_-])?{_WORD}"
_CLOSING = expression(
    rf"</\s*{_NAME}\s*>|\[/\s*{_NAME}\s*\]|◁/\s*{_NAME}\s*▷|<\|/\s*{_NAME}\s*\|>"
    rf"|<\|\s*(?:end_of_{_WORD}|{_WORD}_end|end_{_WORD})\s*\|>"
    r"|<\|channel\|>\s*(?:final|answer)\b[^<{]{0,40}<\|message\|>",
    re.IGNORECASE,
)
_OPENING = expression(
    rf"<\s*{_NAME}(?:\s[^<>]{{0,80}})?>|\[\s*{_NAME}\s*\]|◁\s*{_NAME}\s*▷|<\|\s*{_NAME}\s*\|>"
    rf"|<\|\s*(?:begin_of_{_WORD}|{_WORD}_start|start_{_WORD}|begin_{_WORD})\s*\|>"
    r"|<\|channel\|>\s*(?:analysis|commentary)\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\[\s*[/\w-]")


def without_thoughts(text: str) -> str:
    """What a model says when it has done with thinking; empty if it never got there."""
    if not has_thoughts(text):
        return text
    end = max((mark.end() for mark in _CLOSING.finditer(text)), default=0)
    opened = _OPENING.search(text, end)
    return text[end : opened.start() if opened else len(text)]


def has_thoughts(text: str) -> bool:
    """Whether a text holds any mark of thinking."""
    return _may_hold_marks(text) and bool(_OPENING.search(text) or _CLOSING.search(text))


def _may_hold_marks(text: str) -> bool:
    """Whether a text has what every mark begins with: an answer in JSON has neither, nor a word right behind a bracket."""
    return "<" in text or "◁" in text or _BRACKETED.search(text) is not None
