"""Which scripts a text is written in, by the blocks of Unicode.

The script is the surest thing that a text says about its language: many scripts belong to one
language only, and none of the others needs to be compared across scripts. The standard library
knows no script of a character, so this module keeps the blocks that hold letters of living
languages (Unicode 16, Blocks.txt and Scripts.txt, rounded to whole blocks).
"""

from bisect import bisect_right
from collections.abc import Mapping

from summarize.characters import beyond_ascii

NO_SCRIPT = "Zyyy"

_BLOCKS = [
    (0x0041, 0x005A, "Latn"),
    (0x0061, 0x007A, "Latn"),
    (0x00AA, 0x00AA, "Latn"),
    (0x00BA, 0x00BA, "Latn"),
    (0x00C0, 0x00D6, "Latn"),
    (0x00D8, 0x00F6, "Latn"),
    (0x00F8, 0x02B8, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0531, 0x0556, "Armn"),
    (0x0561, 0x0587, "Armn"),
    (0x05D0, 0x05F2, "Hebr"),
    (0x0620, 0x064A, "Arab"),
    (0x066E, 0x06D3, "Arab"),
    (0x06D5, 0x06D5, "Arab"),
    (0x06EE, 0x06EF, "Arab"),
    (0x06FA, 0x06FF, "Arab"),
    (0x0700, 0x074F, "Syrc"),
    (0x0750, 0x077F, "Arab"),
    (0x0780, 0x07BF, "Thaa"),
    (0x07C0, 0x07FF, "Nkoo"),
    (0x08A0, 0x08C9, "Arab"),
    (0x0900, 0x0963, "Deva"),
    (0x0971, 0x097F, "Deva"),
    (0x0980, 0x09E3, "Beng"),
    (0x09F0, 0x09F1, "Beng"),
    (0x0A00, 0x0A5E, "Guru"),
    (0x0A70, 0x0A7F, "Guru"),
    (0x0A80, 0x0AE3, "Gujr"),
    (0x0B00, 0x0B63, "Orya"),
    (0x0B80, 0x0BE5, "Taml"),
    (0x0C00, 0x0C63, "Telu"),
    (0x0C80, 0x0CE3, "Knda"),
    (0x0D00, 0x0D63, "Mlym"),
    (0x0D80, 0x0DDF, "Sinh"),
    (0x0E01, 0x0E3A, "Thai"),
    (0x0E40, 0x0E4E, "Thai"),
    (0x0E80, 0x0ECF, "Laoo"),
    (0x0EDC, 0x0EDF, "Laoo"),
    (0x0F00, 0x0F14, "Tibt"),
    (0x0F40, 0x0FBC, "Tibt"),
    (0x1000, 0x103F, "Mymr"),
    (0x1050, 0x108F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x135F, "Ethi"),
    (0x1380, 0x139F, "Ethi"),
    (0x13A0, 0x13FF, "Cher"),
    (0x1780, 0x17DD, "Khmr"),
    (0x1820, 0x18AF, "Mong"),
    (0x1C80, 0x1C8F, "Cyrl"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2C60, 0x2C7F, "Latn"),
    (0x2D80, 0x2DDF, "Ethi"),
    (0x3005, 0x3007, "Hani"),
    (0x3041, 0x3096, "Hira"),
    (0x309D, 0x309F, "Hira"),
    (0x30A1, 0x30FA, "Kana"),
    (0x30FC, 0x30FF, "Kana"),
    (0x3105, 0x312F, "Bopo"),
    (0x3131, 0x318E, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xAB01, 0xAB2E, "Ethi"),
    (0xAC00, 0xD7A3, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0xFF21, 0xFF3A, "Latn"),
    (0xFF41, 0xFF5A, "Latn"),
    (0xFF66, 0xFF9D, "Kana"),
    (0x20000, 0x3FFFF, "Hani"),
]
# How many letters of an alphabet one character replaces. Latin counts less: names and addresses in
# Latin letters stand in texts of every other script, and hardly ever the other way round.
_WORTH = {"Hani": 3.0, "Hira": 3.0, "Kana": 3.0, "Hang": 2.5, "Ethi": 1.5, "Latn": 0.75}

_STARTS = [start for start, _, _ in _BLOCKS]


class _ScriptOf(dict[int, str]):
    """A letter for the script of each code point met so far, made on first sight."""

    def __missing__(self, code_point: int) -> str:
        at = bisect_right(_STARTS, code_point) - 1
        inside = at >= 0 and code_point <= _BLOCKS[at][1]
        mark = _MARKS[_BLOCKS[at][2]] if inside else " "
        self[code_point] = mark
        return mark


# One character a script, so that a single `str.translate` tells a whole text apart. ASCII, because
# `translate` is many times faster from ASCII to ASCII.
_MARKS = {
    script: chr(ord("A") + number)
    for number, script in enumerate(dict.fromkeys(script for _, _, script in _BLOCKS))
}
_SCRIPTS = {mark: script for script, mark in _MARKS.items()}
_SCRIPT_OF = _ScriptOf()


def _mark_of_page(page: int) -> str:
    """The mark of the script that all 256 characters of a page are in; a blank where none is a letter.

    `_MIXED` where they are not all alike, and for the halves of characters beyond 16 bits.
    """
    first, last = page << 8, page << 8 | 0xFF
    start, end, script = _BLOCKS[bisect_right(_STARTS, last) - 1]
    if start <= first and last <= end:
        return _MARKS[script]
    return " " if end < first and not _HALVES[0] <= first <= _HALVES[-1] else _MIXED


_MIXED = "?"
_HALVES = range(0xD800, 0xE000)
_PAGES = (" " + "".join(map(_mark_of_page, range(1, 256)))).encode("ascii")
"""The mark of each page but the first, whose letters, those of Latin-1, stand among its signs."""
_PAGES_WITHOUT = bytes(page for page, mark in enumerate(_PAGES) if mark == ord(" "))
_NO_LATIN = bytes(code for code in range(256) if _SCRIPT_OF[code] == " ")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
"""What of ASCII is no letter: to delete it counts letters many times as fast as to look at each."""


def letter_ranges(script: str) -> str:
    """The blocks of a script, as they stand between the brackets of a regular expression."""
    blocks = (f"{chr(start)}-{chr(end)}" for start, end, of in _BLOCKS if of == script)
    return "".join(blocks)


def script_of(character: str) -> str:
    """The script (ISO 15924) of a letter, `Zyyy` for anything else."""
    return _SCRIPTS.get(_SCRIPT_OF[ord(character)], NO_SCRIPT)


def count_letters(*texts: str) -> int:
    """How many letters texts have together, of any script."""
    text = " ".join(texts)
    plain = text.encode("ascii", "ignore")
    if 2 * len(plain) < len(text):  # in another script, whose words are looked at one by one
        return sum([len(w) if w.isalpha() else _letters_of_word(w) for w in text.split()])
    letters = len(plain.translate(None, _NO_LETTERS))
    return letters if text.isascii() else letters + sum(map(str.isalpha, beyond_ascii(text)))


def _letters_of_ascii(text: str) -> int:
    return len(text.encode("ascii").translate(None, _NO_LETTERS))


def _letters_of_word(word: str) -> int:
    """How many letters a word has with the marks around it: mostly all but the last character."""
    return len(word) - 1 if word[:-1].isalpha() else sum(map(str.isalpha, word))


def count_scripts(text: str) -> dict[str, int]:
    """How many letters of each script (ISO 15924) a text holds; nothing else is counted."""
    if text.isascii():
        letters = _letters_of_ascii(text)
        return {"Latn": letters} if letters else {}
    # Most pages of 256 characters are in one script: the upper bytes tell a text apart ten times as fast.
    pages = text.encode("utf-16-le", "surrogatepass")[1::2]
    marks = pages.translate(_PAGES, _PAGES_WITHOUT).decode("ascii")
    if _MIXED in marks:
        marks = text.translate(_SCRIPT_OF).replace(" ", "")
    else:
        latin = text.encode("latin-1", "ignore").translate(None, _NO_LATIN)
        marks += _MARKS["Latn"] * len(latin)
    counts = {}
    while marks:
        rest = marks.replace(marks[0], "")
        counts[_SCRIPTS[marks[0]]] = len(marks) - len(rest)
        marks = rest
    return counts


def dominant_script(text: str) -> str:
    """The script (ISO 15924) that most of a text is written in, `Zyyy` when it has no letters.

    Han with kana is `Jpan`; Han alone stays `Hani`, as the script alone can't tell more. A
    character of a syllabary counts for as many letters as it is worth.
    """
    return dominant_of(count_scripts(text))


def dominant_of(counts: Mapping[str, int]) -> str:
    """As `dominant_script`, from the letters counted already."""
    if len(counts) == 1:
        (script,) = counts
        return "Jpan" if script in ("Hira", "Kana") else script
    worth = {script: count * _WORTH.get(script, 1) for script, count in counts.items()}
    kana = worth.pop("Hira", 0) + worth.pop("Kana", 0)
    if kana:
        worth["Jpan"] = kana + worth.pop("Hani", 0)
    return max(worth, key=lambda script: (worth[script], script), default=NO_SCRIPT)
