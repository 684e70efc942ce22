"""Whether what a sentence says together stands together in the article.

Every word of "X was held in Moscow" can be in an article that has X held in Petersburg and another
man in Moscow. The passage that tells the rest of a sentence is looked for; where it has another day,
place, person, sum or subject instead, the sentence may be put together wrongly. It need not be: so this
is a doubt.

"A accused B" and "B accused A" hold the same words. In one language their order tells: a verb that
stands between two names on both sides, with the names the other way round, or a predicate that
stands with another name than in the article. All of these speak against a sentence.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from summarize.characters import APOSTROPHES, fold
from summarize.declension import declines
from summarize.lexicon import lexicon, words
from summarize.names import Word, name_key
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.facts.wording import ENGLISH_POSSESSIVES, STEM
from summarize.verification.figures.figure import Figure
from summarize.verification.meanings.places import find_places, is_place, kind_of, place_codes
from summarize.word_classes import WordClass, can_be_verb, classes_of, is_finite

_TOLD = 0.65  # of a sentence's other content words, in the passage that tells the same
_TOLD_OF_ANOTHER = 0.7  # of them, where the other is whom it begins with
_FEWEST = 2  # of them
_FULL = 2  # words of a name that is somebody's for sure
_STEM_OF_NAME = 5  # letters by which a word is known in another form
_COUNTRY = 2  # letters of its code
_CAPITALS = frozenset({"en", "de"})  # languages that write where somebody is from with a capital
_DIRECTIONS = frozenset({"south", "north"})  # halves of a name: South Korea
_AHEAD = 3  # words before a name that can be its office
_PASSIVE = re.compile(r"\bby\b|\bfrom\b|\bvon\b|\bpar\b|\bpor\b|\bda\b|\btarafından\b")
_REACH = 60  # characters between a name and what is said of it
_FEWEST_NAMES = 2  # that can change places
_ENDINGS_APART = frozenset(("tr",))
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
_COUNTED = 50  # characters behind a figure in which what is counted stands
_NEAREST = 2  # content words there
_LONGEST_TITLE = 3  # words between a "by" and a name

_Found = dict[tuple[str, str], str]
"""What a text has of one kind: by what it means, and what can stand for it, the words that say it."""


def told_otherwise(said: Facts, passages: Sequence[Facts]) -> str | None:
    """A subject, place, person, day or sum of a sentence that the passage which tells the rest has not.

    `passages` are the article's in order. A passage beside that one may name the person as well.
    """
    if problem := _other_subject(said, passages):
        return problem
    for find, reach in ((_places, 0), (_people, 1), (_days, 0), (_amounts(said), 0)):
        mine = find(said)
        if mine and (problem := _replaced(said, mine, passages, find, reach)):
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
    rest = said.content.difference(
        *(facts_of_name(words, said.language).content for words in mine.values())
    )
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
    """The places, bodies, faiths and parties that a text names, and what it says is of them.

    Each can be told only instead of one of its kind: Moscow instead of Astana, not of NATO.
    """
    found: _Found = {}
    for word in facts.written_words:
        if fold(word) in _DIRECTIONS or not (word[0].isupper() or _is_from(word, facts)):
            continue
        for code in sorted(place_codes(word)):
            if kind_of(code) == "measure":
                continue
            form = "noun" if is_place(word) else "adjective"
            found.setdefault((code, f"{kind_of(code)} {form}"), word)
    return found


def place_elsewhere(said: Facts, cited: Sequence[Facts], story: Sequence[Facts]) -> str | None:
    """A place of a sentence that its passages, in another language, have not, which have another of its kind instead.

    The article has it elsewhere: else the name itself is missing. The country that the article names most, whose
    ministers need no name, is told of anywhere.
    """
    told = frozenset().union(*(facts.places for facts in story))
    held = frozenset().union(*(facts.places for facts in cited))
    for find in (_towns, _countries):
        mine = find(said)
        theirs = {code: word for source in cited for code, word in find(source).items()}
        instead = [word for code, word in theirs.items() if code not in mine]
        if not instead or (find is _towns and len(instead) < len(theirs)):
            continue
        home = _home(story) if find is _countries else ""
        for code, word in mine.items():
            if code in told and code not in held and code != home:
                return f"what it cites has “{instead[0]}”, and “{word}” stands elsewhere in the article"
    return None


def _home(story: Sequence[Facts]) -> str:
    """The country that most passages of an article name, the first of several."""
    named = Counter(code for facts in story for code in _countries(facts))
    return named.most_common(1)[0][0] if named else ""


def _countries(facts: Facts) -> dict[str, str]:
    """The countries that a text names, and what it says is of them, by their codes."""
    return {code: word for (code, _), word in _places(facts).items() if len(code) == _COUNTRY}


def _towns(facts: Facts) -> dict[str, str]:
    """The places that a text names and that are no countries, by their codes."""
    return {
        code: word
        for (code, kind), word in _places(facts).items()
        if kind.startswith("place") and len(code) > _COUNTRY and not code[0].isdigit()
    }


def _is_from(word: str, facts: Facts) -> bool:
    """Whether a word in lower case is an adjective made of a country's name."""
    return facts.language not in _CAPITALS and any(
        len(code) == _COUNTRY for code in place_codes(word)
    )


def _people(facts: Facts) -> _Found:
    """Full names, by the last word's first letters."""
    found = {
        (_surname(run, facts.language)[:STEM], "name"): facts.text[run[0].start : run[-1].end]
        for run in facts.name_runs
    }
    return {
        key: name
        for key, name in found.items()
        if len(name.split()) >= _FULL and not find_places(name)
    }


def _surname(run: Sequence[Word], language: str) -> str:
    """The key of a name's last word without the endings that an apostrophe sets apart: Acar’a göre."""
    if language in _ENDINGS_APART:
        return name_key(_APOSTROPHE.split(run[-1].text)[0])
    return run[-1].key


def _days(facts: Facts) -> _Found:
    return {
        (str(sorted(figure.values)), "day"): figure.says(facts.text)
        for figure in facts.figures
        if figure.unit == "day"
    }


def _amounts(said: Facts) -> Callable[[Facts], _Found]:
    """What finds figures with a unit, which alone can stand for one another: years, euros, percent.

    So can numbers of the same thing: 130 arrested, of 30 people arrested. A figure that meets one of
    the sentence's means the same: 68 percent are almost 70.
    """
    counted = {stem for figure in said.figures for stem in _counted(said, figure)[:1]}

    def find(facts: Facts) -> _Found:
        found: _Found = {}
        for figure in facts.figures:
            unit = "percent" if figure.unit == "percent" else figure.currency or figure.measure
            if unit is None and not figure.is_date:
                unit = next((stem for stem in _counted(facts, figure) if stem in counted), None)
            if (
                unit is None
                or figure.is_calendar_year
                or not figure.is_sure
                or figure.unit not in ("number", "percent")
            ):
                continue
            met = next((mine for mine in said.figures if mine.is_met_by(figure)), figure)
            found.setdefault((str(sorted(met.values)), unit), figure.says(facts.text))
        return found

    return find


def _counted(facts: Facts, figure: Figure) -> tuple[str, ...]:
    """The stems of the first content words behind a figure, one of which tells what is counted."""
    behind = facts.part(max(figure.end, figure.tail), figure.end + _COUNTED)
    return behind.telling[:_NEAREST]


def _other_subject(said: Facts, passages: Sequence[Facts]) -> str | None:
    """Somebody who does in a sentence what the passage that tells it has somebody else do.

    The sentence opens with a name that the passage does not have, and that opens with another.
    """
    mine = _subject(said)
    if mine is None:
        return None
    names = {word.text.lower()[:STEM] for run in said.name_runs for word in run}
    office = {word[:STEM] for word in said.part(0, mine[0].start).words}
    rest = said.content - names - office
    same = [source for source in passages if source.language == said.language]
    best = max(same, key=lambda source: len(rest & source.content), default=None)
    if (
        best is None
        or len(rest) < _FEWEST
        or len(rest & best.content) < _TOLD_OF_ANOTHER * len(rest)
    ):
        return None
    theirs = _subject(best)
    keys = {word.key for run in best.name_runs for word in run}
    if theirs is None or not keys.isdisjoint(word.key for word in mine):
        return None
    if _is_common_word(best, mine) or any(
        _is_form_of(word, one) for word in mine for one in theirs
    ):
        return None  # Logging is a threat: logging threatens; Заречном: Заречного
    told, named = _written(best, theirs), _written(said, mine)
    if not find_places(told).isdisjoint(find_places(named)):
        return None
    return f"the article says this of “{told}”, not of “{named}”"


def _is_common_word(facts: Facts, run: Sequence[Word]) -> bool:
    """Whether what looks like a name is a word that a text writes without a capital, in any form."""
    stem = run[0].text.lower()[:_STEM_OF_NAME]
    return len(run) == 1 and re.search(rf"(?<!\w){re.escape(stem)}", facts.text) is not None


def _is_form_of(one: Word, other: Word) -> bool:
    """Whether two words of names are forms of one, by how they begin."""
    mine, theirs = one.text.lower()[:_STEM_OF_NAME], other.text.lower()[:_STEM_OF_NAME]
    return len(mine) == _STEM_OF_NAME and mine == theirs


def _subject(facts: Facts) -> Sequence[Word] | None:
    """The name that a text opens with, an office before it or not."""
    if not facts.name_runs:
        return None
    run = facts.name_runs[0]
    ahead = facts.part(0, run[0].start).words
    if len(ahead) > _AHEAD or any(is_finite(word, facts.language) for word in ahead):
        return None
    after = facts.text[run[-1].end :]
    if len(run) == 1 and not ahead and _may_describe(run[0].text, after, facts.language):
        return None
    return None if after.startswith((*ENGLISH_POSSESSIVES, "-")) else run


def _may_describe(word: str, after: str, language: str) -> bool:
    """Whether a word may have its capital from opening a text and say what the next one is: Net income."""
    bits = classes_of(fold(word), language)
    following = _FIRST_WORD.match(after)
    is_followed = following is None or not is_finite(fold(following[1]), language)
    return bits != 0 and not bits & WordClass.MOSTLY_NAME and is_followed


_FIRST_WORD = re.compile(r"\s+([^\W\d_]+)")


def _written(facts: Facts, run: Sequence[Word]) -> str:
    return facts.text[run[0].start : run[-1].end]


def _key(run: Sequence[Word]) -> str:
    return run[-1].key


def swapped_parties(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What stands with another name, in words; only where said in one language."""
    same = [source for source in sources if source.language == said.language]
    predicates = _swapped_predicates(said, same)
    if declines(said.language):  # where cases tell it, and not the order
        return predicates
    problems = (_swapped_around_a_verb(said, source) or predicates for source in same)
    return next(filter(None, problems), None)


def _swapped_around_a_verb(said: Facts, source: Facts) -> str | None:
    mine = _triples(said)
    theirs = _triples(source)
    for first, verb, second in sorted(mine):
        if (second, verb, first) not in theirs or (first, verb, second) in theirs:
            continue
        if not any(_keeps_preposition(name, said, source) for name in (first, second)):
            return f"“{first}” and “{second}” have changed places"
    return None


def _keeps_preposition(name: str, said: Facts, source: Facts) -> bool:
    """Whether a name has the same preposition in both texts, and so has not changed its part: [в] Лебедянске."""
    mine, theirs = (_word_before(name, facts) for facts in (said, source))
    return mine == theirs and mine in words(lexicon(said.language).prepositions)


def _word_before(name: str, facts: Facts) -> str:
    """The word in front of where a text names somebody by a key."""
    run = next((run for run in facts.name_runs if _key(run) == name), None)
    return fold(facts.text[: run[0].start]).rsplit(maxsplit=1)[-1] if run and run[0].start else ""


def _triples(facts: Facts) -> set[tuple[str, str, str]]:
    """Names that follow each other, with each content word between them."""
    found: set[tuple[str, str, str]] = set()
    runs = facts.name_runs
    for one, two in pairwise(runs):
        between = facts.part(one[-1].end, two[0].start)
        if len(between.text) > _REACH or any(mark in between.text for mark in ".;"):
            continue
        passive = _done_by(between)
        if passive is None and (_PASSIVE.search(between.folded) or between.agents):
            continue
        is_turned = passive is not None or facts.is_object_in_front(one[0].start)
        pair = (two, one) if is_turned else (one, two)
        telling = passive or between.part(between.after_that())
        for word in telling.content_words:
            if can_be_verb(word, facts.language) and not facts.has_clause_with_subject(
                word, two[-1].end
            ):
                found.add((_key(pair[0]), word[:STEM], _key(pair[1])))
    return found


def _done_by(between: Facts) -> Facts | None:
    """The verb between two names if by the second it is done to the first: Moro [fue acusado] por la concejala Rey."""
    known = lexicon(between.language)
    agents = between.agents
    if len(agents) != 1:
        return None
    before = between.folded[: agents[0].start()].split()
    title = between.folded[agents[0].end() :].split()
    is_passive = not set(before).isdisjoint(words(known.passives))
    is_title = set(title).isdisjoint(words(known.prepositions)) and len(title) <= _LONGEST_TITLE
    return between.part(0, agents[0].start()) if is_passive and is_title else None


def _swapped_predicates(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What is said of each of two names in a sentence is said of the other in the article."""
    mine = _predicates(said)
    if len(mine) < 2:
        return None
    theirs: dict[str, set[str]] = {}
    for source in sources:
        for name, stems in _predicates(source).items():
            theirs.setdefault(name, set()).update(stems)
    known = {name: stems for name, stems in mine.items() if name in theirs}
    if len(known) < 2:
        return None
    own = sum(len(stems & theirs[name]) for name, stems in known.items())
    other = sum(
        bool((stems - theirs[name]) & theirs[rival])
        for name, stems in known.items()
        for rival in known
        if rival != name
    )
    if other >= 2 and not own:
        return "what it says of two people is said of the other in the article"
    return None


def _predicates(facts: Facts) -> dict[str, set[str]]:
    """The content words of each clause that begins with a name, by that name."""
    found: dict[str, set[str]] = {}
    for clause in facts.clauses:
        inside = [
            run
            for run in facts.name_runs
            if run[0].start in range(clause.start, clause.start + len(clause.text))
        ]
        if len(inside) != 1:
            continue
        names = {word.text.lower()[:STEM] for word in inside[0]}
        found.setdefault(_key(inside[0]), set()).update(clause.content - names)
    return found


def reordered(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Two things that a sentence tells in the other order of time."""
    mine = _first_and_then(said)
    if mine is None:
        return None
    for source in sources:
        theirs = _first_and_then(source)
        if source.language == said.language and theirs and mine == theirs[::-1]:
            return f"“{mine[0]}” comes before “{mine[1]}” here, and after it in the article"
    return None


def _first_and_then(facts: Facts) -> tuple[str, str] | None:
    """What stands before "first" and what behind "then"."""
    marks = _ORDER.get(facts.language)
    if marks is None:
        return None
    first = marks[0].search(facts.folded)
    then = marks[1].search(facts.folded, first.end()) if first else None
    if first is None or then is None:
        return None
    before = facts.part(0, first.start()).content_words
    after = facts.part(then.end()).content_words
    return (before[-1], after[0]) if before and after else None


_ORDER = {
    "en": (re.compile(r"\bfirst\b"), re.compile(r"\bthen\b")),
    "ru": (re.compile(r"\bсначала\b"), re.compile(r"\b(?:потом|затем)\b")),
    "de": (re.compile(r"\bzuerst\b"), re.compile(r"\bdann\b")),
}


def subject_moved(said: Facts, source: Facts) -> str | None:
    """Somebody who does it in the original, and to whom it is done in the text.

    The original's language must show who does it: a name without an ending before one with an ending.
    """
    runs = said.name_runs
    if len(runs) < _FEWEST_NAMES or said.language not in SUBJECT_FIRST:
        return None
    first, last = runs[0], runs[-1]
    doer, other = mention_in(source, last, said), mention_in(source, first, said)
    if doer is None or other is None or not doer[0] < other[0]:
        return None
    if not (doer[1] and not other[1]) and not _is_told_in_order(source, doer[0]):
        return None
    if is_led(said, first[0].start, first[-1].end) or is_told_or_done_by(said):
        return None
    if said.folded[: last[-1].end].endswith(ENGLISH_POSSESSIVES):
        return None  # done to what is somebody's: rejects Lund's accusation
    return f"“{_written(said, last)}” and “{_written(said, first)}” seem to have changed places"


def _is_told_in_order(source: Facts, start: int) -> bool:
    """Whether who does it comes first in a language, and a name that starts there does something."""
    return (
        source.language in SUBJECT_FIRST
        and not _leads(source.language).search(source.folded[:start])
        and not source.is_object_in_front(start)
        and not _TOLD_OR_DONE_BY.search(source.folded)
    )


SUBJECT_FIRST = frozenset(("en", "fr", "es", "it", "pt", "nl", "sv"))
_TOLD_OR_DONE_BY = re.compile(r"\b(?:by|according|said|says|told|par|selon|por|según)\b")
_LEADING = "of|to|for|with|from|in|at|about|after|before|under|against|by"
_LEADING_ELSEWHERE = f"{_LEADING}|de|à|con|a"


@cache
def _leads(language: str) -> re.Pattern[str]:
    """Whose somebody is, or a preposition in front of him; an English "a" is none."""
    leading = _LEADING if language == "en" else _LEADING_ELSEWHERE
    return re.compile(rf"(?:\b(?:{leading})\s+|['’]s\s+)(?:\w+\s+){{0,3}}$")


def is_told_or_done_by(facts: Facts) -> bool:
    """Whether a text is told by somebody or done by somebody, who may stand anywhere in it."""
    return _TOLD_OR_DONE_BY.search(facts.folded) is not None


def is_led(facts: Facts, start: int, end: int) -> bool:
    """Whether somebody is somebody's or stands behind a preposition, and so does nothing."""
    is_behind = _leads(facts.language).search(facts.folded[:start]) is not None
    return is_behind or facts.folded.startswith(ENGLISH_POSSESSIVES, end - 2)


def mention_in(source: Facts, run: Sequence[Word], said: Facts) -> tuple[int, bool] | None:
    """Where a name stands in the original, and whether it is bare of endings there."""
    mentions = source.name_index.mentions(run[-1].text, said.language)
    if len(mentions) != 1:
        return None
    mention = mentions[0]
    for run_of_name in source.name_runs:
        for word in run_of_name:
            if mention.start <= word.start < mention.end and word.key[:2] == run[-1].key[:2]:
                return word.start, word.key == run[-1].key
    return None
