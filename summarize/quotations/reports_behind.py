"""What is reported behind a verb of saying, and what stands there and is no report of it.

A relative clause that adds to a noun, another verb of saying, or what somebody is still to tell begin as a report does.
"""

from summarize.quotations.claim_borders import is_relative
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.report_starts import OPENS_CLAUSE
from summarize.quotations.rules import Rules
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag

_PREPOSITION = Tag.PREPOSITION
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_TO_TELL = 3
"""Words from a verb to the clause that somebody is to tell: asked [Dunn to tell] that …"""


def report_start(rules: Rules, verb: int, source: SourceAndCue, after: int) -> int | None:
    """Where what is reported behind its verb begins, if it may stand there."""
    if not rules.order.reports_behind(source):
        return None
    start = rules.content_start(source, after)
    if start is not None and (
        (rules.tokens.has(start, Tag.AGENT) and not rules.tokens.has(start - 1, _THAT))
        or rules.is_infinitive(start)
        or is_relative(rules, start)
        or _says_on(rules, source, start)
        or _is_to_be_told(rules, source, start)
        or _adds(rules.tokens, start)
        or _is_of_several(rules, start)
        or _tells_of_speaker(rules, source, start)
        or _tells_when(rules, source, start)
        or _ends_description(rules, source, start)
        or _only_situates(rules, start)
        or (source.cue is not None and rules.order.adds_to_thing(source.cue, start))
    ):
        return None
    return start if start is not None and rules.order.opens_report(verb, source, start) else None


def _says_on(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a verb of saying with what it reports begins at `start`: that one's is the statement.

    `Em [nota], a prefeitura informou que …`, `È quanto afferma il sindaco, che spiega: …`,
    `dijo Mar, [y agregó que] …`.
    """
    if rules.joined_report(start, len(rules.tag)) is not None or _says_apart(rules, source, start):
        return True
    if not is_romance(rules.tokens) or not rules.order.is_cue(start, start, Tag.SAY):
        return False
    told = rules.tokens.has(start - 1, _THAT) and start - 1 > source.after
    cue_end = rules.order.cue_end(start)
    return rules.tokens.has(cue_end, Tag.COLON if told else Tag.COLON | _THAT)


def _is_to_be_told(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether somebody is to tell it, and nobody has yet: `Moss asked Dunn to come and [tell] the board that …`."""
    if not rules.order.subject_leads or source.cue is None or start - source.cue.after < _TO_TELL:
        return False
    goes_on = (i for i in range(source.cue.after + 1, start) if rules.is_infinitive(i))
    particle = next(goes_on, start)
    return any(rules.order.is_base_form(rules.tokens.form[i]) for i in range(particle + 1, start))


def _says_apart(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a joined verb of saying stands between a Germanic verb and its clause: `sagte Berg [und fügte hinzu], dass …`."""
    tokens = rules.tokens
    return rules.order.negates_behind and any(
        tokens.has(joint, Tag.COORDINATING) and rules.order.is_cue(joint + 1, joint + 1, Tag.SAY)
        for joint in range(source.after, start - 1)
    )


def _adds(tokens: Tokens, start: int) -> bool:
    """Whether a participle of saying behind a comma goes on: `said Berg, [adding] that …`, `dijo Mar, [añadiendo] que …`."""
    alone = tokens.has(start, Tag.SAYING) and not tokens.has(start, Tag.SAY | _CAPITAL)
    return alone and tokens.has(start - 1, _COMMA) and tokens.has(start + 1, OPENS_CLAUSE)


def _is_of_several(rules: Rules, start: int) -> bool:
    """Whether a Romance `that` tells of which several: `declararon testigos, entre [los que] estaban policías`."""
    tokens, that = rules.tokens, start - 1
    if (
        not is_romance(tokens)
        or not tokens.has(that, _THAT)
        or not tokens.has(that - 1, Tag.ARTICLE)
    ):
        return False
    return tokens.has(that - 2, _PREPOSITION) and not tokens.has(that - 1, _CAPITAL)


def _tells_of_speaker(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a Romance relative only adds to who speaks: afirmó el gobernador, que también expresó su duda."""
    tokens, speaker, cue = rules.tokens, source.speaker, source.cue
    if not is_romance(tokens) or speaker is None or cue is None or speaker.first < cue.after:
        return False
    return (
        tokens.has(start - 1, _THAT)
        and tokens.has(start - 2, _COMMA)
        and speaker.after == start - 2
    )


def _only_situates(rules: Rules, start: int) -> bool:
    """Whether what follows an English verb points back, or tells what its subject does meanwhile.

    `said [this while talking] to reporters`, `said on Monday [while briefing] them`.
    """
    tokens = rules.tokens
    if not rules.order.subject_leads or not tokens.vocabulary.action_endings:
        return False
    pointed = tokens.is_form(start, tokens.vocabulary.pointing)
    if pointed and tokens.has(start + 1, _PREPOSITION | _CONJUNCTION | _COMMA | Tag.STOP):
        return True
    does = tokens.has(start, _CONJUNCTION) and not tokens.has(start, _THAT | Tag.WHETHER)
    verb = start + 1
    return (
        does and verb < len(tokens) and tokens.form[verb].endswith(tokens.vocabulary.action_endings)
    )


def _ends_description(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a verb only describes who says something else: `Berg, who [confirmed] the accident said that …`."""
    tokens, order = rules.tokens, rules.order
    if not order.subject_leads or source.cue is None or start != source.cue.after:
        return False
    if tokens.form[source.cue.first - 1] not in tokens.vocabulary.relatives:
        return False
    thing = order.phrases.subject_at(start, len(tokens))
    says = thing is not None and order.is_cue(thing.after, start, Tag.SAY)
    return says and thing is not None and not order.names_somebody(thing)


def _tells_when(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a clause adds to what stands between it and its verb: `рассказал о дне, когда …`."""
    if not rules.order.lexicon.clause_comma or not rules.tokens.has(start, _CONJUNCTION):
        return False
    told = rules.tokens.has(start, _THAT | Tag.WHETHER) or rules.tokens.has(start - 1, _THAT)
    return not told and rules.order.has_words(source.after, start)
