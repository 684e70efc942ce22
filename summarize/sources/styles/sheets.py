"""Style sheets taken apart: one pass at the brackets, then only the declarations that tell.

A declaration may hold a picture of a hundred thousand characters, so the text is gone through once,
by the tokens that may hold a bracket (CSS Syntax 3, section 4) and without looking into the rest.
"""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from summarize.sources.styles.conditions import is_media, is_supported
from summarize.sources.styles.errors import TooMuchStyleError
from summarize.sources.styles.properties import is_telling

_MOST_STYLE = 4 << 20
_MOST_DEPTH = 30
_MOST_RULES = 60_000
_MOST_CONDITIONS = 4000
_MOST_OF_A_FRAME = 20
_MOST_BRACKETS = 400
_LONG_VALUE = 300
_LONGEST_VALUE = 3000

_TOKEN = re.compile(
    r"/\*[\s\S]*?(?:\*/|\Z)"
    r'|"(?>(?:[^"\\\n\r\f]|\\[\s\S])*)"?'
    r"|'(?>(?:[^'\\\n\r\f]|\\[\s\S])*)'?"
    r"|(?<![-\w\\])(?:[uU]|\\0{0,4}[57]5\s?)(?:[rR]|\\0{0,4}[57]2\s?)(?:[lL]|\\0{0,4}[46][cC]\s?)"
    r"\((?!\s*[\"'])(?>(?:[^)\\]|\\[\s\S])*)\)?"
    r"|\\[\s\S]|[{}()\[\];]"
)
# A rule as most are: nothing nested, no escape outside of a string, brackets in a few brackets.
# Whatever is not sure to end where a token by token reading ends it is left to that reading.
_STRING = r"""(?:"(?>(?:[^"\\\n\r\f]++|\\[\s\S])*)"|'(?>(?:[^'\\\n\r\f]++|\\[\s\S])*)')"""
_COMMENT = r"/\*(?>(?:[^*]++|\*(?!/))*)\*/"
_FLAT = r"""[^(){}\[\]"'\\/]++|/(?!\*)"""
_BRACKET = rf"\((?>(?:\s*+{_STRING})?)(?>(?:{_FLAT})*)\)"
_BRACKETED = _BRACKET
for _ in range(5):
    _BRACKETED = (
        rf"(?:{_BRACKET}|(?<![rR][lL])\((?>(?:{_FLAT}|{_BRACKETED})*)\))"  # an url() holds none
    )
_WORDS = r"""[^(){}\[\]"'\\/;@]"""
_SQUARE = rf"\[{_WORDS}*+(?>(?:{_STRING})?){_WORDS}*+\]"
_RULE = re.compile(
    rf"(?>(?:\s++|{_COMMENT})*)"
    rf"((?>(?:{_WORDS}++|\\[^{{}}]|{_SQUARE}|\((?>(?:{_WORDS}++|{_SQUARE})*)\))+))"
    rf"\{{((?>(?:{_FLAT}|{_STRING}|{_COMMENT}|{_BRACKETED})*))\}}"
)
_COMMENT_OR_STRING = re.compile(
    r"/\*[\s\S]*?(?:\*/|\Z)|\"(?>(?:[^\"\\\n]|\\[\s\S])*)\"?|'(?>(?:[^'\\\n]|\\[\s\S])*)'?"
)
_URL = re.compile(r"url\([^)]*\)?", re.IGNORECASE)
_NOT_FLAT = re.compile(r"[\\\"'(\[{]|/\*")
_CUSTOM = re.compile(r"\s*--[^\s:{};]*\s*:")
_AT_RULE = re.compile(r"@([-\w]+)\s*")
_BEFORE_AT = re.compile(r"(?>(?:\s|/\*[\s\S]*?\*/|<!--|-->)*)@")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|([\s\S]))")
_IMPORTANT = re.compile(r"!\s*important\s*$", re.IGNORECASE)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_GROUPS = frozenset(("media", "supports", "layer", "container", "scope"))
_REGISTERED = re.compile(r"@property\s+(--[\w-]+)\s*\{([^{}]*)\}", re.IGNORECASE)
_INITIAL = re.compile(r"initial-value\s*:([^;]+)", re.IGNORECASE)
_DATA_URL = re.compile(r"\s*data:text/css[^,]{0,60},", re.IGNORECASE)
_IMPORT_DATA = re.compile(
    r"@import\s+(?:url\(\s*)?[\"']?(data:text/css[^\"')]*)[\"']?\s*\)?\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)

Declaration = tuple[str, str, bool]
"""Property (lower case, but for custom ones), value, and whether it is important."""


@dataclass(frozen=True, slots=True)
class StyleRule:
    """Selectors, those around them (nested rules) last, and what they declare."""

    selectors: tuple[str, ...]
    declarations: tuple[Declaration, ...]
    layer: str | None


@dataclass(slots=True)
class _Frame:
    kind: str  # sheet, style, keyframes, skip
    selectors: tuple[str, ...] = ()
    layer: str | None = None
    declarations: list[Declaration] = field(default_factory=list)
    is_declaring: bool = False
    is_idle: bool = False
    name: str = ""


class _Brackets:
    """The brackets that are open in a value or a selector; nothing ends before they do."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def take(self, sign: str, *, is_value: bool = True) -> bool:
        """Whether a sign belongs to brackets; a brace only `is_value` or inside of others."""
        if self._open:
            if sign == self._open[-1]:
                self._open.pop()
            elif sign in _CLOSING:
                self._open.append(_CLOSING[sign])
            return True
        if sign in "([" or (sign == "{" and is_value):
            self._open.append(_CLOSING[sign])
            return True
        return False


class Sheet:
    """The rules of a document's sheets in order, its layers, and how its animations end.

    `candidates` gives those of a selector list that may mean an element of the document: what
    is declared for no other is not read.
    """

    def __init__(self, candidates: Callable[[str], str]) -> None:
        self._candidates = candidates
        self.rules: list[StyleRule] = []
        self.layers: list[str] = []
        self.keyframes: dict[str, tuple[Declaration, ...]] = {}
        self.initial: dict[str, str] = {}
        self._left = _MOST_STYLE
        self._nameless = 0
        self._conditions = 0

    def add(self, style: str) -> None:
        """Read one more sheet. Raises `TooMuchStyleError` beyond what can be judged."""
        self._left -= len(style)
        if self._left < 0:
            raise TooMuchStyleError
        self._register(style)
        frames = [_Frame("sheet")]
        brackets = _Brackets()
        start = self._simple_rules(frames, style, 0)
        in_at_rule, place = _starts_at_rule(style, start), start
        while match := _TOKEN.search(style, place):
            sign, place = match[0], match.end()
            frame = frames[-1]
            if len(sign) > 1 or brackets.take(sign, is_value=_is_value(frame, style, start, match)):
                continue
            text = style[start : match.start()] if _ends(sign, frames, at=in_at_rule) else None
            if text is None:
                continue
            if sign == "{":
                frames.append(self._opened(frame, _plain(text)))
                if len(frames) > _MOST_DEPTH:
                    raise TooMuchStyleError
            else:
                self._statement(frame, text)
                if sign == "}":
                    self._close(frames.pop())
            start = place = self._simple_rules(frames, style, place)
            in_at_rule = _starts_at_rule(style, start)
        self._statement(frames[-1], style[start:])
        while frames:
            self._close(frames.pop())

    def _simple_rules(self, frames: list[_Frame], style: str, start: int) -> int:
        """Read the rules from `start` on that need no reading token by token; where they end."""
        frame = frames[-1]
        if frame.kind not in ("sheet", "skip") or len(frames) >= _MOST_DEPTH:
            return start
        is_sheet = frame.kind == "sheet"
        while match := _RULE.match(style, start):
            start = match.end()
            selectors = self._candidates(_plain(match[1])) if is_sheet else ""
            if selectors:
                found = declarations(match[2])
                self._take(StyleRule((selectors,), found, frame.layer))
        return start

    def _statement(self, frame: _Frame, text: str) -> None:
        if frame.kind == "skip" or frame.is_idle:
            return
        if frame.is_declaring:
            declaration = declared(text)
            if declaration is not None:
                frame.declarations.append(declaration)
            return
        text = _plain(text)
        at_rule = _AT_RULE.match(text)
        if at_rule is None:
            return
        name = at_rule[1].lower()
        if name == "layer":
            for layer in text[at_rule.end() :].split(","):
                self._layer(layer.strip(), frame.layer)
        elif name == "import" and frame.kind == "sheet":
            self._imported(text)

    def _register(self, style: str) -> None:
        for name, told in _REGISTERED.findall(style):
            if initial := _INITIAL.search(told):
                self.initial[name] = initial[1].strip()

    def _imported(self, text: str) -> None:
        found = _IMPORT_DATA.match(text)
        if found and is_media(found[2]):
            self.add(data_sheet(found[1]))

    def _opened(self, outer: _Frame, prelude: str) -> _Frame:
        self._flush(outer)
        at_rule = _AT_RULE.match(prelude)
        if outer.kind == "keyframes":
            ends = any(part.strip().lower() in ("to", "100%") for part in prelude.split(","))
            return _Frame("end" if ends else "skip", is_declaring=ends, name=outer.name)
        if outer.kind in ("skip", "end"):
            return _Frame("skip")
        if at_rule is None:
            idle = not outer.selectors and not self._candidates(prelude)
            selectors = (prelude, *outer.selectors)
            return _Frame("style", selectors, outer.layer, is_declaring=True, is_idle=idle)
        return self._group(outer, at_rule[1].lower(), prelude[at_rule.end() :])

    def _group(self, outer: _Frame, name: str, rest: str) -> _Frame:
        """What an at-rule opens."""
        if name.endswith("keyframes"):
            return _Frame("keyframes", name=rest.strip().strip("\"'"))
        self._conditions += 1
        if self._conditions > _MOST_CONDITIONS:
            raise TooMuchStyleError
        if name not in _GROUPS or not _holds(name, rest):
            return _Frame("skip")
        layer = self._layer(rest, outer.layer) if name == "layer" else outer.layer
        selectors = outer.selectors
        if name == "scope":
            scope = re.match(r"\((.*?)\)\s*(?:to\b|$)", rest)
            selectors = (scope[1], *selectors) if scope else selectors
        kind = "style" if selectors else "sheet"
        return _Frame(kind, selectors, layer, is_declaring=bool(selectors))

    def _layer(self, name: str, outer: str | None) -> str:
        if not name:
            self._nameless += 1
            name = f"\0{self._nameless}"
        whole = f"{outer}.{name}" if outer else name
        if whole not in self.layers:
            self.layers.append(whole)
            if len(self.layers) > _MOST_DEPTH * 10:
                raise TooMuchStyleError
        return whole

    def _close(self, frame: _Frame) -> None:
        if frame.kind == "end":
            before = self.keyframes.get(frame.name, ())
            self.keyframes[frame.name] = (*before, *frame.declarations)[-_MOST_OF_A_FRAME:]
        self._flush(frame)

    def _flush(self, frame: _Frame) -> None:
        if frame.kind == "style" and frame.declarations:
            selectors = frame.selectors
            if len(selectors) == 1:
                selectors = (self._candidates(selectors[0]),)
            if selectors[0]:
                self._take(StyleRule(selectors, tuple(frame.declarations), frame.layer))
            frame.declarations = []

    def _take(self, rule: StyleRule) -> None:
        if rule.declarations:
            self.rules.append(rule)
            if len(self.rules) > _MOST_RULES:
                raise TooMuchStyleError


def _is_value(frame: _Frame, style: str, start: int, match: re.Match[str]) -> bool:
    """Whether a brace opens the value of a custom property."""
    return (
        match[0] == "{"
        and frame.is_declaring
        and _CUSTOM.match(style, start, match.start()) is not None
    )


def _ends(sign: str, frames: list[_Frame], *, at: bool) -> bool:
    """Whether something ends here: between rules, a semicolon is no end, nor a brace too many."""
    if sign == ";":
        return at or frames[-1].is_declaring or frames[-1].kind == "skip"
    return sign == "{" or (sign == "}" and len(frames) > 1)


def _starts_at_rule(style: str, start: int) -> bool:
    return _BEFORE_AT.match(style, start) is not None


@lru_cache(maxsize=10_000)
def _known(text: str) -> Declaration | None:
    return declared(text)


def declared(text: str) -> Declaration | None:
    """The declaration, if it has a say in whether text is seen.

    Raises `TooMuchStyleError` for a value that is nested deeper than it can be read.
    """
    name, colon, value = text.partition(":")
    if not colon:
        return None
    name = unescaped(_plain(name))
    if not name.startswith("--"):
        name = name.lower()
        if not is_telling(name):
            return None
    if len(value) > _LONG_VALUE:
        value = _URL.sub("url()", value)
    value = _plain(value)[:_LONGEST_VALUE]
    if value.count("(") + value.count("[") > _MOST_BRACKETS:
        raise TooMuchStyleError
    important = _IMPORTANT.search(value)
    return name, value[: important.start()].strip() if important else value, bool(important)


def declarations(style: str) -> tuple[Declaration, ...]:
    """What a `style` attribute, or a rule with nothing nested in it, declares."""
    if _NOT_FLAT.search(style) is None:
        parts = style.split(";")
    else:
        parts, start, brackets = [], 0, _Brackets()
        for match in _TOKEN.finditer(style):
            sign = match[0]
            if len(sign) == 1 and not brackets.take(sign) and sign == ";":
                parts.append(style[start : match.start()])
                start = match.end()
        parts.append(style[start:])
    found = (_known(part) if len(part) < _LONG_VALUE else declared(part) for part in parts)
    return tuple(declaration for declaration in found if declaration is not None)


def data_sheet(address: str) -> str:
    """The style sheet in a `data:` address; empty for any other address."""
    head = _DATA_URL.match(address)
    if head is None:
        return ""
    data = unquote_to_bytes(address[head.end() :])
    if "base64" in head[0].lower():
        try:
            data = b64decode(data + b"===")
        except Base64Error:
            return ""
    return data.decode("utf-8", "replace")


def unescaped(word: str) -> str:
    """A name as its escapes mean it."""
    if "\\" not in word:
        return word
    return _ESCAPE.sub(lambda m: _character(m[1]) if m[1] else m[2], word)


def _character(digits: str) -> str:
    number = int(digits, 16)
    return chr(number) if 0 < number <= 0x10FFFF and not 0xD800 <= number < 0xE000 else "\ufffd"


def _plain(text: str) -> str:
    """The text without comments, and without the marks that hid styles from old browsers."""
    if "/*" in text:
        text = _COMMENT_OR_STRING.sub(lambda m: " " if m[0].startswith("/*") else m[0], text)
    return text.replace("<!--", " ").replace("-->", " ").strip()


def _holds(name: str, condition: str) -> bool:
    if name == "media":
        return is_media(condition)
    if name == "supports":
        return is_supported(condition)
    if name == "container":  # the page is the only container that is known
        bracket = condition.find("(")
        return bracket < 0 or condition[bracket:].startswith("(--") or is_media(condition[bracket:])
    return True
