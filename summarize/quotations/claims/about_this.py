"""Claims that a sentence or a clause of its own gives to somebody: `CLAUSE. That was said by X`.

Apart, because what was said stands in front of where it is told. Who said it is of use to quotations as
well, so `told_behind` asks for that alone.
"""

from summarize.characters import DOUBLE_QUOTES
from summarize.quotations.claim_borders import claimed, opens_content
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.name_shapes import looks_like_name
from summarize.quotations.order.verb_final import reports_clause
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import ACCORDING_BEFORE, AROUND
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE
from summarize.quotations.turkic.cased_words import IN_OR_FROM, is_oblique
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_OUTLET = Tag.OUTLET
_SAY = Tag.SAY
_THAT = Tag.THAT
_LONGEST_RELAY = 14
"""Tokens in front of what says who told it, in which an outlet relays that."""


def about_this(
    rules: Rules, first: int, after: int, before: tuple[int, int] | None
) -> list[Utterance]:
    """What the sentence or clause before it says: `Бұл туралы X мәлімдеді`."""
    tokens, first = rules.tokens, behind_relay(rules, first, after)
    for index in tokens.hints(first, after):
        end, field = tokens.phrase.get(index, (0, ""))
        if field != "about_this" or not rules.order.takes_object(end) or opens_content(rules, end):
            continue
        if index > first and is_romance(tokens):
            continue  # an article as well in a Romance language: lo dice
        said = before
        if tokens.has(index - 1, _COMMA) and index > first:
            if index - 1 - first < SHORTEST_CLAUSE:
                return []  # Tender elan olunub, bunu X deyib: whatever stands before it is another's
            said = first, index - 1
        elif index - first > SHORTEST_CLAUSE:
            return []
        elif before is not None and rules.order.bare_subject and opens_about(rules, before[0]):
            return []  # Бұл туралы X айтты. Бұл туралы Y да айтты.
        source = told_by(rules, first, index, end, after) if said is not None else None
        if said is None or source is None or _is_dateline(rules, said[1]):
            return []
        return claimed(rules, *said, source)
    return []


def opens_about(rules: Rules, first: int) -> bool:
    """Whether a sentence begins with what points to another: `Бұл туралы`, `Об этом`."""
    end, field = rules.tokens.phrase.get(first, (0, ""))
    return field == "about_this" and end > first + 1  # unlike Das Wehr


def behind_relay(rules: Rules, first: int, after: int) -> int:
    """Where a verb-final sentence says who told it, behind the outlet that relays it; else its beginning.

    `Göl.az xəbər verir ki, [bunu] X deyib`, `“Göl”ün məlumatına görə, [bu barədə] X danışıb`.
    """
    tokens = rules.tokens
    if not rules.order.bare_subject:
        return first
    for index in range(first + 2, min(after, first + _LONGEST_RELAY)):
        if tokens.phrase.get(index, (0, ""))[1] != "about_this" or not tokens.has(
            index - 1, _COMMA
        ):
            continue
        that = tokens.has(index - 2, _THAT)
        told = any(
            tokens.phrase.get(begin, (0, "")) == (index - 1, "according_after")
            for begin in range(first, index - 1)
        )
        return index if that or told else first
    return first


def _is_dateline(rules: Rules, after: int) -> bool:
    """Whether a Turkic sentence ends in somebody, and states nothing: `Астана, ҚазАқпарат тілшісі`."""
    last = after - 1
    while last > 0 and not rules.tag[last] & _WORD:
        last -= 1
    return rules.order.bare_subject and bool(rules.tag[last] & (Tag.ROLE | Tag.OUTLET))


def told_by(rules: Rules, first: int, index: int, end: int, after: int) -> SourceAndCue | None:
    """Whoever said what the phrase `[index, end)` of the sentence `[first, after)` refers back to."""
    tokens = rules.tokens
    cited = end + tokens.has(
        end, _QUOTED | _OUTLET
    )  # Дар ин бора «Ховар» бо такя ба X хабар медиҳад
    behind, field = tokens.phrase.get(cited, (0, ""))
    if field != "according":
        return _told_by_verb(rules, first, index, end, after)
    speaker = rules.according_speaker(cited, first, after)  # Об этом говорится в сообщении X
    return speaker and SourceAndCue(speaker, Phrase(cited, behind), ACCORDING_BEFORE)


def _told_by_verb(
    rules: Rules, first: int, index: int, end: int, after: int
) -> SourceAndCue | None:
    """The same of a sentence with a verb of saying."""
    for verb in rules.tokens.hints(end, after):
        if not rules.order.is_cue(verb, end, _SAY):
            continue
        if rules.order.bare_subject and reports_clause(rules.order, verb):
            return None
        cue = Phrase(verb, rules.order.cue_end(verb))
        source = _right_behind(rules, end, cue) or rules.subject_of(cue, end, after)
        if source is None or source.speaker is None or _is_where(rules, source.speaker):
            front = rules.order.front(first, index) if rules.order.bare_subject else None
            source = SourceAndCue(front, cue, AROUND) if front is not None else None
        if source is None or source.speaker is None:
            return None
        board = rules.order.bare_subject and source.speaker.after == cue.first
        if not board and not rules.order.names_somebody(source.speaker):
            return None
        # What follows may say where and when, but not what: that would be another statement.
        behind = range(max(source.after, verb), after)
        adds = (i for i in behind if rules.tokens.has(i, _COMMA) and _says_besides(rules, i + 1))
        if any(_tells_more(rules, i) for i in range(behind.start, next(adds, after))):
            return None
        rule = AROUND if rules.order.bare_subject else source.rule
        return source._replace(rule=rule)
    return None


def _is_where(rules: Rules, speaker: Phrase) -> bool:
    """Whether a Turkic phrase ends in a case that says where: Vazir bu haqda [Telegram kanalida] yozdi."""
    last = speaker.after - 1
    placed = IN_OR_FROM.search(rules.tokens.form[last]) is not None
    return rules.order.bare_subject and placed and is_oblique(rules.tokens, last)


def _right_behind(rules: Rules, end: int, cue: Phrase) -> SourceAndCue | None:
    """A Tajik subject right behind what it told, whomever it met: `Дар ин бора [вазири Русия] зимни мулоқот бо X гуфт`."""
    if not rules.tokens.vocabulary.linking_endings:
        return None
    subject = rules.order.phrases.subject_at(end, cue.first)
    named = subject is not None and subject.first == end and rules.order.names_somebody(subject)
    return SourceAndCue(subject, cue, AROUND) if named else None


def _says_besides(rules: Rules, index: int) -> bool:
    """Whether a participle opens what somebody says besides: Lo annuncia X, [ricordando] che …."""
    return rules.tokens.has(index, Tag.SAYING) and not rules.order.bare_subject


def _tells_more(rules: Rules, index: int) -> bool:
    """Whether a token opens what else somebody says: `che`, a colon, `di voler …`, unlike `sindaco di Roma`."""
    tokens = rules.tokens
    if tokens.has(index, Tag.LINKING) and not tokens.can_be(index + 1, WordClass.NOT_FINITE):
        return False
    if tokens.has(index, _QUOTED) and _is_told_in(rules, index):
        return False
    return tokens.has(index, _THAT | _COLON | _QUOTED)


def _is_told_in(rules: Rules, quote: int) -> bool:
    """Whether the name of an outlet or a broadcast stands in marks: `Това заяви X в [„Ден“] по БНТ`."""
    tokens = rules.tokens
    if not tokens.has(quote - 1, Tag.PREPOSITION | Tag.LINKING | _OUTLET | Tag.DOCUMENT):
        return False
    words = tokens.slice(quote, quote + 1)
    return looks_like_name(words.strip(DOUBLE_QUOTES), titles_capitalised=False)
