"""A user's glossary: terms that a translation must use, and those that it did not use.

Words change their endings in most languages, so a term is looked for by the stems of its words: all
but the last two letters of each, at least four. What is shorter is told apart by its ending alone, so
that must be one of those that nouns have: сумов is a form of сум, ошибка none of Ош.
"""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from summarize.characters import APOSTROPHES
from summarize.errors import ConfigurationError, reason
from summarize.files import read_small

_HEADER = ("source", "target")
_WORD = re.compile(r"\w+")
_ENDINGS = (
    "s|es|n|en|e|er|а|у|е|ы|и|я|ю|о|ом|ем|ой|ей|ов|ев|ам|ям|ами|ями|ах|ях|ро"
    "|ni|ning|ga|da|dan|lar|ler|i|u|ü|in|un|ün|a|de|te|den|ten"
    # Kazakh and Kyrgyz, whose vowels go by those of the word: a plural, an owner, a case.
    # Left out are ка, то and ти, with which a Russian word is another: сумка, часто, части.
    "|(?:[лдт][аеоө]р)?(?:[ыіиуү](?=н))?"
    "(?:[ғг][аеоө]|к[еоө]|қа|[дтнз][ыіуү]|ни|[нтд][ыіиуү][нң]|н?[дт](?:[аеө]н?|он)|(?<=[чш])то|[ыіиуү])?"
)
_FLEETING = re.compile(r"[еоё](?=(?:[цкрл]|нь)$)")
_UZBEK = re.compile(rf"(?<=[og])[{APOSTROPHES}](?=\w)")
_SAME = str.maketrans({"ё": "е", "ı": "i", "\u0307": None})


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the source text and what it is to be called in the translation."""

    source: str
    target: str

    def is_in(self, text: str) -> bool:
        """Whether the source term occurs in a text, whatever its endings."""
        return _occurs(self.source, text)

    def is_used_in(self, translation: str) -> bool:
        """Whether the target term occurs in a translation, whatever its endings."""
        return _occurs(self.target, translation)


def read_glossary(path: Path) -> tuple[Term, ...]:
    """The terms of a CSV file (UTF-8) with the columns source and target, in this order.

    A first row that names the columns is skipped, and so are empty rows. Raises
    `ConfigurationError` when the file cannot be read, and for a row without two columns or with an
    empty one, which it names.
    """
    try:
        file = io.StringIO(read_small(path, "utf-8-sig"), newline="")
        rows = [(reader.line_num, row) for reader in [csv.reader(file)] for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigurationError(f"The glossary {path} cannot be read: {reason(error)}") from error
    terms = []
    for line, row in rows:
        cells = tuple(cell.strip() for cell in row)
        if not any(cells) or (line == 1 and tuple(map(str.casefold, cells)) == _HEADER):
            continue
        if len(cells) != 2 or not all(_WORD.search(cell) for cell in cells):
            raise ConfigurationError(
                f"Line {line} of the glossary {path} is not a source and a target term",
                "write two columns, source,target",
            )
        terms.append(Term(*cells))
    return tuple(terms)


def terms_in(glossary: Iterable[Term], text: str) -> tuple[Term, ...]:
    """The terms whose source occurs in a text."""
    return tuple(term for term in glossary if term.is_in(text))


def _occurs(term: str, text: str) -> bool:
    pattern = r"\W+".join(map(_stem, _WORD.findall(_folded(term))))
    return re.search(rf"\b{pattern}", _folded(text)) is not None


def _folded(text: str) -> str:
    """A text in which letters that are written in several ways are written in one."""
    return _UZBEK.sub("ʻ", text.casefold().translate(_SAME))


def _stem(word: str) -> str:
    """A pattern for a word with any ending; what is too short to tell apart has none."""
    short = rf"(?:{_ENDINGS})?\b"
    ending = short if len(word) < 4 else r"\w{0,3}\b" if len(word) == 4 else r"\w*"
    ways = [re.escape(word[: max(4, len(word) - 2)]) + ending]
    if word[-1] in "аяеоьы" and len(word) == 4:  # вода, воды
        ways.append(rf"{re.escape(word[:-1])}(?:{_ENDINGS})\b")
    if len(word) >= 4 and _FLEETING.search(word):  # рынок, рынка; парень, парня
        ways.append(
            rf"{re.escape(_FLEETING.sub('', word).removesuffix('ь'))}(?!\b)(?:{_ENDINGS})\b"
        )
    if word.endswith("йка"):  # копейка, копеек
        ways.append(rf"{re.escape(word[:-3])}ек\b")
    if word.endswith("y"):  # city, cities
        ways.append(rf"{re.escape(word[:-1])}ies\b")
    return f"(?:{'|'.join(ways)})"
