"""What is a claim, and what is none: an object, a fragment, a clause that hangs on another.

`is_claim` answers for what was found (`claims`), between the borders that it has (`claim_borders`).
"""

from summarize.quotations.at_once import clause_at_once
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import (
    ACCORDING,
    GOES_ON,
    MAY_GO_ON,
    PARTICIPLE,
    REPORTED_ON,
    SHARED_SUBJECT,
    SUBJECT_BEFORE,
    VERB_BEFORE,
)
from summarize.quotations.rules import Rules
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cases import Case, case_of
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
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_AUXILIARY = Tag.AUXILIARY
_STOP = Tag.STOP
_THAT = Tag.THAT
_SUBJUNCTIVE = Tag.SUBJUNCTIVE
_PRONOUN = Tag.PRONOUN
_PREPOSITION = Tag.PREPOSITION
_CONJUNCTION = Tag.CONJUNCTION
_JOINS = _PREPOSITION | Tag.LINKING
_OPENS = Tag.OPENS_NOUN
_ARTICLE = Tag.ARTICLE
_PARTS_CLAUSES = _COMMA | _COLON | _DASH | _THAT | Tag.MARK
_ENDS_LOOK = _PARTS_CLAUSES | _CONJUNCTION | Tag.WHETHER
_REPORTS = _THAT | _COLON | _QUOTED
_TELLS = _SAY | _SAYING
_BEFORE_REPORT = _SAY | Tag.ADVERB | Tag.NEGATION | _JOINS | Tag.POSSESSIVE
_VERB = _AUXILIARY | _SAY | _JUDGE | _SAYING | Tag.EXCLAIM | Tag.NEGATION
_VERBAL = WordClass.FINITE | WordClass.NOT_FINITE
_REPORTING_ON = frozenset({REPORTED_ON, GOES_ON, MAY_GO_ON})
_LEADING = frozenset({SUBJECT_BEFORE, VERB_BEFORE, SHARED_SUBJECT, PARTICIPLE})
SHORTEST_CLAUSE = 4
_FARTHEST_CONJUNCTION = 4
_FARTHEST_OTHER = 40


def is_claim(tokens: Tokens, utterance: Utterance) -> bool:
    """Whether an utterance is a clause, not words in marks alone or the object of its verb.

    Where a comma, a colon or a dash opens every reported clause, what has none is an object:
    `призвал к «миру»`, `выразил «протест»`. A participle that opens what is said is the writer's.
    """
    source, first = utterance.source, utterance.first
    if utterance.quoted or (source is not None and _is_wanted(tokens, source, first)):
        return False
    order, lexicon = tokens.vocabulary.order, tokens.vocabulary.lexicon
    topic = order is OrderKind.VERB_FIRST and _is_topic(tokens, source, first)
    # saytdakı məlumata görə: a postposition closes no clause
    if order is OrderKind.CASED_FINAL:
        last = utterance.after - 1
        # Балдарды да көрүп: «…», — деди ал
        leads = tokens.has(utterance.after, _COLON) and case_of(tokens, last) & Case.OBLIQUE
        topic |= tokens.has(last, Tag.PREPOSITION) or bool(leads)
    if topic or (order is OrderKind.VERB_SECOND and _only_asks(tokens, utterance)):
        return False
    if source is not None and source.rule in _LEADING and is_romance(tokens):
        asked = tokens.has(first - 1, Tag.WHETHER)  # обясни как е станало
        return not asked and (source.after > first or _is_governed(tokens, source, utterance))
    fixed = order is OrderKind.FIXED and not lexicon.unspaced
    if fixed and not _is_statement(tokens, utterance):
        return False
    if not lexicon.clause_comma or source is None or source.cue is None:
        return True
    return _is_parted_off(tokens, source, source.cue, first)


def _is_wanted(tokens: Tokens, source: SourceAndCue, first: int) -> bool:
    """Whether a clause is what somebody demands, its quoted words with it: `pidió que la obra sea «pública»`.

    And not what another verb reports behind the demand: asked for calm and said that …
    """
    cue = source.cue
    if cue is None or not cue.first < first or not tokens.has(first - 1, _THAT):
        return False
    if any(tokens.has(index, _TELLS) for index in range(cue.first + 1, first - 1)):
        return False
    return tokens.is_form(cue.first, tokens.vocabulary.demanding_with_that)


def _only_asks(tokens: Tokens, utterance: Utterance) -> bool:
    """Whether a German clause tells what is explained or asked for, and states nothing.

    `Wie es dazu kam, erklärt X`; `X mahnte, Keller und Ufer zu meiden`.
    """
    source, last = utterance.source, utterance.after - 1
    if source is None or source.cue is None or source.rule in ACCORDING:
        return False
    if tokens.has(utterance.first, Tag.WHETHER):
        return not _has_main_clause(tokens, utterance.first, utterance.after)
    vocabulary = tokens.vocabulary
    if not tokens.is_form(source.cue.first, vocabulary.demanding_with_that | vocabulary.exhorting):
        return False
    return tokens.has(last - 1, Tag.NOT_FINITE) and tokens.can_be(last, WordClass.NOT_FINITE)


def _has_main_clause(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a verb behind a comma opens the clause around a question: `Ob er kommt, sei offen`."""
    return any(
        tokens.has(comma, Tag.COMMA)
        and not tokens.has(comma + 1, Tag.CAPITAL)
        and (
            tokens.has(comma + 1, Tag.AUXILIARY | Tag.SUBJUNCTIVE | Tag.SAY)
            or tokens.can_be(comma + 1, WordClass.MOSTLY_FINITE)
        )
        for comma in range(first, after - 1)
    )


def _is_topic(tokens: Tokens, source: SourceAndCue | None, first: int) -> bool:
    """Whether an Arabic utterance opens with a preposition, and no conjunction in front: أكد [على حق] «…»."""
    leads = source is not None and source.rule in _LEADING
    return leads and tokens.has(first, _JOINS) and not tokens.has(first - 1, _THAT | _COLON)


def _is_parted_off(tokens: Tokens, source: SourceAndCue, cue: Phrase, first: int) -> bool:
    """Whether a comma parts what begins at `first` from its verb, and it is no participle."""
    if tokens.has(first, _SAYING) and not tokens.has(first, _SAY | _JUDGE):
        return False
    if source.rule not in _REPORTING_ON and not (
        _is_told_by_that(tokens, source, cue, first) or _is_whole(tokens, cue)
    ):
        return False
    behind = source.rule not in ACCORDING and cue.first < first
    if behind and cue.after == first and clause_at_once(tokens, first):
        return True
    return not behind or any(tokens.tag[i] & _PARTS_CLAUSES for i in range(cue.after, first))


def _is_told_by_that(tokens: Tokens, source: SourceAndCue, cue: Phrase, first: int) -> bool:
    """Whether a `that` alone tells that a clause is reported: hält es für möglich, dass …."""
    that = first if tokens.has(first, _THAT) else first - 1
    vocabulary = tokens.vocabulary
    if not tokens.has(that, _THAT) or tokens.is_form(that - 2, vocabulary.untold):
        return False
    behind = source.speaker is not None and source.speaker.first > cue.first
    exists = behind and tokens.is_form(cue.after, vocabulary.expletives)
    return not exists and not tokens.is_form(cue.first, vocabulary.bound)


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
            tokens.has(index, _PREPOSITION) and tokens.has(index + 1, _WORD)
        ):
            return True
    return False


def _is_governed(tokens: Tokens, source: SourceAndCue, claim: Utterance) -> bool:
    """Whether a Romance verb reports what follows: `afirma que …`, `dit avoir …`, `avisó de que …`.

    What stands there without such a word is its object, or adds to its subject: `critica el plan`,
    `se vende, afirma Ruiz, [dueña de la casa]`.
    """
    behind = range(source.after, claim.first + 1)
    if any(tokens.has(i, _REPORTS) and not tokens.has(i, _PREPOSITION) for i in behind):
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
        and tokens.form[index].endswith(tokens.vocabulary.infinitive_endings)
        and tokens.has(index, _WORD)
    )


def _opens_as_quoted(tokens: Tokens, source: SourceAndCue) -> bool:
    """Whether a sentence begins with who says it: `Como dice Ruiz, …`, `Tal como señala Ruiz, …`."""
    assert source.cue is not None
    conjunction = source.cue.first - 1
    opens = tokens.has(conjunction, _CAPITAL) or tokens.has(conjunction - 1, _CAPITAL)
    return opens and tokens.has(conjunction, _CONJUNCTION | _THAT)


def _is_statement(tokens: Tokens, claim: Utterance) -> bool:
    """Whether a claim may have a subject and its verb, where the subject stands in front of it.

    `a letter to the board` has no verb, and `was closed in May` only goes on with a noun before it.
    What a preposition joins to its verb needs a subject behind that one's noun: said under a law [the
    ferry stops], but not: said of boats you may see.
    """
    first, after = claim.first, claim.after
    no_statement = (_is_hearer, _tells_how, _is_thing, _only_asks_or_calls)
    if any(told(tokens, claim) for told in no_statement):
        return False
    joined = _is_joined(tokens, claim)
    if joined and _is_object(tokens, claim):
        return False
    verb = tokens.has(first, _AUXILIARY) and not tokens.has(first, _CAPITAL | _CONJUNCTION)
    left_out = tokens.vocabulary.lexicon.syllabic  # cho hay [đã] kiểm tra: a subject may be
    if (
        verb and not left_out and not tokens.can_be(first, WordClass.ADVERB)
    ):  # once the board agrees
        return False
    nouns = subject = False  # behind the preposition
    for index in range(first, after):
        verb = verb or _may_be_verb(tokens, index, first)
        if joined and index > first:
            if tokens.has(index, _ENDS_LOOK):
                return False
            governed = tokens.has(index - 1, _JOINS)
            finite = tokens.can_be(index, WordClass.FINITE) and not governed
            joined = not (
                (finite and nouns and tokens.has(index, _AUXILIARY))
                or (subject and (finite or tokens.can_be(index, WordClass.MOSTLY_NOT_FINITE)))
            )
            subject |= nouns and not governed and tokens.has(index, _OPENS | _PRONOUN)
            nouns |= not tokens.has(index, _OPENS)
        if verb and not joined:
            return True
    return False


def _only_asks_or_calls(tokens: Tokens, claim: Utterance) -> bool:
    """Whether an English clause is but a question, asked [why it closed], or repeats the quotation in it: called it [“a farce”].

    With whom or what somebody calls so it tells more: called [the vote “a farce”].
    """
    source, first, after = claim.source, claim.first, claim.after
    if source is None or source.cue is None or source.cue.after != first:
        return False
    cue, words = source.cue.first, tokens.vocabulary
    if tokens.has(first, Tag.WHETHER):
        return tokens.is_form(cue, words.demanding_with_that)
    if not tokens.is_form(cue, words.calling_verbs):
        return False
    quote = first + tokens.has(first, _ARTICLE | _PRONOUN)
    behind = next((i for i in range(quote + 1, after) if tokens.has(i, _WORD)), after)
    whose = tokens.has(behind, Tag.AGENT)  # what she called [“a farce”] by the board
    return tokens.has(quote, _QUOTED) and (behind == after or whose)


def _is_hearer(tokens: Tokens, claim: Utterance) -> bool:
    """Whether a claim opens with whom it is told, and of what: `warned Congress of the threat`.

    Or it is no more than the outlet that was told: `told Lakeinform news agency`.
    """
    source, first = claim.source, claim.first
    if source is None or source.cue is None or source.cue.after != first:
        return False
    if all(tokens.has(i, _CAPITAL | Tag.OUTLET) for i in range(first, claim.after)):
        return any(tokens.has(i, Tag.OUTLET) for i in range(first, claim.after))
    of = first + 1
    while tokens.has(of, _CAPITAL):
        of += 1
    topic = of + 1 + tokens.has(of + 1, Tag.ARTICLE)
    return (
        tokens.has(source.cue.first, Tag.AUDIENCE)
        and tokens.has(first, _CAPITAL)
        and tokens.has(of, Tag.LINKING)
        and not tokens.has(topic, _CAPITAL)
    )


def _tells_how(tokens: Tokens, claim: Utterance) -> bool:
    """Whether a participle behind a comma only tells how something was said: `announced, speaking at …`.

    What stands between verb and comma says where and when: `said on Monday, noting the fall in wages`.
    """
    source, first = claim.source, claim.first
    if source is None or source.cue is None or source.rule in ACCORDING:
        return False
    if tokens.has(first, Tag.CITES) and tokens.has(first, _SAYING) and not tokens.has(first, _SAY):
        return True  # reports citing the press service
    return (
        source.after < first
        and tokens.has(first - 1, _COMMA)
        and (
            tokens.can_be(first, WordClass.MOSTLY_NOT_FINITE)
            or (tokens.has(first, _SAYING) and not tokens.has(first, _SAY | _JUDGE))
        )
    )


def _is_thing(tokens: Tokens, claim: Utterance) -> bool:
    """Whether a claim is only what its verb has right behind it, a noun with all that hangs on that.

    What it is called, with words in marks, but for verbs with which the claim begins (called the plan “mad”): quoted
    a “mad” plan. Or a thing with what was done to it: claimed the title in a race [held in May], reported
    profits [that had doubled].
    """
    source, first = claim.source, claim.first
    if source is None or source.cue is None or not source.cue.first < first:
        return False
    if tokens.is_form(source.cue.first, tokens.vocabulary.demanding_with_that):
        return not tokens.has(first - 1, _REPORTS) and not tokens.has(first, Tag.WHETHER | _REPORTS)
    if source.cue.after != first:
        return False
    takes = tokens.is_form(source.cue.first, tokens.vocabulary.taking_things)
    judges = tokens.has(source.cue.first, _JUDGE) and not tokens.has(source.cue.first, _SAY)
    calls = tokens.is_form(source.cue.first, tokens.vocabulary.calling_verbs)
    border = next((i for i in range(first, claim.after) if tokens.has(i, _ENDS_LOOK)), claim.after)
    quoted = next((i for i in range(first, border) if tokens.has(i, _QUOTED)), None)
    called = (takes or judges) and not calls
    if called and quoted is not None and _is_called(tokens, first, quoted, claim.after):
        return True
    if not takes:
        return False
    end = _before_joined_verb(tokens, first, border if quoted is None else quoted)
    verbs = [
        i
        for i in range(first, end)
        if _may_be_verb(tokens, i, first) and not tokens.has(i, Tag.NUMBER)
    ]
    # Unlike: claimed the “secret” talks had begun, whose verb follows.
    without_verb = end > first and (calls or quoted is None)
    return all(_is_done_to(tokens, first, i) for i in verbs) if verbs else without_verb


def _before_joined_verb(tokens: Tokens, first: int, end: int) -> int:
    """Where a noun ends behind which its speaker does something else: stressed [the need to act] and condemned B."""
    for index in range(first + 1, end - 1):
        if tokens.has(index, Tag.COORDINATING) and tokens.has(index + 1, _SAY | _JUDGE):
            noun = tokens.can_be(index + 1, WordClass.MOSTLY_NOUN)
            return end if noun else index
    return end


def _is_called(tokens: Tokens, first: int, quoted: int, after: int) -> bool:
    """Whether words in marks tell what a thing is called, and no verb stands in front of them or behind."""
    behind = next((i for i in range(quoted + 1, after) if tokens.has(i, _ENDS_LOOK)), after)
    return not any(_may_be_verb(tokens, i, first) for i in range(first, quoted)) and not any(
        tokens.has(i, _AUXILIARY)
        or tokens.can_be(i, WordClass.MOSTLY_FINITE)
        or (tokens.has(i, Tag.NOT_FINITE) and not tokens.has(i, _PREPOSITION))
        for i in range(quoted + 1, behind)
    )


def _is_done_to(tokens: Tokens, first: int, index: int) -> bool:
    """Whether what may be a verb only tells what was done to a noun in front: a race in Lund [held] in May."""
    if tokens.can_be(index, WordClass.PLURAL | WordClass.MOSTLY_NOUN) and not _is_subject(
        tokens, index - 1
    ):
        return True  # claimed 12 lives, reported profits
    if tokens.has(index, _AUXILIARY) or not tokens.has(
        index + 1, _PREPOSITION | Tag.TIME | Tag.STOP
    ):
        return False
    by = tokens.has(index + 1, Tag.AGENT)
    governed = any(tokens.has(i, _JOINS) for i in range(first + 1, index))
    return by or (governed and not tokens.can_be(index, WordClass.MOSTLY_FINITE))


def _is_joined(tokens: Tokens, claim: Utterance) -> bool:
    """Whether a claim only goes on with its verb, if nothing else opens it: `insisted on a wall`."""
    source, first = claim.source, claim.first
    if source is None or source.cue is None or source.rule in ACCORDING:
        return False
    if not tokens.has(first, _JOINS) or tokens.has(first, _CONJUNCTION):
        return False
    # About 40 people, and at one point, …
    opens = Tag.NUMBER if tokens.has(first, Tag.LINKING) else Tag.NUMBER | _COMMA
    if source.cue.first > first or any(tokens.has(i, opens) for i in range(first, first + 4)):
        return False
    return not any(tokens.has(i, _PARTS_CLAUSES) for i in range(source.cue.after, first))


def _is_object(tokens: Tokens, claim: Utterance) -> bool:
    """Whether what joins a claim to its verb is that one's own, whatever follows.

    Asked for foods they had eaten, insisted on building, called it “mad” in a note.
    """
    assert claim.source is not None
    assert claim.source.cue is not None
    cue, first = claim.source.cue, claim.first
    return (
        not tokens.has(first, _PREPOSITION)
        or tokens.has(cue.first, Tag.AUDIENCE)
        or _is_verb(tokens, first + 1)
        or any(tokens.has(i, _QUOTED) for i in range(cue.after, first))
    )


def _is_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb and no noun: insisted on building, wanted to speak."""
    return tokens.can_be(index, _VERBAL) and not tokens.can_be(index, WordClass.NOUN)


def _may_be_verb(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a word may be the verb of a stretch that begins at `first`, or is quoted."""
    tag, form = tokens.tag[index], tokens.form[index]
    if tag & _QUOTED:
        return True
    if not tag & _WORD or (tag & _CAPITAL and index > first):
        return False
    if "'" in form:  # he'll, the mayor's late, but not the mayor's late boat
        return not tag & Tag.POSSESSIVE_FORM or not _owns(tokens, index)
    # A readiness to talk: what governs a word makes a noun of it, or no finite verb.
    governed = index > first and not tag & _AUXILIARY and tokens.has(index - 1, _JOINS | _ARTICLE)
    known = tokens.word[index]
    if not governed and (known & WordClass.MOSTLY_NOUN or tag & Tag.ALSO_NOUN):
        if _is_subject(tokens, index - 1):
            return True
        # Figures rise, but not in figures.
        guessed = known & WordClass.GUESSED and form.endswith("s")
        plural = known & WordClass.PLURAL or tag & Tag.ALSO_NOUN or guessed
        attribute = tokens.can_be(index - 1, WordClass.MOSTLY_ADJECTIVE)
        return bool(plural) and not attribute and not tokens.has(index - 1, _OPENS)
    verbal = tag & _VERB or known & _VERBAL or not known & ~WordClass.GUESSED
    return bool(verbal) and not governed


def _owns(tokens: Tokens, index: int) -> bool:
    """Whether a noun follows what ends in 's, so that it is whose that is: the mayor's old boat."""
    if tokens.form[index][:-2] in tokens.vocabulary.pronouns:
        return False
    noun = index + 1
    while tokens.has(noun, _WORD) and tokens.can_be(noun, WordClass.ADJECTIVE | WordClass.ADVERB):
        noun += 1
    return tokens.has(noun, _CAPITAL | _QUOTED) or (
        tokens.has(noun, _WORD)
        and not tokens.has(noun, _OPENS | _JOINS | _CONJUNCTION)
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


def is_only_subordinate(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch is no more than `когда …` or `если …`, where a comma parts all clauses."""
    tag = rules.tag
    opened = tag[first] & _CONJUNCTION and not tag[first] & (Tag.COORDINATING | _CAPITAL)
    opened = opened and not (tag[first] & Tag.WHETHER and rules.tokens.has(first - 1, _THAT))
    opened = opened or rules.tokens.is_form(first, rules.tokens.vocabulary.wishing)
    return (
        rules.order.lexicon.clause_comma
        and bool(opened)
        and not rules.tokens.is_form(first, rules.tokens.vocabulary.also_adverbs)
        and rules.order.next(_COMMA | _DASH, first, after) is None
        and rules.order.hangs(first, after)
    )


def ends_in_main_clause(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch ends in a main clause: not `Cuando llegó`, in front of `dijo X, …`."""
    while rules.tokens.has(after - 1, _COMMA):
        after -= 1
    commas = (at + 1 for at in range(after - 1, first, -1) if rules.tokens.has(at, _COMMA))
    last = next(commas, first)
    opens = rules.tag[last] & (_CONJUNCTION | _THAT | _PREPOSITION) and last == first
    return after - first > SHORTEST_CLAUSE and not opens and has_finite_verb(rules, last, after)


def has_finite_verb(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch holds a word that is a finite verb more often than not."""
    tokens = rules.tokens
    return any(
        rules.tag[i] & (_AUXILIARY | _SUBJUNCTIVE) or tokens.can_be(i, WordClass.MOSTLY_FINITE)
        for i in range(first, after)
    )
