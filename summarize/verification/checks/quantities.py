"""Whether the figures of a sentence are the article's, and said of the same things.

A figure can be missing, or stand there with another unit, as another bound, going the other way, or
with the noun of another figure. Each is told with the words on both sides.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarize.lexicon import lexicon
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM, is_content, near_figure, words
from summarize.verification.figures.figure import Figure

_SMALL = 100  # below it, a number is likely to be in words
_BOTH = 2  # figures that have each other's words: one alone may be told in other words
_NEAREST = 45  # characters between a figure and the word that it belongs to


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of a sentence, and the figures of the passages that say it."""

    figure: Figure
    met: tuple[tuple[Facts, Figure], ...]


def count(facts: Facts, sources: Sequence[Facts]) -> list[Counted]:
    """Every figure of a text with those that meet it."""
    return [
        Counted(
            figure,
            tuple(
                (source, other)
                for source in sources
                for other in source.figures
                if figure.is_met_by(other) or (not other.is_sure and other.is_met_by(figure))
            ),
        )
        for figure in facts.figures
    ]


def may_be_in_words(figure: Figure, sources: Iterable[Facts]) -> bool:
    """Whether a passage can have the figure in words that nobody has listed for its language."""
    return (
        figure.unit in ("number", "percent", "many")
        and figure.currency is None
        and (figure.unit == "many" or min(figure.values) < _SMALL)
        and any(not lexicon(source.language).numbers for source in sources)
    )


def unit_conflict(facts: Facts, figure: Figure, sources: Iterable[Facts]) -> str | None:
    """The article's figure of the same number and another unit, in words."""
    for source in sources:
        for other in source.figures:
            if other.unit == figure.unit == "number" and not other.readings.isdisjoint(
                figure.readings
            ):
                mine, theirs = figure.says(facts.text), other.says(source.text)
                if mine.casefold() != theirs.casefold() and _is_of_the_same(
                    facts, figure, source, other
                ):
                    return f"it says “{mine}” where the article has “{theirs}”"
    return None


def _is_of_the_same(mine: Facts, figure: Figure, theirs: Facts, other: Figure) -> bool:
    """Whether two figures stand beside a word that both sides have, as far as words can be compared."""
    if mine.language != theirs.language:
        return True
    near = near_figure(mine.text, figure, mine.language)
    return not near or not near.isdisjoint(near_figure(theirs.text, other, theirs.language))


def turned_figures(facts: Facts, counted: Iterable[Counted]) -> list[str]:
    """Figures that are there, but with what is said around them turned round."""
    problems = []
    for item in counted:
        found = [_turned(item.figure, other) for _, other in item.met]
        if found and all(found):
            source, other = item.met[0]
            what = "" if found[0] is None else found[0]
            around = _around(source.text, other)
            problems.append(f"“{item.figure.says(facts.text)}” {what}: “{around}”")
    return problems


def _turned(mine: Figure, theirs: Figure) -> str | None:
    """What is the other way round about a figure in the article, in words."""
    if mine.unit not in ("number", "percent", "many"):
        return None
    if any(a < 0 for a in mine.values) != any(b < 0 for b in theirs.values):
        return "has another sign in the article"
    for name, message in _TURNED.items():
        here, there = getattr(mine, name), getattr(theirs, name)
        if here and there and here != there:
            return message.format(_WORDS.get(there, there), _WORDS.get(here, here))
    return None


_TURNED = {
    "period": "is per {0} in the article, not per {1}",
    "bound": "is {0} that in the article, not {1}",
    "direction": "goes {0} in the article, not {1}",
    "role": "comes after “{0}” in the article, not “{1}”",
}
_WORDS = {"over": "at least", "under": "at most", "rise": "up", "fall": "down"}


def _around(text: str, figure: Figure) -> str:
    """A few words of the article on either side of a figure."""
    start = text.rfind(" ", 0, max(0, figure.start - 30)) + 1
    end = text.find(" ", min(len(text), max(figure.end, figure.tail) + 20))
    return " ".join(text[start : end if end > 0 else len(text)].split())


def swapped_figures(facts: Facts, source: Facts) -> str | None:
    """Two figures of a passage that have changed places in a sentence: each has the other's noun."""
    mine = _bound_words(facts)
    theirs = _bound_words(source)
    if len(mine) < 1 or len(theirs) < 2:
        return None
    agreeing = disagreeing = 0
    said = ""
    for figure, stems in mine.items():
        met = [other for other in theirs if figure.is_met_by(other)]
        rivals = [other for other in theirs if other not in met and other.unit == figure.unit]
        if not met:
            continue
        shared = stems & frozenset().union(*(theirs[other] for other in met))
        foreign = stems & frozenset().union(*(theirs[other] for other in rivals)) - shared
        agreeing += len(shared)
        if foreign and not shared:
            disagreeing += 1
            said = said or figure.says(facts.text)
    is_swapped = disagreeing >= _BOTH and not agreeing
    return f"“{said}” is said of something else in the article" if is_swapped else None


def _bound_words(facts: Facts) -> dict[Figure, frozenset[str]]:
    """The content words that stand nearer to each figure than to any other, in its clause."""
    bound: dict[Figure, set[str]] = {figure: set() for figure in facts.figures if figure.is_sure}
    position = 0
    for word in words(facts.folded):
        start = facts.folded.find(word, position)
        position = start + len(word)
        if not is_content(word, facts.language) or _is_inside(start, facts):
            continue
        distances = [(_distance(facts, figure, start), figure.start, figure) for figure in bound]
        distance, _, nearest = min(distances, key=lambda item: item[:2], default=(0, 0, None))
        if nearest is not None and distance <= _NEAREST:
            bound[nearest].add(word[:STEM])
    return {figure: frozenset(stems) for figure, stems in bound.items()}


def _is_inside(at: int, facts: Facts) -> bool:
    """Whether a word is a figure's own, or its unit."""
    return any(figure.start <= at < max(figure.end, figure.tail) for figure in facts.figures)


def _distance(facts: Facts, figure: Figure, at: int) -> int:
    """How far a word is from a figure; a clause's end between them counts for a lot."""
    if figure.start <= at < max(figure.end, figure.tail):
        return 1000
    first, last = (figure.end, at) if at >= figure.end else (at, figure.start)
    between = facts.folded[first:last]
    return last - first + 40 * sum(map(between.count, ",;.")) + 25 * between.count(" and ")
