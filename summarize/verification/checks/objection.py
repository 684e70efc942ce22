"""What a check answers with: something that speaks against a sentence, and how surely."""

from typing import NamedTuple


class Objection(NamedTuple):
    """What speaks against a sentence for sure, or a reason why it could not be checked."""

    text: str
    is_sure: bool
    is_reason: bool = True
    """Of what is not sure: whether it only says why a text could not be checked, and not what it may have wrong."""

    @property
    def speaks_against(self) -> bool:
        """Whether it does, surely or not: so the score counts it."""
        return self.is_sure or not self.is_reason


def not_looked_for(*names: str) -> str:
    """That nobody could tell whether the article has these names, in words."""
    told = ", ".join(f"“{name}”" for name in names)
    return f"{told} could not be looked for in the article"
