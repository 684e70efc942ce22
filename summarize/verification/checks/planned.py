"""What the article says is still to come, and a sentence tells as done: will open, has opened.

Apart from the other modalities, because here it is the form of one verb that tells: a language without a word for
`will` has it in the ending, at the end of the clause (`салынады`, `салынды`). A verdict upon somebody who is only held is one, too.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from itertools import chain, takewhile

from summarize.characters import QUOTES
from summarize.lexicon import lexicon, words
from summarize.verification.facts.facts import Facts
from summarize.verification.meanings.contrasts import listed
from summarize.verification.meanings.senses import Hit

_AROUND = ".,;:!?…()" + QUOTES
_VERB_LAST = frozenset({"kk", "ky", "uz", "tg", "tr"})
_IN_A_CLAUSE = frozenset({"ru", "en"})
"""Languages whose words for what is to come often stand in a clause beside what is done: a law that вступит в силу."""
_LAST = 3  # words of a clause among which its verb is
_NEXT = 3  # words behind a "will" or a "has" among which its verb is
_ALIKE = 4  # letters by which a verb is known
_ALIKE_AT_END = 3
_PART = 0.3  # of the passage's length: a sentence that retells what is told of the time to come
_LONGEST_AUXILIARY = 6  # letters: шуданд


def planned_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A plan that a passage in the same language tells, and a sentence as done, if no passage does."""
    if not said.knows("done") or _comes(said) or said.has("hedge") or said.has("planning"):
        return None
    done = [*chain.from_iterable(_done(said))]
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
        others = [each for each in clauses if each is not clause]
        told = chain(_told_as_done(others), _told_at_end(others))
        if not any(_are_alike(verb, each, said.language) for each in told):
            return f"it may tell as done what is still to come: “{clause.shown}”"
    return None


def coming_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What the one passage about it, in another language, says is still to come, and a sentence tells as done."""
    naming = _of_the_same(said, sources) if said.knows("past") else ()
    if len(naming) != 1:
        return None
    source = naming[0]
    if (
        said.size < _PART * source.size
        or said.has("future")
        or said.has("hedge")
        or said.has("planning")
    ):
        return None
    word = ""
    if said.has("past") and source.has("coming"):
        is_other = source.language in _IN_A_CLAUSE and _has_deed(source)
        word = "" if is_other else source.word_of("coming")
    elif _has_deed(said) and not _has_deed(source):
        word = _to_come(source)
    return f"it may tell as done what is still to come (“{word}”)" if word else None


def _of_the_same(said: Facts, sources: Sequence[Facts]) -> Sequence[Facts]:
    """Of several passages in other languages, those that name what a text names."""
    keys = [run[-1].text for run in said.name_runs]
    if len(sources) == 1:
        return sources
    return [
        source
        for source in sources
        if any(source.name_index.mentions(key, said.language) for key in keys)
    ]


def _to_come(facts: Facts) -> str:
    """The word of a text by which it tells what is to come; in the present of a verb at the end, too."""
    if facts.language not in _VERB_LAST:
        return facts.word_of("coming")
    for clause in facts.clauses:
        after = _length_without_last(clause, _LAST)
        for hit in clause.find("ahead"):
            word = clause.folded[hit.start : hit.end]
            if hit.start >= after and word not in _saying(facts.language):
                return word
    return ""


def _has_deed(facts: Facts) -> bool:
    """Whether a text tells something as done but that it was said."""
    saying = _saying(facts.language)
    if facts.language in _VERB_LAST:  # one may be told by any word that ends a clause and no plan
        return any(
            not _ends_in_plan(clause) and saying.isdisjoint(clause.words)
            for clause in facts.clauses
        )
    if not facts.knows("deed"):
        return any(saying.isdisjoint(verb) for verb in _done(facts))
    leading = _leading(facts.language)
    for hit in facts.find("deed"):
        before = _words(facts.folded[: hit.start])[-1:]
        if facts.folded[hit.start : hit.end] not in saying and leading.isdisjoint(before):
            return True
    return False


@cache
def _saying(language: str) -> Set[str]:
    return frozenset(words(lexicon(language).say))


@cache
def _leading(language: str) -> Set[str]:
    """What stands in front of a noun, and of a participle that tells what it is like: the [affected] families."""
    known = lexicon(language)
    return frozenset(
        (*words(known.articles), *words(known.determiners), *words(known.prepositions))
    )


def is_told_as_done(said: Facts, story: Sequence[Facts]) -> bool:
    """Whether all that a sentence tells as done is told as done in the article: announced [that it will close]."""
    same = (source for source in story if source.language == said.language)
    told = {*_told_as_done(chain.from_iterable(source.clauses for source in same))}
    done = [*_done(said)]
    return bool(done) and all(
        any(_are_alike(verb, other, said.language) for verb in verbs for other in told)
        for verbs in done
    )


def _told_as_done(clauses: Iterable[Facts]) -> Iterator[str]:
    return chain.from_iterable(chain.from_iterable(map(_done, clauses)))


def _told_at_end(clauses: Iterable[Facts]) -> Iterator[str]:
    """What may be the verb of clauses that tell no plan, where it stands last."""
    for clause in clauses:
        if clause.language in _VERB_LAST and not _ends_in_plan(clause):
            yield from _last_words(clause)


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
    last = clause.folded.split()[-count:]
    return max(0, clause.folded.rfind(last[0])) if last else 0


def _done(facts: Facts) -> Iterator[list[str]]:
    """What a text tells as done: of each verb the words of which one is it."""
    is_last = facts.language in _VERB_LAST
    for clause in facts.clauses:
        least = _length_without_last(clause, _LAST - 1) if is_last else 0
        to_come = [] if is_last else [_reach(clause, hit) for hit in clause.find("ahead")]
        for hit in clause.find("done"):
            if hit.start < least or any(hit.start in reach for reach in to_come):
                continue
            word = clause.folded[hit.start : hit.end]
            if is_last and len(word) <= _LONGEST_AUXILIARY:
                yield _verb_with(word, clause.folded[: hit.start], facts.language)
            elif word in _auxiliaries(facts.language):
                yield _verb_behind(clause, hit)
            else:
                yield [word]


def _verb_with(auxiliary: str, before: str, language: str) -> list[str]:
    """A short verb and the word before it, of which it may be but the auxiliary: салып [берді]."""
    is_of_saying = auxiliary in words(lexicon(language).say)
    return [auxiliary] if is_of_saying else [*_words(before)[-1:], auxiliary]


def _verb_behind(clause: Facts, auxiliary: Hit) -> list[str]:
    """The words behind a "has" of which one is its verb: up to what the verb is about, or the last in German."""
    known = lexicon(clause.language)
    behind = _words(clause.folded[auxiliary.end :])
    if known.verb_second:
        return behind[-1:]
    about = {*words(known.articles), *words(known.determiners), *words(known.prepositions)}
    return [*takewhile(lambda word: word not in about, behind[:_NEXT])]


def _reach(clause: Facts, ahead: Hit) -> range:
    """Where the verb may stand of which a "will" says that it is to come."""
    behind = clause.folded[ahead.end :].split(maxsplit=_NEXT)
    left = len(behind[_NEXT]) if len(behind) > _NEXT else 0
    return range(ahead.start, len(clause.folded) - left)


@cache
def _auxiliaries(language: str) -> Set[str]:
    """What stands in front of the verb of what is done."""
    known = lexicon(language)
    return frozenset((*words(known.auxiliaries), *words(known.passives)))


def _is_ahead(clause: Facts, verb: str) -> bool:
    """Whether a clause tells of a verb that it is still to come."""
    if clause.language in _VERB_LAST:
        return _ends_in_plan(clause) and any(
            _are_alike(verb, word, clause.language) for word in _last_words(clause)
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
    stripped = (word.strip(_AROUND) for word in folded.split())
    return [word for word in stripped if word]


def _are_alike(one: str, other: str, language: str) -> bool:
    """Whether two words are forms of one verb, by how they begin."""
    least = _ALIKE_AT_END if language in _VERB_LAST else _ALIKE
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return same >= least


def verdict_doubt(said: Facts, sources: Sequence[Facts], story: Sequence[Facts]) -> str | None:
    """A conviction that a sentence tells, and nothing in the article, where its passages tell of an arrest."""
    if said.polarity.is_negative:
        return None
    sure = said.meanings.sure
    mine = next((word for meaning, word in sure.items() if meaning.name == _CONVICTED), None)
    if mine is None or not all(_knows_verdicts(each.language) for each in story):
        return None
    told = {meaning.name for each in (*sources, *story) for meaning in each.meanings.known}
    held = {
        meaning.name: word
        for each in sources
        for meaning, word in each.meanings.sure.items()
        if meaning.name in _HELD
    }
    if not held or not told.isdisjoint(_VERDICTS):
        return None
    return f"it says “{mine}” where the article seems to have “{next(iter(held.values()))}”"


def _knows_verdicts(language: str) -> bool:
    return any(meaning.name == _CONVICTED for meaning in listed(language))


_CONVICTED = "convicted"
_HELD = frozenset({"arrested", "suspect"})
_VERDICTS = frozenset({_CONVICTED, "acquitted", "prison", "pleads_guilty", "admitted"})
