"""Claims between their speaker and the verb that ends the sentence: `X CLAUSE said`, as `X …ғанын айтты`.

Apart from `leading` and `trailing`, as no comma and no `that` parts such a clause off: its own ending
does, in Turkic languages.
"""

from summarize.quotations.claim_borders import behind_contrast, claimed
from summarize.quotations.claims.through import through
from summarize.quotations.order.verb_final import (
    clause_first,
    described_behind,
    is_converb,
    tells_meanwhile,
    verb_last,
)
from summarize.quotations.phrases import Phrase
from summarize.quotations.relay import hearer, is_told_outlet
from summarize.quotations.rulebook import AROUND
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_COMMA = Tag.COMMA
_QUOTED = Tag.QUOTED
_OUTLET = Tag.OUTLET
_SAY = Tag.SAY
_THAT = Tag.THAT
_NAMED = Tag.CAPITAL | _QUOTED | _OUTLET | Tag.NUMBER
_IN_SETTING = _NAMED | Tag.PRONOUN | Tag.POSSESSIVE | Tag.ADVERB
_LONGEST_NOUN = 5
_SHORTEST_IN_DOCUMENT = 3
"""Words of what a document tells: yolun kapalı olduğu."""
_LONGEST_SETTING = 7
_LONGEST_MEETING = 10
_IN_MEETING = Tag.WORD | Tag.CAPITAL | _QUOTED | Tag.NUMBER
_SHORTEST_TOLD = 2
"""Words that what is told has behind where it is told."""


def in_front_of_participles(rules: Rules, first: int, after: int) -> list[Utterance]:
    """What stands in front of participles of saying, and of the verb: `A olduğunu belirten X, B olduğunu söyledi`."""
    claims: list[Utterance] = []
    begin = first
    for source, end in described_behind(rules.order, first, after):
        assert source.speaker is not None
        claims += claimed(rules, begin, end, source)
        begin = source.speaker.after
    return claims + in_front_of_verb(rules, first, after)


def in_front_of_verb(rules: Rules, first: int, after: int) -> list[Utterance]:
    """Indirect speech in front of its verb: `X …ғанын айтты`."""
    if not rules.order.closes_report(first, after):
        return []
    source_and_end = verb_last(rules.order, first, after)
    if source_and_end is None:
        in_front = clause_first(rules.order, first, after)
        if in_front is None:
            return _told_passively(rules, first, after)
        return claimed(rules, first, in_front[1], in_front[0])
    source, end = source_and_end
    assert source.speaker is not None
    behind = _told_behind(rules, source.speaker.after, end)
    if behind is not None:
        inner = in_front_of_verb(rules, behind, after)
        outlet = rules.order.next(_QUOTED | _OUTLET, *source.speaker)
        return through(source.speaker, inner) if outlet is not None else []
    claims: list[Utterance] = []
    start = source.speaker.after
    told = hearer(rules.tokens, start, end)
    if told is not None:
        source = source._replace(via=told)
        start = told.after + 1
    start += is_told_outlet(rules.tokens, start)
    start = _behind_own_words(rules.tokens, start, end)
    start = _behind_meeting(rules.tokens, start, end)
    start = _behind_what_he_is(rules.tokens, start, end)
    for index in range(start, end):
        # `X, … olduğunu belirterek, … söyledi`: a clause of its own in front of each verb.
        if is_converb(rules.order, index):
            claims += claimed(rules, behind_contrast(rules, start, index), index, source)
            start = index + 1
        elif _is_told_before(rules, index, end):
            claims += claimed(rules, behind_contrast(rules, start, index), index, source)
            start = rules.order.cue_end(index + 1) + 1
        elif tells_meanwhile(rules.order, index) and end - index > SHORTEST_CLAUSE:
            start = index + 1
    return claims + claimed(rules, behind_contrast(rules, start, end), end, source)


def _told_passively(rules: Rules, first: int, after: int) -> list[Utterance]:
    """What somebody's document tells, with a verb that names nobody: `AFAD'dan yapılan açıklamada, [yolun açıldığı] bildirildi`."""
    tokens, order = rules.tokens, rules.order
    endings = tokens.vocabulary.object_participle_endings
    for verb in tokens.hints(first, after) if endings else ():
        cue = Phrase(verb, order.cue_end(verb))
        last = cue.after >= after and order.is_cue(verb, first, _SAY) and order.is_impersonal(cue)
        if not last or not tokens.form[verb - 1].endswith(endings):
            continue
        teller = order.told_in(first, verb)
        document = order.next(Tag.DOCUMENT, teller.after, verb) if teller is not None else None
        if document is None:
            return []
        begin = document + 1
        begin += tokens.is_form(begin, tokens.vocabulary.topical) or tokens.has(begin, _COMMA)
        told = verb - begin >= _SHORTEST_IN_DOCUMENT
        return claimed(rules, begin, verb, SourceAndCue(teller, cue, AROUND)) if told else []
    return []


def _is_told_before(rules: Rules, that: int, end: int) -> bool:
    """Whether a verb of saying and a comma end a clause in front of another: `X эскирди [деп] билдирди, бирок … айтты`."""
    tokens, verb = rules.tokens, that + 1
    if not tokens.has(that, Tag.THAT_AFTER) or not rules.order.is_cue(verb, that, _SAY):
        return False
    comma = rules.order.cue_end(verb)
    return comma + SHORTEST_CLAUSE < end and tokens.has(comma, _COMMA)


def _behind_what_he_is(tokens: Tokens, first: int, end: int) -> int:
    """Past the noun for somebody who only is said to be called so: `Қайрат Бөлеков [есімді тұрғын] …ғанын айтты`."""
    if not tokens.has(first - 1, Tag.CAPITAL):
        return first
    farthest = _LONGEST_NOUN if tokens.form[first] in tokens.vocabulary.naming else 0
    if tokens.form[first] in tokens.vocabulary.quotative:
        farthest = 2  # Кайрат Бөлөков [деген жашоочу] …ганын айтты
    for noun in range(first + 1, min(end, first + farthest)):
        somebody = tokens.form[noun] in tokens.vocabulary.people
        if somebody or tokens.has(noun, Tag.ROLE | Tag.SOURCE):
            return noun + 1
    return first


def _behind_own_words(tokens: Tokens, first: int, end: int) -> int:
    """Past the speaker's own words in which it is told: `X [газетке берген сұхбатында] …ғанын айтты`."""
    words = tokens.vocabulary
    situates = words.locative_endings + words.from_endings if words.hangs_cases else ()
    participles = (*words.participles, *words.object_participle_endings) or ("-",)
    begin = first + tokens.has(first, _COMMA)  # Ali Kaya[, dün yaptığı açıklamada] …
    for index in range(begin, min(end - _SHORTEST_TOLD, begin + _LONGEST_SETTING)):
        case = case_of(tokens, index)
        hung = tokens.form[index].endswith(situates or ("-",))
        if tokens.has(index, Tag.DOCUMENT):
            given = index > begin and tokens.form[index - 1].endswith(participles)
            others = any(case_of(tokens, i) & Case.OWNER for i in range(begin, index))
            own = given or (case & Case.POSSESSED and not others)
            return index + 1 if own and (hung or case & Case.OBLIQUE) else first
        leads = hung or case & (Case.OBLIQUE | Case.OWNER) or tokens.has(index, _IN_SETTING)
        if not leads and not tokens.form[index].endswith(participles):
            return first
    return first


def _behind_meeting(tokens: Tokens, first: int, end: int) -> int:
    """Past where people meet whom the speaker tells it: `X [үкімет отырысында] …ғанын айтты`."""
    words = tokens.vocabulary
    begin = first + (tokens.has(first, _COMMA) and words.hangs_cases)
    endings = (*words.nominal_endings, *words.participles)
    for index in range(begin, min(end - _SHORTEST_TOLD, begin + _LONGEST_MEETING)):
        if tokens.form[index] in words.meetings:
            return first if _hangs_on(tokens, index + 1) else index + 1
        if not tokens.has(index, _IN_MEETING) or tokens.form[index].endswith(endings):
            return first
    return first


def _hangs_on(tokens: Tokens, index: int) -> bool:
    """Whether a participle takes in where something is: toplantıda [alınan] kararların, forumda [qatnashganlar]."""
    form, words = tokens.form[index], tokens.vocabulary
    one = next((form.removesuffix(it) for it in words.plural_endings if form.endswith(it)), form)
    return one.endswith((*words.participles, *words.attributive_endings))


def _told_behind(rules: Rules, first: int, after: int) -> int | None:
    """Where what is told begins behind a verb in the middle of a sentence: `Göl gazetesi bildirdi ki, [X … söyledi]`."""
    tokens = rules.tokens
    for index in tokens.hints(first, after):
        that = rules.order.cue_end(index) if rules.order.is_cue(index, first, _SAY) else index
        if that > index and tokens.has(that, _THAT):
            return that + 1 + tokens.has(that + 1, _COMMA)
    return None
