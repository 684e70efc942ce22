"""The name proper in what an article calls somebody: no title, no office, no body that he speaks for.

“Vermont Sen. Ada Berg” and “the previous mayor, Ada Berg,” are Ada Berg; “К. Берген”, “Берген Канат
Асанович” and “Берген” have a surname in common, wherever it stands.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import Self

from summarize.characters import APOSTROPHES, DOUBLE_QUOTES, fold
from summarize.lexicon import lexicon, words
from summarize.names import name_key, name_sounds, name_stems
from summarize.quotations.given_names import gender_of_given_name

_SEGMENT = re.compile(rf"[,;:(){DOUBLE_QUOTES}]|\s[-–—]\s")
_TOKEN = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*[{APOSTROPHES}]?\.?")
_PARTICLES = frozenset(
    words(
        "von van de der den del della di da dos du la le bin ibn al el ten ter y e zu af av фон де ван"
    )
)
_PATRONYMIC = re.compile(
    r"(?:[оеи]вич|[оеи]вна|ич|ична)(?:а|у|ем|ом|е|ой|ы)?$|(?:ұлы|улу|уулу|қызы|кызы|угли|қизи|ўғли|o'g'li|qizi|uly|uulu|kyzy)$"
)
_HYPHEN = re.compile("[-\N{HYPHEN}\N{NON-BREAKING HYPHEN}]")
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}]s$|[{APOSTROPHES}]$")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


_SHORT_FOR = {
    short: name
    for name, shorts in {
        "Joseph": "joe", "Benjamin": "ben", "William": "bill billy will", "Robert": "bob bobby rob",
        "James": "jim jimmy", "Michael": "mike mick", "Thomas": "tom tommy", "Edward": "ed eddie ted",
        "Richard": "dick rick", "Daniel": "dan danny", "David": "dave", "Stephen": "steve steven",
        "Ronald": "ron", "Donald": "don", "Kenneth": "ken", "Gregory": "greg", "Jeffrey": "jeff",
        "Matthew": "matt", "Anthony": "tony", "Charles": "chuck charlie", "Elizabeth": "liz betty",
        "Katherine": "kate kathy", "Samuel": "sam", "Nicholas": "nick", "Christopher": "chris",
        "Timothy": "tim", "Albert": "al", "Andrew": "andy", "Frederick": "fred", "Lawrence": "larry",
        "Peter": "pete", "Raymond": "ray", "Susan": "sue", "Deborah": "debbie debra", "Gerald": "jerry",
        "Patrick": "pat", "Philip": "phil", "Russell": "russ", "Walter": "walt", "Joshua": "josh",
    }.items()
    for short in shorts.split()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProperName:
    """The words of a name, as written; `gender` (`m`, `f`) where a title or a given name tells it.

    `hyphened` is the whole where hyphens join some of the words, which makes no other name of it.
    """

    words: tuple[str, ...]
    language: str
    gender: str | None = None
    hyphened: str | None = field(default=None, compare=False)
    surname: str = field(init=False, compare=False, repr=False)
    """The word that is the surname: the last, or the first where a patronymic ends the name."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "surname", _surname(self.full or self.words))

    @classmethod
    def as_written(cls, name: str, language: str, gender: str | None) -> Self:
        """The name that is `written` so."""
        words = tuple(map(intern, _HYPHEN.sub(" ", name).split(" ")))
        return cls(words, language, gender, name if _HYPHEN.search(name) else None)

    @property
    def text(self) -> str:
        """The words, by which names are compared."""
        return " ".join(self.words)

    @property
    def written(self) -> str:
        """The name as it is shown and corrected, with the hyphens that the article has."""
        return self.hyphened or self.text

    @property
    def spelt_out(self) -> str:
        """The words with given names at full length: Joseph for Joe."""
        return " ".join(_SHORT_FOR.get(word.lower(), word) for word in self.words)

    @property
    def full(self) -> tuple[str, ...]:
        """The words that are written out."""
        return tuple(word for word in self.words if len(word.rstrip(".")) > 1)

    @property
    def is_full(self) -> bool:
        """Whether there is more than a surname."""
        return len(self.words) > 1


def _surname(full: tuple[str, ...]) -> str:
    names = [word for word in full if not _PATRONYMIC.search(fold(word))]
    if len(names) < len(full) and _PATRONYMIC.search(fold(full[-1])) and len(names) > 1:
        return names[0]
    return names[-1] if names else full[-1]


@lru_cache(maxsize=2048)
def proper_name(called: str, language: str) -> ProperName | None:
    """The name in what somebody is called, `None` where no word could be one."""
    runs = [run for part in _SEGMENT.split(called) if (run := _run(part, language))]
    if not runs:
        return None
    best = next((run for run in runs if any(map(gender_of_given_name, run[:2]))), runs[0])
    words = tuple(map(intern, best))  # which many names have in common
    return ProperName(words, language, _gender(called, best, language), _hyphened(called, best))


def _hyphened(called: str, run: list[str]) -> str | None:
    """The words of a name with the hyphens between them; `None` where there are none."""
    if not _HYPHEN.search(called):
        return None
    whole = re.search(rf"(?:\s+|{_HYPHEN.pattern})".join(map(re.escape, run)), called)
    return " ".join(whole.group().split()) if whole and _HYPHEN.search(whole.group()) else None


def _gender(called: str, run: list[str], language: str) -> str | None:
    """What a title says, else what the given name does."""
    titles = lexicon(language).titles
    told = [
        titles.get(fold(token), titles.get(fold(token.rstrip("."))))
        for token in _TOKEN.findall(called)
    ]
    given = gender_of_given_name(run[0]) if len(run) > 1 else None
    return next((each for each in (*told, given) if each in ("m", "f")), None)


def _run(part: str, language: str) -> list[str]:
    """The last words in a part that begin with a capital and are no title, up to what follows them."""
    tokens = _TOKEN.findall(part)
    run: list[str] = []
    known = lexicon(language)
    ended = titled = False  # what came before was a possessive, a title
    for place, token in enumerate(tokens):
        bare = token.rstrip(".")
        folded = fold(bare)
        if len(bare) == 1 and token != bare and bare.isupper():
            run, ended = [*([] if ended else run), token], False
        elif bare in _PARTICLES:
            run += [bare] if run else []
        elif bare[:1].islower():
            if run and folded in known.function_words:
                break  # the name ends, more about its bearer follows
            run = []
        elif (
            known.is_role(folded) and place == len(tokens) - 1 and _is_surname(run, titled, tokens)
        ):
            run.append(bare)
        elif known.is_role(folded) or folded in known.function_words:
            run, ended = [], False
            titled = fold(token) in known.titles or folded in known.titles
        elif folded not in _SUFFIXES:
            word = _POSSESSIVE.sub("", bare)
            run = [*([] if ended else run), word if len(bare) > 1 else f"{bare}."]
            ended, titled = word != bare, False
    while run and run[-1] in _PARTICLES:
        run.pop()
    return _from_given(run, part)


def _is_surname(run: list[str], titled: bool, tokens: list[str]) -> bool:
    """Whether a word that could be an office is a name: Mr. King, Ada King, King alone."""
    return titled or len(tokens) == 1 or (bool(run) and gender_of_given_name(run[0]) is not None)


def _from_given(run: list[str], part: str) -> list[str]:
    """What stands before a given name and two more words is no part of the name: Fox News Ada Berg.

    What a hyphen joins to it is: Kassym-Jomart Tokayev.
    """
    if len(run) < 3 or _PATRONYMIC.search(fold(run[-1])):
        return run
    for place in range(1, len(run) - 1):
        if gender_of_given_name(run[place]) and not gender_of_given_name(run[place - 1]):
            if re.search(
                rf"{re.escape(run[place - 1])}{_HYPHEN.pattern}{re.escape(run[place])}", part
            ):
                continue
            before = run[:place]
            return run if _could_be_given(before[-1]) and place == 1 else run[place:]
    return run


def _could_be_given(word: str) -> bool:
    return len(word) <= 2


@lru_cache(maxsize=65536)
def sounds_of(word: str, language: str) -> frozenset[str]:
    """What a word may sound like without its ending, by which bearers of one name are looked for."""
    stems = name_stems(word, language) | {name_key(word)}
    return frozenset().union(*(name_sounds(stem) for stem in stems))


_LOOSE = str.maketrans("bdgzjv", "ptkssf")


@lru_cache(maxsize=65536)
def loose_sounds(word: str, language: str) -> frozenset[str]:
    """The sounds of a word with voiced and voiceless consonants as one."""
    found = (
        re.sub(r"(.)\1+", r"\1", sound.translate(_LOOSE)) for sound in sounds_of(word, language)
    )
    return frozenset(sound for sound in found if not sound.startswith("="))
