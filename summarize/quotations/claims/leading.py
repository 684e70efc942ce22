"""Claims behind their verb of saying: `X said (that) CLAUSE`, and `…, adding that CLAUSE`.

Each verb of a stretch reports what follows it, up to the next. Asks for no other place that claims are
looked for in, because what is found in front of a sentence, or relayed by it, is often of this kind.
"""

from collections.abc import Sequence

from summarize.quotations.claim_borders import before_refusal, claimed, starts_before
from summarize.quotations.claims.persian import closes_caseless, verb_before_colon
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.phrases import Phrase
from summarize.quotations.report_starts import OPENS_CLAUSE
from summarize.quotations.reports_behind import report_start
from summarize.quotations.rulebook import PARTICIPLE, SHARED_SUBJECT, SUBJECT_BEFORE
from summarize.quotations.rules import Rules
from summarize.quotations.statements import has_finite_verb
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_COMMA = Tag.COMMA
_PARTS = Tag.COMMA | Tag.DASH
_COLON = Tag.COLON
_CAPITAL = Tag.CAPITAL
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_CUE = _SAY | _JUDGE | _SAYING
_TELLS = _SAY | _JUDGE | Tag.EXCLAIM
_AUXILIARY = Tag.AUXILIARY
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_LONGEST_SUBJECT = 9
_FIRST_PERSON = "1"


def leading(
    rules: Rules, first: int, after: int, told: Sequence[Utterance] = ()
) -> list[Utterance]:
    """The claims `told` of a sentence, and those that verbs of saying in `[first, after)` report."""
    tag = rules.tag
    found = list(told)
    done = first
    for index in rules.tokens.hints(first, after):
        if index >= done and rules.order.is_cue(index, first, _CUE):
            source = _source_of(rules, index, first, after, found)
            start = report_start(rules, index, source, after) if source is not None else None
            if source is not None and start is not None:
                source = rules.relayed(source, start)
                if not tag[index] & _SAY and not _is_told(rules, index, source, start):
                    continue
                if closes_caseless(rules) and _says_more(rules, start):
                    continue
                end = before_refusal(rules, start, rules.next_cue(start, after))
                aside = rules.order.is_aside(first)
                if index < first + _LONGEST_SUBJECT and not aside and is_subordinate(rules, first):
                    # While X said A, ...: the comma ends what X said.
                    end = rules.order.next(_COMMA, start, end) or end
                before = starts_before(rules, source, first, start)
                begin = _with_subject(rules, start) if before is None else before
                if begin == start and _is_main_verb(rules, source, start):
                    continue
                found += claimed(rules, begin, end, source)
                done = end
    return found


def _with_subject(rules: Rules, start: int) -> int:
    """Where a clause begins whose subject is its `that`: `Moss said [that was] nothing new`."""
    tokens = rules.tokens
    points = tokens.has(start - 1, _THAT) and tokens.has(start - 1, Tag.ARTICLE)
    contracted = tokens.has(start, Tag.NEGATION) and "'" in tokens.form[start]
    verb = tokens.has(start, _AUXILIARY) and not tokens.can_be(start, WordClass.ADVERB)
    verb = verb and not tokens.form[start].endswith(tokens.vocabulary.action_endings or ("-",))
    return start - 1 if rules.order.subject_leads and points and (verb or contracted) else start


def _is_main_verb(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a verb of saying behind a comma is the main one, on which the clause in front hangs.

    `Als das Amt prüfte, ob sich Berg daran hält, [stellten] die Leute fest, …`; not: Wie das Amt mitteilte, ….
    """
    tokens, cue = rules.tokens, source.cue
    parted = tokens.has(start - 1, _COMMA) and rules.order.lexicon.nouns_capitalised
    if cue is None or not parted or not rules.order.is_cue(start, start, _TELLS):
        return False
    citing = tokens.vocabulary.citing_conjunctions  # Wie das Amt mitteilte, [sagte] niemand ab
    in_front = range(max(0, cue.first - _LONGEST_SUBJECT), cue.first)
    opens = [i for i in in_front if tokens.has(i, _CONJUNCTION | Tag.WHETHER)]
    return bool(opens) and not any(tokens.is_form(index, citing) for index in opens)


def _says_more(rules: Rules, start: int) -> bool:
    """Whether what follows a Persian verb is another one with its colon: `وزیر کار را ناکافی دانست [و گفت]: CLAUSE`."""
    verb = start + rules.tokens.has(start, Tag.COORDINATING)
    return verb_before_colon(rules, verb, verb + 1) == verb


def is_subordinate(rules: Rules, first: int) -> bool:
    """Whether a clause that opens with `first` hangs on what follows its comma: `While X said A, B`."""
    form = rules.tokens.form[first]
    return bool(rules.tag[first] & _CONJUNCTION) and form not in rules.tokens.vocabulary.contrasting


def _is_told(rules: Rules, verb: int, source: SourceAndCue, start: int) -> bool:
    """Whether a conjunction opens what is reported, which otherwise may be two objects: call X Y.

    Behind an expression of several words a colon does so, too: `وی تاکید کرد: CLAUSE`.
    """
    opening = _THAT | _COLON if verb in rules.tokens.phrase else _THAT
    if rules.order.next(opening, source.after, start) is not None:
        return True
    if _says_at_once(rules, verb, start) or _believes_at_once(rules, verb, start):
        return True
    return _is_stressed_at_once(rules, source, start)


def _says_at_once(rules: Rules, verb: int, start: int) -> bool:
    """Whether a clause follows an English participle without `that`: `…, saying [the bridge is old]`.

    Unlike those of verbs that take two objects: calling the bridge a risk, telling the council to go.
    """
    tokens, order = rules.tokens, rules.order
    if not order.subject_leads or tokens.has(verb, _SAY | _JUDGE | Tag.AUDIENCE | Tag.CITES):
        return False
    if not tokens.has(verb - 1, _PARTS | Tag.PREPOSITION | Tag.COORDINATING | Tag.ADVERB):
        return False  # met a man [claiming] the bridge is old
    stem = tokens.form[verb].removesuffix("ing")
    says = order.is_base_form(stem)
    subject = order.phrases.subject_at(start, len(tokens)) if says and start == verb + 1 else None
    return subject is not None and subject.first == start and _is_followed_by_verb(rules, subject)


def _believes_at_once(rules: Rules, verb: int, start: int) -> bool:
    """Whether a clause follows an English verb of opinion without `that`: `X believes [the bridge is old]`."""
    tokens = rules.tokens
    if start != verb + 1 or not tokens.is_form(verb, tokens.vocabulary.believing):
        return False
    if tokens.vocabulary.pronouns.get(tokens.form[verb - 1]) == _FIRST_PERSON:
        return False
    subject = rules.order.phrases.subject_at(start, len(tokens))
    if subject is None or subject.first > start:
        return False
    told = tokens.has(subject.after, _AUXILIARY)
    if not told and not tokens.can_be(subject.after, WordClass.MOSTLY_FINITE):
        return False
    # He believed [the polls that] showed him ahead.
    return rules.order.next(_THAT | Tag.CONJUNCTION, start + 1, subject.after) is None


def _is_followed_by_verb(rules: Rules, subject: Phrase) -> bool:
    """Whether a finite verb stands right behind a subject."""
    tokens, verb = rules.tokens, subject.after
    while tokens.has(verb, Tag.ADVERB):
        verb += 1
    return tokens.has(verb, _AUXILIARY) or tokens.can_be(verb, WordClass.FINITE)


def _is_stressed_at_once(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a Tajik verb of two words has no object and its clause behind a comma: `X таъкид кард, CLAUSE`."""
    tokens, objects = rules.tokens, rules.tokens.vocabulary.object_endings
    speaker, cue = source.speaker, source.cue
    if not tokens.vocabulary.linking_endings or speaker is None or cue is None:
        return False
    if cue.first < speaker.after or start != cue.after + 1 or not tokens.has(cue.after, _COMMA):
        return False
    return not any(tokens.form[i].endswith(objects) for i in range(speaker.after, cue.first))


def _source_of(
    rules: Rules, verb: int, first: int, after: int, found: list[Utterance]
) -> SourceAndCue | None:
    tag = rules.tag
    cue = Phrase(verb, rules.order.cue_end(verb))
    if tag[verb] & _SAYING and not tag[verb] & (_SAY | _JUDGE):
        if rules.tokens.has(verb - 1, _AUXILIARY):
            return rules.subject_of(cue, first, after)
        if not rules.tokens.has(verb - 1, _PARTS) and not rules.tokens.has(cue.after, OPENS_CLAUSE):
            return None
        if rules.is_held_against(verb):
            return None
        speaker = rules.main_subject(verb, first, found[-1] if found else None)
        return SourceAndCue(speaker, cue, PARTICIPLE) if speaker else None
    parted = _is_parted_from_speaker(rules, cue, first)
    source = None if parted else rules.subject_of(cue, first, after)
    speaker = source.speaker if source is not None else None
    if speaker is not None and not rules.tokens.has(speaker.after - 1, Tag.COORDINATING):
        return source
    return _going_on_with(rules, cue, first) or source


def _is_parted_from_speaker(rules: Rules, cue: Phrase, first: int) -> bool:
    """Whether somebody says what follows the comma behind an English verb: `Although no loss was [reported], Berg said …`."""
    tokens = rules.tokens
    if not rules.order.subject_leads or not tokens.has(cue.after, _COMMA):
        return False
    if not is_subordinate(rules, first):
        return False
    source = rules.source_after(cue.after, expected=True)
    if source is None or source.speaker is None or source.cue is None:
        return False
    return source.speaker.first == cue.after + 1 and source.speaker.after <= source.cue.first


def _going_on_with(rules: Rules, cue: Phrase, first: int) -> SourceAndCue | None:
    """Whoever said what stands in front, and says more: `“…”, dijo Mar, y agregó que …`, `…, che ha aggiunto che …`."""
    tokens, joint = rules.tokens, cue.first - 1
    while joint > first and tokens.has(joint, _AUXILIARY | Tag.ADVERB):
        joint -= 1
    if joint <= first or not rules.is_told_behind(cue.after):
        return None
    if rules.joined_report(joint, len(tokens)) == cue.first:
        said = (i for i in tokens.hints(first, joint) if rules.order.is_cue(i, first, _TELLS))
        main = next(said, None)
        relatives = tokens.vocabulary.relatives  # praised Dunn, who resigned and said that
        if main is None or any(tokens.form[i] in relatives for i in range(main - 1, joint)):
            return None
        cue_of_main = Phrase(main, rules.order.cue_end(main))
        # What the verb of the main clause reports has a subject of its own.
        told = rules.order.next(_THAT, cue_of_main.after, joint) or joint
        source = rules.subject_of(cue_of_main, first, told)
        speaker = source.speaker if source else None
        return speaker and SourceAndCue(speaker, cue, SHARED_SUBJECT)
    relative = is_romance(tokens) and tokens.has(joint, _THAT) and tokens.has(joint - 1, _COMMA)
    speaker = rules.order.phrases.ending(joint - 2, first) if relative else None
    if speaker is None or not _is_one(rules, speaker):
        return None
    return SourceAndCue(speaker, cue, SUBJECT_BEFORE)


def _is_one(rules: Rules, speaker: Phrase) -> bool:
    """Whether a phrase in front of `, che ha detto che` is one that speaks, nothing of another clause in it.

    Unlike `[la casa di Rossi], che …`, `[Rossi e Bianchi], che ha …`, `Mar [dejó a su marido], que …`.
    """
    order = rules.order
    if not order.names_somebody(speaker) or order.next(Tag.COORDINATING, *speaker) is not None:
        return False
    of = order.next(Tag.LINKING | Tag.PREPOSITION, *speaker) or speaker.after
    somebody = order.next(_CAPITAL | Tag.ROLE | Tag.GROUP, speaker.first, of) is not None
    return somebody and not has_finite_verb(rules, *speaker)
