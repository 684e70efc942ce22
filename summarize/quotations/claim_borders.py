"""Where a claim begins and ends: the borders of its clause, without what only joins it to another."""

from collections.abc import Iterator

from summarize.quotations.language_kinds import declined, is_romance
from summarize.quotations.phrases import Phrase
from summarize.quotations.rules import Rules
from summarize.quotations.statements import SHORTEST_CLAUSE, has_finite_verb, is_only_subordinate
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_oblique, is_owner
from summarize.quotations.turkic.subject_borders import behind_apposed
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_PREPOSITION = Tag.PREPOSITION
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_COLON = Tag.COLON
_DASH = Tag.DASH
_QUOTED = Tag.QUOTED
_STOP = Tag.STOP
_THAT = Tag.THAT
_CONJUNCTION = Tag.CONJUNCTION
_CLOSING = Tag.CLOSING
_BRACKET = Tag.OPENING | _CLOSING
_NO_JOINT = _CAPITAL | Tag.PRONOUN | _THAT | Tag.ADVERB
_SITUATES = _PREPOSITION | Tag.ADVERB | Tag.TIME
_JOINS = _CONJUNCTION | Tag.COORDINATING
_NO_SUBJECT = Tag.PRONOUN | _JOINS | Tag.WHETHER
_OPENS_OTHER = Tag.OPENS_NOUN | _CAPITAL | Tag.PRONOUN | _QUOTED
_LONGEST_REFUSAL = 7
_SHORTEST_CLAIM = 2
_LONGEST_APPOSED = 8
_LONGEST_DOCUMENT = 16
_LONGEST_SET_AGAINST = 4
_LONGEST_PUT_IN = 6
_LONGEST_WHEN = 8
_LONGEST_ADVERBIALS = 15
_LONGEST_TOLD_IN = 3
_SIGNS_BEFORE = frozenset("$€£¥₽₴₸+−")
_SIGNS_BEHIND = frozenset("%‰€£$¥₽₴₸°")
"""What a figure is of, a sign and no word: `4%`, `$5 million`, `20 €`."""


def claimed(rules: Rules, first: int, after: int, source: SourceAndCue) -> list[Utterance]:
    """The claim `[first, after)` if there is enough of it."""
    if source.speaker is not None and source.speaker.after == first:
        first = behind_subject(rules, first, after)
    if rules.order.bare_subject:
        after = _before_that(rules, first, after)
        first = _behind_document(rules, first, after)
        if _sets_another_against(rules, first, after):
            return []
    if rules.order.verb_first and source.cue is not None and source.cue.first < first:
        first = _behind_adverbials(rules, first, after)
    if source.cue is not None:
        after = _before_auxiliary(rules, first, after, source.cue.first)
    while first < after and _sets_against(rules, first):
        first += 1
    first = _behind_date(rules, first, after)
    first, after = _trimmed(rules, _behind_topic(rules, first), after)
    # A word stands at either edge now, so that two tokens are two words.
    if after - first < _SHORTEST_CLAIM or _hangs_on_other(rules, first, after):
        return []
    cue, denials = source.cue, rules.order.denials
    if cue is not None and (denials.is_hearsay(cue.first) or demands(rules.tokens, cue)):
        return []  # The writer does not vouch that it was said, or nobody states it.
    if cue is not None and cue.first < first and _is_demanded(rules, cue.first, first):
        return _stated_beside(rules, first, after, source)
    first, after = _with_signs(rules, first, _bracketed(rules, first, after))
    denied = cue is not None and (
        denials.denies(cue.first) or _is_denied_in_front(rules, cue.first, first)
    )
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


def _is_denied_in_front(rules: Rules, verb: int, first: int) -> bool:
    """Whether a German clause is what a noun and a verb in two parts deny: `X wies den Vorwurf zurück, [A]`."""
    tokens = rules.tokens
    comma = first - 1 - tokens.has(first - 1, _THAT)
    parted = verb < comma and tokens.has(comma, _COMMA)
    return parted and rules.order.denials.denies_apart(verb, comma)


def _before_that(rules: Rules, first: int, after: int) -> int:
    """Without the word for `that` which closes a Turkic clause: `Ýol ýapyldy [diýip], çeşmeler habar berdi`."""
    while after > first and rules.tokens.has(after - 1, Tag.THAT_AFTER):
        after -= 1
    return after


def demands(tokens: Tokens, cue: Phrase) -> bool:
    """Whether an expression of saying tells what is to be done, and states nothing: `talab qildi`."""
    known = tokens.vocabulary.always_demanding
    return bool(known) and " ".join(tokens.form[cue.first : cue.after]) in known


def _hangs_on_other(rules: Rules, first: int, after: int) -> bool:
    """Whether a stretch is no clause of its own, but only says when, what for or what it is about."""
    if _is_only_name(rules.tokens, first, after) or _only_relays(rules, first, after):
        return True
    if _only_tells_who(rules, first, after) or _is_asked_topic(rules, first):
        return True
    return is_only_subordinate(rules, first, after) or _asks_what_happens(
        rules.tokens, first, after
    )


def _only_relays(rules: Rules, first: int, after: int) -> bool:
    """Whether a clause only says who passes on what follows: `[Как передаёт корреспондент Y], об этом сообщил X`."""
    tokens = rules.tokens
    opens = tokens.is_form(first, tokens.vocabulary.citing_conjunctions)
    relays = opens and tokens.has(first + 1, Tag.RELAY | Tag.SAY)
    return relays and rules.order.next(_COMMA, first, after) is None


def _only_tells_who(rules: Rules, first: int, after: int) -> bool:
    """Whether a clause only tells who said what stands elsewhere: `передаёт Y, что [об этом сообщил X]`."""
    end, field = rules.tokens.phrase.get(first, (first, ""))
    if field != "about_this" or not declined(rules.tokens) or opens_content(rules, end):
        return False
    if end >= after or rules.tokens.phrase.get(end, (0, ""))[1] == "according":
        return True
    return any(rules.order.is_cue(i, end, Tag.SAY) for i in rules.tokens.hints(end, after))


def _is_only_name(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a clause is a name in front of its relative clause, or a name with a verb of saying.

    `что [Анна Берг], которая сообщила, что порт закрыт, лжёт`; `…, [mówi Jan Kowal]`.
    """
    says = tokens.has(first, Tag.SAY) and not tokens.has(first, _CAPITAL)
    name = range(first + says, after)
    if tokens.vocabulary.lexicon.caseless or not all(tokens.has(i, _CAPITAL) for i in name):
        return False
    behind = tokens.form[after + 1] if after + 1 < len(tokens) else ""
    relative = tokens.has(after, _COMMA) and behind in tokens.vocabulary.relatives
    return len(name) > 0 and (says or relative)


def _asks_what_happens(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a clause is only what somebody tells of: рассказал, что [происходит в порту].

    Unlike сообщил, что [произошло вчера в Лунде землетрясение], where what happened stands behind the
    verb, and сообщил, что [изменится и расписание].
    """
    if not tokens.has(first - 1, _THAT) or not tokens.is_form(first, tokens.vocabulary.happening):
        return False
    behind = first + 1 + tokens.has(first + 1, Tag.COORDINATING)
    while behind < after and tokens.has(behind, _SITUATES) and not tokens.has(behind, _JOINS):
        governs, behind = tokens.has(behind, _PREPOSITION), behind + 1
        while governs and tokens.has(behind, _CAPITAL):
            behind += 1
    return (
        behind >= after
        or not tokens.has(behind, _WORD)
        or tokens.has(behind, _NO_SUBJECT)
        or tokens.has(behind - 1, _PREPOSITION)
    )


def _is_demanded(rules: Rules, verb: int, first: int) -> bool:
    """Whether a clause is what somebody wants done, which nobody states: demanded that, forderte, dass.

    The verb that governs the clause tells, and not the first of several: `asked for calm and [said] that …`.
    """
    tokens, vocabulary = rules.tokens, rules.tokens.vocabulary
    opener = first if tokens.has(first, _THAT) else first - 1
    if tokens.is_form(opener, vocabulary.wishing) or tokens.is_form(first, vocabulary.wishing):
        return True
    if not vocabulary.demanding_with_that or not tokens.has(opener, _THAT):
        return False
    *_, governing = (verb, *_joined_verbs(rules, verb + 1, opener))
    return tokens.is_form(governing, vocabulary.demanding_with_that)


def _joined_verbs(rules: Rules, first: int, after: int) -> Iterator[int]:
    """The verbs of saying and demanding in `[first, after)` that an `and` or a comma joins to one in front.

    They have no subject of their own: `and said`, `e ha detto`, `, adding`; not: `and the mayor said`.
    """
    tokens, order = rules.tokens, rules.order
    demanding = tokens.vocabulary.demanding_with_that
    for joint in range(first, after - 1):
        comma = tokens.has(joint, _COMMA)
        if not comma and (not tokens.has(joint, Tag.COORDINATING) or tokens.has(joint, _CAPITAL)):
            continue
        verb = joint + 1
        while verb < after - 1 and tokens.has(verb, Tag.AUXILIARY | Tag.ADVERB):
            verb += 1
        if tokens.has(verb - 1, Tag.PASSIVE):
            continue  # asked whether it was safe and was told that …: by others
        # bat um Geduld, betonte aber, dass …
        joins = not comma or (
            order.negates_behind and tokens.has(verb + 1, Tag.ADVERB | _CONJUNCTION)
        )
        if order.is_cue(verb, verb, Tag.SAYING) or (
            joins and (order.is_cue(verb, verb, Tag.SAY) or tokens.is_form(verb, demanding))
        ):
            yield verb


def _stated_beside(rules: Rules, first: int, after: int, source: SourceAndCue) -> list[Utterance]:
    """What a demand has beside it: `demanded that the bridge be closed and said that [traffic stops]`."""
    tokens, cue = rules.tokens, source.cue
    if cue is None or not tokens.vocabulary.demanding_with_that:
        return []
    if rules.order.negates_behind:  # …, dass die Brücke schließt, und sagte, dass …
        after = rules.order.next(_STOP, first, len(tokens)) or len(tokens)
    for verb in _joined_verbs(rules, first, after):
        end = rules.order.cue_end(verb)
        that = end + tokens.has(end, _COMMA)
        stated = not tokens.is_form(verb, tokens.vocabulary.demanding_with_that)
        if stated and tokens.has(that, _THAT) and not _is_of_demand(rules, cue.first, verb):
            return claimed(rules, that + 1, after, source._replace(cue=Phrase(verb, end)))
    return []


def _is_of_demand(rules: Rules, demand: int, verb: int) -> bool:
    """Whether a verb of saying may be what is demanded: `demanded that he resign and [say] that …`."""
    tokens = rules.tokens
    if rules.order.negates_behind:  # …, dass er geht und sagt, dass …
        return not tokens.has(verb - 2, _COMMA)
    if not is_romance(tokens):
        return bool(tokens.vocabulary.tags_of(tokens.form[verb] + "s") & Tag.SAY)
    # A demandé qu'il parte et affirme que: no other time than that of the verb in front.
    compound = tokens.has(demand - 1, Tag.AUXILIARY)
    return (
        compound
        and not tokens.has(verb - 1, Tag.AUXILIARY)
        and tokens.can_be(verb, WordClass.MOSTLY_FINITE)
    )


def behind_subject(rules: Rules, first: int, after: int) -> int:
    """Past the comma and the particle that a Turkic subject has behind it: `Berk ise`, `Асан болса,`."""
    tokens = rules.tokens
    himself = tokens.has(first, Tag.PRONOUN) and tokens.has(first - 1, Tag.CAPITAL)
    if rules.order.bare_subject and himself and is_owner(tokens, first - 1):
        first += 1  # Асановдун [өзү] көпүрө курулганын айтты
    while first < after and (
        not rules.tag[first] & (_WORD | _QUOTED) or tokens.form[first] in tokens.vocabulary.topical
    ):
        first += 1
    return behind_apposed(tokens, first, after) if rules.order.bare_subject else first


def _behind_document(rules: Rules, first: int, after: int) -> int:
    """Past the Turkic words that say in what it was told: `[dün yaptığı açıklamada,] köprünün …`."""
    tokens = rules.tokens
    comma = rules.order.next(_COMMA, first, min(after, first + _LONGEST_DOCUMENT))
    if comma is None or comma == first or not tokens.has(comma - 1, Tag.DOCUMENT):
        return first
    locative = tokens.form[comma - 1].endswith(tokens.vocabulary.locative_endings or ("-",))
    return comma + 1 if locative or is_oblique(tokens, comma - 1) else first


def _sets_another_against(rules: Rules, first: int, after: int) -> bool:
    """Whether a Turkic stretch goes on with what another says: `… belirtirken, [kimileri ise …]`."""
    tokens = rules.tokens
    form, words = tokens.form, tokens.vocabulary
    return any(
        form[at] in words.topical
        and any(
            form[i].endswith(words.when_endings or ("-",))
            for i in range(max(first, at - _LONGEST_SET_AGAINST), at - 1)
        )
        for at in range(first, after)
    )


def _behind_adverbials(rules: Rules, first: int, after: int) -> int:
    """Past where and when it was said in Arabic, as far as what was: `قال X، [اليوم، في عمان، إن] …`."""
    tokens = rules.tokens
    that = rules.order.next(_THAT | Tag.COLON, first, min(after, first + _LONGEST_ADVERBIALS))
    if that is None or that == first or tokens.has(first - 1, Tag.COLON | _QUOTED):
        return first
    # في تصريح [له] أن, في تصريحات [صحفية]:
    told_in = tokens.has(first - 1, Tag.DOCUMENT) and that - first < _LONGEST_TOLD_IN
    parted = tokens.has(that, _THAT) and tokens.has(that - 1, _COMMA | _CLOSING | _QUOTED)
    return that + 1 if told_in or parted else first


def _behind_date(rules: Rules, first: int, after: int) -> int:
    """Past a bracket behind which the word for `that` opens what is told: `said on Tuesday ([29 May]) that [A]`."""
    tokens = rules.tokens
    opening = first if tokens.has(first, Tag.OPENING) else first - 1
    if not tokens.has(opening, Tag.OPENING):
        return first
    closing = rules.order.next(_CLOSING | _STOP, opening + 1, min(after, opening + _LONGEST_PUT_IN))
    if closing is None or not tokens.has(closing, _CLOSING) or not tokens.has(closing + 1, _THAT):
        return first
    return closing + 2


def _before_auxiliary(rules: Rules, first: int, after: int, verb: int) -> int:
    """Without an auxiliary that is parted from its Romance verb: `…, [ont, de leur côté,] affirmé X`."""
    tokens, last = rules.tokens, verb - 1
    if not first < last <= after <= verb or not is_romance(tokens) or not tokens.has(last, _COMMA):
        return after
    opening = max(first, last - _LONGEST_PUT_IN)
    comma = next((i for i in range(last - 1, opening, -1) if tokens.has(i, _COMMA)), first)
    parted = tokens.has(comma - 1, Tag.AUXILIARY) and tokens.has(comma - 2, _COMMA)
    return comma - 2 if parted and comma - 2 > first else after


def cut(rules: Rules, claim: Utterance, border: int) -> list[Utterance]:
    """A claim as far as the token `border`, if that leaves a clause."""
    first, after = _trimmed(rules, claim.first, border)
    if after - first < SHORTEST_CLAUSE or is_only_subordinate(rules, first, after):
        return []
    first, after = _with_signs(rules, first, after)
    return [claim._replace(first=first, after=after)]


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


def _behind_topic(rules: Rules, first: int) -> int:
    """Past what only says that something was told: `О том, что [мост закроют], сообщил X`.

    A clause behind a noun only adds to that: `О встрече, что прошла вчера, рассказал X`.
    """
    end, field = rules.tokens.phrase.get(first, (first, ""))
    told = opens_content(rules, end) and not rules.tokens.has(end + 1, Tag.WHETHER)
    return end + 2 if field == "about_this" and told else first


def _is_asked_topic(rules: Rules, first: int) -> bool:
    """Whether a stretch only says what was told of: `О том, как закроют мост, рассказал X`."""
    end, field = rules.tokens.phrase.get(first, (first, ""))
    asks = opens_content(rules, end) and rules.tokens.has(end + 1, Tag.WHETHER)
    return asks and field == "about_this"


def opens_content(rules: Rules, index: int) -> bool:
    """Whether what was said follows at once: `O tym, że CLAUSE, poinformował X`."""
    return rules.tokens.has(index, _COMMA) and rules.tokens.has(index + 1, _THAT)


def _sets_against(rules: Rules, index: int) -> bool:
    """Whether a word only sets a Turkic clause against the one before: `Бірақ қар еріді`."""
    order = rules.order
    return order.bare_subject and rules.tokens.form[index] in rules.tokens.vocabulary.contrasting


def _opens_what_is_cut_off(rules: Rules, last: int) -> bool:
    """Whether a stretch ends in a conjunction: `…, which`, but not in an adverb: `years before, …`."""
    tag = rules.tag
    opens = tag[last] & _CONJUNCTION and not tag[last] & (_NO_JOINT | Tag.WHETHER)
    return bool(opens) and bool(tag[last + 1] & (_WORD | _QUOTED) or tag[last - 1] & _COMMA)


def _bracketed(rules: Rules, first: int, after: int) -> int:
    """The end of a stretch with its last bracket closed, or without what that one opens."""
    tag = rules.tag
    for index in range(after - 1, first, -1):
        if tag[index] & _BRACKET:
            if tag[index] & _CLOSING:
                break
            return after + 1 if rules.tokens.has(after, _CLOSING) else index
    return after


def _with_signs(rules: Rules, first: int, after: int) -> tuple[int, int]:
    """A stretch with the sign of a figure at its edge: prices that rose by 4% did not rise by 4."""
    tokens = rules.tokens
    if tokens.has(first, Tag.NUMBER) and tokens.is_form(first - 1, _SIGNS_BEFORE):
        first -= tokens.end[first - 1] == tokens.start[first]
    if tokens.has(after - 1, Tag.NUMBER) and tokens.is_form(after, _SIGNS_BEHIND):
        after += 1
    return first, after


def _is_joint(rules: Rules, index: int) -> bool:
    """Whether a word only joins a clause to another: `and`, in lower case."""
    tag = rules.tag[index]
    return bool(tag & Tag.COORDINATING) and not tag & _NO_JOINT


def before_refusal(rules: Rules, first: int, after: int) -> int:
    """Where a clause ends behind which its speaker says no more: `said that A[, but would not say] when`."""
    tokens = rules.tokens
    if tokens.vocabulary.contrasting.isdisjoint(tokens.form[first + 2 : after - 2]):
        return after
    joints = (
        i for i in range(first + 2, after - 2) if tokens.form[i] in tokens.vocabulary.contrasting
    )
    refused = (
        joint
        for joint in joints
        if not tokens.has(joint, _CAPITAL)
        and _refuses_to_say(rules, joint + 1, min(after, joint + _LONGEST_REFUSAL))
    )
    return next(refused, after)


def _refuses_to_say(rules: Rules, first: int, after: int) -> bool:
    """Whether a verb of saying is denied or refused in a stretch without a subject: `declined to say`, `não quis dizer`."""
    tokens, refused = rules.tokens, False
    for index in range(first, after):
        if tokens.has(index, _OPENS_OTHER) or not tokens.has(index, _WORD):
            return False
        if refused and _is_infinitive_of_saying(tokens, tokens.form[index]):
            return True
        refused |= tokens.has(index, Tag.NEGATION) or (
            tokens.has(index, Tag.JUDGE) and rules.is_infinitive(index + 1)
        )
    return False


def _is_infinitive_of_saying(tokens: Tokens, form: str) -> bool:
    """Whether a form is what a verb of saying has behind another: say of says, precisar of precisa, säga of säger."""
    tags_of = tokens.vocabulary.tags_of
    finite = (form + "s", form + "r", form + "er", form[:-1], form[:-2], form[:-1] + "er")
    return any(tags_of(each) & Tag.SAY for each in finite)


# -- in front of an attribution


def before_apposition(rules: Rules, first: int, comma: int, source: SourceAndCue) -> int | None:
    """Where a clause ends whose source stands in apposition: `…, the mayor, Ann Field, said`.

    `None` where the noun before that belongs to the clause, and nothing is said in it: `They went back
    after the owner, Field Mills, agreed to pay`.
    """
    if source.speaker is None or source.cue is None:
        return comma
    parting = (at for at in range(comma - 1, first, -1) if rules.tag[at] & (_COMMA | _DASH))
    border = next(parting, None)
    if source.speaker.after == source.cue.first:
        return border if _is_office(rules, border, comma, source.speaker) else comma
    if source.speaker.after != source.cue.first - 1 or not rules.tokens.has(
        source.speaker.after, _COMMA
    ):
        return comma
    if border is None or comma - border > _LONGEST_APPOSED or has_finite_verb(rules, border, comma):
        return None
    # What a name is told by is not who said it: `…, Anna Lund, a chemist, said`.
    named = rules.tokens.has(border + 1, _CAPITAL) and rules.tokens.has(comma - 1, _CAPITAL)
    return border if not named or rules.tokens.has(source.speaker.first, _CAPITAL) else None


def _is_office(rules: Rules, border: int | None, comma: int, speaker: Phrase) -> bool:
    """Whether what stands between commas is the office of the name behind it: `…, the chairman, Ann Field said`.

    The last of several, and one that many have, belong to the clause: `They hired a chef, a waiter and a
    manager, Ann Field said`, `They fired their boss, a former minister, Ann Field said`.
    """
    if border is None or comma - border > _LONGEST_APPOSED or not rules.order.subject_leads:
        return False
    tokens, opening = rules.tokens, border + 1
    definite = (
        tokens.has(opening, Tag.ARTICLE)
        and tokens.form[opening] not in tokens.vocabulary.indefinite
    )
    return (
        (definite or tokens.has(opening, _CAPITAL))
        and tokens.has(speaker.first, _CAPITAL)
        and tokens.has(comma - 1, Tag.ROLE)
        and rules.order.next(Tag.COORDINATING, opening, comma) is None
        and not has_finite_verb(rules, border, comma)
    )


def starts_before(rules: Rules, source: SourceAndCue, first: int, start: int) -> int | None:
    """Where a clause begins whose attribution parts the subject from what stands at `start`, in a sentence from `first`.

    `[The closures], he said, have cost …`; `[Дорога], как пояснил мэр, откроется в мае`.
    """
    if not declined(rules.tokens):
        return first if _is_put_between(rules, source, start) else None
    if source.speaker is None or source.cue is None:
        return None
    opening = min(source.speaker.first, source.cue.first)
    opening -= rules.order.is_aside(opening - 1)
    if not rules.tokens.has(opening - 1, _COMMA) or not rules.tokens.has(start - 1, _COMMA):
        return None
    dashes = (i for i in range(opening - 1, first, -1) if rules.tokens.has(i, _DASH | _COLON))
    first = next(dashes, first - 1) + 1
    return first if rules.order.lacks_verb(first, opening - 1) else None


def _is_put_between(rules: Rules, source: SourceAndCue, start: int) -> bool:
    if source.speaker is None or source.cue is None:
        return False
    if not rules.order.subject_leads or rules.order.lexicon.syllabic:
        return False
    if not has_finite_verb(rules, start, start + 1):
        return _is_put_between_when(rules, source, start)
    before = min(source.speaker.first, source.cue.first) - 1
    return rules.tokens.has(before, _COMMA) and rules.tokens.has(start - 1, _COMMA)


def _is_put_between_when(rules: Rules, source: SourceAndCue, start: int) -> bool:
    """The same with when or where it was said: `The cuts, Ann Field said [after the meeting], would save …`."""
    tokens, speaker, cue = rules.tokens, source.speaker, source.cue
    if speaker is None or cue is None or speaker.after > cue.first:
        return False
    if start != cue.after or not tokens.has(start, _PREPOSITION | Tag.TIME):
        return False
    closing = rules.order.next(_COMMA | _STOP, start, min(len(tokens), start + _LONGEST_WHEN))
    parted = tokens.has(speaker.first - 1, _COMMA) and closing is not None
    return (
        parted and closing is not None and tokens.has(closing + 1, Tag.AUXILIARY | Tag.NOT_FINITE)
    )


# -- behind what stands in front


def behind_contrast(rules: Rules, first: int, after: int) -> int:
    """Past what only sets a speaker against others: `esa`, `ise`, `болса`."""
    while first < after and rules.tokens.has(first, _CONJUNCTION):
        first += 1
    return first


def is_relative(rules: Rules, index: int) -> bool:
    """Whether a clause at `index` is a relative one, or a question that is reported.

    One only adds to a noun in front of it, `о дороге, которая возит щебень`, the other states nothing:
    `уточнила, которая из дорог закрыта`.
    """
    tokens = rules.tokens
    index += tokens.has(index, _PREPOSITION)
    return tokens.has(index, _WORD) and tokens.form[index] in tokens.vocabulary.relatives
