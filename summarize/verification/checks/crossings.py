"""What has changed places on the way to another language: nine hurt and two dead, two hurt and nine dead.

Every word, name and figure is there, and none is turned round; but what stood with one of two things
stands with the other. Compared are clauses: where each of two clauses of a text holds something of
both of two clauses of its original, they are crossed.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, permutations

from summarize.names import NameIndex, Word
from summarize.verification.facts.facts import Facts
from summarize.verification.meanings.contrasts import Meaning

_CLAUSE = re.compile(
    r"[,;:.!?…()—–]+(?=\s|$)|\s[—–-]\s"
    r"|\s(?=(?:and|but|while|whereas|after|who|и|а|но|тогда|und|aber|während|nachdem|et|mais|tandis|y|pero"
    r"|және|ал|мен|бірақ|жана|менен|бирок|va|esa|lekin|ва|аммо|эса|ve|ise|ama)\s)"
)
_FEWEST = 2  # clauses, and things of each, that can be crossed
_MOST = 8  # clauses of a text that are looked at
_THAN = re.compile(
    r"\b(?:than|чем|ниже|выше|больше|меньше|старше|младше|als|que|qued|дейін)\b|\w{2,}(?:дан|ден|тан|тен|дон|дөн|dan|den)\b"
)

Item = tuple[str, object]


def crossed(said: Facts, source: Facts) -> str | None:
    """What a text has crossed, in words of its own."""
    names = _shared_names(said, source)
    mine, theirs = _items(said, names, 0), _items(source, names, 1)
    both = {item for _, item in mine} & {item for _, item in theirs}
    here = _clauses(said, mine, both)
    there = _clauses(source, theirs, both)
    if len(both) >= 2 * _FEWEST and any(
        _is_crossed(a, b, c, d) for a, b in combinations(here, 2) for c, d in permutations(there, 2)
    ):
        return "what it says of two things is said of the other in the original"
    pair = _compared_the_other_way(said, source, mine, theirs)
    return pair and f"“{pair[0]}” and “{pair[1]}” have changed places"


def _is_crossed(a: set[Item], b: set[Item], c: set[Item], d: set[Item]) -> bool:
    one, two = a - b, b - a
    first, second = c - d, d - c
    return all((one & first, one & second, two & first, two & second))


def _clauses(facts: Facts, items: Sequence[tuple[int, Item]], both: set[Item]) -> list[set[Item]]:
    """What each clause of a text holds of what both texts have."""
    edges = [0, *(match.end() for match in _CLAUSE.finditer(facts.folded)), len(facts.folded)]
    parts = [
        {item for at, item in items if start <= at < end and item in both}
        for start, end in pairwise(edges)
    ]
    return [part for part in parts if part][:_MOST]


def _shared_names(said: Facts, source: Facts) -> list[tuple[int, int]]:
    """Where each name of a text begins, and where it stands in its original."""
    index = NameIndex([(0, source.text, source.language)])
    found: list[tuple[int, int]] = []
    for run in said.name_runs:
        mentions = index.mentions(run[-1].text, said.language)
        found += [(run[0].start, mention.start) for mention in mentions[:1]]
    return found


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
    if not (_THAN.search(said.folded) and _THAN.search(source.folded)):
        return None
    here = {item[1]: at for at, item in mine if item[0] == "meaning"}
    there = {item[1]: at for at, item in theirs if item[0] == "meaning"}
    for one, two in combinations(here.keys() & there.keys(), 2):
        if not (isinstance(one, Meaning) and isinstance(two, Meaning)) or one.group != two.group:
            continue
        if one.name in _TIMES:
            continue
        if (here[one] < here[two]) != (there[one] < there[two]):
            words = said.meanings.sure
            return words[one], words[two]
    return None


_TIMES = frozenset({"before", "after"})  # of clauses, which may change places


def subject_moved(said: Facts, source: Facts) -> str | None:
    """Somebody who does it in the original, and to whom it is done in the text.

    The original's language must show who does it: a name without an ending before one with an ending.
    """
    runs = said.name_runs
    if len(runs) < _FEWEST or said.language not in _SUBJECT_FIRST:
        return None
    index = NameIndex([(0, source.text, source.language)])
    first, last = runs[0], runs[-1]
    doer, other = _mention(index, source, last, said), _mention(index, source, first, said)
    if doer is None or other is None or not doer[0] < other[0] or not (doer[1] and not other[1]):
        return None
    if _is_led(said.folded, first) or _PASSIVE.search(said.folded):
        return None
    return f"“{_shown(said, last)}” and “{_shown(said, first)}” seem to have changed places"


_SUBJECT_FIRST = frozenset(("en", "fr", "es", "it", "pt", "nl", "sv"))
_PASSIVE = re.compile(r"\b(?:by|according|said|says|told|par|selon|por|según)\b")
_LEADS = re.compile(
    r"(?:\b(?:of|to|for|with|from|in|at|about|after|de|à|con|a)\s+|['’]s\s+)(?:\w+\s+){0,3}$"
)


def _is_led(folded: str, run: Sequence[Word]) -> bool:
    """Whether a name is somebody's or stands behind a preposition, and so does nothing."""
    return bool(_LEADS.search(folded[: run[0].start])) or folded.startswith(
        ("'s", "’s"), run[-1].end - 2
    )


def _mention(
    index: NameIndex, source: Facts, run: Sequence[Word], said: Facts
) -> tuple[int, bool] | None:
    """Where a name stands in the original, and whether it is bare of endings there."""
    mentions = index.mentions(run[-1].text, said.language)
    if len(mentions) != 1:
        return None
    mention = mentions[0]
    for words in source.name_runs:
        for word in words:
            if mention.start <= word.start < mention.end and word.key[:2] == run[-1].key[:2]:
                return word.start, word.key == run[-1].key
    return None


def _shown(facts: Facts, run: Sequence[Word]) -> str:
    return facts.text[run[0].start : run[-1].end]
