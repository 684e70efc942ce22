"""Indirect speech: clauses that the writer reports in words of his own.

Reads the sentences that hold no quotation. Same seam as the rules for quotations: an utterance
with its source, and the name of the rule.
"""

from summarize.quotations.phrases import Phrase
from summarize.quotations.rules import Rules, Source, Utterance
from summarize.quotations.vocabulary import Tag

_WORD = int(Tag.WORD)
_CAPITAL = int(Tag.CAPITAL)
_COMMA = int(Tag.COMMA)
_DASH = int(Tag.DASH)
_COLON = int(Tag.COLON)
_QUOTED = int(Tag.QUOTED)
_SAY = int(Tag.SAY)
_JUDGE = int(Tag.JUDGE)
_SAYING = int(Tag.SAYING)
_CUE = _SAY | _JUDGE | _SAYING
_THAT = int(Tag.THAT)
_PREPOSITION = int(Tag.PREPOSITION)
_ADVERB = int(Tag.ADVERB)
_TIME = int(Tag.TIME)
_AUDIENCE = int(Tag.AUDIENCE)
_SUBJUNCTIVE = int(Tag.SUBJUNCTIVE)
_PRONOUN = int(Tag.PRONOUN)
_OPENS = int(Tag.ARTICLE | Tag.POSSESSIVE | Tag.OBLIQUE)
_SEPARABLE = int(Tag.SEPARABLE)

_SHORTEST_CLAIM = 2
_SHORTEST_CLAUSE = 4


def find_claims(rules: Rules, first: int, after: int) -> list[Utterance]:
    """The claims of a sentence, tokens `[first, after)`, each with its source."""
    while after > first and not rules.tag[after - 1] & (_WORD | _QUOTED):
        after -= 1
    if after - first < _SHORTEST_CLAUSE:
        return []
    for rule in (_according, _trailing, _leading):
        found = rule(rules, first, after)
        if found:
            return found
    return []


def _claim(rules: Rules, first: int, after: int, source: Source) -> list[Utterance]:
    """The claim `[first, after)` without punctuation at its edges, if there is enough of it."""
    tag = rules.tag
    while first < after and not tag[first] & (_WORD | _QUOTED):
        first += 1
    while after > first and not tag[after - 1] & (_WORD | _QUOTED):
        after -= 1
    if sum(1 for i in range(first, after) if tag[i] & (_WORD | _QUOTED)) < _SHORTEST_CLAIM:
        return []
    return [Utterance(first, after, source, rules.new_group(), quoted=False)]


# -- according to X


def _according(rules: Rules, first: int, after: int) -> list[Utterance]:
    tokens = rules.tokens
    for index in range(first, after):
        found = tokens.phrase.get(index)
        if found is None:
            continue
        end, field = found
        if field == "according":
            claims = _according_before(rules, first, after, Phrase(index, end))
        elif field == "according_after":
            claims = _according_after(rules, first, after, Phrase(index, end))
        else:
            claims = []
        if claims:
            return claims
    return []


def _according_before(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    speaker = rules.phrases.starting(cue.after, after)
    if speaker is None:
        return []
    if not any(rules.tag[i] & _WORD for i in range(first, cue.first)):
        source = Source(speaker, cue, "according to, before")
        start = speaker.after
        if not rules.lexicon.verb_second:
            comma = rules.next(_COMMA, speaker.after, after)
            start = comma + 1 if comma is not None else start
        return _claim(rules, start, after, source)
    source = Source(speaker, cue, "according to, after")
    return _claim(rules, first, cue.first, source)


def _according_after(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    speaker = rules.phrases.ending(cue.first - 1, first)
    if speaker is None:
        return []
    source = Source(speaker, cue, "according to, postposed")
    if speaker.first - first <= 1:
        return _claim(rules, cue.after, after, source)
    return _claim(rules, first, speaker.first, source)


# -- CLAUSE, said X


def _trailing(rules: Rules, first: int, after: int) -> list[Utterance]:
    tag = rules.tag
    for comma in range(after - 2, first + _SHORTEST_CLAUSE - 1, -1):
        if not tag[comma] & (_COMMA | _DASH):
            continue
        if after - comma > 24:
            break
        source = rules.source_after(comma, expected=True)
        if source is None or source.cue is None or source.speaker is None:
            continue
        if rules.is_adverbial_tail(source.after, after):
            return _claim(rules, first, comma, source)
    return []


# -- X said (that) CLAUSE


def _leading(rules: Rules, first: int, after: int) -> list[Utterance]:
    tag = rules.tag
    found: list[Utterance] = []
    for verb in range(first, after):
        if not rules.is_cue(verb, first, _CUE):
            continue
        source = _source_of(rules, verb, first, after, found)
        if source is None:
            continue
        start = rules.content_start(source, after)
        if start is None:
            continue
        if found:
            found[-1] = _shortened(rules, found[-1], verb)
        found += _claim(rules, start, after, source)
        if not found:
            return []
        following = _next_participle(rules, start, after)
        if following is None:
            return found
        return found + _participle(rules, following, after, found[-1])
    return found


def _shortened(rules: Rules, claim: Utterance, after: int) -> Utterance:
    return Utterance(claim.first, after, claim.source, claim.group, claim.quoted)


def _source_of(
    rules: Rules, verb: int, first: int, after: int, found: list[Utterance]
) -> Source | None:
    tag = rules.tag
    cue = Phrase(verb, rules.cue_end(verb))
    if tag[verb] & _SAYING and not tag[verb] & (_SAY | _JUDGE):
        if not rules.tokens.has(verb - 1, _COMMA) and not rules.tokens.has(cue.after, _THAT):
            return None
        speaker = rules.main_subject(verb, first, found[-1] if found else None)
        return Source(speaker, cue, "participle") if speaker else None
    return rules.subject_of(cue, first, after)


def _next_participle(rules: Rules, first: int, after: int) -> int | None:
    tag = rules.tag
    for verb in range(first + 2, after):
        if tag[verb] & _SAYING and not tag[verb] & (_SAY | _JUDGE) and tag[verb - 1] & _COMMA:
            return verb
    return None


def _participle(rules: Rules, verb: int, after: int, main: Utterance) -> list[Utterance]:
    assert main.source is not None
    source = Source(main.source.speaker, Phrase(verb, verb + 1), "participle")
    start = rules.content_start(source, after)
    if start is None:
        return []
    claims = _claim(rules, start, after, source)
    if claims:
        main.after = verb
        while main.after > main.first and not rules.tag[main.after - 1] & (_WORD | _QUOTED):
            main.after -= 1
    return claims
