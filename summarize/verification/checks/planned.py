"""What the article says is still to come, and a sentence tells as done: will open, has opened.

Apart from the other modalities, because here it is the form of one verb that tells: a language without a word for
`will` has it in the ending, at the end of the clause (`салынады`, `салынды`).
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from summarize.verification.facts.facts import Facts

_VERB_LAST = frozenset({"kk", "ky", "uz", "tg"})
_LAST = 3  # words of a clause among which its verb is
_NEXT = 3  # words behind a "will" or a "has" among which its verb is
_ALIKE = 4  # letters by which a verb is known
_ALIKE_AT_END = 3
_LONGEST_AUXILIARY = 6  # letters: wurden, шуданд
_AUXILIARIES = frozenset(
    [
        "has",
        "have",
        "had",
        "was",
        "were",
        "wurde",
        "wurden",
        "hat",
        "haben",
        "ha",
        "han",
        "fue",
        "fueron",
        "a",
        "ont",
        "été",
        "hanno",
        "foi",
        "foram",
    ]
)
"""What stands in front of the verb of what is done."""


def planned_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A plan that a passage in the same language tells, and a sentence as done, if no passage does."""
    if not said.knows("done") or _comes(said) or said.has("hedge") or said.has("planning"):
        return None
    done = [*_done(said)]
    clauses = [
        clause
        for source in sources
        if source.language == said.language
        for clause in source.clauses
    ]
    for clause in clauses if done else ():
        shared = said.content & clause.content
        verb = next((one for one in done if _is_ahead(clause, one)), None)
        if verb is None or all(_are_alike(verb, stem, said.language) for stem in shared):
            continue
        others = (each for other in clauses if other is not clause for each in _done(other))
        if not any(_are_alike(verb, other, said.language) for other in others):
            return f"it may tell as done what is still to come: “{clause.shown}”"
    return None


def _comes(facts: Facts) -> bool:
    """Whether a sentence itself tells what is to come, by its last words where the verb stands there."""
    if facts.language in _VERB_LAST:
        return any(_ends_in_plan(clause) for clause in facts.clauses)
    return facts.has("ahead")


def _ends_in_plan(clause: Facts) -> bool:
    after = _length_without_last(clause, _LAST - 1)
    return any(hit.start >= after for hit in clause.find("ahead"))


def _length_without_last(clause: Facts, count: int) -> int:
    """Where the last words of a text begin."""
    words = clause.folded.split()[-count:]
    return max(0, clause.folded.rfind(words[0])) if words else 0


def _done(facts: Facts) -> Iterator[str]:
    """The verbs of what a text tells as done."""
    for clause in facts.clauses:
        least = _length_without_last(clause, _LAST - 1) if facts.language in _VERB_LAST else 0
        for hit in clause.find("done"):
            if hit.start < least:
                continue
            word = clause.folded[hit.start : hit.end]
            if len(word) > _LONGEST_AUXILIARY:
                yield word
            elif facts.language in _VERB_LAST:
                yield from _last_words(clause)
            elif word in _AUXILIARIES:
                yield from _words(clause.folded[hit.end :])[:_NEXT]
            else:
                yield word


def _is_ahead(clause: Facts, verb: str) -> bool:
    """Whether a clause tells of a verb that it is still to come."""
    if clause.language in _VERB_LAST:
        words = _last_words(clause)
        return _ends_in_plan(clause) and any(
            _are_alike(verb, word, clause.language) for word in words
        )
    for hit in clause.find("ahead"):
        word = clause.folded[hit.start : hit.end]
        behind = _words(clause.folded[hit.end :])
        near = behind if clause.language == "de" else behind[:_NEXT]
        if any(_are_alike(verb, each, clause.language) for each in (word, *near)):
            return True
    return False


def _last_words(clause: Facts) -> list[str]:
    return _words(clause.folded)[-_LAST:]


def _words(folded: str) -> list[str]:
    stripped = (word.strip('.,;:!?…«»“”"()') for word in folded.split())
    return [word for word in stripped if word]


def _are_alike(one: str, other: str, language: str) -> bool:
    """Whether two words are forms of one verb, by how they begin."""
    least = _ALIKE_AT_END if language in _VERB_LAST else _ALIKE
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return same >= least
