"""Names without the case endings that Turkic languages and Tajik hang on them.

Ғазиз Әбішев for Әбішевтің, Бакыт Исаев for Исаевдин, Jamshid Qodirov for Qodirovning, TDV for
TDV'nin. An ending has to fit the sounds in front of it, so that Путин is no genitive. Endings that
no name has in its base form come off wherever they stand; others only where the sentence governs a
case, where the base form stands elsewhere in the text, or where what is left is a surname.
"""

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from summarize.characters import APOSTROPHES
from summarize.lazily import expression
from summarize.lexicon import lexicon, words

_SHORTEST_STEM = 3
_SHORTEST_GOVERNED = 2
_SHORTEST_SURNAME = 4

# What is somebody's: төрағасы is whose chairman he is, төраға a chairman.
POSSESSIVES = {
    "kk": ("ы", "і", "сы", "сі", "y", "i", "ı", "sy", "si", "sı"),
    "ky": ("ы", "и", "у", "ү", "сы", "си", "су", "сү"),
    "uz": ("i", "si", "и", "си"),
    "tr": ("ı", "i", "u", "ü", "sı", "si", "su", "sü"),
    "az": ("ı", "i", "u", "ü", "sı", "si", "su", "sü"),
    "tk": ("y", "i", "sy", "si"),
}


@cache
def possessive_vowels(language: str) -> str:
    """The vowels that alone say that something is somebody's, behind a consonant: төрағалар[ы]."""
    return "".join(each for each in POSSESSIVES.get(language, ()) if len(each) == 1)


# Genitives, by the sounds that they may follow.
_GENITIVES = {
    "kk": expression(r"(?<=[аәоөуүұыіеэюяиёмнң])н[ыі]ң$|(?<=[рлйузжв])д[ыі]ң$|"
                     r"(?<=[пткқшсщфхцчбгдзвж])т[ыі]ң$|[ndt][yiı](?:[ńñŋ]|ng)$|"
                     r"(?:(?<=[oe]va)n|(?<=[aiy]na)n|(?<=[oe]v)t|(?<=[iy]n)n)[yi]n$"),
    "ky": expression(r"(?<=[аоуыеэөүияюё])н[ыиуү]н$|(?<=[рлймнңзжв])д[ыиуү]н$|"
                     r"(?<=[птксшщфхцчбгдзв])т[ыиуү]н$"),
    "uz": expression(r"ning$|нинг$"),
    "tt": expression(r"н[ые]ң$"),
    # Behind a vowel the ending has an n, which behind -an is the name's: Azərbaycanın, Rusiyanın.
    "tk": expression(r"(?:(?:(?<=[yiuü])|(?<=[iy]ýa)|(?<=[oe]wa)|(?<=ina)|(?<=[äe]))n[yiuü]|"
                     r"(?<=[^\W\daäeioöuüy])[yiuü])ň$"),
    "az": expression(r"(?:(?:(?<=[əıiuü])|(?<=iya)|(?<=[oe]va)|(?<=ina)|(?<=\b[Aa]na)|(?<=\b[Aa]ta)|(?<=eyla))n[ıiuü]|"
                     r"(?<=[^\W\daəeıioöuü])[ıiuü])n$"),
}  # fmt: skip
# Genitives whose letters a name in its base form may end in: Калинин, Камалиддин.
_DOUBTFUL = {"ky": expression(r"(?:нин|[дт]ин)$"), "az": expression(r"n$")}
# The other cases. Many a name ends in such letters, so only what leaves a surname is one.
_OBLIQUE = {
    "kk": expression(
        r"(?:[гқғк][ае]|[ндт][ыі]|[дт][ае]н?|нан|нен|[мбп]ен|"
        r"[gǵğǧqk]h?[ae]|[ndt][yiı]|[dt][ae]n?|nan|nen|[mbp]en)$"
    ),
    "ky": expression(r"(?:[гк][аеоө]|[ндт][ыиуү]|[дт][аеоө]н?|н[аеоө]н|менен)$"),
    "uz": expression(r"(?:ga|ka|qa|ni|dan|da|га|ка|қа|ни|дан|да)$"),
    "tg": expression(r"(?:р[оӣ]|и)$"),
    "az": expression(r"(?:y?[aəıiuü]|n[ıiuü]|d[aə]n?|y?l[aə])$"),
    "tk": expression(r"(?:[gn][ae]|n?[yi]|d[ae]n?|d[aä])$"),
}
# What no name in its base form ends in: басқармасынан, from the board.
_FROM_A_BODY = {
    "kk": expression(r"(?<=[сғгқкбптдрлй][ыі])н[ае]н$"),
    "ky": expression(r"(?<=[сгкбптдрлй][ыиуү])н[аеоө]н$"),
    "uz": expression(r"(?<=[sg]i)dan$"),
    "az": expression(r"(?<=[sğyt][ıiuü])nd[aə]n$"),
    "tk": expression(r"(?<=[sg][yi])nd[ae]n$"),
}
# Accusatives that no name in its base form ends like: Қытайды, Trampni, Пеллро, but Аманкелді, Сатыбалды, Jovanni,
# Педро, Наварро, Монро.
_ACCUSATIVES = {
    "kk": expression(r"(?<=[аәоөуүұыіеэюяиё])н[ыі]$|(?<=[рлйузжвмнң])(?<!бер|кел|гел|бал)д[ыі]$|"
                     r"(?<=[пткқшсщфхцчбгд])т[ыі]$"),
    "ky": expression(r"(?<=[аоуыеэөүияюё])н[ыү]$|(?<=[рлймнңзжв])(?<!бал)д[ыү]$|"
                     r"(?<=[птксшщфхцчбгд])т[ыү]$"),
    "uz": expression(r"(?<=\w{3}[bdfghjklmpqrstvxyzбвгджзйклмпрстфхцчшқғҳ])(?:ni|ни)$"),
    "tg": expression(r"(?<=\w{2}[жзйлмсфхчшқҳҷӣӯ])ро$|(?<=\w{5}н)ро$|(?<=\w{2}он)ро$|(?<=\w[еёо]в)ро$"),
}  # fmt: skip
_SURNAME = expression(
    r"(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|ұлы|улы|уулу|қызы|кызы|[бп][ао]й|бек|хон|хан|жан|ҷон|зода|"
    rf"[oe]va?|ina?|sk(?:iy|aya)|boy|bek|xon|jon|zoda|o[{APOSTROPHES}]g[{APOSTROPHES}]li|qizi|zadə|qızı|[oe]wa?|ogly|gyzy)$"
)
_NO_SURNAME = (
    *("украина", "аргентина", "палестина", "ukraina", "argentina", "palestina"),
    *("ддин", "ттин", "ddin", "ttin"),  # given names: Shamsiddin, Nurettin
    "еңбек",  # labour
)
_GIVEN = expression(r"(?:[бп][ао]й|бек|хон|хан|жан|ҷон|boy|bek|xon|jon|ин|ын|ына)$")
_HANGING = expression(rf"(?<=[^\W\d])[{APOSTROPHES}-][^\W\d]{{1,5}}$")
_BEHIND_APOSTROPHE = expression(
    r"(?:y?[eaiıuü]|y?[dt][iıuü]r?|n?[iıuü]n|[dt][ea]n?|y?l[ea]|n?d[ea]n?|s?[iıuü](?:n[iıuüea]?)?|n[ea])$",
    re.IGNORECASE,
)
_BEHIND_HYPHEN = expression(
    r"(?:[ндт][ыіиуү][ңн]|[гқғк][аеоө]|[ндт][ыіиуү]|[дт][аеоө]н?|[мбп]ен|менен|ning|ga|ka|qa|ni|"
    r"dan|da|нинг|га|ка|қа|ни|дан|да)$"
)
# The same of languages whose endings may be a vowel: SİA-nın, Trend-ə, BMG-niň.
_BEHIND_HYPHEN_OF = {
    "az": expression(r"(?:n?[ıiuü]n|[yn]?[aəıiuü]|n?d[aə]n?|y?l[aə])$"),
    "tk": expression(r"(?:n[yiuü]ň|n[yi]|[gn][ae]|n?d[ae]n?|n?d[aä])$"),
}
_ACRONYM = expression(r"([А-ЯЁӘІҢҒҮҰҚӨҺЎҲA-Z]{2,})([а-яәіңғүұқөһa-z]+)$")
_BEHIND_OWNED_ACRONYM = expression(r"с?[ыіиуү](?:н[ыіиуү]н|н[аеоө]|нд[аеоө]|н[аеоө]н|н)?$")
"""What letters have whose body belongs to somebody: шаардык ИИБ[и], ИИБ[инин]."""
_ARTICLE, _TATWEEL = "ال", "ـ"
_LANGUAGES = frozenset(_GENITIVES) | {"tr", "tg"}


def without_case(
    name: str, language: str, *, governed: bool = False, known: Collection[str] = ()
) -> str:
    """A name in its base form, as far as it can be told; else the name as it stands.

    `governed` says that the sentence puts the name in the genitive (Turkic) or before a suffix;
    `known` are words of the text, among which a base form may stand. Other languages than those
    that this module knows give the name back.
    """
    if language not in _LANGUAGES:
        return name
    space = name.rfind(" ") + 1
    head, last = name[:space], name[space:]
    bare = _unhung(last, language)
    return head + (bare if bare != last else _bare(last, language, governed, known))


def without_preposition(name: str, *, has_article: bool) -> str:
    """An Arabic name without the preposition to that is written in one with it.

    `has_article` says whether its noun has one, as الوزارة for للوزارة, unlike لطفي for للطفي.
    """
    bare = name.removeprefix("ل").removeprefix(_TATWEEL)
    return _ARTICLE + bare[1:] if has_article and name.startswith("لل") else bare


def is_accusative(form: str, language: str) -> bool:
    """Whether a name in lower case is an object by its last letters alone."""
    endings = _ACCUSATIVES.get(language)
    return endings is not None and endings.search(form) is not None and not is_surname(form)


def is_surname(word: str) -> bool:
    """Whether a word has the ending of a surname or patronymic that is common in Central Asia."""
    form = word.lower()
    return (
        len(word) >= _SHORTEST_SURNAME
        and _SURNAME.search(form) is not None
        and not form.endswith(_NO_SURNAME)
    )


def is_family_name(word: str) -> bool:
    """The same, endings left out that given names have too: Нурбек, Айжан."""
    return is_surname(word) and _GIVEN.search(word.lower()) is None


def _unhung(word: str, language: str) -> str:
    """A word without the ending that a mark, or nothing, hangs on it: Ankara'nın, АКШ-га, УКМКнын."""
    acronym = _ACRONYM.match(word)
    if acronym is not None and (
        _BEHIND_HYPHEN.match(acronym[2]) or _BEHIND_OWNED_ACRONYM.match(acronym[2])
    ):
        return acronym[1]
    found = _HANGING.search(word)
    if found is None:
        return word
    mark, ending = found.group()[0], found.group()[1:]
    if mark in APOSTROPHES:
        # In Uzbek an apostrophe is part of a letter.
        hangs = language != "uz" and _BEHIND_APOSTROPHE.match(ending)
    else:
        hangs = _BEHIND_HYPHEN_OF.get(language, _BEHIND_HYPHEN).match(ending)
    return word[: found.start()] if hangs else word


def _bare(word: str, language: str, governed: bool, known: Collection[str]) -> str:
    genitive = _GENITIVES.get(language)
    found = genitive.search(word) if genitive is not None else None
    if found is not None and found.start() >= (_SHORTEST_GOVERNED if governed else _SHORTEST_STEM):
        stem = word[: found.start()]
        if has_no_case(word[:-2].lower(), language):
            stem = word[:-2]  # Elçin[in]
        for soft, hard in _sounds(language).voiceless:
            stem = stem.removesuffix(soft) + hard if stem.endswith(soft) else stem
        doubtful = language in _DOUBTFUL and _DOUBTFUL[language].search(word)
        if governed or not doubtful or stem in known or is_surname(stem):
            return stem
    if word[:1].isupper() and is_accusative(word.lower(), language):
        return word[:-2]
    source = _FROM_A_BODY.get(language)
    found = source.search(word) if source is not None else None
    if found is not None:
        return word[: found.start()]
    oblique = _OBLIQUE.get(language)
    found = oblique.search(word) if oblique is not None else None
    if found is not None and found.start() > _SHORTEST_STEM:
        stem = word[: found.start()]
        if (is_surname(stem) or stem in known) and not is_surname(word):
            return stem
    return word


_VOICELESS = frozenset("пткқшсщфхцчһбгдвз")
_NO_CASE = (
    "стан", "султан", "сұлтан", "төтенше", "tótenshe", "tötenşe", "заңды", "zańdy", "almaty", "тика", "блика", "ника", "фика", "tika", "blika", "nika",
    "fika", "тумани", "tumani", "қонуни", "qonuni",
)  # fmt: skip
"""Ends of words that look like a case and are none: Қазақстан."""
_VOICED = frozenset("аәоөуүұыіеэюяиёйрлмнңужзв")


class _Sounds(NamedTuple):
    """What a language's lexicon says of its cases."""

    uninflected: frozenset[str]
    names: frozenset[str]
    back: frozenset[str]
    front: frozenset[str]
    voiceless: tuple[tuple[str, str], ...]


@cache
def _sounds(language: str) -> _Sounds:
    known = lexicon(language)
    return _Sounds(
        frozenset(words(known.uninflected)),
        frozenset(words(known.uninflected_names)),
        frozenset(known.back_vowels),
        frozenset(known.front_vowels),
        tuple(known.voiceless_stems.items()),
    )


def takes_case(form: str, endings: tuple[str, ...], language: str) -> bool:
    """Whether a form in lower case ends in one of `endings` as its sounds allow.

    In Kazakh and Kyrgyz the ending's first consonant goes with the sound before it, so that қызметі is
    no accusative (қызметті is). Endings in other letters only have to be there, and in Uzbek, where
    йиғилишда is one; where a lexicon tells its vowels apart, theirs goes with the one before it.
    """
    if not form.endswith(endings) or form.endswith(_NO_CASE) or has_no_case(form, language):
        return False
    if _sounds(language).back:
        return any(
            form.endswith(ending) and _is_harmonic(form, len(form) - len(ending), language)
            for ending in endings
        )
    return language == "uz" or any(
        form.endswith(ending) and _agrees(form, len(form) - len(ending)) for ending in endings
    )


def has_no_case(form: str, language: str) -> bool:
    """Whether a form in lower case looks like a case of another word and is none: qadın, Elçin."""
    sounds = _sounds(language)
    return form in sounds.uninflected or form in sounds.names


def is_given_name(form: str, language: str) -> bool:
    """Whether a form in lower case is a given name that looks like a case or a surname: Elçin."""
    return form in _sounds(language).names


def _is_harmonic(form: str, border: int, language: str) -> bool:
    """Whether the first vowel of an ending goes with the last one in front of it."""
    _, _, back, front, _ = _sounds(language)
    before = next(
        (letter for letter in form[:border][::-1] if letter in back or letter in front), ""
    )
    behind = next((letter for letter in form[border:] if letter in back or letter in front), "")
    return bool(before) and (not behind or (before in back) == (behind in back))


def _agrees(form: str, border: int) -> bool:
    if border <= 0:
        return False
    before, first = form[border - 1], form[border]
    if first in "ткқп" and before > "ʯ":
        return before in _VOICELESS
    if first in "дгғ":
        return before in _VOICED
    return True
