"""What the finder finds before it is judged: every stretch that may be speech, with every name.

For tests of single rules, which must not hang on how likely the fitted confidence takes them to be.
"""

from summarize.quotations import Claim, Quote
from summarize.quotations import every_attribution as find_attributions

__all__ = ["claims", "find_attributions", "find_claims", "find_quotes", "speakers", "told"]


def find_quotes(text: str, language: str | None = None) -> list[Quote]:
    """The quotations of a text."""
    return list(find_attributions(text, language).quotes)


def find_claims(text: str, language: str | None = None) -> list[Claim]:
    """The claims of a text."""
    return list(find_attributions(text, language).claims)


def told(found: list[Quote] | list[Claim]) -> list[tuple[str, str | None, str | None]]:
    """What each of them says, and who says it in which role."""
    return [
        (each.text, each.speaker.name, each.speaker.role)
        if each.speaker
        else (each.text, None, None)
        for each in found
    ]


def speakers(text: str, language: str) -> list[str | None]:
    """Who says each quotation of a text."""
    return [name for _, name, _ in told(find_quotes(text, language))]


def claims(text: str, language: str) -> list[tuple[str, str | None]]:
    """Each claim of a text, and whose it is."""
    return [(words, name) for words, name, _ in told(find_claims(text, language))]
