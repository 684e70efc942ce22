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

from summarize.verification.lexicon import Lexicon, fold, lexicon
from summarize.verification.wording import STEM, is_content, words

_CLAUSE = re.compile(r"[,;:.!?…—–()]+\s")
_SHORTEST = 3  # letters of a verb that must be left before its negative ending
_NEAR = 3  # content words after a negation or "denied" that it may be about
_CLOSE_TRANSLATION = 0.6  # of its source's length: from here on a sentence leaves little out


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negations of a text.

    `denied` are the stems that stand right under a negation or after a verb such as "denied";
    `affirmed` are those that stand neither there nor near it nor after a word such as "without".
    `is_negated` is true for words that are nothing but negations, `is_negative` also for those
    with a "not" inside, and for every text in a language without a lexicon, which may deny
    anything.
    """

    denied: frozenset[str]
    affirmed: frozenset[str]
    is_negated: bool
    is_negative: bool


@lru_cache(maxsize=4096)
def polarity(text: str, language: str) -> Polarity:
    """The negations of a text in `language`."""
    known = lexicon(language)
    denied: set[str] = set()
    doubtful: set[str] = set()
    every: set[str] = set()
    negated = negative = False
    for part in _CLAUSE.split(text):
        clause = [fold(word) for word in words(part)]
        every.update(_stems(clause, known))
        for at, word in enumerate(clause):
            following = _stems(clause[at + 1 :], known)
            if _is_negation(clause, at, known):
                negated = True
                denied.update(_denied(clause, at, known))
            elif word in known.denial_words:
                negative = True
                denied.update(islice(following, _NEAR))
            elif word in known.lack_words:
                negative = True
            else:
                continue
            doubtful.update(islice(following, _NEAR))
    doubtful |= denied
    affirmed = frozenset(stem for stem in every if not _among(stem, doubtful))
    negative = negated or negative or not known.negations
    return Polarity(frozenset(denied), affirmed, negated, negative)


def _is_negation(clause: list[str], at: int, known: Lexicon) -> bool:
    if clause[at] in known.negation_words:
        return at + 1 == len(clause) or clause[at + 1] not in known.pseudo_words
    return clause[at] in known.negation_words_after


def _denied(clause: list[str], at: int, known: Lexicon) -> Iterator[str]:
    """The stem that the negation at `at` is about: part of the word itself, or its neighbour's."""
    word = clause[at]
    ending = known.negation_words.ending(word)
    if ending and len(word) - len(ending) >= _SHORTEST and not ending.endswith("n't"):
        return iter([word[: -len(ending)][:STEM]])
    if word not in known.negation_words_after:
        return islice(_stems(clause[at + 1 :], known), 1)
    denied = next((word for word in reversed(clause[:at]) if is_content(word, known)), "")
    verb = denied.removesuffix(known.participle_words.ending(denied))
    return iter([verb[:STEM]] if len(verb) >= _SHORTEST else [])


def _stems(clause: list[str], known: Lexicon) -> Iterator[str]:
    return (word[:STEM] for word in clause if is_content(word, known))


def _among(stem: str, stems: Iterable[str]) -> bool:
    """Whether a stem is one of `stems`; one that is shorter than stems are may begin another."""
    return any(
        stem == other
        or (len(other) < STEM and stem.startswith(other))
        or (len(stem) < STEM and other.startswith(stem))
        for other in stems
    )


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
    affirmed = frozenset().union(*(source.affirmed for source in same))
    denied = frozenset().union(*(source.denied for source in same))
    if any(_among(stem, affirmed) and not _among(stem, denied) for stem in said.denied):
        return "it denies what the passages it cites affirm"
    if any(_among(stem, denied) and not _among(stem, affirmed) for stem in said.affirmed):
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
