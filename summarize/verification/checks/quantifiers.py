"""How many of them it is told of: all where the article has not all, most where it has hardly any.

Compared is only what a sentence tells of more, or of fewer, than each of its passages does. Where one has
both words, or a "not" beside, nothing is said: most are unhappy, few are happy.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarize.lexicon import lexicon, words
from summarize.verification.checks.objection import Objection
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.senses import Hit, Sense

_RETOLD = 0.4  # of the length of a passage in another language, which a sentence retells
_APART = frozenset(("tr", "az", "kk", "ky", "uz", "fr"))
"""Languages in which "all" and, further on, a "not" say not all: herkes memnun değil, tous n'ont pas signé."""
_GAP = 8  # characters between an "all" and its number: all of the eight
_ENDS = re.compile(r"[,;:.!?]")
_A_NUMBER = re.compile(r"\s*\d")
_NEAR = 2  # words in front of a number among which an "of" stands
_LEVELS: tuple[Sense, ...] = ("every", "most", "hardly any")


def quantity_objections(said: Facts, sources: Sequence[Facts]) -> Iterator[Objection]:
    """What a sentence tells of all, of most or of hardly any, and its passages of another part of them.

    Between two languages only an "all" is sure: most expect cuts, of whom few believe that there will be none.
    """
    for level, others in _EXCLUDED.items():
        mine = _affirmed(level, said)
        if not mine or any(_told(level, source) for source in sources):
            continue
        for source in sources:
            theirs = next(filter(None, (_first(other, source) for other in others)), "")
            if (
                level == "every"
                and not theirs
                and len(sources) == 1
                and (part := _part_of_them(source))
            ):
                yield Objection(
                    f"it says “{mine}” where the article seems to have “{part}”", is_sure=False
                )
                return
            is_same = source.language == said.language
            if theirs:
                told = f"it says “{mine}” where the article has “{theirs}”"
                is_retold = len(sources) == 1 and len(said.text) >= _RETOLD * len(source.text)
                # Few fail where most pass, and most stay away where few come.
                is_sure = (
                    is_same and level != "hardly any" and _is_in_the_same_words(said, mine, source)
                )
                yield Objection(told, is_sure or (level == "every" and is_retold))
                return


def _is_in_the_same_words(said: Facts, level: str, source: Facts) -> bool:
    """Whether a sentence has no word of its own beside that for how many, and so not the opposite either."""
    own = {word[:STEM] for word in level.split()}
    return said.content - own <= source.content


def whole_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """All of a number that the passages tell only a part of: all three, of two of the three."""
    if any(_told("every", source) for source in sources):
        return None
    for figure in said.figures:
        if any(_leads_to(figure, hit, said) for hit in _own("every", said)):
            met = [
                whole
                for source in sources
                for other, whole in _with_wholes(source)
                if figure.is_met_by(other)
            ]
            if met and all(met):
                return f"“{figure.says(said.text)}” are all, of which the article may tell a part"
    return None


def excess_doubt(said: Facts) -> str | None:
    """A part that is larger than the whole which it is told of: 325 schools of 285."""
    part_of = set(words(lexicon(said.language).part_of))
    for part, whole in pairwise(said.figures):
        between = said.folded[max(part.end, part.tail) : whole.start]
        behind = _ENDS.split(said.folded[whole.end :], maxsplit=1)[0].strip()
        if (
            part.is_bare
            and whole.is_bare
            and part.is_sure
            and min(part.values) > max(whole.values) > 1
            and len(between.split()) <= _NEAR
            and between.split()[-1:] != []
            and between.split()[-1] in part_of
            and not behind
        ):
            return f"“{part.says(said.text)}” is more than “{whole.says(said.text)}”, of which it is told as a part"
    return None


def _leads_to(figure: Figure, every: Hit, facts: Facts) -> bool:
    """Whether an "all" is told of a number behind it: all of the eight."""
    between = facts.folded[every.end : figure.start]
    return 0 < figure.start - every.end <= _GAP and not _ENDS.search(between)


def _with_wholes(facts: Facts) -> Iterator[tuple[Figure, bool]]:
    """Every number of a text, and whether it is a whole of which that tells a part: three of its eight."""
    part_of = set(words(lexicon(facts.language).part_of))
    for figure in facts.figures:
        front = facts.folded[: figure.start].split()[-_NEAR:]
        smaller = any(0 < max(each.values) < max(figure.values) for each in facts.figures)
        yield figure, smaller and not part_of.isdisjoint(front)


_EXCLUDED: dict[Sense, tuple[Sense, ...]] = {
    "every": ("not every", "hardly any"),
    "most": ("hardly any",),
    "hardly any": ("most", "every"),
}


def _part_of_them(source: Facts) -> str:
    """The word by which a text tells something of most of them, or of some, and of nothing else."""
    if most := _first("most", source):
        return most
    for hit in source.find("some"):
        if not _A_NUMBER.match(source.folded, hit.end):
            return source.text[hit.start : hit.end]
    return ""


def is_of_a_part(facts: Facts) -> bool:
    """Whether it is told that not all do something, or have not done it."""
    return bool(_first("not every", facts))


def tells_of_some(facts: Facts) -> bool:
    """Whether a word of a text says that it is told of some, or may be one that does."""
    return any(meaning.name == "some" for meaning in facts.meanings.known)


def _affirmed(level: Sense, facts: Facts) -> str:
    """The word by which a text affirms something of so many."""
    for clause in facts.clauses:
        own = clause.polarity
        is_denied = level != "hardly any" and own.is_negated
        is_denied = is_denied or (level == "most" and bool(own.softening))
        if not is_denied and (hits := _own(level, clause)):
            return clause.text[hits[0].start : hits[0].end]
    return ""


def _told(level: Sense, facts: Facts) -> bool:
    """Whether a text may tell something of so many."""
    return any(_own(level, clause) and not _is_not_every(level, clause) for clause in facts.clauses)


def _first(level: Sense, facts: Facts) -> str:
    """The word by which a text tells something of so many, with the "not" where that is not apart."""
    for clause in facts.clauses:
        if level == "not every" and _is_not_every("every", clause) and _own("every", clause):
            return clause.shown
        if level in ("every", "most") and clause.polarity.is_negative:
            continue
        if hits := _own(level, clause):
            return clause.text[hits[0].start : hits[0].end]
    return ""


def _is_not_every(level: Sense, clause: Facts) -> bool:
    return level == "every" and clause.language in _APART and clause.polarity.is_negated


def _own(level: Sense, clause: Facts) -> list[Hit]:
    """Where the words for so many stand that are no part of a phrase of another meaning: almost all, at all."""
    others = [
        hit
        for other in (*_LEVELS, "not every", "every aside")
        if other != level and (level != "not every" or other == "every aside")
        for hit in clause.find(other)
    ]
    return [hit for hit in clause.find(level) if not any(_is_within(hit, o) for o in others)]


def _is_within(hit: Hit, other: Hit) -> bool:
    """Whether what stands at a place is only a part of something longer, or the same."""
    return (
        hit.start < other.end and other.start < hit.end and len(range(*other)) >= len(range(*hit))
    )
