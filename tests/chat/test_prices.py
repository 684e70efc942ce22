"""Prices and budgets."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.chat.prices import Budget, Purse, cost, known, known_models, price_of
from summarize.chat.protocol import Usage
from summarize.errors import BudgetError
from summarize.settings import Price


def test_a_price_is_per_million_tokens() -> None:
    assert cost(Usage(1, 500_000, 100_000), Price(2.0, 10.0)) == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("model", "same_as"),
    [
        ("gpt-4o-mini-2024-07-18", "gpt-4o-mini"),
        ("openai/gpt-4o-mini", "gpt-4o-mini"),
        ("gpt-4-0613", "gpt-4"),
        ("gpt-3.5-turbo-0125", "gpt-3.5-turbo"),
    ],
)
def test_a_dated_model_costs_what_its_family_does(model: str, same_as: str) -> None:
    assert price_of(model, {}) == price_of(same_as, {}) is not None


@pytest.mark.parametrize(
    "model", ["llama-3", "gpt-4o-audio-preview", "gpt-5-pro", "ft:gpt-4o-mini:me::1", "", "gpt"]
)
def test_a_model_that_only_looks_like_a_known_one_has_no_price(model: str) -> None:
    assert price_of(model, {}) is None


def test_a_users_own_price_wins() -> None:
    mine = Price(9.0, 9.0)
    assert price_of("gpt-4o-mini-2024-07-18", {"gpt-4o-mini": mine}) == mine
    assert price_of("llama-3", {"llama-3": mine}) == mine


def test_the_shipped_table_is_plausible() -> None:
    assert known("gpt-4o-mini") is not None
    for name, entry in known_models().items():
        assert 0 < entry.price.prompt < entry.price.completion, name
        assert entry.context_window >= 8192, name


def test_what_was_charged_too_much_comes_back() -> None:
    purse = Purse(10.0)
    budget = Budget(Price(0.0, 1_000_000.0), purse)
    with budget.charge(Usage(1, 0, 8)):
        budget.refund(Usage(1, 0, 8), Usage(1, 0, 2))
    with budget.charge(Usage(1, 0, 8)):
        assert purse.spent == pytest.approx(10.0)


def test_an_answer_that_does_not_come_keeps_its_charge() -> None:
    budget = Budget(Price(0.0, 1_000_000.0), Purse(10.0, spent=1.0))
    with pytest.raises(TimeoutError), budget.charge(Usage(1, 0, 7)):
        raise TimeoutError
    told = (
        r"may cost \$3\.0+, and \$2\.0+ are left: \$1\.0+ are spent so far, \$7\.0+ set aside for"
    )
    with pytest.raises(BudgetError, match=told), budget.charge(Usage(1, 0, 3)):
        pass


def test_requests_wait_for_what_those_under_way_may_give_back() -> None:
    all_have_asked = threading.Event()
    asking = iter(range(7, -1, -1))

    class WatchedPurse(Purse):
        def take(self, dollars: float) -> None:
            if next(asking) == 0:
                all_have_asked.set()
            super().take(dollars)

    budget = Budget(Price(0.0, 1_000_000.0), WatchedPurse(10.0))

    def ask(_: int) -> str | None:
        try:
            with budget.charge(Usage(1, 0, 8)):
                assert all_have_asked.wait(60)
                budget.refund(Usage(1, 0, 8), Usage(1, 0, 1))
        except BudgetError as error:
            return str(error)
        return None

    with ThreadPoolExecutor(8) as threads:
        ended = list(threads.map(ask, range(8)))
    # The fourth would begin with 7 left.
    assert ended.count(None) == 3
    told = "the next request may cost $8.000000, and $7.000000 are left: $3.000000 are spent so far"
    assert ended.count(f"{told} (raise --max-cost or --max-cost-run)") == 5


def test_two_models_are_paid_from_one_purse() -> None:
    purse = Purse(10.0, spent=2.0)
    cheap, dear = (Budget(Price(0.0, dollars * 1e6), purse) for dollars in (1.0, 3.0))
    with cheap.charge(Usage(1, 0, 3)):
        pass
    with pytest.raises(BudgetError), dear.charge(Usage(1, 0, 2)):
        pass
    with dear.charge(Usage(1, 0, 1)):
        dear.refund(Usage(1, 0, 1))
    assert purse.spent == pytest.approx(5.0)


def test_a_budget_without_a_limit_never_ends() -> None:
    budget = Budget(Price(1e9, 1e9), Purse())
    with budget.charge(Usage(1, 10**9, 10**9)):
        pass


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=30))
@settings(max_examples=50)
def test_spending_never_passes_the_limit(charges: list[tuple[int, int]]) -> None:
    purse = Purse(100.0)
    budget = Budget(Price(1_000_000.0, 0.0), purse)
    for most, used in charges:
        charged = Usage(1, most, 0)
        with suppress(BudgetError), budget.charge(charged):
            assert purse.spent <= 100.0 + 1e-6
            budget.refund(charged, Usage(1, min(most, used), 0))
    assert -1e-6 <= purse.spent <= 100.0 + 1e-6
