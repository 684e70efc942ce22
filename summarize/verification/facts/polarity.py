"""What a text denies: "did not resign" denies *resign*, "without delay" may."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from summarize.characters import UNSPACED, fold
from summarize.lexicon import Lexicon, Words, lexicon
from summarize.verification.facts.wording import STEM, is_content, words

_CLAUSE = re.compile(r"[,;:.!?…—–()]+\s")
_SHORTEST = 3  # letters of a verb that must be left before its negative ending
_NEAR = 3  # content words after a negation or "denied" that it may be about
_FAR = 9  # words that it can be away from them
_CUT = (3, 4)  # lengths of a stem that has lost a negative ending
_PLAIN, _NEGATION, _NEGATION_AFTER, _DENIAL, _LACK = range(5)  # what a word does to its neighbours
_NUMBERED = re.compile(r"\bno\.?\s?(?=\d)")  # No 10, no. 5
_SCARCE = frozenset({"few", "little"})  # a negation, unless one of the next stands before it
_SOME = frozenset(["a", "the", "these", "those", "last", "next", "past", "first", "very"])
_SOFT = {
    "en": re.compile(
        r"\b(?:un(?!der|til|ion|it|ivers|cle|ique)\w{4,}|non-?\w+|dis(?:agree|allow|miss|order)\w*|\w{3,}less|until|till|"
        r"only|before|instead|other than|rather than|too|block\w*|without|keep\w* from|miss\w*|in(?:valid|visible|complete)\w*|"
        r"im(?:possible|mobile)\w*|cut off|out of|shut|close\w*|far from|away|differ\w*|despite|yet|quiet\w*|object\w*|fallen out|fell out|doubt\w*)\b"
    ),
    "ru": re.compile(
        r"\bне(?!дел|фт|кот|сколь|бо|рв|мец|зави)\w{3,}|\bбез\w*|\bлишь\b|\bтолько\b|\bпока\b|\bпрежде\b|\bвместо\b|\bпрекра\w+"
    ),
    "uk": re.compile(
        r"\bне(?!діл|фт|бо|рв|зал)\w{3,}|\bбез\w*|\bлише\b|\bтільки\b|\bпоки\b|\bзамість\b"
    ),
}


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negations of a text.

    `denied` are the stems that stand right under a negation or after a verb such as "denied";
    `affirmed` are those that stand neither there nor near it nor after a word such as "without".
    `is_negated` is true for words that are nothing but negations, `is_negative` also for those
    with a "not" inside, and for every text in a language without a lexicon, which may deny
    anything; `is_lacking` only where there is such a word.
    """

    denied: frozenset[str]
    affirmed: frozenset[str]
    is_negated: bool
    is_negative: bool
    is_lacking: bool
    is_softened: bool = False
    """Whether a word has a prefix or ending that may be a "not": непросто, unpaid, until."""


class Stems:
    """Stems, one of which may be cut short before a negative ending and then begins its fellow."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._stems = frozenset(stems)
        self._short = frozenset(stem for stem in self._stems if len(stem) < STEM)
        self._beginnings = frozenset(stem[:length] for stem in self._stems for length in _CUT)

    def __contains__(self, stem: str) -> bool:
        return (
            stem in self._stems
            or (len(stem) < STEM and stem in self._beginnings)
            or any(stem[:length] in self._short for length in _CUT)
        )


@lru_cache(maxsize=4096)
def polarity(text: str, language: str) -> Polarity:
    """The negations of a text in `language`. Linear."""
    known = lexicon(language)
    denied: set[str] = set()
    doubtful: set[str] = set()
    every: set[str] = set()
    negated = negative = lacking = False
    for part in _CLAUSE.split(_NUMBERED.sub(" ", fold(text))):
        clause = words(part)
        every.update(word[:STEM] for word in clause if is_content(word, language))
        for at, word in enumerate(clause):
            role = _role(word, language)
            if role == _PLAIN or (
                role in (_NEGATION, _NEGATION_AFTER) and _is_taken_back(clause, at, known)
            ):
                continue
            negated |= role in (_NEGATION, _NEGATION_AFTER)
            negative = True
            lacking |= role in (_DENIAL, _LACK)
            following = list(islice(_content(clause[at + 1 : at + _FAR], language), _NEAR))
            doubtful.update(following)
            if role == _DENIAL:
                denied.update(following)
            elif role == _NEGATION:
                denied.update(_cut(word, known.negation_words) or following[:1])
            elif role == _NEGATION_AFTER:
                before = reversed(clause[max(0, at - _FAR) : at])
                denied.update(_cut_verb(next(_words(before, language), ""), known))
    doubt = Stems(doubtful | denied)
    affirmed = frozenset(stem for stem in every if stem not in doubt)
    is_open = negative or not known.negation_words
    softened = bool(soft_words(text, language))
    return Polarity(frozenset(denied), affirmed, negated, is_open, lacking, softened)


def soft_words(text: str, language: str) -> list[str]:
    """The words of a text that may be a "not": непросто, unpaid, until."""
    soft = _SOFT.get(language)
    return soft.findall(fold(text)) if soft else []


@lru_cache(maxsize=4096)
def _role(word: str, language: str) -> int:
    known = lexicon(language)
    if word in known.negation_words:
        return _NEGATION
    if UNSPACED.match(word) and any(mark in word for mark in _unspaced_negations(language)):
        return _NEGATION
    if word in known.negation_words_after:
        return _NEGATION_AFTER
    if word in known.denial_words:
        return _DENIAL
    return _LACK if word in known.lack_words else _PLAIN


_UNSPACED_NEGATIONS = {
    "zh": frozenset(
        [
            "没有",
            "沒有",
            "不是",
            "不在",
            "不会",
            "不會",
            "不能",
            "不再",
            "不可",
            "不愿",
            "不願",
            "不想",
            "不予",
            "不同意",
            "不承认",
            "不承認",
            "从未",
            "從未",
            "尚未",
            "并未",
            "並未",
            "未能",
            "并不",
            "並不",
            "并非",
            "並非",
            "绝不",
            "絕不",
            "毫无",
            "毫無",
            "无人",
            "無人",
            "否认",
            "否認",
        ]
    ),
    "ja": frozenset(["ない", "なかった", "ません", "ありません", "ず、", "できず"]),
}


@lru_cache(maxsize=16)
def _unspaced_negations(language: str) -> frozenset[str]:
    """The negations of a language without spaces, looked for inside its long "words": 不在城裡.

    Not those that are part of too many words: 不 stands in 不断 and 不仅, 未 in 未来, 无 in 无线.
    """
    return _UNSPACED_NEGATIONS.get(language, frozenset())


def _is_taken_back(clause: list[str], at: int, known: Lexicon) -> bool:
    """Whether the negation at `at` goes on as "not only" does."""
    following = clause[at + 1 : at + 3]
    if clause[at] in _SCARCE and at and clause[at - 1] in _SOME:
        return True
    return bool(following) and (
        following[0] in known.pseudo_words or "+".join(following) in known.pseudo_words
    )


def _cut(word: str, endings: Words) -> list[str]:
    """The stem of a verb that carries its negation in its ending; nothing for any other word."""
    ending = endings.ending(word)
    verb = word.removesuffix(ending)
    return [verb[:STEM]] if ending and ending != "n't" and len(verb) >= _SHORTEST else []


def _cut_verb(word: str, known: Lexicon) -> list[str]:
    """The stem of what stands before a negation, without the ending that goes with it."""
    return _cut(word, known.participle_words) or ([word[:STEM]] if word else [])


def _words(clause: Iterable[str], language: str) -> Iterator[str]:
    return (word for word in clause if is_content(word, language))


def _content(clause: Iterable[str], language: str) -> Iterator[str]:
    return (word[:STEM] for word in _words(clause, language))
