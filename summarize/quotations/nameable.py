"""What may be printed as a speaker at all: the last look at a name, wherever it comes from.

A printed speaker is never a word of grammar, a verb, a number or a piece of a clause, whatever rule
found it: nobody is named then. Apart from the walks that build phrases because these look at what
stands where, and this at what a word can be.
"""

from itertools import chain

from summarize.case_endings import POSSESSIVES, is_surname, takes_case
from summarize.characters import APOSTROPHES, QUOTES, fold, straightened
from summarize.lazily import expression
from summarize.quotations.declined.words import is_one_of
from summarize.quotations.declined.words import is_surname as has_surname_ending
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import declined, is_arabic, is_cased_final, is_romance
from summarize.quotations.people.roles_beside import given_gender
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import (
    ACCORDING,
    SENTENCE_BEFORE,
    SHARED_SUBJECT,
    SUBJECT_AFTER,
    SUBJECT_BEFORE,
    Rule,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_owned_noun
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_SPEAKS = Tag.SOURCE | Tag.TITLE | Tag.CAPITAL | Tag.QUOTED
_GRAMMAR = (
    Tag.CONJUNCTION | Tag.COORDINATING | Tag.PREPOSITION | Tag.THAT | Tag.WHETHER | Tag.AUXILIARY
    | Tag.NEGATION | Tag.ADVERB | Tag.ARTICLE | Tag.OBLIQUE | Tag.POSSESSIVE
)  # fmt: skip
_MAY_END = Tag.SOURCE | Tag.TITLE | Tag.CAPITAL
_NO_NAME = (
    WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE | WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_FUNCTION
    | WordClass.MOSTLY_NUMERAL | WordClass.MOSTLY_ADJECTIVE
)  # fmt: skip
_NAMES = WordClass.NAME | WordClass.NOUN
_VERBS = WordClass.MOSTLY_FINITE
_OTHER_THAN_VERBS = WordClass.NOT_FINITE | WordClass.ADJECTIVE
_EDGES = QUOTES + ".,:;!?()[]"
_HUNG = expression(rf"[{APOSTROPHES}](?:ni|ga|ka|qa|da|dan|ning)$")
_STROKE = expression(r"(?<!\d)/|/(?!\d)")
_SHORTEST_STEM = 4
_GENITIVE = expression(r"['’]n?[ıiuü]n$")
_OWNED_IN_CASE = expression(r"[ıiuü]n[aeıiuü]$")
_CASE_LENGTHS = (1, 2, 3)
"""How many letters a Turkish case has."""
_POSSESSIVES_OF_ALL = tuple(dict.fromkeys(chain.from_iterable(POSSESSIVES.values())))
_SHORTEST_ACRONYM = 3
_LONGEST_PARTY = 4
"""Letters of a party's name that is cut short: M5s, FdI."""
_OPENS_SUBJECT = Tag.ARTICLE | Tag.POSSESSIVE | Tag.PRONOUN | Tag.NUMBER | Tag.TITLE | Tag.ROLE
_OPENS = Tag.ARTICLE | Tag.POSSESSIVE
_PAIR = 2
_ONE_OF_MANY = 3
"""Words of one of those who are many: один из соседей."""
_NO_THING = _GRAMMAR | _SPEAKS | Tag.SAY | Tag.SAYING | Tag.TIME | Tag.NUMBER | Tag.PRONOUN
"""What is no thing that somebody has."""
_SUBJECTS = frozenset({SUBJECT_BEFORE, SUBJECT_AFTER, SHARED_SUBJECT})


def is_nameable(tokens: Tokens, mention: Phrase, name: str, rule: Rule) -> bool:
    """Whether a name that stands for `mention`, found by `rule`, can be somebody's."""
    if declined(tokens) and is_one_of(tokens, mention.first):
        return _is_of_many(tokens, mention)
    return _can_be_named(tokens, mention, name, rule)


def _is_of_many(tokens: Tokens, mention: Phrase) -> bool:
    """Whether those are told of whom somebody is one: один из соседей, unlike один из них."""
    told = mention.after - mention.first >= _ONE_OF_MANY
    return told and not tokens.has(mention.after - 1, Tag.PRONOUN)


def _can_be_named(tokens: Tokens, mention: Phrase, name: str, rule: Rule) -> bool:
    parts = name.split()
    if not parts or not any(part[0].isalpha() for part in parts):
        return False
    if tokens.vocabulary.lexicon.caseless:
        return not _is_nation(tokens, parts)
    if mention.after - mention.first == 1 and tokens.has(mention.first, Tag.PRONOUN):
        # For whom it stands is settled elsewhere; for itself it stands nowhere.
        verbs = (part[0].islower() and _is_verb(tokens.vocabulary, part) for part in parts)
        return name.lower() != tokens.form[mention.first] and not any(verbs)
    last = tokens.slice(mention.after - 1, mention.after)
    if (
        _lacks_noun(tokens, mention)
        or _is_owned_document(tokens, mention)
        or _is_asking_or_object(tokens, mention)
        or _is_with_clitic(tokens, mention)
        or _is_thing_of_somebody(tokens, mention)
        or _is_statement(tokens, mention, name)
        or _is_half(tokens, mention, name)
        or _is_object(tokens, mention, parts[-1])
        or (rule not in ACCORDING and _is_object(tokens, mention, last))
        or (rule in _SUBJECTS and _is_governed(tokens, mention))
        or _is_glued(tokens, parts)
        or _is_torn(tokens, mention)
        or _may_own_next(tokens, mention)
        or _is_turkish_part(tokens, mention, parts)
        or _is_relative(tokens, mention)
        or _is_relative_to_quote(tokens, mention)
        or _is_verb_in_front(tokens, mention)
        or _is_of_apposed_office(tokens, mention, parts)
        or _is_party(tokens, mention, parts)
        or (rule is SENTENCE_BEFORE and _is_whole_sentence(tokens, mention))
        or _lacks_owner(tokens, mention, name)
        or (name == tokens.slice(*mention) and _is_declined_noun(tokens, mention))
    ):
        return False
    if any(letter.isupper() for letter in name):
        return not _is_common(tokens, mention, parts)
    return _says_who(tokens, mention, name)


def _is_nation(tokens: Tokens, parts: list[str]) -> bool:
    """Whether an Arabic word only tells where somebody is from: وأكمل [الألماني]."""
    return len(parts) == 1 and is_arabic(tokens) and parts[0] in tokens.vocabulary.office_domains


def _lacks_owner(tokens: Tokens, mention: Phrase, name: str) -> bool:
    """Whether a Turkic noun says by its ending that it is somebody's, and not whose: төрағасы.

    Kin does inside a sentence, `…, әкесі мақтан тұтатынын айтты`, where whose it is says so of him.
    """
    if not is_cased_final(tokens) or " " in name:
        return False
    vocabulary, form = tokens.vocabulary, name.lower()
    if is_owned_noun(vocabulary, form):
        return True
    return form in vocabulary.kin and not _opens_sentence(tokens, mention.first)


def _is_of_apposed_office(tokens: Tokens, mention: Phrase, parts: list[str]) -> bool:
    """Whether a Tajik name is of whom the office belongs to that is put behind somebody's name.

    `Лола Каримова, ҳимоятгари [Дилшод Карим] хабар дод`.
    """
    linking = tokens.vocabulary.linking_endings
    if not linking:
        return False
    role = mention.first - (not tokens.has(mention.first, Tag.ROLE))
    linked = tokens.has(role, Tag.ROLE) and tokens.form[role].endswith(linking)
    holder = role - 2
    if not linked or not tokens.has(role - 1, Tag.COMMA) or not tokens.has(holder, Tag.CAPITAL):
        return False
    return tokens.slice(holder, holder + 1) not in parts


def _is_party(tokens: Tokens, mention: Phrase, parts: list[str]) -> bool:
    """Whether a Romance office names by letters and a figure whose it is, and nobody: il leader M5s.

    Letters alone may be a person's: el presidente AMLO.
    """
    word, office = parts[0], mention.after - 2
    if len(parts) > 1 or not is_romance(tokens) or not tokens.has(office, Tag.ROLE):
        return False
    return len(word) <= _LONGEST_PARTY and not word.isalpha() and mention.first <= office


def _is_governed(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a subject is part of what stands before it: Une habitante de [New York] affirme.

    Or of a German verb: als „Held“ auf [Reisen] bezeichnet.
    """
    first, before = mention.first, mention.first - 1
    if is_romance(tokens):
        while tokens.has(before, _OPENS) and not tokens.has(before, Tag.LINKING):
            before -= 1  # con su [esposa] dijo
        behind = mention.after + tokens.has(mention.after, Tag.COMMA)
        related = behind < len(tokens) and tokens.form[behind] in tokens.vocabulary.relatives
        opened = before < first - 1 and not related  # par [le président], qui commenta
        joins = Tag.LINKING | (Tag.PREPOSITION if opened else 0)
        return tokens.has(before, joins) and not tokens.has(before, Tag.CAPITAL)
    if not tokens.vocabulary.lexicon.nouns_capitalised or tokens.has(first, _OPENS_SUBJECT):
        return False
    governing = tokens.has(before, Tag.PREPOSITION) and not tokens.has(before, Tag.CAPITAL)
    return governing and given_gender(tokens, first) is None


def _is_verb_in_front(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a German sentence opens with its verb and a pronoun: Fährt man …, Würdest Du …."""
    first, after = mention
    if not tokens.vocabulary.lexicon.nouns_capitalised or not _opens_clause(tokens, first):
        return False
    if after - first == 1:
        return tokens.has(after, Tag.PRONOUN) and not tokens.has(after, Tag.CAPITAL)
    pronoun = tokens.can_be(after - 1, WordClass.MOSTLY_FUNCTION)
    return pronoun and after - first == _PAIR and given_gender(tokens, first) is None


def _is_relative_to_quote(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a German relative pronoun and quoted words look like a thing's name: Gäste, die „Nie“ riefen."""
    first, after = mention
    german = tokens.vocabulary.lexicon.nouns_capitalised
    return (
        german
        and after - first == _PAIR
        and tokens.has(first, Tag.ARTICLE)
        and tokens.has(first + 1, Tag.QUOTED)
        and tokens.has(first - 1, Tag.COMMA)
    )


def _is_whole_sentence(tokens: Tokens, mention: Phrase) -> bool:
    """Whether nothing is said of whom a sentence names, as `Schulterzucken.` does."""
    return tokens.has(mention.after, Tag.STOP) and _opens_sentence(tokens, mention.first)


def _lacks_noun(tokens: Tokens, mention: Phrase) -> bool:
    """Whether an article is followed by no noun of its own: Die in diesen Zügen verbaute."""
    first = mention.first
    return tokens.has(first, Tag.ARTICLE) and (
        tokens.has(first + 1, Tag.PREPOSITION) and not tokens.has(first + 1, Tag.CAPITAL)
    )


def _is_owned_document(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a document is only told by a pronoun, whose it is: gemäß seiner Aussage."""
    return (
        tokens.has(mention.first, Tag.POSSESSIVE)
        and all(
            tokens.has(index, Tag.DOCUMENT)
            or not tokens.has(index, Tag.ROLE | Tag.GROUP | Tag.TITLE)
            for index in range(*mention)
        )
        and tokens.has(mention.after - 1, Tag.DOCUMENT)
    )


def _is_asking_or_object(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a German phrase only tells that somebody asked, or is an object.

    hieß es auf [Nachfrage]; die Polizei ermittelte nach eigenen Angaben [einen 26-jährigen Mann].
    """
    if not tokens.vocabulary.lexicon.nouns_capitalised:
        return False
    first, after = mention
    if after - first == 1 and tokens.has(first, Tag.DOCUMENT):
        source = tokens.phrase.get(first - 1, (0, ""))[1] == "according"
        return tokens.has(first - 1, Tag.PREPOSITION) and not source
    field = tokens.phrase.get(first - 3, (0, ""))
    own = field == (first, "according")
    indefinite = tokens.form[first] in tokens.vocabulary.indefinite
    return own and indefinite and tokens.form[first] in tokens.vocabulary.accusative_articles


def _is_thing_of_somebody(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a German phrase is a thing that somebody has: Ihr Dementi, but not: Ihre Familie."""
    owned = tokens.vocabulary.lexicon.nouns_capitalised and tokens.has(
        mention.first, Tag.POSSESSIVE
    )
    return owned and not any(
        tokens.has(index, Tag.ROLE | Tag.GROUP | Tag.TITLE | Tag.OUTLET)
        or fold(tokens.form[index]) in tokens.vocabulary.people
        for index in range(*mention)
    )


def _is_statement(tokens: Tokens, mention: Phrase, name: str) -> bool:
    """Whether a name is what somebody told, also with whose it is: Polizeiangaben, die Äußerungen des Rates."""
    endings = tokens.vocabulary.statement_endings
    if name.lower().endswith(endings):
        return True
    heads = (
        part
        for part in name.split()
        if part[0].isupper() and not _tags(tokens.vocabulary, part) & _OPENS
    )
    head = next(heads, "")
    return bool(tokens.vocabulary.lexicon.nouns_capitalised) and head.lower().endswith(endings)


def _is_half(tokens: Tokens, mention: Phrase, name: str) -> bool:
    """Whether a stroke joins a name to another, which is left out: Ibope of CNI/Ibope, unlike 9/11 widow Ada Birk."""
    begin, end = tokens.span(*mention)
    joined = _STROKE.search(tokens.text[max(0, begin - 1) : end + 1])
    return joined is not None and "/" not in name


def _is_with_clitic(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a hyphen hangs a pronoun on a lone word, as Portuguese does on a verb: Foi-lhe."""
    verb, _, clitic = tokens.form[mention.first].rpartition("-")
    lone = mention.after - mention.first == 1 and is_romance(tokens)
    if not verb or not lone or tokens.slice(*mention).rpartition("-")[2][:1].isupper():
        return False
    return bool(_tags(tokens.vocabulary, clitic) & (Tag.ADVERB | Tag.PRONOUN | Tag.ARTICLE))


def _is_object(tokens: Tokens, mention: Phrase, word: str) -> bool:
    """Whether a name stands in a case that no subject has, and without it elsewhere: Паддингтонро."""
    code = tokens.vocabulary.code
    if code == "uz" and _HUNG.search(word):
        return True
    form = word.lower()
    endings = tokens.vocabulary.object_endings
    if not word[0].isupper() or not takes_case(form, endings, tokens.vocabulary.code):
        return False
    stems = (word.removesuffix(ending) for ending in endings if form.endswith(ending))
    return any(
        len(stem) >= _SHORTEST_STEM and tokens.is_written(stem, mention.first) for stem in stems
    )


def _is_common(tokens: Tokens, mention: Phrase, parts: list[str]) -> bool:
    """Whether words that begin with a capital are none of a name: Quizá, Выступая, Podrá ser."""
    vocabulary = tokens.vocabulary
    ends = _tags(vocabulary, parts[-1])
    if ends & (_GRAMMAR | Tag.PRONOUN) and not ends & _MAY_END and parts[-1][0].islower():
        return True
    if any(part[0].islower() and _is_verb(vocabulary, part) for part in parts):
        return True
    alone = len(parts) == 1 and mention.after - mention.first == 1
    if not alone or not _opens_sentence(tokens, mention.first):
        return False
    tags = _tags(vocabulary, parts[0])
    if tags & _SPEAKS:
        return False
    form = parts[0].strip(_EDGES).lower()
    classes = vocabulary.classes_of(parts[0].strip(_EDGES))
    if classes & WordClass.GUESSED:
        classes &= ~WordClass.MOSTLY_ADJECTIVE  # as a surname often looks: Роднянский
    contracted = _tags(vocabulary, straightened(form).partition("'")[0]) & Tag.PRONOUN
    if contracted and "'" in straightened(form):
        return True  # They're
    odd = bool(classes & _NO_NAME and not classes & _NAMES)
    if classes & WordClass.GUESSED and declined(tokens):
        odd = odd and not has_surname_ending(tokens, mention.first)  # Петренко: no adverb
    odd = odd or vocabulary.lexicon.number_values.get(fold(form)) is not None  # Бист фоизи …
    return odd or bool(tags & (_GRAMMAR | Tag.TIME)) or _is_written_low(tokens, form)


def _is_glued(tokens: Tokens, parts: list[str]) -> bool:
    """Whether two things of a verb-final clause stand side by side: АКШ Пхенян, AQSH Yangiobod."""
    vocabulary = tokens.vocabulary
    linking = vocabulary.linking_endings
    if len(parts) == 1 or not (linking or is_cased_final(tokens)):
        return False
    tags = [_tags(vocabulary, part) for part in parts]
    if any(tag & _SPEAKS for tag in tags) or (linking and parts[0].endswith(linking)):
        return False
    if any(part[0].islower() for part in parts):
        return False
    return any(
        len(parts[place]) >= _SHORTEST_ACRONYM
        and parts[place].isupper()
        and "." not in parts[place]  # Ж.Ә. Оспанов
        and not is_surname(parts[place].lower())  # Асан САБЫРОВ
        and (tags[place] & Tag.NOT_PERSON or not parts[place].isascii())
        for place in (0, -1)
    )


def _is_relative(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a relative pronoun stands before a noun: доход, [который россияне] считали малым."""
    return tokens.form[mention.first] in tokens.vocabulary.relatives


def _is_torn(tokens: Tokens, mention: Phrase) -> bool:
    """Whether an owner and a noun that is not its own stand side by side: senatörün aday."""
    if not is_cased_final(tokens) or mention.after - mention.first < 2:
        return False
    last = tokens.form[mention.after - 1]
    if tokens.has(mention.after - 1, _SPEAKS) or last.endswith(_POSSESSIVES_OF_ALL):
        return False
    return bool(case_of(tokens, mention.after - 2) & Case.OWNER)


def _may_own_next(tokens: Tokens, mention: Phrase) -> bool:
    """Whether the second of two words may be whose what follows is: Аль-Муаллим [Сурия режими …].

    Of Kazakh and its kin, where no given name or surname tells that both are somebody's.
    """
    first, after = mention
    code, noun = tokens.vocabulary.code, after
    if tokens.vocabulary.hangs_cases or not is_cased_final(tokens) or after - first != _PAIR:
        return False
    if any(
        tokens.has(i, _SPEAKS & ~Tag.CAPITAL) or not tokens.has(i, Tag.CAPITAL)
        for i in range(*mention)
    ):
        return False
    given = gender_of_given_name(tokens.slice(first, first + 1)) is not None
    if given or case_of(tokens, after - 1) & (Case.SURNAME | Case.OBLIQUE | Case.OWNER):
        return False
    if not tokens.has(noun, Tag.WORD) or tokens.has(noun, _NO_THING):
        return False
    thing = tokens.can_be(noun, WordClass.NOUN) or not tokens.word[noun]
    return thing and tokens.form[noun].endswith(POSSESSIVES.get(code, ()))


def _is_turkish_part(tokens: Tokens, mention: Phrase, parts: list[str]) -> bool:
    """Whether a Turkish phrase is only part of one, or a document by itself.

    bir [Pasifik] gölüne düşen uçağın şirketi; Ali Kaya'nın Mavi Balina, Kara Balina gibi adları; raporda.
    """
    if not tokens.vocabulary.hangs_cases:
        return False
    first, after = mention
    form, tags_of = tokens.form[first], tokens.vocabulary.tags_of
    told = after - first == 1 and any(tags_of(form[:-n]) & Tag.DOCUMENT for n in _CASE_LENGTHS)
    owner = any(_GENITIVE.search(part) for part in parts[:-1])
    owned = (
        parts[-1].lower().endswith(_POSSESSIVES_OF_ALL)
        or _tags(tokens.vocabulary, parts[-1]) & _SPEAKS
    )
    # A noun behind `bir` is no person: Ali Kaya evine giren hırsızı gördüğünü söyledi.
    governed = tokens.has(after - 2, Tag.ARTICLE) and any(
        _OWNED_IN_CASE.search(tokens.form[i])
        and case_of(tokens, i) & Case.OBLIQUE
        and tokens.form[i + 1].endswith(tokens.vocabulary.attributive_endings)
        and not tokens.has(i + 1, Tag.CAPITAL)
        for i in range(after, min(after + 2, len(tokens) - 1))
    )
    return told or governed or (owner and not owned)


def _is_declined_noun(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a noun that opens a sentence stands in no subject's case: Mahallenin, Деректерге."""
    first = mention.first
    if mention.after - first > 1 or not is_cased_final(tokens):
        return False
    noun = tokens.can_be(first, WordClass.MOSTLY_NOUN) and not tokens.can_be(first, WordClass.NAME)
    declined = case_of(tokens, first) & (Case.OWNER | Case.OBLIQUE)
    return bool(noun and declined) and _opens_sentence(tokens, first)


def _is_written_low(tokens: Tokens, form: str) -> bool:
    """Whether the text has a word in lower case too."""
    return not tokens.vocabulary.lexicon.nouns_capitalised and f" {form} " in tokens.text


def _says_who(tokens: Tokens, mention: Phrase, name: str) -> bool:
    """Whether a description without a capital has somebody in it: a role, a body, a document."""
    vocabulary = tokens.vocabulary
    parts = name.split()
    tags = [_tags(vocabulary, part) for part in parts]
    if tags[-1] & _GRAMMAR and not tags[-1] & _MAY_END:
        return False
    if any(
        _is_verb(vocabulary, part) and not tag & _MAY_END
        for part, tag in zip(parts, tags, strict=True)
    ):
        return False
    return (
        any(tag & _SPEAKS for tag in tags)
        or any(fold(part.strip(_EDGES)) in vocabulary.people for part in parts)
        or any(tokens.tag[i] & _SPEAKS for i in range(*mention))
    )


def _is_verb(vocabulary: Vocabulary, part: str) -> bool:
    classes = vocabulary.classes_of(part.strip(_EDGES))
    return bool(classes & _VERBS and not classes & (WordClass.GUESSED | _OTHER_THAN_VERBS))


def _tags(vocabulary: Vocabulary, part: str) -> int:
    form = part.strip(_EDGES).lower()
    return vocabulary.tags_of(form) | vocabulary.begun(form)


def _opens_clause(tokens: Tokens, first: int) -> bool:
    """Whether a sentence begins, or one behind a colon."""
    return _opens_sentence(tokens, first) or tokens.has(first - 1, Tag.COLON)


def _opens_sentence(tokens: Tokens, first: int) -> bool:
    inside = Tag.WORD | Tag.MARK | Tag.COMMA | Tag.DASH | Tag.COLON
    return tokens.has(first - 1, Tag.STOP) or not tokens.has(first - 1, inside)
