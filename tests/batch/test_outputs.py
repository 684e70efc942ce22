"""What a run leaves in its folder: how many processes help with it."""

import pytest

from summarize.batch.ledger import News, Totals
from summarize.batch.order import Result
from summarize.batch.written import _helpers


@pytest.mark.parametrize(
    ("new", "changed", "before", "helpers"),
    [(99, 0, 5000, 0), (60, 40, 0, 2), (100, 0, 5000, 19), (5000, 0, 0, 100)],
)
def test_no_more_processes_are_made_ready_than_have_work(
    new: int, changed: int, before: int, helpers: int
) -> None:
    totals = Totals(new + changed, 0, 0, 0, 0, 0, 0.0)
    news = News(new, changed, before, gone=0)
    assert _helpers(Result(totals, (), (), None, False, 0, news)) == helpers
