"""Whether a translation tells of one thing what its original tells of another, going by what stands where.

Between two languages no words can be compared, but the order of figures in a list, what stands in
brackets and which half of "not this, but that" is denied hardly ever change on the way. What has
changed there need not be wrong, so all of this is a doubt.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, permutations

from summarize.characters import APOSTROPHES, CLOSING_QUOTES, OPENING_QUOTES
from summarize.declension import declines
from summarize.lexicon import lexicon, words
from summarize.verification.checks.contradiction import both_fear
from summarize.verification.checks.crossed import Item, clause_items
from summarize.verification.facts.facts import Facts
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.contrasts import Meaning
from summarize.verification.meanings.places import find_places, is_place, kind_of, place_codes
from summarize.word_classes import is_finite

_LIST = 3  # figures of one kind, from where on they are a list
_BRACKETED = re.compile(r"\(([^()]*)\)")
_SENTENCE_END = re.compile(rf"[.!?…]+[{CLOSING_QUOTES}]?\s+(?=[^\W\d_a-z]|[{OPENING_QUOTES}])")
_TWO = 2  # sentences
_LONGEST_JOINT = 8  # characters of an "and", with the spaces around it
_SHORTEST_HALF = 12  # characters of what stands on either side of a "but"

Kind = tuple[str, str | None, str | None]


def moved_doubt(said: Facts, source: Facts) -> str | None:
    """What seems to have changed places in a translation, in words."""
    return next(_moved(said, source), None)


def _moved(said: Facts, source: Facts) -> Iterator[str]:
    if _is_list_reordered(said, source):
        yield "the figures stand in another order than in the original"
    if _is_bracketed_otherwise(said, source):
        yield "another figure stands in brackets than in the original"
    if _is_a_sentence_affirmed(said, source):
        yield "it may affirm a sentence that the original denies"
    if _is_a_clause_affirmed(said, source):
        yield "it may affirm a clause that the original denies"
    if _are_halves_turned(said, source):
        yield "what it denies and what it affirms may have changed places"
    if word := _only_denied(said, source):
        yield f"“{word}” is what it denies, and what the original affirms"
    if pair := _changed_places(said, source):
        yield f"“{pair[0]}” and “{pair[1]}” may have changed places"
    if pair := _come_from_elsewhere(said, source):
        yield f"“{pair[0]}” and “{pair[1]}” may have changed places"
    if _has_moved(said, source):
        yield "what it says of two things may be said of the other in the original"


def _is_list_reordered(said: Facts, source: Facts) -> bool:
    """Whether three or more figures of one kind are the original's in another order."""
    mine, theirs = _by_kind(said), _by_kind(source)
    for kind, figures in mine.items():
        others = theirs.get(kind, [])
        if len(figures) < _LIST or len(figures) != len(others):
            continue
        order = [_place(figure, others) for figure in figures]
        if -1 not in order and len(set(order)) == len(order) and order != sorted(order):
            return True
    return False


def _by_kind(facts: Facts) -> dict[Kind, list[Figure]]:
    """The figures of a text that have a unit, by that, in order: numbers of things change places with these."""
    found: dict[Kind, list[Figure]] = {}
    for figure in facts.figures:
        if figure.is_sure and figure.is_number and not (figure.is_bare or figure.is_date):
            kind = (figure.unit, figure.currency, figure.measure)
            found.setdefault(kind, []).append(figure)
    return found


def _place(figure: Figure, others: Sequence[Figure]) -> int:
    """Which of some figures alone is the same, -1 if none or more are."""
    same = [at for at, other in enumerate(others) if not figure.readings.isdisjoint(other.readings)]
    return same[0] if len(same) == 1 else -1


def _is_bracketed_otherwise(said: Facts, source: Facts) -> bool:
    """Whether a figure has come into the brackets, and one of the original's out of them."""
    mine, theirs = _in_brackets(said), _in_brackets(source)
    into = [each for each in mine if not _is_among(each, theirs)]
    out = [each for each in theirs if not _is_among(each, mine)]
    return any(_is_among(each, _outside(source)) for each in into) and any(
        _is_among(each, _outside(said)) for each in out
    )


def _in_brackets(facts: Facts) -> list[Figure]:
    spans = [match.span() for match in _BRACKETED.finditer(facts.text)]
    return [each for each in facts.figures if any(a < each.start < b for a, b in spans)]


def _outside(facts: Facts) -> list[Figure]:
    inside = _in_brackets(facts)
    return [each for each in facts.figures if each not in inside]


def _is_among(figure: Figure, others: Sequence[Figure]) -> bool:
    return any(figure.is_met_by(other) or other.is_met_by(figure) for other in others)


def _are_halves_turned(said: Facts, source: Facts) -> bool:
    """Whether of two halves around a "but" the other one is denied."""
    mine, theirs = _halves(said), _halves(source)
    if mine is None or theirs is None:
        return False
    here = [half.polarity for half in mine]
    there = [half.polarity for half in theirs]
    return any(
        there[one].is_negated
        and not there[two].is_negative
        and here[two].is_negated
        and not (here[one].is_negative or here[one].softening or there[two].softening)
        for one, two in ((0, 1), (1, 0))
    )


def _is_a_sentence_affirmed(said: Facts, source: Facts) -> bool:
    """Whether of two or more sentences, each of them translated by one, one has lost its denial."""
    mine, theirs = _sentences(said), _sentences(source)
    if len(mine) != len(theirs) or len(mine) < _TWO:
        return False
    return any(
        two.polarity.is_negated
        and not (one.polarity.is_negative or one.polarity.softening or both_fear(one, [two]))
        for one, two in zip(mine, theirs, strict=True)
    )


def _is_a_clause_affirmed(said: Facts, source: Facts) -> bool:
    """Whether of two or more clauses that are all denied, each of them translated by one, one has lost its denial."""
    mine, theirs = said.clauses, source.clauses
    if len(mine) != len(theirs) or len(mine) < _TWO:
        return False
    denied = [clause for clause in theirs if clause.polarity.is_negated]
    still = [clause for clause in mine if clause.polarity.is_negative or clause.polarity.softening]
    return len(denied) >= _TWO and 0 < len(still) < len(denied) and not both_fear(said, [source])


def _sentences(facts: Facts) -> list[Facts]:
    """The sentences of a text."""
    ends = [match.end() for match in _SENTENCE_END.finditer(facts.text)]
    parts = pairwise((0, *ends, len(facts.text)))
    return [facts.part(start, end) for start, end in parts if facts.text[start:end].strip()]


def _only_denied(said: Facts, source: Facts) -> str | None:
    """A word of the part that a text only denies, of what the original tells outside such a part: not for floods."""
    mine, theirs = _denied_part(said), _denied_part(source)
    if mine is None or theirs is None:
        return None
    told = source.part(0, theirs.start).meanings.sure
    outside = said.part(0, mine.start).meanings.known
    for meaning, word in mine.meanings.sure.items():
        if meaning in told and meaning not in outside and meaning not in theirs.meanings.known:
            return word
    return None


def _denied_part(facts: Facts) -> Facts | None:
    """The last clause of a text, if it opens with a "not" and has no verb: [not because of a lack of money]."""
    last = facts.clauses[-1]
    if len(facts.clauses) < _TWO or not last.polarity.is_negated:
        return None
    negations = lexicon(facts.language).negation_words
    has_verb = any(is_finite(word, facts.language) for word in last.words)
    return last if negations.is_among(last.words[:_TWO]) and not has_verb else None


def _halves(facts: Facts) -> tuple[Facts, Facts] | None:
    """What stands before and behind the only "but" inside a text."""
    pattern = _contrasting(facts.language)
    found = [*pattern.finditer(facts.folded)] if pattern else []
    if len(found) != 1 or len(facts.folded) != len(facts.text):
        return None
    before, behind = facts.part(0, found[0].start()), facts.part(found[0].end())
    if min(len(before.text), len(behind.text)) < _SHORTEST_HALF:
        return None
    return before, behind


@cache
def _contrasting(language: str) -> re.Pattern[str] | None:
    phrases = [each.strip() for each in lexicon(language).contrasting.split(";")]
    single = [re.escape(each) for each in phrases if each and " " not in each and "{" not in each]
    return re.compile(rf"(?<!\w)(?:{'|'.join(single)})(?!\w)") if single else None


def _changed_places(said: Facts, source: Facts) -> tuple[str, str] | None:
    """Two words that exclude each other and stand the other way round: the minority to the majority.

    Where the order of words tells in both who does it, and nothing is told the other way round.
    """
    is_free = lexicon(source.language).free_order or declines(said.language)
    if is_free or any(map(_is_in_either_order, (said, source))):
        return None
    here, there = said.meanings.sure, source.meanings.sure
    for one, two in permutations([each for each in here if each in there], 2):
        if (
            one.group == two.group
            and one.name in _SIDES
            and _is_before(one, two, said)
            and _is_before(two, one, source)
        ):
            return here[one], here[two]
    return None


def _is_in_either_order(facts: Facts) -> bool:
    """Whether a text has a word around which two things may change places and mean the same."""
    return not _turning(facts.language).isdisjoint(facts.words)


@cache
def _turning(language: str) -> frozenset[str]:
    known = lexicon(language)
    return frozenset(
        word
        for field in (known.agent, known.coordinating, known.accompanying, known.either_order)
        for word in words(field)
    )


def _come_from_elsewhere(said: Facts, source: Facts) -> tuple[str, str] | None:
    """A place that something comes from in a text, and the one of the original, which the text has in another part.

    Turkey will buy buses from Azerbaijan, of Türkiye'den 30 otobüs alacağını. Silent where a place of both is told so.
    """
    mine, theirs = _places_from(said), _places_from(source)
    if not mine or not theirs or not mine.keys().isdisjoint(theirs):
        return None
    others = {code: word for word, codes in _placed(said) for code in codes if code not in mine}
    moved = [code for code in theirs if code in others]
    return (others[moved[0]], next(iter(mine.values()))) if moved else None


def _places_from(facts: Facts) -> dict[str, str]:
    """The places from which something comes in a text, by their codes: from Almaty, Алматыдан, 从澳大利亚."""
    found: dict[str, str] = {}
    endings = tuple(words(lexicon(facts.language).from_endings))
    if facts.language in _FROM_UNSPACED:
        for match in _FROM_UNSPACED[facts.language].finditer(facts.text):
            found.update(dict.fromkeys(find_places(match[1]), match[1]))
        return found
    leading = {hit.end for hit in facts.find("out of")}
    for match in _PLACED.finditer(facts.text):
        codes = _codes(match[0])
        is_from = any(
            0 < match.start() - end <= _AHEAD_OF_PLACE and _is_plain_gap(facts, end, match.start())
            for end in leading
        )
        is_from = is_from or (match[0].endswith(endings) and not is_place(match[0]))
        if codes and is_from:
            found.update(dict.fromkeys(codes, match[0]))
    return found


def _is_plain_gap(facts: Facts, start: int, end: int) -> bool:
    """Whether nothing but an article or one adjective stands between a preposition and a place: from neighbouring China."""
    between = facts.text[start:end].split()
    return len(between) <= 1 and not any(mark in facts.text[start:end] for mark in ",.;:")


def _placed(facts: Facts) -> Iterator[tuple[str, frozenset[str]]]:
    """The words of a text that are places', with their codes."""
    for match in _PLACED.finditer(facts.text):
        yield match[0], _codes(match[0])


def _codes(word: str) -> frozenset[str]:
    """The places that a word with a capital, or in a script without them, can name."""
    if word[0].islower():
        return frozenset()
    return frozenset(code for code in place_codes(word) if kind_of(code) == "place")


_PLACED = re.compile(rf"[^\W\d_]+(?:[-{APOSTROPHES}][^\W\d_]+)*")
_AHEAD_OF_PLACE = 16  # characters
_FROM_UNSPACED = {"zh": re.compile(r"[从從自由](\w{2,5})")}


def _is_before(one: Meaning, two: Meaning, facts: Facts) -> bool:
    """Whether of two words the one stands before the other, in the only clause of a text or in one of its clauses."""
    first, second = facts.meanings.sure[one], facts.meanings.sure[two]
    return any(
        -1 < clause.folded.find(first) < clause.folded.find(second) for clause in facts.clauses
    )


_SIDES = frozenset([
    "majority", "minority", "government", "opposition", "teachers", "students", "judge", "prosecutor",
    "lawyer", "suspect", "victim", "president", "prime", "minister", "deputy", "governor", "mayor",
    "police", "army", "court", "parliament", "brother", "sister", "father", "mother", "son", "daughter",
    "husband", "wife", "men", "women", "city", "village", "import", "export", "income", "spending",
])  # fmt: skip
_THINGS = _SIDES | {
    "wheat", "cotton", "potato", "gas", "oil", "coal", "electricity", "water", "hospital", "school",
    "university", "gold", "silver", "bronze", "copper", "workers", "farmers", "doctors", "children", "elderly",
}  # fmt: skip


def _has_moved(said: Facts, source: Facts) -> bool:
    """Whether two figures, or two words that exclude each other, have changed clauses, and something else has not."""
    if _is_listed(said, source):
        return False
    here, there = clause_items(said, source)
    return any(
        _is_swapped(a - b, b - a, c - d, d - c)
        for a, b in permutations(here, 2)
        for c, d in permutations(there, 2)
    )


def _is_listed(said: Facts, source: Facts) -> bool:
    """Whether figures stand side by side in the original's order: `in Oslo and in Bergen 3.9 and 0.4`."""
    places = [(each, _place(each, source.figures)) for each in said.figures if each.is_sure]
    return any(
        -1 < here < there and two.start - one.end <= _LONGEST_JOINT
        for (one, here), (two, there) in pairwise(places)
    )


def _is_swapped(one: set[Item], two: set[Item], first: set[Item], second: set[Item]) -> bool:
    """Whether what stays with something else is more than what moves, and no verb told once for both."""
    staying, mine, theirs = one & first, one & second, two & first
    if len(staying) < max(len(mine), len(theirs)) or not any(map(_is_thing, staying)):
        return False
    return any(_are_of_a_kind(here, there) for here in mine for there in theirs)


def _is_thing(item: Item) -> bool:
    return not isinstance(item[1], Meaning) or item[1].name in _THINGS


def _are_of_a_kind(one: Item, two: Item) -> bool:
    if isinstance(one[1], Meaning) and isinstance(two[1], Meaning):
        return one[1].group == two[1].group
    return one[0] == two[0] == "figure"
