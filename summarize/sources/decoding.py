"""Bytes to text: a byte order mark, then UTF-8, then UTF-16/32 by its nulls, then old code pages.

UTF-8 is tried before anything a server declares, because a text that is valid UTF-8 beyond ASCII
is practically never anything else. Old code pages are told apart by how much like a language their
readings look (`letter_pairs`); what fits none of those languages goes to charset-normalizer.
Nothing is dropped: bytes that fit no reading become U+FFFD, are counted, and the reader is told.
The text is otherwise untouched, so that offsets count what was in the input; only the byte order
mark, which is not text, goes.
"""

import codecs
import re
from dataclasses import dataclass, replace
from itertools import compress, repeat
from operator import not_

from summarize.errors import SourceError

_MARKS = (  # UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)

_CODE_PAGES = {
    # Name to report, and the logarithm of how much rarer than windows-125x it is in the wild.
    # Supersets stand for their subsets: windows-1252 for ISO-8859-1, gb18030 for GB2312.
    "windows-1252": 0.0,
    "windows-1251": 0.0,
    "koi8-r": -1.0,
    "windows-1250": -1.0,
    "windows-1254": -1.0,
    "koi8-u": -2.0,
    "gb18030": -3.0,
    "big5": -3.0,
    "cp932": -3.0,
    "euc-jp": -3.0,
    "cp949": -3.0,
    "iso-8859-5": -3.0,
    "cp866": -3.0,
    "cp1125": -4.0,
    "cp855": -5.0,
    "mac-cyrillic": -3.0,
    "kz1048": -3.0,
    "ptcp154": -3.0,
    "koi8-t": -3.0,
    "iso-8859-2": -3.0,
    "windows-1253": -3.0,
    "iso-8859-7": -3.0,
    "windows-1255": -3.0,
    "iso-8859-8": -3.0,
    "windows-1256": -3.0,
    "iso-8859-6": -3.0,
    "windows-1257": -3.0,
    "iso-8859-15": -3.0,
    "cp874": -3.0,
    "windows-1258": -10.0,
    "iso-8859-16": -10.0,
    "iso-8859-3": -10.0,
    "iso-8859-4": -10.0,
    "mac-roman": -10.0,
    "mac-latin2": -10.0,
    "mac-turkish": -10.0,
    "cp850": -10.0,
    "cp852": -10.0,
    "cp437": -10.0,
    "cp857": -6.0,
    "cp737": -4.0,
    "cp869": -5.0,
    "cp862": -4.0,
    "cp720": -5.0,
    "cp775": -6.0,
}
_DECLARED_AS = {  # what pages mean by these names (WHATWG Encoding Standard, section 4.2)
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5hkscs": "big5",
}
_SAMPLE_BYTES = 3000
_DECLARED_BONUS = 25.0
_CLEAR_MARGIN = 5.0
_FOREIGN = -9.5  # per pair of letters: worse than any listed language reads

_WORDS_BEYOND_ASCII = re.compile(rb"[^\s<>]*[\x80-\xff][^\s<>]*")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")  # escape is ISO-2022's and terminals'
_FEW_CONTROLS = 4  # what a line copied from a terminal may hold, however short it is
_MOST_CONTROLS = 0.02


_SHIFTS = {
    "utf-7": re.compile(rb"\+[A-Za-z0-9+/]{3,}-?"),
    "hz": re.compile(rb"~\{(?:[!-}][!-~])+~\}"),
}
_WRITTEN = re.compile(r"[\xa0-\u05ff\u2010-\u2044\u20a0-\u20bf]+")
"""Letters and marks that stand singly in a text of ASCII; others come in words."""
_NO_CHANCE = 20
"""Characters beyond ASCII in one line that are UTF-8 throughout."""
_FEW_SHIFTS = 3
_LONG_SHIFT = 12
"""Bytes of shifted text that no text holds by chance and decodes."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text, the name of its encoding, and what the reader should know about it.

    `replaced` counts the U+FFFD that stand for bytes, not for what was lost before.
    """

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()
    replaced: int = 0


def decode(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """The text of `data`; `declared` is the encoding that a server or the markup states.

    Raises `SourceError` for bytes that are not text.
    """
    decoded = _decode(data, declared, name)
    controls = len(_CONTROLS.findall(decoded.text))
    few = 0 if "\0" in decoded.text else _FEW_CONTROLS
    if controls > few + _MOST_CONTROLS * len(decoded.text):
        raise SourceError(f"{name}: is binary data, not a text")
    lost = decoded.text.count("\ufffd") - decoded.replaced
    return replace(decoded, warnings=(*decoded.warnings, _lost(lost))) if lost > 0 else decoded


def _lost(count: int) -> str:
    """What a text says that was damaged before it came here."""
    if count == 1:
        return "1 character was lost before this text was saved: U+FFFD stands in its place."
    return f"{count} characters were lost before this text was saved: U+FFFD stands in their place."


def _decode(data: bytes, declared: str | None, name: str) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    wide = _wide_encoding(data)
    if wide:
        return _decode_as(data, wide)
    if data.isascii():
        seven_bits = _seven_bits(data, name)
        if seven_bits is not None:
            return seven_bits
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    return _decode_lines(data, declared) or _decode_whole(data, declared)


def _decode_whole(data: bytes, declared: str | None) -> Decoded:
    """A text in one encoding, be it damaged UTF-8."""
    if _is_mostly_utf8(data):
        return _decode_as(data, "utf-8")
    return _judge_code_pages(data, declared)


def _decode_lines(data: bytes, declared: str | None) -> Decoded | None:
    """A text put together from UTF-8 and another encoding, each line as what it is; else `None`."""
    lines = data.splitlines(keepends=True)
    ours = [line.isascii() or _is_mostly_utf8(line) for line in lines]
    others = b"".join(compress(lines, map(not_, ours)))
    unlike = len(others) - len(others.decode("ascii", "ignore"))
    if unlike < _NO_CHANCE // 2 or not any(map(_is_surely_utf8, lines)):
        return None
    own = _decode_as(b"".join(compress(lines, ours)), "utf-8")
    other = _judge_code_pages(others, declared)
    encodings = (own.encoding if is_own else other.encoding for is_own in ours)
    return Decoded(
        "".join(map(bytes.decode, lines, encodings, repeat("replace"))),
        own.encoding,
        (
            f"{ours.count(False)} of the {len(lines)} lines are not {own.encoding}: "
            f"read as {other.encoding}.",
            *own.warnings,
            *other.warnings,
        ),
        own.replaced + other.replaced,
    )


def _decode_as(data: bytes, encoding: str, *warnings: str) -> Decoded:
    text = data.decode(encoding, "replace")
    bad = text.count("\ufffd")
    if bad and encoding.startswith(("utf", "gb18030")):
        bad -= data.count("\ufffd".encode(encoding))  # those that the author wrote
    if bad > 0:
        unit = "place where the bytes are" if bad == 1 else "places where the bytes are"
        warnings += (f"{bad} {unit} not valid {encoding}: replaced with U+FFFD.",)
    return Decoded(text, encoding, warnings, max(bad, 0))


def _seven_bits(data: bytes, name: str) -> Decoded | None:
    """Encodings that write other letters with those of ASCII; `None` where the text is just ASCII.

    Raises `SourceError` for the one of them that nothing here can read.
    """
    if b"\x1b$)A" in data or b"\x1b$)G" in data:
        raise SourceError(f"{name}: is written in ISO-2022-CN", "save it as UTF-8")
    if b"\x1b$)C" in data:
        return _decode_as(data, "iso-2022-kr")
    if b"\x1b$" in data:
        return _decode_as(data, "iso-2022-jp")
    for encoding, shifted in _SHIFTS.items():
        runs = shifted.findall(data)
        if len(runs) < _FEW_SHIFTS and sum(map(len, runs)) < _LONG_SHIFT:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        beyond = re.sub(r"[\x00-\x7f]", "", text)
        likely = _WRITTEN.fullmatch(beyond) or sum(map(str.isalpha, beyond)) >= 2 * len(runs)
        if len(beyond) >= len(runs) and likely:
            return Decoded(text, encoding)
    return None


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: spaces and line ends put nulls on one side only."""
    sample = data[: _SAMPLE_BYTES // 4 * 4]
    nulls = [sample[offset::4].count(0) for offset in range(4)]
    quarter = max(1, len(sample) // 4)
    if min(nulls[2:]) > 0.9 * quarter and nulls[0] < 0.1 * quarter:
        return "utf-32-le"
    if min(nulls[:2]) > 0.9 * quarter and nulls[3] < 0.1 * quarter:
        return "utf-32-be"
    low, high = nulls[0] + nulls[2], nulls[1] + nulls[3]
    for encoding, rare, common in (("utf-16-le", low, high), ("utf-16-be", high, low)):
        if common > 0.05 * quarter and rare * 20 < common:
            text = sample.decode(encoding, "replace")
            strange = len(_CONTROLS.findall(text)) + text.count("\ufffd")
            if strange <= 1 + _MOST_CONTROLS * len(text):
                return encoding
    return None


def _is_mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    return _beyond_ascii(text) >= 3 * text.count("\ufffd") and not data.isascii()


def _is_surely_utf8(line: bytes) -> bool:
    """Whether a line is UTF-8 throughout, and long enough that none of another encoding is."""
    text = line.decode("utf-8", "replace")
    return "\ufffd" not in text and _beyond_ascii(text) >= _NO_CHANCE


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _judge_code_pages(data: bytes, declared: str | None) -> Decoded:
    # Only here, because most inputs are UTF-8 and never need the tables.
    from summarize.sources.letter_pairs import likelihood, pairs

    sample = _sample(data)
    beyond_ascii = sum(byte > 127 for byte in sample)
    stated = _python_name(declared)
    readings: dict[str, tuple[float, str]] = {}  # code pages that agree on this text share one
    for encoding, rarity in _CODE_PAGES.items():
        reading = sample.decode(encoding, "replace")
        score = likelihood(reading) + rarity
        if stated == codecs.lookup(encoding).name:
            score += _DECLARED_BONUS + beyond_ascii
        if reading not in readings or score > readings[reading][0]:
            readings[reading] = (score, encoding)
    (best, encoding), *others = sorted(readings.values(), reverse=True)
    letters = sum(1 for _ in pairs(sample.decode(encoding, "replace")))
    if best < _FOREIGN * max(letters, beyond_ascii):
        return _ask_library(data, encoding)
    if others and best - others[0][0] < _CLEAR_MARGIN:
        return _decode_as(data, encoding, _doubt(encoding, f" or {others[0][1]}"))
    return _decode_as(data, encoding)


def _ask_library(data: bytes, otherwise: str) -> Decoded:
    # Only here, for the texts that our own tables do not know.
    from charset_normalizer import from_bytes

    match = from_bytes(data[: _SAMPLE_BYTES * 20]).best()
    encoding = match.encoding.replace("_", "-") if match else otherwise
    return _decode_as(data, encoding, _doubt(encoding, ""))


def _doubt(encoding: str, rival: str) -> str:
    return f"The encoding is a guess, {encoding}{rival}: if letters look wrong, save the text as UTF-8."


def _sample(data: bytes) -> bytes:
    words: list[bytes] = []
    size = 0
    for match in _WORDS_BEYOND_ASCII.finditer(data):
        words.append(match[0][:200])
        size += len(words[-1])
        if size > _SAMPLE_BYTES:
            break
    return b" ".join(words)


def _python_name(declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
        return codecs.lookup(_DECLARED_AS.get(name, name)).name
    except (LookupError, ValueError):  # ValueError: a null character in the name
        return None
