"""Characters that mean the same, spelt once."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʻʼ`´", "'"))
# What lower case leaves of the dotted capital I of Turkish.
_DOT_ABOVE = "\u0307"


def fold(text: str) -> str:
    """Lower case and one kind of apostrophe, as words are compared."""
    return text.lower().translate(_APOSTROPHES).replace(_DOT_ABOVE, "")
