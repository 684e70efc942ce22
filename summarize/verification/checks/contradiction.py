"""Whether a sentence contradicts its passages: by a negation, by a word that excludes theirs, by an office.

A negation is compared by what it denies: a summary that has the minister resign contradicts "did not
resign". In one language the denied words are compared; between two languages only whether there is a
negation at all.

Words are compared by what they exclude (`contrasts`): rose for fell. Where only one side denies, nothing
is said: what did not open stayed closed. In one language the passages must share most of the other
words of the sentence; between two, they are all that it rests on. An office is one that stands right
before or behind a name, compared with everything that the article has beside the same name.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import islice

from summarize.article import Span
from summarize.characters import DOUBLE_QUOTES, UNSPACED, fold
from summarize.lexicon import lexicon, parted, words
from summarize.names import same_person
from summarize.quotations import every_attribution
from summarize.verification.checks.quantifiers import is_of_a_part, tells_of_some
from summarize.verification.facts.facts import TWO_SIDES, Facts, Polarity
from summarize.verification.facts.wording import STEM
from summarize.verification.facts.wording import words as words_of
from summarize.verification.meanings.contrasts import (
    Meaning,
    Meanings,
    fronts,
    listed,
    meanings,
    noun_groups,
)
from summarize.verification.meanings.offices import may_be_one, office_of
from summarize.verification.meanings.places import is_place
from summarize.verification.source import SourceText
from summarize.word_classes import is_verb

_FEWEST = 2  # content words that make a clause comparable
_SAME = 0.6  # of a clause's content words in another that says the same
_AS_CLOSE = 0.15  # less than the closest clause and still as close
_CLOSE_TRANSLATION = 0.6  # of its source's length: from here on a sentence leaves little out
_RETOLD = 0.6  # of a sentence's other content words, in the passage that it turns round
_OFFICE = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_CLOSE_BY = 2  # characters before a word of a script without spaces, in which its "not" stands
_GAP = 2  # characters between an office and the name behind it
_BEFORE = 45  # characters before a name in which its office stands
_AFTER = 60  # and behind it, after a comma


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
        if turned and not any(
            not each.polarity.is_negative and len(clause.content & each.content) >= _FEWEST
            for each in closest
        ):
            return f"it affirms what the article denies: “{other.shown}”"
    return None


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


PEOPLE = frozenset(
    [
        "judge",
        "prosecutor",
        "lawyer",
        "witness",
        "victim",
        "suspect",
        "president",
        "prime",
        "minister",
        "deputy",
        "governor",
        "mayor",
        "director",
        "ambassador",
        "economist",
        "engineer",
        "scientist",
        "journalist",
        "coach",
        "historian",
    ]
)
_BODIES = frozenset(
    ("government", "opposition", "parliament", "police", "army", "court", "president", "minister")
)


def _is_retold(said: Facts, source: Facts) -> bool:
    """Whether a passage has the rest of a sentence's words: all but the one that is turned."""
    return said.count_shared(source) >= max(2, _RETOLD * (len(said.content) - 1))


def office_problem(said: Facts, source: SourceText) -> str | None:
    """An office that a sentence gives somebody whom the article gives another."""
    for run in said.name_runs:
        mine = _offices_beside(said.text, run[0].start, run[-1].end)
        if not mine:
            continue
        name = said.text[run[0].start : run[-1].end]
        if is_place(name):
            continue
        theirs = _offices_in(source, name, said.language, len(run))
        if theirs and not any(may_be_one(a, b) for a in mine for b in theirs):
            return (
                f"“{name}” is called {' or '.join(sorted(theirs))} in the article,"
                f" not {' or '.join(sorted(mine))}"
            )
    return None


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


def title_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """An office that a text gives somebody to whom its passages give another.

    "Housing Minister Lund" of El ministro de Salud, Pablo Lund: what stands right before a name on both sides.
    """
    if not any(meaning.group in _title_groups() for meaning in said.meanings.sure):
        return None
    for run in said.name_runs if sources else ():
        mine = _titles(said, 0, run[0].start)
        name = said.text[run[0].start : run[-1].end]
        for source in sources if mine.sure else ():
            for theirs in _titles_of(name, said, source):
                if pair := _other_title(mine, theirs, source.language):
                    return (
                        f"“{name}” seems to be called “{pair[1]}” in the article, not “{pair[0]}”"
                    )
    return None


def _titles_of(name: str, said: Facts, source: Facts) -> Iterator[Meanings]:
    """The titles before a name in each place of a passage where it can be meant, and no namesake."""
    runs = source.name_runs
    for mention in source.name_index.mentions(name.rpartition(" ")[2], said.language):
        at = source.run_at(mention.start)
        if at < 0:
            yield _titles(source, 0, mention.start)
            continue
        there = source.text[runs[at][0].start : runs[at][-1].end]
        if same_person(name, there, (said.language, source.language)):
            floor = runs[at - 1][-1].end if at else 0
            yield _titles(source, floor, runs[at][0].start)


def _titles(facts: Facts, floor: int, start: int) -> Meanings:
    """The words for offices, and for what they look after, right before a name that starts there."""
    before = facts.folded[max(floor, start - _BEFORE) : start].rstrip(" ,")
    agents = words(lexicon(facts.language).agent)
    nearest = words_of(re.split(r"[,;:.!?()]", before)[-1])[-_LONGEST_TITLE:]
    done_by = [at for at, word in enumerate(nearest) if word in agents]  # accused by Lund
    nearest = nearest[done_by[-1] + 1 :] if done_by else nearest
    found = meanings(nearest, facts.language)
    sure = {
        meaning: word for meaning, word in found.sure.items() if meaning.group in _title_groups()
    }
    return Meanings(sure, found.known)


def _other_title(mine: Meanings, theirs: Meanings, language: str) -> tuple[str, str] | None:
    """Two titles that exclude each other, where none of a kind is one of both."""
    for group in _title_groups():
        here = [meaning for meaning in mine.sure if meaning.group == group]
        there = [meaning for meaning in theirs.sure if meaning.group == group]
        is_known = all(meaning in listed(language) for meaning in here)
        if here and there and is_known and theirs.known.isdisjoint(here):
            return mine.sure[here[-1]], theirs.sure[there[-1]]
    return None


@cache
def _title_groups() -> tuple[int, ...]:
    """The groups of offices and of what ministers look after."""
    return tuple(sorted({meaning.group for meaning in listed("en") if meaning.name in _TITLES}))


_TITLES = frozenset(["judge", "health"])  # one of each
_LONGEST_TITLE = 5  # words


def deputy_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A deputy whom a text in another language makes the holder of the office, or the other way round."""
    mine = _deputy_in(said)
    has_office = any(meaning.name in PEOPLE for meaning in said.meanings.sure)
    if mine is None or not (mine or has_office):
        return None
    theirs = [(source, found) for source in sources if (found := _deputy_in(source)) is not None]
    if len(theirs) < len(sources):
        return None
    if mine and not any(word for _, word in theirs):
        return f"nothing in the article says “{mine}”"
    for source, word in theirs if not mine else ():
        if word and _is_of_a_shared_name(word, said, source):
            return f"it may leave out “{word}”"
    return None


def _deputy_in(facts: Facts) -> str | None:
    """The word of a text that makes a deputy's office of one; empty if it has none, None if none are known.

    A short one does so only in front of an office, or written onto it (замминистра, but not замедлить), and
    so does one that is a lawmaker elsewhere.
    """
    beginnings = tuple(lexicon(facts.language).deputies.split())
    if not beginnings:
        return None
    for at, written in enumerate(facts.words):
        word = written.removeprefix(
            max(filter(written.startswith, fronts(facts.language)), key=len)
        )
        if word.startswith(beginnings):
            rest = word.removeprefix(max(filter(word.startswith, beginnings), key=len))
            is_plain = len(word) - len(rest) >= STEM and not _is_lawmaker(word, facts.language)
            behind = (rest.removeprefix("-"),) if rest else facts.words[at + 1 : at + 3]
            if is_plain or _is_office(behind, facts.language):
                return word
    return ""


def _is_lawmaker(word: str, language: str) -> bool:
    return any(meaning.name == "deputy" for meaning in meanings((word,), language).known)


def _is_office(behind: Sequence[str], language: str) -> bool:
    return any(word[:STEM] in _offices(language) for word in behind)


@cache
def _offices(language: str) -> frozenset[str]:
    """How the words for offices begin in a language."""
    listed = parted(words(fold(lexicon(language).roles)))
    return frozenset(
        word[:STEM] for part in listed for word in part if len(word) >= _SHORTEST_OFFICE
    )


_SHORTEST_OFFICE = 4  # letters


def _is_of_a_shared_name(word: str, said: Facts, source: Facts) -> bool:
    """Whether the name of a passage that is nearest to a word is one that a text has, too."""
    at = source.folded.find(word)
    runs = source.name_runs
    if at < 0 or not runs:
        return False
    nearest = min(runs, key=lambda run: max(run[0].start - at - len(word), at - run[-1].end))
    index = source.name_index
    return any(
        nearest[0].start <= mention.start < nearest[-1].end
        for run in said.name_runs
        for mention in index.mentions(run[-1].text, said.language)
    )


def _offices_beside(text: str, start: int, end: int) -> set[str]:
    """The offices that stand right before a name, or behind it in apposition."""
    before = re.split(f"[,;:.!?(){DOUBLE_QUOTES}]", fold(text[max(0, start - _BEFORE) : start]))[-1]
    offices = [office_of(word) for word in _OFFICE.findall(before)[-4:]]
    found = {next((office for office in reversed(offices) if office), None)}
    after = fold(text[end : end + _AFTER])
    if after.startswith((", ", " (")):
        apposed = re.split(r"[,;:.!?()]", after[2:])[0]
        found |= {office_of(word) for word in _OFFICE.findall(apposed)[:5]}
    return {office for office in found if office}


def _offices_in(source: SourceText, name: str, language: str, length: int) -> set[str]:
    found: set[str] = set()
    for mention in source.names.mentions(name, language):
        if length - 1 in mention.found:
            for place in source.places([Span(mention.start, mention.end)]):
                read = source.passages_read[place]
                found |= _offices_beside(
                    read.text, read.place(mention.start), read.place(mention.end)
                )
    return found
