"""The words around a figure that say what it counts, ready to be asked: one value a language."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from summarize.characters import UNSPACED, fold
from summarize.lexicon import Words, lexicon, phrases, words

_NOTHING = "(?!)"
_BETWEEN = r"[\s'’]?(?:\w+[\s'’]){,2}"
"""What may stand between including and the attacker: an article, both, himself."""


@dataclass(frozen=True, slots=True)
class CountingWords:
    """A language's words of counting; texts that are asked are folded.

    `people` are those of whom nothing more is said, `further` makes a figure one of those that are
    left, `tolls` say how many there are, `ordinals` count nothing. `joining` are words behind which
    something else is told, `ending` those as well at which what is counted ends, `endings` what may
    cling to a figure. `came_from` and `from_endings` mark what a number was, `came_to` what it has
    become. The patterns are of another time, a tense for that, another place, those who did it
    counted in or not, an age behind a figure, a part before and behind a figure, what is no count, a
    figure without an upper end, the least that is known, numbers that change, at all and by a
    figure, and arrive, what nobody knows or somebody denies, and those of whom it is so still;
    `narrower` has one for each kind, the gravely injured and those still missing last, and so has
    `disasters`.
    """

    people: Words
    further: Words
    tolls: Words
    ordinals: Words
    articles: Words
    auxiliaries: Words
    came_from: Words
    from_endings: tuple[str, ...]
    came_to: Words
    joining: frozenset[str]
    prepositions: frozenset[str]
    ending: frozenset[str]
    endings: frozenset[str]
    saying: Words
    another_time: re.Pattern[str]
    pluperfect: re.Pattern[str]
    elsewhere: re.Pattern[str]
    counted_in: re.Pattern[str]
    age: re.Pattern[str]
    of: re.Pattern[str]
    part: re.Pattern[str]
    numbering: re.Pattern[str]
    or_more: re.Pattern[str]
    at_least: re.Pattern[str]
    changing: re.Pattern[str]
    changed_by: re.Pattern[str]
    reaching: re.Pattern[str]
    unsure: re.Pattern[str]
    remaining: re.Pattern[str]
    narrower: tuple[re.Pattern[str], ...]
    disasters: tuple[re.Pattern[str], ...]


@cache
def counting_words(language: str) -> CountingWords:
    """The words of a language; none where it has no lexicon."""
    known = lexicon(language)
    # An auxiliary behind a participle opens nothing there: getötet worden.
    is_last = known.verb_final or known.verb_second
    part = _any(words(known.part_of))
    changing = _any(phrases(known.changing))
    remaining = _any(phrases(known.remaining))
    including = _any(phrases(known.including)).pattern
    attackers = _any(words(known.attackers)).pattern
    joining = frozenset(f"{known.coordinating} {known.conjunctions}".replace("|", " ").split())
    prepositions = frozenset(words(known.prepositions)) - set(words(known.linking))
    return CountingWords(
        people=Words(known.counted_people),
        further=Words(known.further),
        tolls=Words(known.tolls),
        ordinals=Words(known.ordinals, endings=known.ordinal_endings),
        articles=Words(known.articles, known.possessives),
        auxiliaries=Words(*(() if is_last else (known.passives, known.auxiliaries))),
        came_from=Words(known.came_from),
        from_endings=tuple(words(fold(known.from_endings))),
        came_to=Words(known.came_to),
        joining=joining,
        prepositions=prepositions,
        ending=joining | prepositions,
        # Elsewhere an ending makes an ordinal of a figure as well: 5-го.
        endings=frozenset(known.endings.split()) if known.verb_final else frozenset(),
        saying=Words(known.say, known.relay),
        another_time=_any(phrases(known.another_time)),
        pluperfect=_any(phrases(known.pluperfect)),
        elsewhere=_any(phrases(known.elsewhere)),
        counted_in=re.compile(
            rf"{including}{_BETWEEN}{attackers}|{attackers}{_BETWEEN}{including}"
        ),
        age=re.compile(rf"[-\s]?{_any(phrases(known.ages)).pattern}"),
        of=re.compile(rf"{part.pattern}\s(?:{_any(words(known.articles)).pattern}\s)?$"),
        part=re.compile(rf"\s*{part.pattern}"),
        numbering=re.compile(rf"{_any(words(known.numbering)).pattern}\s*$"),
        or_more=re.compile(rf"\s*{_any(phrases(known.or_more)).pattern}"),
        at_least=_any(phrases(known.at_least)),
        changing=changing,
        changed_by=re.compile(
            rf"^\S*\s(?:\w+\s)?{changing.pattern}"
            if known.verb_final
            else rf"{changing.pattern}\s(?:\w+\s){{,2}}$"
        ),
        reaching=_any(phrases(known.reaching)),
        unsure=_any(phrases(f"{known.unsure};{known.denying};{known.untrue}")),
        remaining=remaining,
        narrower=(
            *(_any(words(each)) for each in known.narrower),
            _any(phrases(known.gravely)),
            remaining,
        ),
        disasters=tuple(_any(words(each)) for each in known.disasters),
    )


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
