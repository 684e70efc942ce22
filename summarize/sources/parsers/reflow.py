"""Lines that a page was broken into, made one paragraph again.

Stands apart because every format with hard line ends needs it the same way.
"""

import re
from collections.abc import Iterable

_SOFT = "\xad"
_HYPHENS = "-‐"
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_DIVIDED = re.compile(r"\S+[-‐\xad\ufffe]\n\S+")
_LEAST_LETTERS = 3
_COMPOUNDING = frozenset(
    ["self", "well", "non", "ex", "so", "ill", "all", "cross", "vice", "quasi", "pseudo", "anti", "pro", "pan",
     "neo", "mid", "half", "ever", "still", "mi", "franco", "italo", "anglo", "austro", "экс", "вице", "пресс",
     "онлайн", "видео", "медиа", "премьер", "генерал", "контр"]
)  # fmt: skip
"""First parts that are rarely the first syllables of a word and mostly written with a hyphen."""
_SUSPENDING = frozenset(
    ["und", "oder", "bis", "sowie", "and", "oraz", "lub", "или", "och", "eller"]
)
"""What follows a hyphen that stands for the rest of a word: `Vor- und Nachteile`."""


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """The words inside of lines, in lower case, those with a hyphen as one: evidence for `join_lines`."""
    whole = _DIVIDED.sub(" ", "\n".join(line.strip() for line in lines))
    return frozenset(word.lower() for word in _WORD.findall(whole))


def join_lines(lines: Iterable[str], known: frozenset[str] = frozenset()) -> str:
    """The lines as one, words that were divided at a line's end mended.

    A soft hyphen always divides a word. A hard one divides one when a small letter stands on both
    sides, unless its parts are a compound: they are also written with a hyphen inside a line, or
    are words of their own. `known` are the words of the text around (`words_of`).
    """
    lines = [line.strip() for line in lines]
    known |= words_of(lines)
    text = ""
    for line in lines:
        if text.endswith(_SOFT):
            text = text[:-1] + line
        elif len(text) > 1 and text[-1] in _HYPHENS and text[-2].isalnum() and line:
            text = _over_hyphen(text, line, known)
        else:
            text = f"{text} {line}" if text else line
    return text.replace(_SOFT, "")


def _over_hyphen(text: str, line: str, known: frozenset[str]) -> str:
    """Two lines of which the first ends in a hyphen."""
    following = _WORD.match(line)
    second = following[0].lower() if following is not None else ""
    if second in _SUSPENDING:
        return f"{text} {line}"
    if not (text[-2].islower() and line[0].islower()):  # a name, a figure, letters without case
        return text + line if line[0].isalnum() else f"{text} {line}"
    first = _WORD.findall(text)[-1].lower()
    return (text if _is_compound(first, second, known) else text[:-1]) + line


def _is_compound(first: str, second: str, known: frozenset[str]) -> bool:
    """Whether two parts are written with a hyphen, and not one word that was divided."""
    if f"{first}-{second}" in known:
        return True
    if first + second in known:
        return False
    if first.rpartition("-")[2] in _COMPOUNDING or "-" in first:
        return True
    return min(len(first), len(second)) > _LEAST_LETTERS and {first, second} <= known
