"""The subject of a clause in a language that marks every other noun with an ending.

Kazakh, Turkish and their kin put the subject in front and leave it bare, so it is the first name,
role or pronoun without a case ending. Apart from the walks in `phrases` because those look beside
a verb, where such a language has its object.

A clause is read as a row of noun phrases. A word with a case ending ends its phrase, which then is no
subject; an owner and an attribute go with the noun behind them; a person's name is complete with its
surname, so that a place or a body named next is not part of it.
"""

from summarize.case_endings import POSSESSIVES
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.attributes import (
    BODY,
    LONGEST_ATTRIBUTE,
    opens_ministry,
    start_of_body,
)
from summarize.quotations.turkic.cased_words import (
    ENDS_NOUN,
    HEAD,
    closes_patronymic,
    is_address,
    is_brand,
    is_cased_acronym,
    is_elsewhere,
    is_initial_stop,
    is_oblique,
    is_owner,
    is_plural,
    is_quoted_hearer,
    is_quoted_name,
)
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.turkic.joined_nouns import (
    NounPhrase,
    end_of_shared_case,
    is_in_list_of_case,
    joins_by_dash,
    joins_two,
    names_people,
    with_row,
)
from summarize.quotations.turkic.name_borders import (
    is_called_so,
    is_land_behind_name,
    is_whole_name_of_owner,
)
from summarize.quotations.turkic.phrase_parts import (
    belongs_to_next,
    ends_noun,
    is_bare_word,
    is_head,
    is_participle,
    is_predicate,
    office_of_fields,
    parts_office,
)
from summarize.quotations.turkic.subject_borders import (
    changes_script,
    closes_person,
    describes_case,
    ends_person,
    governs_another,
    is_another,
    is_apart,
    is_complete,
    is_first_of_name,
    is_named_body,
    is_of_nobodys,
    is_on_condition,
    is_owned_by_brand,
    is_unfinished_name,
    lacks_owner,
    opens_clause_of_noun,
    stands_behind_name,
    without_adjective,
    without_attribute,
    without_brand,
)
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_COORDINATING = Tag.COORDINATING
_TIME = Tag.TIME
_PREPOSITION = Tag.PREPOSITION
_OWNER = Tag.POSSESSIVE

_OPENS_AGAINST = Tag.CONJUNCTION | Tag.ADVERB

_FARTHEST_SUBJECT = 200
"""Tokens behind a clause's beginning in which its subject stands: longer clauses are no prose."""
_LONGEST_CLAUSE = 20
_NAME_WORDS = 2


def nominative(tokens: Tokens, first: int, limit: int) -> tuple[int, int] | None:
    """The tokens of the noun phrase in `[first, limit)` that can be the subject, if there is one."""
    limit = min(limit, first + _FARTHEST_SUBJECT)
    if tokens.vocabulary.attributive:
        # What stands before a participle is its own: `…sürdürdüğünü vurgulayan Arpaguş`.
        for index in range(first, limit - 1):
            if is_participle(tokens, index):
                found = _Search(tokens, index + 1).run(limit)
                # Unlike sunulan Radyo 4 programında
                goes_on = found is not None and tokens.has(found.after, Tag.NUMBER)
                if found is not None and found.first == index + 1 and not goes_on:
                    return found.first, found.after
    found = _Search(tokens, first).run(limit)
    if found is not None and _is_date(tokens, found):
        found = _Search(tokens, found.after + 1).run(limit)
    if found is not None and _is_what_somebody_is(tokens, found):
        return None
    if found is not None:
        found = _with_what_he_has(tokens, found)
        found = _with_second_office(tokens, found, limit)
        found = _set_against(tokens, limit, found) or _of_main_clause(tokens, limit, found)
    if found is None:
        return None
    return _start_of_noun(tokens, first, found.first, found.after), found.after


def _is_what_somebody_is(tokens: Tokens, found: NounPhrase) -> bool:
    """Whether an office in lower case only says what somebody is: `[ailəsinin üzvü] olduğunu söylədiyi Kaya`."""
    is_what = found.after
    named = any(tokens.has(i, _CAPITAL) for i in range(found.first + 1, is_what))
    told = tokens.has(is_what, Tag.AUXILIARY) and tokens.has(is_what - 1, _ROLE)
    clause = bool(case_of(tokens, is_what) & Case.CLAUSE) if told else False
    return clause and not named


def _with_what_he_has(tokens: Tokens, found: NounPhrase) -> NounPhrase:
    """A lone name with what it has in front of a comma: `[Tramp aksiyasi], keyingi uchrashuv …`."""
    thing = found.after
    lone = thing == found.first + 1 and tokens.has(found.first, _CAPITAL)
    if not lone or tokens.has(thing, _CAPITAL | HEAD) or not tokens.has(thing + 1, _COMMA):
        return found
    owned = tokens.form[thing].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    whole = owned and not tokens.vocabulary.hangs_cases and is_bare_word(tokens, thing)
    return NounPhrase(found.first, thing + 1) if whole else found


def _with_second_office(tokens: Tokens, found: NounPhrase, limit: int) -> NounPhrase:
    """The name behind a second office of whoever has the first: `Nazirin köməkçisi, şöbə müdiri Əli Hacıyev`."""
    comma = found.after
    if found.is_person or not tokens.has(comma, _COMMA) or not tokens.has(comma - 1, _ROLE):
        return found
    if is_plural(tokens, comma - 1):
        return found
    later = _Search(tokens, comma + 1).run(limit)
    if later is None or not later.is_person:
        return found
    behind = later.after
    if tokens.has(behind, _CAPITAL) and is_oblique(tokens, behind):
        return found  # Sporcu, yapımcı Ali Demir [Kaya'ya] …
    offices = [i for i in range(later.first, later.after) if tokens.has(i, _ROLE)]
    if not offices or offices[-1] + 1 >= later.after:
        return found
    return later


def _is_date(tokens: Tokens, found: NounPhrase) -> bool:
    """Whether a phrase is a day and its month, in front of the year that has the case: `23 Nisan 2025'te`."""
    return all(tokens.has(i, _TIME | Tag.NUMBER) for i in range(found.first, found.after))


def _of_main_clause(tokens: Tokens, limit: int, found: NounPhrase) -> NounPhrase | None:
    """The subject of the last clause, where `found` is that of one which only says when.

    `Полиция айғақ жинап жатқанда, Айдос Серіков …`. Nothing, where the next noun may be an object.
    """
    comma = next(
        (
            i
            for i in range(found.after + 1, min(limit, found[1] + _LONGEST_CLAUSE))
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
    if tokens.has(later.first, _PRONOUN):
        one_of = later.first > comma + 1  # çalışanlardan [biri]
        return later if one_of and tokens.vocabulary.hangs_cases else found
    names = sum(1 for i in range(later.first, later.after) if tokens.tag[i] & _CAPITAL)
    return later if names >= _NAME_WORDS else None


def _set_against(tokens: Tokens, limit: int, found: NounPhrase) -> NounPhrase | None:
    """Whom a last clause sets against the subject of a whole one: `X көпірге барды, [ал Y] …ғанын айтты`, `Y esa …`.

    Nobody where `deb` closes what is told, which may be both clauses.
    """
    if tokens.has(limit - 1, Tag.THAT_AFTER):
        return None
    contrasting, topical = tokens.vocabulary.contrasting, tokens.vocabulary.topical
    for comma in range(limit - 2, found.after, -1):
        if not tokens.has(comma, _COMMA) or not _ends_statement(tokens, comma - 1):
            continue
        first = comma + 1
        while tokens.form[first] in contrasting or tokens.has(first, _OPENS_AGAINST):
            first += 1  # ал эми
        later = _Search(tokens, first).run(limit)
        if later is None or later.first != first or not tokens.has(later.after - 1, _CAPITAL):
            continue
        if first > comma + 1 or tokens.form[later.after] in topical:
            return later
    return None


def _ends_statement(tokens: Tokens, last: int) -> bool:
    """Whether a clause ends with a finite verb, which no subordinate one does: барды, berdi."""
    if tokens.has(last, _CAPITAL | HEAD) or not tokens.has(last, _WORD):
        return False
    case = case_of(tokens, last)
    uncounted = not tokens.word[last] and not case & (Case.OBLIQUE | Case.OWNER)  # берди (Uzbek)
    finite = tokens.can_be(last, WordClass.FINITE) or tokens.has(last, Tag.SAY)
    return (finite or uncounted) and not case & Case.CLAUSE


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
    comes = tokens.form[start].endswith(tokens.vocabulary.attributive_endings or ("-",))
    # olay yerine gelen [bir vatandaş]; Ajans'a konuşan [üst düzey bir yetkili]
    told = start > first and is_oblique(tokens, start - 1) and start + 1 < after
    if comes and (told or tokens.has(start + 1, Tag.ARTICLE)):
        return start + 1
    for index in range(after - 2, start - 1, -1):
        if tokens.has(index, HEAD | _OWNER) or is_owner(tokens, index):
            break
        if tokens.form[index].endswith(tokens.vocabulary.participles):
            return index + 1
    return start_of_body(tokens, first, start, after) if tokens.has(after - 1, BODY) else start


class _Search:
    """One look for a subject, from the beginning of a clause on."""

    def __init__(self, tokens: Tokens, first: int) -> None:
        self._tokens = tokens
        self._first = first
        self._start = first
        self._found: NounPhrase | None = None

    def run(self, limit: int) -> NounPhrase | None:
        index = self._first
        while index < limit:
            index = self._behind_shared_case(self._behind_brackets(index, limit))
            if index == self._start or self._opens_body_of_owner(index):
                index = office_of_fields(self._tokens, index) or index
            if index >= limit or self._look(index):
                break
            index += 1
        return self._found

    def _opens_body_of_owner(self, index: int) -> bool:
        """Whether a capital stands behind what has a body or an office: Hukumat huzuridagi [Axborot] va aloqa agentligi."""
        tokens, owner = self._tokens, index - 1
        bare = not tokens.has(owner, _CAPITAL) and not self._is_person()
        return bare and owner >= self._start and is_owner(tokens, owner)

    def _behind_brackets(self, index: int, limit: int) -> int:
        """Past what is put in brackets inside a name: `министрлигинин (ӨКМ) маалымат бөлүмү`."""
        tokens = self._tokens
        if tokens.form[index] != "(" or not tokens.has(index - 1, _WORD | _QUOTED):
            return index
        end = min(limit, index + LONGEST_ATTRIBUTE)
        closing = next((i for i in range(index, end) if tokens.form[i] == ")"), None)
        if closing is None or closing + 1 >= limit:
            return index
        within = tokens.has(closing + 1, _WORD) and not tokens.has(closing + 1, ENDS_NOUN)
        return closing + 1 if within else index

    def _behind_shared_case(self, joint: int) -> int:
        """Past a noun whose case is that of the name before it, too, which then is no subject."""
        last = end_of_shared_case(self._tokens, self._found, joint)
        if last is None:
            return joint
        self._border(last, drops=True)
        return last + 1

    def _look(self, index: int) -> bool:
        """Take in one token; whether the subject is complete in front of it."""
        tokens, here, found = self._tokens, self._tokens.tag[index], self._found
        fields = here & _COMMA and found is not None and parts_office(tokens, index)
        joins = here & Tag.DASH and joins_by_dash(tokens, found, self._first, index)
        ministry = self._goes_on_as_ministry(index - 1)
        if is_initial_stop(tokens, index) or joins or fields or ministry:
            return False
        reported = tokens.phrase.get(index, (0, ""))[1] == "according_after"
        passed_on = found is not None and (reported or self._published(index))
        if passed_on or opens_clause_of_noun(tokens, found, index):
            # As an outlet reports, somebody said it; Ерлан Сабыров басқаратын Ұлттық қор …
            return self._border(index, drops=True)
        pronoun = here & _PRONOUN and not here & _OWNER and self._takes_pronoun(index)
        row = here & _COMMA and self._takes_row(index)
        if (
            pronoun
            or row
            or closes_person(tokens, found, index)
            or changes_script(tokens, found, index)
        ):
            return True
        if here & _COORDINATING and joins_two(tokens, found, self._start, index):
            return False
        is_name = bool(here & _QUOTED) and is_quoted_name(tokens, index)
        is_name = is_name and not (found is not None and is_quoted_hearer(tokens, index))
        if ends_noun(tokens, index, self._first) or (here & _QUOTED and not is_name):
            # Beside önce and sonra, which govern an ablative, a bare noun has an adverb behind it.
            governs = here & _PREPOSITION and not here & Tag.ADVERB
            governs = governs and not is_predicate(tokens, index)
            drops = bool(governs) and not governs_another(tokens, found, index)
            return self._border(index, drops=drops)
        return bool(here & _WORD) and self._noun(index)

    def _noun(self, index: int) -> bool:
        """Take in one word of a noun phrase; whether the subject is complete in front of it."""
        tokens, found = self._tokens, self._found
        if is_owner(tokens, index):
            return self._owner(index)
        if is_on_condition(tokens, found, index):
            return self._border(index, drops=True)  # Әкім шықпаса …: who tells it stands elsewhere
        if is_oblique(tokens, index, protected=found is not None):
            return self._oblique(index)
        if not is_head(tokens, index, self._first):
            apart = tokens.vocabulary.hangs_cases and belongs_to_next(tokens, index)
            if apart and stands_behind_name(tokens, found, index):
                return True  # Ali Kaya SMA'lı çocuklar için …
            if is_owned_by_brand(tokens, found, index):
                self._found = None  # YouGov жаңа сауалнамасы: the poll, not YouGov
            return self._is_person()
        return self._head(index)

    def _oblique(self, index: int) -> bool:
        """Take in a word with a case; whether the subject is complete in front of it."""
        tokens, found = self._tokens, self._found
        if self._goes_on_as_ministry(index):
            return False
        if found is not None:
            found = without_brand(tokens, found, index)
        if found is not None:
            found = without_attribute(tokens, found, index)
        self._found = found
        return self._border(index, drops=not is_apart(tokens, found, index))

    def _goes_on_as_ministry(self, index: int) -> bool:
        """Whether what a land's body does stands behind the land: `Ўзбекистон Республикаси [Соғлиқни] сақлаш вазирлиги`."""
        found = self._found
        return found is not None and found.after == index and opens_ministry(self._tokens, index)

    def _published(self, index: int) -> bool:
        """Whether another tells it in a document of whom was found: `гезит [чыгарган] маекте министр Асан Үсенов …`."""
        tokens, document = self._tokens, index + 1
        participle = tokens.form[index].endswith(tokens.vocabulary.participles or ("-",))
        if not participle or tokens.has(index, _CAPITAL) or not tokens.has(document, Tag.DOCUMENT):
            return False
        later = _Search(tokens, document + 1).run(min(len(tokens), index + _LONGEST_CLAUSE))
        return later is not None and later.is_person and later.first == document + 1

    def _is_person(self) -> bool:
        return self._found is not None and self._found.is_person

    def _head(self, index: int) -> bool:
        """The same of a word that can be somebody, or part of the name of somebody."""
        tokens, found = self._tokens, self._found
        if found is not None and is_called_so(tokens, found.after, index):
            return True  # Наргиза исмли аёл [полиция] …
        if is_complete(tokens, found, index):
            self._found = found and without_adjective(tokens, found, index)
            return True
        if describes_case(tokens, found, self._start, index):
            return self._is_person()  # қызметі жүргізушінің [полиция] бөліміне жеткізілгенін …
        owned = is_owned_by_brand(tokens, found, index)  # Telma TV арнасы
        if found is not None and found.after == index and is_address(tokens, index):
            self._found = NounPhrase(found.first, index + 1, is_person=True)
            return False
        if found is not None and not owned and is_another(tokens, found, index):
            return not tokens.tag[index] & _TITLE
        self._take(index)
        return False

    def _take(self, index: int) -> None:
        tokens, start = self._tokens, self._start
        if lacks_owner(tokens, start, index):
            return
        capital = tokens.has(index, _CAPITAL)
        titled = tokens.has(index, _TITLE) and not capital
        body = tokens.has(index, BODY) or is_brand(tokens, index)
        named = capital and ends_person(tokens, start, index) and not body
        fathers = closes_patronymic(tokens, index)
        is_person = named or fathers or (titled and index > start)
        self._found = NounPhrase(start, index + 1, is_person)

    def _takes_row(self, comma: int) -> bool:
        """Take in a row of nouns of several behind the first."""
        row = with_row(self._tokens, self._found, comma)
        self._found = row or self._found
        return row is not None

    def _owner(self, index: int) -> bool:
        """Take in the owner of what follows; what stood right in front of it goes with it."""
        tokens, found = self._tokens, self._found
        joined = tokens.has(index - 1, _COORDINATING)
        adjacent = found is not None and found.after == index - joined
        named = joined or tokens.form[index] in tokens.vocabulary.naming
        if adjacent and (named or self._opens_name_of_owner(index)):
            self._found = None  # ABD ile İran'ın; Нәрікбаев атындағы
            return False
        land = tokens.has(index - 1, Tag.NOT_PERSON)  # unlike Azərbaycan XİN-in
        letters = stands_behind_name(tokens, found, index) and is_cased_acronym(tokens, index)
        apart = adjacent and not self._is_person() and is_of_nobodys(tokens, index)
        if (letters and not land) or apart:
            return True  # Анвар Солиҳ БМТнинг Тошкентдаги …; Тұрғындар көпірдің жабылғанын айтты
        if adjacent and is_named_body(tokens, index):
            self._found = None  # Ana Yurd Partiyasının sədri
            return False
        if self._is_person() or names_people(tokens, found):
            # министрі Борис Джонсон Ресейдің Еуропадан …
            return not tokens.has(index, _CAPITAL) or is_land_behind_name(tokens, index)
        if is_owned_by_brand(tokens, found, index):
            self._found = None  # MoveOn прогресшіл тобының өкілі Камила Торе
            return False
        chief = tokens.form[index - 1] in tokens.vocabulary.chief
        if chief or (adjacent and not tokens.has(index - 1, _ROLE)):
            self._found = None
        return False

    def _opens_name_of_owner(self, index: int) -> bool:
        """Whether the word in front of an owner is the first of its name: `prezident Donald Trampning`."""
        tokens = self._tokens
        given = tokens.has(index - 2, _ROLE) and is_first_of_name(tokens, index - 1)
        unfinished = is_unfinished_name(tokens, self._found, index)
        return given or unfinished or is_whole_name_of_owner(tokens, index)

    def _takes_pronoun(self, index: int) -> bool:
        tokens, behind = self._tokens, index + 1
        if self._found is not None or is_oblique(tokens, index):
            return False
        if index > 0 and tokens.form[index - 1].startswith(tokens.form[index]):
            return False  # [өзүн өзү] башкаруу, o‘zini o‘zi
        if tokens.has(index, _COORDINATING) and index > self._start:
            return False  # `Қазақстан мен Өзбекстан`
        if tokens.has(behind, _TIME | _PREPOSITION):
            return False  # `ол кезде`: at that time
        # Kyrgyz `ал` is a pronoun and a conjunction: before a name it opens the clause.
        also = tokens.has(index, Tag.ADVERB | Tag.CONJUNCTION)
        opens = tokens.has(behind, _CAPITAL | HEAD) and not is_oblique(tokens, behind)
        opens = opens and not tokens.has(
            behind, Tag.NOT_PERSON
        )  # Ал Кыргызстан эт сатарын белгиледи
        told = tokens.has(behind + 1, Tag.OUTLET) and is_oblique(tokens, behind + 1)
        # – деди ал Анадолу агенттигине: the outlet is only told.
        if also and opens and not told and not is_elsewhere(tokens, behind):
            self._start = behind
            return False
        self._found = self._he_himself(index) or NounPhrase(index, behind)
        return True

    def _he_himself(self, pronoun: int) -> NounPhrase | None:
        """Who is meant by a pronoun that he owns: `[Soliyevning] o‘zi`, `[Асановдун] өзү`."""
        tokens, first = self._tokens, pronoun - 1
        if not tokens.has(first, _CAPITAL) or not is_owner(tokens, first):
            return None
        while first > self._first and tokens.has(first - 1, _CAPITAL):
            first -= 1
        return NounPhrase(first, pronoun)

    def _border(self, index: int, *, drops: bool) -> bool:
        drops = drops or is_in_list_of_case(self._tokens, self._found, index)
        if self._found is not None and not drops:
            return True
        self._found = None
        self._start = index + 1
        return False
