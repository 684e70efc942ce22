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
from summarize.quotations.cases import Case, case_of
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.phrases import looks_like_name
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
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
_STOP = Tag.STOP
_DOCUMENT = Tag.DOCUMENT
_PREPOSITION = Tag.PREPOSITION
_OWNER = Tag.POSSESSIVE
_HEAD = Tag.ROLE | Tag.GROUP | Tag.OUTLET
_BODY = Tag.GROUP | Tag.OUTLET
_PART = Tag.PARTICLE | Tag.TITLE
_ENDS_NOUN = (
    Tag.COMMA | Tag.COLON | Tag.DASH | Tag.OPENING | Tag.CLOSING | Tag.CONJUNCTION | Tag.PREPOSITION
    | Tag.TIME | Tag.ADVERB | Tag.AUXILIARY | Tag.SAYING | Tag.SAY | Tag.JUDGE | Tag.THAT_AFTER
    | Tag.NEGATION
)  # fmt: skip
_NOT_OWNED = _OWNER | Tag.ARTICLE | Tag.NUMBER | _PRONOUN
_ARTICLE_OR_NUMBER = Tag.ARTICLE | Tag.NUMBER
_MOSTLY_VERBAL = WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE

_NOT_IN_BODY = _NOT_OWNED | Tag.TIME | Tag.SAY | Tag.SAYING | Tag.THAT_AFTER | Tag.AUXILIARY

_FARTHEST_SUBJECT = 200
"""Tokens behind a clause's beginning in which its subject stands: longer clauses are no prose."""
_LONGEST_ATTRIBUTE = 8
_LONGEST_CLAUSE = 20
_LONGEST_TITLE = 7
_NAME_WORDS = 2
_SHORTEST_STEM = 4
_LONG_PARTICIPLE = 8
_TO_OR_IN = re.compile(r"(?:[гғқк][аеоө]|[дт][аеоө]н?|[gkq]a|[dt]an?)$")
_HUNG = re.compile(rf"(?:{_TO_OR_IN.pattern[:-1]}|[ндт][ыіиуү]|[мбп]ен|ni)$")
_OBJECT = re.compile(r"(?:[ндт][ыіиуү]|ni)$")
_IN_OR_FROM = re.compile(r"(?:[дт][аеоө]н?|dan?|tan?)$")


def is_owned_noun(vocabulary: Vocabulary, form: str) -> bool:
    """Whether a role or a body has the ending of what belongs to somebody: төрағасы, hokimi."""
    return any(
        form.endswith(ending) and vocabulary.tags_of(form.removesuffix(ending)) & _HEAD
        for ending in POSSESSIVES.get(vocabulary.code, ())
    )


def is_cased_final(tokens: Tokens) -> bool:
    """Whether the language of a text is one that this module is for."""
    return tokens.vocabulary.order is OrderKind.CASED_FINAL


def nominative(tokens: Tokens, first: int, limit: int) -> tuple[int, int] | None:
    """The tokens of the noun phrase in `[first, limit)` that can be the subject, if there is one."""
    limit = min(limit, first + _FARTHEST_SUBJECT)
    if tokens.vocabulary.attributive:
        # What stands before a participle is its own: `…sürdürdüğünü vurgulayan Arpaguş`.
        for index in range(first, limit - 1):
            if _is_participle(tokens, index):
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
    if later is None or tokens.has(later[0], _PRONOUN):
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
        if tokens.has(index, _HEAD | _OWNER) or is_owner(tokens, index):
            break
        if tokens.form[index].endswith(tokens.vocabulary.participles):
            return index + 1
    return _start_of_body(tokens, first, start, after) if tokens.has(after - 1, _BODY) else start


def _start_of_body(tokens: Tokens, first: int, start: int, after: int) -> int:
    """Where a body's name begins that says with an object or a postposition what the body does."""
    does = tokens.form[start if start < after - 1 else start - 1].endswith(
        tokens.vocabulary.action_endings
    )
    if not (does or tokens.has(start - 1, _PREPOSITION)):
        return start
    for index in range(start - 1, max(first, start - _LONGEST_ATTRIBUTE) - 1, -1):
        if tokens.has(index, _CAPITAL):
            return start if is_elsewhere(tokens, index) else index
        if not tokens.has(index, _WORD) or tokens.has(index, _NOT_IN_BODY):
            break
    return start


def attributes_before(tokens: Tokens, name: int) -> int:
    """Where the words begin that say what is named at `name`: `қала әкімінің орынбасары`."""
    start = index = name
    while index > 0 and name - index < _LONGEST_ATTRIBUTE:
        index -= 1
        tag = tokens.tag[index]
        if is_quoted_name(tokens, index):
            start = index
            continue
        if not tag & _WORD or _ends(tokens, index, start) or is_oblique(tokens, index):
            break
        if tokens.phrase.get(index, (0, ""))[1] == "according_after":
            break
        if tag & _CAPITAL and _ends_name(tokens, index):
            break
        if tokens.word[index] & WordClass.MOSTLY_FINITE and not tag & (_HEAD | _CAPITAL):
            break
        start = index
    if any(tokens.has(i, _BODY) and not tokens.has(i, _CAPITAL) for i in range(start, name)):
        start = _start_of_body(tokens, 0, start, name)
    while start < name and tokens.tag[start] & _NOT_OWNED:
        start += 1
    return start


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
        or not tokens.vocabulary.tags_of(form[:-3]) & _HEAD
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
        if after - start == 1 and (
            _is_common(tokens, start)
            or _describes_next(tokens, start)
            or _is_listed_place(tokens, start)
        ):
            return after  # Бас прокуратура; Президент Астанаға
    # `Агроном Сәуле Бектұрова`: three words that open a sentence and no middle name.
    opens = after - start == _NAME_WORDS + 1 and not tokens.has(start - 1, _WORD)
    if not opens:
        return start
    surnames = [bool(case_of(tokens, index) & Case.FAMILY) for index in range(start, after)]
    return start + 1 if surnames == [False, False, True] else start


def ends_full_name(tokens: Tokens, index: int) -> bool:
    """Whether a person's name ends at `index` although a capitalised word follows: `Жапаров Тоқаев`."""
    patronymics = tokens.vocabulary.patronymics or ("-",)
    behind = tokens.form[index + 1] if index + 1 < len(tokens) else ""
    if not behind:
        return False
    if tokens.form[index].endswith(patronymics) and case_of(tokens, index + 1) & Case.FAMILY:
        return False  # between given name and surname: Ерлан Болатұлы Сағынов
    return (
        is_cased_final(tokens)
        and tokens.has(index - 1, _CAPITAL)
        and bool(case_of(tokens, index) & Case.FAMILY)
        and not behind.endswith(patronymics)
    )


def _is_common(tokens: Tokens, index: int) -> bool:
    """Whether a word is known, by the counts of its language, and never as a name."""
    return tokens.word[index] != 0 and not tokens.can_be(index, WordClass.GUESSED | WordClass.NAME)


def is_elsewhere(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word says where something is or what somebody has: `Фейсбуктагы`."""
    if not is_cased_final(tokens) or not case_of(tokens, index) & Case.PLACE:
        return False
    return not (tokens.vocabulary.hangs_cases and "'" not in tokens.form[index])


def opens_next(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word goes with what follows it: an owner's, or one that describes it.

    `Президент Жаңақала әкімі туралы`, `Прада Жоғарғы сотқа`.
    """
    noun = tokens.has(index + 1, _ROLE | Tag.GROUP) and not tokens.has(index + 1, _CAPITAL | _TITLE)
    if noun and is_owned_noun(tokens.vocabulary, tokens.form[index + 1]):
        return True
    describes = _is_common(tokens, index) and tokens.can_be(index, WordClass.ADJECTIVE)
    return describes and tokens.has(index - 1, _CAPITAL)


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
            index = self._behind_brackets(index, limit)
            if index == limit or self._look(index):
                break
            index += 1
        return self._found

    def _behind_brackets(self, index: int, limit: int) -> int:
        """Past what is put in brackets inside a name: `министрлигинин (ӨКМ) маалымат бөлүмү`."""
        tokens = self._tokens
        if tokens.form[index] != "(" or not tokens.has(index - 1, _WORD):
            return index
        end = min(limit, index + _LONGEST_ATTRIBUTE)
        closing = next((i for i in range(index, end) if tokens.form[i] == ")"), None)
        if closing is None or closing + 1 >= limit:
            return index
        within = tokens.has(closing + 1, _WORD) and not tokens.has(closing + 1, _ENDS_NOUN)
        return closing + 1 if within else index

    def _look(self, index: int) -> bool:
        """Take in one token; whether the subject is complete in front of it."""
        tokens, here = self._tokens, self._tokens.tag[index]
        if _is_initial_stop(tokens, index) or (here & Tag.DASH and self._joins(index)):
            return False
        if tokens.phrase.get(index, (0, ""))[1] == "according_after" and self._found is not None:
            return self._border(index, drops=True)  # as an outlet reports, somebody said it
        pronoun = here & _PRONOUN and not here & _OWNER and self._takes_pronoun(index)
        if pronoun or self._closes_person(index) or self._changes_script(index):
            return True
        if here & _COORDINATING and self._joins_two(index):
            return False
        is_name = bool(here & _QUOTED) and is_quoted_name(tokens, index)
        if _ends(tokens, index, self._first) or (here & _QUOTED and not is_name):
            return self._border(index, drops=bool(here & _PREPOSITION))
        return bool(here & _WORD) and self._noun(index)

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
        if not _is_head(tokens, index, self._first):
            if self._is_owned_by_brand(index):
                self._found = None  # YouGov жаңа сауалнамасы: the poll, not YouGov
            return self._person
        return self._is_complete(index) or self._head(index)

    def _head(self, index: int) -> bool:
        """The same of a word that can be somebody, or part of the name of somebody."""
        tokens, here = self._tokens, self._tokens.tag[index]
        owned = self._is_owned_by_brand(index)  # Telma TV арнасы
        if self._found is not None and self._found[1] == index and _is_address(tokens, index):
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
        while brand >= found[0] and (_is_acronym(tokens, brand) or tokens.form[brand] == "the"):
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
            and tokens.has(index - 2, _ROLE)
            and (case_of(tokens, index) & Case.NO_NAME or opens_place(tokens, index - 1))
        ):
            self._found, self._person = (found[0], index - 1), True

    def _is_another(self, index: int) -> bool:
        """Whether a head at `index` begins a phrase of its own: `бошлиғи шифокорлар`."""
        tokens, here = self._tokens, self._tokens.tag[index]
        if here & _OUTLET or (self._person and not here & _CAPITAL):
            return True
        before = self._found is not None and tokens.has(self._found[1] - 1, _ROLE)
        return (
            before
            and not here & _CAPITAL
            and tokens.form[index].endswith(tokens.vocabulary.plural_endings)
        )

    def _take(self, index: int) -> None:
        if self._lacks_owner(index):
            return
        self._found = self._start, index + 1
        titled = self._tokens.has(index, _TITLE) and not self._tokens.has(index, _CAPITAL)
        named = self._tokens.has(index, _CAPITAL) and self._ends_person(index)
        named = named and not _is_brand(self._tokens, index)
        self._person = named or (titled and index > self._start)

    def _lacks_owner(self, index: int) -> bool:
        """Whether somebody's office stands at `index` behind a participle, its owner cut off."""
        tokens = self._tokens
        first = self._start
        return (
            first < index
            and not tokens.has(index, _CAPITAL)
            and is_owned_noun(tokens.vocabulary, tokens.form[index])
            and _has_clause(tokens, first)
            and not any(
                tokens.has(i, _CAPITAL | _QUOTED | _HEAD) or is_owner(tokens, i)
                for i in range(first, index)
            )
        )

    def _ends_person(self, index: int) -> bool:
        """Whether a capitalised word completes the name of a person."""
        tokens, tag = self._tokens, self._tokens.tag
        if index == self._start:
            return _is_surname(tokens, index) and not tokens.has(index + 1, _HEAD)
        if tag[index - 1] & _ROLE or _is_surname(tokens, index):
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
        if is_told(tokens, index) and last + 1 == index and not _is_acronym(tokens, last):
            return True
        if not self._person:
            return False
        if last + 1 != index or tokens.has(index, _PART):
            return False
        if _is_address(tokens, last):
            return True
        named = ends_full_name(tokens, last) or (
            _is_surname(tokens, last) and not _is_surname(tokens, index)
        )
        words = sum(1 for i in range(*self._found) if tokens.tag[i] & _CAPITAL)
        return named and words >= _NAME_WORDS

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
            and not (tokens.has(index - 1, _CAPITAL) and tokens.has(index - 1, _HEAD))
            and tokens.form[index][:1] < "\u0370" <= tokens.form[index - 1][:1]
        )

    def _joins_two(self, index: int) -> bool:
        """Whether a conjunction joins two names or nouns to one phrase: `Қазақстан мен Өзбекстан`."""
        tokens = self._tokens
        if self._person:
            return self._found is not None and self._found[1] == index and self._joins_name(index)
        if index <= self._start:
            return False
        if tokens.has(index + 1, _CAPITAL | _HEAD) and tokens.has(index - 1, _CAPITAL | _HEAD):
            return True
        # Two attributes of one body: `milliy xavfsizlik va mudofaa kengashi`.
        for behind in range(index + 1, index + _LONGEST_ATTRIBUTE):
            if tokens.has(behind, _HEAD):
                offices = tokens.has(index - 1, _ROLE) and tokens.has(behind, _ROLE)
                named = offices and tokens.has(behind + 1, _CAPITAL)
                return named or not tokens.has(index - 1, _HEAD)
            if not _is_bare_word(tokens, behind):
                return False
        return False

    def _joins_name(self, index: int) -> bool:
        """Whether one more name stands behind a conjunction: `Бакыт Исаев менен Азамат Токов`."""
        tokens, last = self._tokens, index + 1
        while tokens.has(last + 1, _CAPITAL):
            last += 1
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
        adjacent = self._found is not None and self._found[1] == index
        if adjacent and self._tokens.has(index - 2, _ROLE) and self._is_first_of_name(index - 1):
            self._found, self._person = None, False  # prezident Donald Trampning
            return False
        if self._person or self._names_people():
            return not self._tokens.has(index, _CAPITAL)
        if self._is_owned_by_brand(index):
            self._found = None  # MoveOn прогресшіл тобының өкілі Камила Торе
            return False
        if adjacent and not self._tokens.has(index - 1, _ROLE):
            self._found = None
        return False

    def _goes_on_as_object(self, index: int) -> bool:
        """Whether the name found so far is an object by its last word: `Уэйд Симсты`."""
        tokens, found = self._tokens, self._found
        return (
            found is not None
            and found[1] == index
            and _OBJECT.search(tokens.form[index]) is not None
            and (self._is_first_of_name(index - 1) or opens_place(tokens, index - 1))
        )

    def _is_first_of_name(self, index: int) -> bool:
        """Whether a given name goes on with a capitalised word: `Donald Tramp`."""
        tokens = self._tokens
        return (
            tokens.has(index, _CAPITAL)
            and tokens.has(index + 1, _CAPITAL)
            and not _is_surname(tokens, index)
            and gender_of_given_name(tokens.slice(index, index + 1)) is not None
        )

    def _is_owned_by_brand(self, index: int) -> bool:
        """Whether a noun at `index` has its owner's ending, and the name found so far is its owner's."""
        tokens, found = self._tokens, self._found
        if found is None or self._person or not _is_brand(tokens, found[1] - 1):
            return False
        owned = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ()))
        possessed = owned or case_of(tokens, index) & Case.OWNER
        bare = all(_is_bare_word(tokens, i) for i in range(found[1], index))
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
            index > comma + 1
            and tokens.has(index, _COORDINATING)
            and tokens.has(last, _CAPITAL)
            and is_oblique(tokens, last)
        ):
            return False
        parted = any(tokens.has(i, Tag.COMMA) for i in range(comma + 1, index))
        return parted or self._describes_subject(last + 1)

    def _describes_subject(self, index: int) -> bool:
        """Whether words from `index` on are a participle and its noun: `çalışmış olan mühendis`."""
        tokens = self._tokens
        for behind in range(index, index + _LONGEST_ATTRIBUTE):
            if tokens.has(behind, _HEAD | _CAPITAL):
                told = any(_has_clause(tokens, i) for i in range(index, behind))
                return not is_oblique(tokens, behind) and told
            if not _is_bare_word(tokens, behind):
                return False
        return False

    def _is_apart(self, index: int) -> bool:
        """Whether an oblique word at `index` stands behind a phrase that is complete without it.

        `Министр отырыста` are two phrases, `Мәжіліс отырысында` is one.
        """
        if self._found is None or self._goes_on_as_object(index):
            return False
        tokens, last = self._tokens, self._found[1] - 1
        if tokens.has(index - 1, _COORDINATING) and last + 1 == index - 1:
            return False  # `Nordia ve Fjordsoft'ta` is one phrase
        # A determiner opens a phrase of its own: `Сәлімов осы жылдың басында`.
        opened = any(tokens.tag[i] & _ARTICLE_OR_NUMBER for i in range(last + 1, index))
        if self._person or opened or tokens.tag[last] & _ROLE:
            return True
        if tokens.form[index].endswith(tokens.vocabulary.possessed_dative_endings):
            return not tokens.has(last, Tag.GROUP)  # `Polis desteğine karşı` is one phrase
        if last + 1 < index:
            # `Ege kıyı şeridinde` is one phrase too.
            return bool(tokens.tag[last] & _HEAD) or not _is_possessed(tokens, index)
        return tokens.has(index, _DOCUMENT) or not _is_possessed(tokens, index)

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
        opens = tokens.has(behind, _CAPITAL | _HEAD) and not is_oblique(tokens, behind)
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


# -- what a word is


def _is_surname(tokens: Tokens, index: int) -> bool:
    return bool(case_of(tokens, index) & Case.SURNAME)


def _is_no_ending(tokens: Tokens, index: int) -> bool:
    """Whether what a capitalised word ends in is no case: ИИБ, or Turkish without an apostrophe."""
    if "'" in tokens.form[index]:
        return False
    return tokens.vocabulary.hangs_cases or _is_acronym(tokens, index)


def _is_brand(tokens: Tokens, index: int) -> bool:
    """Whether a name is of no person: in marks, in capitals, in Latin letters among Cyrillic ones."""
    if tokens.has(index, _QUOTED) or _is_acronym(tokens, index):
        return True
    return tokens.vocabulary.code in ("kk", "ky") and tokens.form[index][:1] < "\u0370"


def is_told(tokens: Tokens, index: int) -> bool:
    """Whether an acronym is the outlet's behind it, to which whoever stands before it talks.

    `Jamshid Qodirov ALFA nashriga`.
    """
    if not tokens.has(index + 1, Tag.OUTLET) or not _is_acronym(tokens, index):
        return False
    return bool(case_of(tokens, index + 1) & (Case.OBLIQUE | Case.POSSESSED))


def _is_acronym(tokens: Tokens, index: int) -> bool:
    """Whether a word is all in capitals, whose last letters are no ending: ИИБ."""
    if not tokens.tag[index] & _CAPITAL:
        return False
    start, end = tokens.start[index], tokens.end[index]
    return end - start > 1 and tokens.text[start:end].isupper()


def is_owner(tokens: Tokens, index: int) -> bool:
    """Whether a word goes with the noun behind it: `министрліктің`, `Алматыдағы`, `onun`."""
    here = tokens.tag[index]
    if here & _CAPITAL and _is_no_ending(tokens, index):
        return False
    return bool(here & _OWNER or case_of(tokens, index) & Case.OWNER)


def is_oblique(tokens: Tokens, index: int, *, protected: bool = False) -> bool:
    """Whether a word has the ending of an object or adverbial.

    A name that goes on is `protected`: many a surname ends like a case, unless the name before it is
    complete or what the case is taken off is a surname.
    """
    here, vocabulary = tokens.tag[index], tokens.vocabulary
    if not here & _CAPITAL:
        return not here & _HEAD and _is_oblique_noun(tokens, index)
    if _is_no_ending(tokens, index):
        listed = not tokens.word[index] & (WordClass.GUESSED | WordClass.NAME)
        return vocabulary.hangs_cases and listed and _is_counted_oblique(tokens, index)
    return _is_oblique_name(tokens, index, protected)


def _is_oblique_noun(tokens: Tokens, index: int) -> bool:
    if case_of(tokens, index) & (Case.OBLIQUE | Case.CLAUSE):
        return True
    # Where names hang their cases on an apostrophe, the lexicon's endings say less of nouns.
    return tokens.vocabulary.hangs_cases and _is_counted_oblique(tokens, index)


def _is_oblique_name(tokens: Tokens, index: int, protected: bool) -> bool:
    form, case = tokens.form[index], case_of(tokens, index)
    if case & Case.SURNAME or not case & Case.OBLIQUE:
        return False
    # Behind what opens a clause it is one phrase with it: `Başkent Lakeside'da`.
    opens = tokens.has(index - 1, _CAPITAL) and not tokens.has(index - 2, _WORD)
    if ("'" in form and not opens) or case & Case.NO_NAME:
        return True  # ve Yüksek Kurul'da: the apostrophe says so
    if tokens.has(index + 1, _CAPITAL) and (
        form in tokens.vocabulary.women or (form[-1] in "нn" and _is_surname(tokens, index + 1))
    ):
        return False  # Malika, Нурдан: an ablative stands before no surname
    behind_name = tokens.has(index - 1, _CAPITAL | _ROLE)
    doubtful = protected and behind_name and not _is_surname(tokens, index - 1)
    if not doubtful or case & (Case.POSSESSED | Case.OF_SURNAME | Case.ACCUSATIVE):
        return True
    if tokens.has(index - 1, _CAPITAL):
        return _is_third(tokens, index) or _is_written_bare(tokens, index)
    # Behind a role only a place that is known says where: `Президент Астанаға`, not `Фукуда`.
    return _is_listed_place(tokens, index)


def _is_third(tokens: Tokens, index: int) -> bool:
    """Whether a name of two words stands in front of where somebody goes: `Ilon Mask Marsga`."""
    return (
        tokens.has(index - 2, _CAPITAL)
        and (not tokens.has(index - 3, _CAPITAL) or tokens.has(index - 3, _ROLE))
        and _TO_OR_IN.search(tokens.form[index]) is not None
    )


def _is_written_bare(tokens: Tokens, index: int) -> bool:
    """Whether the text has a name without the case that it stands in here: `Avliyo Martinda`."""
    ending = _HUNG.search(tokens.form[index])
    if ending is None or ending.start() < _SHORTEST_STEM:
        return False
    return tokens.is_written(tokens.slice(index, index + 1)[: ending.start()], index)


def _is_listed_place(tokens: Tokens, index: int) -> bool:
    """Whether a form is a name that the language's counts know, with a case: `Астанаға`."""
    form, word, classes = tokens.form[index], tokens.word[index], tokens.vocabulary.classes
    if word & WordClass.NAME and not word & WordClass.GUESSED:
        return bool(word & WordClass.OBLIQUE)
    ending = _TO_OR_IN.search(form)
    known = classes.of(form[: ending.start()]) if ending is not None else 0
    return bool(known & WordClass.MOSTLY_NAME) and not known & WordClass.GUESSED


def is_owned(tokens: Tokens, index: int) -> bool:
    """Whether a noun stands at `index` that belongs to a name in front of it: `«…» бағдарламасы`."""
    if not tokens.has(index, _WORD) or tokens.has(index, _ENDS_NOUN) or index in tokens.phrase:
        return False
    return not case_of(tokens, index) & Case.CLAUSE


def is_quoted_name(tokens: Tokens, index: int) -> bool:
    """Whether a quoted stretch is the name of a body: `«Дала» компаниясының директоры`."""
    stretch = tokens.stretch.get(index)
    if stretch is None:
        return False
    words = tokens.text[stretch.inner : stretch.inner_end]
    return looks_like_name(words, titles_capitalised=False) or (
        is_owned(tokens, index + 1) and names_a_thing(words)
    )


def names_a_thing(words: str) -> bool:
    """Whether quoted words may be a title or the name of a body: capital, short, no sentence's end."""
    return words[:1].isupper() and words[-1:] not in ".!?…," and words.count(" ") < _LONGEST_TITLE


def _ends(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a token borders on a noun phrase, or is a verb, which none holds."""
    here = tokens.tag[index]
    if here & _ENDS_NOUN:
        return not (here & (_HEAD | _CAPITAL) and index > first) or bool(here & _PREPOSITION)
    verbal = tokens.word[index] & _MOSTLY_VERBAL and not tokens.word[index] & WordClass.GUESSED
    return bool(verbal) and not here & (_HEAD | _CAPITAL | _PRONOUN)


def _is_head(tokens: Tokens, index: int, first: int) -> bool:
    tag = tokens.tag
    if tokens.form[index] in tokens.vocabulary.chief and not tokens.has(index + 1, _ROLE):
        return False
    if tag[index] & (_HEAD | _PART):
        # `topluma bakan`: what faces society, and no minister.
        verbal = tokens.vocabulary.hangs_cases and tokens.can_be(index, WordClass.NOT_FINITE)
        return not verbal or bool(tag[index] & _CAPITAL) or not is_oblique(tokens, index - 1)
    if not tag[index] & _CAPITAL or _describes_next(tokens, index):
        return False
    # A capital that only opens the sentence makes no name.
    return (
        index > first
        or tokens.has(index - 1, _WORD)
        or not tokens.has(index + 1, _WORD | _QUOTED)
        or (tokens.has(index + 1, _QUOTED) and not tokens.can_be(index, WordClass.PLURAL))
        or tokens.has(index + 1, _CAPITAL | _ENDS_NOUN | _COORDINATING)
        or _is_surname(tokens, index)
        or tokens.can_be(index, WordClass.MOSTLY_NAME)
    )


def is_of_place(tokens: Tokens, last: int) -> bool:
    """Whether a name that ends with the token `last` is a place's, which the noun behind it says."""
    return tokens.has(last + 1, _WORD) and tokens.form[last + 1] in tokens.vocabulary.place_nouns


def opens_place(tokens: Tokens, index: int) -> bool:
    """Whether a name opens with where its place lies: Shimoliy Koreya."""
    vocabulary = tokens.vocabulary
    if tokens.form[index] not in vocabulary.directions or not tokens.has(index + 1, _CAPITAL):
        return False
    if vocabulary.lexicon.directed_places:
        return tokens.form[index + 1] in vocabulary.directed_places
    return not _is_given_name(tokens, index) and not _is_surname(tokens, index + 1)


def is_governed(tokens: Tokens, last: int) -> bool:
    """Whether a postposition follows a name that ends with the token `last`: `Алатау менен кездешүү`."""
    behind = last + 1
    if tokens.has(behind, _COORDINATING) and tokens.form[behind] in tokens.vocabulary.accompanying:
        return not tokens.has(behind + 1, _CAPITAL)
    return tokens.has(behind, _PREPOSITION)


def _describes_next(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word only describes the noun behind it: `Жоғарғы сот`, `Сенаттык комитет`."""
    if tokens.has(index + 1, _CAPITAL) or not _is_bare_word(tokens, index + 1):
        return False
    if tokens.word[index + 1] & WordClass.MOSTLY_FINITE:
        return False
    belongs = tokens.form[index].endswith(
        tokens.vocabulary.belonging_endings
    ) and not _is_given_name(tokens, index)
    return belongs or (_is_common(tokens, index) and not tokens.can_be(index, WordClass.NOUN))


def _is_given_name(tokens: Tokens, index: int) -> bool:
    """Whether a given name stands at `index`, or a word joined to a name: `Мұрат пен Мәлік`."""
    joined = tokens.has(index - 1, _COORDINATING) and tokens.has(index - 2, _CAPITAL)
    word = tokens.text[tokens.start[index] : tokens.end[index]]
    return joined or gender_of_given_name(word) is not None


def _is_bare_word(tokens: Tokens, index: int) -> bool:
    bare = tokens.has(index, _WORD) and not tokens.has(index, _ENDS_NOUN)
    return bare and not is_oblique(tokens, index)


def _has_clause(tokens: Tokens, index: int) -> bool:
    """Whether a word may be a participle, which has what stands before it: `çalışan`, `істеген`."""
    participle = tokens.form[index].endswith(tokens.vocabulary.participles)
    return participle or tokens.can_be(index, WordClass.NOT_FINITE)


def _is_participle(tokens: Tokens, index: int) -> bool:
    """Whether a word is a participle in front of its noun, which has the clause before it."""
    if tokens.form[index] in tokens.vocabulary.attributive:
        return tokens.has(index + 1, _CAPITAL | _HEAD)
    # Any participle before a name: `dile getiren Arpaguş`, `itirazı değerlendiren Mahkeme`.
    return (
        tokens.form[index].endswith(("an", "en"))
        and (
            tokens.can_be(index, WordClass.NOT_FINITE)
            or len(tokens.form[index]) >= _LONG_PARTICIPLE
        )
        and not tokens.can_be(index, WordClass.NOUN)
        and not tokens.has(index, _CAPITAL | _ENDS_NOUN)
        and tokens.has(index + 1, _CAPITAL)
    )


def _is_counted_oblique(tokens: Tokens, index: int) -> bool:
    """Whether a noun mostly is in an oblique case by the counts of its language: `topluma`."""
    return (
        tokens.can_be(index, WordClass.OBLIQUE)
        and tokens.can_be(index, WordClass.NOUN)
        and not case_of(tokens, index) & Case.OWNER
    )


def _is_possessed(tokens: Tokens, index: int) -> bool:
    """Whether the case follows the ending of what somebody owns: `отырысында`, not `отырыста`."""
    return bool(case_of(tokens, index) & Case.POSSESSED)


def _is_address(tokens: Tokens, index: int) -> bool:
    """Whether how somebody is addressed stands behind the name: `Сейітов мырза`."""
    addresses = tokens.has(index, _TITLE) and not tokens.has(index, _CAPITAL)
    return addresses and tokens.has(index - 1, _CAPITAL)


def _ends_name(tokens: Tokens, index: int) -> bool:
    """Whether a surname stands at `index` with a given name before it."""
    named = tokens.has(index - 1, _CAPITAL) and not tokens.has(index, _HEAD)
    return named and _is_surname(tokens, index) and not is_owner(tokens, index)


def _is_initial_stop(tokens: Tokens, index: int) -> bool:
    """Whether a mark is the stop of an initial: `Н. Саидзода`."""
    return (
        index > 0
        and not tokens.has(index, _WORD | _STOP)
        and tokens.text[tokens.start[index]] == "."
        and tokens.has(index + 1, _CAPITAL)
        and tokens.has(index - 1, _CAPITAL)
        and tokens.end[index - 1] - tokens.start[index - 1] <= 2
    )
