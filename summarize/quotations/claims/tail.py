"""What follows an attribution behind its clause: `A, said X[, an owner]`, `A, X said [on Monday]`, `A, he said, [B]`.

Tells whether the claim ends in front of its attribution, runs over it, or is none. Apart from `trailing`,
which finds the attribution; here it is known, and only what stands behind it is read.
"""

from summarize.quotations.claim_borders import claimed
from summarize.quotations.claims.leading import is_subordinate
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.people.roles_beside import behind_brackets, first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import CITED, PARTICIPLE
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE, ends_in_main_clause, has_finite_verb
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_OUTLET = Tag.OUTLET
_CAPITAL = Tag.CAPITAL
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_AUXILIARY = Tag.AUXILIARY
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_HEARS = _CAPITAL | _OUTLET | Tag.ROLE | Tag.GROUP | Tag.PRONOUN
_LONGEST_DONE = 6
_LONGEST_APPOSED_NAME = 4
_FARTHEST_AUXILIARY = 14
_SHORTEST_REST = 2
_OPENS_PHRASE = Tag.OPENS_NOUN | Tag.OBLIQUE | Tag.PREPOSITION | Tag.PRONOUN
_OPENS_REST = _CAPITAL | Tag.ARTICLE | Tag.ROLE | _CONJUNCTION | _THAT | Tag.COORDINATING | Tag.TIME


def in_front_of(
    rules: Rules, source: SourceAndCue, first: int, border: int, after: int
) -> list[Utterance] | None:
    """The claims of a sentence whose attribution follows the token `border`; `None` if it is none."""
    if _is_subject_with_name(rules, source, first, border):
        return None
    told = _behind_told(rules, source, after)
    # At the school in Lund, Ann Field told a teacher at once; When it broke, she told her son at once
    hangs = is_subordinate(rules, first) and rules.order.next(_COMMA, first, border) is None
    if told > source.after and (hangs or not has_finite_verb(rules, first, border)):
        told = source.after
    addition = rules.tokens.has(told, _COMMA)
    behind = rules.behind_adverbials(told, after)
    cited = _citing(rules, source, behind, after)
    claim = claimed(rules, first, border, cited or source)
    whole = border - first > SHORTEST_CLAUSE or has_finite_verb(rules, first, border)
    added = _added(rules, source, behind, after) if whole else []
    relayed = addition and told >= after
    described = addition and whole and _tells_of(rules, source, after)
    described = described or (addition and whole and _adds_to_speaker(rules, source, after))
    besides = (
        addition and whole and told + 1 < after and rules.order.is_done_besides(told + 1, after)
    )
    described = described or besides
    if cited or added or relayed or described or _is_told_by_office(rules, source, after):
        return claim + added
    if rules.is_adverbial_tail(told, after):
        if not addition:
            return claim if border - first >= SHORTEST_CLAUSE else []
        completed = completes(rules, border, source, after)
        if after - told <= SHORTEST_CLAUSE and has_finite_verb(rules, first, border):
            return claim if not completed else claimed(rules, first, after, source)
    elif not addition or is_inverted(source):
        stated = addition and is_romance(rules.tokens)
        return claim if stated and ends_in_main_clause(rules, first, border) else None
    return _around(rules, first, border, after, source)


def _is_subject_with_name(rules: Rules, source: SourceAndCue, first: int, border: int) -> bool:
    """Whether a Romance verb with its object has an office and its name in front, and no clause: `O líder, Ivo Reis, acusou X de A`."""
    if not (is_romance(rules.tokens) and is_inverted(source)):
        return False
    name = border
    while name > first and rules.tokens.has(name - 1, _CAPITAL | Tag.PARTICLE):
        name -= 1
    named = name < border and rules.tokens.has(name - 1, _COMMA)
    return named and not has_finite_verb(rules, first, border)


def _behind_told(rules: Rules, source: SourceAndCue, after: int) -> int:
    """Past who is told what stands in front: `CLAUSE, Berg told [the Lake Post] on Monday`."""
    first, cue = source.after, source.cue
    if cue is None or not rules.tokens.has(cue.first, Tag.AUDIENCE):
        return first
    hearer = rules.order.phrases.starting(first, after)
    if hearer is None or rules.order.next(_HEARS, *hearer) is None:
        return first
    # A year after he had left, they urged people [to give]: what is to be done is no statement.
    is_done = any(rules.is_infinitive(index) for index in range(hearer.first, hearer.after + 1))
    return first if is_done else hearer.after


def _is_told_by_office(rules: Rules, source: SourceAndCue, after: int) -> bool:
    """Whether all that follows is the name of an office, and when: `A, said the mayor, Ann Field, on Monday`."""
    if not is_inverted(source):
        return False
    tokens, comma = rules.tokens, behind_brackets(rules.tokens, source.after)
    last = comma + 1
    while tokens.has(last, _CAPITAL | Tag.PARTICLE) and last - comma <= _LONGEST_APPOSED_NAME:
        last += 1
    named = tokens.has(comma, _COMMA) and first_given(tokens, comma + 1, last) == comma + 1
    parted = last >= after or tokens.has(last, _COMMA)
    return named and parted and rules.is_adverbial_tail(min(last + 1, after), after)


def _tells_of(rules: Rules, source: SourceAndCue, after: int) -> bool:
    """Whether all that follows a speaker tells of him: `A, a dit X, économiste, interrogée par Y`."""
    if not is_romance(rules.tokens):
        return False
    opening = source.after + 1
    while opening < after:
        comma = rules.order.next(_COMMA, opening, after)
        closing = after if comma is None else comma
        if not (_is_done(rules, opening, closing) or rules.order.is_apposition(opening, closing)):
            return False
        opening = closing + 1
    return True


def _adds_to_speaker(rules: Rules, source: SourceAndCue, after: int) -> bool:
    """Whether what follows a Germanic speaker tells who that is: `A, sagte X, [ein Bewohner des Viertels, der …]`."""
    tokens, opening = rules.tokens, source.after + 1
    if not rules.order.negates_behind or not is_inverted(source):
        return False
    closing = rules.order.next(_COMMA, opening, after) or after
    if is_german_relative(rules, opening):
        return True
    told = tokens.has(opening, Tag.ARTICLE | Tag.ROLE) and closing - opening > 1
    return told and not has_finite_verb(rules, opening, closing)


def is_german_relative(rules: Rules, index: int) -> bool:
    """Whether two words that open a phrase stand together, of which the first is no article: `[die den] Verein führt`."""
    tokens, german = rules.tokens, rules.order.lexicon.nouns_capitalised
    opened = tokens.has(index, Tag.OPENS_NOUN) and not tokens.has(index, _CAPITAL)
    return german and opened and tokens.has(index + 1, _OPENS_PHRASE)


def is_inverted(source: SourceAndCue) -> bool:
    """Whether the verb stands before its subject: `said X`."""
    return bool(source.cue and source.speaker and source.cue.first < source.speaker.first)


def _is_done(rules: Rules, first: int, after: int) -> bool:
    """Whether a participle says what was done, and by whom: `intervistata al telefono dall'ANSA`."""
    tokens = rules.tokens
    participle = tokens.can_be(first, WordClass.NOT_FINITE | WordClass.ADJECTIVE)
    farthest = min(after, first + (_LONGEST_DONE if participle else 2))
    done = participle or (rules.tag[first] == _WORD and not tokens.word[first])
    return done and rules.order.next(Tag.AGENT, first + 1, farthest) is not None


def _citing(rules: Rules, source: SourceAndCue, verb: int, after: int) -> SourceAndCue | None:
    """Whom an outlet cites behind what it reports: `A, the Lake Post reported on Monday, citing Berg`."""
    if source.speaker is None or rules.order.next(_OUTLET, *source.speaker) is None:
        return None
    verb += rules.tokens.has(verb, _COMMA)
    if verb >= after or not (rules.tag[verb] & Tag.CITES and rules.tag[verb] & _SAYING):
        return None
    speaker = rules.order.phrases.starting(verb + 1, after)
    if speaker is None or rules.order.next(_CAPITAL | Tag.ROLE, *speaker) is None:
        return None
    return SourceAndCue(speaker, Phrase(verb, verb + 1), CITED, source.speaker)


def _added(rules: Rules, source: SourceAndCue, comma: int, after: int) -> list[Utterance]:
    """What is said by a participle behind an attribution: `A, X said on Monday, adding that B`."""
    verb = comma + 1
    parted = rules.tokens.has(comma, _COMMA) and verb < after
    if not parted or not rules.tag[verb] & _SAYING or rules.tag[verb] & (_SAY | _JUDGE):
        return []
    cue = Phrase(verb, rules.order.cue_end(verb))
    if not rules.tokens.has(cue.after, _THAT):
        return []
    participle = SourceAndCue(source.speaker, cue, PARTICIPLE)
    return claimed(rules, cue.after + 1, rules.next_cue(cue.after, after), participle)


def _around(
    rules: Rules, first: int, comma: int, after: int, source: SourceAndCue
) -> list[Utterance]:
    """What is said on both sides of its attribution: `A, he said, B`.

    A clause in front makes sense by itself; what is less needs what follows, and then the claim
    runs over its attribution, for it is one stretch of the text.
    """
    if completes(rules, comma, source, after) or _waits_for_main_clause(rules, first, comma):
        return claimed(rules, first, after, source)
    # `A, he said, as B`: what hangs on A is the writer's.
    hangs = rules.tokens.has(source.after, _COMMA) and rules.tokens.has(
        source.after + 1, _CONJUNCTION
    )
    if comma - first > SHORTEST_CLAUSE and (hangs or has_finite_verb(rules, first, comma)):
        return claimed(rules, first, comma, source)
    return claimed(rules, first, after, source)


def _waits_for_main_clause(rules: Rules, first: int, border: int) -> bool:
    """Whether the main clause stands behind an English attribution: `If the board agrees, X said, [the mill will open]`."""
    alone = rules.order.next(_COMMA, first, border) is None
    return rules.order.subject_leads and alone and is_subordinate(rules, first)


def _lacks_its_end(rules: Rules, border: int, after: int) -> bool:
    """Whether a clause has its auxiliary in front of a border, and what that governs closes it behind: `Das Amt [habe] das Wehr, so Berg, nie [geprüft]`."""
    tokens = rules.tokens
    after -= tokens.has(after - 1, _AUXILIARY)  # geöffnet werden
    if not tokens.can_be(after - 1, WordClass.NOT_FINITE) or tokens.has(after - 1, _CAPITAL):
        return False
    for index in range(border - 1, max(-1, border - _FARTHEST_AUXILIARY), -1):
        if tokens.has(index, _COMMA | Tag.STOP | Tag.COLON | Tag.QUOTED):
            return False
        if tokens.has(index, _AUXILIARY | Tag.SUBJUNCTIVE):
            return True
        if tokens.has(index, Tag.NOT_FINITE) or tokens.can_be(index, WordClass.MOSTLY_NOT_FINITE):
            return False
    return False


def completes(rules: Rules, border: int, source: SourceAndCue, after: int) -> bool:
    """Whether a German clause goes on behind its attribution: `Das Wehr werde, so Berg, [im Mai gesperrt]`.

    Its verb needs another, or what is denied follows: `Das Wehr spalte, so Berg, [nicht nur den Rat]`.
    """
    tokens, opening = rules.tokens, source.after + 1
    if not rules.order.negates_behind or not tokens.has(source.after, _COMMA):
        return False
    left_open = tokens.has(border - 1, _AUXILIARY | Tag.SUBJUNCTIVE)
    left_open = left_open or _lacks_its_end(rules, border, after)
    goes_on = left_open or tokens.has(opening, Tag.NEGATION)
    rest = after - opening >= _SHORTEST_REST and not tokens.has(opening, _OPENS_REST)
    closed = tokens.has(after - 1, _AUXILIARY) and tokens.can_be(after - 2, WordClass.NOT_FINITE)
    return goes_on and rest and not has_finite_verb(rules, opening, after - closed)
