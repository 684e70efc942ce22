"""Sets of characters that mean the same to every module, spelt once.

The strings are what stands between the brackets of a regular expression: `[{APOSTROPHES}]`. Most
can be asked with `in` as well; those that hold ranges or escapes say so.
"""

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = "'’‘ʻʼ`´ʹ"
"""What is typed for an apostrophe, and for the letter of Uzbek that looks like one."""

DOUBLE_QUOTES = '"“”„‟«»〝〞＂'
CURLED_QUOTES = "“”„‟"
SINGLE_QUOTES = "'‘’‚`´"
CORNER_QUOTES = "「」『』"
QUOTES = DOUBLE_QUOTES + CORNER_QUOTES + "‹›" + SINGLE_QUOTES
"""Marks that a quotation stands in, in any language."""

ALWAYS_OPENING = "„‟‚「『〝"
ALWAYS_CLOSING = "」』〞"
OPENING_QUOTES = ALWAYS_OPENING + "\"＂“”«»‹'‘"
CLOSING_QUOTES = ALWAYS_CLOSING + "\"＂“”«»›'‘’"
"""In any language: German closes with what English opens with, and Danish turns guillemets round."""

QUOTE_PAIRS = (
    ("«", "»"),
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ('"', '"'),
    ("「", "」"),
    ("『", "』"),
)

_OCTETS_OF_ASCII = bytes(range(128))

CJK = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff66-\uff9f"
"""Ranges: Chinese characters and Japanese syllables."""

UNSPACED_RANGES = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
UNSPACED = re.compile(f"[{UNSPACED_RANGES}]")
"""A letter of a script without spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""

UNSPACED_SYLLABIC_RANGES = r"\u3040-\u30ff\u3400-\u9fff"
"""Those of them of which a letter is a syllable or a word: Chinese, Japanese."""

LINE_ENDS = r"\n\r\x0b\x0c\x85\u2028\u2029"
"""Escapes: whatever ends a line."""

CONTROLS = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
"""Ranges: control characters but tab, line feed and carriage return."""

DIRECTIONS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Ranges: what turns round the direction of the text around it."""

OVERRIDES = r"\u202d\u202e"
"""Direction characters that no honest text needs: letters behind them run the wrong way."""

DIRECTION_MARKS = r"\u061c\u200e\u200f"

EMBEDDINGS = r"\u202a-\u202c\u2066-\u2069"
"""Ranges: direction characters that texts in Arabic and Hebrew letters need, and others do not."""

JOINERS = r"\u200c\u200d"
"""What joins and parts letters in Persian, in the languages of India and in emoji, unseen elsewhere."""

RIGHT_TO_LEFT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""Ranges: letters of scripts that are written from right to left."""

SELF_CONTAINED = r"A-Za-z\u00c0-\u024f\u0370-\u052f"
"""Ranges: letters of scripts whose letters nothing joins: Latin, Greek, Cyrillic."""

UNSEEN = r"\u180e\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f" + DIRECTIONS
"""Ranges: what takes no room, so that a text may hold what nobody reads. The joiners are not among
it, with which Persian and the languages of India are spelt, nor is the soft hyphen."""

COMBINING = "\u0300-\u036f\u0653-\u0655\u3099\u309a"
"""Ranges: marks that stand behind their letters, where the two are not one character."""

_UNREAD = re.compile(rf"[\xad{UNSEEN}]")
_ROOM = re.compile(r"[ \t]+")

BLANKS = (
    r"\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
)
"""Ranges: letters, marks and symbols that show as nothing: fillers of Hangul, grapheme joiner."""

SURROGATES = r"\ud800-\udfff"

_TYPESET = APOSTROPHES.replace("'", "")
_TYPESET_OF_ASCII = "".join(filter(str.isascii, _TYPESET))
# What lower case leaves of the dotted capital I of Turkish.
_DOT_ABOVE = "\u0307"


def straightened(text: str) -> str:
    """The text with every apostrophe as on a typewriter."""
    marks = _TYPESET_OF_ASCII if text.isascii() else _TYPESET
    for mark in marks:  # a search for each is far quicker than a translation of every character
        if mark in text:
            text = text.replace(mark, "'")
    return text


def places_of(characters: str, text: str, start: int, end: int) -> list[int]:
    """The places of any of the characters in `text[start:end]`, in order.

    For a few of them, looking for one after the other is many times as fast as an expression that
    looks for the set.
    """
    found: list[int] = []
    for character in characters:
        place = text.find(character, start, end)
        while place >= 0:
            found.append(place)
            place = text.find(character, place + 1, end)
    return sorted(found)


def as_read(text: str) -> str:
    """A text as a reader has it before his eyes; the same object where that is how it is given.

    Gone is what takes no room (soft hyphens, spaces without width, marks of direction); spaces in a row
    and tabs are one space, and a letter with its mark is one character (Unicode's form NFC).
    """
    if not text.isprintable():
        text = _UNREAD.sub("", text)
    if "  " in text or "\t" in text:
        text = _ROOM.sub(" ", text)
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=2)
def beyond_ascii(text: str) -> str:
    """The characters of a text that are not of ASCII, in order.

    Of a text in plain letters that are its quotation marks: whatever is looked for among the rest of Unicode
    is looked for in these alone. Kept for the article at hand, as many ask.
    """
    if text.isascii():
        return ""
    octets = text.encode("utf-8", "surrogatepass").translate(None, _OCTETS_OF_ASCII)
    return octets.decode("utf-8", "surrogatepass")


def fold(text: str) -> str:
    """Lower case and one kind of apostrophe, as words are compared."""
    folded = straightened(text.lower())
    return folded.replace(_DOT_ABOVE, "") if _DOT_ABOVE in folded else folded
