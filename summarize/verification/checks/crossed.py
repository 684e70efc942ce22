"""What a text and its original tell of two things, told of the other one each: crossed figures, names and meanings.

On the way to another language nine hurt and two dead become two hurt and nine dead: where each of two clauses of
a text holds something of both of two clauses of its original, they are crossed. Figures are followed to what they
count or when it was, as far as both texts have things and figures take turns.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import combinations, pairwise, permutations
from typing import NamedTuple

from summarize.lexicon import lexicon, words
from summarize.quotations import every_attribution
from summarize.verification.facts.facts import Facts
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.contrasts import Meaning, meanings
from summarize.word_classes import is_finite

_FEWEST_CROSSED = 2  # clauses, and things of each, that can be crossed
_SHORTEST = 25  # characters of a clause that opens a text
_PARTING = tuple(",;:，、；،")
_MOST = 8  # clauses of a text that are looked at
_THAN = re.compile(
    r"\b(?:than|чем|ниже|выше|больше|меньше|старше|младше|als|дейін)\b"
    r"|\b(?:más|menos|mayor|menor|mejor|peor|plus|moins|mieux|mais|maior)\b[^.;]{1,40}\bque\b"  # it means "that" elsewhere
)

_ENDING_OF_THAN = re.compile(r"\w{2,}(?:[дт][аеоө]н|[dt][ae]n)$")
_BY_ENDING = frozenset(("kk", "ky", "uz", "tr", "az", "tk", "tt"))
"""Languages in which an ending of what something is held against says than: импорттан."""

Item = tuple[str, object]


def crossed(said: Facts, source: Facts) -> str | None:
    """What a text has crossed, in words of its own."""
    names = _shared_names(said, source)
    mine, theirs = _items(said, names, 0), _items(source, names, 1)
    both = {item for _, item in mine} & {item for _, item in theirs}
    here, there = _clauses(said, mine, both), _clauses(source, theirs, both)
    if len(both) >= 2 * _FEWEST_CROSSED and any(
        _is_crossed(a, b, c, d) for a, b in combinations(here, 2) for c, d in permutations(there, 2)
    ):
        return "what it says of two things is said of the other in the original"
    if _is_dated_otherwise(said, source):
        return "what it says of two times is said of the other in the original"
    if said.language != source.language and _is_counted_otherwise(said, source, mine, theirs):
        return "what it says of two things is said of the other in the original"
    pair = _compared_the_other_way(said, source, mine, theirs)
    return pair and f"“{pair[0]}” and “{pair[1]}” have changed places"


def clause_items(said: Facts, source: Facts) -> tuple[list[set[Item]], list[set[Item]]]:
    """What each clause of a text, and of its original, holds of what can be compared and both have."""
    names = _shared_names(said, source)
    mine, theirs = _items(said, names, 0), _items(source, names, 1)
    both = {item for _, item in mine} & {item for _, item in theirs}
    return _clauses(said, mine, both), _clauses(source, theirs, both)


def _is_dated_otherwise(said: Facts, source: Facts) -> bool:
    """Whether the numbers of two or more times have changed places: 129 in 2025 and 100 in 2024.

    Only where times and numbers take turns in both texts, so that it is plain which is of which.
    """
    if len(said.figures) < 2 * _FEWEST_CROSSED:
        return False
    others = source.dated_figures
    found: list[tuple[int, Figure]] = []
    """The figures of the text that are one of the original's, with that one's place there."""
    for figure in said.figures:
        met = [at for at, other in enumerate(others) if figure.is_met_by(other)]
        if len(met) > 1:
            return False
        found += [(at, figure) for at in met]
    mine = _by_time(found)
    theirs = _by_time([(at, others[at]) for at in sorted({at for at, _ in found})])
    return (
        mine is not None
        and theirs is not None
        and mine.keys() == theirs.keys()
        and all(mine[time] != theirs[time] for time in mine)
    )


def _by_time(figures: Sequence[tuple[int, Figure]]) -> dict[int, int] | None:
    """The number of each time, by their places, where the two take turns."""
    places = [place for place, _ in figures]
    if len(set(places)) < 2 * _FEWEST_CROSSED or len(set(places)) < len(places) or len(places) % 2:
        return None
    kinds = [_tells_when(figure) for _, figure in figures]
    if kinds != [kinds[0], not kinds[0]] * (len(kinds) // 2):
        return None
    times, numbers = (places[::2], places[1::2]) if kinds[0] else (places[1::2], places[::2])
    return dict(zip(times, numbers, strict=True))


def _is_counted_otherwise(
    said: Facts,
    source: Facts,
    mine: Sequence[tuple[int, Item]],
    theirs: Sequence[tuple[int, Item]],
) -> bool:
    """Whether the numbers of two or more things have changed places: 23 killed and 117 wounded.

    Only where things and numbers take turns in both texts, as times and numbers do above.
    """
    if sum(not _tells_when(figure) for figure in said.figures) < _FEWEST_CROSSED:
        return False
    here, there = _numbered(said, mine), _numbered(source, theirs)
    if here is None or there is None:
        return False
    numbers: dict[int, int] = {}
    """The place of a figure of the original, by that of the text's own that it meets."""
    for at, figure in here.figures.items():
        met = [place for place, other in there.figures.items() if figure.is_met_by(other)]
        if len(met) > 1:
            return False
        numbers |= dict.fromkeys(met and [at], met[0] if met else 0)
    for things in _of_a_kind(here.things.keys() & there.things.keys()):
        one = _turns(numbers, {here.things[each]: each for each in things})
        two = _turns(
            {at: at for at in numbers.values()}, {there.things[each]: each for each in things}
        )
        if one and two and all(one[key] != two[key] for key in one):
            return True
    return False


def _of_a_kind(things: Set[Item]) -> Iterator[Set[Item]]:
    """Those of things that can each have a number of their own: names, or meanings of one group."""
    yield {item for item in things if item[0] == "name"}
    meanings = [item for item in things if isinstance(item[1], Meaning)]
    groups = {item[1].group for item in meanings if isinstance(item[1], Meaning)}
    for group in sorted(groups):
        yield {item for item in meanings if isinstance(item[1], Meaning) and item[1].group == group}


class _Numbered(NamedTuple):
    """The numbers of a text by their places, and the places of what they may be of."""

    figures: dict[int, Figure]
    things: dict[Item, int]


def _numbered(facts: Facts, items: Sequence[tuple[int, Item]]) -> _Numbered | None:
    """The same of a text; none where it tells one thing twice."""
    figures = {figure.start: figure for figure in facts.figures if not _tells_when(figure)}
    things = [(item, at) for at, item in items if item[0] != "figure"]
    return _Numbered(figures, dict(things)) if len(dict(things)) == len(things) else None


def _turns(numbers: dict[int, int], things: dict[int, Item]) -> dict[Item, int] | None:
    """The number of each thing, where it is plain which is of which.

    So it is where the two take turns, or where of two meanings each stands with its own: 9 dead, injured
    5. A name may be where something was, and its number before it or behind.
    """
    places = sorted((*numbers, *things))
    if len(numbers) >= _FEWEST_CROSSED and places[0] in numbers:
        # What comes last may have none: three dead, two missing, several injured.
        places = places[: 2 * len(numbers)]
        things = {at: thing for at, thing in things.items() if at in places}
    if (
        len(numbers) < _FEWEST_CROSSED
        or len(numbers) != len(things)
        or len(set(places)) < len(places)
        or any(
            (one in numbers) == (two in numbers)
            for one, two in zip(*[iter(places)] * 2, strict=True)
        )
    ):
        return None
    kinds = [place in numbers for place in places]
    is_loose = len(things) == _FEWEST_CROSSED and all(
        kind == "meaning" for kind, _ in things.values()
    )
    if not is_loose and kinds != kinds[:2] * len(numbers):
        return None
    pairs = zip(sorted(things), sorted(numbers), strict=True)
    return {things[thing]: numbers[number] for thing, number in pairs}


def counted_apart(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Two numbers of a text that each passage with one of them has of the other's thing, in words.

    "Tengiz gave 4.7 million, Kashagan 7.3" of two passages, one for each.
    """
    figures = [each for each in said.figures if each.is_sure and not _tells_when(each)]
    abroad = [source for source in sources if source.language != said.language]
    if len(figures) < _FEWEST_CROSSED or len(abroad) < _FEWEST_CROSSED:
        return None
    things: dict[tuple[int, int], set[int]] = {}
    """Which of the passages have what stands at a place of the text, a name or a meaning of a group."""
    for number, source in enumerate(abroad):
        for at, _ in _shared_names(said, source):
            things.setdefault((at, _NAME), set()).add(number)
        for at, meaning in _meanings(said):
            if meaning in source.meanings.known:
                things.setdefault((at, meaning.group), set()).add(number)
    numbers = {
        figure.start: {at for at, source in enumerate(abroad) if _has(source, figure)}
        for figure in figures
    }
    for (one, mine), (two, other) in combinations(sorted(numbers.items()), 2):
        for ((a, kind), of_one), ((b, other_kind), of_two) in combinations(
            sorted(things.items()), 2
        ):
            if kind != other_kind or two < a or b < one:
                continue
            if not (mine & of_one or other & of_two) and mine & of_two and other & of_one:
                return "what it says of two things is said of the other in the original"
    return None


def borrowed_figure(said: Facts, abroad: Sequence[Facts]) -> str | None:
    """A figure of a text that its passages in another language tell of another name or time, in words.

    "Five people died in Mangystau" of a passage where ten did, and one where five did in Karaganda: the
    passage with the name has another figure of the same thing, and the one with the figure has not the name.
    """
    if len(abroad) < _FEWEST_CROSSED or not said.figures:
        return None
    numbers = {
        figure: {at for at, source in enumerate(abroad) if _has(source, figure)}
        for figure in said.figures
        if figure.is_sure
    }
    named: dict[int, set[int]] = {}
    for at, source in enumerate(abroad):
        for start, _ in _shared_names(said, source):
            named.setdefault(start, set()).add(at)
    times = [where for figure, where in numbers.items() if _tells_when(figure)]
    for figure, where in numbers.items():
        holding = [abroad[at] for at in where]
        for there in (*named.values(), *times):
            if not (where and there) or not where.isdisjoint(there):
                continue
            is_of_another = all(_has_rival(said, figure, abroad[at], holding) for at in there)
            is_of_time = _tells_when(figure) or there in times
            if is_of_another and (is_of_time or not _is_told_by_one(said)):
                return f"“{figure.says(said.text)}” may be said of another in the article"
    return None


def miscounted(said: Facts, abroad: Sequence[Facts]) -> str | None:
    """A number that a text tells of the dead, and its passages of others, who have another of the dead.

    "78 were killed" of 12 who died and 78 who were affected. Only where a clause has one number and one such meaning.
    """
    clauses = [clause for source in abroad for clause in source.clauses]
    for clause in said.clauses:
        figure, meaning = _count_in(clause), _fate_in(clause)
        if figure is None or meaning is None:
            continue
        having = [each for each in clauses if _has(each, figure)]
        if not having or any(meaning in each.meanings.known for each in having):
            continue
        for other in clauses:
            theirs = _count_in(other)
            if theirs and meaning in other.meanings.sure and not _is_said(theirs, said):
                return f"“{figure.says(clause.text)}” may be said of another in the article"
    return None


def recounted(said: Facts, abroad: Sequence[Facts]) -> str | None:
    """A number that a text counts one thing with, and its passages another, with another number for the one.

    "Two houses and 14 bridges" of 14 үй жана эки көпүрө: what stands right behind a number.
    """
    for figure in said.figures:
        mine = _counted_by(figure, said)
        theirs = [(other, source) for source in abroad for other in _bare(source)]
        having = [_counted_by(other, at) for other, at in theirs if figure.is_met_by(other)]
        if not (mine and figure.is_bare and figure.is_sure and having):
            continue
        if any(not mine.isdisjoint(each) for each in having):
            continue
        rivals = [(each, at) for each, at in theirs if not mine.isdisjoint(_counted_by(each, at))]
        if any(figure.is_met_by(each) for each, _ in rivals):
            continue
        if any(_are_listed(figure, each, at) for each, at in rivals):
            return f"“{figure.says(said.text)}” may be said of another in the article"
    return None


def _are_listed(figure: Figure, other: Figure, source: Facts) -> bool:
    """Whether a number that a figure says stands in a list with another, and is no part of it: 14 houses [and] two."""
    joining = frozenset(words(lexicon(source.language).coordinating))
    for each in filter(figure.is_met_by, _bare(source)):
        first, second = sorted((each, other), key=lambda one: one.start)
        between = source.folded[first.end : second.start]
        if "," in between or not joining.isdisjoint(between.split()):
            return True
    return False


def _bare(facts: Facts) -> Iterator[Figure]:
    return (each for each in facts.dated_figures if each.is_bare and each.is_sure)


def _counted_by(figure: Figure, facts: Facts) -> frozenset[str]:
    """What things, of those that are counted, the words right behind a figure mean."""
    behind = facts.folded[max(figure.end, figure.tail) : figure.end + _BEHIND]
    following = _WORD.findall(_ENDS.split(behind, maxsplit=1)[0])[:_NEAR_IT]
    found = meanings(following, facts.language)
    return frozenset(each.name for each in found.sure if each.name in _COUNTABLE)


_BEHIND = 40  # characters
_NEAR_IT = 2  # words
_WORD, _ENDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*"), re.compile(r"[\d,;:.!?()]")
_COUNTABLE = frozenset([
    "bridge", "road", "dam", "tunnel", "airport", "pipeline", "factory", "mine", "hospital", "school", "university", "train",
    "bus", "aircraft", "ship", "car", "men", "women", "children", "elderly", "teachers", "students", "doctors", "workers",
    "farmers", "journalist", "killed", "wounded", "missing", "rescued", "village", "city",
])  # fmt: skip


def _count_in(clause: Facts) -> Figure | None:
    """The only number of a clause that can be one of people."""
    found = [each for each in clause.figures if each.is_sure and each.is_bare]
    return found[0] if len(found) == 1 and max(found[0].values) > 1 else None


def _fate_in(clause: Facts) -> Meaning | None:
    """The only thing that a clause says became of people: killed, wounded, rescued, missing."""
    found = [each for each in clause.meanings.sure if each.name in _FATES]
    return found[0] if len(found) == 1 else None


_FATES = frozenset({"killed", "wounded", "rescued", "missing"})


def _is_said(figure: Figure, said: Facts) -> bool:
    return any(mine.is_met_by(figure) for mine in said.figures)


def _is_told_by_one(said: Facts) -> bool:
    """Whether somebody tells it, whose name may stand beside any other figure of what he tells."""
    found = every_attribution(said.text, said.language)
    return any(claim.speaker for claim in found.claims) or any(q.speaker for q in found.quotes)


def _has_rival(said: Facts, figure: Figure, source: Facts, holding: Sequence[Facts]) -> bool:
    """Whether a passage has a figure of the same thing as that which others hold, and a text has not that."""
    kind = (figure.unit, figure.currency, figure.measure)
    for other in source.dated_figures:
        if not other.is_sure or any(mine.is_met_by(other) for mine in said.figures):
            continue
        if _tells_when(figure):
            if _tells_when(other) and (other.unit, other.measure) == (figure.unit, figure.measure):
                return True
        elif kind == (other.unit, other.currency, other.measure):
            if kind != ("number", None, None):
                return True
            counted = _counted_word(source, other)
            if counted and any(
                counted == _counted_word(each, met)
                for each in holding
                for met in each.dated_figures
                if figure.is_met_by(met)
            ):
                return True
    return False


_COUNTED = 4  # letters by which the word for what is counted is known


def _counted_word(facts: Facts, figure: Figure) -> str:
    """How the word right behind a figure begins, empty where it is short or there is none."""
    behind = _NEXT_WORD.match(facts.folded, max(figure.end, figure.tail))
    return behind[1][:_COUNTED] if behind and len(behind[1]) >= _COUNTED else ""


_NEXT_WORD = re.compile(r" ?([^\W\d_]+)")
_NAME = -1  # beside the numbers of groups


def _has(source: Facts, figure: Figure) -> bool:
    return any(figure.is_met_by(other) for other in source.dated_figures)


def _tells_when(figure: Figure) -> bool:
    return figure.is_date or figure.is_calendar_year


def _is_crossed(a: set[Item], b: set[Item], c: set[Item], d: set[Item]) -> bool:
    one, two = a - b, b - a
    first, second = c - d, d - c
    return all((one & first, one & second, two & first, two & second))


def _clauses(facts: Facts, items: Sequence[tuple[int, Item]], both: set[Item]) -> list[set[Item]]:
    """What each clause of a text holds of what both texts have."""
    parts = [
        {item for at, item in items if start <= at < end and item in both}
        for start, end in pairwise((0, *_whole_ends(facts)))
    ]
    return [part for part in parts if part][:_MOST]


def _whole_ends(facts: Facts) -> Iterator[int]:
    """Where its clauses end, but for what opens it and counts nothing: the culture [and information minister]."""
    first, *others = facts.clause_ends
    parted = facts.text[max(0, first - 1) : first + 1].strip()[-1:] in _PARTING
    counts = any(each.start < first for each in facts.figures)
    if not others or first >= _SHORTEST or parted or counts or _tells(facts.part(0, first)):
        yield first
    yield from others


def _tells(clause: Facts) -> bool:
    """Whether a clause says what somebody did, or what became of him, and not only who he is."""
    return _fate_in(clause) is not None or any(
        is_finite(word, clause.language) for word in clause.words
    )


@lru_cache(maxsize=32)  # of a sentence and what it rests on: asked for twice
def _shared_names(said: Facts, source: Facts) -> tuple[tuple[int, int], ...]:
    """Where each name of a text begins, and where it stands in its original."""
    index = source.name_index
    found: list[tuple[int, int]] = []
    for run in said.name_runs:
        mentions = index.mentions(run[-1].text, said.language)
        found += [(run[0].start, mention.start) for mention in mentions[:1]]
    return tuple(found)


def _items(facts: Facts, names: Sequence[tuple[int, int]], side: int) -> list[tuple[int, Item]]:
    """What can be compared in a text, each with its place: meanings, figures, names."""
    found: list[tuple[int, Item]] = [
        (figure.start, ("figure", min(figure.values)))
        for figure in facts.figures
        if figure.is_sure and not figure.is_date
    ]
    found += [(pair[side], ("name", number)) for number, pair in enumerate(names)]
    found += [(at, ("meaning", meaning)) for at, meaning in _meanings(facts)]
    return found


def _meanings(facts: Facts) -> Iterator[tuple[int, Meaning]]:
    for meaning, word in facts.meanings.sure.items():
        at = facts.folded.find(word)
        if at >= 0:
            yield at, meaning


def _compared_the_other_way(
    said: Facts,
    source: Facts,
    mine: Sequence[tuple[int, Item]],
    theirs: Sequence[tuple[int, Item]],
) -> tuple[str, str] | None:
    """Two of a kind that are held against each other, the other way round: lower than imports."""
    here = {item[1]: at for at, item in mine if item[0] == "meaning"}
    there = {item[1]: at for at, item in theirs if item[0] == "meaning"}
    for one, two in combinations([each for each in here if each in there], 2):
        if not (isinstance(one, Meaning) and isinstance(two, Meaning)) or one.group != two.group:
            continue
        if one.name in _TIMES or not (_compares(one, two, said) and _compares(one, two, source)):
            continue
        if (here[one] < here[two]) != (there[one] < there[two]):
            words = said.meanings.sure
            return words[one], words[two]
    return None


def _compares(one: Meaning, two: Meaning, facts: Facts) -> bool:
    """Whether a text may hold one against another: by a "than", or an ending of one of them."""
    if facts.language in _BY_ENDING:
        told = (facts.meanings.sure.get(each, "") for each in (one, two))
        if any(map(_ENDING_OF_THAN.search, told)):
            return True
    return _THAN.search(facts.folded) is not None


_TIMES = frozenset({"before", "after"})  # of clauses, which may change places
