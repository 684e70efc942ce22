"""What a mention without a name tells of whom it stands for: that he is one, of which sex, in which role.

Apart from who that is, which needs the people of the whole text (`by_description`).
"""

import re
from collections.abc import Sequence

from summarize.case_endings import without_case
from summarize.names import name_key
from summarize.quotations.declined.cases import (
    is_declined_role,
    is_of_one_role,
    is_of_several_roles,
)
from summarize.quotations.declined.words import head_of
from summarize.quotations.language_kinds import declined, is_cased_final, is_romance
from summarize.quotations.people.officeholders import is_feminine
from summarize.quotations.people.parts_of_names import stem_of, stems_of
from summarize.quotations.people.person import Person
from summarize.quotations.people.roles_beside import FUNCTION
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_plural_form
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ARTICLE = Tag.ARTICLE
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_GROUP = Tag.GROUP
_PRONOUN = Tag.PRONOUN
_BODY_OR_DOCUMENT = Tag.BODY_OR_DOCUMENT
_GOVERNS_NAME = Tag.GOVERNS_NAME
_OPENS_CLAUSE = Tag.CONJUNCTION | Tag.COORDINATING | Tag.ADVERB | Tag.TIME | Tag.THAT
_NO_PLACE = _ROLE | _BODY_OR_DOCUMENT | FUNCTION
_OFFICE_AND_ADJECTIVE = 2
_SHORTEST_OFFICE = 3
_SHORT_OFFICE = 4
_LONGEST_ENDING = 3
"""Letters by which the forms of an office differ, with the last of the shorter: alcalde, alcaldesa."""
LETTERS_OF_ARTICLE = (2, 1)
_LONGEST_DESCRIPTION = 4
"""Tokens of a description that stands for a name: longer ones say themselves who is meant."""


def is_team(tokens: Tokens, mention: Phrase, role: int) -> bool:
    """Whether a German phrase is what somebody of a role has: Präsident Trumps Wahlkampfteam."""
    return (
        tokens.vocabulary.lexicon.nouns_capitalised
        and not tokens.has(mention.first, _OPENS)
        and role + 2 < mention.after
        and tokens.has(role + 1, _CAPITAL)
        and tokens.has(role + 2, _CAPITAL)
    )


def introduces(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a description is of somebody new: `another official`, `başka bir üst düzey yetkili`.

    Where attributes stand before what tells so, or it before the phrase, it does not open the phrase.
    """
    indefinite = tokens.vocabulary.indefinite
    if not is_cased_final(tokens):
        return tokens.form[mention.first] in indefinite
    first = mention.first
    while first > 0 and tokens.has(first - 1, _ARTICLE):
        first -= 1
    return any(tokens.form[i] in indefinite for i in range(first, mention.after))


def is_of_another_land(
    tokens: Tokens, mention: Phrase, head: int, role: Sequence[frozenset[str]]
) -> bool:
    """Whether two offices are told apart by an adjective: o ministro turco, ministro iraquiano.

    Or by the land in front of a Turkic one, or behind a Tajik one: Türkmenistanyň prezidenti, сарвазири Русия.
    """
    if is_cased_final(tokens) or tokens.vocabulary.linking_endings:
        lands = [
            i for i in range(mention.first, mention.after) if i != head and _is_land(tokens, i)
        ]
        told = frozenset().union(*role)
        endings = tokens.vocabulary.endings
        return len(role) > 1 and any(
            stems_of(name_key(tokens.form[i]), endings).isdisjoint(told) for i in lands
        )
    which = head + 1
    if not is_romance(tokens) or len(role) != _OFFICE_AND_ADJECTIVE or which >= mention.after:
        return False
    key = name_key(tokens.form[which])
    adjective = not tokens.has(which, FUNCTION | _CAPITAL)
    return adjective and stem_of(key, tokens.vocabulary.endings) not in role[1]


def _is_land(tokens: Tokens, index: int) -> bool:
    """Whether a word is a land, in whatever case: Türkmenistanyň."""
    if not tokens.has(index, _CAPITAL):
        return False
    vocabulary = tokens.vocabulary
    bare = without_case(tokens.slice(index, index + 1), vocabulary.code, governed=True).lower()
    return bool(vocabulary.tags.get(bare, 0) & Tag.NOT_PERSON)


def is_of_another_office(tokens: Tokens, mention: Phrase, head: int, person: Person) -> bool:
    """Whether an office, whose noun is at `head`, is not somebody's with a like one.

    The ministro de Exteriores de Corea del Norte is not the líder de Corea del Sur, and no
    vice-presidente do Senado is the presidente do Senado.
    """
    if tokens.vocabulary.order not in (OrderKind.FIXED, OrderKind.ROMANCE):
        return False
    endings, office = tokens.vocabulary.endings, tokens.form[head]
    role = (person.role or "").lower().split()
    told = {stem_of(name_key(word), endings) for word in words_of_role(" ".join(role))}
    if stem_of(name_key(office), endings) in told:
        return _is_of_another_place(tokens, mention, head, person)
    return any(word.endswith("-" + office) for word in role) or any(
        stem_of(name_key(tokens.form[i]), endings) not in told
        for i in range(*mention)
        if tokens.has(i, _CAPITAL) and not tokens.has(i, _ROLE | FUNCTION)
    )


def _is_of_another_place(tokens: Tokens, mention: Phrase, head: int, person: Person) -> bool:
    """Whether two offices of one name have each another place: alcalde de Bonares, alcalde de Rociana."""
    if not is_romance(tokens) or person.role is None:
        return False
    own = {tokens.form[i] for i in range(head + 1, mention.after) if _is_place(tokens, i)}
    vocabulary = tokens.vocabulary
    theirs = {
        word.lower()
        for word in person.role.split()[1:]
        if word[0].isupper() and not vocabulary.tags_of(word.lower()) & _NO_PLACE
    }
    return bool(own and theirs) and own.isdisjoint(theirs)


def _is_place(tokens: Tokens, index: int) -> bool:
    return tokens.has(index, _CAPITAL) and not tokens.has(index, _NO_PLACE)


def has_unlike_office(tokens: Tokens, mention: Phrase, roles: Sequence[str]) -> bool:
    """Whether a description is of an office that nobody has besides those of `roles`.

    The governor is no mayor, the president no vice president, and the accused no prosecutor.
    """
    vocabulary = tokens.vocabulary
    if not vocabulary.unlike_roles or not roles:
        return False
    head = next((i for i in range(*mention) if says_role(tokens, i)), None)
    if head is None:
        return False
    if _is_tried_by(vocabulary, tokens.form[head], roles) or _is_untold(
        vocabulary, tokens.form[head], roles
    ):
        return True
    said = _without_deputy(vocabulary, tokens.form[head])
    is_deputy = any(tokens.form[i].startswith(vocabulary.deputies) for i in range(*mention))
    office = _unlike_office(vocabulary, said)
    unlike = False
    for role in roles:
        words = role.lower().replace("-", " ").split()
        own = [_without_deputy(vocabulary, word) for word in words]
        same = next((i for i, word in enumerate(own) if _is_like(word, said)), None)
        if same is not None:
            around = words[: same + 2]  # Deputy Mayor, maire adjoint
            if any(word.startswith(vocabulary.deputies) for word in around) == is_deputy:
                return False
            unlike = True
            continue
        offices = [found for word in own if (found := _unlike_office(vocabulary, word))]
        if office and any(_is_like(found, office) for found in offices):
            return False  # Oberbürgermeister; die Ministerin
        unlike |= bool(office and (offices or _presides_over_land(vocabulary, words)))
    return unlike


def _presides_over_land(vocabulary: Vocabulary, role: Sequence[str]) -> bool:
    """Whether a role is but that of a head of state, who is no minister: le président américain, not of a club."""
    heads = vocabulary.lexicon.same_offices.values()
    return len(role) <= _OFFICE_AND_ADJECTIVE and any(word in heads for word in role)


def _is_tried_by(vocabulary: Vocabulary, said: str, roles: Sequence[str]) -> bool:
    """Whether a description is of one side of a trial, and roles are of another: the accused is no prosecutor."""
    offices = {word for role in roles for word in role.lower().split()}
    tried, trying = vocabulary.tried_roles, vocabulary.trying_roles
    if said in tried:  # помощник прокурора is no accused either
        return tried.isdisjoint(offices) and any(one.startswith(tuple(trying)) for one in offices)
    return said in trying and trying.isdisjoint(offices) and not tried.isdisjoint(offices)


def _is_untold(vocabulary: Vocabulary, said: str, roles: Sequence[str]) -> bool:
    """Whether a description is of an office that the text would say somebody has: no founder is [the lawyer]."""
    kind = next((one | more for one, more in vocabulary.told_roles if said in one), frozenset())
    told = {word for role in roles for word in re.findall(r"\w+", role.lower())}
    trades = (one | more for one, more in vocabulary.trade_kinds if said in one | more)
    # il difensore may be a team's captain and need be no lawyer
    return bool(kind) and kind.isdisjoint(told) and all(it.isdisjoint(told) for it in trades)


def _without_deputy(vocabulary: Vocabulary, word: str) -> str:
    """An office without what makes a deputy's of it, in one word: vicepresidente, Wiceminister."""
    prefix = next((it for it in vocabulary.deputies if word.startswith(it)), "")
    return word.removeprefix(prefix).removeprefix("-")


def _unlike_office(vocabulary: Vocabulary, word: str) -> str:
    """The listed office that a word is, or in German the head of: minister of Umweltminister."""
    if word in vocabulary.unlike_roles or not vocabulary.lexicon.nouns_capitalised:
        return word if word in vocabulary.unlike_roles else ""
    heads = (office for office in vocabulary.unlike_roles if word.endswith(office))
    return max(heads, key=len, default="")


def _is_like(word: str, other: str) -> bool:
    """Whether two offices are one but for who has it, or for a case: alcalde, alcaldesa; министра."""
    word, other = name_key(word), name_key(other)
    short, long = sorted((len(word), len(other)))
    shared = short - (short > _SHORT_OFFICE)
    alike = short >= _SHORTEST_OFFICE and word[:shared] == other[:shared]
    return alike and long - shared <= _LONGEST_ENDING


def fields_of(tokens: Tokens, mention: Phrase) -> list[int]:
    """What says which of its kind is meant: `home` in `the home secretary`, `Dole's attorney`."""
    if tokens.vocabulary.order is not OrderKind.FIXED:
        return []
    owners = [i for i in range(*mention) if tokens.has(i, Tag.POSSESSIVE_FORM)]
    if not tokens.has(mention.after - 1, _ROLE):
        return owners
    return owners + [
        i
        for i in range(*mention)
        if tokens.can_be(i, WordClass.NOUN)
        and not tokens.can_be(i, WordClass.ADJECTIVE)
        and not tokens.has(i, _CAPITAL | _ROLE | FUNCTION | Tag.POSSESSIVE_FORM)
    ]


def is_called(tokens: Tokens, head: int, person: Person) -> bool:
    """Whether the noun of a description is in a role: сотрудник управления is no глава управления.

    Whoever the article does not name is called by nothing else.
    """
    endings = tokens.vocabulary.endings
    stem = stem_of(name_key(tokens.form[head]), endings)
    said = words_of_role(person.role if person.keys else person.name)
    return any(
        stem_of(name_key(word), endings) == stem
        and not is_declined_role(tokens.vocabulary, word.lower())
        for word in said
    )


def serves(tokens: Tokens, head: int, person: Person) -> bool:
    """Whether somebody works for who is described: пресс-секретарь президента is no президент."""
    endings = tokens.vocabulary.endings
    stem = stem_of(name_key(tokens.form[head]), endings)
    said = any(stem_of(name_key(word), endings) == stem for word in words_of_role(person.role))
    return said and not is_called(tokens, head, person)


def is_one_more(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a description with an attribute is of another than a role: федеральный чиновник.

    So it is with `президент` where somebody is his press secretary.
    """
    if not declined(tokens) or person.role is None:
        return False
    head = head_of(tokens, *mention)
    if serves(tokens, head, person):
        return True
    familiar = tokens.form[head] in tokens.vocabulary.familiar_roles
    return head > mention.first and not familiar and not is_called(tokens, head, person)


def words_of_role(role: str | None) -> list[str]:
    """The words of a role, and what stands first in one with a hyphen: премьер-министр is a премьер."""
    parts = (role or "").split()
    return [*parts, *(part.partition("-")[0] for part in parts if "-" in part)]


def is_anothers(tokens: Tokens, mention: Phrase, head: int, person: Person) -> bool:
    """Whether a description and a role are of unlike things: директор порта, директор школы."""
    endings = tokens.vocabulary.endings
    role = [name_key(word) for word in (person.role or "").split()]
    stem = stem_of(name_key(tokens.form[head]), endings)
    behind = next((i for i, word in enumerate(role, 1) if stem_of(word, endings) == stem), None)
    if behind is None:
        return False
    if _is_of_unlike_land(tokens, mention, head, (person.role or "").split()[behind:]):
        return True
    owners = {stem_of(word, endings) for word in role[behind:]}
    own = {
        stem_of(name_key(tokens.form[i]), endings)
        for i in range(head + 1, mention.after)
        if tokens.tag[i] & _WORD
    }
    return bool(owners and own) and owners.isdisjoint(own)


def _is_of_unlike_land(tokens: Tokens, mention: Phrase, head: int, owners: Sequence[str]) -> bool:
    """Whether two offices have each an adjective of its own: šéf české diplomacie, šéf polské diplomacie."""
    if not declined(tokens):
        return False
    vocabulary = tokens.vocabulary

    def adjectives(words: Sequence[str]) -> set[str]:
        return {
            stem_of(name_key(word), vocabulary.endings)
            for word in words
            if vocabulary.classes.of(word.lower()) & WordClass.MOSTLY_ADJECTIVE
        }

    own = adjectives([tokens.form[i] for i in range(head + 1, mention.after)])
    others = adjectives(owners)
    return bool(own and others) and own.isdisjoint(others)


def stands_for_somebody(tokens: Tokens, index: int) -> bool:
    """Whether a word is a phrase without a noun: he, it, that, diese."""
    here = tokens.tag[index]
    return bool(here & _PRONOUN or tells_owner(tokens, index)) or bool(
        here & _ARTICLE and not here & (_ROLE | _BODY_OR_DOCUMENT)
    )


def tells_owner(tokens: Tokens, index: int) -> bool:
    """Whether a Romance word says whose something is, and agrees with that: a su juicio, à ses yeux."""
    here = tokens.tag[index]
    return bool(here & Tag.POSSESSIVE) and not here & _PRONOUN and is_romance(tokens)


def pronoun_gender(tokens: Tokens, index: int) -> str:
    """The gender of a pronoun that means one person, else empty."""
    if tells_owner(tokens, index):
        return "c"
    if tokens.tag[index] & _ARTICLE:
        return ""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    gender = vocabulary.pronouns.get(form) or vocabulary.own_words.get(form, "")
    return gender if gender in ("m", "f", "c") else ""


def is_thing(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a mention is the pronoun of a body that says something: [it] also said; not: [it] is worth noting."""
    return _says_something(tokens, mention, "n")


def tells_several(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a mention is the pronoun of several, or of one of whom no sex is told, that say something: [they] added."""
    return _says_something(tokens, mention, "p")


def is_unnamed(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase is of several, or of one who is told of first: [a former officer], unlike [the officer]."""
    if tokens.has(mention.first, _PRONOUN):
        return False
    one = is_one_person(tokens, mention) and introduces(tokens, mention)
    return one or is_plural(tokens, mention.after - 1) or names_several(tokens, *mention)


def names_several(tokens: Tokens, first: int, after: int) -> bool:
    """Whether several people are told of in a stretch: residents, men."""
    return any(
        (tokens.has(i, _ROLE | _GROUP) or tokens.is_form(i, tokens.vocabulary.people))
        and is_plural(tokens, i)
        for i in range(first, after)
    )


def _says_something(tokens: Tokens, mention: Phrase, gender: str) -> bool:
    first, verb = mention.first, mention.after
    if tokens.vocabulary.order is not OrderKind.FIXED or verb - first > 1:
        return False
    if tokens.vocabulary.pronouns.get(tokens.form[first]) != gender:
        return False
    while tokens.has(verb, Tag.ADVERB | Tag.AUXILIARY) and not tokens.has(verb, Tag.PASSIVE):
        verb += 1
    opens = not tokens.has(first - 1, _WORD) or tokens.has(first - 1, _OPENS_CLAUSE)
    return opens and tokens.has(verb, Tag.SAY)


def is_body(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase is one body or what it has written: the ministry, the report, Valley Bank; not: analysts."""
    first, last = mention.first, mention.after - 1
    if tokens.has(first, _PRONOUN) or is_one_person(tokens, mention):
        return False
    if any(tokens.has(i, Tag.COMMA | Tag.COORDINATING) for i in range(first, last)):
        return False
    named = all(tokens.has(i, _CAPITAL) for i in range(first, mention.after))
    bodies = _BODY_OR_DOCUMENT | Tag.OUTLET | Tag.NOT_PERSON
    told = any(tokens.has(i, bodies) for i in range(first, mention.after))
    return (named and last > first) or (told and not is_plural(tokens, last))


def is_one_person(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase is about one person by what he or she does: `a lawyer`, `der Müller`."""
    roles = [i for i in range(*mention) if tokens.tag[i] & _ROLE and not tokens.tag[i] & _GROUP]
    return bool(roles) and not is_plural(tokens, roles[0])


def without_hung_article(vocabulary: Vocabulary, word: str) -> str:
    """A Nordic role without the article that hangs behind it: `kaptein` of `kapteinen`; any other word as it is."""
    endings = vocabulary.definite_endings
    if not endings or not word.lower().endswith(endings):
        return word
    ends = vocabulary.role_suffixes or ("-",)
    for base in (word[:-letters] for letters in LETTERS_OF_ARTICLE):
        if vocabulary.tags_of(base.lower()) & _ROLE or base.lower().endswith(ends):
            return base
    return word


def is_definite(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase stands for one person named before: `the lawyer`, `die Mutter`."""
    first, after = mention
    if (
        not tokens.tag[first] & _ARTICLE
        or tokens.form[first] in tokens.vocabulary.indefinite
        or after - first > _LONGEST_DESCRIPTION
        or any(tokens.tag[i] & (_GOVERNS_NAME | _GROUP) for i in range(first + 1, after))
    ):
        return False
    last = after - 1
    figure, _, age = tokens.form[last].partition("-")
    if figure.isdigit() and age in tokens.vocabulary.ages:
        return True  # the 31-year-old
    return says_role(tokens, last) and not is_plural(tokens, last)


def says_role(tokens: Tokens, index: int) -> bool:
    """Whether a word says what somebody is, and is not an outlet's name: The Economist."""
    is_outlet = tokens.has(index, Tag.OUTLET) and tokens.has(index, _CAPITAL)
    return tokens.has(index, _ROLE) and not is_outlet


def described_gender(tokens: Tokens, mention: Phrase) -> str:
    """The gender that a description tells: of its article or its noun; else `c`."""
    if is_feminine(tokens, mention.after - 1):
        return "f"
    if tokens.vocabulary.lexicon.nouns_capitalised:
        genders = tokens.vocabulary.lexicon.article_genders
        return genders.get(tokens.form[mention.first], "c")
    return gender_of_article(tokens, mention.first) if is_romance(tokens) else "c"


def gender_of_article(tokens: Tokens, index: int) -> str:
    """The gender that a Romance or Greek article tells: el, la, ο, η; else `c`."""
    genders = tokens.vocabulary.lexicon.article_genders
    if genders:
        return genders.get(tokens.form[index], "c")
    known = tokens.word[index] if tokens.has(index, _ARTICLE) else 0
    masculine, feminine = known & WordClass.MASCULINE, known & WordClass.FEMININE
    if bool(masculine) == bool(feminine):
        return "c"
    return "m" if masculine else "f"


def is_plural(tokens: Tokens, index: int) -> bool:
    """Whether a noun is of several people."""
    if tokens.can_be(index, WordClass.PLURAL):
        return True
    if declined(tokens) and is_of_several_roles(tokens, index):
        return True
    if declined(tokens) and (tokens.has(index, _GROUP) or is_of_one_role(tokens, index)):
        return tokens.has(index, _GROUP)  # адвокаты, but президента
    form, words = tokens.form[index], tokens.vocabulary
    if is_cased_final(tokens):
        return is_plural_form(words, form)  # unlike somebody's: облыс әкімі
    return any(
        form.endswith(ending) and words.tags_of(form.removesuffix(ending)) & _ROLE
        for ending in words.role_endings
    )
