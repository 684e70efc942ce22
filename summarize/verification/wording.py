"""What a text is about and whom it names, as far as its surface tells.

Content words are compared by their first letters, which does for inflection in any alphabet what
stemmers do for one language each. Names are runs of capitalised words, so a script without
capitals has none that can be seen; that is a limit of the check and is documented as one.
"""

import re
from functools import lru_cache
from itertools import pairwise

from summarize.characters import fold
from summarize.lexicon import Lexicon, lexicon
from summarize.names import Word, name_words
from summarize.verification.figures import Figure

_WORD = re.compile(r"[^\W\d_]+(?:['’‘ʻʼ`´][^\W\d_]+)*")
STEM = 5  # letters that inflection leaves alone in most content words
_SHORTEST = 4  # letters; shorter words are nearly all function words
# Scripts written without spaces, whose "words" are whole clauses: pairs of characters stand in.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_FIRST_UNSPACED = "\u0e00"
_BESIDE = 60  # characters on either side of a figure that are looked at
_NEAREST = 3  # content words there
_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_]+) $")
_LONGEST_DETERMINER = 20
_JOINERS = re.compile(
    r"[ \u00a0-]|\.\s?|[ \u00a0](?:of|de|da|von|van|bin|al|der|den|del|du)[ \u00a0]"
)


@lru_cache(maxsize=4096)
def is_content(word: str, language: str) -> bool:
    """Whether a folded word says something of what a text is about."""
    known = lexicon(language)
    return len(word) >= _SHORTEST and word not in known.function_words


def words(text: str) -> list[str]:
    """The words of a text, as they stand."""
    return _WORD.findall(text)


@lru_cache(maxsize=4096)
def content(text: str, language: str) -> frozenset[str]:
    """The stems of the words that say what a text is about."""
    stems: set[str] = set()
    for word in set(words(fold(text))):
        if word[0] > _FIRST_UNSPACED and _UNSPACED.match(word):
            stems.update(first + second for first, second in pairwise(word))
        elif is_content(word, language):
            stems.add(word[:STEM])
    return frozenset(stems)


@lru_cache(maxsize=4096)
def near_figure(text: str, figure: Figure, language: str, before: int = _BESIDE) -> frozenset[str]:
    """The stems of the content words beside a figure, which tell what it is a figure of.

    `before` is how many characters in front of it are looked at.
    """
    ahead = fold(text[max(0, figure.start - before) : figure.start])
    after = fold(text[figure.end : figure.end + _BESIDE])
    nearest = [word for word in words(ahead) if is_content(word, language)][-_NEAREST:]
    nearest += [word for word in words(after) if is_content(word, language)][:_NEAREST]
    return frozenset(word[:STEM] for word in nearest)


def name_runs(text: str, language: str) -> list[list[Word]]:
    """The names of a sentence: runs of capitalised words that are not common ones.

    A common word ends a run ("President Tokayev" names Tokayev), and so does anything but a space,
    a hyphen, an initial's full stop or a particle between two words.
    """
    known = lexicon(language)
    runs: list[list[Word]] = []
    last_end = -1
    for word in name_words(text):
        if not _can_be_name(word, known):
            last_end = -1
            continue
        if last_end >= 0 and _JOINERS.fullmatch(text, last_end, word.start):
            runs[-1].append(word)
        else:
            runs.append([word])
        last_end = word.end
    return [run for run in runs if len(run) > 1 or not _is_noun(text, run[0], known)]


def told_in_lower_case(name: str, language: str) -> list[str]:
    """The words in lower case of somebody's name or description that could be a name all the same."""
    known = lexicon(language)
    return [
        word
        for word in words(name)
        if word.islower() and is_content(word, language) and word not in known.common_words
    ]


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
