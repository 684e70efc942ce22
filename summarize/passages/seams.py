"""Seams: places where a sentence stops in one language and goes on in another.

Bilingual pages put a line and its translation side by side, with a slash or nothing in between.
Only clear seams count: several words of one script, then several of another; or two halves around
a spaced slash or bar that are in different languages. A name or a quotation in another language is
part of its sentence and makes no seam.
"""

import re

from summarize.article import Span
from summarize.characters import CJK, OPENING_QUOTES, QUOTE_PAIRS, beyond_ascii
from summarize.languages import detect_language
from summarize.lazily import expression

_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
# All but Latin letters, marks and what is beyond 16 bits: what is in it would be looked at one by one.
_OTHER = re.compile(r"[^\x00-\u036f\u2000-\u303f\uffdd-\U0010ffff]")
_WORD = expression(
    r"(?P<Latn>[A-Za-z\u00c0-\u024f]+)|(?P<Cyrl>[\u0400-\u052f]+)|(?P<Arab>[\u0620-\u06ff]+)"
    rf"|(?P<Hani>[{CJK}])|(?P<rest>[^\W\d_])"
)
_QUOTED = expression(
    "|".join([*(f"{first}[^{first}{last}]*+{last}" for first, last in QUOTE_PAIRS), r"\([^()]*+\)"])
)
_LEAST_LETTERS = 6
_BAR = re.compile(r"\s[/|]\s")
_OPENING = OPENING_QUOTES + "([{（"
_LEAST_WORDS = 4
_LONGEST_NAME = 6
_SURE = 0.8


def may_have_seams(text: str) -> bool:
    """Whether any sentence of a text could have a seam or a foreign quotation: most texts can't."""
    return _has_bar(text) or bool(_LATIN.search(text) and _OTHER.search(beyond_ascii(text)))


def split_at_seam(text: str, sentence: Span) -> list[Span]:
    """The one or two parts of a sentence; each part is in one language."""
    piece = text[sentence.start : sentence.end]
    seam = None
    if _is_in_two_scripts(piece):
        seam = _script_seam(piece)
    if seam is None and _has_bar(piece) and (bar := _BAR.search(piece)):
        seam = bar.end() if _differ(piece[: bar.start()], piece[bar.end() :]) else None
    if seam is None:
        return [sentence]
    middle = sentence.start + seam
    return [
        Span(sentence.start, sentence.start + len(piece[:seam].rstrip())),
        Span(middle, sentence.end),
    ]


def without_foreign_quotations(sentence: str) -> str:
    """The sentence as its language should be judged: quotations in another script left out."""
    if not _is_in_two_scripts(sentence):
        return sentence
    bare = _QUOTED.sub(" ", sentence)
    return bare if sum(map(str.isalpha, bare)) >= _LEAST_LETTERS else sentence


def _has_bar(piece: str) -> bool:
    return "/" in piece or "|" in piece


def _is_in_two_scripts(piece: str) -> bool:
    """Whether Latin letters stand beside those of another script."""
    return not piece.isascii() and bool(_LATIN.search(piece) and _OTHER.search(piece))


def _script_seam(piece: str) -> int | None:
    """Where the second script begins, when either script has one side to itself."""
    words = list(_WORD.finditer(piece))
    first, last = words[0].lastgroup, words[-1].lastgroup
    change = (
        next(i for i, word in enumerate(words) if word.lastgroup != first) if first != last else 0
    )
    clear = (
        change >= _LEAST_WORDS
        and len(words) - change >= _LEAST_WORDS
        and all(word.lastgroup == last for word in words[change:])
    )
    if not clear:
        return None
    if _is_name(words[:change], following=words[change][0]) or _is_name(words[change:]):
        return None
    seam = words[change].start()
    gap = piece[words[change - 1].end() : seam]
    return (
        seam if not any(mark in gap for mark in _OPENING) and any(map(str.isspace, gap)) else None
    )


def _is_name(side: list[re.Match[str]], following: str = "") -> bool:
    """Whether a side is a name in the other's sentence: `The Altfeld Morning Post писала, что …`."""
    words = [word[0] for word in side]
    return (
        len(words) <= _LONGEST_NAME
        and not following[:1].isupper()
        and all(word[0].isupper() for word in words)
        and not all(map(str.isupper, words))  # a headline
    )


def _differ(left: str, right: str) -> bool:
    """Whether two halves are long enough to tell, and plainly in different languages."""
    if min(len(left.split()), len(right.split())) < _LEAST_WORDS:
        return False
    before, after = detect_language(left), detect_language(right)
    return before.code != after.code and min(before.confidence, after.confidence) >= _SURE
