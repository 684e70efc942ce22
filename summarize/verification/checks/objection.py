"""What a check answers with: something that speaks against a sentence, and how surely."""

from typing import NamedTuple


class Objection(NamedTuple):
    """What speaks against a sentence for sure, or a reason why it could not be checked."""

    text: str
    is_sure: bool
