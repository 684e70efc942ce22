"""Whether what a sentence says together stands together in the article.

Every word of "X was held in Moscow" can be in an article that has X held in Petersburg and another
man in Moscow. The passage that tells the rest of a sentence is looked for; where it has another day,
place, person or sum instead, the sentence may be put together wrongly. It need not be: so this is a
doubt.
"""

from collections.abc import Callable, Sequence

from summarize.characters import fold
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM, content, words
from summarize.verification.meanings.places import find_places, is_place, place_codes

_TOLD = 0.65  # of a sentence's other content words, in the passage that tells the same
_FEWEST = 2  # of them
_FULL = 2  # words of a name that is somebody's for sure
_FIRST_YEAR = 1000  # from here on years are no span of time
_COUNTRY = 2  # letters of its code
_CAPITALS = frozenset({"en", "de"})  # languages that write where somebody is from with a capital
_DIRECTIONS = frozenset({"south", "north"})  # halves of a name: South Korea

_Found = dict[tuple[str, str], str]
"""What a text has of one kind: by what it means, and what can stand for it, the words that say it."""


def told_elsewhere(said: Facts, passages: Sequence[Facts]) -> str | None:
    """A place, person, day or sum of a sentence that the passage which tells the rest has not.

    `passages` are the article's in order. A passage beside that one may name the person as well.
    """
    for find, reach in ((_places, 0), (_people, 1), (_days, 0), (_amounts(said), 0)):
        mine = find(said)
        if mine:
            problem = _replaced(said, mine, passages, find, reach)
            if problem:
                return problem
    return None


def _replaced(
    said: Facts,
    mine: _Found,
    passages: Sequence[Facts],
    find: Callable[[Facts], _Found],
    reach: int,
) -> str | None:
    """What all passages that tell the rest of a sentence have instead of what it has, in words."""
    rest = said.content.difference(*(content(words, said.language) for words in mine.values()))
    shared = {
        at: len(rest & passage.content)
        for at, passage in enumerate(passages)
        if passage.language == said.language
    }
    most = max(shared.values(), default=0)
    if most < max(_FEWEST, _TOLD * len(rest)):
        return None
    found = [
        _instead(mine, find(passages[at]), passages[max(0, at - reach) : at + reach + 1], find)
        for at, count in shared.items()
        if count == most
    ]
    return found[0] if all(found) else None


def _instead(
    mine: _Found, theirs: _Found, around: Sequence[Facts], find: Callable[[Facts], _Found]
) -> str | None:
    near = {meaning for passage in around for meaning, _ in find(passage)}
    if find is _people:  # further on by a part of the name
        near |= {word.key[:STEM] for passage in around for run in passage.name_runs for word in run}
    if not near.isdisjoint(meaning for meaning, _ in mine):
        return None
    for (_, sort), word in mine.items():
        other = next((other for (_, each), other in theirs.items() if each == sort), None)
        if other is not None:
            return f"the article says this with “{other}”, not with “{word}”"
    return None


def _places(facts: Facts) -> _Found:
    """The places that a text names, and the countries that something is said to be from."""
    found: _Found = {}
    for word in words(facts.text):
        if fold(word) in _DIRECTIONS or not (word[0].isupper() or _is_from(word, facts)):
            continue
        for code in sorted(place_codes(word)):
            found.setdefault((code, "noun" if is_place(word) else "adjective"), word)
    return found


def _is_from(word: str, facts: Facts) -> bool:
    """Whether a word in lower case is an adjective made of a country's name."""
    return facts.language not in _CAPITALS and any(
        len(code) == _COUNTRY for code in place_codes(word)
    )


def _people(facts: Facts) -> _Found:
    """Full names, by the last word's first letters."""
    found = {
        (run[-1].key[:STEM], "name"): facts.text[run[0].start : run[-1].end]
        for run in facts.name_runs
    }
    return {
        key: name
        for key, name in found.items()
        if len(name.split()) >= _FULL and not find_places(name)
    }


def _days(facts: Facts) -> _Found:
    return {
        (str(sorted(figure.values)), "day"): figure.says(facts.text)
        for figure in facts.figures
        if figure.unit == "day"
    }


def _amounts(said: Facts) -> Callable[[Facts], _Found]:
    """What finds figures with a unit, which alone can stand for one another: years, euros, percent.

    A figure that meets one of the sentence's means the same: 68 percent are almost 70.
    """

    def find(facts: Facts) -> _Found:
        found: _Found = {}
        for figure in facts.figures:
            unit = "percent" if figure.unit == "percent" else figure.currency or figure.measure
            is_year = unit == "year" and min(figure.values) >= _FIRST_YEAR
            if (
                unit is None
                or is_year
                or not figure.is_sure
                or figure.unit not in ("number", "percent")
            ):
                continue
            met = next((mine for mine in said.figures if mine.is_met_by(figure)), figure)
            found.setdefault((str(sorted(met.values)), unit), figure.says(facts.text))
        return found

    return find
