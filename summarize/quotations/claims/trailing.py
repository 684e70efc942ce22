"""Claims in front of their attribution, which a comma or a dash parts off: `CLAUSE, said X`, `CLAUSE, X said`.

Looks from the end of a sentence for the attribution, and turns down what ends no clause; what is behind
it and may belong to the claim is for `tail`.
"""

from collections.abc import Callable

from summarize.quotations.claim_borders import before_apposition, claimed, is_relative
from summarize.quotations.claims.own_clause import is_opened_before
from summarize.quotations.claims.persian import closes_caseless
from summarize.quotations.claims.tail import in_front_of, is_german_relative, is_inverted
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import ACCORDING, VERB_AFTER
from summarize.quotations.rules import Rules
from summarize.quotations.statements import has_finite_verb
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_Find = Callable[[Rules, SourceAndCue, int, int, int], list[Utterance] | None]

_COMMA = Tag.COMMA
_PARTS = Tag.COMMA | Tag.DASH
_OUTLET = Tag.OUTLET
_CAPITAL = Tag.CAPITAL
_AUXILIARY = Tag.AUXILIARY
_STOP = Tag.STOP
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_NO_HOLDING = (
    _CAPITAL | _AUXILIARY | _CONJUNCTION | Tag.SUBJUNCTIVE | Tag.PREPOSITION | Tag.ARTICLE
    | Tag.ADVERB | Tag.PRONOUN | Tag.NEGATION | Tag.TIME
)  # fmt: skip
"""What is no verb by which somebody holds something."""
_LONGEST_TRAIL = 24
_LONGEST_APPOSED_NAME = 4
_LONGEST_SITUATING = 5


def trailing(rules: Rules, first: int, after: int) -> list[Utterance]:
    """The claims in front of the last attribution of a sentence `[first, after)` that a comma or a dash parts off."""
    tag = rules.tag
    for comma in range(after - 2, max(first, after - _LONGEST_TRAIL - 1), -1):
        if not tag[comma] & _PARTS or _goes_on_behind(rules, comma + 1):
            continue
        if _ends_no_clause(rules, first, comma) or rules.order.is_but_object(first, comma):
            continue
        source = _source_behind(rules, first, comma)
        border = before_apposition(rules, first, comma, source) if source else None
        if source is None or border is None:
            continue
        if source.rule in ACCORDING and is_opened_before(rules, comma):
            continue
        if rules.order.bare_subject and _ends_in_noun(rules, border - 1, source):
            continue
        inverted = is_inverted(source)
        if _opens_none(rules, source, first, border) if inverted else _announces(rules, source):
            continue
        if not is_inverted(source) and rules.order.states_nothing(first, border):
            continue  # Wcześniej o sprawie szef ministerstwa, prokurator X, poinformował …
        find = _way(rules, source, first, border)
        opens = _behind_told(rules, source, first, border)
        claims = find(rules, source, opens, border, _before_words(rules, source, after))
        if claims is not None:
            return claims
    return []


def _way(rules: Rules, source: SourceAndCue, first: int, border: int) -> _Find:
    """How to read what stands in front of an attribution: it leads in, an object holds it, or it is what is said."""
    order = rules.order
    held = order.held_clause(first, border) if is_inverted(source) else None
    if held is not None and held.after == border:
        return _held
    led_in = order.negates_behind and _leads_in(rules, source, first, border)
    return _behind_lead if led_in else in_front_of


def _behind_told(rules: Rules, source: SourceAndCue, first: int, border: int) -> int:
    """Behind the colon of what the writer tells in front: `Die Grünen fordern Offenheit: [der Rat müsse A], verlangte X`."""
    order = rules.order
    colon = order.next(Tag.COLON, first, border)
    if colon is None or not is_inverted(source) or not order.is_reported(colon + 1, border):
        return first
    verb = has_finite_verb(rules, first, colon) or order.next(Tag.SAY, first, colon) is not None
    return colon + 1 if verb and not order.is_reported(first, colon) else first


def _held(
    rules: Rules, source: SourceAndCue, first: int, border: int, after: int
) -> list[Utterance] | None:
    """What an object in front of its verb holds, which the speaker states or denies: `Den Vorwurf, A, wies X zurück`."""
    cue, tokens = source.cue, rules.tokens
    held = rules.order.held_clause(first, border)
    if held is None or cue is None:
        return []
    says = tokens.has(cue.first, Tag.SAY) and not tokens.has(cue.first, Tag.JUDGE)
    if not (says or rules.order.denials.denies(cue.first)):
        return []
    if rules.order.next(Tag.NEGATION, cue.first, after) is not None:
        return []  # nannte X absurd, ließ X nicht gelten
    claims = claimed(rules, *held, source)
    if rules.order.denials.denies_apart(cue.first, after - (not tokens.has(after - 1, Tag.WORD))):
        return [claim._replace(polarity="denied") for claim in claims]
    return claims


def _stands_in_bracket(rules: Rules, first: int, comma: int) -> bool:
    """Whether an attribution goes with quoted words in a bracket, and not with what is outside: `A (“B”, said X)`."""
    if not rules.tokens.has(comma - 1, Tag.QUOTED):
        return False
    return rules.tokens.has(comma - 2, Tag.OPENING) and comma - 2 > first


def _announces(rules: Rules, source: SourceAndCue) -> bool:
    """Whether what is said follows: `Ante la consulta sobre el partido, [el defensor aseguró]: …`."""
    return rules.tokens.has(source.after, Tag.COLON)


def _is_noun_apart(rules: Rules, source: SourceAndCue, first: int, after: int) -> bool:
    """Whether a German relative clause parts a noun from its verb: `[Der Rat, der das beschloss], rügte die Stadt`.

    Unlike `Die Kosten, die entstehen, sagte X, seien hoch`.
    """
    tokens, order = rules.tokens, rules.order
    comma = order.next(_COMMA, first, after)
    if comma is None or not order.lexicon.nouns_capitalised:
        return False
    relative = tokens.has(comma + 1, Tag.ARTICLE) and not tokens.has(comma + 2, _CAPITAL)
    closing = order.next(_COMMA, comma + 1, after)
    if closing is not None and tokens.has(closing + 1, _AUXILIARY | Tag.SUBJUNCTIVE):
        return False  # Die Kosten, die entstehen, seien hoch, sagte X
    goes_on = tokens.has(source.after, _COMMA) and (
        tokens.has(source.after + 1, _AUXILIARY)
        or order.is_reported(source.after + 1, source.after + 2)
    )
    bare = not has_finite_verb(rules, first, comma) and not order.is_reported(first, comma)
    return relative and bare and not goes_on


def _opens_none(rules: Rules, source: SourceAndCue, first: int, after: int) -> bool:
    """Whether what stands in front of an inverted attribution is a part of its own clause."""
    return (
        _is_only_topic(rules, first, after)
        or _is_noun_apart(rules, source, first, after)
        or _is_subject_with_office(rules, first, after)
        or _asks_another(rules, source, first, after)
    )


def _is_subject_with_office(rules: Rules, first: int, after: int) -> bool:
    """Whether a German subject and its office have their verb behind them: `[Lotz, Chef der Werft], betonte Härte`."""
    tokens, order = rules.tokens, rules.order
    if not order.lexicon.nouns_capitalised:
        return False
    subject = order.phrases.starting(first, after)
    if subject is None or subject.first != first or not order.names_somebody(subject):
        return False
    row = order.next(Tag.COORDINATING, first, after) is not None
    told = row or has_finite_verb(rules, first, after) or order.is_reported(first, after)
    return tokens.has(subject.after, _COMMA) and not told


def _is_only_topic(rules: Rules, first: int, after: int) -> bool:
    """Whether a Romance stretch only says on what somebody spoke: `[In merito alla scelta di Lunda], si è espresso X`."""
    tokens = rules.tokens
    if not is_romance(tokens) or not tokens.has(first, Tag.PREPOSITION):
        return False
    infinitives = tokens.vocabulary.infinitive_endings or ("-",)
    return not any(
        has_finite_verb(rules, i, i + 1) and not tokens.form[i].endswith(infinitives)
        for i in range(first, after)
    )


def _asks_another(rules: Rules, source: SourceAndCue, first: int, after: int) -> bool:
    """Whether whom a comma parts from his verb asks or tells another: `[Moss, the prosecutor,] asked Judge Birk for it`."""
    tokens, cue = rules.tokens, source.cue
    if not rules.order.subject_leads or cue is None or not tokens.has(cue.first, Tag.AUDIENCE):
        return False
    comma = rules.order.next(_COMMA, first, after)
    return comma is not None and not has_finite_verb(rules, first, after)


def _before_words(rules: Rules, source: SourceAndCue, after: int) -> int:
    """Where a German sentence ends whose speaker is quoted behind a colon: `A, sagte X: „B“`."""
    if not is_inverted(source) or not rules.order.negates_behind:
        return after
    colon = rules.order.next(Tag.COLON, source.after, after)
    told = colon is not None and rules.tokens.has(colon + 1, Tag.QUOTED)
    return colon if colon is not None and told else after


def _ends_no_clause(rules: Rules, first: int, comma: int) -> bool:
    """Whether a Tajik stretch ends in a name or only says when, and so without its verb; a Persian one is a name.

    `[Абдулло Лунов], сиёсатшинос, гуфт, CLAUSE`; `[Дар пайи ин назар], Абдулло Лунов гуфт, CLAUSE`.
    """
    tokens = rules.tokens
    if _stands_in_bracket(rules, first, comma):
        return True
    if closes_caseless(rules):
        short = comma - first <= _LONGEST_APPOSED_NAME
        return short and all(tokens.has(i, _CAPITAL | Tag.TITLE) for i in range(first, comma))
    if not tokens.vocabulary.linking_endings:
        return False
    situates = tokens.has(first, Tag.PREPOSITION) and comma - first <= _LONGEST_SITUATING
    return tokens.has(comma - 1, Tag.CAPITAL) or situates


def _ends_in_noun(rules: Rules, last: int, source: SourceAndCue) -> bool:
    """Whether something else stands where a Turkic clause has its verb: `… Ali Kaya, X konuştu`.

    A name, an outlet, a `that` (Göl.az xəbər verir ki, X şikayətlənib), a noun of a row, a second office of his in front of the name (İdarənin rəisi, professor
    X bunu deyib), or what hangs on the clause behind: `… sürerken, X konuştu`.
    """
    tokens = rules.tokens
    if tokens.has(last, Tag.CAPITAL | _OUTLET | _THAT):
        return True
    if tokens.has(last, Tag.ROLE) and not is_inverted(source):
        return True
    noun = tokens.can_be(last, WordClass.MOSTLY_NOUN) and not tokens.can_be(last, WordClass.FINITE)
    return noun or tokens.form[last].endswith(tokens.vocabulary.when_endings or ("-",))


def _goes_on_behind(rules: Rules, index: int) -> bool:
    """Whether what a comma parts off belongs in front of it: `that …`, `of which the board spoke`."""
    if rules.tokens.has(index, _THAT) or is_relative(rules, index):
        return True
    return is_german_relative(rules, index)


def _source_behind(rules: Rules, first: int, comma: int) -> SourceAndCue | None:
    source = rules.source_after(comma, expected=True) or _held_by(rules, first, comma)
    if source is not None and rules.order.verb_final and rules.tokens.has(source.after + 1, _THAT):
        return None  # what is reported follows: `…, X гуфт, ки …`
    if source is None or source.cue is None or source.speaker is None:
        return None
    if not is_inverted(source) and rules.order.tells_topic(source.after):
        return None
    tajik = rules.tokens.vocabulary.linking_endings
    if tajik and is_inverted(source) and rules.tokens.has(source.cue.after, _COMMA):
        return None  # X, сиёсатшинос, гуфт, CLAUSE
    ends = source.speaker.after >= len(rules.tag) or rules.tokens.has(source.after, _STOP)
    if is_inverted(source) and rules.order.verb_final and rules.order.lexicon.caseless and not ends:
        return None  # X، وزیر راه، گفت CLAUSE
    named = not is_inverted(source) or rules.order.names_somebody(source.speaker)
    # Whoever it is: Der Rat habe das beschlossen, teilte das Geldhaus mit.
    named = named or (
        rules.tokens.has(source.cue.first, Tag.SAY) and rules.order.is_reported(first, comma)
    )
    # …, sagte X, eine Leiterin, die den Verein führt
    hangs = is_german_relative(rules, source.speaker.first)
    return source if named and not hangs and not _hangs_on_clause(rules, source, comma) else None


def _held_by(rules: Rules, first: int, comma: int) -> SourceAndCue | None:
    """Who holds what stands in the mood of reported speech, whatever the verb: `A sei B, befand [Berg]`."""
    tokens, order, verb = rules.tokens, rules.order, comma + 1
    if not order.lexicon.subjunctive or not order.is_reported(first, comma):
        return None
    opens_other = tokens.has(first, _CONJUNCTION | _AUXILIARY | Tag.SUBJUNCTIVE | Tag.WHETHER)
    if opens_other or order.hangs(first, comma):
        return None  # Käme er, ginge Berg
    plain = tokens.has(verb, Tag.WORD) and not tokens.has(verb, _NO_HOLDING)
    holds = plain and (tokens.can_be(verb, WordClass.FINITE) or not tokens.word[verb])
    if not holds and not order.is_cue(verb, verb, Tag.JUDGE | Tag.EXCLAIM):
        return None
    speaker = order.behind(verb + 1, len(tokens))
    ends = speaker is not None and (
        speaker.after == len(tokens) or tokens.has(speaker.after, _STOP)
    )
    if speaker is None or speaker.first != verb + 1 or not ends:
        return None
    somebody = order.names_somebody(speaker) or tokens.has(speaker.first, Tag.PRONOUN)
    return SourceAndCue(speaker, Phrase(verb, verb + 1), VERB_AFTER) if somebody else None


def _hangs_on_clause(rules: Rules, source: SourceAndCue, comma: int) -> bool:
    """Whether somebody only tells of something when what stands in front happened: `A, [after residents complained about B]`."""
    tokens, speaker = rules.tokens, source.speaker
    if not rules.order.subject_leads or speaker is None or speaker.first != comma + 2:
        return False
    opens = tokens.has(comma + 1, _CONJUNCTION) and not tokens.has(comma + 1, Tag.COORDINATING)
    if not opens or not tokens.has(source.after, Tag.PREPOSITION):
        return False
    situates = Tag.TIME | Tag.DOCUMENT | _OUTLET
    end = min(source.after + _LONGEST_SITUATING, len(rules.tag))
    return rules.order.next(situates, source.after, end) is None


def _leads_in(rules: Rules, source: SourceAndCue, first: int, after: int) -> bool:
    """Whether no clause of its own stands in front of a German attribution.

    `Auf die Frage, ob A, sagte X, B`; `Als A, sagte X, B`; `Die Leiterin des Amtes, X, sagte, A`.
    """
    if not rules.tokens.has(source.after, _COMMA):
        return False
    if not is_inverted(source):
        return not has_finite_verb(rules, first, after)
    end = rules.order.next(_COMMA, first, after) or after
    if rules.tokens.has(first, Tag.COORDINATING):
        return False
    if source.speaker is not None and _is_told_at_once(rules, source.speaker, first, end, after):
        return True
    if rules.tokens.has(first, Tag.PREPOSITION) and not has_finite_verb(rules, first, end):
        return True
    return rules.tokens.has(first, _CONJUNCTION) and rules.order.hangs(first, end)


def _is_told_at_once(rules: Rules, outlet: Phrase, first: int, end: int, after: int) -> bool:
    """Whether an outlet behind a verb is told by the subject before: `Ein Beamter, der A, sagte Reuters, B`."""
    told = rules.order.next(_OUTLET, *outlet) is not None
    relative = end < after and rules.tokens.has(end + 1, Tag.ARTICLE)
    return told and relative and not has_finite_verb(rules, first, end)


def _behind_lead(
    rules: Rules, source: SourceAndCue, first: int, border: int, after: int
) -> list[Utterance] | None:
    """What is said behind what only leads in: the whole sentence where its verb follows."""
    end = rules.order.next(_COMMA, first, after) or after
    told = source.speaker is not None and _is_told_at_once(
        rules, source.speaker, first, end, border
    )
    if told or not is_inverted(source):
        return None
    goes_on = rules.tokens.has(source.after + 1, _AUXILIARY | Tag.SUBJUNCTIVE)
    return claimed(rules, first if goes_on else source.after, after, source)
