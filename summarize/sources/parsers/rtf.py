r"""Rich Text Format (version 1.9.1): the text outside its tables, pictures and fields.

Control words that are not listed here are layout and fall away. Characters come as bytes in the
document's code page (`\ansicpg`, a font's `\fcharset`) or as `\u`, which gives UTF-16's halves.
Hidden text and tracked deletions are not text; notes follow the last paragraph.
"""

import re

from summarize.sources.extraction import Extraction, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.placeholders import stated_title

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)"
)
_CHARACTERS = {
    "par": "\n", "sect": "\n", "page": "\n", "line": "\n", "row": "\n", "cell": " ", "tab": " ",
    "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "bullet": "•", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”",
}  # fmt: skip
_SYMBOLS = {b"~": "\xa0", b"_": "‑", b"-": "", b"\n": "\n", b"\r": "\n"}
_SILENT = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "listtable",
        "listoverridetable",
        "info",
        "pict",
        "object",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "fldinst",
        "themedata",
        "datastore",
        "generator",
        "rsidtbl",
        "xmlnstbl",
        "latentstyles",
        "bkmkstart",
        "bkmkend",
        "annotation",
        "nonshppict",
    ]  # a paragraph of words reads better than a column
)
_FONT_CODE_PAGES = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_HIDING = frozenset(("v", "deleted"))
_TITLE = re.compile(rb"\{\\title ([^{}]{1,500})\}")


def extract(document: Document) -> Extraction:
    """The text and title of an .rtf file."""
    reader = _Reader()
    reader.read(document.data)
    lines = clean_text(reader.text).split("\n")
    title = _TITLE.search(document.data)
    return Extraction(
        text="\n".join(line for line in lines if line),
        title=stated_title(_plain(title[1])) if title else None,
    )


def _plain(data: bytes) -> str:
    reader = _Reader()
    reader.read(data)
    return reader.text


class _Reader:
    """Walks the tokens once; a group restores what it changed."""

    def __init__(self) -> None:
        self._story: list[str] = []
        self._notes: list[str] = []
        self._parts = self._story  # what is being written
        self._hidden: frozenset[str] = frozenset()
        self._bytes = bytearray()
        self._default = self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._silent = False
        self._in_fonts = False
        self._fallback = 1
        self._skip = 0
        self._groups: list[tuple[bool, bool, int, int, str, frozenset[str], list[str]]] = []

    @property
    def text(self) -> str:
        """What was read, the notes behind it."""
        halves = "".join((*self._story, *self._notes))
        return halves.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def read(self, data: bytes) -> None:
        """Add the text of `data`."""
        for match in _TOKEN.finditer(data):
            word, number, hexadecimal, symbol, brace, plain = match.groups()
            if hexadecimal:
                self._byte(int(hexadecimal, 16))
            elif plain:
                self._plain(plain)
            elif word:
                self._word(word.decode("ascii"), int(number) if number else None)
            elif symbol:
                self._symbol(symbol)
            else:
                self._brace(brace)
        self._flush()

    def _byte(self, value: int) -> None:
        if self._skip:
            self._skip -= 1
        elif not self._silent and not self._hidden:
            self._bytes.append(value)

    def _plain(self, data: bytes) -> None:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        if not self._silent and not self._hidden:
            self._bytes += data[skipped:]

    def _word(self, word: str, number: int | None) -> None:
        if word in _SILENT:
            self._flush()
            self._silent = True
            self._in_fonts = word == "fonttbl"
        elif word == "footnote":
            self._flush()
            self._parts = self._notes
            self._character("\n")
        elif word in _HIDING or word == "plain":
            self._flush()
            self._hidden -= _HIDING if word == "plain" else {word}
            if word != "plain" and number != 0:
                self._hidden |= {word}
        elif word in _CHARACTERS:
            self._character(_CHARACTERS[word])
        elif number is not None:
            self._numbered(word, number)

    def _numbered(self, word: str, number: int) -> None:
        if word == "u":
            self._character(chr(number % 0x10000))
            self._skip = self._fallback
        elif word == "uc":
            self._fallback = max(0, min(number, 16))
        elif word == "ansicpg":
            self._default = f"cp{number}"
            self._set_encoding(self._default)
        elif word == "f":
            self._flush()
            self._font = number
            if not self._in_fonts:
                self._set_encoding(self._fonts.get(number, self._default))
        elif word == "fcharset" and self._in_fonts and number in _FONT_CODE_PAGES and number:
            self._fonts[self._font] = _FONT_CODE_PAGES[number]

    def _set_encoding(self, encoding: str) -> None:
        self._flush()
        try:
            "".encode(encoding)
        except LookupError:
            return
        self._encoding = encoding

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._flush()
            self._silent = True  # an extension that only its writer knows
        elif symbol in b"\\{}":
            self._byte(symbol[0])
        else:
            self._character(_SYMBOLS.get(symbol, ""))

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            self._groups.append(
                (
                    self._silent,
                    self._in_fonts,
                    self._fallback,
                    self._font,
                    self._encoding,
                    self._hidden,
                    self._parts,
                )
            )
        elif self._groups:
            (
                self._silent,
                self._in_fonts,
                self._fallback,
                self._font,
                self._encoding,
                self._hidden,
                self._parts,
            ) = self._groups.pop()

    def _character(self, character: str) -> None:
        self._flush()
        # A hidden line end parts what stands around it all the same.
        if not self._silent and (not self._hidden or character == "\n"):
            self._parts.append(character)

    def _flush(self) -> None:
        if self._bytes:
            self._parts.append(self._bytes.decode(self._encoding, "replace"))
            self._bytes.clear()
