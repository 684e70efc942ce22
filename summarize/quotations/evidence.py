"""What speaks for an attribution and what against it, as named facts.

Each fact is a short text such as `rule=goes on` or `who=pronoun`; an attribution has some forty of
them. The fitted confidence weighs them, and `summarize quotes --explain` prints those that weigh
most. Facts say what stands in the text, never how good it is: that is for the fit to find out.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial, reduce
from itertools import chain
from operator import or_
from typing import NamedTuple, Protocol

from summarize.characters import DOUBLE_QUOTES, QUOTES
from summarize.quotations import east_asian
from summarize.quotations.found import Speaker
from summarize.quotations.marks import QuotedStretch
from summarize.quotations.people.parts_of_names import name_words
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import NAME_AND_COLON
from summarize.quotations.speech import length_in_words
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_PRONOUN = Tag.PRONOUN
_QUOTED = Tag.QUOTED
_STOP = Tag.STOP
_FUNCTION_TAGS = (
    Tag.CONJUNCTION | Tag.PREPOSITION | Tag.ADVERB | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT
    | Tag.WHETHER | Tag.SAY | Tag.JUDGE | Tag.SAYING | Tag.TIME
)  # fmt: skip
_FINITE = WordClass.MOSTLY_FINITE
_VERBAL = Tag.AUXILIARY | Tag.SAY | Tag.JUDGE | Tag.SUBJUNCTIVE | Tag.PASSIVE
_NAMES = _CAPITAL | Tag.ROLE
_HAS_GROUP = "mention.has=group"
_KINDS = (
    ("mention.has=role", Tag.ROLE),
    (_HAS_GROUP, Tag.GROUP),
    ("mention.has=outlet", Tag.OUTLET),
    ("mention.has=document", Tag.DOCUMENT),
    ("mention.has=title", Tag.TITLE),
    ("mention.has=place", Tag.PLACE),
    ("mention.has=thing", Tag.NOT_PERSON),
    ("mention.has=time", Tag.TIME),
    ("mention.has=number", Tag.NUMBER),
)
CUE_SAYS = "cue=say"
_CUES = (
    (CUE_SAYS, Tag.SAY),
    ("cue=judge", Tag.JUDGE),
    ("cue=exclaim", Tag.EXCLAIM),
    ("cue=saying", Tag.SAYING),
    ("cue=cites", Tag.CITES),
    ("cue=phrase", Tag.PHRASE),
)
_CLASSES = (
    ("name", WordClass.MOSTLY_NAME),
    ("noun", WordClass.MOSTLY_NOUN),
    ("adjective", WordClass.MOSTLY_ADJECTIVE),
    ("finite", WordClass.MOSTLY_FINITE),
    ("nonfinite", WordClass.MOSTLY_NOT_FINITE),
    ("adverb", WordClass.MOSTLY_ADVERB),
    ("function", WordClass.MOSTLY_FUNCTION),
    ("numeral", WordClass.MOSTLY_NUMERAL),
)
_NO_NAME_HOLDS = frozenset(DOUBLE_QUOTES + "\n:;")
_MANY = 9
_MANY_KINDS = 1024
"""Combinations of tags, or of what a form can be, that are told apart for good: a language has hundreds."""
_NEWS = 100_000
"""Characters in which a name is counted: more than an article has."""


class _Fact(dict[object, str]):
    """A fact by what it says: `_Fact("gap.stops")[2]` is `gap.stops=2`.

    Of several names together it says something of each: `_Fact("who", "order")["pronoun", "free"]`
    is `who=pronoun&order=free`. The same few are told of all utterances, and so each is written once.
    """

    def __init__(self, *names: str) -> None:
        self._names = names

    def __missing__(self, told: object) -> str:
        values = told if isinstance(told, tuple) else (told,)
        pairs = zip(self._names, values, strict=True)
        fact = self[told] = "&".join(f"{name}={value}" for name, value in pairs)
        return fact


_ORDER, _WHO, _RULE, _SIDE, _MEANT = map(_Fact, ("order", "who", "rule", "side", "meant"))
_WHO_AND_ORDER, _WHO_AND_RULE = _Fact("who", "order"), _Fact("who", "rule")
_WHO_AND_RESOLVED, _MEANT_AND_WHO = _Fact("who", "resolved"), _Fact("meant", "who")
_RULE_AND_ORDER = _Fact("rule", "order")
_PREVIOUS, _NEXT, _PREVIOUS_AND_NEXT = _Fact("previous"), _Fact("next"), _Fact("previous", "next")
_GAP, _GAP_STOPS, _GAP_LINES = map(_Fact, ("gap", "gap.stops", "gap.lines"))
_GAP_QUOTES, _GAP_NAMES = map(_Fact, ("gap.quotes", "gap.names"))
_CUE_CLASS, _CUE_DISTANCE = map(_Fact, ("cue.class", "cue.distance"))
_CUE_FRONT, _NEGATED, _CUE_START = map(_Fact, ("cue.front", "negated", "cue.start"))
_CUE_GAP, _CUE_FINITE, _PLACE, _AROUND = map(_Fact, ("cue.gap", "cue.finite", "place", "around"))
_MENTION_WORDS, _MENTION_LAST = map(_Fact, ("mention.words", "mention.last"))
_MENTION_FIRST, _MENTION_OPENS = map(_Fact, ("mention.first", "mention.opens"))
_MENTION_BEFORE, _MENTION_BEHIND = map(_Fact, ("mention.before", "mention.behind"))
_MENTION_BEHIND_CLASS = _Fact("mention.behind.class")
_NAME_ROLE, _NAME_SAID, _NAME_SEEN = map(_Fact, ("name.role", "name.said", "name.seen"))
_PERSONS, _NAME_PERSON = map(_Fact, ("persons", "name.person"))
_NAME_PERSON_AND_WORDS = _Fact("name.person", "words")
_LENGTH, _OPENS, _ENDS, _KIND = map(_Fact, ("length", "opens", "ends", "kind"))
_BEFORE, _BEHIND, _CAPITALS, _VERB = map(_Fact, ("before", "behind", "capitals", "verb"))
_CLOSED, _INSIDE, _LINE, _MARKED = map(_Fact, ("closed", "inside", "line", "mark"))
_BEFORE_CLASS, _BEHIND_CLASS = map(_Fact, ("before.class", "behind.class"))
_INNER_FIRST, _INNER_LAST = map(_Fact, ("inner.first", "inner.last"))
_LENGTH_AND_BEFORE, _LENGTH_AND_ENDS = _Fact("length", "before"), _Fact("length", "ends")
_LENGTH_AND_ORDER, _LENGTH_AND_RULE = _Fact("length", "order"), _Fact("length", "rule")
_VERB_AND_ENDS, _LINE_AND_CAPITALS = _Fact("verb", "ends"), _Fact("line", "capitals")
_FINITE_VERBS, _FINITE_AND_RULE = _Fact("finite"), _Fact("finite", "rule")
_WORDS, _FIRST, _FIRST_CLASS = map(_Fact, ("words", "first", "first.class"))
_LAST, _LAST_CLASS, _THAT, _HOLDS_QUOTED = map(_Fact, ("last", "last.class", "that", "quoted"))
_QUESTION, _NAMES_IN = map(_Fact, ("question", "names"))


class SpeakerGuess(Protocol):
    """What is known of an utterance's speaker."""

    @property
    def speaker(self) -> Speaker | None:
        """Who it is, as far as can be told."""

    @property
    def is_sure(self) -> bool:
        """Whether only one person can be meant, or two resolvers agree on one."""

    @property
    def candidates(self) -> tuple[Speaker, ...]:
        """Who else could be meant."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the whole article adds: how often each name speaks, by how many rules, who is named."""

    persons: int
    names: Counter[str] = field(default_factory=Counter)
    """How many utterances each printed name has."""
    shown: frozenset[str] = frozenset()
    """The names that a role, a title or a given name shows to be persons'."""
    known: frozenset[str] = frozenset()
    """All names of the article."""


class AttributionFacts(NamedTuple):
    """The facts about who said an utterance, whatever it is.

    `of_rule` tell what ties it to a mention, and so whether it is said at all; `of_name` whom that
    one names, which says nothing of that.
    """

    of_rule: list[str]
    of_name: list[str]

    @property
    def all(self) -> tuple[str, ...]:
        """Both, in order."""
        return *self.of_rule, *self.of_name


def attribution_evidence(
    tokens: Tokens,
    utterance: Utterance,
    guesses: tuple[SpeakerGuess | None, SpeakerGuess, SpeakerGuess | None],
    setting: Setting,
) -> AttributionFacts:
    """The facts about who said an utterance; `guesses` are who speaks before, then, and behind."""
    _, named, _ = guesses
    source, speaker = utterance.source, named.speaker
    if source is None or source.speaker is None or speaker is None:
        rule = f"rule={source.rule.name if source else 'none'}"
        return AttributionFacts(["who=nobody", rule], [])
    unread = tokens.vocabulary.code in east_asian.READ
    order = _order(tokens)
    who = _cut_out(tokens, *source.speaker, speaker) if unread else _who(tokens, *source.speaker)
    of_rule = [_ORDER[order], _WHO_AND_ORDER[who, order]]
    of_rule += _rule_facts(tokens, utterance, source, order)
    resolved = speaker.name != speaker.mention
    of_rule += _WHO[who], _WHO_AND_RESOLVED[who, resolved], _WHO_AND_RULE[who, source.rule.name]
    if unread:
        of_rule = [fact for fact in of_rule if not fact.startswith(_OF_WORDS)]
        of_rule.append(CUE_SAYS)
    elif order == _CASELESS:
        of_rule = [fact for fact in of_rule if not fact.startswith(_OF_OTHERS)]
    of_name = _kinds(tokens, source.speaker) if unread else _mention_facts(tokens, source.speaker)
    found = f"{'sure' if named.is_sure else 'unsure'} of {min(3, len(named.candidates))}"
    of_name += _MEANT[found], _MEANT_AND_WHO[found, who]
    of_name += _name_facts(tokens, speaker, setting, is_body=_HAS_GROUP in of_name)
    of_name += _neighbour_facts(speaker, guesses)
    return AttributionFacts(of_rule, of_name)


_CASELESS = "caseless"
_OF_OTHERS = ("gap.names", "side=")
"""What says nothing without capitals: how many stand between, and that who speaks is told first, as he always is."""
_OF_WORDS = (*_OF_OTHERS, "gap=", "cue=", "cue.class", "cue.distance")
"""What is counted by words, and says nothing where each letter may be one."""


def _cut_out(tokens: Tokens, first: int, after: int, speaker: Speaker) -> str:
    """What sort of mention is cut out of a text without capitals: it is judged by its office."""
    if after - first == 1 and tokens.tag[first] & _PRONOUN:
        return "pronoun " + tokens.vocabulary.pronouns.get(tokens.form[first], "")
    if speaker.role is not None:
        return "full name"
    # A Korean particle hides what its word is; the name is without it.
    _, _, last = speaker.name.rpartition(" ")
    here = _any_of(tokens.tag[first:after]) | tokens.vocabulary.tags_of(last)
    return "the described" if here & (Tag.ROLE | Tag.GROUP) else "one name"


def _kinds(tokens: Tokens, phrase: Phrase) -> list[str]:
    """What kinds of words a mention has."""
    here = _any_of(tokens.tag[slice(*phrase)])
    return [name for name, bit in _KINDS if here & bit]


def _neighbour_facts(
    speaker: Speaker, guesses: tuple[SpeakerGuess | None, SpeakerGuess, SpeakerGuess | None]
) -> tuple[str, str, str]:
    """Who speaks before and after."""
    before, behind = [
        "nobody"
        if other is None or other.speaker is None
        else "same"
        if other.speaker.name == speaker.name
        else "other"
        for other in (guesses[0], guesses[2])
    ]
    return _PREVIOUS[before], _NEXT[behind], _PREVIOUS_AND_NEXT[before, behind]


def quote_evidence(tokens: Tokens, quote: int, utterance: Utterance | None) -> list[str]:
    """The facts about one quoted stretch: whether it is speech at all."""
    stretch = tokens.stretch[quote]
    words = tokens.text[stretch.inner : stretch.inner_end]
    before, behind = _shape(_tag(tokens, quote - 1)), _shape(_tag(tokens, quote + 1))
    count = length_in_words(tokens.text, stretch.inner, stretch.inner_end)
    parts = words.split()
    length, capitals = _bucket(count), _capitals(parts)
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
        _LENGTH_AND_ORDER[length, _order(tokens)],
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
    return facts


def _edge_facts(vocabulary: Vocabulary, parts: Sequence[str]) -> Iterator[str]:
    """What the first and the last of the quoted words are."""
    if parts:
        yield _INNER_FIRST[_class_of(vocabulary.classes_of(parts[0].strip(_EDGES)))]
        yield _INNER_LAST[_class_of(vocabulary.classes_of(parts[-1].strip(_EDGES)))]


def _stretch_facts(tokens: Tokens, quote: int, count: int, capitals: str) -> Iterator[str]:
    """How the quoted words stand, and where else the article has them."""
    text, stretch = tokens.text, tokens.stretch[quote]
    words = text[stretch.inner : stretch.inner_end]
    around = max(0, stretch.start - _REACH), stretch.end + _REACH
    if count < _MANY and text.count(words, *around) > 1:
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


_EDGES = QUOTES + ".,!?…:;()[]"
_LINES = {
    (True, True): "whole", (True, False): "opens", (False, True): "ends", (False, False): "inside",
}  # fmt: skip


_REACH = 6_000
"""Characters on either side in which the same words are looked for: about what an article has."""
_WIDEST_LINE = 400


def _opens_line(text: str, start: int) -> bool:
    """Whether nothing but space stands before `start` in its line; a line too long does not open."""
    before = text[max(0, start - _WIDEST_LINE) : start]
    head = before[before.rfind("\n") + 1 :]
    return not head.strip() and len(head) < _WIDEST_LINE


def _ends_line(text: str, end: int) -> bool:
    behind, _, _ = text[end : end + _WIDEST_LINE].partition("\n")
    return not behind.strip(" .\t\r")


_ROWS = {
    (0, 0): "row=no", (_QUOTED, 0): "row=before", (0, _QUOTED): "row=behind",
    (_QUOTED, _QUOTED): "row=before and behind",
}  # fmt: skip
_NEAR = 4
_MOST_COUNTED = 100
"""Tokens around a stretch that are counted: a sentence without end is not read anew for each stretch."""
_REACH_OF_DENIAL = 12
NEAR_DENIAL = "near=denial"
WHOLE_LINE = "line=who: words"
"""Of a line that is nothing but who, a colon, and the words, in which no term stands."""
ANNOUNCED = "near=said and colon"
"""Of a stretch that a verb of saying, its subject and a colon lead to: the mayor said: «…»."""
OPENED_BY_THAT = "that=True"
"""Of a claim that a conjunction like `that` opens."""
TURN = "line=turn"
"""Of a line that a dash opens, of a talk."""
_SHORTEST_LINE = 3
"""Words behind such a colon that are a sentence rather than a title."""
_DENIALS = frozenset({"denying", "untrue"})


def _beside_facts(tokens: Tokens, quote: int, utterance: Utterance | None) -> Iterator[str]:
    """What stands beside a stretch and ties it to somebody's speaking, or names it."""
    tag, word, form = tokens.tag, tokens.word, tokens.form
    vocabulary = tokens.vocabulary
    if quote and tag[quote - 1] & _WORD:
        yield _BEFORE_CLASS[_class_of(word[quote - 1])]
    if tokens.has(quote + 1, _WORD):
        yield _BEHIND_CLASS[_class_of(word[quote + 1])]
    near = form[max(0, quote - _NEAR) : quote]
    if vocabulary.naming.is_among(near):
        yield "near=naming"
    if vocabulary.works.is_among(near):
        yield "near=works"
    before = tokens.hints(max(0, quote - _REACH_OF_DENIAL), quote)
    if any(tag[i] & Tag.UNSAID or tokens.phrase.get(i, (0, ""))[1] in _DENIALS for i in before):
        yield NEAR_DENIAL
    sides = _any_of(tag[max(0, quote - 3) : quote]), _any_of(tag[quote + 1 : quote + 4])
    yield _ROWS[sides[0] & _QUOTED, sides[1] & _QUOTED]
    if utterance is None:
        return
    yield _PLACE[min(3, utterance.quotes.index(quote))]
    if not utterance.quoted:
        end = min(utterance.after, utterance.first + _MOST_COUNTED)
        around = _count(tag[utterance.first : end], _WORD)
        yield _AROUND[_bucket(around)]
    cue = utterance.source.cue if utterance.source is not None else None
    if cue is not None:
        side = "before" if cue.first < quote else "behind"
        gap = quote - cue.after if cue.first < quote else cue.first - quote - 1
        yield _CUE_GAP[f"{side} {_bucket(max(0, gap))}"]
        begin = min(cue.after, quote + 1)
        between = word[begin : min(max(cue.first, quote), begin + _MOST_COUNTED)]
        yield _CUE_FINITE[min(2, _count(between, WordClass.MOSTLY_FINITE))]


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


_DASHES = frozenset("—–―-")


def speech_evidence(
    tokens: Tokens, quote: int, utterance: Utterance | None, facts: AttributionFacts
) -> list[str]:
    """The facts about whether a stretch is speech: what name stands beside it says nothing of that."""
    return quote_evidence(tokens, quote, utterance) + facts.of_rule


def claim_evidence(tokens: Tokens, utterance: Utterance) -> list[str]:
    """The facts about what a claim says: whether it is a statement that makes sense by itself."""
    first, after = utterance.first, utterance.after
    tag, word = tokens.tag, tokens.word
    inside = tag[first:after]
    finite = len([
        here
        for here, known in zip(inside, word[first:after], strict=True)
        if (here & _VERBAL or known & _FINITE) and not here & _CAPITAL
    ])  # fmt: skip
    facts = [
        _FINITE_VERBS[min(finite, 3)],
        _WORDS[_bucket(_count(inside, _WORD))],
        _FIRST[_shape(tag[first])],
        _FIRST_CLASS[_class_of(word[first])],
        _LAST[_shape(tag[after - 1])],
        _BEFORE[_shape(_tag(tokens, first - 1))],
        _BEHIND[_shape(_tag(tokens, after))],
        _THAT[_any_of(tag[max(0, first - 2) : first]) & _opens_report(tokens) != 0],
        _HOLDS_QUOTED[_any_of(inside) & _QUOTED != 0],
        _QUESTION["?" in tokens.form[first:after]],
        _NAMES_IN[min(3, _count(inside, _CAPITAL))],
    ]
    last = _class_of(word[after - 1])
    if last != "finite" or tokens.vocabulary.order is not OrderKind.FREE_FINAL:
        facts.append(_LAST_CLASS[last])  # every Persian clause ends in its verb
    source = utterance.source
    if source is not None:
        facts.append(_FINITE_AND_RULE[min(finite, 2), source.rule.name])
        if source.cue is not None:
            facts.append(_CUE_CLASS[_class_of(word[source.cue.first])])
            start = min(3, first - source.cue.after) if source.cue.first < first else "behind"
            facts.append(_CUE_START[start])
    return facts


def _opens_report(tokens: Tokens) -> int:
    """The tags of what opens a reported clause: a colon does as a `that` does, `وزیر گفت: CLAUSE`."""
    return Tag.THAT | (Tag.COLON if tokens.vocabulary.order is OrderKind.FREE_FINAL else 0)


# -- the rule


def _rule_facts(
    tokens: Tokens, utterance: Utterance, source: SourceAndCue, order: str
) -> list[str]:
    speaker, cue = source.speaker, source.cue
    assert speaker is not None
    facts = [_RULE[source.rule.name], _RULE_AND_ORDER[source.rule.name, order]]
    if cue is not None and cue.first in tokens.phrase:
        facts.append(f"phrase={tokens.phrase[cue.first][1]}")
    if speaker.first < utterance.first:
        facts.append(_SIDE["before"])
        facts += _between(tokens, speaker.after, utterance.first)
    elif speaker.first < utterance.after:
        facts.append(_SIDE["inside"])
    else:
        facts.append(_SIDE["behind"])
        facts += _between(
            tokens, _pointed_from(tokens, utterance.after, speaker.first, order), speaker.first
        )
    if cue is None:
        facts.append("cue=none")
        return facts
    here = tokens.tag[cue.first]
    facts += [name for name, bit in _CUES if here & bit] or ("cue=other",)
    distance = max(cue.first - speaker.after, speaker.first - cue.after, 0)
    around = _any_of(tokens.tag[max(0, cue.first - 3) : cue.after + 2])
    facts += (
        _CUE_CLASS[_class_of(tokens.word[cue.first])],
        _CUE_DISTANCE[_bucket(distance)],
        _CUE_FRONT[cue.first < speaker.first],
        _NEGATED[around & Tag.NEGATION != 0],
    )
    return facts


def _pointed_from(tokens: Tokens, first: int, speaker: int, order: str) -> int:
    """Where a gap to whoever said it begins: in another line with what points back, `“…”. [Bunu] X deyib`."""
    if order == "final" and "\n" in tokens.form[first:speaker]:
        for index in range(first, speaker):
            if tokens.phrase.get(index, (0, ""))[1] == "about_this":
                return index
    return first


_PARTS_OF_GAP = Tag.STOP | _QUOTED | _CAPITAL


def _between(tokens: Tokens, first: int, after: int) -> tuple[str, str, str, str, str]:
    between = slice(max(0, first), max(0, after))
    tags = tokens.tag[between]
    gap = _GAP[_bucket(len(tags))]
    tags = [each for each in tags if each & _PARTS_OF_GAP]  # A gap may be several sentences.
    if not tags:
        return gap, _GAP_STOPS[0], _GAP_LINES[0], _GAP_QUOTES[0], _GAP_NAMES[0]
    lines = tokens.form[between].count("\n")
    return (
        gap,
        _GAP_STOPS[min(3, _count(tags, Tag.STOP) - lines)],
        _GAP_LINES[min(3, lines)],
        _GAP_QUOTES[min(2, _count(tags, _QUOTED))],
        _GAP_NAMES[min(3, _count(tags, _CAPITAL))],
    )


# -- the words that name the speaker


def _mention_facts(tokens: Tokens, phrase: Phrase) -> list[str]:
    first, after = phrase
    tags, words = tokens.tag[first:after], tokens.word[first:after]
    before, behind = _tag(tokens, first - 1), _tag(tokens, after)
    here = _any_of(tags)
    facts = [_MENTION_WORDS[_bucket(after - first)]]
    facts += _kinds(tokens, phrase)
    facts += _MENTION_LAST[_class_of(words[-1])], _MENTION_FIRST[_class_of(words[0])]
    if here & _FUNCTION_TAGS and any(each & _FUNCTION_TAGS and not each & _NAMES for each in tags):
        facts.append("mention.has=function")
    if _any_of(words) & WordClass.MOSTLY_FINITE:
        facts.append("mention.has=finite")
    if here & Tag.COORDINATING:
        facts.append("mention.has=and")
    if before & Tag.COORDINATING and tokens.has(first - 2, _CAPITAL):
        facts.append("mention.joined")
    if words[-1] & WordClass.OBLIQUE:
        facts.append("mention.last=oblique")
    beside = _class_of(tokens.word[after]) if after < len(tokens.word) else ""
    opens = first == 0 or not before & _GOES_ON
    facts += (
        _MENTION_BEFORE[_shape(before)],
        _MENTION_BEHIND[_shape(behind)],
        _MENTION_BEHIND_CLASS[beside],
        _MENTION_OPENS[opens],
    )
    return facts


_GOES_ON = _WORD | Tag.MARK | Tag.COMMA | Tag.DASH
"""What stands in front of a mention that opens nothing."""


def _who(tokens: Tokens, first: int, after: int) -> str:
    """What sort of mention it is."""
    tag = tokens.tag
    if after - first == 1 and tag[first] & _PRONOUN and not tag[first] & Tag.ROLE:
        return "pronoun " + tokens.vocabulary.pronouns.get(tokens.form[first], "")
    capitals = _count(tag[first:after], _CAPITAL)
    if tag[first] & Tag.OPENS_NOUN:
        indefinite = tokens.form[first] in tokens.vocabulary.indefinite
        named = capitals - bool(tag[first] & _CAPITAL)
        return f"{'some' if indefinite else 'the'} {'named' if named else 'described'}"
    if not capitals:
        return "described"
    return "one word" if after - first == 1 else "one name" if capitals == 1 else "full name"


def _name_facts(
    tokens: Tokens, speaker: Speaker, setting: Setting, *, is_body: bool
) -> tuple[str, ...]:
    name, text, named = speaker.name, tokens.text, tokens.vocabulary.named
    known = _known(tokens.vocabulary, name, setting, is_body=is_body)
    if known == "unread":
        return (
            _NAME_ROLE[speaker.role is not None],
            _NAME_SAID[min(4, setting.names[name])],
            _NAME_SEEN[_bucket(_seen(name, text)) if len(name) < 80 else "long"],
            _NAME_PERSON[known],
        )
    # Without capitals more words than names are counted among the people.
    persons = () if tokens.vocabulary.lexicon.caseless else (_PERSONS[min(6, setting.persons)],)
    return (
        *(named.get(name) or named.learn(name, partial(_facts_of_name, tokens.vocabulary))),
        _NAME_ROLE[speaker.role is not None],
        _NAME_SAID[min(4, setting.names[name])],
        _NAME_SEEN[_bucket(_seen(name, text)) if len(name) < 80 else "long"],
        *persons,
        _NAME_PERSON[known],
        _NAME_PERSON_AND_WORDS[known, min(3, _words_of(tokens.vocabulary, name))],
    )


def _known(vocabulary: Vocabulary, name: str, setting: Setting, *, is_body: bool) -> str:
    """Whether the article shows a name to be a person's; that a body is none says nothing against it."""
    if vocabulary.code in east_asian.READ:
        return "unread"  # the names of such a text are not collected
    if name in setting.known:
        return "shown" if name in setting.shown else "known"
    return "body" if is_body else "no"


def _words_of(vocabulary: Vocabulary, name: str) -> int:
    """How many words tell a name from others."""
    return len(name_words(name, vocabulary.code) if vocabulary.filiation else name.split())


def _facts_of_name(vocabulary: Vocabulary, name: str) -> tuple[str, ...]:
    """What a name tells by itself, wherever it stands."""
    parts = name_words(name, vocabulary.code)
    capitals = sum(part[0].isupper() for part in parts)
    high = "none" if not capitals else "all" if capitals == len(parts) else "some"
    facts = [f"name.words={min(6, len(parts))}"]
    if not vocabulary.lexicon.caseless:
        facts.append(f"name.capitals={high}")
    if parts:
        last, first = vocabulary.classes_of(parts[-1]), vocabulary.classes_of(parts[0])
        facts += [f"name.last={_class_of(last)}", f"name.first={_class_of(first)}"]
        if last & WordClass.OBLIQUE:
            facts.append("name.last=oblique")
        if last & WordClass.PLURAL:
            facts.append("name.last=plural")
    if name and not name[-1].isalnum():
        facts.append("name.ends=mark")
    if not _NO_NAME_HOLDS.isdisjoint(name):
        facts.append("name.holds=mark")
    if any(part.isdigit() for part in parts):
        facts.append("name.holds=number")
    return tuple(facts)


# -- small


def _order(tokens: Tokens) -> str:
    lexicon = tokens.vocabulary.lexicon
    order = tokens.vocabulary.order
    if lexicon.caseless:
        return _CASELESS
    return "final" if order.is_final else _ORDERS[order]


_ORDERS = {
    OrderKind.FIXED: "fixed",
    OrderKind.VERB_SECOND: "second",
    OrderKind.CASED: "free cased",
    OrderKind.ROMANCE: "free",
    OrderKind.POSTPOSED: "free",
}


def _count(bits: Sequence[int], any_of: int) -> int:
    """How many of some tokens' tags, or word classes, have any of these bits."""
    return len([each for each in bits if each & any_of])


def _any_of(bits: Sequence[int]) -> int:
    """What any of some tokens, or word classes, is."""
    return reduce(or_, bits, 0)


def _tag(tokens: Tokens, index: int) -> int:
    return tokens.tag[index] if 0 <= index < len(tokens.tag) else _STOP


_SHAPES = (
    ("stop", Tag.STOP), ("comma", Tag.COMMA), ("dash", Tag.DASH), ("colon", Tag.COLON),
    ("quoted", _QUOTED), ("bracket", Tag.OPENING | Tag.CLOSING), ("mark", Tag.MARK),
    ("that", Tag.THAT | Tag.WHETHER), ("pronoun", _PRONOUN), ("say", Tag.SAY),
    ("article", Tag.OPENS_NOUN), ("preposition", Tag.GOVERNS),
    ("conjunction", Tag.CONJUNCTION | Tag.COORDINATING), ("auxiliary", Tag.AUXILIARY),
    ("adverb", Tag.ADVERB), ("time", Tag.TIME), ("document", Tag.DOCUMENT), ("role", Tag.ROLE),
    ("capital", _CAPITAL), ("number", Tag.NUMBER), ("word", _WORD),
)  # fmt: skip


@lru_cache(maxsize=_MANY_KINDS)
def _shape(tag: int) -> str:
    return next((name for name, bit in _SHAPES if tag & bit), "other")


@lru_cache(maxsize=_MANY_KINDS)
def _class_of(word: int) -> str:
    return next((name for name, bit in _CLASSES if word & bit), "mixed" if word else "unknown")


# As many as speak in an article; more would keep the texts of articles before.
@lru_cache(maxsize=16)
def _seen(name: str, text: str) -> int:
    """How often a name stands in a text, or in as much of it as an article may have."""
    return text.count(name, 0, _NEWS)


def _bucket(count: int) -> str:
    if count <= 3:
        return str(count)
    return "4-5" if count <= 5 else "6-8" if count < _MANY else "9-15" if count < 16 else "16+"


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
    if classes & WordClass.MOSTLY_FINITE or vocabulary.tags_of(bare.lower()) & _VERBAL:
        return "yes"
    return "may" if classes & WordClass.FINITE else "no"


def facts_of(*groups: Sequence[str]) -> list[str]:
    """The facts of several groups, each once, in order."""
    return [*dict.fromkeys(chain.from_iterable(groups))]
