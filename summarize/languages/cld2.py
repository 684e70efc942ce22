"""The verdict of pycld2, where it is installed.

It is an optional extra, as its wheels are not made for every platform. Its own small tables and
its hand-kept hints know short strings that no count of n-grams does, so its vote is worth having;
but it knows neither priors nor the page, so it is a vote and not the answer.
"""

import re

try:
    import pycld2
except ImportError:
    pycld2 = None

from summarize.languages.codes import read_as

_UNFIT = frozenset({"un", "crs"})  # nothing found, and what it takes all sorts of lines for
# Control characters, surrogates and unassigned code points make it refuse the whole text.
_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def cld2_vote(text: str) -> str | None:
    """The code (ISO 639) of the language that pycld2 finds most of; `None` if it can't tell."""
    if pycld2 is None:
        return None
    try:
        _, _, found = pycld2.detect(_REFUSED.sub(" ", text), bestEffort=True)
    except pycld2.error:
        return None
    # It answers with codes that ISO 639 has withdrawn, and marks scripts in the language.
    code = found[0][1].partition("-")[0]
    return None if code in _UNFIT or code == "xx" else read_as(code)
