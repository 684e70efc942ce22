"""Whether two spellings name one person: across scripts, inflections and romanisations.

Токаев, Токаевым, Тоқаевтың, Toqayevning, Tokaïev and Tokayev are one man, while Kim is not King and
an English Karimov is not Karimova. Verification asks whether a name that a model wrote stands in
the source; the quotation finder asks whether two mentions are one person. Both need the same
answer, so it lives below both.

Words are compared by three keys, from strict to loose:

- the *key* folds a word to ASCII as if every script were romanised by one rule;
- the *stems* are the key with each case ending that the text's language can put on a name;
- the *sound* keeps the consonants only, in classes that romanisations confuse. It is asked only
  when the two words are in different languages, because within one language a different spelling
  is a different name.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, chain, count
from typing import NamedTuple

from summarize.characters import APOSTROPHES, QUOTES, UNSPACED

_WORD = re.compile(rf"(?<!\w)(?![a-zß-öø-ÿа-ѐ])[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*")
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}]s$", re.IGNORECASE)
_ELISION = re.compile(rf"^(?:[ldcsnmjt]|qu|dell|nell|all|sull|dall)[{APOSTROPHES}]", re.IGNORECASE)

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "ә": "a", "і": "i", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ў": "o", "ї": "i", "є": "e", "ґ": "g", "ј": "i",
    "ћ": "ch", "ђ": "j",
}  # fmt: skip
_LATIN = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    "ə": "a", "ŋ": "n", "č": "ch", "š": "sh", "ž": "j", "ć": "ch", "ş": "sh", "ç": "ch",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "i", "φ": "f", "χ": "h", "ψ": "ps", "ω": "o",
}  # fmt: skip

# One romanisation out of the many that newsrooms use; the order matters, longest first.
SPELLINGS = (
    ("shch", "sh"), ("tsch", "ch"), ("sch", "sh"), ("tch", "ch"), ("dzh", "j"), ("kh", "h"),
    ("gh", "g"), ("zh", "j"), ("dj", "j"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("w", "v"),
    ("y", "i"),
)  # fmt: skip
_LEFT_OUT = frozenset(APOSTROPHES + QUOTES) - {'"', "＂"}
"""Marks that a key has not; straight ones stand, and two words with them are two."""
_RESPELT = frozenset("hjkqwy")
"""Letters of which each of those spellings has one."""
_INNER_X = re.compile(r"(?<=\S)x")
_DOUBLED = re.compile(r"([a-z])(?=\1)")
# What stands in front is asked behind the letter: an expression that begins with one is found faster.
_I_BETWEEN_VOWELS = re.compile(r"i(?<=[aeou]i)(?=[aeou])")

_SLAVIC = (
    "a u e i ia iu oi ei om em im am iam ah iah ami iami imi ih ogo ego omu emu aia uiu oe ee ie "
    "oiu eiu ovi evi"
)
_TURKIC = (
    "nin din tin nun dun tun ning ding ting ga ge go ka ke ko na ne a e ni di ti nu du tu da de do "
    "ta te to dan den don tan ten ton nan nen men ben pen"
)
_ENDINGS: dict[str, str] = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk"), _SLAVIC),
    **dict.fromkeys(("kk", "ky", "uz", "tt", "tk"), _TURKIC),
    **dict.fromkeys(("tr", "az"), _TURKIC + " in un i u la le ila ile ia ie iin iun"),
    "tg": "ro i u iro",
    "pl": "a u e i ie em om ovi iem ego iego emu iemu im imi ami ah ej",
    "cs": "a u e i em om ovi ou im eho emu ami ah ove",
    "sk": "a u e i em om ovi ou im eho emu ami ah",
    "de": "s e n en er es em ern",
    "el": "s os oi o",
    "fi": "n in sen nen",
}
_ENDINGS_APART = frozenset(("tr",))
_PARTED = re.compile(rf"[{APOSTROPHES}]")
"""What parts a name from its endings there: Öz’ü."""
_SLAVIC_LANGUAGES = frozenset(("ru", "uk", "be", "bg"))
_WOMAN = re.compile(r"(?:ov|ev|in)(oi|oiu)$")
_MAN = re.compile(r"..[oe]v$")
_SLAVIC_MAN = re.compile(r"..[oe]v(?:im|e)?$")
_DIGRAPHS = frozenset(("sh", "ch", "ts", "iu", "ia"))
UZBEK_X = str.maketrans("xX", "hH")
_CYRILLIC_ENDINGS = f"{_SLAVIC} {_TURKIC}"
_LONGEST_ENDING = max(len(ending) for known in _ENDINGS.values() for ending in known.split())
_SHORTEST_STEM = 3
_SHORTEST_SOUND = 3
_SHORTEST_UNSPACED = 4


class Word(NamedTuple):
    """A word of a text: `text[start:end]` without what apostrophes glue to it, and its key."""

    start: int
    end: int
    text: str
    key: str


class _Romanisation(dict[int, str]):
    """A `str.translate` table that learns a character when it first meets it."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _romanise(chr(code))
        return folded


def _romanise(character: str) -> str:
    if character in _LEFT_OUT or unicodedata.combining(character):
        return ""
    for table in (_CYRILLIC, _LATIN, _GREEK):
        if character in table:
            return table[character]
    base = unicodedata.normalize("NFKD", character)[0]
    if base != character:
        return _romanise(base)
    if character.isascii():
        return character
    from anyascii import anyascii  # here: it costs 27 ms, and Latin, Cyrillic and Greek do without

    return "".join(c for c in anyascii(character).lower() if c.isalnum())


_ROMANISATION = _Romanisation()


def romanised(text: str) -> str:
    """A text in lower case and Latin letters, letter by letter; what is no letter of ASCII is left out."""
    if _is_plain(text):
        return text.lower()
    return unicodedata.normalize("NFC", text).lower().translate(_ROMANISATION)


@lru_cache(maxsize=8192)
def name_key(word: str) -> str:
    """The word in lower-case ASCII, with the romanisations of one letter made one."""
    if not _is_plain(word):
        word = _ELISION.sub("", _POSSESSIVE.sub("", word)) or word
    return _single(_spelt(word))


def _is_plain(text: str) -> bool:
    """Whether a text is nothing but letters of ASCII, as most names in English are."""
    return text.isascii() and text.isalpha()


@lru_cache(maxsize=16)
def _spelt(word: str) -> str:
    """A word in lower-case ASCII, as its key has it but for double letters; asked twice of a new one."""
    key = _respelt(romanised(word))
    # An x inside of a name is ks elsewhere: Alexei is Алексей, while Xi stays.
    return key[:1] + key[1:].replace("x", "ks") if "x" in key else key


def name_keys(words: str) -> list[str]:
    """The keys of words between spaces, none with an apostrophe: all at once, in a twentieth of the time."""
    return _single(_INNER_X.sub("ks", _respelt(romanised(words)))).split()


def _respelt(romanised: str) -> str:
    if not _RESPELT.isdisjoint(romanised):
        for spelling, one in SPELLINGS:
            if spelling in romanised:
                romanised = romanised.replace(spelling, one)
    return romanised


def _single(key: str) -> str:
    key = _DOUBLED.sub("", key)
    return _I_BETWEEN_VOWELS.sub("", key) if "i" in key else key


@cache
def _endings(language: str | None, cyrillic: bool) -> frozenset[str]:
    known = _ENDINGS.get(language or "", _CYRILLIC_ENDINGS if cyrillic else "")
    return frozenset(known.split())


@lru_cache(maxsize=8192)
def name_stems(word: str, language: str | None = None) -> frozenset[str]:
    """The word's key, and what is left of it without the case endings of its language.

    `language` is a code; where it is `None` or has no endings listed, Cyrillic words lose those of
    every language written in it and others none.
    """
    endings = _endings(language, "\u0400" <= word[:1] <= "\u052f")
    if not endings:
        return frozenset((name_key(word),))
    keys = {name_key(word)}
    if language == "uz" and "x" in word.lower():
        # Uzbek x is the h of other alphabets: Baxtiyor is Бахтиёр.
        word = word.translate(UZBEK_X)
        keys.add(name_key(word))
    if language in _ENDINGS_APART:
        front, _, behind = _PARTED.sub("'", word).partition("'")
        keys |= {name_key(front)} if len(front) > 1 and behind.islower() else set()
    stems = set(keys)
    # The letter before an ending may be the ending's first: Путиннің. Double letters are still two.
    for key in keys | {_spelt(_POSSESSIVE.sub("", word))}:
        ends = range(max(_SHORTEST_STEM, len(key) - _LONGEST_ENDING), len(key))
        stems.update(_single(key[:end]) for end in ends if key[end:] in endings)
    woman = _WOMAN.search(key) if language in _SLAVIC_LANGUAGES else None
    if woman is not None:
        # Назарбаевой is no form of Назарбаев, but of Назарбаева.
        stems = keys | {key[: woman.start(1)] + "a"}
    return frozenset(stems)


_SIBILANT = re.compile(r"ch|sh|ts|[szx]|c(?=[ei]|$)")
_SILENT_H = re.compile(r"(?<=[^aeiou])h|h(?![aeiou])")
_VOWEL = "aeiou"
_VOWELS = re.compile(rf"[{_VOWEL}]")


@lru_cache(maxsize=8192)
def name_sounds(key: str) -> frozenset[str]:
    """The consonants of a key in classes that romanisations confuse; a first vowel counts as one.

    Two readings where the key has a j, which is a consonant in Japarov and a vowel in Tokajew. Where
    too few consonants are left to tell one name from another, the vowels stay.
    """
    voiced = _SILENT_H.sub("", _SIBILANT.sub("s", key).replace("c", "k"))
    sound = ("a" if voiced[:1] in _VOWEL else "") + _VOWELS.sub("", voiced)
    readings = {_DOUBLED.sub("", reading) for reading in (sound, sound.replace("j", ""))}
    return frozenset(
        reading if len(reading) >= _SHORTEST_SOUND else f"={voiced}" for reading in readings
    )


def name_words(text: str, offset: int = 0) -> list[Word]:
    """The words of `text` that a name could be made of: those that do not begin in lower case.

    Positions are those in `text`, `offset` added. Hyphens part words, apostrophes do not.
    """
    return [
        Word(match.start() + offset, match.end() + offset, word, name_key(word))
        for match in _WORD.finditer(text)
        if not (word := match.group())[0].islower()
    ]


@dataclass(frozen=True, slots=True)
class NameMention:
    """Where a name stands in a text. `found` are the positions of the name's words that do."""

    start: int
    end: int
    found: frozenset[int]
    exact: bool


class NameIndex:
    """The words of a text that could be names, indexed once and asked often.

    `pieces` are stretches of the text in reading order: where each begins, its words and its
    language. Building is linear in the text; a question costs a look-up for each word of the name.
    """

    def __init__(self, pieces: Iterable[tuple[int, str, str | None]]) -> None:
        self._words: list[Word] = []
        self._languages: list[str | None] = []
        self._by_stem: dict[str, list[int]] = {}
        self._by_sound: dict[str, list[int]] | None = None
        self._unspaced: list[Word] = []
        self._spoken: set[str | None] = set()
        for start, text, language in pieces:
            self._spoken.add(language)
            for word in name_words(text, start):
                if UNSPACED.match(word.text):
                    self._unspaced.append(word)
                    continue
                for stem in name_stems(word.text, language):
                    self._by_stem.setdefault(stem, []).append(len(self._words))
                self._words.append(word)
                self._languages.append(language)

    def mentions(self, name: str, language: str | None = None) -> list[NameMention]:
        """Every place where some of the words of `name` stand together, in document order.

        `language` is that of the text the name comes from. A place where another person's name
        has the same words in part is told by `found`: it does not hold all of them.
        """
        hits: dict[int, tuple[int, bool]] = {}
        for position, word in enumerate(name_words(name)):
            for index, exact in self._places(word, language):
                if index not in hits or exact > hits[index][1]:
                    hits[index] = (position, exact)
        mentions = list(self._unspaced_mentions(name)) if self._unspaced else []
        run: list[int] = []
        for index in sorted(hits):
            if run and (
                index != run[-1] + 1 or self._words[index].start - self._words[run[-1]].end > 2
            ):
                mentions.append(self._mention(run, hits))
                run = []
            run.append(index)
        if run:
            mentions.append(self._mention(run, hits))
        return sorted(mentions, key=lambda mention: mention.start) if self._unspaced else mentions

    def _unspaced_mentions(self, name: str) -> Iterator[NameMention]:
        """The whole name inside the long "words" of a script without spaces: 习近平表示."""
        words = name_words(name)
        wanted = "".join(map(romanised, (word.text for word in words)))
        everything = frozenset(range(len(words)))
        if len(wanted) < _SHORTEST_UNSPACED:
            return
        for word in self._unspaced:
            syllables = [romanised(character) for character in word.text]
            begins = dict(zip(accumulate(map(len, syllables), initial=0), count(word.start)))
            at = "".join(syllables).find(wanted)
            if at in begins and at + len(wanted) in begins:
                yield NameMention(begins[at], begins[at + len(wanted)], everything, False)

    def _mention(self, run: Sequence[int], hits: dict[int, tuple[int, bool]]) -> NameMention:
        return NameMention(
            self._words[run[0]].start,
            self._words[run[-1]].end,
            frozenset(hits[index][0] for index in run),
            all(hits[index][1] for index in run),
        )

    def _places(self, word: Word, language: str | None) -> Iterable[tuple[int, bool]]:
        seen: set[int] = set()
        for stem in name_stems(word.text, language):
            for index in self._by_stem.get(stem, ()):
                if index not in seen:
                    seen.add(index)
                    yield index, self._words[index].key == word.key
        if self._spoken <= {language}:
            return
        stems = name_stems(word.text, language)
        for sound in frozenset().union(*(name_sounds(stem) for stem in stems)):
            for index in self._sounds().get(sound, ()):
                if index not in seen and self._languages[index] != language:
                    seen.add(index)
                    yield index, False

    def _sounds(self) -> dict[str, list[int]]:
        if self._by_sound is None:
            self._by_sound = {}
            for stem, places in self._by_stem.items():
                for sound in name_sounds(stem):
                    self._by_sound.setdefault(sound, []).extend(places)
        return self._by_sound


def same_person(
    one: str, other: str, languages: tuple[str | None, str | None] = (None, None)
) -> bool:
    """Whether two names can be one person's: every word of the shorter is in the longer.

    `languages` are those of the texts that the names come from. An initial stands for any word that
    begins with it, but a name of nothing but initials is nobody's, and some word has to be written
    out in both: Smith is not S. Jones. Titles count as words: leave them out.
    """
    first, second = _words_of(one), _words_of(other)
    if first and "".join(word.key for word in first) == "".join(word.key for word in second):
        return any(not _is_initial(word) for word in first)
    if len(first) > len(second):
        first, second, languages = second, first, (languages[1], languages[0])
    full = [word for word in second if not _is_initial(word)]
    return any(
        not _is_initial(word) and any(_same_word(word, other, languages) for other in full)
        for word in first
    ) and all(any(_same_word(word, other, languages) for other in second) for word in first)


def _words_of(name: str) -> tuple[Word, ...]:
    """The words of a name; where they stand is told from the space before. Many names have them in common."""
    return tuple(chain.from_iterable(map(_words_between_spaces, name.split())))


@lru_cache(maxsize=8192)
def _words_between_spaces(part: str) -> tuple[Word, ...]:
    return tuple(name_words(part))


@lru_cache(maxsize=8192)
def _surname_gender(word: str, language: str | None) -> str | None:
    """`m` or `f` where a surname in -ov or -ev says so; Russian Назарбаева may be either's."""
    stems = name_stems(word, language)
    if language in _SLAVIC_LANGUAGES or language is None:
        if _WOMAN.search(name_key(word)):
            return "f"
        return "m" if _SLAVIC_MAN.search(name_key(word)) else None
    if any(_MAN.search(stem[:-1]) and stem[-1] == "a" for stem in stems):
        return "f"
    return "m" if any(map(_MAN.search, stems)) else None


def _written(word: str, language: str | None) -> str | None:
    """The language and, where it is written in two scripts, the script: within one, spelling tells."""
    return f"{language}-{word.isascii()}" if language == "uz" else language


def _is_initial(word: Word) -> bool:
    """Whether a word is a letter, or two that are one letter elsewhere: Sh. Karimov is Ш. Каримов."""
    return len(word.key) == 1 or (len(word.text) <= 2 and word.key in _DIGRAPHS)


def _same_word(one: Word, other: Word, languages: tuple[str | None, str | None]) -> bool:
    if one.text == other.text and languages[0] == languages[1]:
        return True
    if _is_initial(one) or _is_initial(other):
        return one.key.startswith(other.key) or other.key.startswith(one.key)
    return _is_same_form(one.text, other.text, languages)


@lru_cache(maxsize=1024)
def _is_same_form(one: str, other: str, languages: tuple[str | None, str | None]) -> bool:
    """Whether two words that are written out can be forms of one; given names are asked for again and again."""
    genders = _surname_gender(one, languages[0]), _surname_gender(other, languages[1])
    if None not in genders and genders[0] != genders[1]:
        return False
    stems = name_stems(one, languages[0]), name_stems(other, languages[1])
    if not stems[0].isdisjoint(stems[1]):
        return True
    if _written(one, languages[0]) == _written(other, languages[1]):
        return False
    sounds = [frozenset().union(*map(name_sounds, keys)) for keys in stems]
    return not sounds[0].isdisjoint(sounds[1])
