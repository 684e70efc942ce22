"""Who wrote a page, by a line that was found to say so: without what is around it, and whether it names anybody."""

import re

from summarize.lexicon import as_written
from summarize.passages.datelines import dateline, words_beside_date
from summarize.passages.furniture import opening, opens_byline
from summarize.passages.units import Unit

_HANDLE = re.compile(r"(?:\bfollow\s{0,3})?[@<].*", re.IGNORECASE | re.DOTALL)
"""What stands behind a name in some bylines: `Follow @annabeck`."""
_AROUND_BYLINE = " ,\\-–—―*_"
"""What is around a byline, with the backslash that Markdown puts before a dash."""
_BRACKETS = {"(": ")", "[": "]", "【": "】", "（": "）"}
_TIME_ZONES = frozenset(
    as_written("GMT UTC ET EST EDT CST CDT PST PDT BST CET CEST EET MSK МСК IST HKT JST")
)


def bare_byline(line: str) -> str:
    """A byline without the brackets and dashes around it, and without what follows on a network."""
    bare = _HANDLE.sub("", line).strip(_AROUND_BYLINE)
    while bare[:1] in _BRACKETS and (
        bare.endswith(_BRACKETS[bare[0]]) or _BRACKETS[bare[0]] not in bare
    ):
        bare = bare[1:].removesuffix(_BRACKETS[bare[0]]).strip(_AROUND_BYLINE)
    return bare


def names_writer(byline: str) -> bool:
    """Whether a byline says more than where and when: `Сегодня, 14:45` names nobody.

    Nor does `— Anna Beck, Oslo, 2 May`, which signs the quotation above it.
    """
    if byline.endswith("?"):
        return False  # Reporter: Will members vote?
    unit = Unit(byline, alone=True)
    if unit.is_turn and not opens_byline(bare_byline(byline).partition(" ")[0]):
        return False
    found = dateline(byline)
    if found is not None and found.end == len(byline):
        # Without a stop two words may be a person's: `Анна Бек, 12 марта 2027`.
        place = byline.partition(",")[0]
        if " " not in place or place.isupper() or not byline[-1].isalnum():
            return False
    if byline.endswith(".") and not (opening(byline) or opens_byline(byline.split(None, 1)[0])):
        return False  # a part of a dateline
    if unit.is_dated_headline and (unit.has_year or unit.has_date):
        return False
    told = byline.replace("：", ":").partition(":")[2] if opening(byline) else byline
    return any(
        not opens_byline(word) and word not in _TIME_ZONES for word in words_beside_date(told)
    )
