"""Which name a noun phrase is about: `chief Ann Berg` is Ann Berg, `the mother of Ann Berg` is not.

Apart from who is named so, which needs the whole text (`register`).
"""

from summarize.quotations.declined.words import is_foreign
from summarize.quotations.language_kinds import is_cased_final, is_romance
from summarize.quotations.people.namings import Naming, continues, is_site, last_name, naming
from summarize.quotations.people.not_names import is_linked_to_thing
from summarize.quotations.people.officeholders import joins_offices
from summarize.quotations.people.roles_beside import behind_brackets, given_gender
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ARTICLE = Tag.ARTICLE
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_GROUP = Tag.GROUP
_BODY_OR_DOCUMENT = Tag.BODY_OR_DOCUMENT
_GOVERNS_NAME = Tag.GOVERNS_NAME
_JOINS = Tag.COMMA | Tag.COORDINATING
_CUE = Tag.SAY | Tag.JUDGE | Tag.EXCLAIM
_BESIDE_VERB = Tag.AUXILIARY | Tag.ADVERB | Tag.PRONOUN | Tag.NEGATION
_NO_VERB = (
    _CAPITAL
    | Tag.SOURCE
    | Tag.AUDIENCE
    | Tag.GOVERNS
    | Tag.CONJUNCTION
    | Tag.COORDINATING
    | Tag.TIME
)
_FULL_NAME = 2
"""Words of a name that has a given name and a surname."""


def looks_personal(tokens: Tokens, found: Naming) -> bool:
    """Whether a run of capitalised words that nothing shows to be a person may be one."""
    if tokens.has(found.first - 1, _ARTICLE) and not tokens.vocabulary.order.is_free:
        return False
    return not is_foreign(tokens, found.after - 1) and not any(
        tokens.word[i] & WordClass.MOSTLY_NOUN and not tokens.word[i] & WordClass.GUESSED
        for i in range(found.first, found.after)
    )


def names_two(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase names two, `Ann Berg and Paul Dunn`, and so is neither's."""
    tag = tokens.tag
    joint = next(
        (
            i for i in range(mention.first + 1, mention.after - 1)
            if tag[i] & Tag.COORDINATING and not tag[i] & _CAPITAL and tag[i - 1] & _CAPITAL
            and (tag[i + 1] & _CAPITAL or (tag[i + 1] & _ARTICLE and tokens.has(i + 2, _CAPITAL)))
        ),
        None,
    )  # fmt: skip
    if joint is None or joins_offices(tokens, joint) or _joins_things(tokens, joint):
        return False
    if _joins_what_it_is_of(tokens, mention, joint):
        return False
    domains = tokens.vocabulary.office_domains
    if tokens.form[joint - 1] in domains and tokens.form[joint + 1] in domains:
        return False  # وزیر [راه و شهرسازی]
    if not is_cased_final(tokens):
        return not _is_in_role(tokens, joint, last_name(tokens, mention))
    # Two attributes of one office: Hazine ve Maliye Bakanı Mehmet Şimşek
    return not any(tag[i] & (_ROLE | _GROUP) for i in range(joint, mention.after))


def _joins_what_it_is_of(tokens: Tokens, mention: Phrase, joint: int) -> bool:
    """Whether a Romance or Indonesian office is of both nouns, no names: el ministro de Justicia [y] Seguridad, Ana Lund."""
    office = mention.first + tokens.has(mention.first, _ARTICLE)
    if tokens.vocabulary.lexicon.offices_lead:  # Menteri Kelautan [dan] Perikanan Ali Lund
        fields = all(tokens.has(i, Tag.NOT_PERSON) for i in (joint - 1, joint + 1))
        return fields and tokens.has(office, _ROLE)
    if not is_romance(tokens) or not tokens.has(office, _ROLE):
        return False
    linked = any(tokens.has(i, Tag.LINKING) for i in range(office + 1, joint))
    noun = tokens.can_be(joint + 1, WordClass.MOSTLY_NOUN)
    names = (given_gender(tokens, i) is not None for i in range(office + 1, joint + 2))
    return linked and noun and not any(names)


def opens_list(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase is the first of several names: `said [Ann Berg], Paul Dunn and Mary Hill`."""
    joint = behind_brackets(tokens, mention.after)
    while tokens.has(joint, _JOINS):
        first = after = joint + 1
        if given_gender(tokens, first) is None:
            return False
        while after < len(tokens) and continues(tokens, after):
            after += 1
        if after - first < _FULL_NAME:
            return False
        behind = behind_brackets(tokens, after)
        if tokens.has(joint, Tag.COORDINATING):
            return not _describe_noun(tokens, behind) and not _open_clause(tokens, mention, behind)
        joint = behind
    return False


def _describe_noun(tokens: Tokens, behind: int) -> bool:
    """Whether names are but what the noun behind them is of: `Virginia Tech and Charlotte Hornets legend`."""
    return (
        tokens.vocabulary.order is OrderKind.FIXED
        and not tokens.has(behind, _CAPITAL)
        and (tokens.has(behind, _ROLE) or tokens.can_be(behind, WordClass.MOSTLY_NOUN))
    )


def _open_clause(tokens: Tokens, mention: Phrase, behind: int) -> bool:
    """Whether names do what the next verb says: `řekla Jana Nová a [Jan Novák] přikývl`.

    Only of somebody who stands behind a verb of saying: of those in front of it the verb may be the one.
    """
    before = mention.first - 1
    while tokens.has(before, _BESIDE_VERB):
        before -= 1
    if not tokens.has(before, _CUE):
        return False
    while tokens.has(behind, _BESIDE_VERB) and not tokens.is_form(
        behind, tokens.vocabulary.relatives
    ):
        behind += 1
    return _may_be_finite(tokens, behind)


def _may_be_finite(tokens: Tokens, index: int) -> bool:
    """Whether a word is a finite verb, or may be one for all that is known of it."""
    if tokens.has(index, _CUE) or tokens.can_be(index, WordClass.FINITE):
        return True
    if not tokens.has(index, _WORD) or tokens.has(index, _NO_VERB):
        return False
    return not tokens.word[index] or tokens.form[index].endswith(tokens.vocabulary.finite_endings)


def _joins_things(tokens: Tokens, joint: int) -> bool:
    """Whether German nouns that are no names stand on both sides: Ministerium für Umwelt und Verkehr.

    What an office is for needs no noun that is known: Ministerin für Umwelt und Verbraucherschutz.
    """
    if not tokens.vocabulary.lexicon.nouns_capitalised:
        return False
    sides = joint - 1, joint + 1
    if tokens.has(joint - 2, Tag.PREPOSITION) and tokens.has(joint - 3, _ROLE):
        return all(given_gender(tokens, i) is None for i in sides)
    return all(
        tokens.can_be(i, WordClass.MOSTLY_NOUN)
        and not tokens.can_be(i, WordClass.NAME)
        and not tokens.has(i, _ROLE | _GROUP)
        for i in sides
    )


def _is_in_role(tokens: Tokens, index: int, name: Naming | None) -> bool:
    """Whether the token is part of the role in front of a name: `Minister of Economy [and] Trade Ada Berg`."""
    if name is None or name.role is None:
        return False
    rest = tokens.slice(index, name.first).strip()
    return name.role != rest and name.role.endswith(rest)


def head_name(tokens: Tokens, mention: Phrase) -> Naming | None:
    """The name of somebody that a noun phrase is about, rather than one that hangs on its noun."""
    found = last_name(tokens, mention)
    if found is None and tokens.vocabulary.lexicon.nouns_capitalised:
        return _opening_name(tokens, mention)
    if found is None and tokens.vocabulary.order in (OrderKind.FIXED, OrderKind.ROMANCE):
        # Chief Jan Hall with the Altfeld Police Department, Luc Morel de la CGT
        opening = _opening_name(tokens, mention)
        return opening if opening and tokens.has(opening.after, _GOVERNS_NAME) else None
    if found is None or _describes(tokens, mention, found) or _is_of_many(tokens, mention, found):
        return None
    before = _head_before(tokens, mention, found)
    governed = before > mention.first and tokens.has(before, _GOVERNS_NAME)
    governed = governed and not _is_in_role(tokens, before, found)
    opening = _opening_name(tokens, mention) if governed else None
    if opening is not None or (governed and _hangs_on_noun(tokens, mention, before)):
        # Segundo nota do ministro Davi Prado: the words are his.
        told = is_romance(tokens) and tokens.has(mention.first, Tag.DOCUMENT)
        return found if told and opening is None else opening
    if not tokens.vocabulary.lexicon.nouns_capitalised:
        return found
    opened = tokens.has(mention.first, _OPENS)
    # Vertreter deutscher Werften: whose they are.
    owned = mention.first <= before < found.first - 1 and tokens.has(before, _CAPITAL)
    of_named = _is_of_named(tokens, mention, found)
    hangs = not found.is_shown and (governed or opened or owned)
    return None if of_named or hangs else found


def _is_of_named(tokens: Tokens, mention: Phrase, name: Naming) -> bool:
    """Whether a German genitive says whose a thing is by role and name: Das Team des Ministers Lotz."""
    role = name.first - 1
    stem = tokens.form[role].removesuffix("s")
    words = tokens.vocabulary
    personal = words.tags_of(stem) & _ROLE or (
        words.role_suffixes and stem.endswith(words.role_suffixes)
    )
    if not personal or stem == tokens.form[role] or not words.lexicon.nouns_capitalised:
        return False
    article = role - 1
    while article > mention.first and not tokens.has(article, _CAPITAL | _OPENS):
        article -= 1
    return tokens.has(article, _OPENS) and article > mention.first


def _describes(tokens: Tokens, mention: Phrase, name: Naming) -> bool:
    """Whether a name only says which thing, or whose, is meant by the words behind it."""
    if name.after < mention.after and tokens.has(name.after - 1, Tag.POSSESSIVE_FORM):
        return True  # Tom Kell's mother
    if name.first > mention.first and is_linked_to_thing(tokens, name.first):
        return True  # Назорати хушкии ИМА
    if tokens.form[mention.first] in tokens.vocabulary.indefinite:
        hangs = (tokens.has(i, Tag.LINKING) for i in range(mention.first, name.first))
        if any(hangs):  # un porte-parole de l'équipe Tromp
            return True
    opened = tokens.has(mention.first, _ARTICLE)
    if tokens.vocabulary.order is OrderKind.FIXED and tokens.has(name.after, Tag.LINKING):
        return False  # Ann Cole of the campaign for rivers
    return any(
        tokens.has(i, _BODY_OR_DOCUMENT) or (opened and tokens.has(i, _WORD))
        for i in range(name.after, mention.after)
    )


def _is_of_many(tokens: Tokens, mention: Phrase, name: Naming) -> bool:
    """Whether an English name tells whose several are: `[Relatives] of jailed editor Tom Kell`."""
    head = mention.first + tokens.has(mention.first, _ARTICLE)
    several = tokens.can_be(head, WordClass.PLURAL) or tokens.form[head].endswith(
        tokens.vocabulary.role_endings or ("-",)
    )
    several = several and tokens.can_be(head, WordClass.NOUN)
    if tokens.vocabulary.order is not OrderKind.FIXED or not several or name.first <= head + 1:
        return False
    return tokens.has(head + 1, _GOVERNS_NAME)


def _head_before(tokens: Tokens, mention: Phrase, name: Naming) -> int:
    """The token in front of a name, past its role, title and article: the head of the NHS."""
    before = name.first - 1
    nouns_capitalised = tokens.vocabulary.lexicon.nouns_capitalised
    romance = is_romance(tokens)
    while before >= mention.first and (
        tokens.has(before, _ROLE | _TITLE)
        or (romance and tokens.can_be(before, WordClass.ADJECTIVE) and _is_lower(tokens, before))
        or (nouns_capitalised and not tokens.has(before, _CAPITAL | _OPENS | _GOVERNS_NAME))
    ):
        before -= 1  # Kritiker des neuen Vorhabens
    alone = before == name.first - 1 and not name.is_shown
    if alone and tokens.vocabulary.order is OrderKind.FIXED:
        before = _thing_before(tokens, mention, before)
    return before - (before > mention.first and tokens.has(before, _ARTICLE))


def _is_lower(tokens: Tokens, index: int) -> bool:
    return not tokens.has(index, _CAPITAL | _OPENS | _GOVERNS_NAME)


def _thing_before(tokens: Tokens, mention: Phrase, last: int) -> int:
    """Where an English noun that a name calls something begins: `director of the [US mining company] X`."""
    before = last
    while before > mention.first and not tokens.has(before, _OPENS | _GOVERNS_NAME):
        before -= 1
    lower = tokens.has(last, _WORD) and not tokens.has(last, _CAPITAL | _OPENS | _GOVERNS_NAME)
    # Director of research Ada Birk
    hangs = tokens.has(before, _ARTICLE) or not tokens.has(before, Tag.LINKING)
    return before if lower and hangs and before > mention.first else last


def _hangs_on_noun(tokens: Tokens, mention: Phrase, joint: int) -> bool:
    """Whether a name behind the preposition `joint` hangs on a role, a body or another noun."""
    fixed = tokens.vocabulary.order is OrderKind.FIXED
    opened = fixed or tokens.has(mention.first, _ARTICLE) or is_romance(tokens)
    return _is_in_name(tokens, mention.first, joint) or any(
        tokens.has(i, _ROLE | _BODY_OR_DOCUMENT) or (opened and _may_be_noun(tokens, i))
        for i in range(mention.first, joint)
    )


def _is_in_name(tokens: Tokens, first: int, joint: int) -> bool:
    """Whether what a preposition hangs on is a body's name: Royal Academy of Engineering."""
    return not tokens.vocabulary.lexicon.nouns_capitalised and all(
        tokens.has(index, _CAPITAL | _OPENS) for index in range(first, joint)
    )


def _may_be_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word in lower case is a noun, or nobody knows what: the head of a phrase."""
    return not tokens.tag[index] & (_CAPITAL | _ARTICLE | Tag.PREPOSITION) and not tokens.word[
        index
    ] & (WordClass.MOSTLY_FUNCTION | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_ADVERB)


def _opening_name(tokens: Tokens, mention: Phrase) -> Naming | None:
    """The name that a phrase opens with, something hung on it: Benno Jahn von der Gewerkschaft.

    In English behind a role in lower case: [lead researcher] Ada Birk of the University of Lund.
    """
    first = after = _behind_lower_role(tokens, mention)
    while after < mention.after and (tokens.tag[after] & _CAPITAL or continues(tokens, after)):
        after += 1
    found = naming(tokens, first, after) if after > first else None
    if found is None:
        return None
    # säger Iver Lunt förundersökningsledare vid Nordkammaren
    full = found.after - found.first >= _FULL_NAME and tokens.has(found.after, _ROLE)
    shown = found.is_shown or (full and not tokens.has(found.after, _CAPITAL))
    return found if shown or can_only_be_name(tokens, found) else None


def _behind_lower_role(tokens: Tokens, mention: Phrase) -> int:
    first = mention.first
    if tokens.vocabulary.order is not OrderKind.FIXED or tokens.has(first, _CAPITAL):
        return first
    while first < mention.after and not tokens.has(first, _CAPITAL | _GOVERNS_NAME):
        first += 1
    role = tokens.has(first - 1, _ROLE) and not tokens.has(first, _GOVERNS_NAME)
    return first if role else mention.first


def can_only_be_name(tokens: Tokens, name: Naming) -> bool:
    """Whether one word can only be a name where nouns have capitals too: Orlow of `Orlow der DW`."""
    word = tokens.word[name.first]
    alone = name.after - name.first == 1 and tokens.vocabulary.lexicon.nouns_capitalised
    return alone and not word & ~(WordClass.NAME | WordClass.MOSTLY_NAME)


def before_address(tokens: Tokens, mention: Phrase) -> int:
    """Where a mention ends but for what hangs on the name: Адамс мырза, Адамс LakeFC.com."""
    after = mention.after
    while after - 1 > mention.first and (
        is_site(tokens, after - 1) or (is_cased_final(tokens) and tokens.has(after - 1, _TITLE))
    ):
        after -= 1
    return after
