"""Claims whose source a phrase gives, and no verb: `According to X, CLAUSE`, `CLAUSE, according to X`.

Answers for the phrase in front of its noun and for the one behind it, wherever in a sentence it stands.
"""

from summarize.quotations.claim_borders import claimed
from summarize.quotations.claims.before_verb import in_front_of_verb
from summarize.quotations.claims.credits import credited_apart, credited_at_once, is_credit
from summarize.quotations.claims.leading import leading
from summarize.quotations.claims.own_clause import (
    end_of_own_clause,
    is_opened_before,
    start_of_own_clause,
    tells_at_once,
)
from summarize.quotations.claims.persian import closes_caseless, verb_before_colon
from summarize.quotations.claims.tail import completes
from summarize.quotations.claims.through import said_before, through
from summarize.quotations.claims.trailing import trailing
from summarize.quotations.language_kinds import declined, is_english, is_romance
from summarize.quotations.people.roles_beside import behind_brackets, first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.relay import only_relays, relay_tail
from summarize.quotations.rulebook import ACCORDING_AFTER, ACCORDING_BEFORE, ACCORDING_POSTPOSED
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE, ends_in_main_clause, has_finite_verb
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.attributes import attributes_before
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_PARTS = Tag.COMMA | Tag.DASH
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_OUTLET = Tag.OUTLET
_CAPITAL = Tag.CAPITAL
_SAY = Tag.SAY
_AUXILIARY = Tag.AUXILIARY
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_LONGEST_APPOSED = 6
_LONGEST_OFFICE = 16
_OPENS_SUBORDINATE = Tag.CONJUNCTION | Tag.THAT | Tag.WHETHER
_TITLED = Tag.TITLE | Tag.MARK


def according(rules: Rules, first: int, after: int) -> list[Utterance]:
    """The claims of a sentence `[first, after)` by the first phrase in it that gives a source."""
    tokens = rules.tokens
    for index in tokens.hints(first, after):
        found = tokens.phrase.get(index)
        if found is None:
            continue
        end, field = found
        if field in ("according", "according_front", "according_own"):
            # CLAUSE; according to X, CLAUSE: the first is the writer's.
            semicolons = (i for i in range(index - 1, first, -1) if tokens.form[i] == ";")
            floor = next(semicolons, first)
            claims = _according_before(rules, floor, after, Phrase(index, end))
        elif field == "according_after":
            claims = _according_after(rules, first, after, Phrase(index, end))
        else:
            claims = []
        if claims:
            return claims
    return []


def _according_before(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    # وی افزود: طبق آمارها CLAUSE
    given = closes_caseless(rules) and verb_before_colon(rules, first, cue.first) is not None
    if not given:
        credited = credited_apart(rules, first, after, cue) or credited_at_once(
            rules, first, after, cue
        )
        if credited:
            return credited
    speaker = None if given else rules.according_speaker(cue.first, first, after)
    if speaker is None or _is_relative_source(rules, cue, speaker):
        return []
    relative = rules.order.behind_which(cue.after)
    if relative is not None:
        end = _end_of_relative(rules, Phrase(first, cue.first), relative, after)
        return claimed(rules, relative, end, SourceAndCue(speaker, cue, ACCORDING_BEFORE))
    told = declined(rules.tokens) and (
        _is_told_by_another(rules, first, cue.first) or _qualifies_noun(rules.tokens, cue)
    )
    put_in = _is_put_into_report(rules, first, cue.first)
    told = told or tells_at_once(rules, cue.first - 1)
    if put_in or told or _stands_in_report(rules, first, cue.first):
        return leading(rules, first, after) if put_in else []
    # Ин дар ҳоле аст, ки ба гуфтаи X CLAUSE; unlike ки мувофиқи он CLAUSE: according to which
    words = cue.after - cue.first > 1
    that = rules.order.verb_final and words and rules.tokens.has(cue.first - 1, _THAT)
    if that or not rules.order.has_words(first, cue.first):
        return _led_by_source(rules, cue, speaker, after)
    return _according_inside(rules, first, after, SourceAndCue(speaker, cue, ACCORDING_AFTER))


def _end_of_relative(rules: Rules, front: Phrase, start: int, after: int) -> int:
    """Where a clause ends that describes its source: Carlo Neri, secondo cui [il freno non funzionava], ha chiesto i danni."""
    comma = rules.order.next(_COMMA, start + 1, after)
    return after if comma is None or has_finite_verb(rules, *front) else comma


def _bracketed(rules: Rules, first: int, after: int, source: SourceAndCue) -> tuple[int, int]:
    """The words of the bracket that a source closes, which says nothing of those outside: `A ([B], according to X)`."""
    assert source.cue is not None
    tokens, marks = rules.tokens, Tag.OPENING | Tag.CLOSING
    before = (i for i in range(source.cue.first - 1, first, -1) if tokens.has(i, marks))
    opening = next(before, first)
    closing = rules.order.next(Tag.CLOSING, source.after, min(after + 1, len(tokens)))
    inside = tokens.has(opening, Tag.OPENING) and closing is not None
    if not inside or closing is None or not rules.order.has_words(opening + 1, source.cue.first):
        return first, after
    return opening + 1, closing


def _led_by_source(rules: Rules, cue: Phrase, speaker: Phrase, after: int) -> list[Utterance]:
    """The claim of a sentence that begins with its source."""
    speaker = rules.order.without_clause(speaker, after)
    start = behind_brackets(rules.tokens, max(speaker.after, cue.after))
    if rules.order.negates_behind and rules.tokens.has(cue.first, _CONJUNCTION):
        # Wie aus dem Bericht hervorgeht, CLAUSE
        start = rules.order.next(_COMMA, start, after) or start
    inner = _said_through(rules, start, after, speaker)
    if not inner and is_credit(rules, cue, speaker):
        return []
    source = SourceAndCue(speaker, cue, ACCORDING_BEFORE)
    held = cue.first <= speaker.first and speaker.after <= cue.after
    held = held and not rules.tokens.has(start, _COMMA)
    # По думите му мостът, който е стар, CLAUSE: no source stands in front of the comma.
    opens = start if held else rules.order.behind_source(start, after)
    first = _behind_apposed(rules, opens, after)
    if opens > start and rules.order.subject_leads and has_finite_verb(rules, first, first + 1):
        first = start  # According to the board, [the mayor, Ann Berg, met] them: she is no source
    if not inner and _only_opens_words(rules, first, after):
        return []
    return inner or claimed(rules, first, rules.other_source(first, after), source)


def _only_opens_words(rules: Rules, first: int, after: int) -> bool:
    """Whether a Tajik or Persian clause only says who says the words behind it: `Ба навиштаи Y, [X гуфт]: «…»`."""
    tokens, order = rules.tokens, rules.order
    if not order.verb_final or order.bare_subject:
        return False
    colon = order.next(_COLON, first, min(after + 1, len(tokens)))
    if colon is None or not tokens.has(colon + 1, _QUOTED | Tag.MARK):
        return False
    return any(
        order.is_cue(i, first, _SAY) and order.cue_end(i) == colon
        for i in tokens.hints(first, colon)
    )


def _behind_apposed(rules: Rules, first: int, after: int) -> int:
    """Past the name behind an office that leads with a comma: `Menurut Wali Kota Lund, [Ali Berg,] CLAUSE`."""
    tokens = rules.tokens
    comma = rules.order.next(_COMMA, first, min(after, first + _LONGEST_APPOSED))
    leads = rules.order.lexicon.offices_lead
    if (
        closes_caseless(rules) and comma is not None
    ):  # به گفته وزیر نیرو، [علی‌اکبر محرابیان،] CLAUSE
        leads = comma > first + 1 and first_given(tokens, first, comma) == first
    if comma is None or comma == first or not leads:
        return first
    named = all(tokens.has(i, _CAPITAL | Tag.PARTICLE | Tag.TITLE) for i in range(first, comma))
    return comma + 1 if named and tokens.has(first - 1, _COMMA) else first


def _qualifies_noun(tokens: Tokens, cue: Phrase) -> bool:
    """Whether whose opinion it is stands between an adjective and its noun: o złych [w jego ocenie] ustawach."""
    adjective = cue.first - 1
    if not tokens.has(adjective, _WORD) or not tokens.has(cue.after, _WORD):
        return False
    described = tokens.can_be(adjective, WordClass.MOSTLY_ADJECTIVE) and tokens.can_be(
        cue.after, WordClass.NOUN
    )
    return described and not tokens.has(cue.after, _CAPITAL | _AUXILIARY)


def _is_told_by_another(rules: Rules, first: int, cue: int) -> bool:
    """Whether somebody says what a source is given for: `Мэр сообщил, что [по данным полиции], CLAUSE`.

    Or in whose clause something is done by a document: `Мэр сообщил, что A согласно регламенту`.
    """
    tokens = rules.tokens
    if tokens.has(cue - 1, _THAT):
        return any(rules.order.is_cue(i, first, _SAY) for i in tokens.hints(first, cue - 1))
    if tokens.has(cue - 1, _PARTS | Tag.COORDINATING) or tokens.has(cue - 2, _COMMA):
        return False  # Мэр сообщил, что A, а, по данным полиции, B
    return any(
        rules.order.is_cue(i, first, _SAY) and rules.is_told_behind(rules.order.cue_end(i))
        for i in tokens.hints(first, cue - 1)
    )


def _is_put_into_report(rules: Rules, first: int, cue: int) -> bool:
    """Whether a dash parts a source off within what somebody else reports: `Ruiz dijo que A —según el informe— B`."""
    tokens = rules.tokens
    if not is_romance(tokens) or not tokens.has(cue - 1, Tag.DASH):
        return False
    return any(
        rules.order.is_cue(i, first, _SAY) and rules.is_told_behind(rules.order.cue_end(i))
        for i in tokens.hints(first, cue - 1)
    )


def _stands_in_report(rules: Rules, first: int, cue: int) -> bool:
    """Whether an English speaker tells by what something is done, no comma between: `He said A [according to the law]`."""
    tokens, order = rules.tokens, rules.order
    if not is_english(tokens) or tokens.has(
        cue - 1, _PARTS | _COLON | _QUOTED | _THAT | _CONJUNCTION
    ):
        return False
    said = (i for i in tokens.hints(first, cue) if order.is_cue(i, first, _SAY))
    return any(
        (source := rules.subject_of(Phrase(verb, order.cue_end(verb)), first, cue)) is not None
        and source.speaker is not None
        and source.speaker.after <= verb
        for verb in said
    )


def _according_inside(
    rules: Rules, first: int, after: int, source: SourceAndCue
) -> list[Utterance]:
    """The claims of a sentence in which its source stands behind other words, or behind what another says."""
    cue = source.cue
    assert cue is not None
    first, after = _bracketed(rules, first, after, source)
    joint = _behind_other(rules, first, cue.first)
    if joint is not None:
        return leading(rules, first, joint) + claimed(rules, source.after, after, source)
    return _around_source(rules, first, after, source, cue)


def _around_source(
    rules: Rules, first: int, after: int, source: SourceAndCue, cue: Phrase
) -> list[Utterance]:
    """The claim that a source stands in, or that stands in front of it or behind it."""
    first = _behind_colon(rules, first, cue.first)
    own = _behind_who_passes_on(rules, source.after, after)
    own = start_of_own_clause(rules, first, source, after) if own is None else own
    if own is not None:
        own_claims = claimed(rules, own, end_of_own_clause(rules, own, source, after), source)
        return _said_in_front(rules, first, min(own, cue.first)) + own_claims
    put_between = rules.tokens.has(cue.first - 1, _COMMA)
    if put_between and (
        is_opened_before(rules, cue.first - 1) or _says_in_marks(rules, first, source, after)
    ):
        return []  # the bridge that, according to X, leaks
    goes_on = put_between and completes(rules, cue.first - 1, source, after)
    parted = _parts_subject(rules, source) or _parts_circumstance(rules, first, source)
    if goes_on or rules.order.lacks_verb(first, cue.first) or parted:
        return claimed(rules, first, after, source)
    behind = rules.tokens.has(source.after, _COMMA) and after - source.after > cue.first - first
    tells = is_romance(rules.tokens) and not has_finite_verb(rules, source.after, after)
    if (
        behind
        and not tells
        and (rules.order.lexicon.clause_comma or not ends_in_main_clause(rules, first, cue.first))
    ):
        return claimed(rules, source.after, after, source)
    situates = declined(rules.tokens) and rules.tokens.has(first - 1, _COLON)
    situates = situates and not has_finite_verb(rules, first, cue.first)
    situates = situates or _only_leads_in(rules, first, cue.first, source)
    if situates or rules.order.goes_round(source.after, after):
        return claimed(rules, first, after, source)
    return _before_relay(rules, first, source, cue)


def _says_in_marks(rules: Rules, first: int, source: SourceAndCue, after: int) -> bool:
    """Whether what stands in front of a source states nothing, and all behind it is in marks: `Sin embargo, según X, “…”`."""
    said = source.after + rules.tokens.has(source.after, _COMMA)
    quoted = rules.tokens.has(said, _QUOTED) and not rules.order.has_words(said + 1, after)
    if source.cue is None or not quoted or not is_romance(rules.tokens):
        return False
    return not has_finite_verb(rules, first, source.cue.first)


def _only_leads_in(rules: Rules, first: int, cue: int, source: SourceAndCue) -> bool:
    """Whether what stands in front of a source tells what for or when, its main clause behind: `[Для того чтобы A], по словам X, B`."""
    tokens = rules.tokens
    parted = tokens.has(cue - 1, _COMMA) and tokens.has(source.after, _COMMA)
    if not parted or not rules.order.lexicon.clause_comma or not declined(tokens):
        return False
    opens = rules.order.next(_THAT | _CONJUNCTION, first + 1, cue)
    if opens is None or rules.order.next(_COMMA, first, cue - 1) is not None:
        return False
    return not has_finite_verb(rules, first, opens)


def _parts_subject(rules: Rules, source: SourceAndCue) -> bool:
    """Whether a source parts an English subject from its verb: `[This work], according to X, [should go on]`."""
    tokens, verb = rules.tokens, source.after + 1
    if not rules.order.subject_leads or not tokens.has(source.after, _COMMA):
        return False
    modal = tokens.has(verb, Tag.NOT_FINITE) and not tokens.has(verb, Tag.PREPOSITION)
    return modal or tokens.has(verb, _AUXILIARY)


def _parts_circumstance(rules: Rules, first: int, source: SourceAndCue) -> bool:
    """Whether a source parts a Slavic clause from where, by what or to whom: `[Причиной пожара], по словам X, стало замыкание`."""
    tokens, cue = rules.tokens, source.cue
    if cue is None or not declined(tokens) or not tokens.has(source.after, _COMMA):
        return False
    if not tokens.has(cue.first - 1, _COMMA) or not rules.order.states_nothing(first, cue.first):
        return False
    if rules.order.next(_COMMA | _OPENS_SUBORDINATE, first, cue.first - 1) is not None:
        return False
    untold = Tag.TIME | Tag.ADVERB | Tag.ARTICLE
    return any(
        tokens.can_be(i, WordClass.NOUN | WordClass.NAME) and not tokens.has(i, untold)
        for i in range(first, cue.first)
        if i not in tokens.phrase
    )


def _behind_who_passes_on(rules: Rules, first: int, after: int) -> int | None:
    """Behind the word for `that` where others tell it as a source had it: `рӯзнома аз қавли X хабар дод, ки [A]`."""
    tokens = rules.tokens
    if not rules.order.verb_final or rules.order.bare_subject:
        return None
    for verb in tokens.hints(first, min(after, first + _LONGEST_OFFICE)):
        if not rules.order.is_cue(verb, first, _SAY):
            continue
        that = rules.order.cue_end(verb)
        that += tokens.has(that, _COMMA)
        return that + 1 if tokens.has(that, _THAT) else None
    return None


def _said_in_front(rules: Rules, first: int, border: int) -> list[Utterance]:
    """What another says in front of a clause with its own source: `[Moss said A], but according to Dunn B`."""
    while border > first and rules.tokens.has(
        border - 1, _PARTS | Tag.COORDINATING | _OPENS_SUBORDINATE
    ):
        border -= 1
    if not rules.order.subject_leads or border - first < SHORTEST_CLAUSE:
        return []
    return said_before(trailing(rules, first, border), border) or leading(rules, first, border)


def _behind_colon(rules: Rules, first: int, cue: int) -> int:
    """Where the clause begins in which a source stands: `Пришло сообщение: [в посёлке, по данным X, вспыхнул пожар]`."""
    tokens = rules.tokens
    colon = next((i for i in range(cue - 1, first, -1) if tokens.has(i, _COLON)), None)
    if colon is None or not declined(tokens) or not rules.order.has_words(colon + 1, cue):
        return first
    return colon + 1 if has_finite_verb(rules, first, colon) else first


def _behind_other(rules: Rules, first: int, cue: int) -> int | None:
    """Where what another says ends in front of a source: `Мэр сообщил, что A[, и, по словам X], B`."""
    tokens = rules.tokens
    joint = cue - 1 - tokens.has(cue - 1, _COMMA)
    contrasts = tokens.is_form(joint, tokens.vocabulary.contrasting)
    if not declined(tokens) or not (contrasts or tokens.has(joint, Tag.COORDINATING)):
        return None
    end = joint - tokens.has(joint - 1, _COMMA)
    said = any(
        rules.order.is_cue(i, first, _SAY) and rules.order.next(_THAT, i, end) is not None
        for i in tokens.hints(first, end)
    )
    return end if said else None


def _before_relay(rules: Rules, first: int, source: SourceAndCue, cue: Phrase) -> list[Utterance]:
    """The claim in front of its source without who passes it on: `CLAUSE, хабар медиҳад X бо истинод ба Y`."""
    tail = relay_tail(rules.order, first, cue.first) if rules.order.verb_final else None
    if tail is None:
        return claimed(rules, first, cue.first, source)
    return through(tail[1], claimed(rules, first, tail[0], source))


def _is_relative_source(rules: Rules, cue: Phrase, speaker: Phrase) -> bool:
    """Whether a Tajik or Persian source is the clause's own noun: `қарор, ки тибқи он муҳоҷирон …`."""
    relative = rules.order.verb_final and rules.tokens.has(cue.first - 1, _THAT)
    return relative and rules.tokens.has(speaker.first, Tag.ARTICLE)


def _said_through(rules: Rules, start: int, after: int, outlet: Phrase) -> list[Utterance]:
    """What somebody else said, by an outlet: `Secondo La Stampa, Riva ha detto che …`."""
    if rules.order.verb_final:
        named = rules.order.next(_QUOTED | _OUTLET, *outlet) is not None
        start = rules.order.behind_source(start, after)
        return through(outlet, leading(rules, start, after) if named else [])
    if rules.order.next(_OUTLET, *outlet) != outlet.after - 1:
        return []
    said = leading(rules, rules.order.behind_source(start, after), after)
    speakers = [claim.source.speaker for claim in said if claim.source and claim.source.speaker]
    # Unlike `it said`, `officials said`, which nobody can be asked about but the outlet.
    people = [speaker for speaker in speakers if rules.order.next(_CAPITAL, *speaker) is not None]
    return through(outlet, said) if people and len(people) == len(said) else []


def _according_after(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    speaker = rules.order.owner_before(cue.first, first)
    if speaker is None:
        return []
    source = SourceAndCue(_whose_words(rules, speaker), cue, ACCORDING_POSTPOSED)
    opening = speaker.first
    while opening > first and rules.tokens.has(opening - 1, _TITLED):
        opening -= 1  # Prof. Dr. Kaya'ya göre
    leads = opening - first <= 1 or _describes_source(rules, first, opening)
    leads = leads or _only_leads_to_source(rules, first, opening)
    if leads or rules.tokens.has(cue.after, _COMMA):
        inner = _told_through(rules, speaker, cue.after, after)
        if inner:
            return inner
        return claimed(rules, cue.after, after, source)
    round_it = rules.order.goes_round(cue.after, after)
    return claimed(rules, first, after if round_it else opening, source)


def _whose_words(rules: Rules, speaker: Phrase) -> Phrase:
    """Whose words a German source names: `Den Worten [des Ministers] zufolge`."""
    tokens, endings = rules.tokens, rules.tokens.vocabulary.statement_endings
    words = (i for i in range(speaker.first, speaker.after - 1) if tokens.form[i].endswith(endings))
    owner = next(words, speaker.after) + 1
    opens = owner < speaker.after and tokens.has(owner, Tag.ARTICLE | Tag.OBLIQUE)
    return Phrase(owner, speaker.after) if endings and opens else speaker


def _only_leads_to_source(rules: Rules, first: int, opening: int) -> bool:
    """Whether what stands in front of a source says whose office he holds, or has no verb, and so is no claim.

    `शिक्षक संघ [के] अध्यक्ष X के अनुसार CLAUSE`; `[Einem Bericht] des „Blatts“ zufolge CLAUSE`.
    """
    if rules.order.lexicon.nouns_capitalised:
        return not has_finite_verb(rules, first, opening)
    return rules.order.takes_postpositions and rules.tokens.has(opening - 1, Tag.LINKING)


def _describes_source(rules: Rules, first: int, speaker: int) -> bool:
    """Whether what stands in front of a Turkic source says who that is, or only opens the sentence.

    `[Дарак кыйып жаткан] Асан Токоевдин айтымында CLAUSE`, `[Ал эми] Асан Токоевдин айтымында CLAUSE`.
    """
    tokens, words = rules.tokens, rules.tokens.vocabulary
    if not rules.order.bare_subject:
        return False
    index = first
    while index < speaker and (
        tokens.has(index, Tag.ADVERB | _CONJUNCTION) or index in tokens.phrase
    ):
        index = max(index + 1, tokens.phrase.get(index, (0, ""))[0])
    last = speaker - 1
    if tokens.has(last, Tag.ROLE) and attributes_before(tokens, speaker) <= index:
        return True  # Eski hakem Deniz Çoban'a göre …
    if not words.participles:
        return False
    does = tokens.form[last].endswith((*words.participles, *words.habitual_endings))
    return index >= speaker or (does and not tokens.has(last, _CAPITAL | Tag.MARK))


def _told_through(rules: Rules, outlet: Phrase, comma: int, after: int) -> list[Utterance]:
    """What somebody said whom an outlet reports to have said it: `Neşiriň ýazmagyna görä, X … aýtdy`."""
    if not rules.order.bare_subject or not rules.tokens.has(comma, _COMMA):
        return []
    if not only_relays(rules.order, *outlet):
        return []
    return through(
        outlet,
        in_front_of_verb(rules, comma + 1, after) or leading(rules, comma + 1, after),
    )
