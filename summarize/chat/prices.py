"""What models cost and how much of a budget is left, known before anything is sent."""

import re
import threading
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import resources

from summarize.chat.protocol import Usage
from summarize.errors import BudgetError
from summarize.settings import Price

_SNAPSHOT = re.compile(r"-(?:\d{4}-\d{2}-\d{2}|\d{4}|latest)$")


@dataclass(frozen=True, slots=True)
class KnownModel:
    """An entry of the table that ships with the package (`models.toml`)."""

    context_window: int
    price: Price
    reasoning: bool


@cache
def known_models() -> Mapping[str, KnownModel]:
    """The table by model name."""
    table = tomllib.loads(resources.files(__package__).joinpath("models.toml").read_text("utf-8"))
    return {
        name: KnownModel(
            context_window=entry["context_window"],
            price=Price(prompt=entry["prompt"], completion=entry["completion"]),
            reasoning=entry.get("reasoning", False),
        )
        for name, entry in table.items()
    }


def names_of(model: str) -> Iterator[str]:
    """The names that `model` may be listed under: itself, then without vendor and snapshot date."""
    yield model
    name = model.removeprefix("openai/")
    yield name
    yield _SNAPSHOT.sub("", name)


def known(model: str) -> KnownModel | None:
    """What the shipped table says of a model."""
    table = known_models()
    return next((table[name] for name in names_of(model) if name in table), None)


def price_of(model: str, prices: Mapping[str, Price]) -> Price | None:
    """A model's price: the user's own if there is one, else the table's."""
    for name in names_of(model):
        if name in prices:
            return prices[name]
    entry = known(model)
    return entry.price if entry else None


def cost(usage: Usage, price: Price) -> float:
    """Dollars for `usage`."""
    dollars = usage.prompt_tokens * price.prompt + usage.completion_tokens * price.completion
    return dollars / 1_000_000


class Budget:
    """Dollars that a run may spend, shared by all its threads.

    Every request reserves the most it can cost before it is sent, so that requests under way at
    the same time cannot pass the limit together.
    """

    def __init__(self, limit: float, price: Price) -> None:
        self._limit = limit
        self._price = price
        self._lock = threading.Lock()
        self._committed = 0.0

    @contextmanager
    def reserve(self, most: Usage) -> "Iterator[Reservation]":
        """Set aside what `most` would cost. Raises `BudgetError` if that is more than is left."""
        reserved = cost(most, self._price)
        with self._lock:
            left = self._limit - self._committed
            if reserved > left:
                raise BudgetError(
                    f"The next request may cost ${reserved:.4f}, and ${max(0.0, left):.4f} of "
                    f"${self._limit:g} are left",
                    "raise --max-cost",
                )
            self._committed += reserved
        reservation = Reservation()
        try:
            yield reservation
        finally:
            with self._lock:
                self._committed += cost(reservation.used, self._price) - reserved


class Reservation:
    """What a request really took; a request that failed before its answer took nothing."""

    def __init__(self) -> None:
        self.used = Usage()
