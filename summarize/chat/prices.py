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

_SHOWN = 0.0000005
"""Dollars that six decimals show."""
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
        self._changed = threading.Condition()
        self._spent = spent
        self._aside = 0.0
        self._under_way = 0

    @property
    def spent(self) -> float:
        """Dollars spent so far, with what is set aside."""
        return self._spent + self._aside

    def take(self, dollars: float) -> None:
        """Set dollars aside for a request, which is under way until `end` is called.

        As long as others are under way, too little may become enough, so this waits for them. Raises
        `BudgetError` if it is too little when none is.
        """
        with self._changed:
            while self.limit is not None and dollars > self.limit - self.spent:
                if not self._under_way:
                    raise self._too_little(dollars, self.limit)
                self._changed.wait()
            self._aside += dollars
            self._under_way += 1

    def settle(self, aside: float, dollars: float) -> None:
        """Spend `dollars` of what was set aside for a request, and put back the rest."""
        with self._changed:
            self._aside -= aside
            self._spent += dollars

    def end(self) -> None:
        """A request is over; what it has not settled stays set aside."""
        with self._changed:
            self._under_way -= 1
            self._changed.notify_all()

    def _too_little(self, dollars: float, limit: float) -> BudgetError:
        left = max(0.0, limit - self.spent)
        told = f"the next request may cost ${dollars:.6f}, and ${left:.6f} are left"
        told += f": ${self._spent:.6f} are spent so far"
        if self._aside >= _SHOWN:
            told += f", ${self._aside:.6f} set aside for answers that have not come"
        return BudgetError(told, "raise --max-cost or --max-cost-run")


class Budget:
    """What one model may take from a purse, at its price.

    A request is charged with the most it can cost before it is sent, so that requests under way at
    the same time cannot pass the limit together; what it did not take is given back afterwards. A
    request that got no answer keeps its charge: the service may have worked on it, or still will.
    """

    def __init__(self, price: Price, purse: Purse) -> None:
        self._price = price
        self._purse = purse

    @contextmanager
    def charge(self, most: Usage) -> Iterator[None]:
        """Set aside what `most` would cost for a request that is under way within this context.

        Waits while others that are under way may give enough back. Raises `BudgetError`.
        """
        self._purse.take(cost(most, self._price))
        try:
            yield
        finally:
            self._purse.end()

    def refund(self, charged: Usage, used: Usage | None = None) -> None:
        """Give back what a charge was too high by; all of it if nothing was `used`."""
        self._purse.settle(cost(charged, self._price), cost(used or Usage(), self._price))


def max_cost(whole: float | None, run: float | None, spent: float) -> float | None:
    """The dollars at which a run stops, where a whole folder and a run have a limit each."""
    limits = (whole, None if run is None else spent + run)
    return min((limit for limit in limits if limit is not None), default=None)
