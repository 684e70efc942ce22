"""Who does it in the article and to whom it is done in a sentence, and the other way round.

Apart from what stands with another name (`together`), because here the words may be no names: builders thanked the
mayor. In languages whose nouns have endings these tell, in others what stands in front of the verb and behind it.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from summarize.lexicon import lexicon, words
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM

_BY_ENDINGS = frozenset({"kk", "ky", "uz", "az"})
_BY_ORDER = frozenset({"en", "fr", "es", "it", "pt"})
_REACH = 60  # characters between a verb and who does it
_SHORTEST = 3  # letters of a word that can be somebody
_PASSIVE = re.compile(r"\b(?:by|par|por|da|dal|dalla|pelo|pela)\b")
_SENTENCE = re.compile(r"[.!?…]+[\"”»]?\s+")


def exchanged_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Two who have changed parts around one verb, in one language."""
    for source in sources:
        if source.language != said.language:
            continue
        pair = None
        if said.language in _BY_ENDINGS:
            pair = _by_endings(said, source)
        elif said.language in _BY_ORDER:
            pair = next(filter(None, (_by_order(said, one) for one in _sentences(source))), None)
        if pair:
            return f"“{pair[0]}” and “{pair[1]}” may have changed parts"
    return None


def _sentences(facts: Facts) -> Iterator[Facts]:
    start = 0
    for match in _SENTENCE.finditer(facts.text):
        yield facts.part(start, match.end())
        start = match.end()
    yield facts.part(start)


def _by_endings(said: Facts, source: Facts) -> tuple[str, str] | None:
    """A word that has lost the ending of an object, and one that has got it: [құрылысшылар] [Сейітовке] алғыс айтты."""
    verb = said.words[-1] if said.words else ""
    if not verb or verb not in source.words:
        return None
    endings = tuple(words(lexicon(said.language).object_endings))
    gained = _with_ending(said, source, endings)
    lost = _with_ending(source, said, endings)
    return (lost[0], gained[0]) if gained and lost else None


def _with_ending(facts: Facts, others: Facts, endings: Sequence[str]) -> list[str]:
    """The words that a text has without an ending which they have in another."""
    bare = {word for word in others.words if len(word) >= _SHORTEST} - set(facts.words)
    return [
        word
        for word in facts.words
        if word not in others.words and any(word.removesuffix(end) in bare for end in endings if word.endswith(end))
    ]  # fmt: skip


def _by_order(said: Facts, source: Facts) -> tuple[str, str] | None:
    """Who stands in front of a verb and who behind it, all of them on the other side in the article."""
    if any(_PASSIVE.search(each.folded) or each.has("mutual") for each in (said, source)):
        return None
    somebody = _somebody(said) | _somebody(source)
    mine, theirs = _places(said, somebody), _places(source, somebody)
    verbs = [word for word in said.content_words if word in source.content_words]
    for verb in verbs:
        if any(verb[:STEM] == one[:STEM] for one in somebody):
            continue
        before, behind = _around(said, verb, mine)
        first, second = _around(source, verb, theirs)
        turned = before & second and behind & first
        if turned and not before & first and not behind & second:
            return min(before & second), min(behind & first)
    return None


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


def _places(facts: Facts, somebody: Set[str]) -> dict[str, int]:
    found = {}
    for word in somebody:
        match = re.search(rf"\b{re.escape(word)}\b", facts.folded)
        if match:
            found[word] = match.start()
    return found


def _around(facts: Facts, verb: str, places: dict[str, int]) -> tuple[set[str], set[str]]:
    """Who stands near a verb, in front of it and behind it, in one clause."""
    at = facts.folded.find(verb)
    before: set[str] = set()
    behind: set[str] = set()
    for word, place in places.items():
        between = facts.folded[min(at, place) : max(at, place)]
        if len(between) <= _REACH and not any(mark in between for mark in ".;:"):
            (before if place < at else behind).add(word)
    return before, behind
