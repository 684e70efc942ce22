"""What a check answers with: something that speaks against a sentence, and how surely."""

from typing import NamedTuple


class Objection(NamedTuple):
    """What speaks against a sentence for sure, or a reason why it could not be checked."""

    text: str
    is_sure: bool


def not_looked_for(*names: str) -> str:
    """That nobody could tell whether the article has these names, in words."""
    told = ", ".join(f"“{name}”" for name in names)
    return f"{told} could not be looked for in the article"
