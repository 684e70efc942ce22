"""What a text denies.

A negation is compared by what it denies: "did not resign" denies *resign*, and a summary that has
the minister resign contradicts it. In one language the denied words are compared; between two
languages only whether there is a negation at all.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from summarize.verification.lexicon import Lexicon, fold, lexicon
from summarize.verification.wording import STEM, is_content, words

_CLAUSE = re.compile(r"[,;:.!?…—–()]+\s")
_SHORTEST = 3  # letters of a verb that must be left before its negative ending
_DENIED_BY_VERB = 3  # content words after "denied" that it may be about
_CLOSE_TRANSLATION = 0.6  # of its source's length: from here on a sentence leaves little out


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negations of a text.

    `denied` are the stems that stand under a negation, one for each, `rejected` those under a verb
    such as "denied"; `affirmed` are all other stems but those that follow a word like "without". `is_negated` is true for words that are
    nothing but negations, `is_negative` also for those with a "not" inside ("without"), and for
    every text in a language without a lexicon, which may deny anything.
    """

    denied: frozenset[str]
    rejected: frozenset[str]
    affirmed: frozenset[str]
    is_negated: bool
    is_negative: bool


@lru_cache(maxsize=4096)
def polarity(text: str, language: str) -> Polarity:
    """The negations of a text in `language`."""
    known = lexicon(language)
    denied: set[str] = set()
    rejected: set[str] = set()
    lacking: set[str] = set()
    every: set[str] = set()
    negated = negative = False
    for clause in _CLAUSE.split(text):
        folded = [fold(word) for word in words(clause)]
        for at, word in enumerate(folded):
            if is_content(word, known):
                every.add(word[:STEM])
            if _is_negation(folded, at, known):
                negated = True
                denied.update(_denied(folded, at, known))
            elif word in known.denial_words:
                negative = True
                rejected.update(islice(_stems(folded[at + 1 :], known), _DENIED_BY_VERB))
            elif word in known.lack_words:
                negative = True
                lacking.update(islice(_stems(folded[at + 1 :], known), _DENIED_BY_VERB))
    under = denied | rejected | lacking
    affirmed = frozenset(stem for stem in every if not _among(stem, under))
    return Polarity(
        frozenset(denied),
        frozenset(rejected),
        affirmed,
        negated,
        negated or negative or not known.negations,
    )


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


def negation_problem(sentence: tuple[str, str], sources: tuple[tuple[str, str], ...]) -> str | None:
    """What is wrong with the negations of a sentence that rests on `sources`.

    Texts come with the code of their language.
    """
    said = polarity(*sentence)
    same = [polarity(*source) for source in sources if source[1] == sentence[1]]
    all_sources = [polarity(*source) for source in sources]
    if said.is_negated and not any(source.is_negative for source in all_sources):
        return "its negation is not in the passages it cites"
    affirmed = frozenset().union(*(source.affirmed for source in same))
    under = frozenset().union(*(source.denied | source.rejected for source in same))
    if any(_among(stem, affirmed) and not _among(stem, under) for stem in said.denied):
        return "it denies what the passages it cites affirm"
    if same and not said.is_negative:
        if any(_among(stem, under) and stem not in affirmed for stem in said.affirmed):
            return "it affirms what the passages it cites deny"
    elif not said.is_negative and any(
        source.is_negated and len(sentence[0]) >= _CLOSE_TRANSLATION * len(text)
        for source, (text, _) in zip(all_sources, sources, strict=True)
    ):
        return "it leaves out a negation of the passage it cites"
    return None
