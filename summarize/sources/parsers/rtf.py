r"""Rich Text Format (version 1.9.1): the text outside its tables, pictures and fields.

Control words that are not listed here are layout and fall away. Characters come as bytes in the
document's code page (`\ansicpg`, a font's `\fcharset`) or as `\u`, which gives UTF-16's halves.
Hidden text and tracked deletions are not text; notes follow the last paragraph.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from summarize.sources.extraction import Extraction, clean_text
from summarize.sources.parsers import Document
from summarize.sources.parsers.looks import PAPER, Look
from summarize.sources.parsers.placeholders import stated_title
from summarize.sources.parsers.unseen import left_out
from summarize.sources.styles.colours import Colour

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
        "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "info", "pict",
        "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
        "footerf", "fldinst", "themedata", "datastore", "generator", "rsidtbl", "xmlnstbl",
        "latentstyles", "bkmkstart", "bkmkend", "annotation", "nonshppict",
    ]  # a paragraph of words reads better than a column
)  # fmt: skip
_FONT_CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_HIDING = frozenset(("v", "deleted"))
# Colour, ground and size of what is written; cells and paragraphs have grounds of their own.
_LOOKS = {
    "cf": "colour", "cb": "ground", "chcbpat": "ground", "highlight": "ground",
    "cbpat": "paragraph", "clcbpat": "cell", "fs": "size",
}  # fmt: skip
_PLAIN = {"colour": 0, "ground": 0, "size": 24}
_PLAIN_LOOK = {**_PLAIN, "paragraph": 0, "cell": 0}
_ENDS = {"pard": {"paragraph": 0}, "trowd": {"cell": 0}}
_MIXED = frozenset(("red", "green", "blue"))
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
        warnings=left_out(reader.left_out),
    )


def _plain(data: bytes) -> str:
    reader = _Reader()
    reader.read(data)
    return reader.text


@dataclass(slots=True)
class _State:
    """What holds until the group ends, or a word changes it."""

    parts: list[str]
    """What is being written: the story, or the notes."""
    silent: str = ""
    """What it is inside of that is no text: a table, a picture; "*" for what only its writer knows."""
    fallback: int = 1
    """Characters behind a `\\u` for readers that don't know it."""
    font: int = 0
    encoding: str = "cp1252"
    hidden: frozenset[str] = frozenset()
    """Why nobody sees what is written, by each word that hides it."""
    look: Mapping[str, int] = field(default_factory=lambda: _PLAIN_LOOK)


class _Reader:
    """Walks the tokens once; a group restores what it changed."""

    def __init__(self) -> None:
        self._story: list[str] = []
        self._notes: list[str] = []
        self._now = _State(self._story)
        self._groups: list[_State] = []
        self._colours: list[Colour | None] = []
        self._mixing: list[int] = []
        self.left_out = 0
        self._bytes = bytearray()
        self._default = self._now.encoding
        self._fonts: dict[int, str] = {}
        self._skip = 0

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

    @property
    def _is_text(self) -> bool:
        return not self._now.silent and not self._now.hidden

    def _byte(self, value: int) -> None:
        if self._skip:
            self._skip -= 1
        elif self._is_text:
            self._bytes.append(value)
        else:
            self._count(1)

    def _plain(self, data: bytes) -> None:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        if self._now.silent == "colortbl":
            self._mix(data)
        elif self._is_text:
            self._bytes += data[skipped:]
        else:
            self._count(len(data[skipped:].strip()))

    def _word(self, word: str, number: int | None) -> None:
        if word in _SILENT:
            self._flush()
            self._now.silent = word
        elif word == "footnote":
            self._flush()
            self._now.parts = self._notes
            self._character("\n")
        elif word in _HIDING or word == "plain":
            self._hiding(word, number)
        elif word in _CHARACTERS:
            self._character(_CHARACTERS[word])
        elif word in _ENDS:
            self._looks(**_ENDS[word])
        elif number is not None:
            self._numbered(word, number)

    def _hiding(self, word: str, number: int | None) -> None:
        """Hide what follows, or show it again; plain text is shown, whatever was said before."""
        ended = _HIDING if word == "plain" else {word}
        begun = frozenset({word} if word in _HIDING and number != 0 else ())
        self._flush()
        self._now.hidden = self._now.hidden - ended | begun
        if word == "plain":
            self._looks(**_PLAIN)

    def _numbered(self, word: str, number: int) -> None:
        if word in _MIXED and self._now.silent == "colortbl":
            self._mixing.append(number % 256)
        elif word in _LOOKS:
            self._looks(**{_LOOKS[word]: number})
        elif word == "u":
            self._character(chr(number % 0x10000))
            self._skip = self._now.fallback
        elif word == "uc":
            self._now.fallback = max(0, min(number, 16))
        elif word == "ansicpg":
            self._default = f"cp{number}"
            self._set_encoding(self._default)
        elif word == "f":
            self._flush()
            self._now.font = number
            if self._now.silent != "fonttbl":
                self._set_encoding(self._fonts.get(number, self._default))
        elif word == "fcharset" and self._now.silent == "fonttbl" and number in _FONT_CODE_PAGES:
            self._fonts[self._now.font] = _FONT_CODE_PAGES[number]

    def _set_encoding(self, encoding: str) -> None:
        self._flush()
        try:
            "".encode(encoding)
        except LookupError:
            return
        self._now.encoding = encoding

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._flush()
            self._now.silent = self._now.silent or "*"
        elif symbol in b"\\{}":
            self._byte(symbol[0])
        else:
            self._character(_SYMBOLS.get(symbol, ""))

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            self._groups.append(replace(self._now))
        elif self._groups:
            self._now = self._groups.pop()

    def _character(self, character: str) -> None:
        self._flush()
        # A hidden line end parts what stands around it all the same.
        if not self._now.silent and (not self._now.hidden or character == "\n"):
            self._now.parts.append(character)
        else:
            self._count(1)

    def _count(self, letters: int) -> None:
        if not self._now.silent and self._now.hidden:
            self.left_out += letters

    def _mix(self, data: bytes) -> None:
        """An entry of the table of colours ends; an empty one is the program's own choice."""
        for _ in range(data.count(b";")):
            mixed = self._mixing[-3:]
            self._colours.append(Colour(*mixed) if len(mixed) == 3 else None)
            self._mixing = []

    def _looks(self, **changed: int) -> None:
        """Take in a change of colour, ground or size, and whether it can be seen."""
        self._flush()
        self._now.look = looks = {**self._now.look, **changed}
        number = looks["ground"] or looks["paragraph"]
        ground = PAPER if not number else self._colour(number)
        look = Look(
            colour=self._colour(looks["colour"]),
            size=looks["size"] / 2,
            # Each cell of a row may have another one.
            ground=None if looks["cell"] and not number else ground,
        )
        shown = self._now.hidden - {"look"}
        self._now.hidden = shown if look.is_seen else shown | {"look"}

    def _colour(self, number: int) -> Colour | None:
        return self._colours[number] if 0 <= number < len(self._colours) else None

    def _flush(self) -> None:
        if self._bytes:
            self._now.parts.append(self._bytes.decode(self._now.encoding, "replace"))
            self._bytes.clear()
