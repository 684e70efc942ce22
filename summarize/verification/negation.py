"""What a text denies.

A negation is compared by what it denies: "did not resign" denies *resign*, and a summary that has
the minister resign contradicts it. In one language the denied words are compared; between two
languages only whether there is a negation at all.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from summarize.characters import fold
from summarize.lexicon import Lexicon, Words, lexicon
from summarize.verification.wording import STEM, is_content, words

_CLAUSE = re.compile(r"[,;:.!?…—–()]+\s")
_SHORTEST = 3  # letters of a verb that must be left before its negative ending
_NEAR = 3  # content words after a negation or "denied" that it may be about
_FAR = 9  # words that it can be away from them
_CUT = (3, 4)  # lengths of a stem that has lost a negative ending
_PLAIN, _NEGATION, _NEGATION_AFTER, _DENIAL, _LACK = range(5)  # what a word does to its neighbours
_CLOSE_TRANSLATION = 0.6  # of its source's length: from here on a sentence leaves little out


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


class _Stems:
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
    for part in _CLAUSE.split(fold(text)):
        clause = words(part)
        every.update(word[:STEM] for word in clause if is_content(word, language))
        for at, word in enumerate(clause):
            role = _role(word, language)
            if role == _PLAIN or (role == _NEGATION and _is_taken_back(clause, at, known)):
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
    doubt = _Stems(doubtful | denied)
    affirmed = frozenset(stem for stem in every if stem not in doubt)
    is_open = negative or not known.negation_words
    return Polarity(frozenset(denied), affirmed, negated, is_open, lacking)


@lru_cache(maxsize=4096)
def _role(word: str, language: str) -> int:
    known = lexicon(language)
    if word in known.negation_words:
        return _NEGATION
    if word in known.negation_words_after:
        return _NEGATION_AFTER
    if word in known.denial_words:
        return _DENIAL
    return _LACK if word in known.lack_words else _PLAIN


def _is_taken_back(clause: list[str], at: int, known: Lexicon) -> bool:
    """Whether the negation at `at` goes on as "not only" does."""
    following = clause[at + 1 : at + 3]
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


def negation_problem(sentence: tuple[str, str], sources: Sequence[tuple[str, str]]) -> str | None:
    """What is wrong with the negations of a sentence that rests on `sources`.

    Texts come with the code of their language.
    """
    said = polarity(*sentence)
    found = [polarity(*source) for source in sources]
    if said.is_negated and not any(source.is_negative for source in found):
        return "its negation is not in the passages it cites"
    same = [
        source
        for source, (_, language) in zip(found, sources, strict=True)
        if language == sentence[1]
    ]
    affirmed = _Stems(stem for source in same for stem in source.affirmed)
    denied = _Stems(stem for source in same for stem in source.denied)
    if any(stem in affirmed and stem not in denied for stem in said.denied):
        return "it denies what the passages it cites affirm"
    if any(stem in denied and stem not in affirmed for stem in said.affirmed):
        return "it affirms what the passages it cites deny"
    if not same and not said.is_negative and _leaves_out_a_negation(sentence[0], found, sources):
        return "it leaves out a negation of the passage it cites"
    return None


def _leaves_out_a_negation(
    text: str, found: Sequence[Polarity], sources: Sequence[tuple[str, str]]
) -> bool:
    """Whether a text says all that each passage says, going by its length, but not its negation."""
    return bool(found) and all(
        source.is_negated and len(text) >= _CLOSE_TRANSLATION * len(original)
        for source, (original, _) in zip(found, sources, strict=True)
    )
