"""What part a word has in its noun phrase in Kazakh, Turkish and their kin: its head, what describes it, what ends it.

Apart from what one word is by its own endings (`cased_words`), because here its neighbours say it.
"""

from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import (
    ENDS_NOUN,
    HEAD,
    closes_patronymic,
    has_given_name,
    is_common,
    is_oblique,
    is_owned_noun,
    is_owner,
    is_row_of_places,
    is_surname,
    opens_body_of_several,
)
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION
_PART = Tag.PARTICLE | Tag.TITLE
_MOSTLY_VERBAL = WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE
_LONGEST_OFFICE = 10
MOST_FIELDS = 14
"""Tokens behind a comma within which the office ends whose fields it parts."""
_LONG_PARTICIPLE = 8
_LONG_ENDING = 4


def ends_noun(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a token borders on a noun phrase, or is a verb, which none holds."""
    here = tokens.tag[index]
    if (
        here & Tag.PARTICLE
        and tokens.has(index - 1, Tag.PARTICLE)
        and tokens.has(index + 1, _CAPITAL)
    ):
        return False  # Ursula von [der] Leyen
    if here & ENDS_NOUN:
        return not (here & (HEAD | _CAPITAL) and index > first) or bool(here & _PREPOSITION)
    verbal = tokens.word[index] & _MOSTLY_VERBAL and not tokens.word[index] & WordClass.GUESSED
    verbal = verbal or is_object_participle(tokens, index)
    return bool(verbal) and not here & (HEAD | _CAPITAL | _PRONOUN)


def is_predicate(tokens: Tokens, index: int) -> bool:
    """Whether a postposition right behind a name is what somebody is, and governs nothing: Нуржан Акматов [каршы] экенин билдирди."""
    clause = tokens.has(index + 1, _WORD) and case_of(tokens, index + 1) & Case.CLAUSE
    return bool(clause) and tokens.has(index - 1, _CAPITAL)


def is_object_participle(tokens: Tokens, index: int) -> bool:
    """Whether a Turkish word is a participle whose subject would be an owner: Ali Demir [yaptığı] açıklamada."""
    endings = tokens.vocabulary.object_participle_endings
    return bool(endings) and tokens.form[index].endswith(endings)


def is_head(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a word is the noun of a phrase that begins at `first`: a role, a body, a name."""
    tag = tokens.tag
    if opens_body_of_several(tokens, index) or tokens.form[index] in (
        tokens.vocabulary.foreign_articles
    ):
        return False
    if tokens.form[index] in tokens.vocabulary.chief and not tokens.has(index + 1, _ROLE):
        return False
    if tag[index] & Tag.PARTICLE and tokens.form[index] in tokens.vocabulary.filiation:
        # Бегимай Токтогул кызы, or somebody's daughter, Президенттин кызы, of whom nobody tells
        child = is_owner(tokens, index - 1) and not tokens.has(index - 2, HEAD)
        return child or closes_patronymic(tokens, index)
    if tag[index] & (HEAD | _PART):
        # `topluma bakan`: what faces society, and no minister.
        verbal = tokens.vocabulary.hangs_cases and tokens.can_be(index, WordClass.NOT_FINITE)
        return not verbal or bool(tag[index] & _CAPITAL) or not is_oblique(tokens, index - 1)
    if not tag[index] & _CAPITAL or describes_next(tokens, index):
        return False
    # A capital that only opens the sentence makes no name.
    return (
        index > first
        or tokens.has(index - 1, _WORD)
        or not tokens.has(index + 1, _WORD | _QUOTED)
        or (tokens.has(index + 1, _QUOTED) and not tokens.can_be(index, WordClass.PLURAL))
        or tokens.has(index + 1, _CAPITAL | ENDS_NOUN | _COORDINATING)
        or tokens.is_form(index + 1, tokens.vocabulary.kin)
        or tokens.is_form(index + 1, tokens.vocabulary.naming)
        or is_surname(tokens, index)
        or tokens.can_be(index, WordClass.MOSTLY_NAME)
    )


def names_office(tokens: Tokens, index: int) -> bool:
    """Whether a Turkish paper's name is a word that an office has in front: Ankara [Cumhuriyet] Başsavcısı."""
    office = index + 1
    capitals = tokens.has(index, _CAPITAL) and tokens.has(office, _CAPITAL)
    held = capitals and tokens.vocabulary.hangs_cases and tokens.has(office, _ROLE)
    return held and is_owned_noun(tokens.vocabulary, tokens.form[office])


def describes_next(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word only describes the noun behind it: `Жоғарғы сот`, `Сенаттык комитет`."""
    if belongs_to_next(tokens, index) or _is_counted(tokens, index):
        return True
    if is_row_of_places(tokens, index) and _stands_before_noun(tokens, index):
        return True
    common = is_common(tokens, index) and not tokens.can_be(index, WordClass.NOUN)
    return common and _stands_before_noun(tokens, index)


def _is_counted(tokens: Tokens, index: int) -> bool:
    """Whether the word for one stands between a Turkish attribute and its noun: `Filistinli [bir] genç`."""
    if not tokens.vocabulary.hangs_cases or not tokens.has(index + 1, Tag.ARTICLE):
        return False
    from_there = tokens.form[index].endswith(tokens.vocabulary.belonging_endings)
    return from_there and tokens.has(index + 2, _WORD)


def belongs_to_next(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word says where the noun behind it belongs: `Сенаттык комитет`, SMA'lı çocuklar."""
    belongs = tokens.form[index].endswith(tokens.vocabulary.belonging_endings)
    if not belongs or not tokens.has(index, _CAPITAL) or not _stands_before_noun(tokens, index):
        return False
    return not has_given_name(tokens, index)


def parts_office(tokens: Tokens, comma: int) -> bool:
    """Whether a comma parts the fields of one office: `Çevre, Şehircilik ve İklim Değişikliği Bakanı`.

    The first is a noun that nobody is called by: unlike `Merz, Trump ve Dışişleri Bakanı Kaya'yı gördü`.
    """
    field, index, joined = comma - 1, comma + 1, False
    if not tokens.has(field, _CAPITAL):
        return False
    if not tokens.has(index, _CAPITAL):
        return _parts_fields(tokens, field)
    noun = tokens.can_be(field, WordClass.MOSTLY_NOUN) and not tokens.can_be(field, WordClass.NAME)
    if not noun or tokens.has(field - 1, _CAPITAL) or has_given_name(tokens, field):
        return False
    last = comma + _LONGEST_OFFICE
    while index < last and tokens.has(index, _CAPITAL | _COORDINATING):
        if tokens.has(index, Tag.ROLE):
            return joined
        joined = joined or tokens.has(index, _COORDINATING)
        index += 1
    return False


def _parts_fields(tokens: Tokens, field: int) -> bool:
    """Whether only the first field of an office has a capital: `Маданият, маалымат жана спорт министри`."""
    named = has_given_name(tokens, field) or is_surname(tokens, field)
    if tokens.vocabulary.hangs_cases or named or tokens.has(field - 1, _CAPITAL):
        return False
    joined = False
    for index in range(field + 2, field + MOST_FIELDS):
        if tokens.has(index, Tag.ROLE):
            name = tokens.has(index + 1, _CAPITAL)
            return joined and name and is_owned_noun(tokens.vocabulary, tokens.form[index])
        if tokens.has(index, _CAPITAL) or not tokens.has(index, _WORD | Tag.COMMA):
            break
        joined = joined or tokens.has(index, _COORDINATING)
    return False


def office_of_fields(tokens: Tokens, first: int) -> int | None:
    """Where the office or the body stands whose first of several fields opens at `first`.

    Only that has a capital: `[Еңбек] және халықты әлеуметтік қорғау министрі`, `[Цифрлық] даму, инновациялар
    және өнеркәсіп министрі`. A name is no field, and whose something is stands not between.
    """
    joint = _end_of_first_field(tokens, first)
    if joint is None:
        return None
    joined = False
    for index in range(joint, min(len(tokens), first + MOST_FIELDS)):
        body = is_body(tokens, index)
        if body or tokens.has(index, HEAD):
            does = tokens.form[index - 1].endswith(tokens.vocabulary.action_endings or ("-",))
            whole = joint > first + 1 or tokens.has(joint, Tag.COMMA)
            whole = whole or is_owner(tokens, first - 1)  # huzuridagi [Axborot] va aloqa agentligi
            known = does or whole or _is_known_field(tokens, first)
            held = body or tokens.has(index + 1, _CAPITAL)
            owned = body or is_owned_noun(tokens.vocabulary, tokens.form[index])
            return index if joined and known and held and owned else None
        if tokens.has(index, _CAPITAL) or not tokens.has(index, _WORD | Tag.COMMA):
            break
        if is_owner(tokens, index):
            break
        joined = joined or tokens.has(index, _COORDINATING)
    return None


def _is_known_field(tokens: Tokens, index: int) -> bool:
    """Whether a word is known, or listed, as one that nobody is called by."""
    listed = tokens.form[index] in tokens.vocabulary.lexicon.common_words
    return listed or is_common(tokens, index)


def is_body(tokens: Tokens, index: int) -> bool:
    """Whether a body stands at `index`, itself or as an owner: министрлиги, министрлигинин."""
    if not tokens.has(index, _WORD):
        return False
    form, words = tokens.form[index], tokens.vocabulary
    stems = (form.removesuffix(ending) for ending in words.genitive_endings if ending)
    body = any(words.tags_of(stem) & Tag.GROUP for stem in stems)
    return body or tokens.has(index, Tag.GROUP | Tag.OUTLET)


def _end_of_first_field(tokens: Tokens, first: int) -> int | None:
    """The comma or the conjunction behind the first field of an office: [Еңбек] және, [Цифрлық даму]."""
    words = tokens.vocabulary
    opens = tokens.has(first, _CAPITAL) and not tokens.has(first, HEAD | ENDS_NOUN)
    parted = not tokens.has(first - 1, _CAPITAL) or tokens.has(first - 1, ENDS_NOUN)
    if not opens or not parted or words.hangs_cases or is_owner(tokens, first):
        return None
    if has_given_name(tokens, first) or is_surname(tokens, first):
        return None
    joint = first + 1
    if tokens.has(joint, _WORD) and not tokens.has(joint, _COORDINATING | _CAPITAL | HEAD):
        does = tokens.form[joint].endswith(words.action_endings or ("-",))
        bare = (does or is_bare_word(tokens, joint)) and _is_known_field(tokens, first)
        joint += does if is_oblique(tokens, first) else bare
    return joint if tokens.has(joint, Tag.COMMA | _COORDINATING) else None


def _stands_before_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word in lower case follows that may be a noun, and has no case."""
    if tokens.has(index + 1, _CAPITAL) or not is_bare_word(tokens, index + 1):
        return False
    return not tokens.word[index + 1] & WordClass.MOSTLY_FINITE


def is_bare_word(tokens: Tokens, index: int) -> bool:
    """Whether a word goes on with a noun phrase, and has no ending that would end it."""
    bare = tokens.has(index, _WORD) and not tokens.has(index, ENDS_NOUN)
    return bare and not is_oblique(tokens, index)


def has_clause(tokens: Tokens, index: int) -> bool:
    """Whether a word may be a participle, which has what stands before it: `çalışan`, `істеген`."""
    participle = tokens.form[index].endswith(tokens.vocabulary.participles)
    return participle or tokens.can_be(index, WordClass.NOT_FINITE)


def is_participle(tokens: Tokens, index: int) -> bool:
    """Whether a word is a participle in front of its noun, which has the clause before it."""
    if tokens.form[index] in tokens.vocabulary.attributive:
        return tokens.has(index + 1, _CAPITAL | HEAD)
    # Any participle before a name: `dile getiren Arpaguş`, `itirazı değerlendiren Mahkeme`.
    return (
        tokens.form[index].endswith(tokens.vocabulary.attributive_endings)
        and (
            tokens.can_be(index, WordClass.NOT_FINITE)
            or len(tokens.form[index]) >= _LONG_PARTICIPLE
        )
        and not tokens.can_be(index, WordClass.NOUN)
        and not tokens.has(index, _CAPITAL | ENDS_NOUN)
        and tokens.has(index + 1, _CAPITAL)
        and not _is_out_of(tokens, index)
    )


def _is_out_of(tokens: Tokens, index: int) -> bool:
    """Whether a word that ends as a participle does has a long ending of a case: ardı[ndan], yolcu[lardan], unlike giden."""
    endings = tokens.vocabulary.oblique_endings
    return any(
        len(ending) >= _LONG_ENDING and tokens.form[index].endswith(ending) for ending in endings
    )
