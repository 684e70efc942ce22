"""Rules know no language's words: those are in the lexicon, where somebody who knows the language finds them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from summarize import quotations
from summarize.lexicon import Lexicon, languages_with_lexicon, lexicon

PACKAGE = Path(quotations.__file__).parent
# English words are our own terms as well: names of fields, kinds and evidence. Some are words elsewhere.
OTHERS = sorted(languages_with_lexicon() - {"en"})
TERMS = {
    "cyrl",
    "deva",
    "direct",
    "document",
    "kin",
    "kind",
    "line",
    "mark",
    "name",
    "romance",
    "sender",
    "tag",
}
ENDINGS = {"ець", "niec"}
_WORD = re.compile(r"[^\W\d_]{3,}")
DATA = ("given_names.py",)
"""Modules that are data of languages themselves."""


def _listed(code: str) -> Iterator[str]:
    """The words of three letters and more that a lexicon lists, without its endings."""
    known = lexicon(code)
    for field in fields(Lexicon):
        value = getattr(known, field.name)
        if isinstance(value, str) and not field.name.endswith("endings"):
            yield from _WORD.findall(value.lower())
        elif isinstance(value, dict):
            yield from _WORD.findall(" ".join(map(str, [*value, *value.values()])).lower())


def _constants(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The strings that a module asks for, by line; none that only explain it."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def test_no_rule_holds_a_word_of_one_language() -> None:
    words = {word for code in OTHERS for word in _listed(code)} - {*_listed("en"), *TERMS, *ENDINGS}
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.name not in DATA and not path.name.startswith("make_")
        for line, text in _constants(ast.parse(path.read_text("utf-8")))
        if _WORD.fullmatch(text) and text.lower() in words
    ]
    assert not found
