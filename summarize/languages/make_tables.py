"""Makes the n-gram tables that detection reads: `python -m summarize.languages.make_tables ARCHIVE`.

ARCHIVE is a tar file of texts named `P-<language>-<Script>.txt`; only counts made from them are
kept. It is part of the package so that a table can be made again, or a language added, without
looking for a lost script; nothing else imports it.

Three sources are counted together, since none is enough alone. langdetect's profiles (Apache
License 2.0) hold millions of characters of each of 55 languages, but no n-gram longer than three
and none of Central Asia's languages. The texts cover all languages evenly, but they are short and about
rights and settings. The words in `common_words.txt` are what short texts are made of.

The weight of an n-gram for a language is ln(1 + p / FLOOR), with p its share of all n-grams of
its length: naive Bayes with additive smoothing, shifted so that what a language does not have
weighs nothing and need not be stored.
"""

import json
import math
import sys
import tarfile
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import langdetect

from summarize.languages.features import ORDERS, WHOLE, features, fold, is_in_a_word
from summarize.languages.tables import WEIGHTS_PER_NAT, Posting, pack_table
from summarize.lexicon import lexicon, transliterated

SCRIPTS = {"Latn": 51_400, "Cyrl": 20_000, "Arab": 9_900, "Deva": 4_400, "Ethi": 4_400}
"""Scripts that several languages share, and how many n-grams their tables hold besides words."""

EVERYWHERE = "mul"
"""The class of listed words that are the same in most languages, and so tell none (ISO 639-2)."""

FLOOR = 1e-5  # the share of an n-gram that was never seen
WORD = max(ORDERS) + 1  # whole words are counted as if they were one order more
SMALLEST_TOTAL = 5_000  # n-grams; keeps a language with few texts from shouting those it has
LETTERS_PER_WORD = 5
WORD_FACTOR = 2.0  # a known word says as much as two n-grams
PROFILE_SHARE = 0.5  # of langdetect's counts where it knows the language
LONGEST_IN_PROFILE = 3
LISTED_WORD_COUNT = 3  # how often a listed word counts as seen in the texts
PLAIN_SHARE = 0.8  # makes the usual spelling likelier where both fit
ALPHABET_BONUS = 6.0  # nats for a letter that is in the alphabet where others' lacks it

# Of these pairs of twins langdetect knows one only: its far larger profile would swallow the other.
_UNPROFILED = {"hr", "id"}
# langdetect folds the Persian yeh into the Arabic one before counting.
_UNFOLD = {"fa": ("ي", "ی"), "ur": ("ي", "ی")}

# How people type when the keyboard lacks the letters of their language.
_PLAIN: dict[str, dict[int, Any]] = {
    "kk-Cyrl": str.maketrans("әғқңөұүһі", "агкноуухи"),
    "ky-Cyrl": str.maketrans("ңөү", "ноу"),
    "tg-Cyrl": str.maketrans("ғӣқӯҳҷ", "гикухч"),
    "uz-Cyrl": str.maketrans("ўқғҳ", "укгх"),
    "uz-Latn": str.maketrans({"ʻ": None}),
    "az-Latn": str.maketrans("əğışçöü", "egiscou"),
    "tr-Latn": str.maketrans("ğışçöü", "giscou"),
}

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_ALPHABETS = {
    "Cyrl": {
        "ba": _RUSSIAN + "әҙғҡңөҫүһ",
        "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
        "kk": _RUSSIAN + "әғқңөұүһі",
        "ky": _RUSSIAN + "ңөү",
        "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        "mn": _RUSSIAN + "өү",
        "ru": _RUSSIAN,
        "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
        "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюяцщыь",
        "tt": _RUSSIAN + "әөүҗңһ",
        "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "uz": _RUSSIAN.replace("щ", "").replace("ы", "") + "ўқғҳ",
    }
}

Shares = dict[str, float]
"""The share that a feature has among all features of its order in one language."""


class Column(NamedTuple):
    """One way that a language is written, and the letters that it has; "" says all."""

    language: str
    shares: Shares
    alphabet: str


def read_texts(archive: Path) -> dict[str, list[str]]:
    """The lines of each text of the archive, by class ("uz-Latn"); empty texts are left out."""
    texts = {}
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            content = tar.extractfile(member)
            name = Path(member.name)
            if content is None or not name.stem.startswith("P-"):
                continue
            lines = content.read().decode().splitlines()
            if lines:
                texts[name.stem.removeprefix("P-")] = lines
    return texts


def read_words(path: Path) -> dict[str, list[str]]:
    """The words listed for each class; lines that start with `#` are comments."""
    words: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line.endswith(":"):
            words[line[:-1]] = current = []
        elif line:
            current.extend(line.split())
    return words


def read_profile(language: str, script: str) -> Shares:
    """The shares of n-grams in langdetect's own profile, folded; empty if it has none."""
    path = Path(langdetect.PROFILES_DIRECTORY) / language
    if language in _UNPROFILED or not path.is_file():
        return {}
    profile = json.loads(path.read_text(encoding="utf-8"))
    shares: Shares = defaultdict(float)
    for gram, count in profile["freq"].items():
        folded = gram.lower().replace(*_UNFOLD.get(language, ("", "")))
        if fold(folded, script).strip() == folded.strip():
            shares[folded] += count / profile["n_words"][len(gram) - 1]
    return shares


def order_of(feature: str) -> int:
    """The length of an n-gram, one more than the longest for words."""
    return WORD if feature.startswith(WHOLE) else len(feature)


def count_shares(lines: list[str], words: list[str]) -> Shares:
    """The shares of all features in folded lines of text and folded words."""
    counts: Shares = defaultdict(float)
    for part in lines:
        for feature in features(part):
            counts[feature] += 1
    for part in words:
        for feature in features(part):
            counts[feature] += LISTED_WORD_COUNT
    totals: dict[int, float] = defaultdict(float)
    for feature, times in counts.items():
        totals[order_of(feature)] += times
    for order, total in totals.items():
        smallest = SMALLEST_TOTAL / (LETTERS_PER_WORD if order == WORD else 1)
        totals[order] = max(total, smallest)
    return {feature: times / totals[order_of(feature)] for feature, times in counts.items()}


def measure_shares(language: str, script: str, lines: list[str], words: list[str]) -> Shares:
    """The shares of all features in one class, from its folded texts and words and its profile."""
    shares = count_shares(lines, words)
    if profile := read_profile(language, script):
        for feature in shares:
            if order_of(feature) <= LONGEST_IN_PROFILE:
                shares[feature] *= 1 - PROFILE_SHARE
        for gram, share in profile.items():
            shares[gram] = shares.get(gram, 0) + PROFILE_SHARE * share
    return shares


def make_columns(class_name: str, lines: list[str], words: list[str]) -> list[Column]:
    """One column for a class, and another for how it is typed without its own letters."""
    language, script = class_name.split("-")
    lines = [fold(line, script) for line in lines]
    words = [fold(word, script) for word in words]
    alphabet = _ALPHABETS.get(script, {}).get(language, "")
    columns = [Column(language, measure_shares(language, script, lines, words), alphabet)]
    if plain := _PLAIN.get(class_name):
        retyped = count_shares(
            [line.translate(plain) for line in lines], [word.translate(plain) for word in words]
        )
        shares = {feature: PLAIN_SHARE * share for feature, share in retyped.items()}
        columns.append(Column(language, shares, alphabet.translate(plain)))
    return columns


def weigh(feature: str, column: Column) -> float:
    """What a feature says for a column, in nats."""
    weight = math.log1p(column.shares.get(feature, 0) / FLOOR)
    if order_of(feature) == WORD:
        return WORD_FACTOR * weight
    if len(feature) == 1 and feature in column.alphabet:
        return weight + ALPHABET_BONUS
    return weight


def choose(columns: list[Column], limit: int, listed: set[str]) -> set[str]:
    """The `limit` features that tell most, and the listed words.

    A feature tells as much as it is common in some column and rarer in the others: its largest
    share times the difference of that weight from the mean. Only what is in a word is ever asked.
    """
    largest: Shares = defaultdict(float)
    total: Shares = defaultdict(float)
    for column in columns:
        for feature, share in column.shares.items():
            largest[feature] = max(largest[feature], share)
            total[feature] += math.log1p(share / FLOOR)
    worth = {
        feature: share * (math.log1p(share / FLOOR) - total[feature] / len(columns))
        for feature, share in largest.items()
        if is_in_a_word(feature)
    }
    best = sorted(worth, key=lambda feature: (-worth[feature], feature))[:limit]
    return {*best, *(listed & worth.keys())}


def make_table(
    script: str, texts: dict[str, list[str]], words: dict[str, list[str]], limit: int
) -> bytes:
    """The packed table of one script, from all classes that are written in it."""
    everywhere = words.get(f"{EVERYWHERE}-{script}", [])
    own_words = {
        name: [*words.get(name, []), *everywhere]
        for name in sorted({**texts, **words})
        if name.endswith(f"-{script}") and not name.startswith(EVERYWHERE)
    }
    columns = [
        column
        for name, of_class in own_words.items()
        for column in make_columns(name, texts.get(name, []), of_class)
    ]
    listed = {
        feature
        for of_class in own_words.values()
        for word in of_class
        for feature in features(fold(word, script))
        if order_of(feature) == WORD
    }
    rows: dict[str, list[Posting]] = {}
    for feature in choose(columns, limit, listed):
        steps = [min(255, round(WEIGHTS_PER_NAT * weigh(feature, column))) for column in columns]
        postings = [Posting(number, step) for number, step in enumerate(steps) if step]
        if postings:
            rows[feature] = postings
    return pack_table([column.language for column in columns], rows)


def in_second_scripts(classes: dict[str, list[str]]) -> dict[str, list[str]]:
    """The classes with those that a lexicon can write in another script: kk-Latn of kk-Cyrl."""
    made = {}
    for name, lines in classes.items():
        code, _, script = name.partition("-")
        known = lexicon(code)
        if known.second_script and known.scripts.startswith(script):
            other = known.scripts.split()[1]
            made[f"{code}-{other}"] = [transliterated(line, known.second_script) for line in lines]
    return {**made, **classes}


def main(archive: str) -> None:
    """Write the tables of all scripts beside this module."""
    here = Path(__file__).parent
    texts = in_second_scripts(read_texts(Path(archive)))
    words = in_second_scripts(read_words(here / "common_words.txt"))
    for script, limit in SCRIPTS.items():
        packed = make_table(script, texts, words, limit)
        (here / "tables" / f"{script}.bin").write_bytes(packed)


if __name__ == "__main__":
    main(*sys.argv[1:])
