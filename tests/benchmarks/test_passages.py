import pytest

from tests.benchmarks.passages import (
    DATA,
    called_something_else,
    examples,
    mean_rouge1,
    set_aside,
)

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="needs the development data")
STEP = 4


def test_clean_articles_are_called_body() -> None:
    assert called_something_else(examples(STEP)) <= 0.01


@pytest.mark.parametrize("in_front", [True, False])
def test_junk_next_to_articles_is_set_aside(*, in_front: bool) -> None:
    assert set_aside(examples(STEP), in_front=in_front) >= 0.95


def test_the_offline_summary_is_better_than_the_lead() -> None:
    articles = examples()
    assert mean_rouge1(articles, offline=True) >= 1.02 * mean_rouge1(articles, offline=False)


def test_junk_in_front_hardly_harms_the_offline_summary() -> None:
    articles = examples(STEP)
    clean = mean_rouge1(articles, offline=True)
    assert mean_rouge1(articles, offline=True, dirty=True) >= 0.95 * clean
