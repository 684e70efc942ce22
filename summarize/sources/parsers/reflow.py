"""Lines that a page was broken into, made one paragraph again.

Stands apart because every format with hard line ends needs it the same way.
"""

from collections.abc import Iterable

_SOFT = "\xad"


def join_lines(lines: Iterable[str]) -> str:
    """The lines as one, words that were divided at a line's end mended.

    A soft hyphen always divides a word. A hard hyphen divides one when a small letter stands on
    both sides, unless the same two parts are also written with a hyphen inside a line.
    """
    lines = [line.strip() for line in lines]
    inner = " ".join(lines)
    text = ""
    for line in lines:
        if text.endswith(_SOFT):
            text = text[:-1] + line
        elif _is_divided(text, line):
            compound = f"{text.rpartition(' ')[2]}{line.partition(' ')[0]}"
            text = (text if compound in inner else text[:-1]) + line
        else:
            text = f"{text} {line}" if text else line
    return text.replace(_SOFT, "")


def _is_divided(text: str, line: str) -> bool:
    return len(text) > 1 and text[-1] in "-‐" and text[-2].islower() and line[:1].islower()
