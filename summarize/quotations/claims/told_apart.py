"""Claims whose attribution is an English sentence of its own: `CLAUSE. X reported`, `CLAUSE. X stated this at a meeting`.

How news translated from Russian tells its sources. Apart from `about_this`, because nothing in such a
sentence need point back, and so its verb has to be one that tells, without anything of its own behind it.
"""

from summarize.quotations.claim_borders import claimed
from summarize.quotations.phrases import Phrase
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE, has_finite_verb
from summarize.quotations.utterances import Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_SITUATES = Tag.TIME | Tag.DOCUMENT | Tag.OUTLET
_TELLS = Tag.ROLE | Tag.GROUP | Tag.OUTLET | Tag.SOURCE | Tag.CAPITAL
_TELLS_MORE = Tag.THAT | Tag.COLON | Tag.QUOTED | Tag.WHETHER
_NEAR = 4
"""Tokens from a preposition to the noun that tells when or in what something was said."""


def told_apart(
    rules: Rules, first: int, after: int, before: tuple[int, int] | None
) -> list[Utterance]:
    """What the sentence `before` says, which nobody is known to have said, if `[first, after)` only tells who did."""
    tokens = rules.tokens
    lexicon = rules.order.lexicon
    english = rules.order.subject_leads and not (lexicon.offices_lead or lexicon.syllabic)
    if before is None or not english or tokens.has(after, Tag.COLON):
        return []
    if not _is_statement(rules, before, first):
        return []
    verb = next((i for i in tokens.hints(first, after) if tokens.has(i, Tag.SAY)), None)
    if verb is None or not tokens.is_form(verb, tokens.vocabulary.telling):
        return []
    source = rules.subject_of(Phrase(verb, verb + 1), first, after)
    speaker = source.speaker if source is not None else None
    if source is None or speaker is None or speaker.after > verb:
        return []
    named = rules.order.next(_TELLS, *speaker) is not None and not tokens.has(
        speaker.first, Tag.PRONOUN
    )
    if (
        not named
        or has_finite_verb(rules, first, verb)
        or not _says_no_more(rules, verb + 1, after)
    ):
        return []
    return claimed(rules, *before, source)


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
