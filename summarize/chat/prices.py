"""What models cost and how much of a budget is left, known before anything is sent."""

import math
import re
import threading
import tomllib
from collections.abc import Iterator, Mapping
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


def known(model: str) -> KnownModel | None:
    """What the shipped table says of a model."""
    table = known_models()
    return next((table[name] for name in _names_of(model) if name in table), None)


def price_of(model: str, prices: Mapping[str, Price]) -> Price | None:
    """A model's price: the user's own if there is one, else the table's."""
    for name in _names_of(model):
        if name in prices:
            return prices[name]
    entry = known(model)
    return entry.price if entry else None


def _names_of(model: str) -> Iterator[str]:
    """The names that `model` may be listed under: itself, then without vendor and snapshot date.

    Only a date is taken off: `gpt-5-pro` or `gpt-4o-audio-preview` cost something else.
    """
    yield model
    name = model.removeprefix("openai/")
    yield name
    yield _SNAPSHOT.sub("", name)


def cost(usage: Usage, price: Price) -> float:
    """Dollars for `usage`."""
    dollars = usage.prompt_tokens * price.prompt + usage.completion_tokens * price.completion
    return dollars / 1_000_000


class Purse:
    """Dollars that a run may spend, on whichever models; shared by all its threads."""

    def __init__(self, limit: float | None = None, spent: float = 0.0) -> None:
        """`spent` is what counts towards the limit from the beginning."""
        self.limit = limit
        self._lock = threading.Lock()
        self._spent = spent

    @property
    def spent(self) -> float:
        """Dollars taken so far."""
        return self._spent

    def take(self, dollars: float) -> None:
        """Set dollars aside. Raises `BudgetError` if that is more than is left."""
        with self._lock:
            left = math.inf if self.limit is None else self.limit - self._spent
            if dollars > left:
                raise BudgetError(
                    f"the next request may cost ${dollars:.4f}, and of ${self.limit:g} only "
                    f"${max(0.0, left):.4f} are left",
                    "raise --max-cost",
                )
            self._spent += dollars

    def give_back(self, dollars: float) -> None:
        """Put back what was taken too much."""
        with self._lock:
            self._spent -= dollars


class Budget:
    """What one model may take from a purse, at its price.

    A request is charged with the most it can cost before it is sent, so that requests under way at
    the same time cannot pass the limit together; what it did not take is given back afterwards. A
    request that got no answer keeps its charge: the service may have worked on it.
    """

    def __init__(self, price: Price, purse: Purse) -> None:
        self._price = price
        self._purse = purse

    def charge(self, usage: Usage) -> None:
        """Set aside what `usage` would cost. Raises `BudgetError` if that is more than is left."""
        self._purse.take(cost(usage, self._price))

    def refund(self, charged: Usage, used: Usage | None = None) -> None:
        """Give back what a charge was too high by; all of it if nothing was `used`."""
        taken = cost(used, self._price) if used else 0.0
        self._purse.give_back(cost(charged, self._price) - taken)


def max_cost(whole: float | None, run: float | None, spent: float) -> float | None:
    """The dollars at which a run stops, where a whole folder and a run have a limit each."""
    limits = (whole, None if run is None else spent + run)
    return min((limit for limit in limits if limit is not None), default=None)
