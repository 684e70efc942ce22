"""Which language a text, or each line of a page, is in: evidence first, then a decision.

Naive Bayes in five steps: the script, most of which belong to one language and are answered at
once; for the others the sum of the n-grams in each word over packed tables (`tables`, made by
`make_tables`); a prior, what is read in Central Asia; a vote of pycld2 where it is installed; and
for a line, the language of its page. What each part earns, in percent right on the development
sets of `tests/benchmarks/languages.py` (all classes / home field):

                              sentences      short        English called foreign   mixed lines
    all parts                 97.9 / 100     94.6 / 97.7  0                        99.6
    no pycld2                 97.4 / 100     93.3 / 96.3  2                        99.3
    and without priors        97.5 / 100     90.0 / 90.0  14                       99.3
    ... page                  97.4 / 100     93.3 / 96.3  2                        97.9
    ... langdetect's profiles 97.5 / 100     92.5 / 95.7  2                        99.2
    ... alphabets             97.4 / 100     93.1 / 96.0  2                        99.2
    ... listed words          95.6 / 99.4    91.4 / 94.6  2                        99.0
    ... whole words           97.1 / 100     90.5 / 95.4  2                        98.9

Four shortcuts make it cheap. N-grams over the border of two words are left out, so that what a
word says is added up once and remembered: four times the speed on a page, at the cost of one short
string of the home field (of 350) and one mixed line (of 1,136). A text is weighed in steps, the next
only where one leaves a second language in reach: first its shortest words, with their short
n-grams, which settle four lines of five in English news and one of five in Russian; then longer
words, which are rarer and mostly met for the first time; last the long n-grams of all, for which
one English line in ten asks. Where they leave none, pycld2 is not asked. A line that the language of its
page leads needs a lead so much smaller as the page could give to another language: half of those
lines ask for no more than their shortest words. Of texts in one language this costs no answer; of
1,107 lines that were joined of two languages, a few are answered otherwise, for better or worse.

Kazakh typed in Russian letters is found in 48 sentences of 50; in 4 without retyped texts.

langdetect's profiles are counted into the tables; langdetect itself would be slow to ask about
everything (0.4 s for its first answer, 300 sentences a second) and is too sure of languages that it
does not know. Its vote is asked for where all the others leave less than `_DOUBT`, and it knows all
languages that are in question. Cut into 15,000 pieces of 3 to 30 words, half of them weighed with
pycld2 and half without, the development sets put 192 to it: 32 were wrong before, and right with its
vote, 9 the other way round. Among whole sentences hardly any is put to it (5 of 9,600), among strings
of a program's menus 34, and there it does no good (3 to 6). A line of a page has its page to ask.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from summarize.article import Article, text_of
from summarize.languages.cld2 import cld2_vote
from summarize.languages.codes import are_siblings
from summarize.languages.features import folded_words, strip_addresses
from summarize.languages.guess import UNDETERMINED, LanguageGuess
from summarize.languages.han import may_be_japanese, read_han
from summarize.languages.langdetect_vote import KNOWN, langdetect_vote
from summarize.languages.scripts import NO_SCRIPT, count_scripts, dominant_of
from summarize.languages.tables import WEIGHTS_PER_NAT, table_for

_ONE_LANGUAGE = {
    "Armn": "hy", "Beng": "bn", "Cher": "chr", "Geor": "ka", "Grek": "el", "Gujr": "gu",
    "Guru": "pa", "Hang": "ko", "Hebr": "he", "Khmr": "km", "Knda": "kn", "Laoo": "lo",
    "Mlym": "ml", "Mong": "mn", "Mymr": "my", "Nkoo": "nqo", "Orya": "or", "Sinh": "si",
    "Syrc": "syr", "Taml": "ta", "Telu": "te", "Thaa": "dv", "Thai": "th", "Tibt": "bo",
}  # fmt: skip
_SHARED = frozenset({"Latn", "Cyrl", "Arab", "Deva", "Ethi"})

# Nats over a language that nobody expects. The orders of n-grams overlap, so that a nat here is
# worth far less than a true one: see `_TEMPERATURE`.
_PRIORS = {
    **dict.fromkeys(["en", "ru"], 20.0),
    **dict.fromkeys(["kk", "ky", "tg", "uz"], 14.0),
    **dict.fromkeys(
        ["ar", "az", "be", "de", "es", "fa", "fr", "hi", "id", "it", "nl", "pl", "pt", "sv",
         "tr", "uk", "vi"],
        10.0,
    ),
}  # fmt: skip
_VOTE = 12.0
_PAGE = 30.0  # for the page's main language in a line of up to `_PAGE_LETTERS`, less in longer ones
_PAGE_LETTERS = 13
_PAGE_LETTERS_OF_SIBLINGS = 60  # of which many a sentence could be in either
_TEMPERATURE = 6.0  # makes confidences of overlapping n-grams true; fitted on the development sets
_SUREST = 0.995  # the confidence that even a script with one language only is worth
# How far behind the best, in the steps of weights, neither vote nor page could bring a language back.
_REACH = round(WEIGHTS_PER_NAT * (_VOTE + _PAGE + 8 * _TEMPERATURE))
# Nor a vote alone: there is no other page for a line that the language of its page leads.
_REACH_OF_PAGE = round(WEIGHTS_PER_NAT * (_VOTE + 8 * _TEMPERATURE))
_DOUBT = 0.55  # the confidence below which langdetect is asked,
_DOUBTED = 0.1  # if it knows all languages that are at least as likely as this
_FEW = 6  # letters of which it can't tell more either
_SECOND_VOTE = 9.0
_TOO_LITTLE = 0.3  # the confidence below which a guess would be wrong more often than right

_OF_UYGHUR = "ئېۈ"
_OF_KYRGYZ = "ۅۉ"
_OF_KAZAKH = "ŋǧū"  # in its alphabet of 2021, and of no Turkish language beside it
_BY_ITS_AGENCY = str.maketrans(
    {"ğ": "ǵ", "ǧ": "ǵ", "ŋ": "ń", "ñ": "ń", "ö": "ó", "ü": "ú", "u": "ý", "ū": "u", "ä": "á", "ı": "i", "i": "ı", "ş": "sh"}
)  # fmt: skip
_BARE_VOWELS = frozenset(
    "اەوۇىۅۉء"
)  # and the mark of Kazakh's front vowels, which stands before a word
_FEW_BARE = 2  # different words; a name may be spelt as it is abroad

_PIECES = 12
_PIECE = 500  # characters


class LanguageEvidence(NamedTuple):
    """What a stretch of text says about its language, before its surroundings are asked.

    `nats` gives each language that the stretch may be in the logarithm of its probability, up to
    a constant that they share; it is empty when there are no letters, or none of a known script.
    `letters` counts the letters of `script` (ISO 15924).
    """

    script: str
    letters: int
    nats: dict[str, float]


def weigh_evidence(text: str, page: str | None = None) -> LanguageEvidence:
    """What a text says about its language; costs no more for a book than for a page.

    With `page` it is a line of a page in that language, and less evidence is enough for it.
    """
    text = strip_addresses(_sample(text))
    if page and text.isascii() and (plain := _of_its_page(text, page)) is not None:
        return plain
    counts = count_scripts(text)
    script = dominant_of(counts)
    if script in _SHARED:
        return LanguageEvidence(script, counts[script], _weigh_shared(text, script, page))
    if script in {"Hani", "Jpan"}:
        letters = sum(counts.get(of_han, 0) for of_han in ("Hani", "Hira", "Kana"))
        code, script = read_han(text)
        return LanguageEvidence(script, letters, {code: 0.0})
    if script in _ONE_LANGUAGE:
        return LanguageEvidence(script, counts[script], {_ONE_LANGUAGE[script]: 0.0})
    return LanguageEvidence(script, counts.get(script, 0), {})


def decide(evidence: LanguageEvidence, page: str | None = None) -> LanguageGuess:
    """The likeliest language; `page` is the code of the language that most of the page is in."""
    nats = evidence.nats
    if not nats:
        return LanguageGuess(UNDETERMINED, evidence.script, 0.0)
    if len(nats) == 1:
        return _surest(*nats, evidence.script)
    if page in nats:
        # A bonus that shrinks with length, so that a foreign sentence can still speak for itself.
        likeliest = max(nats, key=nats.__getitem__)
        siblings = likeliest != page and are_siblings(page, likeliest)
        share = min(
            1, (_PAGE_LETTERS_OF_SIBLINGS if siblings else _PAGE_LETTERS) / evidence.letters
        )
        nats = nats | {page: nats[page] + _PAGE * share}
    most, best = max(zip(nats.values(), nats, strict=True))
    odds = sum([math.exp((value - most) / _TEMPERATURE) for value in nats.values()])
    if 1 / odds < _TOO_LITTLE:
        return LanguageGuess(UNDETERMINED, evidence.script, 0.0)
    return LanguageGuess(best, evidence.script, min(_SUREST, 1 / odds))


@cache
def _surest(code: str, script: str) -> LanguageGuess:
    return LanguageGuess(code, script, _SUREST)


def main_language(evidence: Sequence[LanguageEvidence]) -> LanguageGuess:
    """The language that most letters of a page are in; its confidence counts those letters only."""
    return _main_of(evidence, map(decide, evidence))


def _main_of(
    evidence: Iterable[LanguageEvidence], guesses: Iterable[LanguageGuess]
) -> LanguageGuess:
    """As `main_language`, with what is decided of each line by itself."""
    letters: dict[tuple[str, str], float] = {}
    sure: dict[tuple[str, str], float] = {}
    for of_line, guess in zip(evidence, guesses, strict=True):
        if guess.code != UNDETERMINED:
            key = guess.code, guess.script
            letters[key] = letters.get(key, 0) + of_line.letters
            sure[key] = sure.get(key, 0) + of_line.letters * guess.confidence
    if not sure:
        return LanguageGuess(UNDETERMINED, NO_SCRIPT, 0.0)
    key = max(sure, key=lambda key: (sure[key], key))
    return LanguageGuess(*key, sure[key] / letters[key])


def detect_language(text: str | Article) -> LanguageGuess:
    """The language and script of a text; `und` when it can't tell. Never raises on any text."""
    text = text_of(text)
    evidence = weigh_evidence(text)
    if evidence.letters == 1 and evidence.script in _SHARED:
        return LanguageGuess(UNDETERMINED, evidence.script, 0.0)
    return _decide_alone(text, evidence)


def _decide_alone(text: str, evidence: LanguageEvidence) -> LanguageGuess:
    """As `decide`, with langdetect's vote where that leaves doubt between languages that it knows."""
    guess = decide(evidence)
    if guess.confidence >= _DOUBT or evidence.letters < _FEW or len(evidence.nats) < 2:
        return guess
    candidates = _doubted(evidence)
    if len(candidates) < 2 or not candidates <= KNOWN:
        return guess
    vote = langdetect_vote(strip_addresses(_sample(text)), candidates)
    if vote is None:
        return guess
    nats = evidence.nats | {vote: evidence.nats[vote] + _SECOND_VOTE}
    return decide(evidence._replace(nats=nats))


def _doubted(evidence: LanguageEvidence) -> frozenset[str]:
    """The languages that a text may well be in."""
    most = max(evidence.nats.values())
    odds = {c: math.exp((nats - most) / _TEMPERATURE) for c, nats in evidence.nats.items()}
    return frozenset(c for c, of_this in odds.items() if of_this >= _DOUBTED * sum(odds.values()))


def detect_lines(lines: Sequence[str]) -> list[LanguageGuess]:
    """A guess for each line of one page, decided with the page in view. Never raises.

    A short line is in the page's main language unless it says otherwise, and a line without
    letters always is. A page of one line is a text.
    """
    if len(lines) == 1:
        return [detect_language(lines[0])]
    longest = max(lines, key=len, default="")
    known = {longest: weigh_evidence(longest)}
    page = decide(known[longest]).code
    evidence, guesses, main = _weigh_lines(lines, page, known)
    if main.code != page:
        evidence, guesses, main = _weigh_lines(lines, None, known)
    for line, of_line in evidence.items():
        if not of_line.letters:
            guesses[line] = main
        elif len(of_line.nats) > 1:
            guesses[line] = decide(of_line, main.code)
        elif main.code == "ja" and guesses[line].code == "zh" and may_be_japanese(line):
            guesses[line] = main
    return [guesses[line] for line in lines]


def _weigh_lines(
    lines: Sequence[str], page: str | None, known: Mapping[str, LanguageEvidence]
) -> tuple[dict[str, LanguageEvidence], dict[str, LanguageGuess], LanguageGuess]:
    """What each line of a page says, what is decided of it by itself, and the page's main language.

    What a page says again and again is weighed once, and what is `known` is not weighed again.
    """
    evidence = {
        line: known[line] if line in known else weigh_evidence(line, page)
        for line in dict.fromkeys(lines)
    }
    guesses = {line: decide(of_line) for line, of_line in evidence.items()}
    main = _main_of(map(evidence.__getitem__, lines), map(guesses.__getitem__, lines))
    return evidence, guesses, main


def _sample(text: str) -> str:
    """The text, or pieces from all over it: more would cost time and change nothing."""
    if len(text) <= _PIECES * _PIECE:
        return text
    step = (len(text) - _PIECE) // (_PIECES - 1)
    return " ".join(text[place * step : place * step + _PIECE] for place in range(_PIECES))


def _weigh_shared(text: str, script: str, page: str | None) -> dict[str, float]:
    """The evidence of n-grams, prior and vote for the languages that share a script."""
    table = table_for(script)
    # Each word once: what is said again and again ("ha ha ha") is no more evidence.
    words = set(folded_words(text, script))
    nearer = {page: _REACH_OF_PAGE} if page else {}
    within = table.within(_REACH, table.sums(words, _priors(script)), nearer)
    nats = {language: score / WEIGHTS_PER_NAT for language, score in within.items()}
    if len(nats) > 1 and (vote := cld2_vote(text)) in nats:
        nats[vote] += _VOTE
    best = max(nats, key=nats.__getitem__, default="")
    if best == "tr" and (kazakh := _as_kazakh(text)):
        return _weigh_shared(kazakh, script, page)
    return _without_uyghur(nats, words, page) if best == "ug" and script == "Arab" else nats


def _as_kazakh(text: str) -> str:
    """What looks Turkish in the letters of Kazakhstan's agency, which the tables have, if it is in those of 2021."""
    low = text.lower()
    letters = _OF_KAZAKH + ("ñ" if "ş" in low else "")
    words = {word for word in low.split() if any(letter in word for letter in letters)}
    return low.translate(_BY_ITS_AGENCY) if len(words) >= _FEW_BARE else ""


def _of_its_page(ascii_text: str, page: str) -> LanguageEvidence | None:
    """The evidence of a line whose shortest words leave nothing but the language of its page, as most in English."""
    words = set(folded_words(ascii_text, "Latn"))
    lead = table_for("Latn").lead_of(page, words, _priors("Latn"), _REACH_OF_PAGE)
    if lead is None:
        return None
    return LanguageEvidence(
        "Latn", count_scripts(ascii_text)["Latn"], {page: lead / WEIGHTS_PER_NAT}
    )


def _without_uyghur(
    nats: dict[str, float], words: Iterable[str], page: str | None
) -> dict[str, float]:
    """The evidence, with Uyghur's given to the neighbour in whose spelling the words are.

    The tables have no Kazakh or Kyrgyz of China, whose letters are nearly Uyghur's. But Uyghur begins no
    word with a bare vowel, and the neighbours most of those that begin with one; Kyrgyz has letters for
    its rounded vowels that Kazakh lacks.
    """
    letters = "".join(words)
    if any(sign in letters for sign in _OF_UYGHUR):
        return nats
    bare = sum(word[0] in _BARE_VOWELS for word in words)
    if bare < _FEW_BARE and page not in {"kk", "ky"}:
        return nats
    is_kyrgyz = any(letter in letters for letter in _OF_KYRGYZ)
    own = "ky" if is_kyrgyz or (page == "ky" and bare < _FEW_BARE) else "kk"
    return {own if code == "ug" else code: value for code, value in nats.items()}


@cache
def _priors(script: str) -> int:
    """The prior of each language of a table, as a row of it."""
    table = table_for(script)
    return table.row_of([round(WEIGHTS_PER_NAT * _PRIORS.get(c, 0)) for c in table.languages])
