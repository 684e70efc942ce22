"""Quotations and claims, and who made them."""

from summarize.quotations.confidence import explanation
from summarize.quotations.finder import (
    every_attribution,
    find_attributions,
    find_claims,
    find_quotes,
)
from summarize.quotations.found import (
    Attributions,
    Claim,
    Confidence,
    Kind,
    Polarity,
    Quote,
    Speaker,
)

__all__ = [
    "Attributions",
    "Claim",
    "Confidence",
    "Kind",
    "Polarity",
    "Quote",
    "Speaker",
    "every_attribution",
    "explanation",
    "find_attributions",
    "find_claims",
    "find_quotes",
]
