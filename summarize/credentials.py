"""User names and passwords inside addresses: whatever is printed or kept goes without them.

Stands below nearly everything, because errors, articles and the memory of runs all hold addresses that
somebody typed.
"""

import re

from summarize.characters import QUOTES
from summarize.lazily import expression

# Where an address has its host; a slash may be left out by mistake, and a scheme by a page.
_HOST = r"(?:(?<=://)|(?<=https:/)|(?<=http:/)|(?<=^//)|(?<=\s//))"
# No address has these marks, but the sentence around one may.
_MARKS = "".join(mark for mark in QUOTES if not mark.isascii())
# What stands before the last @ of the host (RFC 3986, 3.2.1). Where somebody left a slash or the like
# in a password, what seems a port is none, and all as far as the last @ is taken for the password.
_USERINFO = expression(
    rf"{_HOST}(?:[^\s/?#{_MARKS}]*@"
    rf"|[^\s/?#@:\[{_MARKS}]*:(?!\d*(?:[\s/?#]|$))[^\s{_MARKS}]{{0,2000}}@)"
)
# A port and a path by that rule; yet a host without a dot may be a user, and another host follows.
_DOUBTFUL = re.compile(
    r"(?<=://)(?!localhost:)[^\s/?#@:.\[]+:\d+/[^\s?#]{0,2000}[^\s/?#](?=@[^\s/?#@:]*\.)"
)


def without_credentials(text: str) -> str:
    """`text` with no user name and no password in any address in it."""
    return _USERINFO.sub("", text) if "@" in text else text


def fit_for_messages(text: str) -> str:
    """`text` without credentials, nor what may be some: `http://ada:12/pass@a.example`.

    Only for what is read by people: an address that is changed in doubt leads nowhere.
    """
    return _DOUBTFUL.sub("…/", without_credentials(text)) if "@" in text else text
