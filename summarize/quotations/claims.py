"""Indirect speech: clauses that the writer reports in words of his own.

Reads the sentences that hold no quotation. Same seam as the rules for quotations: an utterance
with its source.
"""

from collections.abc import Callable
from dataclasses import replace

from summarize.quotations.declined import SO_FAR
from summarize.quotations.namings import is_romance
from summarize.quotations.order.romance import INFINITIVES
from summarize.quotations.order.verb_final import is_converb, reports_clause, verb_last
from summarize.quotations.phrases import Phrase
from summarize.quotations.relay import hearer, relay_tail
from summarize.quotations.rulebook import (
    ACCORDING,
    ACCORDING_AFTER,
    ACCORDING_BEFORE,
    ACCORDING_POSTPOSED,
    AROUND,
    GOES_ON,
    MAY_GO_ON,
    PARTICIPLE,
    REPORTED_ON,
    SHARED_SUBJECT,
    SUBJECT_BEFORE,
    VERB_AFTER,
    VERB_BEFORE,
)
from summarize.quotations.rules import OPENS_CLAUSE, Rules
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_OUTLET = Tag.OUTLET
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_CUE = _SAY | _JUDGE | _SAYING
_AUXILIARY = Tag.AUXILIARY
_STOP = Tag.STOP
_THAT = Tag.THAT
_ADVERB = Tag.ADVERB
_SUBJUNCTIVE = Tag.SUBJUNCTIVE
_PRONOUN = Tag.PRONOUN
_PARTS_CLAUSES = _COMMA | _COLON | _DASH | _THAT | Tag.MARK
_OPENS = Tag.ARTICLE | Tag.POSSESSIVE | Tag.OBLIQUE

_COORDINATING = Tag.COORDINATING
_CONJUNCTION = Tag.CONJUNCTION
_REPORTS = _THAT | _COLON | _QUOTED
_BEFORE_REPORT = _SAY | _ADVERB | Tag.NEGATION | Tag.PREPOSITION | Tag.LINKING | Tag.POSSESSIVE

GoingOn = Callable[[int], SourceAndCue | None]
"""Who may be meant by a verb without a subject that stands at a token."""

_NO_JOINT = _CAPITAL | _PRONOUN | _THAT | _ADVERB
_LONGEST_TRAIL = 24
_LONGEST_APPOSED = 8
_LONGEST_SUBJECT = 9
_VERB = _AUXILIARY | _CUE | Tag.EXCLAIM | Tag.NEGATION
_VERBAL = WordClass.FINITE | WordClass.NOT_FINITE
_SHORTEST_CLAIM = 2
_SHORTEST_CLAUSE = 4
_REPORTING_ON = frozenset({REPORTED_ON, GOES_ON, MAY_GO_ON})
_LEADING = frozenset({SUBJECT_BEFORE, VERB_BEFORE, SHARED_SUBJECT, PARTICIPLE})
_BOUND = ("führ", "geh", "ging")
"""How German verbs begin that report no `dass` without their other part: führt dazu, dass …."""
_UNTOLD = frozenset({"ausgeschlossen", "sicher", "undenkbar", "unmöglich", "unwahrscheinlich"})
"""What German has in front of a `dass` that nobody claims: stellt sicher, dass …."""
_EXISTS = "es"
"""Whose verb has its object behind it: gab es Hinweise, dass …."""
_FARTHEST_CONJUNCTION = 4
_FARTHEST_OTHER = 40


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
    if after - first < _SHORTEST_CLAUSE or not rules.tokens.has_hint(first, after):
        return []
    tail = relay_tail(rules.order, first, after)
    if tail is not None:
        found = _through(tail[1], _in_front(_found(rules, first, tail[0], before), tail[0]))
        if found or rules.order.bare_subject:
            return found or _relayed(rules, first, after, tail)
    return _found(rules, first, after, before) or _left_out(rules, first, after, going_on)


def _left_out(rules: Rules, first: int, after: int, going_on: GoingOn | None) -> list[Utterance]:
    """`Afirmó que CLAUSE`, said by whoever spoke before."""
    if going_on is None:
        return []
    for index in rules.tokens.hints(first, min(after, first + _LONGEST_SUBJECT)):
        if not rules.order.is_cue(index, first, _SAY) or not rules.order.leaves_subject_out(
            index, first
        ):
            continue
        cue = Phrase(index, rules.order.cue_end(index))
        if rules.tokens.has(cue.after, _THAT):
            last = going_on(first)
            return _claim(rules, cue.after + 1, after, last._replace(cue=cue)) if last else []
    return []


def _relayed(rules: Rules, first: int, after: int, tail: tuple[int, Phrase]) -> list[Utterance]:
    """What nobody but an outlet says: `CLAUSE, деп хабарлайды Kazinform`."""
    found = _according(rules, first, after) or _trailing(rules, first, after)
    comma, via = tail
    cue = rules.order.next(_SAY, comma, via.first)
    if found or cue is None:
        return found
    behind = rules.source_after(comma, expected=True)
    speaker = via if behind is None or behind.speaker is None else behind.speaker
    source = SourceAndCue(speaker, Phrase(cue, rules.order.cue_end(cue)), VERB_AFTER)
    return _claim(rules, first, comma, source)


def _found(rules: Rules, first: int, after: int, before: tuple[int, int] | None) -> list[Utterance]:
    found = _about_this(rules, first, after, before)
    end, field = rules.tokens.phrase.get(first, (first, ""))
    # Об этом заявил X, передает Y: what it was stands elsewhere, unlike Das Ziel, sagt X.
    told_of = field == "about_this" and end > first + 1
    for rule in (_according, _closing, *(() if told_of else (_trailing,)), _leading):
        found = found or rule(rules, first, after)
    return found


def _claim(rules: Rules, first: int, after: int, source: SourceAndCue) -> list[Utterance]:
    """The claim `[first, after)` if there is enough of it."""
    first, after = _trimmed(rules, first, after)
    # A word stands at either edge now, so that two tokens are two words.
    if after - first < _SHORTEST_CLAIM or _is_only_subordinate(rules, first, after):
        return []
    after = _bracketed(rules, first, after)
    denied = source.cue is not None and rules.order.denials.denies(source.cue.first)
    return [
        Utterance(
            first,
            after,
            source,
            rules.new_group(),
            quoted=False,
            polarity="denied" if denied else "asserted",
        )
    ]


def is_clause(tokens: Tokens, utterance: Utterance) -> bool:
    """Whether an utterance is a clause, not words in marks alone or the object of its verb.

    Where a comma, a colon or a dash opens every reported clause, what has none is an object:
    `призвал к «миру»`, `выразил «протест»`. A participle that opens what is said is the writer's.
    """
    if utterance.quoted:
        return False
    source, first = utterance.source, utterance.first
    lexicon = tokens.vocabulary.lexicon
    if source is not None and source.rule in _LEADING and is_romance(tokens):
        return source.after > first or _is_governed(tokens, source, utterance)
    fixed = tokens.vocabulary.order is OrderKind.FIXED and not lexicon.unspaced
    if fixed and (_hangs(tokens, utterance) or not _states(tokens, first, utterance.after)):
        return False
    if not lexicon.clause_comma or source is None or source.cue is None:
        return True
    return _is_parted_off(tokens, source, source.cue, first)


def _is_parted_off(tokens: Tokens, source: SourceAndCue, cue: Phrase, first: int) -> bool:
    """Whether a comma parts what begins at `first` from its verb, and it is no participle."""
    if tokens.has(first, _SAYING) and not tokens.has(first, _SAY | _JUDGE):
        return False
    if source.rule not in _REPORTING_ON and not (
        _is_told_by_that(tokens, source, cue, first) or _is_whole(tokens, cue)
    ):
        return False
    behind = source.rule not in ACCORDING and cue.first < first
    return not behind or any(tokens.tag[i] & _PARTS_CLAUSES for i in range(cue.after, first))


def _is_told_by_that(tokens: Tokens, source: SourceAndCue, cue: Phrase, first: int) -> bool:
    """Whether a `that` alone tells that a clause is reported: hält es für möglich, dass …."""
    that = first if tokens.has(first, _THAT) else first - 1
    if not tokens.has(that, _THAT) or tokens.is_form(that - 2, _UNTOLD):
        return False
    behind = source.speaker is not None and source.speaker.first > cue.first
    exists = behind and tokens.form[cue.after] == _EXISTS
    return not exists and not tokens.form[cue.first].startswith(_BOUND)


def _is_whole(tokens: Tokens, cue: Phrase) -> bool:
    """Whether a verb in two parts, if this is one, has the other by which it reports: stellte … fest."""
    others = tokens.vocabulary.separated.get(tokens.form[cue.first])
    if others is None or cue.after - cue.first > 1:
        return True
    for index in range(max(0, cue.first - 2), min(len(tokens), cue.after + _FARTHEST_OTHER)):
        if tokens.has(index, _STOP):
            if index > cue.first:
                break
        elif tokens.form[index] in others and not (
            # A preposition has its noun behind it: gibt an, dass, but not: gibt an der Küste.
            tokens.has(index, Tag.PREPOSITION) and tokens.has(index + 1, _WORD)
        ):
            return True
    return False


def _is_governed(tokens: Tokens, source: SourceAndCue, claim: Utterance) -> bool:
    """Whether a Romance verb reports what follows: `afirma que …`, `dit avoir …`, `avisó de que …`.

    What stands there without such a word is its object, or adds to its subject: `critica el plan`,
    `se vende, afirma Ruiz, [dueña de la casa]`.
    """
    behind = range(source.after, claim.first + 1)
    if any(tokens.has(i, _REPORTS) and not tokens.has(i, Tag.PREPOSITION) for i in behind):
        return True
    if _opens_as_quoted(tokens, source) and tokens.has(source.after, _COMMA):
        return not tokens.has(claim.first, _CAPITAL)
    index, after = claim.first, min(claim.after, claim.first + _FARTHEST_CONJUNCTION)
    while index < after and tokens.has(index, _BEFORE_REPORT):
        index += 1
    return tokens.has(index, _THAT) or (
        # Of a few verbs, which tell what is: dice haber visto, but not: decide revocar.
        tokens.can_be(index, WordClass.NOT_FINITE)
        and not tokens.can_be(index, WordClass.GUESSED)
        and tokens.form[index].endswith(INFINITIVES)
        and tokens.has(index, _WORD)
    )


def _opens_as_quoted(tokens: Tokens, source: SourceAndCue) -> bool:
    """Whether a sentence begins with who says it: `Como dice Ruiz, …`, `Tal como señala Ruiz, …`."""
    assert source.cue is not None
    conjunction = source.cue.first - 1
    opens = tokens.has(conjunction, _CAPITAL) or tokens.has(conjunction - 1, _CAPITAL)
    return opens and tokens.has(conjunction, _CONJUNCTION | _THAT)


def _hangs(tokens: Tokens, claim: Utterance) -> bool:
    """Whether a claim only goes on with its verb: `insisted on a wall`, `said of Berg, "…"`."""
    source, first = claim.source, claim.first
    if source is None or source.cue is None or source.rule in ACCORDING:
        return False
    joins = tokens.has(first, Tag.PREPOSITION | Tag.LINKING) and not tokens.has(first, _CONJUNCTION)
    if not joins or source.cue.first > first:
        return False
    # About 40 people, and at one point, …
    opens = _COMMA | Tag.NUMBER if not tokens.has(first, Tag.LINKING) else Tag.NUMBER
    if any(tokens.has(i, opens) for i in range(first, first + 4)):
        return False
    # Said of boats you may see, asked for foods they had eaten, insisted on building, called it “mad” in a note.
    governs = (
        not tokens.has(first, Tag.PREPOSITION)
        or tokens.has(source.cue.first, Tag.AUDIENCE)
        or _is_verb(tokens, first + 1)
        or any(tokens.has(i, _QUOTED) for i in range(source.cue.after, first))
    )
    if not governs and _opens_statement(tokens, first, claim.after):
        return False
    return not any(tokens.has(i, _PARTS_CLAUSES) for i in range(source.cue.after, first))


def _is_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb and no noun: insisted on building, wanted to speak."""
    return tokens.can_be(index, _VERBAL) and not tokens.can_be(index, WordClass.NOUN)


def _opens_statement(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a subject and its verb follow a preposition's noun: said under a law [the ferry stops]."""
    nouns = False  # behind the preposition, in front of a subject
    subject = False
    for index in range(first + 1, after):
        if tokens.has(index, _PARTS_CLAUSES | _CONJUNCTION | Tag.WHETHER):
            return False
        governed = tokens.has(index - 1, Tag.PREPOSITION | Tag.LINKING)
        finite = tokens.can_be(index, WordClass.FINITE) and not governed
        if (finite and nouns and tokens.has(index, _AUXILIARY)) or (
            subject and (finite or tokens.can_be(index, WordClass.MOSTLY_NOT_FINITE))
        ):
            return True
        subject |= nouns and not governed and tokens.has(index, _OPENS | _PRONOUN)
        nouns |= not tokens.has(index, _OPENS)
    return False


def _states(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a stretch may have a subject and its verb, where the subject stands in front of it.

    `a letter to the board` has no verb, and `was closed in May` only goes on with a noun before it.
    """
    if tokens.has(first, _AUXILIARY) and not tokens.has(first, _CAPITAL | _CONJUNCTION):
        return tokens.can_be(first, WordClass.ADVERB)  # once the board agrees
    return any(_may_be_verb(tokens, index, first) for index in range(first, after))


def _may_be_verb(tokens: Tokens, index: int, first: int) -> bool:
    tag, form = tokens.tag[index], tokens.form[index]
    if tag & _QUOTED:
        return True
    if not tag & _WORD or (tag & _CAPITAL and index > first):
        return False
    if "'" in form:  # he'll, the mayor's late, but not the mayor's late boat
        return not tag & Tag.POSSESSIVE_FORM or not _owns(tokens, index)
    known = tokens.word[index]
    if known & WordClass.MOSTLY_NOUN or tag & Tag.ALSO_NOUN:
        if _is_subject(tokens, index - 1):
            return True
        # Figures rise, but not in figures.
        plural = known & WordClass.PLURAL or tag & Tag.ALSO_NOUN
        return bool(plural) and not tokens.has(index - 1, _OPENS | Tag.PREPOSITION | Tag.LINKING)
    return bool(tag & _VERB or known & _VERBAL or not known & ~WordClass.GUESSED)


def _owns(tokens: Tokens, index: int) -> bool:
    """Whether a noun follows what ends in 's, so that it is whose that is: the mayor's old boat."""
    if tokens.form[index][:-2] in tokens.vocabulary.pronouns:
        return False
    noun = index + 1
    while tokens.has(noun, _WORD) and tokens.can_be(noun, WordClass.ADJECTIVE | WordClass.ADVERB):
        noun += 1
    return tokens.has(noun, _CAPITAL | _QUOTED) or (
        tokens.has(noun, _WORD)
        and not tokens.has(noun, _OPENS | Tag.PREPOSITION | Tag.LINKING | _CONJUNCTION)
        and (tokens.can_be(noun, WordClass.NOUN) or not tokens.word[noun])
    )


def _is_subject(tokens: Tokens, index: int) -> bool:
    """Whether a verb may follow at once that also is a noun: you risk, the boats matter."""
    if tokens.has(index, _PRONOUN):
        return not tokens.has(index, _OPENS)
    if tokens.has(index, Tag.POSSESSIVE_FORM) or not tokens.has(index - 1, Tag.ARTICLE):
        return False
    noun = tokens.can_be(index, WordClass.MOSTLY_NOUN)
    # Of plurals that no table lists the bit is unknown.
    return noun and (tokens.can_be(index, WordClass.PLURAL) or tokens.form[index].endswith("s"))


def _through(outlet: Phrase, claims: list[Utterance]) -> list[Utterance]:
    """Claims with the outlet through which those came that no other is known for."""
    return [
        replace(claim, source=claim.source._replace(via=outlet))
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


def cut(rules: Rules, claim: Utterance, border: int) -> list[Utterance]:
    """A claim as far as the token `border`, if that leaves a clause."""
    first, after = _trimmed(rules, claim.first, border)
    if after - first < _SHORTEST_CLAUSE or _is_only_subordinate(rules, first, after):
        return []
    return [replace(claim, first=first, after=after)]


def _trimmed(rules: Rules, first: int, after: int) -> tuple[int, int]:
    """A stretch without marks and `and` at its edges."""
    tag = rules.tag
    while first < after and (not tag[first] & (_WORD | _QUOTED) or _is_joint(rules, first)):
        first += 1
    cut_off = after < len(tag) and not tag[after] & _STOP
    while after > first and (
        not tag[after - 1] & (_WORD | _QUOTED)
        or _is_joint(rules, after - 1)
        or (cut_off and _opens_what_is_cut_off(rules, after - 1))
    ):
        after -= 1
    return first, after


def _opens_what_is_cut_off(rules: Rules, last: int) -> bool:
    """Whether a stretch ends in a conjunction: `…, which`, but not in an adverb: `years before, …`."""
    tag = rules.tag
    opens = tag[last] & _CONJUNCTION and not tag[last] & (_NO_JOINT | Tag.WHETHER)
    return bool(opens) and bool(tag[last + 1] & (_WORD | _QUOTED) or tag[last - 1] & _COMMA)


def _is_only_subordinate(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch is no more than `когда …` or `если …`, where a comma parts all clauses."""
    tag = rules.tag
    opened = tag[first] & _CONJUNCTION and not tag[first] & (_COORDINATING | _CAPITAL)
    return (
        rules.order.lexicon.clause_comma
        and bool(opened)
        and not rules.tokens.is_form(first, SO_FAR)
        and rules.order.next(_COMMA | _DASH, first, after) is None
        and rules.order.hangs(first, after)
    )


def _bracketed(rules: Rules, first: int, after: int) -> int:
    """The end of a stretch with its last bracket closed, or without what that one opens."""
    tag = rules.tag
    for index in range(after - 1, first, -1):
        if tag[index] & Tag.CLOSING:
            break
        if tag[index] & Tag.OPENING:
            return after + 1 if rules.tokens.has(after, Tag.CLOSING) else index
    return after


def _is_joint(rules: Rules, index: int) -> bool:
    """Whether a word only joins a clause to another: `and`, in lower case."""
    tag = rules.tag[index]
    return bool(tag & _COORDINATING) and not tag & _NO_JOINT


# -- CLAUSE. That was said by X


def _about_this(
    rules: Rules, first: int, after: int, before: tuple[int, int] | None
) -> list[Utterance]:
    """What the sentence or clause before it says: `Бұл туралы X мәлімдеді`."""
    tokens = rules.tokens
    for index in tokens.hints(first, after):
        end, field = tokens.phrase.get(index, (0, ""))
        if field != "about_this" or not rules.order.takes_object(end):
            continue
        said = before
        if tokens.has(index - 1, _COMMA) and index - 1 - first >= _SHORTEST_CLAUSE:
            said = first, index - 1
        elif index - first > _SHORTEST_CLAUSE:
            return []
        source = _told_by(rules, first, index, end, after) if said is not None else None
        if said is None or source is None:
            return []
        return _claim(rules, _behind_dateline(rules, *said), said[1], source)
    return []


def _told_by(rules: Rules, first: int, index: int, end: int, after: int) -> SourceAndCue | None:
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
        if rules.order.next(_THAT | _COLON | _QUOTED, behind, after) is not None:
            return None
        rule = AROUND if rules.order.bare_subject else source.rule
        return source._replace(rule=rule)
    return None


def _behind_dateline(rules: Rules, first: int, after: int) -> int:
    """Past the outlet or town that a dash parts from the story: `KAZINFORM – …`."""
    dash = rules.order.next(_DASH, first, min(after, first + 4))
    if dash is not None and all(rules.tag[i] & (_CAPITAL | _STOP) for i in range(first, dash)):
        return dash + 1
    return first


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
    speaker = rules.according_speaker(cue.first, first, after)
    if speaker is None:
        return []
    if not any(rules.tag[i] & _WORD for i in range(first, cue.first)):
        speaker = rules.order.without_clause(speaker, after)
        source = SourceAndCue(speaker, cue, ACCORDING_BEFORE)
        start = max(speaker.after, cue.after)
        inner = _said_through(rules, start, after, speaker)
        return inner or _claim(rules, rules.order.behind_source(start, after), after, source)
    source = SourceAndCue(speaker, cue, ACCORDING_AFTER)
    if rules.order.lacks_verb(first, cue.first):
        return _claim(rules, first, after, source)
    behind = rules.tokens.has(source.after, _COMMA) and after - source.after > cue.first - first
    if behind and (rules.order.lexicon.clause_comma or not _is_statement(rules, first, cue.first)):
        return _claim(rules, source.after, after, source)
    if rules.order.goes_round(source.after, after):
        return _claim(rules, first, after, source)
    return _claim(rules, first, cue.first, source)


def _said_through(rules: Rules, start: int, after: int, outlet: Phrase) -> list[Utterance]:
    """What somebody else said, by an outlet: `Бино ба иттилои «Стар» вай изҳор намуд, ки …`."""
    named = rules.order.next(_QUOTED | _OUTLET, *outlet) is not None
    inner = _leading(rules, start, after) if named and rules.order.verb_final else []
    return _through(outlet, inner)


def _according_after(rules: Rules, first: int, after: int, cue: Phrase) -> list[Utterance]:
    speaker = rules.order.owner_before(cue.first, first)
    if speaker is None:
        return []
    source = SourceAndCue(speaker, cue, ACCORDING_POSTPOSED)
    if speaker.first - first <= 1 or rules.tokens.has(cue.after, _COMMA):
        return _claim(rules, cue.after, after, source)
    return _claim(rules, first, speaker.first, source)


# -- X CLAUSE said


def _closing(rules: Rules, first: int, after: int) -> list[Utterance]:
    """Indirect speech in front of its verb: `X …ғанын айтты`."""
    if not rules.order.closes_report(first, after):
        return []
    source_and_end = verb_last(rules.order, first, after)
    if source_and_end is None:
        return []
    source, end = source_and_end
    assert source.speaker is not None
    claims: list[Utterance] = []
    start = source.speaker.after
    told = hearer(rules.tokens, start, end)
    if told is not None:
        source = source._replace(via=told)
        start = told.after + 1
    for index in range(start, end):
        # `X, … olduğunu belirterek, … söyledi`: a clause of its own in front of each verb.
        if is_converb(rules.order, index):
            claims += _claim(rules, _behind_contrast(rules, start, index), index, source)
            start = index + 1
    return claims + _claim(rules, _behind_contrast(rules, start, end), end, source)


def _behind_contrast(rules: Rules, first: int, after: int) -> int:
    """Past what only sets a speaker against others: `esa`, `ise`, `болса`."""
    while first < after and rules.tokens.has(first, _CONJUNCTION):
        first += 1
    return first


# -- CLAUSE, said X


def _trailing(rules: Rules, first: int, after: int) -> list[Utterance]:
    tag = rules.tag
    for comma in range(after - 2, first, -1):
        if not tag[comma] & (_COMMA | _DASH) or _goes_on_behind(rules, comma + 1):
            continue
        if after - comma > _LONGEST_TRAIL:
            break
        source = _source_behind(rules, comma)
        border = _before_apposition(rules, first, comma, source) if source else None
        if source is None or border is None:
            continue
        claims = _in_front_of(rules, source, first, border, after)
        if claims is not None:
            return claims
    return []


def _in_front_of(
    rules: Rules, source: SourceAndCue, first: int, border: int, after: int
) -> list[Utterance] | None:
    """The claims of a sentence whose attribution follows the token `border`; `None` if it is none."""
    addition = rules.tokens.has(source.after, _COMMA)
    claim = _claim(rules, first, border, source)
    if rules.is_adverbial_tail(source.after, after):
        if not addition:
            return claim if border - first >= _SHORTEST_CLAUSE else []
        if after - source.after <= _SHORTEST_CLAUSE and _has_verb(rules, first, border):
            return claim
        return _around(rules, first, border, after, source)
    if addition and not _is_inverted(source):
        return _around(rules, first, border, after, source)
    stated = addition and is_romance(rules.tokens) and _is_statement(rules, first, border)
    return claim if stated else None


def _is_statement(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch ends in a main clause: not `Cuando llegó`, in front of `dijo X, …`."""
    while rules.tokens.has(after - 1, _COMMA):
        after -= 1
    commas = (at + 1 for at in range(after - 1, first, -1) if rules.tokens.has(at, _COMMA))
    last = next(commas, first)
    opens = rules.tag[last] & (_CONJUNCTION | _THAT | Tag.PREPOSITION) and last == first
    return after - first > _SHORTEST_CLAUSE and not opens and _has_verb(rules, last, after)


def _before_apposition(rules: Rules, first: int, comma: int, source: SourceAndCue) -> int | None:
    """Where a clause ends whose source stands in apposition: `…, the mayor, Ann Field, said`.

    `None` where the noun before that belongs to the clause, and nothing is said in it: `They went back
    after the owner, Field Mills, agreed to pay`.
    """
    if source.speaker is None or source.cue is None or source.speaker.after != source.cue.first - 1:
        return comma
    if not rules.tokens.has(source.speaker.after, _COMMA):
        return comma
    parting = (at for at in range(comma - 1, first, -1) if rules.tag[at] & (_COMMA | _DASH))
    border = next(parting, None)
    if border is None or comma - border > _LONGEST_APPOSED or _has_verb(rules, border, comma):
        return None
    # What a name is told by is not who said it: `…, Anna Lund, a chemist, said`.
    named = rules.tokens.has(border + 1, _CAPITAL) and rules.tokens.has(comma - 1, _CAPITAL)
    return border if not named or rules.tokens.has(source.speaker.first, _CAPITAL) else None


def _goes_on_behind(rules: Rules, index: int) -> bool:
    """Whether what a comma parts off belongs in front of it: `that …`, `of which the board spoke`."""
    return rules.tokens.has(index, _THAT) or _is_relative(rules, index)


def _around(
    rules: Rules, first: int, comma: int, after: int, source: SourceAndCue
) -> list[Utterance]:
    """What is said on both sides of its attribution: `A, he said, B`.

    A clause in front makes sense by itself; what is less needs what follows, and then the claim
    runs over its attribution, for it is one stretch of the text.
    """
    if comma - first > _SHORTEST_CLAUSE and _has_verb(rules, first, comma):
        return _claim(rules, first, comma, source)
    return _claim(rules, first, after, source)


def _has_verb(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch holds a word that is a finite verb more often than not."""
    tokens = rules.tokens
    return any(
        rules.tag[i] & (_AUXILIARY | _SUBJUNCTIVE) or tokens.can_be(i, WordClass.MOSTLY_FINITE)
        for i in range(first, after)
    )


def _source_behind(rules: Rules, comma: int) -> SourceAndCue | None:
    source = rules.source_after(comma, expected=True)
    if source is not None and rules.order.verb_final and rules.tokens.has(source.after + 1, _THAT):
        return None  # what is reported follows: `…, X гуфт, ки …`
    if source is None or source.cue is None or source.speaker is None:
        return None
    if not _is_inverted(source) and rules.order.tells_topic(source.after):
        return None
    named = not _is_inverted(source) or rules.order.names_somebody(source.speaker)
    return source if named else None


def _is_inverted(source: SourceAndCue) -> bool:
    """Whether the verb stands before its subject: `said X`."""
    return bool(source.cue and source.speaker and source.cue.first < source.speaker.first)


# -- X said (that) CLAUSE


def _leading(rules: Rules, first: int, after: int) -> list[Utterance]:
    tag = rules.tag
    found: list[Utterance] = []
    done = first
    for index in rules.tokens.hints(first, after):
        if index >= done and rules.order.is_cue(index, first, _CUE):
            source = _source_of(rules, index, first, after, found)
            start = _content_start(rules, index, source, after) if source is not None else None
            if source is not None and start is not None:
                source = rules.relayed(source, start)
                if not tag[index] & _SAY and not _is_clause(rules, source, start):
                    continue
                end = rules.next_cue(start, after)
                aside = rules.order.is_aside(first)
                if index < first + _LONGEST_SUBJECT and not aside and _is_subordinate(rules, first):
                    # While X said A, ...: the comma ends what X said.
                    end = rules.order.next(_COMMA, start, end) or end
                begin = first if _is_put_between(rules, source, start) else start
                found += _claim(rules, begin, end, source)
                done = end
    return found


def _is_subordinate(rules: Rules, first: int) -> bool:
    """Whether a clause that opens with `first` hangs on what follows its comma: `While X said A, B`."""
    form = rules.tokens.form[first]
    return bool(rules.tag[first] & _CONJUNCTION) and form not in rules.tokens.vocabulary.contrasting


def _is_put_between(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether an attribution parts a subject from its verb: `The closures, he said, have cost …`."""
    if (
        not rules.order.subject_leads
        or source.speaker is None
        or source.cue is None
        or not rules.tokens.has(start, _AUXILIARY)
    ):
        return False
    before = min(source.speaker.first, source.cue.first) - 1
    return rules.tokens.has(before, _COMMA) and rules.tokens.has(start - 1, _COMMA)


def _content_start(rules: Rules, verb: int, source: SourceAndCue, after: int) -> int | None:
    """Where what is reported behind its verb begins, if it may stand there."""
    if not rules.order.reports_behind(source):
        return None
    start = rules.content_start(source, after)
    if start is not None and (
        rules.tokens.has(start, Tag.AGENT)
        or rules.is_infinitive(start)
        or _is_relative(rules, start)
        or _tells_when(rules, source, start)
    ):
        return None
    return start if start is not None and rules.order.opens_report(verb, source, start) else None


def _tells_when(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a clause adds to what stands between it and its verb: `рассказал о дне, когда …`."""
    if not rules.order.lexicon.clause_comma or not rules.tokens.has(start, _CONJUNCTION):
        return False
    told = rules.tokens.has(start, _THAT | Tag.WHETHER) or rules.tokens.has(start - 1, _THAT)
    return not told and rules.order.has_words(source.after, start)


def _is_relative(rules: Rules, index: int) -> bool:
    """Whether a clause at `index` is a relative one, or a question that is reported.

    One only adds to a noun in front of it, `о дороге, которая возит щебень`, the other states nothing:
    `уточнила, которая из дорог закрыта`.
    """
    tokens = rules.tokens
    if tokens.has(index, Tag.PREPOSITION):
        index += 1
    return tokens.has(index, _WORD) and tokens.form[index] in tokens.vocabulary.relatives


def _is_clause(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """Whether a conjunction opens what is reported, which otherwise may be two objects: call X Y."""
    return rules.order.next(_THAT, source.after, start) is not None


def _source_of(
    rules: Rules, verb: int, first: int, after: int, found: list[Utterance]
) -> SourceAndCue | None:
    tag = rules.tag
    cue = Phrase(verb, rules.order.cue_end(verb))
    if tag[verb] & _SAYING and not tag[verb] & (_SAY | _JUDGE):
        if rules.tokens.has(verb - 1, _AUXILIARY):
            return rules.subject_of(cue, first, after)
        if not rules.tokens.has(verb - 1, _COMMA | _DASH) and not rules.tokens.has(
            cue.after, OPENS_CLAUSE
        ):
            return None
        speaker = rules.main_subject(verb, first, found[-1] if found else None)
        return SourceAndCue(speaker, cue, PARTICIPLE) if speaker else None
    return rules.subject_of(cue, first, after)
