"""The subject of a clause in a language that marks every other noun with an ending.

Kazakh, Turkish and their kin put the subject in front and leave it bare, so it is the first name,
role or pronoun without a case ending. Apart from the walks in `phrases` because those look beside
a verb, where such a language has its object.

A clause is read as a row of noun phrases. A word with a case ending ends its phrase, which then is no
subject; an owner and an attribute go with the noun behind them; a person's name is complete with its
surname, so that a place or a body named next is not part of it.
"""

import re

from summarize.case_endings import POSSESSIVES
from summarize.characters import straightened
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.attributes import (
    BODY,
    LONGEST_ATTRIBUTE,
    attributes_before,
    start_of_body,
)
from summarize.quotations.turkic.cased_words import (
    ENDS_NOUN,
    HEAD,
    belongs_to_next,
    closes_patronymic,
    describes_next,
    ends_noun,
    has_clause,
    is_acronym,
    is_address,
    is_bare_word,
    is_brand,
    is_common,
    is_elsewhere,
    is_head,
    is_hearer,
    is_initial_stop,
    is_listed_place,
    is_object_participle,
    is_oblique,
    is_owned_noun,
    is_owner,
    is_participle,
    is_plural,
    is_possessed,
    is_quoted_name,
    is_surname,
    is_told,
    opens_place,
    parts_office,
)
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_PRONOUN = Tag.PRONOUN
_OUTLET = Tag.OUTLET
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_COORDINATING = Tag.COORDINATING
_PARTICLE = Tag.PARTICLE
_TIME = Tag.TIME
_DOCUMENT = Tag.DOCUMENT
_PREPOSITION = Tag.PREPOSITION
_OWNER = Tag.POSSESSIVE
_PART = Tag.PARTICLE | Tag.TITLE
_ARTICLE_OR_NUMBER = Tag.ARTICLE | Tag.NUMBER

_FARTHEST_SUBJECT = 200
"""Tokens behind a clause's beginning in which its subject stands: longer clauses are no prose."""
_LONGEST_CLAUSE = 20
_NAME_WORDS = 2
_OBJECT = re.compile(r"(?:[ндт][ыіиуү]|ni)$")
_IN_OR_FROM = re.compile(r"(?:[дт][аеоө]н?|dan?|tan?)$")


def nominative(tokens: Tokens, first: int, limit: int) -> tuple[int, int] | None:
    """The tokens of the noun phrase in `[first, limit)` that can be the subject, if there is one."""
    limit = min(limit, first + _FARTHEST_SUBJECT)
    if tokens.vocabulary.attributive:
        # What stands before a participle is its own: `…sürdürdüğünü vurgulayan Arpaguş`.
        for index in range(first, limit - 1):
            if is_participle(tokens, index):
                found = _Search(tokens, index + 1).run(limit)
                if found is not None and found[0] == index + 1:
                    return found
    found = _Search(tokens, first).run(limit)
    if found is not None:
        found = _of_main_clause(tokens, first, limit, found)
    return found and (_start_of_noun(tokens, first, *found), found[1])


def _of_main_clause(
    tokens: Tokens, first: int, limit: int, found: tuple[int, int]
) -> tuple[int, int] | None:
    """The subject of the last clause, where `found` is that of one which only says when.

    `Полиция айғақ жинап жатқанда, Айдос Серіков …`. Nothing, where the next noun may be an object.
    """
    comma = next(
        (
            i
            for i in range(found[1] + 1, min(limit, found[1] + _LONGEST_CLAUSE))
            if tokens.has(i, _COMMA)
        ),
        None,
    )
    if comma is None or not _says_when(tokens, comma - 1):
        return found
    later = _Search(tokens, comma + 1).run(limit)
    if later is None:
        # Теллис онымен …: a lone word that opens a clause may be a name, and its subject.
        opens = tokens.has(comma + 1, _CAPITAL) and is_bare_word(tokens, comma + 1)
        return None if opens and not is_owner(tokens, comma + 1) else found
    if tokens.has(later[0], _PRONOUN):
        return found
    names = sum(1 for i in range(*later) if tokens.tag[i] & _CAPITAL)
    return later if names >= _NAME_WORDS else None


def _says_when(tokens: Tokens, last: int) -> bool:
    """Whether a clause that ends with the token `last` only says when: `жатқанда`, `болған кезде`."""
    if tokens.form[last].endswith(tokens.vocabulary.when_endings):
        return True
    at_time = tokens.form[last] in tokens.vocabulary.when_nouns
    return at_time and tokens.form[last - 1].endswith(tokens.vocabulary.participles)


def _start_of_noun(tokens: Tokens, first: int, start: int, after: int) -> int:
    """Where a noun phrase begins, without the clause of a participle and with all of a body's name.

    `Отырыста сөйлеген президент`; `Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі`.
    """
    if any(tokens.has(i, _CAPITAL) for i in range(start, after)):
        return start
    for index in range(after - 2, start - 1, -1):
        if tokens.has(index, HEAD | _OWNER) or is_owner(tokens, index):
            break
        if tokens.form[index].endswith(tokens.vocabulary.participles):
            return index + 1
    return start_of_body(tokens, first, start, after) if tokens.has(after - 1, BODY) else start


def document_owner(tokens: Tokens, first: int, limit: int) -> tuple[int, int] | None:
    """Whose document is told of in `[first, limit)`: `Valiliği'nden yapılan açıklamada`."""
    for index in range(first + 1, min(limit, first + _FARTHEST_SUBJECT)):
        if not tokens.tag[index] & _DOCUMENT:
            continue
        if not tokens.form[index].endswith(tokens.vocabulary.locative_endings) and not is_oblique(
            tokens, index
        ):
            continue
        last = index - 1
        while (
            last > first
            and tokens.word[last] & WordClass.NOT_FINITE
            and not is_oblique(tokens, last)
        ):
            last -= 1
        behind = last < index - 1 and is_oblique(tokens, last)
        owns = is_owner(tokens, last) or (
            behind and tokens.form[last].endswith(tokens.vocabulary.from_endings)
        )
        if tokens.has(last, Tag.AGENT):
            last, owns = last - 1, True
        if last >= first and owns and tokens.has(last, _WORD):
            return max(first, attributes_before(tokens, last)), last + 1
    return None


def body_before(tokens: Tokens, first: int, verb: int) -> tuple[int, int] | None:
    """The body that a report comes from, right in front of its verb: `басқармасынан хабарлады`."""
    last = verb - 1
    if last < first or tokens.tag[last] & _CAPITAL or not case_of(tokens, last) & Case.POSSESSED:
        return None
    form = tokens.form[last]
    if (
        not form.endswith(tokens.vocabulary.from_endings)
        or not tokens.vocabulary.tags_of(form[:-3]) & HEAD
    ):
        return None
    return max(first, attributes_before(tokens, last)), verb


def bare_name(tokens: Tokens, start: int, after: int) -> int:
    """Where a person's name begins in a run of capitalised words; `after` where it is no name.

    A word in a case stands in front of it (`Астанада Әлиев`), an occupation may, and a word that says
    where something is or what somebody has is no name at all (`Фейсбуктагы`, `Үкіметінде`).
    """
    if is_cased_final(tokens):
        while start < after - 1 and (is_owner(tokens, start) or is_oblique(tokens, start)):
            start += 1
        for index in range(after - 2, start, -1):
            if _IN_OR_FROM.search(tokens.form[index]) and is_oblique(tokens, index):
                start = index + 1  # Батыс Вирджинияда Трамп
                break
        if start < after and (
            is_elsewhere(tokens, after - 1) or case_of(tokens, after - 1) & Case.NO_NAME
        ):
            return after
        if any(opens_place(tokens, index) for index in range(start + 1, after)):
            return after  # Бас Ассамблеяда Солтүстік Корея
        common = is_common(tokens, start) or describes_next(tokens, start)
        if after - start == 1 and (
            (common and not _is_addressed(tokens, start))
            or is_listed_place(tokens, start)
            or (tokens.vocabulary.hangs_cases and is_owner(tokens, start))
        ):
            return after  # Бас прокуратура; Президент Астанаға
    # `Агроном Сәуле Бектұрова`: three words that open a sentence and no middle name.
    opens = after - start == _NAME_WORDS + 1 and not tokens.has(start - 1, _WORD)
    if not opens or closes_patronymic(tokens, after - 1):
        return start  # Бегимай Токтогул кызы
    surnames = [bool(case_of(tokens, index) & Case.FAMILY) for index in range(start, after)]
    return start + 1 if surnames == [False, False, True] else start


def _is_addressed(tokens: Tokens, index: int) -> bool:
    """Whether a title stands in front of a bare word, which then is a surname: Prof. Dr. Görür."""
    before = index - 1
    while before > 0 and is_initial_stop(tokens, before):
        before -= 1
    titled = tokens.has(before, _TITLE) and tokens.has(before, _CAPITAL)
    return titled and not is_owner(tokens, index) and not is_oblique(tokens, index)


def ends_full_name(tokens: Tokens, index: int) -> bool:
    """Whether a person's name ends at `index` although a capitalised word follows: `Жапаров Тоқаев`."""
    patronymics = tokens.vocabulary.patronymics or ("-",)
    if tokens.form[index] in tokens.vocabulary.filiation and tokens.has(index - 1, _CAPITAL):
        return not tokens.has(index + 1, _CAPITAL) or not case_of(tokens, index + 1) & Case.FAMILY
    behind = tokens.form[index + 1] if index + 1 < len(tokens) else ""
    if not behind:
        return False
    if tokens.form[index].endswith(patronymics) and case_of(tokens, index + 1) & Case.FAMILY:
        return False  # between given name and surname: Ерлан Болатұлы Сағынов
    if tokens.has(index + 1, _CAPITAL) and tokens.is_form(index + 3, tokens.vocabulary.filiation):
        return False  # Karimov Olim Anvar o'g'li
    return (
        is_cased_final(tokens)
        and tokens.has(index - 1, _CAPITAL)
        and bool(case_of(tokens, index) & Case.FAMILY)
        and not behind.endswith(patronymics)
    )


def opens_next(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word goes with what follows it: an owner's, or one that describes it.

    `Президент Жаңақала әкімі туралы`, `Прада Жоғарғы сотқа`.
    """
    if closes_patronymic(tokens, index):
        return False  # Ерлан Болат ұлы: great, too
    noun = tokens.has(index + 1, _ROLE | Tag.GROUP) and not tokens.has(index + 1, _CAPITAL | _TITLE)
    if noun and is_owned_noun(tokens.vocabulary, tokens.form[index + 1]):
        return True
    if "'" in tokens.form[index] and belongs_to_next(tokens, index):
        return True  # SMA'lı çocuklar
    describes = is_common(tokens, index) and tokens.can_be(index, WordClass.ADJECTIVE)
    if not describes or not tokens.has(index - 1, _CAPITAL):
        return False
    # Ayşe Demir, …: a surname may be an adjective too, which has its noun behind it.
    return tokens.has(index + 1, _CAPITAL) or (
        tokens.has(index + 1, _WORD)
        and not tokens.has(index + 1, ENDS_NOUN)
        and not is_object_participle(tokens, index + 1)
    )


def says_where(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word belongs to a place of two words behind a name: `G‘arbiy Virjiniyada`."""

    def places(adjective: int) -> bool:
        return (
            tokens.has(adjective, _CAPITAL)
            and tokens.has(adjective + 1, _CAPITAL)
            and (
                tokens.can_be(adjective, WordClass.MOSTLY_ADJECTIVE)
                or opens_place(tokens, adjective)
            )
            and is_oblique(tokens, adjective + 1)
        )

    return tokens.has(index - 1, _CAPITAL) and (places(index) or places(index - 1))


class _Search:
    """One look for a subject, from the beginning of a clause on."""

    def __init__(self, tokens: Tokens, first: int) -> None:
        self._tokens = tokens
        self._first = first
        self._start = first
        self._found: tuple[int, int] | None = None
        self._person = False

    def run(self, limit: int) -> tuple[int, int] | None:
        index = self._first
        while index < limit:
            index = self._behind_shared_case(self._behind_brackets(index, limit))
            if index >= limit or self._look(index):
                break
            index += 1
        return self._found

    def _behind_brackets(self, index: int, limit: int) -> int:
        """Past what is put in brackets inside a name: `министрлигинин (ӨКМ) маалымат бөлүмү`."""
        tokens = self._tokens
        if tokens.form[index] != "(" or not tokens.has(index - 1, _WORD):
            return index
        end = min(limit, index + LONGEST_ATTRIBUTE)
        closing = next((i for i in range(index, end) if tokens.form[i] == ")"), None)
        if closing is None or closing + 1 >= limit:
            return index
        within = tokens.has(closing + 1, _WORD) and not tokens.has(closing + 1, ENDS_NOUN)
        return closing + 1 if within else index

    def _behind_shared_case(self, joint: int) -> int:
        """Past a noun whose case is that of the name before it, too, which then is no subject.

        `Исаев жана Азамат Токовго`, `Исаев жана «Толкун» гезитине`.
        """
        tokens, found = self._tokens, self._found
        if not tokens.has(joint, _COORDINATING) or found is None or found[1] != joint:
            return joint
        quoted = tokens.has(joint + 1, _QUOTED)
        last = joint + 1 + quoted
        if not tokens.has(joint - 1, _CAPITAL) or not tokens.has(last, _WORD):
            return joint
        if not quoted and not tokens.has(last, _CAPITAL):
            return joint
        if not quoted:
            last = self._end_of_joined(last)
        governed = quoted and (
            bool(case_of(tokens, last) & Case.OBLIQUE) or tokens.has(last + 1, _PREPOSITION)
        )
        if not (governed or is_owner(tokens, last) or is_oblique(tokens, last)):
            return joint
        self._border(last, drops=True)
        return last + 1

    def _end_of_joined(self, first: int) -> int:
        """The last word of the name at `first`, behind which a place may stand: `ve Can Demir [Ankara'da]`.

        The place is told by the surname in front of it, or by two words where it says where or from where.
        """
        tokens, last = self._tokens, first
        while tokens.has(last, _CAPITAL) and tokens.has(last + 1, _CAPITAL):
            behind = last + 1
            place = last > first and _IN_OR_FROM.search(tokens.form[behind]) is not None
            if ends_full_name(tokens, last) or (place and is_oblique(tokens, behind)):
                break
            last = behind
        return last

    def _look(self, index: int) -> bool:
        """Take in one token; whether the subject is complete in front of it."""
        tokens, here = self._tokens, self._tokens.tag[index]
        fields = here & _COMMA and self._found is not None and parts_office(tokens, index)
        joins = here & Tag.DASH and self._joins(index)
        if is_initial_stop(tokens, index) or joins or fields:
            return False
        if tokens.phrase.get(index, (0, ""))[1] == "according_after" and self._found is not None:
            return self._border(index, drops=True)  # as an outlet reports, somebody said it
        pronoun = here & _PRONOUN and not here & _OWNER and self._takes_pronoun(index)
        row = here & _COMMA and self._takes_row(index)
        if pronoun or row or self._closes_person(index) or self._changes_script(index):
            return True
        if here & _COORDINATING and self._joins_two(index):
            return False
        is_name = bool(here & _QUOTED) and is_quoted_name(tokens, index)
        if ends_noun(tokens, index, self._first) or (here & _QUOTED and not is_name):
            # Beside önce and sonra, which govern an ablative, a bare noun has an adverb behind it.
            governs = here & _PREPOSITION and not here & Tag.ADVERB
            return self._border(index, drops=bool(governs) and not self._governs_another(index))
        return bool(here & _WORD) and self._noun(index)

    def _governs_another(self, index: int) -> bool:
        """Whether a postposition governs nouns behind the subject: `Министрлик [сабак] учурунда`."""
        tokens, found = self._tokens, self._found
        if found is None or found[1] >= index or not tokens.has(found[1] - 1, HEAD):
            return False
        return all(
            is_bare_word(tokens, i) and not has_clause(tokens, i) and not is_owner(tokens, i)
            for i in range(found[1], index)
        )

    def _joins(self, index: int) -> bool:
        """Whether a dash joins a name to a name or to a role: `Avrupa- Akdeniz`, `министрі – Асан`."""
        tokens, found = self._tokens, self._found
        if not tokens.has(index + 1, _CAPITAL):
            return False
        if found is not None and found[1] == index and tokens.has(index - 1, _ROLE):
            return not self._person
        clings = index > self._first and tokens.end[index - 1] == tokens.start[index]
        return clings and tokens.has(index - 1, _CAPITAL)

    def _noun(self, index: int) -> bool:
        """Take in one word of a noun phrase; whether the subject is complete in front of it."""
        tokens = self._tokens
        if is_owner(tokens, index):
            return self._owner(index)
        if is_oblique(tokens, index, protected=self._found is not None):
            self._leave_brand(index)
            self._leave_attribute(index)
            return self._border(index, drops=not self._is_apart(index))
        if not is_head(tokens, index, self._first):
            apart = tokens.vocabulary.hangs_cases and belongs_to_next(tokens, index)
            if apart and self._stands_behind_name(index):
                return True  # Ali Kaya SMA'lı çocuklar için …
            if self._is_owned_by_brand(index):
                self._found = None  # YouGov жаңа сауалнамасы: the poll, not YouGov
            return self._person
        return self._is_complete(index) or self._head(index)

    def _head(self, index: int) -> bool:
        """The same of a word that can be somebody, or part of the name of somebody."""
        tokens, here = self._tokens, self._tokens.tag[index]
        owned = self._is_owned_by_brand(index)  # Telma TV арнасы
        if self._found is not None and self._found[1] == index and is_address(tokens, index):
            self._found, self._person = (self._found[0], index + 1), True
            return False
        if self._found is not None and not owned and self._is_another(index):
            return not here & _TITLE
        self._take(index)
        return False

    def _is_complete(self, index: int) -> bool:
        """Whether a determiner opens another phrase behind a name: `Ри Йон Хо әр жылғы Ассамблеяда`."""
        tokens, found = self._tokens, self._found
        return (
            found is not None
            and tokens.has(found[1] - 1, _CAPITAL)
            and "'" not in tokens.form[found[1] - 1]
            and (
                any(tokens.tag[i] & _ARTICLE_OR_NUMBER for i in range(found[1], index))
                or tokens.has(index, Tag.NOT_PERSON)  # Мерривезер Ыйык Мартинде
            )
        )

    def _leave_brand(self, index: int) -> None:
        """Take a body's name off a role, where the case of what goes on with it is the body's.

        `Bir çiftçi CBC News'e`: the farmer tells it to the broadcaster.
        """
        tokens, found = self._tokens, self._found
        if found is None or found[1] != index or not tokens.has(index, _CAPITAL):
            return
        brand = index - 1
        while brand >= found[0] and (is_acronym(tokens, brand) or tokens.form[brand] == "the"):
            brand -= 1
        if brand == index - 1:
            return
        role = tokens.has(brand, _ROLE) or is_owned_noun(tokens.vocabulary, tokens.form[brand])
        if brand < found[0]:
            self._found = None
        elif role:
            self._found, self._person = (found[0], brand + 1), True

    def _leave_attribute(self, index: int) -> None:
        """Take off a role what goes with a place or with several: `министри Бириккен Улуттарга`."""
        tokens, found = self._tokens, self._found
        if (
            found is not None
            and found[1] == index
            and tokens.has(index, _CAPITAL)
            and tokens.has(index - 1, _CAPITAL)
            and (
                tokens.has(index - 2, _ROLE)
                or (tokens.has(index - 2, _CAPITAL) and opens_place(tokens, index - 1))
            )
            and (case_of(tokens, index) & Case.NO_NAME or opens_place(tokens, index - 1))
        ):
            self._found, self._person = (found[0], index - 1), True

    def _is_another(self, index: int) -> bool:
        """Whether a head at `index` begins a phrase of its own: `бошлиғи шифокорлар`."""
        tokens, here = self._tokens, self._tokens.tag[index]
        if closes_patronymic(tokens, index):
            return False  # Аида Исатбек [кызы]
        behind_owner = self._found is not None and self._found[1] < index
        if behind_owner and tokens.form[index] in tokens.vocabulary.filiation:
            return True  # Полковник мэрдин [кызы] … билдирди
        named = (
            self._found is not None
            and self._found[1] == index
            and (
                here & Tag.GROUP
                or (here & _OUTLET and is_owned_noun(tokens.vocabulary, tokens.form[index]))
            )
        )
        if tokens.form[index] in tokens.vocabulary.kin and self._stands_behind_name(index):
            return True  # Дейли отаси … айтди: Дейли said something of his father
        if (here & _OUTLET and not named) or (self._person and not here & _CAPITAL):
            return True  # unlike `Statistika agentligi`
        before = self._found is not None and tokens.has(self._found[1] - 1, _ROLE)
        if self._counts_behind_owned(index) or self._is_behind_several(index):
            return True
        return (
            before
            and not here & _CAPITAL
            and tokens.form[index].endswith(tokens.vocabulary.plural_endings)
        )

    def _stands_behind_name(self, index: int) -> bool:
        return (
            self._found is not None
            and self._found[1] == index
            and self._tokens.has(index - 1, _CAPITAL)
        )

    def _is_behind_several(self, index: int) -> bool:
        """Whether one name stands behind the office of several: `yetkilileri Rus ordusunun …`.

        Two names may be theirs: `депутаттар Дастан Жумабеков жана Эрулан Көкүлов`.
        """
        tokens, found = self._tokens, self._found
        if found is None or found[1] != index or not tokens.has(index, _CAPITAL):
            return False
        if not tokens.has(index - 1, _ROLE) or tokens.has(index, _ROLE | _TITLE):
            return False
        if not is_plural(tokens, index - 1):
            return False
        after = index
        while tokens.has(after, _CAPITAL):
            after += 1
        return not (tokens.has(after, _COORDINATING | _COMMA) and tokens.has(after + 1, _CAPITAL))

    def _counts_behind_owned(self, index: int) -> bool:
        """Whether others are counted behind somebody's office: `давлат раҳбари икки вазир …`."""
        tokens, found = self._tokens, self._found
        return (
            found is not None
            and tokens.has(found[1] - 1, _ROLE)
            and is_owned_noun(tokens.vocabulary, tokens.form[found[1] - 1])
            and any(tokens.tag[i] & _ARTICLE_OR_NUMBER for i in range(found[1], index))
        )

    def _take(self, index: int) -> None:
        if self._lacks_owner(index):
            return
        self._found = self._start, index + 1
        titled = self._tokens.has(index, _TITLE) and not self._tokens.has(index, _CAPITAL)
        named = self._tokens.has(index, _CAPITAL) and self._ends_person(index)
        named = named and not is_brand(self._tokens, index)
        fathers = closes_patronymic(self._tokens, index)
        self._person = named or fathers or (titled and index > self._start)

    def _lacks_owner(self, index: int) -> bool:
        """Whether somebody's office stands at `index` behind a participle, its owner cut off."""
        tokens = self._tokens
        first = self._start
        return (
            first < index
            and not tokens.has(index, _CAPITAL)
            and is_owned_noun(tokens.vocabulary, tokens.form[index])
            and has_clause(tokens, first)
            and not any(
                tokens.has(i, _CAPITAL | _QUOTED | HEAD) or is_owner(tokens, i)
                for i in range(first, index)
            )
        )

    def _ends_person(self, index: int) -> bool:
        """Whether a capitalised word completes the name of a person."""
        tokens, tag = self._tokens, self._tokens.tag
        if index == self._start:
            return is_surname(tokens, index) and not tokens.has(index + 1, HEAD)
        if tag[index - 1] & _ROLE or is_surname(tokens, index):
            return True
        first = index
        while first > self._start and tag[first - 1] & (_CAPITAL | _PARTICLE):
            first -= 1
        return first > self._start and bool(tag[first - 1] & _ROLE)

    def _closes_person(self, index: int) -> bool:
        """Whether a name ended with the surname before `index`, where another name begins."""
        tokens = self._tokens
        if self._found is None or not tokens.has(index, _CAPITAL):
            return False
        last = self._found[1] - 1
        if is_told(tokens, index) and last + 1 == index and not is_acronym(tokens, last):
            return True
        if not self._person:
            return False
        if last + 1 != index or tokens.has(index, _PART):
            return False
        if is_address(tokens, last):
            return True
        named = ends_full_name(tokens, last) or (
            is_surname(tokens, last) and not is_surname(tokens, index)
        )
        return named and tokens.has(last - 1, _CAPITAL) and last > self._found[0]

    def _changes_script(self, index: int) -> bool:
        """Whether a name in Latin letters begins behind a Cyrillic one: `Торе Lakeside Herald-ка`.

        Or behind a role, which stands in front of no body: `фермер Lake News арнасына`.
        """
        tokens, found = self._tokens, self._found
        return (
            found is not None
            and found[1] == index
            and tokens.has(index, _CAPITAL)
            and tokens.has(index - 1, _CAPITAL | _ROLE)
            and not (tokens.has(index - 1, _CAPITAL) and tokens.has(index - 1, HEAD))
            and tokens.form[index][:1] < "\u0370" <= tokens.form[index - 1][:1]
        )

    def _takes_row(self, comma: int) -> bool:
        """Take in a row of nouns of several behind the first: `Yetkililer, hastaneler ve gönüllüler …`."""
        tokens, found, index = self._tokens, self._found, comma
        if found is None or found[1] != comma or not self._is_plural_noun(comma - 1):
            return False
        while tokens.has(index, _COMMA | _COORDINATING):
            last, after = tokens.has(index, _COORDINATING), index + 1
            while is_bare_word(tokens, after) and not self._is_plural_noun(after):
                after += 1
            if not self._is_plural_noun(after) or after - index > LONGEST_ATTRIBUTE:
                return False
            if last:
                self._found = found[0], after + 1
                return True
            index = after + 1
        return False

    def _is_plural_noun(self, index: int) -> bool:
        """Whether a noun of several that is no name stands at `index`, in no other case."""
        tokens = self._tokens
        several = tokens.has(index, _WORD) and is_plural(tokens, index)
        return several and not tokens.has(index, _CAPITAL) and is_bare_word(tokens, index)

    def _joins_two(self, index: int) -> bool:
        """Whether a conjunction joins two names or nouns to one phrase: `Қазақстан мен Өзбекстан`."""
        tokens = self._tokens
        if self._person:
            return self._found is not None and self._found[1] == index and self._joins_name(index)
        if index <= self._start:
            return False
        if tokens.has(index + 1, _CAPITAL | HEAD) and tokens.has(index - 1, _CAPITAL | HEAD):
            return True
        # Two attributes of one body: `milliy xavfsizlik va mudofaa kengashi`.
        for behind in range(index + 1, index + LONGEST_ATTRIBUTE):
            if tokens.has(behind, HEAD):
                offices = tokens.has(index - 1, _ROLE) and tokens.has(behind, _ROLE)
                named = offices and tokens.has(behind + 1, _CAPITAL)
                return named or not tokens.has(index - 1, HEAD)
            if not is_bare_word(tokens, behind):
                return False
        return False

    def _joins_name(self, index: int) -> bool:
        """Whether one more name stands behind a conjunction: `Бакыт Исаев менен Азамат Токов`."""
        tokens, last = self._tokens, self._end_of_joined(index + 1)
        return tokens.has(index + 1, _CAPITAL) and not (
            is_owner(tokens, last) or is_oblique(tokens, last, protected=True)
        )

    def _names_people(self) -> bool:
        """Whether what was found are two given names with a conjunction: `Мұрат пен Серік`."""
        tokens, found = self._tokens, self._found
        return found is not None and any(
            tokens.has(index, _COORDINATING)
            and all(
                gender_of_given_name(tokens.slice(at, at + 1)) is not None
                for at in (index - 1, index + 1)
            )
            for index in range(found[0] + 1, found[1] - 1)
        )

    def _owner(self, index: int) -> bool:
        """Take in the owner of what follows; what stood right in front of it goes with it."""
        joined = self._tokens.has(index - 1, _COORDINATING)
        adjacent = self._found is not None and self._found[1] == index - joined
        if adjacent and (joined or self._tokens.form[index] in self._tokens.vocabulary.naming):
            self._found, self._person = None, False  # ABD ile İran'ın; Нәрікбаев атындағы
            return False
        if adjacent and self._tokens.has(index - 2, _ROLE) and self._is_first_of_name(index - 1):
            self._found, self._person = None, False  # prezident Donald Trampning
            return False
        if self._person or self._names_people():
            return not self._tokens.has(index, _CAPITAL)
        if self._is_owned_by_brand(index):
            self._found = None  # MoveOn прогресшіл тобының өкілі Камила Торе
            return False
        chief = self._tokens.form[index - 1] in self._tokens.vocabulary.chief
        if chief or (adjacent and not self._tokens.has(index - 1, _ROLE)):
            self._found = None
        return False

    def _goes_on_as_object(self, index: int) -> bool:
        """Whether the name found so far is an object by its last word: `Уэйд Симсты`."""
        tokens, found = self._tokens, self._found
        return (
            found is not None
            and found[1] == index
            and (
                _OBJECT.search(tokens.form[index]) is not None
                or (tokens.vocabulary.hangs_cases and "'" in tokens.form[index])
            )
            and (
                self._is_first_of_name(index - 1)
                or opens_place(tokens, index - 1)
                or self._is_written_whole(index)
            )
        )

    def _is_written_whole(self, index: int) -> bool:
        """Whether the text has a name elsewhere that stands in a case here: muhabiri Güney Yıldız'a."""
        tokens = self._tokens
        name = tokens.slice(index - 1, index + 1)
        stem, mark, _ = straightened(name).rpartition("'")
        if not mark or not tokens.has(index - 1, _CAPITAL):
            return False
        return tokens.is_written(name[: len(stem)], index, bare=True)

    def _is_first_of_name(self, index: int) -> bool:
        """Whether a given name goes on with a capitalised word: `Donald Tramp`."""
        tokens = self._tokens
        return (
            tokens.has(index, _CAPITAL)
            and tokens.has(index + 1, _CAPITAL)
            and not is_surname(tokens, index)
            and gender_of_given_name(tokens.slice(index, index + 1)) is not None
        )

    def _is_owned_by_brand(self, index: int) -> bool:
        """Whether a noun at `index` has its owner's ending, and the name found so far is its owner's."""
        tokens, found = self._tokens, self._found
        if found is None or self._person or not is_brand(tokens, found[1] - 1):
            return False
        owned = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ()))
        possessed = owned or case_of(tokens, index) & Case.OWNER
        bare = all(is_bare_word(tokens, i) for i in range(found[1], index))
        return bool(possessed) and bare and not tokens.has(index, _CAPITAL)

    def _is_in_list_of_case(self, comma: int) -> bool:
        """Whether a comma parts names of which the last has the case of all: `A, B ve C'de çalışan`.

        What a title or a surname has completed is a subject in front of its comma: `Torun, A ve B'de`.
        """
        tokens, index = self._tokens, comma + 1
        if self._person or not tokens.has(comma, Tag.COMMA) or tokens.has(comma - 1, _ROLE):
            return False
        while tokens.has(index, _CAPITAL | Tag.COMMA):
            index += 1
        last = index + 1
        while tokens.has(last + 1, _CAPITAL):
            last += 1
        if not (
            index > comma + 1 and tokens.has(index, _COORDINATING) and tokens.has(last, _CAPITAL)
        ):
            return False
        if not is_oblique(tokens, last):
            # Ross Klayd, Hartlpul, Falkrik va Xemilton jamoalarida: of whom two, one ends, none tells.
            last += 1
            if not is_possessed(tokens, last) or tokens.has(last, _CAPITAL):
                return False
        parted = any(tokens.has(i, Tag.COMMA) for i in range(comma + 1, index))
        return parted or self._describes_subject(last + 1)

    def _describes_subject(self, index: int) -> bool:
        """Whether words from `index` on are a participle and its noun: `çalışmış olan mühendis`."""
        tokens = self._tokens
        for behind in range(index, index + LONGEST_ATTRIBUTE):
            if tokens.has(behind, HEAD | _CAPITAL):
                told = any(has_clause(tokens, i) for i in range(index, behind))
                return not is_oblique(tokens, behind) and told
            if not is_bare_word(tokens, behind):
                return False
        return False

    def _is_apart(self, index: int) -> bool:
        """Whether an oblique word at `index` stands behind a phrase that is complete without it.

        `Министр отырыста` are two phrases, `Мәжіліс отырысында` is one.
        """
        if self._found is None or self._goes_on_as_object(index) or self._is_of_brand(index):
            return False
        tokens, last = self._tokens, self._found[1] - 1
        chief = tokens.form[index - 1] in tokens.vocabulary.chief and is_possessed(tokens, index)
        if chief or (tokens.has(index - 1, _COORDINATING) and last + 1 == index - 1):
            # `Біріккен Ұлттар Ұйымы Бас Ассамблеясында`
            return False  # `Nordia ve Fjordsoft'ta` is one phrase
        # A determiner opens a phrase of its own: `Сәлімов осы жылдың басында`.
        opened = any(tokens.tag[i] & _ARTICLE_OR_NUMBER for i in range(last + 1, index))
        if self._person or opened or tokens.tag[last] & _ROLE:
            return True
        if tokens.form[index].endswith(tokens.vocabulary.possessed_dative_endings):
            return not tokens.has(last, Tag.GROUP)  # `Polis desteğine karşı` is one phrase
        if last + 1 < index:
            # `Ege kıyı şeridinde` is one phrase too.
            return bool(tokens.tag[last] & HEAD) or not is_possessed(tokens, index)
        return tokens.has(index, _DOCUMENT) or not is_possessed(tokens, index)

    def _is_of_brand(self, index: int) -> bool:
        """Whether a case is that of the outlet whose name stands in front: `LAKE.KG порталына`."""
        tokens, found = self._tokens, self._found
        beside = found is not None and found[1] == index
        return beside and is_hearer(tokens, index) and is_brand(tokens, index - 1)

    def _takes_pronoun(self, index: int) -> bool:
        tokens, behind = self._tokens, index + 1
        if self._found is not None or is_oblique(tokens, index):
            return False
        if tokens.has(index, _COORDINATING) and index > self._start:
            return False  # `Қазақстан мен Өзбекстан`
        if tokens.has(behind, _TIME | _PREPOSITION):
            return False  # `ол кезде`: at that time
        # Kyrgyz `ал` is a pronoun and a conjunction: before a name it opens the clause.
        also = tokens.has(index, Tag.ADVERB | Tag.CONJUNCTION)
        opens = tokens.has(behind, _CAPITAL | HEAD) and not is_oblique(tokens, behind)
        if also and opens and not is_elsewhere(tokens, behind):
            self._start = behind
            return False
        self._found = index, behind
        return True

    def _border(self, index: int, *, drops: bool) -> bool:
        drops = drops or self._is_in_list_of_case(index)
        if self._found is not None and not drops:
            return True
        self._found, self._person = None, False
        self._start = index + 1
        return False
