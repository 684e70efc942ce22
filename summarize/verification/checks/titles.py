"""Whether a sentence gives somebody another office than the article: by what stands right before or behind a name.

In the article's language it is compared with everything that stands beside the same name there; between two
languages, with what stands before it in the passages, and only doubted. So is a deputy, told as the holder.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarize.article import Span
from summarize.characters import APOSTROPHES, DOUBLE_QUOTES, UNSPACED, fold
from summarize.lexicon import Words, lexicon, parted, words
from summarize.names import same_person
from summarize.verification.facts.facts import Facts, facts_of
from summarize.verification.facts.wording import STEM
from summarize.verification.facts.wording import words as words_of
from summarize.verification.meanings.contrasts import Meanings, fronts, listed, meanings
from summarize.verification.meanings.offices import may_be_one, office_of
from summarize.verification.meanings.places import is_place
from summarize.verification.meanings.senses import Hit
from summarize.verification.source import SourceText
from summarize.word_classes import is_finite

_OFFICE = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_BEFORE = 45  # characters before a name in which its office stands
_AFTER = 60  # and behind it, after a comma

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


def title_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """An office that a text gives somebody to whom its passages give another.

    "Housing Minister Lund" of El ministro de Salud, Pablo Lund: what stands right before a name on both sides.
    """
    if not any(meaning.group in _title_groups() for meaning in said.meanings.sure):
        return None
    for run in said.name_runs if sources else ():
        mine = _titles(said, 0, run[0].start)
        name = said.text[run[0].start : run[-1].end]
        if mine.sure and is_place(name):
            continue
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


_DEPUTY_WORD = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*")
_PHRASE_ENDS = re.compile(f"[,;:.!?(){DOUBLE_QUOTES}]")
_REACH = 100  # characters between a deputy's office and whoever has it
_ONTO = 4  # Chinese characters between what makes a deputy and the office
_SHORTEST_OFFICE = 4  # letters
_WHOLE = 0.6  # of an original's length, from where on a text tells all of it


def deputy_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A deputy whom a text makes the holder of the office, or the other way round."""
    mine = deputies_in(said)
    if mine is None or not (mine or _has_office(said)):
        return None
    theirs = [(source, hits) for source in sources if (hits := deputies_in(source)) is not None]
    if len(theirs) < len(sources):
        return None
    if mine and not any(hits for _, hits in theirs):
        return f"nothing in the article says “{_written(mine[0], said)}”"
    for source, hits in theirs:
        for hit in hits:
            if _is_of_a_holder(hit, said, source) or (not mine and _is_nearest(hit, said, source)):
                return f"it may leave out “{_written(hit, source)}”"
    return None


def deputy_lost(said: Facts, source: Facts) -> str | None:
    """The same of a translation, which has every office of its original, also of those without a name."""
    if doubt := deputy_doubt(said, [source]):
        return doubt
    mine, theirs = deputies_in(said), deputies_in(source)
    if mine or mine is None or not theirs or not _has_office(said):
        return None
    is_whole = said.size >= _WHOLE * source.size
    return f"it may leave out “{_written(theirs[0], source)}”" if is_whole else None


def _written(hit: Hit, facts: Facts) -> str:
    return facts.folded[hit.start : hit.end]


def deputies_in(facts: Facts) -> tuple[Hit, ...] | None:
    """Where the words of a text stand that make a deputy's office of one; None where none are known.

    A short one does so only in front of an office, or written onto it (замминистра, but not замедлить), and
    so does one that is a lawmaker elsewhere.
    """
    beginnings = tuple(words(fold(lexicon(facts.language).deputies)))
    if not beginnings:
        return None
    if UNSPACED.match(beginnings[0]):
        return tuple(_onto_offices(beginnings, facts))
    told = [*_DEPUTY_WORD.finditer(facts.folded)]
    found: list[Hit] = []
    for at, match in enumerate(told):
        front = max(filter(match[0].startswith, fronts(facts.language)), key=len)
        word = match[0].removeprefix(front)
        if word.startswith(beginnings):
            rest = word.removeprefix(max(filter(word.startswith, beginnings), key=len))
            is_plain = len(word) - len(rest) >= STEM and not _is_lawmaker(word, facts.language)
            following = [each[0] for each in told[at + 1 : at + 3]]
            behind = [rest.removeprefix("-")] if rest else following
            if is_plain or _is_office(behind, facts.language):
                found.append(Hit(match.start() + len(front), match.end()))
    return tuple(found)


def _onto_offices(beginnings: Sequence[str], facts: Facts) -> Iterator[Hit]:
    """What makes a deputy's of an office behind it, in a script without spaces: 副[部长]."""
    offices = tuple(words(lexicon(facts.language).roles))
    for match in re.finditer("|".join(map(re.escape, beginnings)), facts.folded):
        if any(
            facts.folded.startswith(offices, match.end() + between) for between in range(_ONTO + 1)
        ):
            yield Hit(*match.span())


def _is_lawmaker(word: str, language: str) -> bool:
    return any(meaning.name == "deputy" for meaning in meanings((word,), language).known)


def _is_office(behind: Sequence[str], language: str) -> bool:
    return any(word[:STEM] in _offices(language) for word in behind)


@cache
def _offices(language: str) -> frozenset[str]:
    """How the words for offices begin in a language, with what may be written onto their front."""
    listed = parted(words(fold(lexicon(language).roles)))
    return frozenset(
        word[:STEM] for part in listed for word in part if len(word) >= _SHORTEST_OFFICE
    )


def _has_office(said: Facts) -> bool:
    """Whether a text tells of an office that somebody can be the deputy of."""
    deputised = _deputised(said.language)
    return any(word in deputised for word in said.words) or any(
        meaning.name in PEOPLE for meaning in said.meanings.sure
    )


@cache
def _deputised(language: str) -> Words:
    """The offices that a deputy may have, by words and by endings."""
    listed = words(lexicon(language).deputised)
    ends = [word[1:] for word in listed if word.startswith("*")]
    return Words(*(word for word in listed if not word.startswith("*")), endings=" ".join(ends))


def _is_of_a_holder(hit: Hit, said: Facts, source: Facts) -> bool:
    """Whether a deputy's office stands beside a name of a passage to which a text gives the holder's."""
    floor = 0
    for run in said.name_runs:
        start, end = run[0].start, run[-1].end
        before = floor
        is_a_place = is_place(said.text[start:end])
        floor = end if is_a_place or len(run) > 1 else floor
        if is_a_place:
            continue
        mentions = source.name_index.mentions(run[-1].text, said.language)
        if any(_belongs_to(hit, mention.start, mention.end, source) for mention in mentions):
            beside = _phrase_beside(said, before, start, end)
            if _has_office(beside) and not deputies_in(beside):
                return True
    return False


def _phrase_beside(facts: Facts, floor: int, start: int, end: int) -> Facts:
    """What stands right before a name in its phrase, behind the name before, and behind it in apposition."""
    before = _PHRASE_ENDS.split(facts.text[max(floor, start - _BEFORE) : start])[-1]
    after = facts.text[end : end + _BEFORE]
    apposed = _PHRASE_ENDS.split(after[2:])[0] if after.startswith((", ", " (")) else ""
    return facts_of(f"{before} {apposed}", facts.language)


def _belongs_to(hit: Hit, start: int, end: int, facts: Facts) -> bool:
    """Whether an office stands before a name with nobody else and no verb between, or behind it in apposition."""
    if hit.end <= start:
        between = facts.part(hit.end, start)
        return (
            len(between.text) <= _REACH
            and not _PHRASE_ENDS.search(between.text)
            and not any(is_finite(word, facts.language) for word in between.words)
            and not any(
                hit.end <= run[0].start and run[-1].end < start and len(run) > 1
                for run in facts.name_runs
            )
        )
    behind = facts.text[end : hit.start]
    return (
        behind.startswith((", ", " (", "، "))
        and not _PHRASE_ENDS.search(behind[2:])
        and len(behind) <= _BEFORE
    )


def _is_nearest(hit: Hit, said: Facts, source: Facts) -> bool:
    """Whether the name of a passage that is nearest to a deputy's office is one that a text has, too."""
    runs = source.name_runs
    if not runs:
        return False
    nearest = min(runs, key=lambda run: max(run[0].start - hit.end, hit.start - run[-1].end))
    return any(
        nearest[0].start <= mention.start < nearest[-1].end
        for run in said.name_runs
        for mention in source.name_index.mentions(run[-1].text, said.language)
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
