"""What a batch passes over: how much for which reason, and the first names of it."""

from bisect import insort
from collections import Counter

from summarize.credentials import without_credentials

_NAMED = 5
"""How many of what was passed over for one reason are named."""


class PassedOver(Counter[str]):
    """How much was passed over, by reason, with the first few names of each."""

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, list[str]] = {}

    def note(self, reason: str, name: str) -> None:
        """Count one more."""
        self[reason] += 1
        name = without_credentials(name)
        names = self._names.setdefault(reason, [])
        insort(names, name)
        del names[_NAMED:]

    def clear(self) -> None:
        """Forget everything."""
        super().clear()
        self._names.clear()

    def words(self) -> list[str]:
        """A phrase for each reason."""
        return [
            f"{count:,} × {reason}: {', '.join(self._names[reason])}{', …' if count > _NAMED else ''}"
            for reason, count in sorted(self.items())
        ]
