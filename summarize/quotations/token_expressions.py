"""What one token is, as an expression made of a lexicon: a word with what clings to it, a figure, a dash, a line break, a mark."""

import re
from collections.abc import Iterable

from summarize.characters import APOSTROPHES, JOINERS
from summarize.lexicon import Lexicon, words
from summarize.lexicon.sites import SITE_ENDINGS

_NUMBER = r"\d++(?>(?:[.,:]\d++)+)(?!\w)"
"""A figure is one token, its comma, stop or colon in it: 1,5 Millionen, 11:09 Uhr."""
_OTHER_TOKENS = r"[—–―−-]++|\n|[^\w\s]"

_CAPITALS = "A-ZÀ-ÞƏĄĆČĎĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽΆΈ-ΏΑ-ΩЀ-ЯҐҒҚҢӘӨҮҰҲҺҶӢӮ"
"""Letters that begin a word with a capital, of the languages with a lexicon that have such."""

_VOWEL_SIGNS = {"Deva": "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"}
"""Signs that are written on letters and are none by themselves, by script: the vowels of Hindi, काम."""

_SITE_ENDINGS = "|".join(SITE_ENDINGS).upper()
_TITLED_SITE_ENDINGS = "|".join(ending.title() for ending in SITE_ENDINGS)


def token_expression(source: Lexicon, known: Iterable[str] = ()) -> re.Pattern[str]:
    """What one token is: a word, a run of dashes, a line break, or any other mark.

    Of a language whose spaces part syllables, the words `known` of several are one token each.
    """
    stems = "|".join(form.rstrip("'") for form in words(source.elided))
    clinging = "|".join(words(source.enclitics))
    cut = rf"(?i:{stems})[{APOSTROPHES}](?=\w)|" if stems else ""
    enclitic = rf"(?<=\w)\s?-\s?(?i:t\s?-\s?)?(?i:{clinging})\b" if clinging else ""
    joined = rf"(?!{enclitic})" if enclitic else ""
    glued = "|".join(words(source.verb_enclitics))
    verbs = "|".join(words(f"{source.say} {source.exclaim}")) if glued else ""
    cut += _of_syllables(known) if source.syllabic else ""
    cut += rf"(?<!\w)(?i:{verbs})(?=(?:{glued})\b)|" if glued else ""
    # A stop before a capitalised word ends a sentence that lost its space: said Merkel.When; unlike NUR.KZ, Day.Az-a
    stop = (
        rf"\.(?:(?![{_CAPITALS}][^\W\d_])|(?<=[A-Z]{{2}}\.)(?=[A-Z]{{2,3}}\b)"
        rf"|(?=(?:{_SITE_ENDINGS})\b|(?:{_TITLED_SITE_ENDINGS})-[^\W\d_]))"
    )
    # Swedish sets an ending off from capitals: USA:s, vd:n.
    colon = ":" if any(ending.startswith(":") for ending in words(source.endings)) else ""
    short = "|".join({one[1:] for one in words(source.particles) if one.startswith("'")})
    shortened = rf"(?<!\w)[{APOSTROPHES}](?i:{short})(?!\w)" if short else ""
    signs = _VOWEL_SIGNS.get(source.scripts, "")
    letters = rf"[\w{signs}]++" if signs else r"\w++"
    word = rf"{letters}(?>(?:{joined}(?:[{APOSTROPHES}{JOINERS}&{colon}-]|{stop}{_suspended(source)}){letters})*)"
    return _expression(
        "|".join(filter(None, (_NUMBER, cut + word, enclitic, shortened, _OTHER_TOKENS)))
    )


def _of_syllables(known: Iterable[str]) -> str:
    """The words of several syllables, each as it is written, with a capital, or with one on each: Hà Nội."""
    compounds = sorted((form for form in known if "_" in form), key=len, reverse=True)
    spelt = (f"{'[ ]'.join(map(_with_either_case, form.split('_')))}" for form in compounds)
    return rf"(?<!\w)(?:{'|'.join(spelt)})(?!\w)|" if compounds else ""


def _with_either_case(syllable: str) -> str:
    first, rest = syllable[0], re.escape(syllable[1:])
    return f"(?:[{first}{first.upper()}]{rest}|{re.escape(syllable.upper())})"


def _suspended(source: Lexicon) -> str:
    """What joins two compounds that share their end, which are one word: Bildungs- und Finanzminister."""
    if not source.role_suffixes:
        return ""
    joining = "|".join(filter(str.isalpha, words(source.coordinating)))
    return rf"|-[ ](?:{joining})[ ]|-,[ ](?=\w++-)"


def unspaced_token_expression(known: Iterable[str]) -> re.Pattern[str]:
    """The same without spaces to go by: a word of the lexicon, or else a character."""
    cutting = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    return _expression(rf"{cutting}|[A-Za-zÀ-ÿ]+|[^\W\d]|{_NUMBER}|\d+|{_OTHER_TOKENS}")


def _expression(token: str) -> re.Pattern[str]:
    """An expression with one group, the token, so that `split` gives tokens and gaps by turns."""
    return re.compile(f"({token})")
