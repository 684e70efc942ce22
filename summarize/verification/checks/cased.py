"""Who does it and to whom it is done, where the cases of nouns tell and not their order.

Стрельцова обвинил Лапин is what Лапин обвинил Стрельцова is. What a name may be a form of comes from
`declension`; the gender of the verb decides between a woman who does it and a man to whom it is done.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from summarize.declension import declines, gender_of_verb, readings
from summarize.lexicon import lexicon, words
from summarize.names import Word
from summarize.verification.checks.titles import PEOPLE
from summarize.verification.checks.together import (
    SUBJECT_FIRST,
    is_led,
    is_told_or_done_by,
    mention_in,
)
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import ENGLISH_POSSESSIVES, STEM
from summarize.verification.meanings.contrasts import Meaning, meanings
from summarize.word_classes import can_be_verb

_REACH = 60  # characters between two names
_DOES, _UNDERGOES = "n", frozenset("ad")  # cases of who does it, and of whom it is done to
_GAP = 2  # characters between what somebody is and his name
_NEXT = 2  # words behind a subject among which a passive stands


class _Deed(NamedTuple):
    """A verb, with all that the names on its two sides may be in the nominative."""

    doer: frozenset[str]
    verb: str
    other: frozenset[str]
    runs: tuple[Sequence[Word], Sequence[Word]]
    """The words of who does it, and of the other."""


def swapped_by_case(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Two names that have changed cases around one verb, in a language whose names tell theirs."""
    theirs = [
        deed for source in sources if source.language == said.language for deed in _deeds(source)
    ]
    for mine in _deeds(said):
        told = [deed for deed in theirs if deed.verb == mine.verb]
        if any(mine.doer & deed.doer and mine.other & deed.other for deed in told):
            continue
        if any(mine.doer & deed.other and mine.other & deed.doer for deed in told):
            return f"“{min(mine.doer)}” and “{min(mine.other)}” have changed places"
    return None


def _deeds(facts: Facts) -> Iterator[_Deed]:
    for one, two in pairwise(facts.name_runs):
        between = facts.part(one[-1].end, two[0].start)
        if len(between.text) > _REACH or any(mark in between.text for mark in ".;"):
            continue
        for verb in between.part(between.after_that()).content_words:
            if not can_be_verb(verb, facts.language):
                continue
            found = [
                *filter(
                    None, (_deed(a, verb, b, facts.language) for a, b in ((one, two), (two, one)))
                )
            ]
            if len(found) == 1:
                yield found[0]


def _deed(doer: Sequence[Word], verb: str, other: Sequence[Word], language: str) -> _Deed | None:
    """The deed of two names if the one may do it, and to the other it may be done."""
    gender = gender_of_verb(verb, language)
    does = frozenset(
        base for base, case, of in _forms(doer, language) if _DOES in case and gender in ("", of)
    )
    undergoes = frozenset(base for base, case, _ in _forms(other, language) if _UNDERGOES & case)
    return _Deed(does, verb[:STEM], undergoes, (doer, other)) if does and undergoes else None


def _forms(run: Sequence[Word], language: str) -> Iterator[tuple[str, frozenset[str], str]]:
    """What the last word of a name may be in the nominative, in which cases, and of whom: Аллу Гуревич by Аллу."""
    told = [word.text for word in run]
    if found := readings(told, language):
        yield from ((each.base[-1], each.cases, each.gender) for each in found)
    else:
        yield from ((told[-1], each.cases, each.gender) for each in readings(told[:1], language))


class _Somebody(NamedTuple):
    """Who takes part in what a sentence tells: where he is told of, and where his name begins if he has one."""

    start: int
    end: int
    run: Sequence[Word]
    word: str


def exchanged_abroad(said: Facts, source: Facts) -> str | None:
    """Who does it in a sentence, and has the ending of an object in the original, and the other way round.

    Beside names also those who are told of by what they are: the [minister] accused Aliyev of vazirni.
    """
    is_cased = declines(source.language)
    if said.language not in SUBJECT_FIRST or not (is_cased or _object_endings(source.language)):
        return None
    those = _those(said)
    if len(those) < 2 or is_told_or_done_by(said):
        return None
    first, last = those[0], those[-1]
    behind = said.folded[first.end :].split()[:_NEXT]
    if not set(behind).isdisjoint(words(lexicon(said.language).passives)):
        return None
    if is_led(said, first.start, first.end) or said.text.startswith(ENGLISH_POSSESSIVES, last.end):
        return None
    if is_cased:
        are_exchanged = _is_done_by(last, first, said, source)
    else:
        are_exchanged = _is_object(last, said, source) is False and bool(
            _is_object(first, said, source)
        )
    if are_exchanged:
        return f"“{first.word}” and “{last.word}” seem to have changed places"
    return None


def _those(said: Facts) -> list[_Somebody]:
    """Who takes part, in order; what somebody is, right in front of his name, goes with that."""
    found = [
        _Somebody(run[0].start, run[-1].end, run, said.text[run[0].start : run[-1].end])
        for run in said.name_runs
    ]
    starts = [each.start for each in found]
    for meaning, word in said.meanings.sure.items():
        match = re.search(rf"\b{re.escape(word)}\b", said.folded)
        if meaning.name in PEOPLE and match:
            is_title = any(0 <= start - match.end() <= _GAP for start in starts)
            if not is_title:
                found.append(_Somebody(*match.span(), (), word))
    return sorted(found, key=lambda each: each.start)


def _is_done_by(doer: _Somebody, other: _Somebody, said: Facts, source: Facts) -> bool:
    """Whether the cases of names tell in the original that the one does it to the other."""
    places = [mention_in(source, each.run, said) if each.run else None for each in (doer, other)]
    return None not in places and any(
        all(
            place and run[0].start <= place[0] <= run[-1].start
            for place, run in zip(places, deed.runs, strict=True)
        )
        for deed in _deeds(source)
    )


def _is_object(somebody: _Somebody, said: Facts, source: Facts) -> bool | None:
    """Whether somebody has the ending of an object in the one place where the original tells of him."""
    if somebody.run:
        found = mention_in(source, somebody.run, said)
        return None if found is None else not found[1]
    mine = {each for each, word in said.meanings.sure.items() if word == somebody.word}
    told = [each for each in source.words if not mine.isdisjoint(_known(each, source.language))]
    return told[0].endswith(_object_endings(source.language)) if len(told) == 1 else None


@lru_cache(maxsize=1024)
def _known(word: str, language: str) -> frozenset[Meaning]:
    return meanings((word,), language).known


@cache
def _object_endings(language: str) -> tuple[str, ...]:
    return tuple(words(lexicon(language).object_endings))
