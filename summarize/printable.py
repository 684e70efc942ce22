"""Text from outside made safe to show, in one place.

Articles and models are hostile input: terminal escapes can rewrite what a reader sees, and
bidirectional controls and invisible characters can make one text look like another. `printable`
puts U+FFFD in place of each, so that tampering stays visible instead of taking effect. Reports keep the original;
only what is shown passes through here (and JSON, which can escape, uses `escaped`).
"""

import re

from summarize.characters import BLANKS, CONTROLS, SURROGATES, UNSEEN
from summarize.lazily import expression

# C0 and C1 controls but tab and line feed, soft hyphen aside; zero-width characters but the joiners that
# Persian, Arabic and Indic spelling needs; bidirectional controls; tags; lone surrogates; noncharacters.
#
# Selectors of variants and the blank of Braille are honest behind what they belong to: emoji and
# symbols, Chinese characters, Mongolian letters, other Braille.
_ALWAYS = rf"{CONTROLS}\r\u2028\u2029{UNSEEN}{BLANKS}\ufffe\uffff{SURROGATES}"
_AT_TIMES = r"\ufe00-\ufe0f\U000e0100-\U000e01ef\u180b-\u180d\u180f\u2800"
_SUSPECT = expression(f"[{_ALWAYS}{_AT_TIMES}]")
# What is none of it, below U+10000. Most texts are nothing else, and a run of it is passed over ten times as
# fast as a suspect is looked for. It is written out, as `[^...]*+` of the same sets takes five to six times
# as long, even without what is beyond.
_HARMLESS = re.compile(
    r"[\t\n\x20-\x7e\u00a0-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u17b3\u17b6-\u180a\u1810-\u200a"
    r"\u200c\u200d\u2010-\u2027\u202f-\u205f\u2070-\u27ff\u2801-\u3163\u3165-\ud7ff\ue000-\ufdff"
    r"\ufe10-\ufefe\uff00-\uff9f\uffa1-\ufff8\ufffd]*+"
)
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_PICTURES = (
    r"#*0-9\u00a9\u00ae\u2010-\u2bff\u3001-\u303f\u3200-\u32ff\uff01-\uff1f\U0001f000-\U0001faff"
)
_UNSAFE_CHARACTER = expression(
    f"[{_ALWAYS}]"
    rf"|(?<![{_PICTURES}{_HAN}])[\ufe00-\ufe0f]"
    rf"|(?<![{_HAN}])[\U000e0100-\U000e01ef]"
    r"|(?<![\u1820-\u18aa])[\u180b-\u180d\u180f]"
    r"|(?<![\u2800-\u28ff])\u2800(?![\u2801-\u28ff])"
)
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")


def _may_hide(text: str) -> bool:
    """Whether a text may hold any such character; most are harmless from end to end."""
    if text.isascii() and text.isprintable():
        return False
    harmless = _HARMLESS.match(text)
    end = harmless.end() if harmless else 0
    return end < len(text) and _SUSPECT.search(text, end) is not None


def printable(text: str) -> str:
    """`text` with U+FFFD for every character that could act on a terminal or hide from a reader.

    Line ends of all kinds become line feeds first.
    """
    if not _may_hide(text):
        return text
    return _UNSAFE_CHARACTER.sub("�", _LINE_ENDS.sub("\n", text))


def printable_line(text: str) -> str:
    """`text` as one safe line, runs of white space folded into single spaces."""
    return " ".join(printable(text).split())


def escaped(json_text: str) -> str:
    """JSON text with the same characters written as JSON escapes, which leaves its value as it was."""
    if not _may_hide(json_text):
        return json_text
    return _UNSAFE_CHARACTER.sub(_escape, json_text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"
