"""Words that no check can read: in another alphabet, in look-alikes, in characters that stand for others.

Figures and names are looked for as their language writes them. What is written otherwise (½, ⑦, 𝐏𝐮𝐭𝐢𝐧,
a Latin name with a Cyrillic letter in it, Russian words in an English sentence) would pass every
check unread, so it has to stand in the article exactly like that, or be a name that stands there.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from summarize.characters import CORNER_QUOTES, DOUBLE_QUOTES
from summarize.languages.scripts import NO_SCRIPT, script_of
from summarize.lexicon import lexicon
from summarize.verification.checks.named import ARTICLES, look_for_names
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.source import SourceText

_NO_LETTERS = DOUBLE_QUOTES + CORNER_QUOTES + "'‘’‚‹›"
_WORD = re.compile(rf"[^\s.,:;!?()\[\]{{}}/{_NO_LETTERS}…—–-]+")
_HARMLESS = frozenset("№™®©ªº°′″")
_NUMBERS = ("No", "Nl")


def unreadable_words(said: Facts, source: SourceText) -> Iterator[str]:
    """The words of a text that cannot be read and are not in the article either.

    A language without a lexicon may be written in any script.
    """
    scripts = lexicon(said.language).script_names
    if said.text.isascii() and (not scripts or "Latn" in scripts):
        return
    for word in dict.fromkeys(_WORD.findall(said.text)):
        is_odd = any(not _is_plain(character, scripts) for character in word)
        if is_odd and word not in source.as_read and not _is_name(word, said.language, source):
            yield word


def _is_name(word: str, language: str, source: SourceText) -> bool:
    """Whether a word in another script is a name that the article has in its own spelling, or its article."""
    if word.lower() in ARTICLES:
        return True
    if not word.isascii():
        return False
    found = look_for_names(facts_of_name(word, language), source)
    return bool(found) and all(each.finding == "held" for each in found)


@lru_cache(maxsize=4096)
def _is_plain(character: str, scripts: frozenset[str]) -> bool:
    if character in _HARMLESS:
        return True
    if unicodedata.category(character) in _NUMBERS:
        return False
    if not character.isdecimal() and _stands_for_another(character):
        return False
    return not scripts or not character.isalpha() or script_of(character) in (NO_SCRIPT, *scripts)


def _stands_for_another(character: str) -> bool:
    """Whether a character is a letter in disguise: fullwidth, circled, mathematical."""
    plain = unicodedata.normalize("NFKC", character)
    return plain != character and any(map(str.isalnum, plain))
