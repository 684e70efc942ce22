"""Text made safe to hand over: to a model (an article's), and to a reader (a model's).

Both are hostile input. What a person cannot see must not be said to the model behind their back,
and what a terminal would act on must not come back: escape sequences, control and formatting
characters (bidirectional overrides, zero-width and tag characters, variation selectors) are
dropped, every run of white space becomes one space. What looks like our own mark-up, or like the
control tokens of a chat template (`<|im_end|>`, `[INST]`), is turned into harmless brackets.
"""

import re
import unicodedata

from summarize.lazily import expression

_ESCAPES = expression(
    r"\x1b\[[0-?]*[ -/]*[@-~]?"  # control sequences: colours, cursor movement
    r"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?"  # strings: titles, links, device control
    r"|\x1b[ -/]*[0-~]?"
    r"|\x9b[0-?]*[ -/]*[@-~]?"
)
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co"})
_JOINERS = "\u200c\u200d"
_JOINED = frozenset({"Lo", "Mn", "Mc"})

_ARMED = ("<", "[", "{", "|>")  # what each of the following needs one of
_TAG = re.compile(r"<(?=[\s/|!<]*[^\W\d])|(?<=\|)>")
_CONTROL_TOKEN = re.compile(r"\[(/?[A-Z_]{3,})\]")
_MARK = re.compile(r"\{(?=\s*/?\s*[qcn]\s*\d)", re.IGNORECASE)


def clean(text: str) -> str:
    """`text` on one line, with nothing in it that cannot be seen or that a terminal would obey.

    The joiners that Persian and Indic spelling needs stay where they join two letters.
    """
    if not text.isprintable() or "  " in text or text[:1] == " " or text[-1:] == " ":
        text = " ".join(text.split())
    if text.isprintable() and (text.isascii() or not _SELECTORS.search(text)):
        return text  # as nearly every line of news is
    line = " ".join(_ESCAPES.sub("", text).split())
    kept = (
        character
        for place, character in enumerate(line)
        if _is_visible(character) or _joins(line, place)
    )
    return " ".join("".join(kept).split())


def is_harmless(text: str) -> bool:
    """Whether `disarm` leaves a text as it is, but for its white space, as nearly every line of news."""
    return (
        text.isprintable()
        and not any(map(text.__contains__, _ARMED))
        and (text.isascii() or not _SELECTORS.search(text))
    )


def disarm(text: str) -> str:
    """`clean` text in which nothing can pass for a fence, a mark or a chat template's token."""
    line = clean(text)
    if not any(map(line.__contains__, _ARMED)):
        return line  # as nearly every line of news is
    line = _TAG.sub(lambda found: "‹" if found[0] == "<" else "›", line)
    return _MARK.sub("(", _CONTROL_TOKEN.sub(r"(\1)", line))


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in _DROPPED and not _SELECTORS.match(character)


def _joins(line: str, place: int) -> bool:
    return (
        line[place] in _JOINERS
        and 0 < place < len(line) - 1
        and all(unicodedata.category(line[near]) in _JOINED for near in (place - 1, place + 1))
    )
