"""Whether a sentence contradicts its passages: by a negation, or by a word that excludes theirs.

A negation is compared by what it denies: a summary that has the minister resign contradicts "did not
resign". In one language the denied words are compared; between two languages only whether there is a
negation at all.

Words are compared by what they exclude (`contrasts`): rose for fell. Where only one side denies, nothing
is said: what did not open stayed closed. In one language the passages must share most of the other
words of the sentence; between two, they are all that it rests on.
"""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import islice

from summarize.characters import UNSPACED
from summarize.lexicon import lexicon
from summarize.quotations import every_attribution
from summarize.verification.checks.quantifiers import is_of_a_part, tells_of_some
from summarize.verification.checks.titles import PEOPLE
from summarize.verification.facts.facts import TWO_SIDES, Facts, Polarity
from summarize.verification.facts.wording import STEM, is_content
from summarize.verification.facts.wording import words as words_of
from summarize.verification.meanings.contrasts import Meaning, listed, noun_groups
from summarize.verification.meanings.senses import Sense
from summarize.word_classes import is_verb

_FEWEST = 2  # content words that make a clause comparable
_SAME = 0.6  # of a clause's content words in another that says the same
_AS_CLOSE = 0.15  # less than the closest clause and still as close
_CLOSE_TRANSLATION = 0.6  # of its source's length: from here on a sentence leaves little out
_RETOLD = 0.6  # of a sentence's other content words, in the passage that it turns round
_CLOSE_BY = 2  # characters before a word of a script without spaces, in which its "not" stands
_GAP = 2  # characters between a word and the name behind it
_BEFORE = 45  # characters before a name in which such a word stands


def polarity_problem(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What is wrong with the negations of a sentence that rests on `sources`.

    In one language the sentence is compared clause by clause with the clause that says most of the
    same; between two languages as a whole.
    """
    if (
        said.polarity.is_negated
        and not both_fear(said, sources)
        and not _is_of_a_part_told_otherwise(said, sources)
        and not _is_refused(said, sources)
        and not any(
            source.polarity.is_negative
            or (source.polarity.softening and source.language != said.language)
            for source in sources
        )
    ):
        return "its negation is not in the passages it cites"
    same = [source for source in sources if source.language == said.language]
    clauses = [clause for source in same for clause in source.clauses]
    for clause in said.clauses:
        problem = _clause_problem(clause, clauses) or _turned_word(clause, clauses)
        if problem:
            return problem
    if sources and not same and _leaves_out_a_negation(said, sources):
        return "it leaves out a negation of the passage it cites"
    return None if same else _affirmed_abroad(said, sources)


def _is_of_a_part_told_otherwise(said: Facts, sources: Sequence[Facts]) -> bool:
    """Whether a sentence denies only that it is told of all, and a passage tells it of some.

    Or it denies it of most, and a passage tells it of few.
    """
    is_of_few = said.has("most") and any(source.has("hardly any") for source in sources)
    return is_of_few or (is_of_a_part(said) and any(map(tells_of_some, sources)))


def _is_refused(said: Facts, sources: Sequence[Facts]) -> bool:
    """Whether a passage tells as refused what a sentence may tell as not done: declined to comment, would not say."""
    return not _refuses(said) and any(map(_refuses, sources))


def _refuses(facts: Facts) -> bool:
    return any(meaning.name == "rejected" for meaning in facts.meanings.known)


def _affirmed_abroad(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What a text affirms and a passage in another language denies, by what the words of both mean.

    "The suspect has been arrested" of Гумонбар боздошт нашудааст. Only where each passage that says it at all
    says it once, right under its negation.
    """
    if said.polarity.is_negative or said.polarity.softening:
        return None
    for meaning, word in said.meanings.sure.items():
        if meaning.group in noun_groups():
            continue
        having = [source for source in sources if meaning in source.meanings.known]
        if having and all(_is_denied(meaning, source) for source in having):
            return f"it affirms what the article denies (“{word}”): “{having[0].shown}”"
    return None


def _is_denied(meaning: Meaning, source: Facts) -> bool:
    """Whether the one word of a passage that has a meaning stands right under a negation."""
    word = source.meanings.sure.get(meaning, "")
    if word and UNSPACED.match(word):
        before = [each.rpartition(word)[0] for each in source.words if word in each]
        inside = lexicon(source.language).negations_inside
        return len(before) == 1 and any(piece in before[0][-_CLOSE_BY:] for piece in inside)
    parts = word.split()
    return bool(parts) and any(
        part[:STEM] in source.polarity.denied and source.words.count(part) == 1 for part in parts
    )


def both_fear(said: Facts, sources: Sequence[Facts]) -> bool:
    """Whether a text and its source in another language speak of a fear, which one of them may deny.

    Who is concerned about getting it, in Russian is afraid not to: опасаются не получить.
    """
    return said.has("afraid") and any(
        source.language != said.language and source.has("afraid") for source in sources
    )


def _clause_problem(clause: Facts, clauses: Sequence[Facts]) -> str | None:
    """How a clause turns round the clauses that say most of what it says."""
    if not clauses or len(clause.content) < _FEWEST:
        return None
    shares = [len(clause.content & other.content) / len(clause.content) for other in clauses]
    best = max(shares)
    if best < _SAME:
        return None
    closest = [o for o, share in zip(clauses, shares, strict=True) if share >= best - _AS_CLOSE]
    own = clause.polarity
    is_shared = any(stem in own.denied for other in clauses for stem in other.polarity.denied.whole)
    if (
        own.is_negated
        and not is_shared
        and not _is_refused(clause, closest)
        and (not any(other.polarity.is_negative for other in closest) or _is_affirmed(own, closest))
    ):
        return f"it denies what the article affirms: “{closest[0].shown}”"
    if own.is_negative:
        return None
    for other in closest:
        turned = [stem for stem in clause.content if stem in other.polarity.denied]
        if (
            turned
            and not is_denied_up_to(other, clause)
            and not any(
                not each.polarity.is_negative and len(clause.content & each.content) >= _FEWEST
                for each in closest
            )
        ):
            return f"it affirms what the article denies: “{other.shown}”"
    return None


def is_denied_up_to(source: Facts, clause: Facts) -> bool:
    """Whether a denial is one up to a time, or without a thing, with which a clause has it: not until Friday, on Friday."""
    if not source.polarity.is_negated:
        return False
    for sense in _UP_TO:
        for limit in () if clause.has(sense) else source.find(sense):
            behind = words_of(_ENDS.split(source.folded[limit.end :], maxsplit=1)[0])
            nearest = next((word for word in behind if is_content(word, source.language)), "")
            if nearest and nearest[:STEM] in clause.content:
                return True
    return False


_UP_TO: tuple[Sense, ...] = ("until", "without")
_ENDS = re.compile(r"[,;:.!?()]")


def _is_affirmed(own: Polarity, closest: Sequence[Facts]) -> bool:
    """Whether what a clause denies is affirmed by all that have it, in spite of a "without"."""
    having = [other for other in closest if own.denied.whole & other.content]
    return bool(having) and all(
        not other.polarity.is_negated
        and own.denied.whole & other.content <= other.polarity.affirmed
        for other in having
    )


def _has_verb(clause: Facts, stem: str) -> bool:
    """Whether the word with that stem is a verb, as far as is known."""
    word = next((word for word in clause.words if word.startswith(stem)), "")
    return is_verb(word, clause.language)


def _turned_word(clause: Facts, clauses: Sequence[Facts]) -> str | None:
    """A word that a clause affirms, and that all clauses of the article that have it deny."""
    if clause.polarity.is_negative:
        return None
    for stem in sorted(clause.content):
        having = [other for other in clauses if stem in other.content]
        if having and all(stem in o.polarity.denied for o in having):
            others = frozenset().union(*(other.content for other in having))
            is_enough = len(clause.content & others) >= _FEWEST or _has_verb(clause, stem)
            is_enough = is_enough and not any(is_denied_up_to(other, clause) for other in having)
            if is_enough and any(other.polarity.is_negated for other in having):
                return f"it affirms what the article denies: “{having[0].shown}”"
    return None


def _leaves_out_a_negation(said: Facts, sources: Sequence[Facts]) -> bool:
    """Whether a text says all that each passage says, going by its length, but not its negation.

    Whatever is said of a passage of one clause, its negation is part of it.
    """
    if tells_of_some(said) and any(map(is_of_a_part, sources)):
        return False
    return not (said.polarity.is_negative or said.polarity.softening) and all(
        source.main_polarity.is_negated
        and (len(source.clauses) == 1 or said.size >= _CLOSE_TRANSLATION * source.size)
        for source in sources
    )


def contrary_problem(
    said: Facts, sources: Sequence[Facts], story: Sequence[Facts] = ()
) -> str | None:
    """A word of a sentence and the other that its passages have for it.

    Who somebody is may be told elsewhere in `story`: a passage in another language has it in words
    that need not be listed, beside those of somebody else.
    """
    if not said.meanings.sure or not sources:
        return None
    held = frozenset().union(*(source.meanings.known for source in sources))
    abroad = [source for source in sources if source.language != said.language]
    is_denied = any(source.polarity.is_negated != said.polarity.is_negated for source in abroad)
    for source in sources:
        if source.language == said.language and not _is_retold(said, source):
            continue
        for group, mine, theirs in _turned(said, source, held):
            if is_denied and group not in noun_groups():
                continue
            if tells_of_some(said) and is_of_a_part(source):
                continue  # some have not: not all have
            if (
                source.language != said.language
                and _is_told_elsewhere(said, mine, story)
                and not _is_of_one_name(said, mine, source, theirs)
            ):
                continue
            if source.language != said.language or (
                _is_as_negated(said, source, theirs)
                and _is_in_its_place(said, mine, source, theirs)
            ):
                return f"it says “{mine}” where the article has “{theirs}”"
    return None


def _is_told_elsewhere(said: Facts, word: str, story: Sequence[Facts]) -> bool:
    """Whether a word says who somebody is, and the article has such a one."""
    meant = {meaning for meaning, each in said.meanings.sure.items() if each == word}
    return any(meaning.name in PEOPLE for meaning in meant) and any(
        not meant.isdisjoint(facts.meanings.known) for facts in story
    )


def _is_of_one_name(said: Facts, mine: str, source: Facts, theirs: str) -> bool:
    """Whether a word stands right before a name in a sentence, and the other before it in the passage."""
    behind = said.folded.find(mine) + len(mine)
    run = next((run for run in said.name_runs if 0 <= run[0].start - behind <= _GAP), None)
    if run is None:
        return False
    index = source.name_index
    return any(
        theirs in source.folded[max(0, mention.start - _BEFORE) : mention.start]
        for mention in index.mentions(run[-1].text, said.language)
    )


def _is_in_its_place(said: Facts, mine: str, source: Facts, theirs: str) -> bool:
    """Whether a word beside the turned one stands beside the other in the article too.

    "Her son Tom" is not "her mother Ann" turned round: two words may both be true of one story.
    """
    return not _beside(said, mine).isdisjoint(_beside(source, theirs))


def _beside(facts: Facts, phrase: str) -> frozenset[str]:
    """The stems of the content words right before and right behind a word or phrase."""
    parts = tuple(phrase.split())
    telling = frozenset(facts.content_words)
    found: set[str] = set()
    for place in range(len(facts.words)):
        behind = place + len(parts)
        if facts.words[place:behind] == parts:
            for side in (reversed(facts.words[:place]), facts.words[behind:]):
                nearest = (each for each in side if each in telling)
                found.update(each[:STEM] for each in islice(nearest, 1))
    return frozenset(found)


def _is_as_negated(said: Facts, source: Facts, word: str) -> bool:
    """Whether the clauses of a passage that have a word deny as much, or as little, as a sentence."""
    if " " in word and Facts(word, source.language).polarity.is_negated:  # not guilty
        return not said.polarity.is_negated
    having = [clause for clause in source.clauses if word.split(maxsplit=1)[0] in clause.folded]
    return all(clause.polarity.is_negated == said.polarity.is_negated for clause in having)


def _turned(said: Facts, source: Facts, held: Set[Meaning]) -> Iterator[tuple[int, str, str]]:
    """The words of a text where its original has only another of the same group, with that and the other.

    `held` are all meanings that the original has anywhere, and that are therefore not missing from it.
    """
    theirs = source.meanings.sure
    missing = listed(source.language) - held
    lacking = listed(said.language) - said.meanings.known
    for meaning, word in said.meanings.sure.items():
        if meaning in missing:
            kin = (other for other in theirs if other.group == meaning.group)
            others = [
                other
                for other in kin
                if other in lacking and not _is_told_back(meaning, other, said, source)
            ]
            if others:
                yield meaning.group, word, theirs[others[0]]


def _is_told_back(mine: Meaning, theirs: Meaning, said: Facts, source: Facts) -> bool:
    """Whether one tells of the other side what the other word does: Reed bought it from Pell, who sold it to Reed.

    If only one of the two has a name, that stands on the other side of the word: Reed bought it, they sold it to Reed.
    """
    if {mine.name, theirs.name} not in TWO_SIDES:
        return False
    here = [run[-1].key for run in said.name_runs]
    there = [run[-1].key for run in source.name_runs]
    both = [key for key in dict.fromkeys(here) if key in there]
    if len(both) == 1:
        return _is_in_front(both[0], mine, said) != _is_in_front(both[0], theirs, source)
    return len(both) > 1 and there.index(both[0]) > there.index(both[1])


def _is_in_front(key: str, meaning: Meaning, facts: Facts) -> bool:
    """Whether somebody is named in front of a word."""
    start = next(run[0].start for run in facts.name_runs if run[-1].key == key)
    return start < facts.folded.find(facts.meanings.sure[meaning])


def stranger_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Somebody, or some body, of whom the passages say nothing in one's own language: the government.

    Not where they have another word for it that is listed, nor where they are in another language.
    """
    if not sources or any(source.language != said.language for source in sources):
        return None
    held = frozenset().union(*(source.meanings.known for source in sources))
    stems = frozenset().union(*(source.content for source in sources))
    for meaning, word in said.meanings.sure.items():
        if meaning.name in _BODIES and meaning not in held and word[:STEM] not in stems:
            return f"the passages do not speak of “{word}”"
    return None


_BODIES = frozenset(
    ("government", "opposition", "parliament", "police", "army", "court", "president", "minister")
)


def _is_retold(said: Facts, source: Facts) -> bool:
    """Whether a passage has the rest of a sentence's words: all but the one that is turned."""
    return said.count_shared(source) >= max(2, _RETOLD * (len(said.content) - 1))


def denier_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A denial of the one passage, in another language, that a text tells as what somebody said."""
    if len(sources) != 1:
        return None
    word = _word_of_denial(sources[0])
    if not word or said.polarity.is_negative or said.polarity.softening:
        return None
    if any(meaning.name in _DENYING for meaning in said.meanings.known):
        return None
    is_told = any(meaning.name in _AFFIRMING for meaning in said.meanings.sure)
    if is_told or every_attribution(said.text, said.language).claims:
        return f"it may leave out “{word}”"
    return None


def _word_of_denial(source: Facts) -> str:
    sure = source.meanings.sure
    return next((word for meaning, word in sure.items() if meaning.name == "denied"), "")


_DENYING = frozenset(["denied", "rejected", "opposes", "criticised"])
_AFFIRMING = frozenset(["confirmed", "admitted"])
