"""Sentences whose verb of saying comes last: X «…» деп мәлімдеді; X, "…" diye konuştu.

In these languages the speaker stands in front of what he says and the verb behind it, so neither
side alone makes an attribution. Apart from the orders because where subjects stand is another matter:
they are the bare nouns in Kazakh and Turkish (`cased_final`), and stand freely in Persian and Tajik.
"""

from collections.abc import Iterator

from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.order.base import Order
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import AROUND, CITED, SUBJECT_AFTER, VERB_AFTER
from summarize.quotations.turkic.cased_words import (
    is_oblique,
    is_owner,
    is_quoted_hearer,
    is_surname,
)
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.turkic.phrase_parts import is_bare_word
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_CAPITAL = Tag.CAPITAL
_SAY = Tag.SAY
_SAYING = Tag.SAYING
_THAT_AFTER = Tag.THAT_AFTER
_JUDGE = Tag.JUDGE
_QUOTES = Tag.SAY | Tag.EXCLAIM
_TELLER = Tag.CAPITAL | Tag.ROLE | Tag.GROUP | Tag.OUTLET
_FULL_NAME = 2
"""Words of a name that nothing else stands beside."""
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_PHRASE = Tag.PHRASE

_FARTHEST_VERB = 6
_LONGEST_VERB = 6
"""Words of a verb that nobody listed, with a role behind it."""
_SHORTEST_CONTENT = 2
_LONGEST_OCCASION = 4
_FARTHEST_OWNER = 4
"""Words in front of quoted ones within which stands whose they are: Kaya'nın dünkü toplantıda “…” sözleri."""
_NOUN = Tag.ROLE | Tag.SOURCE | Tag.CAPITAL
"""What may end as the verb of a clause does that is made a noun: төраганын."""


def source_around(order: Order, quote: int, floor: int) -> SourceAndCue | None:
    """The source of a quotation whose verb is behind it: `X «…» деп мәлімдеді`.

    Its speaker is `None` when the clause names none: `«…», – деді.`
    """
    cue = _verb_behind(order, quote + 1)
    if cue is None:
        return None
    if order.bare_subject and order.tag[cue.first] & Tag.CITES:
        # [X-тің] «…» деген сөзін келтірді
        return SourceAndCue(order.owner_before(quote, floor), cue, CITED)
    if order.tokens.has(cue.first, _THAT_AFTER) and not order.tokens.has(cue.first, _QUOTES):
        named = _closing_name(order, cue.after) or _opening_name(order, cue.after)
        if named is not None:
            return SourceAndCue(named, cue, VERB_AFTER)
    if order.is_impersonal(cue):
        return SourceAndCue(order.told_in(floor, quote), cue, AROUND)
    speaker = order.front(floor, quote) or _in_line_above(order, quote)
    return SourceAndCue(speaker, cue, AROUND)


def _in_line_above(order: Order, quote: int) -> Phrase | None:
    """The subject of a line that ends in a colon, above the one that is said: `[X министрге:] – A, – деді`."""
    tokens, colon = order.tokens, quote - 1
    while colon > 0 and tokens.has(colon, Tag.DASH | Tag.STOP):
        colon -= 1
    if not order.bare_subject or colon == quote - 1 or not tokens.has(colon, Tag.COLON):
        return None
    first = colon
    while first > 0 and not tokens.has(first - 1, Tag.STOP):
        first -= 1
    return order.front(first, colon)


def _closing_name(order: Order, index: int) -> Phrase | None:
    """Who closes a sentence behind a verb that nobody listed: `«…», – деп ағынан жарылды [Мақсат Айсаев]`."""
    tokens, first = order.tokens, index
    if not order.bare_subject:
        return None
    while index < first + _LONGEST_VERB and tokens.has(index, _WORD):
        if tokens.has(index, _CAPITAL):
            break
        index += 1
    after = index
    while tokens.has(after, _CAPITAL):
        after += 1
    ends = after >= len(tokens) or tokens.has(after, Tag.STOP)
    if index in (first, after) or not ends or is_oblique(tokens, after - 1):
        return None
    if tokens.has(index, Tag.NOT_PERSON):
        return None
    # A name alone may be a place's: – деп қол соқты Астана.
    given = gender_of_given_name(tokens.slice(index, index + 1)) is not None
    named = after > index + 1 or given or is_surname(tokens, index)
    return Phrase(index, after) if named else None


def _opening_name(order: Order, index: int) -> Phrase | None:
    """Who opens what stands behind the words, where nobody listed the verb: `«…», – деп [Самат Асанов] көпүрөгө өттү`."""
    tokens = order.tokens
    found = order.front(index, order.clause_end(index)) if order.bare_subject else None
    if found is None or found.first > index or not tokens.has(found.after, _WORD):
        return None
    reported = tokens.form[found.after : order.clause_end(index)]
    if any(form in tokens.vocabulary.quotative for form in reported):
        return None  # деп [X] качан келген деген суроого жооп берди: X may be in the question
    last = found.after - 1
    if not tokens.has(last, _CAPITAL) or tokens.has(last, Tag.NOT_PERSON):
        return None
    first = last
    while first > index and tokens.has(first - 1, _CAPITAL):
        first -= 1
    named = found.after - first
    if (named < _FULL_NAME and first == found.first) or (
        named > _FULL_NAME and tokens.has(found.after, _CAPITAL)
    ):
        return None  # diye Ali Kaya Veli [Demir’e] seslendi
    given = gender_of_given_name(tokens.slice(first, first + 1)) is not None
    return found if given or is_surname(tokens, last) else None


def _verb_behind(order: Order, index: int) -> Phrase | None:
    tokens, tag = order.tokens, order.tag
    begin = index
    while tokens.has(index, _COMMA | _DASH) and index < begin + 2:
        index += 1
    closed = False
    limit = min(len(tag), index + _FARTHEST_VERB)
    while index < limit:
        if order.is_cue(index, index, _QUOTES):
            return Phrase(index, order.cue_end(index))
        if tag[index] & _SAYING and not tag[index] & _THAT_AFTER:
            return Phrase(index, index + 1)
        if tag[index] & _JUDGE:
            return Phrase(index, index + 1) if closed else None
        if tag[index] & _THAT_AFTER:
            closed = True
        elif tokens.form[index] in tokens.vocabulary.quotative and tokens.has(index + 1, _PHRASE):
            pass  # «…» деген пікір білдірді
        elif not tag[index] & (_ADVERB | _AUXILIARY):
            break
        index += 1
    if not closed or tokens.is_form(index, tokens.vocabulary.called):
        return None  # X «…» деп айыпталды
    return _impersonal_behind(order, index) or Phrase(index - 1, index)


def _impersonal_behind(order: Order, index: int) -> Phrase | None:
    """The verb that closes a sentence and says that something is said: `«…» – деп кайрылууда [айтылган]`."""
    limit = min(order.clause_end(index), index + _LONGEST_VERB)
    for verb in order.tokens.hints(index, limit):
        cue = Phrase(verb, order.cue_end(verb))
        if order.is_cue(verb, index, _SAY) and order.is_impersonal(cue):
            return cue
    return None


def verb_last(order: Order, first: int, after: int) -> tuple[SourceAndCue, int] | None:
    """The source of a clause reported in front of its verb, and the token behind the clause.

    `[first, after)` is a sentence without the marks at its end. The clause, which begins behind
    the speaker, must be closed by a word for `that` or by a verb turned into a noun.
    """
    for verb in range(after - 1, max(first, after - _FARTHEST_VERB), -1):
        if not order.is_cue(verb, first, _SAY) or _describes(order, verb, after):
            continue
        end = _content_end(order, verb)
        if (
            end is not None
            and order.tokens.has(end - 1, _COMMA | _DASH)
            and order.cue_end(verb) < after
        ):
            return None  # `CLAUSE, деп хабарлайды X`: whoever says it follows
        if end is not None and _closing_teller(order, end, verb, after) is not None:
            return None
        speaker = order.front(first, verb)
        if speaker is not None and order.tokens.has(speaker.after, Tag.COLON):
            # A headline's topic: Göl Günleri: X köprünün açıldığını söyledi
            speaker = order.front(speaker.after + 1, verb)
        if speaker is not None and end is not None and end - speaker.after >= _SHORTEST_CONTENT:
            cue = Phrase(verb, order.cue_end(verb))
            if _tells_no_answer(order, speaker, end) or _is_own_report(order, cue):
                return None
            return SourceAndCue(speaker, cue, AROUND), end
    return None


def _closing_teller(order: Order, end: int, verb: int, after: int) -> Phrase | None:
    """Who says it and closes the sentence, no comma in front: `CLAUSE деп билдирди [X].`."""
    if not order.bare_subject or not order.tokens.has(end, _THAT_AFTER):
        return None
    teller = order.behind(order.cue_end(verb), after)
    if teller is None or teller.after < after or not order.names_somebody(teller):
        return None
    return teller if order.next(_TELLER, *teller) is not None else None


def clause_first(order: Order, first: int, after: int) -> tuple[SourceAndCue, int] | None:
    """The source of a clause that stands in front of its subject, too: `Көпүрө жабылганын [X] айтты`.

    And the token behind the clause, whose verb is a noun with an object's ending.
    """
    for verb in range(after - 1, max(first, after - _FARTHEST_VERB), -1):
        cue = Phrase(verb, order.cue_end(verb))
        if not order.bare_subject or not order.is_cue(verb, first, _SAY):
            continue
        if cue.after < after:
            teller = _closing_teller(order, verb - 1, verb, after)
            if teller is not None:
                return SourceAndCue(teller, cue, SUBJECT_AFTER), verb - 1
            continue
        ends = (
            last + 1
            for last in range(verb - 1, first, -1)
            if not order.tokens.has(last, _NOUN) and _is_told_clause(order, last)
        )
        end, behind = next(ends, verb), _in_front_of_hearer(order, verb)
        body = not order.tokens.vocabulary.hangs_cases and order.tokens.has(behind - 1, Tag.GROUP)
        named = body or order.tokens.has(behind - 1, _CAPITAL)
        speaker = _next_to(order, end, behind) if named else None
        return (SourceAndCue(speaker, cue, SUBJECT_AFTER), end) if speaker is not None else None
    return None


def _in_front_of_hearer(order: Order, verb: int) -> int:
    """The end of who tells it, in front of an outlet in marks to which it is told: `басма сөз кызматы [“Азаттыкка”] билдирди`."""
    tokens, name = order.tokens, verb - 1
    while tokens.has(name, Tag.MARK) and not tokens.has(name, Tag.STOP | _COMMA):
        name -= 1
    if not is_quoted_hearer(tokens, name):
        return verb
    behind = name
    while tokens.has(behind - 1, Tag.MARK) and not tokens.has(behind - 1, Tag.STOP | _COMMA):
        behind -= 1
    return behind


def _next_to(order: Order, first: int, verb: int) -> Phrase | None:
    """The subject that ends in front of a verb, behind where it is told: `комитет жыйынында [депутат X] айтты`."""
    while first < verb:
        found = order.front(first, verb)
        if found is None:
            break
        if found.after == verb:
            known = order.tokens.form[found.first - 1].endswith(order.tokens.vocabulary.participles)
            return None if known and found.first > first else found  # …ганын билген X айтты
        first = found.after + 1
    return None


def verb_alone(order: Order, first: int, after: int) -> tuple[Phrase, int] | None:
    """The verb that closes a report whose subject is left out, and where the report ends: `Ayrıca köprünün açıldığını söyledi`."""
    tokens = order.tokens
    for verb in range(after - 1, max(first, after - _FARTHEST_VERB), -1):
        if not order.is_cue(verb, first, _SAY) or _describes(order, verb, after):
            continue
        cue, end = Phrase(verb, order.cue_end(verb)), _content_end(order, verb)
        if end is None or tokens.has(end - 1, _COMMA | _DASH) or end - first < _SHORTEST_CONTENT:
            return None
        if order.front(first, verb) is not None or order.is_impersonal(cue):
            return None
        if _opens_with_bare_noun(order, first, end):
            return None
        return None if _is_own_report(order, cue) else (cue, end)
    return None


def _opens_with_bare_noun(order: Order, first: int, after: int) -> bool:
    """Whether a clause opens with a noun that has no case, and nothing that it goes with: `Havayolu şirketi dün …`."""
    tokens = order.tokens
    while first < after and tokens.has(first, _ADVERB | Tag.TIME | Tag.CONJUNCTION | Tag.ARTICLE):
        first += 1
    last = first
    while last < after and is_bare_word(tokens, last) and not is_owner(tokens, last):
        if tokens.has(last, Tag.NUMBER | Tag.ARTICLE):
            break
        last += 1
    if any(tokens.has(index, Tag.GROUP) for index in range(first, last)):
        return True  # Japon otomobil firması anlaşmasız Brexit durumunda …
    apart = tokens.has(last, _ADVERB | Tag.TIME | Tag.NUMBER | Tag.ARTICLE | _COMMA)
    return last > first and apart and not tokens.has(last, Tag.PREPOSITION)


def _tells_no_answer(order: Order, speaker: Phrase, end: int) -> bool:
    """Whether somebody only tells what a question asks for: `X пойыз [қашан] шығатынын айтты`.

    Unlike `қалай болғанда да жол ашылатынын`, no matter how, `har qanday bosimga qarshi ekanini`, any, and
    `неге екенін білмейтінін`, where the question is only what the clause is about.
    """
    tokens, vocabulary = order.tokens, order.tokens.vocabulary
    nominal = tokens.form[end - 1].endswith(vocabulary.nominal_endings)
    about = tokens.form[end - 2].endswith(vocabulary.nominal_endings)
    if not nominal or about:
        return False
    return any(
        tokens.form[i] in vocabulary.asking
        and not tokens.is_form(i + 1, vocabulary.no_matter)
        and not tokens.is_form(i - 1, vocabulary.whichever)
        for i in range(speaker.after, end)
    )


def _is_own_report(order: Order, cue: Phrase) -> bool:
    """Whether a verb is the paper's, which had told it before: `X ұсталғанын жазған болатынбыз`."""
    tokens = order.tokens
    return any(
        tokens.has(i, _WORD) and tokens.form[i] in tokens.vocabulary.own_reports
        for i in range(cue.after - 1, min(cue.after + 1, len(tokens)))
    )


def _describes(order: Order, verb: int, after: int) -> bool:
    """Whether a verb is a participle of who stands behind it: `olduğunu söyleyen Ali Kaya'yı eleştirdi`."""
    tokens, vocabulary = order.tokens, order.tokens.vocabulary
    if verb + 1 < after and tokens.form[verb] in vocabulary.attributive:
        return True
    if not tokens.form[verb].endswith(vocabulary.participles):
        return False
    last = verb
    while last + 1 < after and tokens.has(last + 1, Tag.CAPITAL):
        last += 1
    return last > verb and is_cased_final(tokens) and is_oblique(tokens, last)


def reports_clause(order: Order, verb: int) -> bool:
    """Whether a clause that the verb `verb` reports ends in front of it."""
    return _content_end(order, verb) is not None


def is_converb(order: Order, index: int) -> bool:
    """Whether a form of saying at `index` closes a reported clause: `olduğunu belirterek`."""
    tokens = order.tokens
    return (
        tokens.has(index, _SAYING)
        and not tokens.has(index, _THAT_AFTER)
        and tokens.form[index] not in tokens.vocabulary.attributive
        and tokens.form[index - 1].endswith(tokens.vocabulary.nominal_endings)
    )


def tells_meanwhile(order: Order, index: int) -> bool:
    """Whether a form of saying at `index` only tells what its subject does besides: `ыраазычылык билдирип, …`."""
    tokens = order.tokens
    form = tokens.has(index, _SAYING) and not tokens.has(index, _THAT_AFTER)
    return (
        form
        and tokens.has(index + 1, _COMMA)
        and tokens.form[index] not in tokens.vocabulary.attributive
        and not tokens.has(index - 1, _THAT_AFTER | Tag.QUOTED)
    )


def behind_participle(order: Order, quote: int, limit: int) -> SourceAndCue | None:
    """The source of `«…» diyen X`, `«…», – деген X …`: a participle whose noun is the one who says it."""
    index = quote + 1
    while order.tokens.has(index, _COMMA | _DASH):
        index += 1
    if index >= limit:
        return None
    form, words = order.tokens.form[index], order.tokens.vocabulary
    told = form in words.quotative and index > quote + 1
    told = told and order.tokens.has(index + 1, Tag.CAPITAL | Tag.ROLE)
    told = told and not is_owner(order.tokens, index + 1)  # «…», – деген министрдің сөзі
    if not told and form not in words.attributive:
        return None
    speaker = order.front(index + 1, limit)
    if speaker is None or speaker.first != index + 1:
        return None
    return SourceAndCue(speaker, Phrase(index, index + 1), VERB_AFTER)


def named_beside(order: Order, quote: int, floor: int, after: int) -> SourceAndCue | None:
    """Whose quoted words are by what joins them to him: `“…” diyen X`, `X'ın “…” sözleri`."""
    return behind_participle(order, quote, after) or _owner_of_words(order, quote, floor)


def _owner_of_words(order: Order, quote: int, floor: int) -> SourceAndCue | None:
    """Whose quoted words are by the noun behind them: `[X'ın] “…” sözleri`, `[X'ın] toplantıda “…” dediği öğrenildi`."""
    tokens, noun = order.tokens, quote + 1
    if not tokens.is_form(noun, tokens.vocabulary.owned_words):
        return None
    for owner in range(quote - 1, max(floor, quote - _FARTHEST_OWNER) - 1, -1):
        if not tokens.has(owner, _WORD):
            return None
        if is_owner(tokens, owner):
            speaker = _behind_relative(order, order.owner_before(owner + 1, floor))
            named = speaker is not None and order.names_somebody(speaker)
            return SourceAndCue(speaker, Phrase(noun, noun + 1), CITED) if named else None
    return None


def _behind_relative(order: Order, speaker: Phrase | None) -> Phrase | None:
    """An owner without whose relative that is: Ali Kaya'nın eşi [Ayşe'nin], unlike X'ın sözcüsü Ayşe'nin.

    Nobody where the relative has no name: Ali Kaya'nın komşusunun.
    """
    tokens = order.tokens
    if speaker is None:
        return None
    inner = (i for i in range(speaker.after - 2, speaker.first, -1) if is_owner(tokens, i))
    owner = next(inner, None)
    if owner is None or any(tokens.has(i, Tag.ROLE) for i in range(owner, speaker.after)):
        return speaker
    names = (i for i in range(owner + 1, speaker.after) if tokens.has(i, _CAPITAL))
    name = next(names, None)
    return None if name is None else Phrase(name, speaker.after)


def described_behind(order: Order, first: int, after: int) -> Iterator[tuple[SourceAndCue, int]]:
    """Who stands behind a participle that reports the clause in front of it, and where that clause ends.

    `CLAUSE olduğunu belirten X`, `CLAUSE olduğunu ifade eden X`: each such participle of `[first, after)`.
    """
    tokens, vocabulary = order.tokens, order.tokens.vocabulary
    if not vocabulary.attributive:
        return
    for index in range(first + _SHORTEST_CONTENT, after - 1):
        if tokens.form[index] not in vocabulary.attributive:
            continue
        verb = index - (tokens.form[index - 1] in vocabulary.phrases)
        end = _content_end(order, verb)
        speaker = order.front(index + 1, after) if end is not None else None
        if end is None or speaker is None or speaker.first != index + 1:
            continue
        if tokens.has(speaker.after, Tag.NEGATION):
            continue  # olduğunu söyleyen kişi X değildi
        if order.names_somebody(speaker) and not tokens.has(verb - 1, _THAT_AFTER):
            yield SourceAndCue(speaker, Phrase(verb, index + 1), VERB_AFTER), end


def _content_end(order: Order, verb: int) -> int | None:
    """The end of the clause reported in front of the verb `verb`, if one ends there."""
    last = verb - 1
    while order.tokens.has(last, _ADVERB) and not order.tag[last] & _THAT_AFTER:
        last -= 1
    if last < 0:
        return None
    if order.tokens.has(last, _THAT_AFTER):
        # What a quotation ends is that, and what stands in front of it no clause: konuyla ilgili "…" diye.
        return None if order.tokens.has(last - 1, Tag.QUOTED) else last
    if _opens_opinion(order, verb):
        return verb
    if not _is_told_clause(order, last):
        last = _in_front_of_occasion(order, last)
    return last + 1 if _is_told_clause(order, last) else None


def _opens_opinion(order: Order, verb: int) -> bool:
    """Whether a verb of two words begins with what closes a clause as `that` does: `A болот [деген пикирде]`."""
    tokens = order.tokens
    closes = tokens.form[verb] in tokens.vocabulary.quotative and order.cue_end(verb) > verb + 1
    return closes and tokens.has(verb - 1, _WORD) and not tokens.has(verb - 1, _ADVERB)


def _in_front_of_occasion(order: Order, last: int) -> int:
    """The word in front of where, or whom, somebody tells a clause: `жабылганын [шаардык кеңеште] айтты`."""
    tokens = order.tokens
    if not order.bare_subject or not is_oblique(tokens, last) or tokens.has(last, _COMMA):
        return last
    if case_of(tokens, last) & (Case.ACCUSATIVE | Case.CLAUSE):
        return last
    for index in range(last - 1, max(0, last - _LONGEST_OCCASION), -1):
        if not tokens.has(index, Tag.WORD) or tokens.has(index, _SAYING | Tag.PRONOUN):
            break
        if not tokens.has(index, _NOUN) and _is_told_clause(order, index):
            return index
    return last


def _is_told_clause(order: Order, last: int) -> bool:
    """Whether a word is the verb of a clause that somebody tells, made a noun: жабылганын, unlike what is wished."""
    form, vocabulary = order.tokens.form[last], order.tokens.vocabulary
    wished = form.endswith(vocabulary.wished_endings)
    if form.endswith(vocabulary.object_participle_endings):
        return _is_noun_of_saying(order, last + 1)
    return form.endswith(vocabulary.nominal_endings) and not wished


def _is_noun_of_saying(order: Order, index: int) -> bool:
    """Whether a phrase of saying begins with the noun of what is said: açılacağı [bilgisini] verdi, açıldığı [iddiasında] bulundu."""
    tokens = order.tokens
    return tokens.has(index, _PHRASE) and index in tokens.phrase and is_oblique(tokens, index)
