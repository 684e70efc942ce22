"""Claims whose attribution is an English sentence of its own: `CLAUSE. X reported`, `CLAUSE. This was stated by X`.

How news translated from Russian tells its sources. Apart from `about_this`, because nothing in such a
sentence need point back, and so its verb has to be one that tells, without anything of its own behind it.
"""

from summarize.quotations.claim_borders import claimed
from summarize.quotations.language_kinds import is_english
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import VERB_BEFORE
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE, has_finite_verb
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_SITUATES = Tag.TIME | Tag.DOCUMENT | Tag.OUTLET
_TELLS = Tag.ROLE | Tag.GROUP | Tag.OUTLET | Tag.SOURCE | Tag.CAPITAL
_TELLS_MORE = Tag.THAT | Tag.COLON | Tag.QUOTED | Tag.WHETHER
_THING = "n"
_LONGEST_WHEN = 5
_NEAR = 4
"""Tokens from a preposition to the noun that tells when or in what something was said."""


def told_apart(
    rules: Rules, first: int, after: int, before: tuple[int, int] | None
) -> list[Utterance]:
    """What the sentence `before` says, which nobody is known to have said, if `[first, after)` only tells who did."""
    tokens = rules.tokens
    if before is None or not is_english(tokens) or tokens.has(after, Tag.COLON):
        return []
    if not _is_statement(rules, before, first):
        return []
    source = _told_by(rules, first, after) or _teller(rules, first, after)
    return [] if source is None else claimed(rules, *before, source)


def _teller(rules: Rules, first: int, after: int) -> SourceAndCue | None:
    """Who only says that he told something, and when: `[The ministry] reported on Monday`."""
    tokens = rules.tokens
    verb = next((i for i in tokens.hints(first, after) if tokens.has(i, Tag.SAY)), None)
    if verb is None or not tokens.is_form(verb, tokens.vocabulary.telling):
        return None
    source = rules.subject_of(Phrase(verb, verb + 1), first, after)
    speaker = source.speaker if source is not None else None
    if speaker is None or speaker.after > verb or tokens.has(speaker.first, Tag.PRONOUN):
        return None
    named = rules.order.next(_TELLS, *speaker) is not None
    alone = named and not has_finite_verb(rules, first, verb)
    alone = alone and _only_situates(rules, first, speaker.first)
    return source if alone and _says_no_more(rules, verb + 1, after) else None


def _only_situates(rules: Rules, first: int, subject: int) -> bool:
    """Whether all in front of a subject tells when or where, or his office: `[On Monday,] the ministry reported`.

    Unlike what he told: `[The pumps in question ran dry], officials said`.
    """
    tokens = rules.tokens
    if first == subject:
        return True
    office = tokens.has(subject - 1, Tag.COMMA) and rules.order.next(Tag.ROLE, first, subject)
    verbs = WordClass.FINITE | WordClass.MOSTLY_NOT_FINITE
    if office and not any(tokens.can_be(i, verbs) for i in range(first, subject)):
        return True
    opens = tokens.has(first, Tag.TIME | Tag.ADVERB | Tag.PREPOSITION)
    return opens and subject - first <= _LONGEST_WHEN


def _told_by(rules: Rules, first: int, after: int) -> SourceAndCue | None:
    """Who told what stands in front, where a passive only points back to it: `[This was stated by] the mayor at a meeting`."""
    tokens, words = rules.tokens, rules.tokens.vocabulary
    points = (
        tokens.is_form(first, words.pointing) or words.pronouns.get(tokens.form[first]) == _THING
    )
    verb = first + 1
    while tokens.has(verb, Tag.AUXILIARY | Tag.ADVERB):
        verb += 1
    passive = tokens.has(verb - 1, Tag.PASSIVE) and tokens.is_form(verb, words.telling)
    if not points or not passive or not tokens.has(verb + 1, Tag.AGENT):
        return None
    speaker = rules.order.phrases.starting(verb + 2, after)
    if speaker is None or rules.order.next(_TELLS, *speaker) is None:
        return None
    if any(tokens.has(i, _TELLS_MORE) for i in range(verb, after)):
        return None
    return SourceAndCue(speaker, Phrase(verb, verb + 1), VERB_BEFORE)


def _is_statement(rules: Rules, before: tuple[int, int], first: int) -> bool:
    """Whether the sentence in front stands in the same paragraph, and is a whole one."""
    begin, end = before
    verbal = any(rules.tokens.can_be(i, WordClass.FINITE) for i in range(begin, end))
    if end - begin < SHORTEST_CLAUSE or not (verbal or has_finite_verb(rules, begin, end)):
        return False
    return "\n" not in rules.tokens.text[rules.tokens.end[end - 1] : rules.tokens.start[first]]


def _says_no_more(rules: Rules, index: int, after: int) -> bool:
    """Whether all behind a verb of saying tells when and where, or that an outlet relays it."""
    tokens = rules.tokens
    index += tokens.is_form(index, tokens.vocabulary.pointing)
    while index < after and tokens.has(index, Tag.TIME | Tag.ADVERB):
        index += 1
    if any(tokens.has(i, _TELLS_MORE) for i in range(index, after)):
        return False
    if index >= after:
        return True
    if tokens.has(index, Tag.COMMA):
        endings = tokens.vocabulary.action_endings or ("-",)
        done = tokens.can_be(index + 1, WordClass.NOT_FINITE)
        done = done and tokens.form[index + 1].endswith(endings)
        return done or tokens.has(after - 1, Tag.RELAY)
    situates = any(tokens.has(i, _SITUATES) for i in range(index, min(after, index + _NEAR)))
    return situates and tokens.has(index, Tag.ATTACHING) and not tokens.has(index, Tag.NOT_FINITE)
