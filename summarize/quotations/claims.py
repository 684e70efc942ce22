"""Where indirect speech is looked for: clauses that the writer reports in words of his own.

Same seam as the rules for quotations: an utterance with its source. Where each begins and ends is for
`claim_borders`, which of them is a statement for `statements`.
"""

from collections.abc import Callable, Sequence

from summarize.characters import DOUBLE_QUOTES
from summarize.quotations.claim_borders import (
    before_apposition,
    before_refusal,
    behind_contrast,
    claimed,
    is_put_between,
    is_relative,
    opens_content,
    report_start,
)
from summarize.quotations.language_kinds import declined, is_romance
from summarize.quotations.order.verb_final import (
    clause_first,
    described_behind,
    is_converb,
    reports_clause,
    tells_meanwhile,
    verb_alone,
    verb_last,
)
from summarize.quotations.people.roles_beside import behind_brackets, first_given
from summarize.quotations.phrases import Phrase, looks_like_name
from summarize.quotations.relay import hearer, only_relays, relay_tail
from summarize.quotations.rulebook import (
    ACCORDING,
    ACCORDING_AFTER,
    ACCORDING_BEFORE,
    ACCORDING_POSTPOSED,
    AROUND,
    CITED,
    PARTICIPLE,
    SHARED_SUBJECT,
    SUBJECT_BEFORE,
    VERB_AFTER,
)
from summarize.quotations.rules import OPENS_CLAUSE, Rules
from summarize.quotations.statements import (
    SHORTEST_CLAUSE,
    ends_in_main_clause,
    has_finite_verb,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_PARTS = Tag.COMMA | Tag.DASH
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_OUTLET = Tag.OUTLET
_CAPITAL = Tag.CAPITAL
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_CUE = _SAY | _JUDGE | _SAYING
_TELLS = _SAY | _JUDGE | Tag.EXCLAIM
_AUXILIARY = Tag.AUXILIARY
_STOP = Tag.STOP
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_OPENS_SUBORDINATE = Tag.CONJUNCTION | Tag.THAT | Tag.WHETHER
_TITLED = Tag.TITLE | Tag.MARK
_HEARS = _CAPITAL | _OUTLET | Tag.ROLE | Tag.GROUP | Tag.PRONOUN
_SHORTEST_MAIN = 3
_FARTHEST_CUE = 6
_LONGEST_TRAIL = 24
_LONGEST_SUBJECT = 9
_LONGEST_DONE = 6
_LONGEST_APPOSED_NAME = 4
_LONGEST_RELAY = 14
"""Tokens in front of what says who told it, in which an outlet relays that."""
_LONGEST_SITUATING = 5
_SHORTEST_REST = 2
_OPENS_PHRASE = Tag.OPENS_NOUN | Tag.OBLIQUE | Tag.PREPOSITION | Tag.PRONOUN
_OPENS_REST = _CAPITAL | Tag.ARTICLE | Tag.ROLE | _CONJUNCTION | _THAT | Tag.COORDINATING | Tag.TIME
_LONGEST_NOUN = 5
_LONGEST_OUTLET = 8

GoingOn = Callable[[int], SourceAndCue | None]
"""Who may be meant by a verb without a subject that stands at a token."""


def find_claims(
    rules: Rules,
    first: int,
    after: int,
    before: tuple[int, int] | None = None,
    going_on: GoingOn | None = None,
) -> list[Utterance]:
    """The claims of a sentence, tokens `[first, after)`, each with its source.

    `before` is the sentence in front of it, where nobody is known to have said that one; `going_on`
    knows who is meant where the sentence begins with a verb of saying that has no subject.
    """
    while after > first and not rules.tag[after - 1] & (_WORD | _QUOTED):
        after -= 1
    if after - first < SHORTEST_CLAUSE or not rules.tokens.has_hint(first, after):
        return []
    found = _claims(rules, first, after, before, going_on)
    return [claim for claim in found if not _only_announces(rules, claim, after)]


def _only_announces(rules: Rules, claim: Utterance, after: int) -> bool:
    """Whether all that an outlet tells is who says what follows the colon: `Göl.az xəbər verir ki, [X belə şərh edib]:`."""
    tokens, source = rules.tokens, claim.source
    if not rules.order.bare_subject or claim.after < after or not tokens.has(after, _COLON):
        return False
    if source is None or source.speaker is None or not only_relays(rules.order, *source.speaker):
        return False
    verbs = tokens.hints(claim.first, after)
    return any(
        rules.order.cue_end(verb) == after and rules.order.is_cue(verb, claim.first, _TELLS)
        for verb in verbs
    )


def _claims(
    rules: Rules,
    first: int,
    after: int,
    before: tuple[int, int] | None,
    going_on: GoingOn | None,
) -> list[Utterance]:
    """The claims of a sentence `[first, after)` without the marks at its end."""
    tail = relay_tail(rules.order, first, after)
    if tail is not None:
        found = _through(tail[1], _in_front(_found(rules, first, tail[0], before), tail[0]))
        # Про це заявив X, передає Y: what it was stands elsewhere, or nowhere.
        if found or rules.order.bare_subject or _opens_about(rules, first):
            return found or _relayed(rules, first, after, tail)
    opened = is_romance(rules.tokens) and _opens_with_report(rules, first, after)
    carried_on = _left_out(rules, first, after, going_on) if opened else []
    if carried_on:
        return carried_on
    if rules.order.verb_first and going_on is not None:
        found = _gone_on(rules, first, after, going_on)
        if found:
            return found
    return _found(rules, first, after, before) or _left_out(rules, first, after, going_on)


def _opens_with_report(rules: Rules, first: int, after: int) -> bool:
    """Whether a sentence begins with a verb of saying and its `that`: `Reiteró que …`, whatever follows."""
    while first < after and rules.tokens.has(first, Tag.ADVERB | _AUXILIARY | Tag.COORDINATING):
        first += 1
    says = first < after and rules.order.is_cue(first, first, _SAY)
    return says and rules.tokens.has(rules.order.cue_end(first), _THAT)


def _opens_about(rules: Rules, first: int) -> bool:
    """Whether a sentence begins with what points to another: `Бұл туралы`, `Об этом`."""
    end, field = rules.tokens.phrase.get(first, (0, ""))
    return field == "about_this" and end > first + 1  # unlike Das Wehr


def _left_out(rules: Rules, first: int, after: int, going_on: GoingOn | None) -> list[Utterance]:
    """`Afirmó que CLAUSE`, said by whoever spoke before."""
    if going_on is None:
        return []
    if rules.tokens.vocabulary.hangs_cases:
        alone = verb_alone(rules.order, first, after)
        last = going_on(first) if alone is not None else None
        if alone is None or last is None:
            return []
        return claimed(rules, first, alone[1], last._replace(cue=alone[0]))
    for index in rules.tokens.hints(first, min(after, first + _LONGEST_SUBJECT)):
        if not rules.order.is_cue(index, first, _SAY) or not rules.order.leaves_subject_out(
            index, first
        ):
            continue
        cue = Phrase(index, rules.order.cue_end(index))
        comma = rules.order.lexicon.clause_comma and rules.tokens.has(cue.after, _COMMA)
        that = cue.after + comma  # Hozzátette, hogy …
        if is_romance(rules.tokens):  # Sostiene quindi che …
            that = rules.behind_adverbials(that, after)
        if rules.tokens.has(that, _THAT):
            last = going_on(first)
            return claimed(rules, that + 1, after, last._replace(cue=cue)) if last else []
    return []


def _gone_on(rules: Rules, first: int, after: int, going_on: GoingOn) -> list[Utterance]:
    """What an Arabic verb that opens a sentence and has no subject reports, and the participles behind it.

    `وأشار إلى أن CLAUSE، مؤكدا أن CLAUSE`, `وأوضح في تصريحات صحفية أن CLAUSE`.
    """
    order = rules.order
    if not order.is_cue(first, first, _SAY | _JUDGE) or not order.leaves_subject_out(first, first):
        return []
    cue = Phrase(first, order.cue_end(first))
    that = rules.that_of_clause(cue.after, after)
    found = rules.subject_of(cue, first, after)
    if that is None or (found is not None and found.speaker is not None):
        return []
    last = going_on(first)
    if last is None:
        return []
    claims = claimed(rules, that + 1, rules.next_cue(that + 1, after), last._replace(cue=cue))
    return _leading(rules, claims[-1].after, after, claims) if claims else []


def _relayed(rules: Rules, first: int, after: int, tail: tuple[int, Phrase]) -> list[Utterance]:
    """What nobody but an outlet says: `CLAUSE, деп хабарлайды Kazinform`."""
    if _opens_about(rules, first):
        return []
    found = _according(rules, first, after) or _trailing(rules, first, after)
    comma, via = tail
    verbs = rules.tokens.hints(comma, via.first)
    cue = next((verb for verb in verbs if rules.order.is_cue(verb, comma, _SAY)), None)
    # `«…», degan qo‘mitaga X, deya xabar berdi Y`: what somebody else says is not the outlet's.
    said = all(rules.order.next(kind, first, comma) is not None for kind in (_SAY, _QUOTED))
    if found or cue is None or said:
        return found
    behind = rules.source_after(comma, expected=True)
    speaker = via if behind is None or behind.speaker is None else behind.speaker
    source = SourceAndCue(speaker, Phrase(cue, rules.order.cue_end(cue)), VERB_AFTER)
    if rules.tag[first + 1] & Tag.DASH and rules.tokens.form[first] == rules.tokens.form[via.first]:
        first += 2  # АСТАНА. ДалаПресс – CLAUSE, деп хабарлайды ДалаПресс
    return claimed(rules, first, comma, source)


def _found(rules: Rules, first: int, after: int, before: tuple[int, int] | None) -> list[Utterance]:
    tokens, found = rules.tokens, list[Utterance]()
    if not tokens.phrase.keys().isdisjoint(tokens.hints(first, after)):
        found = _about_this(rules, first, after, before)
        if not found and behind_relay(rules, first, after) > first:
            return []  # an outlet only tells that somebody said what stands elsewhere
        found = found or _according(rules, first, after)
    found = found or _in_front_of_participles(rules, first, after)
    end, field = tokens.phrase.get(first, (first, ""))
    # Об этом заявил X, передает Y: what it was stands elsewhere, unlike Das Ziel, sagt X.
    told_of = field == "about_this" and end > first + 1 and not opens_content(rules, end)
    if not found and not told_of:
        found = _trailing(rules, first, after)
    found = found or _leading(rules, first, after)
    return (
        _passed_on(rules, first, found)
        or _written_on(rules, found)
        or _by_outlet(rules, first, after, found)
        or found
    )


def _passed_on(rules: Rules, first: int, found: list[Utterance]) -> list[Utterance]:
    """What somebody said whom an outlet reports to have said it: `Berg said A, the Lake Post reported`."""
    source = found[0].source if len(found) == 1 and rules.order.subject_leads else None
    if source is None or source.speaker is None or found[0].first > first:
        return []
    if not _passes_on(rules, source, source.speaker):
        return []
    after = found[0].after
    said = _in_front(_trailing(rules, first, after), after) or _leading(rules, first, after)
    return _through(source.via or source.speaker, said)


def _written_on(rules: Rules, found: list[Utterance]) -> list[Utterance]:
    """What somebody said behind the colon of an outlet that relays it: `فارس نوشت: وزیر راه گفت: CLAUSE`."""
    source = found[0].source if len(found) == 1 and _closes_caseless(rules) else None
    if source is None or source.speaker is None or source.cue is None:
        return []
    outlet = rules.order.next(_OUTLET, *source.speaker) is not None
    if not outlet or not rules.tokens.has(source.cue.first, Tag.RELAY):
        return []
    first, after = found[0].first, found[0].after
    return (
        _through(source.speaker, _leading(rules, first, after))
        if _colon_of_verb(rules, first, after)
        else []
    )


def _closes_caseless(rules: Rules) -> bool:
    """Whether a clause ends in its verb and no capital tells a name: Persian."""
    return rules.tokens.vocabulary.order is OrderKind.FREE_FINAL and rules.order.lexicon.caseless


def _colon_of_verb(rules: Rules, first: int, after: int) -> int | None:
    """The first verb of saying with a colon right behind it: `وزیر [گفت]: CLAUSE`."""
    for verb in rules.tokens.hints(first, after):
        if rules.order.is_cue(verb, first, _SAY) and rules.tokens.has(
            rules.order.cue_end(verb), _COLON
        ):
            return verb
    return None


def _credited_apart(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    """What somebody says by an outlet that a comma parts from him: `به گزارش مرور نیوز، سامان کریمی گفت: CLAUSE`."""
    form = " ".join(rules.tokens.form[cue.first : cue.after])
    if not _closes_caseless(rules) or form not in rules.tokens.vocabulary.credits:
        return []
    comma = rules.order.next(_PARTS, cue.after, min(after, cue.after + _LONGEST_OUTLET))
    if cue.first > first or comma is None or _colon_of_verb(rules, comma + 1, after) is None:
        return []
    return _through(Phrase(cue.after, comma), _leading(rules, comma + 1, after))


def _credited(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    """What somebody says by an outlet that no comma parts from him: `به گزارش خبرنگار مهر سامان کریمی گفت: CLAUSE`."""
    tokens = rules.tokens
    form = " ".join(tokens.form[cue.first : cue.after])
    if not _closes_caseless(rules) or form not in tokens.vocabulary.credits or cue.first > first:
        return []
    verb = _colon_of_verb(rules, cue.after, after)
    if verb is None:
        return []
    given = tokens.vocabulary.given_names
    named = (i for i in range(cue.after + 1, verb) if tokens.form[i] in given)
    outlets = (i + 1 for i in range(verb - 1, cue.after - 1, -1) if tokens.has(i, _OUTLET))
    start = next(named, None) or next(outlets, None)
    if start is None or start >= verb or rules.order.next(_PARTS | _COLON, cue.after, start):
        return []
    return _through(Phrase(cue.after, start), _leading(rules, start, after))


def _passes_on(rules: Rules, source: SourceAndCue, speaker: Phrase) -> bool:
    """Whether a subject only tells what others said: by its verb, or as an outlet with any verb."""
    if source.cue is not None and rules.tokens.has(source.cue.first, Tag.RELAY):
        return True
    outlet = rules.order.next(_OUTLET, *speaker)
    return outlet == speaker.after - 1 and rules.tokens.has(outlet, _CAPITAL)


def _by_outlet(rules: Rules, first: int, after: int, found: list[Utterance]) -> list[Utterance]:
    """What a German sentence has somebody say, by an outlet: `Berg sagte laut der Agentur Ria, A`."""
    source = found[0].source if found and rules.order.negates_behind else None
    if source is None or source.speaker is None or source.rule not in ACCORDING:
        return []
    outlet = source.speaker
    if rules.order.next(_OUTLET, *outlet) is None:
        return []
    said = _trailing(rules, first, after) or _leading(rules, first, after)
    speakers = [claim.source.speaker for claim in said if claim.source and claim.source.speaker]
    if not speakers or any(rules.order.next(_OUTLET | _QUOTED, *it) is not None for it in speakers):
        return []
    return _through(outlet, said)


def _through(outlet: Phrase, claims: list[Utterance]) -> list[Utterance]:
    """Claims with the outlet through which those came that no other is known for."""
    return [
        claim._replace(source=claim.source._replace(via=outlet))
        if claim.source is not None and claim.source.via is None
        else claim
        for claim in claims
    ]


def _in_front(claims: list[Utterance], border: int) -> list[Utterance]:
    """Those claims whose verb stands before a token: the verb behind it is the outlet's."""
    return [
        claim
        for claim in claims
        if claim.source is None or claim.source.cue is None or claim.source.cue.first < border
    ]


# -- CLAUSE. That was said by X


def _about_this(
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
        elif before is not None and rules.order.bare_subject and _opens_about(rules, before[0]):
            return []  # Бұл туралы X айтты. Бұл туралы Y да айтты.
        source = told_by(rules, first, index, end, after) if said is not None else None
        if said is None or source is None or _is_dateline(rules, said[1]):
            return []
        return claimed(rules, *said, source)
    return []


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
    behind, field = rules.tokens.phrase.get(end, (0, ""))
    if field != "according":
        return _told_by_verb(rules, first, index, end, after)
    speaker = rules.according_speaker(end, first, after)  # Об этом говорится в сообщении X
    return speaker and SourceAndCue(speaker, Phrase(end, behind), ACCORDING_BEFORE)


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
        source = rules.subject_of(cue, end, after)
        if source is None or source.speaker is None:
            front = rules.order.front(first, index) if rules.order.bare_subject else None
            source = SourceAndCue(front, cue, AROUND) if front is not None else None
        if source is None or source.speaker is None:
            return None
        board = rules.order.bare_subject and source.speaker.after == cue.first
        if not board and not rules.order.names_somebody(source.speaker):
            return None
        # What follows may say where and when, but not what: that would be another statement.
        behind = max(source.after, verb)
        if any(_tells_more(rules, i) for i in range(behind, after)):
            return None
        rule = AROUND if rules.order.bare_subject else source.rule
        return source._replace(rule=rule)
    return None


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


# -- according to X


def _according(rules: Rules, first: int, after: int) -> list[Utterance]:
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
    given = _closes_caseless(rules) and _colon_of_verb(rules, first, cue.first) is not None
    if not given:
        credited = _credited_apart(rules, first, after, cue) or _credited(rules, first, after, cue)
        if credited:
            return credited
    speaker = None if given else rules.according_speaker(cue.first, first, after)
    if speaker is None or _is_relative_source(rules, cue, speaker):
        return []
    if declined(rules.tokens) and (
        _is_told_by_another(rules, first, cue.first) or _qualifies_noun(rules.tokens, cue)
    ):
        return []
    # Ин дар ҳоле аст, ки ба гуфтаи X CLAUSE; unlike ки мувофиқи он CLAUSE: according to which
    words = cue.after - cue.first > 1
    that = rules.order.verb_final and words and rules.tokens.has(cue.first - 1, _THAT)
    if that or not rules.order.has_words(first, cue.first):
        return _led_by_source(rules, cue, speaker, after)
    source = SourceAndCue(speaker, cue, ACCORDING_AFTER)
    joint = _behind_other(rules, first, cue.first)
    if joint is not None:
        return _leading(rules, first, joint) + claimed(rules, source.after, after, source)
    return _according_inside(rules, first, after, source)


def _led_by_source(rules: Rules, cue: Phrase, speaker: Phrase, after: int) -> list[Utterance]:
    """The claim of a sentence that begins with its source."""
    speaker = rules.order.without_clause(speaker, after)
    start = behind_brackets(rules.tokens, max(speaker.after, cue.after))
    if rules.order.negates_behind and rules.tokens.has(cue.first, _CONJUNCTION):
        # Wie aus dem Bericht hervorgeht, CLAUSE
        start = rules.order.next(_COMMA, start, after) or start
    inner = _said_through(rules, start, after, speaker)
    if not inner and _is_credit(rules, cue, speaker):
        return []
    source = SourceAndCue(speaker, cue, ACCORDING_BEFORE)
    first = rules.order.behind_source(start, after)
    return inner or claimed(rules, first, rules.other_source(first, after), source)


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


def _is_credit(rules: Rules, cue: Phrase, outlet: Phrase) -> bool:
    """Whether an outlet is only credited with the report, and says nothing of it: `به گزارش ایسنا، CLAUSE`."""
    credited = rules.tokens.vocabulary.credits
    if not credited or rules.order.next(_OUTLET, *outlet) is None:
        return False
    return " ".join(rules.tokens.form[cue.first : cue.after]) in credited


def _according_inside(
    rules: Rules, first: int, after: int, source: SourceAndCue
) -> list[Utterance]:
    """The claim of a sentence in which its source stands behind other words."""
    cue = source.cue
    assert cue is not None
    first = _behind_colon(rules, first, cue.first)
    own = _start_of_own_clause(rules, first, source, after)
    if own is not None:
        own_claims = claimed(rules, own, _end_of_own_clause(rules, own, source, after), source)
        return _said_in_front(rules, first, min(own, cue.first)) + own_claims
    put_between = rules.tokens.has(cue.first - 1, _COMMA)
    if put_between and _is_opened_before(rules, cue.first - 1):
        return []  # the bridge that, according to X, leaks
    if rules.order.lacks_verb(first, cue.first):
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
    if situates or rules.order.goes_round(source.after, after):
        return claimed(rules, first, after, source)
    return _before_relay(rules, first, source, cue)


def _said_in_front(rules: Rules, first: int, border: int) -> list[Utterance]:
    """What another says in front of a clause with its own source: `[Moss said A], but according to Dunn B`."""
    while border > first and rules.tokens.has(
        border - 1, _PARTS | Tag.COORDINATING | _OPENS_SUBORDINATE
    ):
        border -= 1
    if not rules.order.subject_leads or border - first < SHORTEST_CLAUSE:
        return []
    return _in_front(_trailing(rules, first, border), border) or _leading(rules, first, border)


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
    return _through(tail[1], claimed(rules, first, tail[0], source))


def _start_of_own_clause(rules: Rules, first: int, source: SourceAndCue, after: int) -> int | None:
    """Where the clause begins that a source stands within, if another one stands in front of it.

    `A, because [the bridge, according to X, B]`; `A: according to X, [B]`. None where it is one sentence.
    """
    tokens, cue = rules.tokens, source.cue
    if cue is None or rules.order.verb_final or rules.order.verb_first:
        return None
    if _is_parted_from(rules, first, source, after):
        return first if _shares_subject(rules, source, after) else source.after
    opener = cue.first - 1
    while opener > first and not tokens.has(opener, _OPENS_SUBORDINATE | _COLON | Tag.DASH):
        if is_relative(rules, opener):
            return None
        opener -= 1
    inside = rules.order.has_words(opener + 1, cue.first)
    opens = (
        _parts_clauses(rules, first, opener, source)
        and _goes_on(rules, opener, source, after)
        and (not tokens.has(opener, _THAT) or _is_reported_at(rules, first, opener, inside=inside))
    )
    if not opens:
        return None
    if not inside and _shares_subject(rules, source, after):
        return first if tokens.form[opener] in tokens.vocabulary.contrasting else None
    return opener + 1 if inside else source.after


def _is_parted_from(rules: Rules, first: int, source: SourceAndCue, after: int) -> bool:
    """Whether a colon or an `and` parts a source from what stands in front: `A and, according to X, B`."""
    tokens, cue = rules.tokens, source.cue
    assert cue is not None
    if tokens.has(cue.first - 1, _COLON):
        return True
    joint = cue.first - 1 - tokens.has(cue.first - 1, _COMMA)
    joined = tokens.has(joint, Tag.COORDINATING) and not tokens.has(joint, _CAPITAL)
    told = has_finite_verb(rules, source.after, after)
    return joined and told and has_finite_verb(rules, first, joint)


def _is_opened_before(rules: Rules, comma: int) -> bool:
    """Whether a relative or a conjunction stands before a comma: `the bridge that, according to X, leaks`."""
    tokens, last = rules.tokens, comma - 1
    if is_relative(rules, last):
        return True
    if rules.order.lexicon.clause_comma:  # unlike в то время как, по данным X, …
        return tokens.has(last, _THAT) and tokens.has(last - 1, _COMMA)
    opens = tokens.has(last, _CONJUNCTION) and not tokens.has(last, Tag.ADVERB | Tag.COORDINATING)
    return tokens.has(last, _THAT) or (
        opens and tokens.form[last] not in tokens.vocabulary.contrasting
    )


def _shares_subject(rules: Rules, source: SourceAndCue, after: int) -> bool:
    """Whether what an `and` joins has its subject in front: `A and, according to X, [will open soon]`."""
    tokens, cue = rules.tokens, source.cue
    if cue is None or tokens.has(cue.first - 1, _COLON) or rules.order.negates_behind:
        return False
    start = source.after + tokens.has(source.after, _COMMA)
    while start < after and tokens.has(start, Tag.ADVERB | Tag.NEGATION | Tag.PRONOUN):
        if tokens.has(start, Tag.PRONOUN) and rules.order.subject_leads:
            return False
        start += 1
    return has_finite_verb(rules, start, min(start + 1, after))


def _end_of_own_clause(rules: Rules, own: int, source: SourceAndCue, after: int) -> int:
    """Where a clause ends that a source stands within: before a comma and an `and` with a main clause."""
    tokens = rules.tokens
    if own >= source.after or tokens.has(own - 1, _COLON) or own == 0:
        return after
    for comma in range(source.after + 2, after - _SHORTEST_MAIN):
        joins = tokens.has(comma, _COMMA) and tokens.has(comma + 1, Tag.COORDINATING)
        if not joins or has_finite_verb(rules, comma + 2, comma + 3):
            continue
        closing = rules.order.next(_COMMA, comma + 1, after) or after
        if _may_have_verb(rules, own, comma) and _may_have_verb(rules, comma + 3, closing):
            return comma
    return after


def _may_have_verb(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch holds a word that may be a finite verb: in English, `closed` is none for sure."""
    either = rules.order.subject_leads and not is_romance(rules.tokens)
    verbal = WordClass.FINITE | WordClass.NOT_FINITE if either else WordClass.FINITE
    return has_finite_verb(rules, first, after) or any(
        rules.tokens.can_be(index, verbal) for index in range(first, after)
    )


def _parts_clauses(rules: Rules, first: int, opener: int, source: SourceAndCue) -> bool:
    """Whether a conjunction opens a clause behind another one: not `Vláda ale …`, `before the storm`."""
    tokens, cue = rules.tokens, source.cue
    if opener - first < _SHORTEST_MAIN or not tokens.has(opener, _OPENS_SUBORDINATE):
        return False
    put_between = (
        cue is not None and tokens.has(cue.first - 1, _COMMA) and tokens.has(source.after, _COMMA)
    )
    if tokens.has(opener, _CAPITAL) or (tokens.has(opener, Tag.PREPOSITION) and not put_between):
        return False
    if tokens.has(opener + 1, Tag.LINKING) and not is_romance(tokens):
        return False  # because of snow
    if rules.order.lexicon.clause_comma:
        return tokens.has(opener - 1, _COMMA) or tokens.has(opener - 2, _COMMA)  # потому что
    return any(tokens.can_be(index, WordClass.FINITE) for index in range(first, opener))


def _is_reported_at(rules: Rules, first: int, that: int, *, inside: bool) -> bool:
    """Whether a `that` opens a clause that somebody reports: not `the bridge that, according to X, …`."""
    tokens, commas = rules.tokens, rules.order.lexicon.clause_comma
    subject = tokens.has(that + 1, Tag.OPENS_NOUN | _CAPITAL)  # parce que le pont, unlike que ajuda
    if inside and (commas or subject):
        return True
    nearest = max(first, that - (_FARTHEST_CUE if commas else 2))
    return any(rules.tag[index] & _CUE for index in range(nearest, that))


def _goes_on(rules: Rules, opener: int, source: SourceAndCue, after: int) -> bool:
    """Whether a clause has its verb behind the source that stands in it, or all of itself."""
    assert source.cue is not None
    if rules.tokens.has(source.after, _STOP) or not rules.order.has_words(source.after, after):
        return False
    start = source.after + rules.tokens.has(source.after, _COMMA)
    if start > source.after and rules.tokens.has(start, Tag.COORDINATING | _OPENS_SUBORDINATE):
        return False  # because of snow, according to X, and trains are late
    if has_finite_verb(rules, opener + 1, source.cue.first):
        return rules.order.goes_round(source.after, after)
    return rules.tokens.vocabulary.declines or has_finite_verb(rules, source.after, after)


def _is_relative_source(rules: Rules, cue: Phrase, speaker: Phrase) -> bool:
    """Whether a Tajik or Persian source is the clause's own noun: `қарор, ки тибқи он муҳоҷирон …`."""
    relative = rules.order.verb_final and rules.tokens.has(cue.first - 1, _THAT)
    return relative and rules.tokens.has(speaker.first, Tag.ARTICLE)


def _said_through(rules: Rules, start: int, after: int, outlet: Phrase) -> list[Utterance]:
    """What somebody else said, by an outlet: `Secondo La Stampa, Riva ha detto che …`."""
    if rules.order.verb_final:
        named = rules.order.next(_QUOTED | _OUTLET, *outlet) is not None
        return _through(outlet, _leading(rules, start, after) if named else [])
    if rules.order.next(_OUTLET, *outlet) != outlet.after - 1:
        return []
    said = _leading(rules, rules.order.behind_source(start, after), after)
    speakers = [claim.source.speaker for claim in said if claim.source and claim.source.speaker]
    # Unlike `it said`, `officials said`, which nobody can be asked about but the outlet.
    people = [speaker for speaker in speakers if rules.order.next(_CAPITAL, *speaker) is not None]
    return _through(outlet, said) if people and len(people) == len(said) else []


def _according_after(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    speaker = rules.order.owner_before(cue.first, first)
    if speaker is None:
        return []
    source = SourceAndCue(speaker, cue, ACCORDING_POSTPOSED)
    opening = speaker.first
    while opening > first and rules.tokens.has(opening - 1, _TITLED):
        opening -= 1  # Prof. Dr. Kaya'ya göre
    if opening - first <= 1 or rules.tokens.has(cue.after, _COMMA):
        inner = _told_through(rules, speaker, cue.after, after)
        if inner:
            return inner
        return claimed(rules, cue.after, after, source)
    round_it = rules.order.goes_round(cue.after, after)
    return claimed(rules, first, after if round_it else opening, source)


def _told_through(rules: Rules, outlet: Phrase, comma: int, after: int) -> list[Utterance]:
    """What somebody said whom an outlet reports to have said it: `Neşiriň ýazmagyna görä, X … aýtdy`."""
    if not rules.order.bare_subject or not rules.tokens.has(comma, _COMMA):
        return []
    if not only_relays(rules.order, *outlet):
        return []
    return _through(
        outlet,
        _in_front_of_verb(rules, comma + 1, after) or _leading(rules, comma + 1, after),
    )


# -- X CLAUSE said


def _in_front_of_participles(rules: Rules, first: int, after: int) -> list[Utterance]:
    """What stands in front of participles of saying, and of the verb: `A olduğunu belirten X, B olduğunu söyledi`."""
    claims: list[Utterance] = []
    begin = first
    for source, end in described_behind(rules.order, first, after):
        assert source.speaker is not None
        claims += claimed(rules, begin, end, source)
        begin = source.speaker.after
    return claims + _in_front_of_verb(rules, first, after)


def _in_front_of_verb(rules: Rules, first: int, after: int) -> list[Utterance]:
    """Indirect speech in front of its verb: `X …ғанын айтты`."""
    if not rules.order.closes_report(first, after):
        return []
    source_and_end = verb_last(rules.order, first, after)
    if source_and_end is None:
        in_front = clause_first(rules.order, first, after)
        return claimed(rules, first, in_front[1], in_front[0]) if in_front is not None else []
    source, end = source_and_end
    assert source.speaker is not None
    behind = _told_behind(rules, source.speaker.after, end)
    if behind is not None:
        inner = _in_front_of_verb(rules, behind, after)
        outlet = rules.order.next(_QUOTED | _OUTLET, *source.speaker)
        return _through(source.speaker, inner) if outlet is not None else []
    claims: list[Utterance] = []
    start = source.speaker.after
    told = hearer(rules.tokens, start, end)
    if told is not None:
        source = source._replace(via=told)
        start = told.after + 1
    start = _behind_what_he_is(rules.tokens, start, end)
    for index in range(start, end):
        # `X, … olduğunu belirterek, … söyledi`: a clause of its own in front of each verb.
        if is_converb(rules.order, index):
            claims += claimed(rules, behind_contrast(rules, start, index), index, source)
            start = index + 1
        elif tells_meanwhile(rules.order, index) and end - index > SHORTEST_CLAUSE:
            start = index + 1
    return claims + claimed(rules, behind_contrast(rules, start, end), end, source)


def _behind_what_he_is(tokens: Tokens, first: int, end: int) -> int:
    """Past the noun for somebody who only is said to be called so: `Қайрат Бөлеков [есімді тұрғын] …ғанын айтты`."""
    if not tokens.has(first - 1, Tag.CAPITAL):
        return first
    farthest = _LONGEST_NOUN if tokens.form[first] in tokens.vocabulary.naming else 0
    if tokens.form[first] in tokens.vocabulary.quotative:
        farthest = 2  # Кайрат Бөлөков [деген жашоочу] …ганын айтты
    for noun in range(first + 1, min(end, first + farthest)):
        if tokens.has(noun, Tag.ROLE | Tag.SOURCE):
            return noun + 1
    return first


def _told_behind(rules: Rules, first: int, after: int) -> int | None:
    """Where what is told begins behind a verb in the middle of a sentence: `Göl gazetesi bildirdi ki, [X … söyledi]`."""
    tokens = rules.tokens
    for index in tokens.hints(first, after):
        that = rules.order.cue_end(index) if rules.order.is_cue(index, first, _SAY) else index
        if that > index and tokens.has(that, _THAT):
            return that + 1 + tokens.has(that + 1, _COMMA)
    return None


# -- CLAUSE, said X


def _trailing(rules: Rules, first: int, after: int) -> list[Utterance]:
    tag = rules.tag
    for comma in range(after - 2, max(first, after - _LONGEST_TRAIL - 1), -1):
        if not tag[comma] & _PARTS or _goes_on_behind(rules, comma + 1):
            continue
        if _ends_no_clause(rules, first, comma) or rules.order.is_but_object(first, comma):
            continue
        source = _source_behind(rules, comma)
        border = before_apposition(rules, first, comma, source) if source else None
        if source is None or border is None:
            continue
        if source.rule in ACCORDING and _is_opened_before(rules, comma):
            continue
        if not _is_inverted(source) and rules.tokens.has(source.after, Tag.COLON):
            continue  # Ante la consulta sobre el partido, el defensor aseguró: …
        if not _is_inverted(source) and rules.order.states_nothing(first, border):
            continue  # Wcześniej o sprawie szef ministerstwa, prokurator X, poinformował …
        if rules.order.bare_subject and _ends_in_noun(rules, border - 1, source):
            continue
        led_in = rules.order.negates_behind and _leads_in(rules, source, first, border)
        find = _behind_lead if led_in else _in_front_of
        claims = find(rules, source, first, border, after)
        if claims is not None:
            return claims
    return []


def _ends_no_clause(rules: Rules, first: int, comma: int) -> bool:
    """Whether a Tajik stretch ends in a name or only says when, and so without its verb; a Persian one is a name.

    `[Абдулло Лунов], сиёсатшинос, гуфт, CLAUSE`; `[Дар пайи ин назар], Абдулло Лунов гуфт, CLAUSE`.
    """
    tokens = rules.tokens
    if _closes_caseless(rules):
        short = comma - first <= _LONGEST_APPOSED_NAME
        return short and all(tokens.has(i, _CAPITAL | Tag.TITLE) for i in range(first, comma))
    if not tokens.vocabulary.linking_endings:
        return False
    situates = tokens.has(first, Tag.PREPOSITION) and comma - first <= _LONGEST_SITUATING
    return tokens.has(comma - 1, Tag.CAPITAL) or situates


def _in_front_of(
    rules: Rules, source: SourceAndCue, first: int, border: int, after: int
) -> list[Utterance] | None:
    """The claims of a sentence whose attribution follows the token `border`; `None` if it is none."""
    told = _behind_told(rules, source, after)
    # At the school in Lund, Ann Field told a teacher at once; When it broke, she told her son at once
    hangs = _is_subordinate(rules, first) and rules.order.next(_COMMA, first, border) is None
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
    if cited or added or relayed or described or _is_told_by_office(rules, source, after):
        return claim + added
    if rules.is_adverbial_tail(told, after):
        if not addition:
            return claim if border - first >= SHORTEST_CLAUSE else []
        completed = _completes(rules, border, source, after)
        if after - told <= SHORTEST_CLAUSE and has_finite_verb(rules, first, border):
            return claim if not completed else claimed(rules, first, after, source)
    elif not addition or _is_inverted(source):
        stated = addition and is_romance(rules.tokens)
        return claim if stated and ends_in_main_clause(rules, first, border) else None
    return _around(rules, first, border, after, source)


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
    if not _is_inverted(source):
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
    if not rules.order.negates_behind or not _is_inverted(source):
        return False
    closing = rules.order.next(_COMMA, opening, after) or after
    if _is_german_relative(rules, opening):
        return True
    told = tokens.has(opening, Tag.ARTICLE | Tag.ROLE) and closing - opening > 1
    return told and not has_finite_verb(rules, opening, closing)


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


def _ends_in_noun(rules: Rules, last: int, source: SourceAndCue) -> bool:
    """Whether something else stands where a Turkic clause has its verb: `… Ali Kaya, X konuştu`.

    A name, an outlet, a noun of a row, a second office of his in front of the name (İdarənin rəisi, professor
    X bunu deyib), or what hangs on the clause behind: `… sürerken, X konuştu`.
    """
    tokens = rules.tokens
    if tokens.has(last, Tag.CAPITAL | _OUTLET):
        return True
    if tokens.has(last, Tag.ROLE) and not _is_inverted(source):
        return True
    noun = tokens.can_be(last, WordClass.MOSTLY_NOUN) and not tokens.can_be(last, WordClass.FINITE)
    return noun or tokens.form[last].endswith(tokens.vocabulary.when_endings or ("-",))


def _goes_on_behind(rules: Rules, index: int) -> bool:
    """Whether what a comma parts off belongs in front of it: `that …`, `of which the board spoke`."""
    if rules.tokens.has(index, _THAT) or is_relative(rules, index):
        return True
    return _is_german_relative(rules, index)


def _is_german_relative(rules: Rules, index: int) -> bool:
    """Whether two words that open a phrase stand together, of which the first is no article: `[die den] Verein führt`."""
    tokens, german = rules.tokens, rules.order.lexicon.nouns_capitalised
    opened = tokens.has(index, Tag.OPENS_NOUN) and not tokens.has(index, _CAPITAL)
    return german and opened and tokens.has(index + 1, _OPENS_PHRASE)


def _around(
    rules: Rules, first: int, comma: int, after: int, source: SourceAndCue
) -> list[Utterance]:
    """What is said on both sides of its attribution: `A, he said, B`.

    A clause in front makes sense by itself; what is less needs what follows, and then the claim
    runs over its attribution, for it is one stretch of the text.
    """
    if _completes(rules, comma, source, after):
        return claimed(rules, first, after, source)
    # `A, he said, as B`: what hangs on A is the writer's.
    hangs = rules.tokens.has(source.after, _COMMA) and rules.tokens.has(
        source.after + 1, _CONJUNCTION
    )
    if comma - first > SHORTEST_CLAUSE and (hangs or has_finite_verb(rules, first, comma)):
        return claimed(rules, first, comma, source)
    return claimed(rules, first, after, source)


def _completes(rules: Rules, border: int, source: SourceAndCue, after: int) -> bool:
    """Whether a German clause goes on behind its attribution: `Das Wehr werde, so Berg, [im Mai gesperrt]`.

    Its verb needs another, or what is denied follows: `Das Wehr spalte, so Berg, [nicht nur den Rat]`.
    """
    tokens, opening = rules.tokens, source.after + 1
    if not rules.order.negates_behind or not tokens.has(source.after, _COMMA):
        return False
    left_open = tokens.has(border - 1, _AUXILIARY | Tag.SUBJUNCTIVE)
    goes_on = left_open or tokens.has(opening, Tag.NEGATION)
    rest = after - opening >= _SHORTEST_REST and not tokens.has(opening, _OPENS_REST)
    return goes_on and rest and not has_finite_verb(rules, opening, after)


def _leads_in(rules: Rules, source: SourceAndCue, first: int, after: int) -> bool:
    """Whether no clause of its own stands in front of a German attribution.

    `Auf die Frage, ob A, sagte X, B`; `Als A, sagte X, B`; `Die Leiterin des Amtes, X, sagte, A`.
    """
    if not rules.tokens.has(source.after, _COMMA):
        return False
    if not _is_inverted(source):
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
    if told or not _is_inverted(source):
        return None
    goes_on = rules.tokens.has(source.after + 1, _AUXILIARY | Tag.SUBJUNCTIVE)
    return claimed(rules, first if goes_on else source.after, after, source)


def _source_behind(rules: Rules, comma: int) -> SourceAndCue | None:
    source = rules.source_after(comma, expected=True)
    if source is not None and rules.order.verb_final and rules.tokens.has(source.after + 1, _THAT):
        return None  # what is reported follows: `…, X гуфт, ки …`
    if source is None or source.cue is None or source.speaker is None:
        return None
    if not _is_inverted(source) and rules.order.tells_topic(source.after):
        return None
    tajik = rules.tokens.vocabulary.linking_endings
    if tajik and _is_inverted(source) and rules.tokens.has(source.cue.after, _COMMA):
        return None  # X, сиёсатшинос, гуфт, CLAUSE
    ends = source.speaker.after >= len(rules.tag) or rules.tokens.has(source.after, _STOP)
    if (
        _is_inverted(source)
        and rules.order.verb_final
        and rules.order.lexicon.caseless
        and not ends
    ):
        return None  # X، وزیر راه، گفت CLAUSE
    named = not _is_inverted(source) or rules.order.names_somebody(source.speaker)
    # …, sagte X, eine Leiterin, die den Verein führt
    return source if named and not _is_german_relative(rules, source.speaker.first) else None


def _is_inverted(source: SourceAndCue) -> bool:
    """Whether the verb stands before its subject: `said X`."""
    return bool(source.cue and source.speaker and source.cue.first < source.speaker.first)


# -- X said (that) CLAUSE


def _leading(
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
                if _closes_caseless(rules) and _says_more(rules, start):
                    continue
                end = before_refusal(rules, start, rules.next_cue(start, after))
                aside = rules.order.is_aside(first)
                if index < first + _LONGEST_SUBJECT and not aside and _is_subordinate(rules, first):
                    # While X said A, ...: the comma ends what X said.
                    end = rules.order.next(_COMMA, start, end) or end
                begin = first if is_put_between(rules, source, start) else start
                found += claimed(rules, begin, end, source)
                done = end
    return found


def _says_more(rules: Rules, start: int) -> bool:
    """Whether what follows a Persian verb is another one with its colon: `وزیر کار را ناکافی دانست [و گفت]: CLAUSE`."""
    verb = start + rules.tokens.has(start, Tag.COORDINATING)
    return _colon_of_verb(rules, verb, verb + 1) == verb


def _is_subordinate(rules: Rules, first: int) -> bool:
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
    return _says_at_once(rules, verb, start) or _is_stressed_at_once(rules, source, start)


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
    source = rules.subject_of(cue, first, after)
    speaker = source.speaker if source is not None else None
    if speaker is not None and not rules.tokens.has(speaker.after - 1, Tag.COORDINATING):
        return source
    return _going_on_with(rules, cue, first) or source


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
