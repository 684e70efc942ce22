"""The words around a figure that say what it counts, ready to be asked: one value a language."""

import re
from collections.abc import Iterable
from functools import cache, cached_property

from summarize.characters import UNSPACED, fold
from summarize.lexicon import Lexicon, Words, lexicon, phrases, words

_NOTHING = "(?!)"
_BETWEEN = r"[\s'’]?(?:\w+[\s'’]){,2}"
"""What may stand between including and the attacker: an article, both, himself."""


class CountingWords:
    """A language's words of counting, each made ready when it is first asked; texts that are asked are folded."""

    def __init__(self, known: Lexicon) -> None:
        self._known = known

    @cached_property
    def people(self) -> Words:
        """People of whom nothing more is said."""
        return Words(self._known.counted_people)

    @cached_property
    def further(self) -> Words:
        """What makes a figure one of those that are left."""
        return Words(self._known.further)

    @cached_property
    def tolls(self) -> Words:
        """What says how many there are."""
        return Words(self._known.tolls)

    @cached_property
    def ordinals(self) -> Words:
        """Numerals that count nothing."""
        return Words(self._known.ordinals, endings=self._known.ordinal_endings)

    @cached_property
    def articles(self) -> Words:
        """Articles and possessives."""
        return Words(self._known.articles, self._known.possessives)

    @cached_property
    def auxiliaries(self) -> Words:
        """Auxiliaries in front of what they open; behind a participle one opens nothing: getötet worden."""
        known = self._known
        is_last = known.verb_final or known.verb_second
        return Words(*(() if is_last else (known.passives, known.auxiliaries)))

    @cached_property
    def came_from(self) -> Words:
        """What marks the number that it was, in front of it."""
        return Words(self._known.came_from)

    @cached_property
    def from_endings(self) -> tuple[str, ...]:
        """The same, on the figure or on what it counts."""
        return tuple(words(fold(self._known.from_endings)))

    @cached_property
    def came_to(self) -> Words:
        """What marks the number that it has become."""
        return Words(self._known.came_to)

    @cached_property
    def joining(self) -> frozenset[str]:
        """Words behind which something else is told."""
        listed = f"{self._known.coordinating} {self._known.conjunctions}"
        return frozenset(listed.replace("|", " ").split())

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """Prepositions that join nothing to what is counted."""
        return frozenset(words(self._known.prepositions)) - set(words(self._known.linking))

    @cached_property
    def ending(self) -> frozenset[str]:
        """Words at which what is counted ends."""
        return self.joining | self.prepositions

    @cached_property
    def endings(self) -> frozenset[str]:
        """What may cling to a figure; elsewhere an ending makes an ordinal of one as well: 5-го."""
        return frozenset(self._known.endings.split()) if self._known.verb_final else frozenset()

    @cached_property
    def saying(self) -> Words:
        """Verbs of saying."""
        return Words(self._known.say, self._known.relay)

    @cached_property
    def another_time(self) -> re.Pattern[str]:
        """Another time, or a stretch of it."""
        return _any(phrases(self._known.another_time))

    @cached_property
    def pluperfect(self) -> re.Pattern[str]:
        """A tense for what was before that."""
        return _any(phrases(self._known.pluperfect))

    @cached_property
    def elsewhere(self) -> re.Pattern[str]:
        """Another place."""
        return _any(phrases(self._known.elsewhere))

    @cached_property
    def counted_in(self) -> re.Pattern[str]:
        """Those who did it themselves, counted in or not."""
        including = _any(phrases(self._known.including)).pattern
        attackers = _any(words(self._known.attackers)).pattern
        return re.compile(f"{including}{_BETWEEN}{attackers}|{attackers}{_BETWEEN}{including}")

    @cached_property
    def age(self) -> re.Pattern[str]:
        """What makes an age of the figure in front of it."""
        return re.compile(rf"[-\s]?{_any(phrases(self._known.ages)).pattern}")

    @cached_property
    def of(self) -> re.Pattern[str]:
        """What makes a whole of the figure behind it: 3 of [the] 12."""
        article = _any(words(self._known.articles)).pattern
        return re.compile(rf"{self._part.pattern}\s(?:{article}\s)?$")

    @cached_property
    def part(self) -> re.Pattern[str]:
        """What makes a part of the figure in front of it: 3 [of] 12."""
        return re.compile(rf"\s*{self._part.pattern}")

    @cached_property
    def _part(self) -> re.Pattern[str]:
        return _any(words(self._known.part_of))

    @cached_property
    def numbering(self) -> re.Pattern[str]:
        """What makes no count of the figure behind it."""
        return re.compile(rf"{_any(words(self._known.numbering)).pattern}\s*$")

    @cached_property
    def or_more(self) -> re.Pattern[str]:
        """What takes the upper end from the figure in front of it."""
        return re.compile(rf"\s*{_any(phrases(self._known.or_more)).pattern}")

    @cached_property
    def at_least(self) -> re.Pattern[str]:
        """What makes the least that is known of the figure behind it."""
        return _any(phrases(self._known.at_least))

    @cached_property
    def changing(self) -> re.Pattern[str]:
        """By what a number goes up or down."""
        return _any(phrases(self._known.changing))

    @cached_property
    def changed_by(self) -> re.Pattern[str]:
        """By what it does so by the figure beside it."""
        changing = self.changing.pattern
        if self._known.verb_final:
            return re.compile(rf"^\S*\s(?:\w+\s)?{changing}")
        return re.compile(rf"{changing}\s(?:\w+\s){{,2}}$")

    @cached_property
    def reaching(self) -> re.Pattern[str]:
        """By what it comes to what it is."""
        return _any(phrases(self._known.reaching))

    @cached_property
    def unsure(self) -> re.Pattern[str]:
        """What nobody knows or somebody denies."""
        known = self._known
        return _any(phrases(f"{known.unsure};{known.denying};{known.untrue}"))

    @cached_property
    def remaining(self) -> re.Pattern[str]:
        """Those for whom it is so still."""
        return _any(phrases(self._known.remaining))

    @cached_property
    def narrower(self) -> tuple[re.Pattern[str], ...]:
        """What tells more than others do: of each kind, the gravely injured and those still missing last."""
        gravely = _any(phrases(self._known.gravely))
        return (*(_any(words(each)) for each in self._known.narrower), gravely, self.remaining)

    @cached_property
    def disasters(self) -> tuple[re.Pattern[str], ...]:
        """What happened, by kind."""
        return tuple(_any(words(each)) for each in self._known.disasters)


@cache
def counting_words(language: str) -> CountingWords:
    """The words of a language; none where it has no lexicon."""
    return CountingWords(lexicon(language))


def _any(listed: Iterable[str]) -> re.Pattern[str]:
    """A pattern of any of some phrases, as whole words; `*` stands for letters."""
    patterns = [_pattern(fold(each)) for each in listed]
    return re.compile(f"(?:{'|'.join(patterns) or _NOTHING})")


def _pattern(phrase: str) -> str:
    parts = (
        r"\w+" if word == "*" else re.escape(word).replace(r"\*", r"\w*") for word in phrase.split()
    )
    left = "" if UNSPACED.match(phrase) else r"\b"
    # Nothing ends behind the mark of an abbreviation: n°.
    right = left if phrase[-1].isalnum() or phrase.endswith("*") else ""
    return left + r"\s".join(parts) + right
