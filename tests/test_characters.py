"""Sets of characters are spelt in `summarize.characters` alone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import summarize
from summarize import characters
from summarize.characters import APOSTROPHES, CLOSING_QUOTES, OPENING_QUOTES, QUOTES, UNSPACED, fold

PACKAGE = Path(summarize.__file__).parent
OWN = "characters.py"
DATA = {
    "quotations/marks.py",  # the family of each mark
    "sources/letter_pairs.py",  # marks by how rare they are in decoded text
    "languages/scripts.py",  # the table of scripts
}
MODULES = sorted(
    path
    for path in PACKAGE.rglob("*.py")
    if path.relative_to(PACKAGE).as_posix() not in {OWN, *DATA}
    and "lexicon/languages" not in path.as_posix()
)
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")


def _literals(path: Path) -> Iterator[tuple[int, str]]:
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {
        node.value.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, "" if node.lineno in docstrings else _unescaped(node.value)


def _unescaped(literal: str) -> str:
    return _ESCAPED.sub(lambda code: chr(int(code[1] or code[2], 16)), literal)


SETS = {
    "apostrophes": ("’ʻʼ´ʹ", 2),
    "quotation marks": ("“”„‟«»‹›「」『』〝〞", 3),
    "scripts without spaces": ("\u0e00\u0eff\u1000\u109f\u30ff\u9fff", 3),
    "what is unsafe to print": ("\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff", 2),
}


def test_no_other_module_spells_a_set() -> None:
    spelt = [
        f"{path.relative_to(PACKAGE)}:{line} spells {name}"
        for path in MODULES
        for line, literal in _literals(path)
        for name, (members, fewest) in SETS.items()
        if len(set(members).intersection(literal)) >= fewest
    ]
    assert not spelt


def test_what_opens_or_closes_is_a_quotation_mark() -> None:
    assert set(OPENING_QUOTES) | set(CLOSING_QUOTES) <= set(QUOTES)
    assert not set(characters.ALWAYS_OPENING) & set(CLOSING_QUOTES)
    assert not set(characters.ALWAYS_CLOSING) & set(OPENING_QUOTES)
    assert all(
        first in OPENING_QUOTES and last in CLOSING_QUOTES for first, last in characters.QUOTE_PAIRS
    )


@pytest.mark.parametrize("apostrophe", APOSTROPHES)
def test_every_apostrophe_is_one_when_words_are_compared(apostrophe: str) -> None:
    assert fold(f"O{apostrophe}ZBEK") == "o'zbek"


def test_turkish_capitals_fold_to_one_letter() -> None:
    assert fold("İZMİR") == "izmir"


@pytest.mark.parametrize("letter", "ไລမខ中のカ")
def test_scripts_without_spaces_are_told(letter: str) -> None:
    assert UNSPACED.match(letter)


@pytest.mark.parametrize(
    ("escapes", "inside", "outside"),
    [
        (characters.LINE_ENDS, "\n\r\x0b\x0c\x85\u2028\u2029", "\t a"),
        (characters.CONTROLS, "\x00\x08\x1b\x7f\x9b", "\t\n\ra"),
        (characters.DIRECTIONS, "\u200e\u202e\u2066", "\u200c\u200d "),
        (characters.UNSEEN, "\u200b\u2060\ufeff\U000e0041\u202e", "\u200c\u200d\xad "),
        (characters.CJK, "中の", "к가"),
    ],
)
def test_ranges_hold_what_they_promise(escapes: str, inside: str, outside: str) -> None:
    expression = re.compile(f"[{escapes}]")
    assert all(map(expression.match, inside))
    assert not any(map(expression.match, outside))


def test_places_of_characters_are_in_order_whichever_is_looked_for_first() -> None:
    assert characters.places_of("!.", "a.b!.c", 0, 6) == [1, 3, 4]
    assert characters.places_of("!.", "a.b!.c", 2, 4) == [3]
    assert characters.places_of("", "a.b", 0, 3) == characters.places_of("x", "", 0, 0) == []


@pytest.mark.parametrize(
    ("text", "beyond"),
    [
        ("plain", ""),
        ("", ""),
        ("“Café”, said Анна", "“é”Анна"),
        ("a\ud800b\U0001f600", "\ud800\U0001f600"),
    ],
)
def test_what_is_beyond_ascii_stays_in_order(text: str, beyond: str) -> None:
    assert characters.beyond_ascii(text) == beyond
