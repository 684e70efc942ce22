"""Facts of a quoted stretch: whether it is speech at all, or a title, a term, a name.

What its words are, how they stand in their line, and what stands beside them. Apart from `attribution`,
which only lends the facts of the rule: what name stands beside a stretch says nothing of that.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from summarize.characters import QUOTES
from summarize.quotations import east_asian
from summarize.quotations.evidence.attribution import AttributionFacts
from summarize.quotations.evidence.facts import (
    MANY,
    VERBAL,
    Fact,
    any_of,
    bucket_of,
    class_of,
    count_of,
    order_of,
    shape_of,
    tag_at,
)
from summarize.quotations.marks import QuotedStretch
from summarize.quotations.mood import is_in_mood
from summarize.quotations.rulebook import NAME_AND_COLON, REPORTED_ON
from summarize.quotations.speech import length_in_words
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_CUE_GAP = Fact("cue.gap")
_CUE_FINITE = Fact("cue.finite")
_PLACE = Fact("place")
_AROUND = Fact("around")
_LENGTH = Fact("length")
_OPENS = Fact("opens")
_ENDS = Fact("ends")
_KIND = Fact("kind")
_BEFORE = Fact("before")
_BEHIND = Fact("behind")
_CAPITALS = Fact("capitals")
_VERB = Fact("verb")
_CLOSED = Fact("closed")
_INSIDE = Fact("inside")
_LINE = Fact("line")
_MARKED = Fact("mark")
_BEFORE_CLASS = Fact("before.class")
_BEHIND_CLASS = Fact("behind.class")
_INNER_FIRST = Fact("inner.first")
_INNER_LAST = Fact("inner.last")
_LENGTH_AND_BEFORE = Fact("length", "before")
_LENGTH_AND_ENDS = Fact("length", "ends")
_LENGTH_AND_ORDER = Fact("length", "order")
_LENGTH_AND_RULE = Fact("length", "rule")
_VERB_AND_ENDS = Fact("verb", "ends")
_LINE_AND_CAPITALS = Fact("line", "capitals")
_EDGES = QUOTES + ".,!?…:;()[]"
_LINES = {
    (True, True): "whole", (True, False): "opens", (False, True): "ends", (False, False): "inside",
}  # fmt: skip
_REACH = 6_000
"""Characters on either side in which the same words are looked for: about what an article has."""
_WIDEST_LINE = 400
_ROWS = {
    (0, 0): "row=no", (_QUOTED, 0): "row=before", (0, _QUOTED): "row=behind",
    (_QUOTED, _QUOTED): "row=before and behind",
}  # fmt: skip
_NEAR = 4
_MOST_COUNTED = 100
"""Tokens around a stretch that are counted: a sentence without end is not read anew for each stretch."""
_REACH_OF_DENIAL = 12
_REACH_OF_MOOD = 32
_REACH_OF_CALLING = 10
NEAR_DENIAL = "near=denial"
WHOLE_LINE = "line=who: words"
"""Of a line that is nothing but who, a colon, and the words, in which no term stands."""
ANNOUNCED = "near=said and colon"
"""Of a stretch that a verb of saying, its subject and a colon lead to: the mayor said: «…»."""
TURN = "line=turn"
"""Of a line that a dash opens, of a talk."""
CALLED = "near=called"
"""Of words that somebody calls something: Berg nannte den Plan einen „Fehler“, sprach von „Angst“."""
IN_MOOD = "near=mood"
"""Of words in a German clause that by its mood is somebody's: Berg sagte, der Plan sei „mutig“."""
_SHORTEST_LINE = 3
"""Words behind such a colon that are a sentence rather than a title."""
_DENIALS = frozenset({"denying", "untrue"})
_DASHES = frozenset("—–―−-")


def speech_evidence(
    tokens: Tokens, quote: int, utterance: Utterance | None, facts: AttributionFacts
) -> list[str]:
    """The facts about whether a stretch is speech: what name stands beside it says nothing of that."""
    return quote_evidence(tokens, quote, utterance) + facts.of_rule


def quote_evidence(tokens: Tokens, quote: int, utterance: Utterance | None) -> list[str]:
    """The facts about one quoted stretch: whether it is speech at all."""
    stretch = tokens.stretch[quote]
    words = tokens.text[stretch.inner : stretch.inner_end]
    before, behind = shape_of(tag_at(tokens, quote - 1)), shape_of(tag_at(tokens, quote + 1))
    count = length_in_words(tokens.text, stretch.inner, stretch.inner_end)
    parts = words.split()
    length, capitals = bucket_of(count), _capitals(parts)
    opens = "capital" if words[:1].isupper() else "low" if words[:1].islower() else "other"
    ends = words[-1:] if words[-1:] in ".!?…," else "open"
    verb = _has_verb(tokens.vocabulary, parts)
    facts = [
        _LENGTH[length],
        _OPENS[opens],
        _ENDS[ends],
        _BEFORE[before],
        _BEHIND[behind],
        _KIND["alone" if utterance is None or utterance.quoted else "woven"],
        _CAPITALS[capitals],
        _VERB[verb],
        _CLOSED[stretch.closed],
        _LENGTH_AND_BEFORE[length, before],
        _LENGTH_AND_ENDS[length, ends],
        _LENGTH_AND_ORDER[length, order_of(tokens)],
        _VERB_AND_ENDS[verb, ends],
    ]
    if utterance is not None and utterance.source is not None:
        facts.append(_LENGTH_AND_RULE[length, utterance.source.rule.name])
    facts += _edge_facts(tokens.vocabulary, parts)
    facts += _stretch_facts(tokens, quote, count, capitals)
    facts += _beside_facts(tokens, quote, utterance)
    if _is_turn(tokens.text, stretch):
        facts.append(TURN)
    elif utterance is not None and _is_whole_line(tokens, stretch, utterance.source):
        facts.append(WHOLE_LINE)
    elif (
        utterance is not None
        and count >= _SHORTEST_LINE
        and _is_announced(tokens, quote, utterance)
    ):
        facts.append(ANNOUNCED)
    elif utterance is not None and _is_by_somebody(tokens, utterance):
        if _is_called(tokens, quote, utterance):
            facts.append(CALLED)
        if _stands_in_mood(tokens, quote, utterance):
            facts.append(IN_MOOD)
    return facts


def _is_by_somebody(tokens: Tokens, utterance: Utterance) -> bool:
    """Whether somebody, and no German thing, is tied to words in a language whose verb is second."""
    speaker = utterance.source.speaker if utterance.source is not None else None
    if speaker is None or tokens.vocabulary.order is not OrderKind.VERB_SECOND:
        return False
    noun = tokens.vocabulary.lexicon.nouns_capitalised and tokens.has(speaker.first, Tag.ARTICLE)
    known = Tag.ROLE | Tag.GROUP | Tag.OUTLET
    return not noun or any(tokens.has(index, known) for index in range(*speaker))


def _is_called(tokens: Tokens, quote: int, utterance: Utterance) -> bool:
    """Whether a verb in front calls something by the words: `nannte ihn einen „X“`, `als „X“`, `von „X“`."""
    cue = utterance.source.cue if utterance.source is not None else None
    if (
        cue is None
        or not 0 <= quote - cue.after <= _REACH_OF_CALLING
        or _is_compound(tokens, quote)
    ):
        return False
    judged = tokens.has(cue.first, Tag.JUDGE)
    opens = Tag.LINKING | (Tag.PREPOSITION | Tag.CONJUNCTION if judged else 0)
    before = quote - 1
    while before > cue.first and tokens.can_be(before, WordClass.MOSTLY_ADJECTIVE):
        before -= 1
    one = tokens.form[before] in tokens.vocabulary.indefinite
    article = tokens.has(before, Tag.ARTICLE) and not one
    return one or (tokens.has(before, opens) and not article)


def _stands_in_mood(tokens: Tokens, quote: int, utterance: Utterance) -> bool:
    """Whether the verb of the clause around some words is in the mood of reported speech.

    Where the sentence has nobody of its own, only one that begins so: Macrons Worte, er sei „frei“, are his.
    """
    if not tokens.vocabulary.lexicon.subjunctive or _is_compound(tokens, quote):
        return False
    stretch = tokens.stretch[quote]
    name = _capitals(tokens.text[stretch.inner : stretch.inner_end].split()) == "all"
    if name and tokens.form[quote - 1] not in tokens.vocabulary.indefinite:
        return False
    goes_on = utterance.source is not None and utterance.source.rule is REPORTED_ON
    for index in range(quote - 1, max(-1, quote - _REACH_OF_MOOD), -1):
        if tokens.has(index, Tag.STOP | Tag.COLON):
            break
        if is_in_mood(tokens, index):
            return not goes_on or _opens_sentence(tokens, index)
    for index in range(quote + 1, min(len(tokens), quote + _REACH_OF_CALLING)):
        if tokens.has(index, Tag.STOP | Tag.COLON | Tag.COMMA):
            break
        if is_in_mood(tokens, index):
            return not goes_on or _opens_sentence(tokens, quote)
    return False


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    """Whether no comma stands in front of a token in its sentence."""
    while index > 0 and not tokens.has(index - 1, Tag.STOP):
        index -= 1
        if tokens.has(index, Tag.COMMA):
            return False
    return True


def _is_compound(tokens: Tokens, quote: int) -> bool:
    """Whether a hyphen makes one word of the quoted one and the next: im „Nordpost“-Interview."""
    return tokens.text[tokens.stretch[quote].end : tokens.stretch[quote].end + 1] == "-"


def _edge_facts(vocabulary: Vocabulary, parts: Sequence[str]) -> Iterator[str]:
    """What the first and the last of the quoted words are."""
    if parts:
        yield _INNER_FIRST[class_of(vocabulary.classes_of(parts[0].strip(_EDGES)))]
        yield _INNER_LAST[class_of(vocabulary.classes_of(parts[-1].strip(_EDGES)))]


def _stretch_facts(tokens: Tokens, quote: int, count: int, capitals: str) -> Iterator[str]:
    """How the quoted words stand, and where else the article has them."""
    text, stretch = tokens.text, tokens.stretch[quote]
    words = text[stretch.inner : stretch.inner_end]
    around = max(0, stretch.start - _REACH), stretch.end + _REACH
    if count < MANY and text.count(words, *around) > 1:
        marked = text.count(text[stretch.start : stretch.end], *around)
        yield f"again={'marked' if marked > 1 else 'plain'}"
    body = words[:-1]
    stopped = "." in body or "!" in body or "?" in body
    inside = "stop" if stopped else "comma" if "," in body else "none"
    yield _INSIDE[inside]
    line = _LINES[_opens_line(text, stretch.start), _ends_line(text, stretch.end)]
    yield _LINE[line]
    yield _LINE_AND_CAPITALS[line, capitals if count > 1 else "one"]
    first = next(iter(tokens.stretch.values()))
    yield _MARKED["usual" if text[stretch.start] == text[first.start] else "other"]


def _opens_line(text: str, start: int) -> bool:
    """Whether nothing but space stands before `start` in its line; a line too long does not open."""
    before = text[max(0, start - _WIDEST_LINE) : start]
    head = before[before.rfind("\n") + 1 :]
    return not head.strip() and len(head) < _WIDEST_LINE


def _ends_line(text: str, end: int) -> bool:
    behind, _, _ = text[end : end + _WIDEST_LINE].partition("\n")
    return not behind.strip(" .\t\r")


def _beside_facts(tokens: Tokens, quote: int, utterance: Utterance | None) -> Iterator[str]:
    """What stands beside a stretch and ties it to somebody's speaking, or names it."""
    tag, word, form = tokens.tag, tokens.word, tokens.form
    vocabulary = tokens.vocabulary
    if quote and tag[quote - 1] & _WORD:
        yield _BEFORE_CLASS[class_of(word[quote - 1])]
    if tokens.has(quote + 1, _WORD):
        yield _BEHIND_CLASS[class_of(word[quote + 1])]
    near = form[max(0, quote - _NEAR) : quote]
    if vocabulary.naming.is_among(near):
        yield "near=naming"
    if vocabulary.works.is_among(near):
        yield "near=works"
    before = tokens.hints(max(0, quote - _REACH_OF_DENIAL), quote)
    if any(tag[i] & Tag.UNSAID or tokens.phrase.get(i, (0, ""))[1] in _DENIALS for i in before):
        yield NEAR_DENIAL
    sides = any_of(tag[max(0, quote - 3) : quote]), any_of(tag[quote + 1 : quote + 4])
    yield _ROWS[sides[0] & _QUOTED, sides[1] & _QUOTED]
    if utterance is None:
        return
    yield _PLACE[min(3, utterance.quotes.index(quote))]
    if not utterance.quoted:
        end = min(utterance.after, utterance.first + _MOST_COUNTED)
        around = count_of(tag[utterance.first : end], _WORD)
        yield _AROUND[bucket_of(around)]
    cue = utterance.source.cue if utterance.source is not None else None
    if cue is not None:
        side = "before" if cue.first < quote else "behind"
        gap = quote - cue.after if cue.first < quote else cue.first - quote - 1
        yield _CUE_GAP[f"{side} {bucket_of(max(0, gap))}"]
        begin = min(cue.after, quote + 1)
        between = word[begin : min(max(cue.first, quote), begin + _MOST_COUNTED)]
        yield _CUE_FINITE[min(2, count_of(between, WordClass.MOSTLY_FINITE))]


def _is_whole_line(tokens: Tokens, stretch: QuotedStretch, source: SourceAndCue | None) -> bool:
    """Whether a line says who, and behind a colon what: `Мэр Айгүл Токоева: «…»`."""
    if source is None or source.speaker is None or source.rule is not NAME_AND_COLON:
        return False
    if tokens.vocabulary.code in east_asian.READ:
        return True  # a line above it
    first, after = source.speaker
    tells = any(tokens.tag[i] & (Tag.ROLE | Tag.TITLE) for i in range(first, after))
    return (
        (tells or after - first > 1)
        and bool(tokens.tag[after - 1] & _CAPITAL)
        and length_in_words(tokens.text, stretch.inner, stretch.inner_end) >= _SHORTEST_LINE
        and _opens_line(tokens.text, tokens.start[first])
        and _ends_line(tokens.text, stretch.end)
    )


def _is_announced(tokens: Tokens, quote: int, utterance: Utterance) -> bool:
    source = utterance.source
    if source is None or source.speaker is None or source.cue is None or not utterance.quoted:
        return False
    last = max(source.cue.after, source.speaker.after) - 1
    return (
        tokens.has(quote - 1, Tag.COLON)
        and tokens.has(source.cue.first, Tag.SAY)
        and 0 < quote - last <= _REACH_OF_DENIAL
        and not any(tokens.has(index, Tag.STOP) for index in range(last, quote - 1))
    )


def _is_turn(text: str, stretch: QuotedStretch) -> bool:
    """Whether a dash opens a stretch and its line; whoever found that told it from a list."""
    if stretch.start != stretch.inner:
        return False
    _, _, before = text[max(0, stretch.start - _WIDEST_LINE) : stretch.start].rpartition("\n")
    return before.strip() in _DASHES


def _capitals(words: Sequence[str]) -> str:
    initials = "".join([word[0] for word in words])
    if initials.islower():
        return "none"
    if initials[1:].islower() and initials[0].isupper():
        return "first"
    letters = list(filter(str.isalpha, initials))
    high = sum(map(str.isupper, letters))
    if not letters:
        return "no words"
    if high == len(letters):
        return "all"
    return "none" if not high else "first" if high == 1 and letters[0].isupper() else "some"


def _has_verb(vocabulary: Vocabulary, words: Sequence[str]) -> str:
    """Whether a word of these is a finite verb, or may be one."""
    known, learn, find = (
        vocabulary.verbal.get,
        vocabulary.verbal.learn,
        partial(_verbal, vocabulary),
    )
    answer = "no"
    for word in words:
        is_verb = known(word) or learn(word, find)
        if is_verb == "yes":
            return "yes"
        if is_verb == "may":
            answer = "may"
    return answer


def _verbal(vocabulary: Vocabulary, word: str) -> str:
    """Whether one word, marks around it, is a finite verb."""
    bare = word.strip(_EDGES)
    classes = vocabulary.classes_of(bare) if bare else 0
    if classes & WordClass.MOSTLY_FINITE or vocabulary.tags_of(bare.lower()) & VERBAL:
        return "yes"
    return "may" if classes & WordClass.FINITE else "no"
