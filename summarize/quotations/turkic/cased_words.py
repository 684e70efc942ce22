"""What a word is by its endings in Kazakh, Turkish and their kin: an owner, an object, a place, a name.

Apart from the search for a clause's subject (`nominative`), which reads a row of such words.
"""

from summarize.case_endings import POSSESSIVES, is_family_name, possessive_vowels, takes_case
from summarize.lazily import expression
from summarize.lexicon import words as lexicon_words
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.name_shapes import looks_like_name
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cases import Case, case_of, source_in_dative
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import NO_CLASSES, WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_COORDINATING = Tag.COORDINATING
_STOP = Tag.STOP
_PREPOSITION = Tag.PREPOSITION
_OWNER = Tag.POSSESSIVE
HEAD = Tag.ROLE | Tag.GROUP | Tag.OUTLET
ENDS_NOUN = (
    Tag.COMMA | Tag.COLON | Tag.DASH | Tag.OPENING | Tag.CLOSING | Tag.CONJUNCTION | Tag.PREPOSITION
    | Tag.TIME | Tag.ADVERB | Tag.AUXILIARY | Tag.SAYING | Tag.SAY | Tag.JUDGE | Tag.THAT_AFTER
    | Tag.NEGATION
)  # fmt: skip
_LONGEST_TITLE = 7
_SHORTEST_STEM = 4
_SHORTEST_ACRONYM = 2
_SHORTEST_PART = 2
"""Letters in front of the hyphen of a common word are more: an Arabic article has as many, Аль-бана."""
_PARTS_OF_NAME = 2
_SHORTEST_TOLD = 6
"""Letters of a name that is told from its case by its end alone."""
_OWNER_LETTERS = 2
"""Of the ending that a Turkish owner has behind a consonant: ajans[ın]."""
IN_OR_FROM = expression(r"(?:[дт][аеоө]н?|d[aəeä]n?|tan?)$")
"""The end of a word that says where or from where: Ankara'da, Астанадан."""
_TO_BEHIND_VOWEL = expression(r"(?<=[aıuo])ya$|(?<=[əeiöü])yə$")
"""Bakıya, Gəncəyə, but Mariya (Azerbaijani)."""
_TO_OR_IN = expression(r"(?:[гғқк][аеоө]|[дт][аеоө]н?|[gkq]a|[dt]an?)$")
_HARD = {"ғ": "қ", "г": "к", "g'": "q", "ğ": "k"}
_SOFTENED = expression(r"(?:ғ|г|g'|ğ)$")
"""What a noun ends in only in front of a vowel: бастық, бастығы."""
_HUNG = expression(rf"(?:{_TO_OR_IN.pattern[:-1]}|[ндт][ыіиуү]|[мбп]ен|ni)$")


def is_owned_noun(vocabulary: Vocabulary, form: str) -> bool:
    """Whether a role or a body has the ending of what belongs to somebody: төрағасы, hokimi, бастығы."""
    form = form.rpartition("-")[2]  # вице-президенти
    for ending in POSSESSIVES.get(vocabulary.code, ()):
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            hard = _SOFTENED.sub(lambda letter: _HARD[letter[0]], stem)
            if any(vocabulary.tags_of(each) & HEAD for each in {stem, hard}):
                return True
    return False


def is_owned_body(tokens: Tokens, index: int) -> bool:
    """Whether a body has the ending of what belongs to somebody, so that what follows is none of its: ұйымы, министрлиги."""
    owned = POSSESSIVES.get(tokens.vocabulary.code, ("-",))
    return tokens.has(index, Tag.GROUP | Tag.OUTLET) and tokens.form[index].endswith(owned)


def is_plural(tokens: Tokens, index: int) -> bool:
    """Whether a word has the ending of several, somebody's or not: yetkililer, yetkilileri, башчылары.

    Unlike a role that is listed with such letters at its end: директору, лидери.
    """
    return is_plural_form(tokens.vocabulary, tokens.form[index])


def is_plural_form(vocabulary: Vocabulary, form: str) -> bool:
    """The same of a form in lower case."""
    stem = form.rstrip(possessive_vowels(vocabulary.code))
    listed = vocabulary.tags.get(stem, 0) & _ROLE
    return stem.endswith(vocabulary.plural_endings) and not listed


def is_common(tokens: Tokens, index: int) -> bool:
    """Whether a word is known, by the counts of its language, and never as a name."""
    return tokens.word[index] != 0 and not tokens.can_be(index, WordClass.GUESSED | WordClass.NAME)


def is_surname(tokens: Tokens, index: int) -> bool:
    """Whether a word ends like a surname."""
    return bool(case_of(tokens, index) & Case.SURNAME) and not is_cased_acronym(tokens, index)


def _is_no_ending(tokens: Tokens, index: int) -> bool:
    """Whether what a capitalised word ends in is no case: ИИБ, or Turkish without an apostrophe."""
    if "'" in tokens.form[index]:
        return False
    if tokens.vocabulary.hangs_cases:
        # A body has no apostrophe: Meclisinde, Adalet Bakanlığındaki.
        return not case_of(tokens, index) & Case.NO_NAME
    return is_acronym(tokens, index)


def hangs_case(tokens: Tokens, index: int) -> bool:
    """Whether an apostrophe parts the case from a Turkish name: Ankara'da."""
    return tokens.vocabulary.hangs_cases and "'" in tokens.form[index]


def is_brand(tokens: Tokens, index: int) -> bool:
    """Whether a name is of no person: in marks, in capitals, in Latin letters among Cyrillic ones."""
    if tokens.has(index, _QUOTED) or is_acronym(tokens, index):
        return True
    return tokens.vocabulary.code in ("kk", "ky") and tokens.form[index][:1] < "\u0370"


def without_hung_case(tokens: Tokens, last: int, name: str) -> str:
    """A site's or a body's name, which ends in the token `last`, without the case that a hyphen hangs to it: APA[-nın]."""
    words, (stem, _, ending) = tokens.vocabulary, tokens.form[last].rpartition("-")
    if not stem or ending not in words.genitive_endings + words.oblique_endings:
        return name
    bare = name[: -len(ending) - 1]
    return bare if "." in stem or bare[-len(stem) :].isupper() else name


def opens_law(tokens: Tokens, index: int) -> bool:
    """Whether a word of two that goes on in lower case stands behind a surname: Асанова [Кылмыш-жаза] кодексинин …."""
    first, _, second = tokens.slice(index, index + 1).partition("-")
    joined = len(first) > _SHORTEST_PART and second[:1].islower()
    return joined and is_surname(tokens, index - 1)


def is_told(tokens: Tokens, index: int) -> bool:
    """Whether an acronym is the outlet's behind it, to which whoever stands before it talks.

    `Jamshid Qodirov ALFA nashriga`.
    """
    if not tokens.has(index + 1, Tag.OUTLET) or not is_acronym(tokens, index):
        return False
    return bool(case_of(tokens, index + 1) & (Case.OBLIQUE | Case.POSSESSED))


def is_outlet_in_case(tokens: Tokens, first: int, index: int) -> bool:
    """Whether the words from `first` to a case behind an apostrophe are an outlet's: [Fox] News'ga, [The Lake] Post'a, [New York] Times'a."""
    stem, mark, _ = tokens.form[index].rpartition("'")
    if not (stem and mark and case_of(tokens, index) & Case.OBLIQUE):
        return False
    if tokens.form[first] in tokens.vocabulary.foreign_articles:
        return True
    front = range(first, index)
    if all(tokens.has(i, Tag.OUTLET) for i in front):
        return True
    outlet = tokens.vocabulary.tags_of(stem) & Tag.OUTLET
    named = any(has_given_name(tokens, i) or is_surname(tokens, i) for i in front)
    lone = all(tokens.has(i, _CAPITAL) and not tokens.has(i, HEAD) for i in front)
    return bool(outlet) and lone and not named


def is_acronym(tokens: Tokens, index: int) -> bool:
    """Whether a word is all in capitals, whose last letters are no ending: ИИБ."""
    if not tokens.tag[index] & _CAPITAL:
        return False
    start, end = tokens.start[index], tokens.end[index]
    return end - start > 1 and tokens.text[start:end].isupper()


def is_cased_acronym(tokens: Tokens, index: int) -> bool:
    """Whether a word is letters of which each stands for one, with an ending: ИШИДнинг, БУУнун."""
    word = tokens.slice(index, index + 1)
    opens = all(letter.isupper() for letter in word[:_SHORTEST_ACRONYM])  # unlike G'ulomov
    return opens and len(word) > _SHORTEST_ACRONYM and word[-1].islower()


def is_owner(tokens: Tokens, index: int) -> bool:
    """Whether a word goes with the noun behind it: `министрліктің`, `Алматыдағы`, `onun`."""
    if index >= len(tokens):
        return False
    here = tokens.tag[index]
    if here & _CAPITAL and _is_no_ending(tokens, index):
        if owning_body(tokens.vocabulary, tokens.form[index]):
            return True
        opens = not tokens.has(index - 1, _WORD)
        owner = _is_head_of_owner(tokens, index) or _is_owner_of_several(tokens, index)
        return opens and (owner or _is_owner_of_kin(tokens, index))
    if here & _OWNER or case_of(tokens, index) & Case.OWNER:
        return not _owns_nothing(tokens, index)
    return not here & _CAPITAL and _is_head_of_owner(tokens, index)


def owning_body(vocabulary: Vocabulary, form: str) -> str:
    """The body in a Turkish form that something belongs to, which needs no apostrophe: Valiliği[nin], Valilik[in]; else empty."""
    if not vocabulary.hangs_cases:
        return ""
    for ending in vocabulary.genitive_endings:
        stem = form.removesuffix(ending.lstrip("'"))
        bare = _before_no_vowel(stem)
        if stem != form and vocabulary.tags_of(bare) & Tag.GROUP:
            return bare
    return ""


def _before_no_vowel(stem: str) -> str:
    """A Turkish stem as it ends without its case: valiliğ, valilik."""
    return stem[:-1] + _HARD["ğ"] if stem.endswith("ğ") else stem


def _owns_nothing(tokens: Tokens, index: int) -> bool:
    """Whether what ends a full name like an owner has a verb of saying behind it: Александр [Крестинин] белгиледи."""
    named = tokens.has(index, _CAPITAL) and tokens.has(index - 1, _CAPITAL)
    return named and tokens.has(index + 1, Tag.SAY) and not tokens.has(index + 1, HEAD)


def is_oblique(tokens: Tokens, index: int, *, protected: bool = False) -> bool:
    """Whether a word has the ending of an object or adverbial.

    A name that goes on is `protected`: many a surname ends like a case, unless the name before it is
    complete or what the case is taken off is a surname.
    """
    here, vocabulary = tokens.tag[index], tokens.vocabulary
    if not here & _CAPITAL:
        # `порталына`: outlets are listed with their cases.
        return (not here & HEAD or is_hearer(tokens, index)) and _is_oblique_noun(tokens, index)
    if _is_no_ending(tokens, index):
        if vocabulary.hangs_cases and _opens_with_place(tokens, index):
            return True
        listed = not tokens.word[index] & (WordClass.GUESSED | WordClass.NAME)
        alone = not tokens.has(index - 1, _WORD) and precedes_words(tokens, index + 1)
        if alone and source_in_dative(vocabulary, tokens.form[index]):
            return True  # Kurula, "…" dedi
        if listed and alone:
            return False  # Hale, "…" diye konuştu: nothing but a subject stands alone there
        return vocabulary.hangs_cases and listed and _is_counted_oblique(tokens, index)
    return _is_oblique_name(tokens, index, protected)


def is_hearer(tokens: Tokens, index: int) -> bool:
    """Whether an outlet in lower case may have a case: `порталына`."""
    return tokens.tag[index] & HEAD == Tag.OUTLET and not tokens.vocabulary.hangs_cases


def _opens_with_place(tokens: Tokens, index: int) -> bool:
    """Whether a noun in the case of a place opens a sentence, and has its capital from there: Haberde.

    A name would part its ending from itself: Ankara'da.
    """
    form, vocabulary = tokens.form[index], tokens.vocabulary
    ending = next((each for each in vocabulary.locative_endings if form.endswith(each)), None)
    if tokens.has(index - 1, _WORD) or ending is None:
        return False
    stem = form.removesuffix(ending)
    noun = vocabulary.classes.of(stem)
    known = bool(noun & WordClass.MOSTLY_NOUN) and not noun & (WordClass.NAME | WordClass.GUESSED)
    return known and len(stem) > _SHORTEST_STEM


def _is_head_of_owner(tokens: Tokens, index: int) -> bool:
    """Whether a Turkish role or body has the ending of an owner: `ajansın`, `bakanlığın`.

    With a capital it opens its sentence: a name would part the ending from itself.
    """
    form, vocabulary = tokens.form[index], tokens.vocabulary
    stem, ending = form[:-_OWNER_LETTERS], form[-_OWNER_LETTERS:]
    # A name would have the same ending behind its apostrophe.
    owner = vocabulary.hangs_cases and "'" + ending in vocabulary.genitive_endings
    if not owner or tokens.has(index, HEAD):
        return False
    bare = _before_no_vowel(stem)
    return len(stem) > _SHORTEST_STEM and bool(vocabulary.tags_of(bare) & HEAD)


def _is_owner_of_kin(tokens: Tokens, index: int) -> bool:
    """Whether a Turkish word has the ending of an owner, and a relative stands behind it: [Maktulün] annesi."""
    words = tokens.vocabulary
    endings = tuple(ending.lstrip("'") for ending in words.genitive_endings)
    owns = words.hangs_cases and tokens.form[index].endswith(endings)
    return owns and tokens.is_form(index + 1, words.kin)


def _is_owner_of_several(tokens: Tokens, index: int) -> bool:
    """Whether a Turkish word that opens a sentence has the endings of several and of an owner: Demokratların."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    stem, ending = form[:-_OWNER_LETTERS], form[-_OWNER_LETTERS:]
    owner = vocabulary.hangs_cases and "'" + ending in vocabulary.genitive_endings
    return owner and len(stem) > _SHORTEST_TOLD and stem.endswith(vocabulary.plural_endings)


def _is_oblique_noun(tokens: Tokens, index: int) -> bool:
    if case_of(tokens, index) & (Case.OBLIQUE | Case.CLAUSE):
        return True
    # Where names hang their cases on an apostrophe, the lexicon's endings say less of nouns.
    return tokens.vocabulary.hangs_cases and _is_counted_oblique(tokens, index)


def is_known_word(tokens: Tokens, index: int) -> bool:
    """Whether a word is a common noun or an adjective for sure, and no name that counts know."""
    common = tokens.can_be(index, WordClass.MOSTLY_NOUN | WordClass.ADJECTIVE)
    return common and not tokens.can_be(index, WordClass.NAME | WordClass.GUESSED)


def _is_oblique_name(tokens: Tokens, index: int, protected: bool) -> bool:
    form, case = tokens.form[index], case_of(tokens, index)
    if case & Case.SURNAME or not case & Case.OBLIQUE or is_of_place(tokens, index):
        return False  # Қызылорда облысы
    if "'" in form or case & Case.NO_NAME:
        return True  # Süper Lig'de, ve Yüksek Kurul'da: the apostrophe says so
    if tokens.has(index + 1, _CAPITAL) and (
        form in tokens.vocabulary.women
        or (form[-1] in "нn" and is_surname(tokens, index + 1))
        or _is_given_in_full(tokens, index)
    ):
        return False  # Malika, Нурдан: an ablative stands before no surname
    behind_name = tokens.has(index - 1, _CAPITAL | _ROLE)
    doubtful = protected and behind_name and not is_surname(tokens, index - 1)
    of_office = tokens.has(index - 1, _ROLE) and is_cased_body(tokens, index)
    # Кыргызстан Кытайга эт сатарын билдирди
    to_land = tokens.has(index - 1, Tag.NOT_PERSON) and _TO_OR_IN.search(form) is not None
    told = case & (Case.POSSESSED | Case.OF_SURNAME | Case.ACCUSATIVE)
    if not doubtful or of_office or to_land or told:
        return True
    if tokens.has(index - 1, _CAPITAL):
        known = is_land_in_case(tokens, index) or _is_written_bare(tokens, index)
        return known or _is_third(tokens, index)
    # Behind a role only a place that is known says where: `Президент Астанаға`, not `Фукуда`; behind
    # several, any: `башчылары Сингапурда`, and where vowels tell and no places are counted, Bakıda.
    return (
        is_plural(tokens, index - 1)
        or is_listed_place(tokens, index)
        or is_uncounted_place(tokens, index)
    )


def is_cased_body(tokens: Tokens, index: int) -> bool:
    """Whether a body or a common word with a capital has a case behind an office: Сенатор [Мәжіліске]."""
    ending = _TO_OR_IN.search(tokens.form[index])
    if ending is None:
        return False
    vocabulary, stem = tokens.vocabulary, tokens.form[index][: ending.start()]
    return stem in vocabulary.lexicon.common_words or bool(vocabulary.tags_of(stem) & Tag.GROUP)


def _is_given_in_full(tokens: Tokens, index: int) -> bool:
    """Whether a given name that ends like a case stands before a surname: Айда Балаева."""
    given = gender_of_given_name(tokens.slice(index, index + 1)) is not None
    return given and is_surname(tokens, index + 1) and not is_owner(tokens, index + 1)


def precedes_words(tokens: Tokens, comma: int) -> bool:
    """Whether a comma stands in front of words in marks."""
    return tokens.has(comma, Tag.COMMA) and tokens.has(comma + 1, Tag.QUOTED)


def _is_third(tokens: Tokens, index: int) -> bool:
    """Whether a name of two words stands in front of where somebody goes: `Ilon Mask Marsga`."""
    return (
        tokens.has(index - 2, _CAPITAL)
        and (not tokens.has(index - 3, _CAPITAL) or tokens.has(index - 3, _ROLE))
        and _TO_OR_IN.search(tokens.form[index]) is not None
    )


def is_land_in_case(tokens: Tokens, index: int) -> bool:
    """Whether a land stands with its case behind a name: `Дональд Трамп [Иранмен] келіссөз …`."""
    ending = _HUNG.search(tokens.form[index])
    if ending is None:
        return False
    return bool(tokens.vocabulary.tags_of(tokens.form[index][: ending.start()]) & Tag.NOT_PERSON)


def _is_written_bare(tokens: Tokens, index: int) -> bool:
    """Whether the text has a name without the case that it stands in here: `Avliyo Martinda`."""
    ending = _HUNG.search(tokens.form[index])
    if ending is None or ending.start() < _SHORTEST_STEM:
        return False
    return tokens.is_written(tokens.slice(index, index + 1)[: ending.start()], index)


def opens_body_of_several(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised office of several opens a body's name: депутат [Министрлер] кабинетинин төрагасынан."""
    several = tokens.has(index, _CAPITAL) and tokens.has(index, _ROLE) and is_plural(tokens, index)
    if not several or tokens.has(index + 1, _CAPITAL) or not is_owner(tokens, index + 1):
        return False
    return tokens.has(index + 1, _OWNER | HEAD) or is_owned_owner(tokens, index + 1)


def is_owned_owner(tokens: Tokens, index: int) -> bool:
    """Whether an owner is somebody's itself, or says where: кабинетинин, жанындағы, unlike көпүрөнүн."""
    form, words = tokens.form[index], tokens.vocabulary
    if case_of(tokens, index) & Case.PLACE:
        return True
    stems = (form.removesuffix(each) for each in words.genitive_endings if form.endswith(each))
    return any(
        stem.endswith(POSSESSIVES.get(words.code, ("-",)))
        # окуучунун: a bare role may end as what is owned does
        and not (words.tags_of(stem) & Tag.ROLE and not is_owned_noun(words, stem))
        for stem in stems
    )


def is_row_of_places(tokens: Tokens, index: int) -> bool:
    """Whether a word is joined of more parts than a double name, and ends in none: [Ош-Талас-Манас] жолу."""
    word = tokens.slice(index, index + 1)
    parts = word.split("-")
    if len(parts) <= _PARTS_OF_NAME or not all(part[:1].isupper() for part in parts):
        return False
    return not is_surname(tokens, index) and gender_of_given_name(parts[-1]) is None


def is_elsewhere(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word says where something is or what somebody has: `Фейсбуктагы`."""
    if not is_cased_final(tokens) or not case_of(tokens, index) & Case.PLACE:
        return False
    return not (tokens.vocabulary.hangs_cases and "'" not in tokens.form[index])


def is_listed_place(tokens: Tokens, index: int) -> bool:
    """Whether a form is a name that the language's counts know, with a case: `Астанаға`."""
    form, word, classes = tokens.form[index], tokens.word[index], tokens.vocabulary.classes
    if word & WordClass.NAME and not word & WordClass.GUESSED:
        return bool(word & WordClass.OBLIQUE)
    ending = _TO_OR_IN.search(form)
    known = classes.of(form[: ending.start()]) if ending is not None else 0
    return bool(known & WordClass.MOSTLY_NAME) and not known & WordClass.GUESSED


def is_uncounted_place(tokens: Tokens, index: int) -> bool:
    """Whether a name says where by its ending, in a language of which no names are counted: Bakıda, Aşgabatda."""
    form = tokens.form[index]
    if tokens.vocabulary.classes is not NO_CLASSES or form in tokens.vocabulary.women:
        return False
    if _TO_BEHIND_VOWEL.search(form):
        return True
    return bool(case_of(tokens, index) & Case.OBLIQUE) and IN_OR_FROM.search(form) is not None


def is_uncounted_common(tokens: Tokens, index: int) -> bool:
    """Whether a word is listed as one that may have a capital and be no name, where none are counted: Xarici."""
    vocabulary = tokens.vocabulary
    return (
        vocabulary.classes is NO_CLASSES and tokens.form[index] in vocabulary.lexicon.common_words
    )


def is_uncounted_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word is such a one, or has the ending of several: Elm, Gənclər."""
    uncounted = tokens.vocabulary.classes is NO_CLASSES
    return is_uncounted_common(tokens, index) or (uncounted and is_plural(tokens, index))


def is_owned(tokens: Tokens, index: int) -> bool:
    """Whether a noun stands at `index` that belongs to a name in front of it: `«…» бағдарламасы`."""
    if not tokens.has(index, _WORD) or tokens.has(index, ENDS_NOUN) or index in tokens.phrase:
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


def is_quoted_hearer(tokens: Tokens, index: int) -> bool:
    """Whether the name in marks has a case inside them, as whom something is told has: «Азаттыкка» [министр]."""
    stretch, vocabulary = tokens.stretch.get(index), tokens.vocabulary
    if stretch is None:
        return False
    name = tokens.text[stretch.inner : stretch.inner_end].lower()
    long = len(name) > _SHORTEST_TOLD and " " not in name
    return long and takes_case(name, vocabulary.object_endings, vocabulary.code)


def names_a_thing(words: str) -> bool:
    """Whether quoted words may be a title or the name of a body: capital, short, no sentence's end."""
    return (
        (words[:1].isupper() or "." in words[1:-1])
        and words[-1:] not in ".!?…,"
        and words.count(" ") < _LONGEST_TITLE
    )


def is_of_place(tokens: Tokens, last: int) -> bool:
    """Whether a name that ends with the token `last` is a place's, which the noun behind it says."""
    noun = last + 1
    listed = tokens.has(noun, _WORD) and tokens.form[noun] in tokens.vocabulary.place_nouns
    return listed and not _owns_unowned(tokens, noun)


def _owns_unowned(tokens: Tokens, noun: int) -> bool:
    """Whether a noun of places is an owner that is itself nobody's: Fidan [okulun] açılacağını söyledi, unlike okulunun."""
    listed = lexicon_words(tokens.vocabulary.lexicon.place_nouns)
    # Turkish has `in` for its own genitive in few words, and no accusative in the same letter.
    owns = is_owner(tokens, noun) or tokens.vocabulary.hangs_cases
    return owns and tokens.form[noun][:-1] + "*" in listed


def opens_place(tokens: Tokens, index: int) -> bool:
    """Whether a name opens with where its place lies: Shimoliy Koreya."""
    vocabulary = tokens.vocabulary
    if tokens.form[index] not in vocabulary.directions or not tokens.has(index + 1, _CAPITAL):
        return False
    if vocabulary.lexicon.directed_places:
        if "'" in tokens.form[index + 1] and is_oblique(tokens, index + 1):
            return True  # Batı Virginia'da
        return tokens.form[index + 1] in vocabulary.directed_places
    return not has_given_name(tokens, index) and not is_surname(tokens, index + 1)


def is_governed(tokens: Tokens, last: int) -> bool:
    """Whether a postposition follows a name that ends with the token `last`: `Алатау менен кездешүү`."""
    behind = last + 1
    if tokens.has(behind, _COORDINATING) and tokens.form[behind] in tokens.vocabulary.accompanying:
        return not tokens.has(behind + 1, _CAPITAL)
    return tokens.has(behind, _PREPOSITION)


def has_given_name(tokens: Tokens, index: int) -> bool:
    """Whether a given name stands at `index`, or a word joined to a name: `Мұрат пен Мәлік`."""
    joined = tokens.has(index - 1, _COORDINATING) and tokens.has(index - 2, _CAPITAL)
    word = tokens.text[tokens.start[index] : tokens.end[index]]
    return joined or gender_of_given_name(word) is not None


def _is_counted_oblique(tokens: Tokens, index: int) -> bool:
    """Whether a noun mostly is in an oblique case by the counts of its language: `topluma`."""
    return (
        tokens.can_be(index, WordClass.OBLIQUE)
        and tokens.can_be(index, WordClass.NOUN)
        and not case_of(tokens, index) & Case.OWNER
    )


def is_possessed(tokens: Tokens, index: int) -> bool:
    """Whether the case follows the ending of what somebody owns: `отырысында`, not `отырыста`."""
    return bool(case_of(tokens, index) & Case.POSSESSED)


def is_address(tokens: Tokens, index: int) -> bool:
    """Whether how somebody is addressed stands behind the name: `Сейітов мырза`."""
    addresses = tokens.has(index, _TITLE) and not tokens.has(index, _CAPITAL)
    return addresses and tokens.has(index - 1, _CAPITAL)


def ends_name(tokens: Tokens, index: int) -> bool:
    """Whether a surname stands at `index` with a given name before it."""
    named = tokens.has(index - 1, _CAPITAL) and not tokens.has(index, HEAD)
    return named and is_surname(tokens, index) and not is_owner(tokens, index)


def closes_patronymic(tokens: Tokens, index: int) -> bool:
    """Whether a word makes a name of the father's in front of it: `Аида Исатбек кызы`.

    Unlike somebody's daughter, whose owner has a surname or a case, or a single name in front of a case:
    `Асан Үсөнов кызын`, `Асан кызынын`.
    """
    father = index - 1
    if not tokens.has(index, Tag.PARTICLE) or not tokens.has(father, _CAPITAL):
        return False
    if tokens.form[index] not in tokens.vocabulary.filiation or tokens.has(father, HEAD):
        return False
    if is_family_name(tokens.slice(father, index)) or tokens.has(index, _CAPITAL):
        return False
    if not is_cased_final(tokens):
        return True
    if is_owner(tokens, father):
        return False
    full = tokens.has(father - 1, _CAPITAL) and not tokens.has(father - 1, HEAD)
    return full or (not is_owner(tokens, index) and not is_oblique(tokens, index))


def is_initial_stop(tokens: Tokens, index: int) -> bool:
    """Whether a mark is the stop of an initial: `Н. Саидзода`."""
    return (
        index > 0
        and not tokens.has(index, _WORD | _STOP)
        and tokens.text[tokens.start[index]] == "."
        and tokens.has(index + 1, _CAPITAL)
        and tokens.has(index - 1, _CAPITAL)
        and tokens.end[index - 1] - tokens.start[index - 1] <= 2
    )
