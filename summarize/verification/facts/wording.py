"""What a text is about and whom it names, as far as its surface tells.

Content words are compared by their first letters, which does for inflection in any alphabet what
stemmers do for one language each. Names are runs of capitalised words, so a script without
capitals has none that can be seen; that is a limit of the check and is documented as one.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from summarize.characters import APOSTROPHES, DOUBLE_QUOTES, OPENING_QUOTES, QUOTES, UNSPACED, fold
from summarize.lexicon import Lexicon, lexicon
from summarize.names import Word, name_words
from summarize.word_classes import WordClass, classes_of

_WORD = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*")
_LONGEST_SHOWN = 90  # characters of the article's words in a message
STEM = 5  # letters that inflection leaves alone in most content words
_MOST_WORDS = 2048  # of a language whose stems are kept
_SHORTEST = 4  # letters; shorter words are nearly all function words
# Scripts written without spaces, whose "words" are whole clauses: pairs of characters stand in.
_FIRST_UNSPACED = "\u0e00"
_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_]+) $")
_LONGEST_DETERMINER = 20
ENGLISH_POSSESSIVES = ("'s", "’s")
_JOINERS = re.compile(
    r"[ \u00a0-]|\.\s?|(?:[ \u00a0][^\W\d_]\.)+[ \u00a0]?|[ \u00a0](?:of|de|da|von|van|bin|al|der|den|del|du)[ \u00a0]"
)


@lru_cache(maxsize=4096)
def is_content(word: str, language: str) -> bool:
    """Whether a folded word says something of what a text is about."""
    known = lexicon(language)
    return len(word) >= _SHORTEST and word not in known.function_words


def words(text: str) -> list[str]:
    """The words of a text, as they stand."""
    return _WORD.findall(text)


def content(folded: Sequence[str], language: str) -> frozenset[str]:
    """The stems of those of a text's words, folded, that say what it is about."""
    known = _stems(language)
    stems = {known[word] for word in folded}
    stems.discard("")
    if max(folded, default="") > _FIRST_UNSPACED:
        for word in filter(UNSPACED.match, folded):
            stems.update(first + second for first, second in pairwise(word))
    return frozenset(stems)


class _Stems(dict[str, str]):
    """The stems of a language's content words, and nothing for other words, as far as it was asked for.

    Asked of every word of every article, which takes a third of the time that a cache of calls would.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        is_spaced = word[0] <= _FIRST_UNSPACED or not UNSPACED.match(word)
        stem = word[:STEM] if is_spaced and is_content(word, self._language) else ""
        self[word] = stem
        return stem


@lru_cache(maxsize=8)
def _stems(language: str) -> _Stems:
    return _Stems(language)


@lru_cache(maxsize=4096)
def shown(text: str) -> str:
    """The article's words as a message quotes them: on one line, and not too many."""
    text = " ".join(text.split()).strip(" ,;:–—-" + DOUBLE_QUOTES)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def name_runs(text: str, language: str, is_sentence: bool = True) -> list[list[Word]]:
    """The names of a sentence: runs of capitalised words that are not common ones.

    A common word ends a run ("President Tokayev" names Tokayev), and so does anything but a space,
    a hyphen, an initial's full stop or a particle between two words, and a possessive. A word that
    opens a sentence has its capital from that, unless it can hardly be anything but a name; in a
    text that is not a sentence (`is_sentence`) it is like any other.
    """
    known = lexicon(language)
    runs: list[list[Word]] = []
    last_end = -1
    for word in name_words(text):
        if len(word.text) == 1 and last_end >= 0 and text[word.end : word.end + 1] == ".":
            continue
        opening = is_sentence and _is_plain_opening(text, word, language)
        opening = opening or _is_shouted(word, language)
        if opening or not _can_be_name(word, known):
            last_end = -1
            continue
        if last_end >= 0 and _is_joined(text, last_end, word.start):
            runs[-1].append(word)
        else:
            runs.append([word])
        last_end = -1 if text.startswith(ENGLISH_POSSESSIVES, word.end - 2) else word.end
    return [run for run in runs if len(run) > 1 or not _is_noun(text, run[0], known)]


_LONGEST_INITIAL = 3
_LONGEST_ABBREVIATION = 4  # letters; longer words in capitals are shouted


def _is_joined(text: str, end: int, start: int) -> bool:
    """Whether what stands between two capitalised words lets them be one name."""
    gap = _JOINERS.fullmatch(text, end, start)
    if gap is None or "." not in gap.group():
        return gap is not None
    return gap.group()[0] != "." or _is_shortened(text, end)


def _is_shortened(text: str, end: int) -> bool:
    """Whether the letters before `end` are an initial or a short form: F., St."""
    last = _LAST_LETTERS.search(text, max(0, end - _LONGEST_DETERMINER), end)
    return last is not None and last.group()[0].isupper() and len(last.group()) < _LONGEST_INITIAL


_LAST_LETTERS = re.compile(r"[^\W\d_]+$")
_BEFORE_SENTENCE = QUOTES + " \u00a0—–-<(0123456789:"
_SENTENCE_ENDS = ".!?…:;\n"


def opens_sentence(text: str, start: int) -> bool:
    """Whether what starts there opens a sentence, a headline or a quotation."""
    before = text[:start].rstrip(_BEFORE_SENTENCE)
    if before.endswith(".") and _is_shortened(text, len(before) - 1):
        return False
    return (
        not before or before[-1] in _SENTENCE_ENDS or text[len(before) : start].strip() in _OPENING
    )


_OPENING = frozenset(OPENING_QUOTES)


def _is_plain_opening(text: str, word: Word, language: str) -> bool:
    """Whether a word at the beginning of a sentence is one that is no name further inside."""
    if len(word.text) > 1 and word.text.isupper():
        return False
    return opens_sentence(text, word.start) and is_plain(word.text, language, _goes_on(text, word))


def _is_shouted(word: Word, language: str) -> bool:
    """Whether an ordinary word stands in capitals: WARNING."""
    return (
        word.text.isupper()
        and len(word.text) >= _LONGEST_ABBREVIATION
        and is_plain(word.text, language, is_sure=len(word.text) == _LONGEST_ABBREVIATION)
    )


def _goes_on(text: str, word: Word) -> bool:
    """Whether another capitalised word follows."""
    return (
        text[word.end : word.end + 1] in (" ", "\u00a0", "-")
        and text[word.end + 1 : word.end + 2].isupper()
    )


# Endings by which a word that nobody has listed is hardly a name.
_TELLING_ENDINGS = {
    "en": "ips ops ets ots ings ing ions ion ments ment ness ities ity als ives ive ous ed ly ers ors ates ises ies ists ians ants ents ages hips hip ism dom ful ic ual ial ional able ible our ior ior holds men",
    "ru": """
        ая яя ое ее ые ие ый ного ной ных ным ными ому ему ство ства ствам ение ения ение ание ания ость ости ция ции ций ли ло ть ся сь
        щие щих щий ники ников ница ницы тель тели телей телям ков ане яне ками дения ния тия
    """,
}


@lru_cache(maxsize=4096)
def is_plain(word: str, language: str, is_sure: bool = False) -> bool:
    """Whether a word is an ordinary one, as far as is known, and no name.

    `is_sure` asks for more than a guess from the word's ending.
    """
    folded = fold(word).removesuffix("'s")
    bits = classes_of(folded, language) or _denied_classes(folded, language)
    if not bits or bits & WordClass.NAME:
        return False
    if not bits & WordClass.GUESSED:
        return True
    telling = _TELLING_ENDINGS.get(language, "").split()
    return (
        not is_sure
        and not ends_like_a_surname(word, language)
        and (not telling or folded.endswith(tuple(telling)))
    )


def _denied_classes(folded: str, language: str) -> int:
    """The classes of what a word denies in one: неприятно, of приятно. None where it denies nothing."""
    denial = _DENIAL.get(language)
    bare = folded.removeprefix(denial) if denial else folded
    is_denied = bare != folded and len(bare) >= _SHORTEST_DENIED
    return classes_of(bare, language) if is_denied else 0


_DENIAL = {"ru": "не", "uk": "не"}
_SHORTEST_DENIED = 5  # letters of the word behind it


def ends_like_a_surname(word: str, language: str) -> bool:
    """Whether a word has an ending of surnames that adjectives don't share: Назарова, Karimov."""
    known = lexicon(language)
    endings = {*known.feminine_endings.split(), *known.masculine_endings.split()} - _ADJECTIVAL
    return fold(word).endswith(tuple(endings))


_ADJECTIVAL = frozenset(["ой", "ую", "ый", "ий", "ая"])


def _is_noun(text: str, word: Word, known: Lexicon) -> bool:
    """Whether a capital is only that of a noun, in a language that gives one to every noun."""
    if not known.determiners or word.text.isupper():
        return False
    before = _LAST_WORD.search(text, max(0, word.start - _LONGEST_DETERMINER), word.start)
    return before is not None and before.group(1) in known.determiner_words


def _can_be_name(word: Word, known: Lexicon) -> bool:
    folded = fold(word.text).removesuffix("'s")
    return (
        word.text[0].isupper()
        and len(word.text) > 1
        and (word.text.isupper() or folded not in known.function_words)
        and folded not in known.common_words
        and folded not in known.negation_words
        and known.month_values.get(folded) is None
        and known.weekday_values.get(folded) is None
        and known.number_values.get(folded) is None
        and known.scale_values.get(folded) is None
    )
