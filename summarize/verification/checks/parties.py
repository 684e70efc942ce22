"""Who does what: two names, or two nouns, that have changed places in a sentence.

"A accused B" and "B accused A" hold the same words. In one language their order tells: a verb that
stands between two names on both sides, with the names the other way round, or a predicate that
stands with another name than in the article.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from summarize.names import Word
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM, is_content, words
from summarize.word_classes import WordClass, classes_of

_PASSIVE = re.compile(r"\bby\b|\bfrom\b|\bvon\b|\bpar\b|\bpor\b|\bda\b|\btarafından\b")
_REACH = 60  # characters between a name and what is said of it


def swapped_parties(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What stands with another name, in words; only where said in one language."""
    for source in sources:
        if source.language != said.language:
            continue
        problem = _swapped_around_a_verb(said, source) or _swapped_predicates(said, sources)
        if problem:
            return problem
    return None


def other_subject(said: Facts, passages: Sequence[Facts]) -> str | None:
    """Somebody who does in a sentence what the passage that tells it has somebody else do.

    The sentence opens with a name that the passage does not have, and that opens with another.
    """
    mine = _subject(said)
    if mine is None:
        return None
    names = {word.text.lower()[:STEM] for run in said.name_runs for word in run}
    office = {word[:STEM] for word in words(said.folded[: mine[0].start])}
    rest = said.content - names - office
    same = [source for source in passages if source.language == said.language]
    best = max(same, key=lambda source: len(rest & source.content), default=None)
    if best is None or len(rest) < 2 or len(rest & best.content) < _TOLD * len(rest):
        return None
    theirs = _subject(best)
    keys = {word.key for run in best.name_runs for word in run}
    if theirs is None or not keys.isdisjoint(word.key for word in mine):
        return None
    return f"the article says this of “{_written(best, theirs)}”, not of “{_written(said, mine)}”"


def _subject(facts: Facts) -> Sequence[Word] | None:
    """The name that a text opens with, an office before it or not."""
    if not facts.name_runs:
        return None
    run = facts.name_runs[0]
    ahead = words(facts.folded[: run[0].start])
    if len(ahead) > _AHEAD or any(_is_finite(word, facts.language) for word in ahead):
        return None
    after = facts.text[run[-1].end :]
    return None if after.startswith(("'s", "’s", "-")) else run


_TOLD = 0.7  # of a sentence's other words, in the passage that tells the same
_AHEAD = 3  # words before a name that can be its office


def _is_finite(word: str, language: str) -> bool:
    bits = classes_of(word, language)
    return bool(bits & WordClass.FINITE) and not bits & WordClass.MOSTLY_NOUN


def _written(facts: Facts, run: Sequence[Word]) -> str:
    return facts.text[run[0].start : run[-1].end]


def _key(run: Sequence[Word]) -> str:
    return run[-1].key


def _swapped_around_a_verb(said: Facts, source: Facts) -> str | None:
    mine = _triples(said)
    theirs = _triples(source)
    for first, verb, second in mine:
        if (second, verb, first) in theirs and (first, verb, second) not in theirs:
            return f"“{first}” and “{second}” have changed places"
    return None


def _triples(facts: Facts) -> set[tuple[str, str, str]]:
    """Names that follow each other, with each content word between them."""
    found: set[tuple[str, str, str]] = set()
    runs = facts.name_runs
    for one, two in pairwise(runs):
        between = facts.folded[one[-1].end : two[0].start]
        if len(between) > _REACH or _PASSIVE.search(between) or any(c in between for c in ".;"):
            continue
        for word in words(between):
            if is_content(word, facts.language) and _can_be_verb(word, facts.language):
                found.add((_key(one), word[:STEM], _key(two)))
    return found


def _can_be_verb(word: str, language: str) -> bool:
    bits = classes_of(word, language)
    return not bits or bool(bits & (WordClass.FINITE | WordClass.NOT_FINITE))


def _swapped_predicates(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What is said of each of two names in a sentence is said of the other in the article."""
    mine = _predicates(said)
    if len(mine) < 2:
        return None
    theirs: dict[str, set[str]] = {}
    for source in sources:
        if source.language == said.language:
            for name, stems in _predicates(source).items():
                theirs.setdefault(name, set()).update(stems)
    known = {name: stems for name, stems in mine.items() if name in theirs}
    if len(known) < 2:
        return None
    own = sum(len(stems & theirs[name]) for name, stems in known.items())
    other = sum(
        bool((stems - theirs[name]) & theirs[rival])
        for name, stems in known.items()
        for rival in known
        if rival != name
    )
    if other >= 2 and not own:
        return "what it says of two people is said of the other in the article"
    return None


def _predicates(facts: Facts) -> dict[str, set[str]]:
    """The content words of each clause that begins with a name, by that name."""
    found: dict[str, set[str]] = {}
    for clause in facts.clauses:
        inside = [run for run in facts.name_runs if clause.start <= run[0].start < clause.end]
        if len(inside) != 1:
            continue
        names = {word.text.lower()[:STEM] for word in inside[0]}
        found.setdefault(_key(inside[0]), set()).update(clause.stems - names)
    return found


def reordered(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Two things that a sentence tells in the other order of time."""
    mine = _first_and_then(said)
    if mine is None:
        return None
    for source in sources:
        theirs = _first_and_then(source)
        if source.language == said.language and theirs and mine == theirs[::-1]:
            return f"“{mine[0]}” comes before “{mine[1]}” here, and after it in the article"
    return None


def _first_and_then(facts: Facts) -> tuple[str, str] | None:
    """What stands before "first" and what behind "then"."""
    marks = _ORDER.get(facts.language)
    if marks is None:
        return None
    first = marks[0].search(facts.folded)
    then = marks[1].search(facts.folded, first.end()) if first else None
    if first is None or then is None:
        return None
    before = [w for w in words(facts.folded[: first.start()]) if is_content(w, facts.language)]
    after = [w for w in words(facts.folded[then.end() :]) if is_content(w, facts.language)]
    return (before[-1], after[0]) if before and after else None


_ORDER = {
    "en": (re.compile(r"\bfirst\b"), re.compile(r"\bthen\b")),
    "ru": (re.compile(r"\bсначала\b"), re.compile(r"\b(?:потом|затем)\b")),
    "de": (re.compile(r"\bzuerst\b"), re.compile(r"\bdann\b")),
}
