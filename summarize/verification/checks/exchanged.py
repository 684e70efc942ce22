"""Who does it in the article and to whom it is done in a sentence, and the other way round.

Apart from what stands with another name (`together`), because here the words may be no names: builders thanked the
mayor. In languages whose nouns have endings these tell, in others what stands in front of the verb and behind it.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import chain
from typing import NamedTuple

from summarize.lexicon import lexicon, words
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM

_BY_ENDINGS = frozenset({"kk", "ky", "uz", "az"})
_BY_ORDER = frozenset({"en", "fr", "es", "it", "pt"})
_REACH = 60  # characters between a verb and who does it
_TITLE = 3  # words behind an "and" among which somebody is told of
_SHORTEST = 3  # letters of a word that can be somebody
_Pair = tuple[str, str]
_SENTENCE = re.compile(r"[.!?…]+[\"”»]?\s+")


def exchanged_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Two who have changed parts around one verb, in one language, if no sentence tells it of them so."""
    finds = _by_endings if said.language in _BY_ENDINGS else _by_order
    if said.language not in _BY_ENDINGS | _BY_ORDER:
        return None
    same = (source for source in sources if source.language == said.language)
    pair = finds(said, [*chain.from_iterable(map(_sentences, same))])
    return pair and f"“{pair[0]}” and “{pair[1]}” may have changed parts"


def _sentences(facts: Facts) -> Iterator[Facts]:
    start = 0
    for match in _SENTENCE.finditer(facts.text):
        yield facts.part(start, match.end())
        start = match.end()
    yield facts.part(start)


def _by_endings(said: Facts, sentences: Sequence[Facts]) -> _Pair | None:
    """A word that has lost the ending of an object, and one that has got it: [құрылысшылар] [Сейітовке] алғыс айтты."""
    verb = said.words[-1] if said.words else ""
    endings = tuple(words(lexicon(said.language).object_endings))
    telling = [sentence for sentence in sentences if verb in sentence.words]
    for sentence in telling:
        gained = _with_ending(said, sentence, endings)
        lost = _with_ending(sentence, said, endings)
        if gained and lost:
            subjects = {word for word in said.words if lost[0].startswith(word)}
            is_told = any({gained[0], *subjects}.issubset(other.words) for other in telling)
            return None if is_told else (lost[0], gained[0])
    return None


def _with_ending(facts: Facts, others: Facts, endings: Sequence[str]) -> list[str]:
    """The words that a text has without an ending which they have in another."""
    bare = {word for word in others.words if len(word) >= _SHORTEST} - set(facts.words)
    return [
        word
        for word in facts.words
        if word not in others.words and any(word.removesuffix(end) in bare for end in endings if word.endswith(end))
    ]  # fmt: skip


def _by_order(said: Facts, sentences: Sequence[Facts]) -> _Pair | None:
    """Who stands in front of a verb and who behind it, all of them on the other side in the article."""
    telling = [
        each
        for each in sentences
        if not (_is_in_any_order(each) or said.tells_the_other_side_of(each))
    ]
    for verb in () if _is_in_any_order(said) else said.content_words:
        around = [*filter(None, (_both_around(verb, said, each) for each in telling))]
        if any(
            mine.before & theirs.before and mine.behind & theirs.behind for mine, theirs in around
        ):
            continue
        for mine, theirs in around:
            is_as_told = mine.before & theirs.before or mine.behind & theirs.behind
            came, went = mine.before & theirs.behind, mine.behind & theirs.before
            if came and went and not is_as_told:
                return min(came), min(went)
    return None


def _is_in_any_order(facts: Facts) -> bool:
    """Whether order tells nothing: of a passive with who does it, of what two do together."""
    return (
        facts.has("mutual")
        or bool(facts.agents)
        or any(facts.is_object_in_front(run[0].start) for run in facts.name_runs)
        or _are_together(facts)
    )


def _are_together(facts: Facts) -> bool:
    """Whether two do it together: somebody stands near an "and" on either side of it."""
    joining = {*words(lexicon(facts.language).coordinating)}
    somebody = _somebody(facts)
    for at, word in enumerate(facts.words):
        if word in joining:
            before, behind = facts.words[max(0, at - 1) : at], facts.words[at + 1 : at + 1 + _TITLE]
            if not (somebody.isdisjoint(before) or somebody.isdisjoint(behind)):
                return True
    return False


def _both_around(verb: str, said: Facts, source: Facts) -> tuple["_Around", "_Around"] | None:
    """Who stands around a verb that both texts have."""
    if verb not in source.content_words:
        return None
    somebody = _somebody(said) | _somebody(source)
    if any(verb[:STEM] == one[:STEM] for one in somebody):
        return None
    return _around(verb, said, somebody), _around(verb, source, somebody)


def _somebody(facts: Facts) -> frozenset[str]:
    """The words of names and of what people are, folded."""
    names = {
        word.text.lower() for run in facts.name_runs for word in run if len(word.text) >= _SHORTEST
    }
    return frozenset(names | (set(facts.words) & _roles(facts.language)))


@cache
def _roles(language: str) -> Set[str]:
    known = lexicon(language)
    return frozenset((*words(known.roles), *words(known.groups)))


class _Around(NamedTuple):
    """Who stands near a verb, in front of it and behind it."""

    before: Set[str]
    behind: Set[str]


def _around(verb: str, facts: Facts, somebody: Set[str]) -> _Around:
    """Who stands near a verb in one clause; somebody of whom it says what he does is none of them: promised [he] will."""
    at = _place(verb, facts)
    before, behind = set(), set()
    for word in somebody:
        place = _place(word, facts)
        if at is None or place is None or abs(at - place) > _REACH:
            continue
        between = facts.folded[min(at, place) : max(at, place)]
        if any(mark in between for mark in ".;:"):
            continue
        is_other_clause = facts.has_clause_with_subject(verb, place + len(word))
        if place < at:
            before.add(word)
        elif not (is_other_clause or facts.part(at, place).after_that()):
            behind.add(word)
    return _Around(before, behind)


def _place(word: str, facts: Facts) -> int | None:
    match = re.search(rf"\b{re.escape(word)}\b", facts.folded)
    return match.start() if match else None
