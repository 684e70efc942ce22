"""Words that exclude one another: rose and fell, opened and closed, judge and prosecutor.

A text that has one of them where its original has another says something else, though every name
and figure is there. The table (`contrasts.txt`) is kept by meaning, so that a Tajik "кам шуд" and an
English "rose" can be held against each other. A meaning counts as turned only where the original
has not got it in any word that is listed, has another of its group, and the text has not; and where
both languages have words listed for both, as else neither can be missing.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from summarize.characters import UNSPACED
from summarize.lexicon import lexicon
from summarize.lexicon.transliteration import transliterated

_TABLE = Path(__file__).with_name("contrasts.txt")
_NOUNS = "# nouns"
_SHORTEST = 2  # letters of a beginning
_ONTO = {
    "ar": ("", "و", "ال", "وال", "ب", "بال", "لل", "ل"),
    "de": ("", "bundes", "landes"),
}
"""What is written onto a word's front."""


class Meaning(NamedTuple):
    """A meaning, and the group of those that exclude it; not `is_sure` where a word only may have it."""

    group: int
    name: str
    is_sure: bool = True


class _Words(NamedTuple):
    """What is listed for a language: whole words, beginnings, endings, and phrases by their first word."""

    whole: dict[str, set[Meaning]]
    beginnings: dict[str, set[Meaning]]
    endings: dict[str, set[Meaning]]
    phrases: dict[str, list[tuple[tuple[str, ...], Meaning | None]]]
    """With no meaning where the first word has none in the phrase: declined to comment."""
    pieces: dict[str, set[Meaning]]
    """Words of a script without spaces, looked for anywhere."""


class Meanings(NamedTuple):
    """What a text says that excludes something else, and what it may say."""

    sure: dict[Meaning, str]
    """Each with the first word that has it."""
    known: frozenset[Meaning]
    """These, and those that it may have."""


NO_MEANINGS = Meanings({}, frozenset())


@cache
def _groups() -> tuple[tuple[bool, tuple[str, ...]], ...]:
    """The groups of the table: whether its words are nouns, and its lines."""
    blocks = (block.splitlines() for block in _TABLE.read_text("utf-8").split("\n\n"))
    told = ((_NOUNS in block, tuple([li for li in block if li[:1] != "#"])) for block in blocks)
    return tuple((is_nouns, lines) for is_nouns, lines in told if lines)


@cache
def noun_groups() -> frozenset[int]:
    """The numbers of the groups whose words name somebody or some body, which no "not" denies."""
    return frozenset(number for number, (is_nouns, _) in enumerate(_groups()) if is_nouns)


@cache
def _table() -> dict[str, list[tuple[str, Meaning]]]:
    """What the table lists for each language: words as they stand in a line, and their meaning."""
    found: dict[str, list[tuple[str, Meaning]]] = {}
    for group, (_, lines) in enumerate(_groups()):
        for line in lines:
            name, *parts = (part.strip() for part in line.split("|"))
            meaning = Meaning(group, name)
            for part in parts:
                language, _, words = part.partition(" ")
                found.setdefault(language, []).append((words, meaning))
    return found


def every_word(language: str) -> tuple[tuple[str, Meaning], ...]:
    """What is listed for a language, as it is written in the table."""
    return tuple(
        (word, meaning) for words, meaning in _table().get(language, ()) for word in words.split()
    )


@cache
def _words(language: str) -> _Words:
    known = _Words({}, {}, {}, {}, {})
    for entry, sure in every_word(language):
        meaning = sure._replace(is_sure=not entry.startswith("?"))
        for word in _spellings(entry.removeprefix("?"), language):
            if "_" in word:
                parts = tuple(word.strip("-_").split("_"))
                says = None if word.startswith("-") else meaning
                known.phrases.setdefault(parts[0].rstrip("*"), []).append((parts, says))
            elif UNSPACED.match(word):
                known.pieces.setdefault(word, set()).add(meaning)
            elif word.startswith("*"):
                known.endings.setdefault(word[1:], set()).add(meaning)
            elif word.endswith("*"):
                known.beginnings.setdefault(word[:-1], set()).add(meaning)
            else:
                known.whole.setdefault(word, set()).add(meaning)
    return known


def _spellings(entry: str, language: str) -> Iterator[str]:
    """A word in every script that its language is written in."""
    yield entry
    letters = lexicon(language).second_script
    if letters:
        yield transliterated(entry, letters)


def knows(language: str) -> bool:
    """Whether words of a language are listed."""
    return language in _table()


@cache
def listed(language: str) -> frozenset[Meaning]:
    """The meanings for which words of a language are listed."""
    return frozenset(meaning for _, meaning in _table().get(language, ()))


@cache
def fronts(language: str) -> tuple[str, ...]:
    """What may be written onto a word's front, nothing first: dell'istruzione."""
    return _ONTO.get(language) or ("", *lexicon(language).elided.split())


@lru_cache(maxsize=8192)
def _of_word(word: str, language: str) -> frozenset[Meaning]:
    known = _words(language)
    found: set[Meaning] = set()
    for front in fronts(language):
        if not word.startswith(front):
            continue
        bare = word[len(front) :]
        found |= known.whole.get(bare, set())
        for length in range(_SHORTEST, len(bare) + 1):
            found |= known.beginnings.get(bare[:length], set())
    for ending, meant in known.endings.items():
        found |= meant if word.endswith(ending) else set()
    return frozenset(found)


def meanings(words: Sequence[str], language: str) -> Meanings:
    """The meanings that the folded words of a text have."""
    if not knows(language):
        return NO_MEANINGS
    known = _words(language)
    found: dict[Meaning, str] = {}
    skipped = 0
    for at, word in enumerate(words):
        if at < skipped:
            continue
        phrases = [
            (" ".join(words[at : at + len(parts)]), meaning)
            for parts, meaning in _phrases_from(word, language)
            if _matches(parts, words[at : at + len(parts)])
        ]
        skipped = max(
            (at + 1 + s.count(" ") for s, meaning in phrases if meaning is None), default=0
        )
        if not skipped:
            phrases += [(word, meaning) for meaning in _of_word(word, language)]
        for said, meaning in phrases:
            if meaning is not None:
                found.setdefault(meaning, said)
        if known.pieces and UNSPACED.match(word):
            for piece, many in known.pieces.items():
                if piece in word:
                    found |= {meaning: piece for meaning in many if meaning not in found}
    sure = {meaning: word for meaning, word in found.items() if meaning.is_sure}
    return Meanings(sure, frozenset(meaning._replace(is_sure=True) for meaning in found))


@lru_cache(maxsize=8192)
def _phrases_from(word: str, language: str) -> tuple[tuple[tuple[str, ...], Meaning | None], ...]:
    """The phrases that a word may open."""
    known = _words(language).phrases
    return tuple(
        phrase for length in range(1, len(word) + 1) for phrase in known.get(word[:length], ())
    )


def _matches(parts: Sequence[str], words: Sequence[str]) -> bool:
    return len(parts) == len(words) and all(
        word.startswith(part[:-1]) if part.endswith("*") else word == part
        for part, word in zip(parts, words, strict=True)
    )
