"""User names and passwords inside addresses: whatever is printed or kept goes without them.

Stands below everything, because errors, articles and the memory of runs all hold addresses that
somebody typed.
"""

import re

# What stands before the last @ of the host (RFC 3986, 3.2.1). Where somebody left a slash or the like in a
# password, what seems a port is none, and all as far as the last @ is taken for the password.
_USERINFO = re.compile(r"(?<=://)(?:[^\s/?#]*@|[^\s/?#@:\[]*:(?!\d*(?:[\s/?#]|$))\S{0,2000}@)")


def without_credentials(text: str) -> str:
    """`text` with no user name and no password in any address in it."""
    return _USERINFO.sub("", text) if "@" in text else text
